"""Sources in other languages than English that an outlet by its name had, which is not the one of the text."""

from __future__ import annotations

import re

from provenance.analysis import Attribution, language, sentences
from provenance.analysis.attributions.languages.words import words
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.answered.told_to_outlets import is_own_outlet_named, outlet_of
from provenance_plugins.attribution.tables import alternatives, forms

__all__ = ["is_heard_by_outlet"]

_QUOTE = "[“„\"'‘«]?"
_NAMED = rf"{_QUOTE}(?P<outlet>[A-ZÀ-Þ][\w.&’'-]*(?:\s(?:(?:d[aeo]s?|del|della|of)\s)?[A-ZÀ-Þ][\w.&’'-]*){{0,3}})"
_KIND = r"(?P<kind>(?i:{kinds})\s(?:[a-zà-ÿ]+\s)?)?"
_TOLD = lazy_pattern(
    lambda: (
        rf"\s(?:{alternatives('answered_abroad', 'to')})[\s'’](?:{alternatives('heard_abroad', 'people_of')}\s)?{_KIND.format(kinds=alternatives('answered_abroad', 'outlet'))}{_NAMED}"
    )
)
"""Behind a verb: the outlet to which it was said: "disseram à NBC"."""
_ASKED = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{alternatives('heard_abroad', 'asked')})\s(?:{alternatives('heard_abroad', 'by')})[\s'’]?(?:(?:{alternatives('heard_abroad', 'article')})[\s'’])?{_KIND.format(kinds=alternatives('answered_abroad', 'outlet'))}{_NAMED}"
    )
)
"""By whom they were asked: "pessoas ouvidas pela Bloomberg"."""
_ACCORDING = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?i:{alternatives('heard_abroad', 'according')})\s(?:(?:{alternatives('heard_abroad', 'article')})[\s'’]?)?{_KIND.format(kinds=alternatives('answered_abroad', 'outlet'))}{_NAMED}"
    )
)
"""From which outlet a sentence has what it says: "segundo o “Financial Times”", "selon le site russe Proekt"."""


_REPORTED = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{alternatives('heard_abroad', 'reports')})\s(?:(?:{alternatives('heard_abroad', 'article')})[\s'’]?)?{_KIND.format(kinds=alternatives('answered_abroad', 'outlet'))}{_NAMED}"
    )
)
"""An outlet behind its verb: "meldete die Nachrichtenagentur Anadolu"."""
_REPORTING = lazy_pattern(
    lambda: (
        rf"{_QUOTE}(?P<outlet>[A-ZÀ-Þ][\w.&’'-]*(?:\s[A-ZÀ-Þ][\w.&’'-]*){{0,3}})[”\"'»]?\s(?:{alternatives('heard_abroad', 'reports')})(?!\w)"
    )
)
"""The same before it: "o Brazil Journal noticiar"."""
_CITING = lazy_pattern(lambda: rf"(?<!\w)(?:{alternatives('cited_by_other', 'citing')})\s", re.IGNORECASE)


def _is_cited(document: Document, one: Attribution, start: int) -> bool:
    """Whether the sentence has the outlet that reports before it says whom that cites: "meldete Anadolu unter Berufung auf Sicherheitskreise"."""
    end = max(one.cue.end, one.source.start if one.source is not None else 0)
    begins = one.cue.start if one.source is None else min(one.cue.start, one.source.start)
    if _CITING.search(document.text, max(start, begins - _CITED), end) is None:
        return False
    here = sentences(document)[one.sentence].span
    first = document.recall(
        f"where an outlet has reported {here.start}-{here.end}", lambda document: _first_reported(document, here)
    )
    return first is not None and first <= end


def _first_reported(document: Document, here: Span) -> int | None:
    """Where the first outlet of a sentence has been named with its verb; asked once for all whom the sentence cites."""
    ends = [
        found.end() if pattern is _REPORTING else found.start("outlet") + len(found["outlet"].split()[0])
        for pattern in (_REPORTED, _REPORTING)
        for found in pattern.finditer(document.text, *here)
        if _is_other(document, found, cites=True)
    ]
    return min(ends, default=None)


_CITED = 60
"""Characters before a source in which it is said that it is cited."""


def is_heard_by_outlet(document: Document, one: Attribution) -> bool:
    """Whether the words around a source say which outlet had it, or the sentence and those beside it pass on what one reports."""
    here = sentences(document)[one.sentence].span
    behind = max(one.cue.end, one.source.end if one.source is not None else 0)
    for place in (one.cue.end, behind):
        for told in (_TOLD, _TOLD_BARE) if language(document).read_as in _DATIVE else (_TOLD,):
            found = told.match(document.text, place, here.end)
            if found is not None and _is_other(document, found):
                return True
    if one.source is not None and _is_of_outlet(document, one.source, here):
        return True
    begins = one.cue.start if one.source is None else min(one.cue.start, one.source.start)
    if one.source is not None and _is_passed_on(document, one.source, here):
        return True
    asked = document.recall(
        f"by which outlet somebody was asked last {here.start}-{here.end}",
        lambda document: _last_asked(document, here),
    )
    if asked >= begins:
        return True
    if _is_cited(document, one, here.start):
        return True
    around = _beside(document, one)
    return document.recall(
        f"outlets with which a sentence agrees {around.start}-{around.end}", lambda document: _agrees(document, around)
    )


