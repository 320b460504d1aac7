"""Who wrote a document: the bylines of its markup and of its text, held against each other."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from provenance.analysis.metadata.accounts import is_account, spelled_out
from provenance.analysis.metadata.bylines.bylines import written
from provenance.analysis.metadata.bylines.helpers import helps
from provenance.analysis.metadata.bylines.regions_behind import is_town
from provenance.analysis.metadata.credits import Credit, before_date, cited
from provenance.analysis.metadata.declarations import BODIES, ENTERED, FILLED_IN, NEWS, family, weight
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import Layout, Line
from provenance.analysis.metadata.naming.names import Byline, Kind, fold, names_of
from provenance.analysis.metadata.other_parts import is_in, other_parts
from provenance.analysis.metadata.values import Value
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Confidence, Declared, Document, lazy_pattern

_BODIES = frozenset({Kind.AGENCY, Kind.ORGANISATION})
_PLACEHOLDERS = frozenset({Kind.ROLE, Kind.ADDRESS, Kind.SITE})
_LABELLED = lazy_pattern(r"meta:twitter:data\d+:(?P<label>.*)")
_TWO_WORDS = lazy_pattern(
    r"[A-ZÀ-Þ][^\W\d_]+(?:\s[A-ZÀ-Þ][^\W\d_.]*\.?)?\s[A-ZÀ-Þ](?:[^\W\d_]|['’-])+(?:\s[A-ZÀ-Þ]\.?)?"
)
_IN_LINES = frozenset({"byline", "signature"})
"""Where a name without a label may be the title of the text: "Ganesh Chaturthi", "THE SECRET OF THE QUAY"."""
_FAR = 5.0
"""A byline below this weight stands far from the title: of another text, or in a box about the author."""
_OUTWEIGHED = 3.0
_OUTRIGHT = 2.5
"""What the statement of a pseudonym in structured data weighs more than names that only stand below the title."""
_OF_SITE, _BESIDE_BYLINE = "meta:author", 5.5
"""The tag that templates fill in for a whole site, and what it weighs beside a byline of the page's own."""
_ELSEWHERE = 2.5
"""What a byline weighs less in a part of the page that its classes call one about other articles."""
_MAILED = lazy_pattern(r"\S+@\S+\s\((?P<name>[^()]{2,80})\)")
_HANDLED = lazy_pattern(r"(?P<name>[^@]{2,80}\w)\s\(?@\w+\)?|/?u/(?P<user>[\w-]{3,30})")
_NOTE = lazy_pattern(r"\^\[[^\]]*\]|\[\^\w{1,20}\]|\^\w{1,2}\^?(?=[\s,;]|\Z)|(?<=[^\W\d_])[¹²³⁰⁴-⁹*†‡§]+(?=[\s,;]|\Z)")
_LINK = lazy_pattern(r"\[\[?(?P<name>[^\[\]|=]{2,80})(?:\|[^\]]*)?\]\]?(?:\([^)]*\))?")
_ABOUT = lazy_pattern(r"(?i)^(?:read more about|more about|about)\s(?=[A-ZÀ-Þ])")
"""Before a name, the words of a link to the page about somebody."""
_LABEL_ENTERED = lazy_pattern(
    r"(?i)(?:(?:image|photo|picture|video|cover)s?(?:\s(?:credit|courtesy|by))?|credit|editor|foto)\s?:"
)
"""In a field for the author, that somebody else is named."""
_PLACED = lazy_pattern(r"[A-ZÀ-Þ][\w.'’-]*(?:\s(?:d[aeo]s?\s)?[A-ZÀ-Þ][\w.'’-]*){0,3}(?:,\s[A-Z]{2})?")
_PROFILE = lazy_pattern(
    r"https?://[^\s/]+/(?:[\w-]+/)?(?:authors?|people|writers?|contributors?|staff|profiles?)/(?:profile/)?(?:\d+[./-])?(?P<name>[A-Za-z]{2,20}(?:[-_.+][A-Za-z]{1,20}){1,3})/?"
)
"""The address of a writer's page, which ends with the name: https://lamp.example/author/ana-cruz/."""
_FROM_ADDRESS = 3.5
"""Where somebody has entered the author of this very text."""
_BODY_WORDS = 9
_OTHERS = 3
"""So many bylines of different people below an article are those of others."""
_HEADED, _NEAR_TITLE = 2, 10
"""So many bylines, each right below a heading so many blocks below the title at least, are those of what these head."""
_NOTE_OF = "description"
"""The origin of names in a note below a text, which may be those of several."""
_STREET = lazy_pattern(r"^[A-ZÀ-Þ][\w.' -]{2,40},\s\d{4,5}\s[A-ZÀ-Þ][\w' -]+$")
"""A postal address in the place of a name: "Lampevej, 4000 Roskilde"."""
_TOGETHER = 3
"""Blocks between the names of one byline at most."""


