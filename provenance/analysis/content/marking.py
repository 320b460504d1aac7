"""Which phrases mark a line, and how far: by itself, by its parts, as a bar, as a statement of rights."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.analysis.content.first_words import Words, words_of
from provenance.analysis.content.line import CLOSING, GLUE, NONE, STRONG, VARIED, WEAK, Line
from provenance.analysis.content.lookup import Cover, Known, LineLexicon, parted
from provenance.api import BlockKind, Match, Phrases, lazy_pattern

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
_CAPTION = 8
"""Words before the sign of copyright from which it is the credit of what they describe."""
_BRACKETED = lazy_pattern(r"(?:[^\s()©]+\s+){3,}\([^()©]*©[^()]*[^\W\d_]{2}[^()]*\)\W*\Z")
"""Behind what a picture shows, whose it is, in brackets: "Two lamps on a pier (Copyright © Ana Cruz, 2024)"."""
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
_IN_A_LINE = frozenset({"open", "note"})
"""Forms of what assistants say that tell nothing of one sentence among others."""
_JOINTS = 2
"""Places at which words without a phrase of menus ran together that show a bar of three buttons."""
_JOINED_LENGTH = 4
"""Characters of a word; where the mean is twice as many, words may have run together."""
_LENGTH = lazy_pattern(r"(?<![\d:.,/\-])(?<!\d[ ])((?:Play Video|Watch Video|VIDEO)\s*)?(\d{1,2}):(?!00$)[0-5]\d$")
QUOTES = frozenset("\"'“‘„«")
_ITEMS = frozenset("*•-–")
_UNQUOTES = frozenset("\"'”’»“")
_DASHES = lazy_pattern(r"\s[–—-]+\s")
_DESCRIBED, _ANNOUNCED = 3, 4
"""Blanks in what describes an item of a list, and in what announces a row, at least."""
_SIGN = r"(?<![^\W\d_a-zA-ZÂ])©"
"""The sign of copyright. Behind a letter that is no plain one it is half of another that was decoded with the wrong encoding, as in "cafÃ©"; "Â©" is the sign itself."""
_RIGHTS = lazy_pattern(rf"{_SIGN}|^\W*(?:\(c\)|copyright\b)|rights reserved", re.IGNORECASE)
_OWNER = 6
"""Words of an owner's name, at most, between the sign and the year."""
_RESERVED = lazy_pattern(r"rights reserved(?: [^\s.;|]+){8}", re.IGNORECASE)
"""So many words behind it: a sentence about rights, and no statement of them."""
_SIGNED = lazy_pattern(_SIGN)
_RIGHTS_WORDS = ("©", "ights", "IGHTS")
_RIGHTS_FIRST = frozenset("( cC")
_TURN = lazy_pattern(r"(?m)^(?P<name>[^\d\n]{2,40}?)[ \t]+\d{1,2}:[0-5]\d$")
_TURNS = 3
"""Lines with a name and a moment that a transcript has at least."""
_YEAR = lazy_pattern(r"(?:19|20)\d\d")
_DATED = 12
"""Words up to which a date or a time says what a line is."""
_TIME = lazy_pattern(r"(\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d\d){1,2}\b)|\b(?:19|20)\d\d\b|\b\d?\d:\d\d\b")

_OF_TAGS = lazy_pattern(r"(?:\{%[^{}]{0,400}%\}\s*)+")
"""All of a line that a generator carries out, whatever signs and words its filters have: "{% assign all = site.pages | sort: "url" %}"."""


_LABELLED = frozenset("?:|–—")


