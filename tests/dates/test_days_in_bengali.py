"""Days of Bengali texts, in its digits, also below each of the articles of a file (DAT201)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.analysis.dates.parsing import parse_date
from tests.found import severities_of

_ARTICLE = "সেতু বন্ধ\nসোমবার নদীর সেতুটি বন্ধ করে দেওয়া হয়েছে। মেয়র বলেন, “আমরা দুঃখিত, কাজ চলছে।” মন্ত্রী জানিয়েছেন যে কাজে কয়েক সপ্তাহ লাগবে।\n{}খেলা\n\n"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("২৪ এপ্রিল ২০২২", "2022-04-24"),
        ("১২ ফেব্রু\u09dfারি ২০২৩, ০৮:১৬ এএম", "2023-02-12"),
        ("১২ ফেব্রু\u09af\u09bcারি ২০২৩", "2023-02-12"),
        ("৭ অগস্ট ২০১৯", "2019-08-07"),
    ],
)
def test_is_read(text: str, day: str) -> None:
    parsed = parse_date(text, ("bn",))
    assert parsed is not None
    assert parsed.value == day


@pytest.mark.parametrize(
    ("below", "severities"),
    [
        ("প্রকাশিত: ১৬:০০, ২৪ এপ্রিল ২০২২; আপডেট: ১৬:১০, ২৪ এপ্রিল ২০২২\n", []),
        ("(১ বছর আগে) ১৭ এপ্রিল ২০২২, রবিবার, ৬:০১ অপরাহ্ন\n", []),
        ("", ["error"]),
    ],
)
def test_many_articles_in_one_file(below: str, severities: list[str]) -> None:
    assert [
        one for one in severities_of(missing_date, _ARTICLE.format(below) * 4, "text/plain") if one != "info"
    ] == severities
