"""Letters beyond Latin-1 that a program dropped from a whole text and left the others (BLP412): "tomu, e odeli, nkteí" for "tomu, že odešli, někteří"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from provenance.api import Confidence, Document, Hit, Span, lazy_pattern

__all__ = ["dropped_letters"]


class _Letters(msgspec.Struct, frozen=True):
    """The marked letters of a language, and its shortest words."""

    kept: str
    """Those that Latin-1 has: who writes without marks writes without these, too."""
    dropped: str
    """The others, of which a text of some length has many."""
    least: int
    """Letters of a text, of which one in ten thousand has none of the others: by their share in the language."""
    enough: int
    """Letters of the kept ones from which on nothing else has to show that the others were dropped; 0: where some write others in their place, as without the keys for them, words have to show it."""
    alone: frozenset[str]
    """Letters that are a word."""
    bare: frozenset[str]
    """Words without a vowel."""


_VOWELS: Final = frozenset("aeiouyáâäéëíîóôöúüýàèìòùąęěůőűăåæø")
_CZECH: Final = "blb brk brzd chrt čtvrt hrb hrd hrst krb krk krt plk prst pst smrk smrt srn srp srst tlm trh trn trs tvrz vlk vln vrch vrh vrt zrn"
_LANGUAGES: Final = {
    "cs": _Letters("áéíóúý", "ěščřžůďťň", 150, 4, frozenset("aikosuvz"), frozenset(_CZECH.split())),
    "sk": _Letters("áéíóúýäô", "čďľĺňŕšťž", 230, 6, frozenset("aikosuvz"), frozenset(_CZECH.split())),
    "pl": _Letters("ó", "ąćęłńśźż", 150, 2, frozenset("aiouwz"), frozenset()),
    "ro": _Letters("âî", "ășțşţ", 145, 0, frozenset("aeoi"), frozenset()),
    "tr": _Letters("öüçâ", "ğşıİ", 115, 0, frozenset("o"), frozenset()),
}
"""By their ISO 639 code."""
_WORD = lazy_pattern(r"(?<![\w.’'&/@#+=<>°%-])[^\W\d_]{1,4}(?![\w.…’'&/@+=<>%:)-])")
"""A short word that is no abbreviation, no unit, no part of an address and nothing that was cut."""
_MEASURED = lazy_pattern(r"\d\s?\Z")


def dropped_letters(document: Document, language: str) -> Iterator[Hit]:
    """The first word that lacks a letter, or the whole of a text that has marked letters and none beyond Latin-1; nothing where some are there, or where others may have been written in their place."""
    letters, text = _LANGUAGES.get(language), document.text
    if letters is None or any(letter in text for letter in letters.dropped):
        return
    low = text.lower()
    kept = sum(map(low.count, letters.kept))
    if not kept or any(letter in low for letter in letters.dropped) or sum(map(str.isalpha, text)) < letters.least:
        return
    places = [match for match in _WORD.finditer(text) if _is_none(text, match, letters)]
    if places:
        first, more = places[0], f" and {len(places) - 1} more" if len(places) > 1 else ""
        yield Hit(
            Span(*first.span()),
            f"“{first[0]}”{more} lost letters when the text was decoded, as longer words did: load the original anew",
            Confidence.MEDIUM,
        )
    elif letters.enough and kept >= letters.enough:
        yield Hit(
            None,
            f"no word has one of the letters {', '.join(letters.dropped[:_SHOWN])}, of which a text of this length has some: they were lost when it was decoded: load the original anew",
            Confidence.MEDIUM,
        )


def _is_option(text: str, match: re.Match[str]) -> bool:
    """Whether a single letter numbers what stands before or behind it: "varianta b", "b şıkkı"."""
    return (
        _OPTION.search(text, max(0, match.start() - _NEAR), match.start()) is not None
        or _OPTED.match(text, match.end()) is not None
    )


_NEAR = 24
"""Characters before a letter that are looked at."""
_OPTION = lazy_pattern(
    r"(?<!\w)(?:variant\w*|wariant\w*|varyant\w*|opțiun\w*|op[tţ]?iun\w*|opcj\w*|plan\w*|plán\w*|clas\w*|klas\w*|t[rř]íd\w*|tried\w*|punct\w*|punkt\w*|bod\w{0,3}|lit|liter\w*|písm\w*|grup\w*|skupin\w*|bloc\w*|blok\w*|scar\w{1,4}|ap|anex\w*|p[rř]íloh\w*|za[lł][aą]cznik\w*|r[aă]spuns\w*|odpow\w*|odpov\w*|tip\w{0,3}|typ\w{0,3}|vitamin\w*|witamin\w*|hepatit\w*|[a-h] (?:[sș]i|sau|i|a|lub|nebo|alebo|ve|veya))\W{1,3}\Z",
    re.IGNORECASE,
)
_OPTED = lazy_pattern(r" (?:şık\w*|seçene\w*|plan\w*|grub\w*|sınıf\w*|vitamin\w*|variant\w*)\b", re.IGNORECASE)

_SHOWN = 4
"""Letters that a message names."""


def _is_none(text: str, match: re.Match[str], letters: _Letters) -> bool:
    """Whether a short word in small letters is none of the language: a single letter, or several without a vowel."""
    word = match[0]
    if not word.islower() or _MEASURED.search(text, max(0, match.start() - 3), match.start()) is not None:
        return False
    if len(word) == 1:
        return word not in letters.alone and not _is_option(text, match)
    return _VOWELS.isdisjoint(word) and word not in letters.bare
