"""Files in Rich Text Format that are broken, cut off, made to do harm, or none."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from provenance.documents import Document
from provenance.engine.program import program
from provenance.extensions import LoadError, Source
from provenance.loaders import RtfLoader
from tests.commands import call_for_text
from tests.loaders.common import check_shape, kinds

TYPE = "application/rtf"
HEAD = r"{\rtf1\ansi "


def load(data: bytes | str, largest: int | None = None) -> Document:
    document = RtfLoader().load(Source("a.rtf", "a.rtf", TYPE, data, largest=largest))
    check_shape(document)
    return document


def packed(**parts: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "the file is empty"),
        (b" \n", "the file is empty"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><rss>", "a file in XML: name it .xml"),
        (b"\\pard\\plain\\fs24 The mill closed.\\par", "RTF that lost its beginning"),
        (packed(word__document_xml="<w/>"), "what is called .docx: name it so"),
        (packed(mimetype="application/vnd.oasis.opendocument.text"), "what is called .odt"),
        (packed(a="b"), "a ZIP archive: name it by what it is"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 90, "an old office document: save it as .docx or .odt"),
        (b"%PDF-1.4", "a PDF file: name it by what it is"),
        (b"{\\urtf0 a}", "does not begin with {\\rtf"),
    ],
)
def test_what_is_no_rtf(data: bytes, reason: str) -> None:
    with pytest.raises(LoadError) as caught:
        load(data)
    assert reason in str(caught.value)


@pytest.mark.parametrize(
    "head", [r"{\rtf1 ", r"{\rtf ", r"{\rtf0\b ", " \n{\\rtf1 ", "\ufeff{\\rtf1 ", "\0{\\rtf1\\ansi\\ansicpg0 "]
)
def test_how_a_file_may_begin(head: str) -> None:
    assert load(f"{head}a}}".encode()).text == "a\n"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"The mill closed.\n\nNobody objected.\n", "The mill closed.\n\nNobody objected.\n"),
        ("\ufeffDie Mühle schloß.".encode(), "Die Mühle schloß."),
        ("Die Mühle schloß.".encode("utf-16"), "Die Mühle schloß."),
        (
            "Die Mühle schloß, und niemand hörte es. Über den Fluß führt keine Brücke.".encode("cp1252"),
            "Die Mühle schloß",
        ),
        (b"# The mill\n\nThe word \\par ends a paragraph in RTF.\n", "# The mill\n\nThe word \\par"),
        (b"<html><body><p>The mill closed.</p></body></html>", "The mill closed."),
        (b"<p>The mill closed.", "<p>The mill closed."),
    ],
)
def test_a_text_under_the_name_is_read_as_what_it_is(data: bytes, text: str) -> None:
    document = load(data)
    assert document.text.strip().startswith(text.strip())
    assert document.notices == ()


def test_its_places_and_its_fixes_are_those_of_a_text(tmp_path: Path) -> None:
    (file := tmp_path / "a.rtf").write_text("The mill is closed.\n\nRead more\n\nThe mill is closed&nbsp;today.\n")
    done = call_for_text(tmp_path, "check", "a.rtf", "--isolated", "--select", "BLP411", "--exit-zero")
    assert "5:19  warning  BLP411" in done.stdout, done.stdout
    call_for_text(tmp_path, "check", "a.rtf", "--isolated", "--select", "BLP411", "--fix", "--exit-zero")
    assert file.read_text().endswith("The mill is closed today.\n")


def test_a_file_in_utf_16_and_one_that_is_text_already() -> None:
    assert load("{\\rtf1 café ж}".encode("utf-16")).text == "café ж\n"
    assert load("{\\rtf1 café ж}").text == "café ж\n"


@pytest.mark.parametrize(
    ("data", "text", "said"),
    [
        (HEAD + "a{b", "ab\n", "ends within a group"),
        (HEAD + r"a\par b\'e9 c{\footnote d", "a\nbé c[1]\nd\n", "ends within a group"),
        (HEAD + "a\\", "a\n", "ends within a group"),
        (HEAD + r"a{\pict 0102", "a\n", "ends within a group"),
        (HEAD + r"a{\*\zzz {b}", "a\n", "ends within a group"),
        (HEAD + r"a}}} b words", "a\n", "What stands behind the end of the text, on line 1"),
        (HEAD + "a}\n{\\rtf1 more}", "a\n", "on line 1"),
    ],
)
def test_what_is_cut_off_or_stands_behind_the_end_is_told(data: str, text: str, said: str) -> None:
    document = load(data.encode())
    assert document.text == text
    assert [said in notice.message for notice in document.notices] == [True]


@pytest.mark.parametrize("behind", ["", "\0", "\r\n\x1a", "}}", "\n{\\*\\themedata 504b0304\nff00}}"])
def test_what_programs_leave_behind_the_end_is_none_of_it(behind: str) -> None:
    assert load(f"{HEAD}a}}{behind}".encode()).notices == ()


def test_groups_may_nest_as_deep_as_they_like() -> None:
    deep = 100_000
    assert load((HEAD + "{" * deep + "a" + "}" * deep + "b}").encode()).text == "ab\n"
    assert load((HEAD + r"{\b " * deep + "a").encode()).text == "a\n"
    assert load((HEAD + r"{\*\zzz " * deep + "a" + "}" * deep + "b}").encode()).text == "b\n"
    assert load((HEAD + r"{\footnote " * 5000 + "a").encode()).notes


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"\bin999999999 a", "a"),
        (r"\bin-4 a", "a"),
        (r"{\pict\bin99999999999999999999 ab}c", "c"),
        (r"\u" + "9" * 5000 + " ?a", "a"),
        (r"\u99999999?a", "\ufffda"),
        ("\\" + "a" * 5000 + " b", "b"),
        (r"{\pict\picwgoal\pichgoal 01}a", "a"),
        (r"\uc999999 \u8217?a b{c}", "’c"),
        (r"\uc-5 \u8217 a", "’a"),
        (r"\s-1\outlinelevel-3\ls-2\ilvl-9 a", "a"),
        (r"\f-7\'e9", "é"),
        (r"{\info{\creatim\yr99999\mo77}{\revtim\yr-4}}a", "a"),
        (r"\cell\row\nestcell\sect\page a", "a"),
        (r"}", ""),
    ],
)
def test_numbers_and_words_that_mean_nothing(body: str, text: str) -> None:
    document = load(f"{HEAD}{body}}}".encode())
    assert document.text.strip("\n") == text
    assert document.declared == ()


def test_the_limit_holds_for_the_text() -> None:
    with pytest.raises(LoadError, match=r"limits\.bytes"):
        load((HEAD + "a" * 2000 + "}").encode(), largest=1000)
    assert kinds(load((HEAD + r"{\pict " + "00" * 2000 + "}a}").encode(), largest=1000)) == [("paragraph", "a")]


def test_other_names_and_endings() -> None:
    record = program().check(f"{HEAD}The mill closed.}}".encode(), media_type="text/rtf", path="a").record
    assert record.status == "checked"
    assert program().check(f"{HEAD}Credits to the owner.}}".encode(), path="a.rtf").record.findings
    record = program().check(b"Credits to the owner.", path="a.rtf").record
    assert (record.status, record.findings[0].rule) == ("checked", "ATT101")
    assert program().check(b"{\\b Credits to the owner.}", path="a.rtf").record.status == "failed"