class Marker:
    """Marks the lines of one text; what no line of it can have is asked of the text once."""

    def __init__(self, lexicon: LineLexicon, text: str) -> None:
        self._lexicon = lexicon
        self._text = text
        self._bars = tuple(bar for bar in _BARS if bar[0] in text)
        self._rights = tuple(word for word in _RIGHTS_WORDS if word in text)
        self._timed: bool | None = None
        """Whether the times behind its lines are those of turns or of tracks."""
        self._lengths = 0
        """Lines that are the length of a film and nothing else."""

    def mark(self, line: Line, found: Sequence[Match]) -> None:
        """Set the marks of a line; `found`: the telling phrases in it."""
        text, count, lexicon = line.text, line.count, self._lexicon
        if count <= SHORT:
            if is_code(text) or _is_quoted(text):
                return
            words = words_of(text)
            if count <= _DATED and words.tokens.count("0") > 1:
                when = _TIME.search(text)
                line.dated = when is not None and (when[1] is not None or lexicon.tells_when(words))
            if _by_parts(line, words, lexicon) or _by_joined_parts(line, lexicon) or self._is_video(line):
                _by_more_than_words(line, found, lexicon.frames)
                self._lengths += line.mark == GLUE and text[-3:-2] == ":"
                return
            line.known = None if _opens_quoted(text) else lexicon.opening(words) or lexicon.ending(text, words)
        elif count <= OPENING and not _opens_quoted(text) and lexicon.may_open(text):
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
            if (
                _goes_on(known, text, lexicon)
                or _is_said(known, line)
                or _is_begun(known, text)
                or (text[-1] == "?" and not found and _asks_opinion(known, words_of(text).words))
            ):
                line.known = None
            else:
                line.mark = STRONG if _tells(known, line) else WEAK
        if count <= OPENING and self._may_state_rights(text) and _RIGHTS.search(text):
            if _tells_of_rights(line):
                line.unmark()
                return
            _state_rights(line, lexicon)
        if found:
            _by_phrases(line, found, lexicon.frames)

    def _is_video(self, line: Line) -> bool:
        """The title of a video with its length, as a player shows them."""
        match = _LENGTH.search(line.text) if line.text[-3:-2] == ":" else None
        if match is None or line.count < 3 or _TIME.search(line.text, 0, match.start(2)):
            return False  # the last: the time of a day, behind its date
        if line.text[: match.start()].rstrip(" \n*_").endswith(":"):
            return False  # or behind the label of what begins then: "Place: the hall", "Time: 08:30"
        if self._timed is None:
            from provenance.analysis.content.tracks import has_tracks  # noqa: PLC0415 - few texts have a line with a length

            self._timed = _is_transcript(self._text) or has_tracks(self._text)
        if self._timed:
            return False
        line.known = Known("related", "line", match[0].strip())
        line.mark = STRONG if match[1] or match[2][0] == "0" else WEAK
        return True

    def mark_films(self, lines: Sequence[Line]) -> None:
        """Mark the cards of films, of which the length stands alone in a line."""
        if self._lengths:
            from provenance.analysis.content.video_cards import mark_films  # noqa: PLC0415 - as above

            mark_films(lines)

    def _may_have_bars(self, text: str) -> bool:
        for sign, bar in self._bars:
            if sign in text and bar in text:
                return not (text.startswith("{%") and _OF_TAGS.fullmatch(text))
        return False

    def _may_state_rights(self, text: str) -> bool:
        if self._rights and any(word in text for word in self._rights):
            return True
        return text[0] in _RIGHTS_FIRST and text[:12].lstrip("( ").lower().startswith(("c)", "copyright"))


def _is_begun(known: Known, text: str) -> bool:
    """Whether the words of a whole sentence of an assistant only begin one: "I hope this helps the reader to see why"; so do a pointer's, in a script without capitals and with no sign before a title."""
    words = known.phrase
    if known.kind == "related" and known.form == "start" and words[0] > _CASED:
        at = text.find(words, 0, len(words) * 2)
        return words[-1] not in _LED and text[at + len(words) :].strip(" ।۔")[:1] not in _LED
    if known.kind != "assistant" or words[-1] not in "!." or not text.lower().startswith(words[:-1]):
        return False
    return text[len(words) - 1 :].lstrip()[:1].isalpha()


_CASED = "\u05ff"
"""Letters behind it have no capitals, with which a title would begin."""
_LED = ":：\u0903\u0983-–—|>»“\"‘'"
"""Behind a pointer before the title of another article; or nothing is."""


def _is_said(known: Known, line: Line) -> bool:
    """Whether a line says what a prompt asks: "Liked this article on ferries", where buttons ask "Liked this article?"."""
    return known.phrase[-1] == "?" and line.sentence and "?" not in line.text and line.text[-1] == "."


