"""Links that a script follows: buttons, tabs, the items of a filter."""

from __future__ import annotations

import re
from collections.abc import Mapping

from provenance.analysis import metadata
from provenance.analysis.files import is_html
from provenance.api import Block, BlockKind, Document, Link, Phrases, SourceSpan, analysis, any_of, lazy_pattern
from provenance_plugins.citations.hooked_links import is_hooked

_CONTROL = lazy_pattern(
    r"(?i)\s(?:on[a-z]+|(?:data-)?ng-(?:click|href|mousedown)|(?:v-on:|x-on:|wire:|@)click[\w.]{0,40}|\(click\)|(?:v-bind|x-bind)?:href|hx-(?:get|post|put|delete)|data-(?:bs-)?(?:toggle|target|action|dismiss|filter|value|option|sort|slide|tab)|aria-(?:expanded|controls|haspopup|pressed|selected))\s*=|\srole\s*=\s*[\"']?(?:button|tab|menuitem|option|switch)\b|\bclass\s*=\s*[\"'](?:[^\"'>]*\b(?:btn|button|share)\b|(?:[^\"'>]*\s)?(?:navigate-|carousel-|slick-|swiper-|flex-|bx-|js-|dropdown-|accordion-|collapse-|(?:[\w-]*-)?(?:toggle|toggler|trigger|opener|closer|scroll|lightbox|popup|modal|tooltip|popover)\b))"
)
"""In the tag of a link that a script follows, also by the attributes of Angular, Vue, Alpine and htmx; its classes are those by which libraries of slides, carousels and menus find it."""
_FOLDED = lazy_pattern(r"(?i)\bclass\s*=\s*[\"'](?:[^\"'>]*\s)?[\w-]{1,40}-accordion-")
"""A class of a theme's own for what opens a part of an accordion: `c-lamp-accordion-title`; a link among the words of a sentence opens none."""
_ITEM = lazy_pattern(
    r"(?i)\s(?:data-(?:bs-)?(?:target|action|filter|value|option|sort|slide|tab)|aria-selected)\s*=|\sdata-accordion-item\b|\srole\s*=\s*[\"']?(?:tab|menuitem|option|presentation)\b"
)
"""In the tag of an item of a list that holds nothing but such a link: what the script reads may stand there."""
_ID = lazy_pattern(r"(?i)\sid\s*=\s*[\"']?([\w-]{2,60})")
_STRUCK = lazy_pattern(r"~~\[\Z")
_SCRIPT = lazy_pattern(r"(?i)<(/)?script\b")
_LOOKED_UP = lazy_pattern(
    r"(?:getElementById\([^\S\n]{0,9}[\"']|(?:\$|jQuery|querySelector)\([^\S\n]{0,9}[\"']#)([\w-]{2,60})[\"']"
)
"""Where a script looks an element up by its id, to say what a click does: `$("#more").click(…)`."""
_TAG = 400
"""Characters of a tag around its address that are looked at."""


def names_file_of_org(document: Document, link: Link) -> bool:
    """Whether a link of an Org file leads to another one beside it, whose name ends as hosts do: `[[file:harbour.org][the harbour]]`."""
    if document.media_type != "text/org" or not link.target.endswith(".org") or link.target.startswith(("www.", "/")):
        return False
    return link.source is not None and document.source.startswith("file:", link.source.start)


@analysis()
def looked_up(document: Document) -> frozenset[str]:
    """The ids by which scripts of a page look its elements up; read once, since a page may have thousands of links."""
    source, found, opened = document.source, set[str](), -1
    for tag in _SCRIPT.finditer(source):
        if not tag[1]:
            opened = tag.end() if opened < 0 else opened
        elif opened >= 0:
            found.update(one[1] for one in _LOOKED_UP.finditer(source, opened, tag.start()))
            opened = -1
    return frozenset(found)


def is_left_to_script(document: Document, link: Link) -> bool:
    """Whether a script follows a link: it stands in the tag of a control, has no address and a class that says what is opened or counted, is one of those that change the language, or opens a part of a menu."""
    if is_control(document, link.source) or _is_of_switch(document, link):
        return True
    return link.target.strip() in {"", "#"} and (
        is_hooked(document, link)
        or _opens_menu(document, link)
        or _is_told_in_tag(document, link)
        or _is_addressed_by_script(document, link)
    )


