"""Nominal numbers: figures that only say which one is meant, as telephone numbers, codes, ages, years and places in a work."""

from __future__ import annotations

import re
from functools import cache

from provenance.api import Phrases, Span, any_of, lazy_pattern

__all__ = ["is_called", "is_dialled", "is_limit", "is_part_of_number", "is_place", "is_year"]

_DIGITS = lazy_pattern(r"[0-9]+")
_ABOUT = Phrases.load(__package__, "about")
_BEHIND_CODES = Phrases.load(__package__, "behind_codes")
_AGED = lazy_pattern(
    r"(?:\d[-/]|\baged?|\bNo\.|\bno\.|#|\bSection|\bArticle|\bChapter|\bpage|\bp\.|\bversion|[A-Z][\w-]*)\s?\Z"
)
"""One word before a figure; "the 42", "No. 42", "Boeing 737"."""
_WORD_REACH = 24
"""Characters before a figure in which the word begins that says what it is."""
_ROOTS = ("phone", "call", "dial", "ring", "text", "status", "code", "port")
_CALLED = lazy_pattern(r"\b(?:(?:phone|call|dial|ring|text)\w*|(?:scores?|ratings?|grades?|scale) of) \Z")
"""Before a number that was called, or that is a place on a scale: "phoned 911", "a score of 100". Only "of" or a word with a root ends it."""
_CODED = lazy_pattern(
    r"\b(?:(?:HTTP|status|error|response|exit)(?: status)?(?: codes?)?(?: of)?|port) \Z|\b[Tt]ext(?:ing|ed|s)?(?: \w+)? to \Z"
)
"""Before the number of a port or of an answer, or one to which a message goes, where nothing behind it is counted."""
_BEHIND_CODE = lazy_pattern(lambda: rf"(?![ ,.]?\w)| (?:{any_of(_BEHIND_CODES.texts())})\b")
_ENDS_AS_AGED = ("age", "aged", "version")
"""How those words end that `_AGED` knows in small letters."""
_NUMBERED = lazy_pattern(
    r"\b(?:(?:[Nn]os?\.|[Nn]rs?\.|[Bb]us(?:es)?|[Tt]rams?|[Ll]ines?|[Rr]outes?|[Rr]ooms?|[Pp]latforms?) ?\d{1,4}[A-Za-z]?(?:, ?\d{1,4}[A-Za-z]?)*,? (?:or|and)"
    r"|(?:agreement|grant|contract|registration|project|award|licen[cs]e|case|file|tax|company|charity|order|account|reference|telephone|phone|bus|tram|room)s? number) \Z",
    re.IGNORECASE,
)
"""Before the last of several numbers of buses or rooms, and of a grant: "no. 91 or 191", "grant agreement number 101079338"."""
_LIMITED = lazy_pattern(
    r"\b(?:sum|fine|penalty|amount|fee|contribution)s?(?: of)?,? not (?:exceeding|to exceed) \Z", re.IGNORECASE
)
"""Before what a rule sets as the most that anybody pays: "a sum not exceeding £1"."""
_REACH = 60
_RUNG = lazy_pattern(r"\b(?:[Pp]hon|[Cc]all|[Dd]ial|[Rr]ing|[Tt]ext|[Cc]ontact)\w*\b[^.;:]{1,60}\b(?:on|at) \Z")
"""The same where it is told who answers: "call the Harbour Line on 116 123"."""
_RUNG_REACH = 80
_REPORTED = lazy_pattern(r" (?:[A-Z][A-Za-z]{0,6}\. ?){1,3}(?:\d(?:d|th|st|nd|rd) )?(?:§§? ?)?\d")
"""A volume of reports or laws and the place in it: "786 F.3d 733", "47 U.S.C. § 230", "410 U.S. 113"."""
_REPORTED_BEFORE = lazy_pattern(
    r"\d (?:[A-Z][A-Za-z]{0,6}\. ?){1,3}(?:\d(?:d|th|st|nd|rd) )?(?:§§? ?)?(?:\d+(?:[–-]\d+)?, ?){0,3}\Z"
)
_REPORT_REACH = 40
_YEARS_BEHIND = lazy_pattern(r"(?:[–-]\d{2,4})?\)")
"""Behind a year in brackets of its own: "(1311–12)"."""
_IN_BRACKETS = frozenset("],")
_LISTED_BEFORE = lazy_pattern(r"\[\d{1,3}[A-Z]?(?:, ?\d{1,3}[A-Z]?)*, ?\Z")
_LISTED_BEHIND = lazy_pattern(r"(?:, ?\d{1,3}[A-Z]?)*\]")
"""Around one of several numbers of references in brackets: "[25A, 38, 225]"."""
_TITLED_PLACE = lazy_pattern(r"\((?:see )?[A-Z][^()\d\n]{2,60}, ?(?:pp?\. ?|ll?\. ?|vv?\. ?)?\Z")
_PLACE_ENDS = lazy_pattern(r"(?:[–-]\d+)?[;)]")
"""Around the figure of a place in a work: "(Works and Days, 383–4)"."""
_PLACE_REACH = 80
_IN_YEAR = lazy_pattern(r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Aa]round|[Aa]bout|c\.|circa|from|before|after) \Z")
_BETWEEN_GROUPS = frozenset(" -.()")
_GROUPS = lazy_pattern(r"[\d .()-]*")
_GROUPS_BEFORE = lazy_pattern(r"[\d .()-]*\Z")
_LONGEST_NUMBER, _FEWEST_DIGITS = 36, 9
_FEWEST_GROUPS = 3
"""Groups of digits that make a telephone's number and not one with its thousands set apart."""
_THOUSANDS = 3
_DIALLED = 7
"""Digits of a telephone's number at least."""


