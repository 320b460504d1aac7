"""Names in scripts that set no space between words, and what stands beside texts and is none."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.analysis.metadata.lexicons import words_of
from provenance.analysis.metadata.naming.names import Kind, names_of
from tests.metadata.common import authors_of, text

ZH, JA, KO = words_of(("zh", "en")), words_of(("ja", "en")), words_of(("ko", "en"))
ZH_PROSE = "市政府周一宣布，旧桥将从六月起关闭维修，预计整个夏天都不能通行。附近的商户表示，他们事先没有得到通知。" * 3
JA_PROSE = (
    "市は月曜日、古い橋を六月から閉鎖して修理すると発表した。夏の間は通行できない見通しだという。近くの店は事前の説明がなかったと話している。"
    * 3
)
KO_PROSE = (
    "시는 월요일에 낡은 다리를 유월부터 닫고 고친다고 밝혔다. 여름 내내 지나갈 수 없다고 한다. 가까운 가게들은 미리 듣지 못했다고 말했다. "
    * 3
)


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("张文", ["张文"]),
        ("本报记者张文", ["张文"]),
        ("本报记者 张文", ["张文"]),
        ("责任编辑：张文]", ["张文"]),
        ("张文 PK155", ["张文"]),
        ("王小明 李红", ["王小明", "李红"]),
        ("欧阳小红", ["欧阳小红"]),
        ("安娜·克鲁斯", ["安娜·克鲁斯"]),
        ("文｜城报 张文", ["张文"]),
        ("記者張文／台北報導", ["張文"]),
    ],
)
def test_chinese_people(byline: str, people: list[str]) -> None:
    found = names_of(byline, ZH).names
    assert [(one.text, one.kind) for one in found] == [(name, Kind.PERSON) for name in people]


@pytest.mark.parametrize(
    "words", ["文献档案", "来源：城市日报", "“八人联盟”目前", "（系统管理员）", "今日行情", "收听播报", "截至发稿时间"]
)
def test_chinese_words_that_name_nobody(words: str) -> None:
    assert not [one for one in names_of(words, ZH).names if one.kind is not Kind.ROLE]


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("山田 花子", ["山田 花子"]),
        ("佐藤はるか", ["佐藤はるか"]),
        ("アナ・クルス", ["アナ・クルス"]),
        ("山田花子記者", ["山田花子"]),
        ("文／山田花子 写真／佐藤はるか", ["山田花子"]),
        ("取材・文＝山田花子", ["山田花子"]),
        ("【山田花子】", ["山田花子"]),
        ("森下友貴 小林未来", ["森下友貴", "小林未来"]),
    ],
)
def test_japanese_people(byline: str, people: list[str]) -> None:
    assert [one.text for one in names_of(byline, JA).names if one.kind is Kind.PERSON] == people


@pytest.mark.parametrize("words", ["この記事をシェア", "最新記事", "橋を直すもの", "福島 特集"])
def test_japanese_words_that_name_nobody(words: str) -> None:
    assert not names_of(words, JA).names


def test_a_korean_reporter() -> None:
    assert [one.text for one in names_of("김철수", KO).names] == ["김철수"]


def test_a_pseudonym_is_a_name_where_only_names_stand() -> None:
    assert [one.kind for one in names_of("棒棒糖先生", ZH, trusted=True).names] == [Kind.HANDLE]


@pytest.mark.parametrize(
    ("source", "authors"),
    [
        (f"旧桥关闭维修\n\n2024年6月3日\n\n文献档案\n\n{ZH_PROSE}\n\n{ZH_PROSE}", []),
        (f"旧桥关闭维修\n\n2024年6月3日\n\n{ZH_PROSE}\n\n{ZH_PROSE}\n\n（责任编辑：张文）", ["张文"]),
        (f"旧桥关闭维修\n\n2024年6月3日\n\n{ZH_PROSE}\n\n{ZH_PROSE}\n\n（责任编辑：系统管理员）", []),
        (
            f"旧桥关闭维修\n\n【港口网】（记者 李小明 实习记者王芳）{ZH_PROSE}\n\n{ZH_PROSE}\n\n责任编辑：张文",
            ["李小明", "王芳"],
        ),
        (f"旧桥关闭维修\n\n实习记者 李小明\n\n{ZH_PROSE}\n\n{ZH_PROSE}\n\n责任编辑：张文", ["李小明"]),
        (f"旧桥关闭维修\n\n（记者证已过期）{ZH_PROSE}\n\n{ZH_PROSE}\n\n责任编辑：张文", ["张文"]),
        (f"古い橋を閉鎖\n\n文字の大きさを選ぶ\n\n{JA_PROSE}\n\n{JA_PROSE}", []),
    ],
)
def test_a_label_of_one_letter_is_no_beginning_of_a_word(source: str, authors: list[str]) -> None:
    assert authors_of(text(source)) == authors


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("김하늘·이바다 기자", ["김하늘", "이바다"]),
        ("[등대일보=김하늘 기자]", ["김하늘"]),
        ("글 김하늘 | 사진 이바다", ["김하늘"]),
        ("사진 이바다", []),
    ],
)
def test_korean_people(byline: str, people: list[str]) -> None:
    assert [one.text for one in names_of(byline, KO).names if one.kind is Kind.PERSON] == people


@pytest.mark.parametrize(
    ("line", "authors"), [("작성일: 2026-05-10", []), ("작성일시 : 2026-05-10", []), ("작성: 김하늘", ["김하늘"])]
)
def test_a_label_of_a_date_is_none_of_an_author(line: str, authors: list[str]) -> None:
    found = metadata(text(f"다리가 닫혔다\n\n{KO_PROSE}\n\n{line}\n"))
    assert [one.value for one in found.authors] == authors
    assert not found.placeholders


@pytest.mark.parametrize(
    ("beginning", "authors"),
    [
        ("다리 그림. ⓒ 항구통신(한강=항구통신) 김하늘 기자 = ", ["김하늘"]),
        ("여름 내내 닫는다[등대일보 김하늘·이바다 기자] ", ["김하늘", "이바다"]),
        ("[등대일보 취재팀] ", []),
        ("(한강=항구통신) ", []),
        ("김하늘 기자가 [등대일보]에서 일한다. ", []),
    ],
)
def test_korean_reporters_before_the_first_sentence(beginning: str, authors: list[str]) -> None:
    assert authors_of(text(f"다리가 닫혔다\n\n{beginning}{KO_PROSE}\n\n{KO_PROSE}")) == authors


TH_PROSE = (
    "เทศบาลประกาศเมื่อวันจันทร์ว่าจะปิดสะพานเก่าเพื่อซ่อมแซม และคาดว่าจะไม่สามารถผ่านได้ตลอดฤดูร้อน ร้านค้าใกล้เคียงกล่าวว่าไม่ได้รับแจ้งล่วงหน้า "
    * 3
)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("วันจันทร์ที่ 3 มิถุนายน 2567", "2024-06-03"),
        ("3 มิ.ย. พ.ศ. ๒๕๖๗", "2024-06-03"),
        ("ครั้งที่ 3/2567", None),
    ],
)
def test_the_day_of_a_thai_text(line: str, day: str | None) -> None:
    found = metadata(text(f"ปิดสะพานเก่า\n\n{line}\n\n{TH_PROSE}\n\n{TH_PROSE}"))
    assert (found.date.value if found.date else None) == day
    assert authors_of(text(f"ปิดสะพานเก่า\n\n{line}\nเชิญชมสะพาน ได้เลย ครับ\n\n{TH_PROSE}")) == []


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        ("김하늘 한강대 건축학부 초빙교수", ["김하늘"]),
        ("김하늘 한강일보 기자", ["김하늘"]),
        ("김하늘 서울대 교수", ["김하늘"]),
        ("김하늘 연세대 교수", ["김하늘"]),
        ("한강일보 경제부 기자", []),
        ("정책 사회부 선임 기자", []),
        ("문화 체육 관광부 기자", []),
        ("강원 도민 일보 기자", []),
        ("박하늘 이바다 최구름 기자", ["박하늘", "이바다", "최구름"]),
        ("王小明 河城大學 教授", ["王小明"]),
    ],
)
def test_a_body_and_a_post_behind_the_name(cell: str, people: list[str]) -> None:
    words = KO if cell[0] > "\uac00" else ZH
    found = names_of(cell, words, trusted=True).names
    assert [one.text for one in found if one.kind is Kind.PERSON] == people


@pytest.mark.parametrize("letter", ["山", "ご。"])
def test_a_letter_alone_may_be_what_somebody_writes_under(letter: str) -> None:
    (name,) = names_of(letter, JA, trusted=True).names
    assert (name.text, name.kind) == (letter.strip("。"), Kind.HANDLE)


def test_a_letter_left_of_a_post_is_no_name() -> None:
    assert Kind.HANDLE not in [name.kind for name in names_of("本記者", JA, trusted=True).names]
