"""How the things that are left within sentences are written, by the parts of their grammar in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish and Turkish."""

from __future__ import annotations

import re

from provenance.api import lazy_pattern

__all__ = [
    "DATES",
    "DECLARED",
    "DOTS",
    "EMPTY_HOURS",
    "FIELD",
    "HERE",
    "HOURS",
    "LABELLED",
    "OF_FORMATS",
    "ORDERED",
    "REPEATED",
    "SAMPLE",
]

BEGINS = r"(?:^[^\w\n(\[]{0,4}|(?<=[.!?:…] )|(?<=[(\[]))"
_ENDS = r"(?=[.!…)\]]|\s*(?:\n|\Z))[.!…]?"

_SAMPLES = r"(?:(?:sample|example|dummy|filler|placeholder) (?:text|copy|content)|(?:beispiel|muster|platzhalter|blind)(?:text|inhalt)|texte (?:d['’]exemple|factice|de remplissage)|texto de (?:ejemplo|muestra|relleno|exemplo|preenchimento)|testo (?:di esempio|segnaposto|riempitivo)|(?:voorbeeld|opvul)tekst|przykładow[ya] (?:tekst|treść)|(?:exempel|platshållar)text|örnek (?:metin|yazı|içerik))"
_EDIT = r"(?:(?:double[ -])?(?:click|tap) (?:here |on (?:me|this text) )?to (?:edit|change|replace|add)|(?:klicken sie|klicke|hier klicken|doppelklicken sie)[^.!?\n]{0,20},? (?:um|zum) [^.!?\n]{0,40}(?:bearbeiten|ändern)|(?:cliquez|double-cliquez)[^.!?\n]{0,15} pour (?:modifier|éditer|remplacer)|(?:haz|haga|hacer|da) (?:doble )?clic[^.!?\n]{0,15} para (?:editar|modificar|cambiar)|(?:fai|fare) (?:doppio )?clic[^.!?\n]{0,15} per (?:modificare|cambiare)|clicca[^.!?\n]{0,15} per (?:modificare|cambiare)|clique[^.!?\n]{0,15} para (?:editar|alterar|modificar)|(?:dubbel)?klik[^.!?\n]{0,15} om [^.!?\n]{0,20}te (?:bewerken|wijzigen)|kliknij[^.!?\n]{0,15},? (?:aby|żeby) (?:edytować|zmienić)|(?:dubbel)?klicka[^.!?\n]{0,15} för att (?:redigera|ändra)|düzenlemek için [^.!?\n]{0,15}tıklay\w+)"
SAMPLE = lazy_pattern(
    rf"{BEGINS}(?P<said>(?:(?:this is |das ist |dies ist |ceci est |este es |questo è |este é |dit is |to jest |det här är |bu bir )?(?:a |ein |un |een |en |et )?{_SAMPLES}[.!:,;–—-]{{1,3}}\s{_EDIT}|{_EDIT} (?:this |the |your |diesen |den |ce |le |este |el |questo |il |o |deze |ten |den här )(?:text|texte|texto|testo|tekst|tekst|texten))[^.!?\n]{{0,40}}{_ENDS})",
    re.IGNORECASE | re.MULTILINE,
    signs=("edit", "change", "replace", "add", "bearbeiten", "ändern", "modifi", "éditer", "remplacer", "cambia", "alterar", "bewerken", "wijzigen", "edytować", "zmienić", "redigera", "ändra", "düzenlemek"),
)  # fmt: skip
"""A text that a builder of sites has in a new box, with what to do to it."""

