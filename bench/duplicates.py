"""Planted copies: how many are found, how many of what is found were planted, and what it costs beside others.

    python bench/duplicates.py --count 20000
    python bench/duplicates.py --count 100000 --no-rules --beside loop audit datasketch datatrove --python ENVIRONMENT/bin/python

Texts are made of words of the seed documents in an order in which they follow one another there, and of sentences with names,
offices and figures; no long passage stands in two of them by chance. Planted are copies (1 in 20), versions of which 5 to 20 % of
the words differ (1 in 20), and passages of 60 words (1 in 40).
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from corpus import FIRST, LAST, MONTH, TEMPLATES, made_sentence, seed_sentences
from history import note

PASSAGE = 60
CONSTANT = frozenset(template for template in TEMPLATES if "{" not in template)
"""Two of them in a row are a passage that many texts have."""


class Planted(NamedTuple):
    """Texts and the pairs that belong together, by rule."""

    texts: list[str]
    pairs: dict[str, set[frozenset[str]]]


class Chain:
    """Sentences whose words follow one another somewhere in the seeds."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._next: dict[str, list[str]] = defaultdict(list)
        self._starts: list[str] = []
        for sentence in seed_sentences():
            # A mark of quotation that is never closed makes a quotation of all that follows.
            words = [word for word in sentence.split() if word.strip(".,;:").isalnum()]
            if not words:
                continue
            self._starts.append(words[0])
            for word, following in pairwise(words):
                self._next[word].append(following)
        self.words = sorted(self._next)

    def sentence(self) -> str:
        """One of 8 to 30 words."""
        word = self._rng.choice(self._starts)
        words = [word]
        while len(words) < self._rng.randint(8, 30):
            # One word in six is any word, so that rare words do not lead to the same long stretch each time.
            following = self._next[word] if word in self._next and self._rng.random() > 1 / 6 else self.words
            word = self._rng.choice(following)
            words.append(word)
        return " ".join(words).rstrip(".,;:") + "."


def slotted(rng: random.Random) -> str:
    """A sentence with names, offices or figures."""
    while (sentence := made_sentence(rng)) in CONSTANT:
        pass
    return sentence


def text(rng: random.Random, chain: Chain, length: int) -> list[str]:
    """A title, a byline and paragraphs."""
    parts = [
        chain.sentence().rstrip("."),
        f"By {rng.choice(FIRST)} {rng.choice(LAST)}, {rng.randint(1, 28)} {rng.choice(MONTH)} {rng.randint(2015, 2024)}",
    ]
    size = 0
    while size < length:
        parts.append(
            " ".join(slotted(rng) if rng.random() < 0.15 else chain.sentence() for _ in range(rng.randint(2, 5)))
        )
        size += len(parts[-1])
    return parts


def changed(parts: list[str], rng: random.Random, chain: Chain) -> list[str]:
    """The same with 5 to 20 % of the words of its paragraphs replaced, left out or doubled by another."""
    share = rng.uniform(0.05, 0.2)
    made = parts[:2]
    for part in parts[2:]:
        words: list[str] = []
        for word in part.split():
            if rng.random() >= share:
                words.append(word)
            elif (how := rng.random()) < 0.7:
                words.append(rng.choice(chain.words))
            elif how < 0.85:
                words += [word, rng.choice(chain.words)]
        made.append(" ".join(words))
    return made


def plant(count: int, length: int, seed: int = 1) -> Planted:
    """So many texts in mixed order with what is planted in them."""
    rng = random.Random(seed)
    chain = Chain(rng)
    copies, versions, passages = count // 20, count // 20, count // 40
    texts = [text(rng, chain, length) for _ in range(count - copies - versions)]
    chosen = rng.sample(range(len(texts)), copies + versions + 2 * passages)
    pairs: dict[str, list[tuple[int, int]]] = {"DUP901": [], "DUP902": [], "DUP903": []}
    for number in chosen[:copies]:
        pairs["DUP901"].append((number, len(texts)))
        texts.append([part if rng.random() < 0.5 else part.upper() for part in texts[number]])
    for number in chosen[copies : copies + versions]:
        pairs["DUP902"].append((number, len(texts)))
        texts.append(changed(texts[number], rng, chain))
    rest = chosen[copies + versions :]
    for source, target in zip(rest[:passages], rest[passages:], strict=True):
        pairs["DUP903"].append((source, target))
        words = " ".join(texts[source][2:]).split()
        at = rng.randrange(max(1, len(words) - PASSAGE))
        where = rng.randrange(2, len(texts[target]) + 1)
        texts[target].insert(where, " ".join(words[at : at + PASSAGE]))
    order = list(range(len(texts)))
    rng.shuffle(order)
    place = {number: at for at, number in enumerate(order)}
    named = {
        rule: {frozenset((str(place[one]), str(place[other]))) for one, other in found} for rule, found in pairs.items()
    }
    return Planted(["\n\n".join(texts[number]) for number in order], named)


