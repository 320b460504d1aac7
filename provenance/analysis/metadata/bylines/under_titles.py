"""Names in lines of their own under the title of a paper: of an essay in a file of a word processor, and in a block of authors that gives their addresses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from provenance.analysis.files import is_word_file
from provenance.analysis.metadata.credits import Credit, Reader, before_date, credit
from provenance.analysis.metadata.lexicons import LEXICON
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, Name, fold, names_of
from provenance.analysis.metadata.stated_dates import date_in
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, Phrases, lazy_pattern
from provenance.named_tuples import NamedTuple

__all__ = ["under_title"]

_FORCE = 6.5
"""As of a byline with a label below the title: where the line stands says as much."""
_FRONT = Place.FRONT
_LINES, _LONGEST, _PROSE, _WITHIN = 14, 90, 150, 16
"""Lines at the head of a text that are read, characters of such a line, and of the first paragraph of the text, which stands within so many blocks."""
_NOTE = lazy_pattern(r"\s?(?:\[\^?\w{1,3}\]|\^\w{1,3}\^?|[¹²³⁰⁴-⁹*†‡§¶∗]+|(?<=[^\W\d_])\d{1,2})(?=[\s,;&]|\Z)")
"""The mark of a note behind a name."""
_MAIL = lazy_pattern(r"(?<![\w.])(\w[\w.+-]{0,63})@[\w-]+\.\w")
_BODY, _SURNAME = 7, 4
"""Lines between a name and its address, and letters of a surname that no other word has by chance."""
_SHORTEST = 2
_QUOTES, _SENTENCE = ("”", '"', "»", "“"), 60
"""With which a quotation ends, and characters of a sentence that is no title."""
_LINE_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
"""No heading, which may be of anything, and no item of a list."""
_AUTHORS, _CITED = 6, 2
"""Lines between the first author and the abstract, and times that papers by the writers themselves are cited, at most."""
_HEAD = 4
"""Lines below the writer's name in the head of a paper: the teacher's, the course, the day."""
_HEADINGS = Phrases.load(LEXICON, "under_titles")


class _Named(NamedTuple):
    line: Line
    people: list[Name]


def under_title(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    """The names of lines that hold nothing else: right under the title of what somebody wrote with a word processor, or above the address that has the name in it."""
    document = reader.document
    written = is_word_file(document)
    if document.row is not None or not (written or "@" in document.text[: _LINES * _LONGEST]):
        return
    front = [line for line in lines if line.place is _FRONT][:_LINES]
    if not written and not any("@" in line.text and _MAIL.search(line.text) is not None for line in front):
        return
    if not any(
        block.kind is BlockKind.PARAGRAPH and block.span.end - block.span.start >= _PROSE
        for block in islice(document.blocks, _WITHIN)
    ):
        return
    found = _run_under_title(reader, front) if written else []
    found = found or [
        _Named(line, people)
        for number, line in enumerate(front)
        if (below := [other for other in front[number + 1 : number + 1 + _BODY] if "@" in other.text])
        and _gives_address(below, people := _people(reader, line))
    ]
    for line, people in found:
        for name in people:
            yield credit(line, name, "byline", _FORCE, 0, clean=True)


def _run_under_title(reader: Reader, front: Sequence[Line]) -> list[_Named]:
    """The first lines on end that have names alone and are those of writers."""
    run: list[_Named] = []
    for number, line in enumerate(front):
        people = _people(reader, line)
        if people and _is_of_writers(reader, line, people, run):
            run.append(_Named(line, people))
        elif run:
            break
        if run and not number and len(people) == 1 and not _heads_paper(reader, people, front[1 : 1 + _HEAD]):
            following = front[1:2]
            if not following or not (others := _people(reader, following[0])) or not _begins(others):
                run = []  # a title, as "Anna Moor" may be
    return run


def _heads_paper(reader: Reader, people: Sequence[Name], below: Sequence[Line]) -> bool:
    """Whether the first line is the writer's name: that of the file's creator, or one with a day as a line of its own below, as the head of a paper for a course has it."""
    if fold(people[0].text) in _creators(reader.document):
        return True
    return any(
        any(map(str.isdigit, one.text))
        and not before_date(one.text, reader.words).strip()
        and date_in(one.text, reader.words.languages) is not None
        for one in below
    )


def _creators(document: Document) -> set[str]:
    return {fold(one.value) for one in document.declared if one.field == "author"}


def _people(reader: Reader, line: Line) -> list[Name]:
    """The people of a line that has their names and nothing else, each of two words at least and with a capital."""
    if reader.document.blocks[line.block].kind not in _LINE_KINDS:
        return []
    text = _NOTE.sub("", line.text).strip(" ,;&")
    if (
        len(line.text) > _LONGEST
        or not text
        or (text.endswith((".", ":", "!", "?")) and not text.endswith((" Jr.", " Sr.")))
    ):
        return []
    byline = names_of(text, reader.words, reader.sites)
    people = [name for name in byline.names if name.kind is Kind.PERSON]
    if not byline.clean or len(people) < len(byline.names):
        return []
    if any(len(name.text.split()) < _SHORTEST or not name.text[0].isupper() for name in people):
        return []
    return people


def _is_of_writers(reader: Reader, line: Line, people: Sequence[Name], above: Sequence[_Named]) -> bool:
    """Whether names are not what the text is about, and begin with first names, have one and stand above the abstract, or bear a mark as those above do; or the file has one of them as its creator."""
    document = reader.document
    creators = _creators(document)
    if any(fold(name.text) in creators for name in people):
        return True
    if any(_is_told_of(document, line, name) for name in people) or (not above and _is_below_quotation(document, line)):
        return False
    if _begins(people) or (above and _NOTE.search(line.text) and _NOTE.search(above[-1].line.text)):
        return True
    if not _stands_above_abstract(document, line):
        return False
    return any(map(_has_given_name, people)) or (
        bool(above) and not any(_is_of_words(document, name) for name in people)
    )


def _is_of_words(document: Document, name: Name) -> bool:
    """Whether a word of a name stands in the text with a small letter: "Final Report"."""
    return any(f" {word.lower()}" in document.text for word in name.text.split() if word[0].isupper())


def _is_below_quotation(document: Document, line: Line) -> bool:
    """Whether the block above a line is a quotation or a sentence, whose speaker stands below it."""
    above = document.slice(document.blocks[line.block - 1].span).rstrip() if line.block else ""
    return above.endswith(_QUOTES) or (above.endswith(".") and len(above) > _SENTENCE)


def _begins(people: Sequence[Name]) -> bool:
    return all(map(_begins_with_given_name, people))


def _has_given_name(name: Name) -> bool:
    return any(is_given_name(form.title()) for word in name.text.split() for form in (word, fold(word)))


def _begins_with_given_name(name: Name) -> bool:
    first = name.text.split()[0]
    return is_given_name(first.title()) or is_given_name(fold(first).title())


def _stands_above_abstract(document: Document, line: Line) -> bool:
    """Whether nothing but a few short lines stands between a line and the heading of the abstract or the introduction."""
    for block in islice(document.blocks, line.block + 1, line.block + 1 + _AUTHORS):
        words = document.slice(block.span).strip(" *_#:.0123456789").lower()
        if words in _HEADINGS.texts():
            return True
        if len(words) > _LONGEST:
            return False
    return False


def _is_told_of(document: Document, line: Line, name: Name) -> bool:
    """Whether the text tells of somebody further on, or the title does: more than a work of their own that is cited."""
    surname, below = name.text.split()[-1], line.start + len(line.text)
    text = document.text
    return surname in text[: line.start] or text.find(name.text, below) >= 0 or text.count(surname, below) > _CITED


def _gives_address(below: Sequence[Line], people: Sequence[Name]) -> bool:
    """Whether an address that has the last name in it stands in one of the lines below one name."""
    if len(people) != 1:
        return False
    surname = fold(people[0].text.split()[-1])
    if len(surname) < _SURNAME:
        return False
    return any(surname in fold(found[1]) for line in below if "@" in line.text for found in _MAIL.finditer(line.text))
