"""Who wrote a text, by its end: signatures, and those who are described below it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from provenance.analysis.metadata.bylines.headings import is_heading, is_place
from provenance.analysis.metadata.bylines.run_on import is_office
from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lexicons import LEXICON, Words
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, Name, names_of
from provenance.analysis.metadata.stated_dates import date_in
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, Phrases, lazy_pattern

_NAME = 50
"""The longest line that is only a name."""
_BODY = 80
"""The longest line that is only the name of a body, or of an office."""
_LONGEST = 120
_BESIDE_DATE = 3
"""Words beside the date of a signature: a place, "dated"."""
_OCCUPATION = 4
"""Shorter words among the occupations are prepositions."""
_GREETING = 40
"""The longest line with which a letter takes its leave."""
_AROUND_WORDS = " ,.!–—-*_"
_LEAVE = lazy_pattern(r"([^,!]+)([,!])\s*(.*)")
_CLOSING = "\"'”’»)"
_NOT_SIGNED = frozenset({BlockKind.TABLE_CELL, BlockKind.LIST_ITEM})
_DASH = lazy_pattern(r"^(?:[-–—]+|―)\s*")
_SIGNED = lazy_pattern(r"[A-ZÀ-Þ][\w.'’-]*(?:\s+(?:[a-zà-þ]{1,3}\s+)?[A-ZÀ-Þ][\w.'’-]*){0,3}")
_FULL_NAME = lazy_pattern(r"[A-ZÀ-Þ][\w.'’-]*(?:\s(?:[a-zà-þ]{1,3}\s)?[A-ZÀ-Þ][\w'’-]*\.?){1,3}")
_PLACED = lazy_pattern(
    r"(?P<name>[^,\d]{4,40}),(?:\s[A-ZÀ-Þ][^,\d]{1,30},?){0,2}\s(?:[^,\d]{0,12}\s)?\d[^,]{0,14}(?:,\s\d{4})?\.?"
)
"""What a dash stands before at the end: "Ana Cruz, Leeds, 3 May 2020"."""
_SENDER = lazy_pattern(rf"(?P<name>{_FULL_NAME.pattern}),?(?:(?<=,)(?:\s\S+){{1,10}})?")
"""The last line of a letter to an editor: "Ana Cruz, Farm Workers Local 12, Leeds"."""
_TOP = 8
"""Blocks within which a letter begins."""
_LAST = 4
"""The last blocks, in which "Signed" stands also below short paragraphs."""
_WHENCE = lazy_pattern(r" (?:from|aus|de|desde|da|van|från|fra) [A-ZÀ-Þ]", signs=(" ",))
_LABELLED = lazy_pattern(
    r"(?i:signed by\s|signed(?: by| on behalf of [^:,\n]{2,40})?\s?[:,])\s*(?P<name>[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*){1,3})(?=\s*(?:\Z|[,(–—-]))"
)
"""As notices and statutory letters end: "Signed: Ana Cruz (agent)"."""
_END_MARK = lazy_pattern(r"[-–—~]+\s?[^\W\d_]+\s?[-–—~]+")
"""One word between dashes, which says that a release ends: "-END-", "– ENDE –"."""
_MAILED = lazy_pattern(r"(?:[-–—]+\s?)?(?P<name>[A-ZÀ-Þ][\w.'’ -]{2,40}?) <[^<>\s]+@[^<>\s]+>")
"""As changes to software are signed: "-- Ana Cruz <ana@cruz.org>, Fri, 8 May 2020"."""


def signed(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    """A name alone on a line at the foot, near a line with a date, after a dash or below "Yours,": how letters and speeches end.

    Above an office ("Editor") too, and the name of a body beside the date: how press releases end.
    """
    last = len(reader.document.blocks) - _LAST
    at_foot = Place.FOOT
    yield from _labelled(reader, [line for line in lines if line.place is at_foot or line.block >= last > 0])
    foot = [line for line in lines if line.place is at_foot]
    if not foot or not _ends_text(reader.document, foot[0].block):
        return
    words = reader.words
    if reader.document.whole_page:
        foot = [line for line in foot if line.block == foot[-1].block]
    for line in foot:
        mailed = _MAILED.match(line.text)
        for name in names_of(mailed["name"], words, reader.sites).names if mailed else ():
            if name.kind is Kind.PERSON:
                yield credit(line, name, "signature", 5.0, 0, clean=True)
    greeted = list(_greeted(reader, foot))
    if greeted:
        yield from greeted
        return
    sender = _sender(reader, foot)
    if sender is not None:
        yield sender
        return
    several = list(_several(reader, foot))
    if several:
        yield from several
        return
    dated = [number for number, line in enumerate(foot) if _is_dated(line, words)]
    for number, line in _signable(reader.document, foot):
        text = _DASH.sub("", line.text)
        dashed = len(text) < len(line.text) and number >= len(foot) - 2
        placed = _PLACED.fullmatch(text) if dashed else None
        text = placed["name"].strip() if placed else _without_place(text, words) if dashed else text
        department = (words.sections | words.patterns.articles).issuperset(map(str.lower, text.split()))
        if len(text) > _NAME or not _SIGNED.fullmatch(text.rstrip(".,")) or department:
            continue  # "Media and Publicity"
        held = not dashed and _holds_office(reader, foot, number)
        near = any(
            abs(number - other) <= (1 if reader.document.whole_page else 2) and _together(reader, line, foot[other])
            for other in dated
        )
        if not dashed and not held and not near:
            continue
        byline = names_of(text, words, reader.sites, trusted=not held)
        for name in byline.names:
            if _signs(name, text, words, dashed=dashed) or (
                name.kind is Kind.ORGANISATION and near and abs(number - min(dated, key=_from(number))) == 1
            ):
                yield credit(line, name, "signature", 5.0, 0, clean=True)
        return


def _signs(name: Name, text: str, words: Words, *, dashed: bool) -> bool:
    """Whether a name of a line at the foot is that of a person, and no heading or label: "War in Ukraine"."""
    if name.kind not in {Kind.PERSON, Kind.HANDLE} or (not dashed and is_heading(name.text.split())):
        return False
    if name.kind is Kind.HANDLE and " " in text and not is_given_name(name.text.title()):
        return False
    return not text.lower().startswith("the ") or words.honorific.match(text) is not None


def _signable(document: Document, foot: Sequence[Line]) -> Iterator[tuple[int, Line]]:
    """The lines at the foot that may be a signature, with their places among all: no row or entry, no mark of the end, nor a heading without a first name."""
    for number, line in enumerate(foot):
        kind = document.blocks[line.block].kind
        headed = kind is BlockKind.HEADING and not is_given_name(line.text.split(maxsplit=1)[0].title())
        listed = document.text[max(0, line.start - _LEAD) : line.start].rstrip().endswith(",")
        if kind not in _NOT_SIGNED and not headed and not listed and _END_MARK.fullmatch(line.text) is None:
            yield number, line


_LEAD = 6
"""Characters before a line in which the comma stands behind which it goes on: "Ana Cruz / , / Harbour Markets"."""


def _without_place(text: str, words: Words) -> str:
    """Whoever signs, without the place behind the name: "Ana Cruz, Leeds"."""
    name, _, place = text.partition(", ")
    return name if is_place(place.rpartition(", ")[2].rstrip(".").split(), words) else text


def _labelled(reader: Reader, foot: Sequence[Line]) -> Iterator[Credit]:
    """The names behind "Signed" or "Signed by"."""
    for line in foot:
        named = _LABELLED.match(line.text)
        if named is None:
            continue
        for name in names_of(named["name"], reader.words, reader.sites, trusted=True).names:
            if name.kind is Kind.PERSON:
                yield credit(line, name, "signature", 5.0, named.start("name"), clean=True)


def _greeted(reader: Reader, foot: Sequence[Line]) -> Iterator[Credit]:
    """The name below the words with which a letter ends: "Thanks," and "Ana", "Until next month," and "Ana Cruz"."""
    words = reader.words
    for number, line in enumerate(foot):
        # Markdown makes one line of both.
        parted = _LEAVE.fullmatch(line.text)
        leave, mark, rest = parted.groups() if parted else (line.text, "", "")
        said = leave.strip(_AROUND_WORDS).lower()
        known = said in words.valedictions or (
            mark and any(said.startswith(f"{leave_taking} ") for leave_taking in words.valedictions)
        )
        if len(leave) > _GREETING or not known:
            continue
        if _WHENCE.search(leave) is not None:
            rest = ""  # "All the best from Bavaria, Germany": its place
        below = foot[number + 1] if not rest and number + 1 < len(foot) else None
        if below is not None and _signs_as(below.text):
            below = foot[number + 2] if number + 2 < len(foot) else below
        at = line if below is None else below
        text = _without_post(_DASH.sub("", rest if below is None else below.text), words)
        if len(text) > _NAME or not _SIGNED.fullmatch(text.rstrip(".,")) or _signs_as(text):
            continue
        for name in names_of(text, words, reader.sites, trusted=True).names:
            if name.kind in {Kind.PERSON, Kind.HANDLE} and not is_heading(name.text.split()):
                yield credit(at, name, "signature", 5.0, len(leave) if below is None else 0, clean=True)
        return


def _signs_as(line: str) -> bool:
    """Whether a line below a leave-taking says as what somebody signs, and not who: "Concerned Resident,"; not "Ana Citizen"."""
    said = line.strip(_AROUND_WORDS).split()
    return 1 < len(said) <= _AS and said[-1].lower() in _SIGNING_AS.texts() and not is_given_name(said[0])


_SIGNING_AS = Phrases.load(LEXICON, "signing_as")
_AS = 4


def _without_post(text: str, words: Words) -> str:
    """A name without the post behind it: "Ana Cruz, secretary"."""
    name, comma, post = text.partition(", ")
    held = comma and len(post) <= _NAME and any(is_office(word, words) for word in post.split())
    return name if held else text


def _sender(reader: Reader, foot: Sequence[Line]) -> Credit | None:
    """Whoever signs a letter ("Dear Harbour News, …") on its last line, with a place or a body or without, or on the line above the place."""
    last = foot[-1]
    if len(foot) > 1 and is_place(last.text.rstrip(".").split(), reader.words):
        last = foot[-2]
    text = _DASH.sub("", last.text)
    found = _SENDER.fullmatch(text) if len(text) <= _LONGEST and not _signs_as(text) else None
    if found is None or not any(_salutes(reader, index) for index in range(min(_TOP, last.block))):
        return None
    byline = names_of(found["name"], reader.words, reader.sites)
    people = [name for name in byline.names if name.kind is Kind.PERSON]
    return credit(last, people[0], "signature", 5.0, 0, clean=True) if byline.clean and len(people) == 1 else None


def _salutes(reader: Reader, index: int) -> bool:
    span = reader.document.blocks[index].span
    begins = reader.document.text[span.start : min(span.end, span.start + _LONGEST)].lower()
    return begins.startswith(tuple(reader.words.salutations)) and (
        any(mark in begins[: _NAME + 20] for mark in ",:!") or len(begins) < _NAME
    )


def _several(reader: Reader, foot: Sequence[Line]) -> Iterator[Credit]:
    """Those who sign together: "— Ana Cruz, Ben Ode and Li Wei", or each on a paragraph of their own at the end."""
    words, blocks = reader.words, reader.document.blocks
    last = foot[-1]
    text = _DASH.sub("", last.text)
    if len(text) < len(last.text) <= _LONGEST and words.patterns.joined.search(text) is not None:
        byline = names_of(text, words, reader.sites)
        if byline.clean and len(byline.names) > 1 and all(name.kind is Kind.PERSON for name in byline.names):
            for name in byline.names:
                yield credit(last, name, "signature", 5.0, 0, clean=True)
        return
    found: list[Credit] = []
    above = len(foot) - 1
    while above >= 0 and blocks[foot[above].block].kind is BlockKind.PARAGRAPH:
        line = foot[above]
        names = names_of(line.text, words, reader.sites).names if _FULL_NAME.fullmatch(line.text) else ()
        if is_place(line.text.split(), words):
            above -= 1
            continue  # whence the letter above is
        if [name.kind for name in names] != [Kind.PERSON] or all(is_office(word, words) for word in line.text.split()):
            break
        found.insert(0, credit(line, names[0], "signature", 5.0, 0, clean=True))
        above -= 1
    # What stands above says who they are, where it is a label or a heading.
    before = reader.document.blocks[foot[above + 1].block - 1] if found and foot[above + 1].block else None
    if len(found) > 1 and before is not None and before.span.end - before.span.start > _LONGEST:
        yield from found


def _from(number: int) -> Callable[[int], int]:
    return lambda other: abs(other - number)


def _holds_office(reader: Reader, foot: Sequence[Line], number: int) -> bool:
    """Whether the line below a name is an office or occupation, and no line says that these can only be asked."""
    below = foot[number + 1] if number + 1 < len(foot) else None
    if below is None or len(below.text) > _BODY or len(foot[number].text.split()) < 2:
        return False
    words, blocks = reader.words, reader.document.blocks
    if blocks[foot[number].block].kind is BlockKind.LIST_ITEM or below.text.endswith((".", ":")):
        return False
    if below.text.endswith(",") and below.text[:-1].lower() in words.salutations:
        return False  # the heading of a letter, and "Editor,"
    first = below.text.split(None, 1)[0].strip(".,()").lower()
    if not is_office(first, words) and not (len(first) > _OCCUPATION and first in words.occupations):
        return False
    return not any(line.text.lower().startswith(words.contact) for line in foot)


def _ends_text(document: Document, block: int) -> bool:
    """Whether the last lines stand below a paragraph, and are not the end of a long list of short lines."""
    if document.whole_page:
        return True
    before = (document.slice(each.span) for each in document.blocks[max(0, block - 1) : block + 2])
    return any(len(text) > _NAME and text.rstrip(_CLOSING).endswith((".", "!", "?")) for text in before)


def _together(reader: Reader, line: Line, other: Line) -> bool:
    """On a page a signature and its date are one block; in a text, letters end in separate lines."""
    return line.block == other.block or (not reader.document.whole_page and len(line.text.split()) > 1)


def _is_dated(line: Line, words: Words) -> bool:
    """Whether a line is a date and little else."""
    if len(line.text) > 40 or not any(map(str.isdigit, line.text)):
        return False
    parsed = date_in(line.text, words.languages)
    if parsed is None or parsed.granularity not in {"day", "month"}:
        return False
    return len(line.text[: parsed.start].split()) + len(line.text[parsed.end :].split()) <= _BESIDE_DATE
