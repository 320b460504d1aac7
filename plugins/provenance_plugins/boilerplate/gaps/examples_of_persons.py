"""The persons of examples that a template has in place of somebody real: "Mustermann GmbH, Musterstraße 1, 12345 Musterstadt"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import BlockKind, Document, Hit, Phrases, Severity, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.asked_first import may_have_examples_of_persons
from provenance_plugins.boilerplate.for_readers import is_for_readers, is_in_quotation
from provenance_plugins.boilerplate.gaps.dummy_text import are_meant
from provenance_plugins.boilerplate.residue import in_inline_code
from provenance_plugins.boilerplate.sources import why_not_for_readers

__all__ = ["examples_of_persons"]

_WORDS = Phrases.load(LEXICON, "examples_of_persons")
_LONGEST = 200
"""Characters of a block that gives a name and an address, at most."""
_NAME = lazy_pattern(lambda: rf"\b(?:{any_of(_WORDS.texts('name'))})\b")
_ADDRESS = lazy_pattern(lambda: rf"\b(?:{any_of(_WORDS.texts('address'))})(?!\w)")
_ABOUT = lazy_pattern(lambda: rf"(?i)\b(?:{any_of(_WORDS.texts('about'))})")
"""Of a text that speaks of examples and forms."""
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})


def examples_of_persons(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each short block with the name and the address of an example, or with its street and its town."""
    if not may_have_examples_of_persons(document):
        return
    text = document.text
    for block in document.blocks:
        start, end = block.span
        if block.kind not in _PLACES or end - start > _LONGEST or in_inline_code(document, block.span):
            continue
        addresses = {match[0] for match in _ADDRESS.finditer(text, start, end)}
        if not addresses or (len(addresses) < _BOTH and _NAME.search(text, start, end) is None):
            continue
        words = text[start:end].strip()
        if (
            are_meant(document)
            or is_for_readers(document, block.span)
            or is_in_quotation(document, block.span)
            or _ABOUT.search(text) is not None
        ):
            why = why_not_for_readers(document)
            aside = f", in a file that is no text for readers yet, {why}" if why else ""
            message = f"{quoted(words)} is somebody of an example{aside}: look whether it is to stand"
            yield words, Hit(block.span, message, severity=Severity.INFO)
        else:
            message = f"{quoted(words)} is somebody of an example: put in who and what is meant, or leave it out"
            yield words, Hit(block.span, message, severity=Severity.WARNING)


_BOTH = 2
"""A street and a town."""
