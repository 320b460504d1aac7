"""Authors of front matter who are no more than what somebody logs in by: "author: abc234"; and files of a theme that say who that is."""

from __future__ import annotations

from provenance.analysis import Value, attributions, metadata, quotes
from provenance.analysis.front_source import written_front
from provenance.analysis.line_beginnings import at_line
from provenance.analysis.metadata.identity import site_names
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.authors.near_authors import name_at_edge

__all__ = ["is_key_of_profile", "is_of_standing_page", "is_profile", "log_in"]

_FRONT = "front-matter:"
_LOG_IN = lazy_pattern(r"[a-z]{2,12}(?!(?:19|20)\d\d\Z)\d{2,6}")
"""Small letters and at least two figures, which are no year: an event is called "harbour2024"."""


def log_in(document: Document) -> Value | None:
    """The only author of a document, where that is one by which nobody can tell who it is, and the text names nobody at its head or foot."""
    authors = metadata(document).authors
    if len(authors) != 1 or not authors[0].origin.startswith(_FRONT) or _LOG_IN.fullmatch(authors[0].value) is None:
        return None
    if authors[0].value in site_names(document) or name_at_edge(document) is not None:
        return None
    return authors[0]


def is_profile(document: Document) -> bool:
    """Whether a file is what a theme of Hugo holds of one of its authors: the byline is the name of its folder, by which other files call them, and its title the author's own."""
    if not document.has_front_matter:
        return False
    if _OF_AUTHOR.search(document.path.replace("\\", "/")) is not None:
        return True
    end = document.source.find("\n---", 3, _HEAD)
    return (
        end > 0
        and at_line(_SUPERUSER, document.source, end) is not None
        and at_line(_DAY, document.source, end) is None
    )


_OF_AUTHOR = lazy_pattern(r"(?:^|/)authors/[^/]{1,60}/_?index(?:\.[a-z]{2})?\.md\Z")
_SUPERUSER = lazy_pattern(r"(?m)^superuser:[ \t]", signs=("superuser:",))
_DAY = lazy_pattern(r"(?m)^date:[ \t]", signs=("date:",))
"""A post has its day; who writes has none."""
_HEAD = 3000
"""Characters of a file in which its front matter has such a field: https://docs.hugoblox.com/."""


def is_key_of_profile(document: Document, words: str) -> bool:
    """Whether a byline is the name by which a theme of Hugo finds the folder of the site's owner, whose name it shows: `authors: ["admin"]` beside fields that this theme alone has."""
    if words.lower() != _OWNER or not document.has_front_matter:
        return False
    head = document.source[:_FRONT_MATTER]
    return _OWNED.search(head) is not None and _OF_THEME.search(head) is not None


_OWNER = "admin"
_FRONT_MATTER = 4000
"""Characters of a file in which its front matter has such fields."""
_OWNED = lazy_pattern(r"(?mi)^authors\s?[:=]\s?(?:\[\s?[\"']?admin[\"']?|\n\s{0,4}-\s[\"']?admin\b)")
_OF_THEME = lazy_pattern(
    r"(?m)^[ \t#]{0,6}(?:focal_point|preview_only|publication_types|publication_short|url_(?:pdf|code|slides|dataset|poster|source|preprint)|external_link|image_caption|projects|reading_time|show_date)\s?[:=]"
)
"""What the head of a page has for this theme; its owner may have set some off with a `#`."""


def is_of_standing_page(document: Document) -> bool:
    """Whether front matter was exported from WordPress, which puts whoever logged in into each file, and says that a text is a page and no post, and nobody speaks in it by name: the body whose site it is answers for what it says of itself."""
    front = written_front(document)
    if _PAGE.search(front) is None or len(_KEPT_COLUMNS.findall(front)) < _EXPORTED:
        return False
    return len(quotes(document)) < _SPOKEN and not any(
        one.says and one.kind == "named" for one in attributions(document)
    )


_KEPT_COLUMNS = lazy_pattern(r"(?m)^post_(?:title|date|excerpt)[ \t]*:")
_EXPORTED = 2
"""Columns of its table of posts that an export has, at least."""
_SPOKEN = 2
"""Quotations from which on a page lets others speak; one may be a name, or the sign of an inch."""


_PAGE = lazy_pattern(r"(?mi)^(?:layout|post_type|type)[ \t]*:[ \t]*[\"']?page[\"']?[ \t]*$")
