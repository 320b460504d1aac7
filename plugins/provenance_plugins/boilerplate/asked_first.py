"""What a text is asked before a rule on left-overs is: whether it has a word, a sign or a line that one of its readings needs.

Every text is asked this, so these conditions stand here by themselves, and what reads the text is imported where one of them holds.
"""

from __future__ import annotations

from functools import cache

from provenance.analysis.characters import IN_LOWERED, IN_TEXT
from provenance.api import Block, BlockKind, Document, Literals, Phrases, analysis, lazy_pattern
from provenance_plugins.boilerplate.signs_within import (
    may_be_asked_in_sentences,
    may_have_left_within,
    may_have_values_within,
)

__all__ = [
    "BLOCKS_OF_TEXT",
    "COUPON_SIGNS",
    "LINES_OF_BOX",
    "LONGEST_OF_BOX",
    "has_earning_sign",
    "last_word",
    "may_be_answer",
    "may_be_error",
    "may_be_of_box",
    "may_be_sample",
    "may_break_off",
    "may_call",
    "may_earn",
    "may_end_cut",
    "may_have_critic_marks",
    "may_have_cut_sentences",
    "may_have_dummy_images",
    "may_have_examples_of_persons",
    "may_have_label_rows",
    "may_have_left_places",
    "may_have_pasted_answers",
    "may_have_program_errors",
    "may_have_review_marks",
    "may_have_turned_tags",
    "may_have_unknown_days",
    "may_have_widgets",
    "may_speak_to_writer",
    "short_lines",
    "signs_of_samples",
]

