"""Bylines that stand within running text: of pages whose lines were run together, and of whoever is presented in the last sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.analysis.metadata.bylines.headings import is_heading
from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, names_of

_OPENING = 400
"""Characters at the start of a text within which a byline may be run together with the words before it."""
_LINE = 120
"""Up to this length a line is read as a byline anyhow."""
_LONGEST = 240
_FOOT = 1500
"""Characters at the end of a text in which its writer may be presented."""
_BEING = " is a"
_AROUND = 80
"""Characters before and behind it that hold the name and the outlet."""
_BLOCKS, _STANDFIRST = 8, 500
"""Blocks among which the words below a headline stand, and the most characters they have."""
_SPOKEN = ("speech", "talk", "lecture", "interview", "address", "remarks", "spoke ")
_HEARD = ", BYLINE:"
_WIDGET = " this author"
_OWNED = 3.0
_FORCE = 5.0
_PRESENTED = 4.0


def run_together(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    """Names behind "By" that something else than the text follows: "By Ana Cruz Visuals by Jo Hall The bridge …", "By ANA CRUZ, Harbour Press Sat …"."""
    words, document = reader.words, reader.document
    for line in lines:
        if line.place is Place.FRONT and _LINE < len(line.text) <= _LONGEST and line.text[:2] in ("By", "BY"):
            capitals = words.patterns.in_capitals.match(line.text)
            if capitals is not None:
                yield from _named(reader, line, capitals["names"], capitals.start("names"), "byline", _FORCE)
                return
    if document.whole_page or "By " not in document.text[:_OPENING] or not document.blocks:
        return
    text = document.text[:_OPENING]
    if text.startswith("By . "):
        dotted = words.patterns.dotted.match(text)
        if dotted is not None:
            names = dotted["names"].replace(" . ", "   ")  # as long as before: places stay
            line = Line(text, 0, Place.OPENING, 0)
            yield from _named(reader, line, names, dotted.start("names"), "byline", _FORCE)
            return
    beside = words.patterns.beside.search(text)
    if beside is not None:
        line = Line(text, 0, Place.OPENING, document.block_index(beside.start("names")) or 0)
        yield from _named(reader, line, beside["names"], beside.start("names"), "byline", _FORCE)


def presented(reader: Reader) -> Iterator[Credit]:
    """A writer for an outlet whom the last sentences present, and of whom the text says nothing before: "Ana Cruz is a staff writer for …"."""
    document = reader.document
    if document.whole_page:
        return
    start = max(0, len(document.text) - _FOOT)
    text = document.text[start:]
    being = text.find(_BEING)
    while being >= 0:
        match = reader.words.patterns.employed.search(text, max(0, being - _AROUND), being + _AROUND)
        if match is not None:
            at = start + match.start("name")
            if document.text.find(match["name"].split()[-1], 0, at) < 0:
                line = Line(text, start, Place.FOOT, document.block_index(at) or 0)
                yield from _named(reader, line, match["name"], match.start("name"), "description", _PRESENTED)
            return
        being = text.find(_BEING, being + 1)


def introduced(reader: Reader) -> Iterator[Credit]:
    """Whom the words below a headline name in capitals: "ANA CRUZ reports on …", "ANA CRUZ is editor of …. These are excerpts from her speech."."""
    document = reader.document
    for index, block in enumerate(document.blocks[:_BLOCKS]):
        start, end = block.span
        if end - start > _STANDFIRST or not document.text[start : start + 4].strip().isupper():
            continue
        text = document.text[start:end]
        match = reader.words.patterns.introducing.match(text)
        if match is not None and (match["is"] is None or any(word in text.lower() for word in _SPOKEN)):
            line = Line(text, start, Place.FRONT, index)
            yield from _named(reader, line, match["names"], match.start("names"), "byline", _FORCE)
            return


def owners(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    """Whose log or page it is, by a line at the top of a page: "Ana Cruz's weblog, mostly about bridges"."""
    if not reader.document.whole_page:
        return
    for line in lines:
        if line.place is Place.FRONT and len(line.text) <= _LINE and ("'s " in line.text or "’s " in line.text):
            match = reader.words.patterns.owned.match(line.text)
            if match is not None and not is_heading(match["names"].split()):
                yield from _named(reader, line, match["names"], match.start("names"), "byline", _OWNED)
                return


def heard(reader: Reader) -> Iterator[Credit]:
    """Whoever reports in the transcript of a broadcast, "RHONA SCOTT, BYLINE: Alan Oag has met the boat every day", or is named in a widget of a flattened page."""
    document = reader.document
    if _WIDGET in document.text:
        from provenance.analysis.metadata.bylines.widgets import by_this_author  # noqa: PLC0415 - few texts have such

        yield from by_this_author(reader)
    at = document.text.find(_HEARD)
    given: set[str] = set()
    while at >= 0:
        first = document.text.rfind("\n", max(0, at - _AROUND), at) + 1
        who = document.text[first:at].strip()
        if who.isupper() and who not in given:
            given.add(who)
            line = Line(who, first, Place.FRONT, document.block_index(at) or 0)
            yield from _named(reader, line, who, 0, "byline", _FORCE)
        at = document.text.find(_HEARD, at + 1)


def _named(reader: Reader, line: Line, names: str, start: int, origin: str, force: float) -> Iterator[Credit]:
    byline = names_of(names, reader.words, reader.sites)
    for name in byline.names:
        if name.kind is Kind.PERSON:
            yield credit(line, name, origin, force, start, clean=byline.clean)
