"""Sources of another outlet's report, which the reader knows: "the magazine reported that …, citing three sources"."""

from __future__ import annotations

import re
from functools import partial

from provenance.analysis import Attribution, attributions, inside_quotation, sentences
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.in_sentence import in_sentence
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import NAME

__all__ = ["is_cited_by_outlet", "is_of_outlet_told", "is_signed_post"]

_of = partial(alternatives, "cited_by_outlets")
_BY_KIND = lazy_pattern(
    lambda: (
        rf"\b(?:the|The|another|Another) (?:[A-Z]?[a-z-]+ )?(?:{alternatives('outlets_before', 'outlet')}|{_of('kinds')})(?:(?: [a-z]+)?,? (?:{_of('reporting')})\b|, \Z| \Z)"
    )
)
"""An outlet of which the text has told, with what it does."""
_DATELINE = 400
"""Characters at the head of a text in which its own agency stands in brackets."""


def is_cited_by_outlet(document: Document, one: Attribution) -> bool:
    """Whether the sentence lays it to an outlet that cites them: "the magazine reported that …, citing three sources", "…, Reuters reported, citing two bankers"; not to the one that puts the text out."""
    here = sentences(document)[one.sentence].span
    if one.manner != "citing":
        given = _given_by(document, one, here.start)
        return given is not None and _cites_of_outlet(document, one, here.start, given)
    cue = document.slice(one.cue).lower()
    if cue in forms("cited_by_outlets", "citing") and (
        _is_of_print(document, _PRINTED, here.start, one.cue.start) or _is_cited_on(document, one, here.start)
    ):
        return True
    return cue in ("citing", "quoting") and _cites_of_outlet(document, one, here.start, one.cue.start)


def _given_by(document: Document, one: Attribution, start: int) -> int | None:
    """Where "citing" stands before what a hidden source gave: "citing figures provided by anonymous clerks"; None where it does not."""
    if one.manner != "knowing" or one.source is None:
        return None
    found = _GIVEN.search(document.text, max(start, one.source.start - _BEFORE), one.source.start)
    return None if found is None else found.start("cites")


def _cites_of_outlet(document: Document, one: Attribution, start: int, cites: int) -> bool:
    """Whether it is an outlet of which the sentence tells that cites."""
    text = document.text
    if text.endswith((" report ", " report, ", " story "), max(start, cites - _BEFORE), cites):
        return True
    if _BY_KIND.search(text, start, cites) is not None:
        return True
    if any(_is_other_outlet(document, other) for other in in_sentence(attributions(document), one.sentence)):
        return True
    return any(_is_of_print(document, pattern, start, cites) for pattern in (_REPORTED_IT, _REPORT_TOLD))


_OUTLET = rf"(?P<outlet>{NAME}(?: (?:of )?{NAME}){{0,3}})"


def _is_cited_on(document: Document, one: Attribution, start: int) -> bool:
    """Whether an outlet told of in the sentence before cites them, or one that reports behind them: "the Gazette said. It cited two clerks", "the Gazette, citing two clerks, reported"."""
    text = document.text
    if _IT.fullmatch(text, start, one.cue.start) is not None and one.sentence:
        before = sentences(document)[one.sentence - 1].span
        return _is_of_print(document, _SAID_IT, before.start, before.end)
    behind = max(one.cue.end, one.source.end if one.source is not None else 0)
    if _THEN.search(text, behind, sentences(document)[one.sentence].span.end) is None:
        return False
    return _is_of_print(document, _BESIDE, start, one.cue.start)


