"""Who says so, in French: people, groups and works without a name, and what stands beside them."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Severity
from tests.found import severities_of

WARNING, INFO = Severity.WARNING, Severity.INFO
ROAD = "La route du moulin est fermée depuis la tempête, et personne ne sait pour combien de temps. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le pont sera vendu, selon une source proche du dossier.", [WARNING]),
        ("Le pont sera vendu, a-t-on appris lundi de source policière.", [WARNING]),
        ("Le pont sera vendu, a indiqué à l’AFP une source judiciaire.", [WARNING]),
        ("Le pont sera vendu, a déclaré un responsable.", [WARNING]),
        ("Un porte-parole de la mairie a fait savoir que le pont resterait fermé.", [INFO]),
        ("« C’est fini », confie un des proches du maire.", [WARNING]),
        ("Un haut gradé assure que le pont sera vendu.", [WARNING]),
        ("Le pont sera vendu, confie un commerçant qui préfère garder l’anonymat.", [WARNING]),
        ("Le pont sera vendu, confie un commerçant qui préfère garder l’anonymat par peur de représailles.", [INFO]),
        ("Le pont restera fermé, a dit un porte-parole.", [INFO]),
        ("Selon un témoin, la voiture était rouge.", [INFO]),
        ("Le pont sera vendu, selon une source policière. Il est vieux, selon la même source.", [WARNING, INFO]),
        ("Le pont sera vendu, a dit un porte-parole du président français Jean Dupont.", [INFO]),
        ("« C’est vieux », avait alors assuré un porte-parole de la mairie.", [INFO]),
        ("Des informations qui ont été confirmées à l’AFP de sources gouvernementales le disent.", [WARNING]),
        ("Deux hommes ont été blessés, de source policière.", [WARNING]),
        ("« C’est vieux », nous confiera un habitant du village.", [INFO]),
        ("Le pont sera vendu, a précisé l’entourage du maire.", [WARNING]),
        ("Le pont sera vendu, expliquait son entourage en amont de la fête.", [WARNING]),
        ("Le pont est fermé, a dit un porte-parole. Le porte-parole, Jean Dupont, part lundi.", [INFO]),
        ("Selon les autorités, le pont restera fermé.", [INFO]),
    ],
)
def test_people_without_a_name(text: str, expected: list[Severity]) -> None:
    assert severities_of(anonymous_source, ROAD + text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Selon l’AFP, le pont sera vendu.",
        "Le pont restera fermé, a déclaré le porte-parole, Jean Dupont.",
        "Le porte-parole du gouvernement Jean Dupont a déclaré que le pont restera fermé.",
        "Un responsable de la ville, Jean Dupont, a déclaré que le pont restera fermé.",
        "Le pont est une source de revenus pour la ville.",
        "Un responsable a été nommé lundi.",
        "Jean Dupont, porte-parole de la mairie, a dit que le pont restera fermé.",
        "Le chef des sources a dit que le pont restera fermé.",
        "Un porte-parole de la mairie n’a pas répondu.",
        "Le pont, de source en source, mène à la mer.",
        "Les deux responsables ont évoqué la question du pont.",
    ],
)
def test_people_who_are_named_or_say_nothing(text: str) -> None:
    assert severities_of(anonymous_source, ROAD + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Selon les experts, le pont ne tiendra pas.", [INFO]),
        ("Les observateurs estiment que le pont ne tiendra pas.", [INFO]),
        ("Le pont est trop cher, dénoncent ses détracteurs.", [INFO]),
        ("De nombreux spécialistes ont alerté la ville.", [INFO]),
        ("Certains pensent que le pont ne tiendra pas.", [INFO]),
        ("D’aucuns affirment que le pont ne tiendra pas.", [INFO]),
        ("Il est généralement admis que le pont ne tiendra pas.", [INFO]),
        ("Certains disent que le pont ne tiendra pas.", [INFO]),
        ("Les experts craignent que le pont ne tienne pas.", [INFO]),
        ("Dans les villages où l’on tisse, le pont est souvent considéré comme un fardeau.", [INFO]),
        ("Dans les villages de la côte, le pont est souvent considéré comme un fardeau.", [INFO]),
        ("Les experts ont estimé que le pont ne tiendra pas.", [INFO]),
        ("Contrairement à ce que certains croient, le pont est vieux.", [INFO]),
        ("Une étude parle du pont. Selon les experts, il ne tiendra pas.", [INFO]),
        ("Pourquoi les experts jugent-ils, selon vous, le pont trop cher ? Selon les experts, vous dormez.", [INFO]),
        ("Les experts du Centre Curie estiment que le pont ne tiendra pas.", [INFO]),
        ("Le roi, dit-on, a dormi ici.", [INFO]),
        ("Plusieurs économistes jugent le pont trop cher.", [INFO]),
        ("Les experts jugent le pont trop cher. « Il est vieux », a dit l’ingénieur Jean Dupont.", [INFO]),
        (
            "Les experts jugent le pont trop cher. " + ROAD * 4 + "« Il est vieux », note l’économiste Xena Dupont.",
            [INFO],
        ),
        (
            "Les experts jugent le pont trop cher. " + ROAD * 4 + "« Il est vieux », note la maire de la ville.",
            [INFO],
        ),
    ],
)
def test_groups_and_nobody(text: str, expected: list[Severity]) -> None:
    assert severities_of(weasel_attribution, ROAD + text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Certains ponts ont été fermés.",
        "Beaucoup se disent fatigués.",
        "Si certains pensent que le pont ne tiendra pas, il est ouvert.",
        "D’aucuns travaillent la nuit.",
        "Les critiques dorment sous le pont.",
    ],
)
def test_groups_that_say_nothing(text: str) -> None:
    assert severities_of(weasel_attribution, ROAD + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Selon une étude récente, la sieste aide la mémoire.", [INFO]),
        ("Des études ont montré que la sieste aide la mémoire.", [INFO]),
        ("\n\n: Oui, c’est vrai. Des études ont montré que la sieste aide la mémoire.", [INFO]),
        ("Selon un sondage, la plupart dorment bien.", [INFO]),
        ("Selon une étude de l’université de Lille, la sieste aide la mémoire.", []),
        ("Selon un sondage Elabe, la plupart dorment bien.", []),
        ("Selon un rapport corédigé par la police, le pont est vieux.", []),
        ("Selon une étude, la sieste aide les enfants à l'école.", [INFO]),
        ("Selon une étude menée à l'université de Lyon, la sieste aide les enfants.", []),
        ("Selon une étude, l'institut le sait depuis longtemps.", []),
        ("Elle a fini ses études et cherche du travail.", []),
    ],
)
def test_works(text: str, expected: list[Severity]) -> None:
    assert severities_of(unnamed_study, ROAD + text) == expected
