"""Who signed a letter or a notice, and when, where the signature ran into the last paragraph: "… in the spring. Ana Cruz, Hon. Secretary, 3 May 1921"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lexicons import NAMES, Words
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.analysis.metadata.stated_dates import date_in, stated
from provenance.analysis.metadata.values import FAIR, UNSETTLED, Candidate, Value
from provenance.api import BlockKind, Confidence, Document, lazy_pattern

_TAIL = 160
"""Characters at the end of a text in which the signature stands."""
_BEFORE = 40
"""Characters of the paragraph itself before it, at least."""
_FEWEST, _MOST = 3, 20
"""Words of a signature: a name and an office; with a body, a place and a date."""
_TOKEN = lazy_pattern(r"\S+")
_ENDS = (".", "!", "?")
_SMALL = frozenset({"of", "the", "and", "for", "&"})
_AROUND = ".,;:()"
_SENTENCE_ENDS = (".", "!", "?", "”", '"', "’", ")", "*", "_")
_WISHED = 10
"""Words between a leave and a name: "Best wishes to you all and a happy new year from"."""
_LAST_NAME = lazy_pattern(r"(?<![\w.'’-])[A-ZÀ-Þ][\w'’-]*(?:\s[A-ZÀ-Þ]\.)?(?:\s[A-ZÀ-Þ][\w'’-]+){1,2}\Z")
_FULL_NAME = lazy_pattern(r"(?:[A-ZÀ-Þ]\.\s?){0,3}[A-ZÀ-Þ][\w'’-]*\.?(?:\s(?:[A-ZÀ-Þ]\.\s?)?[A-ZÀ-Þ][\w'’-]+){0,3}")


def dated(document: Document, words: Words) -> Iterator[Candidate]:
    """The day in such a signature."""
    line = _signature(document, words)
    parsed = None if line is None else date_in(line.text, words.languages)
    if line is None or parsed is None or parsed.granularity != "day":
        return
    found = stated(parsed, words.languages)
    if found is not None:
        span = line.span(parsed.start, parsed.end)
        value = Value(found.value, "dateline", Confidence.LOW, None, span)
        yield Candidate(value, FAIR - (UNSETTLED if found.other else 0.0), "text", visible=True, other=found.other)


def named(reader: Reader) -> Iterator[Credit]:
    """The name in such a signature, where there is one."""
    line = _signature(reader.document, reader.words)
    found = None if line is None else _FULL_NAME.match(_without_date(line.text, reader.words).lstrip(", "))
    if line is None or found is None:
        return
    said = [is_office(word, reader.words) for word in line.text.split()]
    if sum(here and not before for before, here in pairwise([False, *said])) > 1:
        return  # a list of officers, or several who signed
    own = found[0].split()
    while own and is_office(own[-1], reader.words):
        own.pop()
    people = [one for one in names_of(" ".join(own), reader.words, reader.sites).names if one.kind is Kind.PERSON]
    if len(people) == 1:
        yield credit(line, people[0], "signature", FAIR, 0, clean=True)


def parting(reader: Reader) -> Iterator[Credit]:
    """The name behind words of leave that run on: "… nobody knows. Best wishes to you all Ana Cruz"."""
    document = reader.document
    if document.whole_page or not document.blocks or document.blocks[-1].kind is not BlockKind.PARAGRAPH:
        return
    span = document.blocks[-1].span
    first = max(span.start, span.end - _TAIL)
    tail = document.text[first : span.end].rstrip(" .*_")
    last = tail.split()[-1:]
    if not last or not last[0][0].isupper():  # a pattern that is hardly ever needed is not compiled
        return
    named = _LAST_NAME.search(tail)
    if named is None or not _takes_leave(tail[: named.start()], reader.words):
        return
    line = Line(named[0], first + named.start(), Place.FOOT, len(document.blocks) - 1)
    people = names_of(named[0], reader.words, reader.sites).names
    if [one.kind for one in people] == [Kind.PERSON]:
        yield credit(line, people[0], "signature", FAIR, 0, clean=True)


def _takes_leave(before: str, words: Words) -> bool:
    """Whether words end with a leave of two words at least ("Kind regards"), and with those to whom it is said; not with thanks, which name whom they are for."""
    tokens = before.rstrip(" ,!–—-").split()
    if not tokens or tokens[-1].lower() in _listed("wished_to"):
        return False
    wished = _listed("wished") | _listed("wished_to")
    for length in (2, 3):
        for end in range(len(tokens), max(length, len(tokens) - _WISHED) - 1, -1):
            leave = tokens[end - length : end]
            at = end - length
            said = " ".join(leave).strip(_AROUND + "!*_").lower()
            if (
                said in words.valedictions
                and leave[0].lstrip("*_")[:1].isupper()
                and "thank" not in said
                and (at == 0 or tokens[at - 1].endswith(_SENTENCE_ENDS))
                and all(token.strip(_AROUND).lower() in wished for token in tokens[end:])
            ):
                return True
    return False


def _signature(document: Document, words: Words) -> Line | None:
    """The words with capitals and numbers that end a text, behind a sentence or words of leave; None where no office or leave is among them."""
    if document.whole_page or not document.blocks or document.blocks[-1].kind is not BlockKind.PARAGRAPH:
        return None
    span = document.blocks[-1].span
    first = max(span.start, span.end - _TAIL)
    tail = document.text[first : span.end]
    last = "".join(tail.split()[-1:]).strip(_AROUND)
    if not (last[-1:].isdigit() or is_office(last, words)):
        return None  # as most texts end
    tokens = list(_TOKEN.finditer(tail))
    begin = len(tokens)
    while begin and _is_of_signature(tokens[begin - 1][0]):
        begin -= 1
    while begin < len(tokens) and tokens[begin][0] in _SMALL:
        begin += 1
    said = [token[0].strip(_AROUND) for token in tokens[begin:]]
    if not begin or not _FEWEST <= len(said) <= _MOST or first + tokens[begin].start() < span.start + _BEFORE:
        return None
    before = tail[: tokens[begin].start()].rstrip()
    leave = " ".join(before.rstrip(",").split()[-2:]).lower()
    leaves = before.endswith(",") and leave in words.valedictions
    if not leaves and not (before.endswith(_ENDS) and any(is_office(word, words) for word in said)):
        return None
    start = tokens[begin].start()
    if said[0].lower() in _listed("signed"):
        start = tokens[begin + 1].start()
    return Line(tail[start:], first + start, Place.FOOT, len(document.blocks) - 1)


def _is_of_signature(word: str) -> bool:
    bare = word.lstrip("([")
    return bare[:1].isupper() or bare in _SMALL or bare[:1].isdigit()


def is_office(word: str, words: Words) -> bool:
    """Whether a word is that of an office in a signature: "Treasurer", "Hon.", "Vicar"."""
    bare = word.strip(_AROUND).lower()
    return bare in words.offices or bare in _listed("of_office")


def _without_date(text: str, words: Words) -> str:
    """A signature without the date and the place before it, where it begins with them: "Leeds, 3 May 1921. Ana Cruz, Hon. Secretary"."""
    parsed = date_in(text, words.languages)
    if parsed is None or not any(is_office(word, words) for word in text[parsed.end :].split()):
        return text
    return text[parsed.end :].lstrip(_AROUND + " ")


@cache
def _listed(tag: str) -> frozenset[str]:
    return frozenset(text for group in NAMES.groups("en") or () if group.tags == (tag,) for text in group.texts)
