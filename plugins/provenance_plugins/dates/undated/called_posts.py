"""Files in a folder of posts that are posts by more than their folder, for languages in which no words tell."""

from __future__ import annotations

from provenance.analysis import dates, metadata, quotes
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.stamps import keys_of_front_matter

__all__ = ["is_called_post"]

_KEYS = frozenset(
    {"tags", "tag", "categories", "category", "author", "authors", "excerpt", "layout", "type", "keywords"}
)
"""Keys by which a generator of sites files a post: https://jekyllrb.com/docs/posts/; a page of what a house offers has a title, an image and an address."""
_YEAR = lazy_pattern(r"(?<![\w$£€.,:/-])(?:19|20)\d\d(?![\w/:]|[.,]\d)")


def is_called_post(document: Document) -> bool:
    """Whether a text has a sign of a post that holds in any language: its front matter files or signs it, it names a year or a day, or somebody speaks in it."""
    if not _KEYS.isdisjoint(keys_of_front_matter(document)) or metadata(document).authors:
        return True
    return _YEAR.search(document.text) is not None or any(dates(document)) or any(quotes(document))
