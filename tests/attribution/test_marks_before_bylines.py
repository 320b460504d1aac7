"""Bylines behind a mark, movers of a motion, reviewers of the press, one phrase many times, and roles behind the first day (ATT105, ATT108)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author

from provenance.analysis import metadata
from provenance.api import Severity
from provenance.testing import document
from tests.found import findings, severities_of

WARNING, INFO = Severity.WARNING, Severity.INFO
_SAID = (
    "The bridge was closed on Monday after a test. Ana Holm, the mayor, said that the piers had moved by a metre. " * 2
)
_GERMAN = (
    "Die Brücke wurde am Montag nach einer Prüfung gesperrt. Die Bürgermeisterin sagte, dass sie nicht sicher sei. " * 2
)


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("C> By [Ben Ode](https://harbour.example/ben)", "Ben Ode"),
        ("A> By Ben Ode", "Ben Ode"),
        ("B> *By Ben Ode*", "Ben Ode"),
    ],
)
def test_a_mark_of_a_block(byline: str, author: str) -> None:
    read = document(f"# The bridge\n\n{byline}\n\n{_SAID}", media_type="text/markdown")
    assert [one.value for one in metadata(read).authors] == [author]


@pytest.mark.parametrize("media_type", ["text/plain", "text/markdown"])
def test_an_account_that_is_linked_is_shown(media_type: str) -> None:
    text = f"# The bridge\n\nC> By [lumi42](https://code.example/lumi42)\n\n{_SAID}"
    (found,) = findings(missing_author, text, media_type)
    assert found.severity == INFO
    assert "lumi42" in found.message


@pytest.mark.parametrize(
    ("key", "author"),
    [
        ("antragsteller", "KDV Holm"),
        ("Antragstellerin", "AG Frauen"),
        ("proposer", "Harbour League"),
        ("indiener", "Ben Ode"),
        ("förslagsställare", "Ben Ode"),
        ("proponente", "Ben Ode"),
        ("authorsByline", "Ben Ode"),
    ],
)
def test_who_moves_a_text_answers_for_it(key: str, author: str) -> None:
    text = f"---\ntitle: The bridge\n{key}: {author}\n---\n\n{_SAID}"
    assert severities_of(missing_author, text) == []
    assert metadata(document(text, media_type="text/markdown")).authors


@pytest.mark.parametrize(
    ("line", "severities"),
    [
        ("**AntragstellerInnen:** KDV Holm", []),
        ("Antragstellende: KDV Holm", []),
        ("**Adressat:** KDV Holm", [INFO]),
    ],
)
def test_a_line_that_names_the_movers(line: str, severities: list[Severity]) -> None:
    assert severities_of(missing_author, f"# Die Brücke\n\n{line}\n\n{_GERMAN}") == severities


@pytest.mark.parametrize(
    ("foot", "severity"),
    [
        ("A cikket a lap számára az LUMEN szemlézte.", INFO),
        ("Revue de presse réalisée par Lumen.", INFO),
        ("Media monitoring by Lumen.", INFO),
        ("The press was full.", WARNING),
    ],
)
def test_who_reviewed_the_press_can_be_asked(foot: str, severity: Severity) -> None:
    assert severities_of(missing_author, f"The bridge is shut\n\n{_SAID}\n\n{foot}", "text/plain") == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Ana Holm said on Monday that the harbour was shut to boats." * 12, INFO),
        (_SAID + "The mill is old. It was sold in May, and the mayor said that it leaks.", WARNING),
    ],
)
def test_one_phrase_many_times(text: str, severity: Severity) -> None:
    assert severities_of(missing_author, text, "text/plain") == [severity]


@pytest.mark.parametrize(
    ("head", "severities"),
    [
        ("13 Dec 2025 | BY Staff Writer\n\n", [WARNING]),
        ("13 Dec 2025 | BY Staff Writer ", [WARNING]),
        ("14th December, 2025 13 Dec 2025 | BY Staff Writer 13 Dec 2025 | BY Staff Writer ", [WARNING]),
        ("December 13, 2025 - By admin\n\n", [WARNING]),
        ("2025-12-13 | By Ana Cruz\n\n", []),
        ("13 boats came by Staff Writer ", []),
    ],
)
def test_a_role_behind_the_day_that_begins_a_text(head: str, severities: list[Severity]) -> None:
    assert severities_of(placeholder_author, head + _SAID, "text/plain") == severities


@pytest.mark.parametrize(
    ("heading", "shown"),
    [
        ("Ana Cruz, Ben Ode, Eva Lund", True),
        ("Ana Cruz, Ben Ode and Jean-Pierre Lund", True),
        ("Bridges, Mills and Lamps", False),
        ("Ana Cruz and the bridge", False),
    ],
)
def test_a_heading_of_names_below_that_of_a_draft(heading: str, shown: bool) -> None:  # noqa: FBT001 - a case
    text = f"Abstract\n========\n\n## {heading}\n\n## Methods\n\n{_SAID}"
    (found,) = findings(missing_author, text, "text/markdown", "drafts/manuscript.Rmd")
    assert (heading in found.message) is shown
