"""The last words of a text that send its readers on, in ten languages: a mark that it was cut ("… and the team (mehr …)"), the rest on the site or in the paper that it comes from, behind a wall for those who pay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from provenance.analysis import language
from provenance.api import BlockKind, Document, Span, lazy_pattern

__all__ = ["cut_at_end", "sent_on"]

_VERBS = r"read (?:more|on)|continue(?: reading)?|see more|view more|weiterlesen|mehr lesen|lire (?:la suite|plus)|leer más|seguir leyendo|ver más|leggi (?:tutto|di più|altro)|continua a leggere|leia mais|ler mais|continuar (?:a ler|lendo)|lees (?:meer|verder)|läs (?:mer|vidare)|czytaj (?:więcej|dalej)|devamını oku|truncated|gekürzt|tronqué|truncado|troncato|ingekort|avkortad|ucięto|kısaltıldı"
_WORDS = r"more|mehr|weiter|suite|la suite|más|altro|continua|mais|meer|mer|więcej|dalej|devamı"
_DOTS = r"(?:…|\.{2,3})"
_CUT = lazy_pattern(
    rf"(?<=[^\W_])(?P<said>[,;]?\s?{_DOTS}?\s?(?:\[\s?{_DOTS}?\s?(?:{_VERBS}|{_WORDS})\s?{_DOTS}?\s?\]|\(\s?(?:{_DOTS}?\s?(?:{_VERBS})\s?{_DOTS}?|{_DOTS}\s?(?:{_WORDS})|(?:{_WORDS})\s?{_DOTS})\s?\)))\s*\Z"
    rf"|(?<=[^\W_])(?P<dots>\s?{_DOTS}\s?(?:\((?:truncated|cut|shortened|abridged|gekürzt|tronqué|truncado|troncato|ingekort|avkortad)\)|(?:more|mehr|más|meer|mais|więcej)))\s*\Z",
    re.IGNORECASE,
)
"""Behind a word and not behind a stop, as the last of a text."""
_FED = lazy_pattern(
    rf"(?P<said>(?:\[{_DOTS}\]|\[&hellip;\]|{_DOTS})[^\S\n]{{0,3}}(?:the post .{{1,200}} (?:appeared first|first appeared) on |der beitrag .{{1,200}} erschien zuerst auf |l['’]article .{{1,200}} est apparu en premier sur |la entrada .{{1,200}} (?:se publicó primero|apareció primero) en |l['’]articolo .{{1,200}} (?:proviene da|sembra essere il primo su) |het bericht .{{1,200}} verscheen eerst op |o post .{{1,200}} apareceu primeiro em |inlägget .{{1,200}} dök först upp på |artykuł .{{1,200}} pochodzi z serwisu )[^\n]{{2,80}})\s*\Z",
    re.IGNORECASE,
)
"""What a feed adds below the excerpt that it gives of a text."""
_TAIL = 420
"""Characters at the end of a text in which its last words stand."""

_SITE = {
    "en": r"(?:on|at|over on|via) (?:our|my) (?:web ?site|site|blog|page|app|homepage)",
    "de": r"(?:auf|in) (?:unserer|unserem|meiner|meinem) (?:web ?seite|website|seite|homepage|blog|app|internetseite)",
    "fr": r"sur (?:notre|mon) (?:site|blog|page|appli|application)",
    "es": r"en (?:nuestra|nuestro|mi) (?:web|página|sitio|blog|app)",
    "it": r"(?:sul|nel|sulla|nella) (?:nostro|nostra|mio|mia) (?:sito|blog|pagina|app)",
    "pt": r"n[oa] (?:nosso|nossa|meu|minha) (?:site|blog|página|app)",
    "nl": r"op (?:onze|mijn) (?:site|website|blog|pagina|webpagina)",
    "sv": r"på (?:vår|min) (?:webbplats|sajt|sida|hemsida|blogg|webb)",
    "pl": r"na (?:naszej|moim|naszym|mojej) (?:stronie|blogu|portalu|witrynie)",
    "tr": r"(?:web )?sitemiz(?:de|den)",
}
_READ = {
    "en": r"(?:read|see|find|get|continue(?: reading)?|view)(?: the)?(?: rest| more| (?:full|whole) (?:story|article|report|review|interview|text|recipe|list|column|piece|post|essay|version|transcript)| on| remainder)?(?: of (?:this|the) \w+)?",
    "de": r"(?:(?:lesen sie |lies )?(?:weiter|mehr|den rest (?:lesen|lesen sie|liest du|des (?:artikels|textes|interviews|beitrags)[^.!?\n]{0,20})|den (?:ganzen|vollständigen) (?:artikel|text|beitrag|bericht))(?:lesen)?(?: gibt(?:['’]s| es))?)",
    "fr": r"(?:(?:lire |lisez |retrouvez |découvrez )?(?:la suite|l['’]article (?:complet|entier)|le reste))",
    "es": r"(?:(?:lee|leer|lea|sigue leyendo|seguir leyendo|continúa leyendo)(?: más| el resto| la nota completa| el artículo completo)?)",
    "it": r"(?:(?:continua a leggere|leggi|prosegui la lettura)(?: il resto| tutto| l['’]articolo completo)?)",
    "pt": r"(?:(?:leia|ler|continue lendo|continue a ler)(?: mais| o resto| o restante| o artigo completo| a matéria completa)?)",
    "nl": r"(?:(?:lees|lees verder|verder lezen)(?: het hele artikel| de rest| meer| verder)?)",
    "sv": r"(?:läs(?: resten| mer| hela artikeln| vidare)?)",
    "pl": r"(?:(?:czytaj|przeczytaj)(?: dalej| więcej| resztę| całość| cały artykuł)?)",
    "tr": r"(?:devamı|tamamı|haberin devamı|yazının devamı)",
}
_FORMS: Mapping[str, tuple[str, ...]] = {
    "en": (
        r"(?:the )?(?:rest|remainder) of (?:this|the) (?:story|article|report|review|interview|piece|post|recipe|essay|column|feature|analysis) is (?:available |only |reserved |exclusive(?:ly)? |open )*(?:to|for) (?:our )?(?:[\w+-]+ )?(?:subscribers|members|premium (?:users|readers|members)|paying (?:readers|users|members)|patrons|supporters|registered (?:users|readers))",
        r"for the (?:whole|full|entire|complete) (?:interview|story|article|report|review|recipe|list|feature),? (?:see|pick up|buy|get|read|turn to) (?:this (?:week|weekend|month|saturday|sunday)['’]s|the|today['’]s|tomorrow['’]s|our) (?:[\w ]{0,20})?(?:print edition|paper|issue|magazine|print issue|newspaper|edition)",
        r"the (?:whole|full|entire|complete) (?:interview|story|article|report|review|recipe|list|feature) (?:is|appears|can be (?:read|found)) in (?:this (?:week|weekend|month|saturday|sunday)['’]s|the|today['’]s|tomorrow['’]s|our) (?:[\w ]{0,20})?(?:print edition|paper|issue|magazine|print issue|newspaper)",
        r"(?:log|sign) in to (?:read|see|unlock) (?:the rest|more|the full \w+|this \w+)",
    ),
    "de": (
        r"(?:jetzt )?(?:anmelden|einloggen|registrieren|abonnieren),? (?:um )?(?:weiterzulesen|den (?:ganzen|vollen|vollständigen) (?:artikel|text) zu lesen)",
        r"(?:weiterlesen|mehr lesen)\? (?:jetzt |hier )?(?:registrieren|anmelden|abonnieren|einloggen|ein (?:kostenloses )?konto|(?:einfach )?kostenlos)[^.!?\n]{0,40}",
    ),
    "fr": (
        r"(?:connectez-vous|abonnez-vous|inscrivez-vous|identifiez-vous) pour (?:lire|continuer|accéder à) (?:la suite|la lecture|l['’]article(?: complet)?|le reste)",
        r"(?:envie de )?lire la suite ?\? (?:créez|ouvrez|abonnez|inscrivez|connectez)[^.!?\n]{3,50}",
    ),
    "es": (
        r"(?:inicia sesión|regístrate|suscríbete|hazte socio|accede) para (?:seguir leyendo|leer (?:el resto|más|la nota completa|el artículo completo))",
        r"¿(?:quieres )?(?:seguir leyendo|leer más)\? (?:crea|regístrate|suscríbete|inicia)[^.!?\n]{0,50}",
    ),
    "it": (
        r"(?:accedi|abbonati|registrati|iscriviti) per (?:leggere (?:il resto|tutto|l['’]articolo(?: completo)?)|continuare(?: a leggere)?)",
        r"(?:vuoi )?continuare a leggere\? (?:crea|abbonati|registrati|accedi)[^.!?\n]{0,50}",
    ),
    "pt": (
        r"(?:entre|faça login|assine|cadastre-se|inicie sessão|registe-se) para (?:ler (?:o resto|o restante|mais|a matéria completa|o artigo completo)|continuar(?: a ler| lendo)?)(?: d[aeo] \w+)?",
        r"desbloquei?e (?:o|este|a|esta) (?:artigo|matéria|texto|notícia)(?: completo| completa)?(?: [–—-] [^.!?\n]{3,40})?",
        r"(?:quer )?(?:continuar (?:a ler|lendo)|ler mais)\? (?:crie|assine|cadastre|entre)[^.!?\n]{0,50}",
    ),
    "nl": (
        r"(?:log in|word abonnee|registreer(?: je)?|meld je aan|abonneer je) om (?:de rest|verder|het hele artikel|dit artikel|meer) te lezen",
        r"ontgrendel (?:dit|het hele) (?:artikel|verhaal)(?: [–—-] [^.!?\n]{3,40})?",
        r"(?:wil je )?(?:verder lezen|meer lezen)\? (?:maak|word|log|registreer|meld|neem)[^.!?\n]{0,50}",
    ),
    "sv": (
        r"(?:logga in|bli (?:prenumerant|medlem)|teckna (?:en )?prenumeration|skapa (?:ett )?konto|registrera dig) för att (?:läsa (?:resten|vidare|hela artikeln|mer)|fortsätta läsa)",
        r"lås upp (?:artikeln|hela artikeln|texten|reportaget)(?: [–—-] [^.!?\n]{3,40})?",
        r"(?:vill du )?läsa (?:vidare|hela (?:artikeln|texten|intervjun)|mer|resten)\? (?:skapa|logga|bli|teckna|prenumerera|registrera)[^.!?\n]{0,50}",
    ),
    "pl": (
        r"(?:zaloguj się|załóż konto|zarejestruj się|wykup (?:dostęp|prenumeratę)|zostań prenumeratorem),? (?:aby|by|żeby) (?:przeczytać|czytać) (?:resztę|dalej|całość|cały (?:artykuł|tekst))",
        r"(?:odblokuj|przeczytaj cały) (?:artykuł|tekst)(?: [–—-] [^.!?\n]{3,40})",
        r"(?:chcesz )?czytać dalej\? (?:załóż|zaloguj|wykup|zostań)[^.!?\n]{0,50}",
    ),
    "tr": (
        r"(?:devamını|tamamını|yazının tamamını|haberin tamamını) okumak için (?:giriş yapın|abone olun|üye olun|kaydolun)",
    ),
}


def _pattern(code: str) -> str:
    forms = [
        rf"{_READ[code]}\s{_SITE[code]}(?: [^.!?\n]{{0,20}})?" if code != "tr" else rf"{_READ[code]}\s{_SITE[code]}",
        *_FORMS[code],
    ]
    return rf"[\W_]{{0,3}}(?:{'|'.join(f'(?:{form})' for form in forms)})[\s.!…→»›>]*\Z"


_SENT = {code: lazy_pattern(lambda code=code: _pattern(code), re.IGNORECASE) for code in _FORMS}  # type: ignore[misc]
_STOP = lazy_pattern(r"[.!?…][\"'”’»)]*\s+|\n")
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.HEADING})


def cut_at_end(document: Document) -> Span | None:
    """The mark with which a text was cut, where nothing stands behind it."""
    text = document.text
    start = max(0, len(text) - _TAIL)
    fed = _FED.search(text, start) if "…" in text[start:] or ".." in text[start:] or "hellip" in text[start:] else None
    found = fed or _CUT.search(text, start)
    if found is None:
        return None
    at = found.start("said") if found["said"] is not None else found.start("dots")
    said = text[at : found.end()].strip()
    begin = text.index(said, at)
    block = document.block_at(begin)
    if block is None or block.kind not in _PLACES:
        return None
    return Span(begin, begin + len(said))


def sent_on(document: Document) -> Iterator[Span]:
    """The last sentence or two of a text that send its readers to the place it was taken from."""
    if not document.blocks or document.blocks[-1].kind not in _PLACES:
        return
    text, block = document.text, document.blocks[-1].span
    end = block.start + len(text[block.start : block.end].rstrip())
    starts = [block.start, *(stop.end() for stop in _STOP.finditer(text, max(block.start, end - _TAIL), end))]
    codes = [code for code in dict.fromkeys((language(document).read_as, "en")) if code in _SENT]
    for at in reversed([start for start in starts if start < end][-2:]):
        if any(_SENT[code].match(text[at:end]) for code in codes):
            yield Span(at, end)
            return
