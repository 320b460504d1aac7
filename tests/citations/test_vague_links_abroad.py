"""Links whose words say nothing of where they lead, in other languages than English (CIT308)."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.vague_link_text import vague_link_text

from tests.found import excerpts

_REST = {
    "de": "Der Rat hat die Brücke am Montag geschlossen, und niemand weiß, wann sie wieder geöffnet wird.",
    "es": "El consejo cerró el puente el lunes, y nadie sabe cuándo se abrirá de nuevo para todos.",
    "fr": "Le conseil a fermé le pont lundi, et personne ne sait quand il ouvrira de nouveau pour tous.",
    "it": "Il consiglio ha chiuso il ponte lunedì, e nessuno sa quando aprirà di nuovo per tutti.",
    "pt": "O conselho fechou a ponte na segunda-feira, e ninguém sabe quando ela abrirá de novo para todos.",
    "nl": "De raad heeft de brug op maandag gesloten, en niemand weet wanneer zij weer open gaat.",
    "sv": "Rådet stängde bron i måndags, och ingen vet när den öppnas igen för alla som bor här.",
    "pl": "Rada zamknęła most w poniedziałek i nikt nie wie, kiedy znów zostanie otwarty dla wszystkich.",
    "id": "Dewan kota menutup jembatan itu pada hari Senin, dan tidak ada yang tahu kapan akan dibuka lagi.",
}
_LINK = "(https://lampnet.org/bridge)"


@pytest.mark.parametrize(
    ("language", "said", "words"),
    [
        ("de", f"Der Plan steht [hier]{_LINK}.", "hier"),
        ("es", f"El plan está [aquí]{_LINK}.", "aquí"),
        ("fr", f"Le plan est [ici]{_LINK}.", "ici"),
        ("it", f"Il piano è [qui]{_LINK}.", "qui"),
        ("pt", f"O plano está [neste link]{_LINK}.", "neste link"),
        ("nl", f"Het plan staat [hier]{_LINK}.", "hier"),
        ("sv", f"Planen finns [här]{_LINK}.", "här"),
        ("pl", f"Plan jest [tutaj]{_LINK}.", "tutaj"),
        ("id", "Rencananya bisa dilihat di sini.", "bisa dilihat di sini"),
        ("fr", "Pour le plan, cliquez ici.", "cliquez ici"),
        ("pt", f"O plano está aberto, e há [mais]{_LINK}.", "mais"),
        ("de", f"Der Plan steht [here]{_LINK}.", "here"),
    ],
)
def test_words_that_say_nothing(language: str, said: str, words: str) -> None:
    assert excerpts(vague_link_text, f"---\nlang: {language}\n---\n\n{_REST[language]} {said}\n") == [words]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", f"Der [Plan der Brücke]{_LINK} steht hier."),
        ("fr", "Le pont finit ici."),
        ("it", f"Qui c'è il [piano del ponte]{_LINK}."),
        ("id", "Ana Cruz tinggal di sini."),
        ("de", f"Daneben wächst [Mais]{_LINK}, und bis zum [Meer]{_LINK} ist es weit."),
        ("fr", f"Le film passe au [Mer]{_LINK}, avec l'actrice [Meer]{_LINK}."),
        ("it", f"Il colore è di [Plus]{_LINK}, la strada porta a [Mer]{_LINK}."),
        ("es", f"El barco se llama [Hier]{_LINK}, y el puerto [Tu]{_LINK}."),
        ("nl", f"De verf is van [Altro]{_LINK}, de film van [Plus]{_LINK}."),
    ],
)
def test_words_that_say_where_they_lead(language: str, said: str) -> None:
    assert excerpts(vague_link_text, f"---\nlang: {language}\n---\n\n{_REST[language]} {said}\n") == []
