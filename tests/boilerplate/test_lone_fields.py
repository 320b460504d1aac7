"""A field in braces that nothing around it would fill in is a left-over; in the source of a site it may be a generator's (BLP410)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.found import severities_of

TEXT = "---\ntitle: The weir\n{}---\n\nThe weir was closed on Monday.\n\n{}\n\nIt is opened in May.\n"


def test_the_only_mark_of_a_text() -> None:
    for fields in ("date: 2024-05-04\n", "author:\ntags: [weir, lamps]\n"):
        assert severities_of(template_placeholder, TEXT.format(fields, "{{ author_bio }}")) == ["warning"]


@pytest.mark.parametrize(
    ("fields", "words", "path"),
    [
        ("layout: post\n", "{{ author_bio }}", ""),
        ("author_bio: Ana Cruz\n", "{{ author_bio }}", ""),
        ("", "{{ author_bio }}", "site/content/weir.md"),
        ("", "{{ version }}", ""),
    ],
)
def test_what_a_generator_may_fill_in(fields: str, words: str, path: str) -> None:
    assert severities_of(template_placeholder, TEXT.format(fields, words), path=path) == ["info"]


def test_several_marks_are_of_a_site() -> None:
    text = TEXT.format("", "{{ author_bio }}\n\n{{ related_posts }}")
    assert set(severities_of(template_placeholder, text)) == {"info"}
