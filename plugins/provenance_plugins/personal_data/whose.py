"""Whose a contact is, with what the rest of a text says of those it names: that they made it, or hold a post in a table or a list."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis import metadata
from provenance.analysis.proper_names import is_given_name
from provenance.api import HEADING_KINDS, Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.personal_data.lines import Line, lines_of
from provenance_plugins.personal_data.owner_signs import Owner, labels, posts
from provenance_plugins.personal_data.owners import exposed, owner_of
from provenance_plugins.personal_data.press_contacts import is_for_press

__all__ = ["is_marked", "is_of_others", "whose"]

_MAKERS = Phrases.load(__package__, "makers")
_PERSONS = Phrases.load(__package__, "persons")
_PRIVATE = Phrases.load(__package__, "private_lists")
_OFFICIALS = Phrases.load(__package__, "officials")
_LABELS = Phrases.load(__package__, "phone_labels")
_LIVES = Phrases.load(__package__, "working_lives")
_HEADS = Phrases.load(__package__, "heads_of_rows")
_BEFORE = 60
"""Characters before a contact in which whoever made the text is named."""
_REACH = 200
"""The same with markup between."""
_MARKUP = lazy_pattern(r"<[^<>]*>|\]\((?:\w+:)?")
_ENTITY = lazy_pattern(r"&#?\w{1,8};")
_LABELLED = 3
"""Words between a name and its contact, at most one less: "Ana Cruz, phone …"."""
_HEADING = 6
"""Words of a line that heads a list."""
_SECTION = 60
"""Lines of a list, at most."""
_ENTRY = 200
"""Characters of a line that is an entry of a list."""
_WORD = lazy_pattern(r"[^\W\d_][\w'’-]*")
_HEAD_OF_ROW = lazy_pattern(r"[\s|]*(?:\*\*|__)([^|*_]{3,40}?):?(?:\*\*|__):?\s*\|")
"""The first cell of a row of a table, in bold, as the head of what the others have: "| **Drawmaster** | Ana Cruz |"."""
_CONTACT = lazy_pattern(r"@|\d(?:[^\d\n]{0,3}\d){6,}")


def whose(document: Document, span: Span) -> Owner:
    """Whose a number or an address is; `POST` also for those who made the text, and for those whose post the head of their row is."""
    return document.recall(("whose", span), lambda document: _whose(document, span))


def _whose(document: Document, span: Span) -> Owner:
    owner = owner_of(document, span)
    if owner is Owner.BODY or owner is Owner.POST:
        return owner
    lines = lines_of(document)
    index, start, _ = lines.find(document, span)
    line = lines.lines[index].text
    made = (
        _is_of_author(document, _MARKUP.sub(" ", line[max(0, start - _REACH) : start])[-_BEFORE:])
        or ("|" in line and _is_of_officials(lines.lines, index))
        or _is_by_name(document)
        or is_marked(document, span)
        or _is_headed(lines.lines, index)
        or _is_of_posts(lines.lines, index, start)
        or _is_below_name(lines.lines, index, start)
        or _is_under_post(lines.lines, index, start)
        or _is_of_post_above(document, span, lines.lines, index, start)
        or _is_of_row(line)
        or _is_of_life(document, span)
        or _is_of_listing(document, span)
        or is_for_press(lines.lines, index, start)
    )
    return Owner.POST if made else owner


def _is_of_listing(document: Document, span: Span) -> bool:
    """Whether a contact ends the entry of something in a listing, with its page right behind: "March of the lamps: The choir walks … Ana Cruz, 818-384-5761. lamps.example/walk", among others that are built so."""
    block = document.block_at(span.start)
    if block is None or _PAGE.match(document.text, span.end, block.span.end) is None:
        return False
    if _ENTRY_OF_LISTING.match(document.text, *block.span) is None:
        return False
    return document.recall("entries of a listing", _entries) >= _ENTRIES


def _entries(document: Document) -> int:
    return sum(
        _ENTRY_OF_LISTING.match(document.text, *block.span) is not None
        and _ANY_PAGE.search(document.text, *block.span) is not None
        for block in document.blocks
    )


_ENTRIES = 3
"""Entries with a page of their own in a listing, at least."""
_ENTRY_OF_LISTING = lazy_pattern(r"[\W_]{0,4}[^\W_][^\n:]{4,160}:\s+\S")
_PAGE = lazy_pattern(r"[.;,\s]{1,3}(?:www\.|https?://|[a-z0-9][\w-]*(?:\.[\w-]+){1,3}/)\S")
_ANY_PAGE = lazy_pattern(r"(?:www\.|https?://|\s[a-z0-9][\w-]*(?:\.[\w-]+){1,3}/)\S")


def _is_of_life(document: Document, span: Span) -> bool:
    """Whether a contact stands at the head of somebody's account of their own working life, as its title, its first heading or its file's name calls it: "Résumé"."""
    if span.start > _HEAD:
        return False

    def judged(document: Document) -> bool:
        name = document.path.replace("\\", "/").rpartition("/")[2].partition(".")[0]
        titles = [declared.value for declared in document.declared if declared.field == "title"]
        titles += [document.slice(block.span) for block in document.blocks if block.kind in HEADING_KINDS][:1]
        return any(
            len(title) <= _TITLE and _lives().search(title.replace("_", " ").replace("-", " "))
            for title in (name, *titles)
        )

    return document.recall("account of a working life", judged)


@cache
def _lives() -> re.Pattern[str]:
    return lazy_pattern(rf"(?<![^\W\d_])(?:{any_of(_LIVES.texts())})(?![^\W\d_])", re.IGNORECASE)


_HEAD, _TITLE = 600, 60
"""Characters of the head of such a text, and of its title."""


def _is_of_author(document: Document, before: str) -> bool:
    """Whether somebody who wrote the text is named right before a contact: "Ana Cruz: 415-664-8546" at its foot."""
    return any(_ends_with(before, author.value.split()) for author in metadata(document).authors)


def _ends_with(before: str, name: list[str]) -> bool:
    """Whether a stretch ends with somebody's first and last name, but for labels in small letters."""
    if len(name) == 1 or not is_given_name(name[0]):
        return False
    at = before.rfind(name[-1])
    behind = _WORD.findall(before[at + len(name[-1]) :])
    return at > 0 and name[0] in before[:at] and len(behind) < _LABELLED and all(map(str.islower, behind))


