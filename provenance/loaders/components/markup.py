"""What of a component's file is markup: its program is replaced by blanks, so that HTML is left in which each word stands where it stood.

Below its fence Astro has HTML with expressions in braces, in which elements may stand again, and components, whose names have capitals:
https://docs.astro.build/en/reference/astro-syntax/. Svelte has no elements in its expressions, but blocks: https://svelte.dev/docs/svelte/basic-markup.
"""

from __future__ import annotations

import re

import msgspec

from provenance.loaders.components.script import SCRIPT, Signs, Unreadable, closing
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern
from provenance.spans import Span

_SIGN = lazy_pattern(r"(?P<comment><!--)|(?P<open>\{)|<(?=[A-Za-z/>])")
_LITERAL = lazy_pattern(
    r"\{\s*(?:\"(?P<double>[^\"\\{}<&\n]{1,2000})\"|'(?P<single>[^'\\{}<&\n]{1,2000})'|`(?P<ticks>[^`\\${}<&]{1,2000})`)\s*\}"
)
"""An expression that is a string alone: `{"The mill"}` is shown as these words are."""
_ALLOWED = lazy_pattern(r"\{/\*\s\s*provenance:[^*<>{}]{0,500}\*/\}")
"""A note that allows a finding."""
_BLOCK_END = lazy_pattern(r"\{/[a-z]{1,20}\s*\}")
_SHOWS_CHILDREN = lazy_pattern(r"\{@render\s+children\b")
"""How a block of Svelte ends, and where it puts what stands in a frame."""
_QUOTED = {quote: lazy_pattern(rf"[{quote}{{]") for quote in ("'", '"')}
_NAME = lazy_pattern(r"<(?P<end>/?)(?P<name>[A-Za-z][\w.:-]*|(?=>))")
_END = lazy_pattern(r"[^<>]{0,200}>")
_ATTRIBUTE = lazy_pattern(
    r"\s*+(?:(?P<end>/?>)|(?P<spread>\{)|(?P<name>[^\s\"'<>/={}`]+)(?:\s*=\s*(?:(?P<value>\"[^\"]*+\"|'[^']*+'|[^\s\"'<>={}`]++)|(?P<tick>`)|(?P<open>\{)))?|(?P<slash>/))"
)
_NOT_LINE_END = lazy_pattern(r"[^\r\n]")
_UNSAFE = lazy_pattern(r"[^\w.$()\[\]?!:;,|+*{}@#%^~-]")
"""What cannot stand in a value without quotation marks."""
_PICTURE, _NO_PICTURE = "img", "wbr"
"""The element of a picture, and one as short that shows nothing."""
_RAW = frozenset({"script", "style"})
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)
_INLINE = frozenset(
    ("a", "abbr", "b", "button", "cite", "code", "em", "i", "label", "mark", "p", "q", "s", "small", "span", "strong")
) | frozenset(("sub", "summary", "sup", "time", "u", "figcaption", "dt", "h1", "h2", "h3", "h4", "h5", "h6"))
"""Elements in which a component is a part of a line."""
_KNOWN = frozenset(
    (
        "article",
        "aside",
        "blockquote",
        "code",
        "details",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "li",
        "main",
        "nav",
    )
) | frozenset(
    ("ol", "pre", "section", "table", "tbody", "td", "th", "tr", "ul", "p", "h1", "h2", "h3", "h4", "h5", "h6")
)
"""Elements for which a component with the same name stands: `<Header>`."""
_LINK = lazy_pattern(r"(?:\w*Link|A|Anchor|\w*Button|\w*Btn)")
_SLOT = "slot"
_ENDED = lazy_pattern(r"\s*</slot\b")
_BLOCK, _IN_LINE = "div", "x"
"""Elements that stand for components; HTML has none with the name of the latter."""
_OPENING = lazy_pattern(r"<[A-Za-z>]")
_BEHIND_WORDS = lazy_pattern(r"[^\s<>{}()](?=\s*$)")
_NEAR = 200
_LOST = 200_000
"""Characters that are read for tags that are none, at most."""
_DEEPEST = 200
"""Elements around a tag that are looked at."""


class Attribute(NamedTuple):
    """An attribute of a component."""

    name: str
    start: int
    """The place of its value, with its quotation marks or braces."""
    end: int


class Component(NamedTuple):
    """A component where it begins."""

    name: str
    at: int
    depth: int
    """Elements around it."""
    closed: bool
    """Nothing stands in it."""
    attributes: tuple[Attribute, ...]


class Markup(NamedTuple):
    """The HTML of a file, as long as the file."""

    text: str
    stretches: tuple[Span, ...]
    """Places of the file between its programs."""
    components: tuple[Component, ...]
    has_slot: bool
    """Other pages are put into it."""


class _Element(NamedTuple):
    name: str
    written: str
    """How its name is written in the HTML."""


