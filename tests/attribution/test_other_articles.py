"""Words that are those of other articles, to which a text leads or of which a front of a section has the beginnings."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from provenance.api import Severity
from tests.found import excerpts, severities_of

WARNING, INFO = Severity.WARNING, Severity.INFO
_MILL = "The old mill by the harbour was hit again in the night."
_DAM = "A dam in the north of the county burst after heavy rain."
_LAMP = "The lamps of the quay are to be lit for the first time."
_SHIP = "A ship with grain was held in the port, U.S. officials say."
_FRONT = (
    f"{_MILL} {_DAM} {_SHIP} {_LAMP} The bridge is shut. {_DAM} {_LAMP} The pier is open. {_MILL} It is cold. {_SHIP}"
)


def _at(address: str, text: str) -> str:
    return f"---\nurl: https://harbour.example{address}\n---\n\n{text}\n"


def test_a_front_of_a_section_has_the_same_beginnings_at_several_places() -> None:
    assert severities_of(anonymous_source, _at("/news/uk", _FRONT)) == [INFO, INFO]


@pytest.mark.parametrize(
    "address", ["/news/the-old-mill-was-hit-again", "/news/2024/05/03/mill", "/news/mill-68012345"]
)
def test_an_article_may_have_sentences_again_that_it_sets_off(address: str) -> None:
    assert severities_of(anonymous_source, _at(address, _FRONT))[0] == WARNING


def test_a_text_that_stands_there_twice_is_no_front() -> None:
    text = f"{_MILL} {_DAM} {_SHIP} {_LAMP} {_MILL} {_DAM} {_SHIP} {_LAMP}"
    assert severities_of(anonymous_source, _at("/news/uk", text))[0] == WARNING


@pytest.mark.parametrize(
    ("end", "severity", "shown"),
    [
        (
            "Follow us on Twitter @HarbourNews, on Facebook at Harbour News or on Instagram at harbournews U.S. officials say it leaks.",
            INFO,
            "U.S. officials say",
        ),
        ("Follow us on Twitter @HarbourNews. U.S. officials say it leaks.", INFO, "U.S. officials say"),
        ("U.S. officials say it leaks. Follow us on Twitter @HarbourNews.", WARNING, "U.S. officials say"),
        ("They follow us on foot. U.S. officials say it leaks.", WARNING, "U.S. officials say"),
    ],
)
def test_behind_a_call_to_follow_the_outlet_other_articles_begin(end: str, severity: Severity, shown: str) -> None:
    text = f"The mill by the harbour is old. It has two gates. {end}"
    assert severities_of(anonymous_source, text) == [severity]
    assert excerpts(anonymous_source, text) == [shown]


@pytest.mark.parametrize(
    ("brackets", "severities"),
    [
        ("(Also Read: Experts criticise the plan to tax mills)", []),
        ("(Related: Experts criticise the plan to tax mills)", []),
        ("(Experts criticise the plan to tax mills)", [WARNING]),
        ("(The council read: Experts criticise the plan to tax mills)", [WARNING]),
    ],
)
def test_brackets_lead_to_another_article(brackets: str, severities: list[Severity]) -> None:
    text = f"The mill by the harbour is old. It was sold in May. {brackets}"
    assert severities_of(weasel_attribution, text) == severities
