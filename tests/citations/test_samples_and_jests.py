"""Marks and links that are meant so (CIT303, CIT305, CIT306)."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_citation import placeholder_citation
from provenance_plugins.citations.placeholder_link import placeholder_link
from provenance_plugins.citations.undefined_citation import undefined_citation

from tests.found import severities_of


@pytest.mark.parametrize(
    ("said", "severity"),
    [
        ("The lamp burns for ever [citation needed] :P", "info"),
        ("The lamp burns for ever [citation needed] 😄", "info"),
        ("The lamp burns for ever [citation needed].", "error"),
        ("Read the report at [insert link here] :)", "error"),
        ("The mayor is rich (he took bribes [citation needed];) and old.", "error"),
        ("The lamp burns for ever [citation needed]: Please mend it.", "error"),
    ],
)
def test_a_mark_with_a_smile(said: str, severity: str) -> None:
    (found,) = severities_of(placeholder_citation, said)
    assert (found == "info") is (severity == "info")


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("old_index.html", "info"),
        ("join/index-old.html", "info"),
        ("posts/example-mdx/index.md", "info"),
        ("boilerplate24.md", "info"),
        ("posts/an-example-of-lamps/index.md", "warning"),
        ("the-old-mill.md", "warning"),
        ("fire-at-my-old-home.md", "warning"),
        ("household-site.md", "warning"),
        ("boilerplate.md", "warning"),
    ],
)
def test_old_states_and_samples(path: str, severity: str) -> None:
    text = "The lamp burns, as [the keeper of the lamp](https://example.com) says, in the hall.\n"
    found = severities_of(placeholder_link, text, "text/markdown", path)
    assert (found == ["info"]) is (severity == "info")


def test_filler_without_its_first_words() -> None:
    filler = "Ipsum est consectetur neque. Tempora neque consectetur tempora amet. Dolore eius modi dolore. Numquam dolor sit dolore. Sed quaerat ipsum amet aliquam quisquam, [velit](http://) sed."
    assert severities_of(placeholder_link, filler) == ["info"]
    told = "The lamp burns in the hall, and the keeper, who reads ipsum and dolor, sleeps, as [the mayor](http://) says, all day."
    assert severities_of(placeholder_link, told) != ["info"]


def test_a_label_of_figures_between_labels_behind_brackets() -> None:
    rows = (
        "1. Lamp - Quay (Night Mix) [Harbour]\n\n2. Mill - Weir (Day Mix) [679]\n\n3. Oil - Wick (Dawn Mix) [Baroque]\n"
    )
    assert severities_of(undefined_citation, rows) == []
    assert severities_of(undefined_citation, "The lamp burns in the hall[7].\n\nThe mill burns.\n") != []
