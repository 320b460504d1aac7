"""Who answers for what nobody is named for beside it: the makers of several studies, a day that is told of, what was cut, a series that its team presents."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.authors.missing_author import missing_author
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.wording import is_cut_off
from provenance_plugins.attribution.works.second_studies import sums_up_linked
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.analysis import attributions
from provenance.api import Document, Example, Severity, Source
from provenance.loaders.text import load_text
from provenance.testing import document
from tests.found import found_in, severities_of

WARNING, INFO = Severity.WARNING, Severity.INFO


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (
            "In a new paper, Ana Cruz and her colleagues look at cats. Across two experiments, they saw that cats nap. In another experiment, people were randomly assigned to sing.",
            [INFO],
        ),
        ("Cats nap, the keeper said. In another study, people were randomly assigned to sing.", [WARNING]),
        (
            "Ana Cruz and her colleagues keep cats. Across two years, they sang. In another study, people were randomly assigned to sing.",
            [WARNING],
        ),
    ],
)
def test_the_second_of_several_studies_of_somebody_named(text: str, severities: list[Severity]) -> None:
    assert severities_of(unnamed_study, text)[-1:] == severities


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Twelve years ago, when security analysts warned of a flood, nobody in the town built a wall.", INFO),
        ("In 2009, when analysts warned of a flood, nobody in the town built a wall.", INFO),
        ("Last week, when analysts warned of a flood, nobody in the town built a wall.", WARNING),
        ("Security analysts warned of a flood twelve years ago.", WARNING),
    ],
)
def test_what_dates_an_event_of_years_ago(text: str, severity: Severity) -> None:
    assert severities_of(weasel_attribution, text) == [severity]


def _row(text: str) -> Document:
    return load_text(Source("rows.jsonl:3", "rows.jsonl", "text/plain", text, row=3))


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("The flood may come again, engineers say.. Read more at harbour.test.", True),
        ("The flood may come again, engineers say, and the mayor was ask…", True),
        ("The flood may come again, engineers say. They read more at home.", False),
        ("The flood may come again, engineers say.", False),
    ],
)
def test_a_row_may_name_them_in_what_was_cut(text: str, *, cut: bool) -> None:
    assert is_cut_off(_row(text)) is cut


@pytest.mark.parametrize(
    ("opening", "severity"),
    [
        ("In our first episode of Harbour 360, we look at the bridge.", INFO),
        ("In our town the bridge is old, and we like it.", WARNING),
    ],
)
def test_a_team_that_presents_its_series(opening: str, severity: Severity) -> None:
    text = f"---\nauthor: Our Reporters\n---\n\n{opening} The council closed it on Monday, the mayor said."
    assert severities_of(placeholder_author, text) == [severity]


@pytest.mark.parametrize(
    ("last", "severity"),
    [
        ("Here are a few images of the harbour and of those who call it home.", INFO),
        ("This photo story is part of a series on the harbours of the coast.", INFO),
        ("Images of the harbour hang in the hall.", WARNING),
    ],
)
def test_a_few_sentences_above_pictures(last: str, severity: Severity) -> None:
    text = f"The harbour lies in the north and was closed on Monday, the mayor said. It has the largest pier of the coast, and ships come from the east. {last}"
    assert [one.severity for one in found_in(missing_author, Example(text))] == [severity]


@pytest.mark.parametrize(
    ("behind", "severities"),
    [
        ("A source added that she has no ring yet.", [WARNING, INFO]),
        ("A source said that she has no ring yet.", [WARNING, WARNING]),
        ("The mill is shut.\n\nA source added that she has no ring yet.", [WARNING, WARNING]),
        ("An official added that she has no ring yet.", [WARNING, WARNING]),
    ],
)
def test_a_source_adds_to_what_was_told_right_before(behind: str, severities: list[str]) -> None:
    text = f"Harbour sources claimed that he wants to wed her.\n\n{behind}\n"
    assert severities_of(anonymous_source, text) == severities


_LINKED = """# Naps

Others have looked at naps:

* A [study](https://naps.test/1) of cats found that they nap.
* Another [study](https://naps.test/2) found that they nap at noon.

"""


@pytest.mark.parametrize(
    ("text", "summed"),
    [
        (f"{_LINKED}Clearly, research shows that naps help cats.", True),
        (f"{_LINKED}Taken together, the research shows that naps help cats.", True),
        (f"{_LINKED}Overall the studies show that naps help cats.", True),
        (f"{_LINKED}Research shows that naps help cats.", False),
        (f"{_LINKED}Overall, a new study found that naps make cats ill.", False),
        (f"{_LINKED}So, a recent survey found that naps make cats ill.", False),
        (f"{_LINKED}Overall, new research shows that naps make cats ill.", False),
        (f"{_LINKED}So cats nap, as research shows that naps help.", False),
        (f"{_LINKED}# Dogs\n\nClearly, research shows that naps help dogs.", False),
        (f"{_LINKED.replace('/naps.test/2', '/naps.test/1')}Clearly, research shows that naps help cats.", False),
        (f"{_LINKED.replace('study', 'lamp')}Clearly, research shows that naps help cats.", False),
        ("# Naps\n\nClearly, research shows that naps help cats.", False),
    ],
)
def test_research_that_sums_up_what_is_linked_above(text: str, *, summed: bool) -> None:
    loaded = document(text, media_type="text/markdown")
    *_, last = [one for one in attributions(loaded) if one.kind == "work"]
    assert sums_up_linked(loaded, last) is summed
