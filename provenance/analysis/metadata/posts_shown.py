"""Who signed a post that a text shows, with a handle and a day, and goes on below: neither its author nor its day."""

from __future__ import annotations

from provenance.analysis.metadata.lexicons import LEXICON
from provenance.api import Phrases, any_of, lazy_pattern

__all__ = ["goes_on_below", "signs_post"]

_POSTED = lazy_pattern(r"\W{0,3}[—–-]{1,2}\s?(?P<who>[^\n()@]{2,50})\s\(@\w{1,30}\),?\s[^\n]{0,30}\d\Z")
"""All of a line: "— Ana Cruz (@anacruz) May 3, 2024"."""
_GOES_ON = 120
"""Characters of the text above and below it, at least."""
_NOTE = 600
"""Characters of the longest end of a text that is a note on who signed it."""
_NOTED = lazy_pattern(lambda: rf"\s(?:{any_of(Phrases.load(LEXICON, 'posts_shown').texts('noted'))})(?!\w)")


def signs_post(text: str, start: int, line: str) -> bool:
    """Whether a line signs a post that a text shows above it, and goes on below."""
    found = _POSTED.match(line)
    return found is not None and start >= _GOES_ON and goes_on_below(text, start + len(line), found["who"])


def goes_on_below(text: str, end: int, who: str) -> bool:
    """Whether a text goes on below a signature: more than a foot, and no note on who signed it: "Ana Cruz covers the harbour"."""
    if len(text) - end < _GOES_ON:
        return False
    below = text[end : end + _NOTE].lstrip(" .\n*_")
    return len(text) - end > _NOTE or not below.startswith(who) or _NOTED.match(below, len(who)) is None
