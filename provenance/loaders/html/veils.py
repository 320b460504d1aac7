"""A page that shows nothing until a script lifts the veil from it: `<body style="display: none">`, or one hidden element around all of its words."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.loaders.html.nodes import Node, Words
from provenance.word_counts import has_words

_SHOWN = 10
"""Words that it shows, at most."""
_PAGE = 40
"""Words of what is shown in their place, at least."""
_WHOLE = frozenset({"html", "body"})


def veil_of(hidden: Sequence[Node], text: str) -> Node | None:
    """The hidden element that is the page; None where there are several, as states of a program of which a reader sees one, or the page has words of its own."""
    if has_words(text, _SHOWN + 1):
        return None
    words = [_words(tag) for tag in hidden]
    longest = max(range(len(hidden)), key=lambda at: len(words[at]))
    if hidden[longest].name in _WHOLE:
        return hidden[longest]
    most = 10 * len(words[longest]) >= 9 * sum(map(len, words))
    return hidden[longest] if most and has_words(words[longest], _PAGE) else None


def _words(tag: Node) -> str:
    return " ".join(one for one in tag.descendants if type(one) is Words)
