"""Lines of pages in other languages that lead to titles, books and films of the house: "Mehr zum Thema - …", "Leer más de El Correo: …", "Das Heft HIER bestellen", "(Ver video)", "Lea la nota aquí."."""

from __future__ import annotations

from provenance.analysis.content.prompt_words.wordings import Frame, anchors, call

__all__ = ["HEADED_ELSEWHERE"]

_TITLE = r"(?=[\w“«„\"'¿¡])[^\n]{8,160}[^\s.:;,]"
_ON_TOPIC = (
    r"(?:mehr zu[mr]?(?: diesem| dem)? thema|lesen sie (?:auch|dazu|mehr)|lies auch|(?:lee|lea|ver|vea|mira) (?:también|más)|más sobre (?:el|este) tema|plus sur (?:le|ce) sujet|(?:lire|voir) (?:aussi|également)|(?:leggi|vedi|guarda) anche"
    r"|(?:leia|veja) (?:também|mais)|mais sobre (?:o|este) (?:tema|assunto)|(?:lees|bekijk|zie) ook|meer over dit onderwerp|(?:czytaj|przeczytaj|zobacz) (?:też|także|również)|więcej na ten temat|läs (?:också|även|mer)|se även|bunlara? da (?:bakın|okuyun)|bunu da okuyun)"
)
_POINTED = call(rf"(?<=\n)[^\w\n(]*{_ON_TOPIC}(?:\s[-–—]{{1,2}}\s|\s?[:|]\s){_TITLE}[^\w\n]*$")
_NAME = r"(?-i:[A-ZÀ-Þ])[\w.&'’-]*(?: (?:(?-i:[A-ZÀ-Þ0-9])[\w.&'’-]*|&|de|del|du|di|do|da|von|van|der|la|el|le|y|et|und|e|en)){0,6}"
_OF_HOUSE = call(
    rf"(?<=\n)[^\w\n(]*(?:(?:leer|lee|lea|ver) más (?:noticias )?(?:de|en)|(?:ler|leia|veja) mais (?:notícias )?(?:de|do|da|em|no|na)|lire plus (?:d['’]articles )?(?:de|du|sur)|leggi (?:altro|di più) (?:da|su)|lees meer (?:van|op)|mehr lesen (?:von|aus|bei)) {_NAME}(?: ?: ?{_TITLE})?[^\w\n]*$"
)
_ORDER = (
    r"(?-i:HIER (?:(?:[a-zäöü]+|SOFORT|JETZT|DIREKT) )?(?:VOR)?(?:bestellen|BESTELLEN|vorbestellen|kaufen|KAUFEN|abonnieren|ABONNIEREN|sichern|SICHERN)|(?:JETZT|HIER) (?:VOR)?BESTELLEN|(?:COMMANDEZ|PRÉCOMMANDEZ|ACHETEZ) (?:ICI|MAINTENANT)"
    r"|(?:COMPRA|CÓMPRALO|CÓMPRELO|PÍDELO|PÍDALO|RESERVA) (?:AQUÍ|AHORA|YA)|(?:ORDINA|PREORDINA|ACQUISTA) (?:QUI|ORA|SUBITO)|(?:ENCOMENDE|COMPRE|RESERVE) (?:AQUI|AGORA|JÁ)|BESTEL (?:HIER|NU)|(?:ZAMÓW|KUP) (?:TUTAJ|TERAZ|TU)|(?:BESTÄLL|KÖP) (?:HÄR|NU)|HEMEN (?:SİPARİŞ VER|SATIN AL))"
)
_TO_ORDER = r"zur (?:vor)?bestellung (?-i:HIER)(?=[^\w\n]*$| (?:(?:bitte )?klick|oder |auf |entlang|geht))"
"""Not of a form on paper: "Zur Bestellung HIER eine Zeile eintragen"."""
_SALE = call(
    rf"(?<=\n)[^\w\n(]*(?P<said>(?:(?![^\n]{{0,140}}\bman\b)[^.!?:\n]{{0,140}}[ \xa0„“”\"»«])?{_ORDER}(?![\w-])[^.!?\n]{{0,140}}|{_TO_ORDER}[^.!?\n]{{0,60}})[^\w\n]*$"
)
_SALE_HEADED = call(rf"(?<=\n)[^\w\n(]*(?P<said>{_ORDER} ?[:!] ?(?=[\w“„«»\"])[^\n]{{20,700}})$")
_SALE_LAST = call(rf"(?<=[.!?…“”»] )(?P<said>(?:{_ORDER}|{_TO_ORDER})(?![\w-])[^.!?\n]{{0,90}}[.!]*)[^\w\n]*$")
_HERE = r"(?:aquí|acá|aqui|ici|qui|hier|tutaj|här|(?:en|a través de) (?:este|el siguiente) (?:enlace|link)|n(?:este|o) link|sur ce lien|a questo link|via deze link)"
_WORK = (
    r"(?:contenidos?|notas?|noticias?|artículos?|entrevistas?|textos?|informes?|v[ií]deos?|galerías?|fotos|historias?|reportajes?|especial\w*|comunicados?|columnas?|conteúdos?|matérias?|notícias?|artigos?|reportagens|reportagem|galeria|vídeos?"
    r"|contenut[oi]|articol[oi]|intervist[ae]|notizi[ae]|comunicato|articles?|entretien|interview|communiqué|vidéos?|photos|dossier|reportage|artikel|beitrag|bericht|gespräch|video|verhaal|artykuł|wywiad|tekst|artikeln|intervjun|reportaget|texten)"
)
"""What is read or looked at. Lists, timetables, programmes and what is downloaded want their link, and are no text of the house that goes on elsewhere."""
_CALLED = call(
    rf"(?<=\n)[^\w\n(]*(?:(?:vea|lea|lee|mira|mire|consulta|consulte|descubre|conozca|conoce|revisa|revise|escucha|escuche|veja|leia|confira|ouça|leggi|leggete|guarda|guardate|scopri|ascolta|lisez|découvrez|consultez|écoutez|regardez|lesen sie|sehen sie|hören sie|lees|bekijk|beluister|przeczytaj|zobacz|posłuchaj|läs|lyssna på)"
    rf"\s(?:[^\s.!?:;,]+\s){{0,3}}?{_WORK}\s(?:[^.!?:;,\n]{{2,60}}\s)?{_HERE})[.!]{{0,2}}[^\w\n]*$"
)
_FILM = call(
    r"(?:^|(?<=[.!?…”»] ))(?P<said>\((?:ver|vea|mira|mire|ver el|vea el|ver aquí el|veja o|assista ao|guarda il|guarda|voir la|regarder la|siehe|zum|bekijk de|zobacz|se|videoyu) (?:el |la |o |il )?(?:vídeo|video|vidéo|wideo|film|videon|izle)\))(?=[ \t]*(?:\n|\Z)|\s(?-i:[A-ZÀ-Þ¿¡“]))"
)
_FOLLOWED = call(
    r"(?<![”\"“»] )(?P<said>\b(?:bitte|möchte|würde) (?:ich|wir) (?:alle|unsere|meine|euch|sie)\b[^.!?\n]{0,60},? (?:mein|unser)e?n? (?:\w+ )?(?:[\w-]*kanal|newsletter)\b[^.!?\n]{0,40} zu abonnieren\b[^.!?\n]{0,60}[.!])"
)
_RECEIVED = call(
    r"(?<=\n)[^\w\n(]*(?P<said>(?:ricevi|ricevete) (?:gratis )?(?:ogni \w+|tutte le settimane|tutti i giorni) [^.!?\n]{3,70}\b(?:(?:via|per) (?:e-?mail|mail|posta elettronica)|(?:nella tua|sulla tua|nella vostra) (?:e-?mail|mail|posta|casella))\b[^.!?\n]{0,30}[.!]?)[^\w\n]*$"
)

