"""Credits that say only that a picture is from the web, that nobody knows who made it, or thank whoever did (ATT101): "Foto dal web", "Zdjęcia pochodzą z internetu", "Art by an unknown artist", "I claim no ownership of them"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.analysis import content, inside_quotation
from provenance.analysis.line_beginnings import at_lines, beginnings, fitting_at
from provenance.api import BlockKind, Document, Span, lazy_pattern
from provenance_plugins.attribution.wording import is_mentioned, stands_within

__all__ = ["taken_from_web"]

_WEB = r"(?:google(?: images?| bilder| afbeeldingen)?|pinterest(?:a|u)?|tumblr|internetu?|internecie|nätet|webben|sieci|web|netz|rete|rede|red|la toile|le web|het internet|das internet|dem internet|dem netz|the (?:internet|web|net)|facebook(?:a)?|instagram(?:a)?)"
_SHOWN = r"(?:photo|photos|image|images|picture|pictures|pics?|graphics?|clip ?art|foto|fotos|foto['’]s|immagin[ei]|imagen|imágenes|imagem|imagens|fotografías?|ilustraciones|ilustrações|illustrations?|bild(?:er)?|grafiken?|abbildung(?:en)?|zdjęci[ae]|grafik[ai]|ilustracj[ea]|obrazki|afbeelding(?:en)?|plaatjes?|bilderna|bilden|fotot|fotona)"
_CAME = r"(?:pochodz(?:i|ą)|wzięt[eay]|zaczerpnięt[eay]|pobran[eay]|ściągnięt[eay]|znalezion[eay]|tratt[aeio]|pres[aeio]|trovat[aeio]|scaricat[aeio]|trouvées?|prises?|récupérées?|piquées?|tomadas?|sacadas?|extraídas?|encontradas?|descargadas?|bajadas?|retiradas?|tiradas?|baixadas?|stamm(?:t|en)|gefunden|komen|komt|gevonden|gehaald|tagna?|tagen|tagits|hämtade?|hämtad|hämtat|lånade?|lånad|lånat|hittade?|hittad|found|borrowed|grabbed|somewhere|irgendwo|ergens)"
_FROM = r"(?:from|on|off|via|z|ze|w|dal|dalla|da|sul|su|sur|d['’]|de|en|da|do|na|no|aus|von|im|van|op|uit|från|på)"
_PERSON = r"(?:artists?|authors?|photographers?|creators?|makers?|autor(?:a|es|as)?|auteurs?|autor[ei]|fotografo|fotógraf[oa]s?|urheber(?:in)?|fotograf(?:in|en)?|fotograaf|maker|upphovsman)"
_UNKNOWN = r"(?:unknown|desconocid[oa]s?|desconhecid[oa]s?|inconnue?s?|sconosciut[oaie]|unbekannt|onbekend|nieznan[yaie]|okänd)"
_THE = r"(?:(?:the|this|these|das|die|diese[rs]?|la|le|les|las|los|el|il|lo|gli|a|o|as|os|de|het|deze|den|det|denna) |l['’])"
_IS = r"(?:is|are|was|were|ist|sind|stammt|stammen|est|sont|vient|viennent|provient|proviennent|es|son|está|están|fue|fueron|è|sono|viene|vengono|é|são|foi|foram|vem|zijn|komt|komen|är|kommer|jest|są)"
_DRAWN = r"(?:(?:poster |cover )?art ?works?|paintings?|illustrations?|drawings?|posters?|maps?|clips?|footage|videos?|photos?|photographs?|images?|pictures?|graphics?|memes?|cartoons?)"
_OWNER = r"(?:urheber(?:n|in|innen)?|fotograf(?:en|in|innen)?|eigentümern?|rechteinhabern?|inhabern?|besitzern?|autoren|künstlern?|eigenaren|eigenaar|makers?|rechthebbenden|fotografen|autores|donos|proprietários|titulares|criadores|ägare|upphovsmän|upphovsman|fotografer|owners?|photographers?|creators?)"

_LINE = lazy_pattern(
    rf"^[^\w\n]{{0,3}}(?:(?:recipe |cover |header |créditos? d[aoe]s? |crédits? |credits? )?{_THE}?{_SHOWN}\s?[:–—-]?\s?(?:DR, )?(?:{_IS} )?(?:{_CAME} )?(?:{_CAME} )?{_FROM} ?(?:il |la |le |the |het |dem )?{_WEB}(?: (?:gefunden|genommen|entnommen))?(?=[.,;(\n]|\s?\(|\s*$)[^\n]{{0,70}}"
    rf"|{_SHOWN}\s?[:–—-]\s?(?:somewhere|irgendwo|ergens)\b[^\n]{{0,40}}|(?:görsel|fotoğraf|resim)(?:ler)?(?:imiz)? internetten al[ıi]n\w+[^\n]{{0,70}}"
    rf"|(?:[^\W\d_]+ ){{0,3}}(?:créditos?|crédits?|credits?|crediti|fotocredits?|bildnachweis|{_SHOWN})(?: [^\W\d_]+){{0,3}}\s?:\s?(?:{_PERSON} {_UNKNOWN}|{_UNKNOWN}(?:e[rn]?|a)? {_PERSON})(?:,? (?:[^\W\d_]+ ){{0,2}}{_FROM}? ?{_WEB})?[.]?"
    rf"|(?:art|{_SHOWN})(?: by|:) (?:an? )?unknown (?:[^\W\d_]+ ){{0,5}}{_PERSON}\b[^\n]{{0,50}}"
    rf"|{_SHOWN}(?: ?[:–—-] ?| )(?:courtesy of|cortesía de|cortesia di|avec l['’]aimable autorisation de|cortesia de|dank an|thanks to|gracias a|grazie a|merci à) (?:whoever|quien|chi|celui qui|celle qui|quem|den, der|die, die)\b[^\n]{{2,50}})$",
    re.IGNORECASE | re.MULTILINE,
)
"""All of a line, behind a sentence of its own too."""
_SENTENCE = lazy_pattern(
    rf"(?:^|(?<=[.!?] ))(?:(?:most|all|some) (?:of )?(?:the |these |my |our )?{_SHOWN} (?:were|was|are|is|come|came) [^.!?\n]{{3,60}}\band (?:i|we) (?:claim no ownership|do not own|don['’]t own)\b[^.!?\n]{{0,40}}[.!]"
    rf"|(?:i|we) claim no (?:ownership|rights?) (?:of|to|over) (?:any |all )?(?:of )?(?:the |these |this )?{_SHOWN}\b[^.!?\n]{{0,40}}[.!]"
    rf"|créditos d[aoe]s? {_SHOWN}: (?:{_PERSON} {_UNKNOWN})[.]|(?:görsel|fotoğraf|resim)ler(?:in)? internetten al[ıi]n\w+[^.!?\n]{{0,60}}[.!])",
    re.IGNORECASE | re.MULTILINE,
)
_OWNED = lazy_pattern(
    rf"^[^\w\n]{{0,3}}(?:{_DRAWN} (?:was |were )?(?:found|picked up|spotted|grabbed|borrowed|discovered|lifted|taken) (?:online|on the (?:web|internet|net)|from the (?:web|internet|net)|somewhere online)(?:[,;.] ?(?:(?:artist|maker|author|photographer|creator|owner|source|origin)s? (?:is |are |was )?(?:unknown|not known|unidentified)(?: to us| to me)?|(?:we|i) (?:don['’]t|do not) know (?:the (?:artist|maker|author|photographer|creator|owner)|who (?:made|drew|took|painted) it)))"
    rf"|(?:all|full) credits? (?:goes |go )?to (?:the (?:[a-z-]+ ){{0,3}}(?:person|people|artist|one|individual|creator|soul|human|genius|guy|girl|photographer|editor) who|whoever|who ever) (?:made|drew|took|painted|created|edited|shot|filmed|wrote|designed|did|posted|owns) [a-z ]{{2,30}}"
    rf"|(?:alle |die |sämtliche )?(?:bild|foto|nutzungs)?rechte(?: (?:am|an den|an der|an diesem|an allen) {_SHOWN})? (?:liegen|liegt|verbleiben) (?:bei den|beim|bei der) (?:jeweiligen|entsprechenden|ursprünglichen|rechtmäßigen) {_OWNER}"
    rf"|alle rechten (?:liggen bij|behoren toe aan|zijn van|blijven bij) (?:de |hun )?(?:respectieve|respectievelijke|oorspronkelijke|betreffende|rechtmatige) {_OWNER}|todos os direitos (?:pertencem|são) (?:aos|dos) (?:seus )?(?:respe[ct]?tivos) {_OWNER}|alla rättigheter tillhör (?:respektive|bildernas|de ursprungliga) {_OWNER}"
    rf"|{_SHOWN},? (?:non personnelles?|pas (?:de|à) moi|niet van (?:mij|ons)|nicht von (?:mir|uns)|nie moje|nie nasze|non mi[ea]|não (?:são )?minhas?|no (?:son )?m[ií]as?|(?:är )?inte min[ae]?|bana ait değil)[,;.–—-] ?(?:merci|dank|met dank|podziękowania|dzięki|grazie|obrigad[oa]|créditos|gracias|tack|teşekkürler|crédits?) [^\n]{{3,40}})[.!]?$",
    re.IGNORECASE | re.MULTILINE,
)
"""All of a line: whose the rights are is said of owners without a name, or the maker is thanked who is not known."""
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.CAPTION, BlockKind.LIST_ITEM})


def taken_from_web(document: Document, taken: Sequence[Span]) -> Iterator[Span]:
    """Each such credit that is told of by no other finding (`taken`), without a link, in the text itself."""
    told = list(taken)
    text = document.text
    for found in (
        at_lines(_LINE, text),
        fitting_at(_SENTENCE, text, beginnings(document), 0, len(text)),
        at_lines(_OWNED, text),
    ):
        for match in found:
            span = Span(*match.span())
            index = document.block_index(span.start)
            if index is None or document.blocks[index].kind not in _PLACES or not content(document).is_main(index):
                continue
            if any(span.overlaps(other) for other in told) or stands_within(document.links, span):
                continue
            if inside_quotation(document, span) or is_mentioned(document, span):
                continue
            told.append(span)
            yield span
