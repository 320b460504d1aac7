"""A plain file owes its day where it hangs on one, in every language whose days are read (DAT201)."""

from __future__ import annotations

import pytest

from tests.dates.common import undated

TAUGHT = "The lamp teaches patience. The keeper Ana Cruz says that oil is a gift. Whoever waits will see. Ben Ode writes that light needs no master. The wick is the heart. Nobody owns it. It is a gift. To burn is to give. The flame has no name. "
RUN_ON = "I think that a keeper has to be patient because the lamp needs oil and he walked up and nobody helped him and it was cold, "


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (TAUGHT * 3, "info"),
        (TAUGHT * 3 + "It was lit on Sunday.", "error"),
        (TAUGHT * 3 + "It was lit last week.", "error"),
        (TAUGHT * 3 + "It was lit in 1950, five hundred years ago.", "info"),
        (f"LEEDS – {TAUGHT * 3}", "error"),
        (
            TAUGHT * 2 + "The bridge fell. Ana Cruz said that she ran. Ben Ode said that he wept. Nobody slept. " * 3,
            "error",
        ),
        ("The mayor resigned. Her deputy left. " * 2, "error"),  # a brief
        (f"{RUN_ON * 8}and so it was. {RUN_ON * 3} so I said.", "info"),
        (f"{RUN_ON * 8}and so it was. {RUN_ON * 3} so I said on Monday.", "error"),
    ],
)
def test_in_english(text: str, severity: str) -> None:
    assert undated(text, "text/plain") == severity


ZH = "桥上的灯很旧。镇上的人都喜欢它。灯下有一座小庙，庙里有三口钟。看守人每晚点灯。"
KO = "다리의 등불은 아주 낡았다. 마을 사람들은 모두 그것을 좋아한다. 등지기는 밤마다 불을 켠다. "
FA = "چراغ پل بسیار قدیمی است. مردم شهر آن را دوست دارند. نگهبان هر شب آن را روشن می‌کند. "


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (ZH * 12 + "这座庙建于1950年，五年后重修。", "info"),
        (ZH * 12 + "1月28日，镇长来了，庙建于1950年。", "error"),
        (ZH * 12 + "镇长3日到了。", "error"),
        (ZH * 12 + "课程为期3日间，共2.5年。", "info"),
        (ZH * 12 + "灯建于1950年5月。", "info"),
        (ZH * 12 + "灯建于5月。", "error"),
        (ZH * 12 + "今年灯坏了3年。", "error"),
        (ZH * 12 + "铜价报6985点，收涨1.25%，库存减少2150吨，升水180元，锌价跌40元。", "error"),
        (ZH * 12 + "事故发生在9时。警方封闭了桥面。司机称，车速很快。警方正在调查。", "error"),
        (ZH * 12 + "灯亮3小时，到9时为止。老师说，灯很好。看守人认为，灯太旧。", "info"),
        (ZH * 12 + "用圆表示灯，灯亮3小时，到9时为止。", "info"),
        (KO * 12 + "등불은 1950년에 세워졌다.", "info"),
        (KO * 12 + "시장은 16일 다리를 찾았다.", "error"),
        (KO * 12 + "지난해 1년 동안 꺼졌다.", "error"),
        (FA * 12 + "این قانون در نوامبر سال 2000 نوشته شد.", "info"),
        (FA * 12 + "این قانون در نوامبر نوشته شد.", "error"),
    ],
)
def test_in_languages_whose_verbs_are_not_read(text: str, severity: str) -> None:
    assert undated(text, "text/plain") == severity
