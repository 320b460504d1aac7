"""The words of a file in RTF, and what control words do to them and to their paragraphs."""

from __future__ import annotations

import re
from collections.abc import Callable

from provenance.loaders.rtf.characters import NAMED, SIGNS, Characters
from provenance.loaders.rtf.code_pages import MACINTOSH, PC, PC_LATIN, Fonts
from provenance.loaders.rtf.reviews import Reviews
from provenance.loaders.rtf.states import PLAIN, State, Words
from provenance.loaders.rtf.stories import Story
from provenance.loaders.rtf.styles import Styles
from provenance.loaders.rtf.tokens import (
    BRACE,
    HEX,
    PARAMETER,
    SYMBOL,
    TEXT,
    TOKEN,
    WORD,
    behind_bytes,
    end_of_group,
    number,
)

_DEEPEST = 10_000
"""Groups within one another that have a form of their own; further ones have that of the one around."""
_ENTRIES = frozenset({"styles", "authors"})
"""Parts of a file whose groups are entries of a list."""
_PAGES = {"mac": MACINTOSH, "pc": PC, "pca": PC_LATIN}
_LINE_ENDS = "\r\n"
_GO_ON = frozenset({"u", "uc", "bin", *NAMED})
"""Control words behind which what has begun goes on: the characters for readers without Unicode, a pair of surrogates."""

Handler = Callable[[str, "str | None", int, int], None]
"""Takes a control word, its parameter, and where it stands."""


