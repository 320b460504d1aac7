"""What readers see and markup names: `time` elements, authors by `rel`, and elements whose class says byline, author or date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from provenance.documents import BlockKind, Declared, Element
from provenance.loaders.html.attributes import named_parts, place, value, words
from provenance.loaders.html.nodes import READ, Node
from provenance.loaders.html.reading import Page, Seen
from provenance.patterns import lazy_pattern

AUTHORS = r"by-?line|author(?!i[sz])|autor(?!i[sz])(?!efs)|auteur|auth?or-?name|verfasser|redakteur|skribent|writer|contributor|columnist|journalist|vcard|yazar(?!lar)(?!-?kose)|penulis(?!an)|forfatter(?!skab)(?!e?-?list)(?!e?-?overs)|szerz[oöő](?![di])|kirjoittaja|tac-?gia(?![a-z])(?<![a-z]tac.gia)(?<![a-z]tacgia)|avtor(?!iz)(?!sk)(?!stv)"
"""Parts of classes; those with which other words of their language begin, a contract in Hungarian, without them."""
AUTHORS_ALONE = r"fn|reporter|creator|wp-user-name"
_AUTHOR = lazy_pattern(rf"(?:{AUTHORS}|(?:^|[-_])(?:{AUTHORS_ALONE})(?:$|[-_]))(?P<part>.*)")
"""A class of an element that holds a byline or a part of one; `part` says which."""
_NOT_AUTHOR = lazy_pattern(
    r"affil|bio|desig|avatar|image|img|photo|follow|social|desc|twitter|count|role|title|job|button|btn|signup|share|icon|form|search|posts|articles|more|intro|teaser|city|location|town|country|organi[sz]ation|company"
)
_OF_A_PICTURE = lazy_pattern(r"comment|image|photo|foto|picture|caption|figure|figcaption|credit")
_MACHINE = lazy_pattern(r"(?:19|20)\d\d-\d\d-\d\d(?:T|\s|$)")
"""What a title holds that states the day for programs."""
MOMENTS = ("data-timestamp", "data-datetime", "data-date", "data-time", "data-epoch", "data-utime")
"""Attributes in which an element holds its moment for a script to write it out; `data-timestamp` in seconds since 1970, as a rule."""
_YEAR = lazy_pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_EPOCH = lazy_pattern(r"\s*1\d{9}(?:\d{3})?\s*$")
DATES = r"date|time|timestamp|published|pubdate|publish|dateline|posted|updated|modified|created"
_DATE = lazy_pattern(rf"(?:^|[-_])(?:{DATES})(?:$|[-_])|(?:date|time)$")
_MODIFIED = lazy_pattern(r"updat|modif|revis|chang", re.IGNORECASE)
_PUBLISHED = lazy_pattern(r"publish|pubdate|created|posted", re.IGNORECASE)
_NOT_DATE = lazy_pattern(
    r"comment|related|event|dtstart|bday|read|reading|duration|runtime|calendar|picker|current|now", re.IGNORECASE
)
LICENCES = r"licen[cs]e|copyright"
_LICENCE = lazy_pattern(LICENCES)
CREDITS = r"credit|credits|photo-?credit|image-?credit|attribution|photographer"
_CREDIT = lazy_pattern(rf"(?:^|[-_])(?:{CREDITS})(?:$|[-_])")
STEMS = (
    *("aut", "line", "verfasser", "redakteur", "skribent", "writer", "contributor", "columnist", "journalist"),
    *("vcard", "fn", "reporter", "yazar", "penulis", "forfatter", "szerz", "kirjoittaja", "tac", "avtor"),
    *("creat", "wp-user", "dat", "time", "publish", "posted", "modified"),
    *("licen", "copyright", "credit", "attribution", "photogr"),
)
"""One of these is in every class in which one of the patterns above finds something; most classes have none."""
_DEEPEST = 60
"""Elements around one that are asked what part of the page it stands in."""
_FIRST = 400
"""Parts of an element in which its words are looked for one by one."""
_SHORT = 120
"""Characters of the longest element that states an author or a date and nothing else."""
_APART = frozenset({"author", "date", "modified"})
"""What stands in elements beside each other, often with nothing but style between them."""
_OTHER_DAYS = frozenset(
    {
        "startdate", "enddate", "doortime", "previousstartdate", "birthdate", "deathdate", "foundingdate", "dissolutiondate", "validfrom", "validthrough", "validuntil", "expires", "availabilitystarts", "availabilityends",
        "applicationdeadline", "pricevaliduntil", "temporalcoverage", "coveragestarttime", "coverageendtime", "orderdate", "dateread",
    }
)  # fmt: skip
"""Properties of schema.org that give the day of something else: of an event, a life, an offer."""
_DIGIT = lazy_pattern(r"\d")
_CAPTIONED = 4
"""Elements around a byline among which the picture is looked for whose maker it names."""
_CAPTION = lazy_pattern(r"caption|(?:image|photo|picture|media)-?credit")
_CAPTIONS = frozenset({"figure", "figcaption"})


Titled: TypeAlias = frozenset[Element]
"""The elements that hold a main heading of the page."""


def visible(page: Page) -> Iterator[Declared]:
    """Candidates that stand in the text itself; `scope` is what the class or the element around says (`comment`, `related`)."""
    titled = frozenset(
        element
        for block in page.blocks
        if block.kind is BlockKind.HEADING and block.level == 1 and block.element is not None
        for element in block.element.lineage()
    )
    telling: dict[str, bool] = {}
    for seen in page.seen:
        tag = seen.tag
        if tag.name == "time":
            yield from _time(page, seen, titled)
        relations = words(tag, "rel")
        if "author" in relations:
            yield from _words(page, seen, titled, "author", "rel:author")
        if "license" in relations:
            yield Declared(
                "licence",
                (value(tag, "href") or "").strip(),
                "rel:license",
                place(page.tree, tag, "href"),
                page.span(seen),
                _scope(seen, titled),
            )
        stated = named_parts(tag)
        if stated and tag.name != "time":
            told = telling.get(stated)
            if told is None:
                lower = stated.lower()
                told = telling[stated] = any(stem in lower for stem in STEMS)
            if told:
                classes = tuple(stated.lower().split())
                yield from _by_class(page, seen, titled, " ".join(classes), classes)


def _is_of_picture(seen: Seen, titled: Titled) -> bool:
    """Whether an element stands in a picture's caption; a picture that holds the title of the page is its head."""
    around, steps = seen.around.parent, _CAPTIONED
    while around is not None and steps:
        if around.element is not None and around.element in titled:
            return False
        classes = named_parts(around.tag).lower() if around.tag is not None else ""
        if around.name in _CAPTIONS or _CAPTION.search(classes):
            return True
        around, steps = around.parent, steps - 1
    return False


