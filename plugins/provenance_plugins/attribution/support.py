"""What a text offers in place of a name: a note or link behind the words, a named speaker who tells them, somebody named in the next sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from provenance.analysis import Attribution, sentences
from provenance.analysis.citations.keys import unseen_citations
from provenance.api import BlockKind, Document, Link, Phrases, Span, lazy_pattern
from provenance_plugins.attribution.wording import place, stands_within

_INFORMANTS = Phrases.load(__package__, "informants")
_FEELING = Phrases.load(__package__, "feeling")
_IMAGINING = Phrases.load(__package__, "imagining")
_WISHING = Phrases.load(__package__, "wishing")
_REFERENCE = lazy_pattern(
    r"\(\d{1,3}(?:[,;] ?\d{1,3})*\)[.,;]"  # "is thought to help (32, 33)."
    r"|\[@[\w:.-]+|\{\{[<%] *[\w-]*cite|\{cite"  # Pandoc, Hugo and Quarto, MyST
    r"|\([^()\d]{2,60}\b(?:1[89]|20)\d\d[a-z]?(?:[,:][^()]{1,20})?\)"  # "(Cruz 2014, 18)"
    r"|[—–(\[-] ?(?:see|cf\.?) (?:also )?[A-ZÀ-Þ]"  # "— see H. G. Cruz"
    r"|\((?:see|cf\.?|compare) |\(\s*,\s*(?:pp?\. ?)?\d"  # "(see the box)", "( , 180-81)" where a reference was taken out
)
_INCLUDING = lazy_pattern(r"\bincluding (?:from |by |in |the |an? |then-)*[A-ZÀ-Þ]")
"""One of those who say it is named: "drew criticism, including from Ana Cruz"."""
_QUOTATION_MARKS = '"“”'
_NAMED = frozenset({"named", "named-work", "pronoun", "work"})
"""Who tells what others say; where that is a work without a name, it is the fault that is shown."""
_THAT = ("that", "that while", "that although")
_REACH = 28
"""Characters before a cue in which "might" makes its statement one that somebody imagines."""
_ACCOUNT = 3
"""Sentences behind it in which what a work found may go on before its note."""
_LED = 20
"""Characters before a source in which "hoping that" stands."""
_LONG_LINK = 3
"""Words of a link that tells more than a name."""


def is_noted(document: Document, one: Attribution) -> bool:
    """Whether a note, a reference or a link of its sentence shows where the words come from.

    A note at the end of a sentence belongs to all of it. A link counts where it covers the source or its verb, or has several words: one
    on a name alone leads to what is spoken of. Who informs in secret stays a source without a name, whatever links to the report.
    """
    if _informs(one):
        return False
    sentence = sentences(document)[one.sentence].span
    behind = _behind(document, one)
    if _REFERENCE.search(document.text, behind.start, behind.end) is not None:
        return True
    if one.kind == "nobody" and _INCLUDING.search(document.text, behind.start, behind.end) is not None:
        return True
    if stands_within(document.marks, behind):
        inside = (mark.span for mark in document.marks if behind.overlaps(mark.span))
        if any(not document.text[span.start : span.end].strip("[]() ").isalpha() for span in inside):
            return True
    if stands_within(unseen_citations(document), behind):
        return True
    if not document.links:
        return False
    return _has_note_link(document, behind) or (
        stands_within(document.links, sentence) and _is_linked(document, one, behind)
    )


def _informs(one: Attribution) -> bool:
    """Whether a source informs in secret; "some people" do not."""
    return one.tells_of_source or (one.kind == "holder" and one.head in _forms("informants"))


def is_noted_later(document: Document, one: Attribution) -> bool:
    """Whether a note stands behind one of the sentences that go on in the same paragraph: what a work found is told in several."""
    listed = sentences(document)
    last = one.sentence
    while (
        last + 1 < len(listed)
        and last < one.sentence + _ACCOUNT
        and listed[last + 1].block == listed[one.sentence].block
    ):
        last += 1
    behind = Span(one.cue.start, max(listed[last].span.end, _behind(document, one).end))
    return (
        stands_within(document.marks, behind)
        or stands_within(unseen_citations(document), behind)
        or _has_note_link(document, behind)
    )


def _behind(document: Document, one: Attribution) -> Span:
    """From the cue to the end of its sentence, and of the quotation in a block of its own that a colon leads to."""
    listed = sentences(document)
    sentence = listed[one.sentence]
    end = sentence.span.end
    if document.text.startswith(":", end - 1) and sentence.block + 1 < len(document.blocks):
        following = document.blocks[sentence.block + 1]
        if following.kind is BlockKind.QUOTE:
            end = following.span.end
    return Span(min(one.cue.start, end), end)


def _has_note_link(document: Document, span: Span) -> bool:
    """Whether a link whose words are only a number, as those of notes in pages are, stands in a span."""
    links = document.links
    index = bisect_right(links, span.start, key=lambda link: link.span.end)
    while index < len(links) and links[index].span.start < span.end:
        if document.slice(links[index].span).strip("[]() ").isdigit():
            return True
        index += 1
    return False


def _is_linked(document: Document, one: Attribution, behind: Span) -> bool:
    at = place(one)
    return any(
        link.span.overlaps(at) or (link.span.overlaps(behind) and _tells(document, link))
        for link in document.links
        if link.span.end > at.start and link.span.start < behind.end
    )


def _tells(document: Document, link: Link) -> bool:
    """Whether the words of a link are more than a name."""
    said = document.slice(link.span)
    return len(said.split()) >= _LONG_LINK and any(word[0].islower() for word in said.split()[1:])


def is_told_by_name(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether the words stand in what somebody named says: "she added that officials do not believe it".

    What an outlet has from those who inform in secret stays theirs.
    """
    one = listed[index]
    if _informs(one):
        return False
    for step in (-1, 1):
        at = index + step
        while 0 <= at < len(listed) and listed[at].sentence == one.sentence:
            other = listed[at]
            if (
                other.kind in _NAMED
                and other.lays
                and other.manner not in ("declined", "judge")
                and (_is_content(other, one) or (step < 0 and _leads_on(document, other, one)))
            ):
                return True
            at += step
    return False


