"""Drafts that say so in their text, rows that a site is to take in, and releases that a team writes for itself."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.no_day_yet import is_unpublished_row
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.api import Declared, Source
from provenance.loaders.text import load_text
from tests.dates.common import PROSE, undated
from tests.found import findings


@pytest.mark.parametrize(
    ("head", "foot", "expected"),
    [
        ("# Founder posts\nInternal Draft\n\n", "", "info"),
        ("# Founder posts\n\n**Draft for review**\n\n", "", "info"),
        ("# Coach Newsletter Drafts (Issues 5-12)\n\n", "", "info"),
        ("# Founder posts\n\n", "\n\n- Release approved: No\n", "info"),
        ("# Founder posts\n\n", "\n\n- Release approved: Yes\n", "error"),
        ("# Founder posts\n\nThe draft was read on the pier.\n\n", "", "error"),
        ("# Council rejects bridge drafts\n\n", "", "error"),
        ("# The lamp\n\n*Written as if it already happened.*\n\n", "", "info"),
    ],
)
def test_a_draft_has_no_day_yet(head: str, foot: str, expected: str) -> None:
    assert undated(f"{head}{PROSE}{foot}\n") == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("blog-drafts/oil.md", "info"),
        ("My Drafts/oil.md", "info"),
        ("drafts__oil.md", "info"),
        ("site___drafts__oil.md", "info"),
        ("oil/draft.md", "info"),
        ("oil/First-Draft.md", "info"),
        ("oil__draft_v2.md", "info"),
        ("redrafts/oil.md", "error"),
        ("drafts-of-players/oil.md", "error"),
        ("aircrafts__oil.md", "error"),
        ("oil/players-draft.md", "error"),
        ("oil/draft-day.md", "error"),
        ("draft/oil.md", "error"),
    ],
)
def test_the_place_or_the_name_of_a_draft(path: str, expected: str) -> None:
    assert undated(f"{PROSE}\n", path=path) == expected


@pytest.mark.parametrize(
    ("field", "named"),
    [
        ("publication_date: ''", "publication_date"),
        ("date:", "date"),
        ('fecha: ""', "fecha"),
        ("veröffentlicht_am: null", "veröffentlicht_am"),
        ("issue_date:", "issue_date"),
        ("published:", "published"),
        ("event_date: ''", ""),
        ("publication:", ""),
        ("issue: ''", ""),
        ("data:", ""),
        ("author: ''", ""),
    ],
)
def test_a_field_for_the_date_that_is_left_empty_is_named(field: str, named: str) -> None:
    (finding,) = findings(missing_date, f"---\ntitle: The bridge\n{field}\n---\n\n{PROSE}\n")
    assert (f"leaves “{named}” empty" in finding.message) == bool(named), finding.message


def test_a_field_that_is_a_date_in_its_language() -> None:
    text = "Il ponte del porto è chiuso da maggio, e nessuno in sala era contrario. Il traghetto continua, ha detto Ana Cruz."
    (finding,) = findings(missing_date, f"---\ntitle: Il ponte\ndata:\n---\n\n{text}\n\n{text}\n")
    assert "leaves “data” empty" in finding.message, finding.message


def test_a_row_that_a_site_is_to_take_in_is_not_published_yet() -> None:
    row = Source("a", "a.jsonl", "text/plain", PROSE, row=4)
    assert not is_unpublished_row(load_text(row))
    unpublished = (Declared("unpublished", "null", "columns:date"),)
    assert is_unpublished_row(load_text(Source("a", "a.jsonl", "text/plain", PROSE, row=4, declared=unpublished)))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Harbour article · draft for review", "info"),
        ("Harbour article | Draft for your approval", "info"),
        ("Harbour article · draft for review1,498 words · 2 to add", "info"),
        ("Harbour article · draft for review2 May, sent to nobody", "error"),
        ("Harbour article · draft for reviewers", "error"),
        ("Harbour article · draft for sailors", "error"),
        ("The council sent its draft for review", "error"),
        ("Harbour league · draft", "error"),
    ],
)
def test_a_line_that_says_for_whose_eyes_a_draft_is(line: str, expected: str) -> None:
    assert undated(f"# The lamp\n\n{line}\n\n{PROSE}\n") == expected
