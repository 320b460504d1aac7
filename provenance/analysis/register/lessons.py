"""Lessons, and what was taken down of one: they greet those who learn and say what this video, lesson or lecture is about."""

from __future__ import annotations

from provenance.analysis.attributions import attributions
from provenance.api import Document, Phrases, any_of, lazy_pattern

__all__ = ["is_lesson"]

_LESSONS = Phrases.load(__package__, "lessons")
_HEAD = 1_200
"""Characters at the beginning in which a lesson says what it is about."""
_SPEAKERS = 1
"""Statements laid to somebody by name that one has at most, by first name and surname: a report on a school has more, and turns of a transcript begin with a label."""
_OPENED = lazy_pattern(
    lambda: (
        rf"(?i)(?<![\w-])(?:{any_of(_LESSONS.texts('welcome'))})\s(?:[^\W\d_]+\s){{0,2}}?(?:{any_of(_LESSONS.texts('part'))})(?!\w)"
        rf"|(?:\A|[.!?:\n]\s*)(?:(?:so|now|okay|ok|hello|hi|hallo|hola|ciao|bonjour|olá|alors|also|bueno|allora|então),?\s)?(?:{any_of(_LESSONS.texts('here'))})\s(?:[^\W\d_]+\s){{0,1}}?(?:{any_of(_LESSONS.texts('part'))})"
        r"(?:,?\s(?:we|you|i|nous|vous|je|vedremo|impareremo|[^\W\d_]+mos|[^\W\d_]+my)(?!\w)|,?\s[^\W\d_]+\s(?:wir|du|ihr|ich|we|je|vi)(?!\w)|,?\s(?=[^.\n]{0,80}(?:ağız|eğiz|[ıiuü]yoruz)(?!\w)))"
    )
)
"""“Welcome back to another video”, “In dieser Lektion lernen wir”, “En esta clase vamos”; not what a film shows ("in this video the minister …" within a sentence)."""


def is_lesson(document: Document) -> bool:
    """Whether one of the first sentences says so, and hardly anybody is named who says something."""
    if not _LESSONS.texts("part") or _OPENED.search(document.text, 0, _HEAD) is None:
        return False
    return (
        sum(" " in (one.speaker or "") and one.kind == "named" and one.lays for one in attributions(document))
        <= _SPEAKERS
    )
