"""The whole text of a row beside a column that has only its first sentences, or its words without capitals and stops: `content` holds a line or two of what stands in `articles`, `clean_body` the stems of `body`."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.loaders.named_columns import ANY, Columns
from provenance.loaders.prose_cells import may_hold_text
from provenance.loaders.prose_columns import may_be_text
from provenance.patterns import lazy_pattern

_EXCERPT, _WHOLE, _TIMES = 400, 800, 4
"""Characters of an excerpt at most, of a whole text at least, and how many times as long it is."""
_BEGINS, _MORE, _TIMES_HELD = 40, 200, 2
"""Characters of an excerpt that stand in its whole text, how many more that has at least, and how many times as long it is then."""
_WITNESSES = frozenset({"title", "url"})
_STRIPPED, _LOOKED, _STEMS = 12, 2000, 24
"""Words at least of a text that a program prepared to count them, the characters of it that are looked at, and the words of which half stand in the text that it was made of."""
_STOPS = lazy_pattern(r"[.!?,;:。！？،؟।](?=\s|\Z)")
_UNSEEN = "\u200b\ufeff \t\r\n"


def whole_beside(cells: Mapping[str, object], column: str, kind: str, words: str, columns: Columns) -> str | None:
    """The column of the longest running text of a row, where the one that is called like a text has an excerpt: beside a title or an address, under a name that says nothing else; None where there is no such."""
    if columns.is_configured(column):
        return None
    if _is_stripped(words):
        return next((name for name in _longest(cells, column) if _made_of(words, cells[name], name, columns)), None)
    if kind != ANY or len(words) > _EXCERPT:
        return None
    longest = max(
        (name for name, cell in cells.items() if name != column and isinstance(cell, str) and len(cell) > _MORE),
        key=lambda name: len(str(cells[name])),
        default=None,
    )
    if longest is None or not any(not _WITNESSES.isdisjoint(columns.fields_of(name)) for name in cells):
        return None
    whole = str(cells[longest])
    if _goes_on(words, whole) and may_hold_text(longest, columns):
        return longest
    if len(whole) < max(_WHOLE, _TIMES * len(words)):
        return None
    return longest if may_be_text(longest, whole, columns) else None


def with_parts(cells: Mapping[str, object], column: str, body: tuple[str, str], columns: Columns) -> str:
    """The text of a row with those of its parts that stand in other columns."""
    if columns.is_configured(column) or not any(cell and isinstance(cell, dict | list) for cell in cells.values()):
        return body[1]
    from provenance.loaders.text_parts import whole_of_parts  # noqa: PLC0415 - few rows have their text in parts

    return whole_of_parts(cells, column, body, columns)


def _longest(cells: Mapping[str, object], column: str) -> list[str]:
    """The columns of strings other than one, the longest first."""
    others = [name for name, cell in cells.items() if name != column and isinstance(cell, str)]
    return sorted(others, key=lambda name: -len(str(cells[name])))


def _is_stripped(words: str) -> bool:
    """Whether a text has neither a capital nor a stop, as programs prepare texts of which they count the words."""
    looked = words[:_LOOKED]
    return looked.islower() and looked.count(" ") >= _STRIPPED and _STOPS.search(looked) is None


def _made_of(words: str, cell: object, name: str, columns: Columns) -> bool:
    """Whether a cell has sentences, and the words of a stripped text in them."""
    whole = str(cell)
    if len(whole) < len(words) or whole.islower() or not may_be_text(name, whole, columns):
        return False
    low = whole.lower()
    stems = words.split(None, _STEMS)[:_STEMS]
    return 2 * sum(stem in low for stem in stems) > len(stems)


def _goes_on(words: str, whole: str) -> bool:
    """Whether a text has the beginning of an excerpt in it, and says more: short news of a few sentences, whose first one is the excerpt."""
    begins = words.strip(_UNSEEN)[:_BEGINS]
    longer = len(whole) >= max(len(words) + _MORE, _TIMES_HELD * len(words))
    return len(begins) == _BEGINS and longer and begins in whole
