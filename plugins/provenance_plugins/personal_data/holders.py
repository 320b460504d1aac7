"""Who holds an account by what stands beside its number: a person by name in a line of their own, behind a label, in a bracket."""

from __future__ import annotations

from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.personal_data.lines import lines_of
from provenance_plugins.personal_data.owner_signs import names_body, posts

__all__ = ["is_beside_holder"]

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w’'-]+"
_PARTICLE = r"(?:(?:van|von|de|der|den|del|della|di|da|dos|la|le|[^\W\d_a-zß-öø-ÿ]\.)\s){0,2}"
_NAMED = lazy_pattern(
    rf"(?:\A[\s*_>#-]*|[:|(,;–]\s*(?:\*\*|__)?\s*)(?P<first>{_CAPITAL})\s{_PARTICLE}{_CAPITAL}(?=\s*(?:\Z|[,;:|)(*_–]|\s-\s|\d))"
)
"""A name that is all of a line, of a part of it, or of what stands behind a label: "Ana Cruz", "Holder: Ana Cruz, Leeds"."""
_BEHIND_WORD = lazy_pattern(rf"(?<=[a-zß-ÿ.]\s)(?P<first>{_CAPITAL})\s{_PARTICLE}{_CAPITAL}(?=\s*(?:\Z|[,;:|)(*_–]))")
"""The same behind a small word in the line of a number: "t.n.v. Ana Cruz"."""
_ABOVE, _BELOW = 2, 1
"""Lines above and below a number among which that of its holder stands."""
_LONGEST, _LONGEST_OWN = 60, 120
"""Characters of such a line, and of what stands beside a number in its own."""
_STOPS = (".", "!", "?")


def is_beside_holder(document: Document, span: Span) -> bool:
    """Whether somebody without a post is named beside an account, and no body in that line."""
    lines = lines_of(document)
    index, start, end = lines.find(document, span)
    own = lines.lines[index].text
    before, behind = own[max(0, start - _LONGEST_OWN) : start], own[end : end + _LONGEST_OWN]
    beside = f"{before}|{behind}"
    if _names_person(beside, in_own=True):
        return True
    around = (*lines.lines[max(0, index - _ABOVE) : index], *lines.lines[index + 1 : index + 1 + _BELOW])
    return not names_body(beside) and any(
        len(line.text) <= _LONGEST
        and not line.text.rstrip().endswith(_STOPS)
        and _names_person(line.text, in_own=False)
        for line in around
    )


def _names_person(line: str, *, in_own: bool) -> bool:
    """Whether a line names a person; `in_own`: it is the line of the number itself."""
    if names_body(line) or posts().search(line) is not None:
        return False
    found = [*_NAMED.finditer(line), *(_BEHIND_WORD.finditer(line) if in_own else ())]
    return any(is_given_name(match["first"]) for match in found)
