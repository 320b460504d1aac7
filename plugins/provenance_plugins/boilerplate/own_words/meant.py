"""Whether what a page leaves behind elsewhere may be an author's own words to the readers of this text."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis import Boilerplate, content
from provenance.analysis.addresses import host_of
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.voice import FirstPerson
from provenance.api import BlockKind, Document, Phrases, Span, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.own_words.announced import is_announced_by_title, leads_into_list
from provenance_plugins.boilerplate.own_words.asked_in_place import is_asked_in_place
from provenance_plugins.boilerplate.own_words.chosen_lists import heads_summaries, heads_told, lists_places, takes_file
from provenance_plugins.boilerplate.own_words.commands import is_command
from provenance_plugins.boilerplate.own_words.lists_of_authors import is_of_authors
from provenance_plugins.boilerplate.own_words.of_its_page import is_contact_page
from provenance_plugins.boilerplate.own_words.own_letters import is_in_own_letter
from provenance_plugins.boilerplate.own_words.own_offers import is_own_offer
from provenance_plugins.boilerplate.own_words.picked_reading import is_picked
from provenance_plugins.boilerplate.own_words.running_text import is_of_running_text
from provenance_plugins.boilerplate.own_words.writers_own import is_writers_own
from provenance_plugins.boilerplate.own_words.written_links import ON_A_PAGE, leads_on

_LEADS = Phrases.load(LEXICON, "leads")
_CALLS = Phrases.load(LEXICON, "calls")
_ASKED = Phrases.load(LEXICON, "asked")
_STEPS = Phrases.load(LEXICON, "steps")
_CONTACT = Phrases.load(LEXICON, "contact")
_ASKING = frozenset({"newsletter", "share"})
"""Kinds of what authors ask of their readers, too."""
_POINTING = frozenset({"navigation", "related", "comments"})
"""Kinds whose calls authors write, too, with a link or an address."""
_LED = 6
"""Words of a sentence before what gives it away, from which on the sentence says to whom it speaks, or why."""
_TITLE = 8
"""Words of the longest title that is wholly of what it names: "We are on Harbourbook"."""
_SHORT = 12
"""Words of what says one thing."""
_NAMED = lazy_pattern(r"[A-Z][^\W\d_]{5,}")
_OF_SITE = lazy_pattern(r"\s[|–—·-]\s")
"""Between the title of a page and the name of its site."""
_PRINTED = lazy_pattern(r":\s*[<(]?https?://[^/\s]+/\S*\w\S*\W*\Z")
"""The end of a line that gives the address it speaks of: "Watch the video: https://lamp.example/film"."""
_BARE = lazy_pattern(r"[<(\[]*(?:https?://|www\.)\S+|(?<![\w./@-])(?:[a-z\d][a-z\d-]*\.){1,3}[a-z]{2,6}/[\w-]")
"""A line that is an address and has no title."""
_FEW_LINKS = 2
"""Links of a list that an author puts among his paragraphs, at most."""
_ITEMS = 12
"""Items of a list that are looked at."""
_HEADED, _GOES_ON = 4, 3
"""Blocks between a heading and the address under it, and those of the article behind that, at least."""
_UNDER, _PARAGRAPH = 2, 80
"""Blocks under the heading of a section among which its first paragraph stands, and characters of that."""
_LABEL = lazy_pattern(r"[^\W\d_]+(?: [^\W\d_]+){0,2}:\s")
_DEEP = 5
"""Slashes in the address of a page that lies in a folder of a folder: no menu leads there."""
_WAY = lazy_pattern(r"\S\s(?:>|›|»|→|->)\s\S")
_ADDRESSED = lazy_pattern(r"@|\d{3}")
"""An address of e-mail or the number of a telephone."""
_BRACKETED = lazy_pattern(r"\W{0,3}\([^\W\d_][\w ]{0,20}\)\W{0,2}")
"""An item's source behind it: "(Post)"."""


