"""What of a text owes a day in languages that write a sign behind each figure of one."""

from __future__ import annotations

import pytest

from provenance.engine.program import program

_GUIDE = "苹果的营养很丰富，常温下可以保存，饭前吃一个能减少正餐的食量。果皮里的纤维比果肉多，削皮以后会损失一部分，所以最好洗净后连皮食用。一次吃200克就够了。"
_NEWS = "市议会28日表决，今年夏天封闭老桥，因为检查员在桥墩上发现了裂缝。议长表示，居民可以改乘渡船，渡船每半小时一班，从旧码头出发。"


@pytest.mark.parametrize(("text", "severity"), [(_GUIDE * 3, "info"), (_NEWS * 3, "error")])
def test_a_figure_without_its_sign_is_no_day(text: str, severity: str) -> None:
    record = program(select=("DAT201",)).check(text, media_type="text/plain").record
    assert [str(one.severity) for one in record.findings] == [severity]
