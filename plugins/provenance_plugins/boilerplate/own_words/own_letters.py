"""Whether a text is itself what calls to readers belong into, as its writer drafts it: a mail, an issue of a newsletter, the caption of a post, the copy of a page."""

from __future__ import annotations

import re
from bisect import bisect_left

from provenance.analysis import Boilerplate, language, metadata
from provenance.analysis.addresses import host_of
from provenance.analysis.files import is_manuscript
from provenance.analysis.register.own_issues import name_of_letter
from provenance.analysis.voice import FirstPerson
from provenance.api import HEADING_KINDS, BlockKind, Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_field_or_item", "is_in_own_letter"]

_LEXICON = Phrases.load(LEXICON, "own_letters")
_OFFERS = Phrases.load(LEXICON, "announced_offers")
_LISTS, _LETTERS = Phrases.load(LEXICON, "told_facts"), Phrases.load(LEXICON, "announced")
_ASKED_IN_LETTERS = frozenset({"newsletter", "comments"})
"""What an issue asks of its own readers; a bar to share is left over there as well."""
_OF_MAIL = lazy_pattern(
    lambda: rf"\b(?:{any_of(_LEXICON.texts('passed_on'))}|{any_of(_LEXICON.texts('itself'))})\b", re.IGNORECASE
)
"""What it asks them to do with the mail itself, and what it says of itself: "Forward this mail to a friend", "This week's issue is made possible by …"."""
_SAID_OF_ITSELF = frozenset({"share", "advertisement"})
_OFFER = lazy_pattern(
    lambda: (
        rf"(?i:(?<!\w)(?:{any_of(_OFFERS.texts('sales'))})(?!\w))|\d\s?%\s|(?i:{any_of(_LEXICON.texts('codes'))})\s[*_“\"`]{{0,3}}[A-Z][A-Z0-9]{{3,}}"
    )
)
"""What whoever paid sells: "Get 20% off with the code LAMP20"."""
_ASKED_IN_MAILS = _ASKED_IN_LETTERS | {"advertisement", "readmore"}
_ASKED_IN_POSTS = _ASKED_IN_LETTERS | {"share"}
_ASKED_IN_COPY = _ASKED_IN_MAILS | _ASKED_IN_POSTS


def _of(tag: str) -> str:
    return f"(?:{any_of(_LEXICON.texts(tag))})"


_FIELD = lazy_pattern(lambda: rf"\W{{0,4}}{_of('fields')}\s?:", re.IGNORECASE)
_SUBJECT = lazy_pattern(lambda: rf"\W{{0,4}}{_of('subject')}\s?:", re.IGNORECASE)
_SENT = lazy_pattern(lambda: rf"\W{{0,4}}{_of('sent')}\s?:", re.IGNORECASE)
"""A line that the head of a mail has once it was sent."""
_ROUND = 3
"""Blocks on each side of a subject among which the rest of the head of a mail stands."""
_SENTENCE = 5
"""Blanks in a sentence that thanks somebody, at least."""
_ITEM = lazy_pattern(r"\s*(?:[✅☑✔☐✓]|\[[ xX]\])\ufe0f?\s")
"""With which an item of a checklist begins."""
_THANKED = lazy_pattern(lambda: rf"\b{_of('thanks')}\b(?! de [^\W\d_]+(?:er|ir|re)\b)", re.IGNORECASE)
"""Not “merci de contacter …”, which asks for something."""
_ARCHIVED = lazy_pattern(lambda: rf"\b{_of('archive')}\b", re.IGNORECASE)
_CALLED = lazy_pattern(lambda: rf"\b{_of('calls')}\b", re.IGNORECASE)
_ADDRESSED = FirstPerson("me", "my", "us", "our")


