"""Names alone on a line at the head of a text, and what says that such a line is a byline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.analysis.metadata.bylines.aged_bylines import is_age
from provenance.analysis.metadata.bylines.counts import counted, length
from provenance.analysis.metadata.bylines.headings import begins_text, names_no_person
from provenance.analysis.metadata.bylines.helpers import helps
from provenance.analysis.metadata.bylines.marked_names import classes_of, has_person_class, is_marked, is_of_page
from provenance.analysis.metadata.credits import Credit, Reader, before_date, credit
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import ENDS_SENTENCE, Layout, Line, Place
from provenance.analysis.metadata.naming.names import Byline, Kind, Name, fold, names_of, without_user
from provenance.analysis.metadata.stated_dates import date_in
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, Span, lazy_pattern

_OPENING = Place.OPENING
"""Python 3.11 takes ten times as long for a member of its class as for a name of the module."""
_LONGEST = 120
"""The longest line that is a byline."""
_NAME = 50
"""The longest line that is only a name or two."""
_NAME_AND_DATE = 80
_DASHES = "-–—―"
_LEADS_BACK = "«‹←"
"""With which the links to the texts before and after begin and end."""
_POSTS = frozenset({Kind.AGENCY, Kind.ORGANISATION, Kind.ROLE})
_BELOW_NAME = _POSTS | {Kind.ADDRESS}
_TO_TEXT = 4
"""Lines after a name alone within which the text itself begins, where no markup says what is what."""
_BELOW_TITLE = 7
_WHOLE_SENTENCE = 80
"""Characters of a line that is a sentence of the text, and no headline."""
_HEADLINE, _NAME_WORDS = 5, 3
"""Words of a line in capitals from which on it is rather a headline, and those of a name in it at most."""
_COLUMNS = lazy_pattern(r"(?<=[^\s,]) {2,}(?=[^\W\d_])")
"""Blanks that stand for the end of a line, as text taken from a PDF has them: "Ana Cruz MP  Minister for Bridges"."""
_STOPS = (".", "!", "?", ".”", '."', "!”", "?”", ".’")
_POST = 4
"""Words of a post at most."""
_USER = lazy_pattern(r"@\w{2,30}", signs=("@",))
_LAST_LATIN = "\u024f"
_INITIAL = lazy_pattern(r"(?:[A-ZÀ-Þ]\.){1,3}")
_STREET = lazy_pattern(r"\d+[a-z]?,?\s[A-ZÀ-Þ]\D*\Z|(?:P\.?\s?O\.?\s)?Box\s\d")
"""How the second line of a postal address begins."""
_PICTURED = lazy_pattern(r"(?i)/\s?(?:screenshot|photo|getty)\b|\b(?:screenshot|photo|image)s?\s(?:by|courtesy|via)\b")
"""What a picture is, behind the name of whose it is: "Harbour Works/Screenshot by Lamp Radio"."""
_GLUED_TIME = lazy_pattern(r"(?<=(?:19|20)\d\d)\d{1,2}:\d\d")
"""A time that ran into the year before it: "May 3, 20248:00 AM ET"."""
_ABOUT = lazy_pattern(r"desc|bio|role|job|title|position", re.IGNORECASE)
"""Classes of what is said about a person."""


def names_alone(reader: Reader, front: Sequence[Line], number: int, layout: Layout) -> list[Credit] | None:
    """The names in one of the lines at the head, where something else says that it is a byline; None of any other."""
    document, line = reader.document, front[number]
    if not _stands_as_name(document, line, layout):
        return None
    if line.text[0] in _DASHES and line.block and document.blocks[line.block - 1].kind is BlockKind.QUOTE:
        return None  # whom the quotation is of
    long, above_text = _stands_above_text(reader, front, number)
    if not above_text:
        return None
    text = without_user(before_date(_COLUMNS.sub(", ", line.text), reader.words))
    if not text or text.endswith((":", "：")) or ("," not in text and _ends_small(text, reader.words)):
        return None  # no name ends in a small letter: "Publié le 13 juillet 2007" in an English text
    first, _, rest = text.partition(" ")
    if rest and len(text) < len(line.text) and first.lower() in reader.words.patterns.by_abroad:
        text = rest
    byline = names_of(text, reader.words, reader.sites)
    people = [name for name in byline.names if name.kind is Kind.PERSON]
    posted = not document.whole_page and is_posted(byline)
    if not byline.clean and not document.whole_page:
        first, _, post = text.partition(", ")
        if _is_writers_post(post, reader.words):
            byline = names_of(first, reader.words, reader.sites)
            people = [one for one in byline.names if one.kind is Kind.PERSON]
            posted = bool(people)
    if not byline.clean or (len(people) < len(byline.names) and not posted) or (len(text) > _NAME and not posted):
        return None
    below = front[number + 1] if number + 1 < len(front) else None
    if (
        names_no_person(byline, reader.words)
        or _is_headline(line.text, people)
        or _is_of_site(reader, line, below, people, layout)
    ):
        return None
    whole = line.span(0, len(line.text))
    if people and (helps(document, whole, reader.words) or _is_of_picture(document, whole)):
        return None
    behind = not document.whole_page and not line.text.startswith(text)  # its date
    behind = behind or (not line.block and not document.whole_page)
    if (behind or not long) and _is_told_of(document, people, title=not line.block):
        return None  # a person of the story, whose words or picture stand between short paragraphs
    if posted or len(text) < len(line.text) or is_backed(reader, line, _around(document, front, number, people)):
        return [credit(line, name, "byline", 5.0, 0, clean=True) for name in people]
    return None


def _is_headline(text: str, people: Sequence[Name]) -> bool:
    """Whether a line in capitals goes on behind what may be a name: "FIRE CREWS ON THE ROAD", "ANA CRUZ DEMANDS REPAIRS FOR THE BRIDGE"; nothing tells its words from names but a known first name and how many they are."""
    if not text.isupper() or not people or len(text.split()) < _HEADLINE:
        return False
    named = [name.text.split() for name in people]
    return any(len(words) > _NAME_WORDS or not is_given_name(words[0].title()) for words in named)


def _is_of_site(reader: Reader, line: Line, below: Line | None, people: Sequence[Name], layout: Layout) -> bool:
    """Whether words without a known first name are a heading over a text, the name of the file, or, on a page, a link to somewhere else or what a menu says.

    A heading with its day, post or institute below it may be that of who wrote the text; with another heading below it, it is that of a part.
    """
    document = reader.document
    if document.whole_page and is_of_page(document, line, people, layout):
        return True
    if not people or is_marked(document, line) or is_given_name(people[0].text.split()[0].title()):
        return False
    block = document.blocks[line.block]
    alone = block.span.end - block.span.start <= len(line.text) + 1
    headed = below is not None and document.blocks[below.block].kind is BlockKind.HEADING
    if block.kind is BlockKind.HEADING and alone and (headed or not _is_of_name(below, reader.words)):
        return True
    folder, _, file = document.path.rpartition("/")
    stem = file.partition(".")[0]
    called = fold(folder.rpartition("/")[2] if stem.lower() in _FIRST_FILES else stem)
    named = fold(people[0].text)
    if called == named or (len(named) > _END_OF_FILE and called.endswith(named)):
        return True
    whole = line.span(0, len(line.text))
    return document.whole_page and any(
        link.span.start <= whole.start and whole.end <= link.span.end for link in document.links
    )


_END_OF_FILE = 9
"""Letters from which on the end of a file's name is that of its text: `1953-06-04_harbour-hockey.md`."""
_FIRST_FILES = frozenset({"index", "readme", "_index"})
"""Files that are called by their folder."""


