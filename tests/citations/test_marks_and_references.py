"""Marks without a reference, and references without a mark."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.undefined_citation import undefined_citation
from provenance_plugins.citations.unused_reference import unused_reference

from provenance.api import Example
from provenance.testing import find
from tests.citations.common import places
from tests.found import found_in, severities_of


def test_the_definition_is_the_place_of_an_unused_reference() -> None:
    text = "The bridge was [closed][a].\n\n[a]: https://www.nasa.gov/a\n[b]: https://www.nasa.gov/b\n"
    assert [place.strip() for place in places(unused_reference, text, "text/markdown")] == [
        "[b]: https://www.nasa.gov/b"
    ]


@pytest.mark.parametrize(
    "comment", ["[//]: # (Not yet.)", "[comment]: <> (Not yet.)", '[//]: # "Not yet."', "[todo]: # 'Not yet.'"]
)
def test_comments_in_markdown_are_no_references(comment: str) -> None:
    text = f"See [the pier][a] of it.\n\n{comment}\n\n[a]: https://quay.org/a\n"
    assert not places(unused_reference, text, "text/markdown")
    assert places(unused_reference, text.replace("[the pier][a]", "it"), "text/markdown")


def test_marks_without_any_list_are_one_finding() -> None:
    found = found_in(undefined_citation, "It was closed in 1987.[1] It was opened again.[2] It fell.[3]")
    assert len(found) == 1
    assert len(found[0].related) == 2


@pytest.mark.parametrize(
    "text",
    ["See [the report][1] for details.", "It fell ([quay.org][1]).", "See [the *old* report][2], please."],
)
def test_a_number_alone_behind_the_words_of_a_link(text: str) -> None:
    assert len(places(undefined_citation, text, "text/markdown")) == 1
    assert not places(
        undefined_citation, f"{text}\n\n[1]: https://quay.org/a\n[2]: https://quay.org/b\n", "text/markdown"
    )


@pytest.mark.parametrize("text", ["He wrote “they was [sic][3]”.", "Take `a[b][1]` of it.", "Take a[b][1] of it."])
def test_a_number_behind_other_brackets(text: str) -> None:
    assert not places(undefined_citation, text, "text/markdown")


@pytest.mark.parametrize(
    ("text", "media_type", "severities"),
    [
        ("The class [^abc] holds all others, as a regex says.", "text/markdown", []),
        ("The mill [^abc] holds all others.", "text/markdown", ["error"]),
        ("The mill [^1] matches any other.", "text/markdown", ["error"]),
        ("<p>The class <kbd class=k>[^abc]</kbd> holds all others.</p>", "text/html", []),
        ("<p>The <code>mill</code> [^abc] holds all others.</p>", "text/html", ["error"]),
        ("\\[/row\\]\\[/column\\] The mill.", "text/markdown", []),
        ("See [the row][column] of the mill.", "text/markdown", ["error"]),
        ("See [the row][/mills/column] of the mill.", "text/markdown", ["error"]),
    ],
)
def test_a_pattern_and_a_shortcode_are_no_marks(text: str, media_type: str, severities: list[str]) -> None:
    found, problems = find(undefined_citation, Example(text, media_type=media_type))
    assert problems == []
    assert [finding.severity for finding in found] == severities


_WORKS = "Cruz A, Ode B. Mills of the north and their wheels, with a map. Mills. 2000;7(4):631-9. Hall C. Wheels. Mills. 2014;12:47. "


@pytest.mark.parametrize(
    ("below", "severity"),
    [
        (f"References :\n\n{_WORKS * 9}", "info"),
        (f"The references are many.\n\n{_WORKS * 9}", "error"),
        ("References :\n\nThey can be asked for at the mill, by post.", "error"),
    ],
)
def test_a_list_that_has_run_together_is_there(below: str, severity: str) -> None:
    text = f"The mill was closed.[1] It was opened again.[2] It burnt down.[3]\n\n{below}\n"
    (found,) = found_in(undefined_citation, Example(text))
    assert found.severity == severity
    assert ("of the list below" in found.message) is (severity == "info")


def test_each_of_many_lost_links_is_told() -> None:
    text = " ".join(f"See [pier {number}][p{number}]." for number in range(100))
    found = found_in(undefined_citation, Example(text, media_type="text/markdown"))
    assert len(found) == 100


def test_a_number_behind_the_words_of_a_link_is_its_reference() -> None:
    text = "See [the dam][1] and [the bridge][2]. It was closed in 1987.[3]"
    found = found_in(undefined_citation, Example(text, media_type="text/markdown"))
    assert [one.message.split(",")[0] for one in found][:2] == [
        "“[1]” links to the reference “1”",
        "“[2]” links to the reference “2”",
    ]
    assert "the list does not hold" in found[2].message


@pytest.mark.parametrize(
    ("link", "severity"),
    [
        ("[the parser][shop.parsing.Parser]", "info"),
        ("[the parser][shop.parsing.parse()]", "info"),
        ("[`Parser`][]", "info"),
        ("[Parser][]", "info"),
        ("[the report][report.pdf]", "error"),
        ("[the parser][the shop. parser]", "error"),
    ],
)
def test_names_of_code_are_linked_by_generators(link: str, severity: str) -> None:
    found, problems = find(
        undefined_citation, Example(f"It is read by {link} of the shop.\n", media_type="text/markdown")
    )
    assert not problems
    assert [finding.severity for finding in found] == [severity]


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("{% include references.md %}", "info"),
        ('{{< include "links.md" >}}', "info"),
        ("```{include} links.md\n```", "info"),
        ("--8<-- links.md", "info"),
        ("The word include stands here.", "error"),
    ],
)
def test_what_an_included_file_may_define(line: str, severity: str) -> None:
    text = f"{line}\n\nSee [the report][missing] for details.\n"
    found, problems = find(undefined_citation, Example(text, media_type="text/markdown"))
    assert not problems
    assert [finding.severity for finding in found] == [severity]


@pytest.mark.parametrize(
    ("entries", "severity"),
    [
        ("[2] Harbour Works, *Lamps of the quay*, 2025.", "error"),
        ("[2; see also 1] Harbour Works, *Lamps of the quay*, 2025.\n\n[3] Ana Cruz, *Mills*, 2024.", "info"),
    ],
)
def test_a_number_that_stands_nowhere_in_the_list_is_in_no_joined_entry(entries: str, severity: str) -> None:
    text = f"# Lamps\n\nThe lamps of the quay were lit in the spring, the works say [1], and they burn all night.\n\n## References\n\n{entries}\n"
    assert severities_of(undefined_citation, text) == [severity]
