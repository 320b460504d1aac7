"""What stands between the paragraphs of a text and leads to others, in ten languages, by its parts: a label with the title of another text ("In other news: …", "VIDEO | …"), a question with titles below it, a numbered list on one line, a pointer in round brackets.

A title begins with a capital and ends without the stop of a sentence: what an author tells behind such a label has one. The forms, their words and what stands in
each place that they fit are in the lexicon.
"""

from __future__ import annotations

from functools import partial

from provenance.analysis.content.lookup import LEXICON
from provenance.analysis.content.prompt_words import wordings
from provenance.analysis.content.prompt_words.wordings import Frame, call
from provenance.api import Phrases, any_of
from provenance.phrases import ANY

__all__ = ["ARROWED", "ARROWED_SIGNS", "LEADING_ELSEWHERE"]

_FORMS = Phrases.load(LEXICON, "leading_elsewhere")
_SIGNS = Phrases.load(LEXICON, "leading_elsewhere_signs")
_any = partial(wordings.any_line, _FORMS)


def _in_capitals(name: str) -> str:
    return f"(?-i:{any_of(_FORMS.texts(name))})"


_BELOW = r"(?<=\n)[^\w\n(\[]{0,5}"
"""Below the first line, which is a title of the text itself."""
_TITLE = r"(?=(?-i:[A-ZÀ-ÞŁŚŻŹĆĞİŞČĎĚŇŘŠŤŽ¿¡“„«‘'\"0-9])[^\n]{8,150}$)(?=[^\n ]+(?: [^\n ]+){2,22}[ \t]*$)[^\n]+[^\s.:;,][ \t]*$"
_MARK = r" ?[:|–—] ?"
_NEVER_OF_TEXT = ("cs", "da", "es", "it", "nl", "no", "pl", "pt", "sv", "tr")
"""Languages whose labels are no title of a text, so that they may stand above the first paragraph, too."""
_LABELLED = call(lambda: rf"(?:^(?-i:IN OTHER NEWS)|{_BELOW}{_any('label')}){_MARK}{_TITLE}")
_FIRST = call(
    lambda: (
        rf"\A[^\w\n(\[]*(?:{'|'.join(_any('label', code) for code in _NEVER_OF_TEXT)}|{_any('label_first')}){_MARK}{_TITLE}"
    )
)
"""Above the first paragraph."""
_SHOWN = call(
    lambda: (
        rf"(?<=\n){_in_capitals('shown')} ?\| ?"
        rf"(?![^\n]{{0,40}}{_any('maker')})(?=(?-i:[A-ZÀ-ÞŁŚŻŹĆĞİŞČĎĚŇŘŠŤŽ¿¡“„«‘'\"0-9]))(?=[^\n ]+(?: [^\n ]+){{3,22}}[ \t]*$)(?=[^\n]*(?-i: [a-zà-ÿąćęłńśźż]{{2,}} [a-zà-ÿąćęłńśźż]{{2,}}| [a-zà-ÿąćęłńśźż]{{5,}}))[^\n]+[^\s.:;,][ \t]*$"
    )
)
"""A film or pictures, behind a stroke what they show; not who made them."""
_GALLERY = call(
    lambda: (
        rf"(?<=\n)[^\w\n(\[*+-]{{0,4}}{_any('gallery')}(?: ?[:|] ?)(?=(?-i:[A-ZÀ-ÞŁŚŻŹĆİŞČĎĚŇŘŠŤŽ0-9“\"„«'‘¿¡]))(?![^\n]*\b{_any('opened')})(?=[^\n ]+(?: [^\n ]+){{3,16}}[ \t]*$)[^\n]+[^\s.:;,][ \t]*$"
    )
)
"""Pictures and what they show, on a line below the title: a title begins with a capital, an item of somebody's own list may not."""
ARROWED = call(
    lambda: (
        rf"(?<=\n)[^\w\n(\[]{{0,3}}(?=(?-i:[A-ZÀ-ÞŁŚŻŹĆİŞČĎĚŇŘŠŤŽ0-9]))(?!{_any('gesture')}\b)(?=[^\n ]+(?: [^\n ]+){{3,14}}[ \t]*$)[^\n.:!?→»›]{{15,90}} ?(?:→|➜|⟶|➔)[ \t]*$"
    )
)
"""A title that an arrow leads on to; with its link, it is of its page."""
ARROWED_SIGNS = ("→", "➜", "⟶", "➔")
_LIVE = call(
    lambda: (
        rf"^[ \t]*(?P<said>(?P<mark>\+{{2,5}}|={{2,6}}|>{{2,4}}|»{{1,3}})[ \t]*{_any('live')}\s?[:|–-]\s?[^\n]{{6,120}}?(?:(?P=mark))?)[ \t]*$"
    )
)
_CHECKED = call(
    lambda: (
        rf"(?<=\n){_in_capitals('checked')}(?: ?[|:] ?)(?=(?-i:[A-Z“‘\"'0-9]))(?=[^\n ]+(?: [^\n ]+){{4,20}}[ \t]*$)[^\n]+[^\s.:;,?!][ \t]*$"
    )
)
"""The label of a desk, in capitals, with the title of what it made."""
_TITLES = r"(?:[ \t]*\n(?:[ \t]*\n)?[^\w\n“„«¿¡'\"‘]{0,4}(?=(?-i:[A-ZÀ-ÞŁŚŻŹĆĞİŞČĎĚŇŘŠŤŽ¿¡“„«‘'\"0-9]))[^\n]{5,110}[^\s.;:,](?=[ \t]*(?:\n|\Z))){2,8}(?=\s*\Z)"
"""Two or more on the last lines of a text."""
_LIKED = call(lambda: rf"(?<=\n)[^\w\n(\[]*(?P<said>{_any('liked')}{_TITLES})")
_PLEASING = call(lambda: rf"(?<=\n)[^\w\n(\[]*(?P<said>{_any('pleasing')}[ \t]?[:…]?{_TITLES})")
_MORE = call(
    lambda: (
        rf"(?<=\n\n)(?P<said>{_in_capitals('more')}[ \t]?:(?:[ \t]*\n[ \t]*[•▪●‣·*→>–-][ \t]*+[^\n]{{5,110}}[^\s.;:,](?=[ \t]*(?:\n|\Z))){{2,8}})(?=\s*\Z)"
    )
)
_NUMBERED = r"(?=[^\n]{0,40}?1[.):]? ?[^\s\d]\S*(?: \S+){3,14} 2[.):]? ?[^\s\d]\S*(?: \S+){3,14} 3[.):]? ?[^\s\d]\S*(?: \S+){3})"
"""Three of four words each: "Hot: 1. Red soup 2. Rice" is a menu."""
_RANKED = call(
    lambda: (
        rf"^[^\w\n(\[]*(?:{_any('ranked')}|{_any('ranked_titles')}\b{_NUMBERED})(?: {_any('when')})?"
        r" ?[:|–—]? ?1[.):]? ?(?=[^\s\d])[^\n]{3,70}? 2[.):]? ?(?=[^\s\d])[^\n]{3,70}? 3[.):]? ?(?=[^\s\d])[^\n]{3,160}[^\s.][ \t]*$"
    )
)
_HERE = call(
    lambda: (
        rf"(?<=\n)[^\w\n(\[]{{0,4}}(?=(?-i:[A-ZÀ-ÞŁŚŻŹĆİŞČĎĚŇŘŠŤŽȘȚĂĐŐŰЀ-Я“\"„«'‘¿¡0-9]))(?=[^\n ]+(?: [^\n ]+){{4,30}}[ \t]*$)[^\n]{{12,190}}? ?[–—-] ?(?:{any_of(_SIGNS.texts('here', ANY))})[ \t]*[>»→]{{0,3}}[ \t]*$"
    )
)
"""A title behind which a dash parts the words of its link: "The ferry opens in May – read HERE"; behind them stands no stop."""
_ASIDE = call(lambda: rf"^\((?![^()\n]*\b{_any('paged')}\b){_any('aside')}[^()\n]{{0,90}}\)[ \t]*$")

LEADING_ELSEWHERE: tuple[Frame, ...] = tuple(
    ("related", _SIGNS.texts(name, ANY), pattern)
    for name, pattern in (
        ("labelled", _LABELLED),
        ("labelled", _FIRST),
        ("shown", _SHOWN),
        ("checked", _CHECKED),
        ("gallery", _GALLERY),
        ("live", _LIVE),
        ("liked", _LIKED),
        ("pleasing", _PLEASING),
        ("more", _MORE),
        ("ranked", _RANKED),
        ("aside", _ASIDE),
        ("here", _HERE),
    )
)
"""The kind of each, its signs in small letters, and its pattern."""
