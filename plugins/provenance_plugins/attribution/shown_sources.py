"""Which words of a source without a name are shown, what is said of it, and whether it was told of before."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, Span, lazy_pattern, quoted
from provenance_plugins.attribution.messages import HIDES, NO_READER_CAN_IDENTIFY
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import together, with_object

__all__ = ["is_told_again", "message_of", "part_shown", "place_of_part", "with_matter"]

_SHORT = 6
"""Words of a source that holds no more than its people."""


def part_shown(document: Document, one: Attribution) -> Span | None:
    """The people in a source that is long, or has a capital or a figure behind its first word: it may name somebody else, or hold a clause."""
    if one.source is None or one.kind != "holder" or one.named:
        return None
    words = document.slice(one.source).split()
    plain = not any(word[0].isupper() or word[0].isdigit() or "." in word or word == "ago" for word in words[1:])
    if len(words) <= _SHORT and plain:
        return None
    from provenance_plugins.attribution.source_phrases import unnamed_part  # noqa: PLC0415 - few sources are like that

    return unnamed_part(document, one)


def with_matter(document: Document, one: Attribution, at: Span) -> Span:
    """Where a source is shown, with what it knows of: "people familiar with the plan"."""
    return with_object(document, at) if one.manner == "knowing" else at


def place_of_part(one: Attribution, part: Span) -> Span:
    """Where they are shown: with the cue, if nothing of the source stands between."""
    if one.source is None or (one.cue.end <= one.source.start < part.start):
        return part
    return together(part, one.cue) or part


def message_of(document: Document, one: Attribution, said: Span, *, mute: bool, reasoned: bool) -> str:
    """What an editor is told; `mute`: the source says nothing, `reasoned`: the text says why it is not named."""
    if one.manner == "anonymity" and (one.source is None or one.kind != "holder"):
        plea = quoted(document.slice(one.cue))
        if reasoned:
            return f"{plea} hides who is speaking; the text says why: see that it also says what this source knows, and how"
        return f"{plea} {HIDES}"
    named = quoted(document.slice(with_object(document, said) if one.manner == "knowing" else said))
    if reasoned:
        return f"{named} is a source that no reader can identify; the text says why: see that it also says how they know it"
    if mute:
        return f"{named} says nothing here, so nothing is laid to them: name the person or the office if it matters who was asked"
    if one.head in forms("forum", "people") or one.head in forms("forum", "members"):
        from provenance_plugins.attribution.forums import is_forum_voice  # noqa: PLC0415 - few texts have such

        if is_forum_voice(document, one):
            return (
                f"{named} is a user whom no reader can find: give the name or handle, or link to what was written there"
            )
    return f"{named} {NO_READER_CAN_IDENTIFY}"


def is_told_again(document: Document, one: Attribution, told: set[tuple[int, str]], *, sure: bool) -> bool:
    """Whether the same word told of a source in the same paragraph before, adds to it in the next one, or the same words anywhere: "officials said … One official also said", "the sources said … Sources said"."""
    if one.source is None or not (sure or document.text.startswith(("the ", "The "), one.source.start)):
        return False
    key = (sentences(document)[one.sentence].block, one.head.rstrip("s"))
    said = document.slice(one.source).lower().removeprefix("the ").split()
    phrase = (-1, " ".join(_PEOPLE if word == _PERSON else word for word in said))
    again = key in told or (phrase in told and _SAME.match(phrase[1]) is not None)
    goes_on = forms("told_again").intersection(document.slice(one.cue).lower().split())
    again = again or (bool(goes_on) and (key[0] - 1, key[1]) in told)
    told.update((key, phrase))
    return again


_PERSON, _PEOPLE = "person", "people"
"""One of those who were told of: "people briefed on the talks said … the person briefed on the talks"."""
_SAME = lazy_pattern(
    r"(?!(?:an?|one|two|three|four|five|six|some|several|many|most|other|others|another|more|multiple)\b)(?:\S+\s){3}"
)
"""Several words for those of whom nothing says that they are others than before: "sources briefed on the talks", not "an official close to the talks"."""
