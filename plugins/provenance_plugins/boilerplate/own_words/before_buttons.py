"""What stands in one block before a bar of buttons and says who wrote the text, where or when: "Leeds 10:01 6 July 2022 Share on Facebook Share on Twitter"."""

from __future__ import annotations

import msgspec

from provenance.analysis import Boilerplate, language
from provenance.analysis.content.first_words import words_of
from provenance.analysis.content.lookup import LineLexicon, line_lexicon
from provenance.api import Document, Span, lazy_pattern

__all__ = ["without_head_of_bar"]

_LONGEST, _MOST = 400, 16
"""Characters of such a block, and words before its buttons, at most."""
_WORD = lazy_pattern(r"\S+")
_WORDS = 5
"""Words of a button, at most."""
_SHORT = 4
"""Letters of the initials of somebody, at most."""


def without_head_of_bar(document: Document, part: Boilerplate) -> Boilerplate:
    """A bar of buttons without the names, the place and the day before it; the same stretch where its first word is of a button, or what stands there is of a call."""
    start, end = part.span
    ends = end == document.blocks[part.blocks.start].span.end
    if not ends or len(part.blocks) > 1 or end - start > _LONGEST or "\n" in document.slice(part.span):
        return part
    lexicon = line_lexicon(language(document).read_as)
    words = list(_WORD.finditer(document.text, start, end))
    for number, word in enumerate(words[: _MOST + 1]):
        if word[0][0].isalpha() and _begins_button(lexicon, [one[0] for one in words[number : number + _WORDS]]):
            if not _states(document.text[start : word.start()]):
                return part
            return msgspec.structs.replace(part, span=Span(word.start(), end), whole=False, certain=False)
        behind = number > 0 and words[number - 1][0].endswith(",")
        if not _may_state(lexicon, word[0], behind=behind):
            return part
    return part


def _states(words: str) -> bool:
    """Whether a few words say more than one that may be of the first button: "Video watch the video", "Listen 2 min Share"."""
    said = [word for word in words.split() if not word.isdigit() or len(word) >= _OF_YEAR]
    return sum(word[0].isupper() for word in said) > 1 or any(any(map(str.isdigit, word)) for word in said)


_OF_YEAR = 4
"""Figures of a year; fewer alone are a day, which a month is beside, or minutes."""


def _begins_button(lexicon: LineLexicon, words: list[str]) -> bool:
    """Whether the first of some words are what a button says."""
    known = (lexicon.whole(words_of(" ".join(words[:count]))) for count in range(1, len(words) + 1))
    return any(one is not None and one.form != "atom" for one in known)


def _may_state(lexicon: LineLexicon, word: str, *, behind: bool) -> bool:
    """Whether a word may be of a name, a place or a day: it has a capital or a figure, is one of those of dates, or as short as initials are before or behind a comma."""
    bare = word.strip("(),;:.|·–—-")
    if not bare or bare[0].isupper() or any(map(str.isdigit, bare)):
        return not word.endswith(("?", "!"))
    initials = len(bare) <= _SHORT and bare.isalpha() and (behind or word.endswith(","))
    return initials or lexicon.is_glue(words_of(bare))
