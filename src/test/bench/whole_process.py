"""Start, memory and growth of whole processes, as a table in Markdown; whole-process.sh calls it."""

import argparse
import filecmp
import pathlib
import statistics
import subprocess
import sys

from processes import Run, report_of_6000, told, verdict, whole

SHIJU = "target/shiju/bin/shiju"
THERE = pathlib.Path("target/whole")
SMALL_HEAP = "-Xmx256m"


def made(report):
    """The report as a PDF and as a DOCX."""
    words = ["java", "-cp", "target/shiju/lib/*:target/test-classes", "org.shiju.files.MadeFiles", str(report), str(THERE)]
    subprocess.run(words, check=True)
    return THERE / "report.pdf", THERE / "report.docx"


def medians(runs):
    return Run(*map(statistics.median, zip(*runs)))


def in_turn(what, cases, rounds):
    """Medians of all cases, one run of each in every round."""
    runs = {name: [] for name in cases}
    for count in range(rounds):
        told(f"{what}, round {count + 1} of {rounds}")
        for name, (words, more) in cases.items():
            runs[name].append(whole([SHIJU, *words], **more))
    return {name: (medians(seen), min(run.wall for run in seen)) for name, seen in runs.items()}


def row(what, figure, target, holds=None):
    print(f"| {what} | {figure} | {target} | {'' if holds is None else verdict(holds)} |")


def starts(report, rounds):
    pdf, docx = made(report)
    # Java's own archive in place of the program's: what a start is where the build's archive does not fit.
    plain = {"SHIJU_NO_ARCHIVE": "1"}
    cases = {
        "one report of 6,000 characters to JSON, with the class archive": (["extract", str(report), "-f", "jsonl"], {}),
        "the same without it": (["extract", str(report), "-f", "jsonl"], plain),
        "`--version`": (["--version"], {}),
        "`--version` without the archive": (["--version"], plain),
        "`--help`": (["--help"], {}),
        "a PDF of that report": (["extract", str(pdf), "-f", "jsonl"], {}),
        "a DOCX of that report": (["extract", str(docx), "-f", "jsonl"], {}),
    }
    limits = dict(zip(cases, [0.25, 0.40, 0.15, None, None, 1.2, 1.2]))
    measured = in_turn("start", cases, rounds)
    for name, (run, best) in measured.items():
        limit = limits[name]
        figure = f"{run.wall:.2f} s (best {best:.2f}), CPU {run.cpu:.2f} s"
        row(name, figure, f"{limit:.2f} s" if limit else "", run.wall <= limit if limit else None)
    peak = measured[next(iter(cases))][0].megabytes
    row("most memory, one report", f"{peak:.0f} MB", "160 MB", peak <= 160)


def shapes(rounds):
    """One long document: a report, and what a hostile or broken page may hold."""
    folder = THERE / "shapes"
    words = ["java", "-cp", "target/shiju/lib/*:target/test-classes", "org.shiju.bench.ShapeFiles", "256", str(folder)]
    subprocess.run(words, check=True)
    texts = sorted(folder.iterdir())
    measured = in_turn("shape", {text.stem: (["extract", "-q", str(text), "-f", "jsonl"], {}) for text in texts}, rounds)
    report = measured["report"][0]
    length = len((folder / "report.txt").read_text(encoding="utf-8"))
    figure = f"{report.wall:.2f} s, CPU {report.cpu:.2f} s, {report.megabytes:.0f} MB"
    row(f"a report of {length:,} characters", figure, "")
    slowest = max(measured, key=lambda name: measured[name][0].wall)
    most = measured[slowest][0]
    figure = f"{slowest.upper()} {most.wall:.2f} s, {most.wall / report.wall:.2f} times (CPU {most.cpu / report.cpu:.2f} times)"
    row(f"the slowest of {len(texts) - 1} other texts of that length", figure, "5 times", most.wall <= 5 * report.wall)
    largest = max(measured, key=lambda name: measured[name][0].megabytes)
    row("most memory of one of them", f"{largest.upper()} {measured[largest][0].megabytes:.0f} MB", "")


