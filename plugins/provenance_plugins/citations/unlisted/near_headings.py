"""Links in Markdown to a heading of the same text whose place is called otherwise: `#the_old_mill` for the heading "The old mill"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from provenance.api import HEADING_KINDS, Confidence, Document, Hit, Link, Severity, lazy_pattern, quoted
from provenance_plugins.citations.asked_first import may_link_to_headings
from provenance_plugins.citations.unlisted.heading_names import names_of_headings

__all__ = ["near_headings", "taken_for_label"]

_NAMED = lazy_pattern(
    r"(?:\bid|\bname)\s?=\s?[\"']?([^\"'\s>]{1,120})|\{:?\s?#([^\s{}]{1,120})|\{/\*\s?#([^\s*]{1,120})|^\(([\w.:-]{1,80})\)=|\banchor\s+[\"']?([\w.:-]{1,80})",
    re.MULTILINE,
)
"""Places that the source names itself: in HTML, in attributes of kramdown and Pandoc, of Docusaurus, above a heading of MyST, by a shortcode."""
_COUNTED = lazy_pattern(r"(?:section|sec|heading|header|h|toc|_toc|id|org|ref)[-_.]?[\da-f]{0,12}", re.IGNORECASE)
"""How programs name places that they count, and kramdown those of headings without a letter of ASCII."""
_PREFIX = "user-content-"
"""With which GitHub begins the names of places in the pages that it makes."""
_NUMBER = lazy_pattern(r"\A\s*\d{1,3}(?:\.\d{1,3})*[.):]?\s+")
"""The number of a heading, which its place has in its name: "9. Server location" is #9-server-location."""
_AGAIN = lazy_pattern(r"[-_]\d{1,2}\Z")
"""What programs put behind the name of a heading that stands for the second time."""
_WORDS = 2
"""Blanks of words that name a heading, at least: "Top" and "Contact" may be other places."""
_OF_PANDOC = (".rmd", ".qmd")


def near_headings(document: Document) -> Iterator[Hit]:
    """Each such link: no place has its name, and that of one heading has the same letters; sure where another link of the text leads to a heading by its name."""
    if not may_link_to_headings(document):
        return
    links = [link for link in document.links if link.target.startswith("#") and len(link.target) > 1]
    if not links:
        return
    headings = [document.slice(block.span) for block in document.blocks if block.kind in HEADING_KINDS]
    known = [unquote(link.target[1:]).removeprefix(_PREFIX) for link in links]
    programs = names_of_headings(headings, known, by_pandoc=_is_for_pandoc(document))
    named = {name for match in _NAMED.finditer(document.source) for name in match.groups() if name}
    own = programs[0].name
    by_letters = {_letters(heading): own[heading] for heading in headings}
    by_words = {_letters(_NUMBER.sub("", heading)): own[heading] for heading in headings}
    sure = any(name.lower() in programs[0].heading for name in known)
    for link, name in zip(links, known, strict=True):
        if name in named or _COUNTED.fullmatch(name) is not None:
            continue
        forms = (name.lower(), _AGAIN.sub("", name.lower()))
        led = [names.heading[form] for names in programs for form in forms if form in names.heading]
        called = _called(document, link, by_words) if sure else None
        if led:
            if called is not None and all(_is_other(heading, document.slice(link.span)) for heading in led):
                yield Hit(
                    link.span,
                    f"{quoted(document.slice(link.span))} links to {link.target} in this page, which is the place of {quoted(led[0])}: link to #{called}",
                    Confidence.MEDIUM,
                    severity=Severity.WARNING,
                )
            continue
        near = by_letters.get(_letters(name)) or (by_words.get(_letters(name)) if sure else None) or called
        if near is None:
            continue
        yield Hit(
            link.span,
            f"{quoted(document.slice(link.span))} links to {link.target} in this page, whose heading is called #{near}: mend the link",
            Confidence.MEDIUM if sure else Confidence.LOW,
            severity=Severity.WARNING if sure else Severity.INFO,
        )


def _is_for_pandoc(document: Document) -> bool:
    """Whether a text has what Pandoc alone reads: a part between colons whose attributes stand in braces, or a heading that is not to be counted."""
    return document.path.lower().endswith(_OF_PANDOC) or (
        ("{." in document.source or "{-}" in document.source) and _BY_PANDOC.search(document.source) is not None
    )


_BY_PANDOC = lazy_pattern(r"(?m)^:{3,}[ \t]*\{\.|^#{1,6} [^\n]{1,200}\{(?:-|\.unnumbered)[^{}\n]{0,80}\}[ \t]*$")
"""https://pandoc.org/MANUAL.html#extension-fenced_divs, https://pandoc.org/MANUAL.html#extension-header_attributes."""


def _is_other(heading: str, words: str) -> bool:
    """Whether a heading is not the one whose words a link has, with its number or without."""
    wanted = {_letters(words), _letters(_NUMBER.sub("", words))}
    return wanted.isdisjoint((_letters(heading), _letters(_NUMBER.sub("", heading))))


def _called(document: Document, link: Link, by_words: Mapping[str, str]) -> str | None:
    """The place of the heading that a link names with all of its words, whatever its address says."""
    words = document.slice(link.span)
    return by_words.get(_letters(_NUMBER.sub("", words))) if words.count(" ") >= _WORDS else None


def taken_for_label(document: Document, label: str) -> str:
    """What says that the label of a link may be a heading, as Pandoc and MultiMarkdown take headings for labels; "" where nothing does: https://pandoc.org/MANUAL.html#extension-implicit_header_references."""
    wanted = label.casefold().split()
    for block in document.blocks:
        if block.kind in HEADING_KINDS and document.slice(block.span).casefold().split() == wanted:
            return "; it is a heading of this text, and readers of Pandoc and MultiMarkdown take headings for labels"
    if document.path.lower().endswith(_OF_PANDOC) and len(wanted) > 1:
        return "; it may be a heading of another chapter, as Pandoc takes headings for labels"
    return ""


def _letters(name: str) -> str:
    return "".join(sign for sign in name.casefold() if sign.isalnum())
