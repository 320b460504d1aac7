"""LNG951: the declared language is not the one that the text is in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import content, declarations, language
from provenance.analysis.language import Language, close, declaration, identify, name, speaks
from provenance.analysis.metadata.declarations import said_of_all
from provenance.api import BlockKind, Confidence, Context, Document, Example, Hit, Severity, lazy_pattern, quoted, rule

_FRENCH = (
    "Le conseil municipal a décidé lundi soir de fermer le pont pendant deux ans. Les habitants du quartier, qui n’ont pas été "
    "consultés, craignent pour leurs commerces et demandent une nouvelle réunion avant la fin de l’année."
)
_CHINESE = (
    '<html lang="{}"><body><article><h1>{}</h1><h2>渡船的时间</h2><p>渡船每天早上六点开始在两岸之间往返，请看 timetable。</p><h2>桥</h2>'
    "<blockquote>The council voted on Monday evening to close the bridge for two years, and nobody who lives near it was asked before "
    "the vote; the ferry goes on as it did.</blockquote><ul><li>first: the first boat in the morning, at which the doors open</li>"
    "<li>last: the last boat of the evening, behind which the chain is drawn</li></ul></article></body></html>"
)
_ENGLISH = (
    "The council decided on Monday evening to close the bridge for two years. People who live in the district were not asked, fear "
    "for their shops, and want another meeting before the end of the year."
)
_TAKEN_FOR = {"bm": "which is the code of Bambara (Malay, Bahasa Melayu, has “ms”)"}
"""Codes of ISO 639-1 (https://www.loc.gov/standards/iso639-2/php/code_list.php) that are written for another language."""
_SUBTAG = lazy_pattern(r"[a-z]+")
_DUMMY = ("lorem ipsum", "dolor sit amet", "dum apud persas", "ut supra narravimus")
_ENCODING = lazy_pattern(r"\s*(?:utf|iso|latin|windows|cp)[-_]?\d", re.IGNORECASE)
_LATIN = lazy_pattern(r"[A-Za-z]+")
_OF_LATIN = frozenset(
    {
        "ca",
        "cs",
        "da",
        "de",
        "en",
        "es",
        "et",
        "fi",
        "fr",
        "hr",
        "hu",
        "id",
        "is",
        "it",
        "lt",
        "lv",
        "nl",
        "no",
        "pl",
        "pt",
        "ro",
        "sk",
        "sl",
        "sv",
        "tl",
        "tr",
        "vi",
    }
)
"""Languages that are written in Latin letters, and that systems declare for their users."""
_LONG = 100
"""Letters of another script that settle that a text is not in the declared one, though not which of its languages it is."""
_BEYOND = 0x370
"""The first letter that is not of the Latin blocks."""
_STRETCH, _PART = 60, 0.3
"""Characters of a block that tells its language, and the share of such blocks that are in the declared one where a text is in two."""
_UNSPACED, _DENSE = lazy_pattern(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]"), 3
"""A letter of a script that sets no space between words, and as how many of another one it counts."""
_FEWEST = 2
"""Headings, all of them in another script, that a text has at least."""
_WRITTEN = 6
"""Letters of another script that make a paragraph one of its language, whatever words of Latin letters stand in it."""


_STREETS = "---\nlanguage: {}\n---\n\n# Где завтра отключат воду\n\nНаши мастера сообщают, что завтра будут проводиться плановые работы на мельнице, поэтому воды не будет на этих улицах:\n\n## Маяк, Центр:\n\n09:20 — 17:20\n\n- ул. Гривицей 1-19\n- ул. Лэмэицей 1-3\n\n## Маяк, Кодру:\n\n09:00 — 13:00\n\n- ул. Миорица 20\n- ул. Мэчиешилор 1-19\n- ÎP Pescărușul Alb\n"


@rule(
    id="LNG951",
    slug="language-mismatch",
    severity=Severity.WARNING,
    summary="A declared language that is not the one the text is in",
    running_text=True,
    scope="document",
    languages=["*"],
    uses=(content,),
    when=(declarations,),
    bad=[
        Example(f"---\nlang: en\n---\n\n{_FRENCH}\n", media_type="text/markdown"),
        Example(_STREETS.format("ro"), media_type="text/markdown"),
        Example(
            f'<html lang="it"><body><h1>Il mulino / The mill</h1><p>{_ENGLISH}</p><p>{_ENGLISH}</p><p>Nessun rumore di strade, soltanto l’acqua che passa sotto la ruota.</p></body></html>',
            media_type="text/html",
        ),
        Example(f'<html lang="en-GB"><body><p>{_FRENCH}</p></body></html>', media_type="text/html"),
        Example(_CHINESE.format("en", "过河"), media_type="text/html"),
        Example(
            f"---\nlang: en\n---\n\n{'渡船每天早上六点开始在两岸之间往返，冬天从七点开始，星期天停航。' * 4}\n",
            media_type="text/markdown",
        ),
    ],
    good=[
        Example(f"---\nlang: fr-CA\n---\n\n{_FRENCH}\n", media_type="text/markdown"),
        Example(_STREETS.format("ru"), media_type="text/markdown"),
        Example(f'<html lang="fr"><body><p>{_FRENCH}</p></body></html>', media_type="text/html"),
        Example('<html lang="en"><body><p>Au revoir, Papa!</p></body></html>', media_type="text/html"),
        Example(f"---\nlang: all of them\n---\n\n{_FRENCH}\n", media_type="text/markdown"),
        _FRENCH,
        Example(
            '<html lang="it"><body><h1>Il mulino / The mill</h1>'
            + "".join(
                f"<p>{italian}</p><p>{english}</p>"
                for italian, english in (
                    (
                        "Qui nessuno chiude la porta: entrate, sedetevi accanto al fuoco e restate quanto volete, anche tutta la sera.",
                        "Nobody here shuts the door: come in, sit down by the fire, and stay as long as you like, the whole of the evening if that is what you want.",
                    ),
                    (
                        "Quattro stanze, una cucina e un orto dove potete raccogliere quello che volete. La ruota gira dal mattino.",
                        "There are four rooms, one kitchen, and a garden in which you are free to pick whatever you want. The wheel has been turning since the morning.",
                    ),
                    (
                        "Nessun rumore di strade, soltanto l’acqua che passa sotto la ruota da trecento anni. La sera si sente il fiume.",
                        "There is no noise from any road, only the water that has run below the wheel for all these years. In the evening you can hear the river.",
                    ),
                )
            )
            + "</body></html>",
            media_type="text/html",
        ),
        Example(
            f'<html lang="en"><body><p>{_ENGLISH}</p><p>{_FRENCH}</p><p>{_FRENCH}</p></body></html>',
            media_type="text/html",
        ),
        Example(
            f'<html lang="zh-CN"><body><h1>The bridge</h1><p>{_ENGLISH}</p><p>市议会周一晚上决定把这座桥关闭两年。住在附近的居民没有被征求意见，他们担心自己的商店，并要求在年底前再开一次会。</p></body></html>',
            media_type="text/html",
        ),
        Example(
            '<html lang="zh-CN"><body><h1>过河</h1><p>渡船每天早上六点开始在两岸之间往返。</p></body></html>',
            media_type="text/html",
        ),
        Example(_CHINESE.format("en", "How to cross the river"), media_type="text/html"),
    ],
)
def language_mismatch(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """Screen readers, translators and search engines believe the declaration. So do the rules of this checker, but where the text is long and holds nothing of the declared language.

    Declare the language that the text is in. It is told where the text is long and its language beyond doubt, or where
    all headings and most paragraphs are in another script.

    For information: a page of which a few lines are in another language, and the more that stands around them in the declared one.

    Not told:
    - two languages that are easily taken for each other, such as Norwegian and Danish
    - dummy text, and a declaration that names both languages (“en-zh”)
    - a text that says the same in two languages, which may declare either
    """
    read = language(document)
    if read.declared is None:
        return
    found = _of_text(document, read) or _of_script(document, read.declared)
    if found is None:
        return
    stated = declaration(document)
    parts = 1 if stated is None else stated.parts
    if not parts:
        return
    if stated is not None and found in _SUBTAG.findall(stated.value.lower()):
        return
    if found == "la" and any(words in document.text.lower() for words in _DUMMY):
        return
    if stated is not None and _ENCODING.match(stated.value) is not None:
        yield Hit(
            stated.source,
            f"the document declares {quoted(stated.value)} as its language, which is an encoding: its text is in {name(found)} ({found}), so declare that",
        )
        return
    called = name(read.declared)
    declared = (
        f"{called} ({read.declared})"
        if called != read.declared
        else f"{quoted(read.declared)}, {_TAKEN_FOR.get(read.declared, 'which is the code of no language that is read here')}"
    )
    source = None if stated is None else stated.source
    if found == "la":  # what generators of dummy text give is Latin as well, and of more authors than Cicero
        message = f"the document declares {declared}, but its text is in Latin (la): declare that, or write what the Latin keeps a place for"
        yield Hit(source, message, severity=Severity.INFO)
        return
    if _is_framed(document, read.declared):
        message = f"the document declares {declared}, as most of its page is, but the few lines of its text are in {name(found)} ({found}): translate them, or mark their language"
        yield Hit(source, message, severity=Severity.INFO)
        return
    yield Hit(
        source,
        f"the document declares {declared}, but its text is in {name(found)} ({found}): declare that{said_of_all(parts)}",
    )


def _of_text(document: Document, read: Language) -> str | None:
    """The language of the whole text, where that is beyond doubt and another one than declared."""
    if read.declared is None or read.code is None or close(read.declared, read.code):
        return None
    if read.confidence is not Confidence.HIGH and not _may_be_of_other_script(document, read.declared):
        return None
    text = "\n".join(document.slice(document.blocks[index].span) for index in content(document).main)
    article = identify(text, (read.declared,))
    sure = article.confidence is Confidence.HIGH or (
        read.declared in _OF_LATIN and len(_letters(text)) > _LONG and _is_of_other_script(text)
    )
    if article.code is None and read.confidence is Confidence.HIGH:
        sure = _is_by_paragraphs(document, read.declared, read.code)
    return (
        read.code if article.code in {read.code, None} and sure and not _is_in_both(document, read.declared) else None
    )


def _is_by_paragraphs(document: Document, declared: str, code: str) -> bool:
    """Whether most of an article is in paragraphs of one language, each beyond doubt: titles of books in the declared one leave the whole undecided."""
    texts = [document.slice(document.blocks[index].span) for index in content(document).main]
    long = [(size, identify(text, (declared,))) for text in texts if (size := _size(text)) >= _STRETCH]
    sure = [size for size, found in long if found.code == code and found.confidence is Confidence.HIGH]
    return len(sure) >= _PARAGRAPHS and sum(sure) >= _MOST * sum(map(_size, texts))


def _is_framed(document: Document, declared: str) -> bool:
    """Whether a page has more in the declared language around its text, in its menu, its foot and what describes it, than the text has at all: a few lines that a theme left, or that nobody translated."""
    if not document.whole_page:
        return False
    main = frozenset(content(document).main)
    texts = [document.slice(block.span) for block in document.blocks]
    said = sum(_size(texts[index]) for index in main)
    if said > _LINES:
        return False
    around = [text for index, text in enumerate(texts) if index not in main]
    around += dict.fromkeys(one.value for one in document.declared if one.field == "description")
    return sum(map(_size, around)) > said and _is_in(declared, "\n".join(around))


_LINES = 300
"""Characters of a text that is a few lines, at most."""
_PARAGRAPHS, _MOST = 3, 0.7
"""Such paragraphs at least, and their share of the characters."""


def _is_in_both(document: Document, declared: str) -> bool:
    """Whether a good part of the article is in the declared language: a page that says the same in two declares one of them rightly."""
    texts = [document.slice(document.blocks[index].span) for index in content(document).main]
    long = [(text, size) for text in texts if (size := _size(text)) >= _STRETCH]
    own = sum(size for text, size in long if _is_in(declared, text))
    return bool(long) and own >= _PART * sum(size for _, size in long)


def _is_in(declared: str, text: str) -> bool:
    """Whether a block is in the declared language: beyond doubt, or by some of the words that only it has. A paragraph of two lines may have none of those."""
    found = identify(text, (declared,))
    return found.code == declared and (found.confidence is Confidence.HIGH or _may_speak(declared, text))


def _may_speak(declared: str, text: str) -> bool:
    spoken = speaks(declared, text)
    return _is_of_other_script(text) if spoken is None else spoken


def _size(text: str) -> int:
    """The characters of a text, of which one of a script without spaces says as much as three."""
    return len(text) + (_DENSE - 1) * len(_UNSPACED.findall(text)) if not text.isascii() else len(text)


def _may_be_of_other_script(document: Document, declared: str) -> bool:
    return declared in _OF_LATIN and not document.source.isascii()


_TELLING = 80
"""Letters of a paragraph that tells in which language a list of names is."""


def _of_script(document: Document, declared: str) -> str | None:
    """The language of another script in which all headings and most paragraphs of the article are."""
    if not _may_be_of_other_script(document, declared):
        return None
    blocks = [document.blocks[index] for index in content(document).main]
    headings = [document.slice(block.span) for block in blocks if block.kind is BlockKind.HEADING]
    if len(headings) < _FEWEST or not all(map(_is_of_other_script, headings)):
        return None
    paragraphs = [document.slice(block.span) for block in blocks if block.kind is BlockKind.PARAGRAPH]
    paragraphs = [text for text in paragraphs if any(map(str.isalpha, text))]  # a time of day is of no language
    written = [text for text in paragraphs if len(_letters(text)) >= _WRITTEN]
    if not written or 2 * len(written) < len(paragraphs):
        return None
    found = identify("\n".join(map(_letters, (*headings, *written))), ())
    if found.code is None:  # but for a paragraph they are a list of streets or of names
        long = (identify(text, ()) for text in written if len(_letters(text)) >= _TELLING)
        found = next((one for one in long if one.confidence is Confidence.HIGH), found)
    return found.code if found.code is not None and not close(declared, found.code) else None


def _letters(text: str) -> str:
    """What is no Latin letter of a text, and no letter of a language that writes with accents."""
    return "".join(letter for letter in text if letter.isalpha() and ord(letter) >= _BEYOND)


def _is_of_other_script(text: str) -> bool:
    return len(_letters(text)) > len(_LATIN.findall(text))
