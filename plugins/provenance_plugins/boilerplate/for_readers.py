"""Whether a gap is there for readers: a model letter that they are to fill in, a form of words that they are told to write or shown in quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from provenance.analysis.register.blank_forms import is_in_blank_form
from provenance.api import (
    Block,
    BlockKind,
    Document,
    Hit,
    Phrases,
    Region,
    Severity,
    Span,
    any_of,
    lazy_pattern,
    quoted,
)

_LEXICON = Phrases.load(__package__, "for_readers")
_ABOVE = 40
"""Blocks before a gap among which a heading may call what follows a sample."""
_LOWEST = 7
"""Below every heading."""
_QUOTED = 60
"""Characters before a gap in which the mark stands that opens a form of words."""
_BEHIND = 90
"""Characters behind a gap in which an author plays on it."""
_IN_JEST = ("[insert ", "<insert ")
"""With which such a gap begins; those of templates have capitals, or name what is missing alone."""
_TOLD_WORDS = 4
"""Blanks within a gap that tells a story, of which the text has another."""
_STROKES = frozenset({"/", "\\"})
_BEFORE = 24
"""Characters before a gap in which stands that it is to be written."""


def _words(tag: str) -> str:
    return f"(?:{any_of(_LEXICON.texts(tag))})"


_HEADED = lazy_pattern(lambda: rf"\b{_words('headed')}\b", re.IGNORECASE)
_TOLD = lazy_pattern(lambda: rf"\b{_words('told')}\b", re.IGNORECASE)
_FORM = lazy_pattern(lambda: rf"\b{_words('form')}\b", re.IGNORECASE)
_DOTTED = lazy_pattern(r"\s{0,2}:?\s{0,2}(?:[.…]{3,}|_{4,})")
"""Behind a gap of a form: the blank in which its words are to be written."""
_CODED = lazy_pattern(lambda: rf"\b{_words('coded')}\s\Z", re.IGNORECASE)
_PLAYED_ON = lazy_pattern(lambda: rf"\b{_words('played_on')}\b", re.IGNORECASE)
_AS_EVER = lazy_pattern(lambda: rf"\b{_words('as_ever')}\s\Z", re.IGNORECASE)
_OF_MARKS = lazy_pattern(lambda: rf"\b{_words('of_marks')}\b", re.IGNORECASE)
_USED_BEHIND = lazy_pattern(lambda: rf"[”\"’',]{{0,2}}\s(?:\w+\s)?{_words('of_use')}\s", re.IGNORECASE)
_USED_BEFORE = lazy_pattern(
    lambda: rf"\b(?:{_words('made_for')}\s[“\"‘']?|(?-i:[A-Z]\w*)\sfor\s|{_words('shown_as')}\s[“\"‘'])\Z",
    re.IGNORECASE,
)
"""What is offered for a gap, a name and "for", or what calls it a form of words, which stands in quotation marks then."""
_WORD = lazy_pattern(r"[^\W\d_]+")
_SENTENCE_END = (".", "!", ":", ";")
_FIRST_LINES, _TITLE = 3, 120
"""Blocks in which a text has its title, and characters of one."""
_QUOTATION = lazy_pattern(r"“[^“”]*”|\"[^\"]*\"|«[^«»]*»|(?<!\w)‘[^‘\n]{1,400}?’(?!\w)")
_WRITTEN = lazy_pattern(lambda: rf"\b{_words('written')}\s[“\"‘'(]?(?:\w+\s)?\Z", re.IGNORECASE)


_FORMAT = lazy_pattern(
    lambda: (
        rf"\b{_words('formats')}\s?(?::[^.!?\n]{{0,80}}|(?:\s?[^\W\d_]+){{1,3}}\s?:\s?[“‘«\"'][^.!?\n”’»\"']{{1,80}})\Z"
    ),
    re.IGNORECASE,
)
_SHOWS_FORMAT = lazy_pattern(lambda: rf"\b{_words('formats')}:\s*\Z", re.IGNORECASE)
_MODEL = lazy_pattern(lambda: rf"\b{_words('model')}\b[^.!?\n]*\Z", re.IGNORECASE)
_SENTENCE = 240
"""Characters before a gap in which its sentence says that it is one of a form of words."""
"""At the end of the block before, and in the same sentence before a gap: what follows is the form in which something is to be written."""


def is_for_readers(document: Document, gap: Span, *, code: bool = False) -> bool:
    """Whether readers are to fill a gap in: below “Sample letter”, behind “adapt this template”, in words that they are told to write, in a path; `code`: it is of a template's language."""
    text = document.text
    if _is_in_path(document, gap) or document.recall("prompt of a model or list of tasks", _is_worked_on):
        return True
    if code and _CODED.search(text, max(0, gap.start - _BEFORE), gap.start):
        return True
    if _WRITTEN.search(text, max(0, gap.start - _BEFORE), gap.start):
        return True
    if _FORMAT.search(text, max(0, gap.start - _BEHIND), gap.start) is not None or (
        _MODEL.search(text, max(0, gap.start - _SENTENCE), gap.start) is not None
    ):
        return True
    opening = _opening(text, gap.start)
    if _WRITTEN.search(text, max(0, opening - _BEFORE), max(0, opening)):
        return True
    index = document.block_index(gap.start)
    if index is None:
        return False
    if (
        _is_over_example(document, gap, index)
        or _is_pattern_of_mark(document, gap, document.blocks[index])
        or _is_in_form(document, gap, index)
        or _is_in_shown_head(document, gap, index)
        or _is_in_shown_work(document, index)
        or (index and _SHOWS_FORMAT.search(document.slice(document.blocks[index - 1].span)) is not None)
    ):
        return True
    level = _LOWEST
    for at in range(index, max(-1, index - _ABOVE), -1):
        block = document.blocks[at]
        if block.kind is BlockKind.HEADING:
            if block.level < level:  # another of its own level has ended what the first called a sample
                if _says(document, at, _HEADED):
                    return True
                level = block.level
        elif level == _LOWEST and (_says(document, at, _TOLD) or _shows_one(document, at, index)):
            return True
    return (
        _closes_letter(document, index) or _signs_letter(document, gap, index) or is_in_blank_form(document, gap.start)
    )


