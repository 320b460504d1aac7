"""What sends readers elsewhere, by its parts: the titles before and behind a page between arrows, a title from the archive, the rest of a story behind a tap, a channel of a house, stars for a recipe."""

from __future__ import annotations

from provenance.analysis.content.prompt_words.wordings import OPENS, STOP, Frame, anchors, call

__all__ = ["CALLS_IN_PARTS", "CALLS_IN_PARTS_ABROAD"]

_REST = r"[^.!?\n]{0,70}"
_TITLE = r"(?-i:[A-ZÀ-Þ0-9“‘¿¡])[^|\n←→«»‹›]{6,90}(?<![.;,:])"
_CHANNEL = r"(?:whatsapp|telegram|signal|discord|viber|threads|bluesky)"
_WHOLE_EN = r"(?:full|whole|complete|entire)(?: \w+)? (?:story|article|report|interview|piece|text|post|list|review|details|thread|transcript)"
_STARS = r"(?:stern|sterne|bewertung|étoiles|note|avis|estrellas|reseña|stelle|recensione|voto|sterren|beoordeling|estrelas|avaliação)"

CALLS_IN_PARTS: tuple[Frame, ...] = (
    (
        "related",
        anchors("←|‹"),
        call(
            rf"^[^\w\n←‹]{{0,3}}[←‹]\s?(?:(?:older|previous|prev)\s?:\s?)?{_TITLE}\s?(?:\||\n)\s?(?:(?:newer|next)\s?:\s?)?{_TITLE}\s?[→›]{STOP}"
        ),
    ),
    (
        "related",
        anchors("from the |from our "),
        call(
            rf"^[^\w\n(]*from (?:the|our) (?:archives?|vaults?)\s?(?:[|—–]\s?|:\s(?!(?-i:[A-Z])[a-z]+,)){_TITLE}(?<![.!?…])$"
        ),
    ),
    (
        "readmore",
        anchors("tap |click |swipe "),
        call(
            rf"{OPENS}(?:tap|click|swipe up)(?: here| below| through)? (?:for|to (?:read|see|view|get)) the {_WHOLE_EN}{STOP}"
        ),
    ),
    (
        "readmore",
        ("for more",),
        call(
            rf"{OPENS}for more(?: stories| news| like this)?,? (?:please )?(?:visit|go to|head (?:over )?to) our (?:web ?site|site|home ?page)(?: at [\w.]+)?[.!]*{STOP}"
        ),
    ),
    (
        "share",
        anchors("tag us|tag me|rating|stars|rate it|rate us|thumbs up|a review|rate this|a star review"),
        call(
            rf"{OPENS}(?:(?:did|have) you )?(?:ma[dk]e|try|tried|cook|cooked|bake|baked|like|liked|love|loved) (?:it|this|this (?:recipe|pattern|cake|dish))\?\s*(?:then |please |so )?(?:tag (?:us|me)|(?:leave|give|drop) (?:us |me |it |this )?(?:a (?:star )?(?:rating|review|thumbs up)|(?:five|5|some) stars)|rate (?:it|us|this)){_REST}[.!]*{STOP}"
        ),
    ),
    (
        "newsletter",
        anchors("re on |are on |re now on |are now on |re also on "),
        call(
            rf"{OPENS}we(?:['’]re| are) (?:now |also )?on {_CHANNEL}[!.:,–— ]{{1,3}}(?:tap|click|press|join|subscribe|sign up)\b{_REST}[.!]*{STOP}"
        ),
    ),
)
"""In English, and arrows, which stand beside titles in any language."""

