"""Files for a reader of Markdown that takes what CommonMark leaves as it is written: kramdown, with which Jekyll makes its sites."""

from __future__ import annotations

from provenance.api import Document, Span, analysis, lazy_pattern

__all__ = ["has_blank_in_query", "is_for_jekyll"]

_POST = lazy_pattern(r"(?:^|[/\\])_(?:posts|drafts)(?:[/\\]|__)")
_LAYOUT = lazy_pattern(r"(?m)^layout[ \t]*:[ \t]*[\"']?[\w-]+[\"']?[ \t\r]*$")
"""The name of a layout without its ending; other generators name a file: `layout: ../layouts/Post.astro`, `layout: post.njk`."""
_END = lazy_pattern(r"\n(?:---|\.\.\.)[ \t\r]*(?:\n|\Z)")
_QUERY = lazy_pattern(r"\]\(https?://[^\s()?#]{1,200}\?[^()\n]*\)\Z")


@analysis()
def is_for_jekyll(document: Document) -> bool:
    """Whether a file in Markdown has front matter as the sources of Jekyll have it: in the folder of its posts, or with the bare name of a layout."""
    if not document.has_front_matter or document.media_type != "text/markdown":
        return False
    if _POST.search(document.path) is not None:
        return True
    end = _END.search(document.source)
    return end is not None and _LAYOUT.search(document.source, 0, end.start()) is not None


def has_blank_in_query(document: Document, span: Span) -> bool:
    """Whether all blanks in the address of a link stand behind its question mark, where browsers send them on; in a path one is more often a slip."""
    return _QUERY.search(document.slice(span)) is not None
