"""What reviewers left in a file in Rich Text Format."""

from __future__ import annotations

from provenance.documents import Document, ReviewMark
from provenance.engine.program import program
from provenance.extensions import Source
from provenance.loaders import RtfLoader
from provenance.spans import Span
from tests.loaders.common import check_shape

TYPE = "application/rtf"
AUTHORS = r"{\*\revtbl {Unknown;}{Ana Cruz;}{Ben Ode;}}"


def load(body: str) -> Document:
    document = RtfLoader().load(Source("a.rtf", "a.rtf", TYPE, rf"{{\rtf1\ansi{AUTHORS}{body}}}".encode("latin-1")))
    check_shape(document)
    return document


def about(document: Document) -> list[tuple[str, str | None, str, str, int]]:
    """Kind, words that it is about, words, author and answers of each mark."""
    return [
        (one.kind, None if one.span is None else document.slice(one.span), one.words, one.author, one.replies)
        for one in document.reviews
    ]


def test_a_comment_is_at_the_words_that_it_is_about() -> None:
    document = load(
        r"""The {\*\atrfstart 0}mill{\*\atrfend 0}{\cs16 \chatn {\*\atnid AC}{\*\atnauthor Ana Cruz}\chatn{\*\annotation{\*\atnref 0}{\*\atndate 1704}
\pard\plain \s17 {\cs16 \chatn }Which \'93mill\'94?\par When?}} closed."""
    )
    assert document.text == "The mill closed.\n"
    assert about(document) == [("comment", "mill", "Which “mill”? When?", "Ana Cruz", 0)]


def test_comments_at_a_point_and_over_paragraphs() -> None:
    document = load(
        r"One{\*\atnauthor Ana}{\*\annotation Look!} two {\*\atrfstart 7}three\par four{\*\atrfend 7}{\*\annotation{\*\atnref 7}Why?}.\par"
    )
    assert document.reviews == (
        ReviewMark("comment", Span(3, 3), "Look!", "Ana"),
        ReviewMark("comment", Span(8, 18), "Why?"),
    )


def test_an_answer_belongs_to_its_comment() -> None:
    document = load(
        r"{\*\atrfstart 1}a{\*\atrfend 1}{\*\atnauthor Ana}{\*\annotation{\*\atnref 1}{\*\atnparent 0}Which?}"
        r"{\*\atrfstart 2}{\*\atrfend 2}{\*\annotation{\*\atnref 2}{\*\atnparent -1}This.}{\*\annotation{\*\atnref 3}{\*\atnparent 1}And this.} b"
    )
    assert about(document) == [("comment", "a", "Which?", "Ana", 2)]


def test_changes_are_those_of_their_authors() -> None:
    document = load(
        r"The {\deleted\revauthdel1 old }{\revised\revauth2 new {\b big} }mill {\mvf\revauth1 away }{\mvt\revauth1 here }{\revised\revauth0 x}\deleted y\deleted0 z."
    )
    assert document.text == "The new big mill here xz.\n"
    assert about(document) == [
        ("deletion", "", "", "Ana Cruz", 0),
        ("insertion", "new big ", "", "Ben Ode", 0),
        ("move", "here ", "", "Ana Cruz", 0),
        ("insertion", "x", "", "", 0),
        ("deletion", "", "", "", 0),
    ]


def test_what_is_deleted_ends_no_paragraph() -> None:
    assert load(r"One{\deleted \par Gone{\footnote x}{\pict 01}} two.").text == "One two.\n"


def test_margins_and_watermarks() -> None:
    document = load(
        r"""{\headerr Mill\tab DRAFT\line 2\par{\shp{\*\shpinst{\sp{\sn gtextUNICODE}{\sv CONFIDENTIAL}}{\shprslt x}}}}{\headerl left}{\headerf first}{\footer {\b Harbour}}
{\header Mill\tab DRAFT\par}Text."""
    )
    assert about(document) == [
        ("header", None, "Mill\tDRAFT\n2", "", 0),
        ("watermark", None, "CONFIDENTIAL", "", 0),
        ("footer", None, "Harbour", "", 0),
        ("header", None, "Mill\tDRAFT", "", 0),
    ]
    assert document.text == "Text.\n"
    assert [one.words for one in load(r"\sectd\titlepg{\headerf first}Text.").reviews] == ["first"]


def test_they_are_told() -> None:
    body = r"{\rtf1\ansi{\header DRAFT\par}The mill by the river closed in May.{\*\atnauthor Ana}{\*\annotation Which year?} {\deleted So.}\par}"
    record = program().check(body.encode(), media_type=TYPE, path="a.rtf").record
    told = [finding.message for finding in record.findings if finding.rule == "BLP417"]
    assert [
        any(words in message for message in told) for words in ("Which year?", "deletion", "head of the pages")
    ] == [True] * 3
