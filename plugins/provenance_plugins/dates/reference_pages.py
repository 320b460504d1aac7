"""Pages that are kept up to date and read for reference: set-up files and records of projects, forms for ideas, pages about a body, lists of texts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from urllib.parse import unquote

from provenance.analysis import dates, metadata
from provenance.analysis.characters import lowered
from provenance.analysis.dates.reading import all_expressions
from provenance.api import HEADING_KINDS, PROSE_KINDS, Document, Span, any_of, lazy_pattern
from provenance_plugins.dates.lasting import leans
from provenance_plugins.dates.stamps import addresses_of, front_matter_end, keys_of_front_matter
from provenance_plugins.dates.tables import forms

_REPOSITORY_KEYS = frozenset({"repo", "repos", "repository", "repositories", "project_status", "app_link"})
"""Keys of which a record of a project has one at least: others, such as a licence, articles have as well."""
_KEYS = 2
_BADGE = lazy_pattern(
    r"\[!\[[^\[\]\n]{0,80}\]\([^()\s]{0,200}(?:shields\.io|badge|travis-ci|codecov|coveralls|circleci|/workflows/|readthedocs)(?<!mybinder\.org/badge)[^()\s]{0,200}\)\]"
)
"""A picture of the state of a build, linked: https://docs.github.com/actions/how-tos/monitor-workflows/add-a-status-badge."""
_LAUNCH = ("mybinder.org", "colab.research.google")
"""Pictures that start a notebook, which posts have too."""
_BADGES = 3000
"""Characters of the source behind the front matter in which the badges of a project stand."""
_DEFINITION = 200
"""Characters of the first sentence in which its subject is defined."""
_BEFORE_DEFINITION = 4
"""Prose blocks among which that sentence stands: in a text without markup its title and the line of the encyclopedia are before it."""
_PLAIN = "text/plain"
_STOPS = (".", "!", "?", ":", ",")
_DEFINED = lazy_pattern(r"(?P<subject>[^.!?\n]{2,120}?)\s(?:is|was|are|were)\s(?:an?|the|one)\s")
_WORD = lazy_pattern(r"[^\W_]{2,}")
_SMALL = frozenset({"the", "of", "and", "in", "for", "to", "an", "index"})
_LISTED, _DIFFERENT, _ITEM, _MOST = 5, 3, 300, 0.5
"""Items that make a list, days among them, characters of the longest item, and the part of a page that they take at least."""
_DAYS = frozenset({"full", "iso", "numeric"})
_LEANING = frozenset({"relative", "ago"})
_SIGNS, _MANY_HEADINGS = 2, 3
_AROUND = " \t\n.:!?#*_-–—|"
_SITE = lazy_pattern(r"\s+[|–—·•»-]+\s+|\s+::\s+")
_NAME = lazy_pattern(
    r"[A-ZÀ-Þ][\w.'’-]*(?:\s(?:(?:de|del|della|di|da|van|von|der|den|la|le|bin|al)\s)?[A-ZÀ-Þ][\w.'’-]*){1,4}"
)
_CRUMB_SIGNS = ">»›→"
_CRUMBS = lazy_pattern(rf"[{_CRUMB_SIGNS}]")
"""What stands between the parts of the path to a page that its first lines show."""
_FIRST_LINES = 2500
"""Characters in which a page says what it is."""
_OPENING = 40
"""Prose blocks among which the first sentence about somebody is looked for."""
_SHORTEST = 60
"""Characters of the shortest block that may hold it."""
_NAME_REACH = 60
"""Characters between the parts of what is said of a person."""
_AS = 40
"""Characters between "served" and its "as"."""
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\ufeff"))


def is_reference_page(document: Document) -> bool:
    """Whether a text is of a kind that is kept up to date and states no day: a day would tell when it was looked at last, no more."""
    return (
        is_of_project(document)
        or is_for_programs(document)
        or is_of_idea(document)
        or is_about(document)
        or is_entry(document)
        or is_list_of_texts(document)
    )


def is_list_of_texts(document: Document) -> bool:
    """Whether a page is a list of other texts, as archives are: most of it is lines that have each a link and a day of their own."""
    if len(document.links) < _LISTED or not document.whole_page:
        return False
    linked = {document.block_index(link.span.start) for link in document.links}
    found = {
        index: (item.year, item.month, item.day)
        for item in all_expressions(document)
        if item.form in _DAYS and (index := document.block_index(item.start)) in linked and index is not None
    }
    lengths = [block.span.end - block.span.start for block in document.blocks]
    return (
        len(found) >= _LISTED
        and len(set(found.values())) >= _DIFFERENT
        and sum(lengths[index] for index in found) >= _MOST * sum(lengths)
        and max(lengths[index] for index in found) <= _ITEM
    )


