"""Exports of MediaWiki (https://www.mediawiki.org/wiki/Help:Export): each page with a text of its own, in its last revision."""

from __future__ import annotations

from provenance.documents import Declared
from provenance.extensions import Source
from provenance.patterns import lazy_pattern

ROOT = "mediawiki"
_TYPE = "text/x-mediawiki"
_MODELS = frozenset({"", "wikitext"})
_TALK = frozenset({"-2", "-1", "2", "6", "8", "10", "14", "828"})
"""Namespaces of files, messages, templates, classes, modules and users; those of talk have odd numbers."""
_REDIRECT = lazy_pattern(r"\s*#[^\W\d_]{4,20}:?\s*\[\[")
_MAIN = lazy_pattern(r"[^/]*$")


class Pages:
    """Takes the events of a parser, gives the pages."""

    def __init__(self) -> None:
        self.found: list[dict[str, str]] = []
        self.left = 0
        """Pages without a text of their own."""
        self.site: dict[str, str] = {}
        self._open: list[str] = []
        self._page: dict[str, str] = {}
        self._words: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        local = name.rpartition(" ")[2]
        self._open.append(local)
        self._words = []
        if local == ROOT:
            self.site["language"] = next((value for key, value in attributes.items() if key.endswith("lang")), "")
        elif local == "page":
            self._page = {}
        elif local == "redirect":
            self._page["redirect"] = "1"
        elif local == "revision":
            for key in ("timestamp", "text", "model"):
                self._page.pop(key, None)

    def end(self, name: str) -> None:  # noqa: ARG002 - the handler's form
        """An element ends."""
        local = self._open.pop()
        around = self._open[-1] if self._open else ""
        words = "".join(self._words)
        self._words = []
        if around == "siteinfo" and local in {"sitename", "base"}:
            self.site[local] = words.strip()
        elif around == "page" and local in {"title", "ns", "id"}:
            self._page[local] = words.strip()
        elif around == "revision" and local in {"timestamp", "text", "model"}:
            self._page[local] = words
        elif local == "page":
            number = self._page.get("ns", "0")
            is_text = number not in _TALK and (not number.isdigit() or int(number) % 2 == 0)
            words = self._page.get("text", "")
            if (
                is_text
                and "redirect" not in self._page
                and words.strip()
                and _REDIRECT.match(words) is None
                and self._page.get("model", "").strip() in _MODELS
            ):
                self.found.append(self._page)
            else:
                self.left += 1

    def text(self, data: str) -> None:
        """Words in the innermost element."""
        self._words.append(data)

    def sources(self, path: str) -> list[Source]:
        """The pages as texts in their markup; `row` is the number of each."""
        base = _MAIN.sub("", self.site.get("base", ""))
        made: list[Source] = []
        for row, page in enumerate(self.found, 1):
            title = page.get("title", "")
            stated = [
                ("title", title, "row:title"), ("modified", page.get("timestamp", "").strip(), "row:timestamp"), ("site", self.site.get("sitename", ""), "row:sitename"),
                ("url", f"{base}{title.replace(' ', '_')}" if base else "", "row:base"), ("language", self.site.get("language", ""), "row:lang"),
            ]  # fmt: skip
            declared = tuple(Declared(field, words, origin) for field, words, origin in stated if words)
            identifier = f"{path}:{page['id']}" if page.get("id") else f"{path}:{row}"
            made.append(Source(identifier, path, _TYPE, page["text"], row=row, declared=declared))
        return made
