"""Forms of sentences and of lines as lexicons write them: classes of words in their order, which a pattern is made of.

    "(he|she) deserve[s] a <weapon> (to|in) (the|his|her) ~1 <part>"

- a blank: white space, in a line a blank; an apostrophe: either form of it
- `(a|b)`: one of these; `[a|b]`: one or none, `[a ]*` any number of times, `[a ]+` at least once, `[a ]2` at most twice, `[a ]2-4` two to four times
- `{a;b}`: both, in either order
- `<weapon>`: a word of that class; `<stop>`: where a clause or the line ends, which is no part of it; `<capital>`: a capital letter; `<number>`: a number in figures; `<topic>`, in a line: up to three words
- `_`: any word; `~2`, with a blank behind it: at most two words, and the blank behind each
- `...50`: at most 50 characters of the sentence, `...3-50` at least three of them, `...50+` of the line
- `word*`: with any ending, `word*+` of one letter or more, `word*4` of at most four, `word*1-5` of one to five, and `*word` the other way round; `#`: a digit, `#2-4` two to four
- `/`: an edge of a word; `=( )`, `!( )`: what follows, or does not; `$`: the end of the text, or of the line
- a stroke to the left before any of these signs: the sign itself
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Final

from provenance.api import Phrases, any_of, lazy_pattern

__all__ = ["any_form", "any_line", "words_of_class"]

_WORD: Final = r"\w[\w’'-]*"
_SENTENCE, _LINE = r"[^.!?\n]", r"[^\n]"
_CAPITAL: Final = "(?-i:[A-ZÀ-ÞŁŚŻŹĆĞİŞČĎĚŇŘŠŤŽ])"
_NUMBER: Final = r"\d[\d.,\u00a0 ]*"
_IN_SENTENCE: Final = {
    " ": r"\s",
    "$": r"\Z",
    "<stop>": r"(?=\s*(?:[.!,;…]|\Z))",
    "<capital>": _CAPITAL,
    "<number>": _NUMBER,
}
_TOPIC: Final = r"[^\s:|–—]+(?: [^\s:|–—]+){0,2}"
_IN_LINE: Final = {
    " ": " ",
    "<topic>": _TOPIC,
    "$": "$",
    "<stop>": r"(?=[^\w\n]*$)",
    "<capital>": _CAPITAL,
    "<number>": _NUMBER,
}
_PLAIN: Final = {
    "'": "['’]",
    "_": _WORD,
    "/": r"\b",
    "\n": r"\n",
    "\t": r"\t",
    "#": r"\d",
    "(": "(?:",
    "!(": "(?!",
    "=(": "(?=",
    ")": ")",
    "|": "|",
    "[": "(?:",
    "]": ")?",
    "]*": ")*",
    "]+": ")+",
}
"""What these signs are in a pattern."""
_EITHER_ORDER = lazy_pattern(r"\{([^{};]+);([^{};]+)\}")
_SIGNS = lazy_pattern(
    r"\\(?P<itself>.)|<(?P<words>\w+)>|~(?P<few>\d) |\.{3}(?P<most>\d+)(?:-(?P<more>\d+))?(?P<line>\+)?"
    r"|\](?P<times>\d)(?:-(?P<often>\d))?|#(?P<digits>\d+)-(?P<figures>\d+)"
    r"|(?<!\])\*(?P<letters>\+|\d*)(?:-(?P<further>\d+))?|[!=]\(|\][*+]|[^\w-]|_"
)


def any_form(forms: Iterable[str], words: Callable[[str], str]) -> str:
    """The source of a pattern that fits where one of some forms stands, from the beginning of a word to the end of one.

    `words`: of the name of a class, any word of it as a group of a pattern. Raises what that raises.
    """
    return rf"(?<![\w’'-])(?:{_written('|'.join(forms), words, _IN_SENTENCE)})(?!\w)"


def any_line(lexicon: Phrases, name: str, language: str | None = None) -> str:
    """The forms of lines that have a name, of one language or of all, as a group of a pattern that ignores case.

    Raises LexiconError, and ValueError where there is none, or a class has no words.
    """
    listed = sorted(lexicon.languages) if language is None else (language,)
    written = [
        _written("|".join(texts), partial(words_of_class, lexicon, language=code, blank=" "), _IN_LINE)
        for code in listed
        if (texts := lexicon.texts(name, code))
    ]
    if not written:
        message = f"{lexicon.table}: no forms of {name} in {', '.join(listed)}"
        raise ValueError(message)
    return f"(?:{'|'.join(written)})"


def words_of_class(lexicon: Phrases, name: str, language: str, blank: str = r"\s") -> str:
    """Any word of a language with a tag, as a group of a pattern. Raises LexiconError, and ValueError where there is none."""
    texts = lexicon.texts(name, language)
    if not texts:
        message = f"{lexicon.table}: no words of {name} in {language}"
        raise ValueError(message)
    return f"(?:{any_of(texts)})".replace("'", "['’]").replace(r"\ ", blank)


def _written(forms: str, words: Callable[[str], str], signs: Mapping[str, str]) -> str:
    def of(sign: re.Match[str]) -> str:
        if sign["itself"]:
            return re.escape(sign["itself"])
        if sign["words"]:
            return signs.get(sign[0]) or words(sign["words"])
        if sign["few"]:
            return rf"(?:{_WORD}{signs[' ']}){{0,{sign['few']}}}?"
        if sign["most"]:
            return rf"{_LINE if sign['line'] else _SENTENCE}{{{_counts(sign['most'], sign['more'])}}}"
        if sign["times"]:
            return f"){{{_counts(sign['times'], sign['often'])}}}"
        if sign["digits"]:
            return rf"\d{{{sign['digits']},{sign['figures']}}}"
        if sign["letters"] in ("", "+"):
            return rf"\w{sign['letters'] or '*'}"
        if sign["letters"]:
            return rf"\w{{{_counts(sign['letters'], sign['further'])}}}"
        return signs.get(sign[0]) or _PLAIN.get(sign[0]) or re.escape(sign[0])

    if "{" in forms:
        forms = _EITHER_ORDER.sub(r"((\1) (\2)|(\2) (\1))", forms)
    return _SIGNS.sub(of, forms)


def _counts(first: str, second: str | None) -> str:
    """How often something stands at most, or from the one number to the other."""
    return f"{first},{second}" if second else f"0,{first}"
