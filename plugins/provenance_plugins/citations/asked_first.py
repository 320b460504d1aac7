"""What a text is asked before a rule on citations is, apart from words and signs: these conditions stand here by themselves, since every text is asked them."""

from __future__ import annotations

from provenance.analysis.characters import IN_LOWERED
from provenance.api import Document, Literals, analysis

__all__ = ["may_ask_for_sources", "may_link_to_headings"]

_SIGNS = Literals(
    ("source missing", "sources missing", "source needed", "source is missing", "source required", "citation missing", "citation needed", "reference missing", "reference needed", "source to find", "(find ", "[find ", "(need ", "[need ", "(needs ", "[needs ", "(missing ", "[missing ", "(look up", "[look up", "quelle fehlt", "quelle nötig", "quelle suchen", "beleg fehlt", "beleg nötig", "beleg suchen", "nachweis fehlt", "source manquante", "source à ", "référence manquante", "référence à ", "falta la fuente", "falta fuente", "falta la referencia", "buscar la fuente", "buscar fuente", "poner la fuente", "poner fuente", "manca la fonte", "manca fonte", "cercare la fonte", "cercare fonte", "trovare la fonte", "mettere la fonte", "falta a fonte", "falta fonte", "buscar a fonte", "buscar fonte", "procurar a fonte", "procurar fonte", "colocar fonte", "bron ontbreekt", "bron nodig", "bron zoeken", "bron opzoeken", "bronvermelding", "brak źród", "brakuje źród", "potrzebne źród", "znaleźć źród", "poszukać źród", "źródło potrzebne", "źródło do", "källa saknas", "källa behövs", "källor saknas", "källa sökes", "hitta källa", "hitta en källa", "kaynak eksik", "kaynak yok", "kaynak gerek", "kaynak bulunacak", "kaynak aranacak", "[add ", "[insert ", "[put ", "[cite ", "[link ", " someone ", " somebody ", " anyone ", " anybody ", "wer hat", "wer kennt", "jemand", "quelqu", "qui a ", "qui peut", "alguien ", "quién tiene", "qualcuno ", "chi ha ", "alguém ", "quem tem", " iemand", "ktoś ", "kto ma", " någon", " var mı")
)  # fmt: skip
"""In small letters: one of these stands in each note that asks for a source."""


@analysis()
def may_link_to_headings(document: Document) -> bool:
    """Whether Markdown has a link to a place of its own text."""
    return document.media_type == "text/markdown" and "](#" in document.source


@analysis()
def may_ask_for_sources(document: Document) -> bool:
    """Whether a text has a sign of such a note, and the question mark or the bracket of one."""
    text = document.text
    return ("?" in text or "(" in text or "[" in text) and IN_LOWERED.any_in(document, _SIGNS)
