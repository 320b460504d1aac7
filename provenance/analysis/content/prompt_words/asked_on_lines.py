"""Lines on which a house asks its readers for something or says something of itself, in ten languages, by their parts: a question and what to do then, how many read it, who paid, where the rest is, what may not be copied, what an assistant offers.

Each is a whole line. A sentence of an article that has the same words goes on behind them. The forms, their words and what stands in
each place that they fit are in the lexicon.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from re import Pattern

from provenance.analysis.content.lookup import LEXICON
from provenance.analysis.content.prompt_words.wordings import BEHIND, Frame, any_line, any_of_kind, call
from provenance.api import Phrases
from provenance.phrases import ANY

__all__ = ["ASKED_ON_LINES", "ASKED_ON_LINES_ABROAD", "THE_REST_ASKED"]

_FORMS = Phrases.load(LEXICON, "asked_on_lines")
_SIGNS = Phrases.load(LEXICON, "asked_on_lines_signs")
_any_word = partial(any_of_kind, _FORMS)


def _whole(name: str) -> Pattern[str]:
    """Whole lines of the forms of a name."""
    return call(lambda: rf"^[^\w\n(\[¿]{{0,5}}¿?{any_line(_FORMS, name)}[^\w\n]*$")


def _frame(kind: str, name: str, pattern: Callable[[str], Pattern[str]] = _whole) -> Frame:
    return kind, _SIGNS.texts(name, ANY), pattern(name)


def _first(name: str) -> Pattern[str]:
    return call(lambda: rf"\A[^\w\n(]*{any_line(_FORMS, name)}[^\w\n]*$")


def _last(name: str) -> Pattern[str]:
    return call(lambda: rf"(?<=\n)[^\w\n(]*{any_line(_FORMS, name)}(?=\s*\Z)")


_ABOUT = r"(?:about |around |approx(?:\.|imately)? |env\. |aprox\. |ca\. |~ ?)"
_COUNT = r"\d{2,4}"


def _offers(name: str) -> Pattern[str]:
    """What an assistant offers, and in brackets at the end how many words it wrote: in English above a few lines, too."""
    return call(
        lambda: (
            rf"^[^\w\n(]*{any_line(_FORMS, name)}[^\w\n]*$"
            rf"|(?<=\n)[ \t]*\({_any_word('word_count')}(?: ?:| is)? ?{_ABOUT}?{_COUNT}(?: \w+)?\)[ \t]*(?=\n(?:[^\n]*\n){{0,3}}[^\n]*\Z|\Z)"
            rf"|(?<=\n)[ \t]*\({_ABOUT}{_COUNT} words\)\s*\Z"
        )
    )


def _views(name: str) -> Pattern[str]:
    """What may not be copied, and bars of what stands at the foot of each page."""
    between = r"[ \t]?[–—|·•/-][ \t]?"
    return call(
        lambda: (
            rf"^[^\w\n(\[¿]{{0,5}}¿?(?:{any_line(_FORMS, name)}"
            rf"|(?:{_any_word('foot')}{between}){{1,6}}(?:{_any_word('foot_end')}|{_any_word('made')}(?: ?(?:web|du site))?(?: ?: ?| (?:by|von|por|door|da|par) )[^\n]{{2,40}}))[^\w\n]*$"
        )
    )


def _rest(name: str) -> Pattern[str]:
    dots = r"(?:\.{3}|…)"
    return call(
        lambda: (
            rf"(?:^[^\w\n]*|(?<=[.…] )[^\w\n]{{0,4}})[(\[]?{dots}? ?{any_line(_FORMS, 'cut')}[^\w\n]*$"
            rf"|{BEHIND}[^\w\n(]*{any_line(_FORMS, name)}[^\w\n]*$"
        )
    )


def _rest_abroad(name: str) -> Pattern[str]:
    return call(
        lambda: (
            rf"(?:^|{BEHIND})[^\w\n(\[¿]*{any_line(_FORMS, name)}[^\w\n]*$"
            rf"|(?:^[ \t]*|(?<=[\w,.…] ))\[ ?{_any_word('more')} ?(?:…|\.{{3}}|»|→|>)? ?\][ \t]*$"
        )
    )


ASKED_ON_LINES: tuple[Frame, ...] = (
    _frame("share", "passed_on"),
    _frame("newsletter", "our_letter"),
    _frame("newsletter", "coffee"),
    _frame("advertisement", "in_association", _first),
    _frame("script", "settings"),
    _frame("assistant", "does_it_fit"),
    _frame("footer", "imprint", _last),
    _frame("share", "thumbs"),
    _frame("newsletter", "on_network"),
    _frame("newsletter", "on_list"),
    _frame("advertisement", "commission"),
    _frame("footer", "views"),
    _frame("assistant", "offers", _offers),
)
"""In English, and by words that no other language has."""
ASKED_ON_LINES_ABROAD: tuple[Frame, ...] = (
    _frame("share", "liked"),
    _frame("newsletter", "our_letter_abroad"),
    _frame("advertisement", "paid_for"),
    _frame("footer", "views_abroad", _views),
    _frame("assistant", "offers_abroad", _offers),
)
"""In the other languages."""
THE_REST_ASKED: tuple[Frame, ...] = (
    _frame("readmore", "rest", _rest),
    _frame("readmore", "rest_abroad", _rest_abroad),
)
"""At the end of a line: where the rest of a text is, or what is to be done to read it."""
