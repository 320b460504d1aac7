"""The rights of a syndicate at the end of a column that it sells."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.site_footer import site_footer

from tests.boilerplate.prose import PROSE, graded


@pytest.mark.parametrize(
    ("line", "severities"),
    [
        ("© 2021, Lampton Post Writers Group", ["info"]),
        ("(c) 2021 Harbour Features Syndicate", ["info"]),
        ("© 2021 Harbour Features Syndicate Inc.", ["info"]),
        ("© 2021 Lampton Content Agency, LLC", ["info"]),
        ("Copyright 2021 Copley News Service", ["info"]),
        ("© 2021, Lampton Post", ["warning"]),
        ("© 2021 Lampton Post LLC", ["warning"]),
    ],
)
def test_the_rights_of_a_syndicate_end_a_column(line: str, severities: list[str]) -> None:
    assert graded(site_footer, *PROSE, line, media_type="text/plain") == severities


def test_a_syndicate_has_a_foot_on_its_own_site() -> None:
    url = "---\nurl: https://harbour-syndicate.example/bridge\n---\n\n"
    assert graded(site_footer, url + PROSE[0], *PROSE[1:], "© 2021 Harbour Syndicate") == ["warning"]


@pytest.mark.parametrize(
    ("host", "line", "severities"),
    [
        ("harbour.example", "© 2021 HealthDay. All rights reserved.", ["info"]),
        ("www.healthday.com", "© 2021 HealthDay. All rights reserved.", ["warning"]),
        ("harbour.example", "© 2021 Harbour. All rights reserved.", ["warning"]),
    ],
)
def test_the_rights_of_an_agency_end_what_another_site_has_from_it(host: str, line: str, severities: list[str]) -> None:
    url = f"---\nurl: https://{host}/bridge\n---\n\n"
    assert graded(site_footer, url + PROSE[0], *PROSE[1:], line) == severities
    assert graded(site_footer, *PROSE, line, media_type="text/plain") == ["warning"]
