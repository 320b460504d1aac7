"""Lines on which a house asks its readers for something or says something of itself, in ten languages, by their parts: a question and what to do then, how many read it, who paid, where the rest is, what may not be copied, what an assistant offers.

Each is a whole line. A sentence of an article that has the same words goes on behind them.
"""

from __future__ import annotations

from collections.abc import Iterable
from re import Pattern

from provenance.analysis.content.prompt_words.wordings import BEHIND, Frame, anchors, call

__all__ = ["ASKED_ON_LINES", "ASKED_ON_LINES_ABROAD", "THE_REST_ASKED"]

_REST = r"[^.!?\n]{0,70}"
_ASKING = r"[^.!?\n]{6,90} ?\? "
_MAIL_EN = r"(?:e-?mail(?: address)?|address|name)"
_NET = r"(?:telegram|whatsapp|signal|facebook|instagram|twitter|x|tiktok|youtube|threads|bluesky|linkedin|discord|mastodon)"


def _whole(alternatives: Iterable[str]) -> Pattern[str]:
    return call(rf"^[^\w\n(\[¿]{{0,5}}¿?(?:{'|'.join(alternatives)})[^\w\n]*$")


_PAID = r"(?:[£$€] ?\d{1,3}(?:[.,]\d\d)?|\d{1,3}(?:[.,]\d\d)? ?(?:€|euros?|kr|zł|pounds?|dollars?|tl|lira))"
_CUT = r"(?:cut|commission|fee|percentage|share|kickback|cent|bit)"
_PIECE_EN = (
    r"(?:episode|newsletter|post|podcast|show|edition|issue|video|series|article|story|programme|program|channel)"
)
_EDIT_EN = r"(?:turn|make|adapt|convert|shorten|expand|rewrite|reword|translate|add|draft|write|create|adjust|tweak|format|polish|break|split|summari[sz]e)"
_FORM = r"(?:an? )?(?:[\w-]+ )?(?:post|thread|e-?mail|slides?|slide deck|checklist|table|template|tweet|caption|outline|script|press release|letter|newsletter|summary|bullet points|blog|version|pdf|article|essay)s?"
_PAGE_EN = r"(?:about page|home ?page|landing page|web ?site|page|bio|profile|post|newsletter|e-?mail|speech|letter|article|blog(?: post)?|press release|description|announcement|caption|toast|essay|story|listing)"

_OF_TEXTS = r"(?:,? (?:total|parcial|parziale|integral|anche|even|in qualsiasi|por cualquier|por qualquer|de (?:est[eao]s?|l[oa]s|todos?)|del? (?:texto|contenido|sitio|material|contenuto|testo|articolo)|di quest|dei (?:testi|contenuti)|dos? (?:textos?|conteúdos?|materia)|dest[ea]|sin|sem|senza)\b[^.!?\n]{0,80})?"
"""What is not to be copied, or how: the texts of a house, and no bears."""

