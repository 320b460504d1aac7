"""Notes that ask for a source beside what was claimed, in ten languages: "(källa saknas, kolla upp!)", "[add Nature paper here]", "— does anybody know where this comes from??"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.citations.asked_first import may_ask_for_sources

__all__ = ["sources_asked"]

_MISSING = (
    r"(?:sources?|citations?|references?) (?:is |are )?(?:missing|needed|required|to find|to be found)|(?:missing|need|needs|find|look up) (?:an? |the )?(?:source|citation|reference)"
    r"|(?:quelle|beleg|nachweis) (?:fehlt|nötig|suchen|gesucht|nachtragen)|(?:source|référence) (?:manquante|à trouver|à chercher|à ajouter|inconnue)|(?:falta|buscar|poner|hallar) (?:la |una )?(?:fuente|referencia)"
    r"|(?:manca|cercare|trovare|mettere) (?:la |una )?(?:fonte|citazione)|(?:falta|buscar|procurar|colocar) (?:a |uma )?(?:fonte|referência)|bron(?:vermelding)? (?:ontbreekt|nodig|zoeken|opzoeken)"
    r"|(?:brak|brakuje|potrzebne|znaleźć|poszukać) źród(?:ła|ło|eł)|źródło (?:potrzebne|do znalezienia|nieznane)|käll(?:a|or) (?:saknas|behövs|sökes)|hitta (?:en )?källa|kaynak (?:eksik|yok|gerekli|gerekiyor|bulunacak|aranacak)"
)
_NOTED = lazy_pattern(
    rf"[(\[](?:{_MISSING})(?:[,;:.!–—-]+\s?[^()\[\]\n]{{2,60}}|[.!?]*)[)\]](?![(:])", re.IGNORECASE, signs=("(", "[")
)
_TO_ADD = lazy_pattern(
    r"\[(?:add|insert|put|cite|link)(?: in| to)?(?: the| an?| that| some| this)? (?:(?!here\b)[\w.’'-]+ ){0,3}?(?:paper|study|article|source|citation|reference|report|book)s?(?: in)?(?: here)?[.!?]?\](?![(\[:])",
    re.IGNORECASE,
    signs=("[",),
)
_ASKS = (
    r"(?:can|could|would) (?:some(?:one|body)|any(?:one|body)) (?:please )?(?:find|check|look up|tell me|say|confirm)[^?.\n]{0,40}(?:source|where (?:this|that|it) (?:comes|came|is) from|reference|citation)[^?.\n]{0,20}"
    r"|(?:does|do|has|have) any(?:one|body) (?:have|know|got|find)[^?.\n]{0,24}(?:source|reference|citation|where (?:this|that|it) (?:comes|came|is) from)[^?.\n]{0,20}"
    r"|(?:wer hat|wer kennt|hat jemand|weiß jemand|kann jemand)[^?.\n]{0,30}(?:quelle|beleg|woher das (?:kommt|stammt))[^?.\n]{0,20}|(?:quelqu['’]un (?:a|a-t-il|sait|peut|aurait)|qui (?:a|connaît|peut))[^?.\n]{0,40}(?:source|référence|d['’]où (?:ça|cela) vient)[^?\n]{0,15}"
    r"|¿?(?:alguien (?:tiene|sabe|puede|conoce)|quién tiene)[^?.\n]{0,30}(?:fuente|referencia|de dónde (?:sale|viene))[^?\n]{0,15}|(?:qualcuno (?:ha|sa|può|conosce)|chi ha)[^?.\n]{0,30}(?:fonte|riferimento|da dove (?:viene|arriva))[^?\n]{0,15}"
    r"|(?:alguém (?:tem|sabe|pode|conhece)|quem tem)[^?.\n]{0,30}(?:fonte|referência|de onde (?:vem|saiu))[^?\n]{0,15}|(?:heeft|weet|kent|kan) iemand[^?.\n]{0,30}(?:bron|waar (?:dit|dat) vandaan komt)[^?\n]{0,15}"
    r"|(?:czy ktoś (?:ma|zna|wie)|ktoś (?:ma|zna|wie)|kto ma)[^?.\n]{0,30}(?:źródło|skąd to)[^?\n]{0,15}|(?:har|vet|kan|känner) någon[^?.\n]{0,30}(?:källa|källan|varifrån)[^?\n]{0,15}|(?:kaynağı?(?:nı)? (?:olan|bilen|bulan)|nereden geldiğini bilen) var mı"
)
_QUESTION = lazy_pattern(rf"[–—(\[-](?:(?<=\S\s[–—-])\s|(?<=[(\[]))(?:{_ASKS})\?+[)\]]?", re.IGNORECASE)
"""Behind a dash or in brackets, and not what a text asks its readers in a sentence of its own."""


def sources_asked(document: Document) -> Iterator[Span]:
    """Each of them."""
    if not may_ask_for_sources(document):
        return
    for pattern in (_NOTED, _TO_ADD, _QUESTION):
        for match in pattern.finditer(document.text):
            yield Span(*match.span())
