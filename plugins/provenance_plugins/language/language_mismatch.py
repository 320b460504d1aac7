"""LNG951: the declared language is not the one that the text is in."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content, declarations, language
from provenance.analysis.language import close, declaration, identify, name
from provenance.api import Confidence, Context, Document, Example, Hit, Severity, rule

_FRENCH = (
    "Le conseil municipal a décidé lundi soir de fermer le pont pendant deux ans. Les habitants du quartier, qui n’ont pas été "
    "consultés, craignent pour leurs commerces et demandent une nouvelle réunion avant la fin de l’année."
)


@rule(
    id="LNG951",
    slug="language-mismatch",
    severity=Severity.WARNING,
    summary="A declared language that is not the one the text is in",
    scope="document",
    languages=["*"],
    uses=(content,),
    when=(declarations,),
    bad=[
        Example(f"---\nlang: en\n---\n\n{_FRENCH}\n", media_type="text/markdown"),
        Example(f'<html lang="en-GB"><body><p>{_FRENCH}</p></body></html>', media_type="text/html"),
    ],
    good=[
        Example(f"---\nlang: fr-CA\n---\n\n{_FRENCH}\n", media_type="text/markdown"),
        Example(f'<html lang="fr"><body><p>{_FRENCH}</p></body></html>', media_type="text/html"),
        Example('<html lang="en"><body><p>Au revoir, Papa!</p></body></html>', media_type="text/html"),
        Example(f"---\nlang: all of them\n---\n\n{_FRENCH}\n", media_type="text/markdown"),
        _FRENCH,
    ],
)
def language_mismatch(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """Screen readers, translators and search engines believe the declaration, and so do the rules of this checker: they look for the wrong words.

    Declare the language that the text is in. It is only reported where the text is long and its language beyond doubt; of two
    languages that are easily taken for each other, such as Norwegian and Danish, neither is a mismatch of the other.
    """
    read = language(document)
    if read.declared is None or read.code is None or read.confidence is not Confidence.HIGH:
        return
    if close(read.declared, read.code):
        return
    text = "\n".join(document.slice(document.blocks[index].span) for index in content(document).main)
    article = identify(text, (read.declared,))
    if article.code != read.code or article.confidence is not Confidence.HIGH:
        return
    stated = declaration(document)
    yield Hit(
        None if stated is None else stated.source,
        f"the document declares {name(read.declared)} ({read.declared}), but its text is in {name(read.code)} ({read.code}): declare that",
    )