_CALLS = Phrases.load(__package__, "bare_calls")
_SAMPLES = Phrases.load(__package__, "of_samples")
_LEADING_ON = Phrases.load(__package__, "leads_on_to_another")
_BOXES = Phrases.load(__package__, "widgets")
LONGEST_OF_BOX, LINES_OF_BOX = 42, 3
"""Characters of a line of a box that a page shows beside an article, at most, and lines on end that are one, at least."""
_CRITIC_SIGNS = Literals(("{>>", "{++", "{--", "{~~"))
"""With one of these begins each mark of a comment or a change among the words of a text."""
_CRITIC_READ = frozenset({"text/markdown", "text/plain"})
_LONGEST_CALL = 60
"""Characters of a line that is nothing but a call, at most."""
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_EARNING = Literals(("tag=", "/ASIN/", "/asin/", "/obidos/", "tag[]=", "tag%5B%5D=", "tag%5b%5d=", "amzn.to", "awin1.", "shareasale", "linksynergy", "prf.hn", "/click-", "skimresources", "rstyle.me", "shrsl.com", "avantlink", "tradedoubler", "aff_id=", "affid=", "affiliate_id=", "afil=", "affil=", "a_aid=", ".a8.net/", "//hb.afl.", ".valuecommerce.com/", "//af.moshimo.", "//s.click.ali", "//track.adtraction.", "bookshop.org/a/"))  # fmt: skip
"""One of these stands in each such address."""
SHOP_BOX = "data-vc_mylinkbox_id"
"""In the tag of a box of goods that a script fills in."""
COUPON_SIGNS = Literals(
    ("romo code", "ROMO CODE", "romo Code", "romotional code", "iscount code", "iscount Code", "ISCOUNT CODE", "oupon", "OUPON", "oucher code", "oucher Code", "utscheincode", "abattcode", "ortingscode", "ódigo de desc", "ódigo promo", "upom", "ode promo", "odice sconto", "odice promo")
)  # fmt: skip
"""One of these stands in each such line."""
_PLACE_SIGNS = Literals(
    ("elete", "emove", "trip ", "ake out", "öschen", "ntfernen", "orrar", "liminar", "uitar", "upprimer", "ffacer", "etirer", "pagar", "xcluir", "emover", "ancellare", "liminare", "imuovere", "erwijderen", "sunąć", "s appropriate", "s applicable", "ayer la", "ayer les", "ichtzutreffend", "áchese", "ache lo", "iscar o", "arrare la", "oorhalen", "kreślić", "tryk det", "oret yang", " Form\n", " Form", "Formularbeginn", "Formularende", "formulaire", "formulario", "formulário", "modulo", "formulier", "formularza", "`[")
)  # fmt: skip
"""One of these stands in what a draft or a program left for whoever finishes a text."""
_SHAPES = ("i", "b", "em", "strong", "u", "sub", "sup")
_TURNED_ENDS = tuple(f"<{name}{gap}/>" for name in _SHAPES for gap in ("", " "))
_READ_AS_TAGS = frozenset({"text/markdown", "text/html"})
_LAST = lazy_pattern(r"(?<![\w'’.-])(?P<word>[^\W\d_]{1,8})\s*\Z")
BLOCKS_OF_TEXT, _FEWEST_BLOCKS, _LAST_CHARACTERS = 3, 2, 12
_WORDS_OF_END, _WORDS_LEADING_ON = 36, 3
"""Last blocks of a text that may break off that are read, those that it has at least, and characters of its last word that are looked at; characters and words of its end."""
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
_PASTED = Literals(
    ("ing your ", "are some ", "are a few ", "are several ", "quí tiene", "quí hay", "oici quelques", "oici des", "ier sind ein", "qui estão", "cco alcun", "ier zijn e", "şte tezinizi", "şte ödevinizi", "şte raporunuzu", "şte makalenizi", "şte sunumunuzu", "şte denemenizi", " characters)", " chars)", " caractere)", " caracteres)", " caractères)", " caratteri)", " Zeichen)", " tekens)", " tecken)", " tegn)", " znaków)", " znaků)", " karakter)", " символов)", " символів)", " spaces)", " spații)", " espaces)", " Leerzeichen)", "— fără ", "— without ", "— no ", "— sin ", "— sem ", "— sans ", "— ohne ", "— senza ", "– without ", "– ohne ", "– sin ", "he provided ", "he given ", " proporcionad", " fornecid", " fourni", " fornit", "ereitgestellte")
)  # fmt: skip
"""One of these stands in each piece of advice of an assistant, and in what stays of an order to one."""
_SPOKEN = Literals(
    ("t me know", "ell me if", "ay the word", "f you like", "f you want", "f you'd", "f you’d", "f you prefer", "f you wish", "ike me to", "ant me to", "s requested", "ou requested", "ou asked", "er your ", "ere is a", "ere's a", "ere’s a", "ere is the", "ere is your", "escheid", "wissen, wenn", "mich wissen", "ier ist", "ier kommt", "enn du möchtest", "enn du willst", "enn sie möchten", "enn Sie möchten", "enn Sie wünschen", "alls du", "oll ich", "ewünscht", "tichworte", "orgaben", "ites-moi", "is-moi", "aites-moi", "i vous le souhaitez", "i vous voulez", "i tu veux", "i tu le souhaites", "ous que je", "tu que je", "oici ", "omme demand", "ime si", "vísame", "azme saber", "ígame", "i quieres", "i lo deseas", "i prefieres", "uieres que", "ustaría que", "quí tienes", "quí está", "quí va", "omo pediste", "omo me pediste", "ammi sapere", "immi se", "e vuoi", "e preferisci", "e lo desideri", "uoi che", "esideri che", "cco ", "ome richiesto", "ome hai chiesto", "vise se", "vise-me", "e avise", "iga-me", "e quiser", "e desejar", "e preferir", "uer que eu", "ostaria que eu", "qui está", "qui vai", "omo pediu", "onforme solicitado", "me weten", "ls je wilt", "ls je wil", "ls u wilt", "il je dat ik", "ier is een", "ier is de", "oals gevraagd", "oals je", "äg till", "äg bara till", "ör av dig", "åt mig veta", "m du vill", "ill du att jag", "är är ett", "är är en", "är kommer", "nligt önskemål", "om du bad", "aj znać", "eśli chcesz", "eśli wolisz", "hcesz, żebym", "to propozycja", "to wersja", "godnie z prośbą", "sterseniz", "stersen", "ilerseniz", "şte ", "ig til, ", "ig endelig til", "ig gerne til", "ig bare til", "iv besked", "iv mig besked", "ad mig vide", "vis du vil", "vis du ønsker", "vis du foretrækker", "vis i vil", "il du have", "kal jeg", "er kommer", "Her er e", "om du ønsk", "fter ønske", "i ifra", "i fra om", "i fra hvis", "i beskjed", "a meg vite", "vis du foretrekker", "m du ønsker", "ersom du", "m du vil ", "il du at ", "nsker du at ", "om du ba ", "ejte vědět", "ej vědět", "okud chce", "okud si přej", "okud byste", "estli chce", "hcete, abych", "hceš, abych", "Mám ", "de je ", "ady je ", "ašeho zadání", "vého zadání", "ašich pokynů", "vých pokynů", "ak jste si", "teré jste")
)  # fmt: skip
"""One of these stands in each thing that an assistant says to whoever asked it."""
_LOST = ("//example.", "//www.example.", "images.example.", "cdn.example.", "img.example.", "missing.", "no-im", "no_im", "noim", "no-ph", "no_ph", "nophoto", "no-pic", "no_pic", "missing-", "missing_", "-missing.", "-not-found", "_not_found", "_missing.", "-not-avail", "_not_avail")  # fmt: skip
_DUMMY_SIGNS = Literals(
    ("VIDEO_ID", "VIDEO-ID", "VIDEOID", "VideoID", "videoID", "VideoId", "video_id", "YouTubeVID", "YOUTUBE_ID", "YOUR_", "embed/x", "embed/X", "embed/id", "embed/ID", "/iframe/", "placehold", "Placehold", "dummyimage", "picsum.", "lorem", "placekitten", "placebear", "placeimg", "fakeimg", "fpoimg", "source.unsplash", "test-im", "test-ph", "test-pi", "test-fo", "testim", "testbild", "testfoto", "testaf", "dummy-i", "dummy.", "dummybild", "sample-im", "example-im", "image-test", "img-test", "bild-test", "beispielbild", "-prueba", "-de-test", "di-prova", "imagem-teste", "foto-de-teste", *_LOST)
)  # fmt: skip
"""One of these stands in the address of each image that stands in for another."""


