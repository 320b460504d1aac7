"""How the things that are left within sentences are written, by the parts of their grammar in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish and Turkish."""

from __future__ import annotations

import re

from provenance.api import Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.residue import BEGINS, ORDERS

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

_WORDS = Phrases.load(LEXICON, "left_within")


def _of(tag: str) -> str:
    """The words of one class, as a group of a pattern; apostrophes in both forms. All stand in the file of all languages."""
    words = _WORDS.texts(tag, "any")
    return f"(?:{any_of(words)})".replace("'", "['’]")


_ENDS = r"(?=[.!…)\]]|\s*(?:\n|\Z))[.!…]?"

_EDIT = r"(?:(?:double[ -])?(?:click|tap) (?:here |on (?:me|this text) )?to (?:edit|change|replace|add)|(?:klicken sie|klicke|hier klicken|doppelklicken sie)[^.!?\n]{0,20},? (?:um|zum) [^.!?\n]{0,40}(?:bearbeiten|ändern)|(?:cliquez|double-cliquez)[^.!?\n]{0,15} pour (?:modifier|éditer|remplacer)|(?:haz|haga|hacer|da) (?:doble )?clic[^.!?\n]{0,15} para (?:editar|modificar|cambiar)|(?:fai|fare) (?:doppio )?clic[^.!?\n]{0,15} per (?:modificare|cambiare)|clicca[^.!?\n]{0,15} per (?:modificare|cambiare)|clique[^.!?\n]{0,15} para (?:editar|alterar|modificar)|(?:dubbel)?klik[^.!?\n]{0,15} om [^.!?\n]{0,20}te (?:bewerken|wijzigen)|kliknij[^.!?\n]{0,15},? (?:aby|żeby) (?:edytować|zmienić)|(?:dubbel)?klicka[^.!?\n]{0,15} för att (?:redigera|ändra)|düzenlemek için [^.!?\n]{0,15}tıklay\w+)"
SAMPLE = lazy_pattern(
    lambda: rf"{BEGINS}(?P<said>(?:(?:this is |das ist |dies ist |ceci est |este es |questo è |este é |dit is |to jest |det här är |bu bir )?(?:a |ein |un |een |en |et )?{_of('sample')}[.!:,;–—-]{{1,3}}\s{_EDIT}|{_EDIT} (?:this |the |your |diesen |den |ce |le |este |el |questo |il |o |deze |ten |den här )(?:text|texte|texto|testo|tekst|tekst|texten))[^.!?\n]{{0,40}}{_ENDS})",
    re.IGNORECASE | re.MULTILINE,
    signs=("edit", "change", "replace", "add", "bearbeiten", "ändern", "modifi", "éditer", "remplacer", "cambia", "alterar", "bewerken", "wijzigen", "edytować", "zmienić", "redigera", "ändra", "düzenlemek"),
)  # fmt: skip
"""A text that a builder of sites has in a new box, with what to do to it."""


def _here() -> str:
    return (
        rf"(?:(?:lede|lead|standfirst|subhead|headline|intro|body copy|caption|byline) (?:goes|will go) here|here (?:goes|comes) (?:the|your|an?) (?:[\w-]+ )?{_of('text_en')}|(?:the|your|more|some) (?:[\w-]+ )?{_of('text_en')} (?:goes|comes|will go|should go) here"
        rf"|hier (?:kommt|folgt) (?:noch )?(?:der|die|das|ihr|dein|ein|eine) (?:[\w-]+ )?{_of('text_de')}|hier steht (?:ihr|dein) (?:[\w-]+ )?{_of('text_de')}|hier (?:[\w-]+ )?{_of('text_de_put')} (?:einfügen|ergänzen|eintragen)"
        rf"|{_of('comes_fr')} (?:le|la|votre|un|une) (?:[\w-]+ )?{_of('text_fr')}"
        rf"|aquí {_of('comes_es')} (?:el|la|tu|su|un|una) (?:[\w-]+ )?{_of('text_es')}"
        rf"|qui {_of('comes_it')} (?:il|la|un|una|l['’]) ?(?:[\w-]+ )?{_of('text_it')}"
        rf"|aqui {_of('comes_pt')} (?:o|a|um|uma|seu|sua) (?:[\w-]+ )?{_of('text_pt')}"
        rf"|hier (?:komt|volgt) (?:nog )?(?:de|het|een|uw|je|jouw) (?:[\w-]+ )?(?:\w*tekst|kop(?= van (?:het|dit|je|uw|jouw) (?:artikel|bericht|stuk|verhaal)|[.!…]|\s*\n)|inleiding|intro|omschrijving|beschrijving|alinea|biografie|samenvatting)"
        rf"|(?:tutaj|tu) {_of('comes_pl')} (?:[\w-]+ )?{_of('text_pl')}"
        rf"|här (?:ska|kommer|skriver du|skrivs) (?:[\w-]+ )?(?:[\w-]+ )?(?:\w*text|\w*texten|rubriken|ingressen|inledningen|beskrivning|beskrivningen|presentation|presentationen|stycke|sammanfattning)(?: stå| in| att stå)?"
        rf"|buraya (?:[\w-]+ ){{0,3}}?(?:metn\w*|metin|açıklama\w*|tanıtım\w*|yazı\w*|biyografi\w*|özet\w*) (?:metni )?{_of('comes_tr')})"
    )


