"""Bytes read as text: what is declared, what is guessed, and what is refused."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extensions import LoadError
from provenance.loaders.decoding import Decoded, decode

SENTENCE = "Le président a déclaré : « C’est fini », à 8 h 30, selon l’hôtel de ville. "


@pytest.mark.parametrize(
    ("data", "options", "text", "encoding"),
    [
        (b"plain", {}, "plain", "utf-8"),
        (b"", {}, "", "utf-8"),
        (codecs.BOM_UTF8 + "é\r\n".encode(), {}, "é\r\n", "utf-8"),
        (codecs.BOM_UTF16_LE + "aé😀".encode("utf-16-le"), {}, "aé😀", "utf-16-le"),
        (codecs.BOM_UTF16_BE + "aé".encode("utf-16-be"), {}, "aé", "utf-16-be"),
        (codecs.BOM_UTF32_LE + "aé".encode("utf-32-le"), {}, "aé", "utf-32-le"),
        ("plain words without a mark".encode("utf-16-le"), {}, "plain words without a mark", "utf-16-le"),
        (b"caf\xe9", {"declared": "latin-1"}, "café", "cp1252"),
        (b"it\x92s", {"declared": "iso-8859-1"}, "it’s", "cp1252"),
        (b'<meta charset="windows-1251">\xcf\xf0\xe8', {"markup": True}, '<meta charset="windows-1251">При', "cp1251"),
        (
            b'<meta http-equiv=Content-Type content="text/html; charset=iso-8859-2">\xb1',
            {"markup": True},
            None,
            "iso8859-2",
        ),
        (b'<?xml version="1.0" encoding="ISO-8859-1"?><p>\xe9', {"markup": True}, None, "cp1252"),
        ("<meta charset=nonsense>é".encode(), {"markup": True}, "<meta charset=nonsense>é", "utf-8"),
        ("<meta charset=utf-16>é".encode(), {"markup": True}, "<meta charset=utf-16>é", "utf-8"),
        ("<meta charset=base64>é".encode(), {"markup": True}, "<meta charset=base64>é", "utf-8"),
    ],
)
def test_what_is_declared_or_plain(data: bytes, options: dict[str, object], text: str | None, encoding: str) -> None:
    decoded = decode(data, **options)  # type: ignore[arg-type]
    assert decoded.encoding == encoding
    assert text is None or decoded.text == text
    assert not decoded.notices


def test_a_page_saved_as_utf8_under_another_declaration_is_utf8() -> None:
    page = '<meta charset="iso-8859-1">' + SENTENCE * 3
    assert decode(page.encode(), markup=True).text == page
    title = '<meta charset="iso-8859-1"><title>Bibliothèque</title>'
    assert decode(title.encode(), markup=True).text == title
    cafe = '<meta charset="iso-8859-1"><title>«CAFÉ»</title>'
    assert decode(cafe.encode("cp1252"), markup=True).text == cafe
    market = '<meta charset="gb2312"><title>么</title>'  # its bytes are those of "ô" in UTF-8, too
    assert decode(market.encode("gb2312"), markup=True).text == market


def test_without_declaration_the_encoding_is_guessed() -> None:
    decoded = decode((SENTENCE * 8).encode("cp1252"))
    assert decoded.text == SENTENCE * 8


def test_a_broken_byte_is_read_and_reported() -> None:
    decoded = decode(("line\n" + SENTENCE * 9).encode() + b"\xe2\x80")
    assert decoded.text.startswith("line\n" + SENTENCE)
    assert [notice.kind for notice in decoded.notices] == ["encoding"]
    assert "line 2" in decoded.notices[0].message


def test_a_page_in_utf_8_with_marks_that_were_pasted_from_elsewhere_is_read() -> None:
    data = (
        "“Ça ira”, dit-elle – et “rien” n’y fit, “même” là.\n" * 4
    ).encode() + b"The mill \x96 the old one \x96 is shut.\n"
    decoded = decode(data)
    assert decoded.encoding == "utf-8"
    assert decoded.text.endswith("The mill \ufffd the old one \ufffd is shut.\n")
    assert [notice.kind for notice in decoded.notices] == ["encoding"]
    assert "line 5" in decoded.notices[0].message


@pytest.mark.parametrize("encoding", ["cp1252", "cp932", "gb18030", "big5", "cp1251", "cp949", "euc_jp"])
def test_other_encodings_are_no_utf_8_with_errors(encoding: str) -> None:
    text = {"cp1252": SENTENCE, "cp1251": "Мост через реку закрыли в понедельник, сообщил совет. "}.get(
        encoding,
        "橋は月曜日に閉鎖された。"
        if encoding in ("cp932", "euc_jp")
        else "다리는 월요일에 닫혔다. "
        if encoding == "cp949"
        else "大橋在星期一關閉了，市議會說。",
    )
    data = (text * 12).encode(encoding)
    assert decode(data).encoding != "utf-8"


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n\x00\x00", b"PK\x03\x04", bytes(range(32)) * 9, b"a\x00b\x00\x00\x00c"]
)
def test_binary_data_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(LoadError, match=r"not text: exclude it"):
        decode(data)


_LOST = "\ufffd"


def test_text_of_which_little_was_kept_is_refused() -> None:
    with pytest.raises(LoadError, match=r"is U\+FFFD"):
        decode((_LOST * 6 + " JFIF ,, " + _LOST * 9 + " ICC lcms ").encode())
    with pytest.raises(LoadError, match=r"take the original"):
        decode((_LOST * 5 + " " + _LOST * 4 + " 2024").encode())


@pytest.mark.parametrize("text", [f"A pre{_LOST}o da cal{_LOST}ada subiu.", f"The sign {_LOST} stands for lost bytes."])
def test_text_with_a_few_lost_letters_is_read(text: str) -> None:
    assert decode(text.encode()) == Decoded(text, "utf-8")


@given(st.binary(max_size=400), st.sampled_from([None, "utf-8", "latin-1", "gbk", "no such"]), st.booleans())
def test_any_bytes_are_text_or_refused(data: bytes, declared: str | None, markup: bool) -> None:  # noqa: FBT001
    try:
        decoded = decode(data, declared=declared, markup=markup)
    except LoadError as error:
        assert str(error).endswith(".")  # noqa: PT017 - some bytes are text, others are not
    else:
        codecs.lookup(decoded.encoding)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf8_comes_back(text: str) -> None:
    expected = text.removeprefix("\ufeff")
    assert decode(text.encode()).text == expected


@pytest.mark.parametrize(
    "text",
    [
        "昨夜、港の灯台が消えた。係の者によると部品は古かった。" * 20,
        "わたしは猫を飼う。名前はまだ無い。" * 10,
        "雨の日は船が出ない。" * 6,
    ],
)
def test_japanese_is_not_read_as_korean(text: str) -> None:
    assert decode(text.encode("shift_jis")) == Decoded(text, "cp932")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("어제 등대의 불이 꺼졌다. 담당자에 따르면 부품이 낡았다. " * 15, "cp949"),
        ("昨夜港口的灯塔熄灭了。据负责人说，零件已经很旧了。" * 15, "gb18030"),
        ("昨夜港口的燈塔熄滅了。據負責人說，零件已經很舊了。" * 15, "big5"),
    ],
)
def test_korean_and_chinese_are_not_read_as_japanese(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text
