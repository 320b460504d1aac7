"""What the first cell of a notebook says of it, where nbdev or fastpages makes a page of it: a list of keys below its title.

Both read `# Title`, `> Description` and `- key: value`: https://nbdev.fast.ai/tutorials/qmd_intro.html, https://github.com/fastai/fastpages.
"""

from __future__ import annotations

from provenance.documents import Declared
from provenance.loaders.front_matter.headers import Entry
from provenance.loaders.front_matter.reading import of_entries
from provenance.patterns import lazy_pattern

_HEAD = lazy_pattern(
    r"\s*# [^\n]+\n(?:[ \t]*>[^\n]*\n|[ \t]*\n){0,6}(?P<list>(?:[-*] [\w-]{1,30}:[^\n]*(?:\n|\Z)){1,20})[ \t\n]*(?:\Z|\n)"
)
_ENTRY = lazy_pattern(r"(?m)^[-*] (?P<key>[\w-]+):[ \t]*(?P<value>[^\n]*?)[ \t]*$")
_SWITCHES = frozenset({
    "badges", "branch", "categories", "comments", "hide", "layout", "output-file", "permalink", "search_exclude", "skip_exec",
    "skip_showdoc", "sticky_rank", "toc", "toc-depth",
})  # fmt: skip
"""Keys that no list of words has."""


def list_head(words: str) -> tuple[tuple[int, int], tuple[Declared, ...]] | None:
    """Where such a list stands in the words of a first cell, and what it states; None where there is none."""
    head = _HEAD.match(words)
    if head is None:
        return None
    start, end = head.span("list")
    entries = [
        Entry(one["key"], one["value"].strip("\"'"), *one.span("value")) for one in _ENTRY.finditer(words, start, end)
    ]
    if _SWITCHES.isdisjoint(entry.key.lower() for entry in entries):
        return None
    return (start, end), of_entries(words, entries)
