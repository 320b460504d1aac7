"""What is laid to a source: which part of its sentence it says, by what stands beside the words for it."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from provenance.analysis.attributions.openings import behind_aside, behind_dateline, is_addressee
from provenance.analysis.attributions.types import Attribution
from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    CLAUSE,
    CONJUNCTION,
    DETERMINER,
    PERSONAL,
    PREPOSITION,
    RELATIVE,
    TIME,
    bits_of,
    listed,
)
from provenance.analysis.quotes import Quotation
from provenance.api import Span, lazy_pattern

_STATEMENT: Final = 12
"""Fewer characters before a source are no statement."""
_SHORTEST: Final = 4
"""Fewer characters are no content."""
_DIRECTLY: Final = 3
"""How many characters may stand between a quotation and whoever it belongs to directly: “…,” said Ana Cruz, “…”."""
_ASIDE: Final = 12
"""How many words may tell when or where something was said."""
_ENDS: Final = " .?!”\"’'"
_CLOSING: Final = ("”", '"', "''")
_BETWEEN: Final = " ,:\n\t\u00a0"
"""What stands between a source or its verb and what is said."""
_LED: Final = frozenset({"", "that", ",", ":"})
"""What may stand between a verb and the quotation that is all it gives."""
_OPENS: Final = ADVERB | CLAUSE | CONJUNCTION | TIME
_GOES_ON: Final = CONJUNCTION | CLAUSE | RELATIVE
_NOUNS_OF_PLACE: Final = frozenset({"the", "a", "an"})
_INSERTED: Final = 60
"""Within how many characters behind a verb the comma stands behind which a clause goes on."""
_STATING: Final = frozenset({"say", "think"})
"""Manners of those who are put into what they say: a participle ("The server, described as a parliament, had") tells of what stands before it."""
_JOINS: Final = frozenset({"and", "but", "or"})
_REASONS: Final = frozenset({"because", "if", "unless", "until", "although", "though", "since"})
_SAYS: Final = frozenset({"say", "says", "said", "told", "added", "adds"})
_OPENERS: Final = frozenset(
    {"when", "after", "while", "although", "though", "since", "because", "once", "whereas", "if"}
)
_BEFORE_MAIN_CLAUSE: Final = _OPENERS | {"by", "despite", "in", "without", "besides", "before"}
_MAIN_CLAUSE: Final = lazy_pattern(r",”? (?:he|she|it|they|we|I|you|there)(?=[ ’'])")
"""Where the clause begins on which the one before hangs."""
_OPENER: Final = 16
"""Characters before a source in which the word stands that opens its clause."""
_new = tuple.__new__
"""Makes a named tuple in half the time that its class takes."""


def _bits(word: str) -> int:
    """What the lexicon says of a word, or of nothing between two marks."""
    return bits_of(word) if word else 0


def content_of(
    text: str, sentence: Span, cue: Span, source: Span | None, quoted: tuple[Quotation, ...], manner: str
) -> Span | None:
    """What is laid to the source: the quotations that stand directly beside it, else the clause behind its verb, or the one that it closes."""
    found = _content(text, sentence, cue, source, quoted, manner)
    if found is None:
        return None
    start, end = found
    while start < end and text[start] in _BETWEEN:
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if found[0] == sentence[0]:
        start = behind_dateline(text, start, end)
    elif manner == "say" and start >= cue[1]:
        start = behind_aside(text, cue, start, end)
    return None if end - start < _SHORTEST else found if start == found[0] and end == found[1] else Span(start, end)


def _content(
    text: str, sentence: Span, cue: Span, source: Span | None, quoted: tuple[Quotation, ...], manner: str
) -> Span | None:
    start, end = begins, ends = cue
    if source is not None:
        first, last = source
        start, end = min(first, start), max(end, last)
    floor, limit = sentence
    if quoted:
        spoken = [
            one[0]
            for one in quoted
            if not (one[0][0] <= begins and ends <= one[0][1]) and (source is None or not one[0].overlaps(source))
        ]
        if spoken:
            found = _of_quotations(text, spoken, sentence, (start, end))
            if found is not None:
                return found
    if limit - end < _SHORTEST and start - floor < _SHORTEST:
        return None
    leads = source is None or source[0] < begins
    if not leads and text.startswith(" that ", end) and text[begins:ends].partition(" ")[0] in listed("tells_somebody"):
        return _new(Span, (end, limit))  # "The town was told by an engineer that"
    if manner == "according":
        return _through(text, sentence, start, end)
    if manner == "citing":
        return _new(Span, (end, limit) if limit - end >= start - floor else (floor, start))
    stated = manner == "impersonal" or (source is not None and manner in _STATING)
    inserted = _around_inserted(text, sentence, start, end) if stated else None
    if inserted is not None:
        return inserted
    if leads and _is_of_quotation(text, floor, start) and only_tells(text[end:limit].strip(_ENDS), text[start:end]):
        return None  # “It is over!” Ana Cruz said on Monday.
    stands_behind = _stands_behind(text, sentence, start, end) if leads else limit - end >= _SHORTEST > start - floor
    if stands_behind and start > floor and _word_before(text, start) in _BEFORE_MAIN_CLAUSE:
        main = _MAIN_CLAUSE.search(text, end + _SHORTEST, limit)  # "When she said it was late, he left"
        limit = limit if main is None else main.start()
    found = _new(Span, (end, limit) if stands_behind else (floor, start))
    return found if found[1] - found[0] >= _SHORTEST else None


def _around_inserted(text: str, sentence: Span, start: int, end: int) -> Span | None:
    """What is said around somebody who is put into it between commas: "Reserves, he told parliament, had risen", "It is weighing a sale, she said Monday, and may pick a bank".

    None where nobody is put into it, or where only the whole reading can tell.
    """
    floor, limit = sentence
    before, behind = text[floor:start].rstrip(), text[end:limit]
    comma = behind.find(",", 0, _INSERTED) if before.endswith((",", "—", "–")) else -1
    rest = behind[comma + 1 :].strip(_ENDS).split(None, 2)
    if comma < 0 or not rest:
        return None
    aside = behind[:comma].strip()
    told = text[start:end]
    if aside and not (only_tells(aside, told) or (aside.isalpha() and told.lower().endswith("told"))):
        return None
    first, then = rest[0].lower(), rest[1].lower() if len(rest) > 1 else ""
    if not _is_clause(before):
        clause = bool(_bits(before.split(None, 1)[0].lower().rstrip(",")) & _OPENS)
        return _new(Span, (floor, limit)) if not clause and (_bits(first) & AUXILIARY or _is_past(first)) else None
    goes_on = (first in _JOINS and bool(_bits(then) & AUXILIARY)) or first in _REASONS
    if goes_on and _SAYS.isdisjoint(behind[comma:].split()):
        return _new(Span, (floor, limit))
    return _new(Span, (floor, start)) if aside else None


def _of_quotations(text: str, spoken: list[Span], sentence: Span, told: tuple[int, int]) -> Span | None:
    """The quotations that are what somebody says; None where they are a part of a clause that is: "said the road was “a mess” in May"."""
    floor, limit = sentence
    start, end = told
    first, last = spoken[0][0], spoken[-1][1]
    if first < start and last > end:  # “…,” said Ana Cruz, “…”
        behind = max((one[1] for one in spoken if one[1] <= start), default=floor - limit)
        ahead = min((one[0] for one in spoken if one[0] >= end), default=2 * limit)
        if not 1 < ahead - end <= _DIRECTLY:
            last = behind  # “…,” said Ana Cruz, who had a “…”: a comma stands before the second part of what is split
        if start - behind > _DIRECTLY:
            first = ahead
        return Span(max(first, floor), min(last, limit)) if first < last else None
    if last <= start:
        return Span(max(first, floor), min(last, limit)) if start - last <= _DIRECTLY and first <= floor + 1 else None
    if first >= end:
        between = text[end:first].strip()
        if between not in _LED and ":" not in between:
            return None
        return Span(max(first, floor), min(last, limit))
    return None


def _is_of_quotation(text: str, floor: int, start: int) -> bool:
    """Whether a sentence only tells who said the quotation in front of it."""
    return start - floor < _SHORTEST and text[max(0, floor - 2) : floor].rstrip().endswith(_CLOSING)


def _stands_behind(text: str, sentence: Span, start: int, end: int) -> bool:
    """Whether what somebody says follows the verb, and does not stand in front: "The roof fell, Ana Cruz said on Monday"."""
    floor, limit = sentence
    before = text[floor:start].rstrip()
    behind = text[end:limit]
    said = behind.strip(_ENDS)
    if not said:
        return start - floor < _SHORTEST
    if before.endswith(" as") and only_tells(said, text[start:end]):
        return False  # "The roof leaks, as Ana Cruz said in May"
    if len(before) < _STATEMENT or not before.endswith(","):
        return True
    if said.startswith((",", "—", "–")):
        words = said[1:].split()
        if not words or words[0].lower() in ("that", "“", '"'):
            return True
        word = words[0].lower()
        goes_on = word in listed("joins_clauses") or word.endswith("ing") or bool(_bits(word) & RELATIVE)
        return not _is_clause(before, opened=goes_on)
    return not only_tells(said, text[start:end])


def _is_past(word: str) -> bool:
    return word.endswith("ed") or word in listed("past") or word in listed("irregular")


def _is_clause(before: str, *, opened: bool = False) -> bool:
    """Whether words in front of a comma can be a statement: not "In Moscow,", "Angered,", "When it rained,"; `opened`: but "For years it rained,"."""
    words = before.lower().rstrip(",").split() or [""]
    opening = _bits(words[0])
    verb = any(_bits(word) & AUXILIARY or _is_past(word) for word in words[1:])
    return verb and (opened or not opening & (PREPOSITION | CLAUSE | TIME))


def only_tells(said: str, told: str) -> bool:
    """Whether words behind a verb only tell when, where or to whom something was said: "on Monday", "in a statement to the paper"."""
    words = said.split()
    if not words or len(words) > _ASIDE:
        return False
    opening = words[0].lower()
    addressed = told.lower().endswith("told") and (bool(_bits(opening) & DETERMINER) or said[0].isupper())
    to_somebody = opening == "to" and is_addressee(" ".join(words[1:]))
    if not (_bits(opening) & (PREPOSITION | TIME) or addressed):
        return False
    if opening in listed("opens_matter") and not to_somebody:
        return False
    before = 0
    for k, word in enumerate(words):
        small = word.lower().strip(",")
        bit = _bits(small)
        if (
            (bit & (AUXILIARY | PERSONAL | CLAUSE) and not (bit & PREPOSITION or word[0].isupper()))  # but "to", "May"
            or small in ("that", ":")
            or (k and small in _NOUNS_OF_PLACE and not before & PREPOSITION)
        ):
            return False
        before = bit
    return True


def opens_clause(text: str, one: Attribution) -> bool:
    """Whether somebody speaks in a clause that hangs on another one, and opens with it: "After Ana Cruz said", "when she called it"."""
    begins = min(one.source[0], one.cue[0]) if one.source is not None else one.cue[0]
    return _word_before(text, begins) in _OPENERS


def _word_before(text: str, at: int) -> str:
    """The word in front of an offset, in small letters, without a mark that opens."""
    before = text[max(0, at - _OPENER) : at].split()
    return before[-1].lower().lstrip('“"(') if before else ""


def bordered(text: str, made: list[Attribution]) -> list[Attribution]:
    """The attributions of a sentence, what each says up to where the next one begins a clause of its own: "Ana Cruz said it was late, while Ben Roe said it was not"."""
    found = list(made)
    for k, (one, after) in enumerate(pairwise(made)):
        start, content = min(after.cue[0], after.source[0]) if after.source is not None else after.cue[0], one.content
        if content is None or content[0] < one.cue[1] or not content[0] < start < content[1]:
            continue
        end = _border(text, content[0], start, own=after.source is None or opens_clause(text, one))
        if end - content[0] >= _SHORTEST:
            found[k] = one._replace(content=Span(content[0], end))
    return found


def _border(text: str, floor: int, start: int, *, own: bool) -> int:
    """Where the clause in front of an offset ends, if another one begins there; else 0.

    `own`: a comma is enough, since the other one has no subject ("…, adding") or this one is subordinate ("When she said …, he said").
    """
    between = text[floor:start].rstrip()
    word = between.rpartition(" ")[2].lower()
    if word in listed("joins_clauses"):
        rest = between[: -len(word)].rstrip()
        if own or rest.endswith((",", ";", "—", "–", "”", '"')):
            return floor + len(rest.rstrip(",;—– "))
        return 0
    return floor + len(between.rstrip(",;—– ")) if between.endswith(";") or (own and between.endswith(",")) else 0


def _through(text: str, sentence: Span, start: int, end: int) -> Span | None:
    """What is laid to whoever follows "according to": what it opens or is put into, or the clause that it closes."""
    floor, limit = sentence
    before, behind = text[floor:start].rstrip(), text[end:limit].strip(_ENDS + ",")
    last = before.rstrip(",").rpartition(" ")[2].lower()
    joined = _bits(last) & CONJUNCTION or last in listed("joins_clauses") or last in listed("opens_no_verb")
    if (
        len(before) < _SHORTEST
        or joined
        or all(_bits(word) & _OPENS for word in before.lower().replace(",", "").split())
    ):
        return _new(Span, (end, limit)) if behind else None  # "But recently, according to", "…, and according to"
    inserted = before.endswith((",", "—", "–")) and text[end : end + 1] in (",", " ")
    if behind and inserted and _goes_on(before, behind):
        return _new(Span, (floor, limit))  # "The council, according to Ana Cruz, will meet"
    return _new(Span, (floor, start))


def _goes_on(before: str, behind: str) -> bool:
    """Whether a clause goes on behind what was put into it: "The council, according to Ana Cruz, will meet"."""
    word = behind.split(None, 1)[0].lower()
    bit = _bits(word)
    if bit & AUXILIARY or _is_past(word):
        return True
    if bit & _GOES_ON or bit & RELATIVE:
        return False
    return not any(_bits(one) & AUXILIARY or _is_past(one) for one in before.lower().rstrip(",").split()[:-1])
