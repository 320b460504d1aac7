"""Whether a stretch is its author's by what its words say: an instruction that goes on in the first person, a list that names the outlet of each title, another site's notice that is quoted."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate
from provenance.analysis.addresses import host_of
from provenance.api import BlockKind, Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.own_words.told_records import (
    asks_writers,
    is_offer_of_release,
    is_own_instruction,
    names_source,
)

__all__ = ["is_writers_own"]

_LEXICON = Phrases.load(LEXICON, "writers_own")
_GOES_ON = lazy_pattern(lambda: rf"[.!?]\s(?:{any_of(_LEXICON.texts('speaks'))})\s")
"""A further sentence in which its writer speaks."""
_NAMES_SITE = lazy_pattern(r"\b[a-z][\w-]{2,40}\.(?:com|org|net|io|co\.uk)\b", re.IGNORECASE)
_FEWEST = 8
"""Blanks in an instruction that goes on, at least: a menu's entries have fewer."""


def is_writers_own(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether the words of a stretch are an author's own."""
    match part.kind:
        case "navigation":
            return len(part.blocks) == 1 and (
                _is_asked(document, part, words)
                or _takes_file(document, part, words)
                or _tells_further(words)
                or _says_where(document, part)
                or _is_verse(document, part, words)
                or _goes_on(document, part, words)
                or _heads_numbered(document, part, words)
            )
        case "share":
            return _takes_file(document, part, words)
        case "related":
            return names_source(document, part) or (
                document.is_written and (_is_chosen(document, part) or _links_last_words(document, part))
            )
        case "readmore":
            return names_source(document, part) or is_own_instruction(document, part)
        case "cookie":
            return _is_code(document, part, words)
        case "script":
            return is_own_instruction(document, part) or _is_quoted_notice(document, part, words)
        case "newsletter":
            return is_offer_of_release(document, part)
        case "comments":
            return asks_writers(document, part)
        case _:
            return False


def _links_last_words(document: Document, part: Boilerplate) -> bool:
    """Whether a sentence of the writer's says what its last words lead to, which alone are the link: "The minutes are on the site of the town – [read more here](/minutes)"; a page links the title."""
    start = part.span.start
    links = [link for link in document.links_over(start, part.span.end) if start <= link.span.start]
    if len(links) != 1 or links[0].span.end < part.span.end or not links[0].target.strip("# "):
        return False
    before = document.text[part.span.start : links[0].span.start].rstrip(" *_")
    return before.endswith(("–", "—", "-")) and before.count(" ") >= _SAID


def _is_asked(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether what the switch of a page says is a question here, and the next line answers it."""
    if words.lower() not in _LEXICON.texts("asked") or part.blocks.stop >= len(document.blocks):
        return False
    return document.slice(document.blocks[part.blocks.stop].span).rstrip().endswith((".", "!"))


def _tells_further(words: str) -> bool:
    """Whether an instruction goes on with what its writer did: "Press enter to begin. I took the first of the disks."."""
    return words.count(" ") >= _FEWEST and _GOES_ON.search(words) is not None


def _is_verse(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether words that lead nowhere begin with a small letter, as the line above them does: "back to the ball" of a poem."""
    start, end = part.span
    if not words[:1].islower() or any(start <= link.span.start for link in document.links_over(start, end)):
        return False
    above = document.text[:start].rstrip("\n ").rpartition("\n")[2].strip()
    return above[:1].islower() and " " in above


def _takes_file(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether one link takes a file that somebody put there: "Download PDF", and no button by which a page makes one of itself."""
    targets = [
        link.target
        for link in document.links_over(part.span.start, part.span.end)
        if part.span.start <= link.span.start
    ]
    return (
        words.lower().startswith("download ")
        and len(targets) == 1
        and _ADDRESS.match(targets[0]) is not None
        and _MADE.search(targets[0]) is None
    )


_ADDRESS = lazy_pattern(r"(?!#|javascript:)\S", re.IGNORECASE)
_MADE = lazy_pattern(r"[?&](?:print|pdf|output|format)=", re.IGNORECASE)


def _goes_on(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether a line without a link leads to a quotation right below ("And further:"), calls out ("NEXT!") or is said ("Next slide.")."""
    start, end = part.span
    if any(start <= link.span.start for link in document.links_over(start, end)):
        return False
    if words.endswith("!") or words.lower() in _LEXICON.texts("said"):
        return words.count(" ") < _FEW
    if not words.endswith(":") or part.blocks.stop >= len(document.blocks):
        return False
    return document.slice(document.blocks[part.blocks.stop].span).lstrip("*_ ").startswith(_QUOTED)


_QUOTED = ('"', "“", "„", "«", "»", "‘")


def _heads_numbered(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether a few words stand in what somebody wrote over a first number: "Contents" over "1. Where to stay"."""
    if not document.is_written or words.count(" ") >= _FEW or part.blocks.stop >= len(document.blocks):
        return False
    return _FIRST.match(document.slice(document.blocks[part.blocks.stop].span)) is not None


_FEW = 3
_FIRST = lazy_pattern(r"\W{0,3}1[.)]\s\S")


def _says_where(document: Document, part: Boilerplate) -> bool:
    """Whether a line of a page says with more words than its link has where that leads: "To read our latest letter click here"."""
    if document.media_type != "text/html":
        return False
    links = [link for link in document.links_over(part.span.start, part.span.end) if part.span.start <= link.span.start]
    if len(links) != 1 or not links[0].target.strip("# "):
        return False
    linked = document.slice(links[0].span).strip().lower()
    said = len(document.slice(part.span).split()) - len(linked.split())
    return linked in _LINKED.texts() and said >= _SAID


_LINKED = Phrases.load(LEXICON, "headed_links")
_SAID = 4
"""Words of a line beside its link by which an author says where it leads."""


_CHOSEN, _OWN = 4, 2
"""Links of a list that somebody chose, at most: to several sites, and to his own."""
_ELSEWHERE = lazy_pattern(r"https?://\S", re.IGNORECASE)
_ON_THIS = lazy_pattern(r"(?:\.{0,2}/)?[\w-][^:\s]*/[^:\s]*|/[\w-][^:\s]*")


def _is_chosen(document: Document, part: Boilerplate) -> bool:
    """Whether a short list in Markdown is its author's: it leads to several sites, to a page that a paragraph leads to, too, or, at the foot, to one page of the site by its path alone."""
    start = part.span.start
    end = document.blocks[
        min(part.blocks.stop, len(document.blocks) - 1)
    ].span.end  # the last may be taken for the article's
    targets = [link.target for link in document.links_over(start, end) if start <= link.span.start]
    if targets and _stands_amid_sections(document, part, targets):
        return True
    if _heads_links_to_sites(document, part):
        return True
    if not 0 < len(targets) <= _CHOSEN:
        return False
    if len(targets) > 1 and all(map(_ELSEWHERE.match, targets)):
        return len({host_of(target) for target in targets}) == len(targets)
    if len(targets) > _OWN:
        return False
    first = document.recall("where a target is linked first", _first_links)
    if all(first[target] < start for target in targets):
        return True
    below = document.text[end:].strip()
    return len(targets) == 1 and document.has_front_matter and _ON_THIS.fullmatch(targets[0]) is not None and not below


def _heads_links_to_sites(document: Document, part: Boilerplate) -> bool:
    """Whether a heading stands over paragraphs or items that are links alone, most of them to a site of its own and none to the text's: a page lists its own articles."""
    if document.blocks[part.blocks.start].kind is not BlockKind.HEADING:
        return False
    targets: list[str] = []
    for block in document.blocks[part.blocks.start + 1 : part.blocks.start + _LONGEST + 2]:
        links = document.links_over(*block.span)
        if block.kind is BlockKind.HEADING or sum(link.span.end - link.span.start for link in links) < (
            _LINKED_SHARE * (block.span.end - block.span.start)
        ):
            break
        targets += [link.target for link in links]
    own = {host_of(one.value) for one in document.declared if one.field == "url"}
    hosts = {host_of(target) for target in targets}
    return (
        1 < len(targets) <= _LONGEST
        and all(map(_ELSEWHERE.match, targets))
        and len(hosts) > max(1, len(targets) / 2)
        and own.isdisjoint(hosts)
    )


_LONGEST, _LINKED_SHARE = 8, 0.8
"""Links of such a list at most, and the share of each of its blocks that they are."""


def _first_links(document: Document) -> dict[str, int]:
    """Where the first link to each target begins."""
    first: dict[str, int] = {}
    for link in document.links:
        first[link.target] = min(link.span.start, first.get(link.target, link.span.start))
    return first


def _stands_amid_sections(document: Document, part: Boilerplate, targets: list[str]) -> bool:
    """Whether a headed list of pages of the site, by their paths, stands in a source with front matter before a further section of the same article: "## Leggi anche", its items, "## Conclusione"."""
    if not document.has_front_matter or document.blocks[part.blocks.start].kind is not BlockKind.HEADING:
        return False
    if not all(map(_ON_THIS.fullmatch, targets)):
        return False
    below = iter(document.blocks[part.blocks.stop :])
    level = document.blocks[part.blocks.start].level
    for block in below:
        if block.kind is BlockKind.HEADING:
            told = next(below, None)
            return block.level <= level and told is not None and document.slice(told.span).count(" ") >= _TOLD
        if block.kind is not BlockKind.LIST_ITEM:
            return False
    return False


_TOLD = 8
"""Blanks in the first paragraph of a section, at least."""


def _is_code(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether a button's words are a line of code between braces: "deny all;"."""
    before = document.text[max(0, part.span.start - _BRACES) : part.span.start]
    behind = document.text[part.span.end : part.span.end + _BRACES]
    return words.endswith(";") and "{" in before and "}" in behind


_BRACES = 120
"""Characters on each side of a line of code in which its braces stand."""


def _is_quoted_notice(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether a notice stands in a quotation and names the site that shows it, which is not this one."""
    named = _NAMES_SITE.search(words)
    if named is None or any(named[0].lower() in one.value.lower() for one in document.declared if one.field == "url"):
        return False
    return all(document.blocks[index].kind is BlockKind.QUOTE for index in part.blocks)
