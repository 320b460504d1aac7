"""The first and the last sentence of a chat assistant's answer in a text in which nobody else speaks: "Great question!", "Espero que isto ajude!".

A person who writes such a sentence says "I" or "we" elsewhere, too, by a pronoun or the form of a verb, greets others or tells who spoke; an assistant's answer has no other word of who speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import language
from provenance.analysis.register import is_fiction, is_instructing
from provenance.analysis.voice import EVERY, FirstPerson
from provenance.api import BlockKind, Document, Span, lazy_pattern

__all__ = ["ENDS", "answer_edges"]

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
    "da": r"(?:det er et |sikke et |hvilket )?(?:(?:rigtig |virkelig )?godt|fremragende|glimrende) spørgsmål!",
    "no": r"(?:det er et |for et )?(?:(?:veldig |kjempe)?godt|bra|utmerket|flott) spørsmål!",
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
    "da": r"(?:jeg )?håber,? (?:at )?(?:det(?: her)?|dette|oplysningerne|svaret) (?:hjælper|hjalp|var til hjælp|er til hjælp|kan hjælpe)(?: dig| jer)?",
    "no": r"(?:jeg )?håper (?:at )?(?:det(?: her)?|dette|informasjonen|svaret) (?:hjelper|hjalp|var til hjelp|er til hjelp|kan hjelpe)(?: deg| dere)?",
    "tr": r"umarım (?:bu )?(?:bilgi(?:ler)? |cevap |açıklama )?(?:yardımcı|faydalı|işine|işinize) (?:olur|olmuştur|yarar)",
}
_ANYBODY = FirstPerson(*EVERY)
"""The words and forms by which people say that they speak: "I" and "we", and the verbs of languages that need no pronoun."""
_GREETED = lazy_pattern(
    r"\W{0,3}(?:hej(?:san)?|hallo|hi|hello|hey|dear|lieber?|moin|servus|guten|bonjour|salut|bonsoir|chers?|chères?|hola|buen[oa]s|queridos|ciao|salve|buon\w+|car[ieo]|olá|oi|bom|boa tarde|hoi|dag|beste|cześć|witam|witajcie|dzień|drodzy|merhaba(?:lar)?|selam|sevgili|arkadaşlar|herkese|tja|kära|god (?:morgon|dag|kväll))\b",
    re.IGNORECASE,
)
"""How a person begins who writes to others: an answer to one who asked that begins so is not told for sure."""
_REPORTED_BY = {
    "en": r"said|says|asked|told|replied|answered|quipped|wrote|writes",
    "de": r"sagte?n?|fragte|antwortete|schrieb|meinte",
    "fr": r"(?:a|ont) (?:dit|demandé|répondu|déclaré|écrit)|demanda|répondit|dit-(?:il|elle)",
    "es": r"dijo|dice|preguntó|respondió|contestó",
    "pt": r"disse|diz|perguntou|respondeu|contou",
    "it": r"disse|dice|chiese|rispose|ha (?:detto|chiesto|risposto)",
    "nl": r"zei|zegt|vroeg|antwoordde|schreef",
    "pl": r"powiedzia\w+|zapyta\w+|odpowiedzia\w+|mówi",
    "sv": r"sade|sa|säger|frågade|svarade|skrev",
    "da": r"sagde|siger|spurgte|svarede|skrev",
    "no": r"sa|sier|spurte|svarte|skrev",
    "tr": r"dedi|sordu|diye|söyledi|cevap verdi",
}
"""Words by which somebody is told to have spoken."""
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_FEWEST = 2
"""Sentences of an answer beside such a one, at least."""
_STOPS = lazy_pattern(r"[.!?…](?=\s|\Z)")
_BEGINS = {
    code: lazy_pattern(rf"\W{{0,2}}?(?P<said>{words})(?=\s|\Z)", re.IGNORECASE) for code, words in _PRAISED.items()
}
ENDS = {
    code: lazy_pattern(rf"(?:^|(?<=[.!?…:”\"»)] )|(?<=\n))(?P<said>{words}\s?[!.]{{1,3}})\W*\Z", re.IGNORECASE)
    for code, words in _HOPED.items()
}
_REPORTED = {code: lazy_pattern(rf"\b(?:{words})\b", re.IGNORECASE) for code, words in _REPORTED_BY.items()}


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
    if last.kind in _PLACES and code in ENDS:
        ended = ENDS[code].search(document.text, *last.span)
        if ended is not None:
            found.append(Span(*ended.span("said")))
    if not found or is_fiction(document) or is_instructing(document):
        return
    rest = document.text
    for span in reversed(found):
        rest = f"{rest[: span.start]} {rest[span.end :]}"
    if _GREETED.match(rest.lstrip()) is not None or _REPORTED[code].search(rest) is not None:
        return
    if len(_STOPS.findall(rest)) >= _FEWEST and not _ANYBODY.is_in(rest, code):
        yield from found
