"""Sentences that set something before all others of a place or of all time: "the largest employer in the state", "Kenya's oldest mill", "the first country to ban it"."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.claims.thresholds import ASSERTING, CUES, SETTING
from provenance.analysis.claims.words import listed_in, tokens_of
from provenance.analysis.dates.names import MONTHS
from provenance.analysis.quotes import inside_quotation
from provenance.analysis.sentences import sentence_index, sentences
from provenance.api import Document, Match, Phrases, Span, analysis, any_of, lazy_pattern, matches

__all__ = ["foremost"]

_WORDS = Phrases.load(__package__, "foremost")
_SELVES = Phrases.load(__package__, "selves")
_WORLDS = ("world's", "world’s")
_POSSESSIVE = ("'s", "’s")
_REACH = 90
"""Characters on either side in which what it is set before stands."""
_FEWEST, _MOST = 5, 60
"""Words of a sentence that states it; longer ones are lists or were run together."""
_NOUN = 2
"""Words behind "the world's largest" among which its noun stands."""
_FEW = frozenset({"only the second", "only the third", "only the fourth", "only the fifth"})
"""How few there were before: "only the second state in the nation"."""
_ORDER = r"(?:(?:second|third|fourth|fifth)[- ])?"
_SHORT = r"U\.S\.|U\.K\."
_THING = r"(?: (?!(?:is|was|are|were|has|had|have|that|who|which|to|and|but)\b)[\w’'-]+)"
"""A word of what is the largest: no verb."""


def _place() -> str:
    return any_of(_WORDS.texts("place"))


def _scope() -> str:
    return any_of(_WORDS.texts("scope"))


def _of_place() -> str:
    return (
        r"(?:in|of|on|across|throughout|anywhere in) (?:(?:the|all|all of|any|modern|recorded|entire|whole|rest of the|northern|southern|western|eastern) ){0,3}"
        rf"(?:(?:{_scope()})\b(?!['’ -](?:of|s|level|class|record)\b)|history\b|(?:[A-Z][a-z]+ )?(?:{_place()}|{_SHORT})(?![\w-]| (?:{any_of(_WORDS.texts('named_after'))})\b))"
    )


_OWNED = lazy_pattern(
    lambda: rf"\b(?:{_place()}|(?:the|The) (?:{_scope()})|{_SHORT})['’]s {_ORDER}(?:single |very )?\Z"
)
"""Before "largest": "Kenya's ", "the state's second-"."""
_BEHIND = lazy_pattern(
    lambda: rf"(?! standards?\b)(?: and \w+est)?({_THING}{{1,5}}?),? (?:ever )?(?:\w+ed )?{_of_place()}"
)
"""Behind "the largest": "employer in the state"."""
_DEGREES = lazy_pattern(
    lambda: (
        rf" {_ORDER}(?:{any_of(_WORDS.texts('degree'))}|first|only|sole|most (?:{any_of(_WORDS.texts('measured'))}))\b(?!['’-]| standards?\b)"
    )
)
"""Behind "the world's"."""
_MOST_BEHIND = lazy_pattern(lambda: rf" (?:{any_of(_WORDS.texts('measured'))}){_THING}{{1,5}}?,? {_of_place()}")
"""Behind "the most": "expensive cities in the world"."""
_OTHERS = lazy_pattern(lambda: rf" other (?:[\w-]+ )?(?:{any_of(_WORDS.texts('body'))})\b")
"""Behind "more than any"."""
_WHOSE = lazy_pattern(lambda: rf" (?:[\w-]+ )?(?:{any_of(_WORDS.texts('body'))}) (?:to|that|without|ever|whose)\b")
"""Behind "the first" and "the only": "advanced country without", "state to ban"."""
_WHO = lazy_pattern(
    lambda: rf" (?:[\w-]+ )?(?:{any_of(_WORDS.texts('people'))})(?: [\w-]+){{0,2}} (?:ever )?to (?!be\b)\w"
)
"""Behind "the first" and "the only": "woman to edit", "black surgeon to practise"."""
_ALONE = lazy_pattern(lambda: rf"(?: one)?,? {_of_place()}")
"""Behind "is the smallest", "is the only": "in the country", "one in the country"."""
_IS_BEFORE = lazy_pattern(r"\b(?:is|was|are|were|remains|remained) (?:still |now |by far |then )?\Z")
_NONE_OTHER = lazy_pattern(lambda: rf" (?:[\w-]+ )?(?:{any_of(_WORDS.texts('body'))}|[a-z]+) {_of_place()}")
"""Behind "no other": "city in the world"."""
_ELSEWHERE = lazy_pattern(lambda: rf" {_of_place()}")
"""Behind "nowhere else"."""
_NOWHERE = lazy_pattern(
    lambda: (
        rf" (?:the |all (?:of )?)?(?:{_scope()}|(?:[A-Z][a-z]+ )?(?:{_place()}|{_SHORT})) (?:is|are|was|were|has|have|do|does|did|can)\b"
    )
)
"""Behind "nowhere in"."""
_SO_MANY = lazy_pattern(
    r" [\w-]+(?: (?:of|in) [\w-]+)? (?:[\w’'-]+ ){1,4}?(?:(?:so|as) (?:many|much|few|little)\b"
    r"|(?:more|fewer|less|better|finer|longer|larger|bigger|higher|faster|older|cheaper|warmer|colder|richer|stronger|closer|deeper|wider|taller|heavier|safer|cleaner|healthier|sweeter|harder|softer)\b(?= [^.;]{0,60}?\bthan\b)"
    r"|(?:finer|longer|larger|bigger|higher|faster|cheaper|warmer|colder|richer|stronger|deeper|wider|taller|heavier|safer|healthier|sweeter) [a-z]+)"
)
"""Behind "No other" at the beginning: "breed gives finer wool", "village has produced so many poets"."""
_MORE = lazy_pattern(r"\b(?:more|fewer|less|longer|larger|bigger|older|higher) (?:[\w-]+ ){0,4}\Z")
"""Before "than any other"."""
_ANY_OTHER = lazy_pattern(lambda: rf"(?: [\w-]+){{0,3}} {_of_place()}")
_ORIGIN = lazy_pattern(r" (?:in (?:the )?(?:[A-Z]|1\d\d\d)|by (?:[A-Z]|an? |the |[a-z]+ [a-z]+))")
"""Behind "was invented": a place, a year, or by whom."""
_TIME = lazy_pattern(
    lambda: (
        rf" (?:since (?:the (?:[a-z]+ ){{0,3}}[A-Z]|(?!(?:{any_of(month.title() for month in MONTHS)})\b)[A-Z]|\d{{4}})"
        rf"|in (?:(?:recorded|modern|human|its|(?:the )?[A-Z][\w-]+|the (?:{_scope()})['’]s) ){{0,2}}history\b)"
    )
)
"""Behind "for the first time"."""
_SOME = lazy_pattern(r"(?i:\b(?:many|some|most|several|few|all|dozens|hundreds|thousands|lots) of (?:the )?)\Z")
"""Before "the world's largest": a vague number of them says nothing that could be looked up."""
_ENDS_SOME = (" of ", " of the ")
"""How that ends: to see so takes a twentieth of the time of a search for an end."""
_CALLING = lazy_pattern(rf"(?:the |one of the )?[a-z]+(?: [a-z]+)?['’]s(?: {_ORDER}\w+)?")
"""From the beginning of a sentence on: "The world's", "Kenya's largest"."""
_LED = lazy_pattern(r"(?:(?:one|two|three|some) of )?(?:the )?\Z")
"""What of it stands before it: "one of the"."""
_IS = lazy_pattern(r"\b(?:is|was|are|were|lies|stands)\b")


@analysis()
def foremost(document: Document) -> dict[int, Match]:
    """The sentences that do so of a thing of the world, by index, with the words that do: not of what will or might be, of the writer's own, or of a match."""
    found: dict[int, Match] = {}
    for match in matches(document, CUES):
        if not match.tagged(*SETTING):
            continue
        index = sentence_index(document, match.span.start)
        if index is None or index in found or inside_quotation(document, match.span):
            continue
        sentence = sentences(document)[index].span
        if match.tagged(*ASSERTING):
            from provenance.analysis.claims.asserted import is_asserted  # noqa: PLC0415 - few texts have one

            set_before = is_asserted(document, sentence, match)
        else:
            set_before = _is_set(document, sentence, match.span)
        if set_before:
            found[index] = match
    return found


