#!/usr/bin/env python3
"""How well the record's attributions agree with labels: whose quotations are whose, and what is said.

The file has a JSON object a line: `text`, and `attributions` with `source`, `cue` and `content`, each a list of [start, end] in code
points, as PolNeAR's can be written (Newell and others 2018). Nothing is tuned here: the labels count once, by rules that are written below.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from provenance.engine.program import program
from provenance.records import AttributionRecord, DocumentRecord, QuoteRecord

WORDS: Final = 3
"""Words of a quotation, at least."""
EDGES: Final = "“”\"' .,:;\n"
"""What may stand at the edges of what is said, and counts for nothing."""
PRONOUNS: Final = frozenset({"he", "she", "they", "it", "i", "we", "who", "which", "that"})
NO_NAMES: Final = frozenset(
    {
        "the",
        "a",
        "an",
        "of",
        "and",
        "in",
        "for",
        "mr",
        "ms",
        "mrs",
        "dr",
        "sen",
        "rep",
        "president",
        "secretary",
        "former",
    }
)
"""Words of a source that do not tell who it is."""
Label = Mapping[str, Any]
Place = Sequence[int]


def names(words: str) -> set[str]:
    """The words of a source that tell who it is."""
    found = re.findall(r"[\w’'-]+", words.lower())
    return {word.removesuffix("'s").removesuffix("’s") for word in found} - NO_NAMES


def shared(one: Place, others: Sequence[Place]) -> int:
    """How many characters of a place others have."""
    return sum(max(0, min(one[1], end) - max(one[0], start)) for start, end in others)


def whose(text: str, quote: QuoteRecord, labels: Sequence[Label]) -> str | None:
    """How the speaker of a quotation agrees with its label; None for a quotation of few words."""
    if len(quote.text.split()) < WORDS:
        return None
    place = (quote.start, quote.end)
    held = [label for label in labels if 2 * shared(place, label["content"]) >= quote.end - quote.start]
    if not held:
        return "no label"
    label = max(
        held, key=lambda one: (shared(place, one["content"]), -sum(end - start for start, end in one["content"]))
    )
    source = " ".join(text[start:end] for start, end in label["source"])
    if not source:
        return "label without a source"
    if quote.speaker is None:
        return "none though labelled"
    if source.lower().strip() in PRONOUNS:
        return "label is a pronoun, somebody is given"
    return "the same name" if names(source) & names(quote.speaker) else "another"


def trimmed(text: str, start: int, end: int) -> range:
    """A place without the marks at its edges."""
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    return range(start, end)


def said(text: str, one: AttributionRecord, labels: Sequence[Label]) -> str | None:
    """How what is said agrees with the label of the same cue: characters in both, of those in either; None without such a label."""
    if one.cue is None:
        return None
    cue = (one.cue.start, one.cue.end)
    label = next((each for each in labels if shared(cue, each["cue"])), None)
    if label is None or not label["content"]:
        return None
    gold = {at for start, end in label["content"] for at in trimmed(text, start, end)}
    ours = set(trimmed(text, one.content.start, one.content.end)) if one.content is not None else set()
    both, either = len(gold & ours), len(gold | ours)
    if not both:
        return "nothing of it"
    return (
        "nine tenths and more" if both > 0.9 * either else "half and more" if both > 0.5 * either else "less than half"
    )


def answers(record: DocumentRecord, text: str, labels: Sequence[Label]) -> Iterator[tuple[str, str]]:
    """(what was asked, how it agrees) for each quotation and attribution of a document."""
    if record.evidence is None:
        return
    for quote in record.evidence.quotes:
        if (answer := whose(text, quote, labels)) is not None:
            yield "speaker of a quotation", answer
    for one in record.evidence.attributions:
        if (answer := said(text, one, labels)) is not None:
            yield "what is said", answer


def main() -> None:
    """Print how often each answer was given."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labelled", type=Path, help="JSON lines with `text` and `attributions`")
    made = program()
    counted: Counter[tuple[str, str]] = Counter()
    for line in parser.parse_args().labelled.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        record = made.check(row["text"]).record
        counted.update(answers(record, row["text"], row["attributions"]))
    for (asked, answer), number in sorted(counted.items()):
        print(f"{number:6,} {asked}: {answer}")


if __name__ == "__main__":
    main()
