"""What stands beside a date as a name does, and is none: "Climate Change", "Fish Market", "New Haven"."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.dates.names import month_names, weekday_names
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.naming.names import Byline, Kind
from provenance.analysis.proper_names import is_given_name, lists
from provenance.api import BlockKind, Document, lazy_pattern

_WORDS = lazy_pattern(r"[^\W\d_]{4,}")
"""Words by which two headlines are told to be of one text."""
_FIRST_KINDS = frozenset({BlockKind.TITLE, BlockKind.PARAGRAPH})
_NAMES = frozenset({Kind.PERSON, Kind.HANDLE})


def names_no_person(byline: Byline, words: Words) -> bool:
    """Whether what looks like a name says where a text stands in its paper ("Local Politics"), or is that of a place or a body.

    Where one of several is a place so is the whole ("Leeds, Ohio"), unless a first name comes before it ("Ana, Leeds").
    """
    people = [name.text.split() for name in byline.names if name.kind in _NAMES]
    if len(people) > 1 and len(people[0]) == 1 and is_given_name(people[0][0]):
        people = people[:1]
    return any(
        not (words.sections - words.particles).isdisjoint(map(str.lower, name))
        or is_place(name, words)
        or _is_body(name, words)
        or is_heading(name)
        for name in people
    )


def is_heading(name: Sequence[str]) -> bool:
    """Whether the words of a name are those of headings, menus and salutations ("Past Events", "Dear Neita"), or of days ("Thursday March"); behind a first name the last of them tells ("Barbara Roach Bursary")."""
    low = [word.lower().strip(".,’'") for word in name]
    known = is_given_name(name[0].title())
    asked = low[-1:] if known and len(low) > _FULL else [] if known else low
    if not lists()["of_headings"].isdisjoint(asked) or any(map(_ABSTRACT.search, asked)):
        return True
    if not known and low[0] in lists()["begins_heading"]:
        return True
    return bool(asked) and all(word in weekday_names() or word in month_names() for word in low)


_FULL = 2
"""Words of a name of which the last is more likely a surname than not, whatever it is."""
_ABSTRACT = lazy_pattern(r"(?:\w{3}(?:tions?|ology|ación|aciones|ção|ções|zione|zioni)|\w{4}ments)\Z")
"""The end of a word that is no surname, as "Clements" is."""


def is_place(name: Sequence[str], words: Words) -> bool:
    """Whether the words of a name are those of a place: "James Square", "North Quay", "Leeds"."""
    from provenance.analysis.dates.customs import known_places  # noqa: PLC0415 - few short texts have a name to ask of

    low = [word.lower().strip(".,") for word in name]
    whole = " ".join(low)
    if whole in known_places() or whole in lists()["governments"]:
        return True
    if len(low) > 1 and low[-1] in words.patterns.towns and not is_given_name(name[0].title()):
        return True
    return len(low) > 1 and (low[-1] in words.patterns.places or low[0] in lists()["no_given"])


def _is_body(name: Sequence[str], words: Words) -> bool:
    """Whether they are those of a body or an office: "Harbour Foods", "Shadow Minister"; "Jane Street" may be a person."""
    behind = {word.lower().strip(".,") for word in name[1:]}
    return not (lists()["of_bodies"] | words.offices).isdisjoint(behind) and not is_given_name(name[0].title())


def kind_of(document: Document, index: int) -> BlockKind:
    """The kind of a block: the first line of a row is no title where another stands in a column of its own, with none of its words."""
    kind = document.blocks[index].kind
    return BlockKind.PARAGRAPH if kind is BlockKind.TITLE and begins_text(document, index) else kind


def begins_text(document: Document, index: int) -> bool:
    """Whether a block is the first of a row's text, whose title stands in a column and has none of its words."""
    titles = [declared.value for declared in document.declared if declared.field == "title" and declared.value.strip()]
    if index or document.row is None or not titles:
        return False
    block = document.blocks[index]
    if block.kind not in _FIRST_KINDS:
        return False
    held = {word for title in titles for word in _WORDS.findall(title.lower())}
    return held.isdisjoint(_WORDS.findall(document.slice(block.span).lower()))