def _is_of_item(seen: Seen) -> bool:
    """Whether an element is, or stands in, the card of what a page reviews."""
    if _is_item(seen.tag):
        return True
    around, steps = seen.around.parent, _CAPTIONED
    while around is not None and steps:
        if around.tag is not None and _is_item(around.tag):
            return True
        around, steps = around.parent, steps - 1
    return False


def _is_item(tag: Node) -> bool:
    return _ITEM.issubset(named_parts(tag).lower().split())


def _by_class(page: Page, seen: Seen, titled: Titled, joined: str, classes: tuple[str, ...]) -> Iterator[Declared]:
    named = [match for name in classes if (match := _AUTHOR.search(name))]
    if named and not any(_NOT_AUTHOR.search(match["part"]) for match in named) and not _OF_A_PICTURE.search(joined):
        if _is_of_picture(seen, titled) or _is_of_item(seen) or _is_of_place(seen.tag):
            return
        yield from _words(page, seen, titled, "author", "byline")
    elif any(_DATE.search(name) for name in classes) and not _NOT_DATE.search(joined):
        span = page.span(seen)
        field = "modified" if _MODIFIED.search(joined) and not _PUBLISHED.search(joined) else "date"
        stated = value(seen.tag, "title") or ""
        if span is not None and _MACHINE.match(stated):  # as microformats have it
            at = place(page.tree, seen.tag, "title")
            yield Declared(field, stated, "class:date", at, span, _scope(seen, titled))
        elif span is not None and (moment := _moment(seen.tag, page, seen)) is not None:
            at = place(page.tree, seen.tag, moment)
            yield Declared(field, (value(seen.tag, moment) or "").strip(), "class:date", at, span, _scope(seen, titled))
        elif span is not None and span.end - span.start <= _SHORT and _DIGIT.search(page.words(seen)):
            yield from _words(page, seen, titled, field, "class:date")
    if any(_CREDIT.search(name) for name in classes):
        yield from _words(page, seen, titled, "image_credit", "class:credit")
    elif any(_LICENCE.search(name) for name in classes):
        yield from _words(page, seen, titled, "licence", "class:licence")


