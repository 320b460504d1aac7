"""PII603: a postal address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from provenance.analysis import digits
from provenance.api import (
    BlockKind,
    Context,
    Document,
    Fix,
    Hit,
    Match,
    Phrases,
    Severity,
    Span,
    analysis,
    any_of,
    between,
    lazy_pattern,
    matches,
    rule,
)
from provenance_plugins.personal_data.directories import is_in_directory
from provenance_plugins.personal_data.imprints import is_in_imprint, is_of_publisher
from provenance_plugins.personal_data.invitations import for_public
from provenance_plugins.personal_data.lines import lines_of
from provenance_plugins.personal_data.offices_near import is_near_office
from provenance_plugins.personal_data.on_maps import is_on_map
from provenance_plugins.personal_data.owner_signs import Owner, names_body
from provenance_plugins.personal_data.owners import owner_of, speaks_of_somebody, visits
from provenance_plugins.personal_data.pages_of_bodies import is_contact_page, is_labelled_seat, is_of_body
from provenance_plugins.personal_data.programmes import is_entry, is_of_event, is_of_recording
from provenance_plugins.personal_data.published import in_contact_element, in_foot, in_frame, is_told, published
from provenance_plugins.personal_data.residents import home_behind, homes_in_brackets, homes_of_named, is_former
from provenance_plugins.personal_data.shape import shape
from provenance_plugins.personal_data.streets import STREETS
from provenance_plugins.personal_data.their_address import has_post_before, is_for_letters, is_of_firm

_CUES = Phrases.load(__package__, "address_cues")
_UNITS = Phrases.load(__package__, "address_units")
_MILITARY = Phrases.load(__package__, "military_mail")
_PUBLIC = Phrases.load(__package__, "public_addresses")
_MEETINGS = Phrases.load(__package__, "meetings")

_LONG_CODE = lazy_pattern(
    rb"99(?:999(?!9)(?:(?<=AA 99999)|(?<!9.....)(?= A))|-999(?<!999-999)(?= A)|99-999(?!9)|9 99(?!9)(?<![ 9]9999 99)(?= A)| AA(?<=[^9]9999 AA)(?!A))"
)
"""Shapes of postcodes: United States, the continent, Poland, Portugal, Netherlands. It begins with literal bytes, for speed."""
_BRITISH_CODE = b" 9AA"
_OUTWARD = lazy_pattern(rb"(?<![9Aa])A{1,2}9{1,2}A?$")
"""What stands before it: `SW1A`, `OX1`."""
_LONGEST_SIGN = 120
"""Characters of a phrase that says whose an address is, at most."""
_AROUND = 600
"""Characters of its line on each side of an address in which it is said whose it is: a row keeps a whole text in one line."""
_SENTENCE = 120
"""Characters before an address in which its sentence says that people meet there."""
_LEFT = 90
"""How far before a unit or a postcode a street may begin."""
_BOX = lazy_pattern(r"\A(?:G\.?P\.?O\.?|P\.?\s?O\.?|locked|private)\s?(?:box|bag)\s\d+", re.IGNORECASE)
_TO_STREET = lazy_pattern(r"[\s,]*(?:[^\W\d_]+\.?\s\d{1,5}[A-Za-z]?,\s*)?")
"""Between a box and a street behind it, also with a flat: ", Flat 3, "."""
_BEFORE_BOX = lazy_pattern(
    r"(?:(?:PSC|CMR|Unit)\s+\d{1,5},?\s+Box\s+\d{1,5}|US[A-Z]{1,4}\s+[^\W\d_][\w.'’-]*)[\s,]*$", re.IGNORECASE
)
_ZIP = lazy_pattern(r"\s+\d{5}(?:-\d{4})?\b")
_COMMA = lazy_pattern(r",?\s?")
_UNIT_NUMBER = lazy_pattern(r"\.?\s?(?:no\.?\s?)?#?\d{1,5}[A-Za-z]?\b", re.IGNORECASE)
_NAMED = lazy_pattern(
    r"(?:\s+of\s+[^.:;\n]{1,60}?)?(?:\s+(?:is|ist|est|es|è|é|to the same)|[\s]*:|\s+with)\s*:?\s*(?:is\s+|it\s+is\s+)?"
)
_OF_A_MACHINE = lazy_pattern(r"(?:mail|ip|web|url|mac|internet)[ -]?$", re.IGNORECASE)
_GOES_ON = lazy_pattern(r" [^\W\d_]")
_NAME_GOES_ON = lazy_pattern(r" [^\W\d_a-z]")
_BY_NAME = lazy_pattern(
    r"(?:^|[.!?:;]\s|[-*]\s)\W{0,3}[^\W\d_a-z][^\W\d_]+ (?:[^\W\d_a-z]\.? )?[^\W\d_a-z][\w’'-]+(?:,| of| from| at| \()\s?\Z"
)
"""A name of two words right before an address, at the beginning of its sentence: "Zora Quimby, 49 …"."""
_MEASURE = lazy_pattern(
    r"\d{1,6}\s?(?:[ap]\.?m\b|o['’]clock|noon|midnight|hours?|hrs?|minutes?|years?|months?|weeks?|days?|per\s?cent|percent|degrees?|miles?|km|kilomet(?:re|er)s?|met(?:re|er)s?|feet)(?!\w)",
    re.IGNORECASE,
)
"""A time of day or an amount: nobody's house."""
_FILLER = lazy_pattern(r"(?:\s*(?:is|at|on|the|with|to|:|,|[-–—]))*\s*", re.IGNORECASE)
_BETWEEN = lazy_pattern(r"[^!?;:]{0,45}")
_TOWN = lazy_pattern(
    r"(?:,\s*|\s*\n\s*|(?<!\.)\s+)"
    r"(?:(?:[A-Z]{1,2}-)?\d{4,6}\s+[^\W\d_a-z][\w'’-]+"
    r"|[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*){0,3},?\s+(?:[A-Z]{2,3}\s+\d{4,6}|\d{5,6})(?![\d -]*\d))"
)
"""Behind a street: postcode and town, or town and postcode."""
_TOWN_ALONE = lazy_pattern(r"(?<=\d) ?[^\W\d_a-z][\w'’-]+")
"""Behind a postcode."""


