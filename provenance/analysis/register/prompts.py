"""Prompts for a language model that a file of plain text holds: what to do under labels of their own, and places in brackets to be filled in."""

from __future__ import annotations

import re
from itertools import islice

from provenance.analysis.attributions import attributions
from provenance.api import Document, Phrases, analysis, any_of, lazy_pattern

__all__ = ["asks_model", "is_prompt"]

_PROMPT = Phrases.load(__package__, "prompt")
_SPEAKERS = 2
"""People to whom a report lays something by name, at least."""
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
    if not any(_is_apart(document.text, match) for match in _SLOT.finditer(document.text)) and not _asks(document):
        return False
    labels = [*_LABEL.finditer(document.text)]
    return len({match["label"].lower() for match in labels}) >= _LABELS and not _is_above_report(document, labels)


def _is_above_report(document: Document, labels: list[re.Match[str]]) -> bool:
    """Whether most of a text is a report below the last label and the last place of a prompt: an article that was copied with it."""
    last = max(match.end() for match in (*labels, *_SLOT.finditer(document.text)))
    if 2 * last > len(document.text):
        return False
    speakers = {
        one.speaker for one in attributions(document) if one.kind == "named" and one.lays and one.cue.start > last
    }
    return len(speakers) >= _SPEAKERS


def _is_apart(text: str, slot: re.Match[str]) -> bool:
    """Whether what is to be put in is all of a line, or what stands behind a label: a gap of an article stands within a sentence."""
    start, end = text.rfind("\n", 0, slot.start()) + 1, text.find("\n", slot.end())
    before, behind = text[start : slot.start()], text[slot.end() : len(text) if end < 0 else end]
    return not behind.strip(_MARKS) and (not before.strip(_MARKS) or before.rstrip(_MARKS).endswith((":", "=")))


_MARKS = " \t*_`\"'“”‘’()<>/#-"


def asks_model(document: Document) -> bool:
    """Whether a text has a label of a prompt, or says what the model gets and is to give back: above an article that was copied with its prompt stands one order."""
    if _LABEL.search(document.text) is not None:
        return True
    return _asks(document)


def _asks(document: Document) -> bool:
    return len({match[0].lower() for match in islice(_ASKED.finditer(document.text), _ENOUGH)}) >= _ASKS


_ASKED = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_PROMPT.texts('asks'))})(?!\w)")
_ASKS, _ENOUGH = 3, 60
"""Different such words, at least, and how many are looked at."""
