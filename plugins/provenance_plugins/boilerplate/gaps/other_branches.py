"""What a layout shows where a site has nothing to show: the words behind `{% else %}`, up to `{% endif %}`."""

from __future__ import annotations

from provenance.api import Document, Span, lazy_pattern

__all__ = ["is_in_other_branch"]

_TAG = lazy_pattern(
    r"\{%-?\s*(?P<end>end)?(?P<name>if|unless|for|case|else|elsif|elif|empty)\b[^%\n]{0,200}%\}"
    r"|\{\{-?\s*(?:(?P<hugo>else)\b|(?P<closed>end)\b|(?P<opened>if|range|with)\b)[^{}\n]{0,200}\}\}"
)
_COMPARED = lazy_pattern(
    r"==|!=(?!\s*(?:blank|empty|nil|null|none|''|\"\"))|\{%-?\s*(?:unless|case)\b|\{%-?\s*(?:if|elsif|elif)\s+not\b|\{\{-?\s*(?:else\s+)?if\s+\(?(?:eq|ne|not)\b"
)
"""What does not ask whether something is there: whether it is a certain one, or whether it is not."""
_OTHER = frozenset({"else", "empty"})
_LATER = frozenset({"elsif", "elif"})
_OF_VALUES = -2
_MOST = 2_000
"""Tags of a layout that are read."""


def is_in_other_branch(document: Document, span: Span) -> bool:
    """Whether a place of a layout stands in a branch that is taken where nothing is there to be shown; behind a comparison it is one of several that are."""
    spans = document.recall("branches for nothing", _branches)
    if not spans:
        return False
    place = document.locate(span).start
    return any(start <= place < end for start, end in spans)


def _branches(document: Document) -> list[tuple[int, int]]:
    """Where each begins and ends; one that nothing ends is none."""
    if "else" not in document.source and "empty" not in document.source:
        return []
    opened: list[int] = []
    """The branches that hold a place, by where they begin: -1 for a first one, -2 for those of a comparison."""
    found: list[tuple[int, int]] = []
    for match, _ in zip(_TAG.finditer(document.source), range(_MOST), strict=False):
        name = match["name"] or ("else" if match["hugo"] else "")
        if match["end"] or match["closed"]:
            if opened and (start := opened.pop()) >= 0:
                found.append((start, match.start()))
        elif name in _OTHER:
            if opened and _COMPARED.search(match[0]) is not None:  # "{{ else if eq .lang "de" }}"
                opened[-1] = _OF_VALUES
            elif opened and opened[-1] != _OF_VALUES:
                opened[-1] = match.end()
        elif name not in _LATER:
            opened.append(-1 if _COMPARED.search(match[0]) is None else _OF_VALUES)
        elif opened and _COMPARED.search(match[0]) is not None:
            opened[-1] = _OF_VALUES
    return found
