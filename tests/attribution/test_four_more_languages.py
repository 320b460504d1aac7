"""ATT102 to ATT104 in Italian, Portuguese, Dutch and Indonesian, and appeals to what numbers are said to show."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example
from provenance.testing import find

_RULES = {"ATT102": anonymous_source, "ATT103": weasel_attribution, "ATT104": unnamed_study}


def _told(language: str, words: str) -> list[tuple[str, str, str]]:
    page = Example(f"<html lang='{language}'><p>{words}</p></html>", media_type="text/html")
    told: list[tuple[str, str, str]] = []
    for rule in _RULES.values():
        findings, problems = find(rule, page)
        assert problems == []
        told += [(one.rule, one.severity, one.excerpt) for one in findings]
    return told


@pytest.mark.parametrize(
    ("language", "words", "rule", "excerpt"),
    [
        ("pt", "Fontes próximas da investigação afirmam que o suspeito fugiu.", "ATT102", "Fontes"),
        ("pt", "Especialistas alertam para o risco de apagão no verão.", "ATT103", "Especialistas"),
        ("pt", "Um estudo recente mostra que os canhotos são mais criativos.", "ATT104", "Um estudo"),
        ("it", "Secondo una fonte del ministero il decreto è pronto.", "ATT102", "Secondo una fonte"),
        ("it", "Secondo molti addetti ai lavori il campionato è già deciso.", "ATT103", "Secondo"),
        ("it", "I critici dicono che la riforma è inutile.", "ATT103", "I critici"),
        ("it", "Uno studio recente dimostra che i mancini sono più creativi.", "ATT104", "Uno studio"),
        ("it", "Per gli esperti, il ponte non reggerà un altro inverno.", "ATT103", "Per gli esperti"),
        ("it", "Il ponte, per gli esperti, non reggerà un altro inverno.", "ATT103", "per gli esperti"),
        ("pt", "Para os especialistas, a ponte não aguenta outro inverno.", "ATT103", "Para os especialistas"),
        ("nl", "Volgens een ingewijde is de fusie van de baan.", "ATT102", "Volgens een ingewijde"),
        ("nl", "Bronnen rond het kabinet melden dat de minister opstapt.", "ATT102", "Bronnen"),
        ("nl", "Deskundigen waarschuwen voor een strenge winter.", "ATT103", "Deskundigen"),
        ("nl", "Uit onderzoek blijkt dat planten op kantoor helpen.", "ATT104", "onderzoek"),
        ("nl", "Een recente studie toont aan dat linkshandigen creatiever zijn.", "ATT104", "Een recente studie"),
        ("id", "Menurut sumber di kementerian, menteri itu akan mundur.", "ATT102", "Menurut sumber"),
        ("id", "Para ahli memperingatkan bahwa kekeringan akan berlanjut.", "ATT103", "Para ahli"),
        ("id", "Sebuah studi terbaru mengungkapkan orang kidal lebih kreatif.", "ATT104", "Sebuah studi"),
    ],
)
def test_who_is_not_named_is_told(language: str, words: str, rule: str, excerpt: str) -> None:
    ((told, severity, said),) = _told(language, words)
    assert (told, severity) == (rule, "warning" if rule == "ATT102" else "info")
    assert said.startswith(excerpt)


@pytest.mark.parametrize(
    ("words", "excerpt"),
    [
        ("Segundo moradores da região, a ponte balança quando chove.", "Segundo moradores"),
        ("De acordo com funcionários do porto, a ponte balança quando chove.", "De acordo com funcionários"),
        (
            "As denúncias, feitas por vereadores da oposição, foram arquivadas em maio.",
            "denúncias, feitas por vereadores",
        ),
        ("As obras feitas por moradores da região custaram pouco.", ""),
        ("As denúncias feitas por Ana Cruz foram arquivadas em maio.", ""),
        ("É o segundo policial que morre na ponte.", ""),
    ],
)
def test_people_without_an_article_behind_what_lays_something_to_them(words: str, excerpt: str) -> None:
    told = _told("pt", words)
    assert [(rule, severity) for rule, severity, _ in told] == ([("ATT102", "info")] if excerpt else [])
    assert all(said.startswith(excerpt) for _, _, said in told)


def test_a_firm_without_a_name_is_for_information() -> None:
    assert _told("pt", "Uma seguradora garante que o prédio é seguro.") == [
        ("ATT102", "info", "Uma seguradora garante")
    ]
    assert _told("pt", "A Lampex vendeu o prédio. A empresa garante que ele é seguro.") == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("pt", "O estudo da Universidade de Lisboa, publicado na Nature, mostra que os canhotos dormem menos."),
        ("pt", "A fonte da praça secou no verão."),
        ("it", "Lo studio dell'Università di Bologna, uscito su Nature, mostra che i mancini dormono meno."),
        ("it", "La fonte della valle si è seccata."),
        ("it", "Una livella è anche un aiuto perfetto per gli specialisti."),
        ("pt", "Um nível é também uma ajuda perfeita para os especialistas."),
        ("it", "Molti alberi sono caduti nella notte."),
        ("nl", "Uit onderzoek van de Universiteit Utrecht blijkt dat planten groeien."),
        ("nl", "De bron van de rivier ligt in de bergen."),
        ("nl", "De studie duurde vier jaar."),
        ("id", "Penelitian Universitas Indonesia menunjukkan bahwa kopi baik."),
        ("id", "Sumber mata air itu kering."),
        ("id", "Penelitian tersebut menunjukkan bahwa kopi baik."),
    ],
)
def test_who_is_named_and_what_says_nothing_is_not(language: str, words: str) -> None:
    assert _told(language, words) == []


def test_an_appeal_to_what_numbers_are_said_to_show_names_no_work() -> None:
    (finding,), _ = find(unnamed_study, "The numbers don't lie: companies with a blog get more leads.")
    assert (finding.severity, finding.excerpt) == ("info", "The numbers don't lie")
    assert find(unnamed_study, "The data is clear, as Ana Cruz of the Harbour Board wrote in Nature.") == ([], [])
