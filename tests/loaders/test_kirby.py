"""Files of content of Kirby: what its fields state, what of them is text, and where it stands."""

from __future__ import annotations

import json

import pytest

from provenance.analysis import metadata
from provenance.documents import BlockKind
from tests.loaders.common import check_shape, kinds, load, sources

ONE = "The old mill by the river was closed on Monday after a vote of the council, which wants to sell it."
TWO = "The mayor said that the sale would pay for a library."


def blocks(*found: tuple[str, dict[str, str]]) -> str:
    return json.dumps(
        [
            {"content": content, "id": f"6e7cec0a-1457-{number}", "isHidden": False, "type": kind}
            for number, (kind, content) in enumerate(found)
        ],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def kirby(*fields: str) -> str:
    return "\n\n----\n\n".join(fields) + "\n"


def test_what_fields_state_and_a_text_in_markdown() -> None:
    document = load(
        kirby(
            "Title: The mill",
            "Date: 2024-05-03",
            "Authors:\n\n- \n  name: Ana Cruz\n  affiliation: Lamp University",
            "Cover: - file://a1b2c3",
            "Template-needs-it: false",
            f"Text:\n\n{ONE}\n\n## The *sale*\n\n{TWO} See (link: https://a.org text: the plan), (image: mill.jpg)\n\n(image: hall.jpg)",
            "Uuid: mbKC6OYZsIkpvOgu",
        ),
        "text/plain",
        "content/1_news/article.txt",
    )
    check_shape(document)
    found = metadata(document)
    assert (found.title and found.title.value, found.date and found.date.value) == ("The mill", "2024-05-03")
    assert [author.value for author in found.authors] == ["Ana Cruz"]
    assert kinds(document) == [
        ("paragraph", ONE),
        ("heading", "The sale"),
        ("paragraph", f"{TWO} See the plan,"),
    ]
    assert sources(document, "library") == ["library"]
    assert document.declared[0].source is not None
    assert document.has_front_matter


def test_blocks_are_read_where_they_stand() -> None:
    said = 'She said "no" \u2013 <a href="https://a.org/x">twice</a>.\nThen she left.'
    document = load(
        kirby(
            "Title: The mill",
            "Text: "
            + blocks(
                ("heading", {"level": "h2", "text": "The sale"}),
                ("text", {"text": f"<p>{ONE}</p><p>{said}</p>"}),
                ("quote", {"text": TWO, "citation": "Ana Cruz"}),
                ("image", {"alt": "A mill", "caption": ""}),
                ("code", {"code": "print(1)", "language": "python"}),
            ),
            f"Bibliography: <p>{TWO}</p>",
        ),
        "text/plain",
    )
    check_shape(document)
    assert [block.kind for block in document.blocks][:4] == [
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
        BlockKind.QUOTE,
    ]
    assert 'She said "no" \u2013 twice' in document.text
    assert "print" not in document.text
    assert [link.target for link in document.links] == ["https://a.org/x"]
    assert sources(document, "Ana Cruz") == ["Ana Cruz"]
    assert sources(document, "library") == ["library", "library"]


def test_escapes_of_json() -> None:
    text = json.dumps([{"content": {"text": "<p>caf\u00e9 \U0001f600 und \ud83d, na\u00efve</p>"}, "type": "text"}])
    document = load(kirby("Title: A", "Text: " + text.replace("</", "<\\/")), "text/plain")
    check_shape(document)
    assert document.text == "caf\u00e9 \U0001f600 und \ufffd, na\u00efve"


@pytest.mark.parametrize("media_type", ["text/plain", "text/markdown"])
@pytest.mark.parametrize(
    "source",
    [
        f"Title: The mill\n\n----\n\n{ONE}\n\n----\n\nText: {TWO}\n",
        f"Question: Who?\n\n----\n\nAnswer: {ONE}\n",
        f"Title: One\n----\nText: {ONE}\n----\nTitle: Two\n----\nBody: {TWO}\n",
        f"{ONE}\n\n----\n\nTitle: x\n",
        f"Title: The mill\n\n{ONE}\n----\nTags: a, b\n",
    ],
)
def test_other_texts_with_lines_of_dashes(source: str, media_type: str) -> None:
    document = load(source, media_type)
    assert not document.has_front_matter
    assert ONE in document.text


@pytest.mark.parametrize("media_type", ["text/plain", "text/markdown"])
def test_lines_of_keys_above_a_text_with_a_rule(media_type: str) -> None:
    source = (
        f"Title: The mill\nAuthor: Ana Cruz\nDate: 2024-05-03\n\n{ONE}\n\n{TWO}\n\n----\n\nSource: The Harbour News\n"
    )
    document = load(source, media_type)
    assert ONE in document.text
    assert TWO in document.text


def test_a_heading_of_markdown_is_no_field() -> None:
    source = f"Title: The mill\n----\nNote: {ONE}\n\n# One\n\n{TWO}\n"
    assert not load(source, "text/markdown").has_front_matter
    assert load(source.replace("----", "\n----"), "text/markdown").has_front_matter
    assert load(source.replace("----", "\n----").replace("\n", "\r\n"), "text/markdown").has_front_matter
