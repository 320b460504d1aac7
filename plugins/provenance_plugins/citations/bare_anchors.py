"""Links of a page that stand in no sentence, by an address that somebody left empty: `<li><a href="">Opening hours</a></li>`, or that is “#” where another page is to open."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import content
from provenance.api import BlockKind, Document, Hit, Link, Phrases, Severity, lazy_pattern, quoted
from provenance_plugins.citations.hooked_links import is_hooked
from provenance_plugins.citations.link_controls import is_control, is_own_name
from provenance_plugins.citations.linked_places import in_prose
from provenance_plugins.citations.template_files import shows_design

__all__ = ["bare_anchors"]

_TAG = lazy_pattern(
    r"<a(?:\s{1,9}(?:href|target|rel|style)\s{0,3}=\s{0,3}(?:\"[^\"<>]{0,200}\"|'[^'<>]{0,200}'|[\w-]{1,40})){1,4}\s{0,9}>",
    re.IGNORECASE,
)
"""With nothing by which a script finds it: no class, no id, no name, nothing that it does."""
_PROMPTS = Phrases.load(__package__, "empty_prompts")
_AROUND = " \t\n.…›»→>[]"
_REACH = 300
"""Characters before an address in which its tag begins."""
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TEXT, BlockKind.TABLE_CELL})
_SLOT = lazy_pattern(r"[A-Z]{3,20}(?: [A-Z]{2,20})? \d{1,2}")
_SLOTS = 2
"""Such words of links without an address that make a template's slots of them, at least."""


def bare_anchors(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each with what is missing in all of them, on a page whose addresses begin nowhere else: for information, since a program may put the address in, but where the words are those of a template's slots, or of a button that leads to more of a text."""
    yield from _opened(document)
    if ('""' not in document.source and "''" not in document.source) or "<base" in document.source:
        return
    inside = content(document)
    for link in document.links:
        if not _is_bare(document, link) or shows_design(document):
            continue
        index = document.block_index(link.span.start)
        words = document.slice(link.span).strip()
        prompt = " ".join(words.lower().strip(_AROUND).split()) in _PROMPTS.texts()
        if index is None or not (prompt or inside.is_main(index)) or in_prose(document.blocks[index], link):
            continue
        if is_control(document, link.source) or is_own_name(document, link):
            continue
        if words in document.recall("slots without an address", _slots):
            message = f"the link {quoted(words)} has no address, and its words are those of a template’s slot: put both in, or take it out"
            yield "slot", Hit(link.source or link.span, message)
        elif prompt:
            message = f"the button {quoted(words)} has no address: put in where it should lead"
            yield "prompt", Hit(link.source or link.span, message, severity=Severity.WARNING)
        else:
            message = f"the link {quoted(words)} has no address: put in where it should lead, unless a program of the page does"
            yield "bare", Hit(link.source or link.span, message, severity=Severity.INFO)


_OPENED = lazy_pattern(
    r"<a\s(?=[^<>]{0,300}\starget\s?=\s?[\"']?_blank\b)[^<>]{0,400}>", re.IGNORECASE, signs=("<a", "<A")
)
_SCRIPTED = lazy_pattern(
    r"""(?i)\s(?:on[a-z]+|data-[\w-]+|id|role|aria-[\w-]+|@click|v-on:[\w.]+|:href|x-[\w:.-]+)\s?="""
)
_WORDS = 2


def _opened(document: Document) -> Iterator[tuple[str, Hit]]:
    """Links to "#" that are to open a page of its own, which no script does that follows them: their address was never put in."""
    if "_blank" not in document.source or ('"#"' not in document.source and "'#'" not in document.source):
        return
    inside = content(document)
    for link in document.links:
        if link.target.strip() != "#" or link.source is None:
            continue
        start = document.source.rfind("<", max(0, link.source.start - _REACH), link.source.start + 1)
        tag = _OPENED.match(document.source, start) if start >= 0 else None
        if tag is None or _SCRIPTED.search(tag[0]) is not None or is_hooked(document, link):
            continue
        words = document.slice(link.span).strip()
        index = document.block_index(link.span.start)
        if len(words.split()) < _WORDS or index is None or not inside.is_main(index) or shows_design(document):
            continue
        message = f"the link {quoted(words)} is to open another page, and its address is only “#”: put in where it should lead"
        yield "opened", Hit(link.source, message, severity=Severity.WARNING)


def _is_bare(document: Document, link: Link) -> bool:
    """Whether a link has visible words, no address and no sign of a script."""
    if link.target.strip() or link.source is None:
        return False
    block = document.block_at(link.span.start)
    if block is None or block.kind not in _KINDS or not any(map(str.isalpha, document.slice(link.span))):
        return False
    start = document.source.rfind("<", max(0, link.source.start - _REACH), link.source.start + 1)
    return start >= 0 and _TAG.match(document.source, start) is not None


def _slots(document: Document) -> frozenset[str]:
    """The words of links without an address that are a template's: "DRUG 1" beside "DRUG 2"."""
    words = {document.slice(link.span).strip() for link in document.links if not link.target.strip()}
    slots = frozenset(one for one in words if _SLOT.fullmatch(one) is not None)
    return slots if len(slots) >= _SLOTS else frozenset()
