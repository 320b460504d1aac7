"""Marks of citations that are words of the text: `[3]`, `[2, 5–7]`, `³`, `[^x]`, "(Smith, 2020)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.api import Phrases, Span, lazy_pattern
from provenance.named_tuples import NamedTuple

__all__ = [
    "SUPERSCRIPTS",
    "SUPERSCRIPT_FIGURES",
    "Marker",
    "author_year_markers",
    "bracket_markers",
    "folded_name",
    "reference_link_markers",
    "superscript_markers",
]

_AUTHORS = Phrases.load(__package__, "authors")

_NUMBERS = lazy_pattern(r"\[(\d{1,3}(?:\s*[,;–‐-]\s*\d{1,3})*)(?:,\s*pp?\.\s*[\d–-]+)?\]")
_FOOTNOTE = lazy_pattern(r"\[\^([^\]\s^]{1,60})\](?!\()(:?)")
_RANGE = lazy_pattern(r"(\d+)\s*[–‐-]\s*(\d+)")
_FIGURES = lazy_pattern(r"\d+")
_LONGEST_RANGE = 40
SUPERSCRIPT_FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_SUPERSCRIPT = lazy_pattern(
    r"(?:(?<=[^\W\d_]{2})|(?<=[.,;:!?)\]”\"’%])|(?<=[\s(–-](?:19|20)\d\d))[⁰¹²³⁴-⁹]{1,3}(?:[,⁻–][⁰¹²³⁴-⁹]{1,3})*(?!\w)"
)
SUPERSCRIPTS = str.maketrans(SUPERSCRIPT_FIGURES, "0123456789")
"""Superscript figures to figures, for `str.translate`."""
# An array index follows a name of code directly: `a[3]`, `x1[2]`, `my_list[0]`, `array([1,2])`; a citation follows a word of prose.
_INDEXED = lazy_pattern(r"(?:\b[A-Za-z]\d?|\w[_.]\w+|[a-z][A-Z]\w*|\$|\w\(|\w=)\Z")
_OPENINGS_OF_CODE = ("=", "[", "{", "([", "],", '":', "':")
"""Before a list of numbers in data or code: `"pos": [1, 9]`, `([], [7, 8])`."""
_YEARS = r"(?:1[6-9]|20)\d\d[a-z]?(?:(?:, ?(?:and |& )?| and | & )(?:1[6-9]|20)\d\d[a-z]?)*"
_LOCATOR = r"(?:[,:] ?(?:(?:pp?|chs?|chap|vols?|nos?|figs?|tab|secs?|paras?|ll?|ff?|nn?)\. ?|§§? ?|(?:page|pages|chapter|figure|table|section|note) )?\d+(?:[–-]\d+)?(?:, ?\d+(?:[–-]\d+)?)*(?:ff?\.)?)"
"""Where in the work: ", pp. 34-39", ": 112", ", ch. 3"."""
_CLOSING_YEAR = lazy_pattern(rf"(?:1[6-9]|20)\d\d[a-z]?{_LOCATOR}?\Z")
_ONLY_YEARS = lazy_pattern(rf"(?P<years>{_YEARS})(?P<locator>{_LOCATOR})?\Z")
_FURTHER_YEARS = lazy_pattern(rf"(?:, ?(?:and |& )?| and | & )(?P<years>{_YEARS})(?![\d/-])")
_A_YEAR = lazy_pattern(r"(?:1[6-9]|20)\d\d[a-z]?(?!\d)")
_PIECE = lazy_pattern(
    r"\W*(?P<before>(?:[a-z.]+,? ){0,3})(?P<surname>(?:[Dd]['’])?[A-Z][\w'’-]+)(?P<between>.{0,90}?),? (?P<year>(?:1[6-9]|20)\d\d[a-z]?)\b"
)
_NARRATIVE = lazy_pattern(r"([A-Z][\w'’-]+)(?:(?:,? (?:\w+|&) |, )[A-Z][\w'’-]+)*( et al\.?,?)?(?:['’]s)? \Z")
_OPEN_REACH = 240
_APOSTROPHES = str.maketrans("’‘ʼ", "'''")
_REFERENCE_LINK = lazy_pattern(r"\[([^\[\]\n]{1,200})\]\[([^\[\]\n]{0,80})\]")


class Marker(NamedTuple):
    """A mark as written: the labels that it points to. For author and year a label is "smith 2020", with the letter that tells two works of a year apart."""

    span: Span
    labels: tuple[str, ...]
    sure: bool = True
    """Whether its form alone says that it cites: a year in brackets after a name may be a film's, a figure in brackets an index."""


def bracket_markers(text: str) -> Iterator[tuple[str, Marker]]:
    """`[3]`, `[2, 5–7]` as ("numbered", …) and literal `[^x]` as ("footnote", …), in order; `[^x]:` is none."""
    at = text.find("[")
    while at >= 0:
        after = text[at + 1 : at + 2]
        if after.isdigit():
            match = _NUMBERS.match(text, at)
            labels = () if match is None else _numbers(match[1])
            if match is not None and labels:
                yield "numbered", Marker(Span(at, match.end()), labels, sure=not _is_index(text, at, match.end()))
        elif after == "^":
            match = _FOOTNOTE.match(text, at)
            if match is not None and not (match[2] and _begins_line(text, at)):
                yield "footnote", Marker(Span(at, match.end() - len(match[2])), (match[1],))
        at = text.find("[", at + 1)


