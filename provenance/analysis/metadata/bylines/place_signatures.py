"""Who reported from where, on a line of its own at the end: "I LEEDS: Ana Cruz (tekst) og Ben Ode (foto)", "Ana Cruz (Text), Ben Ode (Fotos)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.api import lazy_pattern

_BLOCKS = 4
"""Paragraphs at the end of a text among which such a line stands."""
_LONGEST = 140
_FORCE = 4.5
_PLACED = lazy_pattern(
    r"(?:I|In|Fra|From|Från|Aus|Desde|Da|Dans|Uit|Vanuit|Em)\s[A-ZÀ-Þ][\w’'. -]{1,40}:\s+(?=[A-ZÀ-Þ])"
)
"""Before the names, the place."""
_TEXT = lazy_pattern(
    r"(?i)\((?:te(?:x|ks)te?|texto|testo|ord|words|report|tekst og foto|text (?:and photos|und fotos))\)"
)
"""Behind a name, that its holder wrote the text, …"""
_PICTURE = lazy_pattern(
    r"(?i)(?:^|,|;|\s(?:og|och|and|und|et|y|e|en)\s)?\s*(?:(?!\s(?:og|och|and|und|et|y|e|en)\s)[^,;()]){3,60}?\s\((?:foto\w{0,8}|photos?|photographs?|bilder|video|film|illustra\w{2,8}|fotografie)\)"
)
"""… and that another made the pictures."""


_TAKEN = lazy_pattern(
    r"\s\|\s(?:tomado|extraído|publicado|taken|extracted|reprinted|aus|entnommen|übernommen|tiré|extrait|repris|tratto|estratto|retirado|overgenomen)\s(?:de|del|da|dal|from|aus|von|uit|di|do|d[’'])?\s?[“\"«‘*_A-ZÀ-Þ]",
    re.IGNORECASE,
    signs=("|",),
)
"""Behind a name, where the text stood first: "Ana Cruz | Tomado de “El Puerto”, mayo 2021"."""


def placed(reader: Reader) -> Iterator[Credit]:
    """The names on such a line, of people of whom the text does not speak before."""
    document = reader.document
    if document.whole_page:
        return
    for index in range(len(document.blocks) - 1, max(-1, len(document.blocks) - 1 - _BLOCKS), -1):
        start, end = document.blocks[index].span
        if end - start > _LONGEST:
            continue
        text = document.text[start:end]
        place, taken = _PLACED.match(text), _TAKEN.search(text)
        if place is None and taken is None and _TEXT.search(text) is None:
            continue
        text = text if taken is None else text[: taken.start()]
        at = 0 if place is None else place.end()
        byline = names_of(_TEXT.sub("", _PICTURE.sub("", text[at:])).strip(" .,;"), reader.words, reader.sites)
        people = [name for name in byline.names if name.kind is Kind.PERSON]
        if not byline.clean or not people or len(people) < len(byline.names):
            continue
        if any(document.text.find(name.text.split()[-1], 0, start) >= 0 for name in people):
            continue
        line = Line(text, start, Place.FOOT, index)
        for name in people:
            yield credit(line, name, "signature", _FORCE, at, clean=True)
        return
