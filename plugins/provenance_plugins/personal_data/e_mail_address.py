"""PII601: an e-mail address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis import declarations, inside_quotation, language, links
from provenance.analysis.code_spans import in_code_span
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.voice import FirstPerson
from provenance.api import (
    BlockKind,
    Context,
    Document,
    Example,
    Fix,
    Hit,
    Link,
    Phrases,
    Severity,
    SourceSpan,
    Span,
    analysis,
    any_of,
    lazy_pattern,
    rule,
)
from provenance_plugins.personal_data.hidden_addresses import SIGNS, hidden_addresses
from provenance_plugins.personal_data.invitations import asks_to_write_first, in_mail_header, invites, is_to_know
from provenance_plugins.personal_data.links import links_of, redact
from provenance_plugins.personal_data.mail_addresses import ADDRESS, addresses
from provenance_plugins.personal_data.mail_of_authors import (
    is_linked_author,
    is_of_teacher,
    is_of_who_speaks,
    is_of_who_wrote,
    is_of_writer,
    is_signed,
    of_publisher,
)
from provenance_plugins.personal_data.mailboxes import (
    has_initials,
    is_house,
    is_nobodys,
    is_of_body,
    is_of_person,
    is_role,
    is_sample,
)
from provenance_plugins.personal_data.owner_signs import Owner
from provenance_plugins.personal_data.owners import speaks_of_somebody
from provenance_plugins.personal_data.pages_of_bodies import is_contact_page
from provenance_plugins.personal_data.private_mailboxes import ASKED, OFFICE, is_said_private
from provenance_plugins.personal_data.private_signs import is_labelled, is_plainly_private, is_private, is_who
from provenance_plugins.personal_data.published import in_foot, in_frame, own_domains, published, registered
from provenance_plugins.personal_data.samples import is_called_made_up
from provenance_plugins.personal_data.signatures import is_in_signature
from provenance_plugins.personal_data.whose import is_marked, whose

_OFFICE = Phrases.load(__package__, "office_mail")
_AS_SAMPLE = Phrases.load(__package__, "as_sample")
_VEIL = lazy_pattern(
    r"&(?:#\d{2,3}|#x[0-9a-f]{2}|commat|period);|nospam|no-spam|removethis|remove-this|deletethis", re.IGNORECASE
)
_SCHEMES = ("mailto:",)
_WRITES_TO_ME = FirstPerson("me", "us")
"""In the words of a link: who wrote them offers the address."""
_OFFERED = Phrases.load(__package__, "offered_mail")
_SAMPLED = lazy_pattern(
    lambda: (
        rf"\b(?:{any_of(_AS_SAMPLE.texts('address'))})\b[^.!?\n@]{{0,60}}\b(?:{any_of(_AS_SAMPLE.texts('such_as'))})[\s,:“\"'‘`*_(\[]*\Z"
    ),
    re.IGNORECASE,
)
"""Before an address that a sentence gives as one of many that there could be: "an address like …"."""
_FOR_EXAMPLE = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{any_of(_AS_SAMPLE.texts('short'))})[\s,:]*[“„«\"'‘`*_]+(?:[\w.+-]+@[\w.-]+[”“»\"'’`*_]+[\s,;/(]+(?:[^\W\d_]+[\s,:]+){{0,4}}[“„«\"'‘`*_]+)?\Z"
    ),
    re.IGNORECASE,
)
"""Before an address in quotation marks, "for example" in its short form, and between them another one: "e.g. “ana.dev@…” but not “wild.ana@…”"."""
_SAMPLE_REACH = 100
_PARTS_OF_SENTENCES = frozenset({"verb", "whom"})
_INVITED = 40
"""Characters of "Email her at" and what stands around it."""
_HOUSE = lazy_pattern(r"(?:\||\s[–—-]\s(?=The\s))([^|]*)\Z")
"""The house at the end of a title: behind a bar, or behind a dash where its name has an article, as nobody's has."""
_LETTERS = lazy_pattern(r"[\W\d_]+")
_PARTS = lazy_pattern(r"\n|\s[|–—·:-]\s")
_HOUSE_LETTERS = 8
"""Letters of a domain that is the name of a house: "lantern-quay.de" on a page titled "Lantern Quay"."""
_SEVERAL, _IN_LINE, _LIST = 5, 3, 200
"""Mailboxes of nobody who is named from which on a text, or this much of a line on each side, is a list of private ones."""
_NAME = lazy_pattern(r"[^\W\d_a-z][^\W\d_]+,? [^\W\d_a-z]")
"""In the words of a link: a name."""
_NEAR_BEFORE, _NEAR_BEHIND = 80, 30
"""Characters around an address in which its owner may be named."""


