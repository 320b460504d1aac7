"""PII604: the number of a payment card."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Context, Document, Hit, Severity, rule
from provenance_plugins.personal_data.digits import digit_runs

_WORDS = (
    "card",
    "visa",
    "mastercard",
    "amex",
    "american express",
    "credit",
    "debit",
    "karte",
    "tarjeta",
    "carte",
    "cartão",
)

ISSUERS: tuple[tuple[int, int, tuple[int, ...]], ...] = (
    (4, 4, (13, 16, 19)),
    (51, 55, (16,)),
    (2221, 2720, (16,)),
    (34, 34, (15,)),
    (37, 37, (15,)),
    (300, 305, (14,)),
    (36, 36, (14,)),
    (38, 39, (14,)),
    (6011, 6011, (16, 19)),
    (644, 649, (16, 19)),
    (65, 65, (16, 19)),
    (3528, 3589, (16, 19)),
    (62, 62, (16, 17, 18, 19)),
    (50, 50, (12, 13, 14, 15, 16, 17, 18, 19)),
    (56, 58, (12, 13, 14, 15, 16, 17, 18, 19)),
    (60, 60, (12, 13, 16, 19)),
    (63, 63, (12, 13, 14, 15, 16, 17, 18, 19)),
    (67, 67, (12, 13, 14, 15, 16, 17, 18, 19)),
)
"""First digits from, to, and lengths. ISO/IEC 7812 ranges as the networks publish them (Visa, Mastercard, American Express, Diners,
Discover, JCB, UnionPay, Maestro)."""

TEST_NUMBERS = frozenset(
    {
        "4111111111111111",
        "4242424242424242",
        "4012888888881881",
        "4000056655665556",
        "5555555555554444",
        "5105105105105100",
        "378282246310005",
        "371449635398431",
        "6011111111111117",
        "6011000990139424",
        "30569309025904",
        "38520000023237",
        "3530111333300000",
        "3566002020360505",
    }
)
"""Numbers that payment services publish for tests."""


@rule(
    id="PII604",
    slug="payment-card",
    severity=Severity.ERROR,
    summary="The number of a payment card",
    languages=["*"],
    sensitive=True,
    uses=[digit_runs],
    bad=["My card is 4539 1488 0343 6467.", "Block card 5425233430109903 please."],
    good=["Test with 4242 4242 4242 4242.", "Order 4539148803436468 was sent.", "The ISBN is 978-0-306-40615-7."],
)
def payment_card(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - a rule's form
    """With the number of a card others can pay.

    Take it out, and have the card blocked if the text was public. The check digit and the ranges of the issuers are verified.
    """
    for run in digit_runs(document):
        if 12 <= len(run.digits) <= 19 and not run.written.startswith("+") and run.digits not in TEST_NUMBERS:
            spaced = any(character in " -" for character in run.written)
            said = any(word in run.before for word in _WORDS)
            issuer = known_issuer(run.digits)
            if luhn(run.digits) and (
                (issuer and (len(run.digits) >= 14 or said) and (said or not spaced or _grouped(run.written))) or said
            ):
                yield Hit(
                    run.span, "is the number of a payment card: take it out, and have the card blocked if it was public"
                )


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
        len(digits) in lengths and first <= int(digits[: len(str(first))]) <= last for first, last, lengths in ISSUERS
    )


def _grouped(written: str) -> bool:
    """Written in groups of a card: 4-4-4-4, 4-6-5 and the like, with one kind of separator."""
    for separator in " -":
        groups = written.split(separator)
        if len(groups) > 2 and all(group.isdigit() for group in groups):
            return [len(group) for group in groups] in (
                [4, 4, 4, 4],
                [4, 6, 5],
                [4, 6, 4],
                [4, 4, 4, 4, 3],
                [6, 10],
                [6, 13],
            )
    return False
