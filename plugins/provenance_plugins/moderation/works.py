"""Titles and names that hold a bad word: of songs, books, bands, coins, repositories. Nobody can put them in other words."""

from __future__ import annotations

import re
from bisect import bisect_right

from provenance.api import Block, BlockKind, Document, Span, lazy_pattern
from provenance_plugins.moderation.dated_titles import is_beside_what_works_have, is_in_published_item
from provenance_plugins.moderation.passages import sentence_around
from provenance_plugins.moderation.sought import Sought
from provenance_plugins.moderation.vocabulary import by_word, group_of, group_of_all, tagged

_WORD = lazy_pattern(r"[^\W\d_][\w’'*-]*")
_LONGEST = 14
"""Words of a title."""
_SMALL = 3
"""Letters of words that titles may write small."""
_EMPHASIS = lazy_pattern(
    r"(?<![\w*_])([*_])(?=[^\s*_])([^*_\n]{2,90}?)(?<=\S)\1(?![\w*_])|<(em|i|cite)\b[^<>]*>([^<>]{2,90})</\3>"
)
"""What slanted letters set off, as titles are; bold ones stress."""
_TITLED = lazy_pattern(lambda: rf"(?<!\w){group_of_all('usage', 'titled')}[\s,:]{{1,3}}\Z", re.IGNORECASE)
"""Right before a title in slanted letters, of which languages but English write the first word alone with a capital: "el ensayo *La puerta …*"."""
_REACH = 120
"""Characters of the source around a word in which the marks of its title stand."""
_SPOKEN_TO = frozenset({"you", "u", "your", "ur"})
_PART = lazy_pattern(r"[^\W_]+")
_PRINTED = lazy_pattern(r"[^\n]{0,120}?\s<?(https?://[^\s<>]{1,500})")
"""Behind a word, in its line: the address of the page that it is the title of."""
_REFERRING = lazy_pattern(lambda: rf"\W{{0,3}}{group_of('usage', 'referring')}(?:\s?:|\s[>»→])\s", re.IGNORECASE)
_SAID_BEFORE = 30
_SAID = lazy_pattern(lambda: rf"\b{group_of('usage', 'said_before')}\W{{1,3}}\Z", re.IGNORECASE)
_SAYING = lazy_pattern(
    lambda: rf"\A\W*{group_of('usage', 'you')}\b|\b{group_of('around_threat', 'norm')}\b", re.IGNORECASE
)
"""In words that speak to somebody or say what should be done: "You Fool", "They Should Be Shot"."""
_NEAR_ITEMS = 3
"""Items of a list on each side of one that may be a title."""
_NAME = 2
"""Words of the name of what a link leads to."""
_NAMED = 3
"""Words that a sentence must write small for the capitals in it to be those of names."""
_BEFORE = lazy_pattern(
    r"(?:([^\W\d_][\w’'-]*)|([A-ZÀ-Þ][\w’'-]*) (?:d[aeio]s?|de las?|de los|del|dell[aeo]|degli|dei|des|der|of the|van de)) $"
)
"""The word before, or the one with a capital before "of the": "o Museu das …"."""
_BEHIND = lazy_pattern(r" ([^\W\d_][\w’'-]*)")


_CREDITED = lazy_pattern(r"\b[Bb]y\sThe\s(?:[A-Z][\w’'-]*\s){1,2}\Z")
"""Before the last word of a name in a credit: "Delivered by The Daily …"."""


_BYLINE = lazy_pattern(r"[\s*_]*(?i:by):?\s(?!The\b|A\b|An\b|My\b|Your\b|This\b|Some\b)(?:[A-Z][\w.’'-]*\s){1,3}\Z")
"""From the beginning of its line to the last word of a name."""


def is_in_byline(document: Document, span: Span) -> bool:
    """Whether a word is the last name in a line that says who wrote the text and nothing else: "By Old Billy …"."""
    text = document.text
    if not text[span.start].isupper() or text[span.start : span.end].isupper():
        return False
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    return (
        span.start - start <= _REACH
        and not text[span.end : len(text) if end < 0 else end].strip(" *_")
        and _BYLINE.match(text, start, span.start) is not None
    )


