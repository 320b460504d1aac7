"""Lines that say what was to be written there: "Body copy to follow", "Type your introduction here…", "Hier steht der Text"; and values nobody put in: "£X,XXX", "XX/XX/2024"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis.print_columns import goes_on_above, goes_on_below
from provenance.analysis.register.trial_pages import is_trial
from provenance.api import (
    HEADING_KINDS,
    Block,
    BlockKind,
    Document,
    Hit,
    Phrases,
    Severity,
    Span,
    any_of,
    lazy_pattern,
    quoted,
)
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.default_titles import default_titles
from provenance_plugins.boilerplate.empty_sections import empty_sections
from provenance_plugins.boilerplate.for_readers import is_for_readers, is_set_by_script
from provenance_plugins.boilerplate.gap_words import names_reader
from provenance_plugins.boilerplate.gaps.gaps_of_letters import gaps_of_letters
from provenance_plugins.boilerplate.gaps.other_branches import is_in_other_branch
from provenance_plugins.boilerplate.gaps.template_instructions import template_instructions
from provenance_plugins.boilerplate.gaps_in_source import (
    LANGUAGES,
    has_signs_of_values,
    languages_of,
    lines_with_such_words,
)
from provenance_plugins.boilerplate.residue import found, in_inline_code

__all__ = ["still_to_come", "values_to_come"]

_WORDS = Phrases.load(LEXICON, "to_come")
_END = r"[ .…!:]*"


@cache
def _of(language: str, tag: str) -> str:
    texts = _WORDS.texts(tag, language)
    return f"(?:{any_of(texts)})" if texts else r"(?!)"


def _forms(language: str) -> str:
    """The forms of such a line in a language, for a whole one."""
    part, small, comes, fill, here, stands, held = (
        _of(language, tag) for tag in ("part", "small", "comes", "fill", "here", "stands", "held")
    )
    named = rf"(?:(?:{small}|{part}) ){{0,5}}{part}"
    return "|".join(
        (
            rf"(?:[\w-]+ )?{named} (?:{comes})(?: (?:{_of(language, 'by')}) [^.!?\n]{{2,40}})?",
            rf"(?:{here} )?{comes}(?: (?:{_of(language, 'by')}) [^.!?\n]{{2,40}})",
            rf"{fill} (?:{here} )?{named}(?: [^.!?\n]{{2,50}})? {here}(?: {_of(language, 'ends')})?",
            rf"{fill} {here}(?: {named})?(?: [^.!?\n]{{2,40}}?)?(?: {_of(language, 'ends')})?",
            rf"{fill} (?:(?:{small}) ){{1,3}}{part}",
            rf"{here} (?:(?:{small}) ){{1,2}}{part}",
            rf"{fill} (?:{small} )?{_of(language, 'thing')}",
            # "Photo credit here", "Contains: CW here".
            rf"(?:(?:{small}) ){{1,3}}{_of(language, 'thing')} here",
            rf"[^\W\d_][\w ]{{1,24}}: (?:(?:{small}) ){{0,2}}{_of(language, 'thing')} here",
            rf"{_of(language, 'where')} (?:(?:{small}) ){{0,3}}(?:{part}|{_of(language, 'thing')}|{_of(language, 'shown')}|{_of(language, 'matter')})\b(?: [^.!?\n]{{2,60}})?",
            rf"(?:{_of(language, 'dummy')}) {part}(?: [^.!?\n]{{2,40}})?",
            rf"{part} ?[:–—-] ?(?:[^.!?\n]{{1,50}} )?{comes}",
            rf"(?:{small} )?{part} [^.!?()\n]{{2,50}} {_of(language, 'goes')}",
            rf"{_of(language, 'only')}",
            rf"{fill} {part}|(?:{_of(language, 'own')}) {part}",
            rf"{part} (?:{small}|{_of(language, 'by')}) \w+ {comes}",
            rf"{part} ?[–—-] ?(?:max|min|about|approx|up to)\b[^\n]{{2,20}}",
            rf"{_of(language, 'shown')}(?: of [^.!?\n]{{2,30}})? {_of(language, 'here')}",
            rf"({part})(?: \\1)+",
            rf"{stands} (?:(?:{small}|{part}) ){{0,4}}{part}(?: [^.!?\n]{{2,40}})?",
            rf"(?:(?:{small}|{here}) ){{0,4}}{part} (?:{here} )?{_of(language, 'ends')}",
            rf"{_of(language, 'noted')}(?: [^.!?\n]{{1,60}})?|x{{3,6}} [^.!?\n]{{0,60}}\b(?:{comes}|x{{3,6}})",
            # "Headline here, max 60 characters", "Hier komt nog een intro van max. drie regels", "Falta la entradilla".
            rf"(?=[^\n]*\b{part}\b)(?:(?:{small}|{part}|{here}|{stands}|{comes}|{fill}|{_of(language, 'lacks')}|{_of(language, 'ends')}) ?){{1,8}}[,;:(–— -]*(?:{_of(language, 'limit')} ){{0,2}}(?:\d{{1,4}}|[a-zäöüéê]{{2,7}}) {_of(language, 'unit')}(?: max)?[.)]*",
            rf"{_of(language, 'lacks')} (?:{small} ){{0,2}}(?:{part}|{_of(language, 'shown')})(?: (?:{_of(language, 'ends')}|{here}))?",
            rf"{held}(?: (?:{small}|{part}|{_of(language, 'by')})\b[^.!?\n]{{0,50}})?",
        )
    )


def _line(language: str) -> re.Pattern[str]:
    return lazy_pattern(
        lambda: (
            rf"[^\w\n]*(?:{_forms(language)}){_END}[^\w\n]*"
            rf"|(?=[^\w\n]*(?:[=-]>|→|⇒|➔|➜))[^\w\n]*(?:{_of(language, 'stands')}|{_of(language, 'goes_here')}) [^.!?\n]{{2,60}}{_END}"
            rf"|[(\[]+ ?(?:(?:{_of(language, 'small')}) ){{0,2}}{_of(language, 'part')}(?: [^.!?()\n]{{2,50}} {_of(language, 'here')})? ?[)\]]+"
        ),
        re.IGNORECASE,
    )


_LINES = {language: _line(language) for language in LANGUAGES}
"""By language: the build compiles what stands in a table of a module."""


def _lines(document: Document) -> list[Block]:
    """The blocks of a document that are such lines."""
    found = []
    for block in lines_with_such_words(document):
        text = document.slice(block.span)
        if any(_LINES[language].fullmatch(text) for language in languages_of(text.lower())) or _is_card(text):
            found.append(block)
    return found


def _is_card(text: str) -> bool:
    """Whether a line is a card that has none of its words: "Your Name, Your Title, Your Company"."""
    parts = [part.strip().lower() for part in _PARTS.split(text.strip())]
    return len(parts) > 1 and all(part.startswith("your ") and names_reader(part) for part in parts)


_PARTS = lazy_pattern(r"[,|/•·]\s?")


def still_to_come(document: Document, *, coded: bool) -> Iterator[tuple[str, Hit]]:
    """Each line that says what is to stand in its place, with its words; `coded`: whether the text shows code, where it may be what a program says."""
    for block in _lines(document):
        words = document.slice(block.span).strip()
        if document.links_over(*block.span) or in_inline_code(document, block.span):
            continue
        if goes_on_above(document, block.span.start) or goes_on_below(document, block.span.end):
            continue  # a line of a column, amid its sentence
        if _is_label(document, block) or _heads_what_it_tells(document, block):
            continue
        if words.endswith(":") and _has_list_below(document, block):
            continue
        less = (
            coded
            or is_for_readers(document, block.span)
            or _is_on_trial(document, block)
            or is_in_other_branch(document, block.span)
        )
        message = f"{quoted(words)} says what was to stand here: write it, or take the line out"
        grave = Severity.ERROR if words.rstrip(" .").endswith((" TK", " tk")) else Severity.WARNING
        yield words, Hit(block.span, message, severity=Severity.INFO if less else grave)


def _heads_what_it_tells(document: Document, block: Block) -> bool:
    """Whether a line is the heading of a part that tells how to do what it says, in its own words: "Add a description" over "… for adding descriptions"."""
    if block.kind not in HEADING_KINDS or not document.is_written:
        return False
    words = [word for word in _WORD.findall(document.slice(block.span).lower()) if len(word) >= _CONTENT]
    if _announces(document, block):
        return True
    at = document.block_index(block.span.start)
    below = document.blocks[at + 1 : at + 2] if at is not None else ()
    return any(
        one.kind not in HEADING_KINDS
        and (said := document.slice(one.span).lower()).count(" ") >= _TELLING
        and any(word in said for word in words)
        for one in below
    )


def _announces(document: Document, block: Block) -> bool:
    """Whether the title of a text, which names something, is taken up by the first words of a paragraph below it, which goes on to tell of it: "Coming soon from the Mill" over "Coming soon from the Mill! It is a …"."""
    words = document.slice(block.span).strip(" .…!:")
    at = document.block_index(block.span.start)
    if at is None or words.count(" ") < _NAMING:
        return False
    return any(
        (said := document.slice(one.span)).lower().startswith(words.lower()) and len(said) >= len(words) + _TOLD
        for one in document.blocks[at + 1 : at + 4]
    )


_NAMING, _TOLD = 3, 80
"""Blanks of such a title, and characters with which a paragraph goes on behind its words, at least."""
_WORD = lazy_pattern(r"[^\W\d_]+")
_CONTENT, _TELLING = 5, 8
"""Letters of a word that says what a part is about, and blanks of a paragraph that tells of it, at least."""


def _is_on_trial(document: Document, block: Block) -> bool:
    """Whether a line is a heading over a sentence of the text, on a page that says that it only tries something out: "Test section" of a "Test page"."""
    at = document.block_index(block.span.start)
    if block.kind not in HEADING_KINDS or at is None or not is_trial(document):
        return False
    return any(
        one.kind not in HEADING_KINDS
        and (said := document.slice(one.span)).count(" ") >= _TELLING
        and _FILLER not in said
        for one in document.blocks[at + 1 : at + 2]
    )


_FILLER = " dolor "
"""Of dummy text, which a heading for tests stands over as well."""


def _has_list_below(document: Document, block: Block) -> bool:
    """Whether a list or a table stands right below a block, which announces it: "To be filled in by the owner:"."""
    index = document.block_index(block.span.start)
    below = document.blocks[index + 1 : index + 2] if index is not None else ()
    return any(one.kind in _LISTED for one in below)


_LISTED = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})


def _is_label(document: Document, block: Block) -> bool:
    """Whether a line is the label of a field of a form, or stands in an element that only those see who have a page read aloud: "Enter Address"."""
    if document.media_type != "text/html":
        return False
    if block.element is not None and any(
        _UNSEEN.search(name) is not None for one in block.element.lineage() for name in one.classes
    ):
        return True
    start = document.locate(block.span).start
    return _TAGGED.search(document.source, max(0, start - _TAG), start) is not None


_HIDDEN = r"(?:vis-?hidden|visually-?hidden|hidden|hide|sr-?only|screen-?reader(?:-(?:text|only))?|off-?screen|assistive-text)"
"""The class of what is not to be seen, as systems name it."""
_UNSEEN = lazy_pattern(rf"(?:\A|[-_]){_HIDDEN}(?:\Z|[-_])", re.IGNORECASE)
_TAGGED = lazy_pattern(
    rf"<(?:(?:label|legend)\b[^<>]*|\w+\b[^<>]*\s(?:hidden\b[^<>]*|class\s*=\s*[\"'](?:[^\"'<>]*[\s_-])?{_HIDDEN}(?:[\s_-][^\"'<>]*)?[\"'][^<>]*))>\s*\Z",
    re.IGNORECASE,
)
_TAG = 400
"""Characters of the tag before a line, at most."""
_VALUES = (
    (
        "$£€X",
        lazy_pattern(
            r"[$£€][ ]?X{1,3}(?:[.,]X{2,3})+(?!\w)|[$£€][ ]?X{2,6}(?![\w,]|[ -]?(?:m|bn|thousand|million|billion|trillion|mil|millones|millions|milliards|Mio|Mrd)\b)|(?<![\w/.-])X{1,2}([/.-])X{1,2}\1(?:X{2,4}|\d{2,4})(?![\w/-])|(?<![\w-])X{1,3}[,.]XXX(?![\w-])",
            signs=("X",),
        ),
    ),
    (
        "NSFf",
        lazy_pattern(
            r"\b(?:NAME SURNAME|SURNAME NAME|FIRST ?NAME LAST ?NAME|Name Surname|[Ff]irst ?[Nn]ame [Ll]ast ?[Nn]ame|Firstname Surname)\b(?!\s*[:*])",
            signs=("NAME", "Surname", "irst name", "irst Name", "irstname", "irstName"),
        ),
    ),
    ("", lazy_pattern(r"\b(?:19|20)__(?:__?)?(?!\w)", signs=("19__", "20__"))),
    (
        "X0",
        lazy_pattern(
            r"(?<!\w)XXX? ?(?:%|per ?cent\b|percent\b|pour cent\b|por ciento\b|prozent\b)|(?<![\w-])(?<!(?<!\d)[1-9][ \xa0])(?<!(?<!\d)[1-9]\d[ \xa0])(?<!(?<!\d)[1-9]\d\d[ \xa0])000(?:00?)?[ -]000[ -]?00(?:00?)?(?![\w-])",
            signs=("XX", "0 000", "0-000"),
        ),
    ),
    ("", lazy_pattern(r"\b00 Month\b|\bDD Month YYYY\b", signs=("00 Month", "DD Month"))),
    (
        "",
        lazy_pattern(
            r"(?<![\w/.-])(?:dd/mm/yy|dd\.mm\.yy|dd-mm-yy)(?:yy)?(?![\w/-])",
            re.IGNORECASE,
            signs=("dd/mm/yy", "dd.mm.yy", "dd-mm-yy"),
        ),
    ),
    ("T", lazy_pattern(r"(?m)^TK(?: TK)* [a-z][^\n]{0,60}$", signs=("TK",))),
    (
        "",
        lazy_pattern(
            r"(?<![\w.-])your[._-]?(?:name|email|mail|address)@(?:example|your-?(?:domain|company|site|website)|domain|company|email|mail|website)\.[a-z]{2,4}\b",
            re.IGNORECASE,
            signs=("name@", "mail@", "address@"),
        ),
    ),
    (
        "",
        lazy_pattern(
            r"\b\d{1,4} Street Name\b|(?<![\w-])(?:\d{3}|XXX)[-. ](?:XXX[-. ]?)?XXXX(?![\w-])|(?<![\w.,/-])(?:\+\d{1,3}|0\d{2,3}|1[38]00|8(?:00|33|44|55|66|77|88))[-. ]XXX[-. ]XXX(?![\w-])",
            signs=("Street Name", "XXX"),
        ),
    ),
    ("DH", lazy_pattern(r"\b(?:Dear|Hi|Hello|Hey)\s\{[a-z][\w .]{1,30}\}(?!\})", signs=("{",))),
    (
        "",
        lazy_pattern(
            r"\b(?:from|between|od|von|vom|du|de|del|dal|van|fra|från|mellan|mellem)[ \xa0]XX\.?[ \xa0](?:to|and|do|bis|au|al|a|à|até|tot|til|till|och|og)[ \xa0]XX(?!\w)",
            signs=("XX",),
        ),
    ),
    (
        "X",
        lazy_pattern(
            r"(?<=[a-z] )XX(?:[ \xa0]?(?:[\"″”]|'')(?= (?:long|wide|high|deep|tall|thick|apart|across|x|by|×)\b(?! ago\b))|[ \xa0]?(?:mm|cm|km|kg|lbs|mph|inch(?:es)?|feet|met(?:er|re)s|kilomet(?:er|re)s|miles|kilos)(?!\w))",
            signs=("XX",),
        ),
    ),
    ("", lazy_pattern(r"(?<![\w./-])(?:[a-z]{2,20}_){1,4}placeholder(?![\w./(=-])", signs=("_placeholder",))),
)

"""Each with the characters of which it begins with one, if they are rare."""


def values_to_come(document: Document, *, coded: bool) -> Iterator[tuple[str | None, Hit]]:
    """Values whose figures or words nobody put in, with what stands for them; sections without a word, and the title of a new site."""
    yield from ((None, hit) for hit in (*empty_sections(document), *default_titles(document)))
    yield from template_instructions(document)
    if not has_signs_of_values(document):
        return
    yield from ((None, hit) for hit in gaps_of_letters(document))
    for firsts, pattern in _VALUES:
        for match, span in found(document, pattern, firsts=firsts):
            if _joins_fields(document, span):
                continue
            less = (
                coded
                or _NAMES_KIND.fullmatch(match[0]) is not None
                or is_for_readers(document, span)
                or is_set_by_script(document, span)
            )
            message = f"{quoted(match[0])} stands where a value should: put it in"
            yield match[0], Hit(span, message, severity=Severity.INFO if less else Severity.WARNING)


_NAMES_KIND = lazy_pattern(r"(?i)(?:00|dd) month(?: yyyy)?|dd[/.-]mm[/.-]yy(?:yy)?|\w+_placeholder")
"""What also names the kind of a value, as forms, lists of changes and programs do: for information."""


def _joins_fields(document: Document, span: Span) -> bool:
    """Whether the words are the labels of two fields of a form, one beside the other."""
    if document.media_type != "text/html":
        return False
    start, end, _ = document.locate(span)
    return _FIELD.search(document.source, start, end) is not None


_FIELD = lazy_pattern(r"<(?:label|input|select|textarea)\b", re.IGNORECASE)
