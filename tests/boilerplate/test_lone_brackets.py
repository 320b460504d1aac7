"""Brackets without their other half (BLP418)."""

from __future__ import annotations

import pytest
from msgspec import structs
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text
from provenance_plugins.boilerplate.slips.lone_brackets import lone_brackets

from provenance.api import Severity
from provenance.testing import document
from tests.found import excerpts, findings

_FIRST = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge."
_LAST = "Nobody in the hall objected to it, and the ferry goes on as it did."


def _told(words: str, media_type: str = "text/markdown") -> list[str]:
    return [" ".join(told.split()) for told in excerpts(doubled_text, f"{_FIRST}\n\n{words}\n\n{_LAST}\n", media_type)]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "The beams are rotten (as two firms told the council in May, and nobody has the money for new ones.",
            "(as two firms told the council in May, and nobody has the",
        ),
        (
            "The rent of the boats at the quay rises by half in May (see the list below.",
            "(see the list below.",
        ),
        (
            "The town pays for the ferry, which the county has asked for, until the year ends). It has no more.",
            "ferry, which the county has asked for, until the year ends)",
        ),
        (
            "- The ferry leaves at nine, at noon and at four o’clock (from the north quay\n- The mill is shut.",
            "(from the north quay",
        ),
        (
            "Die Brücke bleibt bis Mai gesperrt (so steht es im Protokoll des Rates, und die Fähre fährt weiter.",
            "(so steht es im Protokoll des Rates, und die Fähre fährt",
        ),
        (
            "橋は五月まで閉鎖されることになりました（町の議会が月曜日に決めたことで、渡し船はこれまでどおり毎日運航され、料金も変わりませんと町長は述べています。",
            "（町の議会が月曜日に決めたことで、渡し船はこれまでどおり毎日運航され、料金も変わりませんと町長は述べています。",
        ),
        # the mark of an item, and brackets that are whole, beside it
        (
            "The rent rises (a) for boats, (b) for nets and (c for the oars that the town lends to those who row.",
            "(c for the oars that the town lends to those who row.",
        ),
    ],
)
def test_the_other_half_is_lost(words: str, told: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        assert _told(words, media_type) == [told], media_type


@pytest.mark.parametrize(
    "words",
    [
        # closed by a paragraph below
        "The beams are rotten (as two firms told the council in May, who looked at each of them.\n\nThe third firm has not come yet.)",
        "The rent is told in the list of the town (see there, pages 52-56; the list of\n\nMay, pages 23-27), which is kept in the mill of the town.",
        # marks of items
        "The town wants three things of the county: a) a bridge, b) a ferry and c) a quay with a roof over it.",
        "The town wants what it was promised in the year 1911: 1) a bridge, 2.) a ferry, iii) a quay for boats.",
        "The rent rises for each boat that lies at the north quay of the town (by-law 7, art. 3 a)). It falls for nets.",
        # faces
        "We rowed to the weir in the rain and nobody was there :) The ferry came at nine and we went home in it.",
        "We rowed to the weir in the rain and nobody was there : ) The ferry came at nine and we went home in it.",
        "We rowed to the weir in the rain, not that anything happened to any of us on that long way .-)",
        "飯店的房間雖然小但還滿不錯的內裝都還滿新的，而且我超喜歡浴室，浴室地板可以調節溫度，暖暖的浴室地板害我都想睡浴室了，下次還要再來住這家飯店（誤。",
        "We rowed to the weir in the rain and nobody was there (what a day :-) The ferry came at nine for us all.",
        "Write a colon and a bracket, as in (:) or in :( where the letter is for somebody whom you know well.",
        "We rowed to the weir in the rain with new oars, and all of us were home before the night - cool 8-).",
        # code, queries, formulas, tables and addresses
        "Call the function with `lamp(` and the name of the boat, and close it below the list of the names.",
        "Call lamp(boat and oars of the weir, which is what the program says where a name of these is lost.",
        "Of all x in [0, 1) the least is told, since the town counts the parts of a boat up from nothing at all.",
        "Search for the bridge OR (ferry AND quay in the list of the county, which has all of the reports.",
        "The report is at https://lamp.example/bridge_(holm and has all that the county said of the beams.",
        "ESC (     Start of the letters that the lamp shows, one of which is the sign for a bridge of the town.",
        # cut, and too short
        "The beams are rotten (as two firms told the council in May, and nobody has the money for new ones...",
        "Beams (rotten, and new ones are dear",
        # words of somebody else
        "“The beams are rotten (as two firms told the council, and nobody has the money,” said the mayor of Holm.",
    ],
)
def test_what_a_text_may_have(words: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        assert _told(words, media_type) == [], media_type


def test_a_bracket_that_smiles() -> None:
    words = "Міст закрито до травня, і пором ходить щогодини, як сказав міський голова на раді)"
    assert _told(words) == []
    assert _told(words.replace("і пором", "(і пором").replace("раді)", "раді")) != []


def test_several_are_told_once_and_many_are_of_a_scan() -> None:
    one = "The beams are rotten (as two firms told the council in May, and nobody has the money for new ones.\n\n"
    (found,) = findings(doubled_text, one + _FIRST + "\n\n" + one.replace("beams", "piers") + _LAST)
    assert "the same stands in one more place" in found.message
    many = "".join(one.replace("beams", f"beams of {name}") for name in ("Holm", "Aa", "Bo", "Lee", "Ry", "Sa", "Vig"))
    assert _told(many) == []


def test_the_end_of_a_text_that_breaks_off_is_told_as_that() -> None:
    text = f"{_FIRST}\n\n{_LAST}\n\nThe beams are rotten (as two firms told the council in May, and nobody has"
    assert excerpts(doubled_text, text, "text/markdown") == []


def test_code_beside_a_bracket_and_around_one() -> None:
    words = "The oars are paid for by `lamp` and by the town (which the county has not been told of. They are of oak."
    assert _told(words) == ["(which the county has not been told of. They are of oak."]
    assert _told(words.replace("`lamp`", "`lamp()`")) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The boats that were lent in May are those that came late. IE) the old ones of the north quay.", []),
        ("The boats that were lent in May are those that came late, e.g.) the old ones of the north quay.", []),
        (
            "The boats lent in May, which the town calls ie) are the old ones of the north quay.",
            ["The boats lent in May, which the town calls ie)"],
        ),
        ("Of the board are Ana Holm, of the mill, Ben G( Marsden, of the quay, and Lou Reeve, of the hall.", []),
        ("Of the board are Ana Holm, Ben G. ( Marsden, of the quay, and Lou Reeve, who kept the hall for years.", None),
        ("Of the board is Ana Holm (Holm of the mill, not Holm of the quay, and Lou Reeve, of the hall.", None),
    ],
)
def test_words_that_some_set_off_and_what_was_read_as_a_bracket(words: str, told: list[str] | None) -> None:
    assert len(_told(words)) == (1 if told is None else len(told))


