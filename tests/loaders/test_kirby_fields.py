"""Fields of Kirby, each read as what it is, from its first sign on."""

from __future__ import annotations

import random
import re

import pytest

from provenance.documents import BlockKind, Document
from provenance.spans import Span
from tests.loaders.common import check_shape, cut, kinds, load, sources
from tests.loaders.test_kirby import ONE, TWO, blocks, kirby

LAMP = "The new lamps on the quay were lit on Friday by a man of ninety, who had lit the first ones as a boy."
NAMES = ("Intro", "Text", "Body", "Main-text", "Article", "Copy")


@pytest.mark.parametrize("key", ["Text", "Main text", "Subheading-of-the-page"])
@pytest.mark.parametrize("gap", ["", " ", "      ", "\t", "\n\n", "\n\n     "])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_value_on_the_line_of_its_key_is_no_code(key: str, gap: str, ends: str, mark: str) -> None:
    source = kirby("Title: A", f"{key}:{gap}{ONE}\n\n{TWO}", f"Intro: {LAMP}").replace("\n", ends)
    document = load((mark + source).encode(), "text/plain")
    check_shape(document)
    assert document.source == source
    assert kinds(document) == [("paragraph", ONE), ("paragraph", TWO), ("paragraph", LAMP)]
    for words in (ONE, "library", LAMP):
        assert sources(document, words) == [words]
        place = document.locate(Span(at := document.text.index(words), at + len(words)))
        assert place.start == source.index(words)
        assert not place.approximate


@pytest.mark.parametrize(
    "inline", ["one<br>two", "<b>bold</b>", "an <em>old</em> mill", '<span class="x">a</span>', "<br />"]
)
def test_markdown_with_elements_in_its_lines_is_markdown(inline: str) -> None:
    document = load(
        kirby("Title: A", f"Text: # Head\n\n{ONE} {inline}\n\n- {LAMP}\n\n**Then** [a list](https://a.org/b) {TWO}"),
        "text/plain",
    )
    check_shape(document)
    assert document.media_type == "text/markdown"
    assert [block.kind for block in document.blocks] == [
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
        BlockKind.PARAGRAPH,
    ]
    assert [link.target for link in document.links] == ["https://a.org/b"]
    assert cut(document, document.links[0].source) == "https://a.org/b"
    assert "Then a list" in document.text


def test_a_block_among_markdown_leaves_it_markdown() -> None:
    for block in ("<p>A bare one.</p>", "<figure>\n<img src='a.jpg'>\n</figure>", "<div>\n\n## Sale\n\n</div>"):
        document = load(kirby("Title: A", f"Text: {block}\n\n{ONE}\n\n- {LAMP}\n- {TWO}"), "text/plain")
        check_shape(document)
        assert [words for kind, words in kinds(document) if kind == "list_item"] == [LAMP, TWO]


@pytest.mark.parametrize(
    "page",
    [
        f"<p>{ONE}</p>\n\n      <p>- {LAMP}</p>",
        f"<div>\n   <p>{ONE}</p>\n\n     <p>- {LAMP}</p>\n</div>",
        f"<P>{ONE}\n<P>- {LAMP}</P>",
        f"<div>{ONE}</div>\n\n       <div>- {LAMP}</div>",
    ],
)
def test_html_in_one_field_and_markdown_in_another(page: str) -> None:
    document = load(
        kirby("Title: A", f"Text: {page}", f"Intro:\n\n## Head\n\n{TWO} [a](https://a.org)\n\n* {LAMP}"), "text/plain"
    )
    check_shape(document)
    assert [words for _, words in kinds(document)] == [ONE, f"- {LAMP}", "Head", f"{TWO} a", LAMP]
    assert [block.kind for block in document.blocks][2:] == [
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
    ]
    assert [link.target for link in document.links] == ["https://a.org"]
    assert cut(document, document.links[0].source) == "https://a.org"


def test_a_list_of_sentences_is_text_whatever_its_field_is_called() -> None:
    document = load(
        kirby(
            "Title: A",
            f"Steps:\n\n- {ONE}\n- {LAMP}",
            "Tags:\n\n" + "\n".join(f"- word {one}" for one in range(20)),
            f"Team:\n\n- \n  name: Ana Cruz\n  about: {TWO} {TWO}",
        ),
        "text/plain",
    )
    check_shape(document)
    assert kinds(document) == [("list_item", ONE), ("list_item", LAMP)]