_HERE = (
    r"(?:here (?:goes|comes) (?:the|your|an?) (?:[\w-]+ )?(?:text|copy|description|bio|biography|paragraph|blurb|summary|caption)|(?:the|your|more|some) (?:[\w-]+ )?(?:text|copy|description|bio|biography|paragraph|blurb|summary|caption) (?:goes|comes|will go|should go) here"
    r"|hier (?:kommt|folgt) (?:noch )?(?:der|die|das|ihr|dein|ein|eine) (?:[\w-]+ )?(?:text|beschreibung|fließtext|absatz|kurzbiografie|biografie|beschreibungstext)|hier (?:[\w-]+ )?(?:text|beschreibung|absatz|kurzbiografie) (?:einfügen|ergänzen|eintragen)"
    r"|(?:ici (?:vient|viendra|figurera|va|ira|insérer|mettre)|insérez ici|mettre ici|insérer ici) (?:le|la|votre|un|une) (?:[\w-]+ )?(?:texte|description|paragraphe|biographie|résumé|légende)"
    r"|aquí (?:va|irá|iría|viene|poner|colocar|insertar|se pone) (?:el|la|tu|su|un|una) (?:[\w-]+ )?(?:texto|descripción|párrafo|biografía|resumen)"
    r"|qui (?:va|andrà|ci va|viene|inserire|mettere) (?:il|la|un|una|l['’]) ?(?:[\w-]+ )?(?:testo|descrizione|paragrafo|biografia|riassunto|didascalia)"
    r"|aqui (?:vai|entra|entrará|virá|ficará|inserir|colocar) (?:o|a|um|uma|seu|sua) (?:[\w-]+ )?(?:texto|descrição|parágrafo|biografia|resumo|legenda)"
    r"|hier (?:komt|volgt) (?:nog )?(?:de|het|een|uw|je|jouw) (?:[\w-]+ )?(?:\w*tekst|omschrijving|beschrijving|alinea|biografie|samenvatting)"
    r"|(?:tutaj|tu) (?:będzie|wpisz|wstaw|znajdzie się|wpisać|wstawić|pojawi się) (?:[\w-]+ )?(?:tekst|opis|treść|akapit|biogram|notka)"
    r"|här (?:ska|kommer|skriver du|skrivs) (?:[\w-]+ )?(?:[\w-]+ )?(?:\w*text|\w*texten|beskrivning|beskrivningen|presentation|presentationen|stycke|sammanfattning)(?: stå| in| att stå)?"
    r"|buraya (?:[\w-]+ ){0,3}?(?:metn\w*|metin|açıklama\w*|tanıtım\w*|yazı\w*|biyografi\w*|özet\w*) (?:metni )?(?:gelecek|yazılacak|eklenecek|girilecek|konulacak|yazın|ekleyin))"
)
HERE = lazy_pattern(
    rf"{BEGINS}(?P<said>{_HERE}(?: (?!\w+ed\b)[\w’'-]+){{0,7}}{_ENDS})",
    re.IGNORECASE | re.MULTILINE,
    signs=("here", "hier ", "ici ", "aquí ", "qui ", "aqui ", "tutaj ", "tu ", "här ", "buraya "),
)
"""What is to stand in the place; the sentence is short."""