def _is_of_name(line: Line | None, words: Words) -> bool:
    """Whether a line is one that stands below a name: a day, or a post."""
    if line is None or len(line.text) > _NAME_AND_DATE:
        return False
    tokens = [token.strip(".,()") for token in line.text.lower().split()]
    return _is_date(line, words) or not words.occupations.isdisjoint(tokens)


def _around(document: Document, front: Sequence[Line], number: int, people: Sequence[Name]) -> Sequence[Line]:
    """The lines around one of names among which something says that it is a byline: on a page, where many words have capitals, those beside it alone if no first name is known."""
    known = not document.whole_page or any(
        is_given_name(name.text.split()[0].title()) or not name.text.isascii() for name in people
    )
    away = 2 if known else 1
    return front[max(0, number - away) : number + away + 1]


def _stands_above_text(reader: Reader, front: Sequence[Line], number: int) -> tuple[bool, bool]:
    """Whether a long paragraph of the text begins a few lines below a name, and whether the text begins there at all.

    A name above what a picture shows is that of who took it.
    """
    behind = front[number : number + 2 * _TO_TEXT]
    below = [line for line in behind if not _is_date(line, reader.words)][:_TO_TEXT]
    if any(len(line.text) <= _NAME and ENDS_SENTENCE.search(line.text) for line in below[1:2]):
        return False, False
    long = reader.document.whole_page or any(line.place is _OPENING for line in below)
    long = long or any(length().fullmatch(line.text) for line in behind[1:2])
    return long, long or any(map(_is_sentence, below))


def _is_date(line: Line, words: Words) -> bool:
    """Whether a line is a date, or counts something of the text ("5 min read")."""
    if len(line.text) > _NAME or not any(map(str.isdigit, line.text)):
        return False
    return counted().fullmatch(line.text) is not None or date_in(line.text, words.languages) is not None


def _ends_small(text: str, words: Words) -> bool:
    """Whether words end in a small letter, and with no body: "Ana Cruz and agencies", "Ana Cruz for Harbour magazine"."""
    last = text.rpartition(" ")[2]
    return last.islower() and last[-1] != ")" and last not in words.organisations and last not in words.roles


