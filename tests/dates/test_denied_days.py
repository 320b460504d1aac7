"""Days that do not exist, in texts that speak of such days."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.impossible_date import impossible_date

from provenance.api import Example
from tests.dates.common import one
from tests.found import found_in

_TABLE = "<table><tr><th>Input</th><th>Answer</th></tr><tr><td>2021-02-30</td><td>{}</td></tr><tr><td>{}</td><td>2 July</td></tr></table>"


@pytest.mark.parametrize(
    "text",
    [
        "The form returns an error for 2021-02-30.",
        "Calling it with 31 June 2021 raises an exception.",
        "Nobody can be born on 31 June, since June has only 30 days.",
        "The user typed “30 February 2019” and the form crashed.",
        "February 30? Of course there is no such day.",
    ],
)
def test_a_sentence_that_speaks_of_such_days_is_for_information(text: str) -> None:
    assert one(found_in(impossible_date, text)).severity == "info"


@pytest.mark.parametrize(
    "text",
    [
        "The contract was signed on 31 June 2019, and the court held it to be void.",
        "The committee turned the plan down on 30 February 2019.",
        "An error was found on June 31, 2019, in the accounts.",
        "The fair was on 31 June 2019. February 30 does not exist.",
        "Council rejects the bridge\n\n31 June 2019\n\nThe bridge will not be built, the mayor said.",
    ],
)
def test_a_day_of_a_story_is_a_fault(text: str) -> None:
    assert found_in(impossible_date, text)[0].severity == "error"


@pytest.mark.parametrize(
    "text",
    [
        "## Invalid dates\n\n- 2021-02-30\n- 31 June 2020, which has 30 days\n",
        "It refuses the following:\n\n- 2021-02-30\n- 2021-06-31\n",
        "Valid: 2021-02-28\nInvalid: 2021-02-30\n",
        "The form answers:\n\n- 2021-02-30 → error\n- 31 June 2021 (rejected)\n",
    ],
)
def test_a_list_of_what_is_refused_has_no_fault(text: str) -> None:
    assert found_in(impossible_date, Example(text, media_type="text/markdown")) == []


@pytest.mark.parametrize(
    "text", ["Invalid inputs\n2021-02-30\n2021-06-31\n", "Invalid inputs\n\n2021-02-30\n2021-06-31\n"]
)
def test_lines_of_plain_text_are_a_list(text: str) -> None:
    assert found_in(impossible_date, text) == []


def test_the_row_of_a_table_tells_of_its_own_day_alone() -> None:
    text = _TABLE.format("Invalid date", "31 June 2021")
    finding = one(found_in(impossible_date, Example(text, media_type="text/html")))
    assert "June has only 30 days" in finding.message


def test_a_day_that_a_text_denies_is_meant_everywhere_in_it() -> None:
    text = "What happens on February 30? Nothing is planned.\n\nThere is no February 30."
    assert one(found_in(impossible_date, text)).severity == "info"


def test_a_weekday_is_none_of_the_days_that_do_not_exist() -> None:
    text = "The parser rejects bad days. They met on Thursday, January 4, 2019, which the validator took."
    assert one(found_in(impossible_date, text)).severity == "error"


@pytest.mark.parametrize(
    ("path", "lead", "severity"),
    [
        (".claude/commands/post.md", "as the user writes it, e.g.", "info"),
        ("docs/prompts/post.md", "tal como el usuario quiere, ej.", "info"),
        (".claude/commands/post.md", "the fair begins on", "error"),
        ("news/post.md", "as the user writes it, e.g.", "error"),
    ],
)
def test_a_date_of_a_prompt_may_show_its_form(path: str, lead: str, severity: str) -> None:
    text = f"# New post\n\n2. **Day** — free text, {lead} *Sunday 13 April 2026*.\n"
    assert one(found_in(impossible_date, Example(text, media_type="text/markdown", path=path))).severity == severity


@pytest.mark.parametrize(
    ("element", "severity"), [('<span id="tide-date">', "info"), ("<span>", "error"), ('<span id="tides">', "error")]
)
def test_noughts_that_a_script_fills(element: str, severity: str) -> None:
    page = f"<html><body><p>Tides at the mill: {element}00:00 | 00/00/0000</span></p></body></html>"
    assert one(found_in(impossible_date, Example(page, media_type="text/html"))).severity == severity


@pytest.mark.parametrize(
    "text",
    [
        "O contrato da ponte tem as datas inexistentes de 31 de junho de 2019 e de outros dias, disse o juiz da cidade.",
        "El contrato del puente lleva la fecha del 31 de junio de 2019, un día que no existe, dijo el juez de la ciudad.",
        "Le contrat du pont porte la date du 31 juin 2019, un jour qui n’existe pas, a dit le juge de la ville.",
        "Der Vertrag über die Brücke trägt das Datum 31. Juni 2019, einen Tag, den es nicht gibt, sagte der Richter.",
        "Il contratto del ponte porta la data del 31 giugno 2019, un giorno che non esiste, ha detto il giudice della città.",
        "Het contract van de brug heeft de datum 31 juni 2019, een dag die niet bestaat, zei de rechter van de stad.",
    ],
)
def test_other_languages_speak_of_such_days_too(text: str) -> None:
    assert one(found_in(impossible_date, text)).severity == "info"


@pytest.mark.parametrize(
    "text",
    [
        "O contrato da ponte foi assinado em 31 de junho de 2019, disse o juiz da cidade. A barca já não existia.",
        "Der Rat trifft sich am 31. Juni 2019 in der alten Halle an der Brücke. Parkplätze gibt es nicht.",
        "El consejo se reúne el 31 de junio de 2019 en la sala del puente de la ciudad. El aparcamiento no existe.",
    ],
)
def test_in_other_languages_a_day_of_a_story_is_a_fault(text: str) -> None:
    assert one(found_in(impossible_date, text)).severity == "error"
