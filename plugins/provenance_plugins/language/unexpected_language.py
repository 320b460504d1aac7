"""LNG953: a document in a language that the configuration does not allow."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, cast

import msgspec

from provenance.analysis import language
from provenance.analysis.language import close, name, primary_subtag
from provenance.api import Confidence, Context, Document, Hit, Severity, rule


class UnexpectedLanguageOptions(msgspec.Struct, frozen=True):
    """Settings of unexpected-language."""

    allowed: tuple[Annotated[str, msgspec.Meta(pattern="^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$")], ...] = ()
    """Language tags, such as "en" or "pt-BR", of which the language alone counts; empty: the configured `languages`."""


@rule(
    id="LNG953",
    slug="unexpected-language",
    severity=Severity.WARNING,
    summary="A document in a language that the configuration does not allow",
    scope="document",
    languages=["*"],
    opt_in=True,
    options=UnexpectedLanguageOptions,
    bad=[
        "Der Stadtrat hat am Montagabend beschlossen, die Brücke für zwei Jahre zu schließen, und die Anwohner wurden nicht gefragt.",
        "Совет решил закрыть мост на два года, и жители района боятся за свои магазины.",
    ],
    good=[
        "The council decided on Monday evening to close the bridge for two years, and the people were not asked.",
        "Guten Tag!",
    ],
)
def unexpected_language(document: Document, context: Context) -> Iterator[Hit]:
    """A text in a language that its editors do not read cannot be checked by them, and most rules have no words for it.

    Translate it, leave it out, or allow its language: `rules.unexpected-language.allowed`.
    """
    options = cast(UnexpectedLanguageOptions, context.options)
    tags = options.allowed or document.languages
    allowed = {code for tag in tags if (code := primary_subtag(tag)) is not None}
    read = language(document)
    code = read.code if read.code is not None and read.confidence is not Confidence.LOW else read.declared
    if code is None or any(close(code, other) for other in allowed):
        return
    listed = ", ".join(sorted(name(other) for other in allowed))
    confidence = Confidence.MEDIUM if read.code is None else read.confidence
    yield Hit(
        None,
        f"the text is in {name(code)}, and the configuration allows {listed}: translate it, leave it out, or allow its language",
        confidence,
    )
