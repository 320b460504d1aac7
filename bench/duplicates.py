"""Planted copies: how many are found, how many of what is found were planted, and what it costs beside datasketch in a loop.

    python bench/duplicates.py --count 20000 [--datasketch] [--all-rules]

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
import time
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from corpus import FIRST, LAST, MONTH, TEMPLATES, made_sentence, seed_sentences

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


def with_datasketch(texts: list[str], threshold: float) -> tuple[set[frozenset[str]], float]:
    """What a user would write: a MinHash of three-word shingles for each text, an LSH index, the estimate compared."""
    from datasketch import MinHash, MinHashLSH

    began = time.process_time()
    index = MinHashLSH(threshold=threshold, num_perm=128)
    sketches: dict[str, MinHash] = {}
    found: set[frozenset[str]] = set()
    for number, words in enumerate(texts):
        split = words.casefold().split()
        sketch = MinHash(num_perm=128)
        sketch.update_batch([" ".join(split[at : at + 3]).encode() for at in range(len(split) - 2)])
        name = str(number)
        for other in index.query(sketch):
            if sketch.jaccard(sketches[other]) >= threshold:
                found.add(frozenset((name, other)))
        index.insert(name, sketch)
        sketches[name] = sketch
    return found, time.process_time() - began


def in_a_loop(texts: list[str]) -> tuple[set[frozenset[str]], float]:
    """The rule DUP902 without the program around it: the words of each text, its facts, the conclusion from them."""
    from datetime import date

    from provenance_plugins.duplicates.near_duplicate import NearDuplicateOptions, facts_of, near_duplicate
    from provenance_plugins.duplicates.wording import code_of, run_hashes, words_of

    from provenance.api import Context, Member
    from provenance.engine.corpus import conclude
    from provenance.engine.facts import Facts
    from provenance.engine.outcomes import StoredFact
    from provenance.host.selection import Chosen

    began = time.process_time()
    options = NearDuplicateOptions()
    context = Context((), options, date(2024, 6, 30), "en")
    with Facts() as facts:
        for number, words in enumerate(texts):
            coded = code_of(words_of(words))
            member = Member(str(number), "planted", None, "")
            facts.add(
                number,
                (
                    StoredFact("DUP902", fact.key, member, fact.payload, fact.shared)
                    for fact in facts_of(coded, run_hashes(coded), None, None)
                ),
            )
        chosen = [Chosen(near_duplicate, "bench", None, options)]
        findings, _ = conclude(chosen, facts, context.as_of, ("en",), len(texts))
    seconds = time.process_time() - began
    found = [{"rule": finding.rule, "members": [{"id": m.id} for m in finding.members]} for finding in findings]
    return set(pairs_of(found, "DUP902")), seconds


def score(found: set[frozenset[str]], planted: set[frozenset[str]]) -> str:
    """Precision and recall."""
    right = len(found & planted)
    return f"precision {right / max(1, len(found)):.4f} recall {right / max(1, len(planted)):.4f} ({len(found)} found)"


def main() -> None:
    """Make, run, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=2000, help="texts")
    parser.add_argument("--length", type=int, default=4000, help="characters of a text")
    parser.add_argument("--datasketch", action="store_true", help="run datasketch beside")
    parser.add_argument("--threshold", type=float, default=0.3, help="datasketch's")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    planted = plant(given.count, given.length, given.seed)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "planted.jsonl"
        write(planted.texts, file)
        _, idle, _ = audit(file, "PRV001")
        findings, seconds, megabytes = audit(file, "DUP,BLP415")
        print(
            f"{given.count:,} texts: {seconds:.1f} s of CPU, {idle:.1f} s of them without corpus rules; {megabytes:,.0f} MB"
        )
        for rule, pairs in planted.pairs.items():
            print(rule, score(set(pairs_of(findings, rule)), pairs))
        for rule in ("DUP904", "BLP415"):
            print(rule, sum(finding["rule"] == rule for finding in findings), "findings")
        _, seconds, megabytes = audit(file, "DUP902")
        print(f"DUP902 alone: {seconds - idle:.1f} s of CPU beyond reading the texts; {megabytes:,.0f} MB")
    if given.datasketch:
        found, seconds = in_a_loop(planted.texts)
        print(f"DUP902 in a loop: {seconds:.1f} s of CPU; {score(found, planted.pairs['DUP902'])}")
        found, seconds = with_datasketch(planted.texts, given.threshold)
        wanted = planted.pairs["DUP901"] | planted.pairs["DUP902"]
        print(f"datasketch: {seconds:.1f} s of CPU; {score(found, wanted)}")


if __name__ == "__main__":
    main()
