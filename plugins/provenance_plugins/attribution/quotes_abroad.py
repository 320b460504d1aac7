"""Quotations of a full clause with nobody near, in other languages than English: what surely has no speaker, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import Quotation, attributions, quotes, sentence_at, sentences
from provenance.analysis.attributions.languages.words import words
from provenance.analysis.proper_names import is_given_name
from provenance.api import PROSE_KINDS, BlockKind, Document, Span, lazy_pattern

__all__ = ["quotes_abroad"]

_TOLD = PROSE_KINDS - {BlockKind.QUOTE, BlockKind.TABLE_CELL, BlockKind.LIST_ITEM}
_FEWEST = 4
"""Words of the shortest such quotation."""
_FEW = 6
"""Quotations of a text that may have one without a speaker: a tale, which is told in turns, has more."""
_NEAR = 300
"""Characters of the paragraph before, and of the one behind, in which somebody may stand who speaks."""
_WORD = lazy_pattern(r"[^\W\d_][\w'’-]*")
_NAMES = lazy_pattern(r"(?<![.!?]\s)(?<!\A)\b[A-ZÀ-Þ][\w’'-]+\s(?:[a-zà-ÿ]{1,3}\s)?[A-ZÀ-Þ][\w’'-]+")
_ENDS = ".!?…"
_GERMAN = "de"
_LEADS = (":", ",", "—", "–", "…")
"""Before the words: who says them was told."""
_GAP = 4
"""Characters behind them in which a link to where they stand begins: "„…“ [Quelle: …](…)"."""
_ATTACHED = lazy_pattern(r"\s?[,—–(-]")
"""Behind them: who says them follows."""


def quotes_abroad(document: Document, code: str) -> Iterator[Quotation]:
    """Each quotation that is a sentence, around which nobody says anything and nobody has a name."""
    every = quotes(document)
    if len(every) > _FEW:
        return
    quoting = {one.block for one in every}
    spoken: set[int] | None = None
    for quotation in every:
        block = document.blocks[quotation.block]
        if not quotation.closed or block.kind not in _TOLD or not _is_sentence(document, quotation):
            continue
        near = {quotation.block - 1, quotation.block, quotation.block + 1}
        if spoken is None:
            listed = sentences(document)
            spoken = {listed[one.sentence].block for one in attributions(document)}
        if not near.isdisjoint(spoken) or not (near - {quotation.block}).isdisjoint(quoting):
            continue
        if not _has_somebody(document, quotation, code):
            yield quotation


def _is_sentence(document: Document, quotation: Quotation) -> bool:
    """Whether a quotation begins its sentence, ends as one and has nothing attached."""
    text = document.text
    inner = document.slice(quotation.inner).strip()
    if not inner or not inner[0].isupper() or len(_WORD.findall(inner)) < _FEWEST:
        return False
    if inner.endswith("?"):
        return False
    if inner[-1] not in _ENDS and text[quotation.span.end : quotation.span.end + 1] != ".":
        return False
    sentence = sentence_at(document, quotation.span.start)
    if sentence is None or text[sentence.span.start : quotation.span.start].strip():
        return False
    before = text[document.blocks[quotation.block].span.start : quotation.span.start].rstrip()
    if before.endswith(_LEADS) or _ATTACHED.match(text, quotation.span.end) is not None:
        return False
    behind = text[quotation.span.end : quotation.span.end + _GAP]
    source = quotation.span.end + len(behind) - len(behind.lstrip(" \u00a0\n[("))
    return not any(link.span.start == source for link in document.links)


def _has_somebody(document: Document, quotation: Quotation, code: str) -> bool:
    """Whether somebody stands around a quotation who may have said it: by name, or by a verb of saying."""
    text, (start, end) = document.text, document.blocks[quotation.block].span
    around = [Span(start, quotation.span.start), Span(quotation.span.end, end)]
    if quotation.block:
        before = document.blocks[quotation.block - 1].span
        around.append(Span(max(before.start, before.end - _NEAR), before.end))
    if quotation.block + 1 < len(document.blocks):
        behind = document.blocks[quotation.block + 1].span
        around.append(Span(behind.start, min(behind.end, behind.start + _NEAR)))
    saying = words(code, "verbs", "say")
    for place in around:
        said = _WORD.findall(text, *place)
        if any(word.lower() in saying or (word[0].isupper() and is_given_name(word)) for word in said):
            return True
        if code != _GERMAN and _NAMES.search(text[place.start : place.end]) is not None:
            return True
    return text[start : quotation.span.start].rstrip().endswith("?") or _answers(document, quotation)


def _answers(document: Document, quotation: Quotation) -> bool:
    """Whether the paragraph before asks something, or leads to the words."""
    if not quotation.block:  # the first paragraph: its own words lead to it, or it opens the text
        return not document.text[: quotation.span.start].strip()
    above = document.slice(document.blocks[quotation.block - 1].span).rstrip(' *_"”»“')
    return above.endswith(("?", ":", ","))
