"""Calls that send readers elsewhere, by their parts: titles between arrows, from the archive, behind a tap, of a channel, of stars."""

from __future__ import annotations

import pytest

from provenance.analysis import content
from provenance.testing import document

_ABOVE = {
    "en": "The council voted to close the bridge for repairs that will take most of the summer, its chair said after the meeting.",
    "de": "Der Rat hat beschlossen, die Brücke für ein Jahr zu sperren, und niemand im Saal war dagegen, sagte die Vorsitzende.",
    "fr": "Le conseil a voté la fermeture du pont pour un an, et personne dans la salle ne s’y est opposé, a dit la présidente.",
    "es": "El consejo votó cerrar el puente durante un año, y nadie en la sala se opuso a ello, dijo la presidenta del consejo.",
    "it": "Il consiglio ha votato la chiusura del ponte per un anno, e nessuno in sala si è opposto, ha detto la presidente ieri.",
    "nl": "De raad heeft besloten de brug een jaar te sluiten, en niemand in de zaal was ertegen, zei de voorzitter gisteren.",
    "pt": "O conselho votou o fechamento da ponte por um ano, e ninguém na sala se opôs a isso, disse a presidente do conselho.",
}
_CALLS = [
    ("en", "related", "← Seven ways to thatch a roof | Who stole the weathercock? →"),
    ("en", "related", "← Seven ways to thatch a roof\nWho stole the weathercock? →"),
    ("de", "related", "← Sieben Wege zum Reetdach | Wer stahl den Wetterhahn? →"),
    ("en", "related", "From our archive | The winter when the lock froze"),
    ("de", "related", "Aus dem Archiv | Der Winter, in dem die Schleuse zufror"),
    ("it", "related", "Dal nostro archivio: l’inverno in cui gelò la chiusa"),
    ("en", "readmore", "Swipe up to read the whole interview"),
    ("en", "readmore", "For more, go to our homepage."),
    ("nl", "readmore", "Klik hier voor het volledige bericht"),
    ("es", "readmore", "Pincha aquí para leer la noticia completa"),
    ("it", "readmore", "Il testo è breve. L’articolo completo su Il Corriere del Mulino"),
    ("en", "share", "Baked this? Rate it and tag us!"),
    ("fr", "share", "Tu l’as testée ? Laisse une note et cinq étoiles !"),
    ("nl", "share", "Geprobeerd? Geef ons vijf sterren!"),
    ("en", "newsletter", "We’re now on Signal! Join for the day’s catch"),
    ("pt", "newsletter", "Já estamos no Telegram! Entre e receba as notícias"),
]
_OF_AUTHORS = [
    ("en", "Press ← | → to turn the wheel."),
    ("en", "← left | right →"),
    ("en", "From the archive: three letters of the mayor, a map and the bill for the first bridge."),
    ("en", "Tap for the full bottle, the landlord said."),
    ("en", "For more, visit our neighbours in the mill."),
    ("en", "We are on Signal Hill, and the tap is dry."),
    ("de", "Aus dem Archiv: zwei Briefe und eine Karte."),
    ("it", "L’articolo completo su carta costa due euro."),
]


@pytest.mark.parametrize(("code", "kind", "call"), _CALLS)
def test_a_call_is_left_over(code: str, kind: str, call: str) -> None:
    read = document(f"{_ABOVE[code]}\n\n{call}\n\n{_ABOVE[code]}")
    assert [part.kind for part in content(read).boilerplate if part.kind != "statistical"] == [kind]


@pytest.mark.parametrize(("code", "line"), _OF_AUTHORS)
def test_what_an_author_says_stays(code: str, line: str) -> None:
    read = document(f"{_ABOVE[code]}\n\n{line}\n\n{_ABOVE[code]}")
    assert [read.slice(part.span) for part in content(read).boilerplate if part.kind != "statistical"] == []
