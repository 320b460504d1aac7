"""Any sign of whose a text may be at either end of it, whatever its form: who is sure that nobody is named asks here before a warning.

To be asked only where no author was found and everything that has a form of its own has been asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.metadata.lexicons import Words, words_for
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import HEADING_KINDS, Document, lazy_pattern
from provenance_plugins.attribution.people import is_one_person
from provenance_plugins.attribution.tables import alternatives, holds
from provenance_plugins.attribution.wording import FULL, NO_TIME, WORD

__all__ = ["any_sign"]

_HEAD, _FOOT = 300, 400
"""Characters at the two ends of a text that are asked."""
_HEAD_OF_PAGE = 900
"""Characters at the beginning in which the head of a page stands that is one line with the text."""
_LINE, _LINES = 40, 3
"""Characters of the longest line that is only a name, and the first lines among which it stands."""
_TITLE = 120
"""Characters of the longest line that may be the title below such a name."""
_CLOSE = 250
"""Characters at the end in which an account or an address is whose the text is."""
_START = lazy_pattern(r"(?:\A|[.!?…”\"’»\n])[\s,—–-]*(?=[^\W\d_])")
"""Before the first word of a sentence or a line."""
_NUMBERED = lazy_pattern(r"(?m)^\s*\d{1,2}[.)]\Z")
"""Before what a list with numbers has in a line."""
_PASSED_ON = lazy_pattern(r"\s(?:via|for|at|of)\s[A-Z]")
"""Behind a name: for whom or through whom somebody writes."""
_NAME = lazy_pattern(FULL)
_ACCOUNT = lazy_pattern(r"(?<![\w.(/@])@(?P<who>[A-Za-z]\w{2,29})(?!\w|\.\w)")
_GLUED = lazy_pattern(
    r"(?:Twitter|Facebook|Instagram|Telegram|Bluesky|Mastodon|LinkedIn|X):?\s?(?P<who>@[A-Za-z]\w{2,29})(?!\w)"
)
"""An account behind the name of its network, glued to it or not."""
_MAIL = lazy_pattern(r"(?<![\w.+-])(?P<who>[A-Za-z][\w.+-]*@[A-Za-z][\w-]*(?:\.[\w-]+)*\.[a-z]{2,})(?![\w@])")
_POSTED = lazy_pattern(r"\(@\w+\)\s|pic\.twitter\.com|\bt\.co/")
"""In a post that a text shows: its accounts are those of whoever is told of."""
_FROM = lazy_pattern(
    lambda: (
        rf"(?:[A-Z][\w’']*\s(?:[\w’']+\s){{0,3}}?)?(?i:{alternatives('any_sign', 'from')})\s?:?\s(?:[Tt]he\s)?(?P<who>(?:[A-Za-z0-9-]+\.)+[a-z]{{2,8}}(?!\w)|{NO_TIME}(?!(?:Subscribe|Sign|Read|Click)\b){WORD}(?:(?:[^\S\n](?:of|and|the|&))?[^\S\n]{WORD}){{0,4}})"
    )
)
"""Behind what says so at the beginning of a sentence: "Information from: Harbour News", "This morning's headlines from harbour.example"."""
_LAST = lazy_pattern(rf"(?:[A-Z][a-z]+ by |(?<=[.!?”\",\n ])[—–]\s?)(?P<who>{WORD}\s(?:{WORD}\s)?{WORD})[\s.]*\Z")
"""The very last words of a text: "Video by Ana Cruz", "— Ana Cruz"."""
_REPORTING = lazy_pattern(
    lambda: rf"(?P<who>{WORD}\s(?:{WORD}\s)?{WORD})\s(?:{alternatives('any_sign', 'reporting')})[.!]"
)
"""What ends the words over a film: "… in the storm. Ana Cruz reports."."""
_FILM = 600
"""Characters at the beginning in which they stand."""
_PRESENTED = lazy_pattern(
    lambda: (
        rf"(?P<who>{WORD}\s(?:(?:{WORD}|[a-z]{{2,3}})\s)?{WORD})(?:,\s[^,.\n]{{3,60}},|,)?\s(?:{alternatives('any_sign', 'does')})\s"
        rf"(?P<trade>an?\s[^.\n]{{0,40}}?(?:{alternatives('any_sign', 'trade')})(?!\w))?"
    )
)
"""Somebody new, of whom the foot of a text tells what they are or do: "Ana Cruz covers the harbour"; of a writer the first name need not be known."""


def any_sign(document: Document) -> str | None:
    """Who or what stands there, as it is written; None where nothing does."""
    if not document.blocks:
        return None
    words = words_for(document)
    for found in (
        _name_in_line,
        _behind_by,
        _beside_day,
        _outlet,
        _last_line,
        _account,
        _reporting,
        _shortened,
        _presented,
        _in_fragments,
        _at_marks,
        _by_shape,
    ):
        who = next(found(document, words), None)
        if who is not None:
            return " ".join(who.split()).strip(" .,;:*_")
    return None


def _is_full_name(said: str, words: Words) -> bool:
    """Whether words are one person's name, with a first name that is known."""
    return is_given_name(said.split(maxsplit=1)[0].title()) and is_one_person(said, words)


