"""Outlets and writers at the ends of copied texts (ATT105), and files that are called by a name (ATT111)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author
from provenance_plugins.attribution.spellings.name_spelled_two_ways import name_spelled_two_ways

from tests.found import severities_of

SAID = "The bridge was shut on Monday, said Ana Cruz, the mayor. The council refused to pay for the oil. “Nobody asked us,” said Ben Ode, who keeps the mill. "


@pytest.mark.parametrize(
    ("head", "foot", "severity"),
    [
        ("", "", "warning"),
        ("The bridge of Leeds is shut - The Harbour Times\n\nThe bridge of Leeds is shut\n\n", "", "info"),
        ("The bridge of Leeds is shut - The Harbour Times\n\nThe mill of Leeds burns\n\n", "", "warning"),
        ("The bridge of Leeds is shut - and nobody knows why\n\nThe bridge of Leeds is shut\n\n", "", "warning"),
        ("", "-- Harbour Lamp News Service", "info"),
        ("", "-- and the Harbour Lamp burns", "warning"),
        ("THE BRIDGE. NO. 4. By Elder A. C. Cruz. The keeper sleeps. ", "", "info"),
        ("THE BRIDGE. It was built. By noon it was shut. ", "", "warning"),
        ("Joint Statement between the Republic of Leeds and the Kingdom of York\n\n", "", "warning"),
        ("Joint Statement on the Bridge Angers Leeds\n\n", "", "warning"),
        ("The bridge of Leeds is shut - Breaking News\n\nThe bridge of Leeds is shut\n\n", "", "warning"),
        ("The bridge of Leeds is shut - Live Updates\n\nThe bridge of Leeds is shut\n\n", "", "warning"),
        ("The bridge of Leeds is shut - Ana Cruz Speaks\n\nThe bridge of Leeds is shut\n\n", "", "warning"),
        ("The bridge of Leeds is shut - YouTube\n\nThe bridge of Leeds is shut\n\n", "", "warning"),
        ("The bridge of Leeds is shut - BBC\n\nThe bridge of Leeds is shut\n\n", "", "info"),
        ("", "He went to a rival – Harbour Lamp News Service", "warning"),
        ("", "It was told by the pro-Lamp News Agency.", "warning"),
        ("Leeds and York issue a joint statement on the bridge\n\n", "", "warning"),
    ],
)
def test_outlets_and_writers_at_the_ends(head: str, foot: str, severity: str) -> None:
    found = severities_of(missing_author, f"{head}{SAID * 3}{foot}", "text/plain")
    assert found == [severity] or (severity == "info" and found == [])


@pytest.mark.parametrize(
    ("path", "count"), [("harbour-cloude-code-toolbox-report.md", 0), ("report.md", 1), ("cloude-code-report.md", 1)]
)
def test_a_file_that_is_called_by_the_spelling(path: str, count: int) -> None:
    text = "# Cloude Code Toolbox\n\nThe lamp is lit by Claude Code in the hall. Readers of Claude Code know it. Use Claude Code with care.\n"
    assert len(severities_of(name_spelled_two_ways, text, "text/markdown", path)) == count


@pytest.mark.parametrize(
    ("foot", "severity"),
    [
        ("_Published on the May 2, 2019 front page of The Harbour Post newspaper_", "info"),
        ("The letter is known. Published in The Harbour Post newspaper on Monday, it charged the mayor.", "warning"),
        ("It was told in The Harbour Post newspaper.", "warning"),
        ("She published in The Harbour Post newspaper.", "warning"),
    ],
)
def test_the_paper_in_which_a_post_was_printed(foot: str, severity: str) -> None:
    post = f"---\ntitle: The bridge is shut\n---\n\n{SAID * 3}\n\n{SAID * 2}\n\n{foot}\n"
    assert severities_of(missing_author, post, "text/markdown") == [severity]


def test_what_states_say_together() -> None:
    title = "Joint Statement between the Republic of Leeds and the Kingdom of York\n\n"
    said = "The bridge of Leeds is shut since Monday. Both sides agree to pay for the oil. They will meet in the hall in May, and look into what the mill needs. The mayors of both towns are to build a weir. "
    assert severities_of(missing_author, SAID + said * 2, "text/plain") == ["warning"]
    assert severities_of(missing_author, title + SAID + said * 2, "text/plain") in ([], ["info"])


def test_a_misspelt_title_that_names_its_file() -> None:
    text = "Naticnal Union Strikes at the Mill\n\nThe National Union struck on Monday. Members of the National Union met. The National Union has a hall.\n"
    assert len(severities_of(name_spelled_two_ways, text, "text/plain", "naticnal-union-strikes.txt")) == 1
