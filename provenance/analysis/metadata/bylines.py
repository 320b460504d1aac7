"""Bylines in the text itself: lines that begin with a label, and names alone below a title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.analysis.metadata.affiliated import affiliated
from provenance.analysis.metadata.behind_dates import behind_date
from provenance.analysis.metadata.closing import described, signed
from provenance.analysis.metadata.contributions import contributed
from provenance.analysis.metadata.counts import counted, length
from provenance.analysis.metadata.credits import Credit, Reader, before_date, cited, credit
from provenance.analysis.metadata.facts import of_books
from provenance.analysis.metadata.headings import names_no_person
from provenance.analysis.metadata.helpers import helps
from provenance.analysis.metadata.last_notes import noted
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import Layout, Line, Place
from provenance.analysis.metadata.marked_names import classes_of, has_person_class, is_marked, is_of_others, is_of_page
from provenance.analysis.metadata.names import Byline, Kind, Name, fold, names_of, up_to_stop, without_user
from provenance.analysis.metadata.parted import entered, parted
from provenance.analysis.metadata.run_on import named, parting
from provenance.analysis.metadata.running import heard, introduced, owners, presented, run_together
from provenance.analysis.metadata.spoken import issued, spoken
from provenance.analysis.metadata.stated_dates import date_in
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, Span, lazy_pattern

_FRONT, _OPENING = Place.FRONT, Place.OPENING
"""Python 3.11 takes ten times as long for a member of its class as for a name of the module."""
_FORCE = {_FRONT: 6.5, Place.FOOT: 5.5, Place.BELOW: 4.5}
_LOW = frozenset({Place.FOOT, Place.BELOW})
_UNTITLED = 5.0
"""Of a byline that is the first line of a text without a title."""
_LONGEST = 120
"""The longest line that is a byline."""
_LISTED = 240
"""The longest line of names behind a label with a colon."""
_LABEL = 30
"""The longest line that is only a label."""
_FIRST = 3
"""Blocks of which one is the first paragraph."""
_NAME = 50
"""The longest line that is only a name or two."""
_NAME_AND_DATE = 80
_POSTS = frozenset({Kind.AGENCY, Kind.ORGANISATION, Kind.ROLE})
_BELOW_NAME = _POSTS | {Kind.ADDRESS}
_AROUND = " :*_"
_ENDS = ".!?:;,»›→"
_ENDS_NAME = lazy_pattern(r"[^\W\d_]\s(?:[A-ZÀ-Þ]|Jr|Sr)\.$")
"""How a name ends that has a full stop: "Ana C.", "Ben Ode Jr."."""
_LEADS_BACK = "«‹←"
"""With which the links to the texts before and after begin and end."""
_TO_TEXT = 4
"""Lines after a name alone within which the text itself begins, where no markup says what is what."""
_BELOW_TITLE = 7
_BY = lazy_pattern(r"(?i)\sby\W*$")
_WHOLE_SENTENCE = 80
"""Characters of a line that is a sentence of the text, and no headline."""
_STOPS = (".", "!", "?", ".”", '."', "!”", "?”", ".’")
_PRICE = lazy_pattern(r"[£$€₹]\s?\d", signs=("£", "$", "€", "₹"))
"""In a line about a book: "Published by Harbour Press, £9.99"."""
_PEOPLE = 6
"""Names below a label at most, each on its line."""
_POST = 4
"""Words of a post at most."""
_USER = lazy_pattern(r"@\w{2,30}", signs=("@",))
_INITIAL = lazy_pattern(r"(?:[A-ZÀ-Þ]\.){1,3}")
_SMALL_NAME = lazy_pattern(r"[a-zà-ÿ]{2,}(?:\s[a-zà-ÿ]{2,}){1,2}")
_SENTENCE = lazy_pattern(r"[^\W\d_]{3,}[.!?]$")
_CLAUSE = lazy_pattern(r"[a-zà-ÿ]+,\s[a-zà-ÿ]+\s(?:\S+\s+){2,}\S+[.!?]$")
"""What goes on as a sentence behind "by" and a comma, whatever it ends with: "By default, the lamp burns for 80."."""
_PHRASE = lazy_pattern(r"([a-zà-ÿ-]+)(?:[,:;]|\s[a-zà-ÿ]|\W*$)")
"""Words behind "by" that go on in small letters, or end with the line: no byline with a date or another part behind it."""
_STREET = lazy_pattern(r"\d+[a-z]?,?\s[A-ZÀ-Þ]\D*\Z|(?:P\.?\s?O\.?\s)?Box\s\d")
"""How the second line of a postal address begins."""
_ABOUT = lazy_pattern(r"desc|bio|role|job|title|position", re.IGNORECASE)
"""Classes of what is said about a person."""


def written(
    document: Document, lines: Sequence[Line], words: Words, layout: Layout, sites: frozenset[str]
) -> Iterator[Credit]:
    """The names in the bylines of the text."""
    reader = Reader(document, words, sites)
    if document.whole_page:
        lines = [line for line in lines if not is_of_others(document, line)]
    books = of_books(lines)
    lines = [line for line in lines if line.start not in books]
    labelled = list(_labelled(reader, lines))
    yield from labelled
    labelled = [one for one in labelled if one.weight > _FORCE[Place.BELOW]]  # those below are of other articles
    if not labelled:
        together = list(run_together(reader, lines)) or list(affiliated(reader, lines))
        alone = together or list(_alone(reader, lines, layout))
        yield from alone or parted(reader, lines)
        yield from introduced(reader)
        yield from heard(reader)
        yield from _glued(reader)
        yield from entered(reader)
    yield from owners(reader, lines)
    yield from spoken(reader, layout.title)
    yield from issued(reader, lines)
    yield from signed(reader, lines)
    below = list(described(reader)) or list(presented(reader))
    yield from below
    if not labelled and not below:
        yield from contributed(reader)
        yield from noted(reader)
        yield from named(reader)
        yield from parting(reader)


def _labelled(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    """Lines that begin with "By" or "Author:", or stand below such a label."""
    words, blocks = reader.words, reader.document.blocks
    expected = False
    for number, line in enumerate(lines):
        kind = blocks[line.block].kind
        if line.place is _OPENING:
            expected = False
            continue
        text = cited(line.text)
        may_begin = words.patterns.may_begin(text)
        if may_begin and len(text) <= _LABEL and words.label.fullmatch(text):
            expected = text.strip(_AROUND).lower() not in words.about or line.place is not Place.FOOT
            continue
        long = len(text) > _LONGEST and (len(text) > _LISTED or ":" not in text[:_LABEL])
        if long or _PRICE.search(text) is not None:
            expected = False
            continue
        unspaced = list(_unspaced(reader, line, kind))
        if unspaced:
            yield from unspaced
            continue
        label = words.byline.match(text) if may_begin else None
        worked = words.patterns.worked.match(text) if label is None and ":" in text[:_LABEL] else None
        label = label or worked
        below, expected = expected, False
        if label is None and not below and text is line.text:
            yield from behind_date(reader, line, kind, _FORCE[line.place])
            continue
        start = 0 if label is None else label.end()
        mere = label is not None and (worked is not None or label.lastgroup is not None)
        named = up_to_stop(before_date(text[start:], words), words)  # a stop is a digit too: "Ana Cruz May 3, 2024"
        if kind is BlockKind.TITLE and (label is None or (mere and not _names_people(reader, text[start:]))):
            continue
        if worked is not None and not (
            _names_people(reader, named) and _is_maker(reader, worked[0], named, headline=kind is BlockKind.TITLE)
        ):
            continue
        if line.place in _LOW and line.block and _is_link(reader.document, line.block - 1):
            continue  # what stands below the title of another article
        said = mere or (label is not None and _BY.search(label[0]) is not None)
        if (mere and (_runs_on(text, start) or _is_phrase(words, text, start))) or (
            kind is BlockKind.HEADING and not said and not below
        ):
            continue
        force = _UNTITLED if mere and kind is BlockKind.TITLE else _FORCE[line.place]
        near = lines[max(0, number - 2) : number + 3]
        small = (label is not None and not mere) or (mere and _is_small_name(reader, named, line, near))
        byline = names_of(
            named if label is not None else _turned(named, words), words, reader.sites, trusted=small, small=small
        )
        for name in byline.names:
            if name.kind is not Kind.HANDLE or not (mere or below) or name.text.isupper():
                yield credit(line, name, "byline", force, start, clean=byline.clean)
        if label is None:
            yield from _next_of_list(reader, line, lines[number + 1 : number + 1 + _PEOPLE])


def _glued(reader: Reader) -> Iterator[Credit]:
    """The names with which a first paragraph begins, where it goes on with a dateline."""
    document = reader.document
    starts = [block.span.start for block in document.blocks[:_FIRST]]
    if any(reader.words.patterns.may_begin(document.text[start : start + _LABEL]) for start in starts):
        from provenance.analysis.metadata.glued_bylines import credited  # noqa: PLC0415 - few texts begin so

        yield from credited(reader)


def _runs_on(text: str, start: int) -> bool:
    """Whether a line that begins with "by" is a sentence."""
    return _SENTENCE.search(text) is not None or _CLAUSE.match(text, start) is not None


def _is_phrase(words: Words, text: str, start: int) -> bool:
    """Whether "by" begins a phrase that names nobody: "By default, the lamp burns"."""
    found = _PHRASE.match(text, start)
    return found is not None and found[1] in words.behind_by


def _turned(text: str, words: Words) -> str:
    """Names below a label, the given name first."""
    from provenance.analysis.metadata.catalogued import turned  # noqa: PLC0415 - few texts have such a label

    return turned(text, words)


def _unspaced(reader: Reader, line: Line, kind: BlockKind) -> Iterator[Credit]:
    """The names in lines of scripts that set no space between words: before a label, or among other facts."""
    behind = reader.words.signed.fullmatch(line.text) if len(line.text) <= _LABEL else None
    if behind is not None:
        yield credit(line, Name(behind["name"], Kind.PERSON), "byline", _FORCE[line.place], 0, clean=True)
    elif line.place is _FRONT and kind is not BlockKind.TITLE and not line.text.isascii():
        from provenance.analysis.metadata.within_lines import within  # noqa: PLC0415 - few texts have such a line

        yield from within(reader, line)


def _next_of_list(reader: Reader, first: Line, lines: Sequence[Line]) -> Iterator[Credit]:
    """The people in the other lines of the list below a label, "Authors:"."""
    for line in lines:
        if line.block != first.block:
            return
        byline = names_of(_turned(line.text, reader.words), reader.words, reader.sites)
        for name in byline.names if byline.clean else ():
            if name.kind is Kind.PERSON:
                yield credit(line, name, "byline", _FORCE[line.place], 0, clean=True)


def _is_small_name(reader: Reader, words: str, line: Line, around: Sequence[Line]) -> bool:
    """Whether words behind "by" are a name in small letters: "by ana cruz", beside a date or in an element for the author."""
    known = _SMALL_NAME.fullmatch(words) is not None and is_given_name(words.split(maxsplit=1)[0].title())
    return known and _is_backed(reader, line, around)


def _names_people(reader: Reader, words: str) -> bool:
    """Whether what stands behind a label is people's names, with their outlet or post at most: not "By Hook or by Crook", "Text: The Second Letter"."""
    byline = names_of(before_date(words, reader.words), reader.words, reader.sites)
    people = [name for name in byline.names if name.kind is Kind.PERSON]
    if not byline.clean or not people or not (len(people) == len(byline.names) or _is_posted(byline)):
        return False
    lasts = [name.text.split()[-1].lower() for name in people]
    return not any(re.search(rf"(?<!\w){re.escape(last)}(?!\w)", reader.document.text) for last in lasts)