def _is_addressed_by_script(document: Document, link: Link) -> bool:
    """Whether a script of the page gives an address to all links of a class or an id, and this is one: `$(".lamp").attr("href", url)`."""
    if link.source is None or "href" not in document.source or not is_html(document):
        return False
    named = document.recall("classes that a script addresses", _addressed)
    if not named:
        return False
    source, at = document.source, link.source.start
    start, end = source.rfind("<a ", max(0, at - _TAG), at + 1), source.find(">", at, at + _TAG)
    tag = source[start:end] if 0 <= start < end else ""
    return any(
        f"{sign}{name}" in named
        for kind, values in _NAMES.findall(tag)
        for name in values.split()
        for sign in ("." if kind == "class" else "#",)
    )


def _addressed(document: Document) -> frozenset[str]:
    """What a script selects to give it an address, with its sign."""
    return frozenset(one["named"] for one in _ADDRESSED.finditer(document.source))


_NAMES = lazy_pattern(r"\s(class|id)=[\"']([^\"'<>]{1,200})[\"']")
_ADDRESSED = lazy_pattern(
    r"\(\s?[\"'](?:a|[\w-]{1,40}\s)?(?P<named>[.#][\w-]{1,80})[\"']\s?\)(?:\.(?:attr|prop|setAttribute)\(\s?[\"']href[\"']\s?,|\.href\s?=[^=])"
)


def _is_told_in_tag(document: Document, link: Link) -> bool:
    """Whether the tag of a link without an address has a class and tells a script the same as its words: `<a class="ticker" href="" data-symbol="LAMP">LAMP</a>`."""
    words = document.slice(link.span).strip()
    if link.source is None or not words or not is_html(document):
        return False
    source, at = document.source, link.source.start
    start, end = source.rfind("<a ", max(0, at - _TAG), at + 1), source.find(">", at, at + _TAG)
    tag = source[start:end] if 0 <= start < end else ""
    told = (value for values in _TOLD.findall(tag) for value in values)
    return " class=" in tag and words in told


_TOLD = lazy_pattern(r"\sdata-[\w-]{1,60}=(?:\"([^\"<>]{1,80})\"|'([^'<>]{1,80})')")


def _opens_menu(document: Document, link: Link) -> bool:
    """Whether a paragraph of a page that was saved as Markdown is "#" as the label of a part of its menu: it stands between those parts, paragraphs that are nothing but links, or below one and above the heading that says the same."""
    at = document.block_index(link.span.start)
    if document.media_type != "text/markdown" or not at or at + 1 >= len(document.blocks):
        return False
    above, block, below = document.blocks[at - 1 : at + 2]
    if block.kind is not BlockKind.PARAGRAPH or block.span != link.span or not _is_menu(document, above):
        return False
    words = document.slice(link.span).split()
    same = below.kind is BlockKind.HEADING and document.slice(below.span).split() == words
    return same or _is_menu(document, below)


def _is_menu(document: Document, block: Block) -> bool:
    """Whether a paragraph is nothing but several links of a few words, each in a line of its own."""
    if block.kind is not BlockKind.PARAGRAPH or block.link_density <= _LINKED:
        return False
    place = document.locate(block.span)
    start = document.source.rfind("\n", 0, place.start) + 1
    end = document.source.find("\n\n", place.end)
    entries = [line.strip() for line in document.source[start : end if end >= 0 else None].splitlines()]
    return len(entries) >= _ENTRIES and all(_ENTRY.fullmatch(entry) is not None for entry in entries)


_ENTRY = lazy_pattern(r"\[[^\[\]\n]{1,60}\]\([^()\s]{1,300}\)")
_LINKED, _ENTRIES = 0.7, 3
"""The share of such a paragraph that is links, and how many those are, at least."""


def is_control(document: Document, place: SourceSpan | None) -> bool:
    """Whether the address at `place` stands in the tag of a control: `<a href="#" onclick="…">`, `<a class="enlarge" href="#"/>`, `<li data-value="all"><a href="">All</a></li>`."""
    if place is None:
        return False
    source = document.source
    start = source.rfind("<", max(0, place.start - _TAG), place.start + 1)
    if start < 0 or not source.startswith(("<a", "<A"), start) or ">" in source[start : place.start]:
        return False  # no tag, but Markdown
    # A note that a script shows stands in the tag itself, which may then have no end within reach.
    end = source.find(">", place.start, place.start + _TAG)
    end = end if end >= 0 else min(place.start + _TAG, len(source))
    return (
        source[end - 1] == "/"
        or _CONTROL.search(source, start, end) is not None
        or _in_item(source, start)
        or (_FOLDED.search(source, start, end) is not None and _is_all_of_element(source, start, end))
        or _is_found_by_script(document, start, end)
        or _is_one_of_many(document, start)
    )


