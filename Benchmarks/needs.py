"""Writes invented firms, talents, needs and introductions as four batches of the office lzgx.

    python3 needs.py NEEDS FOLDER

As many talents as needs, a twentieth as many firms, five introductions to each need, with a step each.
"""
import pathlib
import sys

FAMILY = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华玉兰"
REGIONS = "620102 620103 620104 620402 620403 620121 620421".split()
STAGES = "推荐 征询 意向 洽谈 签约 验收 中止".split()
EACH = 5


def firm(i):
    return (f"Org: f-{i}\nName: 示例企业{i}有限公司\nType: 企业\nRegion: {REGIONS[i % 7]}\n"
            "Industry: 34")


def talent(i):
    name = FAMILY[i % 25] + GIVEN[i // 25 % 25] + GIVEN[i // 625 % 25]
    return (f"Talent: p-{i}\nName: {name}\nBirth: {1950 + i % 45}-{1 + i % 12:02d}\n"
            f"Employer: 示例大学{i % 300}\nTitle: 教授\nResearch: 方向{i % 977} 材料\nConsent: 公开")


def need(i, firms):
    return (f"Need: n-{i}\nTitle: 需求{i}关键技术\nOrg: f-{i % firms}\nLevel: 企业\n"
            f"Kind: 技术难题\nProblem: 第{i}项问题：设备失效，需要提高寿命与可靠性\n"
            f"Region: {REGIONS[i % 7]}\nIndustry: 34\nOpened: 2026-0{1 + i % 6}-1{i % 9}\n"
            f"Visibility: 公开\nExperts: {4 + i % 3}\nStatus: 已发布\nResponsible: 示例局{i % 7}")


def introduction(i, k, talents):
    stage = STAGES[(i * 3 + k * 2 + i // 7) % 7]
    lines = [f"Engagement: e-{i}-{k}", f"Need: n-{i}", f"Talent: p-{(i * 7 + k * 3571) % talents}",
             f"Stage: {stage}", f"Handler: 周科长{k}"]
    if stage == "中止":
        lines += ["Decision: 婉拒", "Reason_code: 时间冲突"]
    if stage in ("签约", "验收"):
        lines.append(f"Signed: 2026-06-0{1 + k}")
    step = "征询" if stage == "中止" else stage
    return "\n".join(lines + [f"Step: {step} ; at=2026-06-0{1 + k}"])


def write(folder, name, records):
    head = f"Batch: {name}\nFormat: tpb/1\nSource: lzgx\nMade_at: 2026-04-02T09:30:00+08:00\n\n"
    (folder / f"{name}.rec").write_text(head + "\n\n".join(records) + f"\n\nEnd: {name}\n")


def main():
    count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    firms = max(1, count // 20)
    folder.mkdir(parents=True, exist_ok=True)
    write(folder, "firms", [firm(i) for i in range(firms)])
    write(folder, "talents", [talent(i) for i in range(count)])
    write(folder, "needs", [need(i, firms) for i in range(count)])
    write(folder, "introductions",
          [introduction(i, k, count) for i in range(count) for k in range(EACH)])


main()
