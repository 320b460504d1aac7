"""Sources without a name beside whom the text settles who speaks: the same once more, a name in apposition, a quotation that goes on, somebody named who tells it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from provenance.analysis import Attribution, quotes, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.answered.references import informs
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import NAME

_NAME_BEFORE = lazy_pattern(
    r"(?:[”\"]|''|^|[.!?] |[\n]) ?(?:(?:Last|This|On|In|Earlier|Later|Late|Early|Meanwhile|Also|Yesterday)\b[^.,!?\n]{0,24}, )?(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? |Professor )?"
    rf"(?!(?:In|At|On|From|Near|By|For|After|Before|Since|According|Outside|Inside)\b){NAME} (?:(?:van|von|de|der|den|del|di|da|bin|al|el|la|le|ten) )*{NAME}, \Z"
)
"""Before "an oceanographer at Harbour College told": who that is."""
_APPOSED = ("a ", "an ", "the ", "one of ")
_NAMES = 60
"""Characters before a source in which a name in apposition stands."""
_MARKS = ("''", '"')
_NAMED = frozenset({"named", "named-work", "pronoun", "work"})
"""Who tells what others say; where that is a work without a name, it is the fault that is shown."""
_OPENED = lazy_pattern(
    lambda: (
        rf"As (?:(?:the|its|their) (?:{alternatives('told_beside', 'authors')})|(?:the )?{NAME})(?: (?:of the |of |the )?{NAME}){{0,4}} (?:has |have |also |first )?"
        rf"(?:{alternatives('told_beside', 'telling')})\b"
    ),
    signs=("As ",),
)
"""A sentence that opens with who tells it: "As Ana Cruz reports for the Harbour Gazette, …"."""
_THAT = ("that", "that while", "that although")


def is_same_again(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether a source goes on from the one of the sentence before: "an aide said so. The aide spoke …", "Officials said. The aides also said"."""
    one = listed[index]
    if one.source is None or not (one.kind == "holder" or one.manner == "anonymity"):
        return False
    said = document.slice(one.source).lower()
    if not said.startswith("the "):
        return False
    noun = one.head if one.kind == "holder" else said.split()[1]  # "the aide spoke on condition of anonymity"
    also = " also " in document.text[one.source.end : one.cue.end]
    spans = sentences(document)
    at = index - 1
    while at >= 0 and listed[at].sentence >= one.sentence - 1:
        other = listed[at]
        at -= 1
        if other.sentence == one.sentence or other.kind != "holder" or not other.lays:
            continue
        if spans[other.sentence].block < spans[one.sentence].block - 1:
            return False
        if other.head.rstrip("s") == noun.rstrip("s"):
            return True
        if also and other.head in forms("hidden", "heads") and one.head in forms("hidden", "heads"):
            return True
    return False


def is_name_apposed(document: Document, one: Attribution) -> bool:
    """Whether the name stands right before a source: "“…,” Ana Cruz, an oceanographer at Harbour College told the Gazette"."""
    if one.source is None or one.kind != "holder" or not document.text.startswith(_APPOSED, one.source.start):
        return False
    before = document.text[max(0, one.source.start - _NAMES) : one.source.start]
    if one.head.startswith("spokes") and not before.endswith(", "):  # "Ana Cruz a spokeswoman for the mill said"
        before = f"{before.rstrip()}, "
    return _NAME_BEFORE.search(before) is not None or _is_house_apposed(document, one)


def _is_house_apposed(document: Document, one: Attribution) -> bool:
    """Whether the source tells what the house of a speaker is: "Ana Cruz, chief economist at Harbour Data, a consultant in Holm, noted"."""
    source = one.source
    if source is None or document.text[source.end : one.cue.start].strip() != ",":
        return False
    return _HOUSE_BEFORE.search(document.text, max(0, source.start - _HOUSES), source.start) is not None


_HOUSES = 200
"""Characters before a source in which a speaker, an office and a house stand."""
_HOUSE_BEFORE = lazy_pattern(
    rf"(?:\A|[\s(“\"]){NAME} {NAME} ?, [a-z][^.,;:“”\"\n]{{3,80}} (?:at|of|for|with|from) (?:the )?{NAME}(?: {NAME}){{0,4}} ?, \Z"
)


