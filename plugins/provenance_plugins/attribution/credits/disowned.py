"""Sentences in which a page disowns what it shows: "I do not own any of these pictures", "they belong to whoever took them"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import inside_quotation
from provenance.api import Document, Match, Span, lazy_pattern
from provenance_plugins.attribution.credits.credit_lines import closes_line, leads_to_name
from provenance_plugins.attribution.tables import spaced_alternatives

__all__ = ["disowned"]

_WORDS = "vague_origin_words"
_REACH = 160
"""Characters on either side of the words that disown in which their sentence stands."""


def _of(tag: str) -> str:
    return f"(?:{spaced_alternatives(_WORDS, tag)})"


_OWNED = lazy_pattern(
    lambda: (
        rf"(?:\b(?:{_of('many')}\s+)?(?:{_of('noun')}|music|songs?|lyrics|soundtrack|audio|(?:back)?tracks?|content|characters)(?:\s+{_of('used')}){{0,7}}|\b(?:they|it|these|this|all\s+of\s+them))\s+"
        rf"(?:{spaced_alternatives('vague_origin', 'owned')})\s+(?:{_of('their')}\s+){{0,4}}{_of('owner')}(?:[^\S\n]+{_of('their')}){{0,2}}"
    ),
    re.IGNORECASE,
)
_GIVEN = lazy_pattern(
    lambda: (
        rf"(?:{spaced_alternatives('vague_origin', 'credited')})\s*:?\s*(?:reservados\s|reservadas\s|réservés\s|riservati\s|reserved\s|vorbehalten\s)?"
        rf"(?:{_of('to')})\s+(?:{_of('their')}\s+){{0,4}}{_of('owner')}(?:[^\S\n]+{_of('their')}){{0,2}}"
    ),
    re.IGNORECASE,
)
"""In other languages than English, whose forms are leads: "créditos a sus respectivos autores"."""


_SHOWN_IN_ENGLISH = (
    r"(?:photo(?:graph)?s?|images?|pictures?|pics?|videos?|clips?|footage|illustrations?|drawings?|art(?:works?)?|graphics?|charts?|cartoons?|memes?|gifs?"
    r"|screenshots?|music|songs?|lyrics|soundtrack|audio|(?:back)?tracks?|content|characters)"
)
_SHOWN_ABROAD = r"(?:fotos?|fotografías?|fotografias?|imagen|imágenes|imagens?|imagem|v[ií]d[eé]os?|images?|photos?|bild(?:e?r?n?)?|musique|música|textos?)"
_USED_IN_ENGLISH = r"(?:used|shown|seen|here|above|below|featured|included|displayed|found|that|I|we|have|has|been|in|on|for|of|this|these|the|my|our|posts?|articles?|blog|pages?|site|website|story|slides?|presentation|essay|report|thread|channel)"


def _sentences() -> str:
    shown = _SHOWN_IN_ENGLISH
    these = r"(?:(?:any|all|most|some)\s+of\s+)?(?:the|these|this|those|any|all|our|my)?\s*(?:\w+\s)?"
    used, many = (
        rf"(?:\s+{_USED_IN_ENGLISH}){{0,7}}",
        r"(?:all(?:\s+of)?(?:\s+the)?|these|this|those|the|some(?:\s+of\s+the)?|most(?:\s+of\s+the)?|any|our|my)",
    )
    return "|".join(
        (
            rf"\b(?:I|we)\s+(?:do\s+not|do?n['’]?t|did\s+not|didn['’]t)\s+own\s+(?:(?:the|any)\s+(?:copy)?rights?\s+(?:to|of|for|over)\s+)?{these}{shown}\b",
            rf"\b(?:I|we)\s+(?:(?:do\s+not|do?n['’]?t)\s+(?:claim|hold|have|own)\s+(?:any\s+)?|(?:claim|hold|have|own)\s+no\s+)(?:ownership|credit|(?:copy)?rights?)\s+(?:of|to|for|over|on|in)\s+{these}{shown}\b",
            rf"\b(?:{many}\s+)?{shown}{used}\s+(?:is|are|was|were)(?:\s+not|n['’]t)\s+(?:mine|ours|my\s+own|our\s+own)\b",
            rf"\bnone\s+of\s+(?:the|these|this|those)\s+{shown}{used}\s+(?:(?:is|are)\s+(?:mine|ours)|belongs?\s+to\s+(?:me|us))\b",
            r"(?<![^\n])\W{0,4}(?:re-?post(?:ed)?\W{1,3})?not\s+(?:mine|OC|my\s+own)\b[^\n.]{0,30}(?=[.!]?\W{0,3}(?:\n|\Z))",
            r"\bno\s+(?:copyright\s+)?(?:infringement|violation)(?:\s+of\s+(?:any\s+)?copyrights?)?\s+(?:is\s+|was\s+)?(?:intended|meant)\b",
            r"\b(?:I|we)\s+(?:do\s+not|do?n['’]?t)\s+(?:intend|mean|wish)\s+to\s+infringe\b[^.!?\n]{0,40}",
            r"\b(?:contact|message|dm|pm|e-?mail|text|inbox|write(?:\s+to)?)\s+(?:me\s+|us\s+)?for\s+(?:proper\s+)?(?:credits?|removal)(?=\s*(?:or|and|/|[.,!;)\n]|\Z))(?:\s*(?:or|and|/)\s*(?:credits?|removal))?",
            r"\b(?:will|shall|happy\s+to|glad\s+to)\s+(?:be\s+)?credit(?:ed)?\s+(?:once|when|if|as\s+soon\s+as)\s[^.!?\n]{1,60}",
            r"\bcredits?\s+will\s+be\s+(?:given|added)\s+(?:once|when|if|as\s+soon\s+as)\s[^.!?\n]{1,60}",
            rf"\bif\s+(?:(?:you\s+(?:own|took|made|drew|are\s+the\s+(?:owner|photographer|creator|artist)\s+of)|(?:this|these|any\s+of\s+these))\b[^.!?\n]{{0,40}}?\b(?:{shown}))[^.!?\n]{{0,40}}?\b(?:contact|message|dm|pm|e-?mail|let|tell)\s+(?:me|us)\b[^.!?\n]{{0,60}}?\b(?:credit|remove|removal|take\s+(?:it|them)\s+down)\b",
            rf"\bowners?\s+of\s+(?:the|this|these)\s+{shown}\s*,?\s*(?:please|pls|kindly)\s+(?:contact|let|message|dm|e-?mail)\b[^.!?\n]{{0,40}}",
            r"\b(?:tell|know|dm|message|comment)\b[^.!?\n]{0,40}\bwho(?:ever)?\s+(?:made|took|drew|owns|shot)\b[^.!?\n]{0,40}\bcredit\b[^.!?\n]{0,20}",
            rf"\b(?:no\s+idea|not\s+sure|don['’]?t\s+know)\s+who\s+(?:took|made|drew|shot|owns)\s+(?:it|them|this|these|{these}{shown})\b",
            rf"\b(?:no\s+claim\s+to\s+(?:it|them)|(?:I|we)\s+(?:have\s+|had\s+)?(?:could\s+not|couldn['’]t|cannot|can['’]t|not\s+been\s+able\s+to|were\s+unable\s+to)\s+trace\s+(?:who\s+(?:took|made|drew|shot)|the\s+(?:owner|photographer|artist|maker))\s+(?:of\s+)?(?:this|these|the)?\s*{shown})\b",
            rf"\b(?:{shown}|(?:write-?up|article|post|text|recipe|poem|story))\s+(?:isn['’]t|is\s+not|aren['’]t|are\s+not|not)\s+(?:mine|ours|my\s+own|our\s+own)(?=\s*(?:[.,;:!?)\n]|\Z|and\b|but\b))",
            rf"\b{_SHOWN_ABROAD}\b[^.!?\n]{{0,60}}\bno\s+(?:es|son)\s+de\s+(?:nuestra|mi)\s+autoría\b|\b{_SHOWN_ABROAD}\b[^.!?\n]{{0,60}}\bnão\s+(?:é|são)\s+de\s+(?:nossa|minha)\s+autoria\b",
            rf"\b(?:nous\s+ne\s+(?:détenons|possédons|revendiquons|avons)|je\s+ne\s+(?:détiens|possède|revendique)|n['’]ai)\s+aucun\s+droit\s+sur\s+(?:ces?|cette|les?|la)\s+{_SHOWN_ABROAD}",
            rf"\brechte\s+an\s+(?:diese[mnr]|den|dem|der)\s+{_SHOWN_ABROAD}\s+liegen\s+nicht\s+bei\s+(?:uns|mir)\b|\b(?:maker|fotograaf)\s+is\s+(?:bij\s+)?(?:ons\s+|mij\s+)?(?:niet\s+bekend|onbekend)\b",
            r"(?<![^\n])\W{0,4}(?:all\s+)?credits?,?\s+where\s+(?:credits?|it)?\s*(?:is|are|['’]s)?\s*due(?=[.!]?\W{0,3}(?:\n|\Z))",
            r"(?<![^\n])\W{0,4}sources?\s*[:-]\s*a\s+friend\s+sent\s+(?:me|us)\s+this\b[^.!?\n]{0,40}",
        )
    )


_SENTENCES = lazy_pattern(_sentences, re.IGNORECASE)
_BEGINS = lazy_pattern(r"(?<![^\n])|\b(?=\w)")
"""Where a line or a word begins, as every match does of what is said in English."""


def _begun(pattern: re.Pattern[str], text: str, low: int, last: int, high: int) -> Iterator[re.Match[str]]:
    """The matches that begin at such a place up to the last: of a pattern with twenty alternatives each place costs half a microsecond."""
    behind = low
    for place in _BEGINS.finditer(text, low, last + 1):
        at = place.start()
        found = pattern.match(text, at, high) if behind <= at <= last else None
        if found is not None:
            behind = found.end()
            yield found


def disowned(document: Document, match: Match) -> Span | None:
    """The words around a match of the lexicon that disown what is shown; None where nobody does, and in quoted speech."""
    text, (start, end) = document.text, match.span
    low, high = max(0, start - _REACH), min(len(text), end + _REACH)
    pattern = _OWNED if match.tagged("owned") else _GIVEN if match.tagged("credited") else _SENTENCES
    for found in (
        _begun(pattern, text, low, start, high) if pattern is not _GIVEN else pattern.finditer(text, low, high)
    ):
        if found.start() > start:
            break
        if found.end() < end:
            continue
        if pattern is not _SENTENCES and not (
            closes_line(text, found.end()) and not leads_to_name(text, found.end(), found[0])
        ):
            return None
        if inside_quotation(document, match.span):
            return None
        words = found[0]
        return Span(found.start() + len(words) - len(words.lstrip(" \t\n*_>#-•")), found.end())
    return None
