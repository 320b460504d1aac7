"""Links that a conversion of the text left behind: to its own figures in a copy on the writer's machine; a link in Markdown where an address was to stand."""

from __future__ import annotations

from urllib.parse import unquote

from provenance.api import Document, Link, Phrases, any_of, lazy_pattern

__all__ = ["EDITED", "NESTED", "OWN_COPY", "is_copied", "is_for_editing", "is_in_own_copy"]

OWN_COPY = "is a place of this text in a copy on the writer's own machine: link to the place in the text itself"
NESTED = "is a link in Markdown where an address should stand: keep the address alone"
_PLACE = lazy_pattern(
    r"(?i)file:[^#]{0,500}[/\\](?P<stem>[^/\\#?]{1,120})\.(?:html?|xhtml|docx?|odt|pdf|qmd|rmd|md)(?:#(?P<mark>\S{0,200}))?\Z"
)
_OF_FIGURES = lazy_pattern(
    r"(?i)(?:fig|tab|tbl|eq|eqn|sec|lst|figure|table|section|equation|_ref|_toc|ref|cite|bookmark)[:._-]?"
)
"""How programs call the places of figures, tables and sections."""


def is_in_own_copy(document: Document, target: str) -> bool:
    """Whether an address leads to a place in a file on the writer's machine that is called as the text's own file is, or to a figure or a section in one."""
    found = _PLACE.match(unquote(target.strip()))
    if found is None:
        return False
    own = document.path.replace("\\", "/").rpartition("/")[2].rpartition(".")[0]
    return found["stem"].lower() == own.lower() or _OF_FIGURES.match(found["mark"] or "") is not None


EDITED = "opens the page on which its owner edits it, and readers cannot: link to the page that is shown to them"
_EDITING = lazy_pattern(
    r"(?i)https?://(?:docs\.google\.com/forms/(?:u/\d/)?(?:a/[^/]+/)?d/(?!e/)[\w-]{10,}/edit|forms\.(?:office|cloud\.microsoft)(?:\.com)?/Pages/DesignPage|(?:www\.)?surveymonkey\.com/create/|admin\.typeform\.com/form/|(?:www\.)?jotform\.com/build/|[^/\s]+/(?:[^\s?#]*/)?wp-admin/post(?:-new)?\.php)"
)
"""Where services for forms and systems of pages let their owner build one."""


def is_copied(document: Document, link: Link) -> bool:
    """Whether the words of a link, or those right behind it, offer what it leads to for copying, for which readers need the page on which it is edited: "an example form you can copy"."""
    text = document.text
    behind = text[link.span.end : link.span.end + _BEHIND].partition(".")[0]
    return _COPIED.search(f"{document.slice(link.span)} {behind}") is not None


_COPIES = Phrases.load(__package__, "offered_copies")
_COPIED = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_COPIES.texts())})(?!\w)")
_BEHIND = 40


def is_for_editing(target: str) -> bool:
    """Whether an address is that at which the owner of a form or a post edits it."""
    return _EDITING.match(target.strip()) is not None
