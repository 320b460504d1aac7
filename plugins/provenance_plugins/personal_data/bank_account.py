"""PII605: a bank account."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from provenance.analysis.characters import IN_LOWERED
from provenance.api import Context, Document, Fix, Hit, Literals, Phrases, Severity, Span, any_of, lazy_pattern, rule
from provenance_plugins.personal_data.domestic_accounts import domestic_accounts
from provenance_plugins.personal_data.holders import is_beside_holder
from provenance_plugins.personal_data.owner_signs import Owner
from provenance_plugins.personal_data.pages_of_bodies import is_contact_page
from provenance_plugins.personal_data.private_signs import is_private, is_told_of
from provenance_plugins.personal_data.published import in_frame
from provenance_plugins.personal_data.registered_bodies import is_among_numbers_of_body
from provenance_plugins.personal_data.samples import is_sample_in_code
from provenance_plugins.personal_data.shape import clusters, shape
from provenance_plugins.personal_data.tables import read_table
from provenance_plugins.personal_data.whose import whose

_IBAN = lazy_pattern(r"[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]{4}){2,7}(?:[ -]?[A-Za-z0-9]{1,4})?(?![A-Za-z0-9])")
_HEAD = lazy_pattern(rb"(?<![9Aa])(?:AA|aa)99")
_PAID = Phrases.load(__package__, "published_accounts")
_WORD = lazy_pattern(r"[^\W\d_]+")
_BEFORE, _BEHIND = 300, 120
"""Characters around a number in which readers are asked to pay or to give: before it, a sentence or two say what for."""
_LETTERS_BEFORE = 12
"""How far before a cluster of digits a number may begin: `NL91 ABNA 0417 …`."""
_SHORTEST = 15
"""Norway's."""


class Accounts(msgspec.Struct, frozen=True):
    """The table `data/bank_accounts.toml`."""

    examples: frozenset[str]


@cache
def accounts() -> Accounts:
    """Numbers that are no one's."""
    return read_table("bank_accounts", Accounts)


