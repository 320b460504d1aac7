"""What reviewers left in files of word processors: comments at their places, changes, heads of pages; and files that are damaged or made to do harm."""

from __future__ import annotations

import io
import zipfile

import pytest

from provenance.documents import Document, ReviewMark
from provenance.extensions import Source
from provenance.loaders import DocxLoader, OdtLoader
from provenance.spans import Span
from tests.loaders.common import check_shape

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
OPEN = "application/vnd.oasis.opendocument.text"
MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = (
    f'xmlns:w="{MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
)
KINDS = {
    "comments": "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
    "commentsExtended": "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
    "header": "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header",
    "footer": "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer",
}


def packed(parts: dict[str, str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def word_file(body: str, **parts: str) -> bytes:
    """A `.docx` with that body and those other parts; the relation to a part has its name for an id."""
    relations = "".join(
        f'<Relationship Id="{name}" Type="{KINDS[name.rstrip("0123456789")]}" Target="{name}.xml"/>' for name in parts
    )
    return packed(
        {
            "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
            "word/_rels/document.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>',
            **{f"word/{name}.xml": data for name, data in parts.items()},
        }
    )


def comments(*listed: str) -> str:
    return f"<w:comments {W}>{''.join(listed)}</w:comments>"


def comment(key: str, words: str, author: str = "Ana Cruz", paragraph: str = "") -> str:
    return f'<w:comment w:id="{key}" w:author="{author}"><w:p w14:paraId="{paragraph or key}"><w:r><w:t>{words}</w:t></w:r></w:p></w:comment>'


def states(*listed: tuple[str, str, str]) -> str:
    made = "".join(
        f'<w15:commentEx w15:paraId="{key}"{f" w15:paraIdParent={above!r}" if above else ""} w15:done="{done}"/>'
        for key, above, done in listed
    )
    return f"<w15:commentsEx {W}>{made}</w15:commentsEx>"


def r(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def about(key: str, words: str) -> str:
    return f'<w:commentRangeStart w:id="{key}"/>{r(words)}<w:commentRangeEnd w:id="{key}"/>{at(key)}'


def at(key: str) -> str:
    return f'<w:r><w:commentReference w:id="{key}"/></w:r>'


def p(inner: str) -> str:
    return f"<w:p>{inner}</w:p>"


def load_word(body: str, **parts: str) -> Document:
    document = DocxLoader().load(Source("a.docx", "a.docx", WORD, word_file(body, **parts)))
    check_shape(document)
    return document


def told(document: Document) -> list[tuple[str, str | None, str]]:
    """Kind, words of the text and words of each mark."""
    return [(one.kind, None if one.span is None else document.slice(one.span), one.words) for one in document.reviews]


def test_comments_stand_at_their_words() -> None:
    body = p(r("The mill ") + about("0", "burned down") + r(" in May.")) + p(r("It is old.") + at("1")) + p(at("7"))
    listed = comments(comment("0", "which   mill?"), comment("1", "sure?", "Li Wei"), comment("2", "nowhere"))
    document = load_word(body, comments=listed)
    assert document.text == "The mill burned down in May.\nIt is old.\n\n"
    assert told(document) == [
        ("comment", "burned down", "which mill?"),
        ("comment", "", "sure?"),
        ("comment", None, "nowhere"),
    ]
    assert [one.author for one in document.reviews] == ["Ana Cruz", "Li Wei", "Ana Cruz"]
    assert document.reviews[1].span == Span(39, 39)


def test_a_comment_over_paragraphs_and_between_them() -> None:
    body = f'<w:commentRangeStart w:id="0"/>{p(r("The mill."))}{p(r("It is old."))}<w:commentRangeEnd w:id="0"/>{p(at("0") + r("So."))}'
    assert told(load_word(body, comments=comments(comment("0", "cut")))) == [
        ("comment", "The mill.\nIt is old.", "cut")
    ]


def test_answers_belong_to_their_comment_and_what_is_resolved_is_gone() -> None:
    listed = comments(*(comment(key, f"words {key}") for key in "ABCDE"))
    extended = states(("A", "", "0"), ("B", "A", "0"), ("C", "", "1"), ("D", "C", "0"), ("E", "A", "1"))
    document = load_word(p(about("A", "One") + about("C", "two")), comments=listed, commentsExtended=extended)
    assert document.reviews == (ReviewMark("comment", Span(0, 3), "words A", "Ana Cruz", 2),)


def test_comments_that_answer_each_other_without_end() -> None:
    listed = comments(*(comment(key, key) for key in "AB"))
    document = load_word(p(r("One")), comments=listed, commentsExtended=states(("A", "B", "0"), ("B", "A", "0")))
    assert [one.words for one in document.reviews] == ["A", "B"]


def test_changes_are_counted_as_readers_see_them() -> None:
    ins, gone = '<w:ins w:author="Ana Cruz">', '<w:del w:author="Ana Cruz">'
    body = (
        p(r("The ") + f"{ins}{r('old ')}</w:ins>{ins}{r('red ')}</w:ins>" + r("mill "))
        + p(
            f"<w:pPr><w:rPr>{ins}</w:ins>{gone}</w:del></w:rPr></w:pPr>"
            f"{gone}<w:r><w:delText>was</w:delText></w:r></w:del>" + r("is shut")
        )
        + p(f'<w:moveFrom w:author="b">{r("gone")}</w:moveFrom>' + f'<w:moveTo w:author="b">{r("here")}</w:moveTo>')
        + p("<w:r><w:rPr><w:b/><w:rPrChange><w:rPr/></w:rPrChange></w:rPr><w:t>bold</w:t></w:r>")
    )
    document = load_word(body)
    assert document.text == "The old red mill \nis shut\nhere\nbold\n"
    assert told(document) == [("insertion", "old red ", ""), ("deletion", "", ""), ("move", "here", "")]


def test_a_comment_on_deleted_words_and_behind_a_citation() -> None:
    cited = (
        '<w:sdt><w:sdtPr><w:tag w:val="MENDELEY_CITATION_1"/></w:sdtPr><w:sdtContent>'
        + r("12")
        + "</w:sdtContent></w:sdt>"
    )
    body = p(r("So") + cited + r(" and ") + about("0", "then")) + p(f"{r('It')}<w:del>{about('1', 'no')}</w:del>")
    document = load_word(body, comments=comments(comment("0", "when"), comment("1", "why")))
    assert told(document) == [("comment", "then", "when"), ("comment", "", "why"), ("deletion", "", "")]


def test_heads_and_watermarks_of_pages_that_are_shown() -> None:
    def margin(words: str, more: str = "") -> str:
        return f"<w:hdr {W}>{p(r(words) + more)}</w:hdr>"

    def names(first: str) -> str:
        listed = (("header1", "default"), ("header2", "first"), ("header3", "even"))
        references = "".join(f'<w:headerReference w:type="{kind}" r:id="{name}"/>' for name, kind in listed)
        return f'<w:sectPr>{references}<w:footerReference r:id="footer1"/>{first}</w:sectPr>'

    shape = '<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>'
    parts = {
        "header1": margin("Mills", shape),
        "header2": margin("First"),
        "header3": margin("Even"),
        "header4": margin("Unused"),
        "footer1": margin("Page"),
    }
    document = load_word(p(r("One")) + names(""), **parts)
    assert told(document) == [("watermark", None, "DRAFT"), ("header", None, "Mills"), ("footer", None, "Page")]
    assert "First" in [one.words for one in load_word(p(r("One")) + names("<w:titlePg/>"), **parts).reviews]
    assert document.text == "One\n"


def test_what_cannot_be_read_costs_the_comments_alone() -> None:
    document = load_word(p(about("0", "One")), comments="<w:comments")
    assert document.text == "One\n"
    assert [notice.kind for notice in document.notices] == ["attachment"]
    data = word_file(p(r("One")), comments=comments(*[comment("0", "x" * 900)] * 100))
    document = DocxLoader().load(Source("a.docx", "a.docx", WORD, data, largest=1000))
    assert (document.text, document.reviews) == ("One\n", ())
    assert "more than" in document.notices[0].message


@pytest.mark.parametrize("count", [20_000])
def test_many_comments_and_changes_are_read_in_one_go(count: int) -> None:
    listed = comments(*(comment(str(key), "x" * 400) for key in range(count)))
    body = p("".join(about(str(key), "a ") + f"<w:ins>{r('b ')}</w:ins>" for key in range(count)))
    document = load_word(
        body, comments=listed, commentsExtended=states(*((str(key), "0", "0") for key in range(1, count)))
    )
    assert len(document.reviews) == count + 1
    assert document.reviews[0].replies == count - 1
    assert len(document.reviews[0].words) <= 300


# -- OpenDocument -----------------------------------------------------------------------------------------------------------

NAMES = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = " ".join(
    [
        *(f'xmlns:{name}="{NAMES}:{name}:1.0"' for name in ("office", "text", "style")),
        f'xmlns:draw="{NAMES}:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"',
        'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
    ]
)


def load_open(body: str, master: str = "") -> Document:
    data = packed(
        {
            "content.xml": f"<office:document-content {SPACES}><office:body><office:text>{body}</office:text></office:body></office:document-content>",
            "styles.xml": f"<office:document-styles {SPACES}><office:master-styles><style:master-page>{master}</style:master-page></office:master-styles></office:document-styles>",
        }
    )
    document = OdtLoader().load(Source("a.odt", "a.odt", OPEN, data))
    check_shape(document)
    return document


def note(words: str, more: str = "") -> str:
    return f"<office:annotation {more}><dc:creator>Ana Cruz</dc:creator><dc:date>2024-05-01</dc:date><text:p>{words}</text:p></office:annotation>"


def test_annotations_of_open_document() -> None:
    document = load_open(
        "<text:p>The mill "
        + note("which <text:span>mill</text:span>?", 'office:name="n1"')
        + 'burned<office:annotation-end office:name="n1"/> down.'
        + note("a point")
        + "</text:p><text:p>So."
        + note("done", 'office:name="n2" loext:resolved="true"')
        + note("answer", 'office:name="n3" loext:parent-name="n1"')
        + "</text:p>"
    )
    assert document.text == "The mill burned down.\nSo.\n"
    assert told(document) == [("comment", "burned", "which mill?"), ("comment", "", "a point")]
    assert [(one.author, one.replies) for one in document.reviews] == [("Ana Cruz", 1), ("Ana Cruz", 0)]


def test_changes_of_open_document() -> None:
    def region(name: str, kind: str, inner: str = "") -> str:
        info = "<office:change-info><dc:creator>Li Wei</dc:creator></office:change-info>"
        return f'<text:changed-region text:id="{name}"><text:{kind}>{info}{inner}</text:{kind}></text:changed-region>'

    document = load_open(
        f"<text:tracked-changes>{region('c1', 'insertion')}{region('c2', 'deletion', '<text:p>gone</text:p>')}{region('c3', 'format-change')}</text:tracked-changes>"
        '<text:p>The <text:change-start text:change-id="c1"/>old <text:change-end text:change-id="c1"/>mill <text:change text:change-id="c2"/>is'
        '<text:change-start text:change-id="c3"/> shut<text:change-end text:change-id="c3"/><text:change text:change-id="none"/>.</text:p>'
    )
    assert document.text == "The old mill is shut.\n"
    assert told(document) == [("insertion", "old ", ""), ("deletion", "", "")]
    assert {one.author for one in document.reviews} == {"Li Wei"}


def test_heads_and_watermarks_of_open_document() -> None:
    shape = '<draw:custom-shape draw:name="PowerPlusWaterMarkObject1"><text:p>DRAFT</text:p></draw:custom-shape>'
    document = load_open(
        "<text:p>One</text:p>",
        f"<style:header><text:p>Mills{shape}<text:tab/>2024</text:p></style:header><style:footer><text:p>Page</text:p></style:footer>",
    )
    assert told(document) == [("watermark", None, "DRAFT"), ("header", None, "Mills\t2024"), ("footer", None, "Page")]
