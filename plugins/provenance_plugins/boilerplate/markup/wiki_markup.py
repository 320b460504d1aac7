"""Markup of wikis in a text that a program took out of one: templates, links, footnotes."""

from __future__ import annotations

import re

from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, Severity, Span, analysis, lazy_pattern
from provenance_plugins.boilerplate.mentions import speaks_of_markup
from provenance_plugins.boilerplate.residue import found

_TEMPLATE = lazy_pattern(r"\{\{(?P<name>[^{}|\n]{1,80})(?P<more>\|[^{}\n]{0,400})?\}\}")
_OPENED = lazy_pattern(r"(?m)^\{\{[A-Z][\w ]{2,40}[ \t]*\n[ \t]*\|[ \t]*\w")
_LINK = lazy_pattern(r"\[\[[^\[\]\n]{1,300}\]\]")
_OF_NAME = lazy_pattern(
    r"\[\[(?:(?P<given>[A-ZÀ-Þ][^\W\d_]+)(?:\s(?:(?P<of>d[aeio]|d[aeo]s|del|du|van|von|bin|al)\s)?[A-ZÀ-Þ][\w.’'-]*){1,3}|[^\W\d_][^\[\]|\n:]{1,60}\|(?P<shown>[^\W\d_][^\[\]|\n:]{1,60}))\]\]"
)
"""A link in the middle of a sentence, to somebody or under other words: "[[Ana Cruz]]", "[[port|harbour]]"."""
_BOLD = lazy_pattern(r"'''(?!')[^'\n]{1,120}'''")
_REF = lazy_pattern(r"<ref(?:\s[^<>\n]{0,120})?/?>")
_HEADING = lazy_pattern(r"(?m)^(={2,5})[ \t]*[^=\n]{1,80}?[ \t]*\1[ \t]*$")
_KINDS = (_TEMPLATE, _OPENED, _LINK, _BOLD, _REF)
_NAMES = frozenset(
    {
        "reflist", "references", "cn", "fact", "citation needed", "stub", "clear", "toc", "portal", "authority control",
        "commons category", "commonscat", "refbegin", "refend", "use dmy dates", "use mdy dates", "coord", "who", "when",
        "by whom", "clarify", "further", "main", "see also", "unreferenced", "expand section", "disambig", "notelist",
    }
)  # fmt: skip
"""Templates that nearly every wiki has, and no other program that fills in gaps."""
_ASKING = frozenset(
    {
        "citation needed",
        "cn",
        "fact",
        "who",
        "when",
        "by whom",
        "source needed",
        "clarify",
        "page needed",
        "dubious",
        "better source",
        "verify source",
        "failed verification",
        "according to whom",
    }
)
"""Templates that ask for a source, of which placeholder-citation speaks."""
_FEWEST = 2
"""Kinds of markup that show that a text was copied from a wiki: one alone may be another program's."""
_MARKDOWN = "text/markdown"


@analysis()
def wiki_marks(document: Document) -> tuple[Span, ...]:
    """The first mark of a wiki in each block of a text that has marks of two kinds, or links in its sentences; nothing in Markdown, where `[[…]]` is a link of note books."""
    text = document.text
    if document.media_type == _MARKDOWN or not any(sign in text for sign in ("{{", "[[", "<ref")):
        return ()
    kinds = sum(
        (
            _OPENED.search(text) is not None or any(map(_is_of_wiki, _TEMPLATE.finditer(text))),
            _LINK.search(text) is not None,
            _BOLD.search(text) is not None,
            _REF.search(text) is not None,
            _HEADING.search(text) is not None,
        )
    )
    if kinds < _FEWEST:
        return _links(document) if "[[" in text else ()
    first: dict[int, Span] = {}
    for pattern in _KINDS:
        for match, span in found(document, pattern):
            if pattern is _TEMPLATE and asks_for_source(match["name"]):
                continue
            if pattern is _OPENED:
                span = Span(span.start, span.start + match[0].index("\n"))  # noqa: PLW2901 - its first line is shown
            index = document.block_index(span.start)
            if index is not None and (index not in first or span.start < first[index].start):
                first[index] = span
    return tuple(span for _, span in sorted(first.items()) if not speaks_of_markup(document, span))


def fault_of_wiki(document: Document) -> tuple[str, Severity | None]:
    """What to say of such marks, and how grave it is: a file with the headings or the categories of a wiki is the source of a page of one, and no text that lost its markup."""
    if document.recall("source of a wiki", _is_source):
        return (
            "is markup of a wiki, of which the file is the source of a page: look whether it is to be rendered first",
            Severity.INFO,
        )
    return "is markup of a wiki that was not read: delete its signs in this block", None


def _is_source(document: Document) -> bool:
    return document.row is None and document.media_type == "text/plain" and _IS_SOURCE.search(document.text) is not None


_IS_SOURCE = lazy_pattern(
    r"(?m)^(?:(={1,6})[ \t]*[^=\n]{1,80}?[ \t]*\1[ \t]*|=[ \t]+(?=[^\W\d_a-zß-öø-ÿ])[^=\n]{1,80}|\[\[(?:Category|Kategorie|Catégorie|Categoría|Categoria|Categorie|Kategoria|Kategori|File|Image):[^\[\]\n]{1,80}\]\]|#(?:format|language|pragma|REDIRECT)\b[^\n]*|%META:[A-Z]+\{[^\n]*|---\+{1,6}[^\n]+)$"
)
"""A line that only the source of a page has: a heading, a category, what tells the wiki how the page is to be read."""


def _links(document: Document) -> tuple[Span, ...]:
    """The links in sentences of a text that has no other mark of a wiki, the first of each block: to somebody by name, or under other words."""
    first: dict[int, Span] = {}
    for match, span in found(document, _OF_NAME):
        index = document.block_index(span.start)
        if index is None or index in first or document.blocks[index].kind not in _PROSE:
            continue
        if match["shown"] is None and match["of"] is None and not is_given_name(match["given"].title()):
            continue
        if len(document.slice(document.blocks[index].span).split()) >= _SENTENCE:
            first[index] = span
    return tuple(span for _, span in sorted(first.items()) if not speaks_of_markup(document, span))


_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_SENTENCE = 12
"""Words of a paragraph in which such a link stands."""


def asks_for_source(name: str) -> bool:
    """Whether a template of that name marks a claim without a source."""
    return name.strip().lower().replace("_", " ") in _ASKING


def _is_of_wiki(match: re.Match[str]) -> bool:
    return match["more"] is not None or match["name"].strip().lower() in _NAMES
