"""Bylines in the text itself: lines that begin with a label, and where names may stand alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from provenance.analysis.metadata.bylines.affiliated import affiliated
from provenance.analysis.metadata.bylines.behind_dates import among_buttons, behind_date, may_be_aged
from provenance.analysis.metadata.bylines.closing import signed
from provenance.analysis.metadata.bylines.closing_labels import labelled_at_end, signed_for_outlet
from provenance.analysis.metadata.bylines.contributions import contributed, disclosed
from provenance.analysis.metadata.bylines.describing import described
from provenance.analysis.metadata.bylines.headings import kind_of
from provenance.analysis.metadata.bylines.labels_apart import LINE_KINDS, PEOPLE, people_below, without_conjunction
from provenance.analysis.metadata.bylines.last_notes import noted
from provenance.analysis.metadata.bylines.parted import entered, parted
from provenance.analysis.metadata.bylines.run_on import named, parting
from provenance.analysis.metadata.bylines.running import heard, introduced, owners, presented, run_together
from provenance.analysis.metadata.bylines.spoken import issued, spoken
from provenance.analysis.metadata.bylines.told_of_itself import told_of_itself
from provenance.analysis.metadata.bylines.works_of import works_of
from provenance.analysis.metadata.credits import Credit, Reader, before_date, cited, credit
from provenance.analysis.metadata.facts import PRICE, of_books
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import ENDS_SENTENCE, Layout, Line, Place
from provenance.analysis.metadata.naming.names import Byline, Kind, Name, names_of, up_to_stop
from provenance.analysis.metadata.stated_dates import date_in
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, lazy_pattern

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
_HEAD, _SEAM = 360, lazy_pattern(r"[a-zß-ÿ][A-ZÀ-Þ]")
"""Characters of a first paragraph in which a head may have run into it, and where one word ran into the next."""
_HEAD_OF_PAGE = 900
"""Characters at the beginning in which the head of a page stands that is one line with the text."""
_AROUND = " :*_"
_ENDS = ".!?:;,»›→"
_ENDS_NAME = lazy_pattern(r"[^\W\d_]\s(?:[A-ZÀ-Þ]|Jr|Sr)\.$")
"""How a name ends that has a full stop: "Ana C.", "Ben Ode Jr."."""
_PLACED, _LAST = frozenset("(:|"), 4
"""One of these stands on a line at the end, among so many paragraphs, that says who reported from where."""
_BY = lazy_pattern(r"(?i)\s(?:by|por|par|von|da|door|av|af|przez|oleh)\W*$")
"""How a label ends that is a byline in a heading, too: "Posted by", "Escrito por"."""
_SMALL_NAME = lazy_pattern(r"[a-zà-ÿ]{2,}(?:\s[a-zà-ÿ]{2,}){1,2}")
_CLAUSE = lazy_pattern(r"[a-zà-ÿ]+,\s[a-zà-ÿ]+\s(?:\S+\s+){2,}\S+[.!?]$")
"""What goes on as a sentence behind "by" and a comma, whatever it ends with: "By default, the lamp burns for 80."."""
_PHRASE = lazy_pattern(r"([a-zà-ÿ-]+)(?:[,:;]|\s[a-zà-ÿ]|\W*$)")
"""Words behind "by" that go on in small letters, or end with the line: no byline with a date or another part behind it."""


def written(
    document: Document, lines: Sequence[Line], words: Words, layout: Layout, sites: frozenset[str]
) -> Iterator[Credit]:
    """The names in the bylines of the text; where reporters stand in brackets at its beginning, theirs: whoever edited it stands at its end."""
    reporters = list(_bracketed(Reader(document, words, sites), lines))
    return iter(reporters) if reporters else _written(document, lines, words, layout, sites)


def _written(
    document: Document, lines: Sequence[Line], words: Words, layout: Layout, sites: frozenset[str]
) -> Iterator[Credit]:
    """The names in the bylines of the text."""
    reader = Reader(document, words, sites)
    if document.whole_page:
        from provenance.analysis.metadata.bylines.marked_names import is_of_others  # noqa: PLC0415 - a text has no markup

        lines = [line for line in lines if not is_of_others(document, line)]
    books = of_books(lines)
    lines = [line for line in lines if line.start not in books]
    labelled = list(_labelled(reader, lines)) or list(_below_long_head(reader, lines))
    yield from labelled
    labelled = [one for one in labelled if one.weight > _FORCE[Place.BELOW]]  # those below are of other articles
    if not labelled:
        together = (
            list(_aged(reader, lines))
            or list(run_together(reader, lines))
            or list(affiliated(reader, lines))
            or list(_under_title(reader, lines))
            or list(_above_day(reader, lines))
        )
        alone = together or list(_alone(reader, lines, layout))
        yield from alone or parted(reader, lines)
        yield from introduced(reader)
        yield from heard(reader)
        glued = list(_glued(reader))
        yield from glued
        joined = [] if together or glued else list(_joined(reader))
        yield from joined
        if not alone and not glued and not joined and any(map(str.isdigit, document.text[:_HEAD_OF_PAGE])):
            from provenance.analysis.metadata.bylines.beside_days import flattened  # noqa: PLC0415 - few texts come so far

            yield from flattened(reader)
        yield from entered(reader)
    yield from owners(reader, lines)
    yield from spoken(reader, layout.title)
    if any((one.field == "title" and ":" in one.value) or one.field == "url" for one in document.declared):
        from provenance.analysis.metadata.bylines.columnists import columnists  # noqa: PLC0415 - few texts say so much

        yield from columnists(reader)
    yield from issued(reader, lines)
    yield from signed(reader, lines)
    below = list(described(reader)) or list(presented(reader))
    yield from below
    if not labelled and not below:
        told = list(told_of_itself(reader)) or list(works_of(reader))
        yield from told
        if not told:
            yield from contributed(reader)
        if document.blocks and not _PLACED.isdisjoint(document.text[document.blocks[-_LAST:][0].span.start :]):
            from provenance.analysis.metadata.bylines.place_signatures import placed  # noqa: PLC0415 - few texts end so

            yield from placed(reader)
        if _ends_with_name(document.text):
            from provenance.analysis.metadata.bylines.sign_offs import signed_off  # noqa: PLC0415 - the same

            yield from signed_off(reader)
        yield from disclosed(reader)
        yield from noted(reader)
        yield from labelled_at_end(reader)
        yield from signed_for_outlet(reader)
        yield from named(reader)
        yield from parting(reader)


def _ends_with_name(text: str) -> bool:
    """Whether the last words of a text may be a name, or one with a place, as few sentences end with."""
    words = text[-_ENDING:].rstrip(" .\n").split()[-_WORDS_OF_NAME:]
    return len(words) > 1 and words[-1][0].isupper() and any(word[0].isupper() for word in words[:-1])


_ENDING = 80
"""Characters at the end of a text among which such a name stands."""
_WORDS_OF_NAME = 4


def _below_long_head(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    """The people on the lines below the one label of a row whose head goes past the lines that are read."""
    if reader.document.row is None:
        return
    from provenance.analysis.metadata.bylines.long_heads import below_long_head  # noqa: PLC0415 - few texts have such a head

    found = list(_labelled(reader, below_long_head(reader.document, lines, reader.words)))
    people = [one for one in found if one.kind is not Kind.ROLE]  # "Ana Cruz, Editor"
    if all(one.kind is Kind.PERSON and one.clean and " " in one.name for one in people):
        yield from people


def _under_title(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    if reader.document.media_type == "text/plain":
        return iter(())
    from provenance.analysis.metadata.bylines.under_titles import under_title  # noqa: PLC0415 - a text has no file of its own

    return under_title(reader, lines)


def _bracketed(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    head = reader.document.text[:_HEAD_OF_PAGE]
    if head.isascii() or not any(post in head for post in ("记者", "記者", "기자", "특파원", "논설위원")):
        return iter(())
    from provenance.analysis.metadata.bylines.bracketed_reporters import (  # noqa: PLC0415 - few texts begin so
        bracketed_reporters,
    )

    return bracketed_reporters(reader, lines)


def _above_day(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    document = reader.document
    if document.whole_page or not document.blocks or document.blocks[0].kind is not BlockKind.HEADING:
        return iter(())
    from provenance.analysis.metadata.bylines.headed_days import above_day  # noqa: PLC0415 - few texts begin so

    return above_day(reader, lines)


def _aged(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    if reader.document.whole_page or not any(may_be_aged(line.text) for line in lines if line.place in _TOP):
        return iter(())
    from provenance.analysis.metadata.bylines.aged_bylines import aged  # noqa: PLC0415 - few texts have such a line

    return aged(reader, lines)


_TOP = frozenset({_FRONT, _OPENING})


def _labelled(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    """Lines that begin with "By" or "Author:", or stand below such a label."""
    words = reader.words
    expected = False
    lines = [line for line in lines if len(line.text) > _LABEL or line.text.lower() not in words.patterns.widgets]
    for number, line in enumerate(lines):
        kind = kind_of(reader.document, line.block)
        if line.place is _OPENING:
            expected = False
            continue
        text = _before_label(cited(line.text))
        may_begin = words.patterns.may_begin(text)
        if may_begin and len(text) <= _LABEL and words.label.fullmatch(text):
            expected = text.strip(_AROUND).lower() not in words.about or line.place is not Place.FOOT
            continue
        long = len(text) > _LONGEST and (len(text) > _LISTED or ":" not in text[:_LABEL])
        if long or PRICE.search(text) is not None:
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
            yield from among_buttons(reader, line, kind, _FORCE[line.place])
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
        from provenance.analysis.metadata.bylines.behind_labels import kept  # noqa: PLC0415 - not where no line has a label

        for name in kept(reader.document, line, byline, None if label is None else text[:start], words, mere=mere):
            if name.kind is not Kind.HANDLE or not (mere or below) or name.text.isupper():
                yield credit(line, name, "byline", force, start, clean=byline.clean)
        if label is None:
            yield from _next_below(reader, lines[number : number + PEOPLE])


def _before_label(text: str) -> str:
    """A line up to the next label that ran into a name: "Reporter: Ana CruzEditor: Ben Ode"."""
    if text.count(":") < _TWO_LABELS:
        return text
    glued = _NEXT_LABEL.search(text)
    return text if glued is None else text[: glued.start()]


_TWO_LABELS = 2
_NEXT_LABEL = lazy_pattern(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ][a-zß-ÿ]{3,14}\s?:\s?[A-ZÀ-Þ])")


def _glued(reader: Reader) -> Iterator[Credit]:
    """The names with which a first paragraph begins, where it goes on with a dateline."""
    if _begins_with_label(reader):
        from provenance.analysis.metadata.glued_bylines import credited  # noqa: PLC0415 - few texts begin so

        yield from credited(reader)


def _begins_with_label(reader: Reader) -> bool:
    document = reader.document
    starts = [block.span.start for block in document.blocks[:_FIRST]]
    return any(reader.words.patterns.may_begin(document.text[start : start + _LABEL]) for start in starts)


def _joined(reader: Reader) -> Iterator[Credit]:
    """The names in a head that ran into the first sentence."""
    document = reader.document
    first = document.blocks[:_FIRST]
    if document.whole_page or not first:
        return  # a page has its lines
    head = document.text[: first[-1].span.start + _HEAD]
    if any(map(str.isdigit, head)) or _SEAM.search(head) is not None or _begins_with_label(reader):
        from provenance.analysis.metadata.bylines.joined_heads import people  # noqa: PLC0415 - not for a line of text

        yield from people(reader)


def _runs_on(text: str, start: int) -> bool:
    """Whether a line that begins with "by" is a sentence."""
    return ENDS_SENTENCE.search(text) is not None or _CLAUSE.match(text, start) is not None


def _is_phrase(words: Words, text: str, start: int) -> bool:
    """Whether "by" begins a phrase that names nobody: "By default, the lamp burns"."""
    found = _PHRASE.match(text, start)
    return found is not None and found[1] in words.behind_by


def _turned(text: str, words: Words) -> str:
    """Names below a label, the given name first, without a word that leads to the next line."""
    from provenance.analysis.metadata.naming.catalogued import turned  # noqa: PLC0415 - few texts have such a label

    return turned(without_conjunction(text, words), words)


def _unspaced(reader: Reader, line: Line, kind: BlockKind) -> Iterator[Credit]:
    """The names in lines of scripts that set no space between words: before a label, or among other facts."""
    behind = reader.words.signed.fullmatch(line.text) if len(line.text) <= _LABEL else None
    if behind is not None:
        yield credit(line, Name(behind["name"], Kind.PERSON), "byline", _FORCE[line.place], 0, clean=True)
    elif line.place is _FRONT and kind is not BlockKind.TITLE and not line.text.isascii():
        from provenance.analysis.metadata.bylines.within_lines import within  # noqa: PLC0415 - few texts have such a line

        yield from within(reader, line)


def _next_below(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    """The people in the lines behind the first one below a label, in its list or each in a paragraph: "Authors:", "Ana Cruz", "Ben Ode"."""
    first, behind = lines[0], lines[1:]
    listed = list(takewhile(lambda line: line.block == first.block, behind))
    apart = takewhile(
        lambda line: line.place is first.place and kind_of(reader.document, line.block) in LINE_KINDS,
        behind[len(listed) :],
    )
    texts = [_turned(line.text, reader.words) for line in [first, *listed]] + [line.text for line in apart]
    for number, name in people_below(texts, reader.words, listed=len(listed) + 1 if listed else 0):
        if number:
            yield credit(lines[number], name, "byline", _FORCE[first.place], 0, clean=True)


def _is_small_name(reader: Reader, words: str, line: Line, around: Sequence[Line]) -> bool:
    """Whether words behind "by" are a name in small letters: "by ana cruz", beside a date or in an element for the author."""
    known = _SMALL_NAME.fullmatch(words) is not None and is_given_name(words.split(maxsplit=1)[0].title())
    if not known:
        return False
    from provenance.analysis.metadata.bylines.names_alone import is_backed  # noqa: PLC0415 - few names are written so

    return is_backed(reader, line, around)


def _names_people(reader: Reader, words: str) -> bool:
    """Whether what stands behind a label is people's names, with their outlet or post at most: not "By Hook or by Crook", "Text: The Second Letter"."""
    byline = names_of(before_date(words, reader.words), reader.words, reader.sites)
    people = [name for name in byline.names if name.kind is Kind.PERSON]
    if not byline.clean or not people or not (len(people) == len(byline.names) or _is_posted(byline)):
        return False
    lasts = [name.text.split()[-1].lower() for name in people]
    return not any(re.search(rf"(?<!\w){re.escape(last)}(?!\w)", reader.document.text) for last in lasts)


def _is_posted(byline: Byline) -> bool:
    from provenance.analysis.metadata.bylines.names_alone import is_posted  # noqa: PLC0415 - few labels have a post behind the name

    return is_posted(byline)


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
        and kind_of(document, line.block) is not BlockKind.TITLE
        and not _is_control(line.text, reader.words)
    ]
    for number, line in enumerate(front):
        if line.place is _FRONT and _ends_as_name(line.text):
            from provenance.analysis.metadata.bylines.names_alone import names_alone  # noqa: PLC0415 - lines of text end as no name does

            found = names_alone(reader, front, number, layout)
            if found is not None:
                yield from found
                return


def _ends_as_name(text: str) -> bool:
    """Whether a line ends in no mark, or in the full stop of an initial."""
    return text[-1] not in _ENDS or _ENDS_NAME.search(text) is not None


def _is_control(text: str, words: Words) -> bool:
    """Whether a line is the name of a button, or what it counts: "Share", "12"; not a date in figures."""
    if any(map(str.isalpha, text)):
        return text.lower() in words.patterns.controls
    return date_in(text, words.languages) is None