class _Address(msgspec.Struct, frozen=True, order=True):
    span: Span
    own: bool
    """Words before it say that somebody lives there or gets things there, or it is a flat's."""
    office: bool
    """It has a part that only offices have, or stands where offices stand."""


@analysis(phrases=(_CUES, _UNITS, _MILITARY))
def address_signs(document: Document) -> tuple[tuple[Match, ...], tuple[Match, ...], tuple[Match, ...]]:
    """Announcements, parts of houses and forces' post offices in a text."""
    return matches(document, _CUES), matches(document, _UNITS), matches(document, _MILITARY)


@rule(
    id="PII603",
    slug="postal-address",
    severity=Severity.WARNING,
    summary="A postal address",
    languages=["*"],
    sensitive=True,
    uses=[shape, address_signs],
    when=(digits, _CUES, _UNITS, _MILITARY),
    bad=[
        "She lives at 1420 Elm Street with her mother.",
        "Send it to 27 Rosewood Avenue, Apt. 4, please.",
        "My address is Kuusiku 7 in Tartu, so come and see me there.",
        "Write to PSC 1234, Box 5678, APO AE 09012.",
        "Anna Berger, Lindenstraße 12, 10969 Berlin",
        "M. Durand, 12 rue de la Paix, 75002 Paris",
        "Candidates must send it to Zora Quimby, 4201 N Lantern Blvd., Harbour City, OK 73105, in time.",
        "Witness Paul Dunne, of 4 Church View, Athlone, heard a bang.",
        "The tenant, Ravi Menon, Flat 12, Lotus Apartments, MG Road, Kochi 682016, has moved out.",
        "Der Zeuge Karl Hahn, Im Winkel 4, 07743 Jena, sah den Wagen.",
        "Kassier ist Lena Moser (Bozen, Lindenweg 7, Tel. 0471 34).",
        "The club meets at Ana Cruz’s house, 3995 Old Mill Road.",
        "Ring twice. Flat 3, 14 Albion Road, London N16 is mine.",
    ],
    good=[
        "Am Montag 7 Stunden lang war die Straße in 07743 Jena gesperrt.",
        "Protesters gathered outside 10 Downing Street.",
        "Es kommt Lena Moser (Bozen, Stand 7) mit Lampen.",
        "The museum is at 1000 Fifth Avenue in New York.",
        "Aid was sent to 22 African countries.",
        "They address 12 questions of the House.",
        "The tenant, Lantern Boats, left 4 Church View in May.",
        "Send a covering letter to: HR, Harbour Hospice, 14 Shore Road, Leeds LS1 4QX.",
        "He moved to Apollo 13 in 1970.",
        "Police closed the 400 block of Main Street.",
        "On 4 July 2016 Suite 3 by Bach was played.",
    ],
)
def postal_address(document: Document, context: Context) -> Iterator[Hit]:
    """Where somebody lives is nobody's business but theirs, and it cannot be taken back.

    Name the town or the district instead, or ask. It is a warning where the text says that somebody lives there, of
    flats, beside a person's name, and in a sentence that speaks of one.

    For information:
    - any other: of offices, shops, publishers in a list of references, meetings ("We meet at"), at the head of a letter to an office, of nobody
    - those on a page that says how to reach whoever runs a site ("Contact", "Impressum"), with a label on one that says who that is ("About us")
    - those that stand with a name alone in a list of inspections
    - those of who stands before a court, where the paragraph says so; those at which authors want letters on a paper
    - addresses in texts on times long past, or in a sentence on such a year

    Those of public places are not told.
    """
    for address in find_addresses(document):
        fix = Fix.replace(document, address.span, "[address removed]", "Take the address out")
        office = (
            _is_boxed(document.slice(address.span))
            or is_of_firm(document, address.span, own=address.own)
            or in_contact_element(document, address.span.start)
            or is_contact_page(document)
            or is_labelled_seat(document, address.span.start)
            or is_on_map(document, address.span)
            or is_of_publisher(document, address.span)
            or is_for_letters(document, address.span)
            or (not address.own and _is_of_premises(document, address.span))
            or (is_in_imprint(document, address.span) and not address.own)
            or (not address.own and (address.office or not _is_of_somebody(document, address.span)))
        )
        if office or _is_of_old_times(document, address.span, context.as_of.year):
            message = "a postal address stands here that seems to be published for all, or to be of nobody who lives: fine where that is so"
            yield Hit(address.span, message, severity=Severity.INFO, fix=fix)
        else:
            yield Hit(
                address.span,
                "a postal address stands here, which leads strangers to somebody's door: name the town alone, or ask whether it may be published",
                fix=fix,
            )


