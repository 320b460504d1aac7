"""Notes that ask for a source in the writer's own words, and citations whose author, year, page or number was never filled in.

Such a note stands in brackets, is short and holds nothing but what it asks, for what, and small words between them: "(need source for this)", "[insert
link to report]". One word of another kind makes it a remark for readers: "(source of the river)". So the words of each language stand in classes, and
every word of a note has to be of one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from provenance.analysis.line_beginnings import brackets, fitting_at, places_of
from provenance.analysis.quotes import inside_quotation
from provenance.api import Document, Phrases, Span, lazy_pattern, matches
from provenance_plugins.citations.asked_first import may_ask_for_sources
from provenance_plugins.citations.placeholder_marks import CHECKED
from provenance_plugins.citations.sources_asked import TO_FIND, sources_asked, sources_to_find

__all__ = ["OPEN_LABELS", "SIGNS", "TO_FIND", "OpenNote", "open_notes"]

SIGNS = ("turn", "(", "[", "{", "00", "TODO", "<-", may_ask_for_sources)
"""Beside phrases, one of these is in each text that may have a note, a gap or what an assistant left."""

OPEN_LABELS = Phrases.load(__package__, "open_label")
_WORDS = Phrases.load(__package__, "open_note")
_BRACKET = lazy_pattern(r"[(\[{]([^()\[\]{}\n]{1,80})[)\]}]")
_CLOSES = {"(": ")", "[": "]", "{": "}"}
_WORD = lazy_pattern(r"\w+(?:['’-]\w+)*")
_LONGEST = 12
"""Words of the longest note."""
_PAIR = 2
_NUMBERED, _TITLED = (
    lazy_pattern(r"(?:\A|[\n:\]])\s{0,2}\d{1,2}\.\d{1,2}\s\Z"),
    lazy_pattern(r"\s[A-Z]\w[^\n]{0,200}?([^\n])(?=\n|\Z)"),
)
"""Around the kind of a task, which is no mark: its number in an outline and its name, "2.4 [VERIFY] Quality of the lamps"; a sentence is one only behind a box that is ticked."""
_LOOKED = frozenset({"check", "verify", "confirm"})
"""What alone asks for no source, but for a look at the words before it."""
_NO_SIGN = frozenset("@/|=<>#$%&+*\\_~^")
"""Signs that no such note holds: those of code, of addresses and of figures."""
_CITE = frozenset({"cite", "cites"})
_LINK = {"missing", "link"}
"""What was between two kinds, and is a name of it."""
_FROM_WHERE = frozenset({"where", "from"})

_YEAR = r"(?:\?{2,4}|X{2,4}|(?:19|20)(?:XX|\?\?)|YYYY|YEAR|year)"
_OPEN_AUTHOR = r"(?:X{2,4}|\?{2,4}|Author(?:s|\(s\))?|AUTHORS?|NAME|Surname)"
_AUTHOR = rf"(?:{_OPEN_AUTHOR}|[A-Z][\w'’-]{{1,24}})"
_AMONG = rf"(?:\set\.?\sal\.?|(?:,?\s(?:and|&|und|y|et|e|en|dan)\s{_AUTHOR}){{1,2}})"
_UNFILLED = lazy_pattern(
    rf"(?:(?:see|cf\.|e\.g\.,?)\s)?(?:(?P<author>{_AUTHOR})(?:{_AMONG}?,\s?{_YEAR}|{_AMONG}\s{_YEAR}|\s\?{{3,4}})"
    rf"|{_OPEN_AUTHOR}(?:{_AMONG}?,\s?|{_AMONG}\s)(?:1[6-9]|20)\d\d[a-z]?)(?:[,:]\s?(?:pp?\.\s?)?[\w?–-]{{1,9}})?"
)
"""A citation by author and year of which one was never filled in: "(Cruz et al., 20XX)", "(XXX, 2019)", "(Cruz ????)"."""
_OPEN_YEAR = lazy_pattern(r"(?:XXXX|YYYY|\?{4}|(?:19|20)(?:XX|\?\?))[a-z]?(?:[,:]\s?(?:pp?\.\s?)?[\w?–-]{1,9})?")
_AUTHOR_BEFORE = lazy_pattern(r"(?:[A-ZÀ-Þ][\w'’-]+[a-zà-ÿ]|\bet\.? al\.?) \Z")
"""Before the year alone, its author: "Smith (XXXX) has argued"."""
_NUMBER = lazy_pattern(
    r"(?:\d{1,3}, ?){0,9}(?:\?{1,2}|X{2,3}|xx{1,2})(?:, ?(?:\d{1,3}|\?{1,2})){0,9}|(?:see|cf\.?)\s(?:X{3,4}|\?{2,4})"
)
"""A number of a reference that was never put in: "[?]" is what BibTeX leaves of a key that it does not know."""
_CITED = lazy_pattern(r"(?:\A|[\s(“\"])(?:[a-zà-ÿ][\w'’-]{0,30}|\d[\d.,]{0,10} ?%)[,;”\")]{0,2} \Z")
"""Before the mark of a reference: a word, and not a name or a year that is in doubt."""
_NEAR = 40
"""Characters in which that stands."""
_ENDS = frozenset(" .,;:\n")
_VARIABLE = lazy_pattern(r"\s?[a-z_]\w*(?:\.[a-z_]\w*)+\s?")
"""Names in braces with dots between them, which a template fills in: "{{include.title}}"."""
_PAGE = lazy_pattern(r"(?<![\w.])(?:pp?\.|[Pp]ages?)\s?000?(?:[-–]000?)?(?![\w?!]|[.,:]\d)", signs=("00",))
"""What leads to a page whose number was never put in: "p. 000"."""
_ZEROS = lazy_pattern(r"00(?:(?<=[.es]00)|(?<=[.es]\s00))", signs=("00",))
"""What stands in each of them; quick to look for."""
_TODO_SIGNS = ("TODO", "FIXME", "TBD", "TKTK", "Note to self", "NOTE TO SELF")
_TODO = lazy_pattern(
    r"\b(?:TODO|FIXME|TBD|TKTK|Note to self|NOTE TO SELF)\b\s?[:–—-]?\s([^\n.;:()\[\]{}]{3,70})(?=[.!;\n]|\Z)",
    signs=_TODO_SIGNS,
)
_DOUBTED = lazy_pattern(
    r"\b(?:in|since|from|until|by|of|around|about|to|at|than|over)[ ](?:[$£€]?\d[\d.,]{0,15}(?:[ ]?%|[ ](?:million|billion|per cent|percent))?)[ ](\(\?\?\?{0,2}\))",
    signs=("(??",),
)
"""A figure that its writer doubts: "in 1961 (??)"; one question mark tells readers so."""
_MARKED = lazy_pattern(r"\[(?:verify|confirm|check|to |please |unverified|unconfirmed|not verified)", signs=("[",))
"""With what such a word begins."""
_UNCHECKED = lazy_pattern(
    r"(?<![\w.])[$£€]?(?:\d[\d.,]{0,15}\d%?|\d%)(?:[ ](?!(?:and|or|then|to)\b)[a-z]+){0,2}[ ](\[(?:verify|confirm|check|to verify|to confirm|to check|please verify|please check|please confirm|unverified|unconfirmed|not verified)\])(?=[.,;]|[ ][a-z]|\s*\Z|\n)",
    signs=("verify", "confirm", "check", "verified"),
)
"""A word that asks to look at the figure before it: "in 1988 [verify]"."""
_POINTED = lazy_pattern(
    r"[ ](<--?[ ](?:(?:please |pls )?(?:confirm|verify|fact-?check|double-?check|check)(?: this| that)? (?:with|against)\b[^\n<>]{2,50}|(?:please |pls )?(?:confirm|verify|fact-?check|double-?check)(?: this| that)?[!.]?|(?:needs? )?(?:a )?(?:source|citation)\?*|is this (?:right|correct|true)\?+|ask [A-Z]\w+[^\n<>]{0,40}))(?=[ \t]*(?:\n|\Z))",
    signs=("<-",),
)
"""An arrow at the end of a line with what is to be done there: "312 rooms <-- confirm with PR"."""
_UNSURE = lazy_pattern(
    r"\((?:(?:I )?(?:(?:ca|could|did)n['’]t|cannot|can not|could not) find (?:the |this |an? |any )?(?:original|source|quote|wording|figure|reference|one)?|not sure(?: about| of)?(?: this| that| the (?:date|year|figure|name|number|spelling|quote))?|unsure|(?:quoted )?from memory|I (?:think|believe|guess))[,;:]? ?(?:[–—-] )?(?:please|pls|plz|someone please)[ ](?:re-?|double-?)?(?:check|verify|confirm)(?: this| it)?[.!]?\)",
    signs=("check", "verify", "confirm"),
)
"""What a writer could not look up and asks another to: "(can't find the original, please check)"."""
_PROSE = lazy_pattern(r"(?:[a-z]{2,}[ ,]+){2}")
"""In the line before an arrow: a sentence, and no line of a program."""
_BEHIND = lazy_pattern(r"\s?([^\n.;:()\[\]]{3,40})(?=[.\n)\]]|\Z)")
_OPENS = lazy_pattern(r"(?:\A|[\n(\[>*_|])\s?\Z|[.!?)] \Z")
"""Before a label: the beginning of a line, of a sentence or of a bracket."""
_BEFORE = 3
"""Characters in which these stand."""

_ASKED = "stands where a source should: put the source here, or take the claim out"
_QUERY = "asks something of whoever edits the text: answer it there, and take it out"
_UNNAMED = "is a citation that was never filled in: put in the author and the year of a work that can be found"
_UNSAID = "was never filled in: put in what is missing, as the year of a work, or take it out"
"""A noun of German begins with a capital, as a name does: "Protokollführer (????)"."""
_UNNUMBERED = "leads to a place whose number was never put in: put it in"


class OpenNote(msgspec.Struct, frozen=True):
    """A note that asks for a source, or a citation with a gap."""

    span: Span
    message: str


def open_notes(document: Document) -> Iterator[OpenNote]:
    """Each of them, and what asks for a source in whole words where none of them stands."""
    notes = [*_notes(document)]
    yield from notes
    for span in sources_asked(document):
        if not any(note.span.overlaps(span) for note in notes):
            yield OpenNote(span, _ASKED)


def _notes(document: Document) -> Iterator[OpenNote]:
    """Of marks in brackets those whose bracket closes as it opens."""
    text = document.text
    places = brackets(document)
    if "{" in text:
        places = sorted((*places, *places_of(text, "{")))
    for found in fitting_at(_BRACKET, text, places, 0, len(text)):
        said, span = found[1], Span(*found.span())
        message = _of_bracket(document, said, span) if text[span.end - 1] == _CLOSES[text[span.start]] else None
        if message is not None:
            yield OpenNote(span, message)
    for found in _TODO.finditer(text) if any(map(text.__contains__, _TODO_SIGNS)) else ():
        if _is_made(_words(found[1]), found[1], todo=True):
            yield OpenNote(Span(*found.span()), _ASKED)
    yield from _asked_of_editors(text)
    for found in _PAGE.finditer(text) if _ZEROS.search(text) is not None else ():
        yield OpenNote(Span(*found.span()), _UNNUMBERED)
    for label in matches(document, OPEN_LABELS):
        behind = _BEHIND.match(text, label.span.end)
        before = text[max(0, label.span.start - _BEFORE) : label.span.start]
        if behind is not None and _OPENS.search(before) is not None and _says_open(behind[1]):
            yield OpenNote(Span(label.span.start, behind.end()), _ASKED)
    for span in sources_to_find(document):
        yield OpenNote(span, _ASKED)


def _asked_of_editors(text: str) -> Iterator[OpenNote]:
    """What asks somebody to look at the words before it."""
    patterns = [_DOUBTED] if "(??" in text else []
    if "[" in text and _MARKED.search(text) is not None:
        patterns.append(_UNCHECKED)
    if "(" in text:
        patterns.append(_UNSURE)
    for pattern in patterns:
        for found in pattern.finditer(text):
            yield OpenNote(Span(*found.span(found.lastindex or 0)), CHECKED)
    for found in _POINTED.finditer(text) if " <-" in text else ():
        line = text.rfind("\n", 0, found.start()) + 1
        if _PROSE.search(text, line, found.start() + 1) is not None:
            yield OpenNote(Span(*found.span(1)), CHECKED)


def _is_kind_of_task(text: str, before: str, span: Span) -> bool:
    numbered, titled = _NUMBERED.search(before), _TITLED.match(text, span.end)
    return numbered is not None and titled is not None and (numbered[0][0] == "]" or titled[1] not in ".!?")


def _of_bracket(document: Document, said: str, span: Span) -> str | None:
    text = document.text
    before = text[max(0, span.start - _NEAR) : span.start]
    if _NUMBER.fullmatch(said) is not None:
        cited = (
            (text[span.start] == "[" or len(said) > _PAIR)
            and _CITED.search(before) is not None
            and text[span.end : span.end + 1] in _ENDS
        )
        return _ASKED if cited and not inside_quotation(document, span) else None
    if (
        before[1:].isalnum()
        or before[1:] in {"\\", "]"}
        or (text[span.start] == "[" and text[span.end : span.end + 1] in {"(", "[", ":"})
        or (said.isupper() and _is_kind_of_task(text, before, span))
        or (text[span.start] == "{" and _VARIABLE.fullmatch(said) is not None)
    ):
        return None  # of a word, of a formula, of a link, of a task, of a template
    if _OPEN_YEAR.fullmatch(said) is not None and _AUTHOR_BEFORE.search(before) is not None:
        return _UNNAMED if any(map(str.isalnum, said)) else _UNSAID
    unfilled = _UNFILLED.fullmatch(said)
    if unfilled is not None:
        return _UNNAMED if unfilled["author"] is None or unfilled["author"].lower() not in _all("period") else None
    query, colon, asked = said.partition(":")
    if (
        colon
        and asked.rstrip().endswith("?")
        and query.lower().strip() in _all("query")
        and (query.isupper() or text[span.start] == "[")
    ):
        return _QUERY
    words = _words(said)
    if (
        len(words) == 1
        and words[0] in _all("single")
        and (said[-1] in "?!" or (said.isupper() and words[0] in _all("asks")))
    ):
        return CHECKED if words[0] in _LOOKED else _ASKED
    if not words or not _NO_SIGN.isdisjoint(said) or _is_button(said, words):
        return None
    if text[span.start] != "(" and words[0] in _all("fills") and not _names_work(words):
        return None  # "[insert name]": a gap of a template, of which BLP410 tells
    if " ".join(said.lower().split()) in _all("alone"):
        return _ASKED
    return _ASKED if _is_made(words, said, square=text[span.start] != "(") else None


def _names_work(words: Sequence[str]) -> bool:
    return not (_all("things").isdisjoint(words) and _all("weak").isdisjoint(words))


def _words(said: str) -> list[str]:
    """The words of a note in small letters; none where it has more than a note has."""
    words = _WORD.findall(said.lower().replace("’", "'"))
    return words if len(words) <= _LONGEST else []


def _is_titled(said: str) -> bool:
    """Whether all words begin with a capital, as the names of buttons do: "(Find References)"."""
    words = said.split()
    return len(words) > 1 and not said.isupper() and all(word[0].isupper() for word in words)


def _is_button(said: str, words: Sequence[str]) -> bool:
    """Whether a note is the name of a button: "(Find References)"; "[Add Source]" asks for one, and "(follow link)" tells readers to follow one that was lost."""
    return _FOLLOWED.fullmatch(" ".join(words)) is not None or (
        _is_titled(said) and not _all("plural").isdisjoint(words)
    )


_FOLLOWED = lazy_pattern(r"(?:please )?follow (?:the |this )?links?(?: (?:here|below|above))?")


@cache
def _of(language: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for code in (language, "any"):
        for entry in _WORDS.of_language(code) or ():
            found.setdefault(entry.tags[0], set()).add(entry.text)
    return {tag: frozenset(words) for tag, words in found.items()}


@cache
def _languages() -> tuple[str, ...]:
    return tuple(sorted(_WORDS.languages - {"any"}))


@cache
def _all(tag: str) -> frozenset[str]:
    return frozenset(_WORDS.texts(tag))


def _is_made(words: Sequence[str], said: str, *, square: bool = False, todo: bool = False) -> bool:
    """Whether the words of a note are all of the classes of one language, and it asks for a source; or it says what is to be cited at its place."""
    if square and words[0] in _CITE and words[-1] == "here":
        return True  # "[cite harbour report here]"
    if not _names_work(words) and _all("details").isdisjoint(words):
        return _FROM_WHERE.issubset(words) and said.endswith("?") and _all("beside").issuperset(words)
    return any(_is_made_of(_of(language), words, said, square=square, todo=todo) for language in _languages())


_NONE: frozenset[str] = frozenset()


def _is_made_of(of: dict[str, frozenset[str]], words: Sequence[str], said: str, *, square: bool, todo: bool) -> bool:
    asks, things, beside = of["asks"], of["things"], of["beside"]
    opened = not of["open"].isdisjoint(words)
    lead = of.get("lead", _NONE) if opened else _NONE
    questions = of.get("questions", _NONE) if "?" in said else _NONE
    details, weak = of.get("details", _NONE), of.get("weak", _NONE)
    known = (asks, things, beside, of["open"], lead, questions, details, of.get("definite", _NONE), weak)
    if not all(any(word in group for group in known) for word in words):
        return False
    named = [word for word in words if word in things]
    thing = next((word for word in named if word not in _CITE), named[0] if named else None)
    asked = [word for word in words if word in asks and word != thing]
    if _CITE.issuperset(named) and named and not weak.isdisjoint(words):
        return said.isupper() or square or "here" in words
    if thing is None:
        return square and len(words) <= _PAIR and words[0] in asks and words[-1] in details
    marked = said[-1] in "?!"
    if marked and (len(words) <= _PAIR or not questions.isdisjoint(words)):
        return True
    return (bool(asked) or opened or todo) and not _is_remark(
        of, words, thing, marked=marked or opened or todo or square
    )


def _is_remark(of: dict[str, frozenset[str]], words: Sequence[str], thing: str, *, marked: bool) -> bool:
    """Whether such words tell readers something: that no source is needed, that they should look at one, or how what they take over is to be cited."""
    said = set(words)
    if "no" in said and not of.get("done", _NONE).isdisjoint(said):
        return True
    if said == _LINK:
        return True
    if words[0] in {"cite", "please"} and ("cite" in said or thing in of.get("plural", _NONE)) and not marked:
        return True
    if {"required", "requires"}.intersection(said) and thing in of.get("plural", _NONE) and not marked:
        return True
    if words[0] not in of.get("plain", _NONE) or marked:
        return False
    return "this" not in said and not said.isdisjoint({"the", "a", "an", "here", "more"})


def _says_open(said: str) -> bool:
    """Whether what stands behind a label is that its source is to come."""
    words = _words(said)
    if not words or _is_titled(said):
        return False
    for language in _languages():
        of = _of(language)
        opened = of.get("wanting", _NONE) | of["open"]
        if len(words) == 1:
            if words[0] in opened:
                return True
        elif all(word in of["asks"] or word in of["beside"] or word in opened for word in words) and not of[
            "asks"
        ].isdisjoint(words):
            return not {"to", "still"}.isdisjoint(words) or not opened.isdisjoint(words) or language != "en"
    return False
