"""Who is described below a text: in a line on them, under their name, in a box about the author."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from provenance.analysis.content import content
from provenance.analysis.metadata.bylines.headings import is_place
from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, Name, names_of
from provenance.api import BlockKind, Document, lazy_pattern

__all__ = ["described"]

_NAME = 50
"""The longest line that is only a name."""
_LONGEST = 120
_SENTENCE_END = lazy_pattern(r"(?<=\w{4})[.!?]\s")
_OCCUPATION = 4
"""Shorter words among the occupations are prepositions."""
_DESCRIBED_BEFORE, _DESCRIBED_BELOW = 2, 8
"""Blocks before and after the last one of the text in which its author is described."""
_BELOW_PROFILE = 20
"""The last blocks, among which a profile stands above a list of other headlines."""
_BOX = 6
"""Blocks below "About the authors" that describe them."""
_DESCRIPTION = 1500
"""Characters of a block in which people are described one after the other."""
_FAR = 5.0
"""The weight of those whom a box says to be the authors."""


def described(reader: Reader) -> Iterator[Credit]:
    """Who is described below the text: "Ana Cruz is a writer for …", under a line with the name or without, or under "About the authors"."""
    document = reader.document
    main = content(document).main if document.whole_page else ()
    last = main[-1] if main else len(document.blocks) - 1
    end = min(last + (_DESCRIBED_BELOW if main else 1), len(document.blocks))
    boxed = list(_boxed(reader, end)) or list(_labelled_box(reader, end))
    yield from boxed
    if boxed:
        return
    # The first paragraph of a text tells of its story: "Mayor Ana Cruz is pushing for …".
    first = max(0 if document.whole_page else 1, last - _DESCRIBED_BEFORE)
    presented = [
        one
        for one in (*_by_season(reader, first, end), *_presented(reader, first, end))
        if one.block is None or not _is_one_of_many(document, one.block, reader.words)
    ]
    yield from presented
    if not presented and not document.whole_page:
        yield from _profiled(reader)


def _profiled(reader: Reader) -> Iterator[Credit]:
    """The one person whose name, post and profile stand below the text as lines of their own, as on saved pages above the headlines of other articles: "Ana Cruz", "Senior Editor", "Ana is …"."""
    document, words = reader.document, reader.words
    blocks = document.blocks
    found: dict[str, Credit] = {}
    for index in range(max(_DESCRIBED_BELOW, len(blocks) - _BELOW_PROFILE), len(blocks)):
        above = blocks[index - 2].span
        name, post = document.slice(above).strip(), document.slice(blocks[index - 1].span).strip()
        if len(name) > _NAME or len(post) > _NAME:
            continue
        start = blocks[index].span.start
        tokens = document.text[start : start + _NAME].split(None, 4)
        first = name.split()[:1]
        if (
            not first
            or tokens[:1] != first
            or words.writers.isdisjoint(post.lower().split())
            or not any(token in words.being for token in tokens[1:4])
        ):
            continue
        byline = names_of(name, words, reader.sites)
        if byline.clean and [one.kind for one in byline.names] == [Kind.PERSON]:
            line = Line(name, above.start, Place.FOOT, index - 2)
            found[name] = credit(line, byline.names[0], "description", 4.0, 0, clean=True)
    if len(found) == 1:
        yield from found.values()


def _boxed(reader: Reader, end: int) -> Iterator[Credit]:
    """Those whom the blocks below a line "About the author" begin with."""
    document, words = reader.document, reader.words
    blocks, text, about, longest = document.blocks, document.text, words.about, words.longest_about
    for index in range(end - 1, 0, -1):
        start, stop = blocks[index].span
        if stop - start > longest or text[start:stop].strip(" :*_").lower() not in about:
            continue
        for below in range(index + 1, min(index + 1 + _BOX, end)):
            block = blocks[below]
            if block.kind is BlockKind.HEADING and block.span.end - block.span.start > _NAME:
                return
            found = list(_in_box(reader, below))
            yield from found
            if not found and (below > index + 1 or block.kind is BlockKind.HEADING):
                return
        return


def _labelled_box(reader: Reader, end: int) -> Iterator[Credit]:
    """Whom a paragraph at the end describes that begins with such a label: "About the author: Ana Cruz writes about bridges"."""
    document, words = reader.document, reader.words
    longest = min(words.longest_about + _NAME, _DESCRIPTION)
    for index in range(end - 1, max(-1, end - 1 - _BELOW_PROFILE), -1):
        start, stop = document.blocks[index].span
        head = document.text[start : min(stop, start + longest)]
        label = _ABOUT.match(head) if ":" in head or "–" in head or "—" in head else None
        if label is None or label["about"].lower() not in words.about:
            continue
        text = document.text[start : min(stop, start + _DESCRIPTION)]
        byline = names_of(label["name"], words, reader.sites)
        for name in byline.names if byline.clean else ():
            if name.kind is Kind.PERSON:
                yield credit(
                    Line(text, start, Place.FOOT, index), name, "description", _FAR, label.start("name"), clean=True
                )
        return


_ABOUT = lazy_pattern(
    r"\W*(?P<about>[^\W\d_][^:\n–—]{3,40}?)\W{0,2}[:–—]\W{1,4}(?P<name>[A-ZÀ-Þ][\w.’'-]*(?:\s(?:(?:de|da|do|dos|del|van|von|der|di|la)\s){0,2}[A-ZÀ-Þ][\w.’'-]*){1,3})(?=[\s,(])"
)
"""A label at the beginning of a paragraph, and the name behind it."""


def _in_box(reader: Reader, index: int) -> Iterator[Credit]:
    document, words = reader.document, reader.words
    span = document.blocks[index].span
    start = span.start
    text = document.text[start : min(span.end, start + _DESCRIPTION)]
    line = Line(text, start, Place.FOOT, index)
    if len(text) <= _NAME:
        byline = names_of(text, words, reader.sites)
        for name in byline.names if byline.clean else ():
            if name.kind is Kind.PERSON:
                yield credit(line, name, "description", _FAR, 0, clean=True)
        return
    known: set[str] = set()
    for match in words.patterns.doing.finditer(text):
        for name in names_of(match["name"], words, reader.sites).names:
            parts = name.text.split()
            again = parts[-1] in known  # "Dr Cruz was …"
            if name.kind is Kind.PERSON and not again and parts[0].lower() not in words.offices:
                known.update(parts)
                yield credit(line, name, "description", _FAR, match.start("name"), clean=True)


def _presented(reader: Reader, first: int, end: int) -> Iterator[Credit]:
    document, words = reader.document, reader.words
    for index in range(first, end):
        start = _start_of_note(document, index)
        text = document.text[start : min(document.blocks[index].span.end, start + _LONGEST)]
        told = words.patterns.tells_how_to_reach(text) and _ends(document, index, end)
        asked = words.patterns.reached.match(text) if told else None
        if asked is not None and document.text.find(asked["name"].split()[-1], 0, start) < 0:
            for one in names_of(asked["name"], words, reader.sites).names:
                if one.kind is Kind.PERSON:
                    yield credit(Line(text, start, Place.FOOT, index), one, "description", 4.0, 0, clean=True)
                    return
        tokens = text.split(None, 6)
        being = 0
        for at, token in enumerate(tokens[1:6], 1):
            if token.lower() in words.being:
                being = at
                break
        if not being:
            continue
        above = document.slice(document.blocks[index - 1].span) if index else ""
        headed = len(above) <= _NAME and above.split()[:1] == tokens[:1]
        if not headed and tokens[being - 1][0].islower():
            continue
        lower = text.lower()
        last = being > 1 and _ends(document, index, end)
        if not headed and not last and not any(writer in lower for writer in words.writers):
            continue
        said = {token.strip(".,;()") for token in _SENTENCE_END.split(lower, 1)[0].split()[being:]}
        name = " ".join(tokens[:being])
        if headed and _long(said) & words.occupations:
            name, start = above, document.blocks[index - 1].span.start
        elif words.writers.isdisjoint(said) and not (
            last and _is_of_writer(document, tokens[being - 1], start, said, words)
        ):
            continue
        byline = names_of(name, words, reader.sites, trusted=True)
        for one in byline.names:
            if byline.clean and _may_be_described(one, words, alone=name == above):
                line = Line(name, start, Place.FOOT, index)
                yield credit(line, one, "description", 4.0, 0, clean=True)
                return


def _by_season(reader: Reader, first: int, end: int) -> Iterator[Credit]:
    """Whom a house presents below a text by the season for which they write."""
    document = reader.document
    for index in range(first, end):
        start = document.blocks[index].span.start
        season = _SEASON.match(document.text, start)
        if season is not None:
            line = Line(document.text[start : season.end()], start, Place.FOOT, index)
            for one in names_of(season["name"], reader.words, reader.sites).names:
                if one.kind is Kind.PERSON:
                    yield credit(line, one, "description", 4.0, season.start("name") - start, clean=True)


def _start_of_note(document: Document, index: int) -> int:
    """Where a block begins, or what stands in brackets at its end behind little else: "First printed in The Lamp (Ana Cruz is a reporter with …)"."""
    start, end = document.blocks[index].span
    if not document.text.startswith(")", end - 1):
        return start
    bracket = document.text.rfind("(", start, end) + 1
    return bracket if start < bracket <= start + _LONGEST and end - bracket > _NAME else start


_SEASON = lazy_pattern(
    r"This is (?P<name>[A-ZÀ-Þ][\w.’'-]*(?:\s[A-ZÀ-Þ][\w.-]*){1,3})['’]s (?:first|second|third|fourth|fifth|sixth|last|final) (?:season|summer|year|semester|term|stint) (?:of )?(?:reporting|writing|covering) "
)
"""How a house presents who writes for it by the season: "This is Ana Cruz’s first season reporting for The Lamp"."""


def _is_one_of_many(document: Document, index: int, words: Words) -> bool:
    """Whether a text presents others in the same way, each below a line with the name: a page on the people of a house, whom nobody says to have written it."""
    others = 0
    for above, below in pairwise(document.blocks[: index - 1]):
        if above.span.end - above.span.start > _LONGEST or below.span.end - below.span.start <= _NAME:
            continue
        name = document.slice(above.span).split()[:2]
        said = document.text[below.span.start : below.span.start + _NAME].split()[:6]
        others += len(name) > 1 and said[:1] == name[:1] and not words.being.isdisjoint(map(str.lower, said))
        if others >= _OTHERS:
            return True
    return False


_OTHERS = 2
"""Others who are presented so on such a page at least."""


def _may_be_described(name: Name, words: Words, *, alone: bool) -> bool:
    """Whether a name is that of somebody, and no place or body: "El Festival es …"; one word where it stands `alone` above."""
    return (name.kind is Kind.PERSON or (alone and name.kind is Kind.HANDLE)) and not is_place(name.text.split(), words)


def _ends(document: Document, index: int, end: int) -> bool:
    """Whether a block of a text is its last, or has only short lines below it; on a page, the last of the article."""
    if document.whole_page:
        main = content(document).main
        return bool(main) and main[-1] == index
    return all(each.span.end - each.span.start <= _LONGEST for each in document.blocks[index + 1 : end])


def _long(said: set[str]) -> set[str]:
    return {token for token in said if len(token) > _OCCUPATION}


def _is_of_writer(document: Document, surname: str, start: int, said: set[str], words: Words) -> bool:
    """Whether the last paragraph describes somebody of whom the text says nothing else: "Ana Cruz is a researcher at …"."""
    posts = _long(said) & (words.occupations | words.callings)
    return bool(posts) and said.isdisjoint(words.contact) and document.text.find(surname, 0, start) < 0
