"""BLP410 and BLP413: notes to an editor, gaps in other languages, persons of examples, and what an assistant did to the wording."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.assistant_residue import assistant_residue
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from provenance.api import Example
from provenance.testing import find

_HEAD = "The council voted on Monday to close the bridge for a year, and the mayor spoke for an hour."


def _severities(rule: object, line: str, language: str = "en") -> list[str]:
    page = Example(f"<html lang='{language}'><p>{_HEAD}</p><p>{line}</p><p>{_HEAD}</p></html>", media_type="text/html")
    findings, problems = find(rule, page)  # type: ignore[arg-type]
    assert problems == []
    return [one.severity for one in findings if one.severity != "info"]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "The mill burned down in May. [Ed: can we get a better figure than this?]"),
        ("en", "[Pics: do we have one of the mill?]"),
        ("nl", "De burgemeester, [naam invullen], sprak een uur."),
        ("fr", "Le maire, [insérer le nom], a parlé une heure."),
        ("fr", "Bonjour {prenom}, votre commande est en route."),
        ("de", "Mustermann GmbH, Musterstraße 1, 12345 Musterstadt"),
        ("nl", "Jan Jansen, Voorbeeldstraat 1"),
        ("it", "Mario Rossi, Via Roma 1"),
        ("en", "John Doe, 123 Main St, Anytown"),
        ("nl", "Klik om tekst toe te voegen"),
        ("tr", "Buraya başlık gelecek"),
        ("en", "Image alt text"),
    ],
)
def test_what_a_template_or_an_editor_left_is_told(language: str, line: str) -> None:
    assert _severities(template_placeholder, line, language) != []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "“He went there [Ed: the old mill] in May,” the letter says."),
        ("en", "[Editor's note: this article has been updated with the figures of May.]"),
        ("nl", "Klik op de knop [bestand toevoegen]."),
        ("en", "The court named her as Jane Doe, and John Doe was the second plaintiff."),
        ("it", "La sede è in Via Roma 1, a Monza."),
        ("en", "Write alt text for each picture, the guide says."),
    ],
)
def test_what_an_editor_tells_readers_and_real_addresses_are_not_told(language: str, line: str) -> None:
    assert _severities(template_placeholder, line, language) == []


@pytest.mark.parametrize(
    "line",
    [
        "I've restructured the second paragraph so that it flows better with the first.",
        "I have reworded the last sentence for clarity.",
        "I kept the tone formal throughout, as requested.",
        "Feel free to tweak the names and dates to suit your needs.",
    ],
)
def test_what_an_assistant_did_to_the_wording_is_told(line: str) -> None:
    assert _severities(assistant_residue, line) == ["error"]


@pytest.mark.parametrize(
    "line",
    [
        "I've kept the language of the village alive, as you asked me to do in your letter.",
        "Feel free to adjust the spices to suit your taste.",
        "I have trimmed the hedge so that it looks natural.",
    ],
)
def test_what_somebody_did_to_other_things_is_not_told(line: str) -> None:
    assert _severities(assistant_residue, line) == []
