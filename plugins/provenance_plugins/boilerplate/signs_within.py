"""What a text is asked before anything left within its sentences is read: one look for a sign of each."""

from __future__ import annotations

from functools import cache
from itertools import islice, pairwise
from operator import eq

from provenance.analysis.characters import IN_LOWERED, IN_TEXT, has_glued_comma, joints
from provenance.api import BlockKind, Document, Literals, Phrases, Span, analysis, lazy_pattern

__all__ = [
    "ENDS_OF_DOUBLES",
    "KEYS_ON_END",
    "NAMES_OF_PICTURES",
    "OF_BAR",
    "PLACES_OF_DOUBLES",
    "RUNS",
    "SERVER_ERROR",
    "doubled_sentences",
    "has_other_bytes",
    "has_server_error",
    "has_unset_values",
    "may_be_asked_in_sentences",
    "may_be_for_trial",
    "may_be_undescribed",
    "may_end_open",
    "may_have_credits_in_a_row",
    "may_have_doubled_runs",
    "may_have_doubled_words",
    "may_have_doubles",
    "may_have_embedded_words",
    "may_have_ends_of_headings",
    "may_have_joined_bars",
    "may_have_left_codes",
    "may_have_left_signs",
    "may_have_left_within",
    "may_have_lost_gaps",
    "may_have_lost_marks",
    "may_have_lost_signs",
    "may_have_source_slips",
    "may_have_unfitting_verbs",
    "may_have_values_within",
    "may_keep_places",
    "may_point_to_media",
]

_SIGNS = Literals(
    (
        # what a builder of sites has in a new box
        "text. click", "text. double", "text. tap", "text – click", "text: click", "text! click", "content. click", "to edit this text", "to change this text", "to edit the text", "text. klick", "inhalt. klick", "text bearbeiten", "text zu bearbeiten", "zum bearbeiten", "exemple. cliquez", "factice. cliquez", "pour modifier", "pour éditer", "ejemplo. ha", "muestra. ha", "para editar", "para modificar", "esempio. ", "per modificare", "exemplo. cli", "voorbeeldtekst", "te bewerken", "kliknij, aby edy", "kliknij, aby zmie", "aby edytować", "exempeltext", "för att redigera", "düzenlemek için",
        # here goes the text
        "here goes ", "here comes ", " goes here", " comes here", " go here", "hier kommt ", "hier folgt ", "hier steht ihr ", "hier steht dein ", "text einfügen", "beschreibung einfügen", "kurzbiografie einfügen", "ici vient ", "ici viendra ", "ici figurera ", "ici va ", "insérez ici", "insérer ici", "mettre ici", "ici insérer", "aquí va ", "aquí irá ", "aquí iría ", "aquí viene ", "aquí poner ", "aquí se pone ", "aquí insertar ", "qui va ", "qui andrà ", "qui ci va ", "qui inserire ", "aqui vai ", "aqui entra", "aqui virá ", "aqui inserir ", "hier komt ", "hier volgt ", "tutaj będzie", "tutaj wpi", "tutaj wstaw", "tu będzie", "tu wpi", "tu wstaw", "tutaj znajdzie", "här ska ", "här kommer ", "här skriver du", "här skrivs", "buraya ",
        # whose life is to be put in
        "insert a", "insert two", "insert one", "insert short", "insert brief", ": add a", ": write a", ": enter a", ": include a", ": provide a", "biografie", "kurzbeschreibung", "insérer une", "insérez une", "insérer un ", "biographie", "biografía", "semblanza", "biografia", "biogram", "biografi ", "biyografisini", "özgeçmişini", "tanıtımını",
        # a label of a note in brackets
        "[note", "(note", "[nb", "(nb", "[n.b.", "(n.b.", "[reminder", "(reminder", "[uwaga", "(uwaga", "[not", "(not", "[hinweis", "(hinweis", "[achtung", "(achtung", "[anm", "(anm", "[intern", "(intern", "[wichtig", "(wichtig", "[obs", "(obs", "[let op", "(let op", "[atten", "(atten", "[remarque", "(remarque", "[aten", "(aten", "[aviso", "(aviso", "[ojo", "(ojo", "[dikkat", "(dikkat", "[önemli", "(önemli", "[todo", "(todo", "[to do", "(to do", "[à faire", "(à faire", "[zu erledigen", "(zu erledigen", "[por hacer", "(por hacer", "[pendiente", "(pendiente", "[da fare", "(da fare", "[a fazer", "(a fazer", "[te doen", "(te doen", "[do zrobienia", "(do zrobienia", "[att göra", "(att göra", "[yapılacak", "(yapılacak", "[important", "(important",
        # blanks, fields, names in capitals, hours
        ".....", "………", "____", ". . . . . ", "_name}", "{name_", "_nom}", "{nom_", "{prenom", "{prénom", "prenom}", "{nombre", "nombre}", "{apellido", "{nome", "nome}", "{cognome", "{sobrenome", "{naam", "naam}", "{imie", "{imię", "{nazwisko", "namn}", "{namn", "{isim", "{ad_", "{adi", "{adı", "soyad", "name}", "{kunde", "kunde}", "{client", "client}", "cliente}", "{klant", "klant}", "{klient", "{kund", "kund}", "müşteri", "musteri", "{datum", "datum}", "{fecha", "fecha}", "{data", "data}", "{tarih", "tarih}", "{adres", "adresse}", "{firma", "firma}", "empresa}", "{empresa", "{preis", "{prix", "{precio", "{prezzo", "{numero", "nummer}",
        "name, name", "name, surname", "nom, nom", "nombre, nombre", "nome, nome", "naam, naam", "imię, imię", "nazwisko, nazwisko", "namn, namn", "soyad, ad", "date, date", "place, place", "title, title", "name and name", "00:00 ", "00:00–", "00:00-", "00.00 ", "00.00–", "tt.mm.jjjj", "tt/mm/jjjj", "jj/mm/aaaa", "jj.mm.aaaa", "jj-mm-aaaa", "dd/mm/aaaa", "dd-mm-aaaa", "dd.mm.aaaa", "gg/mm/aaaa", "dd-mm-jjjj", "dd/mm/jjjj", "dd.mm.rrrr", "dd/mm/rrrr", "gg.aa.yyyy", "åååå-mm-dd", "aaaa-mm-dd",
    )
)  # fmt: skip
"""In small letters."""


