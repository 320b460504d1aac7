"""Dashes that decoding dropped from a whole text (BLP412): two blanks stand where one set an insertion off, a comma stands behind a blank where it closed one, and two names are one."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Confidence, Document, Hit, Span, lazy_pattern

__all__ = ["lost_dashes"]

_SETTING_OFF = frozenset(
    {"bg", "cs", "da", "de", "et", "fi", "hr", "hu", "lt", "lv", "no", "pl", "ro", "ru", "sk", "sl", "sv", "uk"}
)
"""Languages that set insertions off by a dash between blanks."""
_DASHES = ("–", "—", " - ", " -- ", "--")
_SMALL = r"[^\W\d_A-ZÀ-ÖØ-ÞЀ-Я]"
_PAIR = lazy_pattern(
    rf"(?<={_SMALL}{{2}})[,)”\"]?  (?={_SMALL})(?=[^.!?\n]{{2,240}}?{_SMALL}(?P<close>  ?,(?= {_SMALL})|  {_SMALL}))",
    signs=("  ",),
)
"""Two blanks in the middle of a sentence, and behind them either two more or a comma behind a blank."""
_COMMA = lazy_pattern(rf"(?<={_SMALL}{{2}})  ?,(?= {_SMALL})")
_NAMES = lazy_pattern(
    r"(?<![\w'’./@#-])[A-ZÀ-ÖØ-ÞŐŰŠČŘŽĚŁ][^\W\d_A-ZÀ-ÖØ-Þ]{3,14}[A-ZÀ-ÖØ-ÞŐŰŠČŘŽĚŁ][^\W\d_A-ZÀ-ÖØ-Þ]{3,14}(?=-[a-zà-ÿ]{4})"
)
"""Two names that are one, before what lies between them: "BudapestBelgrád-vasútvonal"."""
_FEWEST, _LONG, _THIN = 3, 160, 150
"""Signs of the loss at least; characters of a line that no program filled up to its width; and characters of a text for each, where blanks are rare."""


def lost_dashes(document: Document, language: str) -> Iterator[Hit]:
    """The first such place, with how many there are; nothing of a text that has a dash."""
    text = document.text
    if language not in _SETTING_OFF or "  " not in text or any(dash in text for dash in _DASHES):
        return
    pairs = [
        match
        for match in _PAIR.finditer(text)
        if _is_in_long_line(text, match.start()) and not _is_in_table(document, match.start())
    ]
    closed = [
        match for match in (_COMMA.finditer(text) if " ," in text else ()) if _is_in_long_line(text, match.start())
    ]
    names = list(_NAMES.finditer(text))
    places = len(pairs) + len(closed) + len(names)
    if not pairs or not (closed or names) or places < _FEWEST or text.count("  ") * _THIN > len(text):
        return
    first = pairs[0]
    start = text.rfind(" ", 0, first.start()) + 1
    end = text.find(" ", first.end())
    yield Hit(
        Span(max(start, text.rfind("\n", 0, first.start()) + 1), end if end > 0 else first.end()),
        f"“{' '.join(text[start:end].split())}” and {places - 1} more places lost their dashes when the text was decoded: load the original anew",
        Confidence.MEDIUM,
    )


def _is_in_table(document: Document, at: int) -> bool:
    """Whether a place is in a cell, which tells what is counted and sets nothing off: whoever filled it in typed two blanks."""
    block = document.block_at(at)
    return block is not None and block.kind is BlockKind.TABLE_CELL


def _is_in_long_line(text: str, at: int) -> bool:
    end = text.find("\n", at)
    return (len(text) if end < 0 else end) - text.rfind("\n", 0, at) > _LONG
