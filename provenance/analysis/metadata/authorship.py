"""Who wrote a document: the bylines of its markup and of its text, taken apart and held against each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from provenance.analysis.dates.names import weekday_names
from provenance.analysis.dates.parsing import parse_date
from provenance.analysis.metadata.declarations import family, weight
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import Layout, Line, Place
from provenance.analysis.metadata.names import Kind, fold, names_of
from provenance.analysis.metadata.values import Value
from provenance.api import BlockKind, Confidence, Declared, Document, SourceSpan, Span


class Credit(NamedTuple):
    """A name in a byline."""

    name: str
    kind: Kind
    origin: str
    weight: float
    declared: Declared | None
    span: Span | SourceSpan | None

    @property
    def group(self) -> str:
        """The byline it stands in; those of different kinds confirm each other."""
        return self.origin.partition(":")[0] if not self.origin.startswith("meta:twitter:data") else "label"

    def value(self, sure: Confidence) -> Value:
        """The name as a piece of metadata."""
        return Value(self.name, self.origin, sure, self.declared, self.span)


_PEOPLE = frozenset({Kind.PERSON, Kind.HANDLE})
_BODIES = frozenset({Kind.AGENCY, Kind.ORGANISATION})
_BYLINE = 120
"""The longest line of running text that is a byline."""
_LABELLED = re.compile(r"meta:twitter:data\d+:(?P<label>.*)")
_SENTENCE = re.compile(r"[^\W\d_]{3,}[.!?]$")
_SIGNATURE_DASH = re.compile(r"^(?:[-–—]+|―)\s*")
_ALONE = re.compile(r"[A-ZÀ-Þ][\w.'’-]*(?:\s+[A-ZÀ-Þ][\w.'’-]*){1,3}")


def authorship(
    document: Document, lines: Sequence[Line], words: Words, layout: Layout, sites: frozenset[str]
) -> tuple[tuple[Value, ...], tuple[Value, ...]]:
    """The authors, and the bylines that name nobody."""
    found = [*_declared(document, words, layout, sites), *_written(document, lines, words, sites)]
    placeholders = tuple(
        _once(one.value(Confidence.HIGH) for one in found if one.kind in {Kind.ROLE, Kind.ADDRESS, Kind.SITE})
    )
    people = [one for one in found if one.kind is Kind.PERSON] or [one for one in found if one.kind is Kind.HANDLE]
    if people:
        return tuple(_chosen(people)), placeholders
    bodies = [one for one in found if one.kind in _BODIES]
    return tuple(_once(one.value(Confidence.LOW) for one in _strongest(bodies))), placeholders


# -- where bylines stand ----------------------------------------------------------------------------------------------------


def _declared(document: Document, words: Words, layout: Layout, sites: frozenset[str]) -> Iterator[Credit]:
    for declared in document.declared:
        if declared.field != "author":
            continue
        labelled = _LABELLED.fullmatch(declared.origin)
        if labelled and not words.byline.match(labelled["label"].strip() + ": x"):
            continue
        force = 7.0 if labelled else weight(declared)
        if family(declared) in {"byline", "rel"} and declared.scope:
            continue
        if declared.span is not None:
            index = document.block_index(declared.span.start)
            if index is not None and not -6 <= layout.distance(index) <= 14:
                force -= 2.5
        if force <= 2:
            continue
        place = declared.span or declared.source
        byline = _before_date(declared.value, words) if declared.span is not None else declared.value
        for name in names_of(byline, words, sites, trusted=True):
            yield Credit(name.text, name.kind, declared.origin, force, declared, place)


def _written(document: Document, lines: Sequence[Line], words: Words, sites: frozenset[str]) -> Iterator[Credit]:
    expected = False
    for line in lines:
        if line.place is Place.OPENING or document.blocks[line.block].kind is BlockKind.TITLE:
            expected = False
            continue
        text = line.text
        if len(text) <= 30 and words.byline.fullmatch(text + " "):
            expected = True
            continue
        label = words.byline.match(text)
        if (label is None and not expected) or len(text) > _BYLINE:
            expected = False
            continue
        start = 0 if label is None else label.end()
        byline = _before_date(text[start:], words)
        mere = label is not None and label["by"] is not None
        if (mere and _SENTENCE.search(text)) or (
            document.blocks[line.block].kind is BlockKind.HEADING and not mere and not expected
        ):
            continue
        force = 6.5 if line.place is Place.FRONT else 5.5
        for name in names_of(byline, words, sites):
            if name.kind is Kind.HANDLE and mere:
                continue
            yield Credit(name.text, name.kind, "byline", force, None, _place(line, name.text, start))
        expected = False
    yield from _signature(lines, words, sites)


def _signature(lines: Sequence[Line], words: Words, sites: frozenset[str]) -> Iterator[Credit]:
    """A name alone on a line at the foot, above or below a line with a date: how letters and speeches end."""
    foot = [line for line in lines if line.place is Place.FOOT]
    dated = any(
        parse_date(line.text, words.languages)
        for line in foot
        if any(c.isdigit() for c in line.text) and len(line.text) < 60
    )
    for line in foot:
        text = _SIGNATURE_DASH.sub("", line.text)
        if (not dated and len(text) == len(line.text)) or not _ALONE.fullmatch(text.rstrip(".,")):
            continue
        for name in names_of(text, words, sites):
            if name.kind is Kind.PERSON and not (text.lower().startswith("the ") or len(text.split()) < 2):
                yield Credit(name.text, name.kind, "signature", 5.0, None, _place(line, name.text, 0))
        return


def _place(line: Line, name: str, start: int) -> Span:
    at = line.text.find(name, start)
    return line.span(at, at + len(name)) if at >= 0 else line.span(start, len(line.text))


def _before_date(text: str, words: Words) -> str:
    """A byline up to the date that follows it."""
    if not any(character.isdigit() for character in text):
        return text
    parsed = parse_date(text, words.languages)
    if parsed is not None and parsed.granularity != "year":
        text = text[: parsed.start] if parsed.start > 3 else text[parsed.end :]
    tokens = text.split()
    while tokens and tokens[-1].lower().strip(".,") in weekday_names():
        tokens.pop()
    return " ".join(tokens)


# -- decision ---------------------------------------------------------------------------------------------------------------


def _strongest(bodies: list[Credit]) -> list[Credit]:
    best = max((one.weight for one in bodies), default=0.0)
    group = next((one.origin for one in bodies if one.weight == best), "")
    return [one for one in bodies if one.origin == group]


def _same(one: str, other: str) -> bool:
    a, b = fold(one), fold(other)
    return a == b or (len(a) > 5 and len(b) > 5 and (a in b or b in a))


def _chosen(people: list[Credit]) -> Iterator[Value]:
    """The names of the byline that weighs most, those of others counted that name one of its people; and who stands beside them there."""
    groups: dict[str, list[Credit]] = {}
    for one in people:
        groups.setdefault(one.group, []).append(one)

    def shares(one: str, other: str) -> bool:
        return any(_same(a.name, b.name) for a in groups[one] for b in groups[other])

    def support(group: str) -> float:
        own = max(one.weight for one in groups[group])
        return own + sum(2.0 for other in groups if other != group and shares(group, other))

    best = max(groups, key=lambda group: (support(group), -list(groups).index(group)))
    confirming = [group for group in groups if group != best and shares(best, group)]
    strongest = max(one.weight for one in groups[best])
    chosen = [one for one in groups[best] if one.weight >= strongest - 1.0]
    for group in confirming:
        chosen.extend(one for one in groups[group] if one.weight >= 6.0)
    given: list[str] = []
    for one in chosen:
        if any(_same(one.name, name) for name in given):
            continue
        given.append(one.name)
        sure = Confidence.HIGH if confirming or one.weight >= 7.5 else Confidence.MEDIUM
        if one.kind is Kind.HANDLE:
            sure = Confidence.MEDIUM if sure is Confidence.HIGH else Confidence.LOW
        yield one.value(sure)


def _once(values: Iterable[Value]) -> Iterator[Value]:
    seen: set[str] = set()
    for value in values:
        if fold(value.value) not in seen:
            seen.add(fold(value.value))
            yield value