HERE = lazy_pattern(
    lambda: rf"{BEGINS}(?P<said>{_here()}(?: (?!\w+ed\b)[\w’'-]+){{0,7}}{_ENDS})",
    re.IGNORECASE | re.MULTILINE,
    signs=("here", "hier ", "ici ", "aquí ", "qui ", "aqui ", "tutaj ", "tu ", "här ", "buraya "),
)
"""What is to stand in the place; the sentence is short."""

_SHORT = r"(?:(?:an?|one|two|three|brief|short|\d|[\w-]+-(?:sentence|word|line|paragraph)|\d+-word|your|the|some|kurze?n?|eine?|courte|brève|une|un|una|breve|corta|curta|uma|um|een|korte|krótki|krótką|kort|en|ett|kısa|bir) ){1,3}"
ORDERED = lazy_pattern(
    lambda: (
        rf"{ORDERS}(?P<said>(?:{_of('put_en')} {_SHORT}{_of('life')} (?:of|for|about) (?:the|your|each) {_of('whose')}"
        rf"|(?:fügen sie )?(?:hier )?{_SHORT}{_of('life')} (?:des|der) {_of('whose')} (?:hier )?(?:ein|einfügen|eintragen|ergänzen)|(?:insér|ajout|rédig)(?:er|ez) (?:ici )?{_SHORT}{_of('life')} (?:de |du |de la )?{_of('whose')}"
        rf"|(?:insert|inserte|insertar|añad\w+|agreg\w+|escrib\w+|incluy\w+|incluir) (?:aquí )?{_SHORT}{_of('life')} (?:del?|de la) {_of('whose')}|(?:inserire|inserisci|aggiung\w+|scriver\w*|scrivi) (?:qui )?{_SHORT}{_of('life')} (?:del |della |dell['’])?{_of('whose')}"
        rf"|(?:insir\w+|inserir|adicion\w+|acrescent\w+|escrev\w+) (?:aqui )?{_SHORT}{_of('life')} (?:do|da) {_of('whose')}|voeg (?:hier )?{_SHORT}{_of('life')} (?:van (?:de|het)) {_of('whose')} (?:in|toe)|{_of('put_pl')} (?:tu |tutaj )?(?:krótki |krótką )?{_of('life')} {_of('whose')}"
        rf"|{_of('put_sv')} (?:här )?{_SHORT}{_of('life')} (?:av|om) {_of('whose')}|(?:buraya )?{_of('whose')} (?:kısa )?{_of('life')} {_of('put_tr')})[^.!?\n]{{0,60}}{_ENDS})"
    ),
    re.IGNORECASE | re.MULTILINE,
    signs=("insert", "add ", "enter ", "write ", "include ", "provide ", "type ", "put in", "einfügen", "ein", "eintragen", "ergänzen", "insér", "ajout", "rédig", "añad", "agreg", "escrib", "incl", "inserire", "inserisci", "aggiung", "scriv", "insir", "inserir", "adicion", "acrescent", "escrev", "voeg ", "wstaw", "wpisz", "dodaj", "uzupełnij", "wpisać", "dodać", "infoga", "skriv ", "lägg ", "ekle", "yaz", "girin"),
)  # fmt: skip
"""Whose short life or description is to stand in the place."""