def markup_of(text: str, first: int, *, nested: bool = True) -> Markup:
    """The HTML behind an offset; `nested`: elements stand in expressions. Raises Unreadable."""
    reader = _Reader(text, first, nested=nested)
    reader.run()
    pieces: list[str] = [blanks(text[:first])]
    stretches: list[Span] = []
    at = first
    for start, end, written in sorted(reader.edits):
        pieces += (text[at:start], written)
        if start > at:
            stretches.append(Span(at, start))
        at = end
    stretches.append(Span(at, len(text)))
    return Markup("".join((*pieces, text[at:])), tuple(stretches), tuple(reader.components), reader.has_slot)


def blanks(text: str) -> str:
    """As many blanks, with the ends of lines."""
    return _NOT_LINE_END.sub(" ", text)


class _Script(msgspec.Struct):
    """An expression that is open."""

    start: int
    """From where on it is program."""
    base: int
    """Elements that were open where it began."""
    signs: Signs
    depth: int = 1
    """Brackets that are open in it."""


class _Reader:
    def __init__(self, text: str, at: int, *, nested: bool) -> None:
        self.text = text
        self.nested = nested
        self.first = self.at = at
        self.edits: list[tuple[int, int, str]] = []
        self.components: list[Component] = []
        self.has_slot = False
        self._opened: list[_Element] = []
        self._counts: dict[str, int] = {}
        """How many elements of each name are open."""
        self._scripts: list[_Script] = []
        self._lost = 0
        """Characters that were read for tags that are none."""

    def run(self) -> None:
        while self.at < len(self.text):
            if self._in_script():
                self._script()
            elif not self._markup():
                break
        if self._scripts:
            raise Unreadable

    def _in_script(self) -> bool:
        return bool(self._scripts) and len(self._opened) == self._scripts[-1].base

    def _hide(self, start: int, end: int) -> None:
        if end > start:
            self.edits.append((start, end, blanks(self.text[start:end])))

    def _markup(self) -> bool:
        """Go on to the next tag or expression; False where there is none."""
        text = self.text
        sign = _SIGN.search(text, self.at)
        if sign is None:
            return False
        start = sign.start()
        if sign["comment"]:
            self.at = _behind_comment(text, start)
        elif not sign["open"]:
            if not self._tag(start):
                self.at = start + 1  # a sign among words
        elif (allowed := _ALLOWED.match(text, start)) is not None:
            self.edits += ((start, start + 4, "<!--"), (allowed.end() - 3, allowed.end(), "-->"))
            self.at = allowed.end()
        elif (said := _LITERAL.match(text, start)) is not None and said.lastgroup is not None:
            self._hide(start, said.start(said.lastgroup))
            self._hide(said.end(said.lastgroup), said.end())
            self.at = said.end()
        elif not self.nested:
            self.has_slot = self.has_slot or _SHOWS_CHILDREN.match(text, start) is not None
            ended = _BLOCK_END.match(text, start)
            self.at = closing(text, start) if ended is None else ended.end()
            self._hide(start, self.at)
        else:
            self._scripts.append(_Script(start, len(self._opened), Signs(text, sign.end())))
            self.at = sign.end()
        return True

    def _script(self) -> None:
        text, script = self.text, self._scripts[-1]
        script.signs.at = max(script.signs.at, self.at)
        sign = script.signs.following(SCRIPT)
        start = sign.start()
        self.at = script.signs.at
        if sign["tick"]:
            script.signs.at = self.at = closing(text, start)
        elif sign["open"]:
            script.depth += 1
        elif sign["close"]:
            script.depth -= 1
            if not script.depth:
                self._hide(script.start, sign.end())
                self._scripts.pop()
                self._resume()
        elif sign["less"]:
            hidden = script.start
            if text.startswith("<!--", start):
                self.at = _behind_comment(text, start)
            elif not (script.signs.asked and _OPENING.match(text, start) and self._tag(start)):
                return
            self._hide(hidden, start)
            self._resume()

    def _open(self, element: _Element) -> None:
        self._opened.append(element)
        self._counts[element.name] = self._counts.get(element.name, 0) + 1

    def _resume(self) -> None:
        """Go on with the script, where an element that began in it has ended."""
        if self._in_script():
            script = self._scripts[-1]
            script.start = self.at
            script.signs.go_on(self.at)

    def _tag(self, at: int) -> bool:
        """Read a tag; False where it is none."""
        named = _NAME.match(self.text, at)
        if named is None:
            return False
        if named["end"]:
            return self._end_tag(named)
        if named["name"]:
            return self._start_tag(named)
        self._hide(at, at + 2)
        self._open(_Element("", ""))
        self.at = at + 2
        return True

    def _end_tag(self, named: re.Match[str]) -> bool:
        end = _END.match(self.text, named.end())
        if end is None:
            return False
        self.at = end.end()
        base = self._scripts[-1].base if self._scripts else 0
        name = named["name"]
        at = len(self._opened) - 1 if self._counts.get(name) else -1
        base = max(base, at - _DEEPEST)
        while at >= base and self._opened[at].name != name:
            at -= 1
        if at < base:
            if _is_component(name):
                self._hide(named.start(), self.at)
            return True
        written = self._opened[at].written
        for element in self._opened[at:]:
            self._counts[element.name] -= 1
        del self._opened[at:]
        if not name:
            self._hide(named.start(), self.at)
        elif written != name:
            self._rename(named, written)
        self._resume()
        return True

    def _rename(self, named: re.Match[str], written: str) -> None:
        start, end = named.span("name")
        self.edits.append((start, end, written.ljust(end - start)))

    def _start_tag(self, named: re.Match[str]) -> bool:
        text, name = self.text, named["name"]
        edits: list[tuple[int, int, str]] = []
        stated: list[Attribute] = []
        at = named.end()
        while (found := _ATTRIBUTE.match(text, at)) is not None:
            at = found.end()
            if found["end"]:
                break
            if found["spread"]:
                start, at = at - 1, closing(text, at - 1)
                stated.append(Attribute("", start, at))
                edits.append((start, at, blanks(text[start:at])))
            elif found["tick"] or found["open"]:
                start, at = at - 1, closing(text, at - 1)
                stated.append(Attribute(found["name"], start, at))
                edits.append(_reckoned(text, found.start("name"), start, at, found["name"]))
            elif found["value"] and not self.nested and (last := self._end_of_value(found)) > at:
                edits.append((found.start("name"), last, blanks(text[found.start("name") : last])))
                at = last
            elif found["name"]:
                stated.append(Attribute(found["name"], *found.span("value" if found["value"] else "name")))
        if found is None:
            return self._is_none(at - named.end())
        closed = found["end"] == "/>"
        written = name
        if _is_component(name):
            self.components.append(Component(name, named.start(), len(self._opened), closed, tuple(stated)))
            written = self._written(named, stated, closed=closed)
        if name == _PICTURE and any(one.name == "src" and text[one.start] == "{" for one in stated):
            written = _NO_PICTURE  # which one it is, a program tells
        if name == _SLOT and (closed or _ENDED.match(text, at) is not None):
            self.has_slot = True
        self.edits += edits
        self.at = at
        if written != name:
            self._rename(named, written)
        if not closed and name not in _VOID:
            self._open(_Element(name, written))
            if name in _RAW or any(one.name == "is:raw" for one in stated):
                end = re.compile(rf"</{re.escape(name)}\b", re.IGNORECASE).search(text, at)
                self.at = len(text) if end is None else end.start()
        return True

    def _is_none(self, characters: int) -> bool:
        """What looked like a tag is none: such beginnings may stand in one another, thousands deep."""
        self._lost += characters
        if self._lost > _LOST:
            raise Unreadable
        return False

    def _end_of_value(self, found: re.Match[str]) -> int:
        """Where a value in quotation marks ends, whose expressions may have the same ones: `class="a {lit ? "b" : "c"}"`."""
        at = found.start("value")
        sign = _QUOTED.get(self.text[at])
        if sign is None or "{" not in found["value"]:
            return found.end()
        while (part := sign.search(self.text, at + 1)) is not None:
            if part[0] != "{":
                return part.end()
            at = closing(self.text, part.start()) - 1
        raise Unreadable

    def _written(self, named: re.Match[str], stated: list[Attribute], *, closed: bool) -> str:
        """The element that stands for a component: what it will be made of nobody knows, but its name and where it stands tell whether it is a part of a line."""
        name = named["name"]
        if closed:
            return _IN_LINE
        if name.lower() in _KNOWN:
            return name.lower()
        if any(one.name == "href" for one in stated) and _LINK.fullmatch(name) is not None:
            return "a"
        behind_words = not self._in_script() and _BEHIND_WORDS.search(
            self.text, max(self.first, named.start() - _NEAR), named.start()
        )
        if behind_words or len(name) < len(_BLOCK) or any(map(self._counts.get, _INLINE)):
            return _IN_LINE
        return _BLOCK


def _is_component(name: str) -> bool:
    return name[:1].isupper() or "." in name


def _behind_comment(text: str, start: int) -> int:
    end = text.find("-->", start + len("<!--"))
    return len(text) if end < 0 else end + len("-->")


def _reckoned(text: str, name: int, start: int, end: int, called: str) -> tuple[int, int, str]:
    """What is put in the place of an attribute whose value is reckoned: a value without quotation marks, or nothing."""
    value = text[start:end]
    if value[0] == "`" and "${" not in value and '"' not in value:
        return start, end, f'"{value[1:-1]}"'
    if called == "href":
        return start, end, _UNSAFE.sub("_", value)
    if called == "alt":
        return start, end, "…".ljust(end - start)
    return name, end, blanks(text[name:end])
