"""DAT204: weekdays that stand behind their dates, in Japanese, Chinese, Korean and Turkish. 4 May 2023 was a Thursday."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.impossible_date import impossible_date

from tests.found import findings


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("橋は2023年5月4日（月）に開通し、町の人々が集まった。", "2023年5月4日（月）"),
        ("橋は2023年5月4日(火・祝)に開通した。", "2023年5月4日(火・祝)"),
        ("橋は2023年5月4日金曜日に開通した。", "2023年5月4日金曜"),
        ("桥于2023年5月4日（星期一）通车。", "2023年5月4日（星期一）"),
        ("桥于2023年5月4日（周五）通车。", "2023年5月4日（周五）"),
        ("桥于2023年5月4日星期五通车。", "2023年5月4日星期五"),
        ("다리는 2023년 5월 4일(월) 개통되었다.", "2023년 5월 4일(월)"),
        ("다리는 2023년 5월 4일 금요일에 개통되었다.", "2023년 5월 4일 금요일"),
        ("Köprü 4 Mayıs 2023 Pazartesi günü açıldı, gazete yazdı.", "4 Mayıs 2023 Pazartesi"),
    ],
)
def test_a_wrong_weekday_behind_its_date_is_told(text: str, told: str) -> None:
    assert [one.excerpt for one in findings(impossible_date, text)] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "橋は2023年5月4日（木）に開通した。",
        "橋は2023年5月4日(木・祝)に開通した。",
        "2023年5月4日（月刊）の雑誌に載った。",
        "2023年5月4日（日本時間）に開通した。",
        "2023年5月4日、月の出は遅かった。",
        "2023年5月4日（一）桥的历史",
        "桥于2023年5月4日（星期四）通车，周五休息。",
        "다리는 2023년 5월 4일(목) 개통되었다.",
        "다리는 2023년 5월 4일 일정대로 개통되었다.",
        "Köprü 4 Mayıs 2023 Perşembe günü açıldı.",
        "Köprü 4 Mayıs 2023 yılında açıldı.",
    ],
)
def test_a_right_one_and_what_is_no_weekday_are_kept(text: str) -> None:
    assert not findings(impossible_date, text)
