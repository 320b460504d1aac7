"""PII602: a telephone number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import language, links
from provenance.analysis.citations.citation import Places
from provenance.api import (
    BlockKind,
    Confidence,
    Context,
    Document,
    Fix,
    Hit,
    Link,
    Severity,
    SourceSpan,
    Span,
    any_of,
    lazy_pattern,
    rule,
)
from provenance_plugins.personal_data.beside_offices import Offices
from provenance_plugins.personal_data.calls_to_kin import is_of_called, is_of_kin
from provenance_plugins.personal_data.chat_senders import first_as_sender, senders
from provenance_plugins.personal_data.dialled import is_of_board, is_of_people, is_to_dial
from provenance_plugins.personal_data.dialled_boards import is_of_dialled_boards
from provenance_plugins.personal_data.digits import WORD, DigitRun, declared_runs, digit_runs
from provenance_plugins.personal_data.imprints import is_in_imprint
from provenance_plugins.personal_data.invitations import asks_to_call, calls_office, calls_writer, for_public, invites
from provenance_plugins.personal_data.lines import lines_of
from provenance_plugins.personal_data.links import is_above_title, links_at, links_of, redact
from provenance_plugins.personal_data.numbers_of_page import is_number_of_page
from provenance_plugins.personal_data.owner_signs import Owner
from provenance_plugins.personal_data.owners import speaks_of_somebody
from provenance_plugins.personal_data.pages_of_bodies import is_contact_page, is_of_body
from provenance_plugins.personal_data.phone_labels import called_as, is_asked, is_place, phone_labels, words_behind
from provenance_plugins.personal_data.private_signs import is_private, is_told_of
from provenance_plugins.personal_data.published import is_right_below, published
from provenance_plugins.personal_data.shape import clusters, shape
from provenance_plugins.personal_data.signatures import is_asked_on, is_in_signature
from provenance_plugins.personal_data.telephone import (
    is_fiction,
    is_free,
    is_in_a_row,
    is_mobile,
    is_number,
    is_of_service,
    is_valid,
    telephone,
)
from provenance_plugins.personal_data.whose import whose

_GROUPED = lazy_pattern(
    r"\(?0\d{2,4}\)?[ -]\d{3,4}[ -]?\d{3,4}|0\d(?:[ .]\d{2}){4}|0\d{1,3}-\d{2,4}(?: \d{2}){2,3}|06[ -]?\d{8}|06-(?:\d{2} ){3}\d{2}|0\d{3} \d{3} \d{2} \d{2}"
)
"""An area and a number in it, as people write them."""
_EXTENSION = lazy_pattern(r"\d[,)\s]{1,3}(?:x\s?|(?:ext|extn|extension)\b\.?\s?)\d{2,6}\b", re.IGNORECASE)
"""Behind a number: those who work in an office have one, behind its switchboard."""
_OF_MEETING = lazy_pattern(r"\s?,{1,2}\d+#")
"""Behind a number that computers dial for a meeting: "+1 669 216 0000,,1658558150#"."""
_LETTER = lazy_pattern(r"(?:^|[\n|(,;])\s*[tmp]\s?[:.]\s?$")
"""A letter that stands for telephone, mobile or phone: "T: ", "M. "."""
_SCHEMES = ("tel:", "sms:", "https://wa.me/")
_OWN = frozenset({"my", "his", "her", "their", "me", "mich", "cell", "cellphone", "mobile", "mob", "home"})
"""Before a number: it is a person's, also where readers are asked to call it."""
_KINDS = frozenset({"cell", "cellphone", "mobile", "mob"})
"""Those of them that say what a number is and not whose."""
_OURS = lazy_pattern(lambda: rf"(?<!\w)our (?:{any_of(sorted(_KINDS))})(?: \w+){{0,2}}\W*\Z")
_IS_OURS = lazy_pattern(r"\s(?:is|are)\sour\s(?!(?:\w+\s){0,2}\w+['’]s?(?!\w))")
"""Behind a number: it is of whoever wrote the text, and not "our daughter's"."""
_REACH_THEM = lazy_pattern(r"\b(?:reach|contact) (?:her|him|them) at\b")
"""Readers are told how an author or an official is reached: "Reach her at …"."""
_TAIL, _LEAST = 8, 7
"""The last digits by which a number is the same with and without the code of its country, and those of one that somebody has: shorter ones are those of services."""
_NAME = lazy_pattern(r"[^\W\d_a-z][\w’'.-]+ [^\W\d_a-z]")
"""Begins a line as names do: with two capitals."""
_NAMED_LINE = 60
"""Characters of the line in which somebody is named whom a sign beside it calls."""
_LISTED, _LOOKED = 3, 60
"""Numbers of persons from which on a text is a list of them, and those that are looked at."""
_NAMED = 4
"""The last words before a number that may say whose it is."""


