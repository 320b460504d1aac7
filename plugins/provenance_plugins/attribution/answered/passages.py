"""Words of somebody else in a paragraph that no marks of quotation set apart: one that ends with the outlet it is from, one whose first letter was put in brackets, one of a broadcast; and what somebody is said to mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from provenance.analysis import Attribution, sentences
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.quotes import inside_long_quotation, is_taken_over
from provenance.api import BlockKind, Document, Span, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import NAME

__all__ = ["is_in_passage", "is_meant_by_somebody"]

_PRINT = rf"(?P<who>(?:[Tt]he )?{NAME}(?: (?:(?:of|the|for|and|&|de|la|le|di|der|del) ){{0,2}}{NAME}){{0,6}})"
_CREDIT = lazy_pattern(rf"[.!?…”\"’]\s{{0,2}}(?:\[{_PRINT}\]|\((?P<bracket>[^()\n]{{3,60}})\))\.?\s*\Z")
"""Behind the last sentence of a paragraph: where it is from."""
_WHO = lazy_pattern(_PRINT)
_LONGEST = 90
"""Characters of such a credit, at most."""
_LABEL = lazy_pattern(
    r"(?:\A|(?<=[.?!…”\"\])])\s+|(?<=\n))(?:>> ?)?(?P<who>[A-ZÀ-Þ][A-ZÀ-Þ.’'-]{2,}(?: [A-ZÀ-Þ][A-ZÀ-Þ.’'-]+){0,3})(?: [(\[][^()\[\]\n]{1,60}[)\]])?:[ \n]",
    signs=(": ", ":\n"),
)
"""Before what somebody says in a broadcast that is written down: "CRUZ: ", "ANA CRUZ (in the hall): "."""
_CLOSES_LABEL = lazy_pattern(r"[A-ZÀ-Þ.’')\]-]:[ \n]")
"""How such a label ends."""
_SPEAKERS = 2
"""So many speak in a stretch of it."""
_BESIDE = 1
"""Paragraphs on either side that belong to it."""


def is_in_passage(document: Document, one: Attribution) -> bool:
    """Whether it stands in such a paragraph, whose writer or speakers are others than those of the text."""
    at = sentences(document)[one.sentence].block
    return (
        document.recall(("a passage of others", at), lambda document: _is_passage(document, at))
        or is_taken_over(document, one.cue.start)
        or _is_spoken(document, at, one.cue.start)
        or inside_long_quotation(document, one.cue)
        or _is_behind_label(document, one)
        or _is_in_transcript(document, one)
    )


_TRANSCRIPT = ("ranscript", "RANSCRIPT")


def _is_in_transcript(document: Document, one: Attribution) -> bool:
    if not document.recall("speaks of transcripts", lambda of: any(map(of.text.__contains__, _TRANSCRIPT))):
        return False
    from provenance_plugins.attribution.answered.marked_transcripts import is_in_transcript  # noqa: PLC0415 - few texts

    return is_in_transcript(document, one)


def _is_behind_label(document: Document, one: Attribution) -> bool:
    """Whether the outlet that says so stands before a sentence: "Reuters: Two officials said"."""
    begins = one.cue.start if one.source is None else min(one.source.start, one.cue.start)
    if ": " not in document.text[max(0, begins - 3) : begins]:
        return False
    found = _BEHIND_LABEL.search(document.text, max(0, begins - _LONGEST), begins)
    return found is not None and _is_other_print(document, found["who"])


_BEHIND_LABEL = lazy_pattern(rf"(?:(?<=\n)|(?<=[.!?] )){_PRINT}: [“\"]?\Z", signs=(": ",))


def _is_passage(document: Document, at: int) -> bool:
    block = document.blocks[at].span
    if _is_from_outlet(document, block) or _has_source(document, at):
        return True
    if document.media_type != "application/pdf":
        return False
    from provenance.analysis.set_off_passages import is_passage_of_work  # noqa: PLC0415 - few texts are in such a file

    return is_passage_of_work(document, block)


def _has_source(document: Document, at: int) -> bool:
    """Whether an item of a list of news ends with its source: "Source: Harbour Gazette", behind its last sentence, or as a short line of the next blocks where another item or the text ends so; not that of a picture or a table."""
    text, block = document.text, document.blocks[at].span
    start = max(block.start, block.end - _LONGEST)
    found = _LABELLED.search(text, start, block.end) if text.find(":", start, block.end) >= 0 else None
    if found is not None:
        return not _is_of_picture(found[0])
    for number in range(at + 1, min(len(document.blocks), at + 1 + _ITEM)):
        below = document.blocks[number]
        if below.kind not in _IN_ITEM:
            return False
        if _is_label_line(document, below.span):
            return (
                not _is_of_picture(document.slice(below.span))
                and not _is_behind_picture(document, number)
                and (number + 1 == len(document.blocks) or len(_label_lines(document)) > 1)
            )
    return False


def _is_label_line(document: Document, span: Span) -> bool:
    return span.end - span.start <= _LONGEST and _LABEL_LINE.match(document.text, *span) is not None


def _label_lines(document: Document) -> list[int]:
    """The blocks that only say where something is from."""
    return document.recall(
        "lines with a source",
        lambda document: [at for at, block in enumerate(document.blocks) if _is_label_line(document, block.span)],
    )


def _is_of_picture(words: str) -> bool:
    """Whether a source is one of pictures: "Source: Getty Images"."""
    return not forms("passages", "pictures").isdisjoint(word.strip("*_.,:()") for word in words.lower().split())


def _is_behind_picture(document: Document, number: int) -> bool:
    """Whether a picture stands between a block and the one before."""
    if not number:
        return False
    start = document.locate(document.blocks[number - 1].span).end
    between = document.source[start : document.locate(document.blocks[number].span).start]
    return any(sign in between.lower() for sign in _PICTURES)


_PICTURES = ("![", "<img", "<figure", "<picture", "<svg", "<iframe")
_IN_ITEM = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TEXT, BlockKind.QUOTE})


_ITEM = 2
"""Blocks of an item behind the one in which somebody speaks."""
_TO_SOURCE = r"(?:the |The )?[A-ZÀ-Þ0-9][^\n]{1,70}"
_LABELLED = lazy_pattern(
    lambda: (
        rf"[.!?…”\"’)\n]\s{{0,2}}\(?\*{{0,2}}(?:{alternatives('passages', 'source')})\s?:\*{{0,2}}\s?{_TO_SOURCE}\)?\s*\Z"
    ),
    signs=(":",),
)
_LABEL_LINE = lazy_pattern(
    lambda: rf"\W{{0,4}}(?:{alternatives('passages', 'source')})\s?:\W{{0,4}}{_TO_SOURCE}\s*\Z", signs=(":",)
)


def _is_from_outlet(document: Document, block: Span) -> bool:
    """Whether an outlet that is not the one of the text stands behind the last sentence of a paragraph, in brackets or as a link. In round brackets at the end of a text, the agency stands from which all of it is."""
    text = document.text
    start = max(block.start, block.end - _LONGEST)
    found = _CREDIT.search(text, start, block.end)
    if found is None:
        name = _linked_credit(document, block)
    elif found["who"] is not None:
        name = found["who"]
    elif document.blocks[-1].span == block or _WHO.fullmatch(found["bracket"]) is None:
        name = None
    else:
        name = found["bracket"]
    return name is not None and _is_other_print(document, name)


def _linked_credit(document: Document, block: Span) -> str | None:
    """The words of the link behind the last sentence of a paragraph: "[Harbour Gazette](https://…)"."""
    for link in reversed(document.links):
        if link.span.end <= block.start:
            return None
        if link.span.start >= block.end:
            continue
        behind = document.text[link.span.end : block.end].strip(" .)]\n")
        before = document.text[max(block.start, link.span.start - 4) : link.span.start].rstrip(" (\n[—–-")
        name = document.slice(link.span).strip("[]() ")
        if behind or before[-1:] not in _ENDS or _WHO.fullmatch(name) is None:
            return None
        return name
    return None


_ENDS = frozenset('.!?…”"’')


def _is_other_print(document: Document, name: str) -> bool:
    from provenance_plugins.attribution.answered.told_to_outlets import (  # noqa: PLC0415 - few texts have such
        is_own_outlet_named,
        outlet_of,
    )

    outlet = outlet_of(document, name)
    if outlet is None:
        words = name.split()
        if len(words) < _SPEAKERS or forms("passages", "print").isdisjoint(words):
            return False
        outlet = name
    return not is_own_outlet_named(document, outlet, cites=True)


def _is_spoken(document: Document, at: int, place: int) -> bool:
    """Whether the paragraph, with those beside it, is a stretch of a broadcast in which several speak, and one of them before a place in it."""
    first = document.recall(("who speaks first in a broadcast", at), lambda document: _first_label(document, at))
    return first is not None and first < place


def _first_label(document: Document, at: int) -> int | None:
    """Where the first turn of a paragraph begins that is of a stretch in which several speak; asked once for all who speak in it."""
    own = next(_labels(document, document.blocks[at].span), None)
    if own is None:
        return None
    first, last = (
        document.blocks[max(0, at - _BESIDE)].span,
        document.blocks[min(len(document.blocks) - 1, at + _BESIDE)].span,
    )
    near = list(_labels(document, Span(first.start, last.end)))
    if len({who[-1] for _, who in near}) < _SPEAKERS:
        return None
    turns = document.recall(
        "turns in a broadcast",
        lambda document: Counter(who for _, who in _labels(document, Span(0, len(document.text)))),
    )
    return own[0] if any(turns[who] > 1 or is_given_name(who[0].capitalize()) for _, who in near) else None


def _labels(document: Document, span: Span) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Where each turn begins in a stretch of text, and the words of the name before it."""
    if _CLOSES_LABEL.search(document.text, *span) is None:
        return  # as in most: the end of a label is found in a twentieth of the time of a beginning
    for found in _LABEL.finditer(document.text, *span):
        who = tuple(found["who"].split())
        if forms("passages", "label").isdisjoint(who):
            yield found.start("who"), who


_MEANT = lazy_pattern(
    lambda: (
        rf"(?:\b[Ww]hat (?:[Hh]e|[Ss]he|{NAME}(?: {NAME}){{0,2}})(?:[’']s| is| was| are| were| has| had)? ?(?:[a-z]+ )?(?:{alternatives('passages', 'meaning')})(?: [a-z]+){{0,3}}?"
        rf"|\b(?:[Hh]is|[Hh]er|{NAME}[’']s?) (?:[a-z]+ ){{0,2}}?(?:{alternatives('passages', 'point')})(?: (?:here|there|about [a-z ]{{2,30}}))?)"
        r",? (?:is|was|has been|being) that (?:[a-z]+,? ){0,3}\Z"
    ),
    signs=(" that ",),
)
"""Before a group: what somebody is said to mean, or to argue: "what she is referring to is that", "his point was that"."""
_MEANT_REACH = 140


def is_meant_by_somebody(document: Document, one: Attribution) -> bool:
    """Whether what a group holds is what somebody told of before means or argues, who answers for it."""
    first = sentences(document)[one.sentence].span.start
    begins = one.cue.start if one.source is None else min(one.source.start, one.cue.start)
    return _MEANT.search(document.text, max(first, begins - _MEANT_REACH), begins) is not None