def _is_maker(reader: Reader, label: str, named: str, *, headline: bool) -> bool:
    """Whether somebody behind a label made the text: "Interview: Ana Cruz" may name whom it was made with, of whom the text speaks, and a headline says "Analysis: Markets Fall"."""
    if headline and not is_given_name(named.split(maxsplit=1)[0].title()):
        return False
    if label.strip(_AROUND).lower() not in reader.words.patterns.subjective:
        return True
    return reader.document.text.count(before_date(named, reader.words).split()[-1]) == 1


def _is_link(document: Document, index: int) -> bool:
    """Whether a whole block is a link, as the titles of other articles are."""
    span = document.blocks[index].span
    return any(link.span.start <= span.start and span.end <= link.span.end for link in document.links)


def _alone(reader: Reader, lines: Sequence[Line], layout: Layout) -> Iterator[Credit]:
    """Names alone on a line below the title, where something else says that this is a byline."""
    document = reader.document
    front = [
        line
        for line in lines
        if line.place in {_FRONT, _OPENING}
        and document.blocks[line.block].kind is not BlockKind.TITLE
        and not _is_control(line.text, reader.words)
    ]
    for number, line in enumerate(front):
        if line.place is not _FRONT or not _may_be_name(document, line, layout):
            continue
        long, above_text = _stands_above_text(reader, front, number)
        if not above_text:
            continue
        text = without_user(before_date(line.text, reader.words))
        if not text or text.endswith((":", "：")) or ("," not in text and _ends_small(text, reader.words)):
            continue  # no name ends in a small letter: "Publié le 13 juillet 2007" in an English text
        first, _, rest = text.partition(" ")
        if rest and len(text) < len(line.text) and first.lower() in reader.words.patterns.by_abroad:
            text = rest
        byline = names_of(text, reader.words, reader.sites)
        people = [name for name in byline.names if name.kind is Kind.PERSON]
        posted = not document.whole_page and _is_posted(byline)
        if not byline.clean and not document.whole_page:
            first, _, post = text.partition(", ")
            if _is_writers_post(post, reader.words):
                byline = names_of(first, reader.words, reader.sites)
                people = [one for one in byline.names if one.kind is Kind.PERSON]
                posted = bool(people)
        if not byline.clean or (len(people) < len(byline.names) and not posted) or (len(text) > _NAME and not posted):
            continue
        below = front[number + 1] if number + 1 < len(front) else None
        if names_no_person(byline, reader.words) or _is_of_site(reader, line, below, people, layout):
            continue
        whole = line.span(0, len(line.text))
        if people and (helps(document, whole, reader.words) or _is_of_picture(document, whole)):
            continue
        behind = not document.whole_page and not line.text.startswith(text)  # its date
        if (behind or not long) and any(document.text.count(name.text.split()[-1]) > 1 for name in people):
            continue  # a person of the story, whose words or picture stand between short paragraphs
        if posted or len(text) < len(line.text) or _is_backed(reader, line, _around(document, front, number, people)):
            for name in people:
                yield credit(line, name, "byline", 5.0, 0, clean=True)
            return


