"""The first name with which a letter within a longer text is signed: "Dear friends," at its head, "Keep well!" and "Ana" below it."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.line_beginnings import at_line
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, lazy_pattern

_GREETED = lazy_pattern(
    r"(?:(?<=\n)|\A)\s{0,3}(?:Dear|Hello|Hi|Hey|Greetings|Liebe[rs]?|Hallo|Moin|Ch(?:er|ère|ers|ères)|Bonjour|Querid[oa]s?|Hola|Estimad[oa]s?|Car[oaie]s?|Ciao|Olá|Beste|Lieve|Kära|Hej|Drodzy|Drog[ai]|Cześć|Sevgili|Merhaba)"
    r"(?:\s[^\n,!:]{1,40})?[,!:][ \t]*(?=\n)"
)
_SIGNED = lazy_pattern(
    r"\n\s{0,3}[^\n]{2,40}[,!.…][ \t]*\n{1,2}\s{0,3}[—–-]?\s?(?P<who>[A-ZÀ-Þ][a-zà-þ]{2,14})[ \t]*(?=\n|\Z)"
)
_HEAD, _LETTER = 800, 12_000
"""Characters in which such a letter begins, and of it."""


def signed_letter(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of all of them
    """Who signs so; where the name is no first name, it heads what follows."""
    text = document.text
    greeted = None if document.whole_page else at_line(_GREETED, text, _HEAD)
    if greeted is None:
        return
    for match in _SIGNED.finditer(text, greeted.end(), greeted.end() + _LETTER):
        if is_given_name(match["who"]):
            yield match["who"]
            return
