"""Measures Shiju and its peers in turn and prints tables in Markdown; run.sh calls it.

Rates: every peer is a process that lives through the whole measurement, warms up and then does one pass over its documents in
each round, one peer after the other. A pass reads the files, decodes them and does the work. Rates are medians by processor time
of the whole process, its compiler and collector included; slow peers get every 4th, 10th or 100th document.
Start: the same programs, and Shiju's own, as whole processes over one report of some 6,000 characters.
Batch: Shiju at two threads against the plain Python script, whole processes over one folder.
"""

import argparse
import json
import pathlib
import shutil
import statistics
import subprocess
import sys

sys.path.insert(0, "src/test/bench")
from processes import report_of_6000, told, verdict, whole  # noqa: E402

HERE = "src/test/peers"
THERE = "target/peers"
SHIJU = "target/shiju/bin/shiju"
PYTHON = "/usr/bin/python3"
OURS = ["java", "-XX:+UseSerialGC", "-Xmx512m", "-cp", "target/shiju/lib/*:target/test-classes", "org.shiju.bench.Peers"]
THEIRS = ["java", "-XX:+UseSerialGC", "-Xmx1g", "-cp", f"{THERE}/classes:target/test-classes:{THERE}/lib/*"]


class Peer:
    """A program: what it is, how it is called, and which documents it gets, every n-th or all of them n times."""

    def __init__(self, label, command, every=1, times=1):
        self.label = label
        self.command = command
        self.every = every
        self.times = times

    def words(self, list_file):
        return [list_file if word == "LIST" else word for word in self.command]


PEERS = {
    "shiju": Peer("**Shiju**, file to JSON Lines", [*OURS, "shiju", "LIST"]),
    "quantities": Peer("Shiju, quantities alone", [*OURS, "quantities", "LIST"]),
    "gate": Peer("GATE, 20 rules", [*THEIRS, "GatePeer", "LIST", f"{HERE}/jvm/gate", "runs"], every=4),
    "gate-tokens": Peer("GATE, each character a token", [*THEIRS, "GatePeer", "LIST", f"{HERE}/jvm/gate", "characters"], every=10),
    "ruta": Peer("UIMA Ruta, 20 rules", [*THEIRS, "RutaPeer", "LIST", f"{HERE}/jvm/ruta/Figures.ruta"], every=10),
    "jieba": Peer("Python, jieba and expressions", [PYTHON, f"{HERE}/python/peer.py", "jieba", "LIST"], every=10),
    "regex": Peer("Python, expressions", [PYTHON, f"{HERE}/python/peer.py", "regex", "LIST"]),
    "numbers": Peer("Recognizers-Text, number and percentage", ["node", f"{THERE}/node/peer.js", "numbers", "LIST"], every=10),
    "units": Peer("Recognizers-Text, number with unit", ["node", f"{THERE}/node/peer.js", "units", "LIST"], every=100),
    "hanlp": Peer("HanLP, default tokens", [*OURS, "hanlp", "LIST"], every=2),
    "read": Peer("reading, decoding, one pass", [*OURS, "read", "LIST"], times=5),
}
TARGETS = {"gate": 10, "gate-tokens": 10, "ruta": 10, "jieba": 20, "units": 500}


def text_of(path):
    data = path.read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("gb18030")


def list_of(name, paths):
    file = pathlib.Path(THERE, f"{name}.list")
    file.write_text("".join(f"{path}\n" for path in paths), encoding="utf-8")
    return str(file)


class Running:
    """A peer's process and the passes that it did."""

    def __init__(self, name, paths):
        peer = PEERS[name]
        self.name = name
        self.passes = []
        self.log = open(f"{THERE}/{name}.log", "w", encoding="utf-8")
        list_file = list_of(name, paths[:: peer.every] * peer.times)
        self.process = subprocess.Popen(
            peer.words(list_file), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log, text=True
        )

    def run(self):
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            sys.exit(f"measure.py: {self.name} ended; see {THERE}/{self.name}.log")
        return json.loads(answer)

    def warm(self, seconds):
        passes = [self.run(), self.run()]
        while sum(one["seconds_cpu"] for one in passes) < seconds:
            passes.append(self.run())

    def peak(self):
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
        return float("nan")

    def end(self):
        peak = self.peak()
        self.process.stdin.close()
        self.process.wait()
        self.log.close()
        return peak


def rates(names, paths, warm, rounds):
    running = {}
    for name in names:
        told(f"warming {name}")
        running[name] = Running(name, paths)
        running[name].warm(warm)
    for count in range(rounds):
        told(f"round {count + 1} of {rounds}")
        for name in names[count % len(names) :] + names[: count % len(names)]:
            running[name].passes.append(running[name].run())
    return {name: (one.passes, one.end()) for name, one in running.items()}


def starts(names, report, rounds):
    list_file = list_of("one", [report])
    seen = {name: [] for name in names}
    for count in range(rounds):
        told(f"start, round {count + 1} of {rounds}")
        for name in names:
            if name == "shiju":
                seen[name].append(whole([SHIJU, "extract", str(report), "-f", "jsonl"]))
            else:
                seen[name].append(whole(PEERS[name].words(list_file), "\n"))
    return {
        name: (statistics.median(run.wall for run in runs), statistics.median(run.megabytes for run in runs))
        for name, runs in seen.items()
    }


