"""Names that stand for words in AsciiDoc: attributes (`{revdate}`), and the ids of sections to which links lead."""

from __future__ import annotations

import html

from provenance.loaders.allowances import Allowance
from provenance.loaders.asciidoc.lines import ATTRIBUTES, HEADING, TITLE, Lines, is_comment, without_closing
from provenance.loaders.asciidoc.listed import attributes
from provenance.loaders.asciidoc.quotes import quoted
from provenance.patterns import lazy_pattern

REFERENCE = lazy_pattern(r"\{(?P<name>\w[\w-]{0,80})\}")
_BUILT_IN = {
    "blank": "", "empty": "", "sp": " ", "nbsp": "\xa0", "zwsp": "\u200b", "wj": "\u2060", "apos": "'", "quot": '"', "lsquo": "‘", "rsquo": "’",
    "ldquo": "“", "rdquo": "”", "deg": "°", "plus": "+", "brvbar": "¦", "vbar": "|", "amp": "&", "lt": "<", "gt": ">", "startsb": "[",
    "endsb": "]", "caret": "^", "asterisk": "*", "tilde": "~", "backslash": "\\", "backtick": "`", "two-colons": "::", "two-semicolons": ";;",
    "cpp": "C++", "cxx": "C++", "pp": "++",
}  # fmt: skip
"""Attributes that every document has: https://docs.asciidoctor.org/asciidoc/latest/attributes/character-replacement-ref/."""
_MACRO = lazy_pattern(
    r"(?:pass:[a-z,]{0,40}|(?:link|xref|mailto|indexterm2|https?|image|icon|footnote):[^\s\[\]]{0,1000})\[(?P<words>[^\[\]]{0,1000})\]"
)
_ENTRY = lazy_pattern(r"\[\[\[(?P<key>[\w:][^\[\],\n]{0,100})(?:,(?P<label>[^\[\]\n]{1,200}))?\]\]\]")
"""The key of a work in a list of them: `[[[cruz]]] Ana Cruz: …`."""
_ANCHOR = lazy_pattern(r"\[\[([A-Za-z_:][^\[\],\n]{0,200})(?:,[^\[\]\n]{0,200})?\]\]")
_NO_WORD = lazy_pattern(r"[^\w\s.-]+")
_RUN = lazy_pattern(r"[\s._-]+")
_LONGEST = 2_000
"""Characters of a value: names that stand for one another could double theirs at each step."""


class Names:
    """The attributes of a document as they are set up to a place in it, and the titles of its ids."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._values: dict[str, str] = {}
        self._titles: dict[str, str] | None = None
        self._entries: dict[str, str] | None = None
        self._allowance = Allowance(len(lines.source))

    def set(self, name: str, value: str) -> None:
        """Keep the value of an attribute."""
        self._values[name.lower()] = value[:_LONGEST]

    def unset(self, name: str) -> None:
        """Forget an attribute."""
        self._values.pop(name.lower(), None)

    def value(self, name: str) -> str | None:
        """What an attribute stands for; None where the document does not say it."""
        found = self._values.get(name.lower())
        return _BUILT_IN.get(name) if found is None else found

    def resolved(self, words: str) -> str:
        """Words with the values of the attributes in them that are known."""
        if "{" not in words:
            return words
        resolved = REFERENCE.sub(lambda found: _or(self.value(found["name"]), found[0]), words[:_LONGEST])[:_LONGEST]
        return resolved if self._allowance.take(resolved) else words[:_LONGEST]

    def shown(self, name: str) -> str | None:
        """What readers see in the place of an attribute; None where the document does not say it, or where so much was put already that it is kept by its name."""
        value = self.value(name)
        if value is None or "{" in value:
            return value if value is None else self.resolved(value)
        return value if self._allowance.take(value) else None

    def address(self, words: str) -> str:
        """An address with the values of the attributes in it; the names of those that nobody knows here."""
        return REFERENCE.sub(lambda found: found["name"], self.resolved(words)).removeprefix("link:")

    def title(self, identifier: str) -> str | None:
        """The title of the section or block that has an id; None where none has it here."""
        if self._titles is None:
            self._titles = self._read_titles()
        found = self._titles.get(identifier)
        return found if found is not None and self._allowance.take(found) else None

    def entry(self, key: str) -> str | None:
        """How readers see the key of a work in a list of those; None where none has it here."""
        if self._entries is None:
            found = _ENTRY.finditer(self._lines.source) if "[[[" in self._lines.source else ()
            self._entries = {one["key"]: (one["label"] or one["key"]).strip() for one in found}
        shown = self._entries.get(key)
        return shown if shown is not None and self._allowance.take(shown) else None

    def _read_titles(self) -> dict[str, str]:
        found: dict[str, str] = {}
        own: list[str] = []
        """Ids that stand above the line."""
        above = ""
        """The title of a block that stands right above it."""
        prefix = self._values.get("idprefix", "_")
        separator = self._values.get("idseparator", "_")
        lines = self._lines
        for number in range(len(lines)):
            line = lines.text(number)
            if not line or is_comment(line):
                continue
            if line.startswith("[") and ATTRIBUTES.fullmatch(line) is not None:
                inner = line[2:-2].partition(",")[0] if line.startswith("[[") else attributes(line[1:-1], 0).id
                own += [inner] if inner else []
                if inner and above:
                    found.setdefault(inner, above)
                continue
            heading = HEADING.fullmatch(line) if line[0] in "=#" else None
            underlined = heading is None and line[0].isalnum() and lines.is_underlined(number, len(lines))
            above = ""
            if heading is None and not underlined and (line[0] != "." or TITLE.fullmatch(line) is None):
                own.clear()
                continue
            words = line if underlined else line[1:]
            if heading is not None:
                words = without_closing(heading["words"])
            own += _ANCHOR.findall(words)
            words = plain(self.resolved(words))
            above = "" if heading is not None or underlined else words
            ids = [*own]
            if heading is not None or underlined:
                made = _RUN.sub(separator, _NO_WORD.sub("", words.lower())).strip(separator or None)
                ids += [prefix + made, words]
            own.clear()
            for one in ids:
                found.setdefault(one, words)
        return found


def plain(words: str) -> str:
    """Words as readers see them: without the marks and macros around them."""
    words = _ANCHOR.sub("", _MACRO.sub(lambda found: found["words"], words))
    parts: list[str] = []
    at = 0
    for cut in sorted(quoted(words)):
        if cut.start >= at:
            parts += (words[at : cut.start], cut.text)
            at = cut.end
    return html.unescape(" ".join("".join([*parts, words[at:]]).split()))


def place_of(target: str) -> str:
    """The address of a place in this text, or of another page, by what a reference says."""
    return target if "." in target or "#" in target or "/" in target else f"#{target}"


def _or(value: str | None, other: str) -> str:
    return other if value is None else value
