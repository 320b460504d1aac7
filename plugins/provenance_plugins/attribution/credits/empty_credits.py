"""Lines that are a credit by their words, none of which is a name: "Photograph supplied", "Compiled from various sources", "Foto: divulgação".

A line, a bracket or the last words of a caption are one where each word is of a kind: what is shown, what a label is called, how it came, that nobody is
known, and small words. One other word, a name or a verb, and it is something else: "The photograph was supplied by the mill".
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import msgspec

from provenance.analysis import content, metadata
from provenance.api import BlockKind, Document, Match, Span, lazy_pattern
from provenance_plugins.attribution.tables import forms

__all__ = ["empty_credits"]

_LONGEST_LINE = 90
"""Characters of the longest line that is nothing but a credit."""
_LONGEST = 10
"""Words of the longest credit of that kind."""
_WORD = lazy_pattern(r"[^\W_]+")
_NO_SIGN = frozenset("$=<>{}\\")
"""Signs of code."""
_AROUND = " \t\u00a0*_#>•·–—-|/,;:.!\"“”'‘’()[]"
_LAST = lazy_pattern(r"[.!?…]\s+|\s[|•·–—]\s")
"""Before the last words of a caption."""
_NO_PLACE = frozenset({BlockKind.HEADING, BlockKind.CODE, BlockKind.TABLE_CELL})
_CREDITED = lazy_pattern(r"[:/©|]|\b(?:[Bb]y|[Vv]ia|[Cc]ourtesy|[Pp]or|[Pp]ar|[Vv]on|[Dd]oor|[Oo]leh)\b")
"""Before the last words of a line: somebody is credited there."""
_NEAR = 200
"""Characters before a match in which the last of its sentence's beginnings stands, mostly."""
_BESIDE = lazy_pattern(
    r"[)\].]{0,2}\s*[(\[]?(?:©|\(c\)|(?:(?i:photo|image|picture|pic|video|credit|source|illustration|foto|fotograf\w+|imagen|imagem|immagine|cr[ée]dit\w*|bild|quelle|fuente|fonte|bron|gambar|sumber)\w*\s?){1,2}(?::|\sby\b|\scourtesy\b))"
)
"""A line or a bracket that credits somebody, right behind one that only says of what kind a picture is."""
_FAR = 12
"""Blocks at the head of a text in which its byline stands."""


_PICTURES = ("bild", "foto", "beeld")
"""How a word ends that says in itself that it is a picture: "Symbolbild"."""
_KINDS = ("given", "grabbed", "kept", "unknown", "various", "symbolic", "passed", "agencies", "staff", "passerby")
"""What may stand together in one line."""
_PRESS = ("given", "grabbed", "kept", "symbolic", "agencies", "staff", "private")
"""Those that papers print."""


class _Line(msgspec.Struct, frozen=True):
    """What may be a credit and nothing else."""

    span: Span
    words: tuple[str, ...]
    colon: bool
    ends_caption: bool = False
    """Whether it is the bracket with which the caption of a picture ends."""


def empty_credits(document: Document, found: Iterable[Match]) -> tuple[Span, ...]:
    """The lines, brackets and last words of captions that are such a credit, by the matches of the words that name nobody; in order."""
    told: dict[int, Span] = {}
    for match in found:
        for line in (*_lines(document, match.span), *_last_of_caption(document, match)):
            if line.span.start not in told and _is_empty(document, match, line) and _stands_free(document, line, match):
                told[line.span.start] = line.span
                break
    return tuple(told.values())


def _lines(document: Document, place: Span) -> Iterable[_Line]:
    """The bracket, the last words and the whole of the line in which a match stands, as far as they are short."""
    text = document.text
    # No more than these characters of a line: a paragraph with a thousand such words would be read a thousand times.
    first, furthest = max(0, place.start - 2 * _LONGEST_LINE), min(len(text), place.end + 2 * _LONGEST_LINE)
    start = text.rfind("\n", first, place.start) + 1 or first
    end = text.find("\n", place.end, furthest)
    end = furthest if end < 0 else end
    if end - start <= _LONGEST_LINE:
        yield from _line(text, start, end)
    opened, closed = text.rfind("(", start, place.start), text.find(")", place.end, end)
    if start <= opened and closed >= 0 and closed - opened < _LONGEST_LINE and not _is_credited(text, start, opened):
        yield from _line(text, opened + 1, closed)
    if end - place.end <= _LONGEST_LINE and end - start > _LONGEST:
        last = _last_begin(text, start, place.start)
        if last is not None and not _is_credited(text, start, last):
            yield from _line(text, last, end)


