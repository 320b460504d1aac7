"""What an outlet knows that calls itself by its name, and not from whom (ATT102)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source

from tests.found import severities_of


def _page(language: str, words: str, address: str = "https://www.hamnbladet.se/nyheter/bron") -> str:
    return f"<html lang='{language}'><head><link rel='canonical' href='{address}'></head><body><p>{words}</p></body></html>"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", "Enligt vad hamnbladet.se erfar var det heta diskussioner på sammanträdet."),
        ("sv", "Kommunen ska köpa en ny färja, erfar hamnbladet.se."),
        ("de", "Nach Informationen von hamnbladet.se soll die Brücke im Mai verkauft werden."),
        ("fr", "Selon les informations de hamnbladet.se, le pont sera fermé en mai."),
        ("es", "El puente será vendido en mayo, según ha podido saber hamnbladet.se."),
        ("it", "Il ponte sarà venduto, secondo quanto apprende hamnbladet.se."),
        ("nl", "De brug wordt verkocht, zo verneemt hamnbladet.se."),
        ("pt", "A ponte será vendida em maio, apurou o Hamnbladet."),
        ("pl", "Most zostanie sprzedany, jak ustalił portal hamnbladet.se."),
    ],
)
def test_own_outlet_is_nobody_to_ask(language: str, words: str) -> None:
    assert severities_of(anonymous_source, _page(language, words), "text/html") == ["warning"]


@pytest.mark.parametrize(
    ("language", "words", "address"),
    [
        ("sv", "Enligt vad hamnbladet.se erfar var det heta diskussioner.", "https://dalposten.se/bron"),
        ("sv", "Den som läser hamnbladet.se erfar hur staden mår.", "https://dalposten.se/bron"),
        ("de", "Weitere Informationen von hamnbladet.se finden Sie im Archiv.", "https://hamnbladet.se/bron"),
        ("it", "Chi legge apprende molto del porto, e hamnbladet.se ne parla.", "https://hamnbladet.se/bron"),
    ],
)
def test_other_outlets_and_other_words(language: str, words: str, address: str) -> None:
    assert severities_of(anonymous_source, _page(language, words, address), "text/html") == []