ASKED_ON_LINES: tuple[Frame, ...] = (
    (
        "share",
        anchors("tweet it|pin it|share it|pass it|post it"),
        _whole(
            (r"(?:(?:tweet|pin|share|like|post|pass|send|save) it(?: on)?(?:, (?:and )?| and |! |(?=[^\w\n]*$))){2,4}",)
        ),
    ),
    (
        "newsletter",
        anchors("our weekly|our daily|our free|our monthly|our newsletter|our letter|sign up below|sign up here|sign up now"),
        _whole(
            (
                rf"(?:{_ASKING})?our (?:(?:free|weekly|daily|monthly|morning|evening|sunday) ){{0,2}}(?:newsletter|letter|bulletin|digest|briefing)(?: is|:| comes| lands| –| —)? ?(?:free|once a week|every (?:week|day|month|morning|friday|sunday)|weekly|no (?:ads|spam)|unsubscribe (?:any|at any) ?time)[^\n]{{0,60}}",
                r"[^\n?]{5,90}[.!] (?:just |simply )?sign up (?:below|here|now)(?: for free)?",
            )
        ),
    ),
    (
        "newsletter",
        anchors("a coffee|kaffee|un café|un caffè|um café|koffie|kawę|kaffe|kahve"),
        _whole(
            (
                r"(?:[^\n?.!]{4,70}[?!.] ?)?(?:buy|get|stand|treat) (?:us|me)(?: to)? a coffee[^.!?\n]{0,40}|(?:[^\n?.!]{4,70}[?!.] ?)?(?:spendier(?:e|t|en sie)? (?:uns|mir) (?:doch )?einen kaffee|offrez-(?:nous|moi) un café|inv[ií]ta(?:nos|me) a un café|offri(?:ci|mi|teci) un caffè|pague-(?:nos|me) um café|trakteer (?:ons|mij|me) op (?:een )?(?:kop )?koffie|postaw(?:cie)? (?:nam|mi) kawę|bjud (?:oss|mig) på (?:en )?(?:kopp )?kaffe|bize (?:bir )?kahve ısmarla\w*)[^.!?\n]{0,40}",
            )
        ),
    ),
    (
        "advertisement",
        anchors("in association with|in partnership with|publi-rédactionnel|publirédactionnel|publireportage"),
        call(r"\A[^\w\n(]*(?:in (?:paid )?(?:association|partnership) with (?-i:[A-Z])[^.!?\n]{2,40}|publi-?rédactionnel|publireportage)[^\w\n]*$"),
    ),
    (
        "script",
        anchors("volume|quality|captions"),
        _whole((r"(?:(?:volume|quality|captions?|subtitles|speed|playback)\s?:?\s?(?:\d{1,3} ?%|auto|on|off|hd|\d{3,4}p|\d(?:\.\d)?x)[ \t]*[·|•,/-]?[ \t]*){2,6}",)),
    ),
    (
        "assistant",
        anchors("this helps|that helps|it helps|had in mind|looking for?|were after|access to live|access to real|für sie?|für dich?|vous convient|te parece bien|ti va bene|está bom assim|zo goed|pasuje|passar tonen|uygun mu"),
        _whole(
            (
                r"(?:does|do) (?:this|that|it|the tone|the length) (?:match|fit|capture|work for|suit) (?:the )?(?:tone|style|voice|length|what|you)\b[^?\n]{0,60}\?",
                r"(?:please )?(?:note|remember|keep in mind)?(?::|,? that)? ?i (?:do(?:n['’]t| not)) have access to (?:live|real-?time|current|up-to-date) [^\n]{3,100}",
                r"(?:i )?hope (?:this|that|it) helps[!.] (?:do you |would you like |)(?:want )?(?:me to|another|a different|a shorter|a longer)\b[^?\n]{0,70}\?",
                r"passt (?:der ton|das|die länge|der stil)(?: so)? für (?:sie|dich)\?|(?:est-ce que )?(?:le ton|cela|ce ton|cette version) vous convient(?:-il|-elle)? ?\?|¿te parece bien (?:el tono|así|esta versión)\?|ti va bene (?:il tono|così|questa versione)\?|está bom assim o tom\?|is de toon zo goed\?|czy (?:taki )?ton pasuje\?|passar tonen(?: så här)?\?|ton uygun mu\?",
            )
        ),
    ),
    (
        "footer",
        anchors("ipso|press complaints|verantwortlich im sinne|v.i.s.d.p|directeur de la publication|directrice de la publication|wydawca:|ansvarig utgivare|sorumlu yazı|sorumlu müdür|direttore responsabile:"),
        call(
            r"(?<=\n)[^\w\n(]*(?:[^\n]{0,60}\b(?:contact|complain to|regulated by|member of) (?:ipso|the independent press standards organisation)\b[^\n]{0,60}|verantwortlich im sinne (?:des|von)[^\n]{3,90}|v\.i\.s\.d\.p\.?:?[^\n]{3,60}|direct(?:eur|rice) de la publication ?:[^\n]{3,90}|wydawca ?: ?[^\n]{3,110}|ansvarig utgivare ?:[^\n]{3,60}|sorumlu (?:yazı işleri )?müdürü? ?:[^\n]{3,60}|direttore responsabile ?:[^\n]{3,90})(?=\s*\Z)"
        ),
    ),
    (
        "share",
        anchors("thumbs-up|thumbs up|like button|a heart|a clap|upvote|podaj dalej|lubię to"),
        _whole(
            (
                rf"(?:(?:please|go on,) )?(?:hit|give|tap|press|leave|drop|click) (?:that|the|this|us|it|a|me)(?: (?:post|article|recipe|video|story|piece|thread))?(?: an?| the)? ?(?:thumbs[ -]up|heart|clap|upvote) (?:if|when|before|so|and|below){_REST}",
                r"(?:(?:podaj dalej|lubię to|udostępnij|skomentuj|wydrukuj|drukuj|wyślij|poleć|tweetnij|zapisz)[!.]?(?:[ \t]{2,}|[ \t]?[|/·•,][ \t]?|[ \t]|$)){2,6}",
            )
        ),
    ),
    (
        "newsletter",
        anchors("telegram?|whatsapp?|signal?|facebook?|instagram?|tiktok?|youtube?|threads?|bluesky?|discord?|mastodon?"),
        _whole(
            (
                rf"(?:are you )?(?:on|got|using|have you got|do you (?:use|have)|prefer|love) {_NET}\? (?:so (?:are|do) we|we['’]?(?:re| are) (?:there|on it)(?: too)?|us too|(?:come (?:and )?)?(?:find|join|follow) us){_REST}",
            )
        ),
    ),
    (
        "newsletter",
        anchors("yourself on|yourself onto|yourself down|your name down|your name on|your name to|yourself to|our list|leave us your|leave your|as little as|readers who|people who|subscribers who|who get our|who read our|who enjoy our|who follow us|who follow our|who trust our|who subscribe to|who read us|who get us|who receive our|who already read"),
        _whole(
            (
                rf"(?:{_ASKING})?(?:(?:just|then|simply|so) )?(?:pop|put|add|get) (?:yourself|your (?:name|e-?mail)) (?:down|on|to|onto) (?:(?:our|the|this) (?:mailing )?list|here|below){_REST}",
                rf"(?:{_ASKING}|(?:never|don['’]t) miss (?:a|an|another|our) [^.!?:\n]{{3,40}}: )(?:just )?(?:leave|drop|give) us your {_MAIL_EN}{_REST}",
                rf"(?:support|back|fund|help fund|keep) (?:our|this|independent|local) (?:work|reporting|journalism|site|newsroom|paper|reporters|writing|podcast)(?: going)? (?:from|for|with|at) (?:as little as |just |only |less than )?{_PAID}{_REST}",
                rf"(?:join|be one of|become one of) (?:the |our |over |more than |some )?\d[\d,.]{{1,9}}\+? (?:other )?[\w’'-]+(?: [\w’'-]+)? who (?:already )?(?:get|read|receive|follow|trust|subscribe to|enjoy|wake up to) (?:us|our|this (?:newsletter|e-?mail|bulletin|blog|digest))\b{_REST}",
            )
        ),
    ),
    (
        "advertisement",
        anchors("commission|small cut|a cut |a fee|kickback|percentage|affiliate|a share |for supporting|for sponsoring|comes to you|made possible|brought to you|is supported by|compare deals|compare quotes|compare prices|compare rates|compare tariffs|find deals|get quotes|get a quote|see deals|a small "),
        _whole(
            (
                rf"(?:(?:heads[- ]up|just so you know|so you know|disclosure|full disclosure|fyi|note|psst|p\.?s\.?)[:,!–—. -]{{1,3}})?(?:(?:as ever|as always), )?(?:i|we) (?:(?:may|might|could|will|do|can|sometimes) )?(?:earn|get|receive|make|take) (?:an? |some )?(?:small |tiny |modest |little )?(?:affiliate )?{_CUT}(?: \(?at no (?:extra )?cost to you\)?)?,? (?:if|when|whenever|on|from|for) (?:you|purchases|anything|sales|orders)\b[^\n]{{3,110}}",
                r"(?:(?:the )?links? (?:marked|flagged|tagged|starred)(?: with)?(?: an?)? ?(?:\*|asterisk|star|\(\*\)) (?:is|are) (?:an )?(?:affiliate|partner|paid)(?: links?)?\b[^\n]{0,110})",
                rf"(?:(?:our|many|special|with|big) )?thanks to [^.!?\n]{{3,50}} for (?:supporting|sponsoring) (?:this|our|today['’]s|the) (?:week['’]s )?{_PIECE_EN}{_REST}|(?:today['’]s|this|our) (?:week['’]s )?{_PIECE_EN} (?:comes to you|is (?:made possible|brought to you|supported|sponsored)) (?:thanks to|by|with support from) (?-i:[A-Z])[^.!?\n]{{2,50}}",
                r"(?:thinking (?:of|about)|looking (?:for|to)|want(?: to)?|need|fancy|ready to|time to|paying too much for) [^.!?\n]{2,70}\? (?:compare|find|get|see|check) (?:the )?(?:best |cheap |free )?(?:deals?|quotes?|an? (?:free )?quotes?|prices|rates|tariffs|offers)\b(?=[^\n]*(?:\bsaves?\b|\bminutes?\b|\bseconds?\b|\btoday\b|\bnow\b|!))(?![^\n]*\.\s*$)[^.?\n]{3,80}",
            )
        ),
    ),
    (
        "footer",
        anchors("views expressed|opinions expressed|views in this|opinions in this|views here|author's views|author’s views|author's opinions|writer's views|writer's opinions|contributor's views|contributor's opinions|protected by copyright|hosted by|registered in|author's own|author’s own|those of the author|may be reproduced|reproduction of|republication of|copying of|may be copied|may be republished|charity registered|built on|built with|vat reg|vat no"),
        _whole(
            (
                rf"(?:please note:? |note:? )?(?:all |the |any )?(?:views|opinions)(?: and (?:views|opinions))?(?: (?:expressed|given|set out|contained|voiced))?(?: (?:here|above|below|in this (?:post|article|piece|column|blog|podcast|episode|newsletter)|on this (?:site|blog|page)))? (?:are|remain) (?:(?:solely |entirely )?(?:those of the (?:author|writer|speaker|contributor)s?|the (?:author|writer|speaker|contributor)(?:['’]s|s['’]) own))(?:,? (?:and|but) (?:(?:are |is )?not|do(?:n['’]t| not)|may not){_REST})?",
                rf"(?:(?:any |all |unauthori[sz]ed )?(?:reproduction|republication|copying|reprinting|redistribution)(?: or (?:use|distribution|copying))? of (?:any (?:part|content|material)|content|material|this (?:site|page|website|article)|the (?:content|material|text))[^.!?\n]{{0,60}} (?:is|are) (?:strictly )?(?:prohibited|forbidden|not (?:allowed|permitted))|no (?:part|content|material) (?:of|on|from) this (?:web ?site|site|page|publication|blog)[^.!?\n]{{0,30}} may be (?:reproduced|copied|republished|reprinted|used)\b{_REST})",
                r"(?:the )?(?:author|writer|contributor)(?:['’]s|s['’]) (?:views|opinions) (?:do(?:n['’]t| not)|may not|are not) (?:necessarily )?(?:reflect|represent|those)[^.!?\n]{2,80}|(?:all|the) (?:content|contents|texts?|material)(?: (?:on|of) this (?:site|page|website))? (?:is|are) protected by copyright|(?:site |website )?hosted (?:by|on) [^.!?\n]{2,30}[.·|•–—-] ?(?:theme|design|powered|built)[^\n]{2,40}|(?-i:[A-Z])[^\n]{2,60}registered (?:in|charity)[^\n]{2,40}\b(?:[A-Z]{0,2}\d{5,8})\b[^\n]{0,20}\bprivacy\b[^\n]{0,40}",
                r"(?:registered charity|charity registered)[^\n]{2,60}(?:[·|•–—-] ?(?:site|website|built|design|powered)[^\n]{3,40})?",
                r"(?=[^\n]{0,200}\bcompany (?:no|number|reg)\b)(?=[^\n]{0,200}\bvat (?:reg|no|number)\b)(?-i:[A-Z])[^\n]{20,200}",
            )
        ),
    ),
    (
        "assistant",
        anchors("want me to|would you like me|shall i |should i |word count|words)|feel free to|draft of|draft for|version of your|version for your|text for your|in a warm|tone:|style:|voice:"),
        call(
            rf"^[^\w\n(]*(?:(?:want|would you like) me to (?:also )?(?:(?:turn|make|convert|adapt|format|break|split|rewrite|reword|write) (?:this|it|the (?:text|draft|post|article|copy)) (?:in)?to {_FORM}\b|{_EDIT_EN} (?:this|it|the (?:text|draft|tone|post|article|copy))\b[^?\n]{{0,40}}\b(?:shorter|longer|(?:in)?formal|friendlier|warmer|tone|style|words|audience|language|headline|version)\b|(?:draft|write|create) an? (?:shorter|longer|second|follow-up|alternative)\b)[^?\n]{{0,70}}\?|(?:shall|should) i (?:also )?{_EDIT_EN} (?:the (?:text|draft|tone|copy)|this (?:text|draft|copy)|(?:this|it) (?:in)?to {_FORM})\b[^?\n]{{0,100}}\?"
            rf"|feel free to (?:swap|switch|change|adjust|tweak|edit|replace|customi[sz]e|adapt|personali[sz]e)(?: in| out)? (?:the |your |any |my )?(?:own )?(?:names?|dates?|details|placeholders?|tone|wording|bracketed|text)\b[^\n]{{0,100}}"
            rf"|(?:sure[!,.] |of course[!,.] |certainly[!,.] )?(?:here(?:['’]s| is)|below is) (?:an?|the|your) (?:[\w-]+ ){{0,3}}?(?:draft|version|text|copy|suggestion|outline|take)(?: (?:of|for|on) (?:your|the|an?) (?:[\w’'-]+ ){{0,3}}?{_PAGE_EN})?[^.:\n]{{0,60}}\b(?:tone|style|voice|register)(?: of voice)?:)[^\w\n]*$"
            r"|(?<=\n)[ \t]*\((?:word count|total words|words|length)(?: ?:| is)? ?(?:approx\.? |about |~ ?|ca\. )?\d{2,4}(?: words)?\)[ \t]*(?=\n(?:[^\n]*\n){0,3}[^\n]*\Z|\Z)|(?<=\n)[ \t]*\((?:approx(?:\.|imately)?|about|around|~) ?\d{2,4} words\)\s*\Z"
        ),
    ),
)  # fmt: skip
"""In English, and by words that no other language has."""