def _is_of_site(reader: Reader, line: Line, below: Line | None, people: Sequence[Name], layout: Layout) -> bool:
    """Whether words without a known first name are a heading over a text, the name of the file, or, on a page, a link to somewhere else or what a menu says.

    A heading with its day, post or institute below it may be that of who wrote the text.
    """
    document = reader.document
    if document.whole_page and is_of_page(document, line, people, layout):
        return True
    if not people or is_marked(document, line) or is_given_name(people[0].text.split()[0].title()):
        return False
    block = document.blocks[line.block]
    alone = block.span.end - block.span.start <= len(line.text) + 1
    if block.kind is BlockKind.HEADING and alone and not _is_of_name(below, reader.words):
        return True
    folder, _, file = document.path.rpartition("/")
    stem = file.partition(".")[0]
    if fold(people[0].text) == fold(folder.rpartition("/")[2] if stem.lower() in _FIRST_FILES else stem):
        return True
    whole = line.span(0, len(line.text))
    return document.whole_page and any(
        link.span.start <= whole.start and whole.end <= link.span.end for link in document.links
    )


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
    if any(len(line.text) <= _NAME and _SENTENCE.search(line.text) for line in below[1:2]):
        return False, False
    long = reader.document.whole_page or any(line.place is _OPENING for line in below)
    long = long or any(length().fullmatch(line.text) for line in behind[1:2])
    return long, long or any(map(_is_sentence, below))


