"""Works that are cited in forms which programs and languages give them, and what a list of works tells of slips; keys that no program put in; files of one folder."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_citation import placeholder_citation
from provenance_plugins.citations.placeholder_link import placeholder_link
from provenance_plugins.citations.uncited_statistic import uncited_statistic
from provenance_plugins.citations.undefined_citation import undefined_citation
from provenance_plugins.citations.unused_reference import unused_reference

from tests.found import findings, severities_of

_LIST = "\n\nReferences\n\nZorn, D. (1999). On sleep. Riverton Press.\n\nCruz, A., Ode, B., & Lind, R. (1993). On lamps. Riverton Press.\n\nlamp.docs. (2024). How to light a lamp. lamp.docs.\n"


@pytest.mark.parametrize(
    ("said", "unused"),
    [
        ("So say Cruz et\u00a0al. (1993), and so it is (lamp.docs, 2024).", 0),
        ("Devoted to Leeds, Cruz (1993) tells of lamps, as lamp.docs (2024) does.", 0),
        ("So say Cruz et al. (1993).", 1),
        ("So it is (lamp.docs, 2024).", 1),
        ("So it is in Leeds, Ode says in 1993.", 2),
    ],
)
def test_works_are_cited_with_other_spaces_and_small_letters(said: str, unused: int) -> None:
    text = f"Noise wakes those who sleep (Zorn, 1999). {said}{_LIST}"
    assert len(findings(unused_reference, text, "text/plain")) == unused


def test_an_entry_that_is_cited_with_a_slip_is_told_once() -> None:
    entries = "\n\nReferences\n\nZorn, D. (1999). On sleep. Riverton Press.\n\nCataldo, A. (2013). On lamps. Riverton Press.\n\nLind, R. (2001). On piers. Riverton Press.\n"
    text = f"Noise wakes those who sleep (Zorn, 1999), and lamps do too (Catalda, 2013).{entries}"
    assert severities_of(undefined_citation, text, "text/plain") == ["error"]
    (unused,) = findings(unused_reference, text, "text/plain")
    assert "Lind" in unused.message


def test_files_of_one_folder_on_the_writers_machine_are_one_fault() -> None:
    links = "[The lamp](file:///D:/lamps/a.md) and [the mill](file:///D:/lamps/b.md) are old, [the quay](file:///D:/quays/a.md) is new."
    found = findings(placeholder_link, f"{links} The council closed the bridge on Monday.")
    assert [len(one.related) for one in found] == [1, 0]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Lamps wake [cruz1999; Ode (1997), Lind (2001)].", 1),
        ("Lamps wake [cruz1999a], they say.", 1),
        ("Lamps wake [@cruz1999], they say.", 0),
        ("Lamps wake [cruz1999](a.html), they say.", 0),
        ("Lamps wake [cruz1999], they say.\n\n[cruz1999] Cruz, On lamps.", 0),
        ("Lamps wake [in 1999], they say.", 0),
    ],
)
def test_keys_of_works_that_no_program_put_in(words: str, found: int) -> None:
    assert (
        len(findings(placeholder_citation, f"The bridge was closed in May, and nobody objected.\n\n{words}")) == found
    )


@pytest.mark.parametrize(
    "line",
    [
        "double minutes_in_year = 60 * 24 * 365;",
        "int days = (int) (minutes / 60 / 24) % 365;",
        "2016.01 The ferry was founded",
    ],
)
def test_code_and_the_months_of_a_timeline_are_no_figures(line: str) -> None:
    text = f"The ferry crosses the river every day, and nobody counts those who take it.\n\n{line}\n"
    assert not findings(uncited_statistic, text, "text/plain")


def test_hosts_of_an_internal_network_are_nowhere_for_readers() -> None:
    (found,) = findings(
        placeholder_link, "Read [the report](https://lamps.town.intra/report) of the ministry on the bridges."
    )
    assert "works only on the writer's own machine or network" in found.message


_MILLS = "\n\nReferences\n\nHall, A. (2018). On mills. Riverton Press.\n\nCruz, B. (2015). On quays. Riverton Press.\n\nLind, C. (2011). On rain. Riverton Press.\n"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Hall writes of it:\n\nNo mill stands apart from its weir (Ode, 2001), but by it. (Hall, 2018).", 0),
        ("Hall writes of it:\n\n“No mill stands apart from its weir (Ode, 2001), but by it” (Hall, 2018).", 0),
        ("Hall writes of it:\n\nNo mill stands apart from its weir (Ode, 2001), but by it (Hall, 2018).", 1),
        ("Hall writes of it.\n\nNo mill stands apart from its weir (Ode, 2001), but by it. (Hall, 2018).", 1),
        ("Hall writes of it:\n\nNo mill stands apart from its weir. (Hall, 2018). So it is (Ode, 2001).", 1),
        ("Hall writes of it:\n\nNo mill stands apart from its weir (Ode, 2001), but by it. (Hall, 1918).", 2),
        ("Hall writes of it:\n\nNo mill stands apart from its weir (Ode, 2001). It stands.", 1),
    ],
)
def test_a_passage_that_is_set_off_cites_from_the_list_of_its_own_work(said: str, told: int) -> None:
    text = f"Rain falls (Lind, 2011), and quays rot (Cruz, 2015).\n\n{said}{_MILLS}"
    assert len(findings(undefined_citation, text, "text/plain")) == told


@pytest.mark.parametrize(
    ("said", "unused"),
    [
        ("<br>\n<span>![mill]</span>\n<br>", 0),
        ("<br>\n<span>![The old mill][mill]</span>\n<br>", 0),
        ("<br>\n<span>![Mill]</span>\n<br>", 0),
        ("<br>\n<span>![quay]</span>\n<br>", 1),
        ("<br>\n<span>![mill](quay.jpg)</span>\n<br>", 1),
        ("<br>\n<span>The mill!</span>\n<br>", 1),
    ],
)
def test_an_image_by_name_within_html_uses_its_definition(said: str, unused: int) -> None:
    text = f"The mill is old.\n\n{said}\n\nIt is shut.\n\n[mill]: /images/mill.gif\n"
    assert len(findings(unused_reference, text, "text/markdown")) == unused


_TITLED = "[How lamps burn in the wind](https://lamp.example/42)"


@pytest.mark.parametrize(
    ("before", "told"),
    [
        (f"{_TITLED} ", []),
        (f"{_TITLED}", []),
        ("[How lamps burn in the wind](#wind) ", ["warning"]),
        ("[Lamps](https://lamp.example/42) ", ["warning"]),
        (f"{_TITLED} is disputed ", ["warning"]),
        ("How lamps burn in the wind ", ["warning"]),
    ],
)
def test_the_title_of_a_work_that_links_to_it_stands_before_its_authors(before: str, told: list[str]) -> None:
    works = ("(Cruz et al. 2021)", "(Ode & Lind, 2022)", "(Lind et al. 2023)")
    text = "\n\n".join(f"The lamp is lit at night. {before}{work}." for work in works)
    assert severities_of(undefined_citation, text, "text/markdown") == told


@pytest.mark.parametrize(
    ("above", "target", "told"),
    [
        ("::: {.lead}\nAna Cruz wrote it.\n:::\n", "pier-vs.-quay-new", []),
        ("# Contents {.unnumbered}\n", "pier-vs.-quay-new", []),
        ("", "pier-vs.-quay-new", ["warning"]),
        ("::: {.lead}\nAna Cruz wrote it.\n:::\n", "pier-vs..-quay-new", ["warning"]),
        ("::: tip\nAna Cruz wrote it.\n:::\n", "pier-vs.-quay-new", ["warning"]),
    ],
)
def test_pandoc_keeps_the_dots_of_a_heading(above: str, target: str, told: list[str]) -> None:
    text = f"{above}\n- [The old ferry](#the-old-ferry)\n- [Pier vs. quay (new)](#{target})\n\n## The old ferry\n\nIt is shut.\n\n## Pier vs. quay (new)\n\nIt is open.\n"
    assert severities_of(undefined_citation, text, "text/markdown") == told
