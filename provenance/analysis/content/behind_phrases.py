"""Sentences that go on behind what a chat assistant says in them: "As of my last update, the council owed £2 million."."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.content.beside_told import sentence_stops
from provenance.analysis.content.first_words import TOKEN, words_of
from provenance.analysis.content.line import Line
from provenance.analysis.content.lookup import LineLexicon
from provenance.api import Match

_OPENING = 90
"""Characters of a sentence in which the phrase is looked for that it begins with."""
_GOES_ON = 7
"""Words behind it that may state something; "Let me know if you have any other questions" has fewer."""


def tells_behind(line: Line, found: Sequence[Match], lexicon: LineLexicon, text: str) -> bool:
    """Whether a sentence of a line goes on behind the phrase by which it was told: what it states there may be needed, and is nobody's to delete unseen."""
    start = line.span.start
    for stop in (*(stop.end() for stop in sentence_stops(text, line.span)), line.span.end):
        sentence, at, start = text[start:stop].rstrip(), start, stop
        if not sentence or lexicon.is_left_over(sentence):
            continue
        end = max([_opening(sentence, lexicon), *(one.span.end - at for one in found if at <= one.span.start < stop)])
        behind = sentence[end:].strip()
        if not behind or behind[0] in _ENDS:
            continue
        if "," in behind or behind.count(" ") + 1 >= _GOES_ON or any(_names(sign) for sign in behind):
            return True
    return False


_ENDS = ".!?…:"


def _names(sign: str) -> bool:
    """Whether a character is of a number or begins a name."""
    return sign.isdigit() or sign.isupper()


def _opening(sentence: str, lexicon: LineLexicon) -> int:
    """Where the phrase ends that a sentence begins with; 0 where there is none."""
    known = lexicon.opening(words_of(sentence[:_OPENING]))
    if known is None:
        return 0
    said = list(TOKEN.finditer(sentence, 0, _OPENING))
    return said[min(len(words_of(known.phrase).tokens), len(said)) - 1].end()