_SHORT = r"(?:(?:an?|one|two|three|brief|short|\d|[\w-]+-(?:sentence|word|line|paragraph)|\d+-word|your|the|some|kurze?n?|eine?|courte|brève|une|un|una|breve|corta|curta|uma|um|een|korte|krótki|krótką|kort|en|ett|kısa|bir) ){1,3}"
_OF = r"(?:contributor|author|speaker|writer|company|product|event|client|presenter|artist|organi[sz]ation|business|team|venue|guest|autors|autorin|verfassers|unternehmens|firma|auteur|auteure|l['’]auteur|l['’]autrice|intervenant|l['’]entreprise|produit|autora?|empresa|producto|ponente|l['’]autore|dell['’]autore|autore|azienda|prodotto|produto|auteur|spreker|bedrijf|autora|autorki|firmy|produktu|prelegenta|författaren|skribenten|företaget|produkten|talaren|yazarın|şirketin|ürünün|konuşmacının)"
_THING = r"(?:bio|biography|biographical note|description|blurb|profile|summary|introduction|kurzbiografie|biografie|beschreibung|kurzbeschreibung|vorstellung|biographie|présentation|biografía|semblanza|descripción|biografia|descrizione|presentazione|descrição|apresentação|omschrijving|beschrijving|biogram|opis|notkę|presentation|beskrivning|biografi|biyografisini|özgeçmişini|tanıtımını|açıklamasını)"
ORDERED = lazy_pattern(
    rf"(?:^|(?<=: ))(?P<said>(?:(?:insert|add|enter|write|include|provide|type|put in) {_SHORT}{_THING} (?:of|for|about) (?:the|your|each) {_OF}"
    rf"|(?:fügen sie )?(?:hier )?{_SHORT}{_THING} (?:des|der) {_OF} (?:hier )?(?:ein|einfügen|eintragen|ergänzen)|(?:insér|ajout|rédig)(?:er|ez) (?:ici )?{_SHORT}{_THING} (?:de |du |de la )?{_OF}"
    rf"|(?:insert|inserte|insertar|añad\w+|agreg\w+|escrib\w+|incluy\w+|incluir) (?:aquí )?{_SHORT}{_THING} (?:del?|de la) {_OF}|(?:inserire|inserisci|aggiung\w+|scriver\w*|scrivi) (?:qui )?{_SHORT}{_THING} (?:del |della |dell['’])?{_OF}"
    rf"|(?:insir\w+|inserir|adicion\w+|acrescent\w+|escrev\w+) (?:aqui )?{_SHORT}{_THING} (?:do|da) {_OF}|voeg (?:hier )?{_SHORT}{_THING} (?:van (?:de|het)) {_OF} (?:in|toe)|(?:wstaw|wpisz|dodaj|uzupełnij|wstawić|wpisać|dodać) (?:tu |tutaj )?(?:krótki |krótką )?{_THING} {_OF}"
    rf"|(?:infoga|skriv|lägg in|lägg till) (?:här )?{_SHORT}{_THING} (?:av|om) {_OF}|(?:buraya )?{_OF} (?:kısa )?{_THING} (?:ekleyin|yazın|girin|ekle|yaz))[^.!?\n]{{0,60}}{_ENDS})",
    re.IGNORECASE | re.MULTILINE,
    signs=("insert", "add ", "enter ", "write ", "include ", "provide ", "type ", "put in", "einfügen", "ein", "eintragen", "ergänzen", "insér", "ajout", "rédig", "añad", "agreg", "escrib", "incl", "inserire", "inserisci", "aggiung", "scriv", "insir", "inserir", "adicion", "acrescent", "escrev", "voeg ", "wstaw", "wpisz", "dodaj", "uzupełnij", "wpisać", "dodać", "infoga", "skriv ", "lägg ", "ekle", "yaz", "girin"),
)  # fmt: skip
"""Whose short life or description is to stand in the place."""

_LABEL = r"(?:NOTE(?: TO SELF| TO EDITOR)?|NB|N\.B\.|REMINDER|UWAGA|NOTATKA|NOT|NOTA|NOTIZ|HINWEIS|ACHTUNG|ANMERKUNG|INTERN|WICHTIG|OBS|ANM|LET OP|NOTITIE|ATTENZIONE|ATTENTION|REMARQUE|ATENCIÓN|AVISO|OJO|ATENÇÃO|DİKKAT|ÖNEMLİ|TO ?DO|À FAIRE|ZU ERLEDIGEN|POR HACER|PENDIENTE|DA FARE|A FAZER|TE DOEN|DO ZROBIENIA|ATT GÖRA|YAPILACAK|IMPORTANT|FÖR REDAKTÖREN)"
_CHANGED = r"(?:update|replace|change|swap|insert|add|check|verify|fill in|rewrite|remove|confirm|shorten|aktualisieren|ersetzen|austauschen|tauschen|einfügen|ergänzen|prüfen|überprüfen|eintragen|ändern|löschen|nachtragen|einsetzen|actualiser|mettre à jour|remplacer|changer|insérer|ajouter|vérifier|compléter|supprimer|actualizar|cambiar|sustituir|reemplazar|insertar|añadir|agregar|comprobar|verificar|completar|revisar|poner|borrar|aggiornare|sostituire|cambiare|inserire|aggiungere|verificare|controllare|completare|mettere|cancellare|atualizar|trocar|substituir|inserir|adicionar|acrescentar|conferir|colocar|apagar|bijwerken|vervangen|wijzigen|invoegen|toevoegen|checken|controleren|aanvullen|invullen|aanpassen|verwijderen|podmienić|podmień|zmienić|zmień|wpisać|wpisz|dodać|dodaj|uzupełnić|uzupełnij|sprawdzić|sprawdź|zaktualizować|wstawić|wstaw|usunąć|poprawić|uppdatera|byta?|ersätta?|lägga? till|infoga|kolla|kontrollera|fylla? i|ändra|ta bort|yazılacak|eklenecek|değişecek|değiştirilecek|güncellenecek|kontrol edilecek|kontrol et|düzeltilecek|konacak|konulacak|silinecek|doldurulacak)"
LABELLED = lazy_pattern(
    rf"[(\[](?![^()\[\]\n]*\b(?:you|your|yours)\b)(?:{_LABEL}|(?:{_LABEL}) [A-ZÀ-Þ]{{2,12}})\s?[:–—-]\s(?=[^()\[\]\n]*(?<!\w)(?i:{_CHANGED})(?!\w))[^()\[\]\n]{{4,160}}[)\]](?![(\[])",
    signs=("[", "("),
)
"""In brackets: a label in capitals, and what somebody is to do to the text."""

