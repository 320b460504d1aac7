"""Runs of characters that are the bytes of UTF-8 read with another encoding, once or more often, and what they were."""

from __future__ import annotations

from typing import NamedTuple

from provenance.api import lazy_pattern

__all__ = ["LEADS", "RUN", "Piece", "ends_good_word", "is_by_bytes", "is_left_half", "is_private", "pieces", "repaired"]

_CODECS = ("cp1252", "mac_roman", "cp437", "cp1250", "cp1251")
"""Encodings in which UTF-8 is read by mistake, the commonest first."""
_LEAD_SIGNS = "Ã Â â Ð Ñ ð ï Å Ä Î Ï Ø Ù √ ‚Ä ¬ Γ ├ ╨ ╤ Ă Ĺ Р° Рѕ Рµ С‚ СЃ вЂ"
LEADS = tuple(_LEAD_SIGNS.split())
"""First characters of what two or more bytes of UTF-8 look like."""
_FIRST = {"mac_roman": "√¬‚ƒ≈", "cp437": "├┬Γ─┼╨╤", "cp1250": "ĂÄĹÂâ", "cp1251": "РСв"}
"""What a misread run begins with under the rarer encodings. Others begin with what good text has: in Mac Roman "’é", as in "d’état",
would be a letter of Armenian."""
RUN = lazy_pattern(r"[^\x00-\x7f]{2,}")
_CONTROL = lazy_pattern(r"[\x80-\x9f]")
_TOLD = "\xa0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\u3000\u200b\u200c\u200d\u200e\u200f\u2028\u2060\ufeff\xad"
"""Characters that have no sign of their own and yet are meant: spaces, joiners, marks of direction."""
_ATTEMPTS = 3
"""Text may have been decoded wrongly more than once."""
_LONGEST = 24
"""Characters of the longest piece of a run that is looked for where the run as a whole was not misread: four characters read twice."""
_LENGTHS = (2, 3, 4)
"""Bytes of a character beyond ASCII in UTF-8."""
_LETTER_AND_MARKS = lazy_pattern(r"[^\W\d_](?:[\xa0\u202f]?[“”„‘’‚«»‹›–—…]+[\xa0\u202f]?|([\xa0\u202f]+))")
"""A letter beyond ASCII and typographic marks, as at the end of quoted words: "muß“", also with a space that does not break: "spontanéité\xa0»"."""
_COMMON = lazy_pattern(r"[\x80-\u01ff\u0218-\u023f\u2010-\u27bf]")
"""What such bytes are where they were misread: Latin letters, of which the bytes of "È…" and "É…" make some that hardly a text has, and signs such as "№"."""
_COMMON_LETTERS = lazy_pattern(r"[\x80-\u017f\u0370-\u03ff\u0400-\u045f]")
"""The same of a letter and a space ("Î\xa0" for Π)."""
_MARKS_OF_CP1252 = "\x85\x91\x92\x93\x94\x96\x97"
_EITHER = lazy_pattern(r"[\u0370-\u052f\u1e00-\u1eff\uac00-\ud7a3]")
_BYTE_LEFT = lazy_pattern(r"[\x80-\x9fÂÃâÄÅÎÏÐÑØÙ]")
"""A control character, or what the first byte of a letter looks like where one was misread."""
_FIRST_PRIVATE, _LAST_PRIVATE = "\ue000", "\uf8ff"
"""Characters to which each font gives a shape of its own, as for bullets."""


class Piece(NamedTuple):
    """A part of a run, by its first character and the one behind it, and the text that was meant."""

    start: int
    end: int
    meant: str


def pieces(run: str) -> list[Piece]:
    """What was misread in a run, in order: all of it, or, beside control characters, which no good text has, the longest parts of it."""
    meant, is_unsure = _read(run)
    if meant is not None:
        return [Piece(0, len(run), meant)]
    if is_unsure or _CONTROL.search(run) is None:
        return []
    found: list[Piece] = []
    at = 0
    while at < len(run):
        end, meant = _longest(run, at)
        if meant is not None:
            found.append(Piece(at, end, meant))
        at = end
    return found


