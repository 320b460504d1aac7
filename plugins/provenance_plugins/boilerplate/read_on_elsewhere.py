"""The last words of a text that send its readers on, in ten languages: a mark that it was cut ("… and the team (mehr …)"), the rest on the site or in the paper that it comes from, behind a wall for those who pay."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from provenance.analysis import language
from provenance.api import BlockKind, Document, Phrases, Span, lazy_pattern

__all__ = ["cut_at_end", "sent_on"]

_FORMS = Phrases.load(__package__, "read_on_elsewhere")
_DOTS = r"(?:…|\.{2,3})"


def _any(name: str, language: str | None = None) -> str:
    """Any form that has a name, of one language or of all, as a group of a pattern."""
    from provenance.analysis.forms import any_line  # noqa: PLC0415 - few texts end so

    return any_line(_FORMS, name, language)


def _cut() -> str:
    ordered = rf"(?:{_any('ordered')}|{_any('cut')})"
    more = rf"(?:{_any('more')}|{_any('more_in_brackets')})"
    cut = rf"(?:{_any('cut')}|{_any('cut_with_dots')})"
    return (
        rf"(?<=[^\W_])(?P<said>[,;]?\s?{_DOTS}?\s?(?:\[\s?{_DOTS}?\s?(?:{ordered}|{more})\s?{_DOTS}?\s?\]|\(\s?(?:{_DOTS}?\s?{ordered}\s?{_DOTS}?|{_DOTS}\s?{more}|{more}\s?{_DOTS})\s?\)))\s*\Z"
        rf"|(?<=[^\W_])(?P<dots>\s?{_DOTS}\s?(?:\({cut}\)|{_any('more')}))\s*\Z"
    )


_CUT = lazy_pattern(_cut, re.IGNORECASE)
"""Behind a word and not behind a stop, as the last of a text."""


def _fed() -> str:
    from provenance.analysis.content.feet_of_feeds import any_foot  # noqa: PLC0415 - few texts end so

    return rf"(?P<said>(?:\[{_DOTS}\]|\[&hellip;\]|{_DOTS})[^\S\n]{{0,3}}{any_foot()})\s*\Z"


_FED = lazy_pattern(_fed, re.IGNORECASE)
"""What a feed adds below the excerpt that it gives of a text."""
_TAIL = 420
"""Characters at the end of a text in which its last words stand."""
_LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "pl", "cs", "tr")


def _sent(code: str) -> str:
    return rf"[\W_]{{0,3}}{_any('sent', code)}[\s.!…→»›>]*\Z"


_SENT = {code: lazy_pattern(partial(_sent, code), re.IGNORECASE) for code in _LANGUAGES}
_STOP = lazy_pattern(r"[.!?…][\"'”’»)]*\s+|\n")
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.HEADING})


def cut_at_end(document: Document) -> Span | None:
    """The mark with which a text was cut, where nothing stands behind it."""
    text = document.text
    start = max(0, len(text) - _TAIL)
    fed = _FED.search(text, start) if "…" in text[start:] or ".." in text[start:] or "hellip" in text[start:] else None
    found = fed or _CUT.search(text, start)
    if found is None:
        return None
    at = found.start("said") if found["said"] is not None else found.start("dots")
    said = text[at : found.end()].strip()
    begin = text.index(said, at)
    block = document.block_at(begin)
    if block is None or block.kind not in _PLACES:
        return None
    return Span(begin, begin + len(said))


def sent_on(document: Document) -> Iterator[Span]:
    """The last sentence or two of a text that send its readers to the place it was taken from."""
    if not document.blocks or document.blocks[-1].kind not in _PLACES:
        return
    text, block = document.text, document.blocks[-1].span
    end = block.start + len(text[block.start : block.end].rstrip())
    starts = [block.start, *(stop.end() for stop in _STOP.finditer(text, max(block.start, end - _TAIL), end))]
    codes = [code for code in dict.fromkeys((language(document).read_as, "en")) if code in _SENT]
    for at in reversed([start for start in starts if start < end][-2:]):
        if any(_SENT[code].match(text[at:end]) for code in codes):
            yield Span(at, end)
            return