def _name_in_line(document: Document, words: Words) -> Iterator[str]:
    """One of the first lines that is only a person's name, even of somebody of whom the text tells: a caption, a guest, or who wrote it."""
    lines = [line.strip() for line in document.text[:_HEAD].split("\n") if line.strip()][: _LINES + 1]
    for number, line in enumerate(lines[:-1]):
        is_title = number == 0 and document.blocks[0].kind in HEADING_KINDS and len(lines[1]) > _TITLE
        if len(line) <= _LINE and not is_title and _NAME.fullmatch(line) is not None and _is_full_name(line, words):
            yield line


def _behind_by(document: Document, words: Words) -> Iterator[str]:
    """Behind "by" at the beginning of any sentence at either end: "… next year. By Ana Cruz via Harbour Watch More from us"."""
    text = document.text
    last = _LAST.search(text, max(0, len(text) - _LINE * 2))
    if last is not None and is_one_person(last["who"], words):
        yield last["who"]
    for start, end in _ends(text):
        for place in _START.finditer(text, start, end):
            label = words.byline.match(text, place.end())
            if label is None or label.end() <= place.end():
                continue
            name = _NAME.match(text, label.end())
            if name is None:
                continue
            tokens = name[0].split()
            for most in (3, 2):
                who = " ".join(tokens[:most])
                if len(tokens) < most or not tokens[most - 1][0].isupper():
                    continue
                # Of whom the text tells before, that is the author of the book that it reviews.
                new = text.find(tokens[most - 1], 0, place.start()) < 0 and _is_full_name(who, words)
                if new or _PASSED_ON.match(text, label.end() + len(who)) is not None:
                    yield who
                    break


def _beside_day(document: Document, words: Words) -> Iterator[str]:
    """A name right before or behind a day with a year in the head of a text that is one line, however it is set apart, that is no person of the story."""
    if not any(map(str.isdigit, document.text[:_HEAD_OF_PAGE])):
        return
    from provenance.analysis.metadata.bylines.beside_days import (  # noqa: PLC0415 - few texts have a figure there
        is_told_of,
        names_beside_days,
    )

    for beside in names_beside_days(document, words):
        if beside.labelled or (beside.apart and not is_told_of(document.text, beside.name)):
            yield beside.name


def _ends(text: str) -> tuple[tuple[int, int], ...]:
    if len(text) <= _HEAD + _FOOT:
        return ((0, len(text)),)
    return ((0, _HEAD), (len(text) - _FOOT, len(text)))


