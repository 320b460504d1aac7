"""ATT102 and ATT104: what only the house knows, who keeps a name back in any order of words, and works of no owner."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example
from provenance.testing import find

_RULES = (anonymous_source, weasel_attribution, unnamed_study)


def _told(language: str, words: str) -> list[tuple[str, str, str]]:
    page = Example(f"<html lang='{language}'><p>{words}</p></html>", media_type="text/html")
    told: list[tuple[str, str, str]] = []
    for rule in _RULES:
        findings, problems = find(rule, page)
        assert problems == []
        told += [(one.rule, one.severity, one.excerpt) for one in findings]
    return told


@pytest.mark.parametrize(
    ("language", "words", "excerpt"),
    [
        ("en", "This newspaper has learned that the dam will be sold.", "This newspaper has learned"),
        ("en", "According to information obtained by this paper, it is off.", "information obtained by this paper"),
        ("en", "The fair is off. We have learned that singer Ana Cruz will not come.", "We have learned that"),
        ("en", "The fair is off. Our sources also told us so.", "Our sources also told us"),
        ("es", "Según ha podido saber este periódico, el acuerdo está roto.", "Según ha podido saber este periódico"),
        ("fr", "Selon nos informations, le pont sera fermé en mai prochain.", "Selon nos informations"),
        ("de", "Wie unsere Redaktion erfuhr, wird die Brücke im Mai verkauft.", "Wie unsere Redaktion"),
        ("pt", "O jogador já se despediu, apurou a nossa redação.", "apurou a nossa redação"),
        ("it", "Secondo quanto appreso dalla nostra redazione, è saltato.", "appreso dalla nostra redazione"),
        ("nl", "Volgens informatie van deze krant is de deal van de baan.", "informatie van deze krant"),
    ],
)
def test_what_only_the_house_knows_is_a_warning(language: str, words: str, excerpt: str) -> None:
    ((rule, severity, said),) = _told(language, words)
    assert (rule, severity) == ("ATT102", "warning")
    assert excerpt in said or said in excerpt


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Our sources in Leeds tell us that the mill is closing.", ["Our sources in Leeds tell us"]),
        (
            "Our sources on the ground in North Leeds say that it rains.",
            ["Our sources on the ground in North Leeds say"],
        ),
        ("Our sources in Leeds are two old letters and a map.", []),
        ("Our sources on the ground floor say little of the mill.", []),
        ("“Our sources in Leeds tell us that it rains,” he sang.", []),
    ],
)
def test_a_source_of_the_house_with_its_place(words: str, said: list[str]) -> None:
    assert [excerpt for _, _, excerpt in _told("en", words)] == said


def test_a_source_that_the_house_tells_of_again_is_for_information() -> None:
    told = _told("en", "The fair is off, a source said. Our source also told us that it rained.")
    assert [severity for _, severity, _ in told] == ["warning", "info"]


@pytest.mark.parametrize(
    "words",
    [
        "Jak dowiedzieliśmy się przed lekturą raportu,</p><p>„Uznaliśmy, że most jest stary” – Anna Nowak.",
        "Jak dowiedzieliśmy się od rzecznika Jana Nowaka, most jest stary.",
    ],
)
def test_what_the_house_learned_of_somebody_whom_it_names_hides_nobody(words: str) -> None:
    assert _told("pl", f"Most jest zamknięty. {words}") == []


@pytest.mark.parametrize(
    "words", ["We have learned that love is blind.", "“We have learnt that Ana Cruz left,” he sang."]
)
def test_what_anybody_has_learned_is_nothing(words: str) -> None:
    assert _told("en", f"The fair is off. {words}") == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Residents, none of whom wished to give their names, said the smell was bad."),
        ("en", "A teacher, whose name is known to the editors, calls the school a mess."),
        ("es", "Los vecinos, que no quisieron dar sus nombres, dijeron que la pareja discutía."),
        ("es", "Un profesor, cuyo nombre conoce la redacción, habla de un ambiente tóxico."),
        ("fr", "Les voisins, qui n'ont pas souhaité donner leur nom, parlent de disputes."),
        ("de", "Die Anwohner, die ihre Namen nicht nennen wollten, berichten von Streit."),
        ("de", "Ein Lehrer, dessen Name der Redaktion bekannt ist, nennt die Stimmung vergiftet."),
        ("pt", "Os vizinhos, que não quiseram identificar-se, falam de muitas discussões."),
        ("it", "I vicini, che hanno preferito non dire il proprio nome, parlano di liti."),
        ("es", "Una persona cercana al club asegura que habrá fichaje en mayo."),
        ("fr", "Selon une personne proche du club, le transfert est signé."),
        ("it", "Secondo persone vicine al dossier, l'accordo è già fatto."),
        ("pt", "Uma pessoa próxima do jogador garante que ele vai sair."),
        ("de", "Laut einer Person aus dem Umfeld des Vereins ist alles unterschrieben."),
        ("nl", "Een leraar, van wie de naam bekend is bij de redactie, noemt de sfeer vergiftigd."),
    ],
)
def test_who_keeps_a_name_back_is_told_in_any_order_of_words(language: str, words: str) -> None:
    assert [rule for rule, _, _ in _told(language, words)] == ["ATT102"]


@pytest.mark.parametrize(
    ("language", "words", "excerpt"),
    [
        ("en", "In a now-deleted tweet, he called the umpire a cheat.", "now-deleted tweet"),
        ("en", "Court papers state that the couple had parted in the spring.", "Court papers state"),
        ("es", "En un tuit ya borrado, llamó tramposo al árbitro del partido.", "tuit ya borrado"),
        ("es", "Lo dice la ciencia: quien ríe cada mañana vive más años.", "Lo dice la ciencia"),
        ("fr", "Une vidéo qui circule sur les réseaux montre la chute.", "vidéo qui circule"),
        ("de", "Aus internen Unterlagen geht hervor, dass der Fehler bekannt war.", "Aus internen Unterlagen"),
        ("pt", "Documentos internos mostram que a empresa sabia da falha.", "Documentos internos"),
        ("it", "Lo dice la scienza: chi ride ogni giorno vive più a lungo.", "Lo dice la scienza"),
        ("nl", "Op beelden die rondgaan op sociale media is de klap te zien.", "beelden die rondgaan"),
    ],
)
def test_a_work_of_no_owner_is_told_for_information(language: str, words: str, excerpt: str) -> None:
    ((rule, severity, said),) = _told(language, words)
    assert (rule, severity) == ("ATT104", "info")
    assert said.startswith(excerpt)


@pytest.mark.parametrize(
    ("language", "words", "severity"),
    [
        ("fr", "Les spécialistes s'accordent à dire que le modèle est à bout de souffle.", "info"),
        ("pt", "Especialistas são unânimes em afirmar que o modelo se esgotou.", "info"),
        ("es", "Los expertos son unánimes: el modelo está agotado del todo.", "info"),
        ("de", "Experten sind sich weitgehend einig, dass das Modell am Ende ist.", "info"),
        ("nl", "Deskundigen zijn het erover eens dat het model is uitgewerkt.", "info"),
        ("de", "Viele halten ihn für den wahren Erben des großen Trainers.", "info"),
        ("it", "Molti lo ritengono il vero erede del grande campione.", "info"),
        ("it", "In molti la considerano la migliore trattoria della città.", "info"),
    ],
)
def test_those_of_one_mind_are_a_group(language: str, words: str, severity: str) -> None:
    assert [told[:2] for told in _told(language, words)] == [("ATT103", severity)]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "This newspaper was founded in 1893 and is printed in the same street."),
        ("en", "This newspaper has learned from Ana Cruz, who said the dam was sold, that it leaks."),
        ("en", "She deleted the file by accident and wrote the story again."),
        ("es", "Los vecinos no quieren que su calle cambie de nombre otra vez."),
        ("es", "El agua que circula por el canal viene del río desde hace siglos."),
        ("fr", "Le chat, dont le nom vient d'un roman, dort sur le toit."),
        ("de", "Unsere Redaktion erreichen Sie von neun bis zwölf Uhr am Telefon."),
        ("de", "Die Stadt wollte der Straße ihren alten Namen nicht zurückgeben."),
        ("pt", "A avó não quis dar o nome do marido ao barco da família."),
        ("it", "Il concerto, cancellato per la pioggia, si terrà a maggio."),
        ("nl", "De buren wilden hun straat geen nieuwe naam geven."),
        ("de", "Experten sind in der alten Stadt am Fluss eher selten."),
        ("de", "Viele halten am Bahnhof der alten Stadt am Fluss."),
        ("nl", "Deskundigen zijn schaars in de oude stad aan de rivier."),
        ("es", "Una persona de cuarenta años dijo adiós al viejo barrio."),
        ("fr", "Une personne âgée explique le chemin au facteur du village."),
        ("de", "Zwei Personen erklären den Kindern die Arbeit in der Mühle."),
        ("it", "Molti gatti lo seguono fino al porto della città vecchia."),
    ],
)
def test_what_looks_like_such_is_not(language: str, words: str) -> None:
    assert _told(language, words) == []