def test_a_smile_with_glasses_and_a_year_before_a_bracket() -> None:
    assert _told("The bridge that was built by the firm of Holm in 1908-) is closed since May, as the town says.") != []


def test_the_name_of_a_letter_that_marks_an_item_closes_nothing() -> None:
    open_one = "الف) النهر والجسر القديم الذي بناه اهل البلدة (وهو مغلق منذ شهر مايو كما قال المجلس في اجتماعه"
    assert _told(f"{open_one}\n\nوالعبارة تعمل كل ساعة) كما كان الحال في كل عام من الاعوام الماضية في البلدة.") == []
    lost = open_one.removeprefix("الف) ")
    assert _told(f"{open_one} الاخير.\n\n{lost} الاول.") != []


def test_brackets_that_a_pdf_turned() -> None:
    words = "היריד נפתח ביום שני (כך אמרה ראש המועצה בישיבה והמעבורת ממשיכה לשוט כרגיל בכל שעה ביום. " * 2
    text = document(f"{_FIRST}\n\n{words}\n\n{_LAST}\n", media_type="text/plain")
    (told,) = lone_brackets(text)
    assert told.severity is None
    (told,) = lone_brackets(structs.replace(text, media_type="application/pdf"))
    assert told.severity is Severity.INFO
    of_latin = document(f"{_FIRST[:-1]} (as it was told.\n\n{_LAST}\n", media_type="text/plain")
    (told,) = lone_brackets(structs.replace(of_latin, media_type="application/pdf"))
    assert told.severity is None


def test_a_label_of_korean_closes_nothing() -> None:
    words = "다리는 오월까지 닫혀 있고 배는 매 시간 다닙니다. 시장은 월요일 회의에서 그렇게 말했습니다."
    assert _told(f"예시) {words}") == []
    assert _told(f"- 예) {words}") == []
    assert _told(f"질문1) {words}") == []
    assert _told(f"다리는 예시) {words}") != []


def test_a_bracket_that_wonders_in_chinese_opens_nothing() -> None:
    words = "桥从五月起关闭，渡船每小时一班，市长在周一的会议上这么说。这样一直坐船太辛苦我了"
    assert _told(f"{words}（？？？") == []
    assert _told(f"{words}(??\n不，不是。") == []
    assert _told(f"{words}（真的吗，谁也不知道，市长在周一的会议上这么说。") != []


def test_a_bracket_that_sighs_behind_a_sentence_in_japanese_opens_nothing() -> None:
    words = "橋は五月から閉じられて、渡し船は一時間ごとに出ます。"
    assert _told(f"{words}（悲しい  \n{words}") == []
    assert _told(f"{words}（切実\n{words}") == []
    assert _told(f"{words}（市長が月曜日の会議で言ったことによると、誰も知りません。\n{words}") != []
    assert _told(f"橋は五月から閉じられて、誰も反対しませんでしたが、渡し船（乗り場は北側の岸\n{words}") != []
