"""Works and scholars to which a sentence points (ATT104), and groups and pleas in more words (ATT102, ATT103)."""

from __future__ import annotations

import pytest

from provenance import check

_AFTER = {
    "en": "The lamp by the door is red.",
    "de": "Die Lampe an der Tür ist rot.",
    "fr": "La lampe près de la porte est rouge.",
    "es": "La lámpara de la puerta es roja.",
    "it": "La lampada vicino alla porta è rossa.",
    "pt": "A lâmpada ao lado da porta é vermelha.",
    "nl": "De lamp bij de deur is rood en oud.",
    "pl": "Lampa przy drzwiach jest czerwona i stara.",
    "sv": "Lampan vid dörren är röd och gammal.",
    "tr": "Kapının yanındaki lamba kırmızı ve eski.",
}


def told(rule: str, language: str, words: str) -> list[str]:
    """The severities of what a rule tells of words before an idle sentence."""
    return [str(one.severity) for one in check(f"{words} {_AFTER[language]}", select=[rule]).findings]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Naps help old cats. Several small studies bear this out."),
        ("en", "Naps help old cats. An English study came to the same conclusion after a year."),
        ("de", "Mittagsschlaf hilft alten Katzen. Zu diesem Schluss kommt eine dänische Langzeitstudie."),
        ("fr", "La sieste aide les vieux chats. C’est ce que confirment plusieurs études récentes."),
        ("fr", "La sieste aide les vieux chats. Des scientifiques l’ont démontré en suivant des chats."),
        ("es", "La siesta ayuda a los gatos viejos. Así lo confirma un estudio reciente."),
        ("it", "Il riposo aiuta i gatti vecchi. A dirlo è uno studio danese."),
        ("pt", "A sesta ajuda os gatos velhos. É o que revela um estudo dinamarquês."),
        ("nl", "Een dutje helpt oude katten. Dat blijkt uit kleinschalig Deens onderzoek."),
        ("pl", "Drzemka pomaga starym kotom. Potwierdzają to badania prowadzone w Danii."),
        ("sv", "En tupplur hjälper gamla katter. Det bekräftar en dansk studie."),
        ("tr", "Öğle uykusu yaşlı kedilere iyi gelir. Araştırmacılar bunu yıllarca süren deneylerle kanıtladı."),
    ],
)
def test_a_work_that_is_pointed_to_is_told(language: str, words: str) -> None:
    assert told("ATT104", language, words) == ["warning" if language == "en" else "info"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "In the latest poll the mayor lags by nine points."),
        ("de", "In den jüngsten Umfragen liegt der Bürgermeister neun Punkte zurück."),
        ("tr", "Son anketlerde belediye başkanı dokuz puan önde."),
        ("pt", "Os números não mentem: o gato dorme mais."),
    ],
)
def test_polls_and_papers_are_told_for_information(language: str, words: str) -> None:
    assert told("ATT104", language, words) == ["info"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Naps help old cats. The studies of Harbour Sleep confirm this."),
        ("en", "Naps help old cats. Our trials confirm this."),
        ("en", "Naps help old cats. Two recent trials confirm this [3]."),
        ("en", "He sent the letter and the photographs; both confirm this."),
        ("de", "Mittagsschlaf hilft alten Katzen. Das zeigt eine Studie der Universität Graz."),
        ("fr", "La sieste aide les vieux chats. C’est ce que montre une étude du CNRS."),
        ("nl", "Een dutje helpt oude katten. Dat blijkt uit onderzoek van TNO."),
        ("sv", "En tupplur hjälper gamla katter. Det visar en studie från Lunds universitet."),
        ("it", "Il riposo aiuta i gatti vecchi. Lo dice la nonna."),
        ("tr", "Kedi bunu gösterdi."),
    ],
)
def test_one_that_is_named_is_not(language: str, words: str) -> None:
    assert told("ATT104", language, words) == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("pl", "Smakosze twierdzą, że to najlepszy ser."),
        ("sv", "Finsmakarna hävdar att osten är för ung."),
        ("it", "Gli intenditori dicono che il formaggio è troppo giovane."),
        ("nl", "Fijnproevers zeggen dat de kaas te jong is."),
        ("de", "Feinschmecker behaupten, dass der Käse zu jung sei."),
        ("tr", "Peynir meraklıları onun fazla genç olduğunu söylüyor."),
        ("de", "Unter Kennern gilt der Käse als der beste im Land."),
    ],
)
def test_connoisseurs_are_told(language: str, words: str) -> None:
    assert told("ATT103", language, words) == ["warning" if language == "en" else "info"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "Une employée, à condition de ne pas être nommée, décrit des nuits sans lumière."),
        ("it", "Un impiegato che preferisce non comparire racconta di notti senza luce."),
        ("tr", "Bir çalışan, kimliğini gizleyerek gecelerin karanlık geçtiğini anlattı."),
        ("sv", "En anställd, som föredrar att vara anonym, säger att nätterna är mörka."),
        ("de", "Eine Angestellte, die unerkannt bleiben will, erzählt von dunklen Nächten."),
        ("es", "Una empleada que pidió seguir en el anonimato habla de noches oscuras."),
    ],
)
def test_more_pleas_are_told(language: str, words: str) -> None:
    assert "warning" in told("ATT102", language, words)