_IT = lazy_pattern(lambda: rf"(?:It|The (?:{_of('it')})) ")
_SAID_IT = lazy_pattern(lambda: rf"{_OUTLET} (?:{_of('says')})\b")
_THEN = lazy_pattern(lambda: rf",[”\"]? (?:[a-z]+ )?(?:{_of('says')})\b")
_BESIDE = lazy_pattern(rf"{_OUTLET}, \Z")
_PRINTED = lazy_pattern(
    lambda: (
        rf"{_OUTLET}(?:[’']s)? (?:{alternatives('outlets_before', 'report')}),? (?:(?:which|that) )?(?:has |had |also )?\Z"
    )
)
"""What an outlet has printed, before what it cites: "the Gazette story, which cited"."""
_REPORTED_IT = lazy_pattern(
    lambda: rf"{_OUTLET}(?:,? and [a-z][a-z ]{{2,30}}?)? (?:(?:{_of('before_reports')}) )?(?:{_of('reports')})\b"
)
"""An outlet and others that report what they have from those whom they cite: "the Harbour Gazette and several papers reported it on Monday, citing"."""

_REPORT_TOLD = lazy_pattern(
    lambda: (
        rf"{_OUTLET}(?:[’']s)? (?:{alternatives('outlets_before', 'report')}) (?:(?:has|had|also) )?(?:{_of('report_tells')})\b[^,;:—–“”\"\n]{{1,200}}, \Z"
    )
)
"""What a report of an outlet tells, in one clause: "a Gazette report accused the firm of lying, citing"."""
_GIVEN = lazy_pattern(
    lambda: rf"(?<=, )(?P<cites>citing|quoting) (?:[a-z]+ ){{1,4}}(?:{_of('given')}) by \Z",
    signs=("citing", "quoting"),
)


def _is_of_print(document: Document, pattern: re.Pattern[str], start: int, end: int) -> bool:
    """Whether words before a source have an outlet by its name that is not the one of the text."""
    found = pattern.search(document.text, start, end)
    if found is None:
        return False
    from provenance_plugins.attribution.answered.told_to_outlets import (  # noqa: PLC0415 - few texts have such
        is_own_outlet_named,
        outlet_of,
    )

    name = found["outlet"] or found.groupdict().get("first") or ""
    bare = name.removeprefix("The ").removeprefix("the ")
    outlet = outlet_of(document, name) or (
        bare if bare != name and bare in forms("told_to_outlets", "many") else None
    )  # "the Times reported" is of a paper, whichever it is
    return outlet is not None and not is_own_outlet_named(document, outlet, cites=True)


def _is_other_outlet(document: Document, other: Attribution) -> bool:
    if other.kind != "named" or not other.lays or other.speaker is None:
        return False
    last = other.speaker.rsplit(None, 1)[-1]
    verb = document.slice(other.cue).lower()
    if last not in forms("outlet") and verb not in forms("cited_by_outlets", "has_reported"):
        return False
    if verb not in forms("cited_by_outlets", "has_reported") and verb not in forms("cited_by_outlets", "reporting"):
        return False
    if f"({other.speaker})" in document.text[:_DATELINE] or f"({last})" in document.text[:_DATELINE]:
        return False
    from provenance_plugins.attribution.answered.published_words import is_own_outlet  # noqa: PLC0415 - few texts have such

    return not is_own_outlet(document, other.speaker, own=False)


def is_of_outlet_told(document: Document, one: Attribution) -> bool:
    """Whether they are the sources of an outlet that reports what they say: "the website reported its source said", "Lamp News reported two sources confirmed", or stand in what it is quoted with: "the Lamp, which reports: “Officials feared …”"; or it reports it behind them."""
    if one.source is not None and (
        _is_reported_behind(document, one) or _leads_to_report(document, one) or _are_of_outlet(document, one.source)
    ):
        return True
    if one.source is None or one.source.start > one.cue.start:
        return False
    if _OUTLET_IN_SOURCE.match(document.text, *one.source) is not None:
        return True
    here = sentences(document)[one.sentence].span
    before = _REPORTED_OF.search(document.text, max(here.start, one.source.start - _BEFORE), one.source.start)
    if before is not None:
        if before["kind"] is not None:
            return True
        return any(
            other.cue.end <= one.source.start and _is_other_outlet(document, other)
            for other in in_sentence(attributions(document), one.sentence)
        )
    return _is_in_quoted_report(document, one)


