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
        ("sv", "Hamnbladet erfar att kommunen ska köpa en ny färja."),
        ("fr", "Hamnbladet a appris que le pont sera fermé en mai."),
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
        ("sv", "Den som sitter hela kvällen erfar hur tyst det är.", "https://www.kvällen.se/bron"),
        ("sv", "Kvällen har erfarit mycket i år, skriver hon.", "https://www.kvällen.se/bron"),
        ("fr", "Toute la ville a appris à nager.", "https://laville.fr/pont"),
        ("fr", "La ville a appris que le pont est vieux, et la ville en rit.", "https://ville.fr/pont"),
        ("it", "Chi legge apprende molto del porto, e hamnbladet.se ne parla.", "https://hamnbladet.se/bron"),
    ],
)
def test_other_outlets_and_other_words(language: str, words: str, address: str) -> None:
    assert severities_of(anonymous_source, _page(language, words, address), "text/html") == []


@pytest.mark.parametrize(
    ("words", "severities"),
    [
        ("Tout le quai a appris à nager.", []),
        ("Le quai a appris à vivre avec le pont fermé.", []),
        ("Le Quai a appris que le pont sera vendu.", ["warning"]),
        ("Selon ce que Le Quai a appris, le pont sera vendu.", ["warning"]),
    ],
)
def test_a_publisher_is_named_with_its_capitals(words: str, severities: list[str]) -> None:
    head = "<meta property='og:site_name' content='Le Quai'><link rel='canonical' href='https://www.lequai.fr/pont'>"
    page = f"<html lang='fr'><head>{head}</head><body><p>{words}</p></body></html>"
    assert severities_of(anonymous_source, page, "text/html") == severities
