"""What to say of a mark that stands where a source, a word or a figure should: "[citation needed]", "TK", "XX%"; nothing where it is a name, a button or an abbreviation (CIT305)."""

from __future__ import annotations

from provenance.analysis.code_spans import in_code_span
from provenance.api import (
    BlockKind,
    Document,
    Match,
    Phrases,
    Span,
    lazy_pattern,
)
from provenance_plugins.citations.any_figures import stands_for_any
from provenance_plugins.citations.in_references import is_author, is_behind_address
from provenance_plugins.citations.key_names import is_key
from provenance_plugins.citations.marks_of_names import is_reference_group
from provenance_plugins.citations.message_templates import leads_on

__all__ = ["CHECKED", "DOUBLED", "asked", "said_of_mark", "start_of_run"]

_ABBREVIATED = 80
"""Characters before a bracket in which the words stand that it shortens."""
_NEIGHBOUR = lazy_pattern(r"[^\S\n]?[-–]?[^\S\n]?[A-Z0-9]|[-–][a-z]")
_COMPLETE = frozenset('\n.!?:;)]}”"…')
"""How a line ends that does not go on in the next one."""
_BUTTONS = frozenset({"[link]", "(link)"})
_FIELDS = frozenset({"[LINK]", "(LINK)"})
_NO_LINK = "was never replaced by a link: put the address here"
_SOURCED = frozenset({"source", "cite", "link"})
_MARKS = 3
"""So many marks of one kind a text may have forgotten; more are a name."""
_FORMULA = frozenset("^_{\\=*")
_UNKNOWN = frozenset("?_")
"""Signs of which a figure that was not filled in may have any number: "????%"."""
_RUN = 20
"""Characters of the longest run of them."""
_ASKED = {
    "asked": "stands where a source should: put the source here, or take the claim out",
    "when": "asks when that was: give the date, or take the mark out",
    "who": "asks who that is: name them, or take the claim out",
    "which": "asks what exactly is meant: say it, or take the claim out",
    "page": "asks for the page of the cited work: add it",
    "doubted": "doubts the statement before it: check that against its source, or take it out",
    "dead": "says that the link before it no longer leads anywhere: link to where the page moved, or to an archived copy",
}
"""What marks ask for, by their tags. They ask it as the words of a link, too."""
_TO_DO = "[TODO]"
_GAP = lazy_pattern(
    r"(?i)(?:[=(:$€£]|(?<![\w’'])(?:an?|and|are|as|at|by|for|from|in|into|is|of|on|or|than|the|to|was|were|with))\s*[\"“]?\Z"
)
"""Before a mark that stands for a word or a figure of its sentence, not for the source of it: "the area is [TODO]"."""
_GAP_BEFORE = 12
"""Characters in which these stand."""
DOUBLED = "repeats in words what the link before it is: delete it"
CHECKED = "asks to look at what stands before it: do so, and take it out"
_UNDONE = "marks something that is still to be done: do it, or take the mark out"
_LINE = 40
"""Characters on each side of a mark in which its line ends."""
_TASK = lazy_pattern(
    r" (?:double[ -]?check|check|add|fix|verify|confirm|update|rewrite|write|describe|explain|mention|link)\b"
)
"""Behind "[TODO]", what is to be done."""
_BEGINS = lazy_pattern(r"(?:\A|\n|[.!?] )\[TODO\] [a-z]")
"""A sentence that begins with the mark, and goes on with a small letter: "[TODO] people live there"."""
_NO_WORD = "stands where a word, a figure or a source should: put it in, or take the sentence out"
_DECIMALS = lazy_pattern(r"\.\d")
_NAME_BEFORE = lazy_pattern(r"(?:[-–.@#/]|[A-Z][a-z]+ \(|\b[Cc]all(?:s|ed)? (?:me|him|her|them|us) [“\"*_]{0,2})\Z")
_JOINED = r"(?:\s*[,/]\s*(?:(?:and|or)\s+)?|\s+(?:and|or|&)\s+)"
_LIST = 40
"""Characters before a mark in which two names of a list stand."""
_LISTED_BEFORE = lazy_pattern(rf"(?<!\w)(?P<second>[A-Z]{{2,8}}{_JOINED})?[A-Z]{{2,8}}{_JOINED}\Z")
_LISTED_BEHIND = lazy_pattern(rf"{_JOINED}[A-Z]{{2,8}}\b(?P<second>{_JOINED}[A-Z]{{2,8}}\b)?")
_NAMED = lazy_pattern(r"\bTK [A-Z][a-z]+|\b[A-Z]\w+ \(TK\)|\w\(TK\)|\bT[a-zà-þ]+ K[a-zà-þ]{2,}")
"""Where a text says what the letters are short for: "TK Maxx", "Tokelau (TK)", "openGL(TK)", "Tom King"."""


