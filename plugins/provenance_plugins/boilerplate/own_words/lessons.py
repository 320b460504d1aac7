"""Steps of a lesson that name what to click or type: "Leave a comment by clicking the `comment` button", "Add a name such as “How to Make Cookies”"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from provenance.analysis import Boilerplate, content, language
from provenance.analysis.register import is_instructing
from provenance.analysis.voice import FirstPerson
from provenance.api import BlockKind, Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_step"]

_KINDS = frozenset({"comments", "cookie", "share", "newsletter", "readmore", "related", "navigation", "script"})
_NAMED_ONLY = frozenset({"script"})
_QUOTED = lazy_pattern(r"[“\"«„‚‘][^“”\"«»„‚‘’\n]{2,60}[”\"»“’]")
"""The name of a button, or the words that are to be typed."""
_VERBS = Phrases.load(LEXICON, "lesson_steps")
_STEP = lazy_pattern(lambda: rf"[\W\d_]{{0,8}}(?:{any_of(_VERBS.texts())})(?!\w)", re.IGNORECASE)
_CONTROLS = Phrases.load(LEXICON, "lesson_controls")
_NAMED = lazy_pattern(
    lambda: (
        rf"(?i:(?<!\w)(?:{any_of(_VERBS.texts())})\s(?:(?:{any_of(_CONTROLS.texts('before'))})\s){{0,2}})"
        rf"(?:[*_“\"`]{{0,3}}(?P<name>[A-ZÀ-Þ][\w+-]*(?:\s[\w+-]+){{0,3}}?)[*_”\"`]{{0,3}}\s(?i:{any_of(_CONTROLS.texts('controls'))})(?!\w)"
        rf"|(?i:{any_of(_CONTROLS.texts('controls'))})\s[*_“\"`«„]{{0,3}}(?P<behind>[A-ZÀ-Þ][\w+-]*))"
    )
)
"""A step that names a control with a capital: "click the New Lamp button", "cliquez sur le bouton Ajouter"."""
_DIFFERENT = 2
_STEPS = 3
"""Blocks that begin as steps do and name something in code or quotation marks, at least."""
_BEHIND = 1
"""Blocks behind a step that go on with it: "in the `Untitled` box"."""
_LONGEST = 200
"""Characters of a step."""


def is_step(document: Document, part: Boilerplate) -> bool:
    """Whether a short line of a text with several such steps names something itself, or in what goes on behind it."""
    if part.kind not in _KINDS or len(part.blocks) > 1:
        return False
    at = part.blocks.start
    block = document.blocks[at].span
    if block.end - block.start > _LONGEST:
        return False
    last = document.blocks[min(at + _BEHIND, len(document.blocks) - 1)]
    around = Span(block.start, block.end if last.kind is BlockKind.HEADING else last.span.end)
    if _names_own(document, part) and document.recall("named controls", _has_controls):
        return True
    if part.kind in _NAMED_ONLY:
        return False  # a player names what it shows in quotation marks
    if not (_holds_code(document, around) or _QUOTED.search(document.text, *block) is not None):
        return False
    return document.recall("steps of a lesson", _has_steps)


def _names_own(document: Document, part: Boilerplate) -> bool:
    """Whether each sentence of a step names a control, and none speaks of the house of the page: "Click the Follow button to follow us" stands around an article."""
    words = document.slice(document.blocks[part.blocks.start].span)
    if _NAMED.search(words) is None or _HOUSE.is_in(words, language(document).read_as):
        return False
    return all(_NAMED.search(sentence) is not None for sentence in _STOP.split(words) if sentence.strip())


_HOUSE = FirstPerson("us", "our")
_STOP = lazy_pattern(r"(?<=[.!?])\s+")


def _has_controls(document: Document) -> bool:
    """Whether a text tells its readers, in what is no left-over of a page, to use so many controls by their names, several of them different, or fewer where it instructs throughout."""
    told = content(document).boilerplate
    starts = [part.span.start for part in told]
    named = []
    for found in _NAMED.finditer(document.text):
        at = bisect_right(starts, found.start()) - 1
        if at < 0 or found.start() >= told[at].span.end:
            named.append((found["name"] or found["behind"]).lower())
    return len(set(named)) >= _DIFFERENT and (len(named) >= _STEPS or is_instructing(document))


def _holds_code(document: Document, span: Span) -> bool:
    spans = document.code_spans
    at = bisect_left(spans, span.start, key=lambda one: one.start)
    return at < len(spans) and spans[at].start < span.end


def _has_steps(document: Document) -> bool:
    """Whether so many blocks begin as steps do and name something, or the block behind them does: "Click the", "`Send` button"."""
    blocks, found = document.blocks, 0
    for at, block in enumerate(blocks):
        if _STEP.match(document.text, *block.span) is not None:
            around = Span(block.span.start, blocks[min(at + _BEHIND, len(blocks) - 1)].span.end)
            found += _holds_code(document, around) or _QUOTED.search(document.text, *block.span) is not None
    return found >= _STEPS
