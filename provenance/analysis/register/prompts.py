"""Prompts for a language model that a file of plain text holds: what to do under labels of their own, and places in brackets to be filled in."""

from __future__ import annotations

from provenance.api import Document, Phrases, analysis, any_of, lazy_pattern

__all__ = ["is_prompt"]

_PROMPT = Phrases.load(__package__, "prompt")
_LABELS = 2
"""Different labels of a prompt at least."""
_LABEL = lazy_pattern(
    lambda: (
        rf"(?im)^[ \t#*_-]{{0,6}}(?P<label>{any_of(_PROMPT.texts('label'))})(?: \d{{1,2}})?[*_]{{0,2}}:?[*_]{{0,2}}[ \t]*(?:$|(?<=:)[ \t])"
    )
)
_SLOT = lazy_pattern(
    lambda: (
        rf"(?i)\[(?:{any_of(_PROMPT.texts('put'))})\s(?:the|your|a|an)\s[^\[\]\n]{{2,80}}\]|(?<!\$)\{{\{{?\s?[a-z]\w{{1,30}}\s?\}}?\}}|(?m:^[^\n:]{{2,30}}:[ \t]*\{{[a-z_]{{2,30}}\}})"
    )
)
_PLAIN = frozenset({"text/plain", "text/markdown"})


@analysis()
def is_prompt(document: Document) -> bool:
    """Whether a text has several such labels and such a place: what stands among its examples is anybody's, and no article has them."""
    if (
        document.row is not None
        or document.media_type not in _PLAIN
        or not ("[" in document.text or "{" in document.text)
    ):
        return False
    if _SLOT.search(document.text) is None:
        return False
    return len({match["label"].lower() for match in _LABEL.finditer(document.text)}) >= _LABELS