_ENTRY = lazy_pattern(
    r"[A-ZÀ-Þ][^()\n]{2,160}\((?:19|20)\d\d[a-z]?(?:, [^()\n]{3,20})?\)[.,:] (?P<title>[^\n.?!]{5,200})[.?!]"
)
"""An entry of a list of references: authors, the year in brackets, the title."""


def _is_in_entry(document: Document, span: Span) -> bool:
    """Whether words stand in the title of what an entry of a list of references names: "Cruz, A. (2013). The weir. Holm Press."."""
    block = document.block_at(span.start)
    if block is None or document.text.find(").", block.span.start, span.start) < 0:
        return False
    entry = _ENTRY.match(document.text, block.span.start, block.span.end)
    return entry is not None and entry.start("title") <= span.start and span.end <= entry.end() + 1


def is_in_title_of_work(document: Document, span: Span) -> bool:
    """Whether words stand in a title that a link leads to, that is set off or that follows "Read more:", or are the name of what the link leads to.

    Not where somebody is called so ("you *Fool*", "she is a [fool](…)"), where the words speak to somebody or say what should be done, and where nothing but
    them makes a paragraph: whoever writes those says them.
    """
    return (
        _is_linked(document, span)
        or _is_slanted(document, span)
        or _is_in_entry(document, span)
        or _is_as_in_address(document, span)
        or _is_name_of_host(document, span)
        or _is_referred_to(document, span)
        or _is_listed(document, span)
        or _is_marked(document, span)
        or _is_in_run_of_titles(document, span)
        or _is_name_in_heading(document, span)
        or is_beside_what_works_have(document, span)
        or is_in_published_item(document, span)
    )


_RUN = lazy_pattern(lambda: rf"\b{group_of('usage', 'collected')}\b[^:\n]{{0,60}}:\s", re.IGNORECASE)
"""Before titles that follow one another: "The essays in this series: "."""
_BEGIN_RUN = Sought(_RUN)
_RUNS = 1_500
"""Characters to either side in which such a run stands; a paragraph may hold a thousand words of which each asks."""
_FURTHER = 2
"""Titles in such a run beside the one that is asked about, at least."""


def _is_in_run_of_titles(document: Document, span: Span) -> bool:
    """Whether a word stands in one of several titles of a sentence that says what they are titles of."""
    block = document.block_at(span.start)
    if block is None:
        return False
    low, high = max(block.span.start, span.start - _RUNS), min(block.span.end, span.end + _RUNS)
    if not _BEGIN_RUN.ends_in(document, low, span.start):
        return False
    leads = list(_RUN.finditer(document.text, low, span.start))
    if not leads:
        return False
    start, titles = leads[-1].end(), 0
    end = document.text.find("\n", start, high)
    asked = False
    for part in document.text[start : high if end < 0 else end].split(","):
        words = part.strip(" *_.?!")
        if start <= span.start < start + len(part):
            asked = _is_title(words, document.slice(span).lower())
        else:
            titles += len(_WORD.findall(words)) > 1 and _is_title(words, "")
        start += len(part) + 1
    return asked and titles >= _FURTHER


def _next_half(document: Document, block: Block) -> str:
    """The words of the heading right below one of the same rank at the head of a text, in capitals as that is: two lines of one title."""
    index = document.block_index(block.span.start)
    if index is None or index >= _HEAD or index + 1 >= len(document.blocks):
        return ""
    behind = document.blocks[index + 1]
    words = document.slice(behind.span).strip(" *_")
    together = behind.kind is BlockKind.HEADING and behind.level == block.level and len(words) <= _REACH
    return words if together and words.isupper() and document.slice(block.span).isupper() else ""


_HEAD = 3
"""Blocks of a text among which its title stands."""


def _is_name_in_heading(document: Document, span: Span) -> bool:
    """Whether a heading in capitals is the name of a podcast, a band or the like, by the word for it: "THE … PODCAST"."""
    block = document.block_at(span.start)
    if block is None or block.kind is not BlockKind.HEADING or block.span.end - block.span.start > _REACH:
        return False
    words = " ".join(filter(None, (document.slice(block.span).strip(" *_"), _next_half(document, block))))
    found = [word.lower() for word in _WORD.findall(words)]
    written = words.isupper() or _is_title(words, document.slice(span).lower())
    return 1 < len(found) <= _LONGEST and written and found[-1] in tagged("usage", "kind_of_name")


