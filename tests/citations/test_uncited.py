"""Claims and figures without a source: which are warnings where that is configured, and which are hints."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from provenance_plugins.citations.no_references import no_references as no_references_rule
from provenance_plugins.citations.uncited_claim import uncited_claim as uncited_claim_rule
from provenance_plugins.citations.uncited_statistic import uncited_statistic as uncited_statistic_rule

from provenance import check
from provenance.api import Severity
from provenance.testing import find
from tests.found import found_in

# As where their severity is configured; it is information unless it is.
no_references = replace(no_references_rule, severity=Severity.WARNING)
uncited_claim = replace(uncited_claim_rule, severity=Severity.WARNING)
uncited_statistic = replace(uncited_statistic_rule, severity=Severity.WARNING)


CLAIMS = (
    "Wages have doubled since 1994. The country spends 82 billion dollars a year on interest payments. Crime fell by 30 percent "
    "in ten years. President Carter cut the defense budget and vetoed the bill."
)


def test_min_claims_is_an_option() -> None:
    assert len(found_in(no_references, CLAIMS)) == 1
    assert not found_in(no_references, CLAIMS, min_claims=9)
    (one,) = found_in(no_references, "Crime fell by 30 percent in ten years.", min_claims=1)
    assert one.message.startswith("the document makes one claim without support and has no link")


@pytest.mark.parametrize(
    "text",
    [
        "In 2019 take the tram no. 4 or 350 to the new bridge over the river of the city.",
        "The harbour was mended in 2019 under the grant agreement number 40917733 of the union.",
        "Whoever leaves a boat at the quay in 2024 pays a fine not exceeding £50 to the harbour master of the town.",
        "All the 100 VPNs that we tested lost 12 percent of their speed on average.",
        "Our target is to reach 5 GB/s, the speed of 8,000 discs in 127 countries.",
        "Each additional seat of the plan costs $11 per month.",
        "The projector, priced at $429.00, has been tailored to business.",
        "The mouse was sold in 2023 with a polling rate of up to 4,000Hz and a battery of 300 hours for 500 users.",
        "Project Size: $75,000 to $2 million",
        "- Zoom Communications (NASDAQ:ZM) - Market cap: $26.6 billion - Dividend yield: 0.00% - Software",
        "Say your business spends $120,000 per year on overhead and the government takes 12 percent.",
        "If SEO produced 25 leads a month at a rate of 20 percent, that was $12,500 a month.",
        "For example, a worker who made $50,000 a year and saved 10 percent of it could retire at 59.",
        "Join us for the world's largest conference, which drew 30,000 people in 2023.",
        "The camera, thanks to its 45.7MP sensor, was compared with those of its rivals in the senate.",
        "The form reported how much you contributed to your account as a result of the law.",
        "She was one of the most celebrated writers of the country in the last century.",
        "The office answered questions about the tax laws and regulations of the state.",
        "The table below lists the warmest months in the country's six largest cities.",
        "The commission has asked for information about holders of 5% or more of the shares of the firm.",
        "The team sets aside a percentage of its time (for example, 10 percent) to pay down technical debt.",
        "Paul Manafort was sentenced by Judge Jackson to 73 months in prison and to pay $6.16 million.",
        "Default rate limits are 40k tokens per minute and 200 requests per minute.",
        "You're essentially getting the whole experience for $10 without needing to control his movement.",
        "Site analytics showed us that over 50% of the people who came to the site were new users.",
        "Arco is beginning a pilot in 50 schools, with plans to scale to 600 schools and 70,000 students.",
        "The application window for the first wave of grants was open from September to October.",
        "Return the closest of the names by its edit distance (where the edit distance < 5%).",
        "The project is a new company which intends to invest $500 billion in the United States.",
        "The model outperforms the zero-shot baseline by 30% in accuracy and 16% in quality.",
        "Our application is able to serve more than 200,000 requests in 20 seconds.",
        "Two students unveiled a poster trumpeting “the longest period of economic growth for 200 years”.",
        "Since taxes are such a part of the cost of labor, the 50% premium on wages weighs less than in 1938.",
        "We’ve evaluated more than 320 lamps of 43 makers and 98 percent of their features.",
        "In bulk, you can see savings of up to 20 percent on wheat in 2012.",
        "Your monthly payments for the loans exceeded 15 percent of your income in 2004.",
        "The college offers more than 340 courses in 12 countries for its 50,000 students.",
        "Workers shipped 20 percent of the crop and lost 3 percent of it in 1998 (see Table 4).",
        "Thanks to the new manager of templates the release of 2012 turned the work of the state's editors into play.",
        "The airline banned the senator's wife from the flights of 2004 and voted for a new president.",
        "It is better to rely on a fund that earned 13 percent a year in the 1990s.",
        "He does about 90% of the shopping of the family in the United States.",
        "The article estimates the revenue of the club at $4.5 billion in 2013.",
        "Councillor Matt Green accused Labour of wasting £100,000 of taxes on the demolition of a house.",
        "Large consultancies are the largest firms and worked with the government in 2004.",
        "The budget, which proposed $60 billion of cuts, would reduce the army of the United States.",
        "A Gallup poll asked 1,100 voters in June of 2012. Among Democrats, 40 percent voted for Medicare.",
        "If only 1 percent of the public bought the paper in 2004, the state lost $5 on each of its copies.",
        "Customers entered the second phase in 2004 once they had voted for 80 percent of the parts.",
        "“Rewrote the manual, which cut unemployment in the country by 40 percent,” is what to write of the work of 2004.",
        "The cache made the third build of 1998 faster by 40 percent or more.",
        "The first International Conference on Taxes voted for the budget of the United States in 2004.",
        "Most processors of 1998 were tested on 256 addresses of the network.",
        "Unemployment, they voted in 2004, is of no concern 99% of the time.",
        "After his £15 million move from the club in 2004 he voted for the coalition.",
        "He shot 13 of 26 from the field in 2007 and averaged 22.0 points and 6.0 rebounds.",
        "The blast of 2007 hit a factory in the city of 12 million people before the elections.",
        "Eligible workers were paid 90 percent of their salary in 2004 for up to four weeks of leave.",
        "There were more than 3.5 million site visits from every state of the country in 2015.",
        "Campaigns were not required to report those who gave $200 in the elections of 2012.",
        "The chart shows that unemployment in the region fell by 12 percent in 2004.",
        "The program helped 450 students of the state and brought 1,300 people to work in the government in 2018.",
        "The Dow Jones industrial average of 2008 closed 171 points higher on Tuesday.",
        "Crime fell in the state, Governor Ana Cruz said. Taxes in 2004 were 12 percent lower than those of California.",
    ],
)
def test_hints_are_no_warnings(text: str) -> None:
    for rule in (uncited_claim, uncited_statistic):
        found, problems = find(rule, text)
        assert not problems
        assert {finding.severity for finding in found} <= {"info"}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The club managed to reduce its losses in 2004 from £20.6m to £1.2m after selling players.", "£20.6m"),
        ("The country counted one hundred and thirty million people in 1950.", "one hundred and thirty million people"),
        ("The state spent $40,000–$60,000 per teacher on its schools in 2012.", "$40,000–$60,000"),
        ("The factories drew 9 000 000 litres of plasma a year from donors.", "9 000 000 litres"),
        ("Unemployment in the region fell by 5 to 10 percent in three years.", "5 to 10 percent"),
        ("Unemployment in the region fell by 20-30% in three years.", "20-30%"),
    ],
)
def test_the_whole_figure_is_quoted(text: str, figure: str) -> None:
    found, problems = find(uncited_statistic, text)
    assert not problems
    assert [f"“{figure}”" in finding.message for finding in found] == [True]


def test_what_we_tell_of_our_own_work_is_a_hint() -> None:
    own = (
        "We built a tool for our users. " * 8
        + "This release was used on more than 100 sites that reach 20 million users."
    )
    found, problems = find(uncited_statistic, own)
    assert not problems
    assert {finding.severity for finding in found} == {"info"}
    found = found_in(
        uncited_statistic, "We live in a rich country. " * 8 + "Our taxes rose by 12 percent in three years."
    )
    assert {finding.severity for finding in found} == {"warning"}


def test_claims_of_a_text_that_speaks_to_its_reader_are_hints() -> None:
    claim = "The tax cuts of 1994 contributed to the largest deficit in the history of the country. "
    report = "The senate met in the old town and the mayor came with his wife. " * 14
    guide = "You open the window of the kitchen and look at what you cooked. " * 14
    graded = [{finding.severity for finding in found_in(uncited_claim, claim + rest)} for rest in (report, guide)]
    assert graded[1] <= {"info"}
    assert "warning" in graded[0]


def test_a_document_with_one_clear_claim_among_supported_ones_lacks_references_as_a_hint() -> None:
    clear = "Unemployment in the region fell by 12 percent in three years. "
    vague = "If wages fell by 9 percent in 2004, the state lost $5 million. In other words, taxes rose by 12 percent in 2004. "
    told = "Wages in the country rose by 3 percent in 2004, according to Ana Cruz of the ministry.\n\n"
    unsupported, mixed = (
        {finding.severity for finding in found_in(no_references, text)}
        for text in (f"{clear}{clear}{vague}", f"{told * 3}{clear}{vague}")
    )
    assert unsupported == {"warning"}
    assert mixed == {"info"}


def test_a_mark_that_leads_nowhere_is_no_support_in_the_record() -> None:
    text = "# Rents\n\nRents rose by 14 percent in 2019.[^{}]\n\n[^1]: A. Cruz, Rents, Leeds 2020.\n"
    kept, lost = (check(text.format(label), media_type="text/markdown", select=["CIT30"]) for label in (1, 5))
    counted = [one.evidence.claims for one in (kept, lost) if one.evidence is not None]
    assert [one and (one.count, one.supported) for one in counted] == [(1, 1), (1, 0)]
    assert {finding.rule for finding in lost.findings} == {"CIT303", "CIT304"}


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("The health sector was improved with Cuban assistance.", "“improved” says how something changed,"),
        ("On average, owners of such lamps live longer.", "“On average” says how most or the average of many are,"),
    ],
)
def test_the_message_says_what_the_words_do(sentence: str, said: str) -> None:
    (finding,) = found_in(uncited_claim, f"The council of Harbour met. {sentence}")
    assert finding.message.startswith(said)
