"""Datelines that give the day by two calendars."""

from __future__ import annotations

import json
from io import BytesIO

import pytest

from provenance.api import Source
from provenance.loaders import JsonLinesLoader
from provenance.loaders.text import load_text

from .common import authors_of, date_of

PROSE = "افتتح أمين المدينة أمس الجسر الجديد بعد أعمال صيانة استمرت ثلاثة أشهر، وقال إن الحركة عادت إلى طبيعتها في وسط المدينة وعلى الطريق الساحلي. "


@pytest.mark.parametrize(
    ("head", "date", "authors"),
    [
        (" وادي الدواسر 3 محرم 1440 هـ الموافق 13 سبتمبر 2018 م واس", "2018-09-13", []),
        (" عين الباشا 2 ذو الحجة 1439 هـ الموافق 13 اغسطس 2018 م بترا", "2018-08-13", []),
        (" الدمام 3 محرم 1440 هـ الموافق 13 سبتمبر 2018 م واس", "2018-09-13", []),
        (" سعد الغامدي 3 محرم 1440 هـ الموافق 13 سبتمبر 2018 م", "2018-09-13", ["سعد الغامدي"]),
        (" سعد الغامدي 3 محرم 1440 هـ الموافق 13 سبتمبر 2018 ميلادية", "2018-09-13", ["سعد الغامدي"]),
        (" سعد الغامدي 3 محرم 1440 هـ الموافق 13 سبتمبر 2018 صباحا", "2018-09-13", ["سعد الغامدي"]),
        (" سعد الغامدي 3 محرم 1440 هـ الموافق 13 سبتمبر 2018 م الخميس", "2018-09-13", ["سعد الغامدي"]),
        (" بقلم سعد الغامدي 3 محرم 1440 هـ الموافق 13 سبتمبر 2018 م واس", "2018-09-13", ["سعد الغامدي"]),
        (" كتبه سعد الغامدي 3 محرم 1440 هـ الموافق 13 سبتمبر 2018 مساء", "2018-09-13", ["سعد الغامدي"]),
        (" بقلم سعد الغامدي", None, ["سعد الغامدي"]),
    ],
)
def test_the_place_before_two_days_is_no_author(head: str, date: str | None, authors: list[str]) -> None:
    row = {"title": "افتتاح الجسر", "author": "", "content": f"{head}\n {PROSE * 3}\n {PROSE}"}
    (entry,) = JsonLinesLoader().entries("a.jsonl", BytesIO(json.dumps(row).encode()))
    assert isinstance(entry, Source)
    document = load_text(entry)
    assert (date_of(document), authors_of(document)) == (date, authors)
