"""What a file in Org states of itself: keywords such as `#+AUTHOR:`, properties of the file, and of the heading from which ox-hugo makes a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from provenance.documents import Declared
from provenance.loaders.front_matter.headers import Entry
from provenance.loaders.front_matter.reading import of_entries
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

KEYWORD = lazy_pattern(
    r"#\+(?P<key>[^\s:\[]{1,60})(?:\[(?P<option>[^\[\]\n]{0,300})\])?:(?P<value>[^\n]*)", signs=("#+",)
)
_OTHER = frozenset(
    (
        "link", "options", "startup", "macro", "include", "caption", "name", "header", "headers", "results", "plot", "tblfm", "call", "setupfile", "todo",
        "seq_todo", "typ_todo", "property", "columns", "filetags", "tags", "category", "html", "latex", "bibliography", "cite_export", "print_bibliography",
        "index", "toc", "source", "src", "data", "archive", "priorities", "constants", "exclude_tags", "select_tags", "infojs_opt", "email",
    )
)  # fmt: skip
"""Keywords that mean something to Org, or that people use for its code and tables, and nothing of what keys of other formats do."""
_OF_HUGO = ("export_hugo_", "hugo_", "export_")
_DAY = lazy_pattern(r"[<\[](?P<day>\d{4}-\d\d?-\d\d?)[^<>\[\]\n]*[>\]]")
_LINKED = lazy_pattern(r"\[\[[^\[\]\n]{1,1000}\]\[(?P<words>[^\[\]\n]{1,300})\]\]")
_MAIL = lazy_pattern(
    r"(?P<name>[^<>\n@]{2,200}?)[ \t]*(?:<[^<>\s]{3,200}>|[\[(][^\s\[\]()]{1,80}@[^\s\[\]()]{1,120}[\])])[ \t]*"
)
_NO_VALUE = ("{{{", "\\", "@@", "(")
"""How values begin that Emacs works out."""
_WHOLLY_MARKED = lazy_pattern(r"(?P<mark>[*/_=~])(?P<words>[^\s*/_=~](?:[^*/_=~\n]*[^\s*/_=~])?)(?P=mark)")


_WITHIN = lazy_pattern(
    r"\[\[[^\[\]\n]{1,1000}\]\[(?P<linked>[^\[\]\n]{1,300})\]\]|(?<![^\s({'\"-])(?P<mark>[*/_=~+])(?P<words>[^\s*/_=~+](?:[^*/_=~+\n]*[^\s*/_=~+])?)(?P=mark)(?![\w*/_=~+])"
)
"""Markup in a title."""


class Keyword(NamedTuple):
    """A line `#+KEY: value`, or a property, with the place of its value."""

    key: str
    """In small letters."""
    value: str
    start: int
    end: int
    option: str = ""


def keyword(source: str, start: int, end: int) -> Keyword | None:
    """The keyword that a line is; None where it is none."""
    found = KEYWORD.fullmatch(source, start, end)
    if found is None:
        return None
    raw = found["value"]
    value = raw.strip()
    first = found.start("value") + len(raw) - len(raw.lstrip())
    return Keyword(found["key"].lower(), value, first, first + len(value), found["option"] or "")


def stated(source: str, keywords: Iterable[Keyword]) -> tuple[Declared, ...]:
    """What keywords and properties state, by the keys of front matter."""
    return of_entries(source, _entries(keywords))


def _entries(keywords: Iterable[Keyword]) -> Iterator[Entry]:
    for one in keywords:
        key = one.key
        for prefix in _OF_HUGO:
            if key.startswith(prefix):
                key = key.removeprefix(prefix)
                break
        if key in _OTHER or not one.value or one.value.startswith(_NO_VALUE):
            continue
        yield Entry(key, *_plain(one))


def _plain(one: Keyword) -> tuple[str, int, int]:
    """The value without signs of Org around it: a day without its brackets, the words of a link, a name without its address."""
    for form, group in ((_DAY, "day"), (_LINKED, "words"), (_WHOLLY_MARKED, "words"), (_MAIL, "name")):
        found = form.match(one.value) if form is _DAY else form.fullmatch(one.value)
        if found is not None and (form is not _MAIL or "author" in one.key):
            return found[group], one.start + found.start(group), one.start + found.end(group)
    words = one.value
    if "title" in one.key:
        words = _WITHIN.sub(lambda found: found["linked"] or found["words"], words)
    return words, one.start, one.end
