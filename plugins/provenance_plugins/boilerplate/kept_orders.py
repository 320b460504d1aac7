"""What stays of an order to a program that writes, or of its answer to one: the count of characters behind a description, the tone that was asked for, the word on an output that readers do not see."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.register import is_instructing
from provenance.api import BlockKind, Document, Span, lazy_pattern

__all__ = ["kept_orders"]

_UNITS = r"(?:characters|chars|caractere|caracteres|caractères|caratteri|zeichen|tekens|tecken|tegn|znaków|znaki|znaků|karakter|karakters|символов|символа|символів|χαρακτήρες)"
_SPACES = r"(?:,? (?:including|with|incl\.|cu|con|com|avec|mit|inkl\.|inklusive|met|ze) (?:spaces|spații|spacje|spacjami|espacios|espaços|espaces|spazi|Leerzeichen|spaties|blanksteg|mellemrum|mellomrom))?"
_COUNTED = lazy_pattern(
    rf"(?<=[.!?…»”\"])[ ](?P<said>[(\[](?:\d{{2,3}}|~\d{{2,3}}) {_UNITS}{_SPACES}[)\]])(?=\s*(?:\Z|\n|[A-ZÀ-ÞА-Я]))",
    re.IGNORECASE,
)
"""Behind a whole sentence: a sentence on how long something is has its count within."""
_TONED = lazy_pattern(
    r"(?:(?m:^)|(?<=[.!?:]\s))(?P<said>(?:Ton|Tone|Tono|Tom|Toon|Tonfall|Stil|Style|Estilo|Stile|Stijl):?\s(?:[a-zà-ÿăâîșț]{3,16}[,;]?\s(?:(?:și|and|y|e|et|und|en)\s)?){2,5}[—–]\s(?:fără|without|no|sin|sem|sans|ohne|senza|zonder)\s[a-zà-ÿăâîșț]{4,18}(?:\s[a-zà-ÿăâîșț]{1,18}){0,4}\.)(?=\s|\Z)"
)
"""The tone in which to write, with what it is to be without: "Tone: calm, warm, plain — no alarm."."""
_SHOWN = {
    "en": r"\bthe (?:provided|given) (?:\w+ )?(?:output|code|image|text|data|logs?|table|results?|snippet|script|file|screenshot|plot|chart)s? (?:\w+ ){0,2}?(?:demonstrates?|shows?|illustrates?|depicts?|contains?|displays?|represents?|outlines?)\b[^\n]{0,400}?\bhere(?:['’]s| is) (?:a|an|the) (?:\w+ ){0,2}?(?:breakdown|explanation|analysis|summary|overview)\b",
    "es": r"\b(?:el|la|los) (?:salida|código|imagen|texto|datos|tabla|resultados?|fragmento|archivo) proporcionad[oa]s? (?:\w+ )?(?:demuestra|muestra|ilustra|contiene|representa)n?\b[^\n]{0,400}?\baquí (?:tienes|está|hay|va) (?:un|una) (?:\w+ )?(?:desglose|explicación|análisis|resumen)\b",
    "pt": r"\b(?:o|a|os) (?:saída|código|imagem|texto|dados|tabela|resultados?|trecho|arquivo) fornecid[oa]s? (?:\w+ )?(?:demonstra|mostra|ilustra|contém|representa)m?\b[^\n]{0,400}?\baqui está (?:um|uma|o|a) (?:\w+ )?(?:detalhamento|explicação|análise|resumo)\b",
    "fr": r"\b(?:la|le|les) (?:sortie|code|image|texte|données|tableau|résultats?|extrait|fichier) fournie?s? (?:\w+ )?(?:démontre|montre|illustre|contient|représente)(?:nt)?\b[^\n]{0,400}?\bvoici (?:un|une) (?:\w+ )?(?:décomposition|explication|analyse|résumé|ventilation)\b",
    "it": r"\b(?:il|la|l['’]|i) ?(?:output|codice|immagine|testo|dati|tabella|risultat[oi]|frammento|file) fornit[oaie] (?:\w+ )?(?:dimostra|mostra|illustra|contiene|rappresenta)(?:no)?\b[^\n]{0,400}?\becco (?:un['’]|una|un) ?(?:\w+ )?(?:analisi|spiegazione|riepilogo|panoramica|suddivisione)\b",
    "de": r"\b(?:die|der|das) (?:bereitgestellte[nr]?|gezeigte[nr]?|angegebene[nr]?) (?:ausgabe|code|bild|text|daten|tabelle|ergebnisse?|ausschnitt|datei) (?:demonstrier|zeig|veranschaulich|enthält|stell)(?:t|en)?\b[^\n]{0,400}?\bhier ist (?:eine?) (?:\w+ )?(?:aufschlüsselung|erklärung|analyse|zusammenfassung|übersicht)\b",
}
_EXPLAINED = lazy_pattern("|".join(_SHOWN.values()), re.IGNORECASE)
_AS_CODE = frozenset({BlockKind.CODE, BlockKind.QUOTE})


def kept_orders(document: Document) -> Iterator[tuple[Span, bool]]:
    """The words of such an order or answer, and whether it is an answer; of an order only in a text that does not tell how to do something, and not in a list of what is to be done."""
    for pattern in (_EXPLAINED,) if is_instructing(document) else (_COUNTED, _TONED, _EXPLAINED):
        for match in pattern.finditer(document.text):
            span = Span(*(match.span() if pattern is _EXPLAINED else match.span("said")))
            block = document.block_at(span.start)
            if block is None or block.kind in _AS_CODE:
                continue
            if pattern is _EXPLAINED or block.kind is not BlockKind.LIST_ITEM:
                yield span, pattern is _EXPLAINED
