"""Marks of citations that are words of the text: `[3]`, `[2, 5–7]`, `³`, `[^x]`, "(Smith, 2020)"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from provenance.analysis.citations.citation import SUPERSCRIPTS, UNDATED, Marker, folded_name, with_plain_spaces
from provenance.analysis.citations.nested_brackets import outer_start
from provenance.analysis.citations.second_hand import apart
from provenance.api import Phrases, Span, lazy_pattern

__all__ = [
    "author_year_markers",
    "behind_comma",
    "bracket_markers",
    "by_last_name",
    "flat_markers",
    "is_of_link",
    "name_markers",
    "page_markers",
    "round_markers",
    "short_label",
    "superscript_markers",
    "work_of",
    "works_of",
]

_AUTHORS = Phrases.load(__package__, "authors")

_NUMBERS = lazy_pattern(
    r"\[(?:(?:see|cf\.|e\.g\.,?) )?(\d{1,3}(?:\s*[,;–‐-]\s*\d{1,3})*)"
    r"(?:[,:;]\s*(?:pp?|chs?|chap|secs?|sect|figs?|tabs?|eqs?|paras?|par|vols?|nos?|ann?|arts?|app|thm|def|fn|n|§§?|section|chapter|table|figure|page|pages|theorem|lemma|appendix|algorithm|part)"
    r"\.?\s?[^\[\]\n]{0,30})?\]",
    re.IGNORECASE,
)
"""`[3]`, `[2, 5–7]`, `[12, Sec. IV-A]`, `[see 11]`."""
_LEADS_IN = frozenset("sSCcEe")
_TO_MARK = lazy_pattern(r"\s?[–-]\s?\[(\d{1,3})\]")
"""The other end of `[8]–[10]`."""
_ROUND = lazy_pattern(r"(?<=[\w%.,;:)”\"’])\s?\((\d{1,3}(?:\s*[,;–‐-]\s*\d{1,3})*)\)(?![\w(])")
"""`(3)`, `(2, 5-7)` behind a word or its stop, as medical papers cite."""
_WORD_BEFORE = lazy_pattern(r"([^\W\d_]+)\.?\Z")
_LONGEST_WORD = 16
"""Characters before a mark in which the word before it stands."""
_FLAT = lazy_pattern(
    r"[.,;!?](?:(?<=[a-z)%][.,;!?])|(?<=[\s(–-](?:1[5-9]|20)\d\d[.,]))[”\"’]?(\d{1,3})(?=\s+[^\W\d_]|\s*\Z|\n)"
)
"""The number of a note that was raised once, behind a stop: "of the fleet.6 Their pay"."""
_FOOTNOTE = lazy_pattern(r"\[\^([^\]\s^]{1,60})\](?!\()(:?)")
_RANGE = lazy_pattern(r"(\d+)\s*[–‐-]\s*(\d+)")
_FIGURES = lazy_pattern(r"\d+")
_LONGEST_RANGE = 40
"""Notes that one mark may name by first and last: more are a span of years or pages."""
_SUPERSCRIPT = lazy_pattern(
    r"(?:(?<=[^\W\d_]{2})|(?<=[.,;:!?)\]”\"’%])|(?<=[\s(–-](?:19|20)\d\d))[⁰¹²³⁴-⁹]{1,3}(?:[,⁻–][⁰¹²³⁴-⁹]{1,3})*(?!\w)"
)
# An array index follows a name of code directly: `a[3]`, `x1[2]`, `my_list[0]`, `array([1,2])`; a citation follows a word of prose.
_INDEXED = lazy_pattern(r"(?:\b[A-Za-z]\d?|\w[_.]\w+|[a-z][A-Z]\w*|\$\w*|\w\(|\w=)\Z")
_COUNTED_OFF = lazy_pattern(r"(?<!\w)([^\W\d_]\w{1,22})\[0(?:[xX][0-9A-Fa-f]{1,8})?\]")
"""The first of a row, or one that a program counts in sixteens: "pier[0]", "buffer[0x40]"."""
_LAST_WORD = lazy_pattern(r"(?<!\w)[^\W\d_]\w{1,22}\Z")
_OPENINGS_OF_CODE = ("=", "[", "{", "([", "],", '":', "':")
"""Before a list of numbers in data or code: `"pos": [1, 9]`, `([], [7, 8])`."""
_YEARS = r"(?:1[6-9]|20)\d\d[a-z]?(?:(?:, ?(?:and |& )?| and | & )(?:1[6-9]|20)\d\d[a-z]?)*"
_PARTS = "pp?|chs?|chap|vols?|nos?|figs?|tab|secs?|paras?|ll?|ff?|nn?|p[áa]gs?|pagg|caps?|S|s|str|blz|bls"
_WHOLE_PARTS = "pages?|chapter|figure|table|section|note|p[áa]ginas?|Seiten?|strony|bladzijde"
_LOCATOR = rf"(?:[,:] ?(?:(?:{_PARTS})\. ?|§§? ?|(?:{_WHOLE_PARTS}) )?\d+(?:[–-]\d+)?(?:, ?\d+(?:[–-]\d+)?)*(?:ff?\.)?)"
"""Where in the work: ", pp. 34-39", ": 112", ", ch. 3", ", págs. 3-5"."""
_ENDS_UNDATED = (
    "n.d.", "n. d.", *(f"n.d.-{letter}" for letter in "abcdef"), "no date", "s.f.", "s. f.", "s.d.", "s. d.", "o.J.", "o. J.",
    "in press", "forthcoming", "im Druck", "sous presse", "en prensa", "no prelo", "in corso di stampa",
)  # fmt: skip
"""What stands for the year of a work without one, or of one that is to come."""
_UNDATED = rf"(?:{'|'.join(map(re.escape, sorted(_ENDS_UNDATED, key=len, reverse=True)))})"
_CLOSING_YEAR = lazy_pattern(rf"(?:(?:1[6-9]|20)\d\d[a-z]?|(?<!\w){_UNDATED}){_LOCATOR}?\Z")
_ONLY_YEARS = lazy_pattern(rf"(?P<years>{_YEARS})(?P<locator>{_LOCATOR})?\Z")
_ONLY_UNDATED = lazy_pattern(rf"(?P<years>{_UNDATED})(?P<locator>{_LOCATOR})?\Z")
_FURTHER_YEARS = lazy_pattern(rf"(?:[,;] ?(?:and |& )?| and | & )(?P<years>{_YEARS}(?:; ?{_YEARS})*)(?![\d/-])")
_A_YEAR = lazy_pattern(r"(?:1[6-9]|20)\d\d[a-z]?(?!\d)")
_OPEN_REACH = 240
"""Characters before a closing bracket in which its opening one is looked for."""
_TAIL_REACH = 40
"""Characters before a closing bracket in which a year or a page stands."""
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
"""A letter that can begin a name: it is looked at once more, since further alphabets have small letters too."""
_NEXT_WORK = lazy_pattern(
    rf";(?! (?:1[6-9]|20)\d\d[a-z]?(?:;|\Z))|(?:(?<=\d)|(?<=\d[a-z])),? (?:(?:and|&|und) )?(?={_CAPITAL}[^;()]{{0,80}}?\b(?:1[6-9]|20)\d\d)"
)
"""What parts two works in brackets: "(Li 2013; Lee 2015)", "(Li 2013 and Lee 2015)", "(Li, 2013, Lee, 2015)"."""
_PIECE = lazy_pattern(
    rf"\W*(?P<before>(?:[a-zß-ÿ.]+,? ){{0,3}})(?:(?:{_CAPITAL}\.[ -]?){{0,3}}|(?P<initial>{_CAPITAL}{{1,2}} ))(?P<surname>(?:[Dd]['’])?{_CAPITAL}[\w'’-]+)(?P<between>.{{0,90}}?),? (?:\[(?:1[6-9]|20)\d\d\] )?"
    rf"(?P<year>(?:1[6-9]|20)\d\d[a-z]?\b|{_UNDATED})"
)
_NARRATIVE = lazy_pattern(
    rf"({_CAPITAL}[\w'’-]+)(?:(?:,? (?:(?!{_CAPITAL})\w+|&) |, ){_CAPITAL}[\w'’-]+)*( et al\.?,?)?(?:['’]s)? \Z"
)
_SHORT_NAME = lazy_pattern(r" \[(?P<short>[A-Z][A-Za-z&–-]{0,9}[A-Z])\]\Z")
"""The short name of a body, given where it is cited for the first time: "(Ministry of Education [MoE], 2020)"."""
_SMALL = lazy_pattern(r"(?<![\w'’-])[a-zß-öø-ÿ]+(?![\w'’-])")
_LEADS_OVER = lazy_pattern(r", | (?:to|by|from) ")
_OPENER = lazy_pattern(r"[^\w\n]*([^\W\d_]+)\.?[:,]? ")
_YEARS_FIRST = lazy_pattern(rf"(?P<years>{_YEARS})(?P<locator>{_LOCATOR})?(?=;)")
_PAGES = lazy_pattern(
    rf"(?:see |cf\. )?(?P<surname>{_CAPITAL}[\w'’-]+)(?P<between>(?:(?:,| and|,? &| et al\.?| van| von| de| der| la) ?(?:{_CAPITAL}[\w'’.-]*)?){{0,6}})"
    r"(?:,? [“\"‘][^”\"’]{1,80}[”\"’]|,? [^\W\d_a-z][^,;()\d]{1,60})?,? (?:pp?\. ?)?(?!(?:1[5-9]|20)\d\d)\d{1,4}(?:[–-]\d{1,4})?(?:, (?!(?:1[5-9]|20)\d\d)\d{1,4}(?:[–-]\d{1,4})?)*"
)
"""An author and a page, as the humanities cite: "Worster 49", "Stouck and Bintrim 112", "Cather, O Pioneers! 15"."""
_NAME_ALONE = lazy_pattern(
    rf"\((?:see |cf\. )?(?P<surname>{_CAPITAL}[\w'’-]+)(?:,? et al\.?|,? (?:and|&|et|y|und|e) {_CAPITAL}[\w'’-]+)?\)"
)
"""An author alone in brackets, as works without pages are cited in the style of the Modern Language Association."""
_LINK = 120
"""Characters of the words of a link."""
_WORDS_OF_LINK = lazy_pattern(r"(?<![\]!\w])\[(?!\d+\])([^\[\]\n]*[^\W\d_][^\[\]\n]*)\]\Z")


def bracket_markers(text: str) -> Iterator[tuple[str, Marker]]:
    """`[3]`, `[2, 5–7]` as ("numbered", …) and literal `[^x]` as ("footnote", …), in order; `[^x]:` is none."""
    counted = frozenset(_COUNTED_OFF.findall(text)) if "[0" in text else ()
    at = text.find("[")
    while at >= 0:
        after = text[at + 1 : at + 2]
        if after.isdigit() or after in _LEADS_IN:
            match = _NUMBERS.match(text, at)
            labels = () if match is None else _numbers(match[1])
            if match is not None and labels:
                other = _TO_MARK.match(text, match.end()) if len(labels) == 1 else None
                if other is not None:  # `[8]–[10]`: the second mark speaks for itself
                    labels = _numbers(f"{labels[0]}-{int(other[1]) - 1}") or labels
                yield (
                    "numbered",
                    Marker(Span(at, match.end()), labels, sure=not _is_index(text, at, match.end(), counted)),
                )
        elif after == "^":
            match = _FOOTNOTE.match(text, at)
            if match is not None and not (match[2] and _begins_line(text, at)):
                yield "footnote", Marker(Span(at, match.end() - len(match[2])), (match[1],))
        at = text.find("[", at + 1)


def is_of_link(text: str, start: int) -> bool:
    """Whether what begins at an offset stands behind the words of a Markdown link, as the label of its definition: "[the dam][1]"."""
    return (
        text.startswith("]", start - 1)
        and (words := _WORDS_OF_LINK.search(text, max(0, start - _LINK), start)) is not None
        and words[1].strip().lower() not in _words("editorial")
    )


def _begins_line(text: str, at: int) -> bool:
    return not text[text.rfind("\n", 0, at) + 1 : at].strip()


def _is_index(text: str, start: int, end: int, counted: Collection[str]) -> bool:
    """Whether a number in brackets is the place of a thing in a row; `counted`: words that the text counts off from 0."""
    if text[end : end + 1] in {"(", "{", "="}:  # a Markdown link that was not one, a call, an assignment
        return True
    before = text[max(0, start - 24) : start]
    if text.startswith(" = ", end) and not before[-1:].isspace():
        return True  # "kind[2] = [8]"
    if before.rstrip(" \n\t").endswith(_OPENINGS_OF_CODE):
        return True
    if not before or before[-1].isspace():
        return False
    if counted and (word := _LAST_WORD.search(before)) is not None and word[0] in counted:
        return True  # "Pier[0]: oak", "Pier[1]: stone"
    return _INDEXED.search(before) is not None


def _numbers(written: str) -> tuple[str, ...]:
    """The labels of "2, 5–7"; none where it counts down, holds 0, begins with it ("01-08") or goes on ("2-2-9"), as a score, an interval, an index or a record of games does."""
    labels: list[str] = []
    for part in re.split(r"[,;]", written):
        if part.strip().startswith("0"):
            return ()
        bounds = _RANGE.fullmatch(part.strip())
        if bounds is None:
            if not part.strip().isdigit():
                return ()
            labels.append(str(int(part)))
            continue
        low, high = int(bounds[1]), int(bounds[2])
        if not low < high <= low + _LONGEST_RANGE:
            return ()
        labels.extend(str(number) for number in range(low, high + 1))
    return tuple(dict.fromkeys(labels))


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
    return frozenset(_AUTHORS.texts(tag))


def author_year_markers(text: str) -> Iterator[Marker]:
    """Forms "(Smith, 2020)", "(Lee et al., 2019; Smith & Jones 2021)", "Smith and Jones (2019)", "[Smith 2020]", in order."""
    tails, text = _tails(), with_plain_spaces(text)
    for mark, other in ((")", "("), ("]", "[")):
        if mark == "]" and "[" not in text:
            continue
        close = text.find(mark)
        while close >= 0:
            last = text[close - 1 : close]
            if (
                last.isdigit()
                or text[close - 2 : close - 1].isdigit()
                or text.endswith(tails, max(0, close - _TAIL_REACH), close)
            ):
                open_ = text.rfind(other, max(0, close - _OPEN_REACH), close)
                if open_ >= 0:
                    marker = _in_brackets(text, open_, close)
                    if marker is not None:
                        yield marker
            close = text.find(mark, close + 1)


@cache
def _tails() -> tuple[str, ...]:
    return (*_ENDS_UNDATED, *sorted(_words("tails")))


def _in_brackets(text: str, open_: int, close: int) -> Marker | None:
    inside = apart(text[open_ + 1 : close])
    tail = (
        next((tail for tail in sorted(_words("tails"), key=len, reverse=True) if inside.endswith(tail)), None)
        if inside[-1:].isalpha()
        else None
    )
    if tail is not None:
        inside = inside[: -len(tail)].rstrip(" ,;")
    if _CLOSING_YEAR.search(inside) is None:
        return None
    square = text[open_] == "["
    alone = None if square else _ONLY_YEARS.match(inside) or _YEARS_FIRST.match(inside) or _ONLY_UNDATED.match(inside)
    labels: list[str] = []
    start, sure, pieces = open_, not square, _NEXT_WORK.split(inside)
    if alone is not None:  # the author stands before the bracket
        before = _NARRATIVE.search(text, max(0, open_ - 80), open_)
        if before is not None and _LEADS_OVER.match(text, before.end(1)) and _opens_sentence(before[1]):
            before = _NARRATIVE.search(
                text, before.end(1), open_
            )  # "Additionally, Hall et al. (2017)", "According to Hall (2017)"
        while before is not None and (parted := _part_of_narrative(text, before)) is not None:
            before = _NARRATIVE.search(text, parted, open_)  # "this AIA channel Hall et al. (2012)"
        if before is None or before[1].lower() in _words("no_author") or before[1][0].islower():
            return None
        years = [UNDATED] if not alone["years"][0].isdigit() else _A_YEAR.findall(alone["years"])
        labels.extend(_label(before[1], year) for year in years)
        start = before.start()
        sure = bool(before[2] or alone["locator"] or len(years) > 1)
        pieces = pieces[1:] if alone.end() < len(inside) else []
    for piece in pieces:
        found = work_of(piece)
        if found is None:
            return None
        own, is_sure = found
        labels.extend(own)
        sure = sure and is_sure
    return Marker(Span(outer_start(text, start, close), close + 1), tuple(labels), sure=sure)


def _part_of_narrative(text: str, before: re.Match[str]) -> int | None:
    """Where a word ends that joins no names and stands between two words with capitals; None where there is none."""
    for word in _SMALL.finditer(text, before.end(1), before.end()):
        if word[0] not in _words("joins") and word[0] not in _words("in_bodies"):
            return word.end()
    return None


def _opens_sentence(word: str) -> bool:
    """Whether a word with a capital is no name, but leads over to what the sentence says."""
    return word.lower() in _words("openers")


def work_of(piece: str) -> tuple[list[str], bool] | None:
    """The labels of one work, or one author's works, in brackets, and whether its form is sure to cite; None where it is none."""
    while (opener := _OPENER.match(piece)) is not None and opener[1].lower() in _words("openers"):
        piece = piece[opener.end() :]
    article = piece.lstrip().startswith("The ")
    match = _PIECE.match(piece.lstrip()[len("The ") :] if article else piece)
    if match is None or match["surname"].lower() in _words("no_author") or match["surname"][0].islower():
        return None
    named_short = _SHORT_NAME.search(match["between"])
    names = _are_names(match["between"])
    if names is None or any(word not in _words("leads") for word in re.findall(r"[a-zß-ÿ]+", match["before"])):
        return None
    labels = [_label(match["surname"], _year(match["year"]))]
    further = _FURTHER_YEARS.match(match.string, match.end())
    if further is not None:
        labels.extend(_label(match["surname"], year) for year in _A_YEAR.findall(further["years"]))
    sure = (names or named_short is not None) and not (article or match["initial"])
    return labels, sure and match["year"][0].isdigit()


