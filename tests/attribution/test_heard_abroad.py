"""Sources that another outlet had and analysts of a house, in other languages than English (ATT102, ATT103)."""

from __future__ import annotations

import json

import pytest

from provenance import check

_TOLD = {
    "de": "Der Rat hat am Montag beschlossen, die Brücke für ein Jahr zu sperren, und niemand im Saal war dagegen.",
    "es": "El consejo votó el lunes cerrar el puente durante un año, y nadie en la sala se opuso a ello.",
    "pt": "O conselho votou na segunda-feira fechar a ponte por um ano, e ninguém na sala se opôs a isso.",
    "fr": "Le conseil a voté lundi la fermeture du pont pour un an, et personne dans la salle ne s’y est opposé.",
    "it": "Il consiglio ha votato lunedì la chiusura del ponte per un anno, e nessuno in sala si è opposto.",
}


def _severities(rule: str, code: str, words: str) -> list[str]:
    data = {"@type": "NewsArticle", "headline": "Ponte", "publisher": {"@type": "Organization", "name": "El Faro"}}
    page = f'<html lang="{code}"><head><script type="application/ld+json">{json.dumps(data)}</script></head><body><p>{_TOLD[code]}</p><p>{words}</p></body></html>'
    return [one.severity for one in check(page, media_type="text/html", select=[rule]).findings]


@pytest.mark.parametrize(
    ("code", "words", "severity"),
    [
        ("pt", "Duas fontes do governo disseram à Reuters que a ponte vai cair.", "info"),
        ("pt", "Duas fontes do governo disseram à reportagem da Reuters que a ponte vai cair.", "info"),
        ("pt", "A ponte vai cair. Uma fonte falou sob anonimato devido à investigação em curso.", "info"),
        ("pt", "Duas fontes do governo disseram à ministra que a ponte vai cair.", "warning"),
        ("pt", "A ponte vai cair, segundo fontes do governo ouvidas pela Bloomberg.", "info"),
        ("pt", "A ponte vai cair, segundo fontes do governo ouvidas pelo conselho.", "warning"),
        ("pt", "Segundo o jornal Diário do Porto, a ponte é velha. Fontes do governo disseram que vai cair.", "info"),
        ("es", "Fuentes del Gobierno confirmaron a EFE que el puente va a caer.", "info"),
        ("es", "Fuentes del Gobierno confirmaron a El Faro que el puente va a caer.", "warning"),
        ("es", "La Rama asegura que fuentes del Gobierno les han dicho que el puente va a caer.", "info"),
        ("es", "La Rama asegura que fuentes del Gobierno han dicho que el puente va a caer.", "warning"),
        ("es", "Según la agencia Efe, el puente es viejo. Fuentes del Gobierno dijeron que va a caer.", "info"),
        ("pt", "A ponte vai cair, segundo o site russo Lampe, que citou uma fonte que pediu anonimato.", "info"),
        (
            "de",
            "Die Brücke fällt, meldete die Zeitung Lampe unter Berufung auf mit der Sache vertraute Personen.",
            "info",
        ),
        (
            "de",
            "Anna Huber meldete unter Berufung auf mit der Sache vertraute Personen, dass die Brücke fällt.",
            "warning",
        ),
        ("de", "Eine Lampe-Sprecherin erklärte, die Brücke falle bald.", "info"),
        ("es", "Según la alcaldesa, el puente es viejo. Fuentes del Gobierno dijeron que va a caer.", "warning"),
    ],
)
def test_another_outlet_answers_for_its_sources(code: str, words: str, severity: str) -> None:
    """Not the one that puts the text out."""
    assert _severities("ATT102", code, words) == [severity]


@pytest.mark.parametrize(
    ("code", "words", "severity"),
    [
        ("pt", "Os analistas do banco apontam que a ponte vai cair.", "info"),
        ("pt", "Muitos analistas apontam que a ponte vai cair.", "info"),
        ("pt", "O preço da ponte subiu. A ponte, segundo os analistas, vai cair.", "info"),
        (
            "de",
            "Die Brücke fällt bald, wie Kritiker warnen. Von einem Fehler spricht die Abgeordnete Ana Cruz.",
            "info",
        ),
        ("de", "Die Brücke fällt bald, wie Kritiker warnen. Von einem Fehler ist seit Mai die Rede.", "info"),
        ("fr", "Le pont va tomber, expliquent les experts de la banque.", "info"),
        ("it", "Gli esperti dell’istituto ricordano che il ponte cadrà.", "info"),
    ],
)
def test_analysts_of_a_house(code: str, words: str, severity: str) -> None:
    """They can be found."""
    assert _severities("ATT103", code, words) == [severity]


