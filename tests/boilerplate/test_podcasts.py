"""Where readers are to hear what the house recorded, in several languages (BLP403)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt

from tests.found import severities_of

_PARAGRAPH = "<p>The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.</p>"


def _told(language: str, words: str) -> list[str]:
    page = f"<html lang='{language}'><h1>1921</h1>{_PARAGRAPH}<p>{words}</p>{_PARAGRAPH}</html>"
    return severities_of(newsletter_prompt, page, "text/html")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("da", "Hør hele samtalen i appen og der, hvor du hører podcast."),
        ("no", "Hør episoden i appen eller der du hører podkast."),
        ("fr", "Retrouvez l'épisode sur toutes les plateformes d'écoute."),
        ("de", "Die ganze Folge hören Sie in der App und überall, wo es Podcasts gibt."),
        ("es", "Escucha el episodio en todas las plataformas de podcast."),
        ("it", "Ascolta la puntata su tutte le principali piattaforme audio."),
        ("pt", "Ouça o episódio em todas as plataformas de podcast."),
        ("nl", "Beluister de aflevering in je favoriete podcast-app."),
        ("pl", "Posłuchaj odcinka na wszystkich platformach podcastowych."),
        ("sv", "Lyssna på avsnittet i appen eller där poddar finns."),
    ],
)
def test_is_a_prompt(language: str, words: str) -> None:
    assert len(_told(language, words)) == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "Le maire parle du bac sur toutes les plateformes de podcasts, dit le conseil."),
        ("de", "Der Sender ist nun überall, wo es Podcasts gibt, und doch kennt ihn niemand."),
        ("it", "La puntata è uscita su tutte le piattaforme audio lunedì."),
        ("sv", "Kommunens program är det äldsta som finns där poddar finns."),
    ],
)
def test_tells_of_a_recording(language: str, words: str) -> None:
    assert _told(language, words) == []