def _is_all_of_element(source: str, start: int, end: int) -> bool:
    """Whether nothing but tags stands right before a link and right behind it."""
    before = source[max(0, start - _TAG) : start].rstrip()
    close = source.find("</", end, end + _TAG)
    behind = source[source.find(">", close) + 1 :][:_TAG].lstrip() if close >= 0 else ""
    return before[-1:] in {">", ""} and behind[:1] in {"<", ""}


def is_image_or_bare(document: Document, link: Link) -> bool:
    """Whether a link without an address has no words, or those of an image alone, as what opens it in a larger size: "[![The ferry](ferry.jpg)](#)"."""
    if link.target.strip() not in {"", "#"} and not link.target.strip().lower().startswith("javascript:"):
        return False
    if not any(map(str.isalnum, document.slice(link.span))):
        return True
    if link.source is None or document.media_type != "text/markdown":
        return False
    source = document.source
    start = document.locate(link.span).start
    return source.startswith("![", start) and source.endswith(_BEHIND_IMAGE, 0, link.source.start)


_BEHIND_IMAGE = ")]("


def _is_of_switch(document: Document, link: Link) -> bool:
    """Whether a link that a script follows is one of several items of a list on end that name a language each: "EN", "FR", "DE"."""
    at = document.block_index(link.span.start)
    if at is None or not link.target.strip().lower().startswith("javascript:"):
        return False
    near = document.blocks[max(0, at - 1) : at + 2]
    codes = [_CODE.fullmatch(document.slice(block.span).strip()) is not None for block in near]
    return codes[near.index(document.blocks[at])] and sum(codes) > 1


_CODE = lazy_pattern(r"[A-Z]{2}(?:-[A-Z]{2})?|[a-z]{2}(?:-[a-zA-Z]{2})?")


def _is_one_of_many(document: Document, start: int) -> bool:
    """Whether the tag there says that a script opens it, not an address, and several tags of the page do so with the same class, each with what the script reads: `<a href="javascript:void(0)" class="word" id="w-12">`, the words of a dictionary."""
    found = _SCRIPTED.match(document.source, start)
    return (
        found is not None and document.recall("tags for scripts by class", _scripted).get(_class_of(found), 0) >= _MANY
    )


def _scripted(document: Document) -> Mapping[str, int]:
    """How many such tags of a page have a class, each another id or value."""
    told: dict[str, set[str]] = {}
    for found in _SCRIPTED.finditer(document.source):
        told.setdefault(_class_of(found), set()).add(found[0])
    return {name: len(tags) for name, tags in told.items() if name}


def _class_of(tag: re.Match[str]) -> str:
    named = _CLASS.search(tag[0])
    return "" if named is None or _READ.search(tag[0]) is None else named[1]


_SCRIPTED = lazy_pattern(
    r"<a\s(?=[^<>]{0,300}\bhref\s?=\s?[\"']?javascript:)[^<>]{0,400}>", re.IGNORECASE, signs=("<a", "<A")
)
_CLASS = lazy_pattern(r"\sclass\s?=\s?[\"']?([\w-]{2,60})", re.IGNORECASE)
_READ = lazy_pattern(r"\s(?:id|data-[\w-]+)\s?=\s?[\"']?[\w.#/-]", re.IGNORECASE)
"""What a script reads of the tag that was clicked."""
_MANY = 3
"""Tags with one class of which each has another id or value, at least."""


def _is_found_by_script(document: Document, start: int, end: int) -> bool:
    """Whether a script of the same page looks up the link whose tag stands there."""
    named = _ID.search(document.source, start, end)
    return named is not None and named[1] in looked_up(document)


