"""What looks like a placeholder in an entry of a list of references: the initials of an author, the label of a link that was lost behind an address."""

from provenance.api import Span, lazy_pattern

_NAME = r"[^\W\d_a-z][\w'’-]+"
_INITIALS = r"(?!TK(?!\w))[^\W\d_a-z]{1,3}"
"""Those of the others: "Mayor TK and Governor TK" are two who are to come."""
_NEXT = r"[,;]?\s+(?:(?:and|&)\s+)?"
_AUTHOR_BEFORE = lazy_pattern(rf"(?P<further>{_NAME}\s+{_INITIALS}{_NEXT}(?:van\s+|de\s+|der\s+)*)?{_NAME}\s+\Z")
_BEHIND_AUTHOR = lazy_pattern(
    rf"{_NEXT}(?:et\s+al\b|(?:van\s+|de\s+|der\s+)*{_NAME}\s+{_INITIALS}(?![\w’'-]))|\s*\((?:(?:1[5-9]|20)\d\d|eds?\b)"
)
_AUTHORS = 60
"""Characters before initials in which their name and the author before it stand."""
_ADDRESS_BEFORE = lazy_pattern(
    r"(?i)(?:https?://|www\.|doi\.org/|\bdoi:\s?10\.)[^\s()\[\]]+\s*(?:\([^()\n]{1,60}\))?[.,;]?\s*\Z"
)
_ADDRESS = 300
"""Characters of the longest address, with what is said of it in brackets behind it."""


def is_author(text: str, span: Span) -> bool:
    """Whether letters are the initials of an author among others: "Givens JL, Houston TK, et al", "Lichner TK (2012)"."""
    before = _AUTHOR_BEFORE.search(text, max(0, span.start - _AUTHORS), span.start)
    return before is not None and (before["further"] is not None or _BEHIND_AUTHOR.match(text, span.end) is not None)


def is_behind_address(text: str, start: int) -> bool:
    """Whether an address stands before an offset, so that a label there asks for none: "https://a.org/b (accessed January 2023). [Link]"."""
    return _ADDRESS_BEFORE.search(text, max(0, start - _ADDRESS), start) is not None
