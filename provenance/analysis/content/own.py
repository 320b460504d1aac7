"""Lines that say what left-overs say, but of the article: its rights, its subjects, its headings, its lists."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from provenance.analysis.content.line import NONE, STRONG, WEAK, Line
from provenance.analysis.content.zones import Zone
from provenance.api import BlockKind, Phrases, lazy_pattern

KICKER_ZONE = 4
"""Lines above the article in which a menu word may be its section or its source."""
CREDIT_ZONE = 3
"""Lines under the article that may be its author's, its source's, its credits."""
_MORE_CREDITS = 8
"""The same where nothing is marked between them and the article."""
_ANNOUNCED = 6
"""Words from which a line that ends with a colon is a sentence of the article, and no label of a form or a bar."""
_LISTED = 8
"""Lines under an announcement that may be its list."""
_RESERVED = 4
"""Words of a line that reserves all rights and says nothing else."""
_HEADING_WORDS = 4
"""Words of the longest heading under which a text states its rights."""
_GOES_ON = 5
"""Lines under a statement of copyright that show that it is not the foot of the page."""
_SUBJECTS = frozenset({"navigation", "footer", "cookie", "script"})
"""Kinds of what menus and programs say that instructions and agreements are about too."""
_FEET = frozenset({"footer", "cookie"})
"""Kinds of what stands in company at the foot of a site."""
_BUTTONS = frozenset({"readmore", "related"})
"""Kinds of what is a button or heads a list, and never a section."""
_QUESTION, _QUESTIONS = 4, 2
"""Words of a question, and how many of them make a text one of questions and answers."""
_WHOLE = frozenset({"line", "head", "atom"})
_SECTIONS = 3
"""Headed paragraphs that make a text one of sections."""
_ANSWERS = 4
"""Cells with an answer that make a table one of data."""
_CALLS = frozenset({"share", "comments"})
"""Kinds of calls that an author puts behind a thought of his own."""
_OWN_WORDS = 6
"""Words before a call that are a question of the author's."""
_ITEMS = 2
"""Items of a list that a label of the author's heads, as far as it has more than one."""
_TITLE_LENGTH = 6
"""Words of the longest heading of a section."""
STEM = 6
"""Letters by which two words are compared."""
_LONG_WORD = lazy_pattern(r"[^\W\d_]{4,}")
_LONG_RUN = lazy_pattern(r"[A-Za-z\x80-\U0010ffff]{4,}")
"""Each longer word and whatever beyond ASCII stands beside it; found in a quarter of the time."""
_ADDRESS = lazy_pattern(r"[<(]?https?://\S+$")
_POINTING = lazy_pattern(r":\s+[<(]?https?://\S+$")


def long_words(text: str) -> list[str]:
    """The longer words of a text, in order."""
    runs: list[str] = _LONG_RUN.findall(text)
    if text.isascii():
        return runs
    return [word for run in runs for word in ((run,) if run.isascii() else _LONG_WORD.findall(run))]


def own_rights(lines: Sequence[Line], zone: Zone, licences: AbstractSet[str], *, is_article: bool) -> Iterator[int]:
    """Of two statements of copyright the one beside the article is the article's, the other the site's.

    So is that of a news agency from which the page goes on, which is the article's source, one that the article goes on from, and
    one under a heading that says "License".
    """
    stated = [index for index, line in enumerate(lines) if line.rights and not line.bar]
    last = zone.last + _credits(lines, zone) if stated else 0
    others = max((index for index in stated if not lines[index].agency), default=-1)
    """The last statement of somebody else than an agency."""
    for index in stated:
        if lines[index].mark == WEAK:
            continue  # without a year: what stands beside it tells
        if index and _heads(lines[index - 1], licences):
            yield index
            continue
        if not zone.first - KICKER_ZONE <= index <= last:
            continue
        agency = lines[index].agency
        another = stated[-1] > index + 2 or (agency and others > index)
        if another or (agency and len(lines) - index > _GOES_ON) or (is_article and index < zone.last):
            yield index
            if index + 1 < len(lines) and _continues(lines[index + 1]):
                yield index + 1


def _heads(line: Line, licences: AbstractSet[str]) -> bool:
    return line.count <= _HEADING_WORDS and not licences.isdisjoint(line.text.lower().rstrip(":").split())