@rule(
    id="PII602",
    slug="phone-number",
    severity=Severity.WARNING,
    summary="A telephone number",
    languages=["*"],
    sensitive=True,
    uses=[shape, clusters, digit_runs],
    when=(digit_runs, links, declared_runs),
    bad=[
        "26/05/2025 15:36 - Ana Cruz: Hello, is this the ferry?\n26/05/2025 15:37 - +55 48 9924-0744: Hello Ana\n26/05/2025 15:38 - +55 48 9924-0744: It goes at noon",
        "Call me on (07) 5331 0577.",
        "Mobile: 0961-7596216",
        "Ring +44 20 7946 1234 for more.",
        "(212) 664-8546 office",
        "Press office: +49 30 18272 2720",
        "Call 201.802.3025 with tips about the bridge.",
        "The social media of Ana Cruz (mobile 312-664-8546) are full of it since 2015; 28 calls came.",
        "He told police to ring his sister at 312-664-8546.",
        "Ana asked him to give her sister a call at 312-664-8546.",
        "Mobile: 0930-1030 77",
        "- The hall opens\n- Mobile: 0915-1050\n- Mobile: 0930-2045",
        "Contact: Ana Cruz, 312/664-8546.",
        "For more, contact at 97998655 or write to us.",
        "Chiamate mio cugino Piero al 347 2918465.",
        "El móvil de su hija Marta es el 612 847 305.",
        "Den som sett katten ringer Lars Berg, 070-612 34 18, på kvällen.",
    ],
    good=[
        "Matchen 070-612 är slut, och bron är stängd.",
        "The fair on Friday\n\n0830-0930 Crew of the mobile\n0930-1030 Breakfast of the crew\n1030-1100 Break",
        "The population is 2 813 882.",
        "The two were charged on Monday.\n\n— Ana Cruz; acruz@ferry.town; 212-555-0123; @anacruz",
        "From 1998-2004 it cost 1,250,000 dollars.",
        "ISBN 978-0-306-40615-7",
        "Call 212-555-0123.",
        "My name is Ana Cruz and my number is 555-999-0000.",
        "It has 833719 rows.",
        "Per prenotare chiamate il teatro al 347 2918465.",
        "Her sister sold 612 847 305 shares.",
        "They won 6-4 3-6 7-6 10-8 in 2016.",
        "At 40.712776, -74.005974 lies New York.",
        "Docket no. 212-664-8546",
        "The part is 312/664-8546-2 in the list.",
        "The pages 312/664.8546 of the ledger are lost.",
        "His number in the film is 07700 900461.",
        "The telephone of the house is at 192.168.1.1 in the net.",
        "Cells 36:611–623 (2016) are read, and the mobile share is 0.309824800761606.",
        "Phone lines and their ferries. Lamp Studies. 2015;28:285-295. 13. Ode B, Cruz A.",
        "Phone use per household: 1.0479563, 12.34567 by mobile.",
        "Kings of the line 1776-1934, phone or no phone.",
    ],
)
def phone_number(document: Document, context: Context) -> Iterator[Hit]:
    """A number in a text is called by strangers, and by machines.

    Ask whether its owner agreed to its publication, or take it out. It is a warning where somebody calls it their own
    ("my", "her cell"), and where the text says that its owner is private (a victim, a tenant, "her sister").

    For information:
    - hotlines, and numbers of one price for a whole country
    - numbers of offices ("the harbour office on") and of those who are in office ("call your senator")
    - those beside the name of a body, a named person's post ("Secretary: …") or whoever made the text, or in a line of
      their own
    - those beside no more than a name (also mobile ones), in a list of people or in a sentence that tells of somebody
    - those that readers are asked to call: on a page for that, under a
      heading, in a notice ("players wanted")
    """
    published_ones: set[str] = set()
    of_office: list[Span] = []
    left = context.listed
    for run, hit in _in_text(document, left):
        left -= 1
        known = hit.severity is Severity.INFO
        if known:
            published_ones.add(run.digits[-_TAIL:])
        elif run.digits[-_TAIL:] in published_ones and _asks_only(run):
            known = True
        if known:
            of_office.append(run.span)
        yield hit if not known or hit.severity else hit._replace(message=_OFFICE, severity=Severity.INFO)
    if document.links:
        yield from _in_links(document, published_ones, of_office, left)
    if numbers := declared_runs(document):
        yield from _declared(document, numbers)


