"""Measures the processor time of every command on the example registry.

    python3 commands.py [--rounds 9] [--only WORDS] PROGRAM…

Makes the registry by the first program's `demo` and runs each command so many times on it with each
program in turn, those that write on a copy of their own. Prints a table of medians in milliseconds,
user and system time together, and which commands need more than 60 (`--help`: 20).
The child is started by posix_spawn and waited for by wait4: a parent that forks adds its own time.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import sys
import tempfile

PHRASE = "一匹白马过河去又回来\n"
MOST, MOST_HELP = 60, 20

# What only reads, in the folder of the registry.
READING = """
--version
--help
match --help
help format
man 手册
explain E232
completions bash
complete -- rencai talent
config
todo
doctor
check examples/06-history-lzgx.rec
diff --json examples/06-history-lzgx.rec
import --dry-run examples/06-history-lzgx.rec
undo --dry-run lzgx-2026-06
batches
batches show lzgx-2026-06
why lzgx:0001
find 换热器
export --all
convert examples/05-needs-lzgx.rec
fmt examples/05-needs-lzgx.rec -o -
seal examples/05-needs-lzgx.rec -o -
template talent
template talent --xlsx -o form.xlsx
talent list
talent list --where 职称含教授 --sort 出生年月
talent show lzgx:0001
talent export
talent count --by 民族
talent add --dry-run 姓名=周启明
talent set --dry-run lzgx:0001 职称=研究员
need list
need submit --dry-run examples/05-needs-lzgx.rec
need expire --dry-run --on 2027-01-01
engagement list
skill candidates
source list
duplicates list
duplicates show lzgx:0001 lzgx:0002
privacy report lzgx:0001
key sheet
match lzgx:n-2026-006
match lzgx:n-2026-006 --with-closed
match --all
match --all --jsonl
match --talent lzgx:0016
match --for 企业 --org 兰州磐锋石化装备股份有限公司
match --for 专家 --talent lzgx:0016
why-match lzgx:n-2026-006 lzgx:0001
evaluate judgments.tsv
plan make --dry-run 方案
report match
report match --full
report match --json
report match --html match.html
report match --xlsx match.xlsx
report brief
report brief --html brief.html
report decisions --save 一季度 --output decisions.xlsx
report funnel
report candidates
report gaps
report structure
report ledger
report quality
report stations
report submissions
report progress --org 兰州磐锋石化装备股份有限公司
report runs
report access --person lzgx:0001
"""

# What writes, each in a folder of its own; what stands before it is not measured.
WRITING = """
init new --separate
import examples/06-history-lzgx.rec
undo lzgx-2026-06
backup away.rcb
match --all --save 结果
plan make 方案
match --all --save 结果 && letters --for 专家 --run 结果 --dir 函
key rotate
privacy purge lzgx:0003 --reason 本人申请 --confirm
talent set lzgx:0001 职称=研究员
"""


class Registry:
    def __init__(self, program, folder):
        self.folder = folder / "base"
        self.environment = {
            "HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder),
            "LANG": "zh_CN.UTF-8", "LOGNAME": "measure", "RENCAI_PASSPHRASE_FILE": str(folder / "phrase"),
        }
        (folder / "phrase").write_text(PHRASE)
        self.time(program, folder, ["demo", str(self.folder)])
        (self.folder / "judgments.tsv").write_text(
            "need\tcandidate\tgrade\nlzgx:n-2026-006\tlzgx:0001\t3\n")

    def copy(self, name):
        folder = self.folder.parent / name
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder)
        return folder

    def time(self, program, folder, words):
        """User and system time in milliseconds, and the exit status."""
        os.chdir(folder)
        null = [(os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0)]
        null += [(os.POSIX_SPAWN_OPEN, file, "/dev/null", os.O_WRONLY, 0) for file in (1, 2)]
        child = os.posix_spawn(program, [program, *words], self.environment, file_actions=null)
        _, status, use = os.wait4(child, 0)
        return 1000 * (use.ru_utime + use.ru_stime), os.waitstatus_to_exitcode(status)


def measure(registry, programs, line, writes, rounds):
    """The median of each program; `None` where the command does not do what it should."""
    *before, last = [part.split() for part in line.split(" && ")]
    times = {program: [] for program in programs}
    shared = registry.copy("shared")
    for _ in range(rounds):
        for program in programs:
            folder = registry.copy("own") if writes else shared
            for words in before:
                registry.time(program, folder, words)
            time, status = registry.time(program, folder, last)
            if status not in (0, 1):
                return None
            times[program].append(time)
            if "--save" in last and not writes:
                shared = registry.copy("shared")
    return [statistics.median(times[program]) for program in programs]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--only", default="")
    parser.add_argument("programs", nargs="+")
    options = parser.parse_args()
    programs = [str(pathlib.Path(program).absolute()) for program in options.programs]
    lines = [(line, False) for line in READING.strip().split("\n")]
    lines += [(line, True) for line in WRITING.strip().split("\n")]
    with tempfile.TemporaryDirectory() as folder:
        registry = Registry(programs[0], pathlib.Path(folder))
        print("| command |" + " ms |" * len(programs), "|---|" + "---|" * len(programs), sep="\n")
        slow, failed = [], []
        for line, writes in lines:
            if options.only not in line:
                continue
            medians = measure(registry, programs, line, writes, options.rounds)
            if medians is None:
                failed.append(line)
                continue
            print(f"| `{line}` |" + "".join(f" {time:.1f} |" for time in medians), flush=True)
            if medians[-1] > (MOST_HELP if line == "--help" else MOST):
                slow.append(line)
        os.chdir("/")
    print(f"more than {MOST} ms:", ", ".join(slow) or "none")
    if failed:
        sys.exit("failed: " + ", ".join(failed))


main()
