"""Links of Markdown to a reference, as they were written: "[the report][label]"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.citations.citation import Marker
from provenance.api import Span, lazy_pattern

__all__ = ["reference_link_markers"]

_REFERENCE_LINK = lazy_pattern(r"\[([^\[\]\n]{1,200})\]\[([^\[\]\n]{0,80})\]")

_DATED = lazy_pattern(r"\A(?:see |cf\. )?[^\W\d_a-zß-öø-ÿ][^\[\]\n]{1,120},? (?:1[6-9]|20)\d\d[a-z]?\Z")
"""An author or several, and a year."""
_TAGS = lazy_pattern(r"\[[A-Za-z][\w./-]{0,24}\]\[(?=[^\[\]]*[A-Z_])[A-Za-z][\w./-]{0,24}\]")
"""Two tags, of which the last is no label as people write them: of a component in a log, of a builder of pages ("[vc_row][vc_column]")."""
_SHORTCODE = lazy_pattern(r"/[a-z][\w-]*|[a-z][\w-]*(?: [\w-]+=(?:\"[^\"]*\"|'[^']*'|[“”″][^“”″]*[”″]))+ ?/?")
"""A shortcode of WordPress with what it is given, or its end: https://codex.wordpress.org/Shortcode_API."""


def reference_link_markers(text: str) -> Iterator[Marker]:
    """Markdown reference links that stand in the reading text as they were written, because nothing defines them."""
    at = text.find("][")
    while at >= 0:
        open_ = text.rfind("[", 0, at)
        indexed = open_ > 0 and (text[open_ - 1].isalnum() or text[open_ - 1] in "_])")  # `rows[i][j]`
        match = _REFERENCE_LINK.match(text, open_) if open_ >= 0 and not indexed else None
        if match is not None and _TAGS.fullmatch(match[0]) and _opens(text, open_):
            match = None  # "[WARNING][Qt] 10:33 …", "“[Flang][OpenMP] Add …”"
        if match is not None and (_SHORTCODE.fullmatch(match[1]) or _SHORTCODE.fullmatch(match[2])):
            match = None  # "[row type="wide"][column]", "[/text][/column]"
        if match is not None and _DATED.search(match[1]) and _DATED.search(match[2]):
            match = None  # "[Hall et al., 2012][Lee, 2015]", the marks of two works
        if match is not None and match[1].startswith("^") and match[2].startswith("^"):
            match = None  # "[^1][^2]", the marks of two footnotes
        if match is not None and not match[1].isdigit() and (match[2] or match[1]).strip("0123456789,:- "):
            yield Marker(Span(*match.span()), (match[2] or match[1],))
        at = text.find("][", at + 2)


def _opens(text: str, at: int) -> bool:
    """Whether a line, an item or a quotation begins at an offset."""
    before = text[max(0, at - 2) : at].rstrip(" ")
    return not before or before[-1] in "\n“\"‘'`*-•>("
