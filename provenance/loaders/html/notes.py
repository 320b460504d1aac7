"""Links into the page and what they lead to: footnotes, references, anchors."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from urllib.parse import unquote

from provenance.documents import Note, NoteMark
from provenance.loaders.html import names
from provenance.loaders.html.attributes import start_tag, value, words
from provenance.loaders.html.nodes import Node
from provenance.loaders.html.reading import Page, Seen
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan, Span

_MARK = lazy_pattern(
    r"[\[(]?\s*(?:\d{1,3}|[a-z]{1,2}|[*†‡§]{1,3}|[⁰¹²³⁴-⁹]{1,3}|[ivxl]{1,6}|(?:note|nb)\s*\d{1,3})\s*[\])]?",
    re.IGNORECASE,
)
_LABEL = lazy_pattern(
    r"_?_?(?:fn|footnote|foot|note|endnote|cite[-_]?note|ftn|edn|sdfootnote|ref|bib|cit|r|n)[-_:.]?.*\d", re.IGNORECASE
)
_BACK = lazy_pattern(r"(?:fn|foot\w*|cite|note|ftn|edn|endnote)[-_:]?(?:ref|anchor)|anc\d*$|backlink", re.IGNORECASE)
_MARK_CLASSES = frozenset(
    {"footnote-ref", "footnote-reference", "noteref", "footnote", "footnotelink", "fnref", "reference", "citation"}
)

_OF_FRAMES = frozenset({"_parent", "_top"})
"""Targets of a link that lead out of a frame: https://html.spec.whatwg.org/multipage/document-sequences.html#valid-navigable-target-name-or-keyword."""


def notes_and_marks(page: Page) -> tuple[tuple[Note, ...], tuple[NoteMark, ...]]:
    """The links into the page as marks, and the elements that they name, or that say that they are notes, as notes."""
    marks: list[NoteMark] = []
    kinds: dict[str, str] = {}
    for tag, (start, end) in zip(page.links, page.writer.links, strict=True):
        href = tag.attrs["href"]
        if "#" not in href or start < 0:
            continue
        href = href.strip()
        if len(href) < 2 or href[0] != "#":
            continue
        label = unquote(href[1:])
        if (value(tag, "target") or "").lower() in _OF_FRAMES and not _is_here(page, label):
            continue  # it leads to the page that shows this one in a frame
        kind = "footnote" if _is_mark(tag, page.text[start:end], label) else "anchor"
        if kinds.get(label) != "footnote":
            kinds[label] = kind
        marks.append(NoteMark(Span(start, end), label, kind))
    return tuple(_notes(page, kinds)), tuple(marks)


def _is_here(page: Page, label: str) -> bool:
    return any(label in (seen.tag.attrs.get("id"), seen.tag.attrs.get("name")) for seen in page.seen)


def _is_mark(tag: Node, text: str, label: str) -> bool:
    role = (value(tag, "role") or "").lower()
    if role:
        return role == "doc-noteref"
    if _BACK.search(label):
        return False
    if not _MARK.fullmatch(text.strip()):
        return False
    parent = tag.parent
    in_sup = parent is not None and parent.name == "sup"
    return (
        in_sup
        or any(child.name == "sup" for child in tag.contents if isinstance(child, Node))
        or (not _MARK_CLASSES.isdisjoint(words(tag, "class")) or _LABEL.fullmatch(label) is not None)
    )


def _notes(page: Page, kinds: dict[str, str]) -> list[Note]:
    made: list[Note] = []
    found: set[str] = set()
    lists = [
        seen.tag.parent
        for seen in page.seen
        if seen.tag.name == "li" and kinds.get(seen.tag.attrs.get("id", "")) == "footnote"
    ]
    for seen in page.seen:
        attributes = seen.tag.attrs
        if "id" not in attributes and "name" not in attributes:
            continue
        for label in dict.fromkeys((attributes.get("id"), attributes.get("name"))):
            if not label or label in found:
                continue
            kind = kinds.get(label) or ("footnote" if _is_note(seen, label, lists) else None)
            if kind is not None:
                found.add(label)
                made.append(_note(page, seen, label, kind))
    missing = kinds.keys() - found
    if missing:
        made.extend(_unread(page, missing, kinds))
    return sorted(made, key=lambda note: note.source.start)


def _is_note(seen: Seen, label: str, lists: Sequence[object]) -> bool:
    """An element that says it is a note, or an entry with a name in a list of notes; `lists` have entries to which marks lead."""
    if seen.tag.name not in {"li", "p", "div", "aside", "dd"}:
        return False
    says_so = (value(seen.tag, "role") or "").lower() in {"doc-footnote", "doc-endnote", "doc-biblioentry"}
    around = seen.around.parent
    listed = (around is not None and around.kind in names.NOTES) or (
        seen.tag.name == "li" and any(seen.tag.parent is one for one in lists)
    )
    return (says_so or (listed and _LABEL.fullmatch(label) is not None)) and not _BACK.search(label)


def _note(page: Page, seen: Seen, label: str, kind: str) -> Note:
    span = page.span(seen)
    start = page.tree.start(seen.tag)
    if span is None:
        # An empty anchor names what follows it in its block.
        at = bisect_right(page.blocks, seen.end, key=lambda block: block.span.end)
        block = page.blocks[at].span if at < len(page.blocks) else None
        span = None if block is None or block.start > seen.end + 2 else Span(max(block.start, seen.end), block.end)
        return Note(label, kind, start_tag(page.tree, seen.tag), span)
    end = page.writer.map.locate(span).end
    return Note(label, kind, SourceSpan(start, max(start, end)), span)


def _unread(page: Page, missing: set[str], kinds: dict[str, str]) -> list[Note]:
    """Targets in parts of the page that are not read."""
    made: list[Note] = []
    left = set(missing)
    contents = page.tree.soup.contents
    element = contents[0] if contents else None
    while element is not None and left:
        if isinstance(element, Node):
            for label in (value(element, "id"), value(element, "name")):
                if label in left:
                    left.discard(label)
                    made.append(Note(label, kinds[label], start_tag(page.tree, element)))
        element = element.next_element
    return made