def write(texts: list[str], file: Path) -> None:
    """As JSON lines."""
    with file.open("w", encoding="utf-8") as out:
        for number, words in enumerate(texts):
            out.write(json.dumps({"id": str(number), "text": words}, ensure_ascii=False) + "\n")


def audit(file: Path, select: str) -> tuple[list[dict[str, object]], float, float]:
    """The corpus findings, CPU seconds and megabytes of an audit with these rules."""
    program = (
        "import resource, sys\nfrom provenance.cli import main\n"
        "code = main(sys.argv[1:])\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)\nsys.exit(code)"
    )
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        [sys.executable, "-c", program, "audit", str(file), "--isolated", "--no-cache", "--no-evidence", "--quiet",
         "--jobs", "1", "--output-format", "jsonl", "--select", select],
        capture_output=True,
        check=True,
    )  # fmt: skip
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith(b'{"kind":"corpus"')]
    return found, seconds, int(done.stderr.split()[-1]) / 1000


def pairs_of(findings: list[dict[str, object]], rule: str) -> Iterator[frozenset[str]]:
    """Each two members of a finding."""
    for finding in findings:
        if finding["rule"] == rule:
            members = [str(member["id"]) for member in finding["members"]]  # type: ignore[attr-defined]
            for at, one in enumerate(members):
                yield from (frozenset((one, other)) for other in members[at + 1 :])


def beside(name: str, file: Path, interpreter: str) -> tuple[set[frozenset[str]], float, float]:
    """The pairs that a program of `near_duplicates.py` finds, CPU seconds and megabytes."""
    program = Path(__file__).with_name("near_duplicates.py")
    done = subprocess.run(
        [interpreter, program, name, file], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True
    )
    result = json.loads(done.stdout)
    return {frozenset(pair) for pair in result["pairs"]}, result["seconds"], result["megabytes"]


def score(found: set[frozenset[str]], planted: set[frozenset[str]]) -> str:
    """Precision and recall."""
    right = len(found & planted)
    return f"precision {right / max(1, len(found)):.4f} recall {right / max(1, len(planted)):.4f} ({len(found)} found)"


def main() -> None:
    """Make, run, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=2000, help="texts")
    parser.add_argument("--length", type=int, default=4000, help="characters of a text")
    parser.add_argument(
        "--beside",
        nargs="*",
        default=[],
        choices=("loop", "audit", "datasketch", "datatrove"),
        help="near-duplicates alone, by each of these: the rule in a loop, the whole command, and others",
    )
    parser.add_argument("--python", default=sys.executable, help="an interpreter that has datatrove, orjson and spacy")
    parser.add_argument("--rules", action=argparse.BooleanOptionalAction, default=True, help="an audit with all rules")
    parser.add_argument("--folder", type=Path, help="keep the texts here, or take them from here")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.folder or Path(temporary)
        pairs = kept(folder, given.count, given.length, given.seed)
        file = folder / "planted.jsonl"
        if given.rules:
            all_rules(file, pairs, given.count)
        for name in given.beside:
            found, seconds, megabytes = beside(name, file, given.python if name == "datatrove" else sys.executable)
            # The rule leaves copies to DUP901; the others find both.
            wanted = pairs["DUP902"] if name in {"loop", "audit"} else pairs["DUP901"] | pairs["DUP902"]
            print(f"{name}: {seconds:.1f} s of CPU, {megabytes:,.0f} MB; {score(found, wanted)}", flush=True)
            note("near-duplicates", program=name, texts=given.count, seconds=seconds, megabytes=megabytes)


def kept(folder: Path, count: int, length: int, seed: int) -> dict[str, set[frozenset[str]]]:
    """Plant the texts in a folder, if they are not there, and give the pairs."""
    pairs = folder / "pairs.json"
    if not pairs.exists():
        folder.mkdir(exist_ok=True)
        planted = plant(count, length, seed)
        write(planted.texts, folder / "planted.jsonl")
        named = {rule: [sorted(pair) for pair in found] for rule, found in planted.pairs.items()}
        pairs.write_text(json.dumps(named), encoding="utf-8")
    found = json.loads(pairs.read_text(encoding="utf-8"))
    return {rule: {frozenset(pair) for pair in named} for rule, named in found.items()}


def all_rules(file: Path, pairs: dict[str, set[frozenset[str]]], count: int) -> None:
    """Precision and recall of each rule, and what an audit with all of them costs."""
    _, idle, _ = audit(file, "PRV001")
    findings, seconds, megabytes = audit(file, "DUP,BLP415")
    print(f"{count:,} texts: {seconds:.1f} s of CPU, {idle:.1f} s of them without corpus rules; {megabytes:,.0f} MB")
    for rule, planted in pairs.items():
        print(rule, score(set(pairs_of(findings, rule)), planted))
    for rule in ("DUP904", "BLP415"):
        print(rule, sum(finding["rule"] == rule for finding in findings), "findings")
    note("duplicates", texts=count, seconds=seconds, megabytes=megabytes)


if __name__ == "__main__":
    main()