_CALL_WORDS = Phrases.load(__package__, "asked")


def _asks_opinion(known: Known, words: Sequence[str]) -> bool:
    """Whether a question that begins as a call does asks for an opinion, since nobody in it speaks of himself or of letters: "Soutenez-vous le titre de séjour ?", and not "Soutenez-vous notre journal ?"."""
    if known.kind != "newsletter" or known.form != "note":
        return False
    stems = tuple(text.rstrip("*") for text in _CALL_WORDS.texts("newsletter-sure"))
    return frozenset(_CALL_WORDS.texts("us")).isdisjoint(words) and not any(word.startswith(stems) for word in words)


def _goes_on(known: Known, text: str, lexicon: LineLexicon) -> bool:
    """Whether what an assistant wrote follows what it says in the same paragraph: see the sentences."""
    return known.kind == "assistant" and known.form not in _IN_A_LINE and lexicon.assistant_words(text)[0] < len(text)


def _by_more_than_words(line: Line, found: Sequence[Match], frames: tuple[str, ...]) -> None:
    """Menu words that are a telling phrase say more than those of a bar: "Like, comment and subscribe!"."""
    if found and line.mark == WEAK:
        _by_phrases(line, found, frames)


def _tells(known: Known, line: Line) -> bool:
    """Whether the phrase that a line begins with tells what it is, whatever follows."""
    if known.form == "note":
        return not line.sentence or line.text.endswith(_ASKING)
    if known.form == "quoted":
        return line.text[-1] in CLOSING and not line.sentence
    return known.form in _SURE_FORMS


def _opens_quoted(text: str) -> bool:
    """Whether a line begins with a quotation mark, also behind the sign of an item of a list."""
    return text[0] in QUOTES or (text[0] in _ITEMS and text.lstrip("*•-– ")[:1] in QUOTES)


def _is_quoted(text: str) -> bool:
    """Whether a short line is a title or a word in quotation marks: "'Have your say'"."""
    return text[0] in QUOTES and text[-1] in _UNQUOTES and len(text) > 1


def is_code(text: str) -> bool:
    """Whether a short line is of a program: its words are names, whatever they say."""
    if "=" in text or "\\" in text or '": ' in text or ">>> " in text or "{{" in text:
        return True
    return ("{" in text) != ("}" in text)


def _state_rights(line: Line, lexicon: LineLexicon) -> None:
    text = line.text
    if _credits_picture(text, lexicon):
        return
    line.rights = True
    line.agency = lexicon.names_agency(text)
    if _YEAR.search(text) and (_SIGNED.search(text) is not None or not line.sentence):
        line.mark = STRONG
        line.known = line.known or Known("footer", "start", "©")
    elif line.mark == NONE and text[0] == "©" and line.count <= _OWNER and line.linked:
        line.mark, line.known = WEAK, Known("footer", "open", "©")


def _credits_picture(text: str, lexicon: LineLexicon) -> bool:
    """Whether the sign of copyright is a picture's: behind its caption or the word “photo”, or before a caption in which a day is told."""
    sign = text.find("©")
    if sign < 0 or "ights" in text:
        return False
    if _BRACKETED.match(text):
        return True
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
                line.mark, line.known = STRONG, Known("comments", "line", whole.phrase)
            else:
                _by_number(line, words, lexicon)
        return True
    if len(set(words.words)) * 2 < len(words.words):
        return _by_repeated(line, words, lexicon)
    if line.text.lower().startswith(lexicon.captions):
        return False  # "Image source: Google": a credit, not the label of one and a word of menus
    cover = lexicon.full_cover(words)
    if cover is not None:
        line.known = cover.known
        line.bar = len(_SEPARATORS.findall(line.text)) if cover.pieces > 2 and "0" not in words.tokens else 0
        sure = cover.strong > 1 or ((_says_it(cover) or line.bar > 1) and not line.sentence)
        line.mark = STRONG if sure else WEAK
        if line.mark == WEAK:
            _by_label(line, words, lexicon)
        if line.mark == WEAK and "0" in words.tokens:
            _by_number(line, words, lexicon)
        line.head = bool(sure) and not line.bar and cover.known is not None and cover.known.form == "head"
        return True
    return False


