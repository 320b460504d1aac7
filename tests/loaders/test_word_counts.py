"""How long a text is in words, in scripts with spaces and without."""

from __future__ import annotations

from io import BytesIO

import pytest

from provenance.extensions import Source
from provenance.loaders import TableLoader
from provenance.word_counts import count_words, has_words

HARBOUR = "市議會週一表決，今年夏天封閉老橋，因為一名檢查員在橋墩上發現了裂縫。"
"""31 letters and three stops."""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("The bridge is closed.", 4),
        ("Il ponte è chiuso “da ieri”.", 6),
        ("다리는 여름 동안 닫힌다.", 4),
        ("Мост закрыт", 2),
        (HARBOUR, 11),
        (HARBOUR * 3, 31),
        ("橋。", 1),
        ("橋は Arup の報告で閉鎖", 4),
        ("橋梁檢查員（Inspector）說：「NOAA 的 3 份報告」。", 7),
        ("สะพานปิดแล้ว", 2),
        ("ຂົວປິດ", 1),
        ("ស្ពានត្រូវបានបិទ", 3),
        ("တံတားပိတ်ထားသည်။", 3),
    ],
)
def test_words_of_a_text(text: str, words: int) -> None:
    assert count_words(text) == words
    assert has_words(text, words)
    assert not has_words(text, words + 1)


def test_a_long_report_without_spaces_is_a_text_of_a_table() -> None:
    table = f'date,title,content\n2019-05-30,封橋,"{HARBOUR * 12}"\n'
    assert TableLoader().declines(table.encode()) is None
    (row,) = TableLoader().entries("a.csv", BytesIO(table.encode()))
    assert isinstance(row, Source)
    assert row.data == HARBOUR * 12
    short = "date,title,content\n2019-05-30,封橋,新聞\n2019-05-31,老橋,社論\n"
    assert TableLoader().declines(short.encode()) == "its `content` holds single words and no texts"