@rule(
    id="PII601",
    slug="e-mail-address",
    severity=Severity.WARNING,
    summary="An e-mail address",
    languages=["*"],
    sensitive=True,
    when=("@", *SIGNS, links, declarations),
    bad=[
        "Write to ana.cruz@gmail.com for more.",
        "ana.cruz@uni-bonn.de said nothing.",
        "Write to ana.cruz[at]uni-bonn.de for more.",
        "Write to ana.cruz (at) harbour-ferry (dot) net for more.",
        "Write to ana.cruz (at) harbour-ferry.net for more.",
        Example(r"Write to ana\[at\]uni-bonn.de for more.", media_type="text/markdown"),
        "Schrijf naar eva.smit [apenstaartje] ziggo.nl voor de sleutel.",
    ],
    good=[
        "Le chat (arobase) dort, et le chien.fr est un site.",
        "Write to ana@example.org.",
        "The picture is logo@2x.png.",
        "Follow @anacruz.",
        "Tickets cost 3 @ 5 euros.",
        "Write to ana (at) example (dot) org.",
        "Une liste comme celle-ci :\n\nutilisateur1@gmail.com\nutilisateur2@yahoo.com\n\nse lit d’un trait.",
        "The exchange rate (at) noon was 1.20, and the list[at].size is three.",
        "The firms are Roth (AT) roth.at and Siemens (AT) www.siemens.at.",
        "The train (at) noon.then goes, and we call items[at] value.name.",
    ],
)
def e_mail_address(document: Document, context: Context) -> Iterator[Hit]:
    """An address in a text is collected by machines within days, and its owner gets the mail.

    Ask whether they agreed to its publication, or take it out. It is a warning where the text says that its owner is private
    (a victim, a tenant, "her sister", "his e-mail"), at the head of a message that was passed on, in a comment, in a list
    of members, and where somebody is told of by it ("It was found by …").

    For information:
    - any other at a host where anybody has a mailbox, also beside a name
    - addresses of an office (press@, info@), any other at a body's own domain, and any that is no person's name and
      stands beside nobody's
    - those of whoever wrote the text (also all of its last paragraph) or made a work ("Project contributors", `AUTHORS`)
    - those beside the name of a body or a named person's post, also one at the head of a table's row
    - those on a page that says how to reach whoever runs a site ("Contact", "Impressum")
    - those that are hidden from machines, or to which readers are asked to write ("Contact the writer:")
    """
    left = context.listed
    if "@" in document.text:
        for found in _in_text(document, left):
            left -= 1
            yield found
    for span, plain in hidden_addresses(document):
        match = ADDRESS.fullmatch(plain)
        if left <= 0:
            yield from () if match is None else _unjudged(match, span)
            continue
        fix = redact(document, span, "[e-mail address removed]", "Take the address out", _SCHEMES)
        if match is not None and (hit := _judge(document, match, span, fix, office=True)):
            left -= 1
            yield hit
    for link, address in links_of(document, _SCHEMES):
        match = ADDRESS.match(link.target[7:].replace("%40", "@"))
        if match is not None and match[0] not in document.slice(link.span):
            if left <= 0:
                yield from _unjudged(match, _narrow(document, address, match[0]))
                continue
            office = (
                published(document, link.span.start)
                or is_contact_page(document)
                or is_linked_author(document, link)
                or is_marked(document, link.span)
                or is_of_writer(document, match[1])
                or _is_offered(document, link)
                or is_to_know(document.text, link.span)
                or invites(document, link.span)
                or whose(document, Span(link.span.end, link.span.end)) in {Owner.BODY, Owner.POST}
            )
            if hit := _judge(
                document, match, _narrow(document, address, match[0]), None, office=office, link_span=link.span
            ):
                left -= 1
                yield hit
    for declared in document.declared:
        if declared.source is not None and declared.span is None and "@" in declared.value:
            for match in ADDRESS.finditer(declared.value):
                place = _narrow(document, declared.source, match[0])
                if hit := _judge(document, match, place, None, office=True):
                    yield hit


def _unjudged(match: re.Match[str], place: Span | SourceSpan) -> Iterator[Hit]:
    """The place of an address of which nothing is told: it is masked, and whose it may be is not asked."""
    if not is_nobodys(match):
        yield Hit(place, ASKED)