def test_blocks_and_markdown() -> None:
    document = load(
        kirby("Title: A", "Text: " + blocks(("text", {"text": f"<p>{ONE}</p>"})), f"Intro: *So* {LAMP}"), "text/plain"
    )
    check_shape(document)
    assert kinds(document) == [("paragraph", ONE), ("paragraph", f"So {LAMP}")]
    assert sources(document, "quay") == ["quay"]


def test_hidden_blocks_are_not_read() -> None:
    shown = blocks(("text", {"text": f"<p>{ONE}</p>"}))
    hidden = blocks(("text", {"text": f"<p>{TWO}</p>"})).replace("false", "true")
    document = load(kirby("Title: A", f"Text: {shown[:-1]},{hidden[1:]}"), "text/plain")
    check_shape(document)
    assert document.text == ONE


def test_what_a_field_holds_beside_words_is_moved_with_them() -> None:
    document = load(
        kirby(
            "Title: A",
            f"Intro: {LAMP}",
            f"Text: {ONE}[^1] `x = 1` <!-- look -->\n\n![A mill](mill.jpg)\n\n[^1]: {TWO}",
        ),
        "text/plain",
    )
    check_shape(document)
    (image,) = document.images
    assert cut(document, image.source) == "![A mill](mill.jpg)"
    (comment,) = document.comments
    assert cut(document, comment.source) == "<!-- look -->"
    assert [document.slice(mark.span) for mark in document.marks] == ["[^1]"]
    (note,) = document.notes
    assert note.span is not None
    assert document.slice(note.span) == TWO
    assert (cut(document, note.source) or "").startswith("[^1]:")
    assert [document.slice(span) for span in document.code_spans] == ["x = 1"]


def test_what_cannot_be_read_is_said_with_the_name_of_its_field() -> None:
    document = load(kirby("Title: A", f"Text: {ONE}\n\n{'> ' * 200}{TWO}"), "text/plain")
    assert [notice.message.split(":")[0] for notice in document.notices] == ["In the field “Text”"]


def test_many_fields_are_a_plain_text() -> None:
    document = load(kirby("Title: A", *(f"Field {number}: {ONE}" for number in range(5000))), "text/plain")
    assert not document.has_front_matter
    assert document.text.count(ONE) == 5000


def test_places_of_all_words() -> None:
    for seed in range(120):
        document, source, bodies = _made(random.Random(seed))  # noqa: S311 - the same texts each time
        check_shape(document)
        assert document.source == source
        for word in re.findall(r"w\d+x", bodies):
            assert document.text.count(word) == 1, (seed, word)
            at = document.text.index(word)
            place = document.locate(Span(at, at + len(word)))
            assert place == (source.index(word), source.index(word) + len(word), False), (seed, word)


def _made(chance: random.Random) -> tuple[Document, str, str]:
    """A file of fields of all kinds, and what of it is text: each of its words is there once."""
    count = 0

    def words(number: int) -> str:
        nonlocal count
        count += number
        return " ".join(f"w{one}x" for one in range(count - number, count))

    def body() -> str:
        gap = chance.choice(["", " ", "         ", "\n\n", "\n\n      "])
        match chance.randrange(4):
            case 0:
                pieces = [
                    chance.choice(["{}", "# {}", "- {}", "> {}", "**{}**", "{} <br> é", "<b>{}</b> &amp;", "<p>{}</p>"])
                    for _ in range(4)
                ]
                return gap + "\n\n".join(piece.format(words(5)) for piece in pieces)
            case 1:
                return gap + "\n\n   ".join(f"<p>{words(7)} &eacute; <em>{words(2)}</em></p>" for _ in range(3))
            case 2:
                return " " + blocks(("text", {"text": f"<p>{words(9)}</p>"}), ("heading", {"text": words(3)}))
            case _:
                return f"{gap}{words(14)}\u200b (link: https://a.org text: {words(2)}) {words(1)}"

    fields = [f"{name}:{body()}" for name in NAMES[: chance.randint(1, 6)]]
    source = kirby("Title: A", *fields).replace("\n", chance.choice(["\n", "\r\n"]))
    mark = chance.choice([b"", b"\xef\xbb\xbf"])
    return load(mark + source.encode(), "text/plain"), source, "".join(fields)
