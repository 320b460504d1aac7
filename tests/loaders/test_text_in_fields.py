"""Pages whose text stands in fields of their front matter."""

from __future__ import annotations

import pytest

from provenance.analysis.running_text import FRONT, not_running_text
from tests.loaders.common import check_shape, kinds, load, sources

ONE = "The old mill by the river was closed on Monday after a vote of the council, which wants to sell it to a man from Leeds who makes lamps."
TWO = "The mayor said that the sale would pay for a library, and that nobody in the hall had objected to it on that evening or on any other one."
THREE = "Residents asked for a referendum, which the council refused in May; the clerk told us so in a letter of two pages, which we have read."
HEAD = "title: The mill\ndate: 2024-05-03\nauthor: Ana Cruz\n"


def page(fields: str, behind: str = "") -> str:
    return f"---\n{HEAD}{fields}---\n{behind}"


def test_a_block_of_markdown() -> None:
    document = load(
        page(f"content: |\n  {ONE}\n\n  ## The *sale*\n\n  {TWO}\n\n  {THREE}\nlayout: page\n"), "text/markdown"
    )
    check_shape(document)
    assert kinds(document) == [("paragraph", ONE), ("heading", "The sale"), ("paragraph", TWO), ("paragraph", THREE)]
    assert sources(document, "library") == ["library"]
    assert [one.value for one in document.declared] == ["The mill", "2024-05-03", "Ana Cruz"]
    assert document.has_front_matter
    assert not_running_text(document) is None