def growth(corpus, files, rounds):
    folders = [str(folder) for folder in sorted(corpus.iterdir())]
    few = folders[: max(1, files // 10000)]
    some = folders[: max(1, files // 4000)]
    one, two = str(THERE / "one.jsonl"), str(THERE / "two.jsonl")
    heap = {"SHIJU_OPTS": SMALL_HEAP}
    # A tenth of the files is left to the first compiler, which takes less memory; what a list names is read as a large
    # batch is, with the options of one.
    listed = THERE / "few.list"
    listed.write_text("".join(f"{folder}\n" for folder in few), encoding="utf-8")
    run = ["extract", "-q", "--threads"]
    measured = in_turn(
        "batch",
        {
            "few": ([*run, "2", *few, "-o", str(THERE / "few.jsonl")], heap),
            "few as many": ([*run, "2", f"@{listed}", "-o", str(THERE / "few.jsonl")], heap),
            "some, two": ([*run, "2", *some, "-o", str(THERE / "some.jsonl")], heap),
            "some, one": ([*run, "1", *some, "-o", str(THERE / "some.jsonl")], heap),
            "two": ([*run, "2", str(corpus), "-o", two], heap),
            "one": ([*run, "1", str(corpus), "-o", one], heap),
            # A thread alone has the other core for its compiler; bound to one it has what each of two has.
            "bound": ([*run, "1", str(corpus), "-o", one], {**heap, "cores": {0}}),
        },
        rounds,
    )
    small, alike, large, single, bound = (
        measured[name][0] for name in ("few", "few as many", "two", "one", "bound")
    )
    tenth, quarter = (sum(len(list(pathlib.Path(folder).iterdir())) for folder in part) for part in (few, some))
    row(f"most memory, {tenth:,} files, two threads, {SMALL_HEAP}", f"{small.megabytes:.0f} MB", "400 MB", small.megabytes <= 400)
    row(f"most memory, {files:,} files, the same", f"{large.megabytes:.0f} MB", "400 MB", large.megabytes <= 400)
    flat = large.megabytes / small.megabytes
    row(f"memory from {tenth:,} to {files:,} files", f"{flat:.2f} times", "flat: 1.10 times", flat <= 1.1)
    figure = f"{large.megabytes / alike.megabytes:.2f} times ({alike.megabytes:.0f} MB and {large.megabytes:.0f} MB)"
    row("the same, both batches with the options of the large one", figure, "")
    pair = measured["some, one"][0], measured["some, two"][0]
    faster = pair[0].wall / pair[1].wall
    figure = f"{pair[0].wall:.1f} s / {pair[1].wall:.1f} s = {faster:.2f} times (CPU {pair[0].cpu:.1f} s and {pair[1].cpu:.1f} s)"
    row(f"{quarter:,} files: one thread against two", figure, "1.80 times, cores idle", faster >= 1.8)
    faster = single.wall / large.wall
    figure = f"{single.wall:.1f} s / {large.wall:.1f} s = {faster:.2f} times (CPU {single.cpu:.1f} s and {large.cpu:.1f} s)"
    row(f"{files:,} files: one thread against two", figure, "1.80 times, cores idle", faster >= 1.8)
    faster = bound.wall / large.wall
    figure = f"{bound.wall:.1f} s / {large.wall:.1f} s = {faster:.2f} times"
    row("the same, the one thread and its compiler bound to one core", figure, "1.80 times, cores idle", faster >= 1.8)
    same = filecmp.cmp(one, two, shallow=False)
    row("bytes of one thread and of two", "the same" if same else "not the same", "the same", same)


def main():
    words = argparse.ArgumentParser(description="Start, memory and growth of whole processes.")
    words.add_argument("--corpus", type=pathlib.Path, required=True, help="folder of CorpusMaker")
    words.add_argument("--rounds", type=int, default=7, help="of which medians are taken (7)")
    words.add_argument("--files", type=int, default=20000, help="of the large batch, 0 for none (20000)")
    given = words.parse_args()
    THERE.mkdir(parents=True, exist_ok=True)
    report = report_of_6000(sorted(given.corpus.glob("*/*.txt")))
    print(f"Whole processes, medians of {given.rounds} interleaved runs.\n")
    print("| what | figure | target | reached |")
    print("|---|---|---|---|")
    starts(report, given.rounds)
    shapes(given.rounds)
    sys.stdout.flush()
    if given.files:
        growth(given.corpus, given.files, given.rounds)


if __name__ == "__main__":
    main()