_OF_A_WORK = lazy_pattern(
    r"\A(?:movie|film|series|show|book|album|song|track|game|episode)s?[_-]?(?:title|name)\Z", re.IGNORECASE
)


def _is_marked(document: Document, span: Span) -> bool:
    """Whether a heading is the title of a work by what the page calls it: `class="movie-title"`."""
    block = document.block_at(span.start)
    if block is None or block.element is None or block.span.end - block.span.start > _REACH:
        return False
    return any(_OF_A_WORK.match(name) for name in block.element.classes)


def _is_linked(document: Document, span: Span) -> bool:
    at = bisect_right(document.links, span.start, key=lambda link: link.span.start) - 1
    if at < 0 or span.end > document.links[at].span.end:
        return False
    link = document.links[at]
    words, word = document.slice(link.span), document.slice(span).lower()
    if _is_said(document.text[max(0, link.span.start - _SAID_BEFORE) : link.span.start], words):
        return False
    return _is_title(words, word) or (
        word in link.target.lower() and (len(words.split()) <= _NAME or document.text[span.start].isupper())
    )


def _is_listed(document: Document, span: Span) -> bool:
    """Whether a word stands in one of several titles of a list, as songs and books are listed: each item is written as a title is."""
    index = document.block_index(span.start)
    if index is None or document.blocks[index].kind is not BlockKind.LIST_ITEM:
        return False
    words = document.slice(document.blocks[index].span).rstrip().removesuffix("!")
    if _is_behind_author(document, index, span):
        return True
    if not _is_title(words, document.slice(span).lower()) or _SAYING.search(words) is not None:
        return False
    others = [
        document.slice(block.span)
        for block in document.blocks[max(0, index - _NEAR_ITEMS) : index + _NEAR_ITEMS + 1]
        if block.kind is BlockKind.LIST_ITEM and block is not document.blocks[index]
    ]
    titles = sum(_is_title(other.partition(",")[0], "") and len(_WORD.findall(other)) > 1 for other in others)
    return titles >= 2 and titles * 2 >= len(others)


def _is_behind_author(document: Document, index: int, span: Span) -> bool:
    """Whether a word stands in an item behind the name of an author and a stroke, as in the items beside it: "Ana Cruz - The Lamp"."""
    start = document.blocks[index].span.start
    own = _AUTHOR.match(document.text, *document.blocks[index].span)
    if own is None or span.start < own.end() or span.start - start > _REACH:
        return False
    beside = document.blocks[max(0, index - _NEAR_ITEMS) : index + _NEAR_ITEMS + 1]
    return sum(_AUTHOR.match(document.text, *block.span) is not None for block in beside) > _AUTHORED


_AUTHOR = lazy_pattern(
    r"(?:[A-ZÀ-Þ][\w.’'-]{0,20}\s){1,3}[A-ZÀ-Þ][\w.’'-]{1,24}(?:(?:,| &| and)\s(?:[A-ZÀ-Þ][\w.’'-]{0,20}\s){1,3}[A-ZÀ-Þ][\w.’'-]{1,24}){0,2}\s[-–—]\s(?=\S)"
)
_AUTHORED = 2
"""Items beside one that have such a name, at least."""


def _is_referred_to(document: Document, span: Span) -> bool:
    """Whether a line begins as one does that names another's text: "Read more: …"."""
    line = document.text.rfind("\n", 0, span.start) + 1
    return _REFERRING.match(document.text, line, span.start) is not None


def _is_name_of_host(document: Document, span: Span) -> bool:
    """Whether a word is written as the words of a link to the site of those whose name it is: "[STFU](https://stfurowers.example)"."""
    return document.slice(span) in document.recall("names of hosts", _names_of_hosts)


def _names_of_hosts(document: Document) -> frozenset[str]:
    found: set[str] = set()
    for link in document.links:
        words = document.slice(link.span).strip(" *_")
        if words[:1].isupper() and " " not in words and len(words) > _NAMED:
            host = _HOST.match(link.target)
            if host is not None and host[1].lower().startswith(words.lower()):
                found.add(words)
    return frozenset(found)


_HOST = lazy_pattern(r"(?i)https?://(?:www\.)?([\w-]{1,63})\.")