def is_meant(document: Document, part: Boilerplate) -> bool:
    """Whether an author may have put a stretch there for readers: in a sentence that says to whom it speaks, on what the title names, as the source of an item, as a link or a question of his own."""
    words = " ".join(document.slice(part.span).split())
    if _is_by_its_place(document, part) or is_of_running_text(document, part) or _is_told(document, part, words):
        return True
    if part.kind == "footer":
        return (
            _ADDRESSED.search(words) is not None
            and "©" not in words
            and (is_contact_page(document) or _is_headed_contact(document, part))
        )
    if (
        part.kind in _POINTING
        and len(part.blocks) == 1
        and words.lower().startswith(_calls())
        and (leads_on(document, part.span) or _PRINTED.search(words))
    ):
        return True
    if part.kind == "related":
        return (
            _is_further_reading(document, part)
            or heads_summaries(document, part)
            or is_picked(document, part)
            or (document.is_written and _is_sentence(words) and takes_file(document, part.span))
        )
    if part.kind == "comments":
        return (
            is_command(document, words)
            or _asks_readers(words, part)
            or _closes_asking(document, part, words)
            or _leads_to_question(document, part)
            or _says_how(document, words, part)
            or _IN_FORM.search(words) is not None
        )
    if part.kind == "newsletter" and is_own_offer(document, part, words):
        return True
    if part.kind not in _ASKING:
        return False
    if part.led >= _LED and not words.endswith("!") and words.lower().startswith(_leads()):
        return True
    if part.kind == "share" and (
        _is_of_organiser(document, part, words)
        or _is_said_of_others(document, part, words)
        or _is_spoken_of(document, part, words)
    ):
        return True
    named = set(_NAMED.findall(words)) if words.count(" ") < _SHORT else set()
    said = words.lower().rstrip(".!")
    titles = [one.value for one in document.declared if one.field == "title"]
    return any(
        title.count(" ") < _TITLE
        and _OF_SITE.search(title) is None
        and (said in title.lower() or not named.isdisjoint(_NAMED.findall(title)))
        for title in titles
    )


