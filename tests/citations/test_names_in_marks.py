"""Authors named in full, which of several works is missing, heads of lists in many languages, blanks in a DOI, and addresses of a viewer."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.invalid_identifier import invalid_identifier
from provenance_plugins.citations.placeholder_link import placeholder_link
from provenance_plugins.citations.undefined_citation import undefined_citation

from provenance.rules import Rule
from provenance.testing import find

_LIST = "References\n\nMelly, P. (2021, December 5). Lamps. Oxford.\n\nCruz, A., & Lee, B. (2019). Glow. Oxford.\n\nOde, B. (2018). Rest. Oxford.\n\nHall, A., & Lee, B. (2017). Naps. Oxford.\n\nDe la Torre, J. (2016). Oil. Oxford."


def _messages(rule: Rule, text: str) -> list[str]:
    findings, problems = find(rule, text)
    assert problems == []
    return [one.message for one in findings]


@pytest.mark.parametrize(
    "mark",
    ["(Paul Melly, 2021)", "(Ben J. Ode, 2018)", "(Ben Ode, 2018; Hall & Lee, 2017)", "(see Paul Melly 2021, p. 4)"],
)
def test_an_author_named_in_full(mark: str) -> None:
    text = f"Lamps burn {mark}. They glow (Cruz & Lee, 2019), as Ode (2018) says (Hall & Lee, 2017).\n\n{_LIST}"
    assert _messages(undefined_citation, text) == []


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        ("(Hall & Lee, 2017; Bo et al., 2020; Ode, 2018)", "“Bo et al., 2020” cites a work"),
        ("(Bo & Lo, 2020; Ko & Lo, 2011; Ode, 2018)", "“Bo & Lo, 2020” and “Ko & Lo, 2011” cite works"),
        ("(Bo et al., 2020)", "“(Bo et al., 2020)” cites a work"),
    ],
)
def test_which_work_is_missing(mark: str, said: str) -> None:
    (message,) = _messages(undefined_citation, f"Lamps burn {mark}. They glow (Cruz & Lee, 2019).\n\n{_LIST}")
    assert message.startswith(said)


@pytest.mark.parametrize(
    "heading",
    [
        *("Източници", "Джерела", "Список літератури", "Список литературы", "Źródła", "Bibliografia", "Kaynakça"),
        *("Kirjallisuus", "Lähteet", "Zdroje", "Irodalomjegyzék", "Referências bibliográficas", "Bibliografias"),
        *(
            "Referencias bibliográficas",
            "Références bibliographiques",
            "Sitografia",
            "Dipnotlar",
            "Literaturliste",
            "Kilder",
            "Bibliografie",
        ),
    ],
)
def test_heads_of_lists_in_many_languages(heading: str) -> None:
    text = f"Lamps burn.[1] They glow.[2]\n\n{heading}\n\nhttps://lamp.example.org/a\n\nhttps://lamp.example.org/b\n"
    assert _messages(undefined_citation, text) == []
    assert _messages(undefined_citation, text.replace(heading, "Lampe lampe")) != []


def test_blanks_in_a_doi() -> None:
    (message,) = _messages(invalid_identifier, "JAMA 324: 2555. doi: 10.1001 / jama.2020.21231")
    assert message == (
        "“10.1001 / jama.2020.21231” has a blank in it, at which the DOI ends for a program: write “10.1001/jama.2020.21231”"
    )


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        (
            "chrome-extension://efaidnbmnnnibpcajpcglclefindmkaj/https://www.nasa.gov/a.pdf",
            "“https://www.nasa.gov/a.pdf”",
        ),
        (
            "moz-extension://0f2c-77aa-11bb/viewer.html?file=https://www.nasa.gov/a.pdf",
            "“https://www.nasa.gov/a.pdf”",
        ),
        ("chrome-extension://efaidnbmnnnibpcajpcglclefindmkaj/", "put in the public address"),
    ],
)
def test_addresses_of_a_viewer(address: str, kept: str) -> None:
    (message,) = _messages(placeholder_link, f"Ode, B. (2018). Rest. {address} tells of it.")
    assert kept in message


@pytest.mark.parametrize(
    ("first", "second", "third", "count"),
    [
        ("Harbour Climate Service", "World Lake Organization", "Harbour Climate Service", 1),
        ("Harbour Fair", "Lake Night", "Harbour Fair", 0),
        ("Harbour Climate Service", "Lake Night", "Harbour Fair", 0),
    ],
)
def test_bodies_with_a_year_are_authors_that_a_list_is_to_have(first: str, second: str, third: str, count: int) -> None:
    text = f"The lake was the warmest ever measured ({first}, 2023).\n\nThe weir ran dry for a month ({second}, 2022), and the fish died in the north of it, as they had in the year before ({third}, 2023).\n"
    assert len(_messages(undefined_citation, text)) == count
