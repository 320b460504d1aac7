"""Pen names that ran into the last sentence, in scripts without capitals."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author

from tests.found import findings

_THAI = "สภาเมืองลงมติเมื่อวันจันทร์ให้ปิดสะพานเก่าตลอดฤดูร้อน เพราะเจ้าหน้าที่พบรอยร้าวที่เสาตอม่อ และชาวบ้านต้องใช้เรือข้ามฟากแทน "
_CHINESE = "市議會週一表決，今年夏天封閉老橋，因為檢查員在橋墩上發現了裂縫，居民只能改搭渡船。"

_JAPANESE = (
    "市は月曜日、検査員が橋脚に亀裂を見つけたため、この夏は古い橋を閉鎖することを決め、住民は渡し船に乗り換える。"
)
_KOREAN = "시는 월요일에 교각에서 금이 발견되어 올여름 낡은 다리를 닫기로 했고 주민들은 나룻배를 타야 한다. "
_ARABIC = "قرر المجلس يوم الاثنين إغلاق الجسر القديم طوال الصيف لأن المفتشين وجدوا شقوقا في دعائمه. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{_THAI * 3}เรือวิ่งตลอดวัน!นก ทะเล", "นก ทะเล"),
        (f"{_THAI * 3}เรือวิ่งตลอดวัน!", None),
        (f"{_THAI * 3}เรือวิ่งตลอดวัน!และชาวบ้านทั้งหมดต้องใช้เรือข้ามฟากแทนสะพานเก่า", None),
        (f"{_THAI * 3}เรือวิ่งตลอดวัน!ขอบคุณครับ", None),
        (f"{_THAI * 3}เรือวิ่งตลอดวัน!อ่านต่อ", None),
        (f"{_CHINESE * 3}海燕", None),
        (f"{_CHINESE * 3}誰來付錢?沒人知道", None),
        (f"{_JAPANESE * 3}なぜなのか?わからない", None),
        (f"{_KOREAN * 3}다리는 낡았다.계속 읽기", None),
        (f"{_KOREAN * 3}다리는 낡았다.김하늘", "김하늘"),
        (f"{_ARABIC * 3}العمل مكلف.اقرأ المزيد", None),
        (f"{_CHINESE * 3}", None),
    ],
)
def test_what_ran_into_the_last_sentence(text: str, name: str | None) -> None:
    (found,) = findings(missing_author, text, "text/plain", "texts/dock")
    assert found.message.startswith("the document names no author" if name is None else "nothing says for certain")
    assert name is None or name in found.message
