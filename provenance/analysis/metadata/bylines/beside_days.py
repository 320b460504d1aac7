"""Names beside the day in the head of a page that a program read as one line: "… its workers. Ana Cruz Mar 4, 2021 12:34 PM The bridge …", "PUBLISHED 3/4/2021 by Ana Cruz The bridge …".

No line shows there where a name begins and ends. `flattened` reads what is sure; all that stands beside a day is for whoever asks whether there is any name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.dates.names import month_names, weekday_names
from provenance.analysis.metadata.bylines.headings import names_no_person
from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lexicons import Words, labels
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.analysis.metadata.stated_dates import date_in
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, lazy_pattern
from provenance.named_tuples import NamedTuple

__all__ = ["Beside", "flattened", "is_told_of", "names_beside_days"]

_HEAD, _FOOT = 900, 1500
"""Characters at the beginning in which such a day stands, and at the end in which its writer is presented."""
_NOTE = 500
"""Characters at the end in which the note about a writer has the name, too."""
_LINE = 160
"""Characters that a line has at least of which a program made a whole head or a whole page."""
_WINDOW = 240
"""Characters in which a day is looked for at a time."""
_REACH = 110
"""Characters before a day in which its label and a name stand."""
_RECENT = "1990"
_GLUE = lazy_pattern(r"[A-ZÀ-Þ\d](?<=[a-zß-ÿ]{2}.)(?<!\bMac.)(?<!\b[DL][aeiou].)(?<!\bFitz.)(?<!\bVan.)")
"""Where one line ran into the next: "CruzThe", "Cruz4 March"; not "MacDonald", "DeLuca"."""
_CAPITAL = r"[A-ZÀ-Þ](?:\.|[’'][A-ZÀ-Þ])?[a-zß-ÿ]*(?:-[A-ZÀ-Þ]?[a-zß-ÿ]+|[A-ZÀ-Þ][a-zß-ÿ]+)*"
"""A word of a name, or an initial."""
_RUN_BEFORE = lazy_pattern(rf"(?<![\w’'-]){_CAPITAL}(?:\s{_CAPITAL}){{1,3}}\Z")
_RUN_BEHIND = lazy_pattern(rf"{_CAPITAL}(?:\s{_CAPITAL}){{1,4}}(?![\w’'-])")
_PARTS = lazy_pattern(r"[\s|•·/,(–—-]+\Z")
_PARTED = frozenset("|•·–—-")
_BEHIND = lazy_pattern(
    r"[^\S\n]*[ ,|•·/–—-]*(?:(?:at\s|um\s|à\s|a las\s|às\s|kl\.?\s)?\d{1,2}\s?[:.h]\s?\d\d(?::\d\d)?[ ]?(?:[AaPp]\.?[Mm]\b\.?)?[ ]?(?:\(?[A-Z]{2,4}\)?(?![a-z]))?)?[ ,|•·/–—-]*"
)
_CLOCK = lazy_pattern(r"\d\s?[:.h]\s?\d\d")
_LABEL_OF_DAY = lazy_pattern(
    r"(?i)(?:\b|(?<=[a-z]))(?:published|posted|updated|last updated|created)(?:\son)?\s?:?[\sÂ]*\Z"
)
"""Where nothing but the label stands between a name and its day; a space that was decoded wrongly is a letter behind it."""
_OF_POST = lazy_pattern(r"\(@\w+\)\s\Z")
"""Before the day of a post that a text shows."""
_IN_SENTENCE = lazy_pattern(
    r"(?i)(?<![\w’'-])(?:in|on|of|since|from|until|till|by|after|before|for|to|and|le|el|am|vom|bis|seit|il|dal|em|op|den|dne|dnia)\s\Z"
)
"""Before a day that a sentence tells."""
_BY = lazy_pattern(r"(?P<word>\S*)(?:(?<=\s)|(?<=[a-z])|\A)(?P<by>[Bb][Yy]):?\s\Z")
_ENDS = frozenset('.!?”")’:|]>*')
_FEWEST, _FULL = 2, 3
"""Words of a name."""


class Beside(NamedTuple):
    """A name beside a day."""

    name: str
    labelled: bool
    """It stands behind "by", and its end is certain."""
    sure: bool
    """Without a label, something else shows that it is a byline: it begins where a sentence or the title has ended, and a time or a stroke sets it apart."""
    apart: bool
    """No sentence tells of both: a time, a stroke or a label stands between them, or the words around them are none of a sentence."""


def flattened(reader: Reader) -> Iterator[Credit]:
    """Whoever is named there for certain, or is named twice where a note about the author ran into the last words: "… on Monday. Ana Cruz Ana Cruz is a fellow of …"."""
    document, words = reader.document, reader.words
    if document.whole_page or not document.blocks:
        return
    for beside in names_beside_days(document, words):
        if beside.labelled or (
            (beside.sure or _is_presented(document, beside.name, words)) and not is_told_of(document.text, beside.name)
        ):
            yield from _credited(reader, beside.name)
            return
    for name in _named_twice(document.text, words):
        yield from _credited(reader, name)
        return


def names_beside_days(document: Document, words: Words) -> Iterator[Beside]:
    """The names right before and behind the first days that are stated in a head that ran into the text."""
    head = _GLUE.sub(r" \g<0>", document.text[:_HEAD].replace("\xa0", " "))
    titles = tuple(one.value.strip() for one in document.declared if one.field == "title" and one.value.strip())
    for start, end in _days(head, words):
        behind = _BEHIND.match(head, end)
        at = end if behind is None else behind.end()
        clocked = _CLOCK.search(head, end, at) is not None
        yield from _before(head, start, words, titles, clocked=clocked)
        yield from _after(head, start, at, document.text, words)


def _days(head: str, words: Words) -> Iterator[tuple[int, int]]:
    """Where the first days of a head begin and end that stand in a line of a page's whole head."""
    at = 0
    while at < len(head):
        window = head[at : at + _WINDOW]
        parsed = date_in(window, words.languages) if any(map(str.isdigit, window)) else None
        if parsed is None:
            at += _WINDOW // 2
            continue
        start, end = at + parsed.start, at + parsed.end
        first, last = head.rfind("\n", 0, start) + 1, head.find("\n", end)
        long = (len(head) if last < 0 else last) - first > _LINE
        if long and parsed.granularity == "day" and parsed.value[:4] >= _RECENT:
            yield start, end
        at = max(end, at + 1)