def _in_text(document: Document, left: int) -> Iterator[Hit]:
    """`left`: so many are told."""
    text = document.text
    for match in addresses(document):
        span = Span(match.start(1), match.end())
        if left <= 0:
            yield from _unjudged(match, span)
            continue
        fix = redact(document, span, "[e-mail address removed]", "Take the address out", _SCHEMES)
        before = text[max(0, span.start - 30) : span.start].lower().rstrip(" \n:(")
        office = not in_mail_header(document, span.start) and (
            is_contact_page(document)
            or before.endswith(_invitations())
            or published(document, span.start)
            or _is_invited(text, span.start)
            or is_to_know(text, span)
            or invites(document, span)
            or asks_to_write_first(document, span)
            or whose(document, span) in {Owner.BODY, Owner.POST}
            or is_in_signature(document, span)
            or is_of_who_wrote(document, match, span)
            or is_of_writer(document, match[1])
            or _is_veiled(document, span)
            or is_called_made_up(document, span)
            or is_of_teacher(document, match)
        )
        if hit := _judge(document, match, span, fix, office=office):
            left -= 1
            yield hit


def _narrow(document: Document, place: SourceSpan, address: str) -> SourceSpan:
    """The address alone, where the source writes it plainly."""
    at = document.source.find(address, place.start, place.end)
    return place if at < 0 else SourceSpan(at, at + len(address), place.approximate)


def _is_offered(document: Document, link: Link) -> bool:
    """Whether the words of a link say who is written to by it: "me", "our office", "Contact"; one without words is the sign of a letter among those of networks, where whoever runs a page is reached."""
    words = document.slice(link.span).lower()
    if not words.strip():
        return True
    if any(words.startswith(phrase) for phrase in _OFFERED.texts()):
        return True
    return _WRITES_TO_ME.is_in(words, language(document).read_as) or any(is_role(word, "") for word in words.split())


def _is_of_somebody(document: Document, span: Span) -> bool:
    """Whether a mailbox at a host where anybody has one is of somebody who is named or spoken of beside it, or one of several such in a list."""
    text = document.text
    if (
        whose(document, span) is Owner.PERSON
        or speaks_of_somebody(document, span)
        or _NAME.search(words := document.slice(span).strip()) is not None
        or is_given_name(words)
        or is_who(text, span)
    ):
        return True
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    line = text[max(start, span.start - _LIST) : span.end + _LIST if end < 0 else min(end, span.end + _LIST)]
    return line.count("@") >= _IN_LINE or len(_webmail(document)) >= _SEVERAL


def _is_exposed(document: Document, span: Span | None, *, body: bool) -> bool:
    """Whether a text puts the owner of an address before its readers who is there for no office: by what it says of them, or as somebody who did something; at a host where anybody has a mailbox also without a label that gives it as a contact."""
    if span is None:
        return not body
    if is_private(document, span) or is_who(document.text, span):
        return True
    return not body and (len(_webmail(document)) >= _IN_LINE or not is_labelled(document.text, span))


@analysis()
def _webmail(document: Document) -> frozenset[str]:
    """The addresses of a document at hosts where anybody has a mailbox."""
    found = {match[0].lower() for match in addresses(document)}
    found |= {link.target[len(_SCHEMES[0]) :].lower() for link in document.links if link.target.startswith(_SCHEMES)}
    return frozenset(address for address in found if not is_of_body(address.rpartition("@")[2]))


@analysis()
def _given(document: Document) -> frozenset[str]:
    """The addresses that whoever wrote a text or runs its page gives somewhere in it, in small letters: they are no secret elsewhere."""
    found = {
        match[0].lower()
        for match in addresses(document)
        if is_signed(document, Span(match.start(1), match.end())) and not in_mail_header(document, match.start())
    }
    found |= of_publisher(document)
    if document.whole_page:
        found |= {
            match[0].lower()
            for match in addresses(document)
            if in_frame(document, match.start(1)) or in_foot(document, match.start(1))
        }
        found |= {
            link.target[len(_SCHEMES[0]) :].partition("?")[0].lower()
            for link in document.links
            if link.target.startswith(_SCHEMES) and document.slice(link.span).strip() and _is_offered(document, link)
        }
    return frozenset(found)


@analysis()
def _houses(document: Document) -> frozenset[str]:
    """The domains of the document's house: its own, and those at which it publishes the mailbox of an office."""
    found = {
        registered(match[2])
        for match in addresses(document)
        if is_of_body(match[2])
        and is_role(match[1].lower(), match[2].lower())
        and not in_mail_header(document, match.start())
    }
    names, titles = _titles(document)
    named = {_LETTERS.sub("", part).lower() for part in _PARTS.split(f"{names}\n{titles}")}
    found |= {
        registered(match[2])
        for match in addresses(document)
        if is_of_body(match[2])
        and len(label := _LETTERS.sub("", registered(match[2]).split(".")[0]).lower()) >= _HOUSE_LETTERS
        and label in named
    }
    return own_domains(document) | found


