"""Every block of a document as a line: how long it is, whether it is a sentence, and which phrases mark it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

import msgspec

from provenance.analysis.content.first_words import Words, words_of
from provenance.analysis.content.lookup import OPENINGS, Cover, Known, LineLexicon, parted
from provenance.api import BlockKind, Document, Match, Span, lazy_pattern

STRONG, WEAK, GLUE, NONE = 3, 2, 1, 0
"""How far a line is marked: by itself enough, enough among others, no words of its own (a number, a date, a sign), not at all."""

SHORT = 16
"""Words up to which a line is looked up as a whole and by its parts."""
BAR = 70
"""Words up to which a line with separators may be a menu."""
OPENING = 45
"""Words up to which the opening of a line, or a telling phrase in it, stands for all of the line."""
PROMPT = 20
"""Words up to which a line that holds a telling phrase is not looked at sentence by sentence."""
INNER = lazy_pattern(r"[.!?…][\"'”’»)\]]*\s+\S")
_SEPARATORS = lazy_pattern(r"\s[|·•»>›/:~–—-]+\s|[|·•»›]")
_BARS = (
    ("|", "|"),
    ("-", " - "),
    (">", " > "),
    ("/", " / "),
    (":", " : "),
    ("~", " ~ "),
    ("·", "·"),
    ("•", "•"),
    ("»", "»"),
    ("›", "›"),
    ("–", " – "),
    ("—", " — "),
)
"""What is asked before the pattern of separators, which costs ten times as much: a sign of the text, then it and how it stands of a line."""
_STOPS = tuple(".!?…。！？।")
_STOP_SIGNS = frozenset(_STOPS)
_CLOSING = "\"'”’»)]"
_HEADINGS = frozenset({BlockKind.HEADING, BlockKind.TITLE})
_UNSPACED = 20
_KNOWN_LINE = 60
_SHORT_LIST, _LIST = 3, 4
"""Items of a list that show of what sort it is: of one that says more than its phrase, of any."""
_CLAUSE = 3
_CAPTION = 8
"""Words before the sign of copyright from which it is the credit of what they describe."""
_CREDIT = "credit"
"""What the lexicon calls the beginnings of lines that say whence a text comes."""
_STEPS = frozenset("|/>»›·→")
"""What parts the steps of the way to a page: "Home > News"."""
_TRAIL = 2
"""Steps with a menu's names, from which it is such a way."""
_SURE_FORMS = frozenset({"start", "label", "end"})
_ASKING = ("?", "…", "...")
"""Ends of a line that asks or goes on elsewhere, as a sentence that tells does not."""
_NUMBERED = frozenset({"start", "note"})
"""Forms of phrases that may hold a number."""
_ASKED = frozenset({"share", "newsletter"})
"""Kinds whose single words ask the reader to do something with what follows."""
_PROGRAMS = frozenset({"script", "assistant"})
"""Kinds of what programs say, whose openings no author uses."""
_SIGNATURE = 8
_SIGNATURE_ENDS = frozenset(":.…")
_JOINED_LENGTH = 4
_LENGTH = lazy_pattern(r"(?<![\d:.,/\-])(?<!\d[ ])((?:Play Video|Watch Video|VIDEO)\s*)?(\d{1,2}):(?!00$)[0-5]\d$")
QUOTES = frozenset("\"'“‘„«")
_RIGHTS = lazy_pattern(r"©|^\W*(?:\(c\)|copyright\b)|rights reserved", re.IGNORECASE)
_OWNER = 6
"""Words of an owner's name, at most, between the sign and the year."""
_RESERVED = lazy_pattern(r"rights reserved(?: [^\s.;|]+){8}", re.IGNORECASE)
"""So many words behind it: a sentence about rights, and no statement of them."""
_RIGHTS_WORDS = ("©", "ights", "IGHTS")
_RIGHTS_FIRST = frozenset("( cC")
_YEAR = lazy_pattern(r"(?:19|20)\d\d")
_PROSE_SENTENCE = 9
_PROSE_LONG = 28
_DATED = 12
_TIME = lazy_pattern(r"(\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d\d){1,2}\b)|\b(?:19|20)\d\d\b|\b\d?\d:\d\d\b")


