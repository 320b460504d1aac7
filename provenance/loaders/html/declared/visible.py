"""What readers see and markup names: `time` elements, authors by `rel`, and elements whose class says byline, author or date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.documents import Declared
from provenance.loaders.html.attributes import place, value, words
from provenance.loaders.html.reading import Page, Seen

_AUTHOR = re.compile(
    r"(?:^|[-_])(?:by-?line|author|authors|contributor|writer|post-?author|vcard|fn)(?:$|[-_](?:name|names|link|info|text)?$)"
)
_BYLINE = re.compile(r"by-?line|author", re.IGNORECASE)
_NOT_AUTHOR = re.compile(
    r"bio|avatar|image|photo|follow|social|comment|related|box|desc|twitter|count|date|time|job|role|title|meta",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?:^|[-_])(?:date|time|timestamp|published|pubdate|publish|dateline|posted|updated|modified|created)(?:$|[-_])|(?:date|time)$"
)
_MODIFIED = re.compile(r"updat|modif|revis|chang", re.IGNORECASE)
_NOT_DATE = re.compile(
    r"comment|related|event|read|reading|duration|runtime|calendar|picker|current|now", re.IGNORECASE
)
_LICENCE = re.compile(r"licen[cs]e|copyright")
_CREDIT = re.compile(r"(?:^|[-_])(?:credit|credits|photo-?credit|image-?credit|attribution|photographer)(?:$|[-_])")
_SHORT = 120
_DIGIT = re.compile(r"\d")


def visible(page: Page) -> Iterator[Declared]:
    """Candidates that stand in the text itself; `scope` is what the class or the element around says (`comment`, `related`)."""
    for seen in page.seen:
        tag = seen.tag
        if tag.name == "time":
            yield from _time(page, seen)
        relations = words(tag, "rel")
        if "author" in relations:
            yield from _words(page, seen, "author", "rel:author")
        if "license" in relations:
            yield Declared(
                "licence",
                (value(tag, "href") or "").strip(),
                "rel:license",
                place(page.tree, tag, "href"),
                page.span(seen),
                _scope(seen),
            )
        classes = words(tag, "class")
        if classes and tag.name != "time":
            yield from _by_class(page, seen, " ".join(classes), classes)


def _by_class(page: Page, seen: Seen, joined: str, classes: tuple[str, ...]) -> Iterator[Declared]:
    if _BYLINE.search(joined):
        if any(_AUTHOR.search(name) and not _NOT_AUTHOR.search(name) for name in classes):
            yield from _words(page, seen, "author", "byline")
    elif any(_DATE.search(name) for name in classes) and not _NOT_DATE.search(joined):
        stated = page.words(seen)
        if _DIGIT.search(stated):
            yield from _words(page, seen, "modified" if _MODIFIED.search(joined) else "date", "class:date")
    if any(_CREDIT.search(name) for name in classes):
        yield from _words(page, seen, "image_credit", "class:credit")
    elif any(_LICENCE.search(name) for name in classes):
        yield from _words(page, seen, "licence", "class:licence")


def _time(page: Page, seen: Seen) -> Iterator[Declared]:
    tag = seen.tag
    named = " ".join(
        (
            *words(tag, "class"),
            *(words(tag.parent, "class") if tag.parent is not None else ()),
            value(tag, "itemprop") or "",
        )
    )
    field = "modified" if _MODIFIED.search(named) else "date"
    stated = " ".join((value(tag, "datetime") or "").split())
    span = page.span(seen)
    if stated:
        yield Declared(field, stated, "time", place(page.tree, tag, "datetime"), span, _scope(seen))
    elif span is not None and span.end - span.start <= _SHORT:
        yield Declared(field, page.words(seen), "time", page.writer.map.locate(span), span, _scope(seen))


def _words(page: Page, seen: Seen, field: str, origin: str) -> Iterator[Declared]:
    span = page.span(seen)
    if span is not None and span.end - span.start <= _SHORT:
        yield Declared(field, page.words(seen), origin, page.writer.map.locate(span), span, _scope(seen))


_PARTS = re.compile(
    r"comment|related|recommend|teaser|card|sidebar|promo|widget|listing|popular|trending|archive|more-|latest",
    re.IGNORECASE,
)


def _scope(seen: Seen) -> str:
    """What part of the page it stands in, where a class or element says that it is not the article itself."""
    around = seen.around.parent
    while around is not None:
        if around.name in {"nav", "footer", "aside"}:
            return around.name
        tag = around.tag
        classes = " ".join(words(tag, "class")) if tag is not None else ""
        match = _PARTS.search(classes) if around.name not in {"body", "html"} else None
        if match:
            return match[0].lower().rstrip("-")
        around = around.parent
    return ""