def _declared(document: Document, numbers: tuple[tuple[DigitRun, SourceSpan], ...]) -> Iterator[Hit]:
    """Numbers in what a document says of itself beside its text, as its title: for information, since the text does not say whose they are."""
    in_text = {run.digits[-_TAIL:] for run in digit_runs(document)}
    read_as = language(document).read_as
    regions, trunk = telephone().regions.get(read_as, ("US",)), telephone().trunk.get(read_as, ())
    for run, place in numbers:
        if run.digits[-_TAIL:] not in in_text and (
            is_number(run, regions, said=bool(called_as(run)))
            or ((_GROUPED.fullmatch(run.written) or is_asked(run.words_before())) and _is_of_trunk(run, trunk))
        ):
            in_text.add(run.digits[-_TAIL:])
            yield Hit(place, _OFFICE, Confidence.MEDIUM, Severity.INFO)


def _asks_only(run: DigitRun) -> bool:
    """Whether words before a number ask readers to call whoever has it, and do not say that it is at home or in a pocket: "feel free to call me at"."""
    return {*run.words_before()[-_NAMED:], *words_behind(run)} & _OWN <= _SPEAKER


_SPEAKER = frozenset({"me", "mich"})


def _in_text(document: Document, left: int) -> Iterator[tuple[DigitRun, Hit]]:
    """The numbers, of which so many are told: whose the others are is not asked."""
    runs = digit_runs(document)
    if not runs:
        return
    read_as = language(document).read_as
    regions = telephone().regions.get(read_as, ("US",))
    trunk = telephone().trunk.get(read_as, ())
    sent, first = senders(document), first_as_sender(document)
    numbers = [
        (run, said)
        for run in runs
        if 6 <= len(run.digits) <= 16
        and (run.span.start not in sent or run.span.start in first)
        and not _in_code(document, run)
        and not _is_of_article(document, run)
        and (
            is_number(run, regions, said=bool(said := called_as(run)))
            or _is_dialled(document, run, trunk)
            or (not is_fiction(run) and (is_of_kin(run) or is_of_called(document, run) or run.span.start in first))
        )
    ]
    offices = Offices(run.span for run, said in numbers if said == "office")
    for number, (run, said) in enumerate(numbers):
        if number >= left:
            yield run, Hit(run.span, _SOMEBODY)
            continue
        confidence = Confidence.HIGH if said else Confidence.MEDIUM
        fix = _redacted(document, run.span)
        if run.span.start in first and fix is not None:
            same = (other.span for other in runs if other.span.start in sent and other.digits == run.digits)
            fixes = filter(None, (_redacted(document, span) for span in same))
            fix = Fix(fix.description, tuple(edit for one in fixes for edit in one.edits))
        office = run.span.start not in first and (
            offices.are_beside(document.text, run.span)
            or is_place(run.words_before())
            or is_of_service(run)
            or len(run.digits) < _LEAST
            or _OF_MEETING.match(run.after) is not None
            or published(document, run.span.start)
            or for_public(document, run.span)
            or is_in_signature(document, run.span)
            or is_asked_on(document, run.span)
            or (is_in_imprint(document, run.span) and not _is_own(document, run))
            or (
                not _is_own(document, run)
                and not is_of_kin(run)
                and (
                    _EXTENSION.search(f"{run.written}{run.after}") is not None
                    or is_number_of_page(document, run.digits)
                    or not _is_of_somebody(document, run)
                    or not _is_exposed(document, run)
                )
            )
        )
        somebodys = run.span.start in first or (
            is_plainly_somebodys(document, run) and not _is_asked_for(document, run)
        )
        mild = office or not somebodys or is_of_dialled_boards(document, run.span)
        yield run, Hit(run.span, _OFFICE if office else _SOMEBODY, confidence, Severity.INFO if mild else None, fix)


