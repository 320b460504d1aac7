"""Whether something says that words of a page were left in a text, and are not its author's: a sign that makes the warning, where it is for information without one."""

from __future__ import annotations

from provenance.analysis import Boilerplate, content
from provenance.api import Confidence, Document

__all__ = ["lacks_sign"]

_TAKEN = frozenset({"text/plain", "text/html"})
"""How texts are kept that were taken from pages."""
_WEAK = frozenset({"navigation", "footer"})
_LINES = frozenset({"related", "share"})
_FRAME = frozenset({"navigation", "footer", "share", "newsletter", "cookie", "comments"})
_FURNITURE = frozenset({"navigation", "cookie", "advertisement", "share", "newsletter", "comments", "related"})
"""What stands around an article on its page. A notice of a script and the rights stand in sources of sites, too."""
_MENU = 3
"""Lines of one stretch that are a menu, whatever else there is."""


def lacks_sign(document: Document, part: Boilerplate) -> bool:
    """Whether nothing but words that authors use, too, tells that a stretch was left over.

    A word of menus or of feet that does not tell by itself ("Design", "Media", "Investors") takes a part of a page that does, or a menu of several lines. In what
    somebody wrote for a page (a row and a page saved whole are none) a call or a head takes a line of its own that tells by itself; the offer of a letter, a foot and
    comments take something else of a page beside them.
    """
    if part.kind in _WEAK and part.confidence is not Confidence.HIGH and len(part.blocks) < _MENU:
        return not _has_other(document, part, _FRAME)
    if not _is_source(document):
        return False
    sure = part.confidence is Confidence.HIGH and part.whole and not part.led
    if part.kind in _LINES:
        return not sure
    if part.kind in {"newsletter", "footer"}:
        return not _has_other(document, part, _FURNITURE - {part.kind})
    if part.kind == "comments":
        return not (sure and len(part.blocks) > 1) and not _has_other(document, part, _FURNITURE - {part.kind})
    return False


def _is_source(document: Document) -> bool:
    """Whether somebody wrote a file, and no program saved it from an address."""
    if (
        not document.has_front_matter
        or document.row is not None
        or document.whole_page
        or document.media_type in _TAKEN
    ):
        return False
    return not any(one.field == "url" for one in document.declared)


def _has_other(document: Document, part: Boilerplate, kinds: frozenset[str]) -> bool:
    """Whether another stretch of some kinds tells by its own words that it was left over."""
    return any(
        other.kind in kinds and other.confidence is Confidence.HIGH and not other.span.overlaps(part.span)
        for other in content(document).boilerplate
    )
