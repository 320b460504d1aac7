"""Those whom a release or an agreement binds, who are no sources (ATT102)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source

from tests.found import severities_of

_TERMS = "# Release of liability\n\nThis agreement holds for all lessons. The school waives nothing. Its liability ends with the lesson, and all sing at their own risk.\n\n{}\n"
_REPORT = "# The school\n\nThe school had a fair in May, and many came to it. It has a hall with a stage and a garden.\n\n{}\n"
_SAID = "Students and parents acknowledge that singing in the hall involves inherent risks."


def test_a_release_binds_those_who_sign_it() -> None:
    assert severities_of(anonymous_source, _TERMS.format(_SAID)) == []
    assert (
        severities_of(anonymous_source, _TERMS.format("All adult participants agree to sing at their own risk.")) == []
    )
    assert severities_of(anonymous_source, _REPORT.format(_SAID)) == ["info"]


@pytest.mark.parametrize(
    "said",
    [
        "Two officials of the ministry acknowledged that the hall had been shut for a year.",
        "Several officials acknowledge that the hall had been shut for a year.",
        "Sources confirm that the hall had been shut for a year.",
        "Officials confirm that the hall had been shut for a year.",
        "Employees confirm that the hall had been shut for a year.",
        "Former students confirm that the hall had been shut for a year.",
        "An official of the ministry said that the hall had been shut for a year.",
    ],
)
def test_a_source_in_such_a_text_is_told(said: str) -> None:
    assert severities_of(anonymous_source, _TERMS.format(said)) != []