def _is_boxed(written: str) -> bool:
    """Whether an address is a box at a post office and leads to nobody's door; one with a street behind the box does."""
    box = _BOX.search(written)
    return box is not None and STREETS.typed.search(written, box.end()) is None


def _is_of_somebody(document: Document, span: Span) -> bool:
    """Whether an address is of a person who is named beside it, or of whom its sentence speaks, or the police went there; one of nobody is published, those in office and those who run something are reached there, and where people meet nobody lives."""
    lines = lines_of(document)
    index, start, end = lines.find(document, span)
    line = lines.lines[index].text
    first, last = max(0, start - _AROUND), end + _AROUND
    if is_entry(line[first:last]):
        return False
    owner = owner_of(document, span)
    if owner is Owner.POST:  # a letter's head has an office's; beside the name of a club's treasurer it is theirs
        return bool(line[:start].strip())
    if owner is not Owner.UNKNOWN:
        return owner is Owner.PERSON
    if is_of_event(document, span) or is_of_body(document, span) or names_body(document.slice(span)):
        return False
    if _meets().search(line, max(0, start - _SENTENCE), start) is not None:
        return False
    if visits().search(line, max(0, start - _SENTENCE), start) is not None:
        return True  # "Police went to 14 Orchard Road"
    spoken = _BY_NAME.search(line, first, start) is not None or speaks_of_somebody(document, span)
    return spoken and (is_told(line[first:start]) or is_told(line[end:last]))


def _is_of_premises(document: Document, span: Span) -> bool:
    from provenance_plugins.personal_data.let_premises import is_of_let_premises  # noqa: PLC0415 - few texts have an address

    return is_of_let_premises(document, span)


def _is_of_old_times(document: Document, span: Span, today: int) -> bool:
    from provenance_plugins.personal_data.times_past import is_of_past_year, is_of_times_past  # noqa: PLC0415 - few texts have an address

    return is_of_times_past(document, today) or is_of_past_year(document, span, today)


def find_addresses(document: Document) -> list[_Address]:
    """Every address, in order of place; what several signs found is one."""
    cues, units, military = address_signs(document)
    signs = ((_of_the_forces, military), (_with_unit, units), (_announced, cues))
    found = [address for read, each in signs for match in each if (address := read(document, match)) is not None]
    found += _with_postcode(document)
    found += [_Address(span, own=False, office=is_near_office(document, span)) for span in homes_in_brackets(document)]
    found += [_Address(*one) for one in homes_of_named(document)]
    return _united(document, sorted(address for address in found if not _passed_over(document, address)))