@analysis()
def may_have_left_within(document: Document) -> bool:
    """Whether a text has one of them."""
    return IN_LOWERED.any_in(document, _SIGNS)


_ASKED = Literals(
    (
        # a verb of putting in, and the place beside it or the end of the sentence
        "insert ", " here.", " here!", "add here", "put here", "write here", "replace this", "replace these", "fügen sie hier", "füge hier", " einfügen", " eintragen", " ergänzen", " einsetzen", " rein.", " rein (", " rein)", "reinschreiben", " nachtragen", "ersetzen sie dies", "ersetze dies", "setzen sie hier", "schreiben sie hier", "tragen sie hier",
        "insérer ici", "insérez ici", "ajouter ici", "ajoutez ici", "mettre ici", "mettez ici", "écrire ici", "placer ici", "placez ici", "coller ici", "rédiger ici", "remplacer ce", "remplacez ce",
        "insertar aquí", "inserte aquí", "inserta aquí", "añadir aquí", "añade aquí", "añada aquí", "agregar aquí", "agregue aquí", "poner aquí", "pon aquí", "ponga aquí", "escribir aquí", "escribe aquí", "colocar aquí", "coloque aquí", "incluir aquí", "incluya aquí", "pegar aquí", "redactar aquí", "sustituir est", "sustituya est", "reemplazar est", "reemplace est",
        "inserire qui", "inserisci qui", "inserite qui", "aggiungere qui", "aggiungi qui", "mettere qui", "metti qui", "scrivere qui", "scrivi qui", "incollare qui", "incolla qui", "sostituire quest", "sostituisci quest",
        "inserir aqui", "insira aqui", "adicionar aqui", "adicione aqui", "acrescentar aqui", "colocar aqui", "coloque aqui", "escrever aqui", "escreva aqui", "incluir aqui", "inclua aqui", "colar aqui", "substituir est", "substitua est",
        "voeg hier", "vul hier", "typ hier", "schrijf hier", "zet hier", "plaats hier", "plak hier", "invoegen", "toevoegen.", "vervang deze", "vervang dit",
        "tapez ici", "saisissez ici", "saisir ici", "entrez ici", "indiquez ici", "escriba aquí", "teclee aquí", "ingrese aquí", "ingresa aquí", "introduzca aquí", "introduce aquí", "digitare qui", "digita qui", "digite aqui", "informe aqui", "preencha aqui", "insere aqui", "voer hier", "tippen sie hier", "geben sie hier", "gib hier", "podaj tu", "napisz tu", "tu napisz", "tutaj napisz", " här (", "ange här", " lines)", " sentences)", " maximum)", " palabras)", " caracteres)", " parole)", " battute)", " mots)", " signes)", " phrases)", " palavras)", " woorden)", " tekens)", " słów)", " znaków)", " ord)", " tecken)", " wörter)", " zeichen)", " zeilen)", " words)", " characters)", " words max", " chars)", "type the", "enter the", "type your", "enter your", " here (",
        "wstaw tu", "wstawić tu", "wpisz tu", "wpisać tu", "dodaj tu", "dodać tu", "umieść tu", "umieścić tu", "wklej tu", "uzupełnij tu", "tu wstaw", "tutaj wstaw", "tu wpis", "tutaj wpis", "tu doda", "tutaj doda", "zastąp ten", "zastąpić ten",
        " här.", " här!", " här)", "skriv här", "infoga här", "fyll i här", "lägg in här", "ersätt den", "buraya ",
        # the same in brackets, or between angles, and values
        "[hier", "[here", "[ici", "[aquí", "[qui ", "[aqui", "[tu ", "[tutaj", "[här", "[buraya", " here]", " come]", " follow]", " needed]", " missing]", " pending]", " folgt]", " noch]", " kommt]", " fehlt]", " venir]", "à insérer]", "à ajouter]", "à compléter]", " manque]", " ici]", "pendiente]", "pendientes]", "por llegar]", " falta]", " aquí]",
        "in arrivo]", "da inserire]", "da aggiungere]", " segue]", " manca]", "mancante]", " qui]", "a inserir]", "a incluir]", "pendente]", "em breve]", " aqui]", " volgt]", " nog]", " komt]", "ontbreekt]", "w drodze]", "wkrótce]", "uzupełnienia]", "wstawienia]", "dodania]", "będzie]", " kommer]", " senare]", "följer]", "saknas]", "infogas]", "läggs in]", "gelecek]", "eklenecek]", "konacak]", "eksik]", "yakında]",
        "<<", "‹‹", "£[", "$[", "€[", "£ [", "$ [", "€ [", "[number]", "[amount]", "[price]", "[date]", "[year]", "[percentage]", "[figure]", "[quantity]", "[x]", "[xx]", "[nombre]", "[prix]", "[montant]", "[année]", "[número]", "[precio]", "[cantidad]", "[año]", "[numero]", "[prezzo]", "[anno]", "[preço]", "[quantidade]", "[ano]", "[aantal]", "[prijs]", "[bedrag]", "[jaar]", "[liczba]", "[cena]", "[kwota]", "[rok]", "[antal]", "[pris]", "[belopp]", "[år]",
    )
)  # fmt: skip
"""In small letters."""