class Line(msgspec.Struct):
    """A block, as far as it matters whether it is article or left-over."""

    index: int
    span: Span
    text: str
    kind: BlockKind
    count: int
    """Words, numbers among them."""
    sentence: bool
    """Ends as a sentence does and has the words of one."""
    prose: bool
    """A sentence of some length, or a paragraph."""
    mark: int = NONE
    known: Known | None = None
    """The phrase that marks it."""
    match: Match | None = None
    """The match of the run's one pass that marks it."""
    bar: int = 0
    """Separators between its parts, if it is made of short parts."""
    signs: bool = False
    """Stands under or over each comment of a discussion."""
    dated: bool = False
    """A few words with a date or a time among them."""
    rights: bool = False
    """States a copyright."""
    agency: bool = False
    """That of a news agency."""
    head: bool = False
    """A list of titles or links under it belongs to it."""

    @property
    def name(self) -> str:
        """The kind of left-over that its mark speaks of; empty without a mark."""
        if self.known is not None:
            return self.known.kind
        return self.match.tags[0].removesuffix("-weak") if self.match is not None else ""

    @property
    def heads_comments(self) -> bool:
        """Whether it is of the kind under which readers' comments stand; a count of what was said on a title does not show where they end."""
        return self.name == "comments" and (self.known is None or self.known.form != "quoted")

    @property
    def own_words(self) -> int:
        """How many of its words the article may have said; none where it is made of phrases, or holds one that no article says."""
        if self.match is not None:
            told = self.sentence and self.match.tags[0].endswith("-weak")
            return self.count - self.match.phrase.count(" ") - 1 if told else 0
        if self.known is None or self.bar or self.rights or self.known.form not in OPENINGS:
            return 0
        return 0 if self.known.kind in _PROGRAMS else self.count - self.known.phrase.count(" ") - 1


def lines_of(
    document: Document, lexicon: LineLexicon, found: Sequence[Match], indices: Iterable[int] | None = None
) -> list[Line]:
    """The blocks of a document, or those of some indices, as lines with their marks."""
    lines: list[Line] = []
    at = 0
    text, blocks = document.text, document.blocks
    plain = document.media_type == "text/plain"
    written = document.media_type != "text/html"  # a page may be laid out with tables
    marker = _Marker(lexicon, text)
    listed = False
    broken: list[int] = []
    for index in range(len(blocks)) if indices is None else indices:
        block = blocks[index]
        kind, span = block.kind, block.span
        code = kind is BlockKind.CODE or (written and kind is BlockKind.TABLE_CELL)
        listed = listed or kind is BlockKind.LIST_ITEM
        whole = code or not plain or text.find("\n", span.start, span.end) < 0
        for stretch in (span,) if whole else _stretches(text, span, lexicon):
            start, end = stretch
            line = _line(index, stretch, text[start:end], kind)
            inside: list[Match] = []
            while at < len(found) and found[at].span.start < end:
                if found[at].span.start >= start:
                    inside.append(found[at])
                at += 1
            if not code and (inside or line.count <= BAR):
                marker.mark(line, inside)
                if line.count <= _SIGNATURE and (line.mark >= WEAK or line.text[-1] in _SIGNATURE_ENDS):
                    line.signs = lexicon.signs_comment(line.text)
                if plain and line.mark and line.text[-1] == ",":
                    broken.append(len(lines))
            lines.append(line)
    if broken:
        _trust_wrapped(lines, broken)
    if not plain:
        _trust_headings(lines)
    if listed:
        _trust_lists(lines)
    return lines