def _is_control(text: str, words: Words) -> bool:
    """Whether a line is the name of a button, or what it counts: "Share", "12"; not a date in figures."""
    if any(map(str.isalpha, text)):
        return text.lower() in words.patterns.controls
    return date_in(text, words.languages) is None


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


def _is_posted(byline: Byline) -> bool:
    """Whether names are followed by the outlet or the post of who has them: "Ana Cruz, Harbour News", "Ana Cruz, Guest Columnist"."""
    kinds = [name.kind for name in byline.names]
    people = kinds.count(Kind.PERSON)
    return (
        0 < people < len(kinds)
        and all(kind is Kind.PERSON for kind in kinds[:people])
        and _POSTS.issuperset(kinds[people:])
    )


def _may_be_name(document: Document, line: Line, layout: Layout) -> bool:
    """Whether a line has the length, the end and the place that a name has."""
    block = document.blocks[line.block]
    ends = line.text[-1] in _ENDS and _ENDS_NAME.search(line.text) is None
    if len(line.text) > _NAME_AND_DATE or ends or line.text[0] in _LEADS_BACK:
        return False
    # In a list beside the date stand sections, too: "Home Decor".
    if block.level == 1 and (block.kind is not BlockKind.LIST_ITEM or not _begins_name(line.text.split()[0])):
        return False
    if any(map(_ABOUT.search, classes_of(document, line))):
        return False
    distance = layout.distance(line.block)
    if not document.whole_page:
        return distance > 0
    return 0 < distance <= _BELOW_TITLE and line.block - layout.title <= 2 * _BELOW_TITLE


