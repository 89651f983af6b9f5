"""Kills commands that write, and looks at what each leaves behind.

    python3 kills.py PROGRAM FOLDER [--kills 2000] [--people 60] [--seed 1] [--only NAME,…]

Needs strace, which kills at system calls; the other half of the kills comes at random moments.
A registry of invented people is made in FOLDER. Each trial takes a copy of it, starts one command
and kills it (SIGKILL). Then the export must be that of before or of after an undisturbed run, the
registry must be sound (`doctor`: file, references, records, sealed values), and the same command, run
again, must end where an undisturbed one ends. Of somebody who was purged no file of the registry may
hold the name then. It prints a line for each command and fails with the first state that is neither.
"""
import argparse
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import time

CALLS = "pwrite64,write,fsync,fdatasync,rename,renameat,renameat2,unlink,ftruncate,openat,fchmod"
PHRASE = "phrase of the trials\n"
PURGED = "示例7号"


def batch(name, records):
    return (f"Batch: {name}\nFormat: tpb/1\nSource: lzgx\nMade_at: 2026-04-02T09:30:00+08:00\n\n"
            + "\n\n".join(records) + f"\n\nEnd: {name}\n")


def person(number, title):
    return (f"Talent: {number}\nName: 示例{number}号\nTitle: {title}\n"
            f"Phone: 139{number:08d}\nEmail: p{number}@example.com\nResearch: 固体润滑薄膜 {number}")


class Trials:
    def __init__(self, program, folder, people, seed):
        self.program, self.folder = os.path.abspath(program), pathlib.Path(folder).absolute()
        self.random = random.Random(seed)
        self.base = self.folder / "base"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.base.mkdir(parents=True)
        (self.base / "phrase").write_text(PHRASE)
        (self.base / "one.rec").write_text(batch("one", [person(n, "工程师") for n in range(people)]))
        (self.base / "two.rec").write_text(batch(
            "two", [person(n, "高级工程师") for n in range(people // 2, people + people // 2)]))
        (self.base / "merge.rec").write_text(batch(
            "merge", ["Talent: 1\nOp: merge\nInto: 0\nReason: 同一人"]))
        self.run(self.base, "init", "--source", "lzgx")
        self.run(self.base, "import", "one.rec")
        self.run(self.base, "backup", "away.rcb")
        self.run(self.base, "import", "two.rec")

    def run(self, folder, *words, wrapper=(), check=True):
        environment = {"HOME": str(folder), "PATH": os.environ["PATH"], "LANG": "en_US.UTF-8",
                       "RENCAI_PASSPHRASE_FILE": "phrase", "LOGNAME": "trial"}
        done = subprocess.run([*wrapper, self.program, *words], cwd=folder, env=environment,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if check and done.returncode:
            sys.exit(f"{words}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done

    def copy(self, name, given=None):
        folder = self.folder / name
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(given or self.base, folder)
        return folder

    def state(self, folder):
        """The export, or nothing where there is no registry."""
        if not (folder / "rencai.db").exists():
            return None
        return self.run(folder, "export", "--all", "-o", "-").stdout

    def fault(self, folder):
        done = self.run(folder, "doctor", "--json", check=False)
        if done.returncode:
            return done.stdout + done.stderr

    def holds(self, folder, text):
        """Whether a file of the registry, or beside it, holds a text."""
        return any(text.encode() in file.read_bytes()
                   for file in folder.rglob("*") if "rencai.db" in str(file) and file.is_file())

    def calls(self, words, prepare):
        """How often an undisturbed run does each call, and how long it takes."""
        folder = self.copy("counted")
        prepare(folder)
        start = time.monotonic()
        self.run(folder, *words)
        duration = time.monotonic() - start
        after = self.state(folder)
        folder = self.copy("counted")
        prepare(folder)
        log = folder / "strace.log"
        self.run(folder, *words, wrapper=("strace", "-f", "-qq", "-o", str(log), "-e",
                                          f"trace={CALLS}"))
        counts = {}
        for line in log.read_text(errors="replace").splitlines():
            name = re.match(r"\d+\s+(\w+)\(", line)
            if name:
                counts[name[1]] = counts.get(name[1], 0) + 1
        return counts, duration, after

    def kill(self, folder, words, counts, duration):
        if self.random.random() < .5:
            call = self.random.choice(sorted(counts))
            number = self.random.randint(1, counts[call])
            self.run(folder, *words, check=False, wrapper=(
                "strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e",
                f"inject={call}:signal=KILL:when={number}"))
            return f"{call} {number}"
        moment = self.random.random() * duration * 1.1
        self.run(folder, *words, check=False, wrapper=(
            "timeout", "-s", "KILL", f"{moment:.4f}"))
        return f"{moment:.4f} s"

    def trial(self, name, words, kills, prepare=lambda folder: None):
        first = self.copy("first")
        prepare(first)
        before = self.state(first)
        counts, duration, after = self.calls(words, prepare)
        tally = {"before": 0, "after": 0}
        for _ in range(kills):
            folder = self.copy("trial", first)
            place = self.kill(folder, words, counts, duration)
            found = self.state(folder)
            if found not in (before, after):
                sys.exit(f"{name}: neither before nor after, killed at {place}: {folder}")
            fault = found is not None and self.fault(folder)
            if fault:
                sys.exit(f"{name}: not sound, killed at {place}: {folder}\n{fault}")
            tally["after" if found == after else "before"] += 1
            if (folder / "new.rcb").exists():
                # What bears the name is whole.
                self.run(folder, "--db", "else.db", "restore", "new.rcb")
                (folder / "new.rcb").unlink()
            self.run(folder, *words, check=found != after)
            if self.state(folder) != after or self.fault(folder):
                sys.exit(f"{name}: not completed after a kill at {place}: {folder}")
            if name == "purge" and self.holds(folder, PURGED):
                sys.exit(f"{name}: not all is gone after a kill at {place}: {folder}")
        print(json.dumps({"command": name, "kills": kills, **tally,
                          "seconds": round(duration, 3)}), flush=True)


def emptied(folder):
    for file in folder.glob("rencai.db*"):
        shutil.rmtree(file) if file.is_dir() else file.unlink()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder")
    parser.add_argument("--kills", type=int, default=2000)
    parser.add_argument("--people", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    given = parser.parse_args()
    trials = Trials(given.program, given.folder, given.people, given.seed)
    undone = lambda folder: trials.run(folder, "undo", "two")
    commands = {
        "import": (["import", "two.rec"], undone),
        "undo": (["undo", "two"], lambda folder: None),
        "merge": (["import", "merge.rec"], lambda folder: None),
        "rotation": (["key", "rotate"], lambda folder: None),
        "purge": (["privacy", "purge", "lzgx:7", "--reason", "trial", "--confirm"],
                  lambda folder: None),
        "backup": (["backup", "new.rcb"], lambda folder: None),
        "restore": (["restore", "away.rcb", "--confirm", "rencai.db"], lambda folder: None),
        "restore to nothing": (["--db", "rencai.db", "restore", "away.rcb"], emptied),
    }
    chosen = [name for name in commands if not given.only or name in given.only.split(",")]
    for name in chosen:
        words, prepare = commands[name]
        trials.trial(name, words, given.kills // len(chosen), prepare)


if __name__ == "__main__":
    main()
