"""Editions in TEI (https://tei-c.org/release/doc/tei-p5-doc/en/html/): each `TEI` a row, what its header states as columns, its text as HTML."""

from __future__ import annotations

import html

from provenance.patterns import lazy_pattern

ROOTS = frozenset({"TEI", "teiCorpus", "TEI.2", "teiCorpus.2"})
_TEXTS = frozenset({"TEI", "TEI.2"})
_BLOCKS = {
    "p": "p", "ab": "p", "l": "p", "u": "p", "stage": "p", "speaker": "p", "salute": "p", "signed": "p", "dateline": "p", "byline": "p", "opener": "p", "closer": "p",
    "head": "h2", "titlePart": "h2", "docAuthor": "p", "docImprint": "p", "docDate": "p", "item": "li", "label": "p", "quote": "blockquote", "epigraph": "blockquote", "cit": "blockquote", "row": "p",
}  # fmt: skip
"""Elements of TEI that are blocks, and those of HTML that stand for them."""
_APART = frozenset(
    {
        "note",
        "figDesc",
        "fw",
        "teiHeader",
        "graphic",
        "del",
        "index",
        "gap",
        "formula",
        "listBibl",
    }
)
"""What is no running text of the edition: notes of its editors, heads of pages, what the writer struck out."""
_CHOICE = "choice"
_NOT_CHOSEN = frozenset({"sic", "orig", "abbr"})
"""Of two readings in a choice the one that is not read on; alone each is the text."""
_NAMES = frozenset({"forename", "surname", "addName", "genName", "nameLink", "roleName"})
"""Parts of a name, which stand apart though no blank may be written."""
_BESIDE_NAME = frozenset({"idno", "email", "affiliation", "note", "address", "ptr"})
"""What an edition says of an author beside the name."""
_BLANK_BEHIND = frozenset({"lb", "pb", "cb", "milestone", "w", "pc", "s", "seg", "cell"})
_COLUMNS = {
    ("titleStmt", "title"): "title", ("titleStmt", "author"): "author", ("publicationStmt", "publisher"): "publisher", ("publicationStmt", "authority"): "publisher", ("publicationStmt", "distributor"): "publisher",
    ("publicationStmt", "date"): "date", ("availability", "licence"): "license", ("imprint", "date"): "date_of_source", ("bibl", "date"): "date_of_source", ("correspAction", "date"): "date_of_source", ("creation", "date"): "date_of_source",
}  # fmt: skip
"""An element around and one in it, and the column that the inner one is."""
_TAG = lazy_pattern(r"<[^<>]*>")
_LINKS = frozenset({"ref", "ptr"})
_SPACE = lazy_pattern(r"\s+")
_BEFORE_SIGN = lazy_pattern(r"\s+(?=[,;.])")
_LIVED = lazy_pattern(
    r"(?:\s*\((?:[^\W\d_]{1,4}\.? ?)?\d{4}\??(?:\s?[-–—/]\s?(?:\d{4})?\??)?\)|,\s\d{4}\s?[-–—]\s?(?:\d{4})?)\s*$"
)
"""Years of a life behind a name: "Cruz, Ana (1872-1935)"."""
_TURNED = lazy_pattern(
    r"(?P<surname>(?:[A-ZÀ-Þ][^\W\d_]+(?:['’-][^\W\d_]+)*|d[aeio]s?|e|y)(?: (?:[A-ZÀ-Þ][^\W\d_]+(?:['’-][^\W\d_]+)*|d[aeio]s?|e|y)){0,3}), (?P<given>[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,3})(?P<particle>(?: (?:d[aeio]s?|du|del|della|von|van|der|den|zu|af|av|la|le)){0,2})"
)
"""A name as catalogues have it, whose particle stands last: "Castro Osório, Ana de"."""
_DATED = ("when", "when-iso", "notBefore", "from")


