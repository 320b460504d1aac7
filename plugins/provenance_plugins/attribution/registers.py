"""What weighs less by the register of its text: the roles of a procedure, and what the writers of their own work were told by those who took part."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from provenance.analysis import Attribution, Quotation, sentences
from provenance.analysis.files import SENTENCES, is_manuscript
from provenance.analysis.register import (
    is_fiction,
    is_instructing,
    is_personal,
    is_recording,
    is_satire,
    is_told_before,
    may_report,
)
from provenance.api import BlockKind, Document, Span, analysis, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms

_QUOTATION_MARKS = '"“”'
_TURN = lazy_pattern(
    r"\s*(?:>> ?|\*\*)?([A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){1,3})(?: \([^()\n]{1,40}\))?(?:\*\*)?:(?:\*\*)?\s"
)
"""What a turn begins with: "Ana Cruz: …", ">> ANA CRUZ: …"."""
_TURNS = 6
"""Turns from which on a text is a transcript."""
_OPEN = frozenset({"some", "many", "others", "most", "several", "people", "few", "one", "another", ""})
"""Heads that name no role."""
_OF_CHAPTER = lazy_pattern(r"(?i)(?:^|[/\\])(?:chapter|chap|ch)[-_ .]{0,2}(?:\d{1,3}|[ivxlc]{1,7})(?![^\W_])[^/\\]*\Z")
"""The name of a file that is a chapter of a book."""
_VIEWS = frozenset({"group", "nobody", "work"})
"""Kinds of sources on which those lean who argue for themselves: in an essay, a diary or a letter 3 of 10 such warnings of ATT103 and ATT104 were right."""
_CITING = frozenset({"according", "citing"})
_HIDING = frozenset({"anonymity", "knowing"})
"""What in a procedure says who may stay without a name or who knows a thing: "to report it anonymously", "people familiar with it"."""


def is_alone_in_passing(document: Document, only: object) -> bool:
    """Whether a statement, the only one of a longer text that is laid to a group or to nobody, is of others than experts and accuses nobody: of such warnings 5 of 15 were right, of those that are not alone 21 of 28."""
    if len(sentences(document)) < SENTENCES or not isinstance(only, Span):
        return False
    return (forms("sure", "experts") | forms("sure", "accusing")).isdisjoint(document.slice(only).lower().split())


def is_in_passing(document: Document, one: Attribution) -> bool:
    """Whether a source without a name is one that its text does not report of.

    In a text that instructs it is a role ("users report …") or a habit ("some find it easier"), in one in which the writers tell of their own work
    somebody who took part in it ("participants said …"), in the record of a meeting one of those who were there; what somebody says in a transcript is the speaker's. Who speaks to the public, an opinion that
    is laid to some or to nobody, and in a text that instructs what somebody said in quotation marks, stay what they are elsewhere; in a book, and where
    writers tell of their own days, what "is widely thought" is the author's own aside.
    """
    if is_fiction(document) or is_satire(document) or is_of_testimonials(document) or _is_said(document, one.cue.start):
        return True
    if one.kind in _VIEWS and (is_personal(document) or _is_surveyed(document, one)):
        from provenance_plugins.attribution.grave import is_grave  # noqa: PLC0415 - few texts come so far

        return document.row is None and not is_grave(document, one)
    return _is_of_register(document, one)


def _is_of_register(document: Document, one: Attribution) -> bool:
    """Whether the register of the text, or that of a book, makes a source such."""
    if one.kind == "nobody":
        from provenance.analysis.metadata.ebooks import is_book  # noqa: PLC0415 - few texts come so far

        if is_book(document) or _OF_CHAPTER.search(document.path) is not None or is_personal(document):
            return True
    if one.manner in _CITING or is_public(one):
        return False
    if is_recording(document):
        return True
    at = one.cue.start
    if one.manner in _HIDING:
        return one.kind == "holder" and is_instructing(document, at) and not is_past(document, one)
    if one.kind == "nobody":
        return _is_practice(document, one) and is_instructing(document, at)
    if one.kind == "work":
        return one.head not in forms("public_work") and is_instructing(document, at)
    if one.kind not in ("holder", "group"):
        return False
    if is_personal(document) and (is_past(document, one) or is_told_before(document, _start(one))):
        return True
    quoted = is_past(document, one) and _is_quoting(document, sentences(document)[one.sentence].span)
    return not (_is_contended(document, one) or quoted) and is_instructing(document, at)


def _is_surveyed(document: Document, one: Attribution) -> bool:
    """Whether a longer text that does not report sums up a repute, a side of a debate or those who look on: of such warnings none of 7 was right, of experts, critics and analysts in such texts 10 of 13."""
    if one.kind != "nobody" and one.head not in forms("sure", "onlookers"):
        return False
    return len(sentences(document)) >= SENTENCES and not may_report(document)


def _is_said(document: Document, at: int) -> bool:
    """Whether somebody says it in a transcript, which no few lines are."""
    if document.row is None and len(sentences(document)) < SENTENCES:
        return False
    from provenance.analysis.register.said_aloud import is_said  # noqa: PLC0415 - no line of text needs it

    return is_said(document, at)


def _are_decks(document: Document) -> bool:
    from provenance_plugins.attribution.loose_words import are_decks  # noqa: PLC0415 - few texts have such lines

    return are_decks(document)


@analysis()
def is_told_in_file(document: Document) -> bool:
    """Whether a manuscript does not report, and lays something to somebody in few of its sentences: an essay, a guide, a page of a site; or a file is a list of headlines with their decks."""
    if "\nBy " in document.text and _are_decks(document):
        return True
    if not is_manuscript(document) or may_report(document):
        return False
    from provenance.analysis.files.reports import lays_little  # noqa: PLC0415 - few texts come so far

    return lays_little(document)


@analysis()
def is_of_testimonials(document: Document) -> bool:
    """Whether a page holds what parents, patients or customers wrote, as its name or title says: words that the house cannot mend."""
    title = next((one.value for one in document.declared if one.field == "title"), "")
    return any(_TESTIMONIALS.search(said) is not None for said in (document.path, title))


_TESTIMONIALS = lazy_pattern(lambda: rf"(?i)(?<![^\W_])(?:{alternatives('testimonials')})(?![^\W_])(?!.*/)")


def is_of_guide(document: Document, quotation: Quotation) -> bool:
    """Whether a quotation is an example of a text that instructs, or one of a list of what somebody wrote to the writers."""
    if (
        is_recording(document)
        or is_fiction(document)
        or is_satire(document)
        or is_instructing(document, quotation.span.start)
    ):
        return True
    at, blocks = quotation.block, document.blocks
    listed = blocks[at].kind is BlockKind.LIST_ITEM or (
        blocks[at].span == quotation.span and blocks[at - 1].kind is BlockKind.LIST_ITEM and at > 0
    )
    return listed and is_personal(document)


_SIGNS = ("ranscri", "ranskri", "rascri")
_HEAD = 800
"""Characters at the head and at the end of a text in which a note says that it was taken down."""
_TAKEN_DOWN = lazy_pattern(
    r"(?<!\w)(?:(?:this|the(?:\sfollowing|\sabove)?)\s(?:\w+\s){0,2}transcript(?:ion)?\s(?:\w+\s){0,3}(?:was|has\sbeen|is|may)\s(?:\w+\s){0,3}(?:created|generated|produced|provided|edited|made|transcribed|condensed|contain|recorded|reviewed|prepared)"
    r"|(?:this|the)\s(?:interview|conversation|episode|discussion)\s(?:was|has\sbeen)\s(?:\w+\s){0,3}transcribed|rush\stranscript|(?:esta|la)\stranscripción\s(?:ha\ssido|fue|puede)|(?:cette|la)\stranscription\s(?:a\sété|peut)"
    r"|(?:dieses|das)\stranskript\s(?:wurde|kann|ist)|(?:esta|a)\stranscrição\s(?:foi|pode)|(?:questa|la)\strascrizione\s(?:è\sstata|può))",
    re.IGNORECASE,
    signs=_SIGNS,
)


@analysis()
def is_transcript(document: Document) -> bool:
    """Whether a text is what several people said in turns, each with the speaker's name before it, or says that it was taken down, or a speech with nothing around it: nothing there is the writer's."""
    if any(map(document.text.__contains__, _SIGNS)) and (
        _TAKEN_DOWN.search(document.text, 0, _HEAD) is not None
        or _TAKEN_DOWN.search(document.text, max(0, len(document.text) - _HEAD)) is not None
    ):
        return True
    if _is_spoken_alone(document):
        return True
    if document.text.count(":") < _TURNS:
        return False
    labels = [found[1] for block in document.blocks if (found := _TURN.match(document.text, *block.span)) is not None]
    return (len(labels) >= _TURNS and len(set(labels)) * 2 <= len(labels)) or _runs_on(document.text)


def _is_spoken_alone(document: Document) -> bool:
    from provenance.analysis.register.spoken_alone import is_spoken_alone  # noqa: PLC0415 - only for what would be told

    return is_spoken_alone(document)


def _runs_on(text: str) -> bool:
    """Whether the turns of two run on in one paragraph, as where lines were lost: "… so? Cruz: Yes. Gazette: And …"."""
    if "?" not in text:
        return False
    labels = [found[1] for found in _TURN_WITHIN.finditer(text)]
    if len(labels) < _TURNS:
        return False
    (first, often), (second, less) = (*Counter(labels).most_common(2), ("", 0))[:2]
    in_turn = sum(pair in ((first, second), (second, first)) for pair in pairwise(labels))
    return less >= _TURNS // 2 and in_turn * 2 >= often + less


_TURN_WITHIN = lazy_pattern(r"[.?!…”\"\])]\s(?:Dr\. )?(?:[A-ZÀ-Þ][\w’'-]+ )?([A-ZÀ-Þ][\w’'-]+):\s")
"""What a turn begins with in the midst of a paragraph: the surname."""


def is_public(one: Attribution) -> bool:
    """Whether a source speaks to the public, or on its matters: officials, experts, critics."""
    return one.head in forms("public_voice")


def is_of_many_texts(document: Document) -> bool:
    """Whether a text is a list of sentences that were cut from many others."""
    if len(document.blocks) < _SENTENCES:
        return False
    from provenance.analysis.register import is_collection  # noqa: PLC0415 - no short text is one

    return is_collection(document)


_SENTENCES = 8
"""Paragraphs of such a list, at least."""


def is_past(document: Document, one: Attribution) -> bool:
    """Whether a source said it, and does not say it."""
    cue = document.slice(one.cue).lower()
    return any(word.endswith("ed") for word in cue.split()) or cue in forms("past_saying")


def _start(one: Attribution) -> int:
    return one.cue.start if one.source is None else min(one.source.start, one.cue.start)


def _is_contended(document: Document, one: Attribution) -> bool:
    return one.head in _OPEN and document.slice(one.cue).lower() in forms("contending")


def _is_practice(document: Document, one: Attribution) -> bool:
    return not forms("practising").isdisjoint(document.slice(one.cue).lower().split())


def _is_quoting(document: Document, sentence: Span) -> bool:
    said = document.slice(sentence)
    return any(mark in said for mark in _QUOTATION_MARKS)
