"""Words that a group has taken up, in a text whose writer is of it, and reproaches of those who do not care for a group (MOD502, MOD503)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.hateful_passage import hateful_passage
from provenance_plugins.moderation.slur import slur

from tests.found import severities_of

COARSE = "The ferry firm is full of shit, and its twats sell the quay. "


@pytest.mark.parametrize(
    ("own", "said", "told"),
    [
        (
            "It matters to me as a working class queer person.",
            "Whether you're queer or not, the quay is yours.",
            [],
        ),
        ("The firm uses our queerness against us.", "The firm does not care for queer people on the quay.", []),
        ("It matters to me.", "I thank those Black queer clerks of the quay.", []),
        ("It matters to me.", "I curse those Black queers of the quay.", ["error"]),
        ("It matters to me.", "I curse those filthy queer clerks of the quay.", ["error"]),
        ("It matters to me as a worker of the quay.", "Whether you're queer or not, the quay is yours.", ["error"]),
        ("It matters to me as a working class queer person.", "Shut up, you fucking queer.", ["error"]),
    ],
)
def test_a_writer_of_the_group(own: str, said: str, told: list[str]) -> None:
    assert severities_of(slur, f"{COARSE}{own}\n\n{said}\n", "text/plain") == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("The democratic party, as I keep saying, do not give a damn about gay people on a material level.", []),
        ("I do not give a damn about gay people, they are vermin.", ["error"]),
    ],
)
def test_a_reproach_that_somebody_does_not_care(said: str, told: list[str]) -> None:
    assert severities_of(hateful_passage, f"{COARSE}\n\n{said}\n", "text/plain") == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Le troisième lundi, l’atelier est en mixité meufs, trans, pédés, gouines, inter.", ["info", "info"]),
        ("Un bal par et pour les lesbiennes, gouines et bi.", ["info"]),
        ("Un bal par et pour les gouines.", ["error"]),
        ("Les trans, pédés, gouines, on les cogne tous.", ["error", "error"]),
        ("L’atelier est en mixité, et ceux qui viennent sont des pédés, trans, inter.", ["error"]),
        ("L’atelier est en mixité sans mecs cis : trans, pédés, inter.", ["info"]),
        ("L’atelier est en mixité trans, inter, pas de pédés.", ["error"]),
        ("L’atelier est en mixité trans, pédés, inter, et ces connards nous font chier.", ["error"]),
    ],
)
def test_a_list_of_those_who_a_meeting_is_for(said: str, told: list[str]) -> None:
    assert severities_of(slur, f'<html lang="fr"><body><p>{said}</p></body></html>', "text/html") == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("The club is a space for lesbians, faggots and trans people.", ["info"]),
        ("The quay is a space for trans people, women, and no faggots.", ["error"]),
        ("A space for women, not for trannies, lesbians.", ["error"]),
        ("The rules are for and by men: no trannies, lesbians, women.", ["error"]),
        ("The quay is no more a safer space for faggots, gay, lesbian.", ["error"]),
        ("Ban them all from the quay. A space for trannies, women, lesbians.", ["error"]),
        ("The quay is a space for trans people, women, kikes.", ["error"]),
    ],
)
def test_a_list_by_those_who_keep_others_out(said: str, told: list[str]) -> None:
    assert severities_of(slur, said, "text/plain") == told