def short_label(text: str, marker: Marker) -> str | None:
    """The label of a work under the short name that a mark gives of its body: "moe 2020" of "(Ministry of Education [MoE], 2020)"."""
    inside = text[marker.span.start + 1 : marker.span.end - 1]
    named, _, year = inside.rpartition(", ")
    short = _SHORT_NAME.search(named)
    return None if short is None or len(marker.labels) > 1 else _label(short["short"], _year(year))


def works_of(text: str, marker: Marker) -> list[tuple[str, list[str]]]:
    """The works that a mark in brackets names, as they are written, each with its labels; none of one whose author stands before the bracket."""
    inside = apart(with_plain_spaces(text[marker.span.start + 1 : marker.span.end - 1]))
    works = [(piece, work_of(piece)) for piece in _NEXT_WORK.split(inside)]
    return [(piece.strip(), found[0]) for piece, found in works if found is not None]


def by_last_name(text: str, marker: Marker) -> dict[str, str]:
    """The labels of works whose author is named in full, by the first word of the name, and by the last: "paul 2021" of "(Paul Melly, 2021)" is "melly 2021"."""
    named = ((_FULL_NAME.fullmatch(piece), labels) for piece, labels in works_of(text, marker))
    return {labels[0]: _label(name["last"], name["year"]) for name, labels in named if name is not None}