_ARCHIVES = r"(?:aus (?:dem|unserem) archiv|(?:dans nos |nos )?archives|d(?:el|e nuestr)o? archivo|dal(?: nostro)? archivio|uit (?:het|ons) archief|do (?:nosso )?arquivo)"
_TAPS = (
    r"(?:tippen|klicken) sie (?:hier )?(?:für|um) (?:die|den|das) (?:ganz|vollständig|komplett)e[nrs]? (?:geschichte|artikel|bericht|text|beitrag)(?: (?:zu lesen|lesen))?",
    r"(?:cliquez|touchez|appuyez)(?: ici)? pour (?:lire|voir|découvrir) (?:la suite|l['’]article(?: complet)?|l['’]intégralité)",
    r"(?:pulsa|pulse|pincha|pinche|toca|toque|haz clic|haga clic)(?: aquí)? para (?:leer|ver) (?:la (?:historia|noticia|nota) completa|el (?:artículo|texto) completo)",
    r"(?:tocca|clicca|premi)(?: qui)? per (?:leggere|vedere) (?:l['’]articolo|la storia|la notizia|il resto|il testo)(?: complet[oa]| inter[oa])?",
    r"(?:tik|klik)(?: hier)? (?:voor het (?:hele|volledige) (?:verhaal|artikel|bericht)|om (?:verder|door) te lezen)",
    r"(?:toque|clique)(?: aqui)? para (?:ler|ver) (?:a (?:matéria|história|notícia|reportagem) completa|o (?:artigo|texto) completo)",
    r"mehr (?:dazu|davon|darüber) (?:auf|in) unserer (?:website|webseite|homepage|app)",
    r"kijk voor meer op onze (?:website|site)|lees (?:meer|verder) op onze (?:website|site)",
    r"l['’]articolo (?:completo|intero|integrale) (?:su|sul) (?-i:[A-Z])[^.!?\n]{2,50}|de(?:r|n) (?:ganzen?|vollständigen?) artikel (?:auf|bei|in) (?-i:[A-Z])[^.!?\n]{2,50}",
    r"(?:el artículo completo|la nota completa) en (?-i:[A-Z])[^.!?\n]{2,50}|l['’]article complet (?:sur|dans) (?-i:[A-Z])[^.!?\n]{2,50}|het (?:hele|volledige) artikel (?:op|in) (?-i:[A-Z])[^.!?\n]{2,50}|(?:o artigo completo|a matéria completa) (?:no|na|em) (?-i:[A-Z])[^.!?\n]{2,50}",
)
_RATED = (
    r"(?:nachgekocht|nachgebacken|nachgemacht|ausprobiert) ?\? (?:dann )?(?:markier|tagg?|verlink|lass|gib|bewert)\w*",
    r"(?:vous l['’]avez|tu l['’]as) (?:faite?|testée?|essayée?|préparée?) ?\? (?:taguez|tague|identifiez|identifie|notez|note|laissez|laisse)\b",
    r"¿(?:la|lo) (?:hiciste|has hecho|probaste|has probado|preparaste|cocinaste)\? ¡?(?:etiqu[eé]ta|deja|déjanos|puntúa)\w*",
    r"l['’](?:hai|avete) (?:fatt|provat|preparat|cucinat)[ao] ?\? (?:tagga|lascia|vota)\w*",
    r"(?:zelf )?(?:gemaakt|geprobeerd|gebakken|nagemaakt) ?\? (?:tag|geef|laat|beoordeel)\b",
    r"(?:fez|testou|provou|preparou)(?: (?:a|o|essa|esta|esse|este) \w+)? ?\? (?:marque|marca|deixe|avalie|dê)\b",
)
_CHANNELS = (
    rf"wir sind (?:jetzt |nun |auch )*(?:auf|bei) {_CHANNEL}[!.:, ]{{1,3}}(?:hier |jetzt )?(?:tipp|klick|abonnier|folg)\w*",
    rf"nous sommes (?:aussi |maintenant |désormais )*sur {_CHANNEL} ?[!.:, ]{{1,3}}(?:cliquez|abonnez|rejoignez|touchez)",
    rf"¡?(?:ya |también )?estamos (?:ya |también )?en {_CHANNEL}[!.:, ]{{1,3}}¡?(?:pulsa|toca|únete|suscríbete|haz clic|pincha)",
    rf"siamo (?:anche |ora )*su {_CHANNEL}[!.:, ]{{1,3}}(?:tocca|clicca|iscriviti|unisciti)",
    rf"we (?:zitten|zijn|staan) (?:ook |nu )*op {_CHANNEL}[!.:, ]{{1,3}}(?:tik|klik|meld|abonneer)",
    rf"(?:já |também )?estamos (?:também )?no {_CHANNEL}[!.:, ]{{1,3}}(?:toque|clique|entre|inscreva)",
)

CALLS_IN_PARTS_ABROAD: tuple[Frame, ...] = (
    (
        "related",
        anchors("archiv|archief|arquivo"),
        call(rf"^[^\w\n(]*{_ARCHIVES}\s?[|:]\s?(?:[“„«]|{_TITLE}(?<![.!?…])$|(?=\w)[^|.!?\n]{{10,90}}$)"),
    ),
    (
        "readmore",
        anchors(
            "tippen|klicken|cliquez|touchez|appuyez|pulsa|pulse|pincha|toca|toque|clic|tocca|clicca|premi|tik |klik|clique|mehr da|voor meer op|op onze|l'articolo|l’articolo|artikel |artículo|nota completa|l'article|l’article|artigo|matéria"
        ),
        call(rf"(?:{OPENS}|(?<=…\]\s))(?:{'|'.join(_TAPS)})[.!…]*{STOP}"),
    ),
    (
        "share",
        anchors("? |? ¡"),
        call(rf"{OPENS}(?:{'|'.join(_RATED)})[^.!?\n]{{0,60}}\b{_STARS}\b[^.?\n]{{0,20}}{STOP}"),
    ),
    (
        "newsletter",
        anchors("whatsapp|telegram|signal|discord|viber|threads|bluesky"),
        call(rf"{OPENS}(?:{'|'.join(_CHANNELS)})[^.?\n]{{0,80}}{STOP}"),
    ),
)
