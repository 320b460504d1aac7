"""Lines that only keep the place of what belongs there are told (BLP410), and lines that speak of such a place are not."""

from __future__ import annotations

import pytest

from provenance import check

_EASTERN = "橋は月曜日に閉鎖され、会場の誰も反対しなかった。市長は全員のために渡し船を約束した。"
_PROSE = "The council voted on Monday to close the old bridge for a year, and nobody in the hall objected."


def _told(line: str, prose: str) -> list[str]:
    text = f"<html><head><title>The old bridge</title></head><body><h1>The old bridge</h1><p>{line}</p><p>{prose}</p></body></html>"
    return [str(one.severity) for one in check(text, media_type="text/html", select=["BLP410"]).findings]


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        ("記事本文です", _EASTERN),
        ("ここに本文が入ります。", _EASTERN),
        ("この文章はダミーです。", _EASTERN),
        ("テキストが入ります。テキストが入ります。", _EASTERN),
        ("여기에 본문을 입력하세요", _EASTERN),
        ("此处输入正文", _EASTERN),
        ("XXXXX TICKETS XXXXX", _PROSE),
        ("XXXX-PHOTO-XXXX", _PROSE),
        ("sbb-itb-f9944d2", _PROSE),
    ],
)
def test_a_line_that_keeps_a_place_is_told(line: str, prose: str) -> None:
    assert _told(line, prose) == ["error"]


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        ("本文", _EASTERN),
        ("本文を読む", _EASTERN),
        ("本文はこちら", _EASTERN),
        ("この記事の本文は市長が書いた。", _EASTERN),
        ("ダミーの橋が置かれた。", _EASTERN),
        ("本文が入ったポスターを市長が見た。", _EASTERN),
        ("正文", _EASTERN),
        ("XXX RATED XXX", _PROSE),
        ("The line sbb-itb-f9944d2 was left by a program.", _PROSE),
        ("sbb-itb-lamps", _PROSE),
        ("By", _PROSE),
        ("SIZES XXL AND XXXXL", _PROSE),
        ("Love you all XXXXX", _PROSE),
        ("XXXXX – the ferry is back – XXXXX", _PROSE),
        ("She wrote XXXXX TICKETS XXXXX on the wall of the hall.", _PROSE),
    ],
)
def test_a_line_that_speaks_of_one_is_not(line: str, prose: str) -> None:
    assert _told(line, prose) == []


def test_a_page_that_shows_a_design_keeps_its_places() -> None:
    text = "---\ntitle: The mill\ndraft: true\n---\n\nXXXXX TICKETS XXXXX\n\nThe mill was built in May of stone and of old oak.\n"
    assert [str(one.severity) for one in check(text, media_type="text/markdown", select=["BLP410"]).findings] == [
        "info"
    ]


def test_a_story_parts_its_scenes_with_rows() -> None:
    text = f"{_PROSE}\n\nXXXXX\n\n{_PROSE}\n\nXXXX FLASHBACK XXXX\n\n{_PROSE}\n"
    assert [str(one.severity) for one in check(text, media_type="text/markdown", select=["BLP410"]).findings] == [
        "info"
    ]


_LONG = f"{_PROSE} The mayor promised a ferry for all, and the clerks asked for a second one by the end of May."


@pytest.mark.parametrize(
    ("head", "severities"),
    [
        ("The bridge is shut\n\nBy\n\n{}", ["warning"]),
        ("The bridge is shut\n\nHarbour News, 4 May 2015\n\nWritten by:\n\n{}", ["warning"]),
        ("The bridge is shut\n\nBy\n\nAna Cruz\n\n{}", []),
        ("The bridge is shut\n\nBy\n\nAna Cruz, who has told of the harbour and its boats for the Gazette for more than thirty years\n\n{}", []),
        ("The bridge is shut\n\nBy\n{}", ["warning"]),
        ("The bridge is shut\r\n\r\nBy\r\n{}", ["warning"]),
        ("The bridge is shut\n\nBy\nAna Cruz\n{}", []),
        ("By\n\n{}", []),
        ("The bridge is shut\n\nBy and by\n\n{}", []),
        ("The bridge is shut\n\nBy Ana Cruz\n\n{}", []),
        ("The bridge is shut\n\nStand by\n\n{}", []),
        ("The bridge is shut\n\n" + "It rows on.\n\n" * 22 + "By\n\n{}", []),
        ("The bridge is shut\n\n```\nBy\n```\n\n{}", []),
    ],
)  # fmt: skip
def test_a_byline_without_a_name(head: str, severities: list[str]) -> None:
    text = head.format(f"{_LONG}\n\n{_LONG}\n")
    media_type = "text/markdown" if "```" in head else "text/plain"
    assert [str(one.severity) for one in check(text, media_type=media_type, select=["BLP410"]).findings] == severities
