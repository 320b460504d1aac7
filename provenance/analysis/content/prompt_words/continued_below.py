"""Marks that a text goes on behind an advertisement or a film, by their parts, in eleven languages: "L'article continue après la pub", "Tekst loopt door onder de advertentie"."""

from __future__ import annotations

from typing import Final

from provenance.analysis.content.prompt_words.wordings import STARTS, STOP, Frame, anchors, call

_DE: Final = r"(?:anzeige|werbung|werbeanzeige|werbeeinblendung|video|grafik|bildergalerie|umfrage)"
_NL: Final = r"(?:advertentie|reclame|video|foto|afbeelding|tweet|graphic|kaart)"
_FR: Final = r"(?:pub|publicité|annonce|vidéo|infographie|photo)"
_IT: Final = r"(?:pubblicità|annuncio|video|foto|inserzione|banner)"
_ES: Final = r"(?:anuncio|publicidad|vídeo|video|foto|aviso|publicación)"
_PT: Final = r"(?:anúncio|publicidade|propaganda|vídeo|video|foto|reclame)"
_NORTH: Final = r"(?:annonsen?|reklamen?|videoe?n|bilden?|grafikken|annoncen)"
_PL: Final = r"(?:reklamą|reklamie|reklamy|materiałem (?:wideo|promocyjnym)|wideo|filmem|zdjęciem|galerią)"

CONTINUED_BELOW: tuple[Frame, ...] = (
    (
        "advertisement",
        anchors(
            "nach der |unter der |nach dem |unter dem |na de |onder de |na deze |onder deze |na het |onder het |après |sous |dopo |sotto |después de|tras |debajo de|após |depois d|abaixo d|efter |under |etter |pod |poniżej |devamı "
        ),
        call(
            rf"{STARTS}(?:"
            rf"(?:(?:der|dieser|dieses?|das) )?(?:artikel|text|beitrag|bericht|interview) (?:wird|geht|läuft) (?:nach|unter|unterhalb) (?:der|dem|dieser|diesem|einer) {_DE} (?:weiter|fortgesetzt)"
            rf"|(?:(?:het|dit|de) )?(?:artikel|tekst|verhaal|bericht|interview) (?:gaat|loopt) (?:verder|door) (?:na|onder|onderaan) (?:(?:de|deze|het|dit) )?{_NL}"
            rf"|(?:(?:la|le) |l['’])?(?:suite|article|texte|lecture|reportage)(?: (?:de |du )(?:votre |cet |la |l['’])?\w+)?(?: (?:continue|se poursuit|reprend|est))? (?:après|sous|en dessous de) (?:(?:la|cette|le) |l['’])?{_FR}"
            rf"|(?:(?:il|la) |l['’])?(?:(?:articolo|testo|notizia|lettura|servizio) )?(?:continua|prosegue|riprende)(?: a leggere)? (?:dopo|sotto) (?:(?:la|il|questa|questo) |l['’])?{_IT}"
            rf"|(?:(?:el|la) )?(?:(?:artículo|nota|noticia|texto|lectura|entrevista) )?(?:continúa|continua|sigue|prosigue)(?: leyendo)? (?:después de|después|tras|debajo de|debajo)l? ?(?:(?:la|el|este|esta) )?{_ES}"
            rf"|(?:[oa] )?(?:(?:artigo|matéria|notícia|texto|leitura|reportagem) )?(?:continua|segue|prossegue) (?:após|depois d[oae]|abaixo d[oae]) ?(?:(?:o|a|este|esta) )?{_PT}"
            rf"|(?:artikeln|texten|artikkelen|artiklen|teksten|saken) (?:fortsätter|fortsetter|fortsætter) (?:efter|under|etter|nedanför) {_NORTH}"
            rf"|(?:dalsza część|dalszy ciąg|ciąg dalszy|reszta|pozostała część)(?: (?:tekstu|artykułu|materiału|wywiadu))? (?:pod|po|poniżej) {_PL}"
            r"|(?:haberin|yazının|makalenin|metnin) devamı (?:reklam|video)(?:dan sonra|nun altında|ın altında|un altında)"
            rf"){STOP}"
        ),
    ),
)
