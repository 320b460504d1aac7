"""Words in quotation marks that judge something, and the passive that leaves out whose they are: "was described as “a triumph”", "fue calificada de «desastre»"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from provenance.analysis import Quotation, attributions, language, quotes, sentence_at, sentence_index
from provenance.api import Document, Phrases, any_of, lazy_pattern
from provenance_plugins.attribution.wording import stands_within

__all__ = ["judged_in_quotes"]

_WORDS = Phrases.load(__package__, "judged_in_quotes")
_BEFORE, _BEHIND = 60, 80
"""Characters before and behind the words in which the passive stands, or who judged."""
_FEWEST, _MOST = 2, 25
"""Words of such a judgement; one alone may be a name."""
_ALONE = 7
"""Letters of one word that judges alone: "Wahlbetrug"."""


def judged_in_quotes(document: Document) -> Iterator[Quotation]:
    """Each of them in a sentence that tells of nobody who said it."""
    text, code = document.text, language(document).read_as
    before, behind, agents = _patterns(code)
    if before is None:
        return
    spoken: set[int] | None = None
    for quotation in quotes(document):
        if not quotation.closed or not _judges(document.slice(quotation.inner)):
            continue
        sentence = sentence_at(document, quotation.span.start)
        if sentence is None:
            continue
        start, end = sentence.span
        opened = before.search(text, max(start, quotation.span.start - _BEFORE), quotation.span.start)
        follows = behind.match(text, quotation.span.end, min(end, quotation.span.end + _BEHIND)) if behind else None
        if opened is None and follows is None:
            continue
        if opened is not None and behind is not None and follows is None and opened["half"] is not None:
            continue  # "als „…“" without the participle behind it
        if agents.search(text, start, quotation.span.start) or agents.search(text, quotation.span.end, end):
            continue
        if spoken is None:
            spoken = {one.sentence for one in attributions(document) if one.source is not None and one.lays}
        if sentence_index(document, quotation.span.start) in spoken or stands_within(document.links, sentence.span):
            continue
        yield quotation


def _judges(inner: str) -> bool:
    """Whether words are a judgement: no title, no name of one short word."""
    words = inner.split()
    if not words or len(words) > _MOST:
        return False
    if len(words) < _FEWEST:
        return len(inner.strip(".,!")) >= _ALONE
    return words[0][0].islower() or not all(word[0].isupper() for word in words if len(word) > _FEWEST + 1)


def _patterns(code: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None, re.Pattern[str]]:
    """The passive before the words, the rest of it behind them, and what leads to whoever judged."""
    if code not in _OPENED:
        return None, None, _NOTHING
    return _OPENED[code], _FOLLOWS.get(code), _AGENTS[code]


def _tagged(code: str, tag: str) -> str:
    return any_of(_WORDS.texts(tag, code))


def _opened(code: str) -> str:
    before, be, half = (_tagged(code, tag) for tag in ("before", "be", "half"))
    if be:
        before = rf"(?:{be})\s(?:[\w’'-]+\s){{0,2}}?(?:{before})|(?:{_tagged(code, 'talk')})"
    return rf"(?<![\w-])(?:(?i:{before or '(?!)'})|(?P<half>(?i:{half or '(?!)'})))\s\Z"


def _follows(code: str) -> str:
    return rf"[\s,]+(?:[^\s.;:!?]+\s){{0,4}}?(?i:{_tagged(code, 'behind')})(?![\w-])"


def _led_to(code: str) -> str:
    return rf"(?<![\w-])(?i:{_tagged(code, 'agents')})(?![\w-])"


_NOTHING = lazy_pattern(r"(?!)")
_READ = ("de", "en", "es", "fr", "it", "nl", "pt")
_OPENED = {code: lazy_pattern(partial(_opened, code)) for code in _READ}
_FOLLOWS = {code: lazy_pattern(partial(_follows, code)) for code in ("de", "it")}
_AGENTS = {code: lazy_pattern(partial(_led_to, code)) for code in _READ}
