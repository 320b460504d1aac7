"""Sources and studies that the words around them settle: a name before an apposition, an office told of before, a reason, a work in brackets or in the next paragraph."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Rule
from tests.found import severities_of

_OFFICE = "A spokesman for the state attorney general’s office, which fought the deal, said that nothing had changed."
_BUREAU = "A department spokesperson said that nobody was hurt."
_STUDY = "People go far. And a new study now finds that ferries calm people.\n\nThey row on. “It is so,” Ana Cruz and Ben Ode, authors of {}, wrote for the Harbour Review."
_AWAY = "The river rose. Nobody saw it. The pier stood. The boats lay still. The ferry left. The mill was shut. "


@pytest.mark.parametrize(
    ("rule", "text", "told"),
    [
        (
            anonymous_source,
            "Last week, Ana Cruz, a senior analyst with Harbour Research said that the dam would fail.",
            [],
        ),
        (
            anonymous_source,
            "Last week, in Leeds, a senior analyst with Harbour Research said that the dam would fail.",
            ["warning"],
        ),
        (anonymous_source, f"The Ohio attorney general's office had filed an appeal. {_OFFICE}", ["info"]),
        (anonymous_source, f"The governor had filed an appeal. {_OFFICE}", ["info"]),
        (
            anonymous_source,
            f"The Leeds Roads Department shut the pier. The river rose. Nobody saw it. {_BUREAU}",
            ["info"],
        ),
        (anonymous_source, f"The Leeds Roads Department shut the pier. {_AWAY}{_AWAY}{_BUREAU}", ["info"]),
        (
            anonymous_source,
            "The offer is off, said an official who spoke on condition of anonymity to discuss private deliberations.",
            ["info"],
        ),
        (
            anonymous_source,
            "The offer is off, said an official who spoke on condition of anonymity to discuss the offer.",
            ["info"],
        ),
        (
            unnamed_study,
            "According to a number of studies (see Ana Cruz’s “The Ferry and Us”), ferries calm people.",
            ["info"],
        ),
        (unnamed_study, "According to a number of studies (see also the ferry), ferries calm people.", ["warning"]),
        (
            unnamed_study,
            _STUDY.format("the new paper"),
            ["info"],
        ),
        (
            unnamed_study,
            _STUDY.format("a play"),
            ["warning"],
        ),
        (
            unnamed_study,
            "Research suggests that ferries calm people.\n\nIn the 2010 experiment, the economist Ana Cruz asked rowers.",
            ["info"],
        ),
        (
            unnamed_study,
            "Research suggests that ferries calm people.\n\nIn the 2010 race, the rower Ana Cruz came first.",
            ["warning"],
        ),
    ],
)
def test_what_the_words_around_settle(rule: Rule, text: str, told: list[str]) -> None:
    assert severities_of(rule, text) == told
