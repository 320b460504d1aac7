"""Links to the results of a search engine with what it adds to a click, where the page that was found is meant: "https://www.google.com/search?q=lamp&sa=X&ved=0ahUKE…"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, Hit, Severity, lazy_pattern, quoted, told_together
from provenance_plugins.citations.linked_places import links_of_article

__all__ = ["copied_searches"]

_SEARCH = lazy_pattern(
    r"https?://(?:www\.)?(?:google\.[a-z.]{2,6}|bing\.com|duckduckgo\.com|search\.yahoo\.com|yandex\.[a-z]{2,3})/search/?\?[^\s<>\"]{1,2000}"
)
_CLICKED = lazy_pattern(r"[?&](?:ved|sxsrf|stick|aqs|gs_lcrp|cvid|FORM)=[\w-]")
"""What they add for themselves; a search that a writer offers to readers has the words alone."""
_MANY = 2


def copied_searches(document: Document) -> Iterator[Hit]:
    """Each, told together: whoever follows it finds what the engine shows on that day."""
    yield from told_together(_found(document), least=_MANY)


def _found(document: Document) -> Iterator[tuple[str, Hit]]:
    for link in links_of_article(document, "/search", _SEARCH):
        words = document.slice(link.span).strip()
        if _CLICKED.search(link.target) is None or not any(map(str.isalpha, words)):
            continue
        message = f"the link {quoted(words)} leads to what a search engine shows on the day, and not to the page that was found: link to that page"
        yield "search", Hit(link.source or link.span, message, severity=Severity.INFO)