def _is_by_name(document: Document) -> bool:
    """Whether a file has those who made a work, by its name: "AUTHORS.txt", "who-we-are/index.html"."""

    def judged(document: Document) -> bool:
        folder, _, name = document.path.replace("\\", "/").lower().rpartition("/")
        name = name.partition(".")[0]
        if name.strip("_") == "index":
            name = folder.rpartition("/")[2]
        named = _makers().fullmatch(name.replace("-", " ").replace("_", " "))
        return name in _MAKERS.texts("file") or named is not None

    return document.recall("names of makers", judged)


def is_marked(document: Document, span: Span) -> bool:
    """Whether a contact stands in an element of a page that is for its authors, its staff or those who stand for office by its name: "author-card"; not in that of a comment's."""
    block = document.block_at(span.start)
    if block is None or block.element is None:
        return False
    names = [name for part in block.element.lineage() for name in (part.id, *part.classes) if part.name not in _WHOLE]
    made = any(_AUTHOR_PART.search(name) or _STAFF_PART.search(name) for name in names)
    return made and not any(map(_OTHERS_PART.search, names))


def is_of_others(document: Document, span: Span) -> bool:
    """Whether a contact stands in an element of a page that is for what its readers wrote, by its name: "comment-body"."""
    block = document.block_at(span.start)
    return (
        block is not None
        and block.element is not None
        and any(
            part.name not in _WHOLE and _OTHERS_PART.search(name)
            for part in block.element.lineage()
            for name in (part.id, *part.classes)
        )
    )


_WHOLE = frozenset({"html", "body"})
_AUTHOR_PART = lazy_pattern(
    r"\A(?:(?:article|post|entry)[_-]?)?(?:authors?|bylines?|credits)(?:box|card|container)?(?:\Z|[_-])", re.IGNORECASE
)
_STAFF_PART = lazy_pattern(
    r"\A(?:candidate|councill?or|employee|faculty|officer|our-team|speaker|staff|team|trustee)s?(?:\Z|[_-])",
    re.IGNORECASE,
)
"""The name of an element for those who stand on a page to be reached: "candidate-field", "team-member"."""
_OTHERS_PART = lazy_pattern(r"comment|review|message|reply|reader|testimonial|user|guest", re.IGNORECASE)


def _is_below_name(lines: tuple[Line, ...], index: int, start: int) -> bool:
    """Whether a line that is somebody's post has the contact, too, below a line that is the name: "Ana Cruz", "Secretary <ana@harbour.org>"; the heads of a body are shown so."""
    if start > _NAMED:
        return False
    said = _MARKUP.sub(" ", _ENTITY.sub(" ", lines[index].text[:start].partition("<a ")[0]))
    if _WORD.search(said) is None and index:
        index -= 1
        said = _MARKUP.sub(" ", lines[index].text)
    words = [word.lower() for word in _WORD.findall(said)]
    if not 0 < len(words) <= _HEADING or not index or not _is_post(said):
        return False
    name = _WORD.findall(_MARKUP.sub(" ", lines[index - 1].text))
    return 1 < len(name) <= _POST and all(word[0].isupper() for word in name)


