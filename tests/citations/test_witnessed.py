"""What writers tell of themselves, and lines that state nothing, need no source; what the world could count does."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.uncited_claim import uncited_claim
from provenance_plugins.citations.uncited_statistic import uncited_statistic

from provenance.api import Example, Rule
from provenance.testing import find

_DIARY = (
    "I went to the mill in the morning. It rained all day. My boots were wet. I had tea with Ben. We spoke of his boat. "
    "I liked the lamp in his hall. Then I went home. My dog was asleep by the door.\n\n"
)
_REPORT = (
    "The council met in the hall. It rained all day. The mayor wore boots. Nobody had tea. The clerk spoke of a boat. "
    "A lamp hung in the hall. The vote was late. A dog was asleep by the door.\n\n"
)


def _told(rule: Rule, text: str, sentence: str) -> bool:
    findings, problems = find(rule, Example(text + sentence, media_type="text/markdown"))
    assert problems == []
    return any((finding.excerpt or "")[:12] == sentence.lstrip("- ")[:12] for finding in findings)


@pytest.mark.parametrize(
    ("sentence", "before", "told"),
    [
        ("In April I did 129 slow pushups on 40% of the days.", _DIARY, False),
        ("So I gained 12 percent of my weight in a year.", _DIARY, False),
        ("I gained 12 percent of my weight in a year.", _REPORT, False),
        ("I read that unemployment in the county fell by 12 percent.", _DIARY, True),
        ("I think that unemployment in the county fell by 12 percent.", _DIARY, True),
        ("I walked more than 400 miles of the river in 30 days.", _DIARY, False),
        ("When I was young, I worked as a nurse for 40 weeks of the year.", _DIARY, False),
        ("Unemployment in the county fell by 12 percent in three years.", _DIARY, True),
        ("I fear that 40 percent of the wells in the county are poisoned.", _DIARY, True),
        ("I estimate the dead fish in the wells of the county at 12,000 tonnes.", _DIARY, True),
        ("When I was young, crime in the county was 50 percent lower.", _DIARY, True),
        ("As I wrote in May, the mill emitted 300 tonnes of mercury in 2022.", _DIARY, True),
        ("The school I went to lost 40 percent of its teachers in 2022.", _DIARY, True),
        ("I worked at a mill where 34 percent of the workers died of cancer.", _DIARY, True),
        ("I cut the crime rate of the county by 22 percent.", _DIARY, True),
        ("I created 250,000 jobs in the county in three years.", _DIARY, True),
        ("Unemployment in the county fell by 12 percent in three years.", _REPORT, True),
        ("On Where Do I Vote unemployment fell by 12 percent in three years.", _DIARY, True),
    ],
)
def test_figures(sentence: str, before: str, *, told: bool) -> None:
    assert _told(uncited_statistic, before, sentence) is told


@pytest.mark.parametrize(
    "sentence",
    ["I have created five million jobs and cut the deficit of the nation by 12 percent."],
)
def test_whoever_speaks_alone_or_for_a_nation_claims(sentence: str) -> None:
    assert _told(uncited_statistic, "", sentence)
    nation = "The nation needs taxes. The president knows it. Congress knows it. Our country is at war. The economy is weak. Inflation is high. The senate waits. Voters ask.\n\n"
    assert _told(uncited_statistic, nation, sentence)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Kenya became only the third country in Africa to tax the oil of lamps.", True),
        ("- Review and approval of the budget for the years 2024 and 2025 by the committee", False),
        ("Examples of the records and of the formats in which the committee publishes them are:", False),
    ],
)
def test_claims(sentence: str, *, told: bool) -> None:
    assert _told(uncited_claim, _REPORT, sentence) is told
