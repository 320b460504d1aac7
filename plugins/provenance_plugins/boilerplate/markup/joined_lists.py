"""Texts whose paragraphs are the entries of a list that a program printed or joined: "['The council …', 'The mayor …']", "… of the mill.,The mayor …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import Document, Hit, Span, lazy_pattern
from provenance_plugins.boilerplate.markup.script_calls import says_something

__all__ = ["JOINT_SIGNS", "joined_lists"]

TABLE_SIGN = "\n|"
"""With which the row of a table begins that is read as a paragraph."""
STROKES = (".|", ". |", "||")
"""With one of which strokes stand for the breaks of a page."""
JOINT_SIGNS = (
    TABLE_SIGN,
    ",\n,",
    *STROKES,
    "['",
    '["',
    *(f"{stop}{closed}," for stop in ".!?…" for closed in ("", "”", '"', "’", "'")),
)
"""One of these stands in each such text."""
_OPENED = lazy_pattern(r"\s*\[(?:'[^\s',\]]|\"[^\s\",\]])")
_CLOSED = lazy_pattern(r"(?<=[^\s,\[])['\"]\]\s*\Z")
_PRINTED = lazy_pattern(r"['\"],\s{1,2}['\"](?=\S)")
"""Between two entries of a list, as Python prints it."""
_ENTRIES = 2
_JOINED = lazy_pattern(
    r",(?=[A-ZÀ-Þ“‘]|\"\w)(?:(?<=[a-zß-ÿ\d)%][a-zß-ÿ\d)%][.!?…],)|(?<=[a-zß-ÿ\d)%][a-zß-ÿ\d)%][.!?…][”\"’'],))"
)
"""A straight mark opens what follows where a word stands right behind it: in `"Leeds, Yorks.," *The Lamp*` it closes a title."""
_CLOSING = "”\"’'"
"""Between two paragraphs that a comma joins, without a blank."""
_PARAGRAPHS = 4
"""Such joints in a text, at least: a firm is called “Lamp Inc.,Ltd.” once."""
_ENTRY_SIGNS = lazy_pattern(r"(?<=[^\s\"'][.!?…])\",\s{0,3}\"(?=[^\s\"',])", signs=('",',))
"""Between two entries of a list that lost its brackets, its first sign and its last: "… of the mill.", "The mayor …"."""
_LINES_OF_COMMAS = lazy_pattern(r"(?m)(?:^[ \t]{0,80},[ \t,]{0,80}\n){3}", signs=(",",))
_LEFT_WORDS = 12
"""Words of a text of which nothing but the commas between its paragraphs is left, at most."""
_LOST = lazy_pattern(r"(?<=\w)\s,(?=[.,\s])")
"""Where the words of a link were left out, or stood in an entry of their own: "he said in ,, as it was"."""
_DOUBLED = lazy_pattern(r"(?<=[\w”\"')]),\s,{1,2}(?=\s)")
"""Nothing is left between two commas: "in a talk with the press, ,, on Tuesday"."""
_PLACES = 3
_SHOWN = 24


def joined_lists(document: Document) -> Iterator[Hit]:
    """The first place of each such fault, with how often it stands in a text."""
    text = document.text
    if TABLE_SIGN in text and document.media_type == "text/markdown":
        from provenance_plugins.boilerplate.markup.lost_tables import lost_tables  # noqa: PLC0415 - few texts have any

        yield from lost_tables(document)
    if document.media_type == "text/plain" and any(sign in text for sign in STROKES):
        from provenance_plugins.boilerplate.markup.broken_by_strokes import broken_by_strokes  # noqa: PLC0415 - few texts have any

        yield from broken_by_strokes(document)
    if (opened := _OPENED.match(text)) is not None:
        yield from _printed(text, opened)
    if document.media_type == "text/plain":
        yield from _without_brackets(text)
        yield from _emptied(text)
    joints = [
        Span(found.start() - (2 if text[found.start() - 1] in _CLOSING else 1), found.end())
        for found in _JOINED.finditer(text)
        if not _is_of_short_forms(text, found)
    ]
    if len(joints) < _PARAGRAPHS:
        return
    first = joints[0]
    shown = " ".join(text[first.start - 8 : first.end + 8].split())
    yield Hit(
        first,
        f"paragraphs are joined by a comma at {len(joints)} places, as in “…{shown}…”: put a line break in place of each comma",
    )
    doubled = [Span(*found.span()) for found in _DOUBLED.finditer(text)]
    lost = [Span(*found.span()) for found in _LOST.finditer(text)]
    if doubled:
        lost = sorted([*doubled, *(one for one in lost if not any(one.overlaps(other) for other in doubled))])
    if doubled or len(lost) >= _PLACES:
        shown = " ".join(text[max(0, lost[0].start - 12) : lost[0].end + 2].split())
        yield Hit(
            lost[0],
            f"words were left out before a comma{_times(len(lost))}, as in “…{shown}…”{', mostly those of links' if len(lost) > 1 else ''}: put them in from the original",
        )


def _is_of_short_forms(text: str, joint: re.Match[str]) -> bool:
    """Whether what stands before a comma or behind it is one word with a stop, as in a list of words cut short: "Sen.,Jun.,Mast."."""
    return (
        _SHORT_BEFORE.search(text, max(0, joint.start() - _SHORT), joint.end()) is not None
        or _SHORT_BEHIND.match(text, joint.end()) is not None
    )


_SHORT_BEFORE = lazy_pattern(r",[^\W\d_]{1,9}\.,\Z")
_SHORT_BEHIND = lazy_pattern(r"[^\W\d_]{1,9}\.(?:,|\s*(?:\n|\Z))")
_SHORT = 12
"""Characters of such a word with its stop and both commas, at most."""


def _times(places: int) -> str:
    return f" at {places} places" if places > 1 else ""


def _without_brackets(text: str) -> Iterator[Hit]:
    """The first such sign of a text whose first quotation mark it has: nothing was quoted before."""
    signs = list(_ENTRY_SIGNS.finditer(text))
    if len(signs) < _ENTRIES or text.find('"') != signs[0].start():
        return
    first = signs[0]
    shown = " ".join(text[max(0, first.start() - 12) : first.end() + 12].split())
    yield Hit(
        Span(*first.span()),
        f"the signs of a program’s list part the paragraphs at {len(signs)} places, as in “…{shown}…”: put a line break in place of each",
    )


def _emptied(text: str) -> Iterator[Hit]:
    """The first lines of commas in a text that has hardly a word beside them."""
    if len(text.replace(",", " ").split(maxsplit=_LEFT_WORDS)) > _LEFT_WORDS:
        return  # as nearly all texts
    lines = _LINES_OF_COMMAS.search(text)
    if lines is not None:
        start = text.index(",", lines.start())
        yield Hit(
            Span(start, start + 1),
            "nothing is left of the text but the commas between its paragraphs: load the original anew",
        )


def _printed(text: str, opened: re.Match[str]) -> Iterator[Hit]:
    """The beginning of a text that is nothing but such a list."""
    joints = _PRINTED.findall(text)
    if len(joints) < _ENTRIES or _CLOSED.search(text[-8:]) is None or not says_something(text, 0, len(text)):
        return
    start = text.find("[")
    shown = text[start : start + _SHOWN].rsplit(" ", 1)[0]
    yield Hit(
        Span(start, opened.end()),
        f"“{shown}…” begins a list as a program prints it, and the text is all of it: join its {len(joints) + 1} entries by line breaks, without brackets and quotation marks",
    )
