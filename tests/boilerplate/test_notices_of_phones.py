"""What a French page says of its notifications and its program for phones, and what Medium has below a text, is told; sentences with the same words are not."""

from __future__ import annotations

import pytest

from provenance import check

FRENCH = "Le conseil a décidé lundi de fermer le pont pendant un an, et personne dans la salle n’y a trouvé à redire. Le bac continuera de circuler, a dit le maire."
ENGLISH = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. The ferry goes on, the mayor said."


def _told(prose: str, line: str) -> list[str]:
    record = check(f"{prose}\n\n{line}\n", select=["BLP402", "BLP403", "BLP406", "BLP414"])
    return [one.rule for one in record.findings]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("BLP406", "Ajouter Phare 24 à votre écran d'accueil"),
        ("BLP406", "Téléchargez l'application Phare 24"),
        ("BLP406", "Emportez toute l’info partout avec vous ! Téléchargez l’application Phare 24"),
        ("BLP414", "Les notifications sont bloquées par votre navigateur."),
        (
            "BLP414",
            "Les notifications ne sont pas supportées sur votre navigateur.En savoir plus sur les notifications web",
        ),
        ("BLP414", "Impossible d'activer les notifications, veuillez recharger la page."),
        ("BLP403", "Soyez alerté à chaque nouvelle actualité importante"),
        ("BLP403", "Soyez averti à chaque nouveau bon plan"),
    ],
)
def test_what_the_page_says_is_told(rule: str, line: str) -> None:
    assert _told(FRENCH, line) == [rule]


@pytest.mark.parametrize(
    "line",
    [
        "Les notifications sont bloquées par défaut sur ce téléphone, dit la notice.",
        "Ajouter un raccourci à votre écran d’accueil prend une minute, dit-elle.",
        "Téléchargez l'application, puis ouvrez les réglages du phare.",
        "Le maire veut être averti à chaque nouvelle panne du pont.",
        "Il est impossible d'activer les notifications sans le code du bac.",
        "Il a téléchargé l’application Phare 24 pour suivre le bac.",
    ],
)
def test_what_authors_write_is_not(line: str) -> None:
    assert not _told(FRENCH, line)


@pytest.mark.parametrize(
    "line",
    [
        "From a quick cheer to a standing ovation, clap to show how much you enjoyed this story.",
        "Lamps and new ferries? Follow this collection to update the latest trend!",
    ],
)
def test_the_foot_of_medium_is_told(line: str) -> None:
    assert _told(ENGLISH, line) == ["BLP402"]


@pytest.mark.parametrize(
    "line",
    [
        "The hall rose for a standing ovation, and clapped to show how much it had enjoyed the play.",
        "Collectors follow this collection closely, the curator said.",
        "A quick cheer went up, and then a standing ovation for the ferrymen.",
        "He asked the pupils to clap to show that they had heard the bell.",
        "Those who follow this collection of lamps know the mill.",
    ],
)
def test_sentences_of_claps_and_collections_are_not(line: str) -> None:
    assert not _told(ENGLISH, line)