def behind_comma(text: str, marker: Marker) -> dict[str, str]:
    """The label of a work whose author stands behind other words with capitals and a comma: "of lamps, cruz 2017" of "Speaking of Lamps, Cruz (2017)" is "cruz 2017"."""
    said = with_plain_spaces(text[marker.span.start : marker.span.end])
    found = None if said[0] in "([" else _BEHIND_COMMA.search(said)
    if found is None:
        return {}
    return {marker.labels[0]: _label(found["name"], found["year"])}


_BEHIND_COMMA = lazy_pattern(
    rf", (?P<name>{_CAPITAL}[\w'’-]+)(?:,? (?:et al\.?|(?:and|&|y|e|et|und|en|i|och) {_CAPITAL}[\w'’-]+))? \((?P<year>(?:1[6-9]|20)\d\d[a-z]?)\)\Z"
)
_FULL_NAME = lazy_pattern(
    rf"(?:[a-z.]+ )?{_CAPITAL}[\w'’-]+(?: {_CAPITAL}\.){{0,2}}(?: {_CAPITAL}[\w'’-]+)?(?: (?:d[aeo]|dos|das|del|della|di|van|von|der|den|la|le|bin|al))*"
    rf" (?P<last>{_CAPITAL}[\w'’-]+),? (?P<year>(?:1[6-9]|20)\d\d[a-z]?){_LOCATOR}?"
)