def _shows_one(document: Document, at: int, index: int) -> bool:
    """Whether a block names a letter or a message for readers and shows it: it is that of the gap, or says that one stands below, or what follows is quoted or greets somebody."""
    if not _says(document, at, _NAMED):
        return False
    if at == index or _says(document, at, _SHOWN_BELOW) or document.slice(document.blocks[at].span).endswith(":"):
        return True
    below = document.blocks[at + 1]
    return below.kind in _SHOWING or _GREETS.match(document.text, *below.span) is not None


_NAMED = lazy_pattern(lambda: rf"\b{_words('named')}\b", re.IGNORECASE)
_SHOWN_BELOW = lazy_pattern(lambda: rf"\b{_words('shown_below')}\b", re.IGNORECASE)
_SHOWING = frozenset({BlockKind.QUOTE, BlockKind.CODE, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})
_GREETS = lazy_pattern(lambda: rf"\W{{0,3}}{_words('opens_letter')}\b")


def _is_in_shown_head(document: Document, gap: Span, index: int) -> bool:
    """Whether a gap in angles, which the source sets as entities or behind a backslash so that they show, stands in the short lines under a sentence that says what a text must hold: "The title page must include:"."""
    if document.text[gap.start] != "<" or document.media_type not in _ESCAPING:
        return False
    if not document.source.startswith(_ESCAPED, document.locate(gap).start):
        return False
    for at in range(index - 1, max(-1, index - _ABOVE), -1):
        words = document.slice(document.blocks[at].span).rstrip(" *_")
        if words.endswith(":") and words.count(" ") >= _ASKING:
            return _says(document, at, _REQUIRED)
        if document.blocks[at].kind is BlockKind.HEADING or len(words) > _TITLE or words.endswith((".", "!", "?")):
            return False
    return False


def _is_in_shown_work(document: Document, index: int) -> bool:
    """Whether a gap stands in a licence or an agreement that is quoted with its title, and that others fill in: "> # Ferry License", "> Homepage: {URL}"."""
    if Region.QUOTE not in document.blocks[index].regions:
        return False
    first = index
    while first > max(0, index - _ABOVE) and Region.QUOTE in document.blocks[first - 1].regions:
        first -= 1
    lines = (at for at in (first, first + 1) if at < index)
    return any(
        document.blocks[at].span.end - document.blocks[at].span.start <= _TITLE and _says(document, at, _SHOWN_WORK)
        for at in lines
    )


_SHOWN_WORK = lazy_pattern(lambda: rf"\b{_words('shown_works')}\b", re.IGNORECASE)
_ESCAPING = frozenset({"text/markdown", "text/html"})
_ESCAPED = ("&lt;", "&#60;", "&#x3c;", "&#x3C;", "\\<")
_ASKING = 4
"""Blanks of a sentence that says what a text must hold, at least."""
_REQUIRED = lazy_pattern(lambda: rf"\b{_words('required')}\b", re.IGNORECASE)


