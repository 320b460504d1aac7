"""Authors of front matter who are what somebody logs in by."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author

from provenance.api import Severity
from tests.found import severities_of

_STORY = "The bridge was closed on Monday after an inspection. It will be opened again when the repairs are done, the city said."


@pytest.mark.parametrize("author", ["abc234", "lamplight321", "cruz13"])
def test_an_account_names_nobody(author: str) -> None:
    text = f"---\ntitle: The bridge is closed\nauthor: {author}\n---\n\n{_STORY}\n"
    assert severities_of(placeholder_author, text) == [Severity.INFO]


@pytest.mark.parametrize(
    "author",
    ["Ana Cruz", "anacruz", "harbour2024", "Abc234", "web3", "ana-cruz-12", "[abc234, Ana Cruz]"],
)
def test_what_may_be_a_name_is_none(author: str) -> None:
    text = f"---\ntitle: The bridge is closed\nauthor: {author}\n---\n\n{_STORY}\n"
    assert severities_of(placeholder_author, text) == []


def test_an_account_of_whoever_signs_below_names_somebody() -> None:
    text = f"---\ntitle: The bridge is closed\nauthor: abc234\n---\n\nBy Ana Cruz\n\n{_STORY}\n"
    assert severities_of(placeholder_author, text) == []


@pytest.mark.parametrize(
    ("layout", "said", "severity"),
    [
        ("page\npost_excerpt: x\npost_date: 2015-11-25 09:25:15", "", Severity.INFO),
        ("post\npost_excerpt: x\npost_date: 2015-11-25 09:25:15", "", Severity.WARNING),
        ("page", "", Severity.WARNING),
        (
            "page\npost_excerpt: x\npost_date: 2015-11-25 09:25:15",
            " “Nobody asked us,” said Ana Cruz. “The ferry is no bridge,” said Ben Ode.",
            Severity.WARNING,
        ),
    ],
)
def test_the_byline_of_a_page_exported_from_wordpress_is_a_log_in(layout: str, said: str, severity: Severity) -> None:
    text = f"---\ntitle: Our boat\nauthor: Webmaster\nlayout: {layout}\n---\n\nThe club has a boat with three cabins, which was bought in 2015. She was fitted out for eight people.{said}\n"
    assert severities_of(placeholder_author, text) == [severity]
