"""Dates right behind the main verb of a sentence, whatever verb of the past it is: "The ferry sailed on 5 July 2024"."""

from __future__ import annotations

from provenance.analysis.dates.names import words
from provenance.analysis.register.past_forms import past_form
from provenance.api import lazy_pattern
from provenance_plugins.dates.tables import forms

_SUBJECT = 10
"""Words of a subject at most."""
_PLACE = 4
"""Words of a place between the verb and its date at most: "from the old harbour on"."""
_TIMED = frozenset({"be", "was", "have", "had", "future", "present", "due", "arranged", "set", "intending"})
_AHEAD = frozenset({"due", "arranged", "set", "designing", "intending", "never", "bidding", "vowing"})
"""What the lexicon calls verbs of which a date behind them may be still to come: "scheduled", "asked", "promised"."""
_STOPS = frozenset('.,;:)!?”"')
_WAS = frozenset({"was", "were"})
_AGENT = 5
"""Words of "by the board of the school" at most."""
_SECOND = {"de": "am", "nl": "op", "sv": "den"}
"""Before a date that begins a sentence, in the languages whose verb comes second."""
_PRETERITE = {"de": ("te", "ten"), "nl": ("de", "te"), "sv": ("ade", "des", "te")}
_SHORTEST = 4
"""Letters of a verb that its ending tells to be one."""
_ARTICLES = {"es": ("el",), "pt": ("em", "no", "a"), "it": ("il",), "fr": ("le",)}
"""Before a date, in the languages whose verbs are known by their endings."""


def is_told_by_main_verb(text: str, end: int, language: str, before: list[str], after: list[str]) -> bool:
    """Whether the main verb stands right before a date that ends at a place, in the past, with nothing but an adverb or a place between.

    Behind an object the date may be that of what was asked for, booked or looked forward to ("booked the hall for a dance on"), and
    before another verb the first one is a participle ("The plan approved on 5 July 2024 foresees").
    """
    if language in _SECOND and [word.lower() for word in before] == [_SECOND[language]]:
        return _follows_at_once(language, after)
    if _begins_in_past(language, before, after):
        return True
    if not _is_closed(text, end, after):
        return False
    if language in _ARTICLES:
        pattern = past_form(language)
        return (
            pattern is not None
            and before[-1:] != []
            and before[-1] in _ARTICLES[language]
            and len(before) > 1
            and before[-2].islower()
            and pattern.search(before[-2]) is not None
        )
    if language != "en" or before[-1:] != ["on"]:
        return False
    at = _verb_at(before)
    passive = at > 1 and before[at - 1] in _WAS
    between = before[at + 1 : -1]
    if at <= 0 or not _is_told_of_subject(before[: at - passive]):
        return False
    return _is_of_verb(between) or (passive and between[0] == "by" and len(between) <= _AGENT)


_OPENING = {"es": (["el"],), "pt": (["em"], ["no", "dia"], ["a"]), "fr": (["le"],), "pl": ([], ["dnia"])}
"""The words before a date that begins a sentence."""
_HAPPENED = {
    "es": lazy_pattern(
        r"(?:\A|\s)(?:se\s)?(?:[^\W\d]{3,}(?:ó|aron|ieron|jeron)|fue|fueron|hubo|hizo|vino|tuvo|puso|cayó)(?!\w)"
    ),
    "pt": lazy_pattern(
        r"(?:\A|\s)(?:[^\W\d]{3,}(?:ou|aram|eram|iram|uiu|struiu)|foi|foram|houve|fez|veio|caiu|morreu|nasceu|perdeu|venceu|cedeu|rompeu|ardeu|desapareceu|aconteceu|ocorreu|bateu|recebeu|prendeu|abriu|partiu|explodiu|atingiu|feriu)(?!\w)"
    ),
    "fr": lazy_pattern(
        r"(?:\A|\s)(?:s['’]est|se\ssont|ont|a\sété|ont\sété|fut|furent|a(?!\s(?:lieu|prévu|pour|été\sprévu)))\s(?:[^\W\d]+\s)?[^\W\d]{2,}(?:ée?s?|ie?s?|it|ue?s?)(?!\w)"
    ),
    "pl": lazy_pattern(
        r"\A(?:roku\s|r\s)?(?:[^\W\d]{2,}(?:ł|ła|ło|li|ły)\ssię|doszło|zginął|zginęła|zginęło|zginęli|spłonął|spłonęła|spłonęło|wybuchł|wybuchła|wybuchło|runął|runęła|runęło|spadł|spadła|[^\W\d]{3,}(?:ano|ono|nięto|zęto))(?!\w)"
    ),
}
"""With what a sentence that begins with a date tells of the past, right behind it or behind its subject."""
_RELATIVE = frozenset(
    {"que", "qui", "quien", "quienes", "dont", "où", "donde", "onde", "cujo", "cuja", "który", "która", "które"}
)
_NEAR = 6
"""Words behind such a date among which its verb stands."""


