"""Sources without a name whom the sentence before or behind them settles: the same once more, a body that speaks, a name in apposition."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.mild_words import is_hidden
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import NAME, quotes_somebody

_NAME_BEFORE = lazy_pattern(
    r"(?:[”\"]|''|^|[.!?] |[\n]) ?(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? |Professor )?"
    rf"(?!(?:In|At|On|From|Near|By|For|After|Before|Since|According|Outside|Inside)\b){NAME} (?:(?:van|von|de|der|den|del|di|da|bin|al|el|la|le|ten) )*{NAME}, \Z"
)
"""Before "an oceanographer at Harbour College told": who that is."""
_APPOSED = ("a ", "an ", "the ", "one of ")
_NAMES = 60
"""Characters before a source in which a name in apposition stands."""
_FAR = 3000
"""Characters before a source in which its body is named: "Harbour County deputies"."""
_OWN = lazy_pattern(rf"\b((?:{NAME} )*{NAME})[’']s? (?:own |legal )?\Z")
_PER = lazy_pattern(rf", (?:per|via) {NAME}(?: {NAME})?\.?”?\s*\Z")
_FILED = lazy_pattern(r"\b(?:filing|brief|motion|lawsuit|complaint|petition|letter)\b")
_NEXT = 2
"""Sentences behind those of a trade in which one of them is quoted by name."""
_TOLD_BEFORE = 3
"""Sentences before it in which somebody began to tell, since a quotation has several."""
_MARKS = ("''", '"')


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
    return _NAME_BEFORE.search(document.text[max(0, one.source.start - _NAMES) : one.source.start]) is not None


def is_of_body_before(document: Document, one: Attribution) -> bool:
    """Whether the text has said before whose people they are: "deputies" behind "Harbour County deputies", "the firm's lawyers wrote" behind its filing."""
    if one.source is None or one.kind != "holder":
        return False
    text, start = document.text, one.source.start
    said = document.slice(one.source)
    if one.head in forms("body_people") and said.lower().removeprefix("the ").startswith(one.head):
        at = text.rfind(f" {one.head}", max(0, start - _FAR), start)
        while at > 0:
            word = text[text.rfind(" ", 0, at) + 1 : at]
            if word[:1].isupper() and word.lower() not in forms("named_works", "no_name"):
                return True
            at = text.rfind(f" {one.head}", max(0, start - _FAR), at)
        return False
    if one.head not in forms("counsel"):
        return False
    own = _OWN.search(text, max(0, start - _NAMES), text.find(one.head, start))
    if own is None:
        return False
    spans = sentences(document)
    first = spans[max(0, one.sentence - 1)].span.start
    return text.find(own[1], first, start) >= 0 and _FILED.search(text, first, start) is not None


def is_per_name(document: Document, one: Attribution) -> bool:
    """Whether the sentence closes with who passes it on: "…, one reader said, per Cruz."."""
    if one.kind not in ("holder", "group") or is_hidden(document, one):
        return False
    return _PER.search(document.text, one.cue.end, sentences(document)[one.sentence].span.end) is not None


def is_body_beside(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether officials, or "the lobbyists", stand beside what their body says: "Officials said so. “…,” the Harbour Safety Authority said"."""
    one = listed[index]
    if one.kind != "holder" or one.source is None or one.tells_of_source:
        return False
    said = document.slice(one.source).lower()
    plain = said in forms("plain_people")
    definite = said.startswith("the ") and one.head.endswith("s") and not is_hidden(document, one)
    if not plain and not definite:
        return False
    for step in (-1, 1) if plain else (-1,):
        at = index + step
        while 0 <= at < len(listed) and abs(listed[at].sentence - one.sentence) <= 1:
            other = listed[at]
            at += step
            if other.kind != "named" or not other.lays or other.speaker is None:
                continue
            if other.speaker.rsplit(None, 1)[-1].strip(".,’'").lower() in forms("speaking_bodies"):
                return True
    return False


def is_of_trade_quoted(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether people of a trade sum up what one of them, whom the next sentences name, is quoted with: "Lawyers said so. “…,” said Ana Cruz"."""
    one = listed[index]
    if one.head not in forms("trades") or one.source is None or is_hidden(document, one):
        return False
    if one.manner == "judge" or document.text.startswith(
        ("some ", "Some ", "a ", "A ", "one ", "One "), one.source.start
    ):
        return False  # some say so: whoever speaks next may be another
    spans, text = sentences(document), document.text
    for after in listed[index + 1 :]:
        if after.sentence > one.sentence + _NEXT:
            return False
        if after.sentence == one.sentence or after.kind != "named" or not after.lays or after.source is None:
            continue
        if (
            after.speaker is None
            or " " not in after.speaker
            or spans[after.sentence].block > spans[one.sentence].block + _NEXT
        ):
            return False
        if text.find(after.speaker.rsplit(None, 1)[-1], 0, one.source.start) >= 0:
            return False  # somebody told of before, whom the others may speak of
        last = spans[after.sentence].span.end
        said = text[spans[after.sentence].span.start : last]
        return quotes_somebody(said) and after.speaker.rsplit(None, 1)[-1].strip(".").lower() not in forms(
            "speaking_bodies"
        )
    return False


def is_between_turns(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether what is laid to nobody stands in what somebody tells: "Cruz says: …. It is thought …. She adds that …"."""
    one = listed[index]
    if one.kind != "nobody" or document.slice(one.cue)[:2].lower() != "it":
        return False
    before = _speaker(listed, index, -1, _TOLD_BEFORE)
    after = _speaker(listed, index, 1, 1)
    if before is None or after is None or before.speaker is None:
        return False
    return (
        after.again
        and after.kind in ("pronoun", "named")
        and after.source is not None
        and document.slice(after.source).lower() in ("he", "she", "it")
        and (after.speaker is None or after.speaker == before.speaker)
    )


def _speaker(listed: Sequence[Attribution], index: int, step: int, reach: int) -> Attribution | None:
    """The nearest attribution of the sentences beside which says something and has a speaker."""
    here, at = listed[index].sentence, index + step
    while 0 <= at < len(listed) and abs(listed[at].sentence - here) <= reach:
        if listed[at].sentence != here and listed[at].manner == "say" and listed[at].named:
            return listed[at]
        at += step
    return None


def is_followed_by_source(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether the next sentence lays to somebody named what a passive lays to nobody: "was blamed for it. The mayor Ana Cruz blamed", "According to"."""
    one = listed[index]
    if one.kind != "nobody" or one.manner not in ("judged", "impersonal"):
        return False
    word = document.slice(one.cue).lower().rsplit(None, 1)[-1]
    for after in listed[index + 1 :]:
        if after.sentence > one.sentence + 1:
            return False
        if not after.named or not after.lays:
            continue
        if after.manner == "according" and after.sentence > one.sentence:
            if document.text.startswith("According", after.cue.start):
                return True
            continue  # "But according to the Harbour Gazette": the contrary
        if after.sentence > one.sentence and word in forms("criticism"):
            return True  # "drew criticism. Senator Ana Cruz said …"
        if (
            word not in forms("past_saying")
            and after.sentence > one.sentence
            and word == document.slice(after.cue).lower()
        ):
            return True  # the same verb: "was blamed", "Cruz blamed"
    return False


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