@analysis()
def may_have_review_marks(document: Document) -> bool:
    """Whether there is anything that reviewers may have left in a file."""
    return bool(document.reviews) or may_have_critic_marks(document)


def may_have_critic_marks(document: Document) -> bool:
    """Whether a text has how a mark of CriticMarkup begins."""
    return document.media_type in _CRITIC_READ and IN_TEXT.any_in(document, _CRITIC_SIGNS)


@analysis()
def may_earn(document: Document) -> bool:
    """Whether an address of a document may earn something for whoever set it, or a line may give the code of a coupon."""
    return has_earning_sign(document) or IN_TEXT.any_in(document, COUPON_SIGNS)


def has_earning_sign(document: Document) -> bool:
    """Whether an address of a document has a sign of those that earn."""
    if document.links and _EARNING.any_in(document.source.encode("utf-8", "surrogatepass")):
        return True
    return SHOP_BOX in document.source


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


@analysis()
def may_have_left_places(document: Document) -> bool:
    """Whether a text has a sign of what a draft, a template or a program left for whoever finishes it."""
    return (
        IN_TEXT.any_in(document, _PLACE_SIGNS)
        or may_have_left_within(document)
        or may_be_asked_in_sentences(document)
        or may_have_values_within(document)
        or ("`[" in document.source and document.media_type == "text/markdown")
    )


@analysis()
def may_have_turned_tags(document: Document) -> bool:
    """Whether the source of a page or of Markdown has a tag whose end has its stroke behind the name, or two more that open than close."""
    source = document.source if document.media_type in _READ_AS_TAGS else ""
    turned = "/>" in source and any(end in source for end in _TURNED_ENDS)
    return turned or any(source.count(f"<{one}>") > source.count(f"</{one}>") + 1 for one in _SHAPES)


@analysis()
def may_show_marks_of_source(document: Document) -> bool:
    """Whether the source of a file has marks of pages in its front matter or behind its lines that the reading text has not, or is a page that has the name of a text."""
    return (
        document.page_as_text
        or may_have_entities_in_title(document)
        or has_clipboard_marks(document)
        or (document.media_type == "text/markdown" and ("{.wp-" in document.source or "){." in document.source))
    )


def has_clipboard_marks(document: Document) -> bool:
    """Whether comments of a source in Markdown are those between which a clipboard puts what was copied."""
    return document.media_type == "text/markdown" and any(
        comment.text.strip() in CLIPBOARD for comment in document.comments
    )


CLIPBOARD = frozenset({"StartFragment", "EndFragment"})