LABELLED = lazy_pattern(
    lambda: (
        rf"[(\[](?![^()\[\]\n]*\b(?:you|your|yours)\b)(?:{_of('label')}|{_of('label')} [A-ZÀ-Þ]{{2,12}})\s?[:–—-]\s(?=[^()\[\]\n]*(?<!\w)(?i:{_of('changed')})(?!\w))[^()\[\]\n]{{4,160}}[)\]](?![(\[])"
    ),
    signs=("[", "("),
)
"""In brackets: a label in capitals, and what somebody is to do to the text."""

_PRONOUN = r"(?:I|Ich|Je|Yo|Io|Eu|Ik|Ja|Jag|Ben)"
_SIGNED = r"(?:(?:I, )?[Tt]he undersigned|(?:[Ii]ch, )?(?:[Dd]er|[Dd]ie|[Dd]er/[Dd]ie) Unterzeichne(?:nde|te)(?:/r)?|Je soussigné(?:e|\(e\))?|(?:Yo, )?(?:[Ee]l|[Ll]a) abajo firmante|(?:D\.|Dña\.|D\./Dña\.|D\.ª|Don/Doña)|(?:Io |Il |La |Il/La )?[Ss]ottoscritt[oa](?:/[ao])?|(?:Eu, )?abaixo[- ]assinad[oa]|(?:[Dd]e )?[Oo]ndergetekende|Ja,? niżej podpisan[ya](?:/[ay])?|(?:Jag, )?[Uu]ndertecknad|(?:Ben, )?[Aa]şağıda imzası bulunan|Aşağıda adı yazılı)"
_DOTS = r"(?:\.{5,}|…{3,}|_{4,}|(?:\. ?){6,})"
DECLARED = lazy_pattern(
    lambda: (
        rf"(?P<said>(?<![\w.])(?:{_PRONOUN}, (?:[^\W\d_][\w./’'-]{{0,18}},? ){{0,3}}?(?:\((?i:{_of('name')})\s?:\s?)?{_DOTS}(?=,|\s?\(|\)|\s[^\W\d_]{{3,}})|{_SIGNED},? (?:[^\W\d_][\w./’'-]{{0,18}},? ){{0,2}}?{_DOTS}(?!\s*\d)"
        rf"|\((?i:{_of('name')})\s?:\s?{_DOTS}\)|(?:con|avec|mit|met|med|com|with) (?i:{_of('name')})(?: n[º°o]\.?| nr\.?| no\.?)?\s?:?\s?{_DOTS}(?!\s*\d))(?:\s?\((?:[^()\n]{{0,60}}\b)?(?i:{_of('name')})\b[^()\n]{{0,60}}\)|\))?)(?=[^\n]{{3,}})"
    ),
    signs=(".", "…", "_"),
)
"""Who declares something, and the blank for the name within a sentence; or a label of such a blank."""

DOTS = lazy_pattern(r"[.…_](?:(?<=\.)(?: ?\.){4}|(?<=…)……|(?<=_)___)", signs=(".", "…", "_"))
"""With which each of them has a blank: asked first, since who declares something may stand anywhere."""

FIELD = lazy_pattern(
    lambda: (
        rf"(?<![\w$/=({{\"'\\#%-])\{{(?=[\w-]*(?<![^\W_]){_of('field')}(?![^\W_]))[^\W\d]{{1,20}}(?:[_-][^\W\d_]{{1,20}}){{1,3}}\}}(?![\w/}}\"'(=:])"
    ),
)
"""A field in braces by what it is for, in any of the languages; a lone word is read with the others of its text elsewhere."""

REPEATED = lazy_pattern(
    lambda: rf" (?<=[a-zß-ÿ\d,;:] )(?P<said>(?P<word>{_of('capital')})(?:, (?P=word)\b|,? (?:and|und|et|y|e|en|i|och|ve) (?P=word)\b)+)(?=[.,;)]|\s*(?:\n|\Z))",
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
OF_FORMATS = lazy_pattern(lambda: rf"{_of('format')}[^.!?\n]{{0,40}}\Z", re.IGNORECASE)
"""Before it: a text that says how dates are written."""