@pytest.mark.parametrize(
    "fields",
    [
        f"content: |\n  <p>{ONE}</p>\n  <div>\n      <p>{TWO}</p>\n\n      <p>{THREE}</p></div>\n",
        f"sections:\n  - type: text\n    text: \"<p>{ONE}</p>\n    <p>{TWO}</p>\"\n  - type: image\n    text: none\n  - type: text\n    text: '<p>{THREE}</p>'\n",
        f"body: >-\n  <p>{ONE}</p> <p>{TWO}</p>\n  <p>{THREE}</p>\n",
    ],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_html_in_fields(fields: str, ends: str) -> None:
    source = page(fields).replace("\n", ends)
    document = load(source, "text/markdown")
    check_shape(document)
    assert document.source == source
    assert kinds(document) == [("paragraph", ONE), ("paragraph", TWO), ("paragraph", THREE)]
    assert sources(document, "library") == ["library"]
    assert document.has_front_matter


def test_quotes_in_a_string() -> None:
    said = f'<p>{ONE}</p><p>He said \\"no\\" twice.</p><p>{TWO}</p><p>{THREE}</p>'
    document = load(page(f'text: "{said}"\n'), "text/markdown")
    check_shape(document)
    assert 'He said "no" twice.' in document.text
    assert sources(document, "twice") == ["twice"]


def test_the_text_behind_is_the_text() -> None:
    document = load(page(f"content: |\n  {ONE}\n  {TWO}\n  {THREE}\n", f"\n{ONE}\n"), "text/markdown")
    assert kinds(document) == [("paragraph", ONE)]


@pytest.mark.parametrize(
    "fields",
    [
        f'steps:\n  - "{ONE}"\n  - "{TWO}"\n',
        f'faq:\n  - question: "Why?"\n    reponse: "{ONE} {TWO}"\n',
        f"notes: {ONE} {TWO}\n",
    ],
)
def test_sentences_in_other_fields_are_said_to_be_unread(fields: str) -> None:
    document = load(page(fields, "\n{{< steps >}}\n"), "text/markdown")
    assert document.text == ""
    assert not_running_text(document) == FRONT


def test_what_describes_a_page_is_no_text() -> None:
    document = load(page(f'description: "{ONE} {TWO}"\nsummary: {THREE}\n'), "text/markdown")
    assert not_running_text(document) is None


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_markdown_in_one_field_and_html_in_another(ends: str) -> None:
    source = page(
        f"body: |\n  {ONE}\n\n  ## The *sale*\n\n  - {TWO}\nsections:\n  - text: <p>{THREE}</p><p>Nobody <b>else</b> wrote to us.</p>\n"
    ).replace("\n", ends)
    document = load(source, "text/markdown", "2024-05-04-mill.md")
    check_shape(document)
    assert document.source == source
    assert kinds(document) == [
        ("paragraph", ONE),
        ("heading", "The sale"),
        ("list_item", TWO),
        ("paragraph", THREE),
        ("paragraph", "Nobody else wrote to us."),
    ]
    for words in ("library", "referendum", "wants to sell"):
        assert sources(document, words) == [words]
    assert [one.value for one in document.declared] == ["The mill", "2024-05-03", "Ana Cruz", "2024-05-04"]


def test_markdown_with_an_element_in_it() -> None:
    document = load(page(f"content: |\n  # Head\n\n  {ONE}\n\n  <div>{TWO}</div>\n\n  - {THREE}\n"), "text/markdown")
    check_shape(document)
    assert kinds(document) == [("heading", "Head"), ("paragraph", ONE), ("text", TWO), ("list_item", THREE)]


def test_html_that_is_set_in_is_no_code() -> None:
    document = load(
        page(f"content: |\n  <div>\n  {ONE}\n\n        {TWO} <br>\n\n       {THREE}\n  <p>Ana Cruz</p>\n"),
        "text/markdown",
    )
    check_shape(document)
    assert "code" not in [kind for kind, _ in kinds(document)]
    assert all(words in document.text for words in (ONE, TWO, THREE))


def test_nodes_of_an_editor() -> None:
    head = ONE.partition(",")[0]
    fields = f"""content:
  -
    type: paragraph
    content:
      -
        type: text
        text: 'It isn''t so. {ONE}'
      -
        type: text
        marks:
          -
            type: bold
        text: ' Nor so.'
  -
    type: heading
    attrs:
      level: 3
    content:
      -
        type: text
        text: '{head}'
  -
    type: set
    attrs:
      values:
        type: button
        text: 'Read on'
  -
    type: paragraph
    content:
      - type: text
        text: "{TWO}"
      - type: image
        attrs:
          src: 'mill.jpg'
"""
    document = load(page(fields), "text/markdown")
    check_shape(document)
    assert kinds(document) == [
        ("paragraph", f"It isn't so. {ONE} Nor so."),
        ("heading", head),
        ("paragraph", TWO),
    ]
    assert sources(document, "library") == ["library"]


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_blocks_further_in(ends: str) -> None:
    fields = f"chapters:\n  - heading: One\n    content: |-\n      {ONE}\n\n      - first\n      - second\n\n  - heading: Two\n    content: >-\n      {TWO[:60]}\n      {TWO[60:]}\nintro:\n  text: |\n    {THREE}\n"
    document = load(page(fields).replace("\n", ends), "text/markdown")
    check_shape(document)
    assert document.media_type == "text/markdown"
    kinds_seen = [(kind, " ".join(words.split())) for kind, words in kinds(document)]
    assert kinds_seen == [
        ("paragraph", ONE),
        ("list_item", "first"),
        ("list_item", "second"),
        ("paragraph", f"{TWO[:60].rstrip()} {TWO[60:].lstrip()}"),
        ("paragraph", THREE),
    ]
    assert sources(document, "library") == ["library"]
    assert sources(document, "referendum") == ["referendum"]


SPLIT = TWO.index(" library")
SECTIONS = f"""seo:
  title: Mills
  description: >
    {ONE}
blocks:
  - mediaSide: right
    title: 'The old ''mill'''
    description: >
      {ONE}


      {TWO[:SPLIT]}
      {TWO[SPLIT + 1 :]}
  - title: "The \\"sale\\""
    body: "{TWO[:SPLIT]} \\
      \\ {TWO[SPLIT + 1 :]}"
  - title: A button
    button: {ONE}
  - quote: {ONE}
  - title: The vote
    items:
      - text: {THREE[:19]}
          {THREE[20:]}
"""


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_sections_of_sentences(ends: str) -> None:
    source = page(SECTIONS).replace("\n", ends)
    document = load(source, "text/markdown")
    check_shape(document)
    assert document.source == source
    assert [(kind, " ".join(words.split())) for kind, words in kinds(document)] == [
        ("heading", "The old 'mill'"),
        ("paragraph", ONE),
        ("paragraph", TWO),
        ("heading", 'The "sale"'),
        ("paragraph", TWO),
        ("heading", "The vote"),
        ("paragraph", THREE),
    ]
    assert sources(document, "referendum") == ["referendum"]
    assert [one.value for one in document.declared if one.field == "title"] == ["The mill"]


def test_labels_in_sections_are_no_text() -> None:
    items = "".join(f"  - title: Step {number}\n    description: Go to the harbour {number}\n" for number in range(40))
    document = load(page(f"steps:\n{items}"), "text/markdown")
    assert document.text == ""


def test_sections_with_a_text_behind_are_not_read() -> None:
    document = load(page(SECTIONS, f"\n{ONE}\n"), "text/markdown")
    assert kinds(document) == [("paragraph", ONE)]