def is_own_name(document: Document, link: Link) -> bool:
    """Whether an empty address stands behind the name of the page itself, to which it leads, as generators of documentation write it where a class names itself: `<a href="" class="extype">Lamp</a>`, or leads home, as `<base href="…">` has it."""
    if link.target.strip():
        return False
    if _is_name_of_site(document, document.slice(link.span)):
        return True
    if not is_html(document):
        return False
    words = document.slice(link.span).strip()
    if not words:
        return False
    stem = document.path.replace("\\", "/").rpartition("/")[2].rpartition(".")[0]
    title = metadata(document).title
    return any(
        name == words or name.endswith(tuple(f"{sign}{words}" for sign in ".$:#"))
        for name in (stem, title.value.strip() if title else "")
    )


def _is_name_of_site(document: Document, words: str) -> bool:
    """Whether the words of a link are the name of the site to whose home page an empty address leads: `<base href="https://lampguild.example/">`, “Lamp Guild”."""
    home = document.recall("where its addresses begin", _home)
    name = "".join(filter(str.isalnum, words.lower()))
    return len(name) >= _SHORTEST_NAME and name in home


def _home(document: Document) -> str:
    """The host of the base of a page, without hyphens; empty where it has none."""
    base = _BASE.search(document.source) if "<base " in document.source else None
    return "" if base is None else base["host"].lower().replace("-", "")


_BASE = lazy_pattern(r"(?i)<base\s[^<>]{0,200}?\bhref\s*=\s*[\"']?https?://(?P<host>[\w.-]{1,100})/?[\"'\s>]")
_SHORTEST_NAME = 4


def is_struck(document: Document, link: Link) -> bool:
    """Whether the words of a link without an address are struck out, as of a list that is closed: "~~[the list]()~~"."""
    start = document.locate(link.span).start
    return link.target.strip() in {"", "#"} and _STRUCK.search(document.source, max(0, start - 3), start) is not None


def shows_form(document: Document, link: Link) -> bool:
    """Whether a link is there to show how one is written or what it looks like."""
    return _shows_code(document, link) or _shows_style(document, link)


def _shows_code(document: Document, link: Link) -> bool:
    """Whether a block of code of the same text writes the link as it stands, words and address: the text shows what comes of the code."""
    source, place = document.source, document.locate(link.span)
    words, address = document.slice(link.span), link.target.strip()
    written = f"[{words}]({address})"
    if not words or not address or written not in source[place.start - 1 : place.end + len(address) + 4]:
        return False
    return any(written in code for code in document.recall(_shows_code, _blocks_of_code))


def _blocks_of_code(document: Document) -> tuple[str, ...]:
    return tuple(document.slice(block.span) for block in document.blocks if block.kind is BlockKind.CODE)


def _shows_style(document: Document, link: Link) -> bool:
    """Whether the words of a link to no page name the style that they are in, in a legend that says what is marked so: "Books in English are set in [*italics*](#)"."""
    if link.target.strip() != "#" or document.slice(link.span).strip(" *_").lower() not in _STYLES.texts("style"):
        return False
    block = document.block_at(link.span.start)
    return block is not None and _MARKED.search(document.text, block.span.start, link.span.start) is not None


_STYLES = Phrases.load(__package__, "styles")
_MARKED = lazy_pattern(lambda: rf"(?i)(?<![^\W_])(?:{any_of(_STYLES.texts('marked'))})\w{{0,4}}(?!\w)[^.!?\n]*\Z")


def _in_item(source: str, start: int) -> bool:
    """Whether the link that begins at `start` begins an item of a list whose tag says what a script does with it."""
    behind = source[max(0, start - _TAG) : start].rstrip()
    tag = behind.rfind("<")
    return (
        tag >= 0
        and behind.endswith(">")
        and behind.startswith(("<li ", "<LI "), tag)
        and _ITEM.search(behind, tag) is not None
    )


_OPENS_ADDRESS = ("](", "](<", '="', "='", "=", "]: ", "]:")
"""What stands before an address in markup."""


def is_bare(document: Document, link: Link) -> bool:
    """Whether a link is no more than an address in the text, which "www." begins as people write it; no markup makes a link of it, or what makes one puts "http://" before it."""
    return (
        link.source is not None
        and link.target.lower().startswith("www.")
        and not document.source.endswith(_OPENS_ADDRESS, 0, link.source.start)
    )


def is_shown(document: Document, link: Link) -> bool:
    """Whether the words of a link are its address, as where a text only tells what an address looks like; no mailbox behind "http://"."""
    words, address = document.slice(link.span).strip("<>/ "), link.target.strip("/ ")
    if "@" in words and address != words:
        return False
    return words != "" and words in {address, address.removeprefix("http://").removeprefix("https://")}
