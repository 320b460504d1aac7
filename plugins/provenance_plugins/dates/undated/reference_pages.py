"""Texts that are kept up to date and read for reference: what a folder or a program says of itself, what programs read, pages that a body or somebody has about themselves, entries of encyclopedias."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from urllib.parse import unquote

from provenance.analysis import metadata
from provenance.api import HEADING_KINDS, PROSE_KINDS, Document, Span, lazy_pattern
from provenance_plugins.dates.stamps import front_matter_end
from provenance_plugins.dates.tables import any_word, forms
from provenance_plugins.dates.time_signs import leans

_DEFINITION = 200
"""Characters of the first sentence in which its subject is defined."""
_BEFORE_DEFINITION = 4
"""Prose blocks among which that sentence stands: in a text without markup its title and the line of the encyclopedia are before it."""
_PLAIN = "text/plain"
_STOPS = (".", "!", "?", ":", ",")
_DEFINED = lazy_pattern(r"(?P<subject>[^.!?\n]{2,120}?)\s(?:is|was|are|were)\s(?:an?|the|one)\s")
_WORD = lazy_pattern(r"[^\W_]{2,}")
_SMALL = frozenset({"the", "of", "and", "in", "for", "to", "an", "index"})
_AROUND = " \t\n.:!?¿#*_-–—|"
_SITE = lazy_pattern(r"\s+[|–—·•»-]+\s+|\s+::\s+")
_SHORTEST = 60
"""Characters of the longest heading of an entry, and of a first line that is its title."""
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\ufeff"))


def is_reference_page(document: Document) -> bool:
    """Whether a text is of a kind that is kept up to date and states no day: a day would tell when it was looked at last, no more."""
    return _is_readme(document) or is_for_programs(document) or _is_about(document) or _is_entry(document)


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


def _is_readme(document: Document) -> bool:
    """Whether a file says by its name what its folder holds, on which terms it may be used, how to take part or that a page is missing, has no front matter with which it would be a page, and no day that leans on its own."""
    if document.row is not None or document.has_front_matter:
        return False
    name = document.path.replace("\\", "/").rpartition("/")[2].partition(".")[0]
    return (name.lower() in _NO_TEXTS or name in _OF_REPOSITORY) and not leans(document)


_NO_TEXTS = frozenset(
    {"readme", "license", "licence", "copying", "notice", "400", "401", "403", "404", "500", "503", "offline"}
)
_OF_REPOSITORY = frozenset(
    {"CODE_OF_CONDUCT", "CONTRIBUTING", "GOVERNANCE", "MAINTAINERS", "PULL_REQUEST_TEMPLATE", "SECURITY", "SUPPORT"}
)
"""What services for repositories look for by its name (https://docs.github.com/en/communities), in capitals: in small letters it may be an article."""


def _is_about(document: Document) -> bool:
    """Whether a page tells of a body or of somebody: by its type, its file, its title, or a part of that beside the name of the site ("About us - Harbour Board")."""
    if _is_typed_about(document):
        return True
    found = metadata(document).title
    parts = _SITE.split("" if found is None else found.value.translate(_INVISIBLE))
    names = [part.lower().strip(_AROUND) for part in parts[:2]]
    if document.row is None:
        names.append(_name_of_file(document.path))
    if any(name in forms("reference_page", "about") or _is_on_body(name) for name in names):
        return True
    if (document.has_front_matter or document.whole_page) and not forms("reference_page", "own_past").isdisjoint(names):
        return True
    if _is_headed_about(document) or (len(parts) == 1 and not forms("reference_page", "past").isdisjoint(names)):
        return True
    lives = forms("reference_page", "life")
    return any(
        0 < len(words) <= _LIFE and (words[-1] in lives or words[0].rstrip(":") in lives)
        for name in names
        if (words := name.split())
    )


_PLAIN_WORDS = r"(?:(?!(?:in|at|on|by|of|and|for|against|from|after|under)\s)[\w’'.&-]+\s){0,4}?"
_OF_BODY = lazy_pattern(
    lambda: (
        rf"(?:(?:the|our|a)\s)?(?:(?:brief|short)\s)?(?:{any_word('reference_page', 'past')})\sof\s(?:(?:the|our|this)\s)?{_PLAIN_WORDS}(?:{any_word('reference_page', 'body')})(?:\s(?:of|in|at)\s[\w’'. -]{{2,40}})?"
        rf"|(?:(?:the|our|a)\s)?{_PLAIN_WORDS}(?:{any_word('reference_page', 'body')})(?:['’]s)?\s(?:{any_word('reference_page', 'past')})"
    )
)


def _is_on_body(name: str) -> bool:
    """Whether a title, in small letters, is that of a page on whence a body comes or to whom it is dedicated: "history of the church", "patron of our parish", "parish history"; no event is told there as news."""
    return _OF_BODY.fullmatch(name) is not None


_HEADED = lazy_pattern(r"[ \t]*ABOUT (?:THE|THIS|OUR)(?: [A-Z][A-Z'’-]+){1,4}[ \t\r]*")
"""A line of capitals that heads what somebody has about a thing of theirs: "ABOUT THE LAMP SHRINE"."""


def _is_headed_about(document: Document) -> bool:
    """Whether a plain text has such a line above its first long paragraph, and no day leans on its own."""
    if document.media_type != _PLAIN:
        return False
    for block in document.blocks[:_BEFORE_DEFINITION]:
        if _HEADED.fullmatch(document.text, *block.span) is not None:
            return not leans(document)
    return False


def _is_typed_about(document: Document) -> bool:
    """Whether front matter or markup calls the page what a body says of itself: https://schema.org/AboutPage."""
    if _TYPE not in document.source:
        return False
    if any(one.scope == _TYPE for one in document.declared):
        return True
    return _TYPED.search(document.source, 0, front_matter_end(document.source)) is not None


def _last_of(path: str) -> str:
    """The name of a file; programs that put folders into one write `wiki__Loom.txt`."""
    return path.replace("\\", "/").replace("__", "/").rpartition("/")[2]


def _name_of_file(path: str) -> str:
    """The words of the name of a file, or of its folder where it is the index of that: `ueber-uns/index.md`, `about__index.md`."""
    folders, _, name = path.replace("\\", "/").replace("__", "/").lower().rpartition("/")
    stem = name.partition(".")[0]
    stem = folders.rpartition("/")[2] if stem.strip("_") == "index" else stem
    return _PARTING.sub(" ", stem)


_TYPE = "AboutPage"
_TYPED = lazy_pattern(r"(?m)^[A-Za-z][\w@-]{0,20}\s?[:=]\s?[\"']?(?:https?://schema\.org/)?AboutPage[\"']?\s*$")
_PARTING, _LIFE = lazy_pattern(r"[-_]+"), 5
"""What stands between the words of a file's name, and words of the name of a page that tells who somebody is."""


def _is_entry(document: Document) -> bool:
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
    stem = "" if document.row is not None else _last_of(document.path).partition(".")[0]
    page = (
        ""
        if found.url is None
        else unquote(found.url.value.rstrip("/").rpartition("/")[2]).partition(".")[0].replace("_", " ")
    )
    line = document.slice(first[0]) if len(first) > 1 and first[0].end - first[0].start <= _SHORTEST else ""
    said = (stem, "" if found.title is None else found.title.value, page, "" if line.endswith(_STOPS) else line)
    return tuple(set(_WORD.findall(each.lower())) - _SMALL for each in said)