def _is_in_form(document: Document, gap: Span, index: int) -> bool:
    """Whether a blank is behind a gap in which readers are to write, in a form that they are asked to send back: "about [which goods] ………"."""
    return _DOTTED.match(document.text, gap.end) is not None and any(
        _says(document, at, _FORM) for at in range(index, max(-1, index - _ABOVE), -1)
    )


def _is_worked_on(document: Document) -> bool:
    """Whether a text is the prompt of a model, or a list of tasks that readers are to do, with the fields of what they fill in elsewhere."""
    if document.row is not None:
        return False
    return (
        _is_prompt(document)
        or (document.is_written and _NAMED_PROMPT.search(document.path) is not None and not _is_dated(document))
        or (document.is_written and sum(1 for _ in _TASK.finditer(document.source)) >= _TASKS and _has_filled(document))
    )


_NAMED_PROMPT = lazy_pattern(r"(?i)(?:\A|[/\\_.-])(?:system[-_])?prompts?\.\w{2,8}\Z")
"""The name of a file that holds the prompt of a model: "PROMPT.md"."""


def _is_dated(document: Document) -> bool:
    """Whether the front matter of a file has a day: it is a post, whatever its name."""
    return any(one.field == "date" and one.origin.startswith("front-matter") for one in document.declared)


def _has_filled(document: Document) -> bool:
    """Whether other fields of the same form have their values: "- **Category**: School" beside "- **Website**: [Your website URL]"."""
    return sum(1 for _ in _FILLED.finditer(document.source)) >= _TASKS


_TASK = lazy_pattern(r"(?m)^[ \t]*[-*+] \[ \] \S")
_FILLED = lazy_pattern(r"(?m)^[ \t]*[-*+] \*\*[^*\n]{2,40}\*\*: ?[^\s\[<{_]")
_TASKS = 10
"""Boxes to tick of such a list, and fields with their values, at least."""


def is_set_by_script(document: Document, gap: Span) -> bool:
    """Whether a gap is all of an element of a page that has a script, by a name with which the script finds it to put in the day or the time: `<span id="date">`."""
    if document.media_type != "text/html" or "<script" not in document.source:
        return False
    start = document.locate(gap).start
    return _BY_SCRIPT.search(document.source, max(0, start - _TAG), start) is not None


_BY_SCRIPT = lazy_pattern(
    r"<\w+\b[^<>]*\sid\s?=\s?[\"']?(?:current|todays?|live|the)?[-_]?(?:date|time|day|year|clock|today|now)[\"'\s>][^<>]{0,200}>?\s*\Z",
    re.IGNORECASE,
)
_TAG = 400
"""Characters of the tag of such an element, at most."""


def _is_prompt(document: Document) -> bool:
    """Whether a text is the prompt of a model: it says first whom the model is to be, what it gets stands in the gaps, and what the model is to do with it is told."""
    if _PROMPT.match(document.text) is None:
        return False
    from provenance.analysis.register.prompts import asks_model  # noqa: PLC0415 - few texts begin so

    return asks_model(document)


_PROMPT = lazy_pattern(
    r"\W{0,4}(?:(?:system|user|prompt)\W{1,4})?(?:you are an? (?:[\w-]+ ){0,4}?(?:expert|assistant|analyst|editor|journalist|fact-?checker|writer|classifier|annotator|agent|specialist|model|reviewer|researcher)\b|act as an? )",
    re.IGNORECASE,
)


def _closes_letter(document: Document, index: int) -> bool:
    """Whether the last blocks of a text, or what stands before the next heading, close a letter at whose greeting readers are to fill a gap in: "[Your name and address]"."""
    greetings = document.recall("greetings with a gap", _greetings)
    behind = bisect_right(greetings, index - _ABOVE)
    if not behind or (greeted := greetings[behind - 1]) < index - _LETTER:
        return False
    if document.media_type != "text/plain" and any(
        block.kind is BlockKind.HEADING for block in document.blocks[greeted:index]
    ):
        return False  # a plain text has lines in capitals for headings, within a letter, too
    return any(
        _says(document, at, _TOLD) or _says(document, at, _NAMED) for at in range(greeted, max(-1, greeted - _LEAD), -1)
    )