def _are_of_outlet(document: Document, source: Span) -> bool:
    """Whether they are called the sources of an outlet: "the Harbour Times’ sources said", "the Harbour Gazette said its sources say"."""
    if _is_of_print(document, _OF_OUTLET, *source):
        return True
    if not document.text.startswith(_ITS, source.start):
        return False
    return _is_of_print(document, _SAYS_ITS, max(0, source.start - _BEFORE), source.start)


_OF_OUTLET = lazy_pattern(rf"(?:[Tt]he )?{_OUTLET}(?:[’']s|(?<=s)[’']) (?:own )?sources?\b", signs=("source",))
_ITS = ("its ", "their ", "Its ", "Their ")
_SAYS_ITS = lazy_pattern(lambda: rf"(?:(?<=[Tt]he )|\b){_OUTLET} (?:{_of('says')}|{_of('claims')})(?: that)? \Z")


def _leads_to_report(document: Document, one: Attribution) -> bool:
    """Whether the next block is a line that gives the word to an outlet, whose report the sentence sums up: "Harbour Radio reported:"."""
    below = sentences(document)[one.sentence].block + 1
    if below + 1 >= len(document.blocks):
        return False
    line = document.slice(document.blocks[below].span).strip()
    return len(line) <= _LINE and line.endswith(":") and _is_of_print_line(document, line)


def _is_of_print_line(document: Document, line: str) -> bool:
    found = _GIVES_WORD.match(line)
    if found is None:
        return False
    from provenance_plugins.attribution.answered.told_to_outlets import (  # noqa: PLC0415 - few texts have such
        is_own_outlet_named,
        outlet_of,
    )

    outlet = outlet_of(document, found["outlet"])
    return outlet is not None and not is_own_outlet_named(document, outlet, cites=True)


_LINE = 80
"""Characters of such a line at most."""
_GIVES_WORD = lazy_pattern(
    lambda: (
        rf"(?:(?:{_of('gives_word')}) )?(?:the |The )?{_OUTLET}(?: (?:{_of('says')}|{_of('explains')}))?(?: on [A-Z][a-z]+day)?:\Z"
    )
)


def _is_reported_behind(document: Document, one: Attribution) -> bool:
    """Whether the sentence says in passing which outlet reported it, or the next one does behind "according to": "according to two people, the Harbour Times reported on Saturday"."""
    listed = sentences(document)
    here = listed[one.sentence].span
    begins = one.cue.start if one.source is None else min(one.cue.start, one.source.start)
    if _is_of_print(document, _REPORTS_IT, one.cue.end, here.end):
        return True
    if _is_of_print(document, _IN_PASSING, max(0, here.start - 1, begins - _REACH), begins) and not _turns_to_own(
        document, one, here.start, begins
    ):
        return True
    if one.manner not in ("according", "knowing"):
        return False
    if one.sentence + 1 >= len(listed) or listed[one.sentence + 1].block > listed[one.sentence].block + 1:
        return False
    behind = listed[one.sentence + 1].span
    if _GOES_ON.match(document.text, *behind) is None or _ANOTHER_DAY.search(document.text, *behind) is not None:
        return False
    return _is_of_print(document, _REPORTS_IT, *behind) or _is_of_print(document, _REPORTED_BY, *behind)


def _turns_to_own(document: Document, one: Attribution, start: int, begins: int) -> bool:
    """Whether behind the report of an outlet a clause begins that turns to what others say, or whoever writes was told: "the Times reported that the road had closed, but two people told us"."""
    if document.text.startswith((" us ", " me ", " reporters "), one.cue.end):
        return True
    last = 0
    for found in _REPORTED_WORD.finditer(document.text, max(start, begins - _REACH), begins):
        last = found.end()
    return _TURNS.search(document.text, last or start, begins) is not None


_REPORTED_WORD = lazy_pattern(lambda: rf"\b(?:{_of('reports')})\b")
_TURNS = lazy_pattern(lambda: rf"(?:[,—–]\s(?:{_of('contrast')})\b|;\s)")
_GOES_ON = lazy_pattern(lambda: rf"[“\"]?(?:{_of('goes_on')})\b")
"""With which a sentence begins that goes on with what the one before tells."""
_ANOTHER_DAY = lazy_pattern(
    lambda: rf"\b(?:{_of('reports')}) (?:last|{_of('before_now')}|in [A-Z])|\b(?:{_of('before_now')}) reported"
)
_REACH = 400
"""Characters of a sentence before a source in which an outlet may stand."""