def _is_as_in_address(document: Document, span: Span) -> bool:
    """Whether a word and those beside it stand in the address of the page whose title they are: it is linked from them, or printed behind them."""
    text = document.text
    at = bisect_right(document.links, span.start, key=lambda link: link.span.start) - 1
    if at >= 0 and span.end <= document.links[at].span.end:
        address = document.links[at].target
    else:
        printed = _PRINTED.match(text, span.end)
        if printed is None:
            return False
        address = printed[1]
    slug = "-".join(_PART.findall(address.lower()))
    before = _PART.findall(text[max(0, span.start - _REACH) : span.start].lower())[-2:]
    behind = _PART.findall(text[span.end : span.end + _REACH].lower())[:2]
    words = [*before, *_PART.findall(document.slice(span).lower()), *behind]
    if not _SPOKEN_TO.isdisjoint(words):
        return False
    row = len(words) - len(before) - len(behind) + 2
    return any(
        f"-{'-'.join(words[first : first + row])}-" in f"-{slug}-"
        for first in range(len(before) + 1)
        if first + row <= len(words)
    )


def _is_slanted(document: Document, span: Span) -> bool:
    source, place = document.source, document.locate(span)
    for match in _EMPHASIS.finditer(source, max(0, place.start - _REACH), place.end + _REACH):
        if match.start() <= place.start and place.end <= match.end():
            words = " ".join((match[2] or match[4]).split())
            if _is_said(source[max(0, match.start() - _SAID_BEFORE) : match.start()], words):
                return False
            block = document.block_at(span.start)
            if (
                block is not None
                and block.kind is BlockKind.PARAGRAPH
                and document.slice(block.span).strip("*_ ") == words
            ):
                return False
            if _is_title(words, document.slice(span).lower()):
                return True
            return (" " in words and _names_work(document, span, match)) or (
                words[0].isupper()
                and " " in words
                and (
                    _TITLED.search(source, max(0, match.start() - _SAID_BEFORE), match.start()) is not None
                    or (block is not None and block.kind is BlockKind.LIST_ITEM and _is_catalogued(source, match))
                )
            )
    return False


def _names_work(document: Document, span: Span, slanted: re.Match[str]) -> bool:
    """Whether the sentence of several words in slanted letters has the title of a work in such letters before them: they are what the work says, or a part of it."""
    start = document.locate(sentence_around(document, span)).start
    return any(
        (title := " ".join((match[2] or match[4]).split()))[0].isupper() and " " in title
        for match in _EMPHASIS.finditer(document.source, start, slanted.start())
    )


_WRITER = lazy_pattern(
    r"(?m)^\s{0,8}[*+-]\s+(?:[A-ZÀ-Þ][\w.’'-]{1,24}\s?(?:(?:et|and|und|y|e|en|de|du|van|von|da)\s)?){2,8},\s\Z"
)
"""From the beginning of an item to the title: the name of who wrote it."""
_HOUSE = lazy_pattern(r"(?:\s?\([^()\n]{2,60}\))?,\s(?:[^\W\d_]+\s){0,2}[A-ZÀ-Þ]")
"""Behind the title: who translated it, and the house that printed it."""


def _is_catalogued(source: str, title: re.Match[str]) -> bool:
    """Whether words stand between an author and a publisher, as the title of a book does in a list: "- Ana Cruz, *La porte du port*, éditions Lampe"."""
    line = source.rfind("\n", 0, title.start()) + 1
    return _WRITER.match(source, line, title.start()) is not None and _HOUSE.match(source, title.end()) is not None


def _is_said(before: str, words: str) -> bool:
    """Whether words call somebody something, speak to somebody or say what should be done, by what stands before them and by themselves."""
    return _SAID.search(before) is not None or _SAYING.search(words) is not None