def _is_passed_on(document: Document, source: Span, here: Span) -> bool:
    """Whether a sentence begins with somebody by name who says that they were told so: "La Rama asegura que fuentes del puerto les han dicho"."""
    found = _SAYS.fullmatch(document.text, here.start, source.start) if source.start < here.start + _SAID else None
    return (
        found is not None
        and found["verb"].lower() in words(language(document).read_as, "verbs", "say")
        and _TO_THEM.match(document.text, source.end, here.end) is not None
    )


_SAID = 120
_SAYS = lazy_pattern(
    rf"{_QUOTE}[A-ZÀ-Þ][\w.&’'-]*(?:\s(?:(?:d[aeo]s?|del|della|of)\s)?[A-ZÀ-Þ][\w.&’'-]*){{0,3}}[”\"'»]?,?\s(?P<verb>[^\W\d_]+),?\s(?:(?:que|dass|che|dat|bahwa|że|att|at)\s|qu['’])"
)
_TO_THEM = lazy_pattern(r"\s(?:les|le|leur|lui|gli|ihnen|ihm|ihr|lhes?|hun|hem|haar|jej|mu|im)\s")


def _last_asked(document: Document, here: Span) -> int:
    """Where a sentence says last that an outlet asked somebody, -1 where it does not; asked once for all who speak in it."""
    return max(
        (found.start() for found in _ASKED.finditer(document.text, *here) if _is_other(document, found)), default=-1
    )


def _agrees(document: Document, around: Span) -> bool:
    """Whether sentences have what they say from an outlet, or say that one reports it; asked once for all who speak in one, since a thousand experts in a sentence took the square."""
    return any(
        _is_other(document, found, cites=True)
        for pattern in (_ACCORDING, _REPORTED, _REPORTING, _REPORT_OF, _TALKED, _AS)
        for found in pattern.finditer(document.text, *around)
    )


_REPORT_OF = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?i:{alternatives('heard_abroad', 'according')})\s(?:[^\W\d_]+\s){{0,2}}?(?:{alternatives('heard_abroad', 'report')})\s(?:[a-zà-ÿ]+\s){{0,2}}?{_KIND.format(kinds=alternatives('answered_abroad', 'outlet'))}{_NAMED}"
    )
)
"""The report of an outlet: "laut einem Bericht der Bild"."""
_TALKED = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?i:{alternatives('heard_abroad', 'talks')})\s(?:(?:{alternatives('heard_abroad', 'article')})[\s'’])?{_KIND.format(kinds=alternatives('answered_abroad', 'outlet'))}{_NAMED}"
    )
)
"""To which outlet somebody spoke: "en declaraciones a EFE"."""
_AS = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?i:{alternatives('heard_abroad', 'as')})\s(?:(?:{alternatives('heard_abroad', 'article')})[\s'’])?{_KIND.format(kinds=alternatives('answered_abroad', 'outlet'))}{_NAMED}(?=[^.;:!?\n]{{0,90}}?\s(?:{alternatives('heard_abroad', 'reports')})(?!\w))"
    )
)
"""An outlet before its verb: "wie die Bild unter Berufung auf Sicherheitskreise berichtet"."""


_DATIVE = frozenset({"pl"})
"""Languages in which no word leads to whom something is told."""
_TOLD_BARE = lazy_pattern(lambda: rf"\s{_KIND.format(kinds=alternatives('answered_abroad', 'outlet'))}{_NAMED}")


def _is_of_outlet(document: Document, source: Span, here: Span) -> bool:
    """Whether a source is that of an outlet, whose name stands behind the word for it: "źródło Reutera", "fuentes de Reuters"."""
    found = _SOURCE_OF.search(document.text, source.start, min(here.end, source.end + _SAID // 2))
    return found is not None and found.start() <= source.end and _is_other(document, found, cites=True)


_SOURCE_OF = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?i:{alternatives('heard_abroad', 'sources')})\s(?:(?:{alternatives('heard_abroad', 'of')})[\s’'])?{_KIND.format(kinds=alternatives('answered_abroad', 'outlet'))}{_NAMED}"
    )
)


def _beside(document: Document, one: Attribution) -> Span:
    """The sentence of a source with those beside it in the same paragraph."""
    listed = sentences(document)
    first, last = one.sentence, one.sentence
    if first and listed[first - 1].block == listed[one.sentence].block:
        first -= 1
    if last + 1 < len(listed) and listed[last + 1].block == listed[one.sentence].block:
        last += 1
    return Span(listed[first].span.start, listed[last].span.end)


def _is_other(document: Document, found: re.Match[str], *, cites: bool = False) -> bool:
    name = found["outlet"].rstrip(".")
    outlet = outlet_of(document, name) or outlet_of(document, _SUFFIX.sub("", name))
    kind = found.groupdict().get("kind")  # which `_REPORTING` does not have
    if outlet is None:
        words = [name.split()[0] if kind is None else name]
        outlet = next(
            (word for word in (name, *words) if kind is not None or word in forms("heard_abroad", "name")),
            None,
        )
    # No outlet tells its readers what kind of outlet it is.
    return outlet is not None and not is_own_outlet_named(document, outlet, cites=cites or kind is not None)


_SUFFIX = lazy_pattern(r"['’][a-zçğıöşü]{1,4}\Z")
"""The case of a name in Turkish: "Reuters'ın"."""
