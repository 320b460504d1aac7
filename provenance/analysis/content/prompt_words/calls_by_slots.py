"""Calls and notices of pages in Spanish, French, German, Portuguese, Italian, Dutch and Indonesian by their parts: what is read most and when, what is sent where, why a video is hidden, what goes into a basket.

Each is a whole line. A part is any of the words that pages use there, so that a line which nobody listed is told by the way in which it is put together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from provenance.analysis.content.prompt_words.wordings import Frame, anchors, call

__all__ = ["BY_SLOTS"]

_TO_ITS_END = r"(?: ?[!?–—|][^\n]{0,60}|(?:,? (?:gratis|gratuit\w*|kostenlos|grátis|de graça|cada \w+|tod[oa]s (?:los|las|os|as) \w+|chaque \w+|jeden \w+|ogni \w+|elke \w+|iedere \w+|setiap \w+|anda|kamu|electrónico|y|e|et|und|en|con|com|avec|mit)){0,4})"
"""What stands behind the place to which something is sent, as far as a call goes on: nothing, that it costs nothing, and how often."""
_REST = r"[^.!?\n]{0,70}"
_NETWORK = r"(?:facebook|instagram|twitter|x|tiktok|youtube|whatsapp|telegram|threads|linkedin|bluesky|pinterest|redes(?: sociales| sociais)?|réseaux(?: sociaux)?|sozialen (?:medien|netzwerken)|social(?: media)?|sociale media|media sosial)"
_THING_ES = r"(?:artículo|noticia|receta|historia|entrada|reportaje|vídeo|guía)"
_THING_FR = r"(?:article|recette|histoire|billet|reportage|vidéo|guide)"
_THING_DE = r"(?:artikel|beitrag|rezept|geschichte|text|video|reportage)"
_THING_PT = r"(?:artigo|notícia|receita|história|matéria|reportagem|vídeo|guia)"
_THING_IT = r"(?:articolo|notizia|ricetta|storia|video|guida|reportage)"
_THING_NL = r"(?:artikel|recept|verhaal|bericht|video|stuk)"


def _whole(alternatives: Iterable[str]) -> re.Pattern[str]:
    return call(rf"^[^\w\n(]*(?:{'|'.join(alternatives)})[^\w\n]*$")


BY_SLOTS: tuple[Frame, ...] = (
    (
        "related",
        anchors(
            "leído|visto|comentado|compartido|leídas|vistas|lus|vus|partagés|beliebt|gelesen|lidas|lidos|acessad|comentad|populares|letti|lette|condivisi|popolari|commentati|gedeeld|bekeken|populair|dibaca|terpopuler|populer"
        ),
        _whole(
            (
                r"(?:lo|las? (?:noticias|historias|entradas|recetas)|los (?:artículos|vídeos)) más (?:leíd|vist|comentad|compartid|popular)\w*(?: (?:de la semana|del día|del mes|de hoy|hoy|esta semana|este mes|ahora|de la web|en la web))?",
                r"les (?:(?:articles|recettes|vidéos|actus|infos) )?(?:les )?plus (?:lus?|vus?|lues|vues|partagés|partagées|commentés|populaires)(?: (?:de la semaine|du jour|du mois|du moment|cette semaine|aujourd['’]hui|sur le site))?",
                r"(?:(?:artikel|beiträge|rezepte) )?(?:beliebte?(?:ste)?|meist ?gelesene?|am häufigsten gelesen|meist ?kommentierte?|meist ?geteilte?|gerade beliebt|im trend)(?: (?:artikel|beiträge|rezepte|geschichten))?(?: (?:auf unserer (?:seite|website)|bei uns|diese woche|heute|der woche|des tages|des monats|diesen monat|im moment|jetzt))",
                r"(?:as |os |artigos |notícias )?mais (?:lid|acessad|vist|comentad|compartilhad|popular)\w*(?: (?:da semana|do dia|do mês|de hoje|hoje|agora|desta semana|do site))?",
                r"(?:i |gli |le )?(?:articoli |notizie |ricette )?più (?:lett|vist|condivis|popolar|commentat)\w+(?: (?:della settimana|di oggi|del giorno|del mese|oggi|questa settimana|sul sito))?",
                r"(?:(?:meest|best) (?:gelezen|bekeken|gedeeld)|(?:meest )?populair)(?: (?:artikelen|berichten|recepten))?(?: (?:deze week|vandaag|van de week|van vandaag|op (?:de|onze) site|deze maand|op dit moment|nu))",
                r"(?:berita |artikel )?(?:paling (?:banyak )?(?:dibaca|populer|dicari)|terpopuler)(?: (?:minggu ini|hari ini|pekan ini|bulan ini|saat ini))?",
            )
        ),
    ),
    (
        "related",
        anchors("gust|aimé|plu |gefallen|gefällt|geschmeckt|gostou|piaciut|vond je|leuk vond|lekker vond"),
        call(
            rf"^[^\w\n(]*(?:¿?(?:si )?te (?:gustó|ha gustado) (?:este|esta|nuestr[oa]) {_THING_ES}(?:,|\?) (?:prueba|mira|lee|descubre|no te pierdas|echa un vistazo|te (?:encantará|gustará|puede))"
            rf"|(?:si )?(?:vous avez|tu as) aimé (?:cet|cette|ce) {_THING_FR} ?[,?] (?:essaye[zs]?|essayez|découvre[zs]?|lise[zs]|lis|testez|teste|jetez|ne manquez|regardez)"
            rf"|(?:(?:dir|euch|ihnen) hat (?:dieses?r?|das|der|die) {_THING_DE} (?:gefallen|geschmeckt)\?(?: dann)?|wenn (?:dir|euch|ihnen) (?:dieses?r?|das|der|die) {_THING_DE} (?:gefällt|gefallen hat|geschmeckt hat),) (?:probier|schau|lies|lesen|schauen|sieh|magst|dann)\w*"
            rf"|(?:se (?:você )?)?gostou (?:desta|deste|dessa|desse|da nossa) {_THING_PT}[,?] (?:experimente|confira|veja|leia|descubra|prove|dê uma)"
            rf"|(?:se )?(?:ti|vi) è piaciut[oa] (?:questo|questa|quest['’]) ?{_THING_IT}[,?] (?:prova|leggi|scopri|guarda|dai|non perd|leggete|provate)"
            rf"|(?:vond je (?:dit|deze|het) {_THING_NL} (?:leuk|lekker|interessant|mooi)\?|als je (?:dit|deze|het) {_THING_NL} (?:leuk|lekker|interessant|mooi) vond,)(?: dan)? (?:probeer|lees|bekijk|kijk|ontdek)\w*)[^\n]{{3,120}}$"
        ),
    ),
    (
        "share",
        anchors(
            "síguenos|seguinos|búscanos|encuéntranos|suivez-nous|retrouvez-nous|rejoignez-nous|folgt uns|folge uns|folgen sie uns|siga-nos|siga a gente|sigam-nos|segue-nos|acompanhe|curta|seguici|seguiteci|trovaci|ci trovi|ci trovate|volg ons|vind ons|ikuti|temukan kami"
        ),
        _whole(
            (
                rf"(?:síguenos|seguinos|búscanos|encuéntranos|síguenos también) (?:también )?(?:en|por) (?:(?:todas )?(?:nuestr[oa]s|las) )?(?:{_NETWORK}|canales|perfiles){_REST}",
                rf"(?:suivez|retrouvez|rejoignez)-nous (?:aussi |également )?(?:sur|dans) (?:(?:tous )?(?:nos|les) )?(?:{_NETWORK}|comptes|pages){_REST}",
                rf"(?:folge?|folgt|folgen sie) uns (?:auch |gerne? |jetzt )?(?:auf|bei|in) (?:(?:allen )?(?:unseren|den) )?(?:{_NETWORK}|kanälen|social-media-kanälen){_REST}",
                rf"(?:siga|sigam|segue|acompanhe|acompanhem|curta)(?:-nos| a gente| nossa página| nosso perfil| nossas redes)?(?: também)? (?:n[ao]s?|em|pelas?) (?:(?:nossas|todas as|as) )?(?:{_NETWORK}){_REST}",
                rf"(?:seguici|seguiteci|trovaci|ci trovi|ci trovate) (?:anche )?(?:su|sui|sulle|nei) (?:(?:nostri|nostre|tutti i nostri) )?(?:{_NETWORK}|canali|pagine|profili){_REST}",
                rf"(?:volg|vind) ons (?:ook )?(?:op|via) (?:(?:onze|de) )?(?:{_NETWORK}|sociale kanalen|kanalen){_REST}",
                rf"(?:ikuti|temukan) (?:kami|akun kami|media sosial kami) (?:juga )?(?:di|melalui|lewat) {_NETWORK}{_REST}",
            )
        ),
    ),
    (
        "newsletter",
        anchors(
            "tu correo|su correo|tu bandeja|tu email|tu e-mail|su email|tu buzón|votre boîte|ta boîte|votre mail|votre messagerie|votre adresse|deinem postfach|ihrem postfach|dein postfach|ihr postfach|euer postfach|deinem posteingang|ihrem posteingang|seu e-mail|seu email|sua caixa|teu e-mail|tua casella|tua mail|tua email|tua e-mail|tua posta|je inbox|jouw inbox|uw inbox|je mailbox|uw mailbox|je mail|email anda|inbox anda|kotak masuk"
        ),
        call(
            rf"^(?=[^\n]{{0,130}}$)(?!(?:[^\w\n]*(?:si|yo|él|ella|il|elle|je ne|ich|er|sie hat|ele|ela|io|lui|lei|ik|hij|zij)\b))[^\w\n(]*(?:[^.!?\n]{{0,80}}\b(?:en|a) (?:tu|su) (?:correo(?: electrónico)?|bandeja de entrada|e-?mail|buzón)"
            r"|[^.!?\n]{0,80}\b(?:dans|sur) (?:votre|ta) (?:boîte (?:mail|e-mail|aux lettres|de réception)|mail|messagerie)"
            r"|[^.!?\n]{0,80}\b(?:in|per) (?:dein|ihr|euer|eur)(?:em|en)? (?:postfach|posteingang|mail-postfach)"
            r"|[^.!?\n]{0,80}\b(?:no|em|na) (?:seu|teu|sua|tua) (?:e-?mail|caixa de entrada)"
            r"|[^.!?\n]{0,80}\b(?:nella|sulla|via|alla) tua (?:casella(?: di posta)?|mail|e-?mail|posta)"
            r"|[^.!?\n]{0,80}\bin (?:je|jouw|uw) (?:inbox|mailbox|mail)(?:\? (?:schrijf|meld|abonneer) je)?"
            rf"|[^.!?\n]{{0,80}}\b(?:ke|di|langsung di) (?:email|inbox|kotak masuk)(?: anda| kamu)?){_TO_ITS_END}[.!?]?[^\w\n]*$"
        ),
    ),
    (
        "newsletter",
        anchors(
            "apúntate|suscríbete|regístrate|inscríbete|inscrivez-vous|abonnez-vous|melde dich|meldet euch|melden sie sich|trag dich|tragt euch|registriere dich|inscreva-se|cadastre-se|iscriviti|registrati|abbonati|meld je|schrijf je|abonneer je|daftar|berlangganan|tu email|tu correo|votre adresse|votre e-mail|votre email|tua email|tua e-mail|tua mail|seu e-mail|seu email|deine e-mail|ihre e-mail|deine mail|je e-mail|uw e-mail|je mailadres|email anda|jetzt kostenlos"
        ),
        _whole(
            (
                rf"(?:apúntate|suscríbete|regístrate|inscríbete)(?: (?:ya|gratis|ahora|hoy))?{_REST}\b(?:no te pierdas|boletín|newsletter|gratis|para recibir|novedades|cada (?:semana|mañana|día)){_REST}",
                rf"(?:inscrivez|abonnez)-vous(?: (?:vite|gratuitement|dès maintenant))?{_REST}\b(?:ne (?:rien )?(?:manquer|rater)|newsletter|lettre d['’]info\w*|infolettre|pour recevoir|gratuit\w*|chaque (?:semaine|matin|jour)){_REST}",
                rf"(?:(?:jetzt|hier|gleich) (?:kostenlos )?)?(?:melde? dich|meldet euch|melden sie sich|trag dich|tragt euch|registriere dich)(?: (?:jetzt|gleich|hier|kostenlos))*{_REST}\b(?:verpass\w*|newsletter|kostenlos|nichts mehr|jede woche|rundbrief){_REST}|(?:jetzt|hier) (?:kostenlos )?(?:zum|für den) [\w-]*newsletter anmelden",
                rf"(?:inscreva-se|cadastre-se|assine)(?: (?:já|agora|grátis))?{_REST}\b(?:não perca|newsletter|boletim|para receber|grátis|novidades?|toda (?:semana|manhã)){_REST}",
                rf"(?:iscriviti|registrati|abbonati)(?: (?:subito|ora|gratis))?{_REST}\b(?:non perd\w+|newsletter|per ricevere|gratis|novità|ogni (?:settimana|mattina|giorno)){_REST}",
                rf"(?:meld je|schrijf je|abonneer je)(?: (?:nu|gratis|hier))?{_REST}\b(?:mis (?:niets|geen|niks)|nieuwsbrief|om te ontvangen|gratis|elke (?:week|dag|ochtend)|niets te missen){_REST}",
                rf"(?:daftar|berlangganan|gabung)(?: (?:sekarang|segera|gratis))?{_REST}\b(?:buletin|newsletter|menerima|gratis|setiap (?:hari|minggu)|jangan (?:lewatkan|ketinggalan)){_REST}",
                rf"(?:déja(?:nos)?|ingresa|introduce|escribe) (?:aquí )?tu (?:e-?mail|correo)(?: electrónico)?\b{_REST}|(?:laissez|entrez|indiquez|saisissez)(?:-nous)? votre (?:adresse )?(?:e-?mail|mail)\b{_REST}",
                rf"(?:lascia(?:ci)?|inserisci) (?:qui )?la tua (?:e-?mail|mail)\b{_REST}|(?:deixe|cadastre|informe|digite|insira) (?:aqui )?(?:o )?seu e-?mail\b{_REST}",
                rf"(?:gib|geben sie|trag|tragen sie|hinterlass|hinterlassen sie) (?:uns )?(?:hier )?(?:deine|ihre) (?:e-)?mail\w*(?:-adresse)?\b{_REST}|(?:laat|vul) (?:hier )?(?:je|uw) (?:e-?mail\w*|mailadres)\b{_REST}|(?:tinggalkan|masukkan) (?:alamat )?email (?:anda|kamu)\b{_REST}",
            )
        ),
    ),
    (
        "advertisement",
        anchors("carrito|cesta|panier|carrinho|carrello|winkelwagen|winkelmand|warenkorb|einkaufswagen|keranjang"),
        _whole(
            (
                r"(?:añadir|agregar|añade|agrega) (?:al carrito|a la cesta|a la bolsa)|ajouter (?:au|à mon) panier|adicionar (?:ao|no) (?:carrinho|cesto)|aggiungi al carrello|(?:toevoegen aan|in) (?:de |je |mijn |uw )?winkel(?:wagen|mand|wagentje)(?: toevoegen)?|in den (?:warenkorb|einkaufswagen)(?: legen)?|(?:tambah(?:kan)?|masukkan) ke keranjang",
            )
        ),
    ),
    (
        "advertisement",
        anchors(
            "sponsoris|partenariat|patrocinad|sponsorizzat|gesponsor|gesponsert|bezahlte partnerschaft|bezahlte kooperation|betaalde samenwerking|mogelijk gemaakt|disponsori|colaboración pagada|parceria paga|collaborazione"
        ),
        _whole(
            (
                rf"(?:(?:este|esta) )?(?:artículo|contenido|publicación|entrada|post|texto) (?:es |está |ha sido )?patrocinad[oa] por {_REST}|(?:cet |ce |cette )?(?:article|contenu|billet|post|publication|vidéo) (?:est |a été )?(?:sponsorisée?|réalisée? en partenariat(?: rémunéré)?|en partenariat(?: rémunéré)?) (?:par|avec) {_REST}",
                rf"(?:dieser |diese )?(?:artikel|beitrag|text|post) (?:wird |wurde |ist )?gesponsert von {_REST}|bezahlte (?:partnerschaft|kooperation) mit {_REST}|(?:este |esta )?(?:artigo|conteúdo|post|texto|matéria) (?:é |foi )?patrocinad[oa] p(?:or|el[oa]) {_REST}|(?:questo |quest['’] ?)?(?:articolo|contenuto|post) (?:è )?(?:stato )?(?:sponsorizzato da|realizzato in collaborazione con) {_REST}",
                rf"(?:dit |deze )?(?:artikel|bericht|post|blog) (?:is |wordt )?(?:gesponsord|mogelijk gemaakt) door {_REST}|betaalde samenwerking met {_REST}|(?:artikel|konten) ini disponsori oleh {_REST}|colaboración pagada con {_REST}|parceria paga com {_REST}",
            )
        ),
    ),
    (
        "comments",
        anchors(
            "comentarios|commentaire|kommentare|comentários|commenti|reacties|komentar|stern|stelle|estrellas|étoiles|estrelas|sterren"
        ),
        _whole(
            (
                rf"(?:¿[^?\n]{{3,60}}\? ?)?(?:cuéntan?o?s?l?o?|cuéntame|dinos|déjanos|comparte|opina|deja)\b{_REST}\b(?:en los comentarios|un comentario)|(?:[^?\n]{{3,60}} ?\? )?(?:dites(?:-(?:le|nous|moi))?|partagez|racontez(?:-nous)?|laissez(?:-nous)?|réagissez)\b{_REST}\b(?:en commentaires?|dans les commentaires|un commentaire)",
                rf"(?:[^?\n]{{3,60}}\? )?(?:schreib\w*|teilt?|lass\w*|sagt?|verrat\w*|erzähl\w*)\b{_REST}\b(?:in (?:den|die) kommentare?n?|einen kommentar(?: da)?)|(?:[^?\n]{{3,60}}\? )?(?:conte|deixe|comente|diga|compartilhe|conta)\b{_REST}\b(?:nos comentários|um comentário|nos coment[aá]rios)",
                rf"(?:[^?\n]{{3,60}}\? )?(?:raccont\w+|lascia\w*|scriv\w+|dicci|ditecelo|faccelo sapere)\b{_REST}\b(?:nei commenti|un commento)|(?:[^?\n]{{3,60}}\? )?(?:laat|vertel|deel|schrijf|reageer)\b{_REST}\b(?:in de reacties|een reactie)|(?:[^?\n]{{3,60}}\? )?(?:tulis|bagikan|tinggalkan)\b{_REST}\b(?:di kolom komentar|komentar)",
                rf"(?:¿?has probado|avez-vous (?:testé|essayé)|as-tu (?:testé|essayé)|hast du|habt ihr|você fez|fez|hai provato|heb je)\b[^?\n]{{3,60}}\? ?[^.!?\n]{{0,50}}\b(?:estrellas|étoiles|sternen?|estrelas|stelle|sterren)\b{_REST}",
            )
        ),
    ),
)
