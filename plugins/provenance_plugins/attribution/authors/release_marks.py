"""Marks by which a text says itself that it is a release, wherever they stand: a label, an address, a line for the press, "-ENDS-"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice

from provenance.analysis import inside_quotation, metadata
from provenance.analysis.addresses import path_of
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms, holds, spaced_alternatives, starts

__all__ = ["says_release"]

_HEAD, _FOOT = 1200, 3000
"""Characters at either end that are looked at, without blanks: behind the last words stand contacts and what a body says of itself."""
_WIDE = 9000
"""Characters from which those are taken: pages whose layout was lost hold thousands of blanks."""
_FIRST, _LAST, _CLOSING = 12, 24, 6
"""Pieces at the head, at the foot, and below the last words of a text."""
_PIECE = lazy_pattern(r"\s(?:(?<=\n)|(?<=[ \t\xa0])[ \t\xa0]{2,}|[|»›>·]\s)")
"""What parts lines, the columns of a lost layout and the steps of a path; it begins with white space, so that all else is passed over at once."""
_PARTING = ("   ", "\t", "\xa0", *"|»›>·")
"""One of these parts pieces of a line; most texts have none, and their lines are their pieces."""
_AROUND = " \t\xa0*_#•·|:=()[]\"'“”"
_LONGEST = 90
"""Characters of a piece that is a label, with the name, the number and the day behind it."""
_WORD = lazy_pattern(r"[^\W_]+")
_PLURAL = lazy_pattern(
    lambda: (
        rf"(?i)(?:[\w.&’' -]{{0,60}}\s)?(?:(?:{spaced_alternatives('releases', 'room')})|(?:19|20)\d\d)\s(?:{alternatives('release_marks', 'plural')})"
    )
)
"""The heading of a list of them: "Press Room News Releases", "August 2006 News Releases"; a menu has "Press releases" alone."""
_OF_BODY = lazy_pattern(lambda: rf"[A-Z]{{3,10}}\s(?i:{alternatives('release_marks', 'plural')})")
"""The heading above one of them, with the letters of a body: "HWA Press Releases"."""
_SET_WIDE = lazy_pattern(r"(?m)^[^\w\n]{0,6}(?:[A-Z] ){0,9}R ?E L E A S E[^\w\n]{0,6}$", signs=("E L E A S E",))
"""A letterhead whose letters stand apart, as scans have it: "R E L E A S E"."""
_CALLED = lazy_pattern(
    lambda: (
        rf"[A-ZÀ-Þ][A-ZÀ-Þ&.'’-]*(?:[ \t][A-ZÀ-Þ&.'’-]+){{1,7}}(?:[ \t]{{2,9}}|\t)(?:{spaced_alternatives('release_marks', 'called').upper()})[ \t]*(?:\n|\Z)"
    )
)
"""The first line of what a body sends out, in capitals, and set apart from its name, as no word of a title is: "HARBOUR WATCH   QUOTE"."""
_ENDED = lazy_pattern(r"(?:\A|(?<=[\s.!?”\"’']))[–—-]{1,3}\s?(?:ENDS?|Ends)\s?[–—-]{1,3}\Z")
_ENDS = lazy_pattern(
    lambda: (
        rf"(?:[–—-]{{1,3}}\s?(?i:{alternatives('release_marks', 'end')})\s?[–—-]{{1,3}}"
        rf"|[\W_]{{0,5}}(?:ENDS|Ends|(?i:{spaced_alternatives('release_marks', 'end_of')}))[\W_]{{0,5}}|#\s?#\s?#(?:\s?#){{0,3}})\Z"
    )
)
"""How a piece ends where what is released does, and what such a piece is as a whole; tales end with such a word alone."""
_MARK = 12
"""Characters of such an end, at most."""
_SOURCE = lazy_pattern(r"(?:\A|[\n.!?)\]}|*\"”_][ \t]?)SOURCE (?!OF\b)[A-ZÀ-Þ][\w&.,;’'-]*")
"""The line with which a wire of releases names their issuer below them, without a colon: "SOURCE Harbour Mills, Inc."."""
_FOR_PRESS = lazy_pattern(
    lambda: (
        rf"(?i)(?:{spaced_alternatives('release_marks', 'contact')})(?:\W*\Z|\s?:|\s(?:\+?\d|[(]))|(?:{spaced_alternatives('release_marks', 'note')})\s?(?::|\Z)"
    )
)
"""Whom the press may ask, as a label, and what is noted for it."""
_SLUG = lazy_pattern(lambda: rf"(?:^|/)(?:{alternatives('release_marks', 'slug')})(?:[/.]|$)")
_ADDRESS = lazy_pattern(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,6}/\S+")


def says_release(document: Document) -> bool:
    """Whether a text or its address says that it is a release."""
    address = metadata(document).url
    if address is not None and _SLUG.search(path_of(address.value.lower())) is not None:
        return True
    title = metadata(document).title
    if title is not None and ":" in title.value and _is_label(title.value.strip(_AROUND), titled=True):
        return True
    text = document.text
    head = text[:_WIDE].lstrip()[:_HEAD]
    if _SET_WIDE.search(head) is not None or _CALLED.match(head) is not None:
        return True
    foot = text[-_WIDE:].rstrip()
    below = "\n".join(_pieces(foot))[-_FOOT:]
    low = f"{head}\n{below}".lower()
    if holds(low, "release_marks", "itself", "this") and _speaks_of_itself(document):
        return True
    last = below.split("\n")[-_LAST:]
    if any(_is_end(piece) for piece in last):
        return True
    if "SOURCE " in below and _SOURCE.search(below) is not None:
        return True
    if not (
        holds(low, "release_marks", "kind", "plural", "contact", "note", "slug", "office")
        or holds(low, "own_issuers", "mark")
    ):
        return False  # as most texts
    first = list(islice(_pieces(head), _FIRST))
    return (
        any(_is_mark(piece, titled=True) for piece in first)
        or any(_is_mark(piece) for piece in last)
        or any(_is_address(piece) for piece in first)
        or any(_OF_BODY.fullmatch(piece) for piece in first)
        or any(_is_office(piece) for piece in last[-_CLOSING:])
    )


def _is_end(piece: str) -> bool:
    if piece.endswith(_DASHES) and _ENDED.search(piece, max(0, len(piece) - _MARK)) is not None:
        return True
    return _ENDS.match(piece) is not None


_DASHES = ("–", "—", "-")


def _pieces(text: str) -> Iterator[str]:
    pieces = _PIECE.split(text) if any(sign in text for sign in _PARTING) else text.split("\n")
    for piece in pieces:
        if piece.strip():
            yield piece.strip()


def _speaks_of_itself(document: Document) -> bool:
    """Whether a text calls itself a release at one of its ends, in nobody's quotation; where others may call one so, it says what it holds, whom to ask or where to have it."""
    text = document.text
    ends = ((0, min(_WIDE, len(text))), (max(0, len(text) - _WIDE), len(text)))
    for start, end in ends:
        for match in _ITSELF.finditer(text, start, end):
            if inside_quotation(document, Span(*match.span())):
                continue
            if match["this"] is None:
                return True
            near = text[max(0, match.start() - _NEAR) : match.start()].rpartition("\n")[2] + " "
            near += text[match.end() : match.end() + _NEAR].partition("\n")[0]
            if _WHICH.match(text, match.end()) is None and holds(near.lower(), "release_marks", "said"):
                return True
    return False


