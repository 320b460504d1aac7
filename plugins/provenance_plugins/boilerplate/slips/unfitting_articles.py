"""Articles of English that do not go with the sound behind them: "a issue", "an strong year", and "ran around an shouted", where "and" is meant."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from provenance.analysis import language
from provenance.api import Document, Hit, Phrases, Severity, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.slips.signs_of_english import ARTICLES
from provenance_plugins.boilerplate.slips.small_words import any_listed, is_lesser, is_writers, listed, told_where_few

__all__ = ["unfitting_articles"]

_WORDS = Phrases.load(LEXICON, "unfitting_articles")
_any, _listed = partial(any_listed, _WORDS), partial(listed, _WORDS)
_FEW, _MANY = 2, 12
"""Places of a text from which on they are told together, and from which on a program translated it, or it speaks a dialect."""
_NEAR, _AROUND = 24, 80
"""Characters before an article in which the word before it stands, and around it that show whether it is one."""
_BEGINS = frozenset('.!?:\n“"')
"""Behind which a sentence begins, whose first letter is a capital."""
_BEFORE = lazy_pattern(r"([^\W\d_]+)[,;:)”\"’']{0,2}\s\Z")
_WORD = lazy_pattern(r"(?P<word>[a-z]{2,24})(?:['’]s)?(?![\w'’*_/@$=(<\[\ufffd\xad]|[.:]\w|[.:]/|-(?:\W|\Z))")
_LONE = lazy_pattern(r"(?<![\w'’.-])[b-hj-z](?=[^\w'’.-])")
"""A letter that stands alone, as things have that are called by letters: "a and b"."""
_TOKEN = lazy_pattern(r"[a-z]+")
_ENGLISH = 2
"""Small words of English around it, at least: elsewhere "a" and "an" are prepositions."""


def _spelled() -> str:
    """Beginnings of words that are read letter by letter: "an npm user", "an rpm"; and words without a vowel."""
    return r"[^aeiouy]+\Z|[flmnrx](?=[bcdfgkmnpqrstvxz])(?!n(?:eu|y))|s(?=[bdfgrsvxz])|x"


def _sounded() -> str:
    """Vowels that are read as consonants are: "a unit", "a one-way street", "a European", "a url"."""
    return rf"eu|ewe|oui|one(?!rous)|once|unis?(?!\w)|{_any('long_u')}|(?!{_any('short_u')})u"


_SPELLED, _SOUNDED = lazy_pattern(_spelled), lazy_pattern(_sounded)


def unfitting_articles(document: Document) -> Iterator[Hit]:
    """Each such place in what the writer says; not in what is quoted or was said aloud, in verse, in tales and in posts to a forum."""
    if language(document).read_as == "en":
        yield from told_where_few(document, _told(document), "articles", _FEW, _MANY)


def _told(document: Document) -> Iterator[Hit]:
    text = document.text
    for sign, at in ARTICLES.find(text):
        article = sign[1:].partition(" ")[0]
        start = at + 1
        word = _WORD.match(text, start + len(article) + 1)
        if word is None or _fits(article.lower(), word["word"]) or not _is_article(text, start, article, word["word"]):
            continue
        span = Span(start, word.end())
        if not is_writers(document, span):
            continue
        severity = Severity.INFO if is_lesser(document, span) else None
        if article.lower() == "an":
            message = f"{quoted(document.slice(span))} has “an” before the sound of a consonant: write “a”, or “and”"
        else:
            message = f"{quoted(document.slice(span))} has “a” before the sound of a vowel: write “an”, or put in the word that was lost"
        yield Hit(span, message, severity=severity)


def _fits(article: str, word: str) -> bool:
    """Whether a word may stand behind such an article by its sound, or by the rules of a house."""
    if article == "an":
        return (
            word in _listed("by_letters")
            or _SPELLED.match(word) is not None
            or (word[0] == "h" and word not in _listed("with_h"))
        )
    return len(word) < _SHORT or word in _listed("behind_letter") or _SOUNDED.match(word) is not None


_SHORT = 3
"""Letters of a word behind "a", at least: shorter ones stand behind what is called by that letter."""


def _is_article(text: str, start: int, article: str, word: str) -> bool:
    """Whether it is an article, and no letter by its name ("plan a is", "side A opens"), nor a word of another language."""
    before = text[max(0, start - _NEAR) : start]
    if article[0] == "A":
        begun = before.rstrip(" ")
        if (begun and begun[-1] not in _BEGINS) or word in _listed("behind_capital"):
            return False
    else:
        last = _BEFORE.search(before)
        if (last is None and not before.endswith("\n")) or (last is not None and last[1].lower() in _listed("named")):
            return False
    around = max(0, start - _AROUND), start + _AROUND
    if article.lower() == "a" and _LONE.search(text, *around) is not None:
        return False
    english = sum(1 for one in _TOKEN.findall(text, *around) if one in _listed("english"))
    return english >= _ENGLISH and not _is_in_other_tongue(text, start)


def _is_in_other_tongue(text: str, start: int) -> bool:
    """Whether the sentence around an article has more small words of Latin, as filler has, or of its daughters than of English, whatever the text around it is in: "… vitae tempus a ante in nisl"."""
    begun = max(text.rfind(stop, max(0, start - _SENTENCE), start) for stop in _STOPS)
    ends = [at for stop in _STOPS if (at := text.find(stop, start, start + _SENTENCE)) >= 0]
    first = begun + 1 if begun >= 0 else max(0, start - _SENTENCE)
    words = _WORDS_OF_ANY.findall(text[first : min(ends, default=start + _SENTENCE)].lower())
    foreign = sum(word in _listed("of_other_tongues") for word in words)
    if foreign < _FOREIGN:
        return False
    return foreign > sum(word in _listed("english") and word not in _listed("of_several") for word in words)


_STOPS = (".", "!", "?", "\n")
_SENTENCE = 200
"""Characters on each side of an article in which its sentence begins and ends."""
_FOREIGN = 2
"""Words of another language in a sentence that is in it, at least."""
_WORDS_OF_ANY = lazy_pattern(r"[^\W\d_]+")
