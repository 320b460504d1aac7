"""A day in an address by the calendar of the country: the solar Hijri one of Iran, the Buddhist years of Thailand."""

from __future__ import annotations

from provenance.analysis.addresses import host_of
from provenance.analysis.dates.calendars import from_hijri
from provenance.analysis.metadata.machine_dates import iso
from provenance.api import DIGITS, lazy_pattern

_DAY = lazy_pattern(
    r"/(?P<year>1[34]\d\d|25[4-9]\d)(?P<mark>[/-]?)(?P<month>0[1-9]|1[0-2])(?P=mark)(?P<day>0[1-9]|[12]\d|3[01])(?:\d{3,8})?(?=[/_.-]|\Z)",
    signs=DIGITS,
)
"""In folders (`/1404/01/17/3285900/`), or with the number of the text behind it (`/news/1404011708024/`)."""
_BUDDHIST = 543
"""Years by which those of Thailand are ahead of ours, whose months and days they have since 1941 (`buddhist` in Unicode CLDR)."""
_PERSIAN, _THAI = (".ir", "/fa/"), (".th", "/th/")
"""The end of a host, and the folder of a language."""


def day_in_address(address: str) -> str | None:
    """The day as a Gregorian one; None where nothing says that the site is of such a country."""
    found = _DAY.search(address)
    if found is None:
        return None
    year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
    if year >= 2000:
        return iso(year - _BUDDHIST, month, day) if _is_of(address, *_THAI) else None
    if not _is_of(address, *_PERSIAN):
        return None
    own = from_hijri(year, month, day)
    return None if own is None else own.isoformat()


def _is_of(address: str, end: str, folder: str) -> bool:
    return host_of(address).endswith(end) or folder in address
