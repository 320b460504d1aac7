"""When rules of presence are asked."""

from __future__ import annotations

import pytest

from provenance.api import Declared, Source
from provenance.engine.program import program

BODY = "The council voted to close the bridge for repairs that take the whole summer. " * 8


def test_what_may_stand_in_front_matter_that_cannot_be_read_is_not_missed() -> None:
    made = program(select=("DAT201",))
    loader = made.kinds.document_loader("text/markdown")
    assert loader is not None
    for front, rules, unchecked in (
        ("---\ntitle: [\n---\n\n", [], [("DAT201", "the front matter could not be read")]),
        ("---\ntitle: Bridge\n---\n\n", ["DAT201"], []),
    ):
        record = made.checker.check(Source("a.md", "a.md", "text/markdown", front + BODY), loader).record
        assert [finding.rule for finding in record.findings] == rules
        assert [(item.rule, item.reason) for item in record.unchecked] == unchecked


def checked(
    text: str, media_type: str, select: tuple[str, ...], *, document: bool = False
) -> tuple[list[str], set[str]]:
    made = program(select=select, document=document)
    record = made.check(text, media_type=media_type).record
    return [finding.rule for finding in record.findings], {item.reason for item in record.unchecked}


def test_rules_that_judge_running_text_are_not_asked_of_code_and_those_of_any_file_are() -> None:
    dump = "CREATE TABLE `lamps` (\n  `mail` text\n);\nINSERT INTO `lamps` VALUES\n('Follow us'),\n('ana.cruz@gmail.com');\n"
    asked = ("BLP402", "DAT201", "PII601")
    assert checked(dump, "text/plain", asked) == (["PII601"], {"no running text, but code"})
    assert checked(dump, "text/plain", ("DAT201",), document=True) == (["DAT201"], set())


@pytest.mark.parametrize(
    ("text", "media_type", "found"),
    [
        ("# Lamps\n\nA new unit will be here soon\n", "text/markdown", []),
        (
            "---\ntitle: Lamps\n---\n\n## Description\n\n[Add a description here]\n\n## Details\n\n[Add details]\n",
            "text/markdown",
            [],
        ),
        ("# Lamps\n\n    lamps list\n\n# Lamps with a name\n\n```\nlamps list pier\n```\n", "text/markdown", []),
        (
            "# Lamps\n\nThe lamps on the pier were lit again last night, and nobody knew by whom.\n",
            "text/markdown",
            ["DAT201"],
        ),
        ("# 灯台\n\n" + "港の灯台は毎晩ともされた。" * 6, "text/markdown", ["DAT201"]),
        ("<section><h2>The briefing</h2><p>In your inbox every morning.</p></section>", "text/html", []),
        ("<h1>Lamps</h1><p>The lamps on the pier were lit again last night.</p>", "text/html", ["DAT201"]),
        ("<html><body><p>The lamps on the pier were lit again last night.</p></body></html>", "text/html", ["DAT201"]),
    ],
)
def test_what_is_not_written_yet_and_a_part_of_a_page_owe_no_date(text: str, media_type: str, found: list[str]) -> None:
    assert checked(text, media_type, ("DAT201",)) == (found, set() if found else {"fragment"})


@pytest.mark.parametrize(
    "sentence",
    [
        "市議會週一表決，今年夏天封閉老橋，因為一名檢查員在橋墩上發現了裂縫。",
        "市議会は月曜日、検査員が橋脚にひびを見つけたため、この夏に古い橋を閉鎖することを決めた。",
        "สภาเมืองลงมติเมื่อวันจันทร์ให้ปิดสะพานเก่าตลอดฤดูร้อนเพราะเจ้าหน้าที่พบรอยร้าว ",
    ],
)
def test_a_text_without_spaces_is_measured_by_its_letters(sentence: str) -> None:
    assert checked(sentence * 6, "text/plain", ("DAT201",)) == (["DAT201"], set())
    assert checked(sentence, "text/plain", ("DAT201",)) == ([], {"fragment"})


def test_a_section_of_a_page_owes_no_date_and_a_row_that_is_a_text_does() -> None:
    made = program(select=("DAT201",))
    loader = made.kinds.document_loader("text/plain")
    assert loader is not None
    for declared, rules, unchecked in (
        ((Declared("anchor", "#pier", "row:href"),), [], ["a section of a page, and no whole text"]),
        ((Declared("turns", "messages", "row:messages"),), [], ["a chat, and no text that somebody wrote"]),
        ((), ["DAT201"], []),
    ):
        record = made.checker.check(Source("a", "a.json", "text/plain", BODY, row=1, declared=declared), loader).record
        assert [finding.rule for finding in record.findings] == rules
        assert [item.reason for item in record.unchecked] == unchecked


def test_a_table_in_a_plain_file_owes_no_date() -> None:
    sentence = "The lamps on the pier were lit again last night, and nobody knew by whom it was done"
    rows = "Day\tHeadline\n" + "".join(f"{20190101 + n}\t{sentence}\n" for n in range(20))
    reason = {"a table in a plain file, and no whole text"}
    assert checked(rows, "text/plain", ("DAT201",)) == ([], reason)
    assert checked(rows.replace("\t", " "), "text/plain", ("DAT201",))[1] != reason
