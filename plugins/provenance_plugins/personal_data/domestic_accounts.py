"""Accounts that are written with the number of their bank: a British sort code, an American routing number."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, Span, lazy_pattern

__all__ = ["domestic_accounts"]

_BANK = lazy_pattern(
    r"(?i)\b(?:sort[ -]?code\b\D{0,16}(?P<sort>\d\d([- ]?)\d\d\2\d\d)(?!\d)|(?:routing|aba|rtn)\b\D{0,24}(?P<routing>\d{9})(?!\d))"
)
_ACCOUNT = lazy_pattern(
    r"(?i)\b(?:account|acct|acc|a/c)\b\.?(?: (?:number|no|num|nr))?[.:#]?\s?(?:is |was |of )?#?(?P<number>\d(?:[- ]?\d){5,11})(?!\d)"
)
_NEAR = 120
"""Characters between the number of a bank and that of an account."""
_WEIGHTS = (3, 7, 1)
"""Of the digits of a routing number, whose sum is a multiple of ten: https://www.aba.com/about-us/routing-number."""
_SAME = 2


def domestic_accounts(document: Document) -> Iterator[Span]:
    """The number of each such account, behind or before that of its bank."""
    text = document.text
    for bank in _BANK.finditer(text):
        if bank["routing"] is not None and not _is_routing(bank["routing"]):
            continue
        low, high = max(0, bank.start() - _NEAR), min(len(text), bank.end() + _NEAR)
        account = _ACCOUNT.search(text, bank.end(), high) or _ACCOUNT.search(text, low, bank.start())
        if (
            account is not None
            and len(set(account["number"]) - {" ", "-"}) > _SAME
            and "12345678" not in account["number"]
        ):
            yield Span(*account.span("number"))


def _is_routing(number: str) -> bool:
    return sum(int(digit) * _WEIGHTS[at % 3] for at, digit in enumerate(number)) % 10 == 0 and int(number) > 0
