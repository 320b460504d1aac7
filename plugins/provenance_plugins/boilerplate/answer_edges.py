"""The first and the last sentence of a chat assistant's answer in a text in which nobody else speaks: "Great question!", "Espero que isto ajude!".

A person who writes such a sentence says "I" elsewhere, too; an assistant's answer has no other word of who speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import language
from provenance.analysis.register import is_fiction, is_instructing
from provenance.api import BlockKind, Document, Span, lazy_pattern

__all__ = ["answer_edges"]

_PRAISED = {
    "en": r"(?:that['’]s an? |what an? )?(?:great|good|excellent|fantastic|wonderful) question!",
    "de": r"(?:das ist eine |was für eine )?(?:(?:sehr |wirklich )?gute|tolle|ausgezeichnete|großartige|hervorragende) frage!",
    "fr": r"(?:c['’]est une |quelle )?(?:excellente|(?:très )?bonne|super) question ?!",
    "es": r"¡?(?:qué |es una )?(?:(?:muy )?buena|excelente|gran) pregunta!",
    "pt": r"(?:que |é uma )?(?:ótima|(?:muito )?boa|excelente) pergunta!",
    "it": r"(?:che |è una )?(?:ottima|bella|buona|eccellente) domanda!",
    "nl": r"(?:dat is een |wat een )?(?:(?:heel )?goede|geweldige|uitstekende) vraag!",
    "pl": r"(?:to )?(?:świetne|(?:bardzo )?dobre|doskonałe) pytanie!",
    "sv": r"(?:det är en |vilken )?(?:(?:mycket )?bra|utmärkt|jättebra) fråga!",
    "tr": r"(?:bu )?(?:harika|güzel|çok iyi|mükemmel) (?:bir )?soru!",
}
_HOPED = {
    "de": r"ich hoffe,? (?:das|dies|diese (?:antwort|informationen?|übersicht|erklärung)) (?:hilft|helfen|war|ist|waren) (?:(?:dir|ihnen|euch) )?(?:weiter|hilfreich|nützlich)?",
    "fr": r"j['’]espère que (?:cela|ça|ceci|ces informations|cette réponse) (?:vous |t['’]|te )?(?:aide(?:ra|nt|ront)?|sera utile|est utile|sera utile|seront utiles)",
    "es": r"¡?espero que (?:esto|esta (?:información|respuesta)|te|le|os) ?(?:te |le |os |sea |haya )?(?:ayude|sirva|útil|sido útil|ayudado|resulte útil|de ayuda|sea útil|sea de ayuda)",
    "pt": r"espero que (?:isto|isso|esta (?:informação|resposta)|tenha) (?:te |lhe |o |a |seja |tenha )?(?:ajude|útil|ajudado|sido útil|de ajuda|sirva)",
    "it": r"spero che (?:questo|ciò|queste informazioni|questa risposta) (?:ti |vi |le |possa )?(?:sia |siano |esser\w* |possa essere )?(?:utile|utili|d['’]aiuto|aiuti|aiutare|aiutarti)",
    "nl": r"(?:ik hoop dat|hopelijk) (?:dit|deze (?:informatie|uitleg)|het) (?:je |u |helpt|heeft )?(?:helpt|nuttig is|geholpen|verder|je|u)?(?: helpt| verder)?",
    "pl": r"mam nadzieję, że (?:to|te informacje|ta odpowiedź) (?:ci |panu |pani |państwu )?(?:pomoże|pomogą|pomogło|pomogła|jest pomocn\w+|będzie pomocn\w+|się przyda)",
    "sv": r"(?:jag )?hoppas (?:att )?(?:det(?: här)?|detta|informationen|svaret) (?:hjälper|hjälpte|var till hjälp|är till hjälp)(?: dig| er)?",
    "tr": r"umarım (?:bu )?(?:bilgi(?:ler)? |cevap |açıklama )?(?:yardımcı|faydalı|işine|işinize) (?:olur|olmuştur|yarar)",
}
_SPOKEN = {
    "en": r"i|i['’]\w+|me|my|mine|myself",
    "de": r"ich|mich|mir|mein(?:e[nmrs]?)?",
    "fr": r"je|j|moi|mon|ma|mes",
    "es": r"yo|mi|mis|mío|mía|conmigo|me",
    "pt": r"eu|me|mim|meus?|minhas?",
    "it": r"io|mi|mio|mia|miei|mie",
    "nl": r"ik|mij|mijn|me",
    "pl": r"ja|mnie|mi|mój|moja|moje|mojego|mojej",
    "sv": r"jag|mig|min|mitt|mina",
    "tr": r"ben|bana|benim|beni",
}
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_FEWEST = 2
"""Sentences of an answer beside such a one, at least."""
_STOPS = lazy_pattern(r"[.!?…](?=\s|\Z)")
_BEGINS = {
    code: lazy_pattern(rf"\W{{0,2}}?(?P<said>{words})(?=\s|\Z)", re.IGNORECASE) for code, words in _PRAISED.items()
}
_ENDS = {
    code: lazy_pattern(rf"(?:^|(?<=[.!?…:”\"»)] )|(?<=\n))(?P<said>{words}\s?[!.]{{1,3}})\W*\Z", re.IGNORECASE)
    for code, words in _HOPED.items()
}
_SELF = {code: lazy_pattern(rf"(?<![\w'’])(?:{words})(?![\w])", re.IGNORECASE) for code, words in _SPOKEN.items()}


def answer_edges(document: Document) -> Iterator[Span]:
    """Such a sentence, where nobody speaks of themselves in the text, and it is no tale, guide or interview."""
    code = language(document).read_as
    blocks = [block for block in document.blocks if document.slice(block.span).strip()]
    if code not in _PRAISED or not blocks:
        return
    first, last = blocks[0], blocks[-1]
    found: list[Span] = []
    if first.kind in _PLACES:
        begun = _BEGINS[code].match(document.text, *first.span)
        if begun is not None:
            found.append(Span(*begun.span("said")))
    if last.kind in _PLACES and code in _ENDS:
        ended = _ENDS[code].search(document.text, *last.span)
        if ended is not None:
            found.append(Span(*ended.span("said")))
    if not found or is_fiction(document) or is_instructing(document):
        return
    rest = document.text
    for span in reversed(found):
        rest = f"{rest[: span.start]} {rest[span.end :]}"
    if len(_STOPS.findall(rest)) >= _FEWEST and _SELF[code].search(rest) is None:
        yield from found