def _begins_in_past(language: str, before: list[str], after: list[str]) -> bool:
    """Whether a sentence begins with a date and goes on with a verb of the past, behind no clause of its own: "El 9 de julio de 2022 se derrumbó el tejado"."""
    if language not in _OPENING or [word.lower() for word in before] not in _OPENING[language]:
        return False
    near: list[str] = []
    for word in (one for one in after if one):
        if word.lower() in _RELATIVE or len(near) == _NEAR:
            break
        near.append(word)
    return _HAPPENED[language].search(" ".join(near)) is not None


def without_agent(before: list[str]) -> list[str]:
    """The words before a date without the "by" of a passive: "was appointed by the board on", but not "was due by"."""
    known = words("en")
    return [
        word
        for at, word in enumerate(before)
        if not (word == "by" and at > 1 and before[at - 2] in _WAS and before[at - 1] in known.happened)
    ]


def _follows_at_once(language: str, after: list[str]) -> bool:
    """Whether a verb of the past stands right behind a date that begins a sentence, where such languages have it: "Am 9. Juli 2023 verkaufte die Stadt …"."""
    verb = after[0] if after else ""
    if not verb.islower() or len(verb) < _SHORTEST or verb in forms("may_be"):
        return False
    pattern = past_form(language)
    known = words(language)
    return (
        verb.endswith(_PRETERITE[language])
        or verb in known.happened
        or (pattern is not None and pattern.fullmatch(verb) is not None)
    )


def _is_closed(text: str, end: int, after: list[str]) -> bool:
    """Whether no verb of the same sentence can follow a date: a stop, a conjunction or a preposition does."""
    return end >= len(text) or text[end] in _STOPS or after[:1] == [] or after[0] in forms("behind_verb")


def _verb_at(before: list[str]) -> int:
    """Where the last verb before a date stands, if it is one of the past; -1 else."""
    known = words("en")
    for at in range(len(before) - 2, -1, -1):
        word = before[at]
        roles = known.tenses.get(word, frozenset())
        if word in known.happened or (word.islower() and word.endswith(known.endings)):
            return at if roles.isdisjoint(_AHEAD) and word not in forms("beside_verb", "leading") else -1
        if not roles.isdisjoint(_TIMED) or word in forms("clause"):
            return -1
    return -1


def _is_told_of_subject(subject: list[str]) -> bool:
    """Whether the words before a verb are its subject: plain ones, or such with a first verb of the past and "and"."""
    known = words("en")
    if len(subject) > _SUBJECT or subject[-1].lower() in known.infinitive:
        return False
    joined = subject[-1] == "and"
    for word in subject:
        lower = word.lower()
        past = lower in known.happened or (lower.endswith(known.endings) and word.islower())
        if lower in forms("clause") or (past and not joined):
            return False
        if not past and not known.tenses.get(lower, frozenset()).isdisjoint(_TIMED):
            return False
    return (not joined or any(word in known.happened for word in subject)) and subject[-1].lower() not in forms(
        "awaited"
    )


def _is_of_verb(between: list[str]) -> bool:
    """Whether words between a verb and "on" go with the verb: an adverb, "for the first time", or a place with a name."""
    if not between or (len(between) == 1 and (between[0].endswith("ly") or between[0] in forms("beside_verb", "away"))):
        return True
    if between[:2] == ["for", "the"] and between[-1] == "time":
        return True
    return (
        len(between) <= _PLACE
        and between[0] in forms("beside_verb", "place")
        and between[-1][0].isupper()
        and all(word[0].isupper() or word in ("the", "old") for word in between[1:])
    )