class Body:
    """Reads a file; what is told of groups that hold something else is added by `Reader`."""

    def __init__(self, source: str, *, decoded: bool) -> None:
        """`decoded`: as for `Characters`."""
        self.source, self.size = source, len(source)
        self.at = 0
        """The offset that is read next."""
        self.state = State()
        self.fonts, self.styles, self.reviews = Fonts(), Styles(), Reviews()
        self.body = Story()
        self.stories = [self.body]
        """The body, and the notes and text boxes that are open in it."""
        self.characters = Characters(self._emit, decoded=decoded)
        self.attached = False
        """A picture stood here, and a sign in its place is still to come."""
        self.state.sink = self.body
        self._groups: list[tuple[State, int]] = []
        """Around each group that is open what held there, and the place of its brace."""
        self._deeper = 0
        """Groups that are open within those."""
        self._ended = False
        """The group ended that is the file."""
        self.handlers: dict[str, Handler] = {
            **dict.fromkeys(NAMED, self._named),
            **dict.fromkeys(("par", "cell", "nestcell"), self._paragraph),
            **dict.fromkeys(("row", "nestrow", "sect", "page"), self._division),
            **dict.fromkeys(("line", "lbr"), self._line),
            **dict.fromkeys(_PAGES, self._machine),
            **dict.fromkeys(("v", "deleted", "revised", "mvf", "mvt"), self._toggle),
            **dict.fromkeys(("revauth", "revauthdel", "mvauth"), self._author),
            **dict.fromkeys(("s", "outlinelevel", "ls", "ilvl", "intbl", "itap"), self._property),
            **dict.fromkeys(("f", "fcharset", "cpg", "deff", "ansicpg"), self._font),
            "u": self._unicode,
            "uc": self._fallback,
            "bin": self._bytes,
            "pard": self._pard,
            "plain": self._plain,
        }

    @property
    def story(self) -> Story:
        """The one that is open."""
        return self.stories[-1]

    @property
    def opened(self) -> int:
        """Where the group begins that is open."""
        return self._groups[-1][1] if self._groups else 0

    # -- the source ----------------------------------------------------------------------------------------------------------

    def read(self, at: int) -> bool:
        """Read from an offset to the end of the group that begins there; whether it ends."""
        self.at = at
        source, size, match, characters = self.source, self.size, TOKEN.match, self.characters
        takers = {
            TEXT: self._text,
            HEX: self._hex,
            SYMBOL: self._symbol,
            BRACE: self._brace,
            WORD: self._word,
            PARAMETER: self._word,
        }
        while self.at < size and not self._ended:
            found = match(source, self.at)
            if found is None:  # a backslash is the last character
                break
            self.at = found.end()
            what = found.lastindex
            if what is not None:
                takers[what](found)
        if self._ended:
            return True
        characters.flush()
        while self._close():
            pass
        return False

    def _text(self, found: re.Match[str]) -> None:
        state = self.state
        if state.sink is not None:
            self.characters.text(found[TEXT], found.start(), self.fonts.codec(state.font))

    def _hex(self, found: re.Match[str]) -> None:
        state = self.state
        if state.sink is not None:
            start, end = found.span()
            self.characters.byte(int(found[HEX], 16), start, end, self.fonts.codec(state.font))

    def _brace(self, found: re.Match[str]) -> None:
        if self.characters.begun:
            self.characters.flush()
        if found[BRACE] == "{":
            self._open(found.start())
        else:
            self._ended = not self._close()

    def _word(self, found: re.Match[str]) -> None:
        word = found[WORD]
        handler = self.handlers.get(word)
        if handler is not None:
            if self.characters.begun and word not in _GO_ON:
                self.characters.flush()
            self.state.starred = False
            start, end = found.span()
            handler(word, found[PARAMETER], start, end)
        elif self.state.starred or (word.endswith("Pr") and word[0] == "m"):  # those of a formula
            self.pass_over()

    def _open(self, start: int) -> None:
        if len(self._groups) >= _DEEPEST:
            self._deeper += 1
            return
        around = self.state
        self._groups.append((around, start))
        self.state = around.within()
        if around.sink is None and around.area in _ENTRIES:
            words = self.take()
            entry = self.state
            self.state.closing = lambda: self._entry(entry, words)

    def _close(self) -> bool:
        """A group ends; whether one is open around it."""
        if self._deeper:
            self._deeper -= 1
            return True
        if len(self._groups) <= 1:
            self.end()
            self._groups.clear()
            return False
        closing = self.state.closing
        if closing is not None:
            closing()
        self.state = self._groups.pop()[0]
        return True

    def end(self) -> None:
        """The file ends."""
        if self.state.sink is self.body:
            self.body.end_if_begun(self.state.properties, min(self.at, self.size))
        else:
            self.body.end_if_begun(PLAIN, min(self.at, self.size))

    def _entry(self, entry: State, words: Words) -> None:
        """An entry of the style sheet or of the list of authors ends."""
        name = words.line.removesuffix(";").strip()
        if entry.area == "authors":
            self.reviews.authors.append(name)
        elif name:
            self.styles.add(entry.properties.style, name.lower(), entry.properties.outline, entry.base)

    def take(self, closing: Callable[[Words], None] | None = None) -> Words:
        """Take the words of the group that is open for something else than the text, and do something with them when it ends."""
        words = Words()
        self.state.sink = words
        if closing is not None:
            self.state.closing = lambda: closing(words)
        return words

    def pass_over(self) -> None:
        """Read nothing more of the group that is open."""
        self.at = end_of_group(self.source, self.at)

    def _symbol(self, found: re.Match[str]) -> None:
        sign = found[SYMBOL]
        start, end = found.span()
        if sign == "*":
            self.state.starred = True
        elif sign in _LINE_ENDS:
            self._paragraph("par", None, start, end)
        elif sign in SIGNS:
            self.characters.named(SIGNS[sign], start, end, self.fonts.codec(self.state.font))
        elif sign == "\t":
            self.characters.named("\t", start, end, "")
        elif self.characters.passed:
            self.characters.passed -= 1

    # -- words ---------------------------------------------------------------------------------------------------------------

    def _emit(self, words: str, start: int, end: int) -> None:
        state = self.state
        sink = state.sink
        if self.attached:
            self.attached = False
            if words == "¬":
                return
        if sink is None or state.hidden:
            return
        if state.deleted or state.moved == "from":
            if state.deleted and isinstance(sink, Story):
                sink.change("deletion", self.reviews.author_of(state.author))
            return
        sink.put(words, start, end)
        if (state.inserted or state.moved) and isinstance(sink, Story):
            sink.change("move" if state.moved else "insertion", self.reviews.author_of(state.author), len(words))

    def _named(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002 - the form of all handlers
        if self.state.sink is not None:
            self.characters.named(NAMED[word], start, end, "")

    def _unicode(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        if parameter is not None:
            self.characters.code(number(parameter), start, end, self.state.fallback)

    def _fallback(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        self.state.fallback = number(parameter, 1)

    def _bytes(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        self.at = behind_bytes(self.size, end, number(parameter))

    # -- paragraphs ----------------------------------------------------------------------------------------------------------

    def _paragraph(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        state = self.state
        self.characters.flush()
        if state.sink is not None and not state.hidden and not state.deleted:
            self.before_paragraph()
            state.sink.end_paragraph(state.properties, start, end, cell=word in {"cell", "nestcell"})

    def before_paragraph(self) -> None:
        """A paragraph is about to end."""

    def _division(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        state = self.state
        self.characters.flush()
        if isinstance(state.sink, Story) and state.sink.paragraph.length:
            self.before_paragraph()
            state.sink.end_paragraph(state.properties, start, end)

    def _line(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        state = self.state
        self.characters.flush()
        if state.sink is not None and not (state.hidden or state.deleted):
            state.sink.break_line(start, end)

    def _pard(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        self.state.properties = PLAIN

    def _property(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        state = self.state
        now = state.properties
        if word == "s":
            state.properties = now._replace(style=number(parameter))
        elif word == "outlinelevel":
            state.properties = now._replace(outline=max(0, number(parameter)))
        elif word == "ls":
            state.properties = now._replace(numbering=number(parameter))
        elif word == "ilvl":
            state.properties = now._replace(level=max(0, number(parameter)))
        elif word == "intbl":
            state.properties = now._replace(table=parameter != "0")
        elif number(parameter) > 0:
            state.properties = now._replace(table=True)

    # -- characters ----------------------------------------------------------------------------------------------------------

    def _plain(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        self.state.plain()

    def _toggle(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        on, state = parameter != "0", self.state
        if word == "v":
            state.hidden = on
        elif word == "deleted":
            state.deleted = on
        elif word == "revised":
            state.inserted = on
        else:
            state.moved = ("from" if word == "mvf" else "to") if on else ""

    def _author(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        self.state.author = number(parameter)

    def _machine(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        self.fonts.header(_PAGES[word])

    def _font(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        value = number(parameter)
        if word == "ansicpg":
            self.fonts.header(value or self.fonts.page)
        elif word == "deff":
            self.fonts.usual = value
        elif self.state.area != "fonts":
            if word == "f":
                self.state.font = value
        elif word == "f":
            self.fonts.current = value
        elif word == "fcharset":
            self.fonts.charset(value)
        else:
            self.fonts.own_page(value)