@analysis()
def may_be_asked_in_sentences(document: Document) -> bool:
    """Whether a text has a sign of a sentence or a bracket that says what is to be put there."""
    return IN_LOWERED.any_in(document, _ASKED)


_VALUES = Literals(
    (
        "NAME", "NACHNAME", "APELLIDO", "COGNOME", "PRÉNOM", "SOBRENOME", "COMPLETO", "NAZWISKO", "EFTERNAMN", "SOYAD", "SOYİSİM", "E APELIDO",
        " TBC", " TBD", " TK", " TO BE CONF", " TO COME", " TO FOLLOW", " FOLGT", " NOCH OFFEN", " À CONFIRMER", " À PRÉCISER", " À VENIR", "A CONFIRMAR", "POR CONFIRMAR", " PENDIENTE", " DA CONFERMARE", " DA DEFINIRE", " NOG TE ", " VOLGT", " DO POTW", " DO USTAL", " KOMMER", " SAKNAS", "BEKRÄFTAS", " GELECEK", " EKLENECEK",
        " HERE", " HIER", " ICI", " AQUÍ", " QUI", " AQUI", " TUTAJ", " HÄR", " BURAYA", "XXX XXX",  " [", " ??", "NOMBRE DE", "NOM D", "FIRMENNAME", "NOME D", "BEDRIJFSNAAM", "NAZWA FIRMY", "FÖRETAGSNAMN", "ŞİRKET ADI", "[##", "£xx", "$xx", "€xx", "XX Euro", "XX euro", "XX EUR", "XX zł", "XX kr", "XX pounds", "XX dollars", "XX Uhr", " <", "XX:XX", "XX.XX", "xx:xx", "xx.xx", "XXhXX", "XX h XX", "xxhxx", "xx h xx", "XXHXX", "__:__", " {",
    )
)  # fmt: skip
"""Of a value within a sentence that nobody put in."""


@analysis()
def may_have_values_within(document: Document) -> bool:
    """Whether a text has a sign of a value that nobody put in and that stands in no bracket."""
    return IN_TEXT.any_in(document, _VALUES)


_LONG = 300
"""Characters of a text that has sentences, at least."""


