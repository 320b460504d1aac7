"""Texts that are nothing but what somebody said: a speech, or what was heard of a recording, without title, place, day or speaker around it."""

from __future__ import annotations

from collections import Counter
from functools import cache

from provenance.analysis.attributions import attributions
from provenance.analysis.register.speeches import is_delivered
from provenance.analysis.register.transcripts import is_heard, is_transcript
from provenance.analysis.voice import FirstPerson
from provenance.api import HEADING_KINDS, Document, Phrases, analysis, any_of, lazy_pattern

__all__ = ["is_spoken_alone"]

_SPOKEN = Phrases.load(__package__, "spoken_alone")
_SELF = FirstPerson("i", "me", "my", "we", "small", apart=True)
_SELVES, _PER = 5, 600
"""Such words of a speech at least, and one of so many characters."""
_SPEAKERS = 1
"""Statements laid to somebody by first name and surname, at most: reports begin with a vocative where they quote one."""
_HEAD, _LABEL, _STOPS = 25, 40, (".", "!", "?", ",", "…", "-", "–", "—")
"""Words of a first line that may be a title, at most, characters in which the label of whoever speaks stands, and with what a line that is spoken ends."""


@analysis()
def is_spoken_alone(document: Document) -> bool:
    """Whether a file of Markdown is nothing but the turns of a few people, or one of plain text begins with what a speaker says to those who hear it, or is called a transcript and begins within the talk, and somebody speaks in it throughout.

    Whoever keeps such files has their day and their speaker elsewhere: no line of the text is the keeper's.
    """
    if document.row is not None or document.has_front_matter:
        return False
    if document.media_type == "text/markdown":
        return _is_in_bold_turns(document)
    if document.media_type != "text/plain":
        return False
    first = next((block for block in document.blocks if document.slice(block.span).strip()), None)
    if first is None:
        return False
    line = document.slice(first.span).strip().partition("\n")[0].strip()
    if not (_thanks(line) or _opens(document, line, titled=first.kind in HEADING_KINDS)):
        return False
    if (
        sum(" " in (one.speaker or "") and one.kind == "named" and one.lays for one in attributions(document))
        > _SPEAKERS
    ):
        return False
    if _LAID.search(document.text) is not None:
        return False
    return sum(1 for _ in _SELF.each(document)) >= max(_SELVES, len(document.text) // _PER)


def _is_in_bold_turns(document: Document) -> bool:
    """Whether a text begins with what somebody says behind their full name in bold letters, and most paragraphs do so: "**Ana Cruz:** Welcome back."."""
    source = document.source
    if _TURN.match(source) is None:
        return False
    found = [*_TURN.finditer(source)]
    turns = Counter(turn["name"] for turn in found)
    paragraphs = sum(1 for _ in _PARAGRAPH.finditer(source))
    if len(turns) < _SPEAKING or len(found) < max(_TURNS, len(turns) * _EACH, paragraphs * _SHARE):
        return False
    if any(_SPOKEN_BY.search(name) is not None for name in turns):
        return False
    ends = [*(turn.start() for turn in found[1:]), len(source)]
    asking = Counter(
        turn["name"]
        for turn, end in zip(found, ends, strict=True)
        if source[turn.end() : end].rstrip("*_ \n").endswith("?")
    )
    return all(_MOSTLY * asking[name] <= turns[name] for name in asking)


_SPEAKING, _MOSTLY = 2, 2
"""Speakers of such a text, at least; whoever asks in more than one turn of two holds an interview that was written for readers."""
_SPOKEN_BY = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_SPOKEN.texts('outlets'))})\Z")
"""The last word of a label that is an outlet's or a bulletin's: "**Harbour News:** The mill is closed"."""


_TURN = lazy_pattern(
    r"(?:\A\s{0,9}|(?<=\n\n))\*\*(?P<name>[A-ZÀ-Þ][\w.’'-]{0,20}(?: [A-ZÀ-Þ][\w.’'-]{0,20}){1,3})(?::\*\*|\*\*:)(?=\s)",
    signs=("**",),
)
_PARAGRAPH = lazy_pattern(r"(?:\A|\n\n)\S")
_TURNS, _EACH, _SHARE = 12, 2, 0.5
"""Turns of such a text, those of each speaker on average, and their share of its paragraphs, at least."""


def _thanks(line: str) -> bool:
    return _THANKED.match(line) is not None and _IN_WRITING.match(line) is None


_THANKED = lazy_pattern(
    lambda: (
        rf"(?i)(?:{any_of(_SPOKEN.texts('thanks'))})(?!\w)[^\w\n]{{0,3}}(?:(?:{any_of(_SPOKEN.texts('called'))})(?!\w)|\Z)"
    )
)
"""With which whoever takes the floor thanks for it: "Thank you very much, Mr. Chairman"; a letter thanks for something."""
_IN_WRITING = lazy_pattern(
    lambda: (
        rf"(?i)[^\n]{{0,60}}?(?:(?<!\w)(?:{any_of(_SPOKEN.texts('written_to'))})(?!\w)|(?<!mr)(?<!ms)(?<!mrs)(?<!dr)[.!?]\W{{1,3}}(?:{any_of(_SPOKEN.texts('retold'))})(?!\w))"
    )
)
"""A first line that thanks readers or nobody, or goes on with who said so: "Thank you, Mr. President. That is how …"."""
_LAID = lazy_pattern(
    lambda: rf"(?<=[^\W\d_]),\s(?:{any_of(_SPOKEN.texts('laying'))})\s(?:[A-ZÀ-Þ][\w’'.-]*\s){{1,3}}[A-ZÀ-Þ][\w’'-]+"
)
"""Behind what stands in no marks of quotation, a verb before whoever said it, by office or first name and surname: "…, said Mayor Ana Cruz" is written, not spoken."""


def _opens(document: Document, line: str, *, titled: bool) -> bool:
    """Whether the first line speaks to those who hear it, or goes on with the talk in a text that is called a transcript."""
    if line.lower().startswith(_vocatives()):
        return is_delivered(document)
    talks = line.endswith(_STOPS) or (not titled and len(line.split()) > _HEAD)
    return talks and ":" not in line[:_LABEL] and (is_heard(document) or is_transcript(document))


@cache
def _vocatives() -> tuple[str, ...]:
    return tuple(Phrases.load(__package__, "greeting").texts())
