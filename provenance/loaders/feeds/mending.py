"""The commonest fault of feeds, mended where there is no doubt: an ampersand that begins no reference, as in `Q & A`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from provenance.patterns import lazy_pattern

_BARE = lazy_pattern(r"&(?!#\d{1,8};|#x[\da-fA-F]{1,8};|[A-Za-z][\w.-]{0,39};)")
_LONGEST = 50
"""Characters of a reference, or of what opens and closes a section that is not to be mended."""


def mended(pieces: Iterable[str]) -> Iterator[str]:
    """The same XML with such ampersands written as XML has them; sections `<![CDATA[` are left alone."""
    inside, held = False, ""
    for piece in pieces:
        held += piece
        done: list[str] = []
        while (at := held.find(sign := "]]>" if inside else "<![CDATA[")) >= 0:
            done += (_mend(held[:at], inside=inside), sign)
            held = held[at + len(sign) :]
            inside = not inside
        cut = len(held) - _LONGEST
        if cut > 0:
            reference = held.rfind("&", max(0, cut - _LONGEST), cut)
            cut = cut if reference < 0 else reference
            done.append(_mend(held[:cut], inside=inside))
            held = held[cut:]
        yield "".join(done)
    yield _mend(held, inside=inside)


def _mend(text: str, *, inside: bool) -> str:
    return text if inside or "&" not in text else _BARE.sub("&amp;", text)