_ACCOUNT = r"(?:(?:gratis|kostenloses|kostenfreies|gratuit|gratuita|gratuito|grátis|darmowe|bezpłatne|ücretsiz) )?(?:konto|compte(?: gratuit)?|cuenta(?: gratuita| gratis)?|account(?: gratuito)?|conta(?: gratuita| grátis)?|hesap)"
_ON = r"(?:(?:weiter ?lesen|continuer (?:à lire|votre lecture)|seguir leyendo|continuare a leggere|continuar (?:lendo|a ler)|verder lezen|czytać dalej|läsa vidare|okumaya devam))"

ASKED_ON_LINES_ABROAD: tuple[Frame, ...] = (
    (
        "share",
        anchors("partage|teil|comparte|compártel|condivid|partilh|compartilh|deel |udostępni|podziel|dela |paylaş"),
        _whole(
            (
                r"si (?:cet article|cette recette|ce texte|ce billet|cela) vous a (?:plu|intéressée?),? (?:partagez|n['’]hésitez pas à (?:le |la )?partager)[^.!?\n]{0,60}|wenn (?:dir|euch|ihnen) (?:der|die|das|dieser) \w+ (?:gefällt|gefallen hat),? (?:dann )?(?:teil|teilen sie|teilt)[^.!?\n]{0,60}",
                r"si te (?:gustó|ha gustado) (?:este|esta|el|la) \w+,? (?:comparte|compártel[oa])[^.!?\n]{0,60}|se (?:questo|quest['’]|questa) ?\w+ ti è piaciut[oa],? condivid[^.!?\n]{0,60}|se gostou (?:deste|desta|do|da) \w+,? (?:partilhe|compartilhe)[^.!?\n]{0,60}|vond je (?:dit|deze|het) \w+ (?:leuk|mooi|interessant)\? deel [^.!?\n]{0,60}|podobał ci się (?:ten )?\w+\? (?:podziel się|udostępnij)[^.!?\n]{0,60}",
            )
        ),
    ),
    (
        "newsletter",
        anchors("unser newsletter|notre lettre|notre newsletter|notre infolettre|nuestro bolet|nuestra newsletter|la nostra newsletter|onze nieuwsbrief|stöd |destek ol|word vriend|word lid|word donateur|per mail|per e-mail|postfach|inkorg|mejl|kutunuz|trag dich|melde dich|tragen sie|mailadresse|lascia|lasciaci|mailadres|swój e-mail|swój adres|skriv upp dig|anmäl dig|e-posta|votre adresse|votre mail|tu correo|seu e-mail|abonnier"),
        _whole(
            (
                rf"(?:{_ASKING}|(?:lust auf mehr|mehr davon|nichts verpassen)\? )(?:(?:dann|einfach) )?(?:trag(?:t)?|meldet?|tragen|melden|schreib) (?:dich|euch|sie sich) (?:(?:gleich|jetzt|einfach|hier|kostenlos) ){{1,3}}(?:ein|an)",
                r"(?:keine (?:geschichte|ausgabe|folge|neuigkeit|nachricht)(?:en)? (?:mehr )?verpassen|immer auf dem laufenden)\s?[:–—-] (?:einfach |jetzt )?(?:e-?)?mail-?adresse (?:hier )?(?:hinterlassen|eintragen|angeben)",
                rf"(?:{_ASKING}|non perder(?:ti|e|vi)[^.!?:\n]{{3,50}}: )(?:lascia|lasciaci|scrivi|inserisci) (?:qui |pure )?(?:la )?tua (?:e-?mail|mail|posta){_REST}",
                rf"(?:{_ASKING}|mis (?:geen|niets|niks)[^.!?:\n]{{0,40}}: )(?:laat|vul|geef) (?:hier |ons )?(?:je|uw|jouw) (?:e-?mail|mail)?adres{_REST}",
                rf"{_ASKING}(?:zostaw|podaj|wpisz) (?:nam )?(?:tu |tutaj )?swój (?:adres )?(?:e-?mail|adres){_REST}|{_ASKING}(?:skriv upp|anmäl) dig (?:här|nu|gratis){_REST}|{_ASKING}e-posta adresinizi (?:bırakın|yazın|girin){_REST}",
                r"unser newsletter ?[:–—-] ?(?:[^\n]{0,30}\b(?:kostenlos|woche|tag|monat|kündbar|werbefrei|gratis)\b)[^\n]{0,50}|notre (?:lettre|newsletter|infolettre)(?: hebdomadaire| quotidienne)? ?[:–—-] ?[^\n]{0,30}\b(?:gratuite|semaine|jour|publicité)\b[^\n]{0,40}|nuestr[oa] (?:boletín|newsletter)(?: semanal)? ?[:–—-] ?[^\n]{0,30}\b(?:gratis|gratuit[oa]|semana|día)\b[^\n]{0,40}|la nostra newsletter(?: settimanale)? ?[:–—-] ?[^\n]{0,30}\b(?:gratis|gratuita|settimana|giorno)\b[^\n]{0,40}|onze nieuwsbrief ?[:–—-] ?[^\n]{0,30}\b(?:gratis|week|dag)\b[^\n]{0,40}",
                r"stöd (?:vårt arbete|vår journalistik|oss)\b[^.!?\n]{0,50}|bize destek ol(?:un|unuz)\b[^.!?\n]{0,50}|word (?:vriend|lid|donateur) van (?:deze|onze) (?:site|krant|website)\b[^.!?\n]{0,50}",
                r"(?:jeden|jede|jedes|einmal) (?:tag|woche|monat|morgen|abend|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b[^.!?\n]{3,60}\b(?:per|in (?:ihr|dein)(?:em|en)?) (?:e-?mail|mail|postfach)|varje (?:dag|vecka|morgon|kväll|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)\b[^.!?\n]{3,60}\b(?:i din inkorg|till din mejl|på mejlen)|her (?:gün|hafta|sabah|akşam|pazar|pazartesi|cuma|cumartesi)\b[^.!?\n]{3,60}\b(?:e-posta|gelen) kutunuz(?:da|a)",
                rf"{_ASKING}(?:laissez|donnez)(?:-nous)? (?:ici )?votre (?:adresse|mail|e-?mail){_REST}|{_ASKING}(?:déja|déjanos) (?:aquí )?tu (?:correo|e-?mail){_REST}|{_ASKING}deixe (?:aqui )?(?:o )?seu e-?mail{_REST}",
            )
        ),
    ),
    (
        "advertisement",
        anchors("publirreportaje|collaborazione|o apoio|o patrocínio|gesponsord|materiał partnera|materiał sponsor|materiał promo|sponsorluğunda|birliğiyle|desteğiyle|zusammenarbeit|kooperation|partnerschaft|partnerlinks|affiliate|affili|provision|proposé par|offert par|ofrecido por|presentado por|patrocinado por|offerto da|presentato da|oferecido por|apresentado por|samenwerking|współprac|samarbete|afiliado"),
        _whole(
            (
                r"(?:werbung|anzeige) ?[|:–-] ?in (?:[\w-]+ )?(?:kooperation|zusammenarbeit|partnerschaft) mit [^.!?\n]{2,50}|publirreportaje(?: (?:ofrecido|patrocinado) por [^.!?\n]{2,50})?|(?:post|articolo|contenuto|video) in collaborazione con (?-i:[A-ZÀ-Þ])[^.!?\n]{2,50}|publicidade: (?:este|esta) (?:artigo|matéria|texto|conteúdo) (?:tem|conta com) o (?:apoio|patrocínio) d[eoa] [^.!?\n]{2,50}",
                r"gesponsord(?:e)? (?:bericht|artikel|verhaal|inhoud)(?: (?:van|door) [^.!?\n]{2,50})?|materiał (?:partnera|sponsorowany|promocyjny)(?: ?[:–-] ?[^.!?\n]{2,50})?|bu (?:içerik|yazı|haber|video) [^.!?\n]{2,50} (?:sponsorluğunda|işbirliğiyle|iş birliğiyle|desteğiyle) (?:hazırlanmıştır|hazırlandı)",
                r"(?:dieser|der|dieses|das) (?:beitrag|artikel|text|post|video) (?:ist|entstand|wurde)(?: in)?(?: eine?r?)? (?:bezahlte[nr]?|kommerzielle[nr]?) (?:zusammenarbeit|kooperation|partnerschaft) mit [^.!?\n]{2,50}",
                r"(?:alle )?(?:mit (?:einem )?(?:\*|stern(?:chen)?|\(\*\))(?: \(\*\))? (?:markierten?|gekennzeichneten?|versehenen?) )?links(?: mit \*)? sind (?:sogenannte )?(?:partner|affiliate|provisions)-?links?\b[^\n]{0,140}",
                r"(?:les )?liens (?:marqués|signalés|suivis) (?:d['’]un|par un|d['’]une) (?:\*|astérisque|étoile)(?: \(\*\))? sont (?:des liens )?affili(?:és|ation)\b[^\n]{0,140}|(?:los )?enlaces (?:marcados )?con (?:un )?(?:\*|asterisco) son (?:enlaces )?de afiliad\w+\b[^\n]{0,140}|(?:i )?link (?:contrassegnati |segnati )?con (?:un |l['’])?(?:\*|asterisco) sono (?:link )?(?:di )?affilia\w+\b[^\n]{0,140}",
                r"(?:os )?links (?:marcados )?com (?:um )?(?:\*|asterisco) são (?:links )?(?:de )?afilia\w+\b[^\n]{0,140}|links (?:gemarkeerd )?met (?:een )?(?:\*|sterretje) zijn (?:affiliate|partner)\w*\b[^\n]{0,140}|linki (?:oznaczone|z) (?:gwiazdką|\*) (?:to|są) (?:linkami )?(?:linki )?(?:afiliac|partner)\w+[^\n]{0,140}|länkar (?:märkta )?med (?:en )?(?:\*|stjärna|asterisk) är (?:affiliate|annons|reklam)\w*[^\n]{0,140}",
                r"(?:contenu|article|dossier) (?:proposé|offert|présenté|parrainé) par (?-i:[A-ZÀ-Þ])[^.!?\n]{2,40}|(?:contenido|artículo|espacio) (?:ofrecido|presentado|patrocinado) por (?-i:[A-ZÀ-Þ])[^.!?\n]{2,40}|(?:contenuto|articolo|speciale) (?:offerto|presentato|promosso) da (?-i:[A-ZÀ-Þ])[^.!?\n]{2,40}|(?:conteúdo|artigo|matéria) (?:oferecid|apresentad|patrocinad)[oa] por (?-i:[A-ZÀ-Þ])[^.!?\n]{2,40}",
                r"(?:dit|deze) (?:bericht|artikel|blog|post|video) is (?:een )?(?:betaalde |commerciële )?samenwerking met [^.!?\n]{2,50}|(?:ten )?(?:wpis|artykuł|materiał|post|film) (?:powstał|jest|został przygotowany) (?:we?|w ramach|przy) (?:płatn\w+ )?współprac\w+(?: reklamow\w+)? z [^.!?\n]{2,50}|(?:det här |detta )?(?:inlägget|inlägg|artikeln|videon) (?:är|görs|har gjorts) (?:ett|i) (?:betalt |kommersiellt )?(?:reklam|annons)?samarbete med [^.!?\n]{2,50}",
            )
        ),
    ),
    (
        "footer",
        anchors("urheberrechtlich|droit d'auteur|droit d’auteur|derechos de autor|diritto d|da copyright|direitos de autor|direitos autorais|auteursrechtelijk|prawem autorskim|upphovsrätt|nachdruck|vervielfältigung|reproduction|reproducción|riproduzione|reprodução|overgenomen|gereproduceerd|kopiowanie|przedruk|återges|kopieras|çoğaltılamaz|kopyalanamaz|impressum|mentions légales|plan du site|aviso legal|mapa web|note legali|mappa del sito|mapa do site|colofon|disclaimer|polityka prywatności|regulamin|integritetspolicy|künye|gizlilik"),
        _whole(
            (
                r"(?:alle|sämtliche) (?:inhalte|texte|texte und bilder)(?: (?:dieser|auf dieser) (?:seite|website))? sind urheberrechtlich geschützt|tous les contenus(?: (?:du|de ce) site)? sont protégés par (?:le )?droit d['’]auteur|todos los contenidos(?: (?:del|de este) sitio)? están protegidos por (?:los )?derechos de autor|tutti i contenuti(?: (?:del|di questo) sito)? sono protetti da (?:copyright|diritto d['’]autore)|todos os conteúdos(?: (?:do|deste) site)? (?:são|estão) protegidos por direitos (?:de autor|autorais)|alle inhoud(?: (?:op|van) deze (?:site|website))? is auteursrechtelijk beschermd|wszystkie treści(?: na stronie)? są chronione prawem autorskim|allt innehåll(?: på (?:sajten|sidan))? är skyddat av upphovsrätt\w*",
                (r"(?:nachdruck|vervielfältigung|weiterverwendung)\b[^.!?\n]{0,70} nur mit (?:[\w-]+ )?(?:genehmigung|zustimmung|erlaubnis)[^.!?\n]{0,50}|toute reproduction\b[^.!?\n]{0,70} (?:est )?(?:strictement )?interdite[^.!?\n]{0,50}|(?:queda )?prohibida (?:la|su) (?:reproducción|copia)"
                rf"{_OF_TEXTS}|(?:è )?(?:vietata|riservata) la (?:riproduzione|copia){_OF_TEXTS}|(?:é )?proibida a (?:reprodução|cópia){_OF_TEXTS}"),
                r"niets (?:van|uit) deze (?:site|website|uitgave|pagina) mag\b[^.!?\n]{0,90}|(?:kopiowanie|przedruk|powielanie|rozpowszechnianie)\b[^.!?\n]{2,60} (?:bez|jest)\b[^.!?\n]{0,30} (?:zgody|zabronione|zabroniony|wzbronione)[^.!?\n]{0,30}|(?:innehållet|inget av innehållet|texterna) (?:på (?:sajten|sidan) )?får (?:inte )?(?:återges|kopieras|spridas)[^.!?\n]{2,60}|(?:sitedeki|sitemizdeki|bu sitedeki)[^.!?\n]{2,60} (?:çoğaltılamaz|kopyalanamaz|kullanılamaz|yayınlanamaz)",
                r"(?:(?:impressum|datenschutz(?:erklärung)?|kontakt|agb|mentions légales|plan du site|contact|confidentialité|cookies|cgv|cgu|aviso legal|mapa (?:del )?(?:web|sitio)|política de (?:privacidad|cookies)|contacto|note legali|mappa del sito|privacy(?: policy)?|contatti|mapa do site|termos de uso|política de privacidade|contato|colofon|disclaimer|algemene voorwaarden|polityka prywatności|regulamin|reklama|integritetspolicy|om oss|kontakta oss|künye|gizlilik(?: politikası)?|iletişim)[ \t]?[–—|·•/-][ \t]?){1,6}(?:(?:impressum|datenschutz(?:erklärung)?|kontakt|mentions légales|plan du site|contact|confidentialité|aviso legal|contacto|note legali|privacy(?: policy)?|contatti|contato|termos de uso|disclaimer|regulamin|om oss|iletişim)|(?:réalisation|conception|création|webdesign|web design|design|gestaltung|umsetzung|diseño|desarrollo|realizzazione|sviluppo|desenvolvimento|desenvolvido por|ontwerp|realisatie|realizacja|projekt|webbdesign|produktion|tasarım|yazılım)(?: ?(?:web|du site))?(?: ?: ?| (?:by|von|por|door|da|par) )[^\n]{2,40})",
            )
        ),
    ),
    (
        "assistant",
        anchors("bescheid|avísame si|dime si|hazme saber|avise se|avise-me|diga-me se|diga se|weten of|weten als|till om|istediğiniz|une version|autre version|version plus|eine kürzere|eine längere|eine andere|eine formellere|eine lockerere|una versión|una versione|uma versão|kortere versie|langere versie|formelere versie|andere versie|kortare|längre |annan version|voici une|voici un |aquí tienes|aqui está|aqui tem|ecco una|ecco un|ecco la|hier ist|hier is een|oto |här är|wortzahl|anzahl wörter|nombre de mots|recuento|conteggio|contagem|aantal woorden|liczba słów|antal ord|kelime sayısı|hésitez pas à|hésite pas à|sentiti liber|siéntete libre|sinta-se|fühl dich frei|fühlen sie sich frei|zögern sie nicht|voel je vrij|känn dig fri"),
        call(
            r"(?<=\n)[ \t]*\((?:wortzahl|anzahl wörter|nombre de mots|recuento de palabras|conteggio(?: delle)? parole|contagem de palavras|aantal woorden|liczba słów|antal ord|kelime sayısı) ?: ?(?:ca\. |env\. |aprox\. )?\d{2,4}(?: \w+)?\)\s*\Z"
            r"|^[^\w\n(]*(?:(?:n['’]hésite[zs]? pas à (?:adapter|modifier|ajuster|remplacer|personnaliser|changer) (?:les noms|les dates|le texte|le ton|les détails|les crochets|ces éléments)|sentiti libero?a? di (?:cambiare|modificare|adattare|sostituire|personalizzare) (?:i nomi|nomi|le date|date|il testo|il tono|i dettagli)|siéntete libre de (?:cambiar|modificar|adaptar|ajustar|sustituir) (?:los nombres|nombres|las fechas|el texto|el tono|los detalles)"
            r"|sinta-se à vontade para (?:trocar|mudar|adaptar|ajustar|substituir|alterar) (?:os nomes|nomes|as datas|o texto|o tom|os detalhes)|(?:fühlen sie sich frei|fühl dich frei|zögern sie nicht|zögere nicht),? (?:die |den )?(?:namen|daten|text|ton|details)\b|voel je vrij om (?:de )?(?:namen|data|tekst|toon|details)\b|känn dig fri att (?:byta|ändra|anpassa) (?:namn|datum|texten|tonen|detaljer))[^\n]{0,90}"
            r"|(?:souhaitez-vous|voulez-vous|préférez-vous|veux-tu) une (?:autre )?version (?:plus \w+|différente)[^?\n]{0,60}\?|(?:möchten sie|möchtest du|wünschen sie) eine (?:kürzere|längere|formellere|andere|lockerere) (?:version|fassung|variante)[^?\n]{0,60}\?|¿(?:quieres|prefieres|deseas?) una versión (?:más \w+|distinta|diferente)[^?\n]{0,60}\?|(?:vuoi|preferisci|desideri) una versione (?:più \w+|diversa)[^?\n]{0,60}\?|(?:quer|prefere|deseja) uma versão (?:mais \w+|diferente)[^?\n]{0,60}\?|(?:wil je|wilt u) een (?:kortere|langere|formelere|andere) versie[^?\n]{0,60}\?"
            r"|(?:sag|sagen sie)(?: mir)?(?: einfach| gerne?)? bescheid,? (?:wenn|falls|ob) (?:ich (?:noch )?(?:etwas|was) (?:ändern|anpassen|ergänzen|kürzen)|(?:sie|du) (?:noch )?(?:änderungen|anpassungen))[^?\n]{0,50}|(?:avísame|dime|hazme saber) si (?:quieres|deseas|necesitas) (?:que (?:lo |la )?(?:cambie|ajuste|modifique|añada|acorte)|cambios|ajustes)[^?\n]{0,50}|(?:me )?(?:avise|diga)(?:-me)? se (?:quiser|desejar|precisar de) (?:alterações|ajustes|mudanças|que eu)[^?\n]{0,50}"
            r"|laat (?:het )?(?:me |mij )?(?:maar |gerust )?weten (?:of|als) (?:ik (?:iets|nog iets|de tekst|het) (?:moet|kan|mag) (?:aanpassen|wijzigen|inkorten|veranderen)|je (?:nog )?(?:aanpassingen|wijzigingen))[^?\n]{0,50}|säg (?:gärna )?till om (?:jag ska|du vill att jag) (?:ändra|justera|korta|lägga till)[^?\n]{0,50}|(?:değiştirmemi|eklememi|kısaltmamı|düzenlememi) istediğiniz[^?\n]{0,40} (?:söyleyin|bildirin|belirtin|söyle)"
            r"|(?:säg (?:till|bara till)|hör av dig|låt mig veta) om du vill ha en (?:kortare|längre|annan|mer \w+) (?:version|text|variant)[^?\n]{0,60}|(?:sag|sagen sie)(?: mir)? (?:einfach )?bescheid,? wenn (?:sie|du) eine (?:kürzere|längere|andere) (?:version|fassung|variante)[^?\n]{0,60}|(?:dis|dites)-moi si (?:vous voulez|tu veux) une version plus[^?\n]{0,60}|(?:avísame|dime) si (?:quieres|prefieres) una versión más[^?\n]{0,60}|fammi sapere se (?:vuoi|preferisci) una versione più[^?\n]{0,60}|(?:diga|avise)-me se (?:quiser|prefere) uma versão mais[^?\n]{0,60}"
            r"|(?:voici (?:une?|la|ma) (?:proposition|suggestion|version|ébauche|idée)(?: de texte)?|aquí tienes (?:una?|la) (?:propuesta|sugerencia|versión|borrador)(?: de texto)?|aqui (?:está|tem) (?:uma?|a) (?:proposta|sugestão|versão|rascunho)(?: de texto)?|ecco (?:una?|la) (?:proposta|versione|bozza|idea)(?: di testo)?|hier ist (?:ein|eine|der) (?:vorschlag|entwurf|textvorschlag|version)|hier is een (?:voorstel|versie|opzet|concept)|oto (?:propozycja|wersja|szkic)(?: tekstu)?|här är (?:ett|en) (?:förslag|version|utkast))"
            r"[^.:\n]{3,70}\b(?:ton|tono|tom|stil|stile|style|estilo|toon|stijl|tonie|stylu|ton|site|web|homepage|page d['’]accueil|website|startseite|strony?|hemsida)\b[^.:\n]{0,40}:)[^\w\n]*$"
        ),
    ),
)  # fmt: skip
"""In the other languages."""

