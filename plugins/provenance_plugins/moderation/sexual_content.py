"""MOD506."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from provenance.analysis import inside_quotation
from provenance.analysis.running_text import WORDS, not_running_text
from provenance.api import (
    Confidence,
    Context,
    Document,
    Hit,
    Severity,
    Span,
    analysis,
    lazy_pattern,
    rule,
    told_together,
)
from provenance_plugins.moderation.classes import is_told
from provenance_plugins.moderation.explicit_sentences import EXPLICIT, explicit_sentences, is_dismissal
from provenance_plugins.moderation.forms import is_list_of_titles, is_stanza
from provenance_plugins.moderation.own_voice import is_measured
from provenance_plugins.moderation.passages import is_code
from provenance_plugins.moderation.policies import is_forbidden
from provenance_plugins.moderation.usage import is_innocent
from provenance_plugins.moderation.vocabulary import by_word, group_of, tagged
from provenance_plugins.moderation.words import Word, sexual_words, within
from provenance_plugins.moderation.works import is_in_title_of_work

_WINDOW = 400
"""Characters: a long paragraph."""
_ENOUGH = 5
"""What the different words of an explicit passage weigh together."""
_WEIGHTS = {"act": 3, "crude": 2}
_WORD = lazy_pattern(r"[^\W\d_]+")


@analysis(phrases=(EXPLICIT,))
def explicit_words(document: Document) -> None:
    """Brings the lexicon into the one pass over the text."""


@rule(
    id="MOD506",
    slug="sexual-content",
    severity=Severity.WARNING,
    summary="An explicit sexual passage",
    scope="block",
    languages=("en",),
    uses=(sexual_words, explicit_words),
    when=(sexual_words, EXPLICIT),
    bad=[
        "He pulled her closer and slid his cock into her.",
        "Send me pics of your boobs.",
        "Watch free porn videos of busty nude teens.",
        "Naked and horny, she gave him an orgasm.",
    ],
    good=[
        "The court heard that he had sent nude pictures of her.",
        "The cock crowed, and the hens came out of their house.",
        "His nipples were sore from the run.",
        "The study asked 900 adults about sex and pornography.",
        "The clinic treats erection problems and vaginal pain.",
        "Just fuck me now. The vote on same-sex marriage is lost.",
        "The app is on the female orgasm and why orgasms matter to the body and to sex.",
        "He was convicted of rape and sexual assault.",
        "The bear looked back and moaned, then went to her hot, naked cubs and stood there moaning.",
    ],
)
def sexual_content(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
    """A passage whose words, taken together, are those of pornography.

    Leave it out, or mark the page as one for adults: a tale, too, is read by those for whom it is not. Single words do not
    count, and neither do the words of medicine, of sex education and of news about sexual crimes. All passages of
    a text are told together.

    For information:
    - in rules of conduct, which name what they forbid
    - in what tells of a novel or a film
    - where only the goods that it names make it explicit, or a garment and a mood
    - in a long text that uses no vulgar words itself
    - where it takes a quotation or a title to make it explicit, it counts how many do what, or has one such word alone
    - where it sends somebody away by a vulgar order ("they can …")
    """
    yield from told_together(
        (("explicit", hit) for hit in explicit_passages(document)), 2, "passages of the kind stand in {} more places"
    )


def explicit_passages(document: Document) -> tuple[Hit, ...]:
    """The explicit passages of a text, and what is said of each."""
    return document.recall("moderation.explicit passages", lambda document: tuple(_passages(document)))


def _passages(document: Document) -> Iterator[Hit]:
    if not_running_text(document) == WORDS:
        return  # a dictionary has all words
    words = [
        word
        for word in sexual_words(document)
        if not is_code(document, word.span) and not is_innocent(document, word) and not _is_of_nothing(document, word)
    ]
    passages = list(_of_words(document, words))
    yield from passages
    for core, sentence in explicit_sentences(document):
        if any(isinstance(hit.span, Span) and hit.span.overlaps(sentence) for hit in passages):
            continue
        shown = (
            is_told(document, sentence)
            or inside_quotation(document, core)
            or is_forbidden(document, core)
            or is_measured(document)
            or is_dismissal(document, core)
        )
        yield Hit(core, _SHOWN if shown else _EXPLICIT, Confidence.MEDIUM, severity=Severity.INFO if shown else None)


def _of_words(document: Document, words: Sequence[Word]) -> Iterator[Hit]:
    """The passages whose words weigh enough together."""
    at = 0
    while at < len(words):
        first = words[at].span.start
        window = within(words, first, first + _WINDOW)
        span = Span(window[0].span.start, window[-1].span.end)
        if _weight(document, window) >= _ENOUGH:
            ruled = is_forbidden(document, span)
            told = not ruled and _is_told_of_work(document, window, span)
            soft = not ruled and not told and _is_of_soft(window)
            goods = not ruled and not told and not soft and _is_of_goods(document, window)
            shown = (
                not ruled
                and not told
                and not soft
                and not goods
                and (is_measured(document) or _is_shown(document, window, span))
            )
            yield Hit(
                span,
                _RULED
                if ruled
                else _TOLD
                if told
                else _SOFT
                if soft
                else _GOODS
                if goods
                else _SHOWN
                if shown
                else _EXPLICIT,
                Confidence.MEDIUM,
                severity=Severity.INFO if ruled or told or soft or goods or shown else None,
            )
            at += len(window)
            # One finding a stretch: what goes on in the same tone belongs to it.
            while at < len(words) and words[at].span.start - words[at - 1].span.end < _WINDOW:
                at += 1
        else:
            at += 1


_EXPLICIT = "the passage is explicit: leave it out, or mark the page as one for adults"
_RULED = "the passage is explicit, in rules that name what they forbid: fine where it only does that"
_GOODS = "the passage names goods with words that explicit ones have: look whether it is for all readers"
_SOFT = "the passage names a garment or a mood with words that explicit ones have: look whether it is for all readers"
_SHOWN = "the passage speaks of what explicit words are for, or quotes it: look whether it is for all readers"
_TOLD = "the passage tells of a work with words that explicit ones have: look whether it is for all readers"


def _is_told_of_work(document: Document, window: Sequence[Word], span: Span) -> bool:
    """Whether a blurb or a review tells what a novel or a film is about: its words describe and show nothing, and words for such works stand around."""
    if not tagged("told_of_works", "teaser").issuperset(word.word for word in window):
        return False
    around = document.text[max(0, span.start - _TELLING) : span.end + _TELLING].lower()
    return len(tagged("told_of_works", "work").intersection(_WORD.findall(around))) >= _NAMED


def _is_shown(document: Document, window: Sequence[Word], span: Span) -> bool:
    """Whether it takes what is quoted, or titles, to make a passage explicit, whether it says how many do what, or has only one such word beside those that any essay has; what a poem says is a poem's."""
    own = [
        word
        for word in window
        if not (inside_quotation(document, word.span) or is_in_title_of_work(document, word.span))
    ]
    if (len(own) < len(window) and _weight(document, own) < _ENOUGH) or is_list_of_titles(document):
        return True
    roots = {_root(word.word) for word in window}
    if len(roots) == 1 and all(_is_where_it_went(document, word) for word in own):
        return True
    if is_stanza(document, span) or (
        len(roots) == 1 and not any("porn" in root or root[:4] == "sex " for root in roots)
    ):
        return True
    around = document.text[max(0, span.start - _WINDOW) : span.end + _WINDOW]
    if len({one.lower() for one in _STUDIED.findall(around)}) >= _SCHOLARS:
        return True
    if len({one.lower() for one in _TREATED.findall(around)}) >= _DOCTORS:
        return True
    return _SHARE.search(around) is not None and _ASKED.search(around) is not None