def _before(head: str, start: int, words: Words, titles: tuple[str, ...], *, clocked: bool) -> Iterator[Beside]:
    """The name that ends where a day begins, or its label: "Ana Cruz - March 4, 2021", "Photographerby Ana Cruz Published March 4, 2021"."""
    said = head[max(0, start - _REACH) : start]
    last = said.rstrip(" ,.").rpartition(" ")[2]
    if last.lower() in weekday_names():
        said = said[: said.rstrip(" ,.").rfind(last)]
    labelled_day = _LABEL_OF_DAY.search(said)
    if labelled_day is not None:
        said = said[: labelled_day.start()]
    gap = _PARTS.search(said)
    parted = gap is not None and not _PARTED.isdisjoint(gap[0])
    if gap is not None and "," in gap[0] and not parted:
        return  # the place of a dateline
    run = _RUN_BEFORE.search(said if gap is None else said[: gap.start()])
    if run is None:
        return
    tokens = run[0].split()
    for most in (_FULL, _FEWEST):
        name = " ".join(tokens[-most:])
        if len(tokens) < most or not _is_person(name, words, known=len(tokens) > most):
            continue
        before = said[: run.start() + len(run[0]) - len(name)]
        by = _BY.search(before)
        if by is not None:
            if not _is_of_pictures(before[: by.start("by")]):
                yield Beside(name, labelled=True, sure=True, apart=True)
        else:
            left = before.rstrip()
            ended = not left or left[-1] in _ENDS or any(left.endswith(title[-_LINE // 4 :]) for title in titles)
            apart = clocked or parted or labelled_day is not None
            known = is_given_name(name.split()[0].title())
            yield Beside(name, labelled=False, sure=ended and apart and known, apart=apart or ended)
        return


def _after(head: str, start: int, at: int, text: str, words: Words) -> Iterator[Beside]:
    """The name with which a head goes on behind a day that begins at `start` and ends, with its time, at `at`; with a label or without."""
    if _OF_POST.search(head, max(0, start - _REACH), start) is not None:
        return
    label = words.byline.match(head, at) if words.patterns.may_begin(head[at : at + _REACH]) else None
    run = _RUN_BEHIND.match(head, at if label is None else label.end())
    if run is None:
        return
    tokens = run[0].split()
    behind = head[run.end() : run.end() + 1]
    following = head[run.end() :].split(maxsplit=1)[:1]
    if label is None and following and following[0].lower() in words.being:
        return  # the subject of a sentence
    for most in (_FULL, _FEWEST):
        name = " ".join(tokens[:most])
        if len(tokens) < most or not _is_person(name, words, known=False):
            continue
        next_word = tokens[most] if len(tokens) > most else ""
        ends = not next_word or _begins(next_word, text, words)
        if most == _FULL and len(tokens[1]) > len("E.") and (not ends or _begins(tokens[2], text, words)):
            continue  # "By Ana Cruz President …", "By Ana Cruz Fired …"
        known = is_given_name(tokens[0].title())
        sure = label is not None and ends and (known or behind in ",;|(" or bool(next_word))
        told = label is None and _IN_SENTENCE.search(head, max(0, start - _REACH), start) is not None
        yield Beside(name, labelled=sure, sure=False, apart=not told)
        return


def _begins(word: str, text: str, words: Words) -> bool:
    """Whether a word with a capital behind a name is no part of it: it is an office or begins a sentence, or the text has it elsewhere."""
    small = word.lower().strip(".,")
    return (
        small in words.offices
        or small in words.occupations
        or small in words.patterns.controls
        or small in labels("subject")
        or small in labels("opening")
        or len(re.findall(rf"\b{re.escape(small)}\b", text.lower())) > 1
    )


def _is_person(name: str, words: Words, *, known: bool) -> bool:
    """Whether words are a person's name; `known`: other words with capitals stand before it, so that its first one must be known as a given name."""
    tokens = name.split()
    if known and not is_given_name(tokens[0].title()):
        return False
    low = [token.lower().strip(".") for token in tokens]
    if any(one in month_names() or one in weekday_names() or one in labels("opening") for one in low):
        return False
    byline = names_of(name, words)
    return [one.kind for one in byline.names] == [Kind.PERSON] and byline.clean and not names_no_person(byline, words)


def _is_of_pictures(before: str) -> bool:
    """Whether the words before "by" say that somebody made a picture, or did something else with a text than write it."""
    tokens = before.split()
    last = tokens[-1].lower().strip(".,:()|") if tokens else ""
    if not last or tokens[-1][-1] in _ENDS or not before[-1:].isspace():
        return False  # "… next year. By Ana Cruz", "Photographerby Ana Cruz", of a line of its own
    return last not in {phrase.split()[0] for phrase in labels("published_by")}


def _is_presented(document: Document, name: str, words: Words) -> bool:
    """Whether the last words of a text say who somebody is: "Ana Cruz is a fellow of …"."""
    text = document.text
    at = text.find(name, max(_HEAD, len(text) - _FOOT))
    behind = text[at + len(name) :].lstrip().split(maxsplit=1)[:1] if at >= 0 else []
    return bool(behind) and behind[0].lower() in words.being


def is_told_of(text: str, name: str) -> bool:
    """Whether a text has the last word of a name again and again between its head and its foot, as that of a person of the story."""
    last = name.rsplit(maxsplit=1)[-1]
    return len(re.findall(rf"\b{re.escape(last)}\b", text[_HEAD : max(_HEAD, len(text) - _NOTE)])) > 1


def _named_twice(text: str, words: Words) -> Iterator[str]:
    for found in _TWICE.finditer(text, max(0, len(text) - _FOOT)):
        name = " ".join(found["who"].split())
        if found["is"].lower() in words.being and _is_person(name, words, known=False):
            yield name


_TWICE = lazy_pattern(
    rf"(?P<who>[A-ZÀ-Þ](?<![\w’'-].){_CAPITAL.removeprefix('[A-ZÀ-Þ]')}(?:\s{_CAPITAL}){{1,2}})\s+(?P=who),?\s(?P<is>[^\W\d_]+)\s",
)


def _credited(reader: Reader, name: str) -> Iterator[Credit]:
    document = reader.document
    at = document.text.find(name)
    block = document.block_index(at) if at >= 0 else None
    people = names_of(name, reader.words, reader.sites).names
    if block is not None and [one.kind for one in people] == [Kind.PERSON]:
        yield credit(Line(name, at, Place.OPENING, block), people[0], "byline", _FORCE, 0, clean=True)


_FORCE = 5.0
