"""Numbers of telephones by themselves: which of them are given out, to whom, and which are nobody's."""

from __future__ import annotations

from functools import cache

import msgspec

from provenance.api import lazy_pattern
from provenance_plugins.personal_data.digits import DigitRun
from provenance_plugins.personal_data.payment_card import luhn
from provenance_plugins.personal_data.tables import read_table

AMERICAN = lazy_pattern(
    r"(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}(?:[.-]|/(?=\d{3}-)))[2-9]\d{2}[.-]\d{4}(?:\s?(?:x|ext\.?|extension)\s?\d{1,6})?"
)
_FICTION = lazy_pattern(
    r"555-?(?:01\d\d|1234)$|^(?:\+?1[ .-]?)?\(?[2-9]\d\d\)?[ .-]{1,2}555[ .-]?0\d{3}$|^\(?555\)?[ .-]\d{3}[ .-]\d{4}$"
)
"""Numbers kept for fiction in North America, the one that stands for any, those of the same exchange that nobody was given, and those in an area that there is not: "555-999-0000"."""
_DATE = lazy_pattern(
    r"(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}|(?:1\d|20)\d{2}\s?[-/–]\s?(?:(?:1\d|20)?\d{2})|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}"
)
"""Also without marks ("20120822", "22082012"), and from one year to another."""
_SECTION = lazy_pattern(r"(?:\d\.){2}\d(?:\.\d{1,2}){1,6}")
"""The number of a section: single figures first, where numbers in groups have two each."""
_MACHINE = lazy_pattern(
    r"(?!(?:\d\d\.){3}\d\d(?!\d))(?:(?:25[0-5]|2[0-4]\d|1\d\d|\d{1,2})\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|\d{1,2})(?!\d)"
)
"""The address of a machine; numbers of telephones are written in pairs, too."""
_PREFIXES = lazy_pattern(r"\(?(?:0\d(?:/0\d){2,}|1[38]00(?:/1[38]00)+)\)?")
"""What numbers of some places or kinds begin with: "(02/03/07)", "1300/1800"."""
_FREE = frozenset({"800", "833", "844", "855", "866", "877", "888"})
_ONE_PRICE = lazy_pattern(r"1(?:300|800|818|850|890)\d{6}|08(?:4[345]|7[0-3])\d{7}|1?900[2-9]\d{6}")
"""The same of Australia and Ireland, where no area begins so, of Britain and of North America."""
_RISING, _FALLING = "01234567890", "09876543210"
_IN_A_ROW = 8
"""Digits that follow each other from which on a number is made up: "98765 43210"."""


class Telephone(msgspec.Struct, frozen=True):
    """The table `data/telephone.toml`."""

    regions: dict[str, tuple[str, ...]]
    trunk: dict[str, tuple[str, ...]]
    fiction: dict[str, tuple[str, ...]]
    """By the country's code."""


@cache
def telephone() -> Telephone:
    """Where numbers without a country code are looked up."""
    return read_table("telephone", Telephone)


def is_fiction(run: DigitRun) -> bool:
    """Whether a regulator keeps the number for films and examples, as dialled in the country or from abroad."""
    digits = run.digits.removeprefix("00")
    return (
        _FICTION.search(run.written) is not None
        or is_in_a_row(digits)
        or any(
            digits.startswith((f"0{first}", f"{code}{first}", f"{code}0{first}"))
            for code, kept in telephone().fiction.items()
            for first in kept
        )
    )


def is_in_a_row(digits: str) -> bool:
    """Whether the digits of a number follow each other as nobody's do: "+91 98765 43211" stands in a template."""
    return any(
        digits[at : at + _IN_A_ROW] in row for row in (_RISING, _FALLING) for at in range(len(digits) - _IN_A_ROW + 1)
    )


def is_of_service(run: DigitRun) -> bool:
    """Numbers of hotlines and of firms, free or of one price for a whole country, and switchboards as they are written in German (`…-0`)."""
    return is_free(run.digits) or run.written.endswith("-0") or _ONE_PRICE.fullmatch(run.digits) is not None


def is_free(digits: str) -> bool:
    """800 and its likes of North America, 0800 elsewhere."""
    american = digits.removeprefix("1")[:3] in _FREE and len(digits) in {10, 11}
    return american or digits.startswith(("0800", "00800"))


def is_valid(written: str, region: str | None) -> bool:
    """Whether a number is one that a country gives out; without a region it begins with the code of its country."""
    import phonenumbers  # noqa: PLC0415 - see above

    try:
        number = phonenumbers.parse(written, region)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(number)


def is_mobile(written: str, region: str | None) -> bool:
    """Whether a number is one of a mobile telephone, where a country parts these from others."""
    import phonenumbers  # noqa: PLC0415 - see above

    try:
        number = phonenumbers.parse(written, region)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE


def is_number(run: DigitRun, regions: tuple[str, ...], *, said: bool) -> bool:
    """Whether digits may be somebody's number: by their form, or since the words beside them call them one (`said`)."""
    if len(run.digits) < 7 and not said:
        return False
    if is_fiction(run) or _DATE.fullmatch(run.written) or run.called_otherwise():
        return False
    if _SECTION.fullmatch(run.written) or _PREFIXES.fullmatch(run.written) or _MACHINE.match(run.written):
        return False
    if len(set(run.digits)) < 3:
        return False
    if said:
        return len(run.digits) < 15 or not luhn(run.digits)
    if run.written.startswith(("+", "(+", "00")):
        return is_valid(f"+{run.digits.removeprefix('00')}", None)
    return bool(AMERICAN.fullmatch(run.written)) and any(is_valid(run.written, region) for region in (*regions, "US"))