def is_field_or_item(document: Document, part: Boilerplate) -> bool:
    """Whether a line only has words of a call: the field of a mail that is drafted ("Preview text: …"), an item of a checklist, thanks to readers, the way to earlier issues."""
    line = document.slice(document.blocks[part.blocks.start].span)
    words = document.slice(part.span)
    if _FIELD.match(line) is not None and (
        _SUBJECT.match(line) is not None or any(_SUBJECT.match(other) for other in _beside(document, part.blocks.start))
    ):
        return True
    if part.kind != "newsletter" or _CALLED.search(words) is not None:
        return False
    if _labels_address(document, part, words):
        return True
    if _ITEM.match(line) is not None and not _ADDRESSED.is_in(words, language(document).read_as):
        return any(map(_ITEM.match, _beside(document, part.blocks.start, 1)))
    if words.count(" ") < _SENTENCE:
        return False  # the button "No thanks"
    return _THANKED.search(words) is not None or _ARCHIVED.search(words) is not None


def _labels_address(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether a cell of a table of contacts names a list or a letter, and the cell behind it holds its address and nothing else: "Mailing List:", "https://lists.lamp.example/wick"."""
    at = part.blocks.start
    if len(part.blocks) != 1 or at + 1 >= len(document.blocks) or _NAME_OF_LIST.fullmatch(words) is None:
        return False
    cell, behind = document.blocks[at], document.blocks[at + 1]
    return (
        cell.kind is behind.kind is BlockKind.TABLE_CELL
        and _ADDRESS.fullmatch(document.slice(behind.span).strip()) is not None
    )


_NAME_OF_LIST = lazy_pattern(
    lambda: rf"\s*(?:{any_of((*_LISTS.texts('list'), *_LETTERS.texts('letter')))})\s?:?\s*", re.IGNORECASE
)
_ADDRESS = lazy_pattern(r"(?:https?://|www\.)\S{4,300}|[\w.+-]{1,60}@[\w.-]{4,100}")


def _beside(document: Document, at: int, reach: int = _ROUND) -> list[str]:
    """The blocks around one."""
    indices = range(max(0, at - reach), min(len(document.blocks), at + reach + 1))
    return [document.slice(document.blocks[index].span) for index in indices if index != at]


def is_in_own_letter(document: Document, part: Boilerplate) -> bool:
    """Whether a call stands in what its writer drafts to ask just that, or in an issue of the very letter that it names."""
    if part.kind == "newsletter" and _is_for_own_letter(document, part):
        return True
    if part.kind == "share" and _tells_of_own_accounts(document, part):
        return True
    if document.row is not None or not is_manuscript(document):
        return False
    if any(one.field == "url" for one in document.declared):
        return False  # saved from somewhere
    asked = part.kind in _ASKED_IN_LETTERS or (
        part.kind in _SAID_OF_ITSELF
        and len(part.blocks) == 1
        and _OF_MAIL.search(document.text, *part.span) is not None
        and _OFFER.search(document.text, *part.span) is None
    )
    return (
        (asked and document.recall("issue of a letter", _is_issue))
        or (part.kind in _ASKED_IN_MAILS and _is_in_mail(document, part))
        or (part.kind in _ASKED_IN_POSTS and _is_in_caption(document, part))
        or (part.kind in _ASKED_IN_COPY and _is_copy(document, part))
    )


def _is_for_own_letter(document: Document, part: Boilerplate) -> bool:
    """Whether a text is an issue of a letter, and a call under it leads to the letter by its name: "Sign up for the Quay briefing" in "The Quay briefing: mayor resigns"."""
    named = {word.lower() for word in _WORD.findall(name_of_letter(document))}
    return bool(named) and named <= {word.lower() for word in _WORD.findall(document.slice(part.span))}


_WORD = lazy_pattern(r"[^\W\d_]{3,}")


def _tells_of_own_accounts(document: Document, part: Boilerplate) -> bool:
    """Whether an issue of a newsletter says in a whole sentence, with address or name, where else its house is found: "You can also follow us on X @harbour and like us on Facebook: https://…"."""
    words = document.slice(part.span).strip()
    return (
        document.row is None
        and not document.whole_page
        and words.count(" ") >= _SENTENCE
        and _ACCOUNT.search(words) is not None
        and _ADDRESSED.is_in(words, language(document).read_as)
        and document.recall("issue of a letter", _is_issue)
    )


_ACCOUNT = lazy_pattern(r"https?://\S+/[\w@.-]{2,}|(?<![\w.])@\w{2,}", signs=("http", "@"))
_OPENS = 12
"""Blocks at the beginning of an issue among which it says that it is one."""
_ISSUE = lazy_pattern(
    lambda: rf"\b(?:{_of('in_issue')}|{_of('welcome')} [^.!?\n]{{0,60}}?{_of('issue')})\b", re.IGNORECASE
)
_NUMBERED = lazy_pattern(
    lambda: rf"\b{_of('issue')}\W{{0,3}}(?:no\.?\s?|nr\.?\s?|n[º°]\s?)?\d|\b{_of('letter')}\b[^\n]*\d", re.IGNORECASE
)
"""In the name of the file of an issue or its folder; "how-to-start-a-newsletter.md" has no number."""
_FOLDER = lazy_pattern(lambda: rf"{_of('letter')}\b|.*\b{_of('letter')}\s*\Z", re.IGNORECASE)
_NAMES = 3
"""Names at the end of a path among which those stand."""
_SEPARATORS = str.maketrans("-_.", "   ")


def _is_issue(document: Document) -> bool:
    """Whether a text says that it is an issue of a newsletter: in its first paragraphs, by its title, its file or its folder, or beside a list of what other sites have."""
    *folders, name = document.path.replace("\\", "/").translate(_SEPARATORS).split("/")[-_NAMES:]
    first = document.blocks[:_OPENS]
    if any(map(_NUMBERED.search, (name, *folders))) or any(map(_FOLDER.match, folders)):
        return True
    if any(
        block.kind not in HEADING_KINDS and _ISSUE.search(document.text, *block.span) is not None for block in first
    ):
        return True
    if any(_CLOSING.search(document.text, *block.span) is not None for block in document.blocks[-_CLOSES:]):
        return True
    if _gathers_links(document):
        title = metadata(document).title
        return (title is not None and _TITLED.search(title.value) is not None) or any(
            block.kind not in HEADING_KINDS and _OF_MAIL.search(document.text, *block.span) is not None
            for block in (*first, *document.blocks[-_CLOSES:])
        )
    return False


def _gathers_links(document: Document) -> bool:
    """Whether most of a text are entries that each lead to something on another site, under headings of its own; an article that cites its sources has them in paragraphs one below the other, and links to its own site around it."""
    starts = sorted(link.span.start for link in document.links if _ELSEWHERE.match(link.target) is not None)
    hosts = {host_of(link.target) for link in document.links if _ELSEWHERE.match(link.target) is not None}
    if len(starts) < _ENTRIES or len(hosts) < _SITES:
        return False
    blocks = document.blocks
    leading = [bisect_left(starts, block.span.start) < bisect_left(starts, block.span.end) for block in blocks]
    headed = sum(block.kind in HEADING_KINDS and any(leading[at : at + 2]) for at, block in enumerate(blocks) if at)
    if headed < _HEADINGS:
        return False
    prose = [block.span for block in blocks if block.kind not in HEADING_KINDS]
    linked = [led for led, block in zip(leading, blocks, strict=True) if block.kind not in HEADING_KINDS]
    beside = [led or (at > 0 and linked[at - 1]) for at, led in enumerate(linked)]
    told = sum(span.end - span.start for span in prose)
    return 3 * sum(span.end - span.start for span, led in zip(prose, beside, strict=True) if led) >= 2 * told


_ELSEWHERE = lazy_pattern(r"https?://\S", re.IGNORECASE)
_ENTRIES, _SITES, _HEADINGS = 4, 3, 2
"""Links of an issue that gathers what others have, sites that they lead to, and headings below its title that are an entry or stand right above one, at least."""
_TITLED = lazy_pattern(
    lambda: (
        rf"(?<!\w){_of('numbered')}(?:\s?[#№]\s?\d|\W{{1,3}}(?:no|nr|n[º°]|issue|edition|vol)\.?\W{{0,2}}\d"
        rf"|\s?:\s?\d|\W{{1,3}}\d[\d./-]*[^\w%]*\Z)"
    ),
    re.IGNORECASE,
)
"""The title of an issue: "Lamp Weekly #231", "Quay Digest, no. 12", "Ferry Digest 12"; not "A daily 10-minute walk", "Monthly 5% rise"."""
_CLOSING = lazy_pattern(lambda: rf"\b{_of('closing')}\b", re.IGNORECASE)
"""With what the writer of a letter takes leave: "I'll be back in your inbox next week"."""
_CLOSES = 16
"""Blocks at the end of an issue among which that stands."""


def _is_in_mail(document: Document, part: Boilerplate) -> bool:
    """Whether the subject of a mail stands above a call in the same section, and nothing says that the mail was sent."""
    subjects = document.recall("blocks that are the subject of a mail", _subjects)
    level = 0
    for index in reversed(range(part.blocks.start)) if subjects else ():
        block = document.blocks[index]
        if block.kind in HEADING_KINDS and (not level or block.level < level):
            level = block.level
        elif index in subjects:
            if any(map(_SENT.match, document.slice(block.span).split("\n"))):
                return False
            head = next((one for one in reversed(document.blocks[:index]) if one.kind in HEADING_KINDS), None)
            inside = not level or (head is not None and head.level < level)
            return inside and not any(map(_SENT.match, _beside(document, index)))
    return False


def _subjects(document: Document) -> frozenset[int]:
    """All of them, asked once: a list of links has thousands of calls."""
    return frozenset(
        index for index, block in enumerate(document.blocks) if _SUBJECT.match(document.slice(block.span)) is not None
    )


_TAGS = lazy_pattern(r"(?:(?<=\s)|^)#[^\W\d]\w+")
_FEWEST = 2
"""Such words below a caption, at least."""
_BELOW = 4
"""Blocks from a call on among which the tags of its post stand."""
_ABOVE = 40
"""Blocks above a call among which its caption is called one."""
_CAPTION = lazy_pattern(lambda: rf"\W{{0,4}}{_of('caption')}\W{{0,4}}:", re.IGNORECASE)
_POST = lazy_pattern(lambda: rf"\b{_of('posts')}\b", re.IGNORECASE)


def _is_in_caption(document: Document, part: Boilerplate) -> bool:
    """Whether a call stands in the text of a post on a network: its tags below it, and above it a label or a heading that says what it is."""
    at = part.blocks.start
    below = document.blocks[at : at + _BELOW]
    if sum(len(_TAGS.findall(document.text[one.span.start : one.span.end])) for one in below) < _FEWEST:
        return False
    for block in reversed(document.blocks[max(0, at - _ABOVE) : at + 1]):
        line = document.slice(block.span)
        if _CAPTION.match(line) is not None or (block.kind in HEADING_KINDS and _POST.search(line) is not None):
            return True
    return False


_COPY = lazy_pattern(lambda: rf"\W{{0,4}}{_of('copy')}(?: \d)?\s?:?\W{{0,4}}", re.IGNORECASE)


def _is_copy(document: Document, part: Boilerplate) -> bool:
    """Whether the heading or the label right above a call, or before it in its line, names the place of a page that it is the copy of: "Headline", "CTA:"."""
    at = part.blocks.start
    if at and _COPY.fullmatch(document.slice(document.blocks[at - 1].span)) is not None:
        above = document.blocks[at - 1]
        return above.kind in HEADING_KINDS or document.slice(above.span).rstrip(" *_").endswith(":")
    label, colon, _ = document.slice(document.blocks[at].span).partition(":")
    return bool(colon) and _COPY.fullmatch(label) is not None
