"""Files that are a part of something larger, by how they are called or how they begin."""

from __future__ import annotations

from provenance.analysis import metadata
from provenance.analysis.paths import unflattened
from provenance.api import Document, any_of, lazy_pattern
from provenance_plugins.dates.tables import forms

_PART = lazy_pattern(
    lambda: (
        rf"(?:{any_of(forms('part', 'numbered'))})[-_. ]?\d|(?:{any_of(forms('part', 'counted'))})[-_. ]+[ivxl]{{1,7}}(?![a-z])|\d{{1,2}}[-_. ]+[a-z][^.\n]*\.[a-z]|(?:{any_of(forms('part', 'added'))})(?:[-_. ]|$)|_[a-z].*\.(?:md|markdown|html)$"
    )
)
"""How the names of parts of a larger document begin."""
_ABSTRACT = lazy_pattern(r"(?:\A|[_. -])abstract\.(?:txt|md|html?)\Z")
"""What a paper says of itself, and is filed with it: `mills_18__abstract.txt`."""
_CHAPTER = lazy_pattern(r"\s*(?:\\\w+\s+)?#\s[^\n]+\{[#.-][^{}\n]*\}\s*\n")
"""How the chapters of a book in R Markdown begin: "# Open science {#science}"."""


def is_part(document: Document) -> bool:
    """Whether a file is one of a row that make up a book, a thesis or a standard, by its name: `04.study.md`, `chapter-12.md`, `part_03.txt`; or is taken in by another, `_terms.md`, or belongs to a paper, `12_abstract.txt`."""
    if document.row is not None:
        return False
    if document.path.endswith((".Rmd", ".qmd")) and _CHAPTER.match(document.source):
        return True
    name = document.path.replace("\\", "/").rpartition("/")[2].lower()
    return (
        _PART.match(name) is not None
        or (_ABSTRACT.search(name) is not None and _is_abstract(document))
        or _is_of_issue(document)
    )


def _is_abstract(document: Document) -> bool:
    """Whether a file of that name is as short as one: a title and a paragraph or two, without a byline."""
    return len(document.blocks) <= _BLOCKS and not metadata(document).authors


_BLOCKS = 3


def _is_of_issue(document: Document) -> bool:
    """Whether a piece of a page lies in the folder of an issue, whose page has the day: `issues/issue-7/40_interview.html`."""
    if document.media_type != "text/html" or document.whole_page or document.has_front_matter:
        return False
    folders = unflattened(document.path).lower().split("/")[:-1]
    return bool(folders) and _ISSUE.fullmatch(folders[-1]) is not None


_ISSUE = lazy_pattern(lambda: rf"(?:{any_of(forms('part', 'issue'))})[-_. ]{{0,2}}\d{{1,4}}")