def authorship(
    document: Document, lines: Sequence[Line], words: Words, layout: Layout, sites: frozenset[str]
) -> tuple[tuple[Value, ...], tuple[Value, ...]]:
    """The authors, and the bylines that name nobody."""
    others = other_parts(document, "author", layout.title)
    credited: Iterable[Credit] = written(document, lines, words, layout, sites)
    if document.whole_page:
        from provenance.analysis.metadata.bylines.linked_names import by_links  # noqa: PLC0415 - a text has no links of a page

        credited = by_links(document, credited)
    read = (one._replace(weight=one.weight - _ELSEWHERE) if is_in(one.span, others) else one for one in credited)
    titles = {fold(one.value) for one in document.declared if one.field == "title"}
    read = (one for one in read if not is_town(document, one, words))
    read = (one for one in read if one.weight > _FAR or one.origin not in _IN_LINES or fold(one.name) not in titles)
    declared = (*_declared(document, words, layout, sites), *_in_outlets(document, words))
    found = [_called(document, one) for one in (*declared, *read)]
    placeholders = tuple(_placeholders(found))
    people = _of_list(_of_text(_without_headed(document, _people(found), layout.title)))
    bodies = [one for one in found if one.kind in _BODIES and not _is_below_role(one, found, layout.title)]
    heaviest = max((one.weight for one in bodies), default=0.0)
    called = {fold(one.value) for one in document.declared if one.field == "author" and one.kind in BODIES}
    namesakes = [
        one
        for one in found
        if one.kind is Kind.SITE
        and _TWO_WORDS.fullmatch(one.name)
        and fold(one.name) not in called
        and not _has_article(one.name, sites)
    ]
    nearest = max((one.weight for one in people), default=0.0)
    if people and nearest >= heaviest - _OUTWEIGHED:
        return tuple(_chosen(people, layout.title)), placeholders
    if bodies:
        return tuple(_once(one.value(Confidence.LOW) for one in _heaviest(bodies))), placeholders
    teams = [one for one in found if one.kind is Kind.ROLE and _names_body(one.name)]
    if namesakes or not teams:
        return tuple(_once(one.value(Confidence.LOW) for one in _heaviest(namesakes))), placeholders
    return tuple(_once(one.value(Confidence.LOW) for one in _heaviest(teams))), placeholders


def _in_outlets(document: Document, words: Words) -> Iterator[Credit]:
    if document.row is None:
        return iter(())
    from provenance.analysis.metadata.bylines.outlet_columns import in_place_of_outlet  # noqa: PLC0415 - rows alone have them

    return in_place_of_outlet(document, words)


def _names_body(role: str) -> bool:
    from provenance.analysis.metadata.naming.nameless import names_body  # noqa: PLC0415 - few texts are by a role

    return names_body(role)


def _called(document: Document, one: Credit) -> Credit:
    """A credit as that of a body, where the text calls it with an article, as it does no person: "Ana Cruz, Harbour Lantern", "© The Harbour Lantern"."""
    if one.kind is not Kind.PERSON or document.text.find(f"he {one.name}") < 0:
        return one
    called = re.search(rf"(?<!\w)[Tt]he {re.escape(one.name)}(?=[.,;:!?)|\n]|\Z)", document.text)
    return one if called is None else one._replace(kind=Kind.ORGANISATION)


def _has_article(name: str, sites: Iterable[str]) -> bool:
    """Whether the site is called by a name with an article, as nobody is: "Harbour Lantern" at "The Harbour Lantern"."""
    return any(site.startswith(f"the{fold(name)}") for site in sites)