_NO_TEXTS = frozenset(
    {"readme", "license", "licence", "copying", "notice", "400", "401", "403", "404", "500", "503", "offline"}
)
_OF_REPOSITORY = frozenset(
    {"CODE_OF_CONDUCT", "CONTRIBUTING", "GOVERNANCE", "MAINTAINERS", "PULL_REQUEST_TEMPLATE", "SECURITY", "SUPPORT"}
)
"""What services for repositories look for by its name (https://docs.github.com/en/communities), in capitals: in small letters it may be an article."""


_FOR_PROGRAMS = frozenset(
    {"agents", "claude", "gemini", "skill", "llms", "prompt", "prompts", "install", "installation"}
)
"""Words that the names of files for programs and for those who build something end with: `AGENTS.md`, `poster-import-prompt.md`, `llms-full.txt`."""
_ENDS = lazy_pattern(r"[a-z]+")


def is_for_programs(document: Document) -> bool:
    """Whether a file is read by programs or by who builds something: it stands in a hidden folder or one of prompts (`.agents/skills/new-post/SKILL.md`), or is called so."""
    if document.row is not None or document.whole_page:
        return False
    *folders, name = document.path.replace("\\", "/").split("/")
    if any((folder.startswith(".") and folder.strip(".")) or folder.lower() == "prompts" for folder in folders):
        return True
    words = _ENDS.findall(name.rpartition(".")[0].lower().removesuffix("-full"))
    return bool(words) and words[-1] in _FOR_PROGRAMS


def is_of_project(document: Document) -> bool:
    """Whether a text is the record of a project or the file that says how it is set up (README), by its keys or by two signs."""
    if _is_readme(document):
        return True
    keys = keys_of_front_matter(document)
    if keys & _REPOSITORY_KEYS and len(keys & forms("reference_page", "record")) >= _KEYS:
        return True
    headings = {
        said
        for block in document.blocks
        if block.kind in HEADING_KINDS
        and (said := document.slice(block.span).lower().strip(_AROUND)) in forms("reference_page", "heading")
    }
    if not headings:
        return False
    text = lowered(document)
    signs = (
        min(_SIGNS, len(headings))
        - (len(headings) < _MANY_HEADINGS)
        + any(said in text for said in forms("reference_page", "repository"))
        + _has_badge(document)
    )
    return signs >= _SIGNS


def _is_readme(document: Document) -> bool:
    """Whether a file says by its name what its folder holds, on which terms it may be used, how to take part or that a page is missing, has no front matter with which it would be a page, and no day that leans on its own."""
    if document.row is not None or document.has_front_matter:
        return False
    name = document.path.replace("\\", "/").rpartition("/")[2].partition(".")[0]
    return (name.lower() in _NO_TEXTS or name in _OF_REPOSITORY) and not leans(document)


def _has_badge(document: Document) -> bool:
    first = front_matter_end(document.source) if document.has_front_matter else 0
    found = _BADGE.search(document.source, first, first + _BADGES)
    return found is not None and not any(site in found[0] for site in _LAUNCH)


def is_of_idea(document: Document) -> bool:
    """Whether a text is a filled-in form for a project that somebody could take up: it names mentors, and how hard or how long it is.

    Not where it tells of a day that leans on its own: "last summer's student".
    """
    if any(item.form in _LEANING for item in dates(document)):
        return False
    keys = keys_of_front_matter(document)
    mentors, others = forms("reference_page", "mentor"), forms("reference_page", "form")
    if keys & mentors and keys & others:
        return True
    found = (_LABEL.match(line) for line in document.text.split("\n") if ":" in line)
    labels = {" ".join(label[1].lower().split()) for label in found if label is not None}
    return bool(labels & mentors) and bool(labels & others)


_LABEL = lazy_pattern(
    lambda: (
        rf"(?i)[^\w\n]{{0,6}}({any_of(forms('reference_page', 'mentor') | forms('reference_page', 'form'))})[*_]{{0,2}}:"
    )
)


