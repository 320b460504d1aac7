"""What somebody says is only named, a group is who something is meant for, and a study is cited later in its paragraph."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from tests.found import severities_in


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "Actuamos con la guía de lo que dicen los expertos en cuestionarios o escalas."),
        ("es", "Lo que dicen los expertos en nutrición"),
        ("fr", "Nous suivons ce que disent les experts du sommeil."),
        ("it", "Seguiamo quello che dicono gli esperti del sonno."),
        ("pt", "Veja o que dizem os especialistas sobre o sono."),
        ("de", "Hier steht, was Experten über den Schlaf sagen."),
        ("it", "Era un campo di “rieducazione” per oppositori politici, diventa poi un lager."),
        ("it", "Nel 1933 aprono il campo di Dachau, per oppositori politici, e lo ampliano."),
        ("it", "Per gli esperti è previsto un corso di due giorni."),
        ("pt", "Era um campo de “reeducação” para opositores políticos, que durou dez anos."),
        ("pt", "O curso, para especialistas em informática, começa em maio."),
        ("pt", "Para os especialistas haverá uma sessão à parte."),
    ],
)
def test_nothing_is_laid_to_them(language: str, words: str) -> None:
    assert severities_in(language, weasel_attribution, words) == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "Lo que dicen los expertos es que el puente no aguanta."),
        ("es", "Según lo que dicen los expertos, el puente no aguantará otro invierno."),
        ("es", "A pesar de lo que dicen los expertos, el puente aguanta."),
        ("fr", "Ce que disent les experts, c'est que le pont ne tiendra pas."),
        ("it", "Quello che dicono gli esperti è che il ponte non reggerà."),
        ("pt", "O que dizem os especialistas é que a ponte vai cair."),
        ("de", "Was Experten sagen, ist klar: Die Brücke hält nicht."),
        ("it", "Il ponte, per gli esperti, non reggerà un altro inverno."),
        ("pt", "Para especialistas, a ponte não aguenta outro inverno."),
    ],
)
def test_what_they_say_is_laid_to_them(language: str, words: str) -> None:
    assert severities_in(language, weasel_attribution, words) == ["info"]


_STUDY = "Studies show that free software costs less. Adoption depends on each firm."


def test_a_study_may_be_cited_later_in_its_paragraph() -> None:
    after = "The licence weighs more"
    assert severities_in("en", unnamed_study, f"{_STUDY} {after} (Butler et al., 2022).") == ["info"]
    assert severities_in("en", unnamed_study, f"{_STUDY} {after}.") == ["warning"]
    assert severities_in("en", unnamed_study, f"{_STUDY}</p><p>{after} (Butler et al., 2022).") == ["warning"]