def _is_set(document: Document, sentence: Span, words: Span) -> bool:
    text = document.text
    behind = " ".join(text[words.end : min(sentence.end, words.end + _REACH)].split())
    behind = f" {behind}" if text[words.end : words.end + 1].isspace() else behind
    before = " ".join([*text[max(sentence.start, words.start - _REACH) : words.start].split(), ""])
    said = " ".join(document.slice(words).lower().split())
    if not _is_foremost(said, before, behind):
        return False  # as mostly
    if (before.lower().endswith(_ENDS_SOME) and _SOME.search(before) is not None) or said.startswith("some of"):
        return False
    return (
        not (_is_known(said, before, behind) or _is_in_passing(said, before))
        # Asked once of each sentence, which may have a thousand such words.
        and document.recall(
            f"a sentence that may state a first {sentence.start}-{sentence.end}",
            lambda document: _may_state(document.slice(sentence)),
        )
        and _is_stated(before)
    )


def _is_known(said: str, before: str, behind: str) -> bool:
    """Whether a sentence only calls something so of which it tells something else: "The world's largest maker of cars has …"."""
    if not before and _WHO.match(behind) is not None:
        return _IS.search(behind) is None
    start = f"{before}{said}".strip(" *_#\"“”‘'-").lower()
    owned = "'s" in start or "’s" in start
    return owned and _CALLING.fullmatch(start) is not None and _IS.search(behind) is None