def is_in_name(document: Document, span: Span) -> bool:
    """Whether a word is part of a name inside a sentence, by its capital and that of the word beside it ("the … Surfers played"), or the name of an account."""
    text = document.text
    word = document.slice(span)
    if text[span.start - 1 : span.start] == "@":
        return True  # of an account
    if document.has_front_matter and word.lower() in document.recall("words of the event", _words_of_event):
        return True
    if not word[0].isupper():
        return False
    if word.isupper():
        return _is_in_capitals(document, span)
    sentence = sentence_around(document, span)
    if _CREDITED.search(text, sentence.start, span.start) is not None or _is_what_it_is(text, sentence, span):
        return True
    small = sum(each[0].islower() and len(each) >= _SMALL for each in _WORD.findall(document.slice(sentence)))
    if small < _NAMED or not document.text[sentence.start : span.start].strip(" \"“'‘*_>-"):
        return False
    before = _BEFORE.search(text, sentence.start, span.start)
    behind = _BEHIND.match(text, span.end)
    first = before is not None and before.start() == sentence.start
    beside = [one[one.lastindex or 1] for one in (before if not first else None, behind) if one is not None]
    return any(
        each[0].isupper()
        and not each.isupper()
        and each.lower() not in by_word("insult")
        and each.lower() not in by_word("profanity")
        for each in beside
    )


def _words_of_event(document: Document) -> frozenset[str]:
    """The words of the title of a page that its front matter files as one of an event, whose name it is: "layout: event", "title: Harbour Day"; each with a capital, and said to be something."""
    if _EVENT.search(document.source, 0, _FRONT) is None:
        return frozenset()
    title = next((one.value.strip() for one in document.declared if one.field == "title"), "")
    words = _WORD.findall(title)
    if not 1 < len(words) <= _OF_EVENT or not all(word[0].isupper() for word in words):
        return frozenset()
    return frozenset(map(str.lower, words))


_EVENT = lazy_pattern(r"(?m)^(?:layout|type|category)[ \t]*:[ \t]*[\"']?(?:event|race|run|fun-run)s?[\"']?[ \t]*$")
_FRONT, _OF_EVENT = 2_000, 5
"""Characters of front matter that are looked at, and words of the name of an event at most."""


def _is_what_it_is(text: str, sentence: Span, span: Span) -> bool:
    """Whether a sentence begins with a name of several words that ends with the word, and says what has it: "Sailing as … is a project of mine"."""
    return (
        _WHOLE_NAME.fullmatch(text, sentence.start, span.start) is not None and _KIND.match(text, span.end) is not None
    )


_WHOLE_NAME = lazy_pattern(
    lambda: (
        rf"[\s*_#>“\"‘']{{0,4}}[A-ZÀ-Þ][\w’'-]*\s(?:(?:[A-ZÀ-Þ][\w’'-]*|{group_of('usage', 'in_title')}|as)\s){{0,4}}"
    )
)
_KIND = lazy_pattern(
    lambda: (
        rf"[*_”\"’']{{0,3}},?\s(?:is|was|are|were|began as|started as)\s(?:an?|the|my|our|his|her|their)\s(?:[\w-]+\s){{0,3}}?{group_of('usage', 'kind_of_name', 'kind_of_thing')}\b"
    )
)


def _is_in_capitals(document: Document, span: Span) -> bool:
    """Whether a word in capitals is a name by the word for what has it, in capitals too, right behind: "the … DAY" in a sentence in small letters."""
    sentence = sentence_around(document, span)
    behind = _BEHIND.match(document.text, span.end)
    small = sum(each[0].islower() and len(each) >= _SMALL for each in _WORD.findall(document.slice(sentence)))
    return (
        behind is not None
        and small >= _NAMED
        and behind[1].isupper()
        and behind[1].lower() in tagged("usage", "kind_of_name")
    )


_BODY = lazy_pattern(
    lambda: rf"(?:[’']s?)?\s(?:(?:[A-Z][\w’'-]*|and|&|of|for)\s){{0,4}}?(?=[A-Z])(?i:{group_of('usage', 'body')})\b"
)
"""From behind a word with a capital to the noun of a body: "… Children's Association"."""


def is_in_body(document: Document, span: Span) -> bool:
    """Whether a word of medicine of its time stands in the name of a body: nobody can call that otherwise."""
    word = document.slice(span)
    medical = word.istitle() and word.lower() in tagged("usage", "once_medical")
    return medical and _BODY.match(document.text, span.end) is not None


def _is_title(words: str, word: str) -> bool:
    """Whether words are written as a title is: each that is not small with a capital, the one that is asked about too."""
    found = _WORD.findall(words)
    if not 0 < len(found) <= _LONGEST or words.isupper():
        return False
    capital = all(each[0].isupper() for each in found if len(each) > _SMALL or each.lower() == word)
    return capital and found[0][0].isupper() and not words.rstrip().endswith("!")