@analysis()
def may_have_lost_marks(document: Document) -> bool:
    """Whether a long text has two blanks in a row and no full stop."""
    text = document.text
    return len(text) > _LONG and "." not in text and "  " in text


NAMES_OF_PICTURES = (".jpg", ".jpeg", ".JPG", ".JPEG", ".png", ".PNG", ".gif", ".GIF", ".webp", ".heic", ".HEIC")
"""With which the name of a picture's file ends."""
_ENDLESS = "</h>"
_BULLETED = ("• ", "•\xa0", "•\t", "▪ ", "◦ ", "‣ ", "⁃ ", "· ", "*", "_._", "_,_", "_:_", "_;_", "_!_", "_?_")
_MARKED = frozenset({"text/html", "text/markdown"})
_PICTURES = Literals(NAMES_OF_PICTURES)


@analysis()
def may_have_left_signs(document: Document) -> bool:
    """Whether a text may have a bullet in an item of a list, a mark of emphasis, the name of a picture's file, an end that closes no heading or an entity in an address of the front matter."""
    return (
        IN_TEXT.any_in(document, _PICTURES)
        or (document.media_type == "text/markdown" and any(sign in document.text for sign in _BULLETED))
        or (document.has_front_matter and "&amp;" in document.source)
        or "!http" in document.source
        or may_have_ends_of_headings(document)
        or may_have_left_codes(document)
        or may_have_source_slips(document)
    )


_LEFT_SLIPS = lazy_pattern(
    r"\^(?:-\d|\d\d)|(?m:^```[ \t\r]*\n`[ \t\r]*$)|(?m:^(?:title|subtitle|headline|description|summary|categor(?:y|ies)|tags|author)[ \t]*[:=][^\n]{0,300}&[#\w]{2,6};)"
)


def may_have_source_slips(document: Document) -> bool:
    """Whether the source of Markdown may have a power without braces, a lone mark of code or an entity in a title."""
    if document.media_type != "text/markdown":
        return False
    source = document.source
    return ("^" in source or "&" in source or "```" in source) and _LEFT_SLIPS.search(source) is not None


_CODES = Literals(("!@", "&; ", "[#x", "include '", 'include "', "extends '", 'extends "', "partial '", 'partial "', "embed '", 'embed "', "script type=", "script src=", "script async", "script language=", "iframe src=", *(f"{digit}~" for digit in range(10)), *(f"<z{digit}" for digit in range(10)), "<\\", "<*", "<%"))  # fmt: skip
"""One of these stands in each code of a feed or a template that was left."""


def may_have_left_codes(document: Document) -> bool:
    """Whether a text has a sign of such a code."""
    return IN_TEXT.any_in(document, _CODES)


_BARS = Literals(("kip to ", "KIP TO ", "Share", "SHARE", "Print", "PRINT", "Cancel reply", "Read ", "READ ", "Learn more", "View ", "Sign ", "Log in", "LOG IN", "Login", "Subscribe", "SUBSCRIBE", "Newsletter", "Previous", "Follow", "Donate", "About", "Search", "Menu", " > ", " › ", "Saltar al", "Pasar al", "Ir al", "Aller au", "halt springen", "um Inhalt", "Vai al", "Pular para", "naar de inhoud"))  # fmt: skip
OF_BAR = 1000
"""Characters of a line in which a page was joined, at least."""


@analysis()
def may_have_joined_bars(document: Document) -> bool:
    """Whether a text has a line as long as that of a page that was saved as one, and a sign of its bars."""
    return IN_TEXT.any_in(document, _BARS) and any(one.span.end - one.span.start >= OF_BAR for one in document.blocks)


@analysis()
def may_have_embedded_words(document: Document) -> bool:
    """Whether a plain text has the short address with which the words of an embedded post end."""
    text = document.text
    return document.media_type == "text/plain" and ("pic.twitter.com/" in text or "://t.co/" in text)


_CREDITS = lazy_pattern(r"(?m)^(?P<line>(?:Source|Photo|Picture|Image|Credit)[^\n]{3,70})\n{1,3}(?P=line)$")


@analysis()
def may_have_credits_in_a_row(document: Document) -> bool:
    """Whether a line that may be the credit of a picture stands right behind itself."""
    text = document.text
    return any(sign in text for sign in ("\nSource", "\nPhoto", "\nPicture", "\nImage", "\nCredit")) and (
        _CREDITS.search(text) is not None
    )


def may_have_ends_of_headings(document: Document) -> bool:
    """Whether a page has as many beginnings of headings of each level as ends of them."""
    source = document.source
    if document.media_type not in _MARKED or "</h" not in source:
        return False
    return _ENDLESS in source or any(
        source.count(f"<h{level}>") + source.count(f"<h{level} ") != source.count(f"</h{level}>")
        for level in range(1, 7)
    )


