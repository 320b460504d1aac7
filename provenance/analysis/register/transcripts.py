"""Whether a text takes down what people said: by its turns, by the moments of a recording, or because its name says so."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import PurePosixPath

from provenance.api import HEADING_KINDS, Document, analysis, lazy_pattern

__all__ = ["CALLED", "has_moments", "has_turns", "is_heard", "is_in_turns", "is_transcript"]

_NAME = r"(?:[QA]|[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ(\d][\w.’'()-]*){0,3})"
_TURN = lazy_pattern(
    rf"(?m)^\W{{0,3}}{_NAME}(?:\*\*|__)?(?:\.|:)(?:\*\*|__)?(?=\s)(?:(?<=:)|(?<=:[*_]{{2}})|(?<=[QA]\.))"
)
"""With which a turn begins: "Q: ", "Ana Cruz: "."""
_LEAST, _EACH, _SHARE = 4, 2, 0.5
"""Turns of a transcript, those of each speaker on average, and their share of its lines."""
_RUNNING = lazy_pattern(rf"(?:^|(?<=[.?!…”\"—-] )){_NAME}:(?= )")
"""The same where the lines of a paragraph run on: "… is that? Ana: Right. Ben: …"."""
_RUNS = 6
_WORDS_OF_TURN = 40
"""Turns in running lines, and words of each on average."""
_CLOCK = r"(?:\d{1,2}:)?\d{1,2}:[0-5]\d(?:[.,]\d{1,3})?"
_MOMENT = lazy_pattern(
    rf"\[{_NAME}\]:?\s\[{_CLOCK}\]|\[\d[\d:.,]*\s?(?:→|-->|->|–|-)\s?\d[\d:.,]*\]|[\[(](?P<clock>{_CLOCK})[\])]"
)
"""A moment of a recording: "[Speaker 1] [00:41]", "[485.20 → 490.34]", "(00:12:31)"."""
_BEGINNING = lazy_pattern(r"(?:00?:)?0?[0-4]:\d\d.*", re.DOTALL)
"""The first moment of what counts from the beginning of a recording: a chat has the hour."""
_OFFICE = r"(?:(?:[A-ZÀ-Þ]{2,}\.?|(?:Mr|Ms|Mrs|Dr|Sen|Rep)\.) [A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){0,2}|Q|MODERATOR|REPORTER|HOST|SPEAKER)"
_SPEAKER = lazy_pattern(rf"(?m)^\W{{0,3}}{_OFFICE}:(?=\s)")
"""With which the turn of somebody begins who has an office or a title, and goes on for several paragraphs: "PRESIDENT CRUZ: ", "Ms. Reeve: "."""
_SPOKEN, _OF_EACH = 6, 2
"""Such turns, and those of each speaker on average."""
_ANSWERED = lazy_pattern(r"(?m)^\W{0,3}[A-ZÀ-Þ](?:\.\s?[-–—]\s?|\s[-–—]\s|[\w’'-]+\s[–—]\s)(?=[A-ZÀ-Þ¿¡])")
"""The answer of somebody who has a letter or one name: "R.- ", "K – ", "Ana – "."""
_ASKED = 5
_MOMENTS = 8
_WORDS_OF_MOMENT = 120
CALLED = lazy_pattern(r"(?<![^\W_])(?i:transcripts?|transcriptions?)(?![^\W_])")
_DELIVERED = lazy_pattern(
    r"\W*(?:(?:full |the )*(?:text|transcript) of |(?:the )?following is (?:the|a) (?:full )?(?:text|transcript) of |(?:speech|remarks|address|message|statement|keynote)(?: \w+){0,2}? (?:of|by|delivered by) (?:the )?[A-ZÀ-Þ])",
    re.IGNORECASE,
)
"""How the heading or the paragraph begins under which words stand as somebody said them."""
_HEADS = 30
"""Blocks of a text among which it stands."""
_LONG = 1500
"""Characters of a text that is one where its name alone says so."""
_READ = 400_000


@analysis()
def is_transcript(document: Document) -> bool:
    """Whether most of a text is what a few people said, in turns; not a chat, whose nicknames are small and whose times are those of the day."""
    text = document.text[:_READ]
    return (
        has_turns(text)
        or _has_bold_turns(document.source[:_READ])
        or _has_long_turns(text)
        or has_moments(text)
        or _is_called_so(document)
    )


def has_turns(text: str) -> bool:
    """Whether most lines of a text are the turns of those who speak, or most of its words stand in turns that run on."""
    return _has_turns_on_lines(text) or _has_running_turns(text) or _has_turns_of_office(text)


def is_in_turns(document: Document, start: int) -> bool:
    """Whether a place of a long text stands among the turns of two or three who talk, as an interview within a magazine has them."""
    around = document.text[max(0, start - _AROUND) : start + _AROUND]
    here = min(start, _AROUND)
    return _is_among_turns(_TURN, around, here) or ("**" in around and _is_among_turns(_BOLD_TURN, around, here))


def _is_among_turns(turn: re.Pattern[str], around: str, here: int) -> bool:
    found = [(match[0].strip(), match.start()) for match in turn.finditer(around)]
    if len(found) < _AROUND_TURNS:
        return False
    turns = Counter(who for who, _ in found)
    many = [count for count in turns.values() if count >= _AROUND_EACH]
    if len(many) not in _TALKING or sum(many) < _AROUND_TURNS or 3 * sum(many) < 2 * sum(turns.values()):
        return False
    return found[0][1] < here < found[-1][1]


_AROUND, _AROUND_TURNS, _AROUND_EACH, _TALKING = 1500, 6, 3, (2, 3)
"""Characters on either side of a place, turns in them, those of each speaker, and how many speak."""


def _has_turns_on_lines(text: str) -> bool:
    turns = Counter(match[0] for match in _TURN.finditer(text))
    lines = sum(bool(line.strip()) for line in text.split("\n"))
    return _LEAST <= turns.total() >= max(len(turns) * _EACH, lines * _SHARE) and len(turns) > 1


def _has_running_turns(text: str) -> bool:
    turns = Counter(match[0] for match in _RUNNING.finditer(text)) if ": " in text else Counter[str]()
    words = text.count(" ") + 1
    return turns.total() >= max(_RUNS, len(turns) * _EACH, words / _WORDS_OF_TURN) and len(turns) > 1


def _has_bold_turns(source: str) -> bool:
    """Whether two or three people take turns in paragraphs that go on below, by their names in bold letters, and one of them asks: "**ana**: What is …?"; labels such as "**Note:**" ask nothing."""
    turns: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for match in _BOLD_TURN.finditer(source):
        name = match["name"].casefold()
        turns[name] += 1
        end = source.find("\n\n", match.end(), match.end() + _LONG)
        asked[name] += source[match.end() : match.end() if end < 0 else end].rstrip(" \n_*").endswith("?")
    return (
        len(turns) in _TALKING
        and turns.total() >= _AROUND_TURNS
        and min(turns.values()) >= _EACH
        and any(2 * asked[name] >= count for name, count in turns.items())
    )


def _has_long_turns(text: str) -> bool:
    """Whether most of a text lies between the turns of a few people some of whom ask, of which many go on for several paragraphs without the name of whoever speaks; what stands in capitals is a label, "NOTE: "."""
    found = [match for match in _TURN.finditer(text) if not match[0].isupper()] if "?" in text else []
    turns = Counter(match[0].strip("\n *_") for match in found)
    spoken = [match for match in found if turns[match[0].strip("\n *_")] >= _EACH]
    speakers = sum(count >= _EACH for count in turns.values())
    if not 1 < speakers <= _GUESTS or len(spoken) < max(_LONG_TURNS, _SHARE * len(found)):
        return False
    if spoken[-1].end() - spoken[0].start() < _MOST * len(text):
        return False
    asked = 0
    for match in spoken:
        end = text.find("\n", match.end(), match.end() + _LONG)
        asked += "?" in text[match.end() : match.end() + _LONG if end < 0 else end]
    return _ASKING * asked >= len(spoken)


_GUESTS, _LONG_TURNS, _MOST, _ASKING = 6, 8, 0.5, 3
"""Speakers who have the word several times, their turns, the share of the text between the first and the last of these, and the turns of which one asks."""


_BOLD_TURN = lazy_pattern(
    r"(?m)^(?P<mark>\*\*|__)(?P<name>[^\W\d_][^\n:*_]{0,40})(?::(?P=mark)|(?P=mark):)\s(?=\S)", signs=("**", "__")
)


def _has_turns_of_office(text: str) -> bool:
    """Whether people of office take turns, or somebody asks and those with a letter answer."""
    turns = Counter(match[0] for match in _SPEAKER.finditer(text)) if ":" in text else Counter[str]()
    if turns.total() >= max(_SPOKEN, len(turns) * _OF_EACH) and len(turns) > 1:
        return True
    answers = Counter(match[0] for match in _ANSWERED.finditer(text))
    return answers.total() >= max(_ASKED, len(answers) * _OF_EACH) and text.count("?") >= _ASKED


def has_moments(text: str) -> bool:
    """Whether a text has many moments of a recording, which count from its beginning."""
    found = list(_MOMENT.finditer(text))
    if len(found) < max(_MOMENTS, (text.count(" ") + 1) / _WORDS_OF_MOMENT):
        return False
    first = found[0]["clock"]
    return first is None or _BEGINNING.fullmatch(first) is not None


def _is_called_so(document: Document) -> bool:
    """Whether the name of a file or a heading of a long text calls it a transcript, or the speech of somebody."""
    if len(document.text) < _LONG:
        return False
    path = PurePosixPath(document.path)
    if any(CALLED.search(name) is not None for name in (path.stem, path.parent.name)):
        return True
    if any(_DELIVERED.match(document.slice(block.span)) is not None for block in document.blocks[:_HEADS]):
        return True
    return any(
        block.kind in HEADING_KINDS and CALLED.search(document.slice(block.span)) is not None
        for block in document.blocks[:1]
    )


_HEARD, _PER_MARK, _LOOKED_AT = 400, 200, 20_000
"""Characters that a text must have to be known by how few marks it has, and to a capital or an end of a sentence; the first of these are small throughout; and characters that are looked through."""


@analysis()
def is_heard(document: Document) -> bool:
    """Whether a text is what a program heard, a stretch of a broadcast without a head: hardly a capital in it, and hardly an end of a sentence; or it stands beside the moments of its words."""
    if any(one.field == "heard" for one in document.declared):
        return True
    text = document.text[:_LOOKED_AT]
    if len(text) < _HEARD or text.isupper() or not text[:_PER_MARK].islower():
        return False
    most = len(text) / _PER_MARK
    ends = text.count(".") + text.count("?") + text.count("!")
    return ends < most and sum(map(str.isupper, text)) < most
