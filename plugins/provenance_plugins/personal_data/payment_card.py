"""PII604: the number of a payment card."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from provenance.api import Confidence, Context, Document, Fix, Hit, Phrases, Severity, rule
from provenance_plugins.personal_data.digits import digit_runs
from provenance_plugins.personal_data.samples import is_sample_in_code
from provenance_plugins.personal_data.shape import clusters, shape
from provenance_plugins.personal_data.tables import read_table

_WORDS = Phrases.load(__package__, "card_words")


class Issuer(msgspec.Struct, frozen=True, rename={"first": "from", "last": "to"}):
    """A range of first digits that a network gives out, and how long its numbers are."""

    network: str
    first: int
    last: int
    lengths: frozenset[int]


class Cards(msgspec.Struct, frozen=True):
    """The table `data/payment_cards.toml`."""

    issuers: tuple[Issuer, ...]
    groups: frozenset[tuple[int, ...]]
    tests: frozenset[str]


@cache
def cards() -> Cards:
    """What is known of payment cards."""
    return read_table("payment_cards", Cards)


@cache
def _card_words() -> tuple[str, ...]:
    return _WORDS.texts()


@rule(
    id="PII604",
    slug="payment-card",
    severity=Severity.ERROR,
    summary="The number of a payment card",
    languages=["*"],
    sensitive=True,
    uses=[shape, clusters, digit_runs],
    when=(digit_runs,),
    bad=[
        "My card is 4539 1488 0343 6467.",
        "Block card 5425233430109903 please.",
        "5425\u00a02334\u00a03010\u00a09903 is mine.",
    ],
    good=[
        "Test with 4242 4242 4242 4242.",
        "Order 4539148803436468 was sent.",
        "Tracking number: 4539148803436467",
        "The ISBN is 978-0-306-40615-7.",
        "The share of the card is 0.3175397647508509.",
    ],
)
def payment_card(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - a rule's form
    """With the number of a card others can pay.

    Take it out, and have the card blocked if the text was public. The check digit and the ranges of the issuers are verified.
    One with which code tries out what checks such numbers is for information.
    """
    for run in digit_runs(document):
        if not 12 <= len(run.digits) <= 19 or run.written.startswith("+") or not luhn(run.digits):
            continue
        if run.digits in cards().tests:
            continue
        said = any(word in run.before for word in _card_words())
        if not said and document.recall("few digits", _has_few_digits):
            continue
        if said or (
            len(run.digits) >= 14
            and known_issuer(run.digits)
            and _written_as_card(run.written)
            and not run.called_otherwise()
        ):
            if is_sample_in_code(document, run.span):
                yield Hit(
                    run.span,
                    "a number with the form of a payment card’s stands in code that checks such: look whether it was made up",
                    Confidence.LOW,
                    severity=Severity.INFO,
                )
                continue
            yield Hit(
                run.span,
                "the number of a payment card stands here, with which others can pay: take it out, and have the card blocked if it was public",
                Confidence.HIGH if said else Confidence.MEDIUM,
                fix=Fix.replace(document, run.span, "[card number removed]", "Take the number out"),
            )


def _has_few_digits(document: Document) -> bool:
    """Whether a text has many long runs of digits, and some digits are in none of them, as the notes of a tune or the steps of a code are written."""
    runs = [run.digits for run in digit_runs(document) if len(run.digits) >= _LONG]
    return len(runs) >= _RUNS and len(set("".join(runs))) <= _DIGITS


_LONG, _RUNS, _DIGITS = 8, 20, 8
"""Digits of such a run and runs of such a text, at least, and different digits in them, at most."""


def luhn(digits: str) -> bool:
    """Whether the check digit of ISO/IEC 7812-1 is right."""
    total = 0
    for position, character in enumerate(reversed(digits)):
        value = int(character) * (1 + position % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0 and len(set(digits)) > 1


def known_issuer(digits: str) -> bool:
    """Whether the first digits and the length are those of a network."""
    return any(
        len(digits) in issuer.lengths and issuer.first <= int(digits[: len(str(issuer.first))]) <= issuer.last
        for issuer in cards().issuers
    )


def _written_as_card(written: str) -> bool:
    """In one piece, or in groups of a card (4-4-4-4, 4-6-5 and the like) with one kind of separator."""
    if written.isdigit():
        return True
    return any(
        all(group.isdigit() for group in groups) and tuple(map(len, groups)) in cards().groups
        for groups in (written.split(), written.split("-"))
    )
