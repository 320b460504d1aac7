"""Works of two authors and a year that a list of references does not hold, whatever its form: "(Nisbet y Shucksmith, 1987: 21)", "Resnick und Beck (1976)"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from provenance.analysis import content, inside_quotation
from provenance.analysis.citations.citation import Citations
from provenance.analysis.citations.second_hand import is_known_through_next
from provenance.api import BlockKind, Confidence, Document, Hit, Phrases, Severity, Span, lazy_pattern, quoted
from provenance_plugins.citations.other_years import entry_without_year, without_year

__all__ = ["pairs_not_listed"]

_AUTHORS = Phrases.load("provenance.analysis.citations", "authors")
_NAME = r"(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]i|[Dd]a|[Dd]os|[Ll]a|[Ll]e|[Dd]el|[Ee]l|[Aa]l|[Tt]en) ){0,2}[A-ZÀ-Þ][\w’'-]*[a-zß-ÿ](?: [A-ZÀ-Þ][\w’'-]*[a-zß-ÿ])?"
_PAIR = lazy_pattern(
    rf"(?<![\w’'-])(?P<first>{_NAME})(?:,)? (?:&|and|und|y|et|e|ed|en|i) (?P<second>{_NAME})(?:, \(?| \()(?P<year>(?:1[89]|20)\d\d)[a-z]?(?=[),;:]|, p)"
)
"""Two surnames as citations join them in eight languages, and the year behind them, in brackets or not."""
_JOINED = (" & ", " and ", " und ", " y ", " et ", " e ", " ed ", " en ", " i ")
_OF_TITLE = lazy_pattern(r"\w[’']s [A-ZÀ-Þ]")
"""A genitive, which titles have: "The Keeper's Lamp and Ferry's End (1983)"."""
_FEWEST = 3
"""Entries of a list, at least: a shorter one may be of something else."""
_COUNTED = frozenset({"numbered", "footnote"})
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})
_SHOWN = 60


def pairs_not_listed(document: Document, found: Citations) -> Iterator[tuple[str, Hit]]:
    """Each such work once, where no entry has its authors, or the one that has both is of another year; those that other readings tell are passed over."""
    if not found.lists or found.parted or len(found.notes) < _FEWEST or document.row is not None:
        return
    if any(mark.kind in _COUNTED for mark in found.marks):
        return  # its works are counted, and authors whom it speaks of need no entry
    text = document.text
    if not any(word in text for word in _JOINED):
        return
    listed = [document.slice(note.place) for note in found.notes if isinstance(note.place, Span)]
    whole = "\n".join(text[span.start : span.end] for span in found.lists).casefold()
    told = [mark.span for mark in found.marks if not mark.resolved]
    for match in _PAIR.finditer(text):
        span = Span(*match.span())
        block = document.block_at(span.start)
        if block is None or block.kind not in _PLACES or found.in_list(span.start) or inside_quotation(document, span):
            continue
        index = document.block_index(span.start)
        if index is None or not content(document).is_main(index) or any(one.overlaps(span) for one in told):
            continue
        if is_known_through_next(text, span.end):
            continue
        first, second = (match[name].split()[-1].casefold() for name in ("first", "second"))
        if {first, second} & _not_names() or _OF_TITLE.search(match[0]) is not None:
            continue
        said = document.slice(span).strip("( ") + (")" if "(" in match[0] else "")
        if first not in whole and second not in whole:
            undated = entry_without_year(document, said)
            lacks = (
                without_year(undated)
                if undated
                else "cites a work that the list of references does not hold: add the entry or mend name and year"
            )
            message = f"{quoted(said)} {lacks}"
        else:
            both = [entry for entry in listed if first in (low := entry.casefold()) and second in low]
            if not both or any(match["year"] in entry for entry in listed if first in entry.casefold()):
                continue
            entry = " ".join(both[0].split())
            shown = entry if len(entry) <= _SHOWN else f"{entry[:_SHOWN].rsplit(' ', 1)[0]} …"
            message = f"{quoted(said)} cites a work that the list of references does not hold; the nearest entry, {quoted(shown)}, is of another year: mend the year or add the entry"
        yield f"{first} {second} {match['year']}", Hit(span, message, Confidence.MEDIUM, severity=Severity.WARNING)


@cache
def _not_names() -> frozenset[str]:
    """Words with a capital that stand before a year and name nobody: months, seasons."""
    return frozenset(_AUTHORS.texts("no_author"))
