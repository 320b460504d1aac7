"""What a draft or a program left in a text for whoever finishes it: "Delete before sending", "Top of Form", a gap between the marks of code ("`[PAPER URL]`")."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from provenance.analysis.characters import IN_LOWERED
from provenance.api import (
    BlockKind,
    Document,
    Hit,
    Literals,
    Phrases,
    Severity,
    SourceSpan,
    Span,
    any_of,
    lazy_pattern,
    quoted,
)
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.asked_first import may_have_left_places
from provenance_plugins.boilerplate.for_readers import is_for_readers
from provenance_plugins.boilerplate.gaps.asked_in_sentences import asked_in_sentences
from provenance_plugins.boilerplate.gaps.labelled_examples import is_under_sample
from provenance_plugins.boilerplate.gaps.left_within import left_within
from provenance_plugins.boilerplate.gaps.values_within import values_within
from provenance_plugins.boilerplate.value_gaps import asks_for_value

__all__ = ["left_places"]

_WORDS = Phrases.load(LEXICON, "left_places")
_LATER = lazy_pattern(
    lambda: (
        rf"(?:(?<=[.!?:(\[] )|(?<=[(\[*_])|^)(?i:(?:(?:{any_of(_WORDS.texts('please'))}) )?(?:{any_of(_WORDS.texts('delete'))})(?: (?:{any_of(_WORDS.texts('what'))})){{0,3}} (?:{any_of(_WORDS.texts('before'))})|(?:{any_of(_WORDS.texts('before'))}) (?:(?:{any_of(_WORDS.texts('what'))}) ){{0,3}}(?:{any_of(_WORDS.texts('delete'))}))(?!\w)"
    )
)
"""At the beginning of a sentence or of a bracket; "delete your data before sending" is advice to readers."""
_CHOSEN = lazy_pattern(
    lambda: rf"[(\[](?i:{any_of(_WORDS.texts('choose'))})[.!]?[)\]]|\A(?i:{any_of(_WORDS.texts('choose'))})[.!]?\Z"
)
"""In brackets or all of a line: of two forms nobody took one."""
_BRIEF = 240
"""Characters of a block that has such a note, at most."""
_CODED = lazy_pattern(r"(?<!`)`\[(?P<words>[A-Z][A-Z ,/'-]{1,60})\]`(?!`)")
_FORM = 60
_LABELS = frozenset({"URL", "LINK", "DOI"})
"""Lone words of such a gap that are no variable of a program."""


def left_places(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each with its words; in a text with blocks of code one may be what it shows."""
    yield from left_within(document)
    yield from values_within(document)
    if not may_have_left_places(document):
        return
    coded = any(block.kind is BlockKind.CODE for block in document.blocks)
    yield from asked_in_sentences(document, coded=coded)
    deleted, chosen_of = (IN_LOWERED.any_in(document, _said(tag)) for tag in ("before", "choose"))
    for block in document.blocks:
        length = block.span.end - block.span.start
        if length <= _FORM and document.slice(block.span).strip() in _WORDS.texts("form"):
            words = document.slice(block.span).strip()
            message = f"{quoted(words)} is what Word puts in where a copied page had a form: delete it"
            yield "form", Hit(block.span, message, severity=Severity.WARNING)
        elif (
            deleted
            and length <= _BRIEF
            and block.kind is not BlockKind.CODE
            and (later := _LATER.search(document.slice(block.span)))
        ):
            span = Span(block.span.start + later.start(), block.span.start + later.end())
            message = f"{quoted(later[0])} was meant for whoever sends the text: do what it asks"
            yield later[0], Hit(span, message, severity=Severity.INFO if coded else Severity.WARNING)
        elif (
            chosen_of
            and length <= _BRIEF
            and block.kind in _PROSE
            and (chosen := _CHOSEN.search(document.slice(block.span).strip()))
        ):
            less = coded or "__" in document.text or is_for_readers(document, block.span)
            message = f"{quoted(chosen[0])} was meant for whoever fills the text in: leave the form that holds"
            yield chosen[0], Hit(block.span, message, severity=Severity.INFO if less else Severity.WARNING)
    if not coded:
        yield from _between_marks(document)


@cache
def _said(tag: str) -> Literals:
    """Words without which no such note of a kind stands in a text in small letters."""
    return Literals(text.lower() for text in _WORDS.texts(tag))


_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})


def _between_marks(document: Document) -> Iterator[tuple[str, Hit]]:
    """Gaps in capitals that a text for readers has between the marks of code, in no list of what is still to be done."""
    if "`[" not in document.source or document.media_type != "text/markdown":
        return
    for match in _CODED.finditer(document.source):
        line = document.source.rfind("\n", 0, match.start()) + 1
        if document.source[line : match.start()].lstrip().startswith(_TASKS):
            continue
        words = match["words"]
        if words in _LABELS or asks_for_value(words):
            place, shown = SourceSpan(match.start() + 1, match.end() - 1), quoted(f"[{words}]")
            if is_under_sample(document, match.start()):
                said = f"{shown} stands in a sample that the text gives readers: look whether it is meant to stand"
                yield f"[{words}] in a sample", Hit(place, said, severity=Severity.INFO)
                continue
            said = f"the placeholder {shown} was not filled in: put in what it stands for"
            yield f"[{words}] in code", Hit(place, said)


_TASKS = ("- [", "* [", "+ [")