def _is_under_post(lines: tuple[Line, ...], index: int, start: int) -> bool:
    """Whether nobody is named in the line of a contact, and the heading above gives a post and who has it: "Leitung des Chors: Ana Cruz"."""
    if start > _NAMED:
        return False  # the words before the hundredth contact of a line are not read a hundred times
    said = _MARKUP.sub(" ", _ENTITY.sub(" ", _SHORTCODE.sub(" ", lines[index].text[:start])))
    if not {word.lower() for word in _WORD.findall(said)} <= labels():
        return False
    above = next((line.text for line in reversed(lines[max(0, index - _SECTION) : index]) if line.heading), "")
    held = _HOLDER.search(above)
    return held is not None and posts().search(above, 0, held.start()) is not None and exposed().search(above) is None


def _is_of_post_above(document: Document, span: Span, lines: tuple[Line, ...], index: int, start: int) -> bool:
    """Whether the line of a contact begins with who has the post that stands right above it in the same paragraph, with the body between: "Clerk to the council", "Weir Parish Council", "Ana Cruz: …"."""
    block = document.block_at(span.start)
    if block is None or start > _NAMED or len(_name_before(lines[index].text[:start])) < _FULL:
        return False
    begin = document.locate(block.span).start if document.is_written else block.span.start
    for above in reversed(lines[max(0, index - _ABOVE) : index]):
        said = " ".join(_MARKUP.sub(" ", _ENTITY.sub(" ", above.text)).split()).strip(" *_#:")
        if above.start + len(above.text) <= begin or len(said) > _ENTRY_OF_POST or said.endswith((".", ",")):
            return False
        if _CONTACT.search(said) is not None or exposed().search(said) is not None:
            return False
        words = _WORD.findall(said)
        if posts().match(said) is not None and all(word[0].isupper() or len(word) <= _SMALL for word in words):
            return True  # "President Cruz spoke" is none
    return False


def _name_before(said: str) -> list[str]:
    """The words of a name that are all that stands before a contact but for labels; none where it is something else."""
    words = _WORD.findall(_MARKUP.sub(" ", _ENTITY.sub(" ", said)))
    while words and words[-1].lower() in labels():
        words.pop()
    return words if len(words) <= _POST and all(word[0].isupper() for word in words) else []


_FULL = 2
"""Words of a name with a first and a last one, at least."""
_ABOVE, _ENTRY_OF_POST = 3, 50
"""Lines between a post and who has it, with its own, and characters of each."""


def _is_of_posts(lines: tuple[Line, ...], index: int, start: int) -> bool:
    """Whether somebody with a first and a last name stands before a contact in one of the first lines under a heading that is a post of several: "Safety officers" over "Ana Cruz: 0431 376 212"."""
    if start > _NAMED:
        return False
    name = _WORD.findall(_ASIDE.sub(" ", _MARKUP.sub(" ", lines[index].text[:start])))
    if not 1 < len(name) <= _POST or not all(word[0].isupper() for word in name):
        return False
    above = next((line.text for line in reversed(lines[max(0, index - _HOLDERS) : index]) if _heads_lines(line)), "")
    words = _WORD.findall(above)
    if not 0 < len(words) <= _HEADING or exposed().search(above) is not None:
        return False
    if any(word.islower() and len(word) <= _SMALL for word in words) or words[-1].lower() in _FOR_A_DAY:
        return False  # "Victims of the wardens"
    ends = (words[-1].removesuffix(ending) for ending in ("", *_SEVERAL) if words[-1].endswith(ending))
    return any(posts().fullmatch(one) is not None for one in ends)


def _heads_lines(line: Line) -> bool:
    """Whether a line heads those below it: a heading, or a few words before a colon with no contact of their own."""
    words = line.text.replace("&nbsp;", " ").rstrip(" *_\xa0")
    return line.heading or (words.endswith(":") and words.count(" ") < _HEADING and _CONTACT.search(words) is None)