def _is_content(teller: Attribution, one: Attribution) -> bool:
    """Whether an attribution stands in what a teller says."""
    content = teller.content
    return content is not None and content.contains(one.cue) and (one.source is None or content.contains(one.source))


def _leads_on(document: Document, teller: Attribution, one: Attribution) -> bool:
    """Whether only "that" stands between the two: "“It is late,” she said, explaining that pharmacists suspected fraud"."""
    begins = one.cue.start if one.source is None else min(one.source.start, one.cue.start)
    return teller.cue.end <= begins and document.text[teller.cue.end : begins].strip() in _THAT


def is_passed_on_by_name(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether somebody named tells directly what a work found: "the Gazette reported that a study found"."""
    one, before = listed[index], listed[index - 1] if index else None
    return (
        before is not None
        and before.sentence == one.sentence
        and before.kind in ("named", "pronoun")
        and before.lays
        and _leads_on(document, before, one)
    )


def leads_to_name(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether a group is only the lead to somebody of it who is named and quoted in the next sentence.

    "Some Democrats think so. “It is,” said Ana Cruz, a strategist."
    """
    one = listed[index]
    if _informs(one):
        return False
    spans = sentences(document)
    for after in listed[index + 1 :]:
        if after.sentence > one.sentence + 1:
            return False
        if after.sentence == one.sentence or not after.lays or after.source is None:
            continue
        if after.kind not in ("named", "named-work") or after.again or after.speaker is None:
            continue
        if spans[after.sentence].block > spans[one.sentence].block + 1:
            return False
        last = min(after.sentence + 1, len(spans) - 1)
        said = document.text[spans[after.sentence].span.start : spans[last].span.end]
        return one.kind == "work" or any(mark in said for mark in _QUOTATION_MARKS)
    return False


def is_imagined(document: Document, one: Attribution) -> bool:
    """Whether nobody has said it yet: "observers might think"."""
    begins = one.cue.start - _REACH
    if one.source is not None:  # "“It could fall,” said an official" is said
        spoken = one.source.start > one.cue.start and not document.text.endswith((" be ", " been "), 0, one.cue.start)
        begins = one.cue.start if spoken else max(one.source.end, begins) if one.source.end <= one.cue.start else begins
        led = document.text[max(0, one.source.start - _LED) : one.source.start].lower().split()
        if led[-1:] == ["that"] and led[-2:-1] and led[-2] in _forms("wishing"):
            return True  # "hoping that others think so"
    before = document.text[max(0, begins) : one.cue.start].lower()
    cue = document.slice(one.cue).lower().split()
    return not _forms("imagining").isdisjoint([*before.split(), *cue])


def is_feeling(document: Document, one: Attribution) -> bool:
    """Whether it tells what people expect, hope or feel, or how they call a thing: nothing that one of them would have to show."""
    return not _forms("feeling").isdisjoint(document.slice(one.cue).lower().split())


@cache
def _forms(table: str) -> frozenset[str]:
    tables = {"informants": _INFORMANTS, "feeling": _FEELING, "imagining": _IMAGINING, "wishing": _WISHING}
    return frozenset(entry.text for entries in tables[table].by_language().values() for entry in entries)
