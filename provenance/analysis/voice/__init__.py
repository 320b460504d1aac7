"""Whether a text, or a part of it, speaks in the first person: by the pronouns of whoever writes and, where a language leaves them out, by the forms of its verbs.

The words stand in `lexicon/`, by kinds: `i` and `we` are who does something, `me` and `us` whom it is done to, `my` and `our` whose something is,
`verb`, `i_ends` and `we_ends` forms of verbs that are nothing else. A module asks for the kinds by which what it looks for is told: a page says "contact us"
without anybody who speaks, a house that says "we" and "our" speaks of itself. Whoever asks whether nobody speaks at all asks for `EVERY`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cache, partial
from typing import Final, Literal

from provenance.analysis.language import language
from provenance.api import Document, Phrases, any_of, lazy_pattern

__all__ = ["EVERY", "LANGUAGES", "FirstPerson", "Kind", "words_of"]

Kind = Literal[
    "i",
    "me",
    "my",
    "we",
    "us",
    "our",
    "let",
    "small",
    "short",
    "verb",
    "i_ends",
    "we_ends",
    "also",
    "i_ends_also",
    "we_ends_also",
]
"""What a word is: see above. `let` is "let's", `small` an "i" as posts write it, `short` a pronoun with its verb, for what is read word by word;
`also` and the last two, with which a verb ends, are of other words, too ("mine", "il lavoro", "últimos")."""
EVERY: Final[tuple[Kind, ...]] = (
    *("i", "me", "my", "we", "us", "our", "small", "verb", "i_ends", "we_ends", "also", "i_ends_also", "we_ends_also"),
)
"""Those by which anybody may speak: where a text has none of these, nobody does."""
LANGUAGES: Final = (
    *("ca", "da", "de", "en", "es", "fr", "id", "it", "nb", "nl", "nn", "no", "pl", "pt", "ru", "sv", "tr"),
)
"""Languages with a lexicon."""

_WORDS = Phrases.load(__package__, "first_person")
_ENDS = frozenset({"i_ends", "we_ends", "i_ends_also", "we_ends_also"})
_STEM, _LOOSE_STEM = 3, 2
"""Letters before what a verb ends with, at least."""
_QUOTED = r"\w’'\"“„«*_.@/-"
"""Before a word that somebody else says, that is set off, or that is part of a name, an address or a number."""
_JOINED = r"(?![\w@/)-]|\.\w)"
"""Behind a word that is no such part."""
_NUMERAL = "I"
"""The one pronoun that is a number, too, of a list: "I.", "I)"."""


class FirstPerson:
    """The words of some kinds by which whoever writes speaks of themselves, in each language that has a lexicon.

    `apart`: not where a mark of quotation or a sign stands right before them, nor in addresses and compounds ("me-too"), which is asked of whole
    texts. `languages`: those alone, where a threshold was measured in them. A module makes one when it is imported; its patterns are written and compiled when a text first needs them.
    """

    __slots__ = ("_patterns",)

    def __init__(self, *kinds: Kind, apart: bool = False, languages: tuple[str, ...] = LANGUAGES) -> None:
        self._patterns = {code: lazy_pattern(partial(_written, code, kinds, apart=apart)) for code in languages}

    def of(self, code: str) -> re.Pattern[str] | None:
        """The pattern of a language by its code; None where it has no lexicon. Its group `verb` is a form that its end alone tells of."""
        return self._patterns.get(code)

    def is_in(self, text: str, code: str) -> bool:
        """Whether a text in a language has such a word."""
        pattern = self._patterns.get(code)
        return pattern is not None and pattern.search(text) is not None

    def speaks(self, document: Document, start: int = 0, end: int = sys.maxsize) -> bool:
        """Whether such a word stands in a document between two offsets, in the language by which the document is read."""
        pattern = self._patterns.get(language(document).read_as)
        return pattern is not None and pattern.search(document.text, start, end) is not None

    def each(self, document: Document, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Those that stand there, in order."""
        pattern = self._patterns.get(language(document).read_as)
        return iter(()) if pattern is None else pattern.finditer(document.text, start, end)


@cache
def words_of(code: str, *kinds: Kind) -> frozenset[str]:
    """The words of some kinds in a language, in small letters, for what cuts a text into words itself. Raises LexiconError."""
    return frozenset(text.lower() for kind in kinds for text in _WORDS.texts(kind, code))


def _written(code: str, kinds: tuple[Kind, ...], *, apart: bool) -> str:
    """The pattern of some kinds of words in a language; one that fits nowhere where it has none of them."""
    before = _QUOTED if apart else r"\w"
    behind = _JOINED if apart else r"(?!\w)"
    alternatives = [_of_words(_forms(code, kinds), before, behind), _of_verbs(code, kinds, before, behind)]
    return "|".join(filter(None, alternatives)) or r"(?!)"


def _forms(code: str, kinds: tuple[Kind, ...]) -> list[str]:
    listed = [text for kind in kinds if kind not in _ENDS for text in _WORDS.texts(kind, code)]
    return list(dict.fromkeys(listed))


def _of_words(words: list[str], before: str, behind: str) -> str:
    """Words, small or with a capital, as an alternative that begins with the class of their first letters: what stands before is asked only there."""
    rests: dict[str, list[str]] = {}
    for word in words:
        capital = word[0].upper()
        rests.setdefault(word[0] if capital == word[0] else f"{word[0]}{capital}", []).append(word[1:])
    if not rests:
        return ""
    listed = []
    for first, others in rests.items():
        elided = [other for other in others if other.endswith("'")]
        whole = any_of([other for other in others if other not in elided]).replace("'", "['’]")
        end = behind if first != _NUMERAL else rf"{behind}(?![.)])"
        listed.append(rf"(?<=[{first}])(?:{whole}){end}")
        listed += [rf"(?<=[{first}]){other[:-1]}[’']" for other in elided]
    return rf"[{''.join(rests)}](?<![{before}].)(?:{'|'.join(listed)})"


def _of_verbs(code: str, kinds: tuple[Kind, ...], before: str, behind: str) -> str:
    """Verbs of languages that leave the pronoun out: by their ends ("mantendremos"), and behind a pronoun that is no article ("las uso")."""
    asked = [kind for kind in kinds if kind in _ENDS]
    if not asked:
        return ""
    ends = [text for kind in asked for text in _WORDS.texts(kind, code)]
    parts = []
    if ends:
        loose = "we_ends_also" in asked
        others = [text for tag in ("none", *([] if loose else ["other"])) for text in _WORDS.texts(tag, code)]
        none = rf"(?!(?i:{any_of(others)})(?!\w))" if others else ""
        least = _LOOSE_STEM if loose else _STEM
        parts.append(rf"{none}(?P<verb>[^\W\d_]{{{least},}}(?:{any_of(ends)}))")
    if "i_ends" in asked and (clitics := _WORDS.texts("clitic", code)):
        pronouns = any_of(sorted({form for one in clitics for form in (one, one.capitalize())}))
        no_verb = any_of(_WORDS.texts("no_verb", code))
        parts.append(rf"(?:{pronouns})\s(?!(?:{no_verb})(?!\w))[a-zà-ÿ]{{2,}}o")
    return rf"(?<![{before}])(?:{'|'.join(parts)}){behind}" if parts else ""