def _longest(run: str, start: int) -> tuple[int, str | None]:
    """Where the longest part from a place on ends that has a control character and was misread, and what was meant; None where there is none, or nobody can say."""
    # What is misread begins with a sign that was: without one no longer part need be tried, of which a run has many.
    if all(_once(run[start : start + length]) is None for length in _LENGTHS):
        return start + 1, None
    for end in range(min(len(run), start + _LONGEST), start + 1, -1):
        part = run[start:end]
        if _CONTROL.search(part) is not None:
            meant, is_unsure = _read(part)
            if meant is not None or is_unsure:
                return end, meant
    return start + 1, None


def repaired(run: str) -> str | None:
    """What a run of characters beyond ASCII was before its bytes were misread; None where it was not misread, or nobody can say."""
    return _read(run)[0]


def _read(run: str) -> tuple[str | None, bool]:
    """What a run was, and whether it was misread and yet nobody can say how often."""
    meant, good = run, None
    for _attempt in range(_ATTEMPTS):
        better = _once(meant)
        if better is None or (good is None and _is_mark_of_cp1252(meant, better)):
            break
        if good is not None and ends_good_word(meant, better):
            return (None, True) if _is_of_either(better) else (good, False)
        meant = better
        if all(map(_is_of_texts, meant)):
            good = meant
    return good, False


def ends_good_word(run: str, meant: str) -> bool:
    """Whether a run is a letter and the marks behind it, as at the end of quoted words, though its bytes would make a character of another script or a letter that hardly a text has."""
    match = _LETTER_AND_MARKS.fullmatch(run)
    return match is not None and not any(map((_COMMON if match[1] is None else _COMMON_LETTERS).match, meant))


def _is_mark_of_cp1252(run: str, meant: str) -> bool:
    """Whether a run is the last letter of a word in capitals ("CAFÉ") and a mark of cp1252 read as Latin-1, though its bytes would make a rare letter."""
    return (
        len(run) == _LENGTHS[0]
        and run[0].isalpha()
        and run[1] in _MARKS_OF_CP1252
        and not (_COMMON.match(meant) or _COMMON_LETTERS.match(meant))
    )


def _is_of_either(better: str) -> bool:
    """Whether a letter of Greek, Russian, Korean or Vietnamese is as likely as the letter and the marks that its bytes look like ("Ñ”" for є)."""
    return all(map(_EITHER.match, better))


def is_by_bytes(run: str, meant: str) -> bool:
    """Whether a run is what the bytes of a text look like in cp1252, the commonest encoding, read so once or more often."""
    for _attempt in range(_ATTEMPTS):
        data = _bytes(run, _CODECS[0])
        if data is None:
            return False
        run = data.decode("utf-8", "ignore")
        if run == meant:
            return True
    return False


def is_left_half(run: str, found: list[Piece]) -> bool:
    """Whether bytes of a run are left that none of its pieces has: a word is mended as a whole or by its author."""
    edges = [0, *(edge for piece in found for edge in (piece.start, piece.end)), len(run)]
    return any(
        _BYTE_LEFT.search(run, start, end) is not None for start, end in zip(edges[::2], edges[1::2], strict=True)
    )


def is_private(sign: str) -> bool:
    """Whether each font gives a character a shape of its own, as for bullets."""
    return _FIRST_PRIVATE <= sign <= _LAST_PRIVATE


def _is_of_texts(sign: str) -> bool:
    return sign.isprintable() or sign in _TOLD or is_private(sign)


def _once(run: str) -> str | None:
    """A run as it was before it was misread the last time: what texts have, or else bytes that were misread before."""
    unread = None
    for codec in _CODECS:
        if run[0] not in _FIRST.get(codec, run[0]):
            continue
        data = _bytes(run, codec)
        if data is None:
            continue
        try:
            meant = data.decode("utf-8")
        except UnicodeDecodeError:
            continue
        if all(map(_is_of_texts, meant)):
            return meant
        if unread is None and all(_is_of_texts(sign) or _CONTROL.match(sign) for sign in meant):
            unread = meant
    return unread


def _bytes(run: str, codec: str) -> bytes | None:
    """The bytes of which a run was made; what cp1252 leaves open and the control characters of Latin-1 stand for themselves."""
    made = bytearray()
    for character in run:
        try:
            made += character.encode(codec)
        except UnicodeEncodeError:
            if codec != "cp1252" or ord(character) > 0xFF:
                return None
            made.append(ord(character))
    return bytes(made)