@cache
def _about() -> frozenset[str]:
    return frozenset(_ABOUT.texts())


def is_dialled(text: str, figure: re.Match[str]) -> bool:
    """Whether so many ungrouped digits are a telephone or another number of a list: they begin with 0, or stand alone in brackets or behind a plus."""
    digits = figure[2]
    if len(digits) < _DIALLED or not digits.isdigit() or figure[1] or figure[3]:
        return False
    start, end = figure.span()
    before = text[start - 1 : start]
    return digits[0] == "0" or before == "+" or (before == "(" and text[end : end + 1] == ")")


def is_part_of_number(text: str, start: int, end: int) -> bool:
    """Whether a figure is a group of the digits of a telephone, card or account: many, and not parted by thousands."""
    next_group = end + 1 + text.startswith(") ", end)  # "(0117) 925 8431"
    goes_on = text[end : end + 1] in _BETWEEN_GROUPS and text[next_group : next_group + 1].isdigit()
    went_on = start > 1 and text[start - 1] in _BETWEEN_GROUPS and text[start - 2].isdigit()
    if not goes_on and not went_on:
        return False
    before = _GROUPS_BEFORE.search(text, max(0, start - _LONGEST_NUMBER), start)
    behind = _GROUPS.match(text, start, start + _LONGEST_NUMBER)
    groups = _DIGITS.findall((before[0] if before else "") + (behind[0] if behind else ""))
    if sum(map(len, groups)) < _FEWEST_DIGITS:
        return False
    if groups[0][0] == "0":
        return len(groups) > 1
    return len(groups) >= _FEWEST_GROUPS and (
        len(groups[0]) > _THOUSANDS or any(len(group) != _THOUSANDS for group in groups[1:])
    )


def is_place(text: str, start: int, end: int) -> bool:
    """Whether a figure says where something stands: in a volume of reports or laws, in a work that is named in the same brackets, or in a list of references."""
    if text[end : end + 1] in _IN_BRACKETS and _LISTED_BEFORE.search(text, max(0, start - _REPORT_REACH), start):
        return _LISTED_BEHIND.match(text, end) is not None
    if text.startswith(" ", end) and text[end + 1 : end + 2].isupper() and _REPORTED.match(text, end) is not None:
        return True
    if text[start - 2 : start - 1] in {".", ",", "d", "h", "§"} and (
        _REPORTED_BEFORE.search(text, max(0, start - _REPORT_REACH), start) is not None
    ):
        return True
    return (
        _PLACE_ENDS.match(text, end) is not None
        and _TITLED_PLACE.search(text, max(0, start - _PLACE_REACH), start) is not None
    )


