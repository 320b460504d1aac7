"""Two versions of a text side by side in a page, with what differs marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from html import escape

from provenance.patterns import lazy_pattern
from provenance.records import Member
from provenance.reporters.words import printable

_LEAST_ALIKE = 0.3
"""Share of the words in common under which a comparison shows nothing."""
_WORD = lazy_pattern(r"\s*\S+")


def compared(members: Sequence[Member]) -> tuple[Member, Member] | None:
    """The first member and the first other one that shows other words; None where there are no two versions to show."""
    first = members[0]
    other = next((member for member in members[1:] if member.excerpt != first.excerpt), None)
    return None if other is None or not first.excerpt or not other.excerpt else (first, other)


def side_by_side(first: str, second: str) -> tuple[str, str] | None:
    """Both texts as HTML, words that only one has in `<del>` on the left and `<ins>` on the right; None where little is the same."""
    left, right = _WORD.findall(first), _WORD.findall(second)
    matcher = SequenceMatcher(
        None, [word.strip().casefold() for word in left], [word.strip().casefold() for word in right], autojunk=False
    )
    if matcher.quick_ratio() < _LEAST_ALIKE:
        return None
    codes = matcher.get_opcodes()
    same = sum(end - start for tag, start, end, _, _ in codes if tag == "equal")
    if same < _LEAST_ALIKE * min(len(left), len(right)):
        return None
    one = "".join(_marked(((tag != "equal", left[start:end]) for tag, start, end, _, _ in codes), "del"))
    other = "".join(_marked(((tag != "equal", right[start:end]) for tag, _, _, start, end in codes), "ins"))
    return one, other


def _marked(stretches: Iterator[tuple[bool, list[str]]], element: str) -> Iterator[str]:
    for differs, words in stretches:
        if words:
            joined = escape(printable("".join(words)))
            yield f"<{element}>{joined}</{element}>" if differs else joined