_STAMPS = lazy_pattern(
    r"(?m)^[ \t\f]{0,20}(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}[^\n]{0,30}https?://|https?://\S{4,300}[^\n]{0,30}\d[/.]\d{1,2}[/.]\d{2}|URL: ?http)"
)


@analysis()
def may_be_printed(document: Document) -> bool:
    """Whether a plain text has a line with an address and a day, or with an address that is called so."""
    return document.media_type == "text/plain" and "://" in document.text and _STAMPS.search(document.text) is not None


_CAPTIONS = Phrases.load(__package__, "in_the_picture")
_POINTED = Literals(
    (
        "pictured here", *(f"(see {thing}" for thing in ("pic", "photo", "image", "screenshot", "chart", "graph", "diagram", "infographic", "map", "illustration", "the ", "this ", "our ")), *(f"{thing} {place}"
        for thing in ("video", "videos", "audio", "clip", "player", "trailer", "stream", "livestream", "gallery", "slideshow", "slide show", "carousel", "interactive map", "infographic", "widget", "report", "message", "interview", "version", "graphic", "chart", "tool", "tweet", "post", "document", "pictured", "photo", "photos", "photograph", "picture", "pictures", "image", "images", "charts", "graph", "graphs", "map", "maps", "diagram", "screenshot", "shown")
        for place in ("above", "below", "right above", "right below", "just above", "just below")),
    )
)  # fmt: skip


@analysis()
def may_point_to_media(document: Document) -> bool:
    """Whether a text names something to be seen, watched or pressed above or below, or has the caption of a picture."""
    return IN_LOWERED.any_in(document, _POINTED) or IN_LOWERED.any_in(document, _captions())


@cache
def _captions() -> Literals:
    return Literals(tuple(f"{text}{mark}" for text in _CAPTIONS.texts() for mark in (":", " :", " (")))


_OLD = ("cp125", "iso8859", "koi8", "latin")
_SAYS_UTF_8 = lazy_pattern(r"(?i)<meta[^<>]{1,200}charset=[\"']?utf-8")


def has_other_bytes(document: Document) -> bool:
    """Whether a page that is read as UTF-8 wherever it is shown, as Markdown is and what says so itself, is written in an old encoding."""
    if not document.encoding.startswith(_OLD) or document.text.isascii():
        return False
    return document.media_type == "text/markdown" or (
        document.media_type == "text/html" and _SAYS_UTF_8.search(document.source) is not None
    )


def may_have_lost_gaps(document: Document) -> bool:
    """Whether a capital stands at once behind a stop that stands behind a small letter, or behind a year, capitals or a bracket, or behind the mark of a question or a call; or a bracket with one does."""
    text = document.text
    return _STOP_BEFORE_LETTER.search(text) is not None or any(
        mark in text and pattern.search(text) is not None for mark, pattern in _MARKS_BEFORE_LETTER
    )


_STOP_BEFORE_LETTER = lazy_pattern(r"\.(?:(?<=[a-zß-ÿ\u0100-\u045f\d)]\.)|(?<=[A-Z]{2}\.))[”\"’]?(?=[^\W\d_a-zß-ÿ])")
_MARKS_BEFORE_LETTER = (
    ("!", lazy_pattern(r"!(?<=[^\W\d_]!)[”\"’]?(?=[^\W\d_a-zß-ÿ])")),
    ("?", lazy_pattern(r"\?(?<=[^\W\d_]\?)[”\"’]?(?=[^\W\d_a-zß-ÿ])")),
    (".(", lazy_pattern(r"\.\((?<=[^\W\d_]\.\()(?=[^\W\d_a-zß-ÿ])")),
)


@analysis()
def may_have_lost_signs(document: Document) -> bool:
    """Whether a text may lack the full stops or the blanks between its sentences, blanks beside its markup, or its own signs where it is shown."""
    may_lack_marks = may_have_lost_marks(document) or may_have_lost_gaps(document) or has_glued_comma(document.text)
    return may_lack_marks or has_other_bytes(document) or bool(joints(document))


_ENDING = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})


@analysis()
def may_end_open(document: Document) -> bool:
    """Whether the last block of a text ends with a word behind a bracket that it does not close."""
    if len(document.blocks) < _BLOCKS or document.blocks[-1].kind not in _ENDING:
        return False
    words = document.slice(document.blocks[-1].span).rstrip()
    return words[-1:].isalnum() and words.count("(") == words.count(")") + 1 and words.rfind("(") > words.rfind(")")


