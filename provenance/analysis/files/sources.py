"""Pages of a site as somebody wrote them, and documents of a project, which are no articles."""

from __future__ import annotations

import re

from provenance.analysis.metadata import metadata
from provenance.api import Document, analysis, lazy_pattern

__all__ = ["is_source_of_no_article"]

_DOCUMENTATION = frozenset({"doc", "docs", "documentation", ".github", "adr", "adrs", "wiki"})
_DEEP = 6
"""Names at the end of a path among which such a folder stands."""
_OF_PROJECT = lazy_pattern(
    r"(?:[A-Z][A-Z\d]{2,}(?:[_-][A-Z\d]+)*|[A-Z\d]+(?:[_-][A-Z\d]+)+|(?:agents|claude|gemini|contributing|changelog|readme))\.(?:md|rst|markdown|org|adoc)|llms(?:-[\w-]+)?\.txt"
)
"""The name of a file that is for those, and the programs, who work on a project, mostly in capitals: "README.md", "SETUP_GUIDE.md", "llms.txt"."""
_INDEX = lazy_pattern(r"_?(?:index|readme)\.(?:md|markdown|rst|org|adoc|gmi)", re.IGNORECASE)
_OF_MENU = lazy_pattern(r"\d\d\.[a-z][\w-]*")
"""A folder of Grav, whose number gives the place of its page in the menu: `03.about/default.md`, https://learn.getgrav.org/17/content/content-pages."""
_OF_PAGE = lazy_pattern(
    r"^(?:type|layout|template)\s*[:=]\s*[\"']?(?:pages?|home|landing|contact|about|static)(?:\.html)?[\"']?\s*$|^page\s*[:=]\s*true\s*$",
    re.MULTILINE | re.IGNORECASE,
)
"""In the front matter of a page that is no post."""
_FRONT = 3_000
"""Characters of a source among which its front matter stands."""
_LATER = ("modified", "updated")
"""What a day is called that says when a page was changed."""


@analysis()
def is_source_of_no_article(document: Document) -> bool:
    """Whether a document is a page of a site as somebody wrote it, or the documentation of a project, and no article."""
    if document.row is not None:
        return False
    folders, name = _path(document)
    of_project = _OF_PROJECT.fullmatch(name) is not None
    if name.endswith(".ipynb"):
        return True
    if not (document.is_written or document.has_front_matter or of_project):
        return False
    if document.has_front_matter and _OF_PAGE.search(document.source, 0, _FRONT) is not None:
        return True
    if any(one.field == "url" for one in document.declared):
        return False  # saved from somewhere
    stated = metadata(document)
    dated = stated.date is not None and not stated.date.origin.lower().endswith(_LATER)
    if not document.has_front_matter and not stated.authors:
        hidden = any(folder.startswith(".") and len(folder) > len("..") for folder in folders)
        if of_project or hidden or not _DOCUMENTATION.isdisjoint(folders):
            return True  # the day of a plan or of a report on a site
    if dated or stated.authors:
        return False
    return document.has_front_matter or _INDEX.fullmatch(name) is not None or any(map(_OF_MENU.fullmatch, folders))


def _path(document: Document) -> tuple[list[str], str]:
    *folders, name = document.path.replace("\\", "/").split("/")[-_DEEP:]
    return [folder.lower() for folder in folders], name