def batch(folder, files, rounds):
    """Medians of Shiju at two threads and of the plain script, over the same files."""
    out = pathlib.Path(THERE, "batch")
    out.mkdir(exist_ok=True)
    ours = [SHIJU, "extract", folder, "-o", str(out / "shiju.jsonl"), "--threads", "2", "-q"]
    theirs = [PYTHON, f"{HERE}/python/peer.py", "batch", folder, str(out / "python.jsonl")]
    seen = []
    for count in range(rounds):
        told(f"batch of {files}, round {count + 1} of {rounds}")
        shutil.rmtree(out)
        out.mkdir()
        seen.append((whole(ours).wall, whole(theirs).wall))
    return tuple(map(statistics.median, zip(*seen)))


def cost(passes):
    """Seconds of the processor for a character, the median of all passes."""
    return statistics.median(one["seconds_cpu"] / one["characters"] for one in passes)


def figure(value):
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}" if value < 100 else f"{value:.0f}"


def table(measured, started, length):
    costs = {name: cost(passes) for name, (passes, _) in measured.items()}
    print(
        "| what | documents in a pass | documents/s | the same by the clock | M characters/s | CPU ms a document | CPU, Shiju is 1"
        " | speed, HanLP is 1 | quantities, indicators a document | cold start s | peak MB, one report | peak MB, all |"
    )
    print("|---|" + "---|" * 11)
    for name, (passes, peak) in measured.items():
        first = passes[0]
        clock = statistics.median(one["characters"] / one["seconds_wall"] for one in passes)
        per = costs[name]
        cells = [
            PEERS[name].label,
            f"{first['documents']:,}",
            figure(1 / per / length),
            figure(clock / length),
            figure(1e-6 / per),
            figure(1e3 * per * length),
            figure(per / costs["shiju"]) if "shiju" in costs else "",
            figure(costs["hanlp"] / per) if "hanlp" in costs else "",
            found(name, first),
            figure(started[name][0]),
            f"{started[name][1]:.0f}",
            f"{peak:.0f}",
        ]
        print("| " + " | ".join(cells) + " |")
    return costs


def found(name, one):
    if name in ("hanlp", "read"):
        return ""
    quantities = one["quantities"] / one["documents"]
    indicators = one["indicators"] / one["documents"]
    return f"{quantities:.0f}, {indicators:.1f}" if indicators else f"{quantities:.0f}"


def verdicts(costs, batched, files):
    print("\n| target | whole pipeline | its quantities alone | reached |")
    print("|---|---|---|---|")
    if "shiju" in costs and "hanlp" in costs:
        share = costs["shiju"] / costs["hanlp"]
        part = f"{costs['quantities'] / costs['hanlp']:.2f}" if "quantities" in costs else ""
        print(f"| CPU at most 0.20 of HanLP's default tokens (goal 0.10) | {share:.2f} | {part} | {verdict(share <= 0.2)} |")
    for name, factor in TARGETS.items():
        if name in costs and "shiju" in costs:
            times = costs[name] / costs["shiju"]
            part = f"{figure(costs[name] / costs['quantities'])} times" if "quantities" in costs else ""
            print(f"| at least {factor} times {PEERS[name].label} | {figure(times)} times | {part} | {verdict(times >= factor)} |")
    if batched:
        ours, theirs = batched
        print(
            f"| {files:,} files at two threads no slower by the clock than the plain Python script |"
            f" {ours:.1f} s against {theirs:.1f} s, {ours / theirs:.2f} of it | | {verdict(ours <= theirs)} |"
        )


def main():
    words = argparse.ArgumentParser(description="Shiju and its peers over the same made reports.")
    words.add_argument("--corpus", required=True, help="folder of CorpusMaker")
    words.add_argument("--documents", type=int, default=2000, help="for the rates (2000)")
    words.add_argument("--rounds", type=int, default=7, help="of which medians are taken (7)")
    words.add_argument("--warm", type=float, default=15, help="seconds of the processor that each peer warms up (15)")
    words.add_argument("--batch", type=int, default=20000, help="files of the batch, 0 for none (20000)")
    words.add_argument("peers", nargs="*", metavar="PEER", help=f"of {', '.join(PEERS)} (all)")
    given = words.parse_args()
    for name in given.peers:
        if name not in PEERS:
            words.error(f"no such peer: {name}; there are {', '.join(PEERS)}")
    names = [name for name in PEERS if name in given.peers or not given.peers]
    every = sorted(pathlib.Path(given.corpus).glob("*/*.txt"))
    paths = every[: given.documents]
    length = statistics.mean(len(text_of(path)) for path in paths)
    measured = rates(names, paths, given.warm, given.rounds)
    started = starts(names, report_of_6000(paths), given.rounds)
    batched = None
    if given.batch and "shiju" in names:
        batched = batch(given.corpus, len(every), given.rounds)
    print(
        f"{len(paths):,} documents of {length:,.0f} characters on average, medians of {given.rounds} interleaved rounds."
        " Rates are by processor time; memory below some 21 MB is that of the measuring program.\n"
    )
    verdicts(table(measured, started, length), batched, len(every))


if __name__ == "__main__":
    main()
