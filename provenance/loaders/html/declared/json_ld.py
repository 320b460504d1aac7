"""JSON-LD: schema.org statements in scripts, nested, listed and in `@graph`s, each with the type of the thing it is about."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice

from provenance.documents import Declared
from provenance.loaders.html.attributes import value
from provenance.loaders.html.nodes import Node
from provenance.loaders.html.reading import Page
from provenance.loaders.references import unescape
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan

DATES = {
    "datePublished": "date",
    "dateCreated": "date",
    "uploadDate": "date",
    "dateModified": "modified",
    "dateUpdated": "modified",
}
_TIMES = frozenset(DATES.values())
_SECONDS = 100_000_000
"""From which on a number is a time in seconds since 1970, not a year."""
_PLAIN = {
    **DATES,
    "headline": "title",
    "inLanguage": "language",
    "license": "licence",
    "copyrightNotice": "licence",
    "usageInfo": "licence",
    "description": "description",
    "articleSection": "section",
    "creditText": "image_credit",
}
_PEOPLE = {
    "author": "author",
    "creator": "author",
    "contributor": "author",
    "publisher": "publisher",
    "sourceOrganization": "publisher",
    "provider": "publisher",
    "copyrightHolder": "publisher",
}
_ADDRESSES = ("url", "mainEntityOfPage")
_NOT_TITLED = frozenset(
    {
        "Person",
        "Organization",
        "NewsMediaOrganization",
        "ImageObject",
        "Place",
        "Corporation",
        "Brand",
        "ListItem",
        "Thing",
        "",
    }
)
_OTHER_THINGS = frozenset(
    {
        "itemListElement", "liveBlogUpdate", "hasPart", "isPartOf", "mentions", "citation", "relatedLink", "about", "comment", "review", "reviews", "subjectOf", "workExample",
        "exampleOfWork", "isBasedOn", "video", "image", "audio", "associatedMedia", "thumbnail", "primaryImageOfPage", "logo", "breadcrumb", "itemReviewed",
        "acceptedAnswer", "suggestedAnswer", "isRelatedTo", "isSimilarTo", "sharedContent",
    }
)  # fmt: skip
"""Keys under which a thing stands that is not what the page is: their scope begins with the key."""
_OTHER = "other"
"""Stands for such a key where articles stand side by side."""
_TITLE = 12
"""Characters from which words tell one article from another."""
_DEEPEST = 12
"""Levels of objects that are gone through; pages have three or four."""
_MOST = 400
"""Statements that are taken from one script: a page with a list of a thousand articles says nothing of itself with the rest."""
_LOOKED = 100
"""Places of a string that are looked at to find the one under its key."""
_TRAILING = lazy_pattern(r",(\s*[}\]])")
_REMARK = lazy_pattern(r'("(?:[^"\\]|\\.)*+")|//[^\n]*+|/\*(?:[^*]|\*(?!/))*+\*/', re.DOTALL)
"""A string, or a remark as programs have them."""
_BEFORE = lazy_pattern(r"[\s;]*+(?:<!--|//\s*+<!\[CDATA\[|<!\[CDATA\[|/\*.*?\*/)?+\s*+", re.DOTALL)


class _Script(NamedTuple):
    page: Page
    start: int
    end: int
    things: dict[str, dict[str, object]]
    """`@id` -> the object that says most."""
    others: set[int]
    """`id` of the objects that are other articles than that of the page."""

    def place(self, key: str, text: str) -> SourceSpan | None:
        """Where a string stands under its key; None where it is written in another way than expected."""
        source = self.page.tree.source
        for written in dict.fromkeys(
            (text, json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1], text.replace("/", "\\/"))
        ):
            at = source.find(f'"{written}"', self.start, self.end)
            first, looked = at, 0
            while at >= 0 and looked < _LOOKED:
                looked += 1
                before = source[max(self.start, at - 80) : at].rstrip()
                if before.endswith(":") and before[:-1].rstrip().endswith(f'"{key}"'):
                    return SourceSpan(at + 1, at + 1 + len(written))
                at = source.find(f'"{written}"', at + 1, self.end)
            if first >= 0:
                return SourceSpan(first + 1, first + 1 + len(written))
        return None

    def number(self, key: str, stated: int) -> SourceSpan | None:
        """Where a number stands under its key."""
        found = re.compile(rf'"{key}"\s*+:\s*+({stated})(?!\d)').search(self.page.tree.source, self.start, self.end)
        return None if found is None else SourceSpan(*found.span(1))


def json_ld(page: Page) -> Iterator[Declared]:
    """Candidates from `<script type="application/ld+json">`. What one script only refers to may stand in another."""
    things: dict[str, dict[str, object]] = {}
    others: set[int] = set()
    found: list[tuple[_Script, object]] = []
    for tag in page.head:
        if not is_json_ld(tag):
            continue
        text = "".join(str(child) for child in tag.contents)
        thing = _parsed(text)
        if thing is None:
            continue
        _index(thing, things, 0)
        found.append((_Script(page, *_extent(page, tag), things, others), thing))
    others.update(_other_articles(page, [thing for _, thing in found]))
    for script, thing in found:
        yield from islice(_read(script, thing, "", 0), _MOST)


def is_json_ld(tag: Node) -> bool:
    """Whether an element is a script of such statements."""
    return tag.name == "script" and "ld+json" in (value(tag, "type") or "").lower()


def is_broken(tag: Node) -> bool:
    """Whether such a script cannot be read, however its faults are mended."""
    return _parsed("".join(str(child) for child in tag.contents)) is None


def _other_articles(page: Page, values: list[object]) -> Iterator[int]:
    """Of several articles side by side, those whose headline is not the page's title: of a list of the latest."""
    articles = [(each, _plain(each["headline"])) for value in values for each in _side_by_side(value)]
    if len({headline for _, headline in articles}) < len(("own", "other")):
        return
    titles = [
        _plain("".join(map(str, tag.contents)) if tag.name == "title" else tag.attrs.get("content") or "")
        for tag in page.head
        if tag.name == "title" or "og:title" in {tag.attrs.get("property"), tag.attrs.get("name")}
    ]
    titles += [_plain(page.text[each.span.start : each.span.end]) for each in page.blocks if each.level == 1]
    titles = [title for title in titles if len(title) > _TITLE]
    own = [any(headline in title or title in headline for title in titles) for _, headline in articles]
    if any(own):
        yield from (id(article) for (article, _), mine in zip(articles, own, strict=True) if not mine)