def _year(written: str) -> str:
    return written if written[0].isdigit() else UNDATED


def page_markers(text: str) -> Iterator[Marker]:
    """Forms "(Worster 49)", "(Worster 52; Egan 9)", never sure: the labels are names alone."""
    close = text.find(")")
    while close >= 0:
        if text[close - 1 : close].isdigit():
            open_ = text.rfind("(", max(0, close - _OPEN_REACH), close)
            pieces = text[open_ + 1 : close].split("; ") if open_ >= 0 else []
            works = [_PAGES.fullmatch(piece) for piece in pieces]
            names = [work["surname"] for work in works if work is not None]
            if names and len(names) == len(works) and not any(name.lower() in _words("no_author") for name in names):
                yield Marker(Span(open_, close + 1), tuple(folded_name(name) for name in names), sure=False)
        close = text.find(")", close + 1)


def name_markers(text: str) -> Iterator[Marker]:
    """Forms "(Stevens)", "(Barbosa et al.)", never sure: names in brackets are mostly something else."""
    for match in _NAME_ALONE.finditer(text):
        if match["surname"].lower() not in _words("no_author"):
            yield Marker(Span(*match.span()), (folded_name(match["surname"]),), sure=False)


def round_markers(text: str) -> Iterator[Marker]:
    """Forms "(3)", "(2, 5-7)" behind what they support, never sure: what is counted off and equations look the same."""
    for match in _ROUND.finditer(text):
        before = _WORD_BEFORE.search(text, max(0, match.start() - _LONGEST_WORD), match.start())
        labels = _numbers(match[1])
        if (
            labels
            and (before is None or before[1].lower() not in _words("numbered_things"))
            and text[match.start() - 1] not in ",;:"
            and not _is_of_paragraph(text, match)
        ):
            yield Marker(Span(match.start(1) - 1, match.end()), labels, sure=False)


