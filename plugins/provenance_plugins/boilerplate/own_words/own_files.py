"""Left-overs in a file of which nothing says that it was taken from a page: as a rule its own menu, calls and foot."""

from __future__ import annotations

from provenance.analysis import Boilerplate
from provenance.analysis.files import is_kept
from provenance.analysis.files.taken import is_taken
from provenance.api import Document, Severity

__all__ = ["is_of_own_file", "severity_in"]

_PARTS = frozenset({"newsletter", "navigation", "cookie", "comments", "footer"})
"""What stands around a text on its page, and authors have too; of calls to share and pointers in what they wrote `signs_of_pages` knows which are theirs."""
_OF_PAGES = frozenset({*_PARTS, "related", "share", "readmore", "script"})
"""What works on the page that it stands on."""
_MARK = "advertisement"
_LABEL = 5
"""Blanks of the mark of an advertisement that says nothing else, at most: "Advertisement - scroll to continue reading"."""
_STOPS = (".", "!", "?", "…", ":")
_CUT = ("…", "...")
"""With which a text ends that was cut above a prompt."""


def is_of_own_file(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch stands in a file of which nothing says that it was taken from a page; a mark of an advertisement that says no more than that is left over anywhere."""
    if part.kind == _MARK:
        words = document.slice(part.span).strip(" *_")
        return not (words.count(" ") <= _LABEL and not words.endswith(_STOPS)) and not is_taken(document)
    written = document.has_front_matter or not is_kept(document)
    known = part.kind in (_PARTS if written else _OF_PAGES) or (part.kind == "readmore" and _is_said(document, part))
    return known and not is_taken(document)


def _is_said(document: Document, part: Boilerplate) -> bool:
    """Whether a prompt to read on is a part of a paragraph with words of its own ("just read the guide on their site"): neither of two such in files that people wrote was left over."""
    return not part.whole and not document.text[: part.span.start].rstrip().endswith(_CUT)


def severity_in(document: Document) -> Severity | None:
    """That of a left-over that no stretch of the content is: for information in a file that is not taken from a page."""
    return None if is_taken(document) else Severity.INFO
