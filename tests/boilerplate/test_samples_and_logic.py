"""Gaps of a section that is called a sample, tags by which a source decides what it shows, and filler in what nobody is to see (BLP410)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.boilerplate.prose import PROSE
from tests.found import severities_of, severities_of_kinds

TEXT = "\n\n".join(PROSE)
_LETTER = "> Dear friends of the ferry, the [Project name] has a new boat.\n>\n> Read on at `[URL]`, or write to [Your Name].\n"


@pytest.mark.parametrize(
    ("heading", "letter", "found"),
    [
        ("Sample press release", _LETTER, {"info"}),
        ("Letter template", _LETTER, {"info"}),
        ("Modèle de lettre", _LETTER, {"info"}),
        ("示例新闻稿/发布公告", _LETTER, {"info"}),
        ("Press release", _LETTER, {"error"}),
        ("A model town", _LETTER, {"error"}),
        ("Sample press release", "> Read on at `[URL]` of the ferry.\n", {"error"}),
    ],
)
def test_a_section_that_is_a_sample(heading: str, letter: str, found: set[str]) -> None:
    assert set(severities_of(template_placeholder, f"# The ferry\n\n{TEXT}\n\n## {heading}\n\n{letter}")) == found


@pytest.mark.parametrize(
    ("tags", "found"),
    [
        (("{% if open %}", "{% else %}", "{% endif %}"), {"info"}),
        (("{% if open %}", "{% else %}", "The ferry goes on."), {"error"}),
        (("Hello {% if open %} all", "{% else %}", "{% endif %}"), {"error"}),
    ],
)
def test_a_source_that_decides_what_it_shows(tags: tuple[str, str, str], found: set[str]) -> None:
    text = f"The ferry\n=========\n\n{PROSE[0]}\n\n{tags[0]}\n\n{PROSE[1]}\n\n{tags[1]}\n\n{PROSE[2]}\n\n{tags[2]}\n"
    assert set(severities_of(template_placeholder, text, "text/x-rst", "docs/ferry.rst")) == found


@pytest.mark.parametrize(
    ("said", "value", "found"),
    [
        ("hide: true", "Lorem ipsum dolor sit amet", "info"),
        ("draft: true", "Lorem ipsum dolor sit amet", "info"),
        ("hide: false", "Lorem ipsum dolor sit amet", "warning"),
        ("hide: true", "Post description here", "warning"),
    ],
)
def test_filler_in_the_front_matter_of_what_is_hidden(said: str, value: str, found: str) -> None:
    text = f"---\ntitle: The ferry\ndescription: {value}\n{said}\n---\n\n{TEXT}\n"
    assert severities_of_kinds(template_placeholder, text, path="src/blog/ferry.md") == [found]
