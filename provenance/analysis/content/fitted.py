"""Lines whose words say one thing by themselves and another where they stand: a link of a foot, an entry of a menu, the badge of a newsletter, the end of a line above."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.content.first_words import words_of
from provenance.analysis.content.line import STRONG, Line
from provenance.analysis.content.lookup import LineLexicon
from provenance.api import HEADING_KINDS, Phrases

__all__ = ["fit_kinds"]

_WORDS = Phrases.load(__package__, "fitted")
_MENUS = frozenset({"navigation", "footer"})
_LABEL = 8
"""Words of such a line, at most."""
_NEAR, _BESIDE = 4, 2
"""Lines on each side among which those of menus are counted, and how many of them make a line one of theirs."""
_BOX = 5
"""Lines of a box between what asks for money and the last of what is paid for, at most."""


def fit_kinds(lines: Sequence[Line], kinds: list[str], lexicon: LineLexicon) -> None:
    """Set the kinds of such lines among those of all."""
    for index, kind in enumerate(kinds):
        line = lines[index]
        if kind not in _FITTED or line.count > _LABEL or line.sentence:
            continue
        if kind == "readmore":
            if _opens_foot(line, lexicon):
                kinds[index] = "footer"
            elif _is_badge(lines, index):
                kinds[index] = "newsletter"
        elif kind == "navigation":
            _take_box(lines, kinds, index, lexicon)
        elif line.mark == STRONG and _is_of_menu(lines, kinds, index):
            _take_menu(lines, kinds, index)


_FITTED = frozenset({"readmore", "navigation", "advertisement", "comments"})


def _opens_foot(line: Line, lexicon: LineLexicon) -> bool:
    """Whether a line begins as those of feet do, whatever it is that its terms are for: "Terms and conditions – digital subscription"."""
    opening = lexicon.opening(words_of(line.text))
    return opening is not None and opening.kind == "footer"


def _is_badge(lines: Sequence[Line], index: int) -> bool:
    """Whether a line says of a letter in a list of those that readers may have for whom it is: it stands below how often that comes, "Weekly"."""
    return index > 0 and lines[index - 1].text.lower().strip(" .:*_") in _WORDS.texts("how_often")


def _take_box(lines: Sequence[Line], kinds: list[str], index: int, lexicon: LineLexicon) -> None:
    """Give the name of a menu that ends what the line above begins, as in a box that lists what is paid for, to what asks for the money: "The digital version of", "Today's Paper"."""
    if not index or kinds[index - 1] or lines[index - 1].text.lower().rpartition(" ")[2] not in lexicon.goes_on:
        return
    first = index - 1
    while first and index - first <= _BOX and not kinds[first] and _is_label(lines[first]):
        first -= 1
    if kinds[first] == "newsletter":
        kinds[first + 1 : index + 1] = ["newsletter"] * (index - first)


def _is_label(line: Line) -> bool:
    return line.count <= _LABEL and not line.sentence and line.kind not in HEADING_KINDS


def _is_of_menu(lines: Sequence[Line], kinds: Sequence[str], index: int) -> bool:
    """Whether a link that marks advertisements or comments elsewhere is one of a menu or a foot: links stand above and below it, among them those of menus."""
    line, kind = lines[index], kinds[index]
    if not line.linked or (kind == "comments" and not _is_guideline(line)):
        return False
    if index == 0 or index + 1 == len(lines) or not (lines[index - 1].linked and lines[index + 1].linked):
        return False
    near = [at for at in range(max(0, index - _NEAR), min(len(lines), index + _NEAR + 1)) if lines[at].linked]
    if any(kinds[at] == kind and at != index and lines[at].mark == STRONG for at in near):
        return False
    return sum(kinds[at] in _MENUS for at in near) >= _BESIDE


def _is_guideline(line: Line) -> bool:
    return line.text.lower().strip(" .:*_") in _WORDS.texts("guidelines")


def _take_menu(lines: Sequence[Line], kinds: list[str], index: int) -> None:
    """Name a line, and those below that only went with it, as what stands next to it in the menu."""
    kind = kinds[index]
    near = sorted(range(max(0, index - _NEAR), min(len(kinds), index + _NEAR + 1)), key=lambda at: abs(at - index))
    found = next(kinds[at] for at in near if kinds[at] in _MENUS)
    at = index
    while at < len(kinds) and kinds[at] == kind and (at == index or (lines[at].linked and lines[at].name != kind)):
        kinds[at] = found
        at += 1