def _greetings(document: Document) -> list[int]:
    """The blocks that greet somebody with a gap, in order: looked for once for all of the gaps below them."""
    if "[" not in document.text:
        return []
    return [at for at, block in enumerate(document.blocks) if _GREETED.match(document.slice(block.span)) is not None]


def _signs_letter(document: Document, gap: Span, index: int) -> bool:
    """Whether a gap alone signs a letter that an article shows: a greeting stands above it, what the letter is above that, and the article goes on below."""
    own = document.blocks[index].span
    if own.end - own.start > gap.end - gap.start + 4 or index + 1 >= len(document.blocks):
        return False
    behind = document.blocks[index + 1]
    if behind.kind is not BlockKind.PARAGRAPH or behind.span.end - behind.span.start < _QUOTED:
        return False
    for at in range(index - 1, max(-1, index - _SHOWN_LETTER), -1):
        if _GREETING.fullmatch(document.slice(document.blocks[at].span).strip()) is not None:
            return any(_says(document, above, _OF_LETTER) for above in range(at - 1, max(-1, at - _LEAD - 1), -1))
    return False


_SHOWN_LETTER = 14
"""Blocks of such a letter, at most."""
_GREETING = lazy_pattern(lambda: rf"\W{{0,3}}{_words('greeting')}(?:\s[\w’'\[\]-]{{1,30}}){{1,4}}\W{{0,3}}")
_OF_LETTER = lazy_pattern(lambda: rf"\b{_words('letters')}\b", re.IGNORECASE)
_LETTER, _LEAD = 300, 4
"""Blocks of a long letter, and those above its greeting in which stands what it is for."""
_GREETED = lazy_pattern(lambda: rf"\W{{0,3}}(?:{_words('greeted')}|{_words('greeted_begins')}\w*) [^\n\[]{{0,30}}\[")


def _is_over_example(document: Document, gap: Span, index: int) -> bool:
    """Whether a gap is all of a cell of a worksheet that an author wrote, and a row right below shows with what one may be filled in: "Example: a bench for each street"."""
    block = document.blocks[index]
    if (
        block.kind is not BlockKind.TABLE_CELL
        or not document.is_written
        or document.slice(block.span).strip() != document.slice(gap)
    ):
        return False
    for below in document.blocks[index + 1 : index + 1 + _CELLS]:
        if below.kind is not BlockKind.TABLE_CELL:
            return False
        if document.slice(below.span).lower().startswith(_LEXICON.texts("exemplified")):
            return True
    return False


_CELLS = 10
"""Cells behind a gap among which the row below its own begins."""


def is_in_quotation(document: Document, gap: Span) -> bool:
    """Whether a gap is a part of words in quotation marks, which a text shows as they are to be: “Are you the owner of [Address]?”; not all of them, which are to come."""
    block = document.block_at(gap.start)
    if block is None:
        return False
    spans = document.recall(("quotations", block.span), lambda document: _quotations(document, block.span))
    at = bisect_left(spans, gap.start, key=lambda span: span[0]) - 1
    if at < 0 or gap.end >= spans[at][1]:
        return False
    start, end = spans[at]
    return any(character.isalpha() for character in document.text[start : gap.start] + document.text[gap.end : end])


def _quotations(document: Document, place: Span) -> list[tuple[int, int]]:
    """Where words in quotation marks stand in a block, in order: looked for once for all of its gaps."""
    return [quotation.span() for quotation in _QUOTATION.finditer(document.text, *place)]


def _is_in_path(document: Document, gap: Span) -> bool:
    """Whether a gap is a part of a path or an address, as in "…/users/<your name>/"; not beside another gap."""
    if document.text[gap.start] != "<":
        return False
    place = document.locate(gap)
    start = document.source.find("<", place.start)  # in Markdown a backslash before the gap is no character of the text
    before, behind = document.source[max(0, start - 2) : start], document.source[place.end : place.end + 2]
    return (before[1:] in _STROKES and before[:1] not in {">", " ", "", "\n"}) or (
        behind[:1] in _STROKES and behind[1:].isalnum()
    )


def _is_pattern_of_mark(document: Document, gap: Span, block: Block) -> bool:
    """Whether a gap belongs to a form of words in which a name may be used, in a text of rules on that: “[Product] for Kiln”.

    The gap of a template of such rules ("[Company Name] owns the mark") is none.
    """
    if not document.recall("is on the use of a mark", _is_on_marks):
        return False
    text = document.text
    if _USED_BEHIND.match(text, gap.end) or _USED_BEFORE.search(text, max(0, gap.start - _BEFORE), gap.start):
        return True
    if block.kind is not BlockKind.LIST_ITEM or block.span.end - block.span.start - (gap.end - gap.start) >= _QUOTED:
        return False
    return _is_name_alone(text[block.span.start : gap.start], text[gap.end : block.span.end])


