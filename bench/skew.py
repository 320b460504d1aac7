"""How time and memory grow where a line stands in every document of a corpus.

    python bench/skew.py 100000 200000 400000

Facts are made without documents, so that what is measured is the engine and the rule BLP415. Each count is a process of its own.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from datetime import date

from history import note
from provenance_plugins.boilerplate.repeated_across_documents import RepeatOptions, repeated_across_documents

from provenance.engine.corpus import conclude
from provenance.engine.facts import Facts
from provenance.engine.outcomes import StoredFact
from provenance.host.selection import Chosen
from provenance.records import Location, Member, Position
from provenance.rules import Plain

LINES = 5
"""Lines of a document; one of them is in all."""


def run(count: int) -> None:
    """So many documents, taken and concluded."""
    at = Location(Position(0, 1, 1), Position(40, 1, 41))
    began = time.process_time()
    with Facts() as facts:
        for order in range(count):
            member = Member(f"{order}.txt", f"{order}.txt", at, "a line that stands in every document of them")
            signature: list[Plain] = [order * 7 + number for number in range(6)]
            keys = ["everywhere", *(f"{order}-{number}" for number in range(1, LINES))]
            facts.add(order, [StoredFact("BLP415", key, member, None, signature) for key in keys])
        taken = time.process_time() - began
        chosen = [Chosen(repeated_across_documents, "bench", None, RepeatOptions())]
        findings, problems = conclude(chosen, facts, date(2024, 6, 30), ("en",), count)
    if problems or [finding.member_count for finding in findings] != [count]:
        sys.exit(f"{problems} {findings}")
    seconds = time.process_time() - began
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(
        f"{count:>9,} documents: {taken:6.1f} + {seconds - taken:5.1f} s of CPU, {megabytes:,.0f} MB at most",
        flush=True,
    )
    note("skew", documents=count, seconds=seconds, megabytes=megabytes)


if __name__ == "__main__":
    if len(sys.argv) == 2:
        run(int(sys.argv[1]))
    else:
        for number in sys.argv[1:] or ("50000", "100000", "200000"):
            subprocess.run([sys.executable, __file__, number], check=True)
