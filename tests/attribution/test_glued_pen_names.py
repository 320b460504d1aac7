"""Pen names that ran into the last sentence, in scripts without capitals."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author

from provenance.api import Severity
from tests.found import severities_of

_THAI = "สภาเมืองลงมติเมื่อวันจันทร์ให้ปิดสะพานเก่าตลอดฤดูร้อน เพราะเจ้าหน้าที่พบรอยร้าวที่เสาตอม่อ และชาวบ้านต้องใช้เรือข้ามฟากแทน "
_CHINESE = "市議會週一表決，今年夏天封閉老橋，因為檢查員在橋墩上發現了裂縫，居民只能改搭渡船。"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{_THAI * 3}เรือวิ่งตลอดวัน!นก ทะเล", Severity.INFO),
        (f"{_THAI * 3}เรือวิ่งตลอดวัน!", Severity.WARNING),
        (f"{_THAI * 3}เรือวิ่งตลอดวัน!และชาวบ้านทั้งหมดต้องใช้เรือข้ามฟากแทนสะพานเก่า", Severity.WARNING),
        (f"{_CHINESE * 3}海燕", Severity.INFO),
        (f"{_CHINESE * 3}", Severity.WARNING),
    ],
)
def test_what_ran_into_the_last_sentence(text: str, severity: Severity) -> None:
    assert severities_of(missing_author, text, "text/plain", "texts/dock") == [severity]
