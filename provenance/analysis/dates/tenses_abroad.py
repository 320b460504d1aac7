"""Whether a date looks ahead in languages whose verbs show the future by their endings, and by a present beside a weekday in German."""

from __future__ import annotations

from functools import cache

from provenance.analysis.dates.expression import Clause
from provenance.analysis.dates.names import words
from provenance.api import Phrases, lazy_pattern

_FUTURE = {
    "es": lazy_pattern(r"(?<!\w)[a-zñáéíóú]{2,}(?:rá|rán|remos)(?!\w)", signs=("rá", "remos")),
    "fr": lazy_pattern(
        r"(?<!\w)(?:(?!(?:front|affront|contra|opera|effondra|encadra|cadra|engendra|(?:att|ret|adm|insp|exp|asp|resp|soup|déch|ét|v|dés)ira)(?!\w))"
        r"[a-zéèêâîôûç]{2,}(?:era|ira|dra|ront)|(?:aur|saur|pourr|verr|enverr|courr|mourr|devr|recevr|suivr|vivr)a)(?!\w)",
        signs=("ra", "ront"),
    ),
    "it": lazy_pattern(r"(?<!\w)[a-zàèéìòù]{2,}(?:rà|ranno|remo)(?!\w)", signs=("rà", "ranno", "remo")),
    "pt": lazy_pattern(
        r"(?<!\w)(?:[a-zãáéíóúç]{2,}rá|[a-zãáéíóúç]{2,}[aei]rão|irão|vai|vão)(?!\w)",
        signs=("rá", "rão", "vai", "vão"),
    ),
    "nl": lazy_pattern(r"(?<!\w)(?:zal|zullen)(?!\w)"),
    "de": lazy_pattern(r"(?<!\w)(?:wird|werden)(?!\w)"),
}
"""Verbs in the future; German and Dutch have an auxiliary. A French passé simple in -ira is none of what a weekday of these days tells."""
_PAUSES = ",;:()\n–—"
_NEAR = 90
"""Characters to each side of a date in which its verb stands."""
_LASTED = frozenset(
    {
        "resté",
        "restée",
        "restés",
        "restées",
        "demeuré",
        "demeurée",
        "été",
        "geblieben",
        "gewesen",
        "sido",
        "stato",
        "stata",
        "rimasto",
        "rimasta",
        "geweest",
        "gebleven",
    }
)
"""Behind "is" or "has": what was so until then has been."""
_LED = frozenset(
    {"que", "qui", "qu'il", "qu'elle", "qu’il", "qu’elle", "che", "dat", "dass", "donde", "dove", "où", "quien"}
)
"""Words that lead to another clause."""
_IS = frozenset(
    {
        "est",
        "sont",
        "ist",
        "sind",
        "es",
        "está",
        "están",
        "è",
        "sono",
        "é",
        "são",
        "is",
        "zijn",
    }
)


@cache
def forms(tag: str) -> frozenset[str]:
    """The German verbs of a kind that show no time by their ending."""
    return frozenset(Phrases.load(__package__, "near_weekday").texts(tag))


def looks_ahead_abroad(text: str, start: int, end: int, clause: Clause, form: str, language: str) -> bool | None:
    """True where the future of a verb, or a German present beside a weekday, tells that a date is to come; None where neither stands in its part of the sentence."""
    known = words(language)
    first, last = _part(text, start, end, clause)
    part = text[first:last]
    said = part.lower().split()
    gone = any(word.strip(".,;:") in known.happened and word.strip(".,;:") not in _IS for word in said)
    pattern = _FUTURE.get(language)
    if pattern is not None and not gone:
        for verb in pattern.finditer(part):
            between = (
                part[verb.end() : start - first] if verb.end() <= start - first else part[end - first : verb.start()]
            )
            if _LED.isdisjoint(between.lower().split()):  # "dit mardi que le pont fermera"
                return True
    if gone or not _LASTED.isdisjoint(said):
        return None
    leading = text[first:start].lower().split()[-2:]
    if any("ahead" in known.before.get(word, ()) or word in _UNTIL for word in leading):
        return True if any(one in _IS for one in said) else None
    if language == "de" and form == "weekday" and text[start : start + 3].lower() == "am ":
        return True if _is_present(text, first, start, end, last) else None
    return None


_UNTIL = frozenset({"jusqu'en", "jusqu’en", "jusqu'au", "jusqu’au", "jusqu'à", "jusqu’à"})


def _part(text: str, start: int, end: int, clause: Clause) -> tuple[int, int]:
    """The part of a sentence between pauses in which a date stands; one that only begins a sentence goes with what follows its comma."""
    first = max(
        clause.start,
        start - _NEAR,
        *(text.rfind(mark, clause.start, start) + 1 for mark in _PAUSES),
    )
    limit = min(clause.end, end + _NEAR)
    opens = text[end : end + 1] == "," and len(text[first:start].split()) <= 1
    last = min(
        (at for at in (text.find(mark, end + opens, limit) for mark in _PAUSES) if at >= 0),
        default=limit,
    )
    return first, last


def _is_present(text: str, first: int, start: int, end: int, last: int) -> bool:
    """Whether a German verb right before or behind a weekday is one of the present, and nothing in the part is a participle with its auxiliary."""
    before, behind = text[first:start].split(), text[end:last].split()
    near = (before[-1] if before else "", behind[0] if behind and not before else "")
    return any(
        word in forms("plural")
        or (
            word.islower()
            and len(word) > len("gab")
            and word.endswith("t")
            and not word.startswith(("ge", "be", "ver", "er", "ent", "zer"))
            and word not in forms("no_present")
        )
        or word in forms("begins")
        for word in (one.strip('.,!?“”"') for one in near)
    )
