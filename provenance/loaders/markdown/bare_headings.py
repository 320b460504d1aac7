"""Headings with no space behind their signs, `##Words`, which Python-Markdown and MultiMarkdown read and CommonMark does not."""

from __future__ import annotations

from markdown_it.rules_block import StateBlock
from markdown_it.rules_block import heading as with_space

from provenance.patterns import lazy_pattern

BARE_HEADINGS = "bare headings"
"""The key of a parser's environment that says whether a text is of such a program."""
_SIGNS = lazy_pattern(r"#{1,6}(?![#\s])")


def heading(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:  # noqa: FBT001, N803 - as markdown-it calls it
    """The stock rule, and in such a text the headings that it passes over: https://python-markdown.github.io/#differences."""
    if with_space(state, startLine, endLine, silent):
        return True
    if not state.env.get(BARE_HEADINGS) or state.is_code_block(startLine):
        return False
    end = state.eMarks[startLine]
    signs = _SIGNS.match(state.src, state.bMarks[startLine] + state.tShift[startLine], end)
    words = "" if signs is None else state.src[signs.end() : end].rstrip().rstrip("#").rstrip()
    if signs is None or not words:
        return False
    if silent:
        return True
    state.line = startLine + 1
    level = f"h{len(signs[0])}"
    opened = state.push("heading_open", level, 1)
    inline = state.push("inline", "", 0)
    closed = state.push("heading_close", level, -1)
    opened.markup = closed.markup = signs[0]
    opened.map = inline.map = [startLine, state.line]
    inline.content, inline.children = words, []
    return True
