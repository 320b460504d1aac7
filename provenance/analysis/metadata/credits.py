"""A name in a byline, with the place of the byline and its weight; and what bylines of markup and of text have in common."""

from __future__ import annotations

from provenance.analysis.characters import has_digit
from provenance.analysis.dates.names import weekday_names
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import Line
from provenance.analysis.metadata.naming.names import Kind, Name
from provenance.analysis.metadata.stated_dates import date_in
from provenance.analysis.metadata.values import Value
from provenance.api import Confidence, Declared, Document, SourceSpan, Span, lazy_pattern
from provenance.named_tuples import NamedTuple

_CITED = lazy_pattern(
    r"(?P<names>[^.;\[\]|]{2,40},\s[^.;\[\]|]{2,40}(?:\s[A-Z])?(?:;\s[^.;\[\]|]{2,40},\s[^.;\[\]|]{2,40}(?:\s[A-Z])?){0,4})\.[\s|]+"
    r"[A-ZÀ-Þ][^;.\[\]]{2,80}[\s|]*(?:;\s[^\[\]]{2,60}?)?\s?\[[^\]]{2,60}\]\.?\s(?=\d{1,2}\s[A-Z][a-z]{2}\s\d{4})",
    signs=("]",),
)
"""The line with which databases of newspapers head a text: "Cruz, Ana. Harbour News; Leeds [Leeds]. 14 Nov 2006: A1."."""


class Reader(NamedTuple):
    """What bylines of the text are read with."""

    document: Document
    words: Words
    sites: frozenset[str]
    """The folded names of the site and its publisher."""


class Credit(NamedTuple):
    """A name in a byline."""

    name: str
    kind: Kind
    origin: str
    weight: float
    """How far the byline is to be believed, as in `declarations.weight`."""
    clean: bool
    """The byline holds names and nothing else."""
    declared: Declared | None
    span: Span | SourceSpan | None
    block: int | None = None
    """The block in which readers see it."""

    @property
    def group(self) -> str:
        """The kind of the byline; those of different kinds confirm each other."""
        return "label" if self.origin.startswith("meta:twitter:data") else self.origin.partition(":")[0]

    def value(self, sure: Confidence) -> Value:
        """The name as a piece of metadata."""
        return Value(self.name, self.origin, sure, self.declared, self.span)


def before_date(text: str, words: Words) -> str:
    """A byline without the date before or after its names."""
    if not has_digit(text):
        return text
    parsed = date_in(text, words.languages)
    if parsed is not None and parsed.granularity != "year":
        before = text[: parsed.start].rstrip()
        label = words.dated.search(before) if words.patterns.may_date(before) else None
        if label is not None and (label.start() <= 1 or before.endswith(":")):
            before = before[: label.start()]  # "Posted on 3 May 2024 by Ana Cruz", "Ana Cruz Date: 3 May 2024"
        name, _, last = before.rpartition(" ")
        if " " in name and last.lower() in words.on:
            before = name.rstrip(" ,")  # "Le Phare Le 3 mai 2024"
        named = any(map(str.isalpha, before)) and before.strip(" ,").lower() not in weekday_names()
        text = before if named else text[parsed.end :]
    tokens = text.split()
    while tokens and tokens[-1].lower().strip(".,|") in weekday_names():
        tokens.pop()
    return " ".join(tokens)


def cited(line: str) -> str:
    """The names, the surname first, where a line is such a citation; else the line as it is."""
    match = _CITED.match(line)
    return line if match is None else match["names"]


def credit(line: Line, name: Name, origin: str, force: float, start: int, *, clean: bool) -> Credit:
    """A name of a line, from `start` on."""
    at = line.text.find(name.text, start)
    span = line.span(at, at + len(name.text)) if at >= 0 else line.span(start, len(line.text))
    return Credit(name.text, name.kind, origin, force, clean, None, span, line.block)
