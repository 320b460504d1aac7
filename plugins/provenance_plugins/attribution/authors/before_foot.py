"""Who stands before the foot of a page that ran into the text: initials or the source before the licence of a house, whoever a disclaimer says that made it, and a name between the last sentence and its tags."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.lexicons import Words
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives

__all__ = ["before_foot"]

_REACH = 1_200
"""Characters at the end in which such a foot stands."""
_FOOT = r"\s*(?:All (?:[Cc]ontents?|[Mm]aterial|[Aa]rticles)\b[^.!?\n]{0,80}?\b(?:is|are) licen[sc]ed under\b|©\s?(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d\b)"
_BEFORE = lazy_pattern(
    rf"(?:(?<=[.!?”\"’\')\]])|\s)\s*(?:(?P<signs>[A-Z]{{2,4}}(?:/[A-Z]{{2,4}}){{1,3}}|[a-z]{{2,4}}(?:/[a-z]{{2,4}}){{1,3}})|\((?i:source)s?\s?:\s?(?P<source>[A-Z][^()\n]{{1,40}})\)){_FOOT}"
)
_MADE = lazy_pattern(
    r"(?<!\w)[Tt]h(?:is|e) (?:content|article|report|analysis|text|material|story|piece) (?:is|was|has been) (?:provided|produced|prepared|written|supplied|created|made) by (?P<who>[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*){0,4})"
)
_MONITORED = lazy_pattern(
    r"(?:\baz? )?(?P<hu>[A-ZÀ-Þ][\w.&-]+(?: [A-ZÀ-Þ][\w.&-]+){0,3}) (?:médiafigyelő )?szemlézte\b"
    r"|(?:\b[Rr]evue de presse (?:réalisée |établie )?par|\b(?:[Rr]evista|[Rr]esumen) de prensa (?:elaborad[ao] |realizad[ao] )?por|\b[Rr]assegna stampa (?:curata |a cura )?(?:da|di)|\b(?:[Pp]resseschau|[Mm]edienbeobachtung|[Pp]ressespiegel) (?:erstellt )?(?:von|durch)"
    r"|\b(?:[Mm]edia|[Pp]ress) (?:review|monitoring) (?:compiled |provided |done )?by|\bzpracoval[ao]?\b:?|\bopracowanie:) (?P<who>[A-ZÀ-Þ][\w.&-]+(?: [A-ZÀ-Þ][\w.&-]+){0,3})"
)
"""Who reviewed the press for the house: "A cikket az OBSERVER szemlézte a lap.hu számára"."""
_REVIEWS = (
    "szemlézte",
    "presse",
    "prensa",
    "stampa",
    "monitoring",
    "review",
    "beobachtung",
    "zpracoval",
    "opracowanie",
)
_TAGS = ("Tags", "TAGS", "Etiquetas", "Schlagw", "Mots-clés", "Filed under", "Filed Under")
_BEFORE_TAGS = lazy_pattern(
    lambda: (
        rf"(?<=[^\W\d_A-ZÀ-Þ][.!?”»\"])(?!(?i:{alternatives('before_foot', 'no_name')})(?!\w))(?P<who>[A-ZÀ-Þ][\w’'-]+(?:\s(?:d[aeo]s?\s|of\s|the\s)?[A-ZÀ-Þ][\w’'-]+){{1,3}})\s{{1,4}}(?:Tags|TAGS|Etiquetas|Schlagw[oö]rte[r]?|Mots-clés|Filed [Uu]nder)\s?:"
    )
)
"""A name glued to the last stop of a text, which its tags follow: "… the mill.Harbour News  Tags: mills"."""
_SIGNS = ("licensed under", "licenced under", "©")


def before_foot(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of all of them
    """The initials, the source or the maker, as they are written."""
    text = document.text
    start = max(0, len(text) - _REACH)
    if any(text.find(sign, start) >= 0 for sign in _SIGNS):
        found = _BEFORE.search(text, start)
        if found is not None:
            yield found["signs"] or found["source"]
    if text.find("isclaimer", start) >= 0:
        made = _MADE.search(text, text.find("isclaimer", start))
        if made is not None:
            yield made["who"]
    if any(sign in text for sign in _TAGS):
        yield from (signed["who"] for signed in _BEFORE_TAGS.finditer(text))
    if any(text.find(sign, start) >= 0 for sign in _REVIEWS):
        reviewed = _MONITORED.search(text, start)
        if reviewed is not None:
            yield reviewed["hu"] or reviewed["who"]