def may_have_entities_in_title(document: Document) -> bool:
    """Whether the front matter of a file may have the number of a character, as pages write it."""
    return document.has_front_matter and document.source.find("&#", 0, _FRONT) >= 0


_FRONT = 10_000
"""Characters at the start of a source in which its front matter stands."""


@analysis()
def may_break_off(document: Document) -> bool:
    """Whether the last block of a document, which is no row, ends with a word of those with which no sentence does, or a row with dots."""
    if document.row is not None:
        return document.text.rstrip().endswith(("…", "..."))
    return last_word(document) is not None


def last_word(document: Document) -> str | None:
    """The word with which a document breaks off; None where its end is one."""
    if len(document.blocks) < _FEWEST_BLOCKS or document.blocks[-1].kind not in _PLACES:
        return None
    end = document.blocks[-1].span.end
    found = _LAST.search(document.text, max(0, end - _LAST_CHARACTERS), end)
    if found is None:
        return None
    words = document.text[max(0, end - _WORDS_OF_END) : end].lower().split()[-_WORDS_LEADING_ON:]
    ends = (found["word"].lower(), *(" ".join(words[at:]) for at in range(len(words) - 1)))
    return next((one for one in ends if one in _last_words()), None)


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


@analysis()
def may_have_cut_sentences(document: Document) -> bool:
    """Whether a text has one of the words that lead on to another with a stop behind it."""
    return document.row is None and IN_TEXT.any_in(document, _cut())


@cache
def _cut() -> Literals:
    return Literals(dict.fromkeys(f" {text}." for text in _LEADING_ON.texts()))


@analysis()
def may_have_pasted_answers(document: Document) -> bool:
    """Whether a text has a sign of such advice."""
    return _PASTED.any_in(document.text.encode("utf-8", "replace"))


@cache
def _firsts() -> frozenset[str]:
    """The words with which labels begin."""
    return frozenset(label.split(None, 1)[0] for label in _BOXES.texts())


@analysis()
def may_have_widgets(document: Document) -> bool:
    """Whether several short lines of a text begin as those of such a box do: asked before any line is read."""
    text = document.text
    if text.count("\n") < LINES_OF_BOX - 1 or document.media_type == "text/csv":
        return False
    count = 0
    for line in text.split("\n"):
        if 0 < len(line) <= LONGEST_OF_BOX + 2 and may_be_of_box(line):
            count += 1
            if count >= LINES_OF_BOX:
                return True
    return False


_PRAISED_SIGNS = (
    "question!",
    "question !",
    "frage!",
    "pregunta!",
    "pergunta!",
    "domanda!",
    "vraag!",
    "pytanie!",
    "fråga!",
    "spørgsmål!",
    "spørsmål!",
    "soru!",
)
_HOPED_SIGNS = (
    "ich hoffe",
    "j'espère",
    "j’espère",
    "espero que",
    "spero che",
    "ik hoop",
    "hopelijk",
    "mam nadzieję",
    "hoppas",
    "håber",
    "håper",
    "umarım",
)
_EDGE = 160
"""Characters of a text in which its first and its last sentence stand."""


@analysis()
def may_be_answer(document: Document) -> bool:
    """Whether a text begins or ends as the answer of a chat assistant does."""
    text = document.text
    begins, ends = text[:_EDGE].lower(), text[-_EDGE:].lower()
    return any(sign in begins for sign in _PRAISED_SIGNS) or any(sign in ends for sign in _HOPED_SIGNS)


_ROW = lazy_pattern(r"[^\W\d_a-zß-ÿ][^.!?;:,|\n]{22,400}")
_CAPITALS = lazy_pattern(r"(?<!\S)[^\W\d_a-zß-ÿ]")
LABELS_OF_ROW = 4
"""Labels that a page has in one line, at least."""


@analysis()
def may_have_label_rows(document: Document) -> bool:
    """Whether a line without a stop has as many words with a capital as a row of labels; in HTML such a row is the page's own."""
    if document.media_type in {"text/csv", "text/html"}:
        return False
    return any(
        sum(1 for _ in _CAPITALS.finditer(line)) >= LABELS_OF_ROW
        for line in map(str.strip, document.text.split("\n"))
        if _ROW.fullmatch(line) is not None
    )


