"""Calls to self-harm in other languages than English, as an order to somebody: "Suicide-toi", "Tírate de un puente"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import inside_quotation
from provenance.api import Document, Phrases, Span, lazy_pattern, matches
from provenance_plugins.moderation.passages import is_code, sentence_around

__all__ = ["AT_AN_HOUR", "URGED", "urged_abroad"]

URGED = Phrases.load(__package__, "self_harm_urged")
_REACH = 40
"""Characters around an order in which a word stands that makes it something else."""
_NOT = lazy_pattern(
    r"(?i)\b(?:no|non|not|ne|pas|nicht|kein|keine|niet|não|nunca|jamais|mai|niemals|nie|nooit|jangan|si|wenn|falls|als|se|jika|kalau)\W(?:\w+\W){0,2}\Z"
)
"""Before it: "no te mates", or a condition."""
_CALLED = lazy_pattern(r"[\W_]*(?:[^\W\d_]+,[\W_]*)?")
"""Before an order at the beginning of its sentence: nothing, or who is called ("Idiota, sparati!")."""
_ORDERS = lazy_pattern(r"\W{0,3}(?:[,!.…\n]|\Z)")
"""Behind an order at the beginning of its sentence whose form is a participle, too: "Ammazzati, …", not "Ammazzati tre cani"."""

AT_AN_HOUR = lazy_pattern(
    r"(?i)(?<=\bum)\s(?:(?:etwa |punkt |kurz (?:vor|nach) )?(?:\d{1,2}|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|halb|viertel|mitternacht)|(?:den|deinen|euren)\s(?:verstand|schlaf|job|lohn|sieg))\b(?![^.!?,\n]{0,40}\sum\s*(?:[.!?,\n]|\Z))"
)
"""Behind "um" in German, the hour at which somebody is brought home, or of what somebody is robbed: "ich bring dich um sechs nach Hause"."""


def urged_abroad(document: Document) -> Iterator[tuple[Span, bool]]:
    """Each order, and whether it is quoted."""
    reached = -1
    for match in matches(document, URGED):
        if match.span.start < reached or match.language == "en" or is_code(document, match.span):
            continue
        sentence = sentence_around(document, match.span)
        before = document.text[max(sentence.start, match.span.start - _REACH) : match.span.start]
        if _NOT.search(before) is not None or AT_AN_HOUR.match(document.text, match.span.end) is not None:
            continue
        if match.tagged("begins") and (
            _CALLED.fullmatch(before) is None or _ORDERS.match(document.text, match.span.end) is None
        ):
            continue
        reached = match.span.end
        yield match.span, inside_quotation(document, match.span)