def asked(match: Match) -> str | None:
    """What a mark that asks for something says; None of other marks."""
    return next((message for tag, message in _ASKED.items() if match.tagged(tag)), None)


def said_of_mark(document: Document, match: Match) -> str | None:
    """What to say of a placeholder; None where the words are something else."""
    text = document.text
    if match.tagged("tk"):
        before = text[max(0, match.span.start - 24) : match.span.start]
        if match.phrase == "TK" and (_NEIGHBOUR.match(text, match.span.end) or _NAME_BEFORE.search(before)):
            return None
        if (
            text.startswith(":", match.span.end)
            or _times(document, match.phrase) > _MARKS
            or _is_note_of_part(document, match.span)
        ):
            return None  # the initials of a speaker, the name of a thing, a line that BLP410 tells of
        if match.phrase == "TK" and (
            _is_among_names(text, match.span)
            or _is_code_in_table(document, match.span)
            or is_author(text, match.span)
            or document.recall(_NAMED, _is_named)
        ):
            return None
        return _TO_COME
    if match.tagged("figure"):
        return _NO_FIGURE if _is_figure(text, match.span) and not stands_for_any(document, match.span) else None
    is_text_of_link = text[match.span.end : match.span.end + 1] in {"(", "[", ":"} and match.phrase[-1] == "]"
    if (is_text_of_link and asked(match) is None) or (
        match.phrase.lower().endswith(" tk") and _is_note_of_part(document, match.span)
    ):
        return None  # the last is a line that BLP410 tells of
    if _is_abbreviation(text, match.span) or _is_button(document, match) or is_key(text, match.span):
        return None
    if (match.phrase.startswith("(") and _is_of_sentence(document, match)) or is_reference_group(document, match.span):
        return None
    if match.phrase.lower() in _BUTTONS and _is_behind_link(document, match.span.start):
        return DOUBLED
    leads = document.slice(match.span) in _FIELDS or leads_on(document, match.span)
    return (_NO_LINK if leads else asked(match)) or _left_open(document, match)


def _times(document: Document, phrase: str) -> int:
    """How often a mark stands in a text: counted once, and not for each of them."""
    return document.recall(("times", phrase), lambda document: document.text.count(phrase))


def _is_note_of_part(document: Document, span: Span) -> bool:
    """Whether a mark ends a line of its own that says which part of the text is to come: "XX words TK", "Photo TK"."""
    block = document.block_at(span.start)
    if block is None or block.span.end - block.span.start > _LINE:
        return False
    words = document.slice(block.span).rstrip(" .").split()
    return 1 < len(words) <= _WORDS_OF_NOTE and words[-1] in _TK and words[-2].lower() in _PARTS_TO_COME.texts()


_TK = ("TK", "tk")


_WORDS_OF_NOTE = 3
_PARTS_TO_COME = Phrases.load(__package__, "parts_to_come")


def _is_named(document: Document) -> bool:
    return _NAMED.search(document.text) is not None


def _is_of_sentence(document: Document, match: Match) -> bool:
    """Whether a word in brackets is the other word for a verb ("acknowledge (cite) code"), or tells what the code right before it is ("`<b>` (bold) and `<a>` (link)"), or what a column holds ("| Issues (link) |"); not "`40%` (citation needed)"."""
    start, end = match.span
    if match.phrase.lower() == "(cite)" and document.text[end : end + 2].strip().isalpha():
        return True
    if match.phrase.lower() in _BUTTONS and _RULED.match(document.source, document.locate(match.span).end) is not None:
        return True
    return start > 1 and match.phrase[1:-1].isalpha() and in_code_span(document, start - 2)


_RULED = lazy_pattern(r"[ \t]*\|[^\n]{0,400}\n[ \t]*\|?[ \t]*:?-[-: |\t]{1,400}(?:\n|\Z)")
"""Behind the words of a cell in the head of a table: the end of its line, and the rule below."""


def _left_open(document: Document, match: Match) -> str:
    """What to say of a mark that asks for no source by its words: a look, a word, something to come; or for one."""
    text = document.text
    if match.tagged("checked"):
        return CHECKED
    if match.phrase == _TO_DO and _GAP.search(text, max(0, match.span.start - _GAP_BEFORE), match.span.start):
        return _NO_WORD
    if match.phrase == _TO_DO and (_is_alone(document, match.span) or _TASK.match(text, match.span.end) is not None):
        return _UNDONE
    if match.phrase == _TO_DO and _BEGINS.search(text, max(0, match.span.start - 2), match.span.end + 2) is not None:
        return _NO_WORD
    said = match.phrase.lower().split()
    is_mark = "tk" in said and _SOURCED.isdisjoint(said)
    return _TO_COME if is_mark else _ASKED["asked"]