def _credits(lines: Sequence[Line], zone: Zone) -> int:
    """Lines under the article that may be its credits: a few, or more where nothing is marked among them."""
    at = zone.last + 1
    while at < len(lines) and lines[at].mark == NONE and at - zone.last <= _MORE_CREDITS:
        at += 1
    return max(CREDIT_ZONE, at - zone.last)


def _continues(line: Line) -> bool:
    """Whether a line goes on with the statement of copyright above it, and names no other holder."""
    if line.mark != STRONG or line.name != "footer" or line.bar:
        return False
    return line.count <= _RESERVED or (line.sentence and not line.rights)


def own_labels(lines: Sequence[Line], zone: Zone) -> Iterator[int]:
    """What a line beside the article says that it is about, it says of the article: its subjects, its category."""
    for index in range(max(0, zone.first - KICKER_ZONE), min(len(lines), zone.last + CREDIT_ZONE + 1)):
        known = lines[index].known
        if known is not None and known.form == "label":
            yield index


def own_headings(
    lines: Sequence[Line], zone: Zone, kinds: Sequence[str], echoes: Callable[[Line], float]
) -> Iterator[int]:
    """A line that is no more than what menus say, over a paragraph that speaks of just that: a heading of the article, or its title."""
    for index in range(max(0, zone.first - CREDIT_ZONE), zone.last):
        line, under = lines[index], lines[index + 1]
        known = line.known
        if not kinds[index] or known is None or known.form != "line" or known.kind not in _SUBJECTS:
            continue
        if index < zone.first:
            if under.mark != STRONG and echoes(line) == 1:
                yield index
        elif under.mark == NONE and under.prose and not kinds[index - 1] and _speaks_of(under, line):
            yield index


def own_anywhere(lines: Sequence[Line], answers: AbstractSet[str], *, written: bool, of_terms: bool) -> Iterator[int]:
    """Lines that are the author's wherever they stand; `written`: in a text whose lists an author marks by hand, `of_terms`: in one on privacy."""
    yield from _own_answers(lines, answers)
    yield from _own_replies(lines)
    yield from _own_pointers(lines)
    if written:
        yield from _own_labels_of_lists(lines)
    if of_terms:
        from provenance.analysis.content.own_terms import own_terms  # noqa: PLC0415 - few texts are on terms

        yield from own_terms(lines)


def _own_answers(lines: Sequence[Line], answers: AbstractSet[str]) -> Iterator[int]:
    """Cells of a table of data that answer what stands in the cell before: "Netscape 4 | Yes". Only where several do: a form asks once."""
    found = [
        index
        for index in range(1, len(lines))
        if lines[index].kind is BlockKind.TABLE_CELL
        and lines[index - 1].kind is BlockKind.TABLE_CELL
        and lines[index].text.lower() in answers
    ]
    if len(found) >= _ANSWERS:
        yield from found


def _own_replies(lines: Sequence[Line]) -> Iterator[int]:
    """What a text answers of cookies below a question that asks of them, among other questions; a banner that asks has a button below it."""
    asked = [index for index, line in enumerate(lines) if line.text[-1] == "?" and line.count >= _QUESTION]
    if len(asked) < _QUESTIONS:
        return
    for at in asked:
        index = at + 1
        if index == len(lines) or not lines[index].sentence or lines[index].name not in _FEET:
            continue
        under = lines[index + 1] if index + 1 < len(lines) else None
        if (under is None or under.mark == NONE or under.sentence) and _asks_of(lines[at], lines[index]):
            yield from (at, index)


def _asks_of(question: Line, answer: Line) -> bool:
    """Whether a question has one of the longer words by which its answer is marked."""
    phrase = answer.match.phrase if answer.match is not None else answer.known.phrase if answer.known else ""
    return not _stems(phrase).isdisjoint(_stems(question.text))


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:STEM].lower() for word in long_words(text))


