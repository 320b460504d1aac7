"""Prompts for a language model that a file of plain text holds: what to do under labels of their own, and places in brackets to be filled in."""

from __future__ import annotations

from itertools import islice

from provenance.api import Document, Phrases, analysis, any_of, lazy_pattern

__all__ = ["asks_model", "is_prompt"]

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


def asks_model(document: Document) -> bool:
    """Whether a text has a label of a prompt, or says what the model gets and is to give back: above an article that was copied with its prompt stands one order."""
    if _LABEL.search(document.text) is not None:
        return True
    return len({match[0].lower() for match in islice(_ASKED.finditer(document.text), _ENOUGH)}) >= _ASKS


_ASKED = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_PROMPT.texts('asks'))})(?!\w)")
_ASKS, _ENOUGH = 3, 60
"""Different such words, at least, and how many are looked at."""