def _time(page: Page, seen: Seen, titled: Titled) -> Iterator[Declared]:
    tag = seen.tag
    if not _OTHER_DAYS.isdisjoint(words(tag, "itemprop")):
        return
    own = " ".join((*words(tag, "class"), value(tag, "itemprop") or ""))
    around = value(tag.parent, "class") or "" if isinstance(tag.parent, Node) else ""
    # What is marked as both was never changed since; what the element itself says goes before what stands around it.
    changed = _PUBLISHED.search(own) is None and _MODIFIED.search(f"{own} {around}") is not None
    field = "modified" if changed else "date"
    stated = " ".join((value(tag, "datetime") or "").split())
    span = page.span(seen)
    if stated:
        yield Declared(field, stated, "time", place(page.tree, tag, "datetime"), span, _scope(seen, titled))
    elif (moment := _moment(tag, page, seen)) is not None:
        yield Declared(
            field, (value(tag, moment) or "").strip(), "time", place(page.tree, tag, moment), span, _scope(seen, titled)
        )
    elif span is not None and span.end - span.start <= _SHORT:
        yield Declared(field, page.words(seen), "time", page.writer.map.locate(span), span, _scope(seen, titled))


def _moment(tag: Node, page: Page, seen: Seen) -> str | None:
    """The attribute in which an element whose words give no year ("3 years ago") holds its moment."""
    if page.span(seen) is not None and _YEAR.search(page.words(seen)) is not None:
        return None
    stated = ((attribute, value(tag, attribute) or "") for attribute in (*MOMENTS, "title"))
    return next((attribute for attribute, moment in stated if _YEAR.search(moment) or _EPOCH.match(moment)), None)


def _words(page: Page, seen: Seen, titled: Titled, field: str, origin: str) -> Iterator[Declared]:
    span = page.span(seen)
    if span is not None and span.end - span.start <= _SHORT:
        stated = _apart(seen.tag) if field in _APART else page.words(seen)
        yield Declared(field, stated, origin, page.writer.map.locate(span), span, _scope(seen, titled))


def _apart(tag: Node) -> str:
    """The words of an element, those of each element in it apart from the others: "By | Ana Cruz | Li Wei | Staff writers"."""
    parts: list[str] = []
    spaced = True
    for string in _strings(tag):
        words = " ".join(string.split())
        if parts and not spaced and words[:1].islower() and not string[:1].isspace():
            parts[-1] += words  # a word whose letters are in several elements
        elif words:
            parts.append(words)
        spaced = string[-1:].isspace()
    return " | ".join(parts)


_PLACE = lazy_pattern(
    r"(?:^|[\s_-])(?:city|location|locality|town|country)(?:$|[\s_-])|(?:work|home)location|(?:author|byline)[-_]?(?:city|location|town|place|country)",
    re.IGNORECASE,
)
"""The class of an element that says where an author works, and no name."""


def _is_of_place(tag: Node) -> bool:
    return _PLACE.search(f"{named_parts(tag)} {value(tag, 'itemprop') or ''}") is not None


def _strings(tag: Node) -> Iterator[str]:
    """The strings in an element, of its first `_FIRST` parts: there are pages whose elements all are in each other."""
    stack = [iter(tag.contents)]
    for _ in range(_FIRST):
        part = next(stack[-1], None)
        if isinstance(part, Node) and _is_of_place(part):
            continue
        if isinstance(part, Node):
            stack.append(iter(part.contents))
        elif part is None:
            stack.pop()
            if not stack:
                return
        elif type(part) in READ:
            yield str(part)


_PARTS = lazy_pattern(
    r"comment|related|recommend|testimonial|teaser|card|sidebar|promo|widget|listing|popular|trending|archive|more-|latest|tweet(?!-?button)",
    re.IGNORECASE,
)


_BUILDERS = ("elementor-", "et_pb_", "vc_", "fusion-")
"""Prefixes of page builders, which call every part of a page a widget or a card."""
_PRAISE = "testimonial"
_ITEM = frozenset({"item", "vcard"})
"""The classes of what a review is about, in microformats: its name and address are no byline."""


def _scope(seen: Seen, titled: Titled) -> str:
    """What part of the page it stands in, where a class or element says that it is not the article itself.

    An element that also holds a main heading is no such part, whatever its class says ("with-sidebar"). The footer of an article with its
    heading is the article's own.
    """
    around = seen.around.parent
    steps = _DEEPEST
    footer = ""
    while around is not None and steps:
        steps -= 1
        if around.element is not None and around.element in titled:
            return "" if around.name == "article" else footer
        if around.name in {"nav", "aside"}:
            return around.name
        if around.name == "footer":
            footer = around.name
        tag = around.tag
        classes = (
            " ".join(
                name for name in named_parts(tag).lower().split() if _PRAISE in name or not name.startswith(_BUILDERS)
            )
            if tag is not None
            else ""
        )
        match = _PARTS.search(classes) if around.name not in {"body", "html"} else None
        if match:
            return match[0].lower().rstrip("-")
        around = around.parent
    return footer