def _by_repeated(line: Line, words: Words, lexicon: LineLexicon) -> bool:
    """A button of several words that stands several times: "Save this story Save this story"; not "Next, next, next", which is said or sung."""
    if "," in line.text or INNER.search(line.text):
        return False
    first = words.words[0]
    length = next((at for at, word in enumerate(words.words) if at and word == first), len(words.words))
    known = lexicon.whole(words_of(" ".join(words.words[:length]))) if length > 1 else None
    if known is None or known.form == "atom" or words.words != words.words[:length] * (len(words.words) // length):
        return False
    line.known, line.mark = known, STRONG
    return True


def _by_label(line: Line, words: Words, lexicon: LineLexicon) -> None:
    """A label with words of menus behind it is no row of such words: "Posted in: Weather"."""
    opening = lexicon.opening(words)
    if opening is not None and opening.form == "label":
        line.mark, line.known = STRONG, opening


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
    if not cover.strong and apart.count(" ") - line.text.count(" ") < _JOINTS:
        return False  # a name that is written so, in a title: "TechCorp API Documentation"
    line.known, line.mark = cover.known, STRONG
    return True


def _is_transcript(text: str) -> bool:
    """Whether names with moments behind them head the turns of those who talk, as programs that take down speech write them: one of them comes again."""
    names = [turn["name"] for turn in _TURN.finditer(text)]
    return len(names) >= _TURNS and len(set(names)) < len(names)


def _by_bar(line: Line, lexicon: LineLexicon) -> None:
    bars = len(_SEPARATORS.findall(line.text))
    if bars < 2 or line.count > (bars + 1) * 6 or (line.text[0] == line.text[-1] == "|"):  # the last: a row of a table
        return
    if _describes(line) or _announces(line.text):
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


def _describes(line: Line) -> bool:
    """Whether an item of a list says behind dashes what its first words are: "Punt — a flat boat — for shallow water, reeds and mud"."""
    if line.kind is not BlockKind.LIST_ITEM:
        return False
    parts = _DASHES.split(line.text)
    return len(parts) > 1 and max(part.count(" ") for part in parts[1:]) >= _DESCRIBED


def _announces(text: str) -> bool:
    """Whether a sentence announces what the strokes part: "Make a table with these columns: Topic | Status | Link"."""
    announced = _SEPARATORS.split(text, maxsplit=1)[0].rpartition(": ")[0]
    return announced.count(" ") >= _ANNOUNCED


def _tells_of_rights(line: Line) -> bool:
    """Whether a sentence says what came of rights: "All rights reserved to the Crown by the charter were restored in 1661"."""
    return (
        line.sentence and _RESERVED.search(line.text) is not None and not ("©" in line.text or _YEAR.search(line.text))
    )


def _by_phrases(line: Line, found: Sequence[Match], frames: tuple[str, ...]) -> None:
    strong = [match for match in found if not match.tags[0].endswith("-weak")]
    chosen = strong[0] if strong else found[0]
    whole = VARIED in chosen.tags and chosen.span == line.span
    if (
        not whole
        and line.count > PROMPT
        and len(found) < 2 + line.count // 60
        and (line.count > OPENING or INNER.search(line.text))
    ):
        return  # one sentence of several: the rest may be the article's
    asked = line.text[-1] == "?" and line.known is None  # a heading of the article that asks how to do it
    if asked and VARIED in chosen.tags and chosen.phrase[-1] in _LABELLED:
        asked = False  # what readers are asked about the page, or the title of another text behind its label
    several = len(found) > 1 and len({match.phrase for match in found}) > 1  # one phrase twice: the text is about it
    opened = (line.known is not None or line.text.startswith(frames)) and any(
        match.span.start > line.span.start for match in found
    )
    sure = (bool(strong) and not asked) or several or opened
    mark = STRONG if sure else WEAK
    if mark > line.mark:
        line.mark = mark
        line.match = chosen
        line.known = None