_BLOCKS = 3
ENDS_OF_DOUBLES = 80
"""Characters with which a passage ends, and which both of its places have in common."""
PLACES_OF_DOUBLES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_SENTENCE = 50
"""Characters of a sentence that may stand twice, at least."""


@analysis()
def may_have_doubles(document: Document) -> bool:
    """Whether two paragraphs of a text that is no page end alike, or a sentence stands right behind itself."""
    if document.media_type == "text/html":
        return False
    text = document.text
    ends = [
        text[block.span.end - ENDS_OF_DOUBLES : block.span.end]
        for block in document.blocks
        if block.span.end - block.span.start > ENDS_OF_DOUBLES and block.kind in PLACES_OF_DOUBLES
    ]
    return len(set(ends)) < len(ends) or bool(doubled_sentences(document))


_SIDE_BY_SIDE = Literals(
    f" {first}{gap}{second}{end}"
    for first, others in (("the", "a an our their these those this is was were are could should would it they he she we of to each some my her his its your had have be"), ("is", "was were are"), ("was", "is are were"), ("are", "was is were"), ("were", "was are"), ("an", "the a our their of so very"), ("a", "the an our their your its these some many my his"), ("every", "of"), ("my", "the a to be it"), ("our", "the a is for of to it your"), ("their", "the a is are was were been should to they of"), ("your", "the a is are can have each for to"), ("de", "du des del do da das"), ("di", "del della dei delle degli"), ("in", "nel nella"), ("att", "återkommer kommer är har finns blir går ger gör innebär består behöver bidrar skapar visar"))
    for second in others.split()
    for gap, end in ((" ", " "), ("\n", " "), ("\r\n", " "), (" ", "\n"), (" ", "\r"))
)  # fmt: skip
"""Two small words that no sentence has side by side, in small letters."""


