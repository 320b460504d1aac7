"""What a text is asked before a rule on left-overs is: whether it has a word, a sign or a line that one of its readings needs.

Every text is asked this, so these conditions stand here by themselves, and what reads the text is imported where one of them holds.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from provenance.analysis.characters import IN_LOWERED, IN_TEXT
from provenance.api import HEADING_KINDS, Block, BlockKind, Document, Literals, Phrases, analysis, any_of, lazy_pattern
from provenance_plugins.boilerplate.lacking import may_note_for_oneself
from provenance_plugins.boilerplate.signs_within import may_have_left_within

__all__ = [
    "BLOCKS_OF_TEXT",
    "COUPON_SIGNS",
    "has_earning_sign",
    "last_word",
    "may_ask_writers",
    "may_be_planned",
    "may_be_sample",
    "may_break_off",
    "may_call",
    "may_earn",
    "may_have_examples_of_persons",
    "may_have_left_checks",
    "may_have_left_places",
    "may_have_notes_to_editors",
    "may_have_turned_tags",
    "may_have_unfinished_parts",
    "short_lines",
    "signs_of_samples",
]

_CALLS = Phrases.load(__package__, "bare_calls")
_PLANS = Phrases.load(__package__, "writing_plans")
_SAMPLES = Phrases.load(__package__, "of_samples")
_UNFINISHED = Phrases.load(__package__, "unfinished_parts")
_LONGEST_CALL = 60
"""Characters of a line that is nothing but a call, at most."""
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_EARNING = Literals(("tag=", "amzn.to", "awin1.", "shareasale", "linksynergy", "prf.hn", "/click-", "skimresources", "rstyle.me", "shrsl.com", "avantlink", "tradedoubler", "aff_id=", "affid=", "affiliate_id="))  # fmt: skip
"""One of these stands in each such address."""
COUPON_SIGNS = Literals(
    ("romo code", "ROMO CODE", "romo Code", "romotional code", "iscount code", "iscount Code", "ISCOUNT CODE", "oupon", "OUPON", "oucher code", "oucher Code", "utscheincode", "abattcode", "ortingscode", "ódigo de desc", "ódigo promo", "upom", "ode promo", "odice sconto", "odice promo")
)  # fmt: skip
"""One of these stands in each such line."""
_PENDING_SIGNS = (
    "added",
    "inserted",
    "supplied",
    "included",
    "provided",
    "attached",
    "updated",
    "completed",
    "drawn",
    "redrawn",
    "replaced",
    "selected",
    "chosen",
    "taken",
)
_DASHED = (
    "need",
    "NEED",
    "still need",
    "source",
    "Source",
    "SOURCE",
    "citation",
    "Citation",
    "reference",
    "verify",
    "VERIFY",
    "Verify",
    "please verify",
    "fact-check",
    "Fact-check",
    "double-check",
    "Double-check",
    "to be verified",
    "please fact",
    "please double",
)
_LINE_SIGNS = ("before we ", "before this ", "before it ", "before publ", "before post", "before going", "before print", "ntes de publ", "ntes da publ", "ntes de la publ", "ntes de cerrar", "ntes de fechar", "vant publ", "vant la publ", "vant de publ", "or Veröff", "or der Veröff", "or dem Veröff", "or Druck", "rima di publ", "rima di pubbl", "rima della pubbl", "oor publicatie", "oor plaatsing", "oor we publ", "oordat we publ", "XX to ", "hecken", "avragen", "atrekken", "achfragen", "bklären", "till to be verified", "till to be checked", "till to be confirmed", "ebelum terbit", " to add a ", " to add the ")  # fmt: skip
"""One of these stands in each line that says what is still to be looked up."""
_NOTES = Literals(
    (
        *_LINE_SIGNS,
        *(
            f"{bracket}{verb} "
            for bracket in "(["
            for verb in ("Add", "add", "ADD", "Insert", "insert", "INSERT", "Include", "include", "INCLUDE")
        ),
        *(f"o be {done}" for done in _PENDING_SIGNS),
        *(f"{bracket}{word}" for bracket in "([" for word in ("placeholder", "Placeholder", "PLACEHOLDER")),
        *("()", "( )", "\n@"),
        *(
            f"[{word}"
            for word in (
                "Ed",
                "ED",
                "ed",
                "Sub",
                "Desk",
                "DESK",
                "Legal",
                "LEGAL",
                "Pics",
                "Picture desk",
                "Art desk",
                "Author",
                "AUTHOR",
                "Note to",
                "NOTE TO",
                "note to",
                "Designer",
                "Writer",
                "To ed",
                "Query",
                "QUERY",
                "Q for",
                "Redac",
                "Redak",
                "Redaz",
                "Redaç",
                "Rédac",
                "Aan red",
                "An Red",
            )
        ),
        *(f"{verb}]" for verb in ("nvullen", "oevoegen", "infügen", "insetzen", "intragen", "achtragen", "rgänzen")),
        *(
            f"[{verb} "
            for word in (
                "insérer",
                "ajouter",
                "compléter",
                "indiquer",
                "préciser",
                "insertar",
                "añadir",
                "agregar",
                "rellenar",
                "completar",
                "poner",
                "inserire",
                "aggiungere",
                "completare",
                "indicare",
                "inserir",
                "adicionar",
                "acrescentar",
                "preencher",
                "uzupełnij",
                "uzupełnić",
                "wstaw",
                "wpisz",
                "infoga",
                "fyll",
                "isi",
                "masukkan",
            )
            for verb in (word, word.capitalize(), word.upper())
        ),
        *("lt text", "lt Text", "LT TEXT", "aption text", "aption Text", "mage description", "mage Description"),
        *(
            f" {unit}{end}"
            for unit in ("words", "characters", "chars", "sentences")
            for end in (")", "]", " max", ".)", ".]")
        ),
        *(f"{dash} {word}" for dash in ("–", "—", "-") for word in _DASHED),
        *(
            f"[{word}"
            for word in (
                "À ",
                "A V",
                "A C",
                "POR ",
                "PR",
                "BITTE ",
                "ZU ",
                "NOCH ",
                "DA ",
                "CONF",
                "COMPL",
                "NOG ",
                "V",
                "REV",
                "ERG",
                "PEND",
                "PERLU",
                "LENGKAPI",
            )
        ),
    )
)
"""One of these stands in each of them."""

_CHECKS = Literals(
    ("verif", "vérif", "check", "checa", "confirm", "conferm", "bestätig", "comprob", "contrast", "recoup", "prüf", "verifiz", "klären", "controll", "controle", "contrôl", "confer", "apurar", "navra", "ask ", "pregunt", "pergunt", "demander", "chied", "frag", "vrag", "tbc", "bevestig", "look up", "right?", "correct?", "??")
)  # fmt: skip
_CHECK_SIGN = lazy_pattern(
    lambda: rf"[(\[][^()\[\]\n]{{0,50}}?(?:{'|'.join(map(re.escape, _CHECKS.strings))})",
    signs=("(", "["),
)
"""A bracket with a word or a mark that such a note has."""
_PLACE_SIGNS = Literals(
    ("elete", "emove", "trip ", "ake out", "öschen", "ntfernen", "orrar", "liminar", "uitar", "upprimer", "ffacer", "etirer", "pagar", "xcluir", "emover", "ancellare", "liminare", "imuovere", "erwijderen", "sunąć", "s appropriate", "s applicable", "ayer la", "ayer les", "ichtzutreffend", "áchese", "ache lo", "iscar o", "arrare la", "oorhalen", "kreślić", "tryk det", "oret yang", " Form\n", " Form", "Formularbeginn", "Formularende", "formulaire", "formulario", "formulário", "modulo", "formulier", "formularza", "`[")
)  # fmt: skip
"""One of these stands in what a draft or a program left for whoever finishes a text."""
_TURNED_ENDS = tuple(f"<{name}{gap}/>" for name in ("i", "b", "em", "strong", "u", "sub", "sup") for gap in ("", " "))
_READ_AS_TAGS = frozenset({"text/markdown", "text/html"})
_LAST = lazy_pattern(r"(?<![\w'’.-])(?P<word>[^\W\d_]{1,8})\s*\Z")
BLOCKS_OF_TEXT, _LAST_CHARACTERS = 3, 12
"""Blocks of a text that may break off, at least, and characters of its last that are looked at."""
_BROKEN = Phrases.load(__package__, "broken_off")

_EXAMPLE_SIGNS = Literals(
    (
        "Musterst",
        "Musterweg",
        "Musterort",
        "Musterhausen",
        "oorbeeldst",
        "oorbeeldweg",
        "Anytown",
        "123 Main",
        "1234 Main",
        "Falsa 123",
        "Calle Ejemplo",
        "de l'Exemple",
        "de l’Exemple",
        "Via Esempio",
        "Via Roma",
        "Rua Exemplo",
        "Rua do Exemplo",
        "Przykładow",
        "xempelgatan",
        "Örnek",
        "Contoh",
    )
)  # fmt: skip
"""One of these stands in each address of an example of a person."""


@analysis()
def may_earn(document: Document) -> bool:
    """Whether an address of a document may earn something for whoever set it, or a line may give the code of a coupon."""
    return has_earning_sign(document) or IN_TEXT.any_in(document, COUPON_SIGNS)


def has_earning_sign(document: Document) -> bool:
    """Whether an address of a document has a sign of those that earn."""
    return bool(document.links) and _EARNING.any_in(document.source.encode("utf-8", "surrogatepass"))


@analysis()
def may_have_notes_to_editors(document: Document) -> bool:
    """Whether a text has a sign of such a note."""
    return IN_TEXT.any_in(document, _NOTES)


@cache
def _first_words() -> frozenset[str]:
    return frozenset(text.split(maxsplit=1)[0].lower() for text in _CALLS.texts())


@analysis()
def may_call(document: Document) -> bool:
    """Whether a short block of a document begins with a word of buttons or of menus."""
    return bool(short_lines(document))


def short_lines(document: Document) -> list[Block]:
    """The short blocks of a document, but its first, that begin with a word of buttons or of menus."""
    return document.recall("short lines of buttons", _find_short_lines)


def _find_short_lines(document: Document) -> list[Block]:
    text, words = document.text, _first_words()
    return [
        block
        for block in document.blocks[1:]
        if block.kind in _PLACES
        and block.span.end - block.span.start <= _LONGEST_CALL
        and (first := text[block.span.start : block.span.end].split(maxsplit=1))
        and first[0].strip("*_!.,:|•·-–>/").lower() in words
    ]


@cache
def _planned() -> Literals:
    said = (*_PLANS.texts("sure"), *_PLANS.texts("headings"))
    return Literals(tuple(dict.fromkeys(form for text in said for form in (text, text.capitalize(), text.title()))))


def may_be_planned(document: Document) -> bool:
    """Whether a text has the words of a plan or of a heading over notes."""
    return IN_TEXT.any_in(document, _planned())


@analysis()
def may_have_left_checks(document: Document) -> bool:
    """Whether a text has a bracket that may be a note of what is to be looked up."""
    text = document.text
    return ("(" in text or "[" in text) and IN_TEXT.any_in(document, _CHECKS) and _CHECK_SIGN.search(text) is not None


@analysis()
def may_have_left_places(document: Document) -> bool:
    """Whether a text has a sign of what a draft, a template or a program left for whoever finishes it."""
    return (
        IN_TEXT.any_in(document, _PLACE_SIGNS)
        or may_have_left_within(document)
        or ("`[" in document.source and document.media_type == "text/markdown")
    )


@analysis()
def may_have_turned_tags(document: Document) -> bool:
    """Whether the source of a page or of Markdown has a tag whose end has its stroke behind the name."""
    source = document.source
    return document.media_type in _READ_AS_TAGS and "/>" in source and any(end in source for end in _TURNED_ENDS)


@analysis()
def may_break_off(document: Document) -> bool:
    """Whether the last block of a document, which is no row, ends with a word of those with which no sentence does, or a row with dots."""
    if document.row is not None:
        return document.text.rstrip().endswith(("…", "..."))
    return last_word(document) is not None


def last_word(document: Document) -> str | None:
    """The word with which a document breaks off; None where its end is one."""
    if len(document.blocks) < BLOCKS_OF_TEXT or document.blocks[-1].kind not in _PLACES:
        return None
    end = document.blocks[-1].span.end
    found = _LAST.search(document.text, max(0, end - _LAST_CHARACTERS), end)
    return found["word"].lower() if found is not None and found["word"].lower() in _last_words() else None


@cache
def _last_words() -> frozenset[str]:
    return frozenset(_BROKEN.texts())


@analysis()
def may_have_examples_of_persons(document: Document) -> bool:
    """Whether a text has the address of an example."""
    return IN_TEXT.any_in(document, _EXAMPLE_SIGNS)


@analysis()
def may_be_sample(document: Document) -> bool:
    """Whether a text has a sign of a line that says of it that it is only a sample."""
    return IN_LOWERED.any_in(document, signs_of_samples())


@cache
def signs_of_samples() -> Literals:
    """One of these stands in each such line."""
    return Literals(_SAMPLES.texts("signs"))


_ASKED = Phrases.load(__package__, "asked_of_writers")
_PART = lazy_pattern(
    lambda: rf"[(\[]\s?(?:\w{{1,4}}[\s’'])?(?:{any_of(_ASKED.texts('part'))})\s", re.IGNORECASE, signs=("(", "[")
)
_AHEAD = 160
"""Characters of a block below a heading that may say that it is still to be written, at most."""


@analysis()
def may_ask_writers(document: Document) -> bool:
    """Whether a text has a bracket or a line in capitals that begins as what a draft asks of its writers does, or says that a part is still to be written."""
    text = document.text
    if any(IN_TEXT.any_in(document, one) for one in _signs_of_asking()) or may_note_for_oneself(document):
        return True
    if ("(" in text or "[" in text) and _PART.search(text) is not None:
        return True
    blocks = document.blocks
    return any(
        above.kind in HEADING_KINDS
        and below.kind in _PLACES
        and below.span.end - below.span.start <= _AHEAD
        and _written().any_in(document.slice(below.span).encode("utf-8", "replace"))
        for above, below in pairwise(blocks)
    )


@cache
def _written() -> Literals:
    return Literals((*_ASKED.texts("written"), *_ASKED.texts("will_be_written")))


@cache
def _signs_of_asking() -> tuple[Literals, Literals]:
    """One of these stands in each note in brackets; and in each in capitals, and in each that is a lone word."""
    put, last, check = (_ASKED.texts(tag) for tag in ("put", "put_last", "check"))
    return (
        Literals(
            (
                *dict.fromkeys(
                    f"{bracket}{verb} " for bracket in "([" for word in put for verb in (word, word.upper())
                ),
                *dict.fromkeys(f"{verb}{end}" for end in (")", "?)", "!)", "]") for word in last for verb in (word,)),
            )
        ),
        Literals(
            (
                *dict.fromkeys(f"({word.upper()}" for word in check),
                *dict.fromkeys(f"[{word.upper()}" for word in check),
                *dict.fromkeys(f"{word.upper()} " for word in put),
                *dict.fromkeys(f" {word.upper()}" for word in last),
            )
        ),
    )


@analysis()
def may_have_unfinished_parts(document: Document) -> bool:
    """Whether a text has the words by which it says of a part of it that it is not done, or such a line alone."""
    return IN_LOWERED.any_in(document, _left_to_do())


@cache
def _left_to_do() -> Literals:
    words = (*_UNFINISHED.texts("left"), *(f"\n{text}" for text in _UNFINISHED.texts("alone")))
    return Literals(dict.fromkeys(words))