@analysis()
def _titles(document: Document) -> tuple[str, str]:
    """What a document declares as its site and its publisher, with what its title ends with behind a bar; and its titles. A line each."""
    titles = [declared.value for declared in document.declared if declared.field == "title"]
    names = [declared.value for declared in document.declared if declared.field in {"publisher", "site"}]
    names += [found[1] for title in titles if (found := _HOUSE.search(title)) is not None]
    return "\n".join(names), "\n".join(titles)


def _is_shown(document: Document, local: str, domain: str, at: int | None) -> bool:
    """Whether an address is part of an example: in code, but not in a message that stands there, or with a name that examples have."""
    block = None if at is None else document.block_at(at)
    in_code = block is not None and block.kind is BlockKind.CODE
    if in_code and at is not None and not in_mail_header(document, at):
        return True
    if at is not None and (
        _SAMPLED.search(document.text, max(0, at - _SAMPLE_REACH), at)
        or _FOR_EXAMPLE.search(document.text, max(0, at - _SAMPLE_REACH), at)
    ):
        return True
    shown = in_code or any(each.kind is BlockKind.CODE for each in document.blocks)
    return is_sample(local, domain, shown=shown)


def _is_invited(text: str, start: int) -> bool:
    """Whether a sentence that begins right before an address asks the reader to write to somebody who was named: "Email her at"."""
    return _invited().search(text[max(0, start - _INVITED) : start]) is not None


@cache
def _invited() -> re.Pattern[str]:
    tagged: dict[str, list[str]] = {}
    for entries in _OFFICE.by_language().values():
        for entry in entries:
            for tag in entry.tags:
                tagged.setdefault(tag, []).append(re.escape(entry.text))
    verbs = "|".join(word.capitalize() for word in tagged["verb"])
    return lazy_pattern(rf"(?:^|[.!?:]\s+|\n\W*)(?:{verbs})\s(?:{'|'.join(tagged['whom'])})\s?(?:at|on)?\s?[:(]?\s?$")


def _is_veiled(document: Document, span: Span) -> bool:
    """Whether whoever set an address hid it from machines, and so published it for readers: "ana&#64;ferry.net"."""
    place = document.locate(span)
    return not place.approximate and _VEIL.search(document.source, place.start, place.end) is not None


def _judge(
    document: Document,
    match: re.Match[str],
    place: Span | SourceSpan,
    fix: Fix | None,
    *,
    office: bool,
    link_span: Span | None = None,
) -> Hit | None:
    local, domain = match[1].lower(), match[2]
    if is_nobodys(match):
        return None
    at = place.start if isinstance(place, Span) else None
    around = place if isinstance(place, Span) else link_span
    before = behind = ""
    if around is not None:
        before = document.text[max(0, around.start - _NEAR_BEFORE) : around.start]
        behind = document.text[around.start if link_span else around.end : around.end + _NEAR_BEHIND]
    names, titles = _titles(document)
    if not is_of_body(domain):
        behind = f"{behind}\n{titles}"  # "Charged with theft — Ana Cruz"
    office = (
        office
        or is_role(local, domain.lower())
        or has_initials(local, domain, document.text)
        or is_house(local, names, titles)
        or not (
            is_of_person(local, before, behind, joined=not is_of_body(domain))
            or (not is_of_body(domain) and (around is None or _is_of_somebody(document, around)))
            or (
                isinstance(place, Span)
                and (in_mail_header(document, place.start) or inside_quotation(document, place))
                and not in_code_span(document, place.start)
            )
        )
    )
    given = match[0].lower() in _given(document)
    private = around is not None and not given and is_said_private(document, around, local, domain)
    if not private and (
        office
        or given
        or registered(domain) in _houses(document)
        or (is_of_body(domain) and is_of_who_speaks(document, domain.lower()))
        or _is_shown(document, local, domain, at)
        or not _is_exposed(document, around, body=is_of_body(domain))
    ):
        own = (
            given
            or is_role(local, domain.lower())
            or not is_of_person(local, before, behind, joined=not is_of_body(domain))
            or is_of_writer(document, local, surely=True)
            or (around is not None and is_in_signature(document, around))
            or (around is not None and is_of_who_wrote(document, match, around))
        )
        return Hit(place, OFFICE if own or is_of_body(domain) else ASKED, severity=Severity.INFO, fix=fix)
    message = "somebody's e-mail address stands here, which machines collect for spam: ask whether it may be published, or take it out"
    plain = private or is_plainly_private(document, around)
    return Hit(place, message, severity=None if plain else Severity.INFO, fix=fix)


@cache
def _invitations() -> tuple[str, ...]:
    return tuple(
        entry.text
        for entries in _OFFICE.by_language().values()
        for entry in entries
        if _PARTS_OF_SENTENCES.isdisjoint(entry.tags)
    )
