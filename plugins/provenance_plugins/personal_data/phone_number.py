"""PII602: a telephone number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis import language
from provenance.api import Context, Document, Hit, Phrases, Severity, rule
from provenance_plugins.personal_data.digits import DigitRun, digit_runs
from provenance_plugins.personal_data.payment_card import luhn

_LABELS = Phrases.load(__package__, "phone_labels")
_REGIONS = {
    "en": ("US", "GB"),
    "de": ("DE", "AT", "CH"),
    "fr": ("FR",),
    "es": ("ES", "MX"),
    "pt": ("BR", "PT"),
    "it": ("IT",),
    "nl": ("NL",),
}
"""Where a number without a country code is looked up: the countries with most speakers of the language that publish in it."""

_AMERICAN = re.compile(
    r"(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[.-])[2-9]\d{2}[.-]\d{4}(?:\s?(?:x|ext\.?|extension)\s?\d{1,6})?"
)
_DATE = re.compile(
    r"(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}|(?:19|20)\d{2}\s?[-/–]\s?(?:19|20)?\d{2}"
)
_OTHER = re.compile(
    r"(?:isbn|issn|doi|order|invoice|account|card|iban|ssn|serial|model|part|case|docket|ticket|tracking|population|votes|[$€£¥#])[\s:.no#]*$"
)
_FICTION = re.compile(r"555-?01\d\d$")
"""Numbers kept for fiction in North America."""


@rule(
    id="PII602",
    slug="phone-number",
    severity=Severity.WARNING,
    summary="A telephone number",
    languages=["*"],
    sensitive=True,
    uses=[digit_runs],
    bad=[
        "Call me on (07) 5331 0577.",
        "Mobile: 0961-7596216",
        "Ring +44 20 7946 1234 for more.",
        "(212) 664-8546 office",
    ],
    good=[
        "The population is 2 813 882.",
        "From 1998-2004 it cost 1,250,000 dollars.",
        "ISBN 978-0-306-40615-7",
        "Call 212-555-0123.",
        "It has 833719 rows.",
    ],
)
def phone_number(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - a rule's form
    """A number in a text is called by strangers, and by machines.

    Ask whether its owner agreed to its publication, or take it out. Hotlines and numbers of offices are only noted.
    """
    runs = digit_runs(document)
    if not runs:
        return
    regions = _REGIONS.get(language(document).read_as, ("US",))
    for run in runs:
        said = _said(run)
        if _is_number(run, regions, said=bool(said)):
            if said == "office":
                yield Hit(
                    run.span, "is the number of an office: fine where the office publishes it", severity=Severity.INFO
                )
            else:
                yield Hit(run.span, "is a telephone number: ask whether it may be published, or take it out")


@cache
def _labels() -> tuple[re.Pattern[str], re.Pattern[str], frozenset[str]]:
    """What stands directly before a number, what directly behind it, and which of these say that an office has it."""
    words: dict[str, bool] = {}
    for entries in _LABELS.by_language().values():
        words |= {entry.text.lower(): "office" in entry.tags for entry in entries}
    listed = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    before = re.compile(rf"(?<!\w)({listed})(?:\W|(?:is|at|on|no|nr|number|us|me)\b){{0,4}}[\s(+]*$")
    after = re.compile(rf"\s?[-(,;:]?\s?({listed})\b")
    return before, after, frozenset(word for word, office in words.items() if office)


def _said(run: DigitRun) -> str:
    """`phone` where the words beside it call it a number to call, `office` where they call it an office's, else nothing."""
    before, after, offices = _labels()
    found = before.search(run.before) or after.match(run.after)
    if found is None:
        return ""
    return "office" if found[1] in offices or any(word in run.before for word in offices) else "phone"


def _is_number(run: DigitRun, regions: tuple[str, ...], *, said: bool) -> bool:
    if not 7 <= len(run.digits) <= 16 and not (said and 6 <= len(run.digits) <= 16):
        return False
    if _FICTION.search(run.written) or (_DATE.fullmatch(run.written) and not said) or _OTHER.search(run.before):
        return False
    if len(set(run.digits)) < 3:
        return False
    if said:
        return len(run.digits) < 15 or not luhn(run.digits)
    if run.written.startswith("+") or run.digits.startswith("00"):
        return _valid(f"+{run.digits.removeprefix('00')}", None)
    return bool(_AMERICAN.fullmatch(run.written)) and any(_valid(run.written, region) for region in (*regions, "US"))


def _valid(written: str, region: str | None) -> bool:
    import phonenumbers  # noqa: PLC0415 - most texts hold nothing that looks like a number

    try:
        number = phonenumbers.parse(written, region)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(number)
