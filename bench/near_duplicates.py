"""Near-duplicates of a file of JSON lines by one program, in a process of its own: pairs found, CPU seconds and peak memory as JSON.

    python bench/near_duplicates.py loop|audit|datasketch|datatrove FILE

`bench/duplicates.py` calls it, with the interpreter that has the program: datatrove asks for more packages than this project does.
Reading the file is part of the time.
"""

from __future__ import annotations

import json
import os
import resource
import struct
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

THRESHOLD = 0.3
"""Datasketch's, for shingles of three words: texts of which a fifth of the words differ have that."""
Pair = tuple[str, str]


def texts(file: Path) -> Iterator[tuple[str, str]]:
    """Id and text of each row."""
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield row["id"], row["text"]


def loop(file: Path) -> Iterator[Pair]:
    """The rule DUP902 without the program around it: the words of each text, its facts, the conclusion from them."""
    from datetime import date

    from provenance_plugins.duplicates import provenance_rules
    from provenance_plugins.duplicates.wording import code_of, run_hashes, words_of

    from provenance.api import Context, Member
    from provenance.engine.corpus import conclude
    from provenance.engine.facts import Facts
    from provenance.engine.outcomes import StoredFact
    from provenance.host.selection import Chosen

    rule = next(rule for rule in provenance_rules() if rule.id == "DUP902")
    facts_of = sys.modules[rule.program.__class__.__module__].facts_of  # type: ignore[union-attr]
    options = rule.options() if rule.options else None
    context = Context((), options, date(2024, 6, 30), "en")
    with Facts() as facts:
        count = 0
        for count, (name, text) in enumerate(texts(file), 1):
            coded = code_of(words_of(text))
            member = Member(name, "planted", None, "")
            facts.add(
                count,
                (
                    StoredFact("DUP902", fact.key, member, fact.payload, fact.shared)
                    for fact in facts_of(coded, run_hashes(coded), None, None)
                ),
            )
        findings, problems = conclude([Chosen(rule, "bench", None, options)], facts, context.as_of, ("en",), count)
    if problems:
        sys.exit(str(problems))
    for finding in findings:
        yield from combinations(sorted(member.id for member in finding.members), 2)


def audit(file: Path) -> Iterator[Pair]:
    """The whole command with this rule alone: documents are read as in any audit, findings have places and excerpts."""
    done = subprocess.run(
        [sys.executable, "-m", "provenance", "audit", str(file), "--isolated", "--no-cache", "--no-evidence", "--quiet",
         "--jobs", "1", "--output-format", "jsonl", "--select", "DUP902"],
        capture_output=True,
        check=True,
    )  # fmt: skip
    for line in done.stdout.splitlines():
        if line.startswith(b'{"kind":"corpus"'):
            yield from combinations(sorted(member["id"] for member in json.loads(line)["members"]), 2)


def datasketch(file: Path) -> Iterator[Pair]:
    """What a user would write: a MinHash of three-word shingles for each text, an LSH index, the estimate compared."""
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=THRESHOLD, num_perm=128)
    sketches: dict[str, MinHash] = {}
    for name, text in texts(file):
        split = text.casefold().split()
        sketch = MinHash(num_perm=128)
        sketch.update_batch([" ".join(split[at : at + 3]).encode() for at in range(len(split) - 2)])
        for other in index.query(sketch):
            if sketch.jaccard(sketches[other]) >= THRESHOLD:
                yield min(name, other), max(name, other)
        index.insert(name, sketch)
        sketches[name] = sketch


def datatrove(file: Path) -> Iterator[Pair]:
    """Its pipeline of signatures, buckets and clusters as its examples have it: five-word shingles, 14 buckets of 8 hashes."""
    from datatrove.executor.local import LocalPipelineExecutor
    from datatrove.pipeline.dedup.minhash import (
        MinhashConfig,
        MinhashDedupBuckets,
        MinhashDedupCluster,
        MinhashDedupSignature,
    )
    from datatrove.pipeline.readers import JsonlReader

    with tempfile.TemporaryDirectory() as name:
        folder, config = Path(name), MinhashConfig()
        source = JsonlReader(str(file.parent), glob_pattern=file.name)
        steps = (
            (1, [source, MinhashDedupSignature(str(folder / "signatures"), config)]),
            (
                config.num_buckets,
                [MinhashDedupBuckets(str(folder / "signatures"), str(folder / "buckets"), config=config)],
            ),
            (
                1,
                [MinhashDedupCluster(str(folder / "buckets"), str(folder / "removed"), config, save_cluster_id=True)],
            ),
        )
        for number, (tasks, pipeline) in enumerate(steps):
            LocalPipelineExecutor(
                pipeline, tasks=tasks, workers=1, logging_dir=str(folder / f"logs{number}"), skip_completed=False
            ).run()
        clusters: dict[int, list[str]] = defaultdict(list)
        for found in sorted((folder / "removed").glob("*.clusters")):
            for document, cluster in struct.iter_unpack("<II", found.read_bytes()):
                clusters[cluster].append(str(document))
    for members in clusters.values():
        yield from combinations(sorted(members), 2)


def main() -> None:
    """Run one of them."""
    name, file = sys.argv[1:]
    # What a program says on the way is not its result.
    out = os.dup(1)
    os.dup2(2, 1)
    pairs = sorted(
        set({"loop": loop, "audit": audit, "datasketch": datasketch, "datatrove": datatrove}[name](Path(file)))
    )
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    result = {
        "pairs": pairs,
        "seconds": sum(usage.ru_utime + usage.ru_stime for usage in usages),
        "megabytes": max(usage.ru_maxrss for usage in usages) / 1000,
    }
    with os.fdopen(out, "w", encoding="utf-8") as stream:
        json.dump(result, stream)


if __name__ == "__main__":
    main()
