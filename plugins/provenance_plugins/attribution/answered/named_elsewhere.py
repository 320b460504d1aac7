"""Sources without a name that the text names at another place: "the estate agent" whom the sentences before name, or the one who speaks for a body."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from provenance.analysis import Attribution, sentences
from provenance.analysis.attributions.mentions import CLOSED
from provenance.analysis.attributions.words import bits_of
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import NAME

Offices = Mapping[str, Sequence[tuple[frozenset[str], int]]]
"""{office: for each who holds it and is named, the words for the body, and the sentence}."""
_NEAR = 3
"""Sentences behind a source in which "Ben Roe, the spokesman" is the one."""
_CALLED_BACK = lazy_pattern(r"[Tt]he (?:[a-z0-9-]+ ){0,4}[a-z-]+\Z")
_REFUSING = frozenset({"declined", "anonymity", "knowing"})
_BACK = 2
"""Sentences before "the estate agent" in which her name was given."""
_BODY = 60
"""Characters before an office that tell whose it is."""
_FORMER = ("former ", "ex-", "Former ", "onetime ", "then-")
"""Before an office that somebody has left."""
_BODY_BEFORE = lazy_pattern(r"(?:(?:[A-ZÀ-Þ][\w&.’'-]*|of|for|and|the) )*(?:[\w&.’'-]+ )\Z")
_NAMED_BEHIND = lazy_pattern(rf" {NAME} (?:[A-Z]\. )?{NAME}")
"""Behind an office: the name of whoever holds it."""


def is_called_back(document: Document, one: Attribution) -> bool:
    """Whether a source leads back to a person whom a sentence just before names: "Ana Cruz, a broker, came. The estate agent said …".

    The text tells what that person is or lays something to them. Officials, sources, aides do not: they have no names in the news.
    """
    if not _is_one(one) or one.source is None or one.again or one.manner in _REFUSING:
        return False
    if _CALLED_BACK.match(document.slice(one.source)) is None:
        return False
    from provenance_plugins.attribution.people import people_in, speaks  # noqa: PLC0415 - few sources lead back

    first = sentences(document)[max(0, one.sentence - _BACK)]
    return any(
        name.titled or ((name.owns or len(name.words) > 1) and speaks(document, name))
        for name in people_in(document.text, first.span.start, one.source.start)
    )


def _is_one(one: Attribution) -> bool:
    """Whether a source is one person or body that the news may name."""
    return (
        one.kind == "holder"
        and one.source is not None
        and not one.head.endswith("s")
        and one.head not in forms("nameless")
        and one.head not in forms("anybody")
    )


def named_offices(document: Document, every: Iterable[Attribution]) -> Offices:
    """Whom those speak for who are named with an office of speaking for others."""
    found: dict[str, list[tuple[frozenset[str], int]]] = {}
    for one in every:
        if one.kind != "named" or one.speaker is None or one.source is None or not one.lays:
            continue
        words = _words(document, one.source)
        for office, titles in _offices().items():
            if titles.isdisjoint(words):
                continue
            body = _body(words, titles | {word.lower() for word in one.speaker.split()})
            if body or any(words[k - 1] == "the" and words[k] in titles for k in range(1, len(words))):
                found.setdefault(office, []).append((body, one.sentence))
    for office, body, at in _told_offices(document):
        found.setdefault(office, []).append((body, at))
    return found


def _told_offices(document: Document) -> Iterator[tuple[str, frozenset[str], int]]:
    """The offices of those who are named with one, whoever says what they said: "the agency quoted Cruz's spokesman Ben Roe"."""
    text = document.text
    starts = [sentence.span.start for sentence in sentences(document)]
    for office, titles in _offices().items():
        for title in titles:
            at = text.find(title)
            while at >= 0:
                end = at + len(title)
                before = _BODY_BEFORE.search(text, max(0, at - _BODY), at)
                if before is not None and _NAMED_BEHIND.match(text, end) is not None:
                    told = [_bare(word) for word in before[0].lower().replace("’", "'").split()]
                    body = _body(told, titles)
                    if body and "former" not in told and not text.endswith(_FORMER, 0, before.start()):
                        yield office, body, bisect_right(starts, at) - 1
                at = text.find(title, end)


def is_named_elsewhere(document: Document, one: Attribution, offices: Offices) -> bool:
    """Whether somebody is named who has the same office of the same body as a source without a name.

    Both must tell the body by the same words, or one by more of them: "a Foreign Ministry spokesman" is the one of "the Chinese Foreign Ministry",
    "a Marburg council spokesman" none of "the Leeds council". Those who are told as one more ("another spokesman") or as several are others.
    """
    if one.source is None:
        return False
    words = _words(document, one.source)
    for office, titles in _offices().items():
        if one.head in titles and office in offices and forms("same_office", "one_more").isdisjoint(words):
            body = _body(words, titles)
            return bool(body) and any(
                (body <= there or there <= body) if there else 0 < at - one.sentence <= _NEAR
                for there, at in offices[office]
            )
    return False


def _offices() -> dict[str, frozenset[str]]:
    return {office: forms("same_office", office) for office in ("speaking", "defending")}


def _words(document: Document, span: Span) -> list[str]:
    said = document.slice(span).lower().replace("’", "'")
    return [_bare(word) for word in said.split()]


def _bare(word: str) -> str:
    return word.strip(',.()—–-“”"').removesuffix("'s").removesuffix("s'")


def _body(words: Iterable[str], left_out: frozenset[str] | set[str]) -> frozenset[str]:
    """The words that tell for whom somebody speaks."""
    plain = forms("same_office", "plain")
    return frozenset(
        word for word in words if word and word not in left_out and word not in plain and not bits_of(word) & CLOSED
    )