def _side_by_side(value: object) -> Iterator[dict[str, object]]:
    """The things with a headline that a script lists, itself or as a graph."""
    things = value if isinstance(value, list) else [value]
    for thing in things[:_MOST]:
        if not isinstance(thing, dict):
            continue
        graph = thing.get("@graph")
        for each in graph[:_MOST] if isinstance(graph, list) else (thing,):
            if isinstance(each, dict) and isinstance(each.get("headline"), str) and each["headline"].strip():
                yield each


def _plain(words: object) -> str:
    return " ".join(unescape(str(words)).lower().replace("’", "'").split())


def _extent(page: Page, tag: Node) -> tuple[int, int]:
    return page.tree.extent(tag.contents) or (0, 0)


def _parsed(text: str) -> object | None:
    """The script's value. Repaired are only faults that leave one meaning: wrappers, line ends in strings, commas before a bracket, remarks, escapes, brackets too many."""
    decoder = json.JSONDecoder(strict=False)
    bare = _bare(text)
    for attempt in _attempts(bare):
        values: list[object] = []
        at, last = 0, len(attempt.rstrip("}] \t\r\n"))
        while at < len(attempt):
            try:
                found, at = decoder.raw_decode(attempt, at)
            except (ValueError, RecursionError):
                break
            values.append(found)
            while at < len(attempt) and attempt[at] in " \t\r\n,;":
                at += 1
            if at >= last:
                at = len(attempt)  # brackets that close nothing
        if values and at >= len(attempt):
            return values[0] if len(values) == 1 else values
    return None


def _attempts(bare: str) -> Iterator[str]:
    """A script as it is, then with its faults mended; each is made only when the one before could not be read."""
    yield bare
    yield _TRAILING.sub(r"\1", bare)
    if "&quot;" in bare:
        yield unescape(bare)
    if "//" in bare or "/*" in bare:
        yield _TRAILING.sub(r"\1", _REMARK.sub(lambda match: match[1] or "", bare)).strip()


def _bare(text: str) -> str:
    """What is left of a script without the marks that hide it from browsers of old, and without semicolons."""
    before = _BEFORE.match(text)
    start, end = before.end() if before is not None else 0, len(text)
    while end > start and (text[end - 1] == ";" or text[end - 1].isspace()):
        end -= 1
    text = text[start:end]
    if text.endswith("]]>"):
        return text[:-3].rstrip().removesuffix("//").rstrip()
    return text.removesuffix("-->").rstrip()