def may_be_of_box(line: str) -> bool:
    """Whether a short line begins as those of a box of a page do, or tells degrees."""
    first = line.lstrip(" \t").partition(" ")[0].rstrip(":")
    return "°" in line or first.lower() in _firsts() or (len(first) == _PAIR and first[3] == "/" and first.isupper())


_PAIR = 7
"""Characters of two currencies: "GBP/USD"."""


_ENDS_CUT = Literals(
    ("…", "..", "hellip", "more]", "more)", "[read", "(read", "[mehr", "mehr]", "lesen]", "lesen)", "suite]", "suite)", "plus]", "más]", "leyendo]", "tutto]", "continua]", "mais]", "meer]", "verder]", "mer]", "mer)", "vidare]", "więcej]", "dalej]", "devamı]", "oku]", "rest of", "remainder of", "the full ", "the whole ", "entire ", "complete ", "log in to", "sign in to", "our site", "our web", "our blog", "our app", "our page", "my blog", "my site", "weiterzulesen", "weiterlesen", "mehr lesen", "zu lesen", "unserer ", "unserem ", "notre ", "mon blog", "mon site", "la suite", "le reste", "leyendo", "para leer", "leer más", "nuestra ", "nuestro ", "per leggere", "continuare", "nostro ", "nostra ", "para ler", "desbloque", "continuar ", "ler mais", "nosso ", "nossa ", "te lezen", "verder lezen", "meer lezen", "ontgrendel", "onze ", "för att läsa", "lås upp", "läsa ", "vår ", "przeczyta", "czytać", "odblokuj", "naszej", "naszym", "okumak", "sitemiz", "mere]", "mere)", "[læs", "(læs", "videre]", "videre)", "meir]", "[les ", "(les ", "for at læse", "for å lese", "læse ", "lese ", "vores ", "nettside", "hjemmeside", "lås ", "více]", "více)", "číst ", "čtěte", "přečtěte", "dočíst", "našem ", "našich ", "odemkněte", "forkortet", "zkráceno", "kráceno", "pokračování")
)  # fmt: skip
"""One of these stands in the last words of a text that was cut or that send readers on, in small letters."""
_CUT_TAIL = 160


@analysis()
def may_end_cut(document: Document) -> bool:
    """Whether a text may end with a mark that it was cut, with words that send its readers on or with a colon, or its description without a stop."""
    if any(one.field == "description" and one.value[59:] and one.value[-1].isalpha() for one in document.declared):
        return True
    tail = document.text[-_CUT_TAIL:].lower()
    return tail.rstrip("*_ \n\r\t\u00a0")[-1:] == ":" or _ENDS_CUT.any_in(tail.encode("utf-8", "surrogatepass"))


@analysis()
def may_speak_to_writer(document: Document) -> bool:
    """Whether a text has words with which an assistant speaks to whoever asked it."""
    return IN_TEXT.any_in(document, _SPOKEN)


@analysis()
def may_have_dummy_images(document: Document) -> bool:
    """Whether the source of a document names an image that stands in for another."""
    source = document.source
    if source is document.text:
        return IN_TEXT.any_in(document, _DUMMY_SIGNS)
    return _DUMMY_SIGNS.any_in(source.encode("utf-8", "replace"))


@analysis()
def may_have_program_errors(document: Document) -> bool:
    """Whether a summary, or a short text, may be what a program reported when it failed."""
    described = (one.value for one in document.declared if one.field == "description")
    return any(map(may_be_error, described)) or may_be_error(document.text)


def may_be_error(words: str) -> bool:
    """Whether words are as few as those of such a report, and have one of it."""
    return len(words) <= _LONGEST_ERROR and any(sign in words for sign in _signs_of_errors())


_ERRORS = Phrases.load(__package__, "program_errors")
_LONGEST_ERROR = 4000
"""Characters of such a report, at most."""


@cache
def _signs_of_errors() -> tuple[str, ...]:
    return _ERRORS.texts("sign")


@analysis()
def may_have_unknown_days(document: Document) -> bool:
    """Whether a text has what a program writes in place of a day."""
    return IN_LOWERED.any_in(document, _unknown_days())


_DAYS = Phrases.load(__package__, "unknown_days")


@cache
def _unknown_days() -> Literals:
    return Literals((*_DAYS.texts("unknown"), *_DAYS.texts("broken")))