_UNFITTING = lazy_pattern(
    r" (?=w(?:ould|ill|ant|ish|as|ere|e['’])|c(?:ould|an|ontin)|s(?:hould|eem|eek|ought|upposed)|m(?:ust|ay|ight|anaged)|d(?:id|o|ecide)|t(?:o\s|r(?:ies|ied|ying)|here|hey)|a(?:ble|m|re|ttempt)|un(?:able|likely)|order|ho(?:pe|ping)|ha|plann|likely|fail|be|i(?:s|ntend|['’])|I['’]|refuse|eager|you['’])"  # how one of the first words begins: a look at this before the words takes less than half of the time
    r"(?:(?:would|could|should|cannot|will|can|must|may|might|d(?:id|oes|o)(?: not|n['’]t)|to)\s(?:(?:not|also|only|never|then|now|still|always|easily)\s)?(?:[a-z]{2,14}(?<!e)ed|went|had|did|made|said|took|gave|came|knew|became|brought|bought|taught|thought|told|got|kept|held|built|spent|lost|won|met|paid|sold|stood|understood|wrote|spoke|chose|drove|began|grew|threw|drew|broke|ran|been|done|gone|taken|given|seen|known|shown|written|spoken|chosen|driven|grown|thrown|drawn|fallen|broken|sent|heard|slept|caught|sought|fought|sang|swam|forgot|gotten|begun|dealt|no (?:have|be|get|make|go|take|give|let|allow)|have to (?:through|from|of|into|the|an?)|(?:(?:far|much|very|so)\s)?(?:able|unable|possible|impossible|available|necessary|interesting|easier|simpler|aware|responsible|difficult|useful|helpful|important))|(?:(?:un)?able|want(?:s|ed|ing)?|order|tr(?:ies|ied|ying)|decided?s?|hop(?:e[sd]?|ing)|plann(?:ed|ing)|(?:un)?likely|willing|fail(?:ed|ing)|seem(?:s|ed)?|seek(?:s|ing)|sought|continued?|beg[ai]ns?|attempt(?:ed|ing)|intend(?:s|ed)?|refuse[sd]?|wish(?:es)?|supposed|managed|eager)\sto\s(?:(?:not|also|only|never|then|now|still|always|easily)\s)?[a-z]{2,14}(?<!br)(?<!l)(?<!th)ing|(?:ha(?:s|ve|d|ving)|(?:I|we|they|you)['’]ve)\s(?:(?:not|also|only|never|then|now|still|always|easily)\s)?(?:advises|believes|thinks|knows|wants|writes|announces|argues|urges|insists|decides|denies|admits|explains|describes|considers|emphasi[sz]es)|(?:am|is|are|was|were|be)\s(?:(?:not|also|only|never|then|now|still|always|easily)\s)?(?:allows|consists|provides|contains|includes|requires|ensures|enables|creates|becomes|receives|describes|explains|appears|seems|has|belongs|exists|depends|wants|goes|comes|begins|brings|knows|thinks|writes|happens|refers|relates|occurs|produces|reduces|improves|prevents|protects|performs|serves|represents|involves|believes|considers|applies|continues|adds|makes|takes|gives|gets|keeps|went|came|took|wrote|gave|became|began|knew|chose|drove|ate|grew|threw|drew|flew)|d(?:id|oes|o)(?: not|n['’]t)\s(?:allows|consists|provides|contains|includes|requires|ensures|enables|creates|becomes|receives|describes|explains|appears|seems|has|belongs|exists|depends|wants|goes|comes|begins|brings|knows|thinks|writes|happens|refers|relates|occurs|produces|reduces|improves|prevents|protects|performs|serves|represents|involves|believes|considers|applies|continues|adds|makes|takes|gives|gets|keeps|works|needs|means|uses|looks|shows|leads|starts|runs|helps|finds|wins|tells|says)|ha(?:s|ve|d|ving)\s(?:(?:not|also|only|never|then|now|still|always|easily)\s)?(?:went|came|took|wrote|gave|became|began|knew|chose|drove|ate|grew|threw|drew|flew|saw|ran)|to\s(?:(?:not|also|only|never|then|now|still|always|easily)\s)?(?:went|came|took|wrote|gave|became|began|knew|chose|drove|ate|grew|threw|drew|flew|thrown)|(?:are|were|am|is)\s(?:have|agree|exist|consist|belong|depend|believe|allow|include|provide|contain|require|(?:already|also|still|now|always|often|usually|currently)\s(?:accept|achieve|add|allow|apply|become|begin|bring|calculate|choose|configure|confirm|consider|contain|convert|create|define|describe|determine|develop|discover|discuss|ensure|establish|execute|explain|generate|get|give|have|identify|implement|improve|include|inform|install|keep|know|maintain|make|perform|prevent|produce|protect|provide|publish|receive|reduce|remove|require|see|solve|submit|take|teach|write))|(?:I|we|they|you)['’]ve\s(?:(?:not|also|only|never|then|now|still|always|easily)\s)?(?:went|came|took|wrote|gave|became|began|knew|chose|drove|ate|grew|threw|drew|flew|saw|ran)|there\s(?:would|could|should|cannot|will|can|must|may|might)\san?|(?:(?:(?:we|they|you)['’]re|[iI]['’]m)\s(?:(?:not|also|only|never|then|now|still|always|easily)\s)?|be(?:en)?\s)(?:see|know|give|make|write|find|go|keep|bring|choose|begin|get|become|provide|include|require|ensure|add|allow|create|develop|receive|consider|accept|apply|publish|determine|replace|remove|reduce|produce|protect|select|explain|describe|install|contain|configure|define|generate|execute|improve|achieve|identify|maintain|establish|take|inform|confirm|perform|prevent|submit|implement|discuss|solve|treat|teach|discover|calculate|connect|convert|have))(?![\w-])"
)


@analysis()
def may_have_doubled_words(document: Document) -> bool:
    """Whether a text has a word of few letters twice, two of them, or two side by side of which a sentence has one."""
    words = document.recall("words between blanks", _words)
    for many in (1, 2):
        at, place = bytes(map(eq, words, islice(words, many, None))), -1
        while (place := at.find(b"\1" * many, place + 1)) >= 0:
            if len(run := "".join(words[place : place + many])) <= _SMALL and run.isalpha():
                return True
    return IN_LOWERED.any_in(document, _SIDE_BY_SIDE) or IN_TEXT.any_in(document, _AT_START)


def _words(document: Document) -> list[str]:
    return document.text.split()


@analysis()
def may_have_unfitting_verbs(document: Document) -> bool:
    """Whether a text in English may have two verbs of which one cannot follow the other."""
    return _UNFITTING.search(document.text) is not None


_AT_START = Literals(("The the ", "As as ", "And and ", "To to ", "Of of ", "На на ", "的的"))
_SMALL = 24
"""Letters of such a word or of two, at most."""


def doubled_sentences(document: Document) -> list[Span]:
    """The second of each two long sentences within a line that are the same and stand one behind the other."""
    return document.recall("doubled sentences", _doubled_sentences)