def _last_of_caption(document: Document, match: Match) -> Iterable[_Line]:
    """A word in brackets that is all behind the caption of a picture: "The bridge of Holm (Supplied)"."""
    start, end = match.span
    if (
        not match.tagged("given", "grabbed")
        or not document.text.startswith(")", end)
        or document.text[start - 1 : start] != "("
    ):
        return
    block = document.block_at(start)
    if block is None or block.kind is not BlockKind.CAPTION or document.text[end + 1 : block.span.end].strip(_AROUND):
        return
    if not _is_credited(document.text, block.span.start, start - 1):
        yield _Line(match.span, tuple(_WORD.findall(match.phrase.lower())), colon=False, ends_caption=True)


def _is_credited(text: str, start: int, end: int) -> bool:
    """Whether somebody is credited in the last line of a part of a text."""
    return _CREDITED.search(text, max(start, text.rfind("\n", start, end) + 1), end) is not None


def _last_begin(text: str, start: int, end: int) -> int | None:
    """Where the last words of a part of a text begin: behind the last of its stops. Looked for from its end, since a part may be a whole text."""
    near = max(start, end - _NEAR)
    while start < near < end and not text[near - 1].isalnum():  # in the middle of a stop, or behind one
        near += 1
    last = [one.end() for one in _LAST.finditer(text, near, end)]
    if not last and near > start:
        last = [one.end() for one in _LAST.finditer(text, start, end)]
    return last[-1] if last else None


def _line(text: str, start: int, end: int) -> Iterable[_Line]:
    said = text[start:end]
    words = tuple(_WORD.findall(said.lower())) if _NO_SIGN.isdisjoint(said) else ()
    if 1 < len(words) <= _LONGEST or (
        len(words) == 1 and words[0].endswith(_PICTURES) and words[0] in _of("symbolic", "kept")
    ):
        begin, last = _without_signs(said)
        yield _Line(Span(start + begin, start + last), words, ":" in said)


def _without_signs(said: str) -> tuple[int, int]:
    """Where words begin and end without the signs around them, but for a bracket whose other half stands among them."""
    begin, end = len(said) - len(said.lstrip(_AROUND)), len(said.rstrip(_AROUND))
    for opening, closing in ("()", "[]"):
        more = said.count(opening, begin, end) - said.count(closing, begin, end)
        if more < 0 and (at := said.rfind(opening, 0, begin)) >= 0:
            begin = at
        elif more > 0 and (at := said.find(closing, end)) >= 0:
            end = at + 1
    return begin, end


@cache
def _of(*tags: str) -> frozenset[str]:
    return frozenset(
        word for tag in tags for entry in forms("empty_credit", tag) for word in _WORD.findall(entry.lower())
    )


@cache
def _other(table: str, *tags: str) -> frozenset[str]:
    return frozenset(word for tag in tags for entry in forms(table, tag) for word in _WORD.findall(entry.lower()))


@cache
def _shown() -> frozenset[str]:
    return frozenset(word for word in forms("vague_origin_words", "noun") if " " not in word)


def _makers() -> frozenset[str]:
    return _other("empty_credit_words", "maker")


def _sources() -> frozenset[str]:
    return _other("vague_origin_words", "source")


def _small() -> frozenset[str]:
    return _other("empty_credit_words", "beside")


