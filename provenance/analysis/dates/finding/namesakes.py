"""Persons and products that bear the name of a month or a weekday: "April said", "monday.com"."""

from __future__ import annotations

import re

from provenance.analysis.dates.names import MONTHS, Words
from provenance.patterns import lazy_pattern

_OF_DAYS = frozenset({"on", "sure", "last", "this", "next"})
"""What the lexicon calls words that make a day or a month of a name."""
_GIVEN = frozenset({"Domenica"})
"""Weekdays that are first names; the Spanish "Domingo" has an article where it is a day."""
_CAPITAL_BEHIND = lazy_pattern(r" [A-ZÀ-Þ][\w’'-]*[^\W\d_]")
_CITED_YEAR = lazy_pattern(r"(?:['’]s)?\s\((?:1[6-9]|20)\d\d[a-z]?\)")
_FIRST_AUTHOR = lazy_pattern(r"(?P<name>[A-ZÀ-Þ][\w’'-]+)(?:,?\s(?:and|&|y|e|et|und|en|i|och)|,)\s\Z")
_AUTHOR = 40
"""Characters before a name in which the first author's stands."""


class Namesakes:
    """Those of one text; each name is looked for once."""

    def __init__(self, text: str, words: Words) -> None:
        self._text = text
        self._words = words
        self._persons: dict[str, bool] = {}
        self._products: dict[str, bool] = {}
        self._titled: set[str] = set()
        self._endings: list[str] | None = None
        """Those of products' names that the text has."""

    def is_person(self, name: str) -> bool:
        """Whether somebody in the text seems to bear the name of a month."""
        if name not in self._persons:
            pattern = rf"\b[A-Z][a-z]+\.? {name}\b(?! \d)|\b{name} (?:said|[A-Z][a-z]+)"
            found = re.finditer(pattern, self._text)
            before = self._words.before  # "By August" opens a sentence
            self._persons[name] = any(match[0].split()[0].lower() not in before for match in found)
        return self._persons[name]

    def is_titled(self, start: int, end: int, title: int, language: str, kinds: frozenset[str]) -> bool:
        """Whether a weekday or a month is the name of a person: behind a title, whose place is given, or, where nothing makes a day of it, later in the text.

        "Mme Dimanche", "Herr Sonntag … Sonntag sah ihn", "el señor Domingo"; titles are written small in some languages, the name never.
        """
        name = self._text[start:end]
        if not name[0].isupper():
            return False
        if "title" in kinds and (language != "en" or self._text[title].isupper()):
            self._titled.add(name)
            return True
        return name in self._titled and kinds.isdisjoint(_OF_DAYS)

    def is_cited(self, start: int, end: int) -> bool:
        """Whether a month is the last of several authors of a work, whose year stands in brackets behind them: "Nowak and May (1992)", not "April and May (1992)"."""
        year = _CITED_YEAR.match(self._text, end)
        before = None if year is None else _FIRST_AUTHOR.search(self._text, max(0, start - _AUTHOR), start)
        return before is not None and before["name"].lower() not in MONTHS

    def is_given(self, start: int, end: int) -> bool:
        """Whether a weekday is a first name before another name: "Domenica Rossi"; where it may be the day as well, it is neither."""
        return self._text[start:end] in _GIVEN and _CAPITAL_BEHIND.match(self._text, end) is not None

    def is_product(self, name: str) -> bool:
        """Whether a weekday is the name of a product in this text, which calls it "monday.com" somewhere."""
        if self._endings is None:
            self._endings = [ending for ending in self._words.product if ending in self._text]
        if not self._endings:
            return False
        if name not in self._products:
            self._products[name] = any(
                f"{form}{ending}" in self._text for ending in self._endings for form in (name, name.lower())
            )
        return self._products[name]