def _doubled_sentences(document: Document) -> list[Span]:
    sentences = document.text.split(". ")
    found = list[Span]()
    at = 0
    for before, behind in pairwise(sentences):
        at += len(before) + 2
        sentence = before[before.rfind("\n") + 1 :]
        if len(sentence) < _SENTENCE or not behind.startswith(sentence):
            continue
        if behind[len(sentence) : len(sentence) + 1] in {"", ".", "\n"}:
            found.append(Span(at, at + len(sentence)))
    return found


RUNS = range(3, 9)
"""Words of a run that stands twice in a sentence: two may be meant, and a longer one is a passage."""
_READ = 200_000
"""Words of a text that are read for them: what has more is no text."""
_LONGEST_WORD = 255
"""Characters that a byte can count."""


@analysis()
def may_have_doubled_runs(document: Document) -> bool:
    """Whether three words or more stand right behind the same."""
    words = document.recall("words between blanks", _words)
    if not RUNS[0] * 2 <= len(words) <= _READ:
        return False
    # Their lengths, as one number, are held against those behind at once; where so many agree the words are: a third of the time.
    try:
        whole = int.from_bytes(map(len, words), "little")
    except ValueError:  # an address, or a script that sets no blanks
        whole = int.from_bytes((min(len(word), _LONGEST_WORD) for word in words), "little")
    return any(
        (whole ^ (whole >> 8 * many)).to_bytes(len(words), "little").find(bytes(many)) >= 0
        and bytes(map(eq, words, islice(words, many, None))).find(b"\1" * many) >= 0
        for many in RUNS
    )


SERVER_ERROR = lazy_pattern(
    r"(?:Warning|Notice|Deprecated|Strict Standards|(?:Fatal|Parse|Catchable fatal) error): [^\n]{5,400}? in (?:/|[A-Z]:\\)\S{1,200}\.\w{2,8}(?:\(\d+\) : [^\n]{4,40})? on line \d+"
)
"""What PHP reports, with the path of a file, which has an ending; what a program wrote and ran goes by the line that did so: "/home/lamp/a.php(7) : eval()'d code"."""


@analysis()
def has_server_error(document: Document) -> bool:
    """Whether a text has what a server prints into a page when a program of it fails."""
    return " on line " in document.text and SERVER_ERROR.search(document.text) is not None


KEYS_ON_END = Literals(("sdf", "dsf", "fds", "sdsd", "dfg", "gfd", "fgh", "ghj", "hjk", "jkl", "lkj", "kjh"))
"""Letters that stand beside each other on a keyboard, and hardly in a word."""
_UNSET = Literals(("REPLACE_", "CHANGE_ME", "CHANGEME", "INSERT_", "PASTE_YOUR", "PUT_YOUR", "ENTER_YOUR", "ADD_YOUR", "YOUR_", "{JSON.stringify("))  # fmt: skip


@analysis()
def may_be_for_trial(document: Document) -> bool:
    """Whether a text has letters that were typed at random, a page a value that says to replace it, a picture that one goes there, a comment what is to be put in."""
    return (
        IN_TEXT.any_in(document, KEYS_ON_END)
        or has_unset_values(document)
        or any(image.alt is not None and image.alt.rstrip(" .!?").endswith("here") for image in document.images)
        or any(comment.text.lower().lstrip().startswith(_WANTED) for comment in document.comments)
    )


_WANTED = ("add ", "insert ", "put in", "fill in", "check ", "find out", "look up", "need ", "confirm ")
"""How a comment begins that asks for something."""


def has_unset_values(document: Document) -> bool:
    """Whether a page has such a value."""
    return document.media_type == "text/html" and _UNSET.any_in(document.source.encode("utf-8", "replace"))


_SAID = lazy_pattern(
    r"(?i)\bdescription[\"']?\s[^<>]{0,40}?content=(?:\"[^\"\n]{1,70}\"|'[^'\n]{1,70}'|[\"']write an awesome)"
)
_FIRST = 60_000
"""Characters at the start of a page in which its head stands."""


@analysis()
def may_be_undescribed(document: Document) -> bool:
    """Whether the head of a page says little of it: a template's words are few."""
    return (
        document.media_type == "text/html"
        and document.row is None
        and "escription" in document.source[:_FIRST]
        and _SAID.search(document.source, 0, _FIRST) is not None
    )


_PLACES = Literals(("本文", "ダミー", "テキストが入", "正文", "占位", "본문", "XXXX", "sbb-itb-", *(f"{by}{end}" for by in ("By", "By:", "by", "by:", "BY") for end in "\r\n")))  # fmt: skip
"""One of these stands in a line that keeps the place of what belongs there."""


@analysis()
def may_keep_places(document: Document) -> bool:
    """Whether a text has one of them."""
    return IN_TEXT.any_in(document, _PLACES)