@pytest.mark.parametrize(
    ("before", "source", "severity"),
    [
        ("La Universidad de Holm crece, ha dicho Ana Cruz, directora de la editorial.", "la universidad", "info"),
        ("La Universidad de Holm crece cada año y nadie lo esperaba.", "la universidad", "warning"),
        ("El Ministerio de Obras crece, ha dicho Ana Cruz, directora de la editorial.", "el ministerio", "warning"),
    ],
)
def test_a_house_whose_people_speak_by_name(before: str, source: str, severity: str) -> None:
    of = source.replace("el ", "l ") if source.startswith("el ") else f" {source}"
    words = f"{before} Cada centro fija su precio, afirman fuentes de{of}."
    assert _severities("ATT102", "es", words) == [severity]


@pytest.mark.parametrize(
    ("code", "words", "severity"),
    [
        ("es", "El puente se cerrará, según fuentes cercanas al caso. Así lo publicó Reuters, que no dio más datos.", "info"),
        ("es", "El puente se cerrará, según fuentes de Reuters cercanas al caso.", "info"),
        ("es", "En declaraciones a EFE, fuentes policiales dijeron que el puente es viejo.", "info"),
        ("es", "En declaraciones a la alcaldesa, fuentes policiales dijeron que el puente es viejo.", "warning"),
        ("es", "Fuentes policiales citadas por la agencia EFE dijeron que el puente es viejo.", "info"),
        ("es", "Según fuentes históricas, el puente fue construido por los romanos.", "info"),
        ("fr", "Le pont sera fermé, a indiqué une source proche du dossier. C'est ce que rapporte Reuters.", "info"),
        ("fr", "Une source proche du dossier a indiqué à l'AFP que le pont est vieux.", "info"),
        ("fr", "Jean Dupont raconte qu'une source policière lui a dit que le pont est vieux.", "info"),
        ("de", "Die Brücke fällt, sagte eine mit der Sache vertraute Person. Das berichtete Reuters.", "info"),
        ("de", "Die Brücke fällt, sagte eine mit der Sache vertraute Person. Das berichtete Anna Huber.", "warning"),
        ("de", "Laut einem Bericht der Bild sagte eine mit der Sache vertraute Person, die Brücke sei alt.", "info"),
        ("de", "Wie die Süddeutsche Zeitung unter Berufung auf Sicherheitskreise berichtet, ist die Brücke alt.", "info"),
        ("it", "Il ponte sarà chiuso, secondo fonti vicine al dossier. Lo riporta Reuters, che non dice altro.", "info"),
        ("it", "Il ponte sarà chiuso, secondo fonti vicine al dossier. Lo riporta la sindaca.", "warning"),
        ("pt", "A ponte será fechada, segundo fontes próximas ao caso. A informação foi publicada pela Reuters.", "info"),
        ("pt", "Segundo fontes históricas, a ponte foi construída pelos romanos.", "info"),
    ],
)  # fmt: skip
def test_an_outlet_told_of_beside_answers_and_writings_are_no_persons(code: str, words: str, severity: str) -> None:
    assert _severities("ATT102", code, words)[:1] == [severity]


@pytest.mark.parametrize(
    ("code", "words", "severity"),
    [
        ("pl", "Most runie w maju – poinformowało źródło Reutera.", "info"),
        ("pl", "Most runie w maju – powiedziało agencji Reutera źródło w radzie.", "info"),
        ("pl", "Most runie w maju – przekazało źródło w radzie.", "warning"),
        ("pl", "Jak pisze Onet, źródło zbliżone do sprawy twierdzi, że most jest stary.", "info"),
        ("pl", "Według dawnych źródeł most zbudowali Rzymianie.", "info"),
        ("id", "Jembatan itu akan runtuh, kata sumber yang dekat dengan masalah itu. Demikian dilansir Reuters, Sabtu.", "info"),
        ("id", "Jembatan itu akan runtuh, kata sumber yang dekat dengan masalah itu. Hal itu belum jelas.", "warning"),
        ("nl", "De brug gaat dicht, zegt een bron rond de zaak. Dat meldt Reuters, dat verder niets weet.", "info"),
        ("sv", "Bron stängs, säger en källa med insyn i ärendet. Det skriver Reuters, som inte vet mer.", "info"),
        ("sv", "Bron stängs, säger en källa med insyn i ärendet. Det skriver hon, som inte vet mer.", "warning"),
        ("tr", "Reuters'ın haberine göre konuya yakın kaynaklar köprünün eski olduğunu söyledi.", "info"),
    ],
)  # fmt: skip
def test_the_same_in_other_languages(code: str, words: str, severity: str) -> None:
    data = {"@type": "NewsArticle", "headline": "Most", "publisher": {"@type": "Organization", "name": "El Faro"}}
    page = f'<html lang="{code}"><head><script type="application/ld+json">{json.dumps(data)}</script></head><body><p>{words}</p></body></html>'
    found = [str(one.severity) for one in check(page, media_type="text/html", select=["ATT102"]).findings]
    assert (found or ["info"])[0] == severity