def is_entry(document: Document) -> bool:
    """Whether a text is the entry of an encyclopedia or glossary: it has such headings, or its first sentence says what its subject is ("The EVTX format is a …").

    Not where somebody signs it, or a day leans on its own.
    """
    if metadata(document).authors or leans(document):
        return False
    # A text without markup does not say which of its lines are headings.
    if any(
        (block.kind in HEADING_KINDS or document.media_type == _PLAIN)
        and block.span.end - block.span.start <= _SHORTEST
        and document.slice(block.span).lower().strip(_AROUND) in forms("reference_page", "encyclopedic")
        for block in document.blocks
    ):
        return True
    first = tuple(islice((block.span for block in document.blocks if block.kind in PROSE_KINDS), _BEFORE_DEFINITION))
    subjects = _subjects(document, first)
    found = (_DEFINED.match(document.text, span.start, min(span.end, span.start + _DEFINITION)) for span in first)
    defined = next((match for match in found if match is not None), None)
    return defined is not None and any(
        words and words <= set(_WORD.findall(defined["subject"].lower())) for words in subjects
    )


def _subjects(document: Document, first: Sequence[Span]) -> tuple[set[str], ...]:
    """The words of the name of the file, of the title, of the last part of the address and of a first line that is no sentence; a definition has all of one of them."""
    found = metadata(document)
    stem = "" if document.row is not None else document.path.replace("\\", "/").rpartition("/")[2].partition(".")[0]
    page = (
        ""
        if found.url is None
        else unquote(found.url.value.rstrip("/").rpartition("/")[2]).partition(".")[0].replace("_", " ")
    )
    line = document.slice(first[0]) if len(first) > 1 and first[0].end - first[0].start <= _SHORTEST else ""
    said = (stem, "" if found.title is None else found.title.value, page, "" if line.endswith(_STOPS) else line)
    return tuple(set(_WORD.findall(each.lower())) - _SMALL for each in said)


def is_about(document: Document) -> bool:
    """Whether a page tells of a body or of somebody: its title says so, its address, or its title is the name of whom its first sentence gives an office."""
    found = metadata(document).title
    title = "" if found is None else found.value.translate(_INVISIBLE)
    parts = [part.strip() for part in _SITE.split(title)]
    if any(part.lower().strip(_AROUND) in forms("reference_page", "about") for part in parts[:2]):
        return True
    if _is_in_folder(document):
        return True
    if not parts or _NAME.fullmatch(parts[0]) is None:
        return False
    return _has_crumb(document) or _tells_of_office(document, parts[0])


def _is_in_folder(document: Document) -> bool:
    """Whether the address or the name of the file is that of a page about a body or its people."""
    folders = forms("reference_page", "folder")
    for address in addresses_of(document):
        parts = address.lower().rstrip("/").removesuffix(".html").split("/")
        # "organiser-profiles/ana-cruz"; the last part may be a headline: "the-village-that-lost-its-team"
        if not folders.isdisjoint((*parts, *(part.rpartition("-")[2] for part in parts[:-1]))):
            return True
    if document.row is not None:
        return False
    name = document.path.replace("\\", "/").rpartition("/")[2].lower()
    return name.partition(".")[0] in folders


def _has_crumb(document: Document) -> bool:
    """Whether the path that the first lines of a page show leads through such a page: "Home > About us > Board"."""
    text = document.text[:_FIRST_LINES].lower()
    if not any(sign in text for sign in _CRUMB_SIGNS):
        return False
    abouts = forms("reference_page", "about")
    return any(
        text[text.rfind("\n", 0, found.start()) + 1 : found.start()].rpartition(found[0])[2].strip(_AROUND) in abouts
        for found in islice(_CRUMBS.finditer(text), _OPENING)
    )


def _tells_of_office(document: Document, name: str) -> bool:
    """Whether the first sentence about a person says what they serve or served as: "Ana Cruz served as a member of the council from 2012 to 2017."."""
    last = re.escape(name.rsplit(maxsplit=1)[-1])
    titles = "|".join(map(re.escape, sorted(forms("reference_page", "honorific"))))
    served = "|".join(sorted(forms("reference_page", "served")))
    first = re.escape(name.split(maxsplit=1)[0])
    said = re.compile(
        rf"\s*(?:(?i:{titles})\.?\s)?(?:{first}\b[^.!?\n]{{0,{_NAME_REACH}}}?)?\b{last}\b[^.!?\n]{{0,{_NAME_REACH}}}?\b(?:{served})\b[^.!?\n]{{0,{_AS}}}?\bas\b"
    )
    blocks = (
        block
        for block in document.blocks
        if block.kind in PROSE_KINDS and block.span.end - block.span.start >= _SHORTEST
    )
    return any(
        said.match(document.text, block.span.start, block.span.end) is not None for block in islice(blocks, _OPENING)
    )
