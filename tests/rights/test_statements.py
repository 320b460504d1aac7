"""Which statements of a document are on its own text, and where they stand."""

from __future__ import annotations

import pytest
from provenance_plugins.rights.conflicting_licence import conflicting_licence
from provenance_plugins.rights.missing_licence import missing_licence
from provenance_plugins.rights.statements import rights
from provenance_plugins.rights.unknown_licence import unknown_licence

from provenance.analysis.licences import Kind
from provenance.api import Example
from provenance.testing import document, find
from tests.found import found_in

TEXT = "The council decided on Monday evening to close the bridge for two years."


@pytest.mark.parametrize(
    ("line", "identifier"),
    [
        ("This article is licensed under CC BY 4.0.", "CC-BY-4.0"),
        ("Licensed under the MIT License.", "MIT"),
        (
            "Except where otherwise noted, content on this site is licensed under a Creative Commons Attribution 4.0 License.",
            "CC-BY-4.0",
        ),
        ("License: CC BY-SA 4.0", "CC-BY-SA-4.0"),
        ("CC BY-NC 4.0", "CC-BY-NC-4.0"),
        ("You may share it. The text is available under the GNU Free Documentation License. Ask for more.", "GFDL"),
    ],
)
def test_on_the_text_itself(line: str, identifier: str) -> None:
    (statement,) = rights(document(f"{TEXT}\n\n{line}")).statements
    assert statement.licence.identifiers == (identifier,)


@pytest.mark.parametrize(
    "line",
    [
        "curl was no longer released under the GPL license.",
        "The photo is published under CC BY-SA 2.0.",
        "Wikipedia's text is under CC BY-SA 4.0.",
        "The guide's content is licensed under CC BY 4.0.",
        "The text of Wikipedia is available under CC BY-SA 4.0.",
        "Photo: Ana Cruz / Flickr, CC BY 2.0",
        "The operator is licensed under the Gambling Act.",
        "Creative Commons is a non-profit organisation.",
        "He was released under strict conditions.",
        "The book was published under the title “All rights reserved”, and it sold well.",
    ],
)
def test_on_something_else(line: str) -> None:
    assert rights(document(f"{TEXT}\n\n{line}")).statements == ()


def test_the_sentence_is_the_place() -> None:
    text = f"{TEXT}\n\nThanks to all. This article is licensed under CC BY 5.0. Write to us."
    (finding,) = found_in(unknown_licence, text)
    assert finding.location is not None
    assert (
        text[finding.location.start.offset : finding.location.end.offset] == "This article is licensed under CC BY 5.0."
    )


def test_the_licence_of_a_picture_is_not_the_text_s() -> None:
    page = (
        f'<p>{TEXT}</p><figure><img src="a.jpg" alt="A bridge"><figcaption>Ana Cruz, '
        '<a rel="license" href="https://creativecommons.org/licenses/by-nc/2.0/">CC BY-NC 2.0</a></figcaption></figure>'
        '<p><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>'
    )
    assert find(conflicting_licence, Example(page, media_type="text/html")) == ([], [])


def test_a_conflict_names_both_places() -> None:
    text = f"---\nlicense: CC-BY-4.0\n---\n\n{TEXT}\n\nThis article is licensed under CC BY-NC 4.0.\n"
    (finding,) = found_in(conflicting_licence, Example(text, media_type="text/markdown"))
    assert "CC-BY-NC-4.0" in finding.message
    (related,) = finding.related
    assert text[related.location.start.offset : related.location.end.offset] == "CC-BY-4.0"


@pytest.mark.parametrize(
    "words", ["Text licensed under CC BY 4.0", "Text licensed under Creative Commons Attribution 4.0 (CC BY 4.0)."]
)
def test_a_licence_of_the_text_in_passing(words: str) -> None:
    text = f"---\nlicense: CC BY-NC-SA\n---\n\n{TEXT} {words}\n"
    assert len(found_in(conflicting_licence, Example(text, media_type="text/markdown"))) == 1


def test_a_rights_holder_is_no_licence() -> None:
    page = f'<meta name="copyright" content="Le Point"><p>{TEXT}</p>'
    assert find(unknown_licence, Example(page, media_type="text/html")) == ([], [])
    assert rights(document(page, media_type="text/html")).statements == ()


@pytest.mark.parametrize(
    "line", ["License: GPLv9", "CC-BY-XX", "Licensed under the EUPL 3.0 since 2019.", "License: CC-BY-XX"]
)
def test_a_licence_that_there_is_not(line: str) -> None:
    assert len(found_in(unknown_licence, f"{TEXT}\n\n{line}\n")) == 1


@pytest.mark.parametrize(
    "line", ["Licensed under GPLv3 since 2019.", "CC BY | Built with WordPress 6.5", "CC by Ana Cruz"]
)
def test_a_licence_that_there_may_be(line: str) -> None:
    assert find(unknown_licence, f"{TEXT}\n\n{line}\n") == ([], [])


def test_a_line_for_programs_is_a_statement_with_its_place() -> None:
    text = f"---\n# SPDX-License-Identifier: MTI\ntitle: A\n---\n\n{TEXT}\n"
    (finding,) = found_in(unknown_licence, Example(text, media_type="text/markdown"))
    assert finding.location is not None
    assert text[finding.location.start.offset : finding.location.end.offset] == "MTI"
    assert find(missing_licence, Example(text, media_type="text/markdown")) == ([], [])


def test_the_licence_of_a_template_is_not_the_text_s() -> None:
    page = f'<!-- SPDX-License-Identifier: MIT --><p>{TEXT}</p><p><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>'
    assert find(conflicting_licence, Example(page, media_type="text/html")) == ([], [])


def test_nothing_stated() -> None:
    (finding,) = found_in(missing_licence, TEXT)
    assert finding.location is None
    assert normal_kind(f"{TEXT}\n\n© 2024 Evening Post. All rights reserved.") is Kind.RESERVED


def normal_kind(text: str) -> Kind:
    (statement,) = rights(document(text)).statements
    return statement.licence.kind


@pytest.mark.parametrize(("above", "conflicts"), [(True, 0), (False, 1)])
def test_a_bare_licence_below_a_headline_is_of_the_picture_there(above: bool, conflicts: int) -> None:  # noqa: FBT001 - a parameter of the test
    credit = '<div><a href="https://creativecommons.org/publicdomain/zero/1.0/">CC0</a></div>'
    page = (
        f"<!doctype html><html><head><title>The bridge</title></head><body><h1>The bridge</h1>{credit if above else ''}"
        f"<p>{TEXT}</p><p>{TEXT}</p><p>{TEXT}</p>{'' if above else credit}<footer><p class='license'>© 2024 Evening Post. All rights reserved.</p></footer></body></html>"
    )
    assert len(found_in(conflicting_licence, Example(page, media_type="text/html"))) == conflicts


@pytest.mark.parametrize(("items", "conflicts"), [("<li>CC0</li><li>BSD</li>", 0), ("<li>CC0</li>", 1)])
def test_a_licence_in_a_list_of_licences_is_not_the_text_s(items: str, conflicts: int) -> None:
    page = f"<p>{TEXT}</p><ul>{items}</ul><p>{TEXT}</p><p><a rel='license' href='https://creativecommons.org/licenses/by-sa/3.0/'>CC BY-SA 3.0</a></p>"
    assert len(found_in(conflicting_licence, Example(page, media_type="text/html"))) == conflicts
