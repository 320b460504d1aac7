"""Calls that papers set below their texts, as a line and within a text: "For all the latest news, download the Harbour App", "Thanks for signing up! Check your inbox"."""

from __future__ import annotations

from provenance.analysis.content.prompt_words.call_words import TAIL
from provenance.analysis.content.prompt_words.wordings import BEHIND, STARTS, STOP, Frame, call

_NAME = r"(?:(?-i:[A-ZÀ-Þ0-9])[\w.’'&-]*|of|the)"
_APP = rf"(?:{_NAME} ){{0,5}}(?:news |mobile |free )*apps?\b(?: (?:now|today|here|for free|for (?:ios|android|iphone)|on (?:google|the|your|ios|android)|from (?:google|the)){TAIL})?"
_NEWS = r"[^.!?\n]{0,60}?\b(?:news|updates?|stories|headlines|coverage|scores|alerts|information|reports|analysis)\b[^.!?\n]{0,50}?"
_APP_ABROAD = (
    r"para (?:más|todas las|las últimas|recibir|leer) [^.!?\n]{0,60}?(?:noticias|novedades|información|actualizaciones)\b[^.!?\n]{0,40}?,? (?:descarga|descargue|descárgate|baja|instala) (?:la |nuestra )?(?:app|aplicación)\b[^.!?\n]{0,50}"
    r"|pour (?:plus|suivre|recevoir|lire|toute) [^.!?\n]{0,60}?(?:actualités?|infos?|informations|nouvelles)\b[^.!?\n]{0,40}?,? téléchargez (?:l['’]|notre |la )(?:application|appli|app)\b[^.!?\n]{0,50}"
    r"|(?:für )?(?:alle|mehr|weitere|die neuesten|die aktuellen) [^.!?\n]{0,60}?(?:nachrichten|news|meldungen|infos)\b[^.!?\n]{0,40}?,? (?:laden sie|lade|hol dir|holen sie sich|jetzt) [^.!?\n]{0,40}?\bapp\b[^.!?\n]{0,40}"
    r"|para (?:mais|todas as|as últimas|receber|ler) [^.!?\n]{0,60}?(?:notícias|novidades|informações|atualizações)\b[^.!?\n]{0,40}?,? (?:baixe|descarregue|instale) (?:o |a |nosso |nossa )?(?:app|aplicativo|aplicação)\b[^.!?\n]{0,50}"
    r"|per (?:tutte le|altre|le ultime|ricevere|leggere) [^.!?\n]{0,60}?(?:notizie|novità|informazioni|aggiornamenti)\b[^.!?\n]{0,40}?,? scarica (?:l['’]|la nostra |la )(?:app|applicazione)\b[^.!?\n]{0,50}"
    r"|voor (?:meer|al het|het laatste) [^.!?\n]{0,60}?(?:nieuws|berichten|updates)\b[^.!?\n]{0,40}?,? download (?:dan )?(?:de |onze )[^.!?\n]{0,30}?\bapp\b[^.!?\n]{0,40}"
)
_GET_APP = (
    rf"for (?:all (?:of )?)?(?:the )?(?:latest|more|breaking|live|top|daily|up-to-date)\b{_NEWS},? (?:please |you can |also |then )*(?:download|install|get) (?:the |our )?{_APP}"
    rf"|(?:download|install|get) (?:the |our ){_APP},? (?:for|to (?:get|read|receive|stay))\b{_NEWS}|{_APP_ABROAD}"
)
_INBOX = r"(?:in-?box|e-?mails?|mail(?:box)?|spam|junk)\b[^.!?\n]{0,80}"
_THANKED = (
    rf"(?:thanks|thank you) for (?:signing up|subscribing|registering|joining(?: us)?|your (?:subscription|sign-?up|registration))(?: (?:to|for|with) [^.!?\n]{{2,40}})?[!.,] ?(?:please |now |you can )*(?:check|look in|see|go to|confirm|open) (?:your )?{_INBOX}"
    rf"|(?:please )?check your (?:in-?box|e-?mail|mailbox|spam)\b[^.!?\n]{{0,50}} to (?:confirm|complete|verify|activate) (?:your )?(?:subscription|sign-?up|registration|e-?mail|account|address)"
    r"|¡?gracias por (?:suscribirte|suscribirse|registrarte|su suscripción|tu suscripción)[!.,] ?(?:revis[ae]|comprueb[ae]|confirm[ae]|mir[ae]) (?:tu|su|la) (?:bandeja|correo|buzón|carpeta)[^.!?\n]{0,80}"
    r"|merci (?:pour|de) (?:votre inscription|votre abonnement|vous être (?:inscrite?|abonnée?)) ?[!.,] ?(?:vérifiez|consultez|confirmez) (?:votre|vos) (?:boîte|messagerie|e-?mails?|courriels?)[^.!?\n]{0,80}"
    r"|(?:vielen )?danke? (?:für (?:ihre|deine|die) (?:anmeldung|registrierung)|fürs anmelden)[!.,] ?(?:bitte )?(?:prüfen|überprüfen?|bestätigen?|schau(?:en)?|checke?)(?: sie| in)? (?:nun )?(?:ihr|dein|in ihr|in dein)e?n? (?:postfach|posteingang|e-?mails?|spam)[^.!?\n]{0,80}"
    r"|obrigad[oa] por (?:se inscrever|assinar|se cadastrar|sua (?:inscrição|assinatura))[!.,] ?(?:verifique|confira|confirme|cheque) (?:sua|seu|a) (?:caixa|e-?mail|pasta)[^.!?\n]{0,80}"
    r"|grazie per (?:l['’]iscrizione|esserti iscritt[oa]|la registrazione|la tua iscrizione)[!.,] ?(?:controlla|verifica|conferma) (?:la |il |le )?(?:tua |tue |tuo )?(?:casella|posta|e-?mail)[^.!?\n]{0,80}"
    r"|bedankt voor (?:je|uw|het) (?:aanmelding|inschrijving|aanmelden|inschrijven)[!.,] ?(?:controleer|check|bekijk) (?:je|uw) (?:inbox|mailbox|e-?mail|postvak|spam)[^.!?\n]{0,80}"
)
_APP_SIGNS = (
    "download ",
    "install ",
    "get the ",
    "get our ",
    "get news",
    "get app",
    "descarg",
    "descárga",
    "instala ",
    "instale ",
    "baja la ",
    "téléchargez",
    "laden sie",
    "lade ",
    "hol dir",
    "holen sie",
    "baixe ",
    "scarica ",
    " jetzt ",
    " baja ap",
    "descarregue",
    " baja nuestra ap",
)
_THANKED_SIGNS = ("thanks for ", "thank you for ", "check your ", "gracias por ", "merci ", "dank ", "danke für ", "danke fürs ", "obrigad", "grazie per ", "bedankt voor ")  # fmt: skip

CALLS_OF_PAPERS: tuple[Frame, ...] = (
    ("newsletter", _APP_SIGNS, call(rf"{STARTS}(?:{_GET_APP})[.!]?{STOP}")),
    ("newsletter", _THANKED_SIGNS, call(rf"{STARTS}(?:{_THANKED})[.!]?{STOP}")),
    (
        "share",
        ("follow @",),
        call(rf"{STARTS}follow @\w{{2,30}}(?:(?:,| and| &) @\w{{2,30}})*(?: for more)?[.!]?{STOP}"),
    ),
)
"""Those that are a line."""
WITHIN_TEXTS: tuple[Frame, ...] = (
    ("newsletter", _APP_SIGNS, call(rf"{BEHIND}(?:{_GET_APP})(?:[.!]|(?=\s*(?:\n|\Z)))")),
    ("newsletter", _THANKED_SIGNS, call(rf"{BEHIND}(?:{_THANKED})(?:[.!]|(?=\s*(?:\n|\Z)))")),
)
"""The same behind a sentence."""