_ASIDE = lazy_pattern(r"\([^()\n]{1,60}\)")
"""Behind a name, for what somebody speaks: "Ana Cruz (ferries)"."""
_FOR_A_DAY = frozenset({"organizers", "organisers", "hosts", "helpers", "volunteers", "organizadores", "organisateurs"})
"""Who do something once, and hold no post."""
_SMALL = 3
"""Letters of the words that join two others."""
_HOLDERS = 8
"""Lines under a heading in which those stand who have a post."""
_SEVERAL = ("s", "es", "innen", "en", "nen", "i")
"""Endings of a word for several who have the same post."""
_SHORTCODE = lazy_pattern(r"\{\{[<%][^{}]*[>%]\}\}")
_HOLDER = lazy_pattern(r"(?::|\s[–—-])\s*(?:\*\*)?[A-ZÀ-Þ][\w’'.-]+(?:\s[A-ZÀ-Þ][\w’'.-]+){1,3}\W*\Z")
"""Behind a post, who has it."""
_NAMED = 600
"""Characters of a line before a contact in which a post stands with its markup."""


def _is_post(words: str) -> bool:
    """Whether words are posts and nothing else: "President and Treasurer"."""
    rest = posts().sub(" ", words)
    return rest != words and all(word.lower() in _BETWEEN_POSTS for word in _WORD.findall(rest))


_BETWEEN_POSTS = frozenset(
    {
        "and",
        "of",
        "the",
        "for",
        "acting",
        "executive",
        "deputy",
        "general",
        "interim",
        "honorary",
        "und",
        "et",
        "y",
        "e",
        "en",
        "mail",
        "email",
        "phone",
        "tel",
    }
)
"""Words beside posts that name nobody."""


def _is_headed(lines: tuple[Line, ...], index: int) -> bool:
    """Whether a contact stands in a list of those who made the work, or whose work the site is, as the heading or the line above says: "Project contributors"."""
    for above in reversed(lines[max(0, index - _SECTION) : index]):
        if above.heading or (above.text.rstrip(" *_").endswith(":") and _CONTACT.search(above.text) is None):
            if above.text.count(" ") < _HEADING and _heads_makers(above.text):
                return True
            if above.heading:
                return False
        elif len(above.text) > _ENTRY and _CONTACT.search(above.text, 0, _LISTED_IN) is None:
            return False
    return False


_LISTED_IN = 2000
"""Characters of a line of a list in which its contact stands; each contact below looks at it anew."""


def _heads_makers(line: str) -> bool:
    """Whether a heading says that those who made a work follow: not "What developers want", nor "Campaign contributors", who gave money."""
    found = _makers().search(line)
    if found is None or _GIVING.search(line) is not None:
        return False
    behind = _WORD.search(line, found.end())
    return behind is None or not behind[0].islower() or behind[0] in _JOINING


_GIVING = lazy_pattern(r"\b(?:campaign|election|financial|party|political|pac|donor)s?\b", re.IGNORECASE)
_JOINING = frozenset({"and", "of", "for", "at", "in", "to", "who", "with", "und", "der", "des", "et", "de", "du", "y"})
"""Words that go on with whose or which makers they are."""


def _is_of_row(line: str) -> bool:
    """Whether the head of a row says what those who stand in it do; not one that says what a cell has ("Name"), or whom a list has that is nobody's business ("Tenant")."""
    head = _HEAD_OF_ROW.match(line)
    if head is None:
        return False
    words = [word.lower() for word in _WORD.findall(head[1])]
    return 0 < len(words) <= _POST and _others().isdisjoint(words)


_POST = 3
"""Words of the head of a row that is a post."""


def _is_of_officials(lines: tuple[Line, ...], index: int) -> bool:
    """Whether a row stands in a table of those who are in office, as the row at its head says: their offices are there to be called."""
    low = index
    while low > 0 and index - low < _SECTION and "|" in lines[low - 1].text:
        low -= 1
    head = lines[low].text
    if low == index or not any(map(_is_office, head.split("|"))):
        return False
    return exposed().search(head) is None and set(_WORD.findall(head.lower())).isdisjoint(_OFFICIALS.texts("closed"))


def _is_office(head: str) -> bool:
    """Whether the head of a column names no more than an office and what is told of it: "Senator", "District office phone"; not "Senator they wrote to"."""
    office = _officials().match(head)
    return office is not None and all(
        word in labels() or word in _OFFICIALS.texts("told") for word in _WORD.findall(head[office.end() :].lower())
    )


@cache
def _officials() -> re.Pattern[str]:
    return lazy_pattern(rf"[\s*_]*(?:{any_of(_OFFICIALS.texts('office'))})(?![\w-])", re.IGNORECASE)


@cache
def _makers() -> re.Pattern[str]:
    words = any_of(entry.text for entries in _MAKERS.by_language().values() for entry in entries if not entry.tags)
    return lazy_pattern(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)


@cache
def _others() -> frozenset[str]:
    return frozenset(
        word
        for phrases in (_PERSONS, _PRIVATE, _LABELS, _HEADS)
        for text in phrases.texts()
        for word in text.lower().split()
    )