def _redacted(document: Document, span: Span) -> Fix | None:
    return redact(document, span, "[telephone number removed]", "Take the number out", _SCHEMES)


def _is_own(document: Document, run: DigitRun) -> bool:
    """Whether the words beside a number say that it is somebody's own; "mobile" alone says what it is: a firm's ("our mobile"), that of a post, and on a page that lets readers dial it or names nobody it is whoever's who runs it."""
    said = _words_beside(run)
    if not said <= _KINDS:
        return True
    if not said or _OURS.search(run.before) or is_to_dial(document, run.span) or is_contact_page(document):
        return False
    owner = whose(document, run.span)
    return owner is Owner.PERSON or (
        owner is Owner.UNKNOWN and not document.whole_page and not invites(document, run.span)
    )


def _words_beside(run: DigitRun) -> set[str]:
    return {*_REACH_THEM.sub("", " ".join(_said_before(run))).split(), *words_behind(run)} & _OWN


def _said_before(run: DigitRun) -> list[str]:
    """The words that may say whose a number is; none of a sentence that ends before it and speaks of no telephone: "a discount for their age. (415) 664-8546"."""
    before = run.words_before()[-_NAMED:]
    ended = run.before.rstrip().endswith((".", "!", "?"))
    return [] if ended and not any(word in _KINDS or word in phone_labels()[0] for word in before) else before


def _is_of_somebody(document: Document, run: DigitRun) -> bool:
    """Whether a number is a person's who is named beside it; not where readers are asked to call it.

    Of nobody who is named it is one of a private person where its line speaks of one: "he wrote down …".
    """
    if is_contact_page(document):
        return False
    owner = whose(document, run.span)
    if owner in {Owner.BODY, Owner.POST} or invites(document, run.span) or calls_office(document, run.span):
        return False
    if _IS_OURS.match(run.after) or (owner is not Owner.PERSON and _OURS.search(run.before)):
        return False
    if (
        is_of_board(document, run.span)
        or is_of_people(document, run.span)
        or (owner is not Owner.PERSON and (is_to_dial(document, run.span) or is_of_body(document, run.span)))
    ):
        return False
    if owner is Owner.PERSON:
        return True
    return speaks_of_somebody(document, run.span) and not asks_to_call(document, run.span)


def is_plainly_somebodys(document: Document, run: DigitRun) -> bool:
    """Whether a number is a private person's by what the text calls it or says of its owner; mobile ones beside a name were those of contacts and firms as a rule."""
    return bool(_words_beside(run) - _KINDS) or is_of_kin(run) or is_private(document, run.span)


def _is_asked_for(document: Document, run: DigitRun) -> bool:
    """Whether nothing but "me" says whose a number is, and whoever writes asks readers to call: "please contact me by phone on"."""
    return _words_beside(run) <= _SPEAKER and calls_writer(document, run.before) and invites(document, run.span)


def _is_exposed(document: Document, run: DigitRun) -> bool:
    """Whether a text says that a number is a private person's: by what it says of them, in a sentence that tells something, or as the mobile one beside their name."""
    if is_private(document, run.span) or is_told_of(document, run.span):
        return True
    if _is_mobile(document, run):
        return True
    return document.recall("numbers of persons", _of_persons) >= _LISTED


def _is_mobile(document: Document, run: DigitRun) -> bool:
    """Whether a number is a mobile one, by its label or its form."""
    if not _KINDS.isdisjoint((*run.words_before()[-_NAMED:], *words_behind(run))):
        return True
    read_as = language(document).read_as
    regions = {*telephone().regions.get(read_as, ()), *telephone().trunk.get(read_as, ())}
    return any(is_mobile(run.written, region) for region in sorted(regions))


def _of_persons(document: Document) -> int:
    """How many numbers of persons a text lists."""
    return sum(
        whose(document, run.span) is Owner.PERSON for run in digit_runs(document)[:_LOOKED] if len(run.digits) >= _LEAST
    )


_OFFICE = (
    "a telephone number stands here that seems to be an office’s, or given by its owner: fine where it is to be public"
)
_SOMEBODY = "a telephone number stands here, which strangers and machines will call: ask whether it may be published, or take it out"