def _is_where_it_went(document: Document, word: Word) -> bool:
    """Whether a word only says on what kind of site something was put, as news tells it: "the film ended up on a porn site"."""
    start, end = word.span
    text = document.text
    return _SITE.match(text, end) is not None and _WENT.search(text, max(0, start - _REACH), start) is not None


_REACH = 80
"""Characters before such a word in which a clause says what was put there."""
_WENT = lazy_pattern(
    lambda: rf"\b{group_of('told_of_works', 'went')}\s(?:[\w-]+\s){{0,2}}(?:on|onto|to)\s(?:an?|the)\s\Z", re.IGNORECASE
)
_SITE = lazy_pattern(lambda: rf"\s{group_of('told_of_works', 'site')}\b", re.IGNORECASE)
_SHARE = lazy_pattern(r"\d(?:\.\d+)?\s?(?:%|per\s?cent)|\b(?i:how frequently|how often|would you|do you)\b")
_ASKED = lazy_pattern(lambda: rf"\b{group_of('told_of_works', 'asked')}\b", re.IGNORECASE)
"""In what tells of a survey: a share of those who were asked, or a question; and who they are."""
_STUDIED = lazy_pattern(lambda: rf"\b{group_of('told_of_works', 'studied')}\b", re.IGNORECASE)
_SCHOLARS = 2
"""Different words for those who study something, and for what they find."""
_TREATED = lazy_pattern(lambda: rf"\b{group_of('told_of_works', 'treated')}\b", re.IGNORECASE)
_DOCTORS = 3
"""Different words with which a doctor explains a condition."""
_CRY = lazy_pattern(r"(?:\A|[.!?…]\W*|\n\s*|\b(?:just|well|oh|so|like|jesus|christ|god|fuzzy)[\s,]+)\Z", re.IGNORECASE)
_CRIED = lazy_pattern(r"\s?(?:[,.!?…]|now\b|sideways\b|dead\b|\Z)", re.IGNORECASE)
_CRIES = frozenset({"fuck me", "fuck her"})
_FOR_MEETING = lazy_pattern(lambda: rf"[\s-]{group_of('told_of_works', 'for_meeting')}\b", re.IGNORECASE)
"""Behind a word for how people meet, where nobody does: "hookup apps"."""
_HURTS = lazy_pattern(lambda: rf"\s(?:\w+\s)?{group_of('told_of_works', 'hurts')}\b", re.IGNORECASE)
"""Behind "throbbing": what aches or sounds so."""


