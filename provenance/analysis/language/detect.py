"""From a text to the code of its language, cheapest witness first: small words, script, letters, letter sequences."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.language import scripts, sequences
from provenance.analysis.language.tags import close
from provenance.analysis.language.words import MANY, by_words, is_dummy, speaks
from provenance.levels import Confidence
from provenance.named_tuples import NamedTuple

SAMPLE = 990
"""Characters that are looked at: three windows of a third each, since a long text may open or close in another language."""
ENOUGH = 450
"""Characters that letter sequences need at most."""
LONG_WORD = 30
"""A window that begins with more letters than this without white space is in a script that has none."""

# Thresholds in nats, read off the texts of 75 languages (docs/models/language.md has the figures).
MARGIN = 2.0
"""The likeliest language must lead the next one by this much,"""
MARGIN_OF_SENTENCES = 1.0
"""or by this much from `SENTENCE` letters on."""
SENTENCE = 40
_LATIN = frozenset(
    {"et", "est", "non", "cum", "qui", "quae", "quod", "sed", "ac", "atque", "sunt", "eius", "nec", "ab", "si", "pro", "ut", "ex", "ad", "hoc", "esse", "enim", "per", "in"}
)  # fmt: skip
"""Words of which some lines in Latin have one, and lists of names have none."""
_LISTED = 120
LEAD = 6.0
LEAD_OF_PHRASES = 15.0
PHRASE = 24
"""And the expected languages by this much, from `PHRASE` letters on by more: a line in the expected language that holds foreign names
stays undecided."""
FIT = -2.6
"""The least mean log probability of a symbol: one text in a hundred in its own language is below it, and seven in ten of those whose
language was taken away from the model."""
WEAK_FIT = -3.2
FAR_AHEAD = 0.4
"""Text that was decoded wrongly fits nothing well: it may fit this badly where every other language is so far behind on each symbol."""
SHORT = 20
SHORT_ALLOWANCE = 0.4
"""Below so many letters the mean may be that much lower."""
FEWEST_OF_LATIN = 8
"""Letters of Latin script that tell a language which is not expected: "hi" is as much of Tsonga as of anything."""
LONG = 60
SURE = 12.0
SURE_FIT = -2.4
SURE_LEAD = 0.3
"""Confidence is high from so many letters, such a margin, and such a fit on, and where the next language, unless it is a close one, is
behind by so much on every symbol: languages that the model does not know lie between two that it knows."""
HAN_TEXT = 12
HAN_MARGIN = 8.0
"""Japanese without kana occurs in a few words; from so many letters on, Han letters alone are Chinese, unless they are Japanese ones."""


FEWEST_OF_SENTENCE, FEWEST = 7, 4
"""So many different letters has a text of `SENTENCE` letters and more in any language, and one of `SHORT`: "aaaa…" and sequences of genes
have fewer, and of what the model knows some language is always the likeliest."""


class Identified(NamedTuple):
    """The language of a text, ISO 639-1; None where it is undecided."""

    code: str | None
    confidence: Confidence


UNDECIDED = Identified(None, Confidence.LOW)


def sample(text: str, size: int = SAMPLE) -> str:
    """At most `size` characters of a text: all of it, or windows at its quarters, cut at white space where there is any."""
    if len(text) <= size:
        return text
    half = size // 6
    pieces = []
    for quarter in (1, 2, 3):
        middle = len(text) * quarter // 4
        piece = text[max(0, middle - half) : middle + half]
        head, _, rest = piece.partition(" ")
        whole = rest.rpartition(" ")[0] if len(head) < LONG_WORD else ""
        pieces.append(whole or piece)
    return " ".join(pieces)


def identify(text: str, expected: Sequence[str] = ()) -> Identified:
    """The language of a text. Never raises; undecided where there are too few letters, or where they do not settle it.

    `expected` are languages that the text is likely to be in: another one must lead them by more before it is believed.
    """
    part = sample(text)
    known = by_words(part)
    if known is not None:
        if known.code is None:
            return UNDECIDED
        return Identified(known.code, Confidence.HIGH if known.found >= MANY else Confidence.MEDIUM)
    script = scripts.script(part)
    if script is None or script.share < 0.5:
        return UNDECIDED
    alone = scripts.ALONE.get(script.name)
    if alone is not None:
        return _alone(part, alone, script)
    return _by_sequences(sample(part, ENOUGH), script.name, expected)


def _alone(text: str, code: str, script: scripts.Script) -> Identified:
    for other, marks in scripts.MARKS.get(script.name, ()):
        if sum(map(text.count, marks)) * 100 > script.letters:
            code = other
    sure = script.letters >= 20 and script.share > 0.7
    return Identified(code, Confidence.HIGH if sure else Confidence.MEDIUM)


def _by_sequences(text: str, script: str, expected: Sequence[str]) -> Identified:
    words = sequences.letters_of(text, script)
    score = sequences.score(words, script)
    if score is None or _is_monotonous(words, score.letters):
        return UNDECIDED
    code, letters, margin = score.code, score.letters, score.margin
    if script == "Han":
        sure = letters >= HAN_TEXT or margin >= HAN_MARGIN
        return Identified(code, Confidence.MEDIUM) if sure and margin >= MARGIN else UNDECIDED
    if code == "la" and (is_dummy(text) or (letters >= _LISTED and _LATIN.isdisjoint(text.lower().split()))):
        return UNDECIDED  # a list of names looks like it most
    least = FIT if letters >= SHORT else FIT - SHORT_ALLOWANCE
    if letters >= SENTENCE and margin >= FAR_AHEAD * score.symbols:
        least = WEAK_FIT
    if margin < (MARGIN if letters < SENTENCE else MARGIN_OF_SENTENCES) or score.fit < least:
        return UNDECIDED
    lead = LEAD if letters < PHRASE else LEAD_OF_PHRASES
    if script == "Latin" and letters < FEWEST_OF_LATIN and code not in expected:
        return UNDECIDED
    if code not in expected and any(
        score.lead(other) < lead or speaks(other, text, 2 + letters // 60) for other in expected
    ):
        return UNDECIDED
    if script == "Devanagari" and letters >= SHORT and _is_nepali(text):
        code = "ne"
    if letters < SHORT:
        return Identified(code, Confidence.LOW)
    return Identified(code, Confidence.HIGH if _is_sure(score) else Confidence.MEDIUM)


def _is_monotonous(words: str, letters: int) -> bool:
    """Whether a text has so few different letters that it is in no language."""
    least = FEWEST_OF_SENTENCE if letters >= SENTENCE else FEWEST if letters >= SHORT else 0
    return len(set(words) - {" "}) < least


def _is_sure(score: sequences.Score) -> bool:
    apart = close(score.code, score.second) or score.margin >= SURE_LEAD * score.symbols
    return score.letters >= LONG and score.margin >= SURE and score.fit >= SURE_FIT and apart


def _is_nepali(text: str) -> bool:
    """Nepali is the one language of these scripts that the sequences lack and langdetect knows."""
    from langdetect import DetectorFactory, detect_langs  # noqa: PLC0415 - its profiles cost a quarter of a second
    from langdetect.lang_detect_exception import LangDetectException  # noqa: PLC0415

    DetectorFactory.seed = 0
    try:
        best = detect_langs(text)[0]
    except LangDetectException:
        return False
    return bool(best.lang == "ne" and best.prob > 0.99)