def _is_of_organiser(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether a call in a sentence names the body from which readers hear, of which the text told before: an announcement by whoever holds what it tells of."""
    found = _FROM_BODY.search(words) if part.led >= _LED // 2 else None
    return found is not None and document.text.find(found["body"], 0, part.span.start) >= 0


_FROM_BODY = lazy_pattern(r"\bfrom the (?P<body>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){2,4})")


def _is_by_its_place(document: Document, part: Boilerplate) -> bool:
    return (
        _is_announced(document, part)
        or _heads_links(document, part)
        or _heads_sections(document, part)
        or _heads_row(document, part)
        or heads_told(document, part)
        or lists_places(document, part)
        or is_announced_by_title(document, part)
        or leads_into_list(document, part)
        or is_in_own_letter(document, part)
    )


def _is_announced(document: Document, part: Boilerplate) -> bool:
    """Whether a single item stands in a list that a sentence announces: "such as:", and what menus say too."""
    at = part.blocks.start
    if len(part.blocks) > 1 or document.blocks[at].kind is not BlockKind.LIST_ITEM:
        return False
    first = max(0, at - _ITEMS)
    while at > first and document.blocks[at].kind is BlockKind.LIST_ITEM:
        at -= 1
    above = document.slice(document.blocks[at].span).rstrip(" *_")
    if document.blocks[at].kind is BlockKind.LIST_ITEM or not above.endswith(":"):
        return False
    return above.count(" ") >= _LED or (part.kind == "navigation" and bool(_sites(document, part.span)))


def _is_told(document: Document, part: Boilerplate, words: str) -> bool:
    return _is_step(part, words) or is_writers_own(document, part, words) or is_asked_in_place(document, part, words)


def _is_step(part: Boilerplate, words: str) -> bool:
    """Whether a way through menus is a step that readers are told to take: "choose Edit > Select > All"."""
    if part.kind != "navigation" or len(part.blocks) > 1:
        return False
    return _WAY.search(words) is not None and words.lower().startswith(_STEPS.texts())


def _heads_sections(document: Document, part: Boilerplate) -> bool:
    """Whether what menus are headed with, too ("Resources"), stands in Markdown as a heading over other headings of the author's; a call ("Connect with us") also over what is told under the first of them."""
    if part.kind not in {"navigation", "share", "comments"} or len(part.blocks) > 1 or not document.is_written:
        return False
    if part.kind == "comments" and _DIGIT.search(document.text, *part.span) is not None:
        return False  # it counts them
    above, below = part.blocks.start, part.blocks.stop
    if below >= len(document.blocks):
        return False
    heading, under = document.blocks[above], document.blocks[below]
    headed = heading.kind is under.kind is BlockKind.HEADING and under.level > heading.level
    if part.kind != "share" or not headed:
        return headed
    told = document.blocks[below + 1 : below + 1 + _UNDER]
    return any(
        block.kind is BlockKind.PARAGRAPH
        and content(document).is_main(below + 1 + at)
        and block.span.end - block.span.start >= _PARAGRAPH
        for at, block in enumerate(told)
    )


def _heads_links(document: Document, part: Boilerplate) -> bool:
    """Whether a label of menus ("Quick links") stands in Markdown over a list in which each item leads to another site."""
    if part.kind != "navigation" or len(part.blocks) > 1 or not document.is_written:
        return False
    items: list[Span] = []
    for block in document.blocks[part.blocks.stop : part.blocks.stop + _ITEMS]:
        if block.kind is not BlockKind.LIST_ITEM:
            break
        items.append(block.span)
    sites = [_sites(document, span) for span in items]
    own = {host_of(one.value) for one in document.declared if one.field == "url"}
    return len(items) > 1 and all(sites) and all(own.isdisjoint(each) for each in sites)


def _heads_row(document: Document, part: Boilerplate) -> bool:
    """Whether a label of menus stands before links that somebody chose among the paragraphs of Markdown: to several sites, and to a page deep in one of them: "Quick links: [Docs](/), [Changelog](https://…/lamp/blob/main/CHANGELOG.md)"."""
    if part.kind != "navigation" or len(part.blocks) > 1 or not document.is_written:
        return False
    under = document.blocks[part.blocks.stop : part.blocks.stop + 1]
    if _LABEL.match(document.slice(part.span)) is None or not under or under[0].kind is not BlockKind.PARAGRAPH:
        return False
    start = part.span.start
    targets = [link.target for link in document.links_over(start, part.span.end) if start <= link.span.start]
    deep = [target for target in targets if target.startswith("http") and target.count("/") >= _DEEP]
    return bool(deep) and len({host_of(target) for target in targets}) > 1


def _sites(document: Document, span: Span) -> set[str]:
    return {
        host_of(link.target)
        for link in document.links
        if span.start <= link.span.start < span.end and ON_A_PAGE.match(link.target)
    }


def _is_headed_contact(document: Document, part: Boilerplate) -> bool:
    """Whether the article goes on under an address, and a heading right above it says whose it is: "Regional Press Contact"; the foot of a site has "Contact us"."""
    if max(content(document).main, default=-1) < part.blocks.stop + _GOES_ON:
        return False
    above = document.blocks[max(0, part.blocks.start - _HEADED) : part.blocks.start]
    heading = next((block for block in reversed(above) if block.kind is BlockKind.HEADING), None)
    said = "" if heading is None else document.slice(heading.span).lower().rstrip(" :")
    return " " in said and said.rsplit(None, 1)[-1] in _CONTACT.texts("noun")


def _is_further_reading(document: Document, part: Boilerplate) -> bool:
    """Whether a list names addresses alone, or stands among the paragraphs of Markdown and links to another site than the next such list does."""
    lines = [line for line in document.slice(part.span).split("\n") if _has_letters(line)]
    if lines and all(_BARE.search(line) for line in (lines[1:] or lines)):
        return True
    if not document.is_written:
        return False
    own = _listed(document, part)
    return 0 < len(own) <= _FEW_LINKS and all(map(ON_A_PAGE.match, own)) and document.recall("reading", _reads_widely)


def _listed(document: Document, part: Boilerplate) -> list[str]:
    """The addresses to which the list under a head leads; its last line, right above a paragraph, may be taken for the article's."""
    last = document.blocks[min(part.blocks.stop, len(document.blocks) - 1)].span.end
    start = part.span.start
    return [link.target for link in document.links_over(start, last) if start <= link.span.start]


def _reads_widely(document: Document) -> bool:
    """Whether the lists of other articles in a text lead to several sites, and none is the text's own."""
    parts = [part for part in content(document).boilerplate if part.kind == "related"]
    sites = {host_of(target) for part in parts for target in _listed(document, part)}
    own = {host_of(one.value) for one in document.declared if one.field == "url"}
    return len(sites) > 1 and len(parts) > 1 and sites.isdisjoint(own)


_FOR_MORE = lazy_pattern(r"for (?:more|further|additional) information\b", re.IGNORECASE)
"""How a release says at its end where its house is reached and followed."""


def _leads_to_post(document: Document, part: Boilerplate) -> bool:
    """Whether one link leads to a single post on a platform, which takes nothing and is nobody's account."""
    start = part.span.start
    targets = [link.target for link in document.links_over(start, part.span.end) if start <= link.span.start]
    return len(targets) == 1 and _POST.search(targets[0]) is not None


_POST = lazy_pattern(r"//[^?#]*/(?:comments/\w+|status(?:es)?/\d+|posts/\w+)")
_OF_OTHERS = lazy_pattern(r"follow (?:them|him|her)\b", re.IGNORECASE)
"""A call to follow somebody whom the text is about."""


def _is_said_of_others(document: Document, part: Boilerplate, words: str) -> bool:
    return (
        (not part.whole and _BRACKETED.fullmatch(words) is not None)
        or (words.startswith("I ") and _is_sentence(words))
        or _FOR_MORE.match(words) is not None
        or _leads_to_post(document, part)
        or _OF_OTHERS.match(words) is not None
        or _is_source(document, part, words)
        or _is_in_prose(document, part, words)
    )


def _is_in_prose(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether a call with a full stop stands within a paragraph of Markdown that goes on for sentences, as an author takes leave: "Share it with that one person. The one whose house is full of things."."""
    if part.whole or not document.is_written or not words.endswith(".") or len(part.blocks) > 1:
        return False
    block = document.blocks[part.blocks.start].span
    before = document.text.count(" ", block.start, part.span.start)
    behind = document.text.count(" ", part.span.end, block.end)
    return before >= _BEFORE and behind >= _BEHIND


_BEFORE, _BEHIND = 3, 24
"""Blanks of a paragraph on each side of a call that its author makes in passing, at least."""


def _is_spoken_of(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether the text before a button tells readers to use it, by its words in quotation marks: "click the “SHARE” button"."""
    if words.count(" ") >= _FEW_WORDS or not words:
        return False
    told = rf"\b(?:click|press|hit|tap|use|push)\b[^.\n]{{0,30}}[“\"'‘]{re.escape(words)}[”\"'’]"
    before = document.text[max(0, part.span.start - _TOLD_BEFORE) : part.span.start]
    return re.search(told, before, re.IGNORECASE) is not None


_FEW_WORDS = 3
_TOLD_BEFORE = 2_000
"""Characters before a button among which the text speaks of it."""


def _is_source(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether "LINK" is all that an author says of the page that he writes of: it leads to another site, which takes nothing that is shared."""
    if words.lower().rstrip(".:") not in _SOURCES:
        return False
    targets = [link.target for link in document.links if part.span.start <= link.span.start < part.span.end]
    return len(targets) == 1 and ON_A_PAGE.fullmatch(targets[0]) is not None and not _SHARES.search(targets[0])


_SOURCES = frozenset({"link", "via", "source"})
_SHARES = lazy_pattern(r"/(?:share|sharer|intent|submit)\b|sharer\.php|shareArticle", re.IGNORECASE)
_IN_FORM = lazy_pattern(
    r"\bcomments? (?:field|box) (?:with|of|on|in) (?:your|the) (?!page\b|post\b|article\b)", re.IGNORECASE
)
"""A field of some other form, in which readers say something to those who get it."""


def _asks_readers(words: str, part: Boilerplate) -> bool:
    """Whether an author asks readers what they think: in a sentence of a paragraph, or with the address at which they are to say it."""
    low = words.lower().lstrip("*_ ")
    asked = any(phrase in low for phrase in _ASKED.texts())
    if asked and (not part.whole or part.led > 0 or _PRINTED.search(words) is not None):
        return True
    if asked and words.count(" ") >= _SAYS_WHAT:
        return True
    return low.startswith(_INVITED) and (not part.whole or _I.is_in(words, "en"))


def _closes_asking(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether a sentence at the end of what somebody wrote in Markdown asks for comments, with no other part of a form, behind a question to readers or before the greeting with which he ends: "Leave a comment.", "Cheers." A button has no stop."""
    at = part.blocks.start
    if not document.is_written or len(part.blocks) > 1 or not at or not words.endswith((".", "!")):
        return False
    if document.blocks[at].kind is not BlockKind.PARAGRAPH or len(document.blocks) - at > _TAKING_LEAVE:
        return False
    if any(other.kind == "comments" and other.span != part.span for other in content(document).boilerplate):
        return False
    greeting = document.slice(document.blocks[-1].span).strip()
    greets = at < len(document.blocks) - 1 and greeting.count(" ") < _GREETING and greeting.endswith((".", "!", ","))
    return greets or document.slice(document.blocks[at - 1].span).rstrip(" *_").endswith("?")


_GREETING = 3
"""Words of a greeting, at most."""
_TAKING_LEAVE = 3
"""Blocks from such a sentence to the end, with a greeting and a name."""


def _leads_to_question(document: Document, part: Boilerplate) -> bool:
    """Whether a call ends with a colon, and what its author asks stands below it: "Drop your thoughts in the comments:"."""
    if len(part.blocks) > 1 or part.blocks.stop >= len(document.blocks):
        return False
    below = document.slice(document.blocks[part.blocks.stop].span).rstrip(" *_")
    return document.slice(part.span).rstrip(" *_").endswith(":") and below.endswith("?") and below.count(" ") >= _LED


_DIGIT = lazy_pattern(r"\d")
_SAYS_WHAT = 14
"""Blanks of a call that says on what readers are to answer, as no template does."""
_INVITED = (
    "please leave a comment",
    "if so, please leave a comment",
    "leave a comment below and",
    "leave me a comment",
)
_I = FirstPerson("i", "me", "my")
"""By which an author speaks of himself, as no template does."""


def _says_how(document: Document, words: str, part: Boilerplate) -> bool:
    """Whether a call to say something says where, with a link that an author wrote: "Have your say! Come to [the hearings](…)."."""
    asked = any(phrase in words.lower() for phrase in _ASKED.texts())
    return asked and _is_sentence(words) and leads_on(document, part.span)


def is_of_page(document: Document, parts: tuple[Boilerplate, ...], number: int) -> bool:
    """Whether a stretch of which only its shape tells stands among others of the page: one that has a name right beside it, and no paragraph of the article on its other side."""
    part = parts[number]
    block = document.blocks[part.blocks.start]
    text = document.text
    if block.kind is BlockKind.TABLE_CELL or not _has_letters(document.slice(part.span)):
        return False
    first = parts[number - 1].span.end if number else 0
    last = parts[number + 1].span.start if number + 1 < len(parts) else len(text)
    above, under = text[first : part.span.start], text[part.span.end : last]
    if above.rstrip().endswith(":") or _is_post(document, part) or is_of_authors(document, part):
        return False
    if _has_letters(above) and _has_letters(under):
        return False
    main = part.blocks.start - 1 if _has_letters(above) else part.blocks.stop if _has_letters(under) else -1
    if not 0 <= main < len(document.blocks):
        return True
    beside = document.blocks[main]
    return beside.kind is not BlockKind.LIST_ITEM and not _is_sentence(document.slice(beside.span))


def _is_post(document: Document, part: Boilerplate) -> bool:
    """Whether a line stands under somebody's name alone, whose post it is: "Ana Cruz", "Senior Harbour Engineer"."""
    index = part.blocks.start
    words = document.slice(document.blocks[index - 1].span).split() if index and len(part.blocks) == 1 else []
    return len(words) in _NAME_WORDS and is_given_name(words[0]) and all(word[0].isupper() for word in words)


_NAME_WORDS = range(2, 4)


def _has_letters(words: str) -> bool:
    return any(character.isalpha() for character in words)


def _is_sentence(words: str) -> bool:
    return words.count(" ") >= _LED and words.rstrip("\"'”’»)").endswith((".", "!", "?", "…"))


@cache
def _calls() -> tuple[str, ...]:
    return tuple(f"{text} " for text in _CALLS.texts())


@cache
def _leads() -> tuple[str, ...]:
    return tuple(f"{text} " for text in _LEADS.texts())
