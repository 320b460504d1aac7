"""A line set between two paragraphs of a report, and what the analysis of content takes it for, by language."""

from __future__ import annotations

from provenance.analysis import content
from provenance.testing import document

ABOVE = {
    "en": "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.",
    "es": "El consejo votó el lunes cerrar el puente durante un año, y nadie en la sala se opuso a ello.",
    "fr": "Le conseil a voté lundi la fermeture du pont pour un an, et personne dans la salle ne s’y est opposé.",
    "de": "Der Rat hat am Montag beschlossen, die Brücke für ein Jahr zu sperren, und niemand im Saal war dagegen.",
    "pt": "O conselho votou na segunda-feira para fechar a ponte por um ano, e ninguém na sala se opôs a isso.",
    "it": "Il consiglio ha votato lunedì per chiudere il ponte per un anno, e nessuno in sala si è opposto.",
    "nl": "De raad besloot maandag om de brug een jaar lang te sluiten, en niemand in de zaal was ertegen.",
    "id": "Dewan kota memutuskan pada hari Senin untuk menutup jembatan itu selama setahun, dan tidak ada yang menolak.",
}


def kinds_of(language: str, line: str) -> list[str]:
    """The kinds of boilerplate that a line is taken for."""
    text = f"---\nlang: {language}\n---\n\n{ABOVE[language]}\n\n{line}\n\n{ABOVE[language].replace('Mon', 'Fri')}\n"
    return [part.kind for part in content(document(text, media_type="text/markdown")).boilerplate]