def _is_empty(document: Document, match: Match, line: _Line) -> bool:
    """Whether a line is made of nothing else than a credit of the kind that the match is of."""
    kind, said = match.tags[0], set(line.words)
    shown, sources, makers = bool(said & _shown()), bool(said & _sources()), bool(said & _makers())
    rest = said - _of(*_KINDS) - _shown() - _sources() - _makers() - _small()
    if kind in {"given", "grabbed"}:
        return line.ends_caption or (
            not rest - _other("empty_credit_words", "house")
            and (shown or (sources and line.colon))
            and (len(said - _small()) > 1)
        )
    if kind == "kept":
        return not rest and shown and _is_kept(line)
    if kind == "unknown":
        return not rest and (makers or sources or (shown and line.colon))
    if kind in {"private", "users", "place", "generic", "person", "passerby"}:
        return (
            _is_private(document, line, rest)
            if kind in {"private", "users"}
            else _came(said - _shown() - _sources() - _small(), line)
        )
    if kind == "various":
        rest -= _other("empty_credit_words", "made", "wares")
        if sources and line.colon and _behind_colon(document, line) & _of("various"):
            rest -= _other("empty_credit_words", "anywhere")  # "Sources: various, Wikipedia and some blogs"
        made = bool(said & _other("empty_credit_words", "made"))
        return not rest and (
            (sources and line.colon) or (made and (sources or bool(said & _other("empty_credit_words", "wares"))))
        )
    if kind == "symbolic":
        return (
            not rest - {"is", "are"} and _is_symbolic(match, line, shown=shown) and not _labels_example(document, line)
        )
    if kind == "passed":
        return (
            not rest - _other("vague_origin", "place") - _other("vague_origin_words", "short", "holder")
            and "received" in said
        )
    if kind in {"agencies", "staff"}:
        return _is_of_house(document, line, kind, rest, shown=shown)
    # The name is to come.
    return (
        line.colon
        and not rest - _of(kind)
        and (shown or sources or makers)
        and _behind_colon(document, line) <= _of(kind)
    )


def _came(rest: set[str], line: _Line) -> bool:
    """Whether a line says only how something came from a place where anybody may post: "Sent to us by a reader on WhatsApp"."""
    rest -= _other("vague_origin", "place") | _other("vague_origin_words", "short", "holder", "article")
    first = line.words[1] if line.words[0] in _other("empty_credit_words", "shot_with") else line.words[0]
    if first not in _shown() and first not in _other("empty_credit_words", "opening"):
        return False
    rest -= _other("empty_credit_words", "shot_with")
    came = rest & _other("empty_credit_words", "came")
    return bool(came) and not rest - came - _other("empty_credit_words", "went")


def _is_private(document: Document, line: _Line, rest: set[str]) -> bool:
    """Whether a label of a picture is followed by no more than that it is somebody's own: "Foto: privat", "Foto: arquivo pessoal"."""
    label = set(_WORD.findall(document.slice(line.span).lower().partition(":")[0]))
    behind = _behind_colon(document, line)
    owned, owner, store = (_other("empty_credit_words", tag) for tag in ("owned", "owner", "store"))
    shown = bool(label & _shown())
    if not line.colon or label - _shown() - _sources() - _small() or behind & _makers() or rest - owned - owner - store:
        return False
    if behind & owned:
        return shown or bool(label & _sources())
    return shown and bool(behind & owner) and bool(behind & store)


def _labels_example(document: Document, line: _Line) -> bool:
    """Whether a line with no picture near it calls what stands below it an example, as the label of a card does: "Example record — illustrative only"."""
    index = document.block_index(line.span.start)
    if index is None or document.blocks[index].kind is BlockKind.CAPTION:
        return False
    said = document.slice(document.blocks[index].span)
    words = _WORD.findall(said.lower())
    if (
        len(words) > _LONGEST
        or words[0] not in _other("empty_credit_words", "example")
        or not _shown().isdisjoint(words)
    ):
        return False
    start = document.blocks[max(0, index - 1)].span.start
    end = document.blocks[min(index + 1, len(document.blocks) - 1)].span.end
    return not any(start <= image.position <= end for image in document.images)


def _behind_colon(document: Document, line: _Line) -> set[str]:
    return set(_WORD.findall(document.slice(line.span).lower().partition(":")[2]))


def _is_kept(line: _Line) -> bool:
    """Whether it is a picture from a store, and no store of pictures: "File photo", "Foto d'archivio", not "Photo archive", "Stock photos"."""
    if line.colon:
        return True
    of_store = [at for at, word in enumerate(line.words) if len(word) > 1 and word in _of("kept") - _shown()]
    shown = [at for at, word in enumerate(line.words) if word in _shown()]
    if not of_store or any(word.endswith("s") and word in _shown() for word in line.words):
        return not of_store and len(line.words) == 1
    return shown[0] > of_store[0] or of_store[0] > shown[0] + 1


def _is_symbolic(match: Match, line: _Line, *, shown: bool) -> bool:
    phrase = match.phrase.lower().replace("’", "'")
    if phrase in {"illustration", "illustrative", "ilustrasi", "representation", "indicative", "symbolic"}:
        return bool({"for", "only", "purposes", "purpose", "hanya"}.intersection(line.words)) or (
            phrase == "illustrative" and shown and len(line.words) == _PAIR
        )
    return shown or len(line.words) == 1 or "purposes" in line.words


