"""Runs of digits with the separators of numbers: what cards and telephone numbers look like."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import msgspec

from provenance.analysis.citations.citation import Places
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, Phrases, SourceSpan, Span, analysis, lazy_pattern
from provenance_plugins.personal_data.shape import clusters

_RUN = lazy_pattern(
    r"(?<![\w./+-])(?<!#(?!\d{3}-\d{3}-\d{4}(?!\w)))(?<!\d,)(?<!\d–)(?:\+\s?|\(\+?)?\d(?:[ \u00a0\u2009\u202f().\-/]{0,3}\d){5,24}(?:\s?(?:x|ext\.?|extension)\s?\d{1,6})?(?![\w%]|[.,]\d|/\w|-\d)"
)
_NUMBER = r"\+?\(?\d(?:[ \u00a0\u2009\u202f().-]{0,3}\d){6,14}"
_ROW = lazy_pattern(rf"{_NUMBER}(?:\s?/\s?{_NUMBER})+(?![\w%]|[.,]\d|/\w|-\d)")
"""Whole numbers in a row with strokes between them: "968 807 673 / 969 832 401"."""
_OF_ROW = lazy_pattern(r"[^\s/][^/]*[^\s/]")
_LONGEST = 15
"""Digits of the longest number of a telephone: what has more beside a stroke is a row of them."""
_AMERICAN = lazy_pattern(r"\d{3}-\d{3}-\d{4}")
"""A number with its area as it is written in America, also behind the sign for a number."""
_FRACTION = lazy_pattern(r"0\.\d{6,}|\d{1,3}\.\d{8,}|\d{1,2}\.\d{5,}")
"""A measure or a share with many figures: "0.309824800", "1.0479563"; numbers of telephones have no point behind one or two figures alone."""
_HOUR = r"(?:[01]?\d|2[0-4])\.[0-5][05]"
_HOURS = lazy_pattern(rf"{_HOUR}\s?[–-]\s?{_HOUR}(?:[\s/]{{1,3}}{_HOUR}\s?[–-]\s?{_HOUR})*")
"""From when until when something is open, whatever spaces stand around the dash: "11.00 -13.00"."""
_SLOT = lazy_pattern(
    r"(?<![\d-])(?P<from>(?:[01]?\d|2[0-3])[0-5][05])\s?[–-]\s?(?P<to>(?:[01]\d|2[0-3])[0-5][05])(?![\d-])"
)
"""From when until when in a timetable without signs in its times: "0930-1030"."""
_MARK_OF_ITEM = lazy_pattern(r"[^\w\n:]*")
"""Before a time that begins a line or an item."""
_NAMED_BEHIND = lazy_pattern(r"[^\w\n]{1,4}(?P<given>[^\W\d_]+) [^\W\d_a-z]")
"""Behind a number: two words with capitals."""
_BESIDE = 160
"""Characters on each side of one among which another stands."""
_POSTCODE = lazy_pattern(r"\d{5}(?:-\d{4})?\s+(?=\()")
"""Of the town before a number that begins with a bracket: "NJ 07102 (973) …"."""
_FEWEST = 6
"""Digits of the shortest number."""
_VOLUME = lazy_pattern(r"(?<!\d)(?:19|20)\d\d[a-z]?\s?[;:]\s?\d{1,4}(?:\s?\([^()\n]{1,12}\))?\s?[:;]\s?\Z")
"""Before the pages of a journal: its year and volume, "2015;28:", "2016; 36(4): "."""
_EXTENSION = lazy_pattern(r"x|ext")
_OTHER_NUMBERS = Phrases.load(__package__, "other_numbers")
_OF_VOLUMES = (":", ";")
_MARKS_OF_OTHERS = frozenset("$€£¥₹#№©")
_FILLERS = frozenset({"no", "nr", "nos", "number", "numbers", "is", "are", "id", "ids", "of", "the", "n", "and", "or"})
_NUMBERS = frozenset({"no", "nos", "number", "numbers", "id", "ids", "code", "codes"})
_MAINE = lazy_pattern(r"\bme \d{5}(?:-\d{4})?\b")
"""A state with its postcode, in small letters, which is no word of whoever writes: "Holm, ME 04631 Tel."."""
_SENTENCE_END = lazy_pattern(r"[.!?] (?=\S)")
WORD = lazy_pattern(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
"""A word without digits."""
_BEFORE, _AFTER = 40, 25
"""Characters before and behind a number in which it is said what it is."""


class DigitRun(msgspec.Struct, frozen=True):
    """A number as it is written."""

    span: Span
    written: str
    digits: str
    before: str
    """Up to forty characters in front of it, lower case."""
    after: str
    """Up to twenty-five characters behind it, lower case."""

    def words_before(self) -> list[str]:
        """The words before it on the same line, or on the one before where it begins one, up to a full stop."""
        return words_in(self.before)

    def called_otherwise(self) -> bool:
        """Whether the words before it call it an order, a book, a case, an amount."""
        before = self.before
        if before.endswith((" #", "(#")) and _AMERICAN.fullmatch(self.written) is not None:
            before = before[:-1]  # "call her at #415-664-8546"
        if before.rstrip(" \t:.(")[-1:] in _MARKS_OF_OTHERS:
            return True
        return last_word(before) in _others()


def words_in(before: str) -> list[str]:
    """The words before a number, in lower case, on the same line, or on the one before where it begins one, up to a full stop."""
    line = before[before.rfind("\n") + 1 :] or before.rstrip().rpartition("\n")[2]
    sentence = _SENTENCE_END.split(line)[-1] if "tel. " not in line else line
    return WORD.findall(_MAINE.sub(" ", sentence))


def last_word(before: str) -> str:
    """The last word before a number that says what it is, without `no.`, `is` and the like; empty where there is none."""
    words = words_in(before)
    while words and words[-1] in _FILLERS and words[-1] not in _others():
        words.pop()
    return words[-1] if words else ""


def is_of_a_thing(before: str) -> bool:
    """Whether the words before a number, in lower case, call it an order's, a book's, a case's: then it is nobody's own."""
    return last_word(before) in _things()


def is_in_list_of_things(before: str) -> bool:
    """Whether the sentence before a number, in lower case, speaks of the numbers of things: "the part numbers are … and"."""
    line = before[before.rfind("\n") + 1 :]
    words = WORD.findall(_SENTENCE_END.split(line)[-1])
    return any(thing in _things() and numbers in _NUMBERS for thing, numbers in pairwise(words))


@cache
def _things() -> frozenset[str]:
    return frozenset(_OTHER_NUMBERS.texts("things", "en"))


@cache
def _others() -> frozenset[str]:
    return frozenset(_OTHER_NUMBERS.texts())


def _in_its_line(document: Document, span: Span) -> Span:
    """A run up to the end of its line, which is a space in the reading text of Markdown: a house's number stands below a telephone's."""
    if document.is_written:
        for at in range(span.start, span.end):
            if document.text[at].isspace() and document.source[document.locate(Span(at, at + 1)).start] in "\r\n":
                return Span(span.start, at)
    return span


def _is_of_timetable(text: str, span: Span) -> bool:
    """Whether a run is two times by the clock that begin a line or an item, with others near it that are over before or begin after; a name beside it owns a number, unless one time begins where another ends."""
    before = max(0, span.start - _BESIDE)
    line = max(before, text.rfind("\n", before, span.start) + 1)
    own = _SLOT.match(text, span.start)
    if own is None or _MARK_OF_ITEM.fullmatch(text, line, span.start) is None:
        return False
    near = (
        *_SLOT.finditer(text, before, span.start),
        *_SLOT.finditer(text, span.end, span.end + _BESIDE),
    )
    begins, ends = int(own["from"]), int(own["to"])
    others = [(int(found["from"]), int(found["to"])) for found in near]
    if begins >= ends or not any(end <= begins or ends <= begin for begin, end in others if begin < end):
        return False
    if any(end == begins or begin == ends for begin, end in others):
        return True
    named = _NAMED_BEHIND.match(text, span.end)
    return named is None or not is_given_name(named["given"])


@analysis()
def digit_runs(document: Document) -> tuple[DigitRun, ...]:
    """Every run of at least six digits that may be one number, in order of place. Not those that are the words of a link to them."""
    text = document.text
    found: list[DigitRun] = []
    links: Places | None = None
    reached = 0
    for cluster in clusters(document):
        if cluster.digits < _FEWEST or cluster.end <= reached:
            continue
        if links is None:
            links = Places(link.span for link in document.links if document.slice(link.span) == link.target)
        reached = max(reached, cluster.start - 3)
        while (match := _RUN.search(text, reached, cluster.end + 14)) is not None and match.start() < cluster.end:
            span = _in_its_line(document, Span(*match.span()))
            reached = span.end
            if links.touch(span):
                continue
            if code := _POSTCODE.match(text, span.start):
                span = Span(code.end(), span.end)
            if text[span.start] == "(" and ")" not in text[span.start : span.end]:
                span = Span(span.start + 1, span.end)  # of the words around it
            written = text[span.start : span.end]
            if "(" in written[1:] and ")" not in written:
                written = written[: written.index("(", 1)].rstrip()  # of what follows: "623 (2016)"
                span = Span(span.start, span.start + len(written))
            if ".." in written or "--" in written or _FRACTION.fullmatch(written) or _HOURS.fullmatch(written):
                continue  # a range, a fraction or hours
            if _SLOT.fullmatch(written) is not None and _is_of_timetable(text, span):
                continue
            digits = "".join(character for character in _EXTENSION.split(written)[0] if character.isdigit())
            if len(digits) < _FEWEST:
                continue
            before = text[max(0, span.start - _BEFORE) : span.start].lower()
            if before.rstrip()[-1:] in _OF_VOLUMES and _VOLUME.search(before) is not None:
                continue  # pages
            if len(digits) > _LONGEST and "/" in written and (row := _ROW.match(text, span.start)) is not None:
                reached = row.end()
                found += _numbers_of(text, Span(*row.span()), before)
                continue
            after = text[span.end : span.end + _AFTER].lower()
            found.append(DigitRun(span, written, digits, before, after))
    return tuple(found)


def _numbers_of(text: str, row: Span, before: str) -> Iterator[DigitRun]:
    """The numbers of a row, of which the words before and behind it say what they are."""
    after = text[row.end : row.end + _AFTER].lower()
    for part in _OF_ROW.finditer(text, row.start, row.end):
        digits = "".join(filter(str.isdigit, part[0]))
        yield DigitRun(Span(*part.span()), part[0], digits, before, after)


@analysis()
def declared_runs(document: Document) -> tuple[tuple[DigitRun, SourceSpan], ...]:
    """Runs of at least seven digits in titles, descriptions and names that stand beside the text, as in front matter and in the head of a page."""
    found: list[tuple[DigitRun, SourceSpan]] = []
    for declared in document.declared:
        if declared.span is not None or declared.source is None or declared.field not in _DECLARED:
            continue
        value = declared.value
        if sum(map(str.isdigit, value)) <= _FEWEST:
            continue
        for match in _RUN.finditer(value):
            start, end = match.span()
            digits = "".join(filter(str.isdigit, _EXTENSION.split(match[0])[0]))
            if len(digits) > _FEWEST:
                before, after = value[max(0, start - _BEFORE) : start].lower(), value[end : end + _AFTER].lower()
                run = DigitRun(Span(0, 0), match[0], digits, before, after)
                found.append((run, _narrow(document, declared.source, match[0])))
    return tuple(found)


_DECLARED = frozenset({"title", "description", "author", "publisher", "site"})


def _narrow(document: Document, place: SourceSpan, written: str) -> SourceSpan:
    """The number alone, where the source writes it plainly."""
    at = document.source.find(written, place.start, place.end)
    return place if at < 0 else SourceSpan(at, at + len(written), place.approximate)