HEADED_ELSEWHERE: tuple[Frame, ...] = (
    (
        "related",
        anchors(
            "thema|lesen sie |lies auch|también|lee más|lea más|ver más|vea más|tema|sujet|aussi|également|anche|também|leia mais|veja mais|assunto| ook|onderwerp|też|także|również|temat|också|även|läs mer|bunlar|bunu da"
        ),
        _POINTED,
    ),
    (
        "related",
        anchors(
            "leer más |lee más |lea más |ver más |ler mais |leia mais |veja mais |lire plus |leggi altro |leggi di più |lees meer |mehr lesen "
        ),
        _OF_HOUSE,
    ),
    *(
        (
            "advertisement",
            anchors(
                "hier |jetzt vorbestellen|jetzt bestellen|bestellung hier|commandez |achetez |compra |cómpralo|cómprelo|pídelo|pídalo|reserva |ordina |acquista |encomende |compre |reserve |bestel |zamów |kup |beställ |köp |hemen s"
            ),
            frame,
        )
        for frame in (_SALE, _SALE_HEADED, _SALE_LAST)
    ),
    ("readmore", anchors(" aquí| acá| aqui| ici| qui| hier| tutaj| här| link| lien| enlace"), _CALLED),
    ("readmore", anchors("video)|vídeo)|vidéo)|wideo)|film)|videon)|izle)"), _FILM),
    ("newsletter", anchors("zu abonnieren"), _FOLLOWED),
    ("newsletter", anchors("ricevi |ricevete "), _RECEIVED),
)
"""The kind of each, what stands in it, and its pattern."""