_PAIR = 2


def _is_of_house(document: Document, line: _Line, kind: str, rest: set[str], *, shown: bool) -> bool:
    """Whether a line credits the house or agencies and nobody of them."""
    if _is_house_picture(line):
        return True
    by, inputs = _other("empty_credit_words", "by"), _other("empty_credit_words", "input")
    if kind == "staff" or (line.words[0] in by and not shown and inputs.isdisjoint(line.words)):
        return not rest - by and _is_of_staff(document, line)
    return not rest - inputs and not inputs.isdisjoint(line.words) and not {"with", "from"}.isdisjoint(line.words)


def _is_house_picture(line: _Line) -> bool:
    """Whether a line says of one picture that somebody of the house or of an agency took it: "STAFF PHOTO"."""
    return (
        len(line.words) == _PAIR
        and line.words[0] in _of("agencies", "staff")
        and line.words[1] in _shown()
        and not line.words[1].endswith("s")
    )


def _is_of_staff(document: Document, line: _Line) -> bool:
    """Whether a line says that one of the house wrote it, and stands not where the byline is, of which another rule tells."""
    by = _other("empty_credit_words", "by")
    if line.words[0] not in by and not (line.words[0] in _shown() and by.intersection(line.words[1:])):
        return False
    index = document.block_index(line.span.start)
    return bool(metadata(document).authors) or index is None or index > _FAR


def _stands_free(document: Document, line: _Line, match: Match) -> bool:
    """Whether a line is of the main text, no link of a menu, and no label above the credit itself."""
    index = document.block_index(line.span.start)
    if index is None:
        return False
    block = document.blocks[index]
    if block.kind in _NO_PLACE or not content(document).is_main(index):
        return False
    if any(link.span.overlaps(line.span) for link in document.links) or _is_of_titled_work(document, line):
        return False
    if not match.tagged("symbolic", "kept", "given", "grabbed"):
        return True
    return _BESIDE.match(document.text, line.span.end) is None and not (
        index + 1 < len(document.blocks) and _BESIDE.match(document.text, document.blocks[index + 1].span.start)
    )


def _is_of_titled_work(document: Document, line: _Line) -> bool:
    """Whether a bracket says within a sentence who made the work whose title stands before it: "In the poem “The Mill” (unknown author), the wheel …"."""
    text, at = document.text, line.span.start
    if text[at - 1 : at] != "(" or _TITLE_ENDS.search(text, max(0, at - _TITLED), at) is None:
        return False
    start = text.rfind("\n", max(0, at - _TITLED), at)
    begun = at - start if start >= 0 else min(at, _TITLED)
    return begun >= _BEGUN and _GOES_ON.match(text, line.span.end) is not None


_TITLED, _BEGUN = 60, 40
"""Characters before such a bracket that are looked at, and those of its line that stand there at least: a caption begins with the title."""
_TITLE_ENDS = lazy_pattern(r"[”\"»*_]\s?\(\Z")
_GOES_ON = lazy_pattern(r"\)(?:,\s[“\"«]?[^\W\d_]|\s[a-zß-ÿ])[^\n]{20}")


def is_label(said: str) -> bool:
    """Whether it says of a picture that it stands for others, and no more: "Symbolbild", "Photo d’illustration"."""
    words = set(_WORD.findall(said.lower()))
    return (
        ":" not in said
        and any(form in said.lower() for form in forms("empty_credit", "symbolic"))
        and not words - _of("symbolic") - _shown() - {"is", "are"} - _small()
    )


def is_of_press(said: str) -> bool:
    """Whether a credit is one that papers print, and does not say that nobody is known: "Photo: supplied", "File photo", "By a staff reporter"."""
    words = set(_WORD.findall(said.lower()))
    nobody = _place() | (_of("unknown", "various") - _small() - _other("empty_credit_words", "input"))
    press = (_of(*_PRESS) - _small() - _shown()) | _of("grabbed")
    others = _shown() | _sources() | _makers() | _small() | _other("empty_credit_words", "by", "input", "house")
    return words.isdisjoint(nobody) and not words.isdisjoint(press) and not words - press - others


@cache
def _place() -> frozenset[str]:
    return forms("vague_origin", "place") | forms("vague_origin_words", "short")
