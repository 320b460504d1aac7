"""Forms of sentences as lexicons write them: classes of words in their order, which a pattern is made of.

    "(he|she) deserve[s] a <weapon> (to|in) (the|his|her) ~1 <part>"

- a blank: white space; an apostrophe: either form of it
- `(a|b)`: one of these; `[a|b]`: one or none, `[a ]*` any number of times, `[a ]2` at most twice
- `{a;b}`: both, in either order
- `<weapon>`: a word of that class; `<stop>`: where a clause ends, which is no part of it
- `_`: any word; `~2`, with a blank behind it: at most two words, and the blank behind each
- `...50`: at most 50 characters of the sentence, `...3-50` at least three of them, `...50+` of the line
- `word*`: with any ending, `word*4` of at most four letters, `word*1-5` of at least one
- `/`: an edge of a word; `=( )`, `!( )`: what follows, or does not; `$`: the end of the text
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from provenance.api import Phrases, any_of, lazy_pattern

__all__ = ["any_form", "words_of_class"]

_WORD: Final = r"\w[\w’'-]*"
_SENTENCE, _LINE = r"[^.!?\n]", r"[^\n]"
_STOP: Final = r"(?=\s*(?:[.!,;…]|\Z))"
_PLAIN: Final = {
    " ": r"\s",
    "'": "['’]",
    "_": _WORD,
    "/": r"\b",
    "$": r"\Z",
    "\n": r"\n",
    "(": "(?:",
    "!(": "(?!",
    "=(": "(?=",
    ")": ")",
    "|": "|",
    "[": "(?:",
    "]": ")?",
    "]*": ")*",
}
"""What these signs are in a pattern."""
_EITHER_ORDER = lazy_pattern(r"\{([^{};]+);([^{};]+)\}")
_SIGNS = lazy_pattern(
    r"<(?P<words>\w+)>|~(?P<few>\d) |\.{3}(?P<most>\d+)(?:-(?P<more>\d+))?(?P<line>\+)?|\](?P<times>\d)"
    r"|(?<=[\w>)])\*(?P<letters>\d*)(?:-(?P<further>\d+))?|[!=]\(|\]\*|[^\w-]|_"
)


def any_form(forms: Iterable[str], words: Callable[[str], str]) -> str:
    """The source of a pattern that fits where one of some forms stands, from the beginning of a word to the end of one.

    `words`: of the name of a class, any word of it as a group of a pattern. Raises what that raises.
    """
    written = "|".join(f"(?:{_written(form, words)})" for form in forms)
    return rf"(?<![\w’'-])(?:{written})(?!\w)"


def words_of_class(lexicon: Phrases, name: str, language: str) -> str:
    """Any word of a language with a tag, as a group of a pattern. Raises LexiconError, and ValueError where there is none."""
    texts = lexicon.texts(name, language)
    if not texts:
        message = f"{lexicon.table}: no words of {name} in {language}"
        raise ValueError(message)
    return f"(?:{any_of(texts)})".replace("'", "['’]").replace(r"\ ", r"\s")


def _written(form: str, words: Callable[[str], str]) -> str:
    def of(sign: re.Match[str]) -> str:
        if sign["words"]:
            return _STOP if sign["words"] == "stop" else words(sign["words"])
        if sign["few"]:
            return rf"(?:{_WORD}\s){{0,{sign['few']}}}?"
        if sign["most"]:
            return rf"{_LINE if sign['line'] else _SENTENCE}{{{_counts(sign['most'], sign['more'])}}}"
        if sign["times"]:
            return f"){{0,{sign['times']}}}"
        if sign["letters"] is not None:
            return rf"\w{{{_counts(sign['letters'], sign['further'])}}}" if sign["letters"] else r"\w*"
        return _PLAIN.get(sign[0]) or re.escape(sign[0])

    both = _EITHER_ORDER.sub(r"((\1) (\2)|(\2) (\1))", form)
    return _SIGNS.sub(of, both)


def _counts(first: str, second: str | None) -> str:
    """How often something stands at most, or from the one number to the other."""
    return f"{first},{second}" if second else f"0,{first}"