_NEAR = 120
"""Characters around such words in which a release says something of itself."""
_ITSELF = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:{alternatives('release_marks', 'itself')}|(?P<this>{alternatives('release_marks', 'this')}))(?!\w)"
    )
)
_WHICH = lazy_pattern(r",\s(?:which|that|die|qui|que|che|dat|som|jež|který)\s")


def _asks(title: str) -> bool:
    """Whether a title asks or explains, as that of an article does."""
    return title.strip().lower().startswith(tuple(f"{word} " for word in forms("release_marks", "asks")))


def _is_mark(piece: str, *, titled: bool = False) -> bool:
    """Whether a piece is a label, the heading of a list of releases, or a line for the press; `titled`: or a label with the title behind it."""
    said = " ".join(piece.strip(_AROUND).split())
    press = _FOR_PRESS.match(said)
    return (
        _is_label(said, titled=titled)
        or (press is not None and not _asks(said[press.end() :]))
        or (len(said) <= _LONGEST and _PLURAL.fullmatch(said) is not None)
    )


def _is_label(said: str, *, titled: bool) -> bool:
    """Whether a label stands before a title ("Press release: the bridge is open"), or has names, numbers and days alone behind it ("Pressemitteilung der Stadt Leeds Nr. 12"): a sentence has other words."""
    low = said.lower()
    begin = next((len(word) for word in starts("release_marks", "joint") if low.startswith(word)), 0)
    mark = next((one for one in _labels() if low.startswith(one, begin)), None)
    if mark is None:
        return False
    rest = said[begin + len(mark) :]
    if rest[:1].isalpha():
        return False  # another word
    title = rest.lstrip()
    if title.startswith(":") and (titled or not title[1:].strip()):
        return not _asks(title[1:])
    return len(said) <= _LONGEST and _names_alone(rest)


def _names_alone(words: str) -> bool:
    """Whether words are names, numbers, days and the small words between them: a sentence has others."""
    return all(
        word[0].isupper() or word[0].isdigit() or word.lower() in forms("release_marks", "small")
        for word in _WORD.findall(words)
    )


@cache
def _labels() -> tuple[str, ...]:
    """Longest first: "press releases from" is no "press release"."""
    return tuple(sorted(forms("release_marks", "kind") | forms("own_issuers", "mark"), key=len, reverse=True))


def _is_address(piece: str) -> bool:
    """Whether a piece is the address of the page, which a program printed above the text."""
    match = _ADDRESS.match(piece)
    return match is not None and _SLUG.search(path_of(match[0].lower())) is not None


def _is_office(piece: str) -> bool:
    """Whether a piece names the office of a body that writes releases: "Press Office of the Harbour Authority, Leeds"."""
    said = piece.strip(_AROUND)
    low = said.lower()
    office = next((one for one in starts("release_marks", "office") if low.startswith(one)), None)
    if office is None or len(said) > _LONGEST or said.endswith((".", "!", "?")):
        return False
    behind = said[len(office) :]
    if not office.startswith(_OFFICES):
        behind = behind.partition(",")[2]  # in other languages bodies are written with small letters
    return _names_alone(behind)


_OFFICES = ("press office", "media office", "office of communications")