def _in_passing() -> str:
    reported = rf"(?:(?:{_of('before_reports')}) )?(?:{_of('reports')})(?: on [A-Z][a-z]+day)?"
    outlet = rf"{NAME}(?: (?:of )?{NAME}){{0,3}}"
    return rf"(?:, (?P<outlet>(?:[Tt]he )?{outlet}) {reported}, |(?<!\w)(?<!, )(?P<first>(?:The )?{outlet}) {reported} that )"


_IN_PASSING = lazy_pattern(_in_passing, signs=("reported", "reports"))
"""Within a sentence, or at its head: "Hours before the vote, the Harbour Times reported, two men met", "The Harbour Times reported that"."""
_REPORTED_BY = lazy_pattern(lambda: rf", (?:{_of('reports')}) (?:the )?{_OUTLET}", signs=("reported", "reports"))


_REPORTS_IT = lazy_pattern(
    lambda: rf", (?:the |The )?{_OUTLET} (?:(?:{_of('before_reports')}) )?(?:{_of('reports')})\b",
    signs=("reported", "reports"),
)
_OUTLET_IN_SOURCE = lazy_pattern(
    lambda: (
        rf"(?:The )?(?:[A-ZÀ-Þ][\w’'-]+ ){{0,3}}?(?:{alternatives('outlet')}) (?:[a-z]+ )?(?:{_of('reports')})(?: that)? "
    )
)
"""Where an outlet and its verb were read as a part of its sources: "Fox News reported two sources confirmed"."""
_BEFORE, _LONGEST = 80, 1200
"""Characters before a source in which the outlet reports, and of a passage quoted from it."""
_REPORTED_OF = lazy_pattern(
    lambda: (
        rf"(?P<kind>[Tt]he (?:{alternatives('outlets_before', 'outlet')}|{_of('kinds')}) )?(?:[a-z]+ )?(?:{_of('reports')})(?: on [A-Z][a-z]+day)?(?: that)? \Z"
    ),
    signs=("reported", "reports"),
)


def _is_in_quoted_report(document: Document, one: Attribution) -> bool:
    if not inside_quotation(document, one.cue):
        return False
    text, at = document.text, one.cue.start
    opens = max(text.rfind(mark, max(0, at - _LONGEST), at) for mark in _OPENING)
    if opens < 0:
        return False
    lead = _REPORTS.search(text, max(0, opens - _BEFORE), opens + 1)
    return lead is not None and lead["last"] in forms("outlet")


_OPENING = '“"'
_REPORTS = lazy_pattern(
    lambda: (
        rf"(?P<last>[A-ZÀ-Þ][\w’'-]*),? (?:which |who )?(?:[a-z]+ )?(?:{_of('prints')})(?: on [A-Z][a-z]+day| [a-z]+){{0,2}}:\s+[“\"]\Z"
    )
)
"""What leads to a passage that is quoted from an outlet: "The New York Times, which reports: “…"."""
_SIGNED = lazy_pattern(r"\s?[—–-]{1,2} ?[^\n@()]{2,60} \(@\w{2,30}\)")


def is_signed_post(document: Document, one: Attribution) -> bool:
    """Whether the words stand in a post that somebody signed with a name and a handle: "…, sources tell me. — Ana Cruz (@anacruz)"."""
    listed = sentences(document)
    block = document.blocks[listed[one.sentence].block].span
    if document.text.find("(@", one.cue.end, block.end) < 0:
        return False
    end = min(block.end, listed[one.sentence].span.end + _POST)
    signed = _SIGNED.search(document.text, one.cue.end, end)
    return signed is not None and "\n" not in document.text[one.cue.end : signed.start()]


_POST = 280
"""Characters of a post behind a source."""
