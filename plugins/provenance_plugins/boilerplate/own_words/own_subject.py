"""Whether what pages have around an article is what this text is about: the terms of a policy, the letter whose issue it is, what its title asks readers to do, the offer of one entry among others."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate, content
from provenance.api import BlockKind, Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = [
    "asks_by_title",
    "asks_what_title_asks",
    "is_entry",
    "is_of_own_issue",
    "is_of_policy",
    "is_told_of_them",
    "says_what_it_is",
    "speaks_of_letters",
]

_LEXICON = Phrases.load(LEXICON, "own_subject")
_POLICY = lazy_pattern(lambda: rf"\b(?:{any_of(_LEXICON.texts('policy'))})\b", re.IGNORECASE)
_PERIODICAL = lazy_pattern(lambda: rf"\b(?:{any_of(_LEXICON.texts('periodical'))})\b", re.IGNORECASE)
_OF_LETTERS = lazy_pattern(lambda: rf"\b(?:{any_of(_LEXICON.texts('of_letters'))})\b", re.IGNORECASE)
_TO_READERS = lazy_pattern(lambda: rf"\b(?:{any_of(_LEXICON.texts('to_readers'))})\b", re.IGNORECASE)
_RIGHTS = lazy_pattern(r"©|\(c\)|\bcopyright\b|\breserved\b|[|·•]", re.IGNORECASE)
"""What the foot of a site has and the running text of a policy has not: whose the rights are, and bars between links."""
_OF_THEM = lazy_pattern(r"\s+(?:They|Their)\s\w")
_STOP = lazy_pattern(r"[.!?]\s+(?=[^\W\d_a-z])")
_SAID = 6
"""Blanks in a sentence, at least."""
_TITLE = 5
"""Words of a title that asks for one thing: "Why join?"."""
_LABEL = 8
"""Words of the name of an entry, at most."""
_ENTRY = 40
"""Characters of what an entry tells under its name, at least."""
_AROUND, _OTHERS = 8, 2
"""Blocks on each side of an entry among which others stand, and how many."""


def is_of_policy(document: Document, part: Boilerplate) -> bool:
    """Whether a sentence, or an item among others, stands in the text of a policy, which speaks of such policies itself: "Privacy policy: …" of a service that a site uses."""
    first = document.blocks[part.blocks.start]
    if part.blocks.start not in document.recall("blocks of policies", _in_policies):
        return False
    if _RIGHTS.search(document.text, *part.span):
        return document.recall("policy", _is_policy) and _goes_on(document, part)
    words = document.slice(first.span).strip()
    if part.kind == "cookie" and document.media_type == "text/plain" and _heads_told(document, part, words):
        return True
    heads = first.kind is BlockKind.HEADING and (part.kind != "cookie" or document.media_type != "text/plain")
    if heads or (words.count(" ") >= _SAID and words.endswith((".", ":", "!"))):
        return True
    beside = (part.blocks.start - 1, part.blocks.start + 1)
    return first.kind is BlockKind.LIST_ITEM and any(
        0 <= at < len(document.blocks)
        and document.blocks[at].kind is BlockKind.LIST_ITEM
        and content(document).is_main(at)
        for at in beside
    )


def _heads_told(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether a short line heads the paragraph below it, which goes on with another of its words than "cookies": "Cookies in browsers" over "Each browser has a way to …"; a button has nothing below it that does."""
    at = part.blocks.stop
    if len(part.blocks) > 1 or at >= len(document.blocks) or not content(document).is_main(at):
        return False
    told = document.slice(document.blocks[at].span).strip()
    if told.count(" ") < _TELLS or not told.endswith((".", ":")) or words.endswith((".", "!", "?")):
        return False
    named = {word for word in _WORD.findall(words.lower()) if "cook" not in word}
    return not named.isdisjoint(_WORD.findall(told.lower()))


_WORD = lazy_pattern(r"[^\W\d_]{5,}")


def _in_policies(document: Document) -> frozenset[int]:
    """The blocks under a title or a heading that calls them a policy."""
    if document.recall("policy", _is_policy):
        return frozenset(range(len(document.blocks)))
    found: set[int] = set()
    level = 0
    for index, block in enumerate(document.blocks):
        if block.kind is BlockKind.HEADING:
            if level and block.level <= level:
                level = 0
            if not level and _POLICY.search(document.slice(block.span)) and _may_head(document, index):
                level = block.level
        if level:
            found.add(index)
    return frozenset(found)


def _is_policy(document: Document) -> bool:
    """Whether a text is a policy by its title, by its first line, or by the name of a file that its author wrote: `privacy.md`."""
    if any(_POLICY.search(title) for title in _titles(document)):
        return True
    if _is_filed_as_policy(document):
        return True
    if document.row is not None or not document.is_written or not document.blocks:
        return False
    called = _LEXICON.texts("called")
    line = document.text[document.blocks[0].span.start :][:_FIRST_LINE].split("\n", 1)[0]
    return _file_name(document) in called or line.strip("# *").lower() in called


def _file_name(document: Document) -> str:
    name = document.path.replace("\\", "/").rpartition("/")[2].partition(".")[0].lower()
    return " ".join(name.replace("_", " ").replace("-", " ").split())


def _is_filed_as_policy(document: Document) -> bool:
    """Whether the name of the file or its folder says that it is the policy of some site or for some readers: `privacy policies/harbour.town.txt`, `privacy-notice-for-visitors.md`; a report is on one ("privacy-policy-ruling")."""
    if document.row is not None:
        return False
    folder = document.path.replace("\\", "/").rpartition("/")[0].rpartition("/")[2].lower()
    if folder.replace("_", " ").replace("-", " ") in _LEXICON.texts("filed"):
        return True
    return _FILED.match(_file_name(document)) is not None