def _stretches(text: str, span: Span, lexicon: LineLexicon) -> Iterator[Span]:
    """A block, or its parts where a line inside a paragraph of plain text is a known left-over: it only seems to go on there."""
    start, end = span
    begin = at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        words = text[at:stop].strip()
        ended = at == begin or text[max(begin, at - 8) : at].rstrip().rstrip(_CLOSING).endswith(_STOPS)
        goes_on = text[stop + 1 : min(end, stop + 80)].lstrip()[:1].islower()  # a sentence that was wrapped
        if ended and not goes_on and 0 < len(words) <= _KNOWN_LINE and lexicon.is_left_over(words):
            if begin < at:
                yield _stripped(text, begin, at)
            yield _stripped(text, at, stop)
            begin = stop
        at = stop + 1
    if text[begin:end].strip():
        yield _stripped(text, begin, end)


def _stripped(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    return Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))


def _trust_headings(lines: Sequence[Line]) -> None:
    """A heading by markup with a paragraph under it is the author's, whatever it says."""
    for line, under in pairwise(lines):
        of_text = line.kind in _HEADINGS and under.kind not in _HEADINGS and under.mark != STRONG
        if of_text and line.mark != NONE and (not line.head or under.prose):
            _unmark(line)


def _trust_wrapped(lines: Sequence[Line], broken: Sequence[int]) -> None:
    """Some words before a comma, and the sentence goes on in the next line: they only look like a line of their own."""
    for index in broken:
        under = lines[index + 1].text if index + 1 < len(lines) else ""
        if lines[index].count >= _CLAUSE and under[:1].islower():
            _unmark(lines[index])


def _trust_lists(lines: Sequence[Line]) -> None:
    """The items of a list are of one sort: a few that say what menus say do not make it one."""
    for is_list, run in groupby(lines, key=lambda line: line.kind is BlockKind.LIST_ITEM):
        items = list(run) if is_list else []
        marked = [item for item in items if item.mark >= WEAK]
        if marked and len(items) >= _SHORT_LIST and len(marked) * 2 < len(items):
            for item in marked:
                if item.match is None and not item.rights and (len(items) >= _LIST or item.own_words):
                    _unmark(item)


def _unmark(line: Line) -> None:
    line.mark, line.known, line.match, line.head = NONE, None, None, False


def _line(index: int, span: Span, text: str, kind: BlockKind) -> Line:
    count = text.count(" ") + 1
    if len(text) > _UNSPACED * count and not text.isascii():
        count = len(text) // 2  # a script without spaces between words
    last = text[-1:]
    ends = last in _STOP_SIGNS or (last in _CLOSING and text.rstrip(_CLOSING).endswith(_STOPS))
    sentence = ends and count >= 5
    return Line(index, span, text, kind, count, sentence, (ends and count >= _PROSE_SENTENCE) or count >= _PROSE_LONG)


