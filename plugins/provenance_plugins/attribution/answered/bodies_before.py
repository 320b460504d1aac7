"""Whether a text has named a body before a place, which "the company" may be."""

from __future__ import annotations

from provenance.analysis.proper_names import is_given_name
from provenance.api import lazy_pattern
from provenance_plugins.attribution.wording import NAME

__all__ = ["names_body"]

_TOLD_OF = 600
"""Characters before "the company" in which its name stands."""
_NAMED = lazy_pattern(
    rf"(?:(?<=[a-z,] )(?P<first>{NAME})(?: {NAME})*|(?:\A|(?<=[.!?”\"\n] )|(?<=\n))(?:The )?(?P<opening>{NAME})(?: {NAME})+)"
)
"""A name within a sentence, or one of two words that opens one."""


def names_body(text: str, end: int) -> bool:
    """Whether the text before a place has a name that is no person's."""
    return any(
        not is_given_name(found["first"] or found["opening"])
        for found in _NAMED.finditer(text, max(0, end - _TOLD_OF), end)
    )