_FILED = lazy_pattern(
    lambda: (
        rf"(?:{any_of(_LEXICON.texts('filed'))})(?:\Z|\s(?:www\b|https?\b|(?:{any_of(_LEXICON.texts('for_whom'))})(?!\w)))"
    )
)


_FIRST_LINE = 60
"""Characters of the first line of a policy, at most."""


def _goes_on(document: Document, part: Boilerplate) -> bool:
    """Whether paragraphs of the policy stand behind what it says of rights, as none do behind the foot of a site."""
    behind = document.blocks[part.blocks.stop :]
    told = (document.text[one.span.start : one.span.end].rstrip() for one in behind)
    return sum(words.endswith(".") and words.count(" ") >= _TELLS for words in told) >= _PARAGRAPHS


_TELLS, _PARAGRAPHS = 12, 3
"""Blanks in a paragraph at least, and how many."""


def _may_head(document: Document, index: int) -> bool:
    """Whether a heading is no line of plain text that was left over itself, as a button between two paragraphs looks like one there: "Accept all cookies"."""
    return document.media_type != "text/plain" or content(document).is_main(index)


_STANDING = lazy_pattern(
    r"You(?:['’]re| are) reading [A-Z][^\n.!?]{1,60}?[,—–-]\s?(?:the|a|our) (?:[\w-]+ ){0,2}newsletter (?:that|which|on|about|for|of)\b[^.!?]*\.?\Z"
)


def says_what_it_is(words: str) -> bool:
    """Whether a letter says in a standing line what it is, and asks for nothing: "You are reading The Quay, the newsletter that …"."""
    return _STANDING.match(words) is not None


def is_of_own_issue(document: Document, words: str) -> bool:
    """Whether a letter offers itself in one of its issues, as the source of a site has it: under the title "Harbour newsletter: May 2024"."""
    named = {found.lower() for found in _PERIODICAL.findall(words)}
    return (
        document.is_written
        and document.has_front_matter
        and any(
            any(sign.isdigit() for sign in title)
            and not named.isdisjoint(found.lower() for found in _PERIODICAL.findall(title))
            for title in _titles(document)
        )
    )


def asks_what_title_asks(document: Document, words: str) -> bool:
    """Whether a call begins with what a short title is about: "Join today!" under "Why join?"; not where it is for letters of the page."""
    first = words.lower().partition(" ")[0]
    return _OF_LETTERS.search(words) is None and any(
        len(named := title.lower().split()) <= _TITLE and first in {word.strip("?!.,:") for word in named}
        for title in _titles(document)
    )


def asks_by_title(document: Document, words: str) -> bool:
    """Whether a call is the title of the text behind one word of its own, "Join Keep the Old Bridge Open", which readers can join by that name: its author's own."""
    said = _WORDS.findall(words.lower())
    for title in _titles(document):
        named = _WORDS.findall(_OF_SITE.split(title, maxsplit=1)[0].lower())
        if len(named) >= _NAMED and any(said[at : at + len(named)] == named for at in (0, 1)):
            return _OF_LETTERS.search(words) is None
    return False


_NAMED = 4
"""Words of a title by which a call is known, at least."""
_WORDS = lazy_pattern(r"[^\W_]+")
_OF_SITE = lazy_pattern(r"\s[|–—·-]\s")
"""Between the title of a page and the name of its site."""


def speaks_of_letters(words: str) -> bool:
    """Whether words are on the letters of a page, what it takes to have them, or on news as such."""
    return _OF_LETTERS.search(words) is not None


def _titles(document: Document) -> list[str]:
    return [one.value for one in document.declared if one.field == "title"]


def is_entry(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether a paragraph is what one entry among others offers, each a name and what is told under it: it goes on with a sentence that speaks to nobody, and of no letters.

    A paragraph that stands alone, or under "Newsletter", is the page's.
    """
    if len(part.blocks) > 1 or not part.whole:
        return False
    behind = _STOP.split(words)[1:]
    if not behind or any(_OF_LETTERS.search(sentence) or _TO_READERS.search(sentence) for sentence in behind):
        return False
    at = part.blocks.start
    if not _is_name(document, at - 1):
        return False
    around = range(max(0, at - _AROUND), min(len(document.blocks), at + _AROUND))
    return (
        sum(_is_name(document, one) and _is_told(document, one + 1) for one in around if one not in {at - 1, at})
        >= _OTHERS
    )


def is_told_of_them(document: Document, part: Boilerplate) -> bool:
    """Whether a paragraph under a name in a list of entries begins with what somebody sends, and goes on with what they have: "Skills emailed to your inbox daily. They have lessons on …"."""
    if part.whole or len(part.blocks) > 1:
        return False
    at = part.blocks.start
    block = document.blocks[at].span
    if part.span.start > block.start or _OF_THEM.match(document.text, part.span.end, block.end) is None:
        return False
    heads = [index for index, one in enumerate(document.blocks) if one.kind is BlockKind.HEADING]
    return at - 1 in heads and sum(_is_name(document, index) for index in heads) > _OTHERS


def _is_name(document: Document, index: int) -> bool:
    if not (0 <= index < len(document.blocks) and content(document).is_main(index)):
        return False
    words = document.slice(document.blocks[index].span).strip()
    return (
        0 < len(words.split()) <= _LABEL
        and words[:1].isupper()
        and words[-1] not in ".!?:,;"
        and _OF_LETTERS.search(words) is None
    )


def _is_told(document: Document, index: int) -> bool:
    if not (index < len(document.blocks) and content(document).is_main(index)):
        return False
    span = document.blocks[index].span
    return span.end - span.start >= _ENTRY and document.text[span.start : span.end].rstrip().endswith(".")