class _Marker:
    """Marks the lines of one text; what no line of it can have is asked of the text once."""

    def __init__(self, lexicon: LineLexicon, text: str) -> None:
        self._lexicon = lexicon
        self._bars = tuple(bar for bar in _BARS if bar[0] in text)
        self._rights = tuple(word for word in _RIGHTS_WORDS if word in text)

    def mark(self, line: Line, found: Sequence[Match]) -> None:
        """Set the marks of a line; `found`: the telling phrases in it."""
        text, count, lexicon = line.text, line.count, self._lexicon
        if count <= SHORT:
            if is_code(text):
                return
            words = words_of(text)
            if count <= _DATED and words.tokens.count("0") > 1:
                when = _TIME.search(text)
                line.dated = when is not None and (when[1] is not None or lexicon.tells_when(words))
            if _by_parts(line, words, lexicon) or _by_joined_parts(line, lexicon) or _is_video(line):
                return
            line.known = None if text[0] in QUOTES else lexicon.opening(words) or lexicon.ending(text, words)
        elif count <= OPENING and text[0] not in QUOTES and lexicon.may_open(text):
            line.known = lexicon.opening(words_of(text[:90]))
        if count <= BAR and self._may_have_bars(text):
            _by_bar(line, lexicon)
            if line.mark is not NONE:
                return
        known = line.known
        if known is not None:
            if known.kind == _CREDIT:
                line.known = None
                return
            if known.kind == "assistant" and known.form != "open" and lexicon.assistant_words(text)[0] < len(text):
                line.known = None  # what the assistant wrote follows in the same paragraph: see the sentences
            else:
                line.mark = STRONG if _tells(known, line) else WEAK
        if count <= OPENING and self._may_state_rights(text) and _RIGHTS.search(text):
            if _tells_of_rights(line):
                _unmark(line)
                return
            _state_rights(line, lexicon)
        if found:
            _by_phrases(line, found)

    def _may_have_bars(self, text: str) -> bool:
        for sign, bar in self._bars:  # noqa: SIM110 - a generator for each line costs as much as the test
            if sign in text and bar in text:
                return True
        return False

    def _may_state_rights(self, text: str) -> bool:
        if self._rights and any(word in text for word in self._rights):
            return True
        return text[0] in _RIGHTS_FIRST and text[:12].lstrip("( ").lower().startswith(("c)", "copyright"))


def _tells(known: Known, line: Line) -> bool:
    """Whether the phrase that a line begins with tells what it is, whatever follows."""
    if known.form == "note":
        return not line.sentence or line.text.endswith(_ASKING)
    if known.form == "quoted":
        return line.text[-1] in _CLOSING and not line.sentence
    return known.form in _SURE_FORMS


def is_code(text: str) -> bool:
    """Whether a short line is of a program: its words are names, whatever they say."""
    if "=" in text or "\\" in text or '": ' in text or ">>> " in text:
        return True
    return ("{" in text) != ("}" in text)


def _state_rights(line: Line, lexicon: LineLexicon) -> None:
    text = line.text
    if _credits_picture(text, lexicon):
        return
    line.rights = True
    line.agency = lexicon.names_agency(text)
    if _YEAR.search(text) and ("©" in text or not line.sentence):
        line.mark = STRONG
        line.known = line.known or Known("footer", "start", "©", "any")


def _credits_picture(text: str, lexicon: LineLexicon) -> bool:
    """Whether the sign of copyright is a picture's: behind its caption or the word “photo”, or before a caption in which a day is told."""
    sign = text.find("©")
    if sign < 0 or "ights" in text:
        return False
    year = _YEAR.search(text, sign)
    if year is None:
        return text.count(" ", 0, sign) >= _CAPTION
    return text.count(" ", sign, year.start()) > _OWNER or lexicon.names_picture(text[:sign])


def _by_parts(line: Line, words: Words, lexicon: LineLexicon) -> bool:
    if lexicon.is_glue(words):
        line.mark = GLUE
        return True
    whole = lexicon.whole(words)
    if whole is not None:
        line.known = whole
        line.head = whole.form == "head" or (whole.kind == "readmore" and line.text[-1] == ":")
        line.mark = WEAK if whole.form == "atom" else STRONG
        if line.mark == WEAK and "0" in words.tokens:
            if lexicon.is_count(words):
                line.mark, line.known = STRONG, Known("comments", "line", whole.phrase, whole.language)
            else:
                _by_number(line, words, lexicon)
        return True
    if len(set(words.words)) * 2 < len(words.words):
        return False  # "Next, next, next": said or sung, not the words of a bar
    cover = lexicon.full_cover(words)
    if cover is not None and not _is_compound(line.text, cover.known):
        line.known = cover.known
        line.bar = len(_SEPARATORS.findall(line.text)) if cover.pieces > 2 and "0" not in words.tokens else 0
        sure = cover.strong > 1 or ((_says_it(cover) or line.bar > 1) and not line.sentence)
        line.mark = STRONG if sure else WEAK
        if line.mark == WEAK and "0" in words.tokens:
            _by_number(line, words, lexicon)
        line.head = bool(sure) and not line.bar and cover.known is not None and cover.known.form == "head"
        return True
    return False