def _outlet(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of all of them
    """The outlet from which a text was taken or in which all of it stands, behind a label that begins a sentence or line."""
    text = document.text
    for start, end in _ends(text):
        if not holds(text[start:end].lower(), "any_sign", "from"):
            continue
        for place in _START.finditer(text, start, end):
            match = _FROM.match(text, place.end())
            if match is not None:
                yield match["who"]


def _last_line(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of all of them
    """The source that the very last words name behind its label, also a site by its address, and the people of an outlet behind a dash: "Source: harbour.example", "-- Lamp News’ Ana Cruz and Ben Ode"."""
    text = document.text
    start = max(0, len(text) - _FOOT)
    if "--" in text[start:] or "—" in text[start:] or "–" in text[start:]:
        team = _TEAM.search(text, start)
        if team is not None:
            yield team["who"]
    source = _SOURCE.search(text, max(0, len(text) - _LAST_WORDS))
    if source is not None:
        yield source["who"]


_TEAM = lazy_pattern(
    rf"(?:\A|\n)[^\S\n]*(?:--|[—–])\s?(?P<who>{WORD}(?:\s{WORD}){{0,2}}(?:[’']s?)\s{WORD}(?:\s{WORD}){{1,2}}(?=,|\sand\s|\s*(?:\n|\Z)))"
)
"""A line at the foot with which the people of an outlet sign."""
_SOURCE = lazy_pattern(
    lambda: (
        rf"(?:\A|\n|[.!?…”»\"]\s?)[^\w\n]{{0,4}}(?:{alternatives('last_source', 'label')})\s?:\s?(?P<who>(?:https?://)?(?:[\w-]+\.)+[a-z]{{2,8}}|(?=[^\Wa-z])[\w.’'&-]{{3,30}}(?:\s[\w.’'&-]{{2,24}}){{0,4}})[\s.)\]*_]*\Z"
    )
)
_LAST_WORDS = 120
"""Characters at the end of a text in which such a source stands."""


def _account(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of all of them
    """An account or an e-mail address in the last words, that is not of a post that the text shows."""
    text = document.text
    start = max(0, len(text) - _CLOSE)
    if "@" not in text[start:] or _POSTED.search(text, start) is not None:
        return
    for pattern in (_GLUED, _MAIL, _ACCOUNT):
        for match in pattern.finditer(text, start):
            yield match["who"]


def _reporting(document: Document, words: Words) -> Iterator[str]:
    """Somebody of whom the head says that they report."""
    head = document.text[:_FILM]
    if holds(head, "any_sign", "reporting"):
        for match in _REPORTING.finditer(head):
            tokens = match["who"].split()
            who = " ".join(tokens[tokens[0].endswith(("’s", "'s")) :])
            if _is_full_name(who, words):
                yield who
    if " report" in head:
        for match in _JOINT.finditer(head):
            if _is_full_name(match["who"], words):
                yield match["both"]


_JOINT = lazy_pattern(
    rf"[,.!?”\"]\s(?P<both>(?P<who>{WORD}\s(?:{WORD}\s)?{WORD})\sand\s{WORD}(?:\s{WORD}){{1,2}})\sreport[.!]?[^\S\n]*(?:\n|\Z)"
)
"""Two who report what the first paragraph sums up: "… had been told of it, Ana Cruz and Ben Ode report"."""


def _shortened(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of all of them
    """A name behind the last sentence whose first is cut short, as writers signed of old: "… of the faith. Wm. Cruz"."""
    match = _SHORTENED.search(document.text, max(0, len(document.text) - _LINE * 2))
    if match is not None:
        yield match["who"]


_SHORTENED = lazy_pattern(
    lambda: (
        rf"(?:\s|[’'])[a-zà-ÿ-]+[.!?][”\"]?\s{{1,3}}(?P<who>(?:{alternatives('any_sign', 'short')})\.?\s(?:[A-Z]\.\s)?[A-ZÀ-Þ][a-zà-ÿ’'-]+)\W*\Z"
    )
)


def _presented(document: Document, words: Words) -> Iterator[str]:
    """Somebody at the foot of whom the text has told nowhere before."""
    text = document.text
    foot = max(0, len(text) - _FOOT)
    if not foot or not holds(text[foot:], "any_sign", "does"):
        return
    for place in _START.finditer(text, foot):
        match = _PRESENTED.match(text, place.end())
        if match is None or _NUMBERED.search(text[max(0, place.start() - _LINE) : place.start() + 1]) is not None:
            continue
        last = match["who"].rsplit(maxsplit=1)[-1]
        if re.search(rf"\b{re.escape(last)}\b", text[: match.start()]) is None and (
            is_one_person(match["who"], words) if match["trade"] else _is_full_name(match["who"], words)
        ):
            names = names_of(match["who"], words).names
            if names and names[0].kind is Kind.PERSON:
                yield match["who"]


def _in_fragments(document: Document, words: Words) -> Iterator[str]:
    from provenance_plugins.attribution.authors.edge_fragments import in_fragments  # noqa: PLC0415 - few texts come so far

    return in_fragments(document, words)


def _at_marks(document: Document, words: Words) -> Iterator[str]:
    from provenance_plugins.attribution.authors.names_at_marks import names_at_marks  # noqa: PLC0415 - as above

    return names_at_marks(document, words)


def _by_shape(document: Document, words: Words) -> Iterator[str]:
    from provenance_plugins.attribution.authors.names_by_shape import names_by_shape  # noqa: PLC0415 - as above

    return names_by_shape(document, words)