@rule(
    id="PII605",
    slug="bank-account",
    severity=Severity.ERROR,
    summary="The number of a bank account",
    languages=["*"],
    sensitive=True,
    uses=[shape, clusters],
    when=(clusters,),
    bad=[
        "He paid it to DE75512108001245126199.",
        "IBAN GB94 BARC 1020 1530 0934 59",
        "Sort code 30-99-25, account 17384620, is hers.",
        "The lamps of the quay were lit on Monday.\n\nNora Field\nIBAN: DE75 5121 0800 1245 1261 99",
        "The lamps of the quay were lit on Monday.\n\nIBAN DE75 5121 0800 1245 1261 99 (Nora Field, private)",
    ],
    good=[
        "He paid it to DE75512108001245126198.",
        "For example GB29 NWBK 6016 1331 9268 19.",
        "Flight GB33 at noon.",
        "The sort code 30-99-25 is that of the bank.",
    ],
)
def bank_account(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - a rule's form
    """An account number lets others debit it, and ties a name to a bank.

    Take it out, or ask its owner. Of an international number country, length and check digits are verified; others are told with the sort code or routing number of their bank.

    For information:
    - one that its owner publishes: readers are asked to pay or give, or it stands around an article, in an imprint or
      beside the number of a registered body
    - one with which code tries out what checks such numbers
    - one beside a label alone, where no sentence tells of it and nobody is named
    """
    for span in domestic_accounts(document) if _names_bank(document) else ():
        yield _told(document, span)
    form, taken = shape(document), 0
    for cluster in clusters(document):
        if cluster.digits < 8 or cluster.end <= taken:
            continue
        for head in _HEAD.finditer(form, max(taken, cluster.start - _LETTERS_BEFORE), cluster.end):
            match = _IBAN.match(document.text, head.start())
            end = _valid_end(match[0]) if match and head.start() >= taken else 0
            if end and match and _compact(match[0][:end]) not in accounts().examples:
                span = Span(match.start(), match.start() + end)
                taken = span.end
                yield _told(document, span)


def _names_bank(document: Document) -> bool:
    """Whether a text has the words for the number of a bank, which few have."""
    return IN_LOWERED.any_in(document, _OF_BANKS)


_OF_BANKS = Literals(("sort code", "sort-code", "sortcode", "routing", "aba "))


def _told(document: Document, span: Span) -> Hit:
    fix = Fix.replace(document, span, "[bank account removed]", "Take the number out")
    if _is_given(document, span):
        message = "the number of a bank account stands here to be paid to: fine where its owner publishes it"
        return Hit(span, message, severity=Severity.INFO, fix=fix)
    if is_sample_in_code(document, span):
        message = (
            "a number with the form of a bank account’s stands in code that checks such: look whether it was made up"
        )
        return Hit(span, message, severity=Severity.INFO)
    message = "the number of a bank account stands here, which others can debit: take it out unless its owner publishes it to be paid"
    return Hit(span, message, severity=None if _is_of_person(document, span) else Severity.INFO, fix=fix)


def _is_of_person(document: Document, span: Span) -> bool:
    """Whether a text says that an account is a private person's, names somebody beside it, or has it in a sentence that tells something; the others in a line of their own or behind a label were clubs', churches' and firms' as a rule, in words that no list had."""
    if is_private(document, span) or is_told_of(document, span):
        return True
    owner = whose(document, span)
    return owner is Owner.PERSON or (owner is Owner.UNKNOWN and is_beside_holder(document, span))


def _is_given(document: Document, span: Span) -> bool:
    """Whether whoever has an account publishes it: around an article or on a page that says who runs a site, or where readers are asked to pay."""
    return (
        in_frame(document, span.start)
        or is_contact_page(document)
        or _to_be_paid(document.text, span)
        or is_among_numbers_of_body(document, span)
    )


def _to_be_paid(text: str, span: Span) -> bool:
    if _asks_to_pay().search(text, max(0, span.start - _BEFORE), span.start) is not None:
        return True
    around = text[max(0, span.start - _BEFORE) : span.end + _BEHIND].lower()
    return not _payment_words().isdisjoint(_WORD.findall(around)) or any(
        phrase in around for phrase in _payment_words() if not phrase.isalpha()
    )


@cache
def _payment_words() -> frozenset[str]:
    return frozenset(entry.text for entry in _PAID.of_language("any") or () if not entry.tags)


@cache
def _asks_to_pay() -> re.Pattern[str]:
    """A verb that asks to pay, at the beginning of a clause or behind a word that asks, in the sentence of a number."""
    verbs, asking = any_of(_PAID.texts("verb")), any_of(_PAID.texts("asking"))
    return lazy_pattern(
        rf"(?:(?:\A|[.!?:;,(\n]|(?<!\w)(?:{asking}))\s*(?:{verbs})(?!\w)|(?<!\w)(?:{asking})(?!\w)[^.!?\n]*(?<!\w)(?:{verbs}))[^.!?\n]*\n?[^.!?\n]{{0,20}}\Z",
        re.IGNORECASE,
    )


def _compact(written: str) -> str:
    return written.replace(" ", "").replace("-", "").upper()


def _valid_end(written: str) -> int:
    """How many characters of it are a valid number; 0 for none. A word after a number in groups is no part of it."""
    from stdnum import iban  # noqa: PLC0415 - most texts hold nothing that looks like one

    end = len(written)
    while end >= _SHORTEST:
        number = _compact(written[:end])
        if _check_digits_hold(number) and iban.is_valid(number):
            return end
        end = max(written.rfind(" ", 0, end), written.rfind("-", 0, end))
    return 0


def _check_digits_hold(number: str) -> bool:
    """ISO 7064, modulo 97: asked first, since it costs a tenth of what the country's own form costs."""
    return int("".join(str(int(character, 36)) for character in number[4:] + number[:4])) % 97 == 1