def _is_of_picture(document: Document, line: Span) -> bool:
    """Whether the markup says that a line credits a picture."""
    return any(
        one.field == "image_credit" and one.span is not None and one.span.overlaps(line) for one in document.declared
    )


def _is_sentence(line: Line) -> bool:
    """Whether a line is a whole sentence, with which the text itself begins."""
    return len(line.text) >= _WHOLE_SENTENCE and line.text.endswith(_STOPS)


def _is_writers_post(post: str, words: Words) -> bool:
    """Whether words behind a name are the post of somebody who writes: "Chief Reporter", "readers' editor"."""
    tokens = [token.strip(".,").lower() for token in post.split()]
    return 0 < len(tokens) <= _POST and tokens[-1] in words.writers


def is_posted(byline: Byline) -> bool:
    """Whether names are followed by the outlet or the post of who has them: "Ana Cruz, Harbour News", "Ana Cruz, Guest Columnist"."""
    kinds = [name.kind for name in byline.names]
    people = kinds.count(Kind.PERSON)
    return (
        0 < people < len(kinds)
        and all(kind is Kind.PERSON for kind in kinds[:people])
        and _POSTS.issuperset(kinds[people:])
    )


def _stands_as_name(document: Document, line: Line, layout: Layout) -> bool:
    """Whether a line has the length and the place that a name has."""
    block = document.blocks[line.block]
    if len(line.text) > _NAME_AND_DATE or line.text[0] in _LEADS_BACK or _PICTURED.search(line.text) is not None:
        return False
    if not document.whole_page and begins_text(document, line.block):
        return True
    # In a list beside the date stand sections, too: "Home Decor".
    if block.level == 1 and (block.kind is not BlockKind.LIST_ITEM or not _begins_name(line.text.split()[0])):
        return False
    if any(map(_ABOUT.search, classes_of(document, line))):
        return False
    distance = layout.distance(line.block)
    if not document.whole_page:
        return distance > 0
    return 0 < distance <= _BELOW_TITLE and line.block - layout.title <= 2 * _BELOW_TITLE


def _is_told_of(document: Document, people: Sequence[Name], *, title: bool) -> bool:
    """Whether the text, or its title too, speaks of one of some people elsewhere."""
    told = [document.text]
    told.extend(declared.value for declared in document.declared if title and declared.field == "title")
    return any(sum(text.count(name.text.split()[-1]) for text in told) > 1 for name in people)


def _begins_name(word: str) -> bool:
    """Whether a word is a first name or its initial."""
    return is_given_name(word.title()) or _INITIAL.fullmatch(word) is not None


def _is_latin(text: str) -> bool:
    """Whether a text has no letter but those of Latin: first names are known of no other script."""
    return all(letter <= _LAST_LATIN for letter in text if letter.isalpha())


def _is_of_body(reader: Reader, text: str) -> bool:
    """Whether the words below a name are whom its bearer works for, or as what."""
    if len(text) > _NAME:
        return False
    body, comma, _ = text.partition(", ")  # "Harbour News, Leeds"
    kinds = {name.kind for name in names_of(text, reader.words, reader.sites).names}
    bodies = {name.kind for name in names_of(body, reader.words, reader.sites).names} if comma else set()
    return (bool(kinds) and _BELOW_NAME.issuperset(kinds)) or bodies == {Kind.AGENCY}


def is_backed(reader: Reader, line: Line, around: Sequence[Line]) -> bool:
    """Whether a line of names links to a page about a person, carries such a class, or stands beside a date or an occupation."""
    document, words = reader.document, reader.words
    if is_marked(document, line):
        return True
    within = [other for other in around if other.block == line.block and other.start > line.start]
    if any(_STREET.match(other.text) for other in within):
        return False  # a house in its street
    if within and (
        _begins_name(line.text.split()[0])
        or not _is_latin(line.text)
        or document.blocks[line.block].kind is BlockKind.HEADING
        or _is_of_body(reader, within[0].text)
    ):
        return True  # a name with a line below it, in one block: a post, an institute
    below = next((other for other in around if other.start > line.start), None)
    if below is not None and not document.whole_page and _is_of_body(reader, below.text):
        return True  # its outlet, post or address
    for other in around:
        if other is line or len(other.text) > _LONGEST:
            continue
        if other.block != line.block and has_person_class(document, other, near=True):
            return True
        if not document.whole_page and _begins_name(line.text.split()[0]) and is_age(other.text):
            return True
        if length().fullmatch(other.text) is not None or _USER.fullmatch(other.text) is not None:
            return True
        tokens = [token.strip(".,()") for token in other.text.lower().split()]
        if 0 < len(tokens) <= 10 and any(token in words.occupations and len(token) > 3 for token in tokens):
            return True
        if any(map(str.isdigit, other.text)) and len(other.text) <= _NAME_AND_DATE:
            parsed = date_in(_GLUED_TIME.sub("", other.text), words.languages)
            if parsed is not None and parsed.granularity == "day":
                return True
    return False