def _begins_name(word: str) -> bool:
    """Whether a word is a first name or its initial."""
    return is_given_name(word.title()) or _INITIAL.fullmatch(word) is not None


def _is_backed(reader: Reader, line: Line, around: Sequence[Line]) -> bool:
    """Whether a line of names links to a page about a person, carries such a class, or stands beside a date or an occupation."""
    document, words = reader.document, reader.words
    if is_marked(document, line):
        return True
    if any(other.block == line.block and other.start > line.start for other in around):
        # A name with a line below it, in one block: a post, an institute; not a house in its street.
        return not any(other.block == line.block and _STREET.match(other.text) for other in around)
    below = next((other for other in around if other.start > line.start), None)
    if below is not None and len(below.text) <= _NAME and not document.whole_page:
        kinds = [name.kind for name in names_of(below.text, words, reader.sites).names]
        if kinds and _BELOW_NAME.issuperset(kinds):
            return True  # its outlet, post or address
    for other in around:
        if other is line or len(other.text) > _LONGEST:
            continue
        if other.block != line.block and has_person_class(document, other, near=True):
            return True
        if length().fullmatch(other.text) is not None or _USER.fullmatch(other.text) is not None:
            return True
        tokens = [token.strip(".,()") for token in other.text.lower().split()]
        if 0 < len(tokens) <= 10 and any(token in words.occupations and len(token) > 3 for token in tokens):
            return True
        if any(map(str.isdigit, other.text)) and len(other.text) <= _NAME_AND_DATE:
            parsed = date_in(other.text, words.languages)
            if parsed is not None and parsed.granularity == "day":
                return True
    return False