def _united(document: Document, found: list[_Address]) -> list[_Address]:
    united: list[_Address] = []
    for address in found:
        if united and address.span.start <= united[-1].span.end:
            last = united.pop()
            span = Span(last.span.start, max(last.span.end, address.span.end))
            address = _Address(span, last.own or address.own, last.office or address.office)  # noqa: PLW2901 - the union
        united.append(address)
    return [_with_town(document, address) for address in united]


def _with_town(document: Document, address: _Address) -> _Address:
    town = _TOWN.match(document.text, address.span.end) or _TOWN_ALONE.match(document.text, address.span.end)
    end = town.end() if town else address.span.end
    if document.text[end - 1] == ".":
        end -= 1  # of the sentence, more often than of "St."
    return msgspec.structs.replace(address, span=Span(address.span.start, end))


def _passed_over(document: Document, address: _Address) -> bool:
    block = document.block_at(address.span.start)
    if (block is not None and block.kind is BlockKind.CODE) or is_of_recording(document, address.span):
        return True
    words = document.slice(address.span).lower()
    return any(place in words for place in _public())


# -- signs ------------------------------------------------------------------------------------------------------------------


def _of_the_forces(document: Document, match: Match) -> _Address | None:
    text, start = document.text, match.span.start
    code = _ZIP.match(text, match.span.end)
    if code is None:
        return None
    left = max(0, start - 60)
    before = _BEFORE_BOX.search(text[left:start])
    return _Address(Span(left + before.start() if before else start, code.end()), own=True, office=False)


def _with_unit(document: Document, match: Match) -> _Address | None:
    text, start = document.text, match.span.start
    number = _UNIT_NUMBER.match(text, match.span.end)
    if number is None:
        return None
    if match.tagged("box"):
        return _Address(Span(start, number.end()), own=False, office=True)  # it leads to nobody's door
    street = _street_before(text, start)
    if street is None:
        behind = STREETS.typed.match(text, _COMMA.match(text, number.end()).end()) if match.tagged("flat") else None  # type: ignore[union-attr]  # it matches nothing, too
        if behind is None:
            return None
        street, number = Span(start, number.end()), behind  # "Flat 9, 14 Elm Road"
    span = Span(street.start, number.end())
    flat = match.tagged("flat") and not is_near_office(document, span) and not in_foot(document, street.start)
    flat = flat and not (is_of_body(document, span) and owner_of(document, span) is not Owner.PERSON)
    flat = flat and not is_in_directory(document, span)
    own = flat or _said_own(document, street.start)
    return _Address(span, own=own, office=match.tagged("office"))


def _announced(document: Document, match: Match) -> _Address | None:
    text, at = document.text, match.span.end
    if _is_performed(text, match.span.start):
        return None
    if match.tagged("resident"):
        home = home_behind(text, at)
        return None if home is None or _MEASURE.match(text, home.start) else _Address(home, own=True, office=False)
    noun = match.tagged("noun")
    if noun:
        named = _NAMED.match(text, at)
        if named is None or _OF_A_MACHINE.search(text, max(0, match.span.start - 12), match.span.start):
            return None
        at = named.end()
    at = _FILLER.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing, too
    forms = STREETS
    street = forms.typed.match(text, at) or _bare(text, at)
    if street is None and (noun or match.tagged("own") or match.tagged("kept")):
        street = forms.loose.match(text, at)
        if street and text[:at].endswith("the ") and _NAME_GOES_ON.match(text, street.end()):
            return None  # "brought home at the Season 17 Elections"
        street = _behind_box(text, street) or street
        if street and ((noun and _GOES_ON.match(text, street.end())) or _is_box(document, street)):
            return None  # a box is told of by its own sign
    if street is None or text[street.end() : street.end() + 1].isalnum() or _MEASURE.match(text, street.start()):
        return None
    office = is_near_office(document, Span(match.span.start, street.end()))
    if office and not (match.tagged("own") or match.tagged("kept")):
        return None
    place = match.tagged("place")
    kept = (noun or match.tagged("kept")) and not _is_kept(document, Span(*street.span()))
    place = place or (match.tagged("kept") and is_former(text, match.span.start))
    # "Address: …" at the foot of a page, or below the name of a firm: its own.
    of_page = noun and (in_frame(document, match.span.start) or owner_of(document, Span(*street.span())) is Owner.BODY)
    return _Address(Span(*street.span()), own=not (place or of_page or kept), office=office or place or of_page)


def _is_kept(document: Document, span: Span) -> bool:
    """Whether an address that is called one, or somebody's home, is of a person who is named or spoken of."""
    owner = owner_of(document, span)
    return owner is Owner.PERSON or (owner is Owner.UNKNOWN and speaks_of_somebody(document, span))