_PRONOUN = r"(?:I|Ich|Je|Yo|Io|Eu|Ik|Ja|Jag|Ben)"
_SIGNED = r"(?:(?:I, )?[Tt]he undersigned|(?:[Ii]ch, )?(?:[Dd]er|[Dd]ie|[Dd]er/[Dd]ie) Unterzeichne(?:nde|te)(?:/r)?|Je soussigné(?:e|\(e\))?|(?:Yo, )?(?:[Ee]l|[Ll]a) abajo firmante|(?:D\.|Dña\.|D\./Dña\.|D\.ª|Don/Doña)|(?:Io |Il |La |Il/La )?[Ss]ottoscritt[oa](?:/[ao])?|(?:Eu, )?abaixo[- ]assinad[oa]|(?:[Dd]e )?[Oo]ndergetekende|Ja,? niżej podpisan[ya](?:/[ay])?|(?:Jag, )?[Uu]ndertecknad|(?:Ben, )?[Aa]şağıda imzası bulunan|Aşağıda adı yazılı)"
_DOTS = r"(?:\.{5,}|…{3,}|_{4,}|(?:\. ?){6,})"
_NAME = r"(?:name|full name|first name|surname|address|date|place|nom|prénom|nom et prénom|adresse|date de naissance|nombre|nombre y apellidos|apellidos|DNI|NIF|NIE|nome|nome e cognome|cognome|nome completo|CPF|RG|indirizzo|endereço|morada|naam|voornaam|achternaam|adres|datum|Vorname|Nachname|Name|Geburtsdatum|imię|nazwisko|imię i nazwisko|PESEL|namn|för- och efternamn|personnummer|adı|ad|soyad|ad soyad|adı soyadı|ad-soyad|TC kimlik no|tarih)"
DECLARED = lazy_pattern(
    rf"(?P<said>(?<![\w.])(?:{_PRONOUN}, (?:[^\W\d_][\w./’'-]{{0,18}},? ){{0,3}}?(?:\((?i:{_NAME})\s?:\s?)?{_DOTS}(?=,|\s?\(|\)|\s[^\W\d_]{{3,}})|{_SIGNED},? (?:[^\W\d_][\w./’'-]{{0,18}},? ){{0,2}}?{_DOTS}(?!\s*\d)"
    rf"|\((?i:{_NAME})\s?:\s?{_DOTS}\)|(?:con|avec|mit|met|med|com|with) (?i:{_NAME})(?: n[º°o]\.?| nr\.?| no\.?)?\s?:?\s?{_DOTS}(?!\s*\d))(?:\s?\((?:[^()\n]{{0,60}}\b)?(?i:{_NAME})\b[^()\n]{{0,60}}\)|\))?)(?=[^\n]{{3,}})",
    signs=(".", "…", "_"),
)
"""Who declares something, and the blank for the name within a sentence; or a label of such a blank."""

DOTS = lazy_pattern(r"[.…_](?:(?<=\.)(?: ?\.){4}|(?<=…)……|(?<=_)___)", signs=(".", "…", "_"))
"""With which each of them has a blank: asked first, since who declares something may stand anywhere."""

