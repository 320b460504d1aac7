"""Articles in the XML of publishers and agencies: JATS (https://jats.nlm.nih.gov), NITF (https://iptc.org/standards/nitf) and NewsML-G2 (https://iptc.org/standards/newsml-g2): each article a row, what its head states as columns, its text as HTML."""

from __future__ import annotations

import html
from collections.abc import Mapping

from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern


class Form(NamedTuple):
    """A form of articles."""

    texts: frozenset[str]
    """Elements that are an article each."""
    bodies: frozenset[str]
    """Elements that hold its text."""
    columns: Mapping[tuple[str, str], str]
    """An element around and one in it, whose words are a column; the first one counts, of authors each."""
    attributes: Mapping[tuple[str, str], str]
    """An element and an attribute of it that is a column."""
    blocks: Mapping[str, str]
    """Elements of running text, and those of HTML that stand for them."""
    apart: frozenset[str]
    """Elements in a body that are no running text."""


_PUBLISHED = ("epub", "pub", "ppub", "collection")
_HTML = {
    **{name: name for name in ("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "td", "th", "figcaption")},
    "bq": "blockquote", "hl2": "h2", "tagline": "p", "pre": "pre", "dt": "p", "dd": "p",
}  # fmt: skip
JATS = Form(
    frozenset({"article", "sub-article"}),
    frozenset({"body", "abstract", "ref-list"}),
    {
        ("title-group", "article-title"): "title", ("journal-title-group", "journal-title"): "publisher", ("journal-meta", "journal-title"): "publisher", ("publisher", "publisher-name"): "second_publisher",
        ("contrib", "collab"): "author", ("contrib", "string-name"): "author", ("name", "surname"): "surname", ("name", "given-names"): "given", ("permissions", "license-p"): "license",
        ("pub-date", "day"): "day", ("pub-date", "month"): "month", ("pub-date", "year"): "year",
    },
    {("license", "href"): "license", ("self-uri", "href"): "url", ("article", "lang"): "language"},
    {"p": "p", "title": "h2", "list-item": "li", "disp-quote": "blockquote", "verse-line": "p", "attrib": "p", "speaker": "p", "td": "td", "th": "th", "ref": "li", "preformat": "pre", "code": "pre", "def": "p", "term": "p"},
    frozenset({"fig", "fig-group", "table-wrap-foot", "graphic", "media", "disp-formula", "tex-math", "math", "fn", "fn-group", "supplementary-material", "object-id", "label", "alt-text", "floats-group", "kwd-group"}),
)  # fmt: skip
NITF = Form(
    frozenset({"nitf"}),
    frozenset({"body"}),
    {
        ("head", "title"): "title", ("hedline", "hl1"): "title", ("byline", "person"): "author", ("body.head", "byline"): "author", ("distributor", "org"): "publisher", ("body.head", "distributor"): "publisher", ("rights", "rights.owner"): "second_publisher",
    },
    {("date.issue", "norm"): "date", ("date.release", "norm"): "second_date", ("pubdata", "date.publication"): "second_date", ("pubdata", "name"): "publisher", ("pubdata", "ex-ref"): "url", ("doc.copyright", "holder"): "second_publisher", ("story.date", "norm"): "second_date", ("nitf", "lang"): "language"},
    {**_HTML, "dateline": "p", "abstract": "p"},
    frozenset({"hl1", "byline", "distributor", "rights", "media", "body.end", "bibliography", "script", "style"}),
)  # fmt: skip
NEWSML = Form(
    frozenset({"newsItem"}),
    frozenset({"inlineXML", "inlineData"}),
    {
        ("contentMeta", "headline"): "title", ("contentMeta", "by"): "author", ("creator", "name"): "second_author", ("provider", "name"): "publisher", ("infoSource", "name"): "second_publisher", ("itemMeta", "versionCreated"): "second_date",
        ("itemMeta", "firstCreated"): "date", ("contentMeta", "contentCreated"): "date", ("contentMeta", "creditline"): "second_publisher", ("copyrightHolder", "name"): "second_publisher",
    },
    {("newsItem", "lang"): "language", ("contentMeta/language", "tag"): "language"},
    _HTML,
    frozenset({"head", "script", "style", "media", "byline", "hl1", "docdata", "nav", "footer"}),
)  # fmt: skip
_MARKED = (
    b"<front",
    b"<article-meta",
    b"dtd-version=",
    b"article-type=",
    b"JATS",
    b"NLM//DTD",
    b"niso.org/standards/z39-96",
)
_ROOTS = {"nitf": NITF, "newsItem": NEWSML, "newsMessage": NEWSML, "knowledgeItem": NEWSML}
_TAG = lazy_pattern(r"<[^<>]*>")
_SPACE = lazy_pattern(r"\s+")
_BY = lazy_pattern(r"(?i)(?:by|von|par|por|di|door|av|af)\s+")
_MANY = frozenset({"author", "second_author"})


def form_of(root: str, head: bytes) -> Form | None:
    """The form of articles with such a root and beginning; None where it is none of these."""
    if root == "article":
        return JATS if any(sign in head for sign in _MARKED) else None
    return _ROOTS.get(root)


class Articles:
    """Takes the events of a parser, gives the rows."""

    def __init__(self, form: Form) -> None:
        self.rows: list[dict[str, object]] = []
        self._form = form
        self._open: list[str] = []
        self._row: dict[str, object] | None = None
        self._depth = 0
        """That of the article."""
        self._body: list[str] = []
        self._in_body = self._apart = 0
        """Depths of the body that is read, and of what is left out of it."""
        self._stated: tuple[str, int, list[str]] | None = None
        self._parts: dict[str, str] = {}
        self._is_author = True
        self._rank = 0
        """Which of the days of publication the date is."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        local = name.rpartition(" ")[2]
        around = self._open[-1] if self._open else ""
        self._open.append(local)
        depth = len(self._open)
        own = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        if local in self._form.texts:
            self._finish()
            self._row, self._body, self._depth, self._in_body, self._apart = {}, [], depth, 0, 0
            self._rank = len(_PUBLISHED) + 1
        row = self._row
        if row is None:
            return
        for (element, attribute), column in self._form.attributes.items():
            if own.get(attribute) and element in {local, f"{around}/{local}"}:
                row.setdefault(column, own[attribute])
        if local == "contrib":
            self._is_author = own.get("contrib-type", "author") == "author"
        if local == "article-id" and own.get("pub-id-type") == "doi":
            self._stated = ("doi", depth, [])
        elif self._in_body:
            self._inside(local, own, depth)
        elif local in self._form.bodies:
            self._in_body = depth
            if local == "ref-list":
                self._body.append("<h2>References</h2>")
        elif self._stated is None and (column := self._form.columns.get((around, local), "")):
            self._stated = (column, depth, [])
        if local in {"name", "pub-date"} and not self._in_body:
            self._parts = {"kind": own.get("pub-type") or own.get("date-type", ""), "iso": own.get("iso-8601-date", "")}

    def _inside(self, local: str, own: dict[str, str], depth: int) -> None:
        if self._apart:
            return
        if local in self._form.apart:
            self._apart = depth
            if local in {"hl1", "byline", "distributor"}:
                column = self._form.columns.get((self._open[-2], local), "")
                self._stated = (column, depth, []) if column and self._stated is None else self._stated
        elif local in self._form.blocks:
            self._body.append(f"<{self._form.blocks[local]}>")
        elif local in {"a", "ext-link"} and own.get("href", "").startswith("http"):
            self._body.append(f'<a href="{html.escape(own["href"])}">')

    def end(self, name: str) -> None:
        """An element ends."""
        local = name.rpartition(" ")[2]
        depth = len(self._open)
        if self._stated is not None and self._stated[1] == depth:
            column, _, parts = self._stated
            self._stated = None
            self._state(column, _SPACE.sub(" ", "".join(parts)).strip())
        if self._apart == depth:
            self._apart = 0
        elif self._in_body == depth:
            self._in_body = 0
        elif self._in_body and not self._apart:
            if local in self._form.blocks:
                self._body.append(f"</{self._form.blocks[local]}>\n")
            elif local in {"a", "ext-link"} and "<a " in "".join(self._body[-40:]):
                self._body.append("</a>")
        if local == "name" and not self._in_body:
            self._state("author", f"{self._parts.get('given', '')} {self._parts.get('surname', '')}".strip())
        elif local == "pub-date" and not self._in_body:
            self._published(_day(self._parts))
        if self._row is not None and depth == self._depth:
            self._finish()
        self._open.pop()

    def _published(self, day: str) -> None:
        """A day of JATS, where none before was that of a form which comes first."""
        kind = self._parts["kind"]
        rank = _PUBLISHED.index(kind) if kind in _PUBLISHED else len(_PUBLISHED)
        if self._row is not None and day and rank < self._rank:
            self._row["date"], self._rank = day, rank

    def _state(self, column: str, words: str) -> None:
        row = self._row
        if row is None or not words:
            return
        if column in {"surname", "given", "day", "month", "year"}:
            self._parts[column] = words
        elif column in _MANY:
            named = row.setdefault(column, [])
            words = _BY.sub("", words, count=1) if _BY.match(words) else words
            if self._is_author and isinstance(named, list) and words not in named:
                named.append(words)
        elif column == "doi":
            row.setdefault("url", words if words.startswith("http") else f"https://doi.org/{words}")
        else:
            row.setdefault(column, words)

    def text(self, data: str) -> None:
        """Words in the innermost element."""
        if self._stated is not None:
            self._stated[2].append(data)
        elif self._in_body and not self._apart:
            self._body.append(html.escape(data, quote=False))

    def _finish(self) -> None:
        row, self._row = self._row, None
        if row is None:
            return
        for column in ("date", "author", "publisher"):
            second = row.pop(f"second_{column}", None)
            if second and not row.get(column):
                row[column] = second
        body = "".join(self._body).strip()
        if _TAG.sub("", body).strip():
            row["text_html"] = body
            self.rows.append(row)


def _day(parts: Mapping[str, str]) -> str:
    """A day of JATS, from its parts or as its attribute has it."""
    if parts.get("iso"):
        return parts["iso"]
    numbers = [parts.get(part, "") for part in ("year", "month", "day")]
    if not all(number.isdigit() for number in numbers if number):
        return " ".join(number for number in reversed(numbers) if number)
    return "-".join(number.zfill(2) for number in numbers if number) if numbers[0] else ""