def _is_below_role(body: Credit, found: list[Credit], title: int) -> bool:
    """Whether the byline of a body stands below one that names a role and is nearer to the title: of another text in a list."""
    block = body.block
    return block is not None and any(
        one.kind is Kind.ROLE
        and one.block is not None
        and title <= one.block < block - _TOGETHER
        and one.weight >= body.weight
        for one in found
    )


def _placeholders(found: list[Credit]) -> Iterator[Value]:
    """Bylines that name nobody, each once. The address of a profile is what Open Graph asks for, and no byline."""
    named = [
        one
        for one in found
        if one.kind in _PLACEHOLDERS and not (one.kind is Kind.ADDRESS and one.declared is not None and "/" in one.name)
    ]
    whole = {fold(one.name) for one in named}
    for value in _once(one.value(Confidence.HIGH) for one in named):
        if not any(fold(value.value) in other and fold(value.value) != other for other in whole):
            yield value


def _people(found: list[Credit]) -> list[Credit]:
    """Those who have a name; users of one word where nobody has, or only in bylines that stand further off."""
    persons = [one for one in found if one.kind is Kind.PERSON]
    users = [one for one in found if one.kind is Kind.HANDLE]
    nearest = max((one.weight for one in persons), default=0.0)
    if any(one.weight > nearest + (1.0 if nearest < _FAR else _OUTRIGHT) for one in users):
        return users
    return persons or users


def _without_headed(document: Document, people: list[Credit], title: int) -> list[Credit]:
    """Without the bylines that stand far below the title, each right below a heading: they are those of what these head, whoever wrote it.

    A page tells by its markup what is about other articles, and has the name of its writer below headings such as "About".
    """
    if document.whole_page:
        return people
    headed = [
        one.block
        for one in people
        if one.origin == "byline"
        and one.block is not None
        and one.block > title + _NEAR_TITLE
        and document.blocks[one.block - 1].kind is BlockKind.HEADING
    ]
    return people if len(headed) < _HEADED else [one for one in people if one.block not in headed]


def _of_text(people: list[Credit]) -> list[Credit]:
    """Those who have a name, but for a list of other articles below this one, each with its own byline."""
    if any(one.weight >= _FAR for one in people):
        return people
    places = {one.block: fold(one.name) for one in people if one.block is not None and one.origin == "byline"}
    return people if len(set(places.values())) < _OTHERS else [one for one in people if one.origin != "byline"]


def _of_list(people: list[Credit]) -> list[Credit]:
    """Those of a long list of a row whom the byline of the text names, where it names half of them at most: a program took the others from elsewhere on the page."""
    listed = [one for one in people if one.declared is not None and family(one.declared) == "row"]
    seen = [one for one in people if one.origin == "byline" and one.clean and one.weight >= _FAR]
    if len(listed) < _LISTED or not 0 < 2 * len(seen) <= len(listed):
        return people
    if not all(any(_same(one.name, other.name) for other in listed) for one in seen):
        return people
    return [one for one in people if any(_same(one.name, other.name) for other in seen)]


_LISTED = 4
"""Names of a list from which on some may stand beside other articles."""


def _declared(document: Document, words: Words, layout: Layout, sites: frozenset[str]) -> Iterator[Credit]:
    for declared in document.declared:
        if declared.field != "author" or is_account(declared) or _STREET.search(declared.value) is not None:
            continue
        force = _weight(document, declared, words, layout)
        if force <= 2:
            continue
        if (profile := _PROFILE.fullmatch(declared.value)) is not None:
            named = " ".join(re.split(r"[-_.+]", profile["name"])).title()
            for name in names_of(named, words, sites).names:
                if name.kind is Kind.PERSON:
                    yield Credit(
                        name.text,
                        name.kind,
                        declared.origin,
                        _FROM_ADDRESS,
                        clean=False,
                        declared=declared,
                        span=declared.source,
                    )
        group = family(declared)
        text = _said(declared, group, words)
        byline = names_of(text, words, sites, trusted=group != "link", small=group not in {"link", "byline"})
        if declared.kind in BODIES and _is_body(declared, byline):
            place = declared.span or declared.source
            yield Credit(text, Kind.ORGANISATION, declared.origin, force, clean=True, declared=declared, span=place)
            continue
        for name in byline.names:
            if name.kind is Kind.HANDLE and _in_heading(document, declared):
                continue
            place = declared.span or declared.source
            block = document.block_index(declared.span.start) if declared.span is not None else None
            # Whoever sent a message can be asked at that address.
            kind = Kind.HANDLE if name.kind is Kind.ADDRESS and group == "mail" else name.kind
            yield Credit(name.text, kind, declared.origin, force, byline.clean, declared, place, block)
        if not byline.names and group in ENTERED:
            body = _body(text, words)
            if body:
                place = declared.span or declared.source
                yield Credit(body, Kind.ORGANISATION, declared.origin, force, byline.clean, declared, place)


