"""Where the source of a page has no day of its own, but a place in which its site's generator puts one."""

from __future__ import annotations

import re

from provenance.analysis.dates.numeric import is_layout
from provenance.analysis.files import is_html
from provenance.analysis.paths import is_of_components
from provenance.api import BlockKind, Document, SourceSpan, lazy_pattern
from provenance_plugins.dates.stamps import front_matter_end

_DAY = r"(?:git_(?:revision|creation)_date\w*|date|(?:last_?)?(?:mod(?:ified)?|updated?|edited)(?:_?(?:at|on|date|time))?|published(?:_?(?:at|on|date))?|pub_?date)"
_FILLED_IN = lazy_pattern(
    r"\{\{-?\s*(?:(?:page|meta|this|self|post|\$?frontmatter)?\.)*"
    + _DAY
    + r"\s*(?:\|[^{}\n]{0,80}|\.Format[^{}\n]{0,40})?-?\}\}"
    r"|\{\{[<%]\s*(?:page-?)?" + _DAY + r"\s*[^{}\n]{0,60}[>%]\}\}"
    r"|\{%-?\s*include\s+(?:[\w-]+/)*(?:article-|post-|story-)?(?:byline|dateline|date|pub-?date|(?:post|article|story|page)-?(?:meta|info|date))\.html\b[^{}\n]{0,60}%\}"
    r"|\{%-?\s*(?:page_)?" + _DAY + r"\b[^{}\n]{0,60}%\}"
    r"|<%=[^%<>\n]{0,40}\b(?:page|post|item|file)\.(?:date|mtime|updated\w*|modified\w*)\b[^<>\n]{0,60}%>"
    r"|<(?:Page)?(?:Last)?(?:Updated|Modified)\w*\s*/>",
    re.IGNORECASE,
)
"""A variable, a tag or a component for which a generator of sites puts in the day of the page."""
_MARKS = ("{{", "{%", "<%=", "/>")
_GIVEN = lazy_pattern(
    rf"\b(?:{_DAY}|dateTime)=\{{[^{{}}\n]{{1,80}}\}}|\{{(?:new\s)?(?:[\w$]{{1,40}}[.(?]{{1,2}}){{1,5}}{_DAY}\b(?!\()[^{{}}\n]{{0,80}}\}}",
    re.IGNORECASE,
)
"""The same in a page of components: `pubDate={post.pubDate}`, `{formatted(post.data.date)}`."""
_FROM_FILE = lazy_pattern(r"(?im)^date\s?:\s?(?P<how>[\"']?(?:git )?(?:created|last modified)[\"']?)\s*$")
"""Where Eleventy takes the day from the file or its history: https://www.11ty.dev/docs/dates/."""


def filled_in(document: Document) -> SourceSpan | None:
    """Where a source of a site, which has front matter, has its day filled in; most of it no reader sees, so it is looked for in the source."""
    source = document.source
    if is_of_components(document.path):
        given = _GIVEN.search(source)
        return None if given is None else SourceSpan(*given.span())
    if (taken := _FROM_FILE.search(source, 0, front_matter_end(source))) is not None:
        return SourceSpan(*taken.span("how"))
    if not any(mark in source for mark in _MARKS):
        return None
    for match in _FILLED_IN.finditer(source):
        shown = document.text.find(match[0])
        block = document.block_at(shown) if shown >= 0 else None
        if (block is None or block.kind is not BlockKind.CODE) and source[match.start() - 1 : match.start()] != "`":
            return SourceSpan(*match.span())
    return None


_LAID_OUT = lazy_pattern(r"\{\{[^{}\n]{0,120}[\"'`][^\"'`{}\n]{0,24}2006[^\"'`{}\n]{0,24}[\"'`][^{}\n]{0,80}\}\}")
_SHOWN = ("<code", "<pre")


def is_laid_out(document: Document) -> bool:
    """Whether a template of Go says how the day of its pages is to be written, `{{ .Date.Format "2 January 2006" }}`: those have one; not a page that shows such a template."""
    source = document.source
    if not is_html(document) or any(sign in source for sign in _SHOWN):
        return False
    years = (source.index("2006", match.start()) for match in _LAID_OUT.finditer(source))
    return any(is_layout(source, year, year + 4) for year in years)