def _is_behind_link(document: Document, start: int) -> bool:
    """Whether a link that leads somewhere ends right before a place: "the [form](form.pdf) (link)"."""
    ends = document.recall("ends of links", _ends_of_links)
    return start in ends or (document.text[start - 1 : start] == " " and start - 1 in ends)


def _ends_of_links(document: Document) -> frozenset[int]:
    return frozenset(link.span.end for link in document.links if link.target.strip("# "))


def _is_alone(document: Document, span: Span) -> bool:
    """Whether a mark makes a line of the file, and so belongs to no sentence that owes a source."""
    place, source = document.locate(span), document.source
    before = source[max(0, place.start - _LINE) : place.start].rpartition("\n")[2]
    return not before.strip() and not source[place.end : place.end + _LINE].partition("\n")[0].strip()


def _is_figure(text: str, span: Span) -> bool:
    """Whether signs stand for a figure that is to be put in: not in a formula ("XX^T"), a screen that is described ("$XXX.00") or a doubt ("100??%")."""
    if text[span.end : span.end + 1] in _FORMULA or _DECIMALS.match(text, span.end):
        return False
    start = start_of_run(text, span.start)
    if text[span.start] in _MONEY and text[span.end - 1] == "X" and _AMOUNT.match(text, span.end) is None:
        return False  # a price, which owes no source: BLP410 tells of it
    return text[start] not in _UNKNOWN or not text[max(0, start - 1) : start].isalnum()


_MONEY = frozenset("$£€")
_AMOUNT = lazy_pattern(
    r",XXX|[ -]?(?:m|bn|thousand|million|billion|trillion|mil|millones|millions|milliards|Mio|Mrd)\b"
)
"""Behind a sum that is a claim, and no price."""
_ESCAPED = lazy_pattern(r".?\\\[")


def start_of_run(text: str, start: int) -> int:
    """Where the run of signs begins to which the one at `start` belongs, if it is one of those of which a figure may have any number."""
    if text[start] not in _UNKNOWN:
        return start
    before = text[max(0, start - _RUN) : start]
    return start - len(before) + len(before.rstrip(text[start]))


_NO_FIGURE = "is a figure that was never filled in: put the number and its source here"
_TO_COME = "is a printer's mark for something to come: fill it in or cut it"


def _is_among_names(text: str, span: Span) -> bool:
    """Whether letters stand in a list of other names in capitals: "GTK, TK and KDE"; a place and its state are none ("TK, NY")."""
    before = _LISTED_BEFORE.search(text, max(0, span.start - _LIST), span.start)
    behind = _LISTED_BEHIND.match(text, span.end)
    if before is not None and behind is not None:
        return True
    return any(found is not None and found["second"] is not None for found in (before, behind))


def _is_code_in_table(document: Document, span: Span) -> bool:
    """Whether letters fill a cell of a table in which others are filled by two capitals, as by the codes of countries."""
    block = document.block_at(span.start)
    if block is None or block.kind is not BlockKind.TABLE_CELL or document.slice(block.span).strip() != "TK":
        return False
    cells = (document.slice(one.span) for one in document.blocks if one.kind is BlockKind.TABLE_CELL)
    codes = {words for cell in cells if _CODE.fullmatch(words := cell.strip()) is not None}
    return len(codes) > _CODES


_CODE, _CODES = lazy_pattern(r"[A-Z]{2}"), 4
"""Of such a cell, and how many different ones make a list of them."""


def _is_abbreviation(text: str, span: Span) -> bool:
    """Whether a bracket shortens or repeats the words before it: "Regional Energy Fund (REF)", "Linked Information (Link)"."""
    short = text[span.start + 1 : span.end - 1]
    if text[span.start] != "(" or not short[:1].isupper():
        return False
    words = text[max(0, span.start - _ABBREVIATED) : span.start].replace("-", " ").split()[-len(short) :]
    if short.isupper() and "".join(word[0] for word in words).upper() == short:
        return True
    return not short.isupper() and any(len(word) > len(short) and word.startswith(short) for word in words)


def _is_button(document: Document, match: Match) -> bool:
    """Whether "[Link]" asks for no source of something said: behind an address, or at the beginning of a line below a complete one, as the place of a comment whose address was lost."""
    if match.phrase.lower() not in _BUTTONS:
        return False
    if _ESCAPED.match(document.source, max(0, document.locate(match.span).start - 1)) is not None and (
        (block := document.block_at(match.span.start)) is not None and block.kind is BlockKind.TABLE_CELL
    ):
        return True  # a table that shows how something is written
    if is_behind_address(document.text, match.span.start):
        return True
    start = document.locate(match.span).start
    source = document.source
    line = max(source.rfind("\n", 0, start) + 1, start - _ABBREVIATED)
    if source[line:start].strip(" \t>*-"):
        return False
    above = source[max(0, line - _ABBREVIATED) : max(0, line - 1)].rstrip(" \t>*")
    return not above or above[-1] in _COMPLETE
