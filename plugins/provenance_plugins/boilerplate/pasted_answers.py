"""Advice of a chat assistant to somebody on their own text, pasted into it: "By structuring your thesis with these sections, you'll be able to …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import language
from provenance.analysis.characters import lowered
from provenance.analysis.register import is_instructing
from provenance.api import BlockKind, Document, Span, lazy_pattern

__all__ = ["pasted_answers"]

_FORMS = {
    "en": lazy_pattern(
        r"\bby (?:structuring|organi[sz]ing|outlining|framing|dividing) your (?:thesis|essay|paper|report|dissertation|proposal|article|presentation|research|argument)\b[^.!?\n]{0,80}, you(?:['’]ll| will| can)\b"
        r"|\bhere are (?:some|a few|several) (?:suggestions|tips|ideas|recommendations)\b[^.!?\n]{0,60}\byour (?:thesis|essay|paper|report|dissertation|proposal)\b",
        re.IGNORECASE,
    ),
    "es": lazy_pattern(
        r"\baquí (?:tienes|tiene|hay) (?:algunas|unas) (?:sugerencias|ideas|recomendaciones)\b[^.!?\n]{0,60}\b(?:tu|su) (?:tesis|ensayo|trabajo|informe|artículo)\b",
        re.IGNORECASE,
    ),
    "fr": lazy_pattern(
        r"\bvoici (?:quelques|des) (?:suggestions|conseils|idées|pistes)\b[^.!?\n]{0,60}\b(?:votre|ton) (?:thèse|mémoire|essai|rapport|article|dissertation)\b",
        re.IGNORECASE,
    ),
    "de": lazy_pattern(
        r"\bhier sind (?:einige|ein paar) (?:vorschläge|ideen|tipps|empfehlungen)\b[^.!?\n]{0,60}\b(?:ihre|deine|ihren|deinen) (?:arbeit|bachelorarbeit|masterarbeit|dissertation|bericht|aufsatz|hausarbeit)\b",
        re.IGNORECASE,
    ),
    "pt": lazy_pattern(
        r"\baqui (?:estão|vão|tem) (?:algumas|umas) (?:sugestões|ideias|dicas|recomendações)\b[^.!?\n]{0,60}\b(?:sua|seu) (?:tese|dissertação|trabalho|relatório|artigo|monografia)\b",
        re.IGNORECASE,
    ),
    "it": lazy_pattern(
        r"\becco (?:alcuni|alcune) (?:suggerimenti|consigli|idee)\b[^.!?\n]{0,60}\b(?:tua|tuo|sua|suo) (?:tesi|saggio|relazione|elaborato|articolo)\b",
        re.IGNORECASE,
    ),
    "nl": lazy_pattern(
        r"\bhier zijn (?:enkele|een paar) (?:suggesties|tips|ideeën)\b[^.!?\n]{0,60}\b(?:je|jouw|uw) (?:scriptie|essay|verslag|werkstuk|artikel)\b",
        re.IGNORECASE,
    ),
    "tr": lazy_pattern(
        r"[iİ]şte (?:tezinizi|ödevinizi|raporunuzu|makalenizi|sunumunuzu|denemenizi)\b[^.!?\n]{0,80}\b(?:öneriler|öneri|ipuçları|adımlar)\b",
        re.IGNORECASE,
    ),
}
_SIGNS = {
    "en": ("ing your ", "here are "),
    "es": ("unas ",),
    "fr": ("voici ",),
    "de": ("hier sind ",),
    "pt": ("aqui ",),
    "it": ("ecco alcun",),
    "nl": ("hier zijn ",),
    "tr": ("şte ",),
}
"""One of these stands in each of its forms, in small letters."""
_ADDRESSED = {
    "en": lazy_pattern(r"\byour?\b", re.IGNORECASE),
    "es": lazy_pattern(r"\b(?:tu|tus|te|usted)\b", re.IGNORECASE),
    "fr": lazy_pattern(r"\b(?:vous|votre|vos|ton)\b", re.IGNORECASE),
    "de": lazy_pattern(r"\b(?:Ihre?[nrms]?|Sie|deine?[nrms]?|du)\b"),
    "pt": lazy_pattern(r"\b(?:você|seu|sua|seus|suas)\b", re.IGNORECASE),
    "it": lazy_pattern(r"\b(?:tuo|tua|tuoi|tue|vostr[oa])\b", re.IGNORECASE),
    "nl": lazy_pattern(r"\b(?:je|jouw|uw)\b", re.IGNORECASE),
    "tr": lazy_pattern(r"\w+(?:[iıuü]n[iıuü]z)\w*\b", re.IGNORECASE),
}
_FEW, _SHARE = 6, 0.3
"""Words to a reader in a short text, and for each line of a longer one, at most: guides on how to write have more."""


def pasted_answers(document: Document) -> Iterator[Span]:
    """The lines with which such advice begins or ends, in a text that advises nobody else."""
    if is_instructing(document):
        return
    read_as = language(document).read_as
    lines = max(1, document.text.count("\n"))
    low = lowered(document)
    for code, pattern in _FORMS.items():
        if not any(sign in low for sign in _SIGNS[code]):
            continue
        for match in pattern.finditer(document.text):
            block = document.block_at(match.start())
            if block is None or block.kind in {BlockKind.CODE, BlockKind.QUOTE}:
                continue
            if code == read_as and _is_spoken_to(document, code, lines):
                return
            yield Span(*match.span())


def _is_spoken_to(document: Document, code: str, lines: int) -> bool:
    """Whether a text speaks to its readers throughout, as guides do; counted once."""
    return document.recall(
        ("words to a reader", code),
        lambda asked: sum(1 for _ in _ADDRESSED[code].finditer(asked.text)) > max(_FEW, _SHARE * lines),
    )