def _index(thing: object, things: dict[str, dict[str, object]], depth: int) -> None:
    """Note the objects that have a name, for those that only refer to them."""
    if depth > _DEEPEST:
        return
    if isinstance(thing, list):
        for item in thing:
            _index(item, things, depth + 1)
    elif isinstance(thing, dict):
        name = thing.get("@id")
        if isinstance(name, str) and len(thing) > len(things.get(name, {"@id": ""})):
            things[name] = thing
        for item in thing.values():
            if isinstance(item, list | dict):
                _index(item, things, depth + 1)


def scope_of(kind: object) -> str:
    """The name of a type, without its vocabulary: of several the first."""
    if isinstance(kind, list):
        kind = next((item for item in kind if isinstance(item, str)), "")
    return re.split(r"[/#:]", kind.strip().rstrip("/"))[-1] if isinstance(kind, str) else ""


def _read(script: _Script, thing: object, around: str, depth: int, within: str = "") -> Iterator[Declared]:
    """The statements of a thing and of those in it; `within` is the key under which it stands in another, where it is something else."""
    if depth > _DEEPEST:
        return
    if isinstance(thing, list):
        for item in thing:
            yield from _read(script, item, around, depth + 1, within)
        return
    if not isinstance(thing, dict):
        return
    if id(thing) in script.others:
        within = within or _OTHER
    kind = scope_of(thing.get("@type")) or ("" if "@graph" in thing else around)
    scope = f"{within}:{kind}" if within else kind
    for key, stated in thing.items():
        if not isinstance(key, str):
            continue
        if key in _PLAIN:
            yield from _strings(script, _PLAIN[key], key, stated, scope)
        elif key in _PEOPLE:
            yield from _people(script, key, stated, scope)
        elif key == "name" and not within and kind not in _NOT_TITLED:
            yield from _strings(script, "title", key, stated, scope)
        elif key in _ADDRESSES:
            address = stated.get("@id") or stated.get("url") if isinstance(stated, dict) else stated
            yield from _strings(script, "url", key, address, scope)
        if isinstance(stated, list | dict) and key not in _PEOPLE and not key.startswith("@context"):
            inner = within or (key if key in _OTHER_THINGS else "")
            yield from _read(script, stated, kind if key == "@graph" else "", depth + 1, inner)


def _strings(script: _Script, field: str, key: str, stated: object, scope: str) -> Iterator[Declared]:
    if isinstance(stated, list):
        for item in stated[:20]:
            yield from _strings(script, field, key, item, scope)
    elif isinstance(stated, dict):
        yield from _strings(script, field, key, stated.get("@value") or stated.get("name"), scope)
    elif isinstance(stated, str) and stated.strip():
        text = " ".join(unescape(stated).split())
        yield Declared(field, text, f"json-ld:{key}", script.place(key, stated), scope=scope)
    elif isinstance(stated, int) and stated >= _SECONDS and field in _TIMES:
        # Seconds or milliseconds since 1970, which schema.org does not allow and some systems write.
        yield Declared(field, str(stated), f"json-ld:{key}", script.number(key, stated), scope=scope)


def _in_full(person: dict[str, object]) -> str:
    parts = (person.get("givenName"), person.get("additionalName"), person.get("familyName"))
    return " ".join(part.strip() for part in parts if isinstance(part, str) and part.strip())


def _people(script: _Script, key: str, stated: object, scope: str, depth: int = 0) -> Iterator[Declared]:
    """Names of people and bodies: strings, objects with a name, lists of both, and references to objects elsewhere in the script."""
    if depth > 4:
        return
    if isinstance(stated, list):
        for item in stated[:50]:
            yield from _people(script, key, item, scope, depth + 1)
    elif isinstance(stated, dict):
        if "name" not in stated:
            stated = script.things.get(str(stated.get("@id")), stated)
        kind = scope_of(stated.get("@type"))
        name = stated.get("name") or _in_full(stated)
        for each in name if isinstance(name, list) else (name,):
            if isinstance(each, str) and each.strip():
                text = " ".join(unescape(each).split())
                place = script.place("name", each)
                yield Declared(_PEOPLE[key], text, f"json-ld:{key}", place, scope=scope, kind=kind)
    elif isinstance(stated, str) and stated.strip():
        text = " ".join(unescape(stated).split())
        yield Declared(_PEOPLE[key], text, f"json-ld:{key}", script.place(key, stated), scope=scope)
