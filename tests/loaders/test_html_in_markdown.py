"""HTML in a Markdown file: its elements, scripts and comments."""

from __future__ import annotations

import pytest

from tests.loaders.common import check_shape, cut, load, read_markdown


def test_html_in_markdown_has_the_kinds_of_its_elements() -> None:
    document = read_markdown(
        "<table><tr><th>One</th><td>Two</td></tr></table>\n\n<ul><li>Three</li></ul>\n\n<pre>Four</pre>\n"
    )
    assert [block.kind.value for block in document.blocks] == ["table_cell", "table_cell", "list_item", "code"]
    assert [sorted(block.regions) for block in document.blocks] == [["table"], ["table"], ["list"], []]


def test_an_element_that_readers_do_not_see_is_not_read_within_a_line() -> None:
    text = "Oak <script>ash()</script> and <svg><text>elm</text></svg> pine, <script> is a tag.\n"
    assert " ".join(read_markdown(text).text.split()) == "Oak and pine, is a tag."


@pytest.mark.parametrize(
    ("text", "images"),
    [
        ('<div>\n  <p>It was late.</p>\n\n    <img src="a.jpg">\n</div>', ["a.jpg"]),
        (
            '<div>\n\n    <figure>\n\n        <img src="a.jpg">\n\n    </figure>\n\n    <img src="b.jpg">\n\n</div>',
            ["a.jpg", "b.jpg"],
        ),
        ('It was late.\n<br><div>\n\n    <img src="a.jpg">\n\n</div>', ["a.jpg"]),
        ('Write `<div>` and this:\n\n    <img src="a.jpg">\n\n</div>', []),
        ('<table>\n<tr>\n\n    <td><img src="a.jpg"></td>\n\n</tr>\n</table>', ["a.jpg"]),
        ('Write this:\n\n    <img src="a.jpg">', []),
        ('<div>It was late.</div>\n\nWrite this:\n\n    <img src="a.jpg">', []),
        ('<div>\n\n# Pictures\n\n    <img src="a.jpg">\n\n</div>', []),
        ('<div>\n\n    <img src="a.jpg">\n\nIt was late.', []),
        ('<div>\n\n    x = "<img src=a.jpg>"\n\n</div>', []),
        ('<p>It was late.\n\n    <img src="a.jpg">\n\n</p>', []),
    ],
)
def test_html_goes_on_behind_a_blank_line(text: str, images: list[str]) -> None:
    document = load(text, "text/markdown")
    check_shape(document)
    assert [image.target for image in document.images] == images
    for image in document.images:
        assert cut(document, image.source) == f'<img src="{image.target}">'


def test_elements_without_end_cost_no_more_than_a_look() -> None:
    text = "<div>\n\n    <img>\n\n" * 4_000 + "</section>\n\n" * 4_000
    assert len(load(text, "text/markdown").images) == 0


def test_a_script_of_json_ld_states_author_publisher_date_and_address() -> None:
    script = """<script type="application/ld+json">
{
  "@type": "Article",
  "author": {"@type": "Person", "name": "Ana Cruz"},

  "publisher": {"@type": "Organization", "name": "Harbour News"},
  "datePublished": "2024-06-03",
  "url": "https://lampnet.org/a"
}
</script>"""
    document = read_markdown(f"---\ntitle: The bridge\n---\n\nIt is closed.\n\n{script}\n\nNobody knows why.\n")
    stated = {one.field: one for one in document.declared}
    assert {field: one.value for field, one in stated.items() if field != "title"} == {
        "author": "Ana Cruz",
        "publisher": "Harbour News",
        "date": "2024-06-03",
        "url": "https://lampnet.org/a",
    }
    assert cut(document, stated["author"].source) == "Ana Cruz"
    assert [one.field for one in read_markdown(f"A\n\n```html\n{script}\n```\n").declared] == []


def test_an_element_that_holds_markdown_has_its_pictures() -> None:
    figure = '<figure markdown="span">\n  ![Photo from FB](mill.jpg){width="600px"}\n  <figcaption>The mill, by Ana Cruz</figcaption>\n</figure>\n'
    document = read_markdown(f"It turns.\n\n{figure}\nIt stands.\n")
    assert document.text == "It turns.\n\nThe mill, by Ana Cruz\n\nIt stands."
    assert [(one.target, one.alt) for one in document.images] == [("mill.jpg", "Photo from FB")]
    assert [cut(document, one.source) for one in document.images if one.source] == ["![Photo from FB](mill.jpg)"]
    shown = read_markdown(f"It turns.\n\n{figure.replace(' markdown=', ' class=')}\nIt stands.\n")
    assert shown.images == ()
    assert "![Photo from FB](mill.jpg)" in shown.text
