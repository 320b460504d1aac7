"""Lessons, and what was taken down of one: they greet those who learn and say what this video, lesson or lecture is about."""

from __future__ import annotations

from functools import cache
from itertools import islice

from provenance.analysis.attributions import attributions
from provenance.analysis.characters import may_hold
from provenance.api import Document, Literals, Phrases, any_of, lazy_pattern

__all__ = ["is_lesson"]

_LESSONS = Phrases.load(__package__, "lessons")
_HEAD = 1_200
"""Characters at the beginning in which a lesson says what it is about."""
_PARTS = 3
"""Times that a lesson which tells of days speaks of itself or its course, at least: news name the film or the course that they show once."""
_FILMS = ("vid", "víd")
_PART = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_LESSONS.texts('part'))})(?!\w)")
_SPEAKERS = 1
"""Statements laid to somebody by name that one has at most, by first name and surname: a report on a school has more, and turns of a transcript begin with a label."""
_WELCOMED = lazy_pattern(
    lambda: (
        rf"(?i)(?<![\w-])(?:{any_of(_LESSONS.texts('welcome'))})\s(?:[^\W\d_]+\s){{0,2}}?(?:{any_of(_LESSONS.texts('part'))})(?!\w)"
    )
)
"""“Welcome back to another video”."""
_BEGUN = lazy_pattern(lambda: rf"(?i){_beginning()}")
_OPENED = lazy_pattern(lambda: rf"(?i)[.!?:\n]\s*{_beginning()}")
"""“In dieser Lektion lernen wir”, “En esta clase vamos”, at the beginning of a text and of a sentence; not what a film shows ("in this video the minister …" within a sentence)."""


def _beginning() -> str:
    return (
        rf"(?:(?:so|now|okay|ok|hello|hi|hallo|hola|ciao|bonjour|olá|alors|also|bueno|allora|então),?\s)?(?:{any_of(_LESSONS.texts('here'))})\s(?:[^\W\d_]+\s){{0,1}}?(?:{any_of(_LESSONS.texts('part'))})"
        r"(?:,?\s(?:we|you|i|nous|vous|je|vedremo|impareremo|[^\W\d_]+mos|[^\W\d_]+my)(?!\w)|,?\s[^\W\d_]+\s(?:wir|du|ihr|ich|we|je|vi)(?!\w)|,?\s(?=[^.\n]{0,80}(?:ağız|eğiz|[ıiuü]yoruz)(?!\w)))"
    )


def is_lesson(document: Document) -> bool:
    """Whether one of the first sentences says so, and hardly anybody is named who says something."""
    return document.recall("lesson", _is_lesson)


def _is_lesson(document: Document) -> bool:
    if not _LESSONS.texts("part") or not _begins_so(document):
        return False
    named = sum(" " in (one.speaker or "") and one.kind == "named" and one.lays for one in attributions(document))
    if named > _SPEAKERS:
        return False
    return not _tells_of_days(document) or _speaks_of_itself(document.text)


def _begins_so(document: Document) -> bool:
    text = document.text
    if _BEGUN.match(text, 0, _HEAD) is not None or _OPENED.search(text, 0, _HEAD) is not None:
        return True
    return may_hold(document, _welcomes()) and _WELCOMED.search(text, 0, _HEAD) is not None


@cache
def _welcomes() -> Literals:
    return Literals(_LESSONS.texts("welcome"))


def _speaks_of_itself(text: str) -> bool:
    """Whether lessons, lectures or courses are named so often; films are named by news of them."""
    named = (one for one in _PART.finditer(text) if not one[0].lower().startswith(_FILMS))
    return sum(1 for _ in islice(named, _PARTS)) == _PARTS


def _tells_of_days(document: Document) -> bool:
    """Whether a text tells of days as news do: "on Monday", "yesterday"; a lesson has "today"."""
    from provenance.analysis.dates.reading import dates  # noqa: PLC0415 - of the few texts that begin as lessons do

    return any(
        one.form == "weekday" or (one.form == "relative" and one.granularity == "day" and one.expression.offset)
        for one in dates(document)
    )