def _is_of_paragraph(text: str, mark: re.Match[str]) -> bool:
    """Whether a number in brackets stands right behind another that has a letter or is one of a law: "16.5(f)(3)", "section 4(a)(2)(iv)(1)"."""
    return _PARAGRAPH.search(text, max(0, mark.start() - _LONGEST_WORD), mark.start(1) - 1) is not None


_PARAGRAPH = lazy_pattern(r"\((?:[A-Za-z]{1,2}|[ivx]{1,5}|[IVX]{1,5})\)\Z", signs=(")",))


def flat_markers(text: str) -> Iterator[Marker]:
    """Numbers of notes that were raised once, behind a stop: "of the fleet.6 Their pay"; never sure."""
    for match in _FLAT.finditer(text):
        number = str(int(match[1]))
        if number != "0":
            yield Marker(Span(*match.span(1)), (number,), sure=False)


def _label(surname: str, year: str) -> str:
    """The first author's name, without the "'s" of "Smith's (2020) study", and the year."""
    name = folded_name(surname).removesuffix("'s")
    return f"{name} {year}"


def _are_names(words: str) -> bool | None:
    """Whether the words between a surname and its year are surely further names, initials and "et al."; None where they are anything else.

    The small words of bodies, as in "Office for National Statistics", stand in much that is no author.
    """
    if ":" in words:
        return None  # "(Edinburgh: Donald, 1996)"
    sure = True
    for word in re.findall(r"[\w'’-]+", words):
        if word[0].isupper() or word in _words("joins"):
            continue
        if word not in _words("in_bodies"):
            return None
        sure = False
    return sure
