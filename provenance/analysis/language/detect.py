"""From a text to the code of its language, cheapest witness first: small words, script, letters, letter sequences."""

from __future__ import annotations

from typing import NamedTuple

from provenance.analysis.language import scripts
from provenance.analysis.language.words import MANY, by_words
from provenance.levels import Confidence

SAMPLE = 990
"""Characters that are looked at: three windows of a third each, since a long text may open or close in another language."""


class Identified(NamedTuple):
    """The language of a text, ISO 639-1; None where it is undecided."""

    code: str | None
    confidence: Confidence


UNDECIDED = Identified(None, Confidence.LOW)


def sample(text: str) -> str:
    """At most `SAMPLE` characters of a text: all of it, or windows at its quarters, cut at white space where there is any."""
    if len(text) <= SAMPLE:
        return text
    width = SAMPLE // 3
    pieces = []
    for quarter in (1, 2, 3):
        middle = len(text) * quarter // 4
        piece = text[max(0, middle - width // 2) : middle + width // 2]
        head, _, rest = piece.partition(" ")
        whole = rest.rpartition(" ")[0] if len(head) < 30 else ""
        pieces.append(whole or piece)
    return " ".join(pieces)


def identify(text: str) -> Identified:
    """The language of a text. Never raises; undecided where there are too few letters, or where they do not settle it."""
    part = sample(text)
    known = by_words(part)
    if known is not None:
        return Identified(known[0], Confidence.HIGH if known[1] >= MANY else Confidence.MEDIUM)
    script = scripts.script(part)
    if script is None or script.letters < 2 or script.share < 0.5:
        return UNDECIDED
    alone = scripts.ALONE.get(script.name)
    if alone is not None:
        return _alone(part, alone, script)
    return _guess(part, script)


def _alone(text: str, code: str, script: scripts.Script) -> Identified:
    for other, marks in scripts.MARKS.get(script.name, ()):
        if sum(map(text.count, marks)) * 100 > script.letters:
            code = other
    sure = script.letters >= 20 and script.share > 0.7
    return Identified(code, Confidence.HIGH if sure else Confidence.MEDIUM)


def _guess(text: str, script: scripts.Script) -> Identified:
    if script.letters < 60:
        return UNDECIDED
    from langdetect import DetectorFactory, detect_langs  # noqa: PLC0415 - its profiles cost a quarter of a second
    from langdetect.lang_detect_exception import LangDetectException  # noqa: PLC0415

    DetectorFactory.seed = 0
    try:
        best = detect_langs(text)[0]
    except LangDetectException:
        return UNDECIDED
    if best.prob < 0.99:
        return UNDECIDED
    code = {"no": "nb", "zh-cn": "zh", "zh-tw": "zh"}.get(best.lang, best.lang)
    return Identified(code, Confidence.MEDIUM)
