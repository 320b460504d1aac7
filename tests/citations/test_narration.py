"""Figures and claims that a text tells, describes or lays down itself are hints; the same figures of the world are not."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from provenance_plugins.citations.no_references import no_references as no_references_rule
from provenance_plugins.citations.uncited_statistic import uncited_statistic as uncited_statistic_rule

from provenance.analysis.claims import claims
from provenance.api import Example, Severity
from provenance.testing import document, find
from tests.found import found_in

# As where their severity is configured; it is information unless it is.
no_references = replace(no_references_rule, severity=Severity.WARNING)
uncited_statistic = replace(uncited_statistic_rule, severity=Severity.WARNING)


def severities(text: str, *, media_type: str = "text/plain") -> set[str]:
    found, problems = find(uncited_statistic, Example(text, media_type=media_type))
    assert not problems
    return {finding.severity for finding in found}


@pytest.mark.parametrize(
    "text",
    [
        # One deal, gift, offer or demand.
        "The college in the north received £2.4 million for a project on the economy of ports.",
        "Her campaign raised $31.5 million over the last months of the year, more than any other in the state.",
        "The minister reduced his demand for new taxes to $1.2 trillion from $1.5 trillion.",
        "The states agreed in May to take in more than 21,000 refugees from the camps.",
        "The company sent the pensioner a bill for a whopping $213 million for electricity.",
        "The court ordered the bank to pay 2 million pounds to the families.",
        # Votes.
        "Ana Cruz won 58% of the votes of the party, and the turnout was 71%.",
        # Which thing is meant.
        "The office of the state found them among the 41,000 private messages that she had handed in.",
        "It is a nod to the £240 million ($300 million) Hale factory that has brought jobs to the city.",
        # Papers.
        "He has published his tax returns, which showed a rate of 12.4 percent for the year.",
        "Unemployment in the country was 4.1 percent in 2006, government data show.",
        # Sizes and distances.
        "The statue in the national museum is of marble and measures 21 × 40 × 33 cm.",
        "The missile of the army flew over the town, some 700 miles away from the city.",
        # What is laid down or defined.
        "The bill contains more than $2 billion to house and feed migrants at the border.",
        "Small companies are those with an annual revenue of less than $2 million in the country.",
        "There is also a cap of 4% on the interest that banks in the country may take.",
        # What is long past.
        "In 1817 the harvest of wheat in the county fell by 40 percent.",
        # Collections.
        "The museum is among the largest of the country, holding about 320,000 objects of people from every century.",
    ],
)
def test_figures_of_what_is_told_are_hints(text: str) -> None:
    assert severities(text) <= {"info"}


@pytest.mark.parametrize(
    "text",
    [
        "Consumer spending accounts for 68% of all activity of the economy.",
        "Only 11 percent of adults drink 74 percent of all alcohol that is sold in the country.",
        "The ministry spends about $13 billion a year on the army.",
        "More than 31 million people have lost their jobs in the past three months.",
        "In 1817 hunger killed one third of the population of the county.",
        "Of the 64,000 employees in the civil service, 12% are older than sixty.",
    ],
)
def test_figures_of_the_world_stay_warnings(text: str) -> None:
    assert severities(text) == {"warning"}


def test_digits_that_are_dialled_are_no_figures() -> None:
    assert not severities("The Hale Society (01632960123) helps people of the country in their homes.")


def test_answers_in_an_interview_are_hints() -> None:
    answer = "In the 1990s unemployment in the country fell by 12 percent, and wages rose by 4 percent."
    asked = f"# Interview with Ana Cruz\n\n## How did it begin?\n\n{answer}\n\n## And today?\n\nIt goes on.\n"
    assert severities(asked, media_type="text/markdown") == {"info"}
    assert severities(f"# The ports\n\n## Then\n\n{answer}\n", media_type="text/markdown") == {"warning"}


def test_a_list_of_linked_titles_is_no_dialogue() -> None:
    figure = "In the 1990s unemployment in the country fell by 12 percent, and wages rose by 4 percent."
    titles = ("Holm: the grand plan", "Holm: a river again", "Holm: what it cost")
    linked = "".join(f"- [{title}](https://lamp.example/{at})\n" for at, title in enumerate(titles))
    made = document(f"# The ports\n\n{linked}\n## Now\n\n{figure}\n", media_type="text/markdown")
    assert [claim.supported for claim in claims(made)] == [False]


def test_a_run_of_figures_leads_back_to_its_source() -> None:
    source = "Sales of homes in the state fell by 12 percent, according to Ana Cruz of the Bureau of Ports.\n\n"
    figure = "In the north of the state sales of homes rose by 4 percent."
    assert severities(f"{source}{figure}") == {"info"}
    assert severities(f"{source}The town has a port. It is old. It is deep.\n\n{figure}") == {"warning"}


def test_reports_that_cite_people_by_name_do_not_lack_references() -> None:
    claims = "Unemployment in the region fell by 12 percent in three years. Crime rose by 30 percent in ten years. Taxes rose by 4 percent in 2004. "
    told = "Ana Cruz said that it was so. Ben Dorn said that he knew. Carl Eck told the paper that he did. Dora Falk said no.\n\n"
    for text, expected in ((claims, "warning"), (f"{claims}\n\n{told}{told}", "info")):
        found = found_in(no_references, text)
        assert {finding.severity for finding in found} == {expected}


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("Ana Cruz and her students counted birds. They found that one", ""),
        (
            "Acme Gas, which maintains 4,300 miles of mains in the region, counted 12,000 leaks a year, so one",
            " Acme Gas officials said that they were busy.",
        ),
        (
            "Acme Gas, which maintains 4,300 miles of mains in the region, counted 12,000 leaks a year, so one",
            "\n\nEven so they were busy, Acme Gas officials said.",
        ),
        (
            "Some mains hold up because they are thick, according to ministry officials. For others the agency spent $3 billion on a",
            "",
        ),
    ],
)
def test_a_figure_may_be_of_whoever_speaks_beside_it(before: str, behind: str) -> None:
    claim = " third of the households in the country lost their gas for 12 days in the past five years."
    assert severities(f"{before}{claim}{behind}") == {"info"}
    assert severities(f"{before.rpartition('. ')[2].replace('They found that', 'And')}{claim}") == {"warning"}