def reference_link_markers(text: str) -> Iterator[Marker]:
    """Markdown reference links that stand in the reading text as they were written, because nothing defines them."""
    at = text.find("][")
    while at >= 0:
        open_ = text.rfind("[", 0, at)
        indexed = open_ > 0 and (text[open_ - 1].isalnum() or text[open_ - 1] in "_])")  # `rows[i][j]`
        match = _REFERENCE_LINK.match(text, open_) if open_ >= 0 and not indexed else None
        if match is not None and not match[1].isdigit() and (match[2] or match[1]).strip("0123456789,:- "):
            yield Marker(Span(*match.span()), (match[2] or match[1],))
        at = text.find("][", at + 2)


def _begins_line(text: str, at: int) -> bool:
    return not text[text.rfind("\n", 0, at) + 1 : at].strip()


def _is_index(text: str, start: int, end: int) -> bool:
    if text[end : end + 1] in {"(", "{", "="}:  # a Markdown link that was not one, a call, an assignment
        return True
    before = text[max(0, start - 24) : start]
    if before.rstrip(" \n\t").endswith(_OPENINGS_OF_CODE):
        return True
    return bool(before) and not before[-1].isspace() and _INDEXED.search(before) is not None


def _numbers(written: str) -> tuple[str, ...]:
    """The labels of "2, 5–7"; none where it counts down or holds 0, as a score or an interval does."""
    labels: list[str] = []
    for part in re.split(r"[,;]", written):
        bounds = _RANGE.fullmatch(part.strip())
        if bounds is None:
            labels.append(str(int(part)))
            continue
        low, high = int(bounds[1]), int(bounds[2])
        if not low < high <= low + _LONGEST_RANGE:
            return ()
        labels.extend(str(number) for number in range(low, high + 1))
    return () if "0" in labels else tuple(dict.fromkeys(labels))


def superscript_markers(text: str) -> Iterator[Marker]:
    """Superscript figures behind a word or a stop; never sure, since exponents look the same ("m²" after a figure is none)."""
    for match in _SUPERSCRIPT.finditer(text):
        labels = tuple(dict.fromkeys(_FIGURES.findall(match[0].translate(SUPERSCRIPTS))))
        if "0" not in labels and not _is_unit(text, match.start()):
            yield Marker(Span(*match.span()), labels, sure=False)


_BLANKS = 8
"""Blanks between a figure and its unit, at most."""


def _is_unit(text: str, at: int) -> bool:
    """Whether the word before is a unit: it is short and follows a figure ("12 km²")."""
    start = at
    while start > 0 and text[start - 1].isalpha():
        start -= 1
    return 0 < at - start <= 3 and (start == 0 or text[max(0, start - _BLANKS) : start].rstrip()[-1:].isdigit())


@cache
def _words(tag: str) -> frozenset[str]:
    return frozenset(entry.text for listed in _AUTHORS.by_language().values() for entry in listed if tag in entry.tags)


def author_year_markers(text: str) -> Iterator[Marker]:
    """Forms "(Smith, 2020)", "(Lee et al., 2019; Smith & Jones 2021)", "Smith and Jones (2019)", in order."""
    close = text.find(")")
    while close >= 0:
        if text[close - 1 : close].isdigit() or text[close - 2 : close - 1].isdigit():
            open_ = text.rfind("(", max(0, close - _OPEN_REACH), close)
            if open_ >= 0:
                marker = _in_brackets(text, open_, close)
                if marker is not None:
                    yield marker
        close = text.find(")", close + 1)


def _in_brackets(text: str, open_: int, close: int) -> Marker | None:
    inside = text[open_ + 1 : close]
    if _CLOSING_YEAR.search(inside) is None:
        return None
    alone = _ONLY_YEARS.match(inside)
    if alone is not None:  # the author stands before the bracket
        before = _NARRATIVE.search(text, max(0, open_ - 80), open_)
        if before is None or before[1].lower() in _words("no_author"):
            return None
        years = _A_YEAR.findall(alone["years"])
        sure = bool(before[2] or alone["locator"] or len(years) > 1)
        return Marker(Span(before.start(), close + 1), tuple(_label(before[1], year) for year in years), sure=sure)
    labels: list[str] = []
    for piece in inside.split(";"):
        match = _PIECE.match(piece)
        if match is None or match["surname"].lower() in _words("no_author") or not _are_names(match["between"]):
            return None
        if any(word not in _words("leads") for word in re.findall(r"[a-z]+", match["before"])):
            return None
        labels.append(_label(match["surname"], match["year"]))
        further = _FURTHER_YEARS.match(piece, match.end())
        if further is not None:
            labels.extend(_label(match["surname"], year) for year in _A_YEAR.findall(further["years"]))
    return Marker(Span(open_, close + 1), tuple(labels))


def _label(surname: str, year: str) -> str:
    """The first author's name, without the "'s" of "Smith's (2020) study", and the year."""
    name = folded_name(surname).removesuffix("'s")
    return f"{name} {year}"


def folded_name(words: str) -> str:
    """Names as they are compared: in small letters, with typewriter apostrophes."""
    return words.lower().translate(_APOSTROPHES)


def _are_names(words: str) -> bool:
    """Whether the words between a surname and its year are further names, initials and "et al."."""
    return all(word[0].isupper() or word in _words("joins") for word in re.findall(r"[\w'’-]+", words))