def _is_of_nothing(document: Document, word: Word) -> bool:
    """Whether words are only a cry, say how something aches or sounds, or what an app or a site is for."""
    start, end = word.span
    text = document.text
    if document.slice(word.span).istitle() and " " in word.word and inside_quotation(document, word.span):
        return True  # the title of a work
    if word.word in _CRIES:
        return _CRY.search(text, max(0, start - _BEFORE), start) is not None and _CRIED.match(text, end) is not None
    if word.word in tagged("told_of_works", "met") and _FOR_MEETING.match(text, end) is not None:
        return True
    return word.word == "throbbing" and _HURTS.match(text, end) is not None


_BEFORE = 16


def _is_of_soft(window: Sequence[Word]) -> bool:
    """Whether nothing but a garment and a mood are named: no part of a body, and nothing that is done."""
    roots = {_root(word.word) for word in window}
    return len(roots) < _DIFFERENT_SOFT and tagged("told_of_works", "soft").issuperset(word.word for word in window)


_DIFFERENT_SOFT = 3
"""Different such words that are what pages sell."""


def _is_of_goods(document: Document, window: Sequence[Word]) -> bool:
    """Whether a passage is explicit only with the goods that it names."""
    goods = by_word("sexual_goods")
    others = [word for word in window if word.word not in goods]
    return len(others) < len(window) and _weight(document, others) < _ENOUGH


_TELLING = 1_200
"""Characters on each side of a passage in which stands of what it tells."""
_NAMED = 2
"""Different words for a work and those who make it, at least."""


def _weight(document: Document, window: Sequence[Word]) -> int:
    """The sum of what different words weigh; 0 where they are one word alone."""
    different: dict[str, int] = {}
    for word in {word.word: word for word in window}.values():
        different[_root(word.word)] = max(_WEIGHTS.get(tag, 0) for tag in word.tags)
    if not different:
        return 0
    bare = by_word("bare")
    start = max(0, window[0].span.start - _WINDOW // 2)
    text = _SAME.sub(" ", document.text[start : window[0].span.start + _WINDOW].lower())
    around = {_root(word) for word in _WORD.findall(text) if word in bare}
    different |= dict.fromkeys(around - different.keys(), 1)
    return sum(different.values()) if len(different) > 1 else 0


_SAME = lazy_pattern(r"\b(?:same|opposite)[\s-]sex\b")
"""Of whom somebody marries, and no word of pornography."""


@lru_cache(1024)
def _root(word: str) -> str:
    """A word without the ending of its plural or of a verb: "orgasm" and "orgasms" are one, and so are "moaned" and "moaning"."""
    return _SEXUAL if word.startswith(_SEXUAL) else _ENDING.sub("", word)


_SEXUAL = "sexual"
_ENDING = lazy_pattern(r"(?<=[^\W\d_]{4})(?:ed|ing|s)\Z|(?<=[^\W\d_])s\Z")
