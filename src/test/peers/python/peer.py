"""Two peers in Python's standard library, one of them with jieba.

peer.py regex|jieba LIST          a pass over the files of LIST for each line on standard input, one line of JSON each
peer.py batch FOLDER OUT          the plain script: every file of FOLDER as a line of JSON in OUT
"""

import json
import os
import sys
import time

import patterns


def text_of(path):
    with open(path, "rb") as file:
        data = file.read()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("gb18030")


def regex(text):
    return len(patterns.quantities(text)), len(patterns.indicators(text))


def with_jieba(jieba):
    """Words of the whole text; a quantity counts where it begins with a word and ends with one, as those who tokenise do."""

    def work(text):
        edges = {0}
        end = 0
        for word in jieba.cut(text):
            end += len(word)
            edges.add(end)
        found = [q for q in patterns.quantities(text) if q[0] in edges]
        return len(found), len(patterns.indicators(text))

    return work


def passes(peer, list_file, work):
    with open(list_file, encoding="utf-8") as file:
        paths = file.read().splitlines()
    for _ in sys.stdin:
        cpu, wall = time.process_time(), time.perf_counter()
        characters = quantities = indicators = 0
        for path in paths:
            text = text_of(path)
            more = work(text)
            characters += len(text)
            quantities += more[0]
            indicators += more[1]
        line = {
            "peer": peer,
            "documents": len(paths),
            "characters": characters,
            "seconds_wall": time.perf_counter() - wall,
            "seconds_cpu": time.process_time() - cpu,
            "quantities": quantities,
            "indicators": indicators,
        }
        print(json.dumps(line), flush=True)


def batch(folder, out):
    with open(out, "w", encoding="utf-8") as lines:
        for parent, folders, names in os.walk(folder):
            folders.sort()
            for name in sorted(names):
                path = os.path.join(parent, name)
                text = text_of(path)
                line = {
                    "uri": path,
                    "quantities": patterns.quantities(text),
                    "indicators": patterns.indicators(text),
                }
                lines.write(json.dumps(line, ensure_ascii=False) + "\n")


def main(words):
    if words[0] == "batch":
        batch(words[1], words[2])
        return
    work = regex
    if words[0] == "jieba":
        import jieba

        jieba.setLogLevel("ERROR")
        jieba.initialize()
        work = with_jieba(jieba)
    passes(words[0], words[1], work)


if __name__ == "__main__":
    main(sys.argv[1:])