def _said(declared: Declared, group: str, words: Words) -> str:
    """The words of a statement of the author without a date, a slogan and what people and programs put around a name."""
    text = before_date(cited(declared.value), words) if declared.span is not None else declared.value
    if group in ENTERED or group == "column":
        text = before_date(text, words)
    if group in FILLED_IN and " " in text:
        from provenance.analysis.metadata.bylines.slogans import without_slogan  # noqa: PLC0415 - few texts have a field

        text = without_slogan(text)
    if group in ENTERED:
        text = spelled_out(_ABOUT.sub("", _without_place(_without_markup(text))), words)
    return text


def _is_body(declared: Declared, byline: Byline) -> bool:
    """Whether what structured data calls a body can answer for a text: no role, and what a site says under its own name, but for news, which somebody reports."""
    kinds = {name.kind for name in byline.names}
    return _PLACEHOLDERS.isdisjoint(kinds - {Kind.SITE}) and (Kind.SITE not in kinds or declared.scope not in NEWS)


def _without_markup(text: str) -> str:
    """A name without what Markdown, Pandoc, mail and social networks put around it: `[Ana Cruz](address)`, `Ana Cruz^[Leeds]`, `Ana Cruz[^1]`, `ana@leeds.org (Ana Cruz)`, `Ana Cruz @anacruz`."""
    mailed = _MAILED.fullmatch(text)
    if mailed is not None:
        return mailed["name"]
    handled = _HANDLED.fullmatch(text)
    if handled is not None:
        return handled["name"] or handled["user"]
    noted = _NOTE.sub("", text)
    return _LINK.sub(r"\g<name>", noted) if "[" in noted else noted


def _without_place(text: str) -> str:
    """A name or an outlet without the place behind a long dash, as Brazilian sites have it: "Ana Cruz — São Paulo"."""
    name, dash, place = text.partition(" — ")
    return name if dash and place and not is_given_name(place.split()[0]) and _PLACED.fullmatch(place) else text


def _body(text: str, words: Words) -> str:
    """What a field for the author holds that is no person, role, address or label: the body that answers for the text, else nothing."""
    if words.patterns.helped.match(text) or _LABEL_ENTERED.match(text):
        return ""  # "Edited by Ana Cruz", "Photo: Ana Cruz"
    from provenance.analysis.metadata.naming.taking_apart import without_label  # noqa: PLC0415 - a text alone has no such field

    body = re.split(r"[,;(]|\s[-–—]\s", without_label(text, words), maxsplit=1)[0].strip()
    tokens = [token.strip(".'’").lower() for token in body.split() if token[0].isalnum()]
    plain = words.named_roles | words.occupations | words.offices | words.on
    if not 1 < len(tokens) <= _BODY_WORDS or words.label.fullmatch(body) or "@" in body or "{" in body:
        return ""
    named = any(not (one in plain or one.isdigit() or "." in one or "/" in one) for one in tokens)
    return body if named and any(word[0].isupper() for word in body.split()[-1:]) else ""


def _weight(document: Document, declared: Declared, words: Words, layout: Layout) -> float:
    labelled = _LABELLED.fullmatch(declared.origin)
    if labelled is not None:
        return 7.0 if words.label.fullmatch(labelled["label"].strip()) else 0.0
    force = weight(declared)
    if family(declared) in {"byline", "rel"} and declared.scope:
        return 0.0
    if declared.origin == _OF_SITE and _has_byline(document, layout):
        return _BESIDE_BYLINE
    if declared.span is not None:
        if helps(document, declared.span, words):
            return 0.0
        index = document.block_index(declared.span.start)
        if index is not None and not layout.near(index):
            force -= 2.5
    return force


