"""Lines of a plain text that were one sentence until its links were put on lines of their own, and lines of a foot that other kinds claim."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from provenance.analysis.content.line import GLUE, STRONG, Line
from provenance.api import BlockKind, Document, lazy_pattern

__all__ = ["join_lines"]

_JOINED = frozenset({"share", "navigation", "footer", "statistical", "comments"})
"""Kinds of which a word of a sentence may be: "email", "podcast"."""
_OPENED = frozenset({"navigation", "statistical"})
"""Kinds of which the beginning of a sentence may be."""
_BEGUN = 5
"""Words of a line in which a sentence of the article begins, at least; of "Posted in the" nobody can tell. One that goes on itself may be short: "or via"."""
_WORDS = 8
"""Words of a link that stands on a line of its own, at most."""
_LAST = lazy_pattern(r"(?P<word>[^\W\d_]+)[’']?\Z")
_TAIL = 12
"""Words of a line that ends the call of the line above, at most."""
_BEHIND = lazy_pattern(r"[.,;:!?)](?:\s|\Z)|[^\W\d_A-ZÀ-Þ]{2,}")
"""With which the line begins that goes on behind a link: a stop, or a word in small letters."""
_OWN_STOP = lazy_pattern(r"\S\s[.,;!?]\Z")
"""A link with the stop of its sentence: "podcast ."."""
_POLICY = lazy_pattern(
    r"cookie[\w’'-]*\s?-?(?:polic|notice|richtlinie|hinweis|erklärung|beleid|verklaring)|(?:polic|polít|politi|informativa|kebijakan)[^\n]{0,30}cookie",
    re.IGNORECASE,
)
_NEAR = 3
"""Lines on each side among which the next part of a foot stands."""


def join_lines(document: Document, lines: Sequence[Line], kinds: list[str], goes_on: AbstractSet[str]) -> None:
    """Give lines the kind of what they belong to: parts of a bar and of a sentence in plain text, those of a foot also where somebody kept it in Markdown."""
    if document.media_type == "text/plain":
        join_bars(lines, kinds)
        join_sentences(lines, kinds, goes_on)
    join_feet(lines, kinds)


def join_bars(lines: Sequence[Line], kinds: list[str]) -> None:
    """Give the button for comments right behind a button to share its kind: "Share", "Comments"."""
    for at in range(1, len(lines)):
        line, above = lines[at], lines[at - 1]
        if (
            not kinds[at]
            and kinds[at - 1] == "share"
            and above.mark == STRONG
            and above.count <= _BUTTON
            and line.name == "comments"
            and line.count == 1
            and line.text[-1].isalpha()
        ):
            kinds[at] = "share"


_BUTTON = 2
"""Words of a button."""


def join_sentences(lines: Sequence[Line], kinds: list[str], goes_on: AbstractSet[str]) -> None:
    """Give a line that is a word or the tail of a sentence the kind of the line above, in which the sentence begins."""
    joined = -1
    for at in range(1, len(lines)):
        kind, line, above = kinds[at], lines[at], lines[at - 1]
        if kinds[at - 1] and _ends_in(above, line):
            kinds[at], joined = kinds[at - 1], at
            continue
        if not kind and kinds[at - 1] == "newsletter" and _ends_call(above, line):
            kinds[at], joined = kinds[at - 1], at
            continue
        if kind not in _JOINED or kind == kinds[at - 1] or line.bar:
            if joined == at - 1 and kind and not any(map(str.isalpha, line.text)):
                kinds[at], joined = kinds[at - 1], at  # its stop, or the stroke behind it
            continue
        if joined == at - 1 and (line.text in goes_on or above.text in goes_on or not any(map(str.isalpha, line.text))):
            kinds[at], joined = kinds[at - 1], at  # "Terms of Use", "and", "Policies"
        elif kind in _OPENED and line.mark != STRONG and _goes_on(line, goes_on) and _goes_on_below(lines, kinds, at):
            kinds[at] = ""  # "+ Discover the", before what it leads to
        elif line.count <= _WORDS and not (above.prose and above.sentence) and _is_of_above(lines, kinds, at, goes_on):
            kinds[at], joined = kinds[at - 1], at


def _ends_in(above: Line, line: Line) -> bool:
    """Whether the phrase that marks the line above ends with this one: "Check the other articles on Google", "News"."""
    return (
        above.match is not None and above.match.span.start >= above.span.start and above.match.span.end == line.span.end
    )


def _ends_call(above: Line, line: Line) -> bool:
    """Whether a line begins small and ends with the stop of what the line above began without one: "Subscribe to The Quay", "to read as many articles as you like."."""
    if line.kind is not BlockKind.PARAGRAPH or above.kind is not BlockKind.PARAGRAPH or line.count > _TAIL:
        return False
    return line.text[0].islower() and line.text[-1] == "." and above.text[-1].isalnum()


def _is_of_above(lines: Sequence[Line], kinds: Sequence[str], at: int, goes_on: AbstractSet[str]) -> bool:
    """Whether a line goes on with the sentence of the line above: that ends with a comma before a small letter and a stop, or with a word with which none does, and what is below goes on, too."""
    line, above = lines[at], lines[at - 1]
    if line.text[0].islower() and above.text[-1] == "," and line.text[-1] == "." and above.count > 1:
        return True
    if not _goes_on(above, goes_on):
        return False
    if not kinds[at - 1] and above.count < _BEGUN and not above.text[0].islower():
        return False
    if kinds[at - 1] == "newsletter" and line.mark != STRONG:
        return True
    if at + 1 < len(lines) and kinds[at + 1] == kinds[at] and not kinds[at - 1]:
        return False  # a row of buttons behind "follow us on"
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    return _OWN_STOP.search(line.text) is not None or _BEHIND.match(below) is not None


def _goes_on(line: Line, words: AbstractSet[str]) -> bool:
    """Whether a line of several words ends with one with which no sentence does."""
    last = _LAST.search(line.text)
    return last is not None and last["word"] in words and line.count > 1


def _goes_on_below(lines: Sequence[Line], kinds: Sequence[str], at: int) -> bool:
    """Whether the line below begins small and is left over by its shape at most; of "Sign in" nothing goes on."""
    return at + 1 < len(lines) and lines[at + 1].text[0].islower() and kinds[at + 1] in {"", "statistical"}


def join_feet(lines: Sequence[Line], kinds: list[str]) -> None:
    """Give the name of a policy on cookies that stands in a row of the foot the kind of the row: nothing is asked of anybody there."""
    for at, kind in enumerate(kinds):
        if kind != "cookie" or lines[at].sentence or _POLICY.match(lines[at].text) is None or lines[at].count > _WORDS:
            continue
        for side in (range(at - 1, max(-1, at - 1 - _NEAR), -1), range(at + 1, min(len(lines), at + 1 + _NEAR))):
            beside = next((one for one in side if lines[one].mark != GLUE and lines[one].text.strip("|·• ")), None)
            if beside is not None and kinds[beside] == "footer":
                kinds[at] = "footer"
                if at + 1 < len(lines) and kinds[at + 1] == "cookie" and lines[at + 1].mark == GLUE:
                    kinds[at + 1] = "footer"
                break
