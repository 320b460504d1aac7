"""Which lines with a handle tell of somebody's account, and credit nobody: those in a list of accounts, and links to a profile."""

from __future__ import annotations

from provenance.api import BlockKind, Document, Span, lazy_pattern
from provenance_plugins.attribution.tables import alternatives
from provenance_plugins.attribution.wording import NAME

_BRACKETS = ("(", "[")
_NEAR = 160
"""Characters of a line beside it that are looked at."""
_CONTACT = lazy_pattern(
    lambda: (
        rf"(?i)@\w|https?://|www\.|\b(?:{alternatives('accounts', 'contact')})\b"
        rf"|\b(?:{alternatives('accounts', 'channel')}|{alternatives('vague_credit_words', 'platform')})\s*:"
    )
)
"""A line that tells how to reach somebody."""
_NAME_ALONE = lazy_pattern(rf"\W*{NAME}(?: {NAME}){{1,2}}\W*")


def is_account(document: Document, span: Span) -> bool:
    """Whether "Twitter: @anacruz" tells where somebody can be found: it leads to the profile, or stands beside another way to reach them or below their name.

    What stands in brackets or below a picture is a credit all the same.
    """
    block = document.block_at(span.start)
    text = document.text
    if block is None or block.kind is BlockKind.CAPTION or text.endswith(_BRACKETS, 0, span.start):
        return False
    if _leads_to_profile(document, span):
        return True
    before, behind = _beside(text, span)
    return _NAME_ALONE.fullmatch(before) is not None or any(_CONTACT.search(line) for line in (before, behind))


def _leads_to_profile(document: Document, span: Span) -> bool:
    """Whether the handle is a link to what has its name: "Twitter: [@anacruz](https://twitter.com/anacruz)"."""
    handle = document.slice(span).rpartition("@")[2].lower()
    return any(
        link.span.overlaps(span)
        and link.target.lower().split("?")[0].rstrip("/").endswith((f"/{handle}", f"/@{handle}"))
        for link in document.links
    )


def _beside(text: str, span: Span) -> tuple[str, str]:
    """The line before and the one behind, without empty ones."""
    before = text[max(0, span.start - _NEAR) : span.start].rstrip().rpartition("\n")[2]
    behind = text[span.end : span.end + _NEAR].lstrip().partition("\n")[0]
    return before, behind
