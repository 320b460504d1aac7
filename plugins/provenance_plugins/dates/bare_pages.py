"""Pages that say nothing of their own: buttons, a few links, tags for which a site's generator puts something in, or that their text is not there."""

from __future__ import annotations

from provenance.analysis import content, dates, sentences
from provenance.api import HEADING_KINDS, BlockKind, Document, lazy_pattern
from provenance_plugins.dates.lasting import has_news
from provenance_plugins.dates.tables import forms

_TAG = lazy_pattern(r"\{%[^{}\n]{0,300}%\}|\{\{[^{}\n]{0,300}\}\}|<%[^<>\n]{0,300}%>")
_OWN_LINE = lazy_pattern(rf"(?m)^[ \t]*(?:{_TAG.pattern})[ \t]*$")
"""A tag that brings in a part of the page; inside a sentence, or as code that is shown, it is a word."""
_ENDS_OF_TAGS = ("%}", "}}", "%>")
_WORD = lazy_pattern(r"[^\W\d_]{2,}")
_STAND_IN = 3
"""Sentences of a page at most that stand in for its text."""
_MOST = 10
"""Words of its own that such a page has at most."""
_ANSWER, _ANSWERS = 2000, 2
"""Characters of the longest answer of a server that a page was not given, and lines that tell it."""
_AROUND = " \t*_#>|•-"
_LONGEST = 3000
"""Characters of the longest such page, with its menus."""


def is_bare(document: Document) -> bool:
    """Whether a page is links or tags with a sentence at most around them, and has neither a day nor news; a year may be that of what it links to."""
    text = document.text
    if (document.whole_page and _has_no_text(document)) or _is_turned_away(document):
        return True
    if len(text) > _LONGEST or not (document.links or _is_with_tags(document.source)):
        return False
    links = sorted((link.span for link in document.links), key=lambda span: span.start)
    main = content(document)
    words = at = 0
    for index, block in enumerate(document.blocks):
        if block.kind in HEADING_KINDS or block.kind is BlockKind.CODE or not main.is_main(index):
            continue
        start = block.span.start
        while at < len(links) and links[at].end <= start:
            at += 1
        following = at
        own = []
        while following < len(links) and links[following].start < block.span.end:
            own.append(text[start : max(start, links[following].start)])
            start = max(start, links[following].end)
            following += 1
        own.append(text[start : block.span.end])
        words += len(_WORD.findall(_TAG.sub(" ", " ".join(own))))
        if words > _MOST:
            return False
    return not any(item.form != "year" for item in dates(document)) and not has_news(document)


def _is_with_tags(source: str) -> bool:
    """Whether a tag has a line of its own; lines are only looked through where one ends."""
    return any(map(source.__contains__, _ENDS_OF_TAGS)) and _OWN_LINE.search(source) is not None


def _has_no_text(document: Document) -> bool:
    """Whether a page has not one sentence, or says in a few that its text is not there: "This page is under construction"."""
    found = sentences(document)
    if len(found) > _STAND_IN:
        return False
    said = " ".join(document.slice(one.span) for one in found).lower()
    return not found or (any(form in said for form in forms("placeholder")) and not has_news(document))


def _is_turned_away(document: Document) -> bool:
    """Whether a server's answer was saved in place of the page: two of its lines begin as only such answers do ("Please enable cookies.", "Your IP: …")."""
    if len(document.text) > _ANSWER or document.row is not None:
        return False
    lines = (line.strip(_AROUND).lower() for line in document.text.split("\n"))
    begins = forms("turned_away")
    return len({form for line in lines for form in begins if line.startswith(form)}) >= _ANSWERS