def goes_on_quotation(document: Document, one: Attribution) -> bool:
    """Whether a quotation that opened in the paragraph before holds the words and closes behind them."""
    index = sentences(document)[one.sentence].block
    if index == 0:
        return False
    before, here = document.blocks[index - 1].span, document.blocks[index].span
    text = document.text
    for mark in _MARKS:
        closing = text.find(mark, here.start, here.end)
        if closing <= one.cue.end or text.count(mark, *here) % 2 == 0 or text.count(mark, *before) % 2 == 0:
            continue
        if text[closing - 1].isspace() or text.find(mark, here.start, one.cue.end) >= 0:
            continue
        last = text.rfind(mark, *before)
        return not text[last - 1 : last].isalnum() and text[last - 1 : last] not in ".,!?"
    opened = text.rfind("“", *before)
    closing = text.find("”", *here)
    first = text.find("“", *here)
    return opened > text.rfind("”", *before) and one.cue.end <= closing and (first < 0 or first > closing)


def is_told_by_name(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether the words stand in what somebody named says: "she added that officials do not believe it".

    What an outlet has from those who inform in secret stays theirs.
    """
    one = listed[index]
    if _is_within_speech(document, one):
        return True
    if informs(one):
        return False
    if is_opened_by_teller(document, one) or _is_closed_by_teller(document, one):
        return True
    for step in (-1, 1):
        at = index + step
        while 0 <= at < len(listed) and listed[at].sentence == one.sentence:
            other = listed[at]
            if (
                other.kind in _NAMED
                and other.lays
                and other.manner not in ("declined", "judge")
                and not other.tells_of_source  # "a clerk said so, speaking on condition of anonymity"
                and (
                    _is_content(other, one)
                    or (_leads_on(document, other, one) if step < 0 else _closes(document, other))
                )
            ):
                return True
            at += step
    return False


def _is_within_speech(document: Document, one: Attribution) -> bool:
    """Whether the words stand in a quotation of several sentences that ends with who said it: "“They left, according to two officials. It was late,” Ana Cruz added."."""
    quoted = quotes(document)
    at = bisect_right(quoted, one.cue.start, key=lambda each: each.span.start) - 1
    if (
        at < 0
        or not quoted[at].span.contains(one.cue)
        or sentences(document)[one.sentence].span.end >= quoted[at].span.end
    ):
        return False
    from provenance.analysis.attributions.speakers import speakers  # noqa: PLC0415 - few sources are quoted

    teller = speakers(document)[at]
    return teller is not None and teller.cue.start >= quoted[at].span.end and teller.kind != "holder"


def _closes(document: Document, teller: Attribution) -> bool:
    """Whether a teller closes a sentence, all of which is told then: "the clerk recalled it as “a mess”, Ana Cruz said."."""
    if teller.kind != "named" or teller.source is None or teller.manner != "say":
        return False
    end = sentences(document)[teller.sentence].span.end
    begins = min(teller.source.start, teller.cue.start)
    last = max(teller.source.end, teller.cue.end)
    text = document.text
    before = text[max(0, begins - 3) : begins].rstrip('”" ')
    return before.endswith(",") and not text[last:end].strip(' .”"')


def is_opened_by_teller(document: Document, one: Attribution) -> bool:
    """Whether a sentence opens with who tells it: "As Ana Cruz reports for the Harbour Gazette, officials said …"."""
    begins = sentences(document)[one.sentence].span.start
    opened = _OPENED.match(document.text, begins, one.cue.start)
    return opened is not None and (one.source is None or one.source.start > opened.end())


def _is_closed_by_teller(document: Document, one: Attribution) -> bool:
    """Whether the sentence ends with whoever tells it, by a full name: "officials told her that it was shut, said his wife Ana Cruz"."""
    end = sentences(document)[one.sentence].span.end
    return _SAID_AT_END.search(document.text, max(one.cue.end, end - _ENDING), end) is not None


_ENDING = 120
"""Characters at the end of a sentence in which such a teller stands."""
_SAID_AT_END = lazy_pattern(
    rf",[”\"]? (?:said|says|added|recalled) (?:(?:his|her|their|its|the|an?) (?:[a-z-]+ ){{1,3}}|(?:[A-ZÀ-Þ][a-z]+\.? )?){NAME} {NAME}(?:, [^,;.]{{3,60}})?\W*\Z"
)


def _is_content(teller: Attribution, one: Attribution) -> bool:
    """Whether an attribution stands in what a teller says."""
    content = teller.content
    return content is not None and content.contains(one.cue) and (one.source is None or content.contains(one.source))


def _leads_on(document: Document, teller: Attribution, one: Attribution) -> bool:
    """Whether only "that" stands between the two: "“It is late,” she said, explaining that pharmacists suspected fraud"."""
    begins = one.cue.start if one.source is None else min(one.source.start, one.cue.start)
    return teller.cue.end <= begins and document.text[teller.cue.end : begins].strip() in _THAT
