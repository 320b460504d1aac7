"""A label of a byline that is a whole line, and who is named in the lines below it: "By", "Ana Cruz", "Ben Ode"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.analysis.metadata.bylines.headings import names_no_person
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.naming.names import Kind, Name, names_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind

_LABEL, _NAMES = 20, 60
"""Characters of such a label, and of a line of names below it, at most."""
PEOPLE = 6
"""Lines of names below one label at most."""
LINE_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})
"""Of which kinds such lines are: no headings, which are of other texts."""
_WORDS = 3
_KINDS = frozenset({Kind.PERSON, Kind.ROLE})


def is_label(line: str, words: Words) -> bool:
    """Whether a line is the label of a byline and nothing else; in small letters "by" is a word of a sentence whose links stand on lines of their own."""
    return len(line) <= _LABEL and line[:1].isupper() and words.label.fullmatch(line) is not None


def widgets_below(lines: Sequence[str], words: Words) -> int:
    """How many lines stand between a label and the names below it that are buttons: "Social Links for"."""
    widgets = words.patterns.widgets
    return next((number for number, line in enumerate(lines) if line.lower() not in widgets), len(lines))


def people_below(lines: Sequence[str], words: Words, *, listed: int = 0) -> Iterator[tuple[int, Name]]:
    """The people in the lines below a label, each with the number of its line, as far as every line names people and nothing else.

    `listed`: how many lines are one list, in which another line ends nothing. Any behind the list and the first line is a heading as easily,
    so each name in it begins with a known first name.
    """
    for number, line in enumerate(lines[:PEOPLE]):
        byline = names_of(without_conjunction(line, words), words) if 0 < len(line) <= _NAMES else None
        people = [] if byline is None or not byline.clean else [one for one in byline.names if one.kind is Kind.PERSON]
        if number < listed:
            yield from ((number, name) for name in people)
        elif (
            byline is None
            or not people
            or any(one.kind not in _KINDS for one in byline.names)
            or (number and (names_no_person(byline, words) or not all(_is_full_name(one.text) for one in people)))
        ):
            return
        else:
            yield from ((number, name) for name in people)


def _is_full_name(name: str) -> bool:
    """Whether words are a known first name and at most two more with a capital, as a headline that begins with one has more: "Rose Garden Opens Again"."""
    words = [word for word in name.split() if word[:1].isupper()]
    return 1 < len(words) <= _WORDS and is_given_name(words[0])


def without_conjunction(line: str, words: Words) -> str:
    """A line of names without the word that leads to the next one: "Ana Cruz and"."""
    head, _, last = line.rstrip().rpartition(" ")
    return head if head and words.patterns.joined.fullmatch(f"{last} ") else line
