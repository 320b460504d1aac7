"""The reason that a text gives for keeping a source's name back, which is what the message of ATT102 asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from provenance.analysis import Attribution, attributions, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import holds_word

_BEHIND = lazy_pattern(
    lambda: (
        rf"(?:,|\s+(?!(?:{alternatives('reasons', 'clause')})\b)[\w’'-]+){{0,7}}?,?\s+"
        rf"(?:{alternatives('reasons', 'behind')}|for (?:[a-z-]+ ){{1,2}}reasons"
        rf"|(?:in order |so as )?to (?:{alternatives('reasons', 'avoiding')}|(?:[a-z]+ly )?(?:{alternatives('reasons', 'doing')}|(?:speak|talk)(?! (?:to|with)\b)|(?:speak|talk) (?:to|with) [^,.;]{{2,40}}? about (?:{alternatives('reasons', 'secret')}))|be (?:more )?(?:{alternatives('reasons', 'frank')})))\b"
    )
)
"""A reason behind a plea: "on condition of anonymity on Friday because the talks go on", "to discuss the talks", "to be candid"."""
_BEFORE = lazy_pattern(lambda: rf"(?:{alternatives('reasons', 'opening')})\s[^,]{{3,80}},")
"""A reason that opens the sentence."""

_GOES_ON = ("He ", "She ", "They ", "The ", "Both ", "All ")


_FORBIDDEN = 160
"""Characters before a plea in which it is said that those who make it may not speak."""
_NEAR = 5
"""Sentences before and behind a source in which the text says why it is not named."""
_FIRST = 8
"""Sentences with pleas, from the beginning of a text, of which one may hold for all of it."""
_NOUN = ("The ", "Both ", "All ")
_OPENING = 40
"""Characters of a sentence in which its first noun stands."""
_ALL = ("They ", "Both ", "All ")


def is_reasoned(
    document: Document, one: Attribution, own: Sequence[Attribution], pleas: Mapping[int, Sequence[Attribution]]
) -> bool:
    """Whether the text says why a source is not named: with its own pleas for anonymity, with those of the next sentences, or with one of the same people."""
    if any(is_reason_given(document, plea) for plea in own):
        return True
    behind = (*pleas.get(one.sentence + 1, ()), *pleas.get(one.sentence + 2, ()))
    if any(is_reason_added(document, plea) and not _is_of_others(document, plea, one) for plea in behind):
        return True
    if one.kind != "holder":
        return False
    near = range(one.sentence - _NEAR, one.sentence + _NEAR + 1)
    return any(is_reason_of(document, plea, one, far=False) for at in near for plea in pleas.get(at, ())) or any(
        is_reason_of(document, plea, one, far=True) for at in islice(pleas, _FIRST) for plea in pleas[at]
    )


def is_reason_given(document: Document, plea: Attribution) -> bool:
    """Whether a plea for anonymity says why."""
    sentence = sentences(document)[plea.sentence].span
    return bool(
        _BEHIND.match(document.text, plea.cue.end, sentence.end)
        or _BEFORE.match(document.text, sentence.start, plea.cue.start)
        or _is_forbidden(document, plea)
    )


def _is_forbidden(document: Document, plea: Attribution) -> bool:
    """Whether the words before a plea say that those who make it may not speak: "officials who were not authorized to speak and did so on condition of anonymity"."""
    if "author" in document.slice(plea.cue):
        return False
    start = max(sentences(document)[plea.sentence].span.start, plea.cue.start - _FORBIDDEN)
    said = document.text[start : plea.cue.start]
    return any(words in said for words in forms("reasons", "forbidden"))


def is_reason_added(document: Document, plea: Attribution) -> bool:
    """Whether a sentence says why the source of the one before is not named: "… an official said. She asked not to be named because …"."""
    at = sentences(document)[plea.sentence].span.start
    return document.text.startswith(_GOES_ON, at) and is_reason_given(document, plea)


def _is_of_others(document: Document, plea: Attribution, one: Attribution) -> bool:
    """Whether the sentence of a plea goes on with others than a source two sentences before: those who speak between, or whom its noun tells."""
    start = sentences(document)[plea.sentence].span.start
    noun = document.text[start : start + _OPENING].lower().replace(",", "").split()[1:2]
    stem = one.head.removesuffix("s")
    if document.text.startswith(_NOUN, start) and noun and noun[0].removesuffix("s") in forms("heads"):
        return noun[0].removesuffix("s") != stem
    between = (
        other for other in attributions(document) if one.sentence < other.sentence < plea.sentence and other.lays
    )
    return any(other.kind == "holder" and other.head.removesuffix("s") != stem for other in between)


def is_reason_of(document: Document, plea: Attribution, one: Attribution, *, far: bool) -> bool:
    """Whether a plea that says why is that of the people whom the same word tells of: "two clerks said … Both spoke on condition of anonymity because … One clerk said".

    Those who inform in secret are sources or people, as a text goes on. `far` off, a plea must lead back to those of whom the text tells.
    """
    spans = sentences(document)
    at = spans[plea.sentence]
    first = at.span.start
    if document.text.startswith(_GOES_ON, first) and plea.sentence and spans[plea.sentence - 1].block == at.block:
        first = spans[plea.sentence - 1].span.start
    said = document.text[first : at.span.end].lower().replace("\n", " ")
    stem = one.head.removesuffix("s")
    named = holds_word(said, stem, 0, len(said))
    stems = {stem, "source", "people", "person"} if one.head in forms("informants") else {stem}
    if _LIKE_OTHERS.search(said) is not None:
        held = one.head in forms("hidden", "heads") or one.head in forms("informants")
    elif document.text.startswith(_ALL, at.span.start):
        held = any(holds_word(said, known, 0, len(said)) for known in stems)
    else:
        counted = f"{number} " if (number := _number_of(document, one)) else ""
        held = (named and not far) or any(
            f"{word} {many}{known}" in f" {said}" for word in _LEADING_BACK for many in {"", counted} for known in stems
        )
    return held and is_reason_given(document, plea)


def _number_of(document: Document, one: Attribution) -> str:
    """How many a source says that they are, by which a plea leads back to them: "three people with knowledge of the talks said … the three sources, who asked not to be named because"."""
    if one.source is None:
        return ""
    first = document.slice(one.source).lower().removeprefix("the ").split(None, 1)[0]
    return first if first in _NUMBERS or first.isdigit() else ""


_NUMBERS = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen"})


_LIKE_OTHERS = lazy_pattern(r"\blike (?:the |all |most |many |several |some )?others\b")
"""In a plea that is that of all who have no name: "who, like others in this article, spoke on condition of anonymity to"."""
_LEADING_BACK = (" the", " these", " those", " both", " all", " all the", " all of the", " both of the")
"""Before those to whom a plea leads back."""