class Editions:
    """Takes the events of a parser, gives the rows of an edition."""

    def __init__(self) -> None:
        self.rows: list[dict[str, object]] = []
        self._open: list[str] = []
        self._row: dict[str, object] | None = None
        self._body: list[str] = []
        self._apart = 0
        """The depth of an element whose words are not read."""
        self._in_text = 0
        self._links: list[int] = []
        """The depths of links that are open."""
        self._stated: tuple[str, int, list[str]] | None = None
        """A column, the depth of its element and its words."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        local = name.rpartition(" ")[2]
        around = self._open[-1] if self._open else ""
        self._open.append(local)
        depth = len(self._open)
        own = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        if local in _TEXTS:
            self._finish()
            self._row, self._body, self._in_text = {}, [], 0
            self._language(own)
        elif self._row is None:
            return
        elif local == "text" and not self._in_text:
            self._in_text = depth
            self._language(own)
        elif self._in_text:
            self._inside(around, local, own, depth)
        elif self._stated is None:
            self._header(around, local, own, depth)
        elif self._stated[0] == "author" and not self._apart:
            if local in _BESIDE_NAME:
                self._apart = depth
            elif local in _NAMES:
                self._stated[2].append(" ")

    def _language(self, own: dict[str, str]) -> None:
        if self._row is not None and own.get("lang"):
            self._row["language"] = own["lang"]

    def _header(self, around: str, local: str, own: dict[str, str], depth: int) -> None:
        row = self._row
        assert row is not None  # noqa: S101 - it is asked for before
        if local == "language" and around == "langUsage" and own.get("ident"):
            row.setdefault("language", own["ident"])
        if local == "ref" and "sourceDesc" in self._open and own.get("target", "").startswith("http"):
            row.setdefault("url", own["target"])
        column = _COLUMNS.get((around, local))
        if column is None:
            return
        stated = next((own[key] for key in _DATED if own.get(key)), None) if local == "date" else None
        if column == "license":
            stated = own.get("target")
        if stated:
            row.setdefault(column, stated)
        else:
            self._stated = (column, depth, [])

    def _inside(self, around: str, local: str, own: dict[str, str], depth: int) -> None:
        if self._apart:
            return
        if local in _APART or (around == _CHOICE and local in _NOT_CHOSEN):
            self._apart = depth
        elif local in _BLOCKS:
            self._body.append(f"<{_BLOCKS[local]}>")
        elif local in _LINKS and own.get("target", "").startswith("http"):
            self._links.append(depth)
            self._body.append(f'<a href="{html.escape(own["target"])}">')
        elif local in {"div", "div1", "div2", "div3", "list", "lg", "sp", "table"}:
            self._body.append("\n")
        elif local == "lb" and own.get("break") != "no":
            self._body.append(" ")

    def end(self, name: str) -> None:
        """An element ends."""
        local = name.rpartition(" ")[2]
        depth = len(self._open)
        if self._stated is not None and self._stated[1] == depth:
            column, _, parts = self._stated
            self._stated = None
            words = _SPACE.sub(" ", "".join(parts)).strip()
            if words and self._row is not None:
                self._state(self._row, column, _spoken(_BEFORE_SIGN.sub("", words)) if column == "author" else words)
        elif self._apart == depth:
            self._apart = 0
        elif self._in_text == depth:
            self._in_text = 0
        elif self._stated is not None and local in _NAMES and self._stated[0] == "author":
            self._stated[2].append(" ")
        elif self._in_text and not self._apart:
            if local in _BLOCKS:
                self._body.append(f"</{_BLOCKS[local]}>\n")
            elif local in _LINKS and self._links and self._links[-1] == depth:
                self._links.pop()
                self._body.append("</a>")
            elif local in _BLANK_BEHIND:
                self._body.append(" ")
        if local in _TEXTS:
            self._finish()
        self._open.pop()

    @staticmethod
    def _state(row: dict[str, object], column: str, words: str) -> None:
        if column == "author":
            authors = row.setdefault(column, [])
            if isinstance(authors, list):
                authors.append(words)
        else:
            row.setdefault(column, words)

    def text(self, data: str) -> None:
        """Words in the innermost element."""
        if self._apart:
            return
        if self._stated is not None:
            self._stated[2].append(data)
        elif self._in_text:
            self._body.append(html.escape(data, quote=False))

    def _finish(self) -> None:
        row = self._row
        self._row = None
        if row is None:
            return
        source = row.pop("date_of_source", None)
        if source:
            row["date"] = source  # the day of the text goes before that of the edition
        body = "".join(self._body).strip()
        if _TAG.sub("", body).strip():
            row["text_html"] = body
            self.rows.append(row)


def _spoken(name: str) -> str:
    """A name as it is spoken, without the years of a life: "Ana de Castro Osório"."""
    name = _LIVED.sub("", name)
    turned = _TURNED.fullmatch(name)
    return name if turned is None else f"{turned['given']}{turned['particle']} {turned['surname']}"