THE_REST_ASKED: tuple[Frame, ...] = (
    (
        "readmore",
        anchors("truncated|free read|free articles|free stor|print edition|print issue|weekend's|this week's|on newsstands|sign in to|log in to|free account|see the rest|read the rest"),
        call(
            r"(?:^[^\w\n]*|(?<=[.…] )[^\w\n]{0,4})[(\[]?(?:\.{3}|…)? ?(?:\((?:text |story |article )?truncated\)|\[(?:\.{3}|…)? ?(?:text |story |article )?truncated\])[^\w\n]*$"
            rf"|{BEHIND}[^\w\n(]*(?:(?:you(?:['’]ve| have)(?: got)? )?(?:only )?(?:\d|one|two|three|four|five|no)(?: of (?:your )?(?:\d+|one|two|three|four|five))? (?:more )?free (?:articles?|reads?|stories|story|views?) (?:left|remaining|to go)(?: (?:this|for the) (?:month|week))?"
            rf"|(?:for|to read|read|find|get) (?:the|this|our) (?:whole|full|complete|entire|rest of the|rest of this) (?:interview|story|article|feature|report|version|review|conversation|text|piece)(?:,? (?:see|get|pick up|buy|read|grab|turn to)| (?:appears|runs|is|can be read|can be found))?(?: in)? (?:this|our|the|next|last) (?:[\w’'-]+ ){{0,2}}(?:print (?:edition|issue|version)|magazine|paper|issue|print)\b[^.!?\n]{{0,40}}"
            rf"|(?:please )?(?:sign|log) in(?: or (?:register|sign up|subscribe))? to (?:see|read|view|unlock|continue|get) (?:the (?:rest|full|whole|remaining)|more|on|this (?:article|story|post))\b[^.!?\n]{{0,40}}|(?:want|would (?:you )?like) to (?:keep reading|read (?:on|more|the rest)|carry on reading)\? (?:just )?(?:create|open|make|set up|get) (?:an?|your) (?:free )?account\b[^.!?\n]{{0,40}})[^\w\n]*$"
        ),
    ),
    (
        "readmore",
        anchors("printausgabe|print-ausgabe|unserer ausgabe|unserem heft|e-paper|dostępna tylko|dostępny tylko|dostępna wyłącznie|dostępny wyłącznie|artikel kostenlos|artikel gratis|kostenlose artikel|freie artikel|gibt es nur|articoli gratuiti|articolo gratuito|articoli gratis|gratis artikel|darmow|bezpłatn|gratis artiklar|fria artiklar|hakkınız|weiterlesen|weiter lesen|continuer à lire|continuer votre lecture|seguir leyendo|continuare a leggere|continuar lendo|continuar a ler|verder lezen|czytać dalej|läsa vidare|okumaya devam|uma conta |compte gratuit|cuenta gratis|account gratuito|[mehr|[weiter|[suite|[lire|[más|[sigue|[leer|[segue|[continua|[leggi|[mais|[leia|[meer|[lees|[więcej|[czytaj|[mer|[läs|[devam|suite sur|sur le site|sur notre site|nostro sito|sul sito|nosso site|no site|nuestra web|onze site|connectez-vous|logga in|accedi per|läsa resten"),
        call(
            rf"(?:^|{BEHIND})[^\w\n(\[¿]*(?:¿?(?:vill du |möchten sie |möchtest du |vous voulez |vous souhaitez |¿?quieres |¿?desea |vuoi |quer |wil je |wilt u |chcesz |)?{_ON} ?(?:etmek ister misiniz )?\? (?:legen sie|leg|créez|ouvrez|crea|abre|crie|abra|maak|open|załóż|utwórz|skapa|öppna|oluşturun|(?:ücretsiz )?hesap)[^.!?\n]{{0,16}}(?<!\w){_ACCOUNT}[^.!?\n]{{0,30}}"
            r"|(?:noch |sie haben noch )?(?:\d|einen?|zwei|drei|vier|fünf) (?:weitere )?(?:artikel (?:kostenlos|gratis)|kostenlose artikel|freie artikel)(?: (?:übrig|frei))?(?: (?:in )?diese[nm]? (?:monat|woche))?|(?:den|die|das) (?:ganze[n]?|vollständige[n]?|komplette[n]?) (?:text|artikel|beitrag|interview) gibt es nur (?:mit|für|im) [^.!?\n]{2,40}"
            r"|(?:hai|ti restano|ti rimangono)(?: ancora)? (?:\d|un|due|tre|quattro|cinque) articol[oi] (?:gratuit[oi]|gratis)(?: (?:questo|per questo) (?:mese|settimana))?|(?:je hebt|u heeft|nog)(?: nog)? (?:\d|een|twee|drie|vier|vijf) gratis artikel(?:en|s)?(?: over)?(?: deze (?:maand|week))?|(?:został[yo]?|masz jeszcze)(?: ci| panu)? (?:\d|jeden|dwa|trzy|cztery|pięć) (?:darmow\w+|bezpłatn\w+) artykuł\w*(?: w tym (?:miesiącu|tygodniu))?"
            r"|du har (?:\d|en|ett|två|tre|fyra|fem) (?:gratis |fria )(?:artiklar|artikel)(?: kvar)?(?: (?:den här|denna) (?:månaden|månad|veckan|vecka))?|(?:bu (?:ay|hafta) )?(?:\d|bir|iki|üç|dört|beş) (?:ücretsiz|bedava) (?:haber|yazı|makale)(?: okuma)? hakkınız (?:kaldı|var)|(?:crie|abra|faça) uma conta (?:grátis|gratuita) para (?:continuar|ler)[^.!?\n]{2,40}|(?:créez|ouvrez) un compte gratuit pour (?:lire|continuer)[^.!?\n]{2,40}|crea una cuenta gratis para (?:seguir|leer)[^.!?\n]{2,40}|crea un account gratuito per (?:continuare|leggere)[^.!?\n]{2,40}"
            r"|lesen sie (?:den|das|die) (?:vollständigen?|ganzen?|kompletten?) (?:beitrag|artikel|text|interview|reportage) in (?:unserer|der|unserem) (?:aktuellen |neuen )?(?:print-?ausgabe|ausgabe|heft|app|e-paper)[^.!?\n]{0,30}|(?:treść|artykuł|materiał) (?:jest )?dostępn\w+ (?:tylko|wyłącznie) dla (?:subskrybentów|prenumeratorów|zalogowanych|abonentów)[^.!?\n]{0,30}"
            r"|(?:lire|lisez|retrouvez) la suite (?:de (?:cet|l['’]) ?article )?sur (?:le|notre) site|(?:continua|continuate|leggi tutto|prosegui)(?: a leggere| la lettura)? sul (?:nostro )?sito|(?:continue|continuar) (?:lendo|a ler) no (?:nosso )?site|(?:sigue|seguir) leyendo en (?:nuestra|la) web|lees (?:verder|meer) op (?:onze|de) (?:web)?site"
            r"|connectez-vous pour (?:lire|voir|continuer)[^.!?\n]{2,40}|logga in för att (?:läsa|se) (?:resten|hela|mer|vidare)[^.!?\n]{0,30}|accedi per (?:leggere|vedere) (?:tutto|il resto|il seguito)[^.!?\n]{0,30})[^\w\n]*$"
            r"|(?:^[ \t]*|(?<=[\w,.…] ))\[ ?(?:mehr|weiter|weiterlesen|suite|lire (?:la suite|plus)|más|sigue|leer más|segue|continua|leggi tutto|mais|leia mais|meer|lees (?:meer|verder)|więcej|czytaj (?:dalej|więcej)|mer|läs mer|devamı) ?(?:…|\.{3}|»|→|>)? ?\][ \t]*$"
        ),
    ),
)  # fmt: skip
"""At the end of a line: where the rest of a text is, or what is to be done to read it."""
