"""What pages of papers in Spanish, French, German, Portuguese, Italian and Dutch say of accounts and offers before the rest of an article, and the heads in capitals that they set around it, where a scraper joined all of it to one paragraph.

A sentence is told where no author says it to readers; those beside it go with it where they speak to the reader of an account.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.content.prompt_words.wordings import call
from provenance.api import Document

__all__ = ["HEADS", "OF_ACCOUNTS", "heads_in", "offers_in"]

_BEGINS = r"(?:^|(?<=\s)|(?<=[.!?…”\"’»)\]]))(?=(?-i:[A-ZÀ-Þ¿]))"
"""A word with a capital: few of these sentences have a stop before them."""
_REST = r"(?:[^.!?…\n]|\.(?=\w)){0,200}?(?:[.!?…]+(?!\w)|(?=\s*(?:\n|\Z)))"
"""To the stop of a sentence; not that of a number or an address."""
_SENTENCES = (
    r"¿quieres añadir otro usuario a tu suscripción",
    r"si (?:continúas|sigues) leyendo en este dispositivo",
    r"(?:tu|su) suscripción no (?:te |le )?permite (?:leer|acceder)",
    r"(?:tu|su) suscripción se está usando en otro dispositivo",
    r"has (?:alcanzado|llegado a) (?:el|tu) límite de (?:artículos|lecturas|noticias)",
    r"vous pouvez lire (?:[^.!?\n]{2,30}? )?sur un seul appareil à la fois",
    r"votre abonnement n['’]autorise pas la lecture",
    r"votre abonnement ne (?:vous )?permet pas (?:de lire|d['’]accéder|la lecture)",
    r"vous avez (?:atteint|dépassé) (?:la|votre) limite (?:d['’]articles|de lecture)",
    r"sie können (?:den|diesen) artikel leider nicht (?:mehr )?(?:aufrufen|lesen|öffnen)",
    r"testen sie (?:das|unser) digitale[s]? angebot und (?:erfahren|lesen|entdecken)",
    r"freier zugang zu allen (?:artikeln|inhalten|texten)",
    r"sie haben (?:bereits|schon) ein (?:digital|online|print)?-?(?:abonnement|abo)\b",
    r"wählen sie ihren zugang und lesen sie weiter(?:: [^.!?\n]{0,400}(?=\?))?",
    r"sie haben (?:ihr|das) (?:limit|kontingent) (?:an|für) (?:kostenlose\w* |freie\w* )?artikeln?",
    r"você (?:atingiu|chegou ao|alcançou) (?:o |seu )?(?:o )?limite (?:de|mensal de) (?:matérias|notícias|artigos|textos|reportagens)",
    r"sua assinatura não (?:permite|dá acesso)",
    r"hai (?:raggiunto|superato) il limite di (?:articoli|letture)",
    r"il tuo abbonamento non (?:consente|permette) (?:di leggere|la lettura|l['’]accesso)",
    r"stai leggendo (?:da|su) un altro dispositivo con (?:questo|lo stesso) account",
    r"(?:je|u) (?:hebt|heeft) (?:het|uw|je) (?:maximum|maximale) aantal (?:gratis |vrije )?artikelen",
    r"(?:je|uw) abonnement geeft geen toegang tot",
)
"""Each runs to its stop."""
_OPENS = r"lecture du (?:monde )?en cours sur un autre appareil\.?"
"""Like them, with the name of the house left out."""
_PHRASES = (
    r"suscríbete y lee sin límites",
    r"suscríbete para (?:leer|seguir leyendo) (?:sin límites|este artículo|la noticia completa)",
    r"(?:artículo|contenido|noticia) (?:solo|exclusiv[oa]|reservad[oa]) para (?:nuestros )?suscriptores",
    r"(?:article|contenu) réservé (?:aux|à nos) abonnés",
    r"(?:cet article|ce contenu) est réservé (?:aux|à nos) abonnés",
    r"lecture restreinte(?= votre)",
    _OPENS,
    r"la suite est réservée aux abonnés",
    r"preis wird geladen",
    r"(?:artikel|inhalt) (?:nur|exklusiv) für abonnent(?:en|innen)",
    r"(?:conteúdo|matéria|artigo|reportagem) (?:exclusiv[oa]|restrit[oa]) (?:para|a|aos) assinantes",
    r"(?:articolo|contenuto) (?:riservato|esclusivo) (?:agli|per gli|per) abbonati",
    r"(?:artikel|verhaal) (?:alleen|exclusief) voor abonnees",
)
"""Each ends with its last word."""
_YOU = r"(?:tu|tus|puedes|su cuenta|vous|votre|vos|sie|ihr\w*|você|seu|sua|tuo|tua|tuoi|je|jouw|uw)"
_ACCOUNT = r"(?:suscripci\w+|cuenta|dispositivo|contraseña|abonnements?|abonnés?|compte|appareils?|service commercial|abos?|digital-\w+|abonnent\w*|zugang|\w+-account\w*|\w+-konto|konto|kontos|assinatura|conta|senha|dispositivos?|abbonamento|account|wachtwoord|apparaat)"
_BESIDE = rf"(?=(?-i:[A-ZÀ-Þ¿]))(?=(?:[^.!?\n]|\.(?=\w)){{0,250}}?\b{_YOU}\b)(?=(?:[^.!?\n]|\.(?=\w)){{0,250}}?(?<![\w-]){_ACCOUNT}\b)(?:[^.!?…\n]|\.(?=\w)){{8,400}}?[.!?…]+(?!\w)"
"""A sentence to the reader of an account."""
_BRIDGE = (
    r"(?:(?-i:[A-ZÀ-Þ¿\d])(?:[^.!?…\n]|\.(?=\w)){1,120}?[.!?]\s{1,4}){0,5}?(?:(?-i:[A-ZÀ-Þ])[^\W\d_]{2,12}\s{1,3}){0,1}"
)
"""What stands between two of them."""
_SURE = rf"(?:(?:{'|'.join(_SENTENCES)}){_REST}|(?:{'|'.join(_PHRASES)})(?![\w-])[.!?…]{{0,3}})"
_OFFER = call(
    rf"{_BEGINS}(?:(?:(?:{'|'.join(_SENTENCES)}){_REST}|{_OPENS})(?:\s{{0,5}}{_BRIDGE}(?:{_SURE}|{_BESIDE}))*|{_SURE})"
)
"""What begins with a sentence on an account goes on with others; a label may have the article behind it."""
OF_ACCOUNTS = (
    "otro usuario a tu susc", "en este dispositivo", " suscripción no ", " se está usando en otro", "límite de ", "sur un seul appareil", "n'autorise pas", "n’autorise pas", " ne permet pas", " ne vous permet pas", "limite d'articles", "limite d’articles", "limite de ",
    "artikel leider nicht", "digitale angebot", "digitales angebot", "zugang zu allen", "bereits ein ", "schon ein ", "ihren zugang und", "ihr limit ", "ihr kontingent", "das limit ", "das kontingent", "limite mensal", "assinatura não ", "limite di ", "abbonamento non ", "un altro dispositivo",
    "aantal artikelen", "aantal gratis", "aantal vrije", "abonnement geeft geen", "y lee sin", "suscríbete para ", "suscriptores", "aux abonnés", "nos abonnés", "sur un autre appareil", "preis wird ", "für abonnent", "assinantes", "abbonati", "voor abonnees",
)  # fmt: skip
"""One of these stands in each, in small letters."""

_GAP = r"[ \t\xa0]"
_HOME = r"(?:(?:REGRESAR|VOLVER|IR) A (?:LA )?PORTADA|RETOUR À (?:L['’]ACCUEIL|LA UNE)|ZUR STARTSEITE|VOLTAR (?:À|PARA A) (?:CAPA|PÁGINA INICIAL)|TORNA ALLA (?:HOME|PRIMA PAGINA)|TERUG NAAR (?:DE )?(?:HOMEPAGE|VOORPAGINA))"
_MORE = r"(?:MÁS SOBRE (?:ESTE|EL) TEMA|NOTICIAS RELACIONADAS|NOTAS RELACIONADAS|TE PUEDE INTERESAR|SUR LE MÊME (?:SUJET|THÈME)|À LIRE AUSSI|MEHR ZUM THEMA|MAIS SOBRE (?:ESTE|O) (?:TEMA|ASSUNTO)|LEIA TAMBÉM|SULLO STESSO (?:TEMA|ARGOMENTO)|LEGGI ANCHE|MEER OVER DIT ONDERWERP|LEES OOK)"
_KEYWORDS = r"(?:KEYWORDS|TAGS|ETIQUETAS|PALABRAS CLAVE|MOTS-CLÉS|SCHLAGWÖRTER|STICHWÖRTER|PALAVRAS-CHAVE|PAROLE CHIAVE|TREFWOORDEN)"
_MENU = (
    r"Services [A-ZÀ-Þ]\w+(?: [A-ZÀ-Þ]\w+)?", r"Services partenaires", r"Service Codes Promo", r"Suppléments partenaires", r"Newsletters?(?: d[ue] [^\W\d_]+)?", r"Applications? [Mm]obiles?", r"Abonnements?", r"Suivez(?:-nous| [A-ZÀ-Þ]\w+(?: [A-ZÀ-Þ]\w+)?)",
    r"Mentions légales", r"Qui sommes-nous ?\?", r"Nous contacter", r"Politique de confidentialité", r"Conditions générales(?: (?:de vente|d['’]utilisation))?", r"Plan du site", r"FAQ", r"Gestion des cookies", r"Aviso [Ll]egal", r"Política de (?:[Pp]rivaci?dade?|[Cc]ookies)", r"(?:¿)?Quiénes somos\??",
    r"Contacto", r"Publicidad", r"Suscripciones", r"Boletines", r"Síguenos", r"Impressum", r"Datenschutz(?:erklärung)?", r"Kontakt", r"AGB", r"Mediadaten", r"Karriere", r"Termos de [Uu]so", r"Quem somos", r"Fale [Cc]onosco", r"Anuncie", r"Expediente", r"Chi siamo", r"Contatti", r"Privacy(?: [Pp]olicy)?", r"Cookie [Pp]olicy",
    r"Note legali", r"Pubblicità", r"Redazione", r"Abbonamenti", r"Over ons", r"Contact", r"Privacybeleid", r"Cookiebeleid", r"Algemene voorwaarden", r"Adverteren", r"Vacatures", r"Nieuwsbrief",
)  # fmt: skip
"""Entries of the menus at the head and the foot of a site; three without a stop between are no words of a text."""
_RUN = rf"(?:{'|'.join(_MENU)})(?![\w-])"
_HEADS = (
    ("navigation", call(rf"(?:(?<=[.!?…”\"’»)a-zß-ÿ])|(?<=\s\s))(?-i:{_HOME})(?=[^\w]|$|(?-i:[A-ZÀ-Þ][a-z]))")),
    (
        "related",
        call(
            rf"(?:(?<=[.!?…”\"’»)a-zß-ÿ])|(?<=\s\s)|(?<=[.!?…”\"’»)] ))(?-i:{_MORE})(?!\w|{_GAP}?[:|])(?=\s{{1,4}}(?-i:[A-ZÀ-Þ¿¡“\"'‘«\d]))(?:{_GAP}{{1,4}}(?!(?-i:{_KEYWORDS})\b)[^\s.](?:[^.\n]|\.(?=\w)){{7,180}}?(?={_GAP}{{2,}}\S|\s*$|{_GAP}(?-i:{_KEYWORDS}){_GAP}{{2}}))+"
        ),
    ),
    (
        "navigation",
        call(
            rf"(?<=\s)(?-i:{_KEYWORDS})(?:{_GAP}{{2,4}}(?!ver comentarios)(?-i:[^\W_a-zß-ÿ])[^\n.]{{1,60}}?(?={_GAP}{{2,}}|\s*$)){{2,}}"
        ),
    ),
    (
        "comments",
        call(
            r"(?<=\s\s)(?-i:Ver [Cc]omentarios|VER COMENTARIOS|Voir les commentaires|Kommentare anzeigen|Ver comentários|Leggi i commenti|Bekijk reacties)(?=\s*$)"
        ),
    ),
    ("footer", call(rf"(?:^|(?<=\s))(?-i:{_RUN}(?:\s{{1,4}}(?:[|·•–-]\s)?{_RUN}){{2,}})")),
)
HEADS = (
    "applications mobiles", "services partenaires", "mentions légales", "aviso legal", "datenschutz", "política de privaci", "chi siamo", "privacybeleid", "algemene voorwaarden", "termos de uso", "quiénes somos", "qui sommes-nous", "quem somos", "note legali", "impressum",
    "a la portada", "a portada", "retour à l", "zur startseite", "voltar ", "torna alla ", "terug naar ", "sobre este tema", "sobre el tema", "relacionadas", "puede interesar", "le même ", "lire aussi", "mehr zum thema", "sobre este assunto", "sobre o ", "leia também", "sullo stesso ", "leggi anche", "over dit onderwerp", "lees ook",
    "keywords  ", "tags  ", "etiquetas  ", "palabras clave  ", "mots-clés  ", "schlagwörter  ", "stichwörter  ", "palavras-chave  ", "parole chiave  ", "trefwoorden  ", "ver comentarios", "les commentaires", "kommentare anzeigen", "ver comentários", "leggi i commenti", "bekijk reacties",
)  # fmt: skip


def offers_in(document: Document, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Each run of what a wall says in a part of a text: what kind it is of, and where it begins and ends."""
    for found in _OFFER.finditer(document.text, start, end):
        yield "newsletter", found.start(), found.start() + len(found[0].rstrip())


def heads_in(document: Document, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The heads in capitals within a text, with the titles or words that blanks part behind them."""
    for kind, pattern in _HEADS:
        for found in pattern.finditer(document.text, start, end):
            yield kind, found.start(), found.start() + len(found[0].rstrip())