def _in_links(document: Document, published_ones: set[str], of_office: list[Span], left: int) -> Iterator[Hit]:
    """Numbers that stand in the address of a link and not in its words; one that a page publishes as its own is so on all its signs, and on the words that lead to it."""
    found: list[tuple[str, Link, SourceSpan, bool]] = []
    known = Places(of_office)
    for link, place in links_of(document, _SCHEMES):
        digits = _digits(link.target)
        if 7 <= len(digits) <= 15 and digits[-7:] not in _digits(document.slice(link.span)) and not is_in_a_row(digits):
            office = (
                len(found) >= left  # is masked alone
                or is_free(digits)
                or digits[-_TAIL:] in published_ones
                or known.touch(link.span)  # a slip in one of two forms of a number
                or published(document, link.span.start)
                or for_public(document, link.span)
                or is_number_of_page(document, digits)
                or (not document.slice(link.span).strip() and is_right_below(document, link.span.start))
                or is_contact_page(document)
                or is_above_title(document, link)
                or (owner := whose(document, Span(link.span.end, link.span.end))) in {Owner.BODY, Owner.POST}
                or (owner is Owner.UNKNOWN and (_is_button(document, link) or _is_call(document, link)))
            )
            found.append((digits, link, place, office))
    own = {digits for digits, _, _, office in found[: max(left, 0)] if office}
    for digits, link, place, office in found:
        of_page = office or (digits in own and not document.slice(link.span).strip())
        yield Hit(place, _OFFICE if of_page else _SOMEBODY, severity=Severity.INFO if of_page else None)


def _is_button(document: Document, link: Link) -> bool:
    """Whether a link is a sign without words, beside nobody's name: on it readers press to call whoever runs the page."""
    if document.slice(link.span).strip():
        return False
    lines = lines_of(document)
    index, _, end = lines.find(document, link.span)
    return not lines.lines[index].text[end:].strip() and not any(
        _NAME.match(line.text.strip()) and len(line.text) <= _NAMED_LINE for line in lines.lines[index : index + 2]
    )


def _is_call(document: Document, link: Link) -> bool:
    """Whether the words of a link ask to call or write and name nobody: "Talk to us". Words with capitals alone are a call on a whole page only: elsewhere they may be a name."""
    labels, _ = phone_labels()
    words: list[str] = WORD.findall(document.slice(link.span))
    return bool(words) and (document.whole_page or any(word.islower() or word.lower() in labels for word in words))


def _in_code(document: Document, run: DigitRun) -> bool:
    block = document.block_at(run.span.start)
    if block is not None and block.kind is BlockKind.CODE:
        return True
    # In the words of a sentence, too, code is what a program shows.
    place = document.locate(run.span)
    return document.is_written and document.source[place.start - 1 : place.start] == "`"


def _is_of_article(document: Document, run: DigitRun) -> bool:
    """Whether a number in the words of a link is in the address of the page, too: that of an article for sale, of a case."""
    return any(
        link.span.start <= run.span.start < link.span.end
        and run.digits in link.target
        and not link.target.startswith(_SCHEMES)
        for link in links_at(document, run.span)
    )


def _digits(words: str) -> str:
    return "".join(character for character in words if character.isdigit())


def _is_dialled(document: Document, run: DigitRun, trunk: tuple[str, ...]) -> bool:
    """Whether a number that begins with 0 can be dialled in one of some countries, and what is before it says that it is: "Call Ruta on", a person's name."""
    return _is_of_trunk(run, trunk) and (
        _LETTER.search(run.before) is not None or is_asked(run.words_before()) or _is_listed(document, run)
    )


def _is_of_trunk(run: DigitRun, trunk: tuple[str, ...]) -> bool:
    if not trunk or not run.digits.startswith("0") or run.digits.startswith("00") or not 9 <= len(run.digits) <= 12:
        return False
    if is_fiction(run) or run.called_otherwise():
        return False
    return any(is_valid(run.written, region) for region in trunk)


def _is_listed(document: Document, run: DigitRun) -> bool:
    """Whether a number is grouped as one of a telephone, and stands behind the name of whom it reaches: "Ana Cruz 01273 …"."""
    return _GROUPED.fullmatch(run.written) is not None and whose(document, run.span) in {Owner.PERSON, Owner.POST}
