"""PII605: a bank account."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import Context, Document, Hit, Severity, Span, rule

_IBAN = re.compile(
    r"(?<![A-Za-z0-9])([A-Za-z]{2}\d{2})((?:[ -]?[A-Za-z0-9]{4}){2,7}(?:[ -]?[A-Za-z0-9]{1,4})?)(?![A-Za-z0-9])"
)
_EXAMPLES = frozenset(
    {"GB29NWBK60161331926819", "GB82WEST12345698765432", "DE89370400440532013000", "FR1420041010050500013M02606"}
)
"""Numbers that the register and the encyclopedia give as examples."""


@rule(
    id="PII605",
    slug="bank-account",
    severity=Severity.ERROR,
    summary="An international bank account number",
    languages=["*"],
    sensitive=True,
    bad=["Pay to DE75512108001245126199.", "IBAN GB33 BUKB 2020 1555 5555 55"],
    good=["Pay to DE75512108001245126198.", "For example GB29 NWBK 6016 1331 9268 19.", "Flight GB33 at noon."],
)
def bank_account(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - a rule's form
    """An account number lets others debit it, and ties a name to a bank.

    Take it out unless its owner publishes it to be paid. Country, length and check digits are verified.
    """
    text = document.text
    if not any(digit in text for digit in "0123456789"):
        return
    for match in _IBAN.finditer(text):
        end = _valid_end(match[0])
        if end and re.sub(r"[ -]", "", match[0][:end]).upper() not in _EXAMPLES:
            message = "is the number of a bank account: take it out unless its owner publishes it to be paid"
            yield Hit(Span(match.start(), match.start() + end), message)


def _valid_end(written: str) -> int:
    """How many characters of it are a valid number; 0 for none. A word after a number in groups is no part of it."""
    from stdnum import iban  # noqa: PLC0415 - most texts hold nothing that looks like one

    end = len(written)
    while end >= 15:
        compact = re.sub(r"[ -]", "", written[:end])
        if iban.is_valid(compact):
            return end
        cut = max(written.rfind(" ", 0, end), written.rfind("-", 0, end))
        if cut < 0:
            return 0
        end = cut
    return 0