def _by_number(line: Line, words: Words, lexicon: LineLexicon) -> None:
    """A button or a place in a row of pages with its number: "Listen · 4:05", "Page 2 of 7"."""
    opening = lexicon.opening(words)
    if opening is not None and _tells(opening, line) and opening.form in _NUMBERED:
        line.mark, line.known = STRONG, opening


def _says_it(cover: Cover) -> bool:
    """Whether the strong phrase of a line says all by itself: beside other words one word may be its subject ("Loading Data")."""
    if not cover.strong or cover.known is None:
        return False
    return cover.pieces == 1 or cover.known.kind in _ASKED or len(words_of(cover.known.phrase).words) > 1


def _is_compound(text: str, known: Known | None) -> bool:
    """Whether a head's first word is the second half of one: "Travel-related coverage" heads no list."""
    return known is not None and known.form == "head" and f"-{known.phrase}" in text.lower()


def _by_joined_parts(line: Line, lexicon: LineLexicon) -> bool:
    """A bar of buttons whose words ran together."""
    if line.sentence or len(line.text) < 2 * line.count * _JOINED_LENGTH:
        return False
    apart = parted(line.text)
    if apart == line.text:
        return False
    cover = lexicon.full_cover(words_of(apart))
    if cover is None or cover.pieces < 3:
        return False
    line.known, line.mark = cover.known, STRONG
    return True


def _is_video(line: Line) -> bool:
    """The title of a video with its length, as a player shows them."""
    match = _LENGTH.search(line.text) if line.text[-3:-2] == ":" else None
    if match is None or line.count < 3 or _TIME.search(line.text, 0, match.start(2)):
        return False  # the last: the time of a day, behind its date
    line.known = Known("related", "line", match[0].strip(), "any")
    line.mark = STRONG if match[1] or match[2][0] == "0" else WEAK
    return True


def _by_bar(line: Line, lexicon: LineLexicon) -> None:
    bars = len(_SEPARATORS.findall(line.text))
    if bars < 2 or line.count > (bars + 1) * 6 or (line.text[0] == line.text[-1] == "|"):  # the last: a row of a table
        return
    line.bar = bars
    words = words_of(line.text)
    cover = lexicon.cover(words)
    if cover.pieces < _TRAIL or line.sentence:
        return
    opening = line.known
    if opening is not None and opening.kind == "navigation" and opening.phrase[-1] in _STEPS:
        line.mark = STRONG  # the way to the page, which ends with its title: "Home / News / Coast / A bridge is closed"
    elif "0" not in words.tokens and cover.pieces >= cover.words:
        line.known = cover.known
        line.mark = STRONG if cover.pieces >= 3 or cover.strong else WEAK


def _tells_of_rights(line: Line) -> bool:
    """Whether a sentence says what came of rights: "All rights reserved to the Crown by the charter were restored in 1661"."""
    return (
        line.sentence and _RESERVED.search(line.text) is not None and not ("©" in line.text or _YEAR.search(line.text))
    )


def _by_phrases(line: Line, found: Sequence[Match]) -> None:
    strong = [match for match in found if not match.tags[0].endswith("-weak")]
    chosen = strong[0] if strong else found[0]
    if line.count > PROMPT and len(found) < 2 + line.count // 60 and (line.count > OPENING or INNER.search(line.text)):
        return  # one sentence of several: the rest may be the article's
    asked = line.text[-1] == "?" and line.known is None  # a heading of the article that asks how to do it
    several = len(found) > 1 and len({match.phrase for match in found}) > 1  # one phrase twice: the text is about it
    opened = line.known is not None and any(match.span.start > line.span.start for match in found)
    sure = (bool(strong) and not asked) or several or opened
    mark = STRONG if sure else WEAK
    if mark > line.mark:
        line.mark = mark
        line.match = chosen
        line.known = None
