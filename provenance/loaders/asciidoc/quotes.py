"""Marks around words in AsciiDoc: emphasis, code, curved quotation marks, raised and lowered letters.

The forms and their order are those of Asciidoctor (`QUOTE_SUBS`). Where it looks from each mark for the next one that closes, the closing
marks of a paragraph are listed once, so that marks which nothing closes cost no more than others.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

OPAQUE = "\x00"
"""Stands for a character that is no word and no mark, but something."""


class Cut(NamedTuple):
    """A stretch of the words that is read as something else, by `kind`."""

    start: int
    end: int
    kind: str
    text: str = ""
    number: int = 0


class _Form(NamedTuple):
    mark: str
    close: str
    constrained: bool
    before: str
    """What no mark may stand behind, beside letters and digits."""
    behind: str
    """What a closing mark may not stand before, beside those."""
    code: bool = False
    opened: str = ""
    """What readers see of the marks."""
    closed: str = ""


_FORMS = (
    _Form("**", "**", constrained=False, before="", behind=""),
    _Form("*", "*", constrained=True, before=";:}", behind=""),
    _Form('"`', '`"', constrained=True, before=";:}", behind="", opened="“", closed="”"),
    _Form("'`", "`'", constrained=True, before=";:`}", behind="", opened="‘", closed="’"),
    _Form("``", "``", constrained=False, before="", behind="", code=True),
    _Form("`", "`", constrained=True, before=";:\"'`}", behind="\"'`", code=True),
    _Form("__", "__", constrained=False, before="", behind=""),
    _Form("_", "_", constrained=True, before=";:}", behind=""),
    _Form("##", "##", constrained=False, before="", behind=""),
    _Form("#", "#", constrained=True, before="&;:}", behind=""),
)
_RAISED = lazy_pattern(r"\^[^\s^]+\^|~[^\s~]+~")
_ROLE = 200
"""Characters of the brackets before a mark that say how it is shown."""


def quoted(words: str) -> list[Cut]:
    """The marks of a paragraph, in which what is no word is masked; none in their order."""
    cuts: list[Cut] = []
    signs = list(words)
    for form in _FORMS:
        if form.mark in words:
            _find(form, "".join(signs), signs, cuts)
    if "^" in words or "~" in words:
        for found in _RAISED.finditer("".join(signs)):
            start, end = found.span()
            if signs[start - 1 : start] == ["\\"]:
                cuts.append(Cut(start - 1, start, "drop"))
                continue
            first = _with_role(signs, start)
            cuts += (Cut(first, start + 1, "drop"), Cut(end - 1, end, "drop"))
    return cuts


def _find(form: _Form, words: str, signs: list[str], cuts: list[Cut]) -> None:
    size = len(form.mark)
    places = _places(words, form.close, _closes(form, words))
    if not places:
        return
    at = words.find(form.mark)
    while at >= 0:
        inner = at + size
        if form.constrained and words[inner : inner + 1].isspace():
            at = words.find(form.mark, at + 1)
            continue
        index = bisect_left(places, inner + 1)
        if index >= len(places):
            return
        stop = places[index]
        first = _with_role(signs, at)
        before = words[first - 1 : first]
        if before == "\\":
            cuts.append(Cut(first - 1, first, "drop"))
            signs[first - 1] = OPAQUE
            at = words.find(form.mark, stop + len(form.close))
            continue
        if form.constrained and before and (_is_word(before) or before in form.before):
            if first < at and not (_is_word(words[at - 1]) or words[at - 1] in form.before):
                first = at  # brackets of a word, and no role
            else:
                at = words.find(form.mark, at + 1)
                continue
        end = stop + len(form.close)
        cuts.append(Cut(first, inner, "code" if form.code else "drop", form.opened))
        cuts.append(Cut(stop, end, "codeend" if form.code else "drop", form.closed))
        for place in (*range(first, inner), *range(stop, end)):
            signs[place] = OPAQUE
        at = words.find(form.mark, end)


def _places(words: str, close: str, closes: Callable[[int], bool]) -> list[int]:
    found: list[int] = []
    at = words.find(close)
    while at >= 0:
        if closes(at):
            found.append(at)
        at = words.find(close, at + 1)
    return found


def _closes(form: _Form, words: str) -> Callable[[int], bool]:
    """Whether a mark at a place can close one."""
    if not form.constrained:
        return lambda _: True
    size = len(form.close)

    def closes(at: int) -> bool:
        following = words[at + size : at + size + 1]
        return at > 0 and not words[at - 1].isspace() and not (_is_word(following) or following in (*form.behind,))

    return closes


def _with_role(signs: list[str], at: int) -> int:
    """Where the brackets before a mark begin that say how its words are shown; the mark's place where it has none."""
    if not at or signs[at - 1] != "]":
        return at
    for place in range(at - 2, max(-1, at - _ROLE), -1):
        sign = signs[place]
        if sign == "[":
            return place if place < at - 2 else at
        if sign in ("]", "\n", OPAQUE):
            return at
    return at


def _is_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"