def _has_byline(document: Document, layout: Layout) -> bool:
    """Whether an element near the title is called the byline: a tag in the head of the page may be the same on all pages of its site."""
    return any(
        one.field == "author"
        and one.origin == "byline"
        and not one.scope
        and one.span is not None
        and (index := document.block_index(one.span.start)) is not None
        and layout.near(index)
        for one in document.declared
    )


def _in_heading(document: Document, declared: Declared) -> bool:
    block = document.block_at(declared.span.start) if declared.span is not None else None
    return block is not None and block.kind is BlockKind.HEADING and block.level == 1


# -- decision ---------------------------------------------------------------------------------------------------------------


def _heaviest(found: list[Credit]) -> list[Credit]:
    """Those of the byline that weighs most."""
    best = max(found, key=lambda one: one.weight, default=None)
    return [one for one in found if best is not None and one.origin == best.origin and one.weight == best.weight]


def _same(one: str, other: str) -> bool:
    return _is_one_of(fold(one), {fold(other)})


def _is_one_of(name: str, given: Collection[str]) -> bool:
    """Whether a name that is folded is one of others, or a longer or shorter way to write it."""
    if name in given:
        return True
    return len(name) > 5 and any((name in other or other in name) for other in given if len(other) > 5)


def _chosen(people: list[Credit], title: int) -> Iterator[Value]:
    """The names of the byline that weighs most, counting those that name one of its people; and who stands beside them there."""
    groups: dict[str, list[Credit]] = {}
    for one in people:
        groups.setdefault(one.group, []).append(one)

    def shares(one: str, other: str) -> bool:
        return any(_same(a.name, b.name) for a in groups[one] for b in groups[other])

    def support(group: str) -> float:
        own = max(one.weight for one in groups[group])
        return own + sum(2.0 for other in groups if other != group and shares(group, other))

    order = list(groups)
    best = max(groups, key=lambda group: (support(group), -order.index(group)))
    confirming = [group for group in groups if group != best and shares(best, group)]
    agreed = {
        one.origin
        for one in groups[best]
        for group in confirming
        for other in groups[group]
        if _same(one.name, other.name)
    }
    if agreed:  # a tag of another name in the same head may say who put the text on the site
        groups[best] = [one for one in groups[best] if one.origin in agreed]
    heaviest = max(one.weight for one in groups[best])
    if heaviest < _FAR:
        first = groups[best][0]
        noted = first.origin == _NOTE_OF
        chosen = [one for one in groups[best] if one.span == first.span or (noted and one.block == first.block)]
    else:
        chosen = _nearest([one for one in groups[best] if one.weight > heaviest - 1.0], title)
    places = [one.block for one in chosen if one.block is not None]
    chosen.extend(
        one
        for group in confirming
        for one in groups[group]
        if one.clean and one.weight >= 6.0 and _is_beside(one, places)
    )
    given: set[str] = set()
    for one in chosen:
        name = fold(one.name)  # once: a page may name the writers of a thousand articles
        if _is_one_of(name, given):
            continue
        given.add(name)
        sure = Confidence.HIGH if confirming or one.weight >= 7.5 else Confidence.MEDIUM
        if heaviest < _FAR:
            sure = Confidence.LOW
        elif one.kind is Kind.HANDLE:
            sure = Confidence.MEDIUM if sure is Confidence.HIGH else Confidence.LOW
        yield one.value(sure)


def _is_beside(one: Credit, places: Sequence[int]) -> bool:
    """Whether readers see a name beside those that are chosen; a page of several articles names the writers of the others too."""
    return one.block is None or not places or any(abs(one.block - place) <= _TOGETHER for place in places)


def _nearest(bylines: list[Credit], title: int) -> list[Credit]:
    """Of bylines that readers see, those of the place that is nearest to the title: others belong to other articles."""
    seen = [one.block for one in bylines if one.block is not None]
    if not seen:
        return bylines
    nearest = min(seen, key=lambda block: (abs(block - title), -block))
    return [
        one
        for one in bylines
        if one.block is None or (abs(one.block - nearest) <= _TOGETHER and (one.block > title) is (nearest > title))
    ]


def _once(values: Iterable[Value]) -> Iterator[Value]:
    seen: set[str] = set()
    for value in values:
        if fold(value.value) not in seen:
            seen.add(fold(value.value))
            yield value
