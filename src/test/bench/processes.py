"""Whole processes, measured from outside, and the report that they are given."""

import os
import subprocess
import sys
import time
from typing import NamedTuple


class Run(NamedTuple):
    """One process: seconds by the clock, seconds of the processor, the most megabytes in memory; children that it waited for included."""

    wall: float
    cpu: float
    megabytes: float


def whole(words, given="", log="target/whole.log", cores=None, **more):
    """Runs a command to its end, on some of the cores if they are given, and stops everything where it fails."""
    bound = (lambda: os.sched_setaffinity(0, cores)) if cores else None
    with open(log, "w", encoding="utf-8") as errors:
        begun = time.monotonic()
        process = subprocess.Popen(
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            text=True,
            env={**os.environ, **more},
            preexec_fn=bound,
        )
        process.stdin.write(given)
        process.stdin.close()
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"'{' '.join(words)}' failed; see {log}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def report_of_6000(paths):
    """The first in UTF-8 of 5,900 to 6,100 characters, or what comes nearest."""
    lengths = {}
    for path in paths:
        try:
            lengths[path] = abs(len(path.read_bytes().decode("utf-8")) - 6000)
        except UnicodeDecodeError:
            continue
        if lengths[path] <= 100:
            return path
    return min(lengths, key=lengths.get)


def told(what):
    print(what, file=sys.stderr, flush=True)


def verdict(holds):
    return "yes" if holds else "**no**"