def own_sections(lines: Sequence[Line], zone: Zone, kinds: Sequence[str], feet: AbstractSet[str]) -> Iterator[int]:
    """Headings of a plain text that say what menus say too: alone over a paragraph and under another, and nothing marked beside them.

    Terms and policies stand in company at the foot of a site, so one such line alone (`feet`: its last words) is the heading of what
    is under it. Anything else
    stands also alone in scraped articles, and is a heading only in a text that is all sections: nearly each paragraph has a heading
    of its own, one of them not of a menu, and none stands twice.
    """
    headed = [index for index in range(max(1, zone.first - 1), zone.last) if _heads_paragraph(lines, index)]
    marked = [index for index in headed if lines[index].mark >= WEAK and kinds[index - 1] == ""]
    if not marked:
        return
    plain = [index for index in headed if lines[index].mark == NONE and index > zone.first]
    words = [lines[index].text.lower() for index in marked]
    prose = sum(line.prose and line.mark == NONE for line in lines[headed[0] : zone.last + 1])
    sections = (
        len(plain) > 0
        and len(plain) + len(marked) >= _SECTIONS
        and (len(plain) + len(marked)) * 3 >= prose * 2
        and len(set(words)) == len(words)
    )
    for at, index in enumerate(marked):
        known = lines[index].known
        if known is None or known.form not in _WHOLE or lines[index].bar:
            continue
        if (known.kind in _FEET and words[at].rsplit(None, 1)[-1] in feet and not _is_asked(known.kind, words[at])) or (
            sections
            and known.kind not in _BUTTONS
            and index > zone.first
            and lines[index].text.isupper() == lines[plain[0]].text.isupper()
        ):
            yield index


def _is_asked(kind: str, words: str) -> bool:
    """Whether a line is a button of a banner or what it says of itself, and no heading: "Accept all cookies", "We value your privacy"."""
    return kind == _CONSENT and " " in words and words.split(None, 1)[0] in _consents()


@cache
def _consents() -> frozenset[str]:
    return frozenset(Phrases.load(__package__, "consents").texts())


_CONSENT = "cookie"


def _heads_paragraph(lines: Sequence[Line], index: int) -> bool:
    """Whether a line looks like a heading and has a paragraph under it, and above it one or the text's title."""
    line, under, above = lines[index], lines[index + 1], lines[index - 1]
    return (
        line.count <= _TITLE_LENGTH
        and line.text[0].isupper()
        and line.text[-1].isalnum()
        and under.prose
        and under.mark == NONE
        and (above.prose or (index == 1 and above.mark == NONE))
    )


def _speaks_of(line: Line, heading: Line) -> bool:
    """Whether a line has all the longer words of a heading."""
    words = {word[:STEM].lower() for word in long_words(heading.text)}
    return bool(words) and words <= {word[:STEM].lower() for word in long_words(line.text)}


def own_lists(lines: Sequence[Line], zone: Zone) -> Iterator[int]:
    """What a sentence of the article announces with a colon it lists itself, be it what menus and buttons say too."""
    for index in range(zone.first, min(len(lines), zone.last + 2)):
        line = lines[index]
        if line.text[-1] != ":" or line.mark != NONE or line.count < _ANNOUNCED:
            continue
        for at in range(index + 1, min(len(lines), index + 1 + _LISTED)):
            under = lines[at]
            if under.prose or under.mark == STRONG:
                break
            if under.mark == WEAK:
                yield at


def own_sentences(lines: Sequence[Line], zone: Zone, says_next: Callable[[str], int]) -> Iterator[int]:
    """Lines in which only a call to share or to comment is left over: the author asks something before it, or says behind it what comes next."""
    for index, line in enumerate(lines):
        if line.mark != STRONG or line.match is None or line.name not in _CALLS:
            continue
        called = line.match.span.start - line.span.start
        if says_next(line.text[called:]):
            yield index
        elif zone.first <= index < zone.last:
            asked = line.text.rfind("? ", 0, called)
            if line.text.count(" ", 0, max(0, asked)) >= _OWN_WORDS:
                yield index


def _own_labels_of_lists(lines: Sequence[Line]) -> Iterator[int]:
    """Over a list of the author's in Markdown, what menus are headed with too: "Quick links:"; none of its first items is a menu's."""
    for index, line in enumerate(lines):
        known = line.known
        if known is None or (known.kind, known.form) != ("navigation", "line") or line.text.rstrip("]) ")[-1:] != ":":
            continue
        items = lines[index + 1 : index + 1 + _ITEMS]
        if (
            items
            and items[0].kind is BlockKind.LIST_ITEM
            and all(item.mark == NONE for item in items if item.kind is BlockKind.LIST_ITEM)
        ):
            yield index


def _own_pointers(lines: Sequence[Line]) -> Iterator[int]:
    """What points to an address that is printed behind or under it: "View all past bulletins:". A button has none to print."""
    for index, line in enumerate(lines):
        if line.mark < WEAK or line.name != "navigation" or not line.own_words:
            continue
        under = lines[index + 1].text if line.text[-1] == ":" and index + 1 < len(lines) else ""
        if _ADDRESS.match(under) or _POINTING.search(line.text):
            yield index