FIELD = lazy_pattern(
    r"(?<![\w$/=({\"'\\#%-])\{(?=[\w-]*(?<![^\W_])(?:name|firstname|lastname|nom|prenom|prénom|nombre|apellidos?|nome|cognome|sobrenome|naam|voornaam|achternaam|imie|imię|nazwisko|namn|fornamn|förnamn|efternamn|isim|ad|adi|adı|soyad|soyadi|vorname|nachname|kunden?|client|cliente|klant|klient|klienta|kund|musteri|müşteri|datum|fecha|data|tarih|date|order|commande|pedido|ordine|bestellung|bestelling|zamowienia|zamówienia|siparis|sipariş|bestallning|adresse|direccion|dirección|indirizzo|endereco|endereço|adres|adress|ville|stadt|ciudad|citta|città|cidade|stad|miasto|sehir|şehir|firma|empresa|entreprise|bedrijf|azienda|foretag|företag|sirket|şirket|preis|prix|precio|prezzo|preco|preço|prijs|cena|pris|fiyat|numero|número|numéro|nummer|numer|telefon|telefone|telefono|teléfono|tel)(?![^\W_]))[^\W\d]{1,20}(?:[_-][^\W\d_]{1,20}){1,3}\}(?![\w/}\"'(=:])"
)
"""A field in braces by what it is for, in any of the languages; a lone word is read with the others of its text elsewhere."""

_CAPITAL = r"(?:NAME|FULL NAME|SURNAME|NOM|NOMBRE|NOME|NAAM|IMIĘ|NAZWISKO|NAMN|İSİM|AD SOYAD|VORNAME|NACHNAME|TITLE|DATE|PLACE|ORT|DATUM|FECHA|DATA|LUGAR|LIEU|LUOGO|LOCAL)"
REPEATED = lazy_pattern(
    rf"(?P<said>(?<=[a-zß-ÿ\d,;:] )(?P<word>{_CAPITAL})(?:, (?P=word)\b|,? (?:and|und|et|y|e|en|i|och|ve) (?P=word)\b)+)(?=[.,;)]|\s*(?:\n|\Z))",
    signs=("NAM", "NOM", "NAAM", "IMI", "NAZWISKO", "SİM", "SOYAD", "TITLE", "DAT", "PLACE", "ORT", "FECHA", "LUGAR", "LIEU", "LUOGO", "LOCAL"),
)  # fmt: skip
"""The same word for what is missing, several times on end: "Present: Ana Cruz, NAME, NAME"."""

_RANGE = r"\s?(?:[–—-]|to|bis|à|al?|tot|do|till|até|ile)\s?"
EMPTY_HOURS = lazy_pattern(
    rf"(?<=[^\W\d_])\.?:?\s{{1,4}}(?P<said>00[:.]00{_RANGE}00[:.]00)(?![\d:])", re.IGNORECASE, signs=("00:00", "00.00")
)
HOURS = lazy_pattern(rf"(?<![\d:.])\d{{1,2}}(?:[:.]\d\d)?{_RANGE}\d{{1,2}}(?:[:.]\d\d)?(?![\d])", re.IGNORECASE)
"""The hours of a day, for comparison."""

DATES = lazy_pattern(
    r"(?<![\w/.`(\"“„-])(?!(?=[^\n]{0,60}(?i:format|biçim)))(?:TT[./-]MM[./-]JJJJ|JJ[./-]MM[./-]AAAA|DD[./-]MM[./-](?:AAAA|JJJJ|RRRR)|GG[./-]MM[./-]AAAA|GG\.AA\.YYYY|[ÅA]{4}-MM-DD)(?![\w/`)\"”“-])",
    signs=("JJJJ", "AAAA", "RRRR", "GG.AA", "-MM-DD"),
)
"""The form of a date in its place, in other languages than English; how a date is to be written is told in brackets or of a format."""
OF_FORMATS = lazy_pattern(
    r"(?:format|formaat|formatı|formacie|formato|biçim|muster|schreibweise)[^.!?\n]{0,40}\Z", re.IGNORECASE
)
"""Before it: a text that says how dates are written."""
