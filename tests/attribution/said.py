"""A page of two paragraphs in one of four languages, of which the second is the sentence that a rule is asked about."""

from __future__ import annotations

TOLD = {
    "en": "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.",
    "es": "El consejo votó el lunes cerrar el puente durante un año, y nadie en la sala se opuso a ello.",
    "fr": "Le conseil a voté lundi la fermeture du pont pour un an, et personne dans la salle ne s’y est opposé.",
    "de": "Der Rat hat am Montag beschlossen, die Brücke für ein Jahr zu sperren, und niemand im Saal war dagegen.",
}


def page(code: str, sentence: str) -> str:
    """The page as HTML; `code`: of its language."""
    return f'<html lang="{code}"><body><p>{TOLD[code]}</p><p>{sentence}</p></body></html>'
