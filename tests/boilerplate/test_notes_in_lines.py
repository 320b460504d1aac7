"""BLP410: lines that say what is to be looked up before a text goes out, parts that are lacking, and gaps behind salutations."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from provenance.api import Example
from provenance.testing import find

_BEFORE = "The first hives were carried up to the roof of the customs house by two sisters who had learned the trade."
_BEHIND = "In August the honey is taken off in the cellar of the school, where the stone floor keeps the room cool."


def _told(line: str, media_type: str = "text/plain") -> list[str]:
    findings, problems = find(
        template_placeholder, Example(f"{_BEFORE}\n\n{line}\n\n{_BEHIND}\n", media_type=media_type)
    )
    assert problems == []
    return [finding.severity for finding in findings]


@pytest.mark.parametrize(
    "line",
    [
        "Jaartal nog checken bij het archief",
        "Attendance figure still to be verified with the club",
        "Verificare la data con l'archivio prima di pubblicare",
        "Confirmar número de vítimas com a guarda antes de publicar!!",
        "Zahl bitte noch beim Verein nachfragen!",
        "XX to check the spelling before this goes up",
        "She grew up in Tralee – fact check this before publishing.",
        "Headline here, max 60 characters",
        "Qui va il sottotitolo (max 80 battute)",
        "Falta la entradilla",
        "Sample Page",
        "Skriv din text här",
        "Your Name, Your Title, Your Company",
        "Mr/Mrs/Ms [delete as applicable]",
        "She has won the prize twice (tbc).",
        "About a third of the boats were lost [link to report?].",
        "Ciao [nome], grazie per esserti iscritto!",
        "Sayın [Ad Soyad],",
        "<<First Name>>, your order has shipped.",
        "Dear «FirstName», thank you for your visit.",
    ],
)
def test_left_in_a_line(line: str) -> None:
    assert len(_told(line)) == 1


def test_a_name_between_doubled_signs_in_markdown() -> None:
    assert len(_told("Liebe/r <<Vorname>>, danke für deine Anmeldung", "text/markdown")) == 1


@pytest.mark.parametrize(
    "line",
    [
        "The editor will check the date before publication.",
        "The reporter has to verify the name with the family before it is published.",
        "A guarda vai confirmar o número de vítimas antes de publicar o relatório.",
        "Hij moest de datum nog checken bij het archief.",
        "Check the address with the school.",
        "UN to add a line to the treaty.",
        "Your house, your rules.",
        "Dear [Mother], I have arrived in Cork.",
        "The headline was about 60 characters long.",
        "Falta la lluvia.",
        "The concert will be at the hall (tbc).",
        "The venue (to be confirmed) was to open in May.",
        "He said <<yes>> and <<no>>.",
        "Mi rispose la più grande: <<Da Auschwitz>>. <<Sì, Ebree>>.",
        "Il a dit «OuiNon» au micro.",
    ],
)
def test_what_readers_are_told(line: str) -> None:
    assert _told(line) == []