def _is_in_passing(said: str, before: str) -> bool:
    """Whether it stands behind a preposition, as what everybody knows does: "in one of the world's poorest countries"; not "is home to the largest park in the state"."""
    if "first time" in said or said.endswith("than any"):
        return False
    start = _LED.sub("", _OWNED.sub("", before) if " " not in said else before)
    last = start.rsplit(None, 1)[-1:]
    return last != [] and last[0].lower() in _WORDS.texts("passing") and not start.endswith("home to ")


_BY_PATTERN = {
    "no other": _NONE_OTHER,
    "nowhere else": _ELSEWHERE,
    "nowhere in": _NOWHERE,
    "the most": _MOST_BEHIND,
    "first time since": None,
}
"""What has to stand behind some words; nothing makes "first time since" one."""


def _is_foremost(said: str, before: str, behind: str) -> bool:
    if said == "no other" and not before and _SO_MANY.match(behind) is not None:
        return True
    if said in _BY_PATTERN:
        pattern = _BY_PATTERN[said]
        return pattern is not None and pattern.match(behind) is not None
    if said.endswith("invented"):
        return _ORIGIN.match(behind) is not None
    if said == "than any other":
        return _ANY_OTHER.match(behind) is not None and _MORE.search(before) is not None
    if said.endswith("than any"):
        return _OTHERS.match(behind) is not None
    if "first time" in said:
        return _TIME.match(behind) is not None
    if said in {"the first", "the only", "the sole", *_FEW}:
        return _is_first(said, before, behind)
    among = said.startswith("one of") or before.endswith("one of ")
    if said.endswith(_WORLDS):
        degree = _DEGREES.match(behind)
        return degree is not None and (among or not _are_many(behind[degree.end() :].split()[:_NOUN]))
    if said.rsplit(" ", 1)[-1].rsplit("-", 1)[-1] not in _WORDS.texts("degree") or behind.startswith("-"):
        return False
    return _is_most(said, before, behind, among=among)


def _is_first(said: str, before: str, behind: str) -> bool:
    """Whether "the first", "the only" or how few there were is said of a thing or body of a place, or of who did what."""
    if _WHO.match(behind) is not None or (said != "the first" and _is_alone(before, behind)):
        return True
    if not frozenset(_WORDS.texts("parts")).isdisjoint(behind.lower().split()[:1]):
        return False
    one = _BEHIND.match(behind) is not None if said in {"the only", "the sole"} else _is_one(behind)
    return one or _WHOSE.match(behind) is not None


def _is_most(said: str, before: str, behind: str, *, among: bool) -> bool:
    """Whether a superlative is said of one thing of a place: "the largest employer in the state", "Kenya's oldest mill"."""
    if " " in said:
        one = _BEHIND.match(behind) is not None if among else _is_one(behind)
        return one or _is_alone(before, behind)
    owned = _OWNED.search(before)
    if owned is None:
        return False
    among = before[: owned.start()].endswith("one of ")
    return among or not _are_many(behind.split()[:_NOUN])


def _is_alone(before: str, behind: str) -> bool:
    """Whether the noun of it is what the sentence is about: "The school is the smallest in the country"."""
    return _IS_BEFORE.search(before) is not None and _ALONE.match(behind) is not None


def _is_one(behind: str) -> bool:
    """Whether one thing is set before all others of a place, and no group of them."""
    found = _BEHIND.match(behind)
    return found is not None and not _are_many(found[1].split()[-1:])


def _are_many(words: Sequence[str]) -> bool:
    """Whether a superlative only says of which sort some things are: "the world's poorest peoples"."""
    plain = [word.rstrip(".,;:") for word in words]
    return any(
        word == "people" or (word.endswith("s") and not word.endswith(("ss", "us", "is", *_POSSESSIVE)))
        for word in plain
    )


def _may_state(sentence: str) -> bool:
    """Whether a sentence neither asks, hopes nor feels, and is of no match and nobody's own life."""
    if sentence.rstrip("\"”’')").endswith("?"):
        return False
    listed = [token.strip("*_\"“”‘'()[],;:!.").lower() for token in tokens_of(sentence)]
    tokens = frozenset(listed)
    if not _FEWEST <= len(listed) <= _MOST or not tokens.isdisjoint(listed_in(_SELVES) - {"it's"}):
        return False
    if any(token.endswith(("n't", "'ve")) for token in listed):
        return False
    return tokens.isdisjoint(_WORDS.texts("game")) and tokens.isdisjoint(_WORDS.texts("thought"))


def _is_stated(before: str) -> bool:
    """Whether the words before it do not deny it."""
    earlier = frozenset(token.strip('"“”(),;:') for token in before.lower().split())
    return earlier.isdisjoint(_WORDS.texts("denied"))
