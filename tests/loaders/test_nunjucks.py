"""HTML in files of Nunjucks."""

from __future__ import annotations

import pytest

from provenance.extensions import NothingToRead, Source
from provenance.loaders import NunjucksLoader

FRONT = "---\nlayout: post.njk\ntitle: The lamp\ndate: 2023-12-08\n---\n\n"
TOLD = "<p>" + "Whoever keeps the lamp writes each night into the book at what hour it was lit. " * 4 + "</p>\n"
LOADER = NunjucksLoader()


def load(text: str) -> str:
    return LOADER.load(Source("a.njk", "a.njk", "text/x-nunjucks", text.encode())).text


def test_a_post_is_read() -> None:
    document = LOADER.load(Source("a.njk", "a.njk", "text/x-nunjucks", (FRONT + TOLD).encode()))
    assert document.media_type == "text/html"
    assert {one.field for one in document.declared} >= {"title", "date"}
    assert document.text.startswith("Whoever keeps the lamp")


@pytest.mark.parametrize(
    "body", ["{% for post in posts %}" + TOLD + "{% endfor %}", "{{ content | safe }}" + TOLD, "<p>Lamps</p>"]
)
def test_a_template_is_passed_over(body: str) -> None:
    with pytest.raises(NothingToRead):
        load(FRONT + body)


def test_what_has_no_front_matter_is_no_post() -> None:
    assert LOADER.declines(TOLD.encode()) is not None
    assert LOADER.declines(FRONT.encode()) is None


def test_what_puts_in_other_files_says_where() -> None:
    with pytest.raises(NothingToRead, match=r"^it puts in what stands in other files \(\{% for, line 7\): "):
        load(FRONT + "{% for post in posts %}" + TOLD + "{% endfor %}")
