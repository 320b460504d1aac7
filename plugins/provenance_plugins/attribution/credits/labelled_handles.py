"""Credits that are a handle behind a label in any language, or behind the short signs of posts: "h/t @someone", "ph. @someone", "Beeld via @someone"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.credits.accounts import is_account
from provenance_plugins.attribution.credits.credit_lines import opens_line
from provenance_plugins.attribution.tables import alternatives

__all__ = ["labelled_handles"]

_REACH, _LONGEST, _NAMED = 60, 120, 60
"""Characters before a handle in which its label stands, those in which it ends, and those behind it in which a name may stand."""
_HANDLE = r"@[A-Za-z0-9_](?:[A-Za-z0-9_.]*[A-Za-z0-9_])?"
_UNMARKED = r"[a-z][a-z0-9.]{0,20}_[a-z0-9_.]{0,28}[a-z0-9]"
"""A handle without its sign, which no word is: "band_pics"."""

_SHOWN = r"(?:photos?|pics?|pictures?|images?|videos?|vidéos?|vídeos?|clips?|fotos?|imagen|imagem|immagin[ei]|bild(?:er)?|beeld)"
_CREDIT = rf"(?:{_SHOWN}|ph)\s?-?credits?|(?:crédits?|crédito?s?|crediti?|credito)\s(?:d[aoe]s?\s)?{_SHOWN}|(?:foto|bild)credits?|(?:words|text|recipe|story|styling)\s(?:&|and|\+)\s{_SHOWN}"
"""What is credited, with the word for it: "Crédits photo"."""


def _pattern() -> str:
    signs, nouns, sources, platforms = (
        alternatives(table, tag)
        for table, tag in (
            ("handle_credit", "sign"),
            ("vague_origin_words", "noun"),
            ("vague_origin_words", "source"),
            ("vague_credit_words", "platform"),
        )
    )
    by, on = alternatives("handle_credit", "by"), alternatives("handle_credit", "on")
    return (
        rf"(?<![\w@/.])(?:(?P<sign>{signs}|{_CREDIT})\.?(?P<mark>\s?[:=|/]\s?|\s)|(?P<label>{nouns}|{sources})(?:\s?(?P<colon>[:=|])\s?|\s))"
        rf"(?P<by>(?:{by})\s)?(?P<platform>(?:(?:{on})\s)?(?:{platforms})\s?[:/|–-]?\s?)?"
        rf"(?P<handle>{_HANDLE}|(?-i:{_UNMARKED})(?=\s(?:{on})\s(?:{platforms})\b))"
    )


_LABELLED = lazy_pattern(_pattern, re.IGNORECASE)
_ON_PLATFORM = lazy_pattern(
    lambda: (
        rf"[a-z0-9_.]+\s(?:{alternatives('handle_credit', 'on')})\s(?:{alternatives('vague_credit_words', 'platform')})\b"
    ),
    re.IGNORECASE,
)
"""The end of a handle without its sign, and the platform: most underscores stand in code."""
_NAME = lazy_pattern(r"[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+")


def labelled_handles(document: Document) -> Iterator[Span]:
    """Each such credit, from its label to its handle, that stands at the beginning of a line or a sentence and beside no name and no other account."""
    text = document.text
    for sign in ("@", "_"):
        at = text.find(sign)
        while at >= 0:
            near = text[at - 1 : at].isalnum() and _ON_PLATFORM.match(text, at, at + _REACH) if sign == "_" else True
            for found in _LABELLED.finditer(text, max(0, at - _REACH), at + _LONGEST) if near else ():
                if found.start("handle") <= at < found.end("handle") and _is_credit(document, found):
                    yield Span(found.start(), found.end())
            at = text.find(sign, at + 1)

    for found in _BARE.finditer(text) if any(map(text.__contains__, BARE_SIGNS)) else ():
        if opens_line(text, found.start()) and not is_account(document, Span(*found.span())):
            yield Span(*found.span())


BARE_SIGNS = ("TikTok: ", "Instagram: ", "IG: ", "Insta: ")
_BARE = lazy_pattern(
    rf"(?<![\w@/.])(?:{_CREDIT}|{_SHOWN})\s?[:–—|-]\s?(?-i:TikTok|Instagram|IG|Insta):\s(?-i:(?=[a-z0-9._]*[0-9._]|[a-z]{{8}})[a-z][a-z0-9._]{{4,29}})(?=\s*(?:\n|\Z))",
    re.IGNORECASE,
)
"""A handle without its sign behind the platform and what is credited, as all of a line: "Video – TikTok: gull88"."""


def _is_credit(document: Document, found: re.Match[str]) -> bool:
    text = document.text
    if found["handle"][0] != "@" and not (found["mark"] or found["colon"] or "").strip():
        return False
    if not (found["sign"] or found["colon"] or found["by"] or found["platform"]):
        return False
    if not opens_line(text, found.start()) or _NAME.search(text[found.end() : found.end() + _NAMED].partition("\n")[0]):
        return False
    return not is_account(document, Span(found.start(), found.end()))