def is_limit(text: str, span: Span, start: int) -> bool:
    """Whether an amount is the most that a rule lets anybody be asked for: "a fine not exceeding £50"."""
    if not text.endswith(("exceeding ", "exceed "), span.start, start):
        return False
    return _LIMITED.search(text, max(span.start, start - _REACH), start) is not None


def is_called(text: str, span: Span, figure: re.Match[str]) -> bool:
    """Whether the word before a figure says that it is a number of something, an age, or a place on a scale."""
    start, end = figure.span(2)
    if end - start >= _FEWEST_OF_OWNER and figure[2].isdigit() and _is_of_owner(text, span, start):
        return True
    if text.startswith(_BEHIND_NAMED, end) and figure[2].isdigit() and _is_named_by(text, figure[2], end):
        return True
    reach = max(span.start, start - _WORD_REACH)
    word = max(reach, text.rfind(" ", reach, start - 1) + 1)
    last = text[word:start].rstrip()
    if (not (last.isalpha() and last.islower()) or last.endswith(_ENDS_AS_AGED)) and _AGED.search(text, word, start):
        return word != span.start or last.lower() not in _about()
    if last in ("or", "and", "number"):
        return figure[2].isdigit() and _NUMBERED.search(text, max(span.start, start - _REACH), start) is not None
    if last in ("on", "at"):
        return _RUNG.search(text, max(span.start, start - _RUNG_REACH), start) is not None
    if last not in ("of", "to") and not any(map(last.__contains__, _ROOTS)):
        return False
    if _CALLED.search(text, reach, start) is not None:
        return True
    # One with its thousands set apart counts something, whatever stands before it.
    coded = figure[2].isdigit() and _CODED.search(text, reach, start) is not None
    return coded and _BEHIND_CODE.match(text, end) is not None


_BEHIND_NAMED = (" block", " call", " disp", " oper", " and ", *(f" {digit}" for digit in range(1, 10)))
_BLOCK = lazy_pattern(r" block\b(?!s)")
_NUMBERED_STREET = lazy_pattern(
    r"(?: and \d+)? \d{1,3}(?:st|nd|rd|th) (?:St|Ave|Rd|Blvd|Dr|Pl|Street|Avenue|Road|Drive|Place)\b"
)
_EMERGENCY = frozenset({"911", "999", "112", "000", "111", "311"})
_EMERGENCY_CALL = lazy_pattern(r" (?:calls?|calling|caller|dispatch\w*|operators?)\b")


def _is_named_by(text: str, digits: str, end: int) -> bool:
    """Whether digits say which block of a street, which house of a numbered one, or which emergency number is meant: "the 5400 block of Addison", "3660 152nd Street", "a 911 call"."""
    if _BLOCK.match(text, end) is not None:
        return True
    if digits in _EMERGENCY:
        return _EMERGENCY_CALL.match(text, end) is not None
    return _NUMBERED_STREET.match(text, end) is not None


@cache
def _owners() -> re.Pattern[str]:
    words = any_of(_OF_OWNERS.texts())
    return re.compile(
        rf"(?i)(?<!\w)(?:(?:{words})(?: (?:is|was)|:|,)?|(?:{words}|{any_of(_OF_MANY.texts())}) (?:number|no\.?|nr\.?|id|code)(?: (?:is|was|of)|:|,)?) ?\Z"
    )


def _is_of_owner(text: str, span: Span, start: int) -> bool:
    """Whether ungrouped digits are the number by which somebody, or an account or card of theirs, is known: "her passport is 533401872"."""
    return _owners().search(text, max(span.start, start - _REACH), start) is not None


_OF_MANY = Phrases.load(__package__, "numbers_of_many")
_OF_OWNERS = Phrases.load(__package__, "numbers_of_owners")
_FEWEST_OF_OWNER = 5
"""Digits of such a number at least."""


def is_year(text: str, start: int, value: float) -> bool:
    """Whether a number is a year that no expression of time was made of."""
    if 1500 <= value < 2100:
        return True
    if not 1000 <= value < 1500:
        return False
    in_brackets = text[start - 1 : start] == "(" and _YEARS_BEHIND.match(text, start + 4) is not None
    return in_brackets or _IN_YEAR.search(text, max(0, start - 8), start) is not None