def _is_name_alone(before: str, behind: str) -> bool:
    """Whether what stands around a gap in an item of a list is a name and nothing else: “Kiln [Product]”; not "Contact: [Your Name]", "owned by [Company Name]"."""
    rest = f"{before} {behind}"
    words = _WORD.findall(rest) if ":" not in rest else ()
    return bool(words) and all(word[0].isupper() for word in words)


def _is_on_marks(document: Document) -> bool:
    """Whether the title, or one of the first lines that are no sentence, says that a text is on how a trade mark may be used."""
    titles = [one.value for one in document.declared if one.field == "title"]
    first = [document.slice(block.span) for block in document.blocks[:_FIRST_LINES]]
    titles += [line for line in first if len(line) <= _TITLE and not line.endswith(_SENTENCE_END)]
    return any(map(_OF_MARKS.search, titles))


def told_gap(document: Document, span: Span, what: str, *, lesser: bool) -> tuple[str, Hit]:
    """The words of a gap, and what is said of it (`what`, with its place for them): for information where it is for readers, or less than a fault (`lesser`)."""
    words = " ".join(document.slice(span).split())
    less = lesser or is_for_readers(document, span)
    return words, Hit(span, what.format(quoted(words)), severity=Severity.INFO if less else Severity.WARNING)


def _says(document: Document, at: int, pattern: re.Pattern[str]) -> bool:
    """Whether a block has such words: asked once for all of its gaps."""
    return document.recall(
        ("words for readers", at, pattern),
        lambda document: pattern.search(document.text, *document.blocks[at].span) is not None,
    )


_ANY_WILL_DO = lazy_pattern(lambda: rf"\b{_words('any_will_do')}\b")
"""Of which any would do for a reader."""


def is_jest(document: Document, gap: Span) -> bool:
    """Whether a gap is an author’s joke, who says that anything would fit: “[insert name of a celebrity]. There always seems to be one”; not “[Your Name]”, a template’s."""
    block = document.block_at(gap.start)
    text = document.text
    if block is None:
        return False
    if _ONE_OF_KIND.search(text, max(block.span.start, gap.start - _BEFORE), gap.start) is not None:
        return _OWN_NAME.match(text, gap.start) is not None
    if not text.startswith(_IN_JEST, gap.start):
        return False
    if _AS_EVER.search(text, max(block.span.start, gap.start - _BEFORE), gap.start):
        return True
    if _ANY_WILL_DO.search(text, *gap) is not None:
        return True
    if text.count(" ", *gap) >= _TOLD_WORDS and document.recall("gaps that tell", _gaps_that_tell) > 1:
        return True  # "and [insert an act of secrecy here] and [insert another act of secrecy here]"
    return _PLAYED_ON.search(text, gap.end, min(block.span.end, gap.end + _BEHIND)) is not None


_ONE_OF_KIND = lazy_pattern(lambda: rf"\b{_words('one_of_kind')}\s+(?:&lt;)?\Z", re.IGNORECASE)
_OWN_NAME = lazy_pattern(
    r"[\[<{(]{0,2}(?:your (?:own |favou?rite )?(?:name|hero)|insert (?:your )?(?:[\w’']+ ){1,3}?here)\b", re.IGNORECASE
)
"""The reader's, as one who may be like those the text speaks of: "room for the first <Your Name Here>"."""


def is_jest_in_source(document: Document, start: int, words: str) -> bool:
    """The same of a gap that stands in the source alone, at `start`, since Markdown takes it for an element."""
    before = document.source[max(0, start - _BEFORE) : start]
    return _ONE_OF_KIND.search(before) is not None and _OWN_NAME.match(words) is not None


def _gaps_that_tell(document: Document) -> int:
    """How many gaps of a text have more words than the name of what is missing has."""
    return sum(gap[0].count(" ") >= _TOLD_WORDS for gap in _GAP_THAT_TELLS.finditer(document.text))


_GAP_THAT_TELLS = lazy_pattern(r"\[insert [^\[\]\n]{12,80}\]")


def _opening(text: str, start: int) -> int:
    """Where the quotation begins in whose few words a place is, or -1."""
    first = max(0, start - _QUOTED)
    at = max(text.rfind("“", first, start), text.rfind('"', first, start))
    return -1 if at < 0 or "”" in text[at:start] else at
