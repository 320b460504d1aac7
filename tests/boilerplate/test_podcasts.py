"""Where readers are to hear what the house recorded, in several languages (BLP403)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt

from tests.found import severities_of

_PARAGRAPHS = {
    "da": "Byrådet lukkede broen i mandags, og ingen i salen var imod det, sagde borgmesteren Anna Kors.",
    "no": "Kommunestyret stengte broen på mandag, og ingen i salen var imot det, sa ordføreren Anna Kors.",
    "fr": "Le conseil a fermé le pont lundi pour un an, et personne dans la salle ne s'y est opposé, a dit la maire.",
    "de": "Der Rat hat die Brücke am Montag für ein Jahr gesperrt, und niemand im Saal war dagegen, sagte Anna Kors.",
    "es": "El consejo cerró el lunes el puente por un año, y nadie en la sala se opuso, dijo la alcaldesa Ana Cruz.",
    "it": "Il consiglio ha chiuso lunedì il ponte per un anno, e nessuno in sala si è opposto, ha detto la sindaca.",
    "pt": "O conselho fechou na segunda-feira a ponte por um ano, e ninguém na sala se opôs, disse a prefeita.",
    "nl": "De raad sloot maandag de brug voor een jaar, en niemand in de zaal was ertegen, zei de burgemeester.",
    "pl": "Rada zamknęła w poniedziałek most na rok i nikt na sali nie był przeciw, powiedziała Anna Krzyż.",
    "sv": "Kommunen stängde bron i måndags, och ingen i salen var emot det, sade kommunalrådet Anna Kors.",
}


def _told(language: str, words: str) -> list[str]:
    around = f"<p>{_PARAGRAPHS[language]}</p>"
    page = f"<html lang='{language}'><h1>1921</h1>{around}<p>{words}</p>{around}</html>"
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