def _behind_box(text: str, box: re.Match[str] | None) -> re.Match[str] | None:
    """The street that stands right behind a box: "Locked Bag 3, 14 Elm Street"."""
    if box is None or _BOX.search(box[0]) is None:
        return None
    return STREETS.typed.match(text, _TO_STREET.match(text, box.end()).end())  # type: ignore[union-attr]  # it matches nothing, too


def _is_box(document: Document, street: re.Match[str]) -> bool:
    """Whether what looks like a street is a box at a post office: "PO Box 77"."""
    return any(match.tagged("box") for match in between(address_signs(document)[1], Span(*street.span())))


def _bare(text: str, at: int) -> re.Match[str] | None:
    """Number, name, number; not a date."""
    found = STREETS.bare.match(text, at)
    return None if found is None or _is_date(found[0]) else found


def _is_date(written: str) -> bool:
    *before, last = written.split()
    year = len(last) == 4 and last[:2] in {"19", "20"}
    return year and (len(before) == 1 or (len(before) == 2 and before[0].isdigit() and int(before[0]) <= 31))


def _with_postcode(document: Document) -> Iterator[_Address]:
    form = shape(document)
    for start, end in _postcodes(form):
        if form.find(b"9", max(0, start - _LEFT), start) < 0:
            continue  # no house has a number there
        if street := _street_before(document.text, start, town=True):
            span = Span(street.start, end)
            own = _said_own(document, street.start)
            if (
                own
                or _said(document, street.start, "kept")
                or not is_near_office(document, span)
                or owner_of(document, span) is Owner.PERSON
                or has_post_before(document, span.start)
            ):
                yield _Address(span, own=own, office=published(document, span.start) or for_public(document, span))


def _postcodes(form: bytes) -> Iterator[tuple[int, int]]:
    for match in _LONG_CODE.finditer(form):
        yield match.span()
    at = form.find(_BRITISH_CODE)
    while at >= 0:
        if outward := _OUTWARD.search(form, max(0, at - 5), at):
            yield outward.start(), at + len(_BRITISH_CODE)
        at = form.find(_BRITISH_CODE, at + 1)


def _street_before(text: str, end: int, *, town: bool = False) -> Span | None:
    """The street that ends before `end`: directly, or with a `town` between them (only one that says it is a street, then)."""
    left = max(0, end - _LEFT)
    window = text[left:end]
    forms = STREETS
    kinds = (forms.typed, forms.placed) if town else (forms.typed, forms.bare, forms.inner, forms.loose)
    for kind in kinds:
        for found in kind.finditer(window):
            rest = window[found.end() :]
            inside = found.start() > 0 and (window[found.start() - 1].isalnum() or window[found.start() - 1] in "-./")
            if kind is not forms.typed and _is_date(found[0]):
                continue
            if kind is forms.placed and rest.strip(" ,\n0123456789"):
                continue  # between it and a town another word may stand: "Am Montag 7 Stunden in …"
            if not inside and (_BETWEEN.fullmatch(rest) and "\n\n" not in rest if town else not rest.strip(" ,.\n")):
                return Span(left + found.start(), left + found.end())
    return None


# -- words around -----------------------------------------------------------------------------------------------------------


def _said_own(document: Document, start: int) -> bool:
    return _said(document, start, "own") or (_said(document, start, "kept") and _is_kept(document, Span(start, start)))


def _said(document: Document, start: int, tag: str) -> bool:
    near = between(address_signs(document)[0], Span(max(0, start - _LONGEST_SIGN - 40), start + 1))
    return any(
        match.tagged(tag) and 0 <= start - match.span.end <= 40 and not _is_performed(document.text, match.span.start)
        for match in near
    )


def _is_performed(text: str, start: int) -> bool:
    """Whether what looks like "live at" is of a performance or in a name: "the cinema at HARBOUR LIVE at 1000 Mill Street"."""
    return text.startswith("LIVE ", start) and not text.startswith("LIVE A", start)


@cache
def _public() -> tuple[str, ...]:
    return tuple(text.lower() for text in _PUBLIC.texts())


@cache
def _meets() -> re.Pattern[str]:
    """Words of meetings and of gifts by mail, and no end of a sentence behind them."""
    return lazy_pattern(rf"(?<!\w)(?:{any_of(_MEETINGS.texts())})(?!\w)[^.!?]*\Z", re.IGNORECASE)
