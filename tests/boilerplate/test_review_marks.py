"""BLP417: comments, changes and marks of a draft that are told before a file is published."""

from __future__ import annotations

import pytest

from provenance import check
from provenance.records import DocumentRecord
from tests.loaders.test_reviews import WORD, W, about, at, comment, comments, p, r, word_file


def found(body: str, **parts: str) -> DocumentRecord:
    return check(word_file(body, **parts), media_type=WORD, path="a.docx", select=["BLP417"])


def headed(words: str, title: str = "") -> list[tuple[str, str]]:
    """What is said of a text with that head of its pages."""
    section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    heading = f'<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>{r(title)}</w:p>' if title else ""
    record = found(heading + p(r("The mill burned down.")) + section, header1=f"<w:hdr {W}>{p(r(words))}</w:hdr>")
    return [(str(one.severity), one.message) for one in record.findings]


def test_a_comment_is_told_at_its_words() -> None:
    body = p(r("The mill ") + about("0", "burned down") + r(" in May.")) + p(r("It is old.") + at("1"))
    record = found(body, comments=comments(comment("0", "which mill?"), comment("1", "sure?", "Li Wei")))
    assert [(one.message, one.excerpt) for one in record.findings] == [
        ("the comment “which mill?” of Ana Cruz is still open: do what it asks, and delete it before others get the text", "burned down"),
        ("the comment “sure?” of Li Wei is still open: do what it asks, and delete it before others get the text", "It is old."),
    ]  # fmt: skip
    assert {str(one.severity) for one in record.findings} == {"warning"}


def test_many_comments_are_one_finding() -> None:
    body = p("".join(about(str(key), f"word{key} ") for key in range(9)))
    listed = comments(*(comment(str(key), f"words {key}") for key in range(12)))
    first, last = found(body, comments=listed).findings
    told = sorted((first, last), key=lambda one: len(one.related))
    assert told[1].message.endswith("8 more comments are open")
    assert len(told[1].related) == 8
    assert "belongs to no place of its text; so do 2 more" in told[0].message


def test_changes_are_one_finding() -> None:
    ins, gone = '<w:ins w:author="Ana Cruz">', '<w:del w:author="Ana Cruz">'
    body = p(f"The {ins}{r('old')}</w:ins>{r(' and ')}{ins}{r('red')}</w:ins>{r(' mill')}{gone}{r('s')}</w:del>")
    (one,) = found(body).findings
    assert one.message.startswith("2 insertions and 1 deletion of Ana Cruz are not accepted or rejected: ")
    assert (one.excerpt, len(one.related)) == ("old", 2)
    (one,) = found(p(r("The mill") + f"<w:del>{r('s')}</w:del>")).findings
    assert one.message.startswith("1 deletion is not accepted or rejected: ")


@pytest.mark.parametrize(
    "words",
    ["DRAFT", "Draft v2", "The mill – Draft 3 of 4 May 2024", "Harbour Board\tCONFIDENTIAL\tp. 2", "ENTWURF vom 3.5.2024", "*** Confidentiel ***", "D R A F T", "Borrador", "草稿", "Strictly confidential – not for circulation"],
)  # fmt: skip
def test_marks_at_the_head_of_pages(words: str) -> None:
    ((severity, message),) = headed(words)
    assert severity == "warning"
    assert message.startswith("the head of the pages says “")


@pytest.mark.parametrize(
    "words",
    ["Draft picks of 2024", "The mill and its drafts", "Confidential sources in the press", "Concept", "Overdraft", "On the draft of 1917 and who went", "DRAFTSMEN", "1-" * 140 + "x", "draft" + " 1" * 140 + " x"],
)  # fmt: skip
def test_other_heads_of_pages_are_left(words: str) -> None:
    assert headed(words) == []


def test_a_draft_that_says_so_in_its_title_is_for_information() -> None:
    assert [severity for severity, _ in headed("DRAFT", "Draft rules for mills")] == ["info"]
    assert [severity for severity, _ in headed("CONFIDENTIAL", "Draft rules for mills")] == ["warning"]


def test_a_file_without_any_has_no_finding() -> None:
    assert found(p(r("The mill burned down."))).findings == []
