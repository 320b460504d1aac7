"""LIC803: two licences for one text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from provenance.analysis import declarations
from provenance.analysis.licences import Kind, Licence, agree
from provenance.analysis.metadata.origins import told_in
from provenance.api import (
    BlockKind,
    Context,
    Document,
    Example,
    Hit,
    RelatedPlace,
    Severity,
    SourceSpan,
    Span,
    lazy_pattern,
    rule,
)
from provenance_plugins.rights.statements import PHRASES, Statement, rights

_TEXT = "The council decided on Monday evening to close the bridge for two years."
_DECIDED = frozenset({Kind.NAMED, Kind.RESERVED, Kind.PUBLIC_DOMAIN})
_BARE = lazy_pattern(r"\W*(?:cc0|cc[ -]by(?:[ -](?:nc|nd|sa)){0,2}|public domain)(?:[ -][1-4]\.0)?\W*", re.IGNORECASE)
_NEAR = 3
"""Blocks behind a headline."""
_OPEN = ("CC0", "CC-PD")
"""How identifiers begin that place a text in the public domain."""


@rule(
    id="LIC803",
    slug="conflicting-licence",
    severity=Severity.WARNING,
    summary="Metadata, JSON-LD and text name different licences",
    scope="document",
    languages=["*"],
    uses=(rights,),
    when=(declarations, PHRASES),
    bad=[
        Example(f"---\nlicense: CC-BY-4.0\n---\n\n{_TEXT}\n\nThis article is licensed under CC BY-NC 4.0.\n", media_type="text/markdown"),
        Example(
            "---\nlicense: CC-BY-4.0\n---\n\nDe raad besloot de brug een jaar te sluiten, en niemand in de zaal was ertegen.\n\nDit werk is beschikbaar onder CC BY-ND 4.0.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\nlicense: CC-BY-4.0\n---\n\nIl consiglio ha votato la chiusura del ponte, e nessuno in sala si è opposto.\n\nQuesto testo è rilasciato con licenza CC BY-ND 4.0.\n",
            media_type="text/markdown",
        ),
        Example(
            f'<p>{_TEXT}</p><p><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>'
            "<p>© 2024 Evening Post. All rights reserved.</p>",
            media_type="text/html",
        ),
    ],
    good=[
        Example(
            f"---\nlicense: CC-BY-4.0\n---\n\n{_TEXT}\n\nThis article is licensed under a Creative Commons Attribution License.\n",
            media_type="text/markdown",
        ),
        Example(f"---\nlicense: CC-BY-4.0\n---\n\n{_TEXT}\n\n© 2024 Evening Post\n", media_type="text/markdown"),
        Example(f"---\nlicense: CC-BY-4.0\n---\n\n{_TEXT}\n\nPhoto: Ana Cruz, licensed under CC BY-SA 2.0.\n", media_type="text/markdown"),
        Example("---\nlicense: CC-BY-4.0\n---\n\nThe tool was released under the MIT License in 2019.\n", media_type="text/markdown"),
    ],
)  # fmt: skip
def conflicting_licence(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """Readers follow the words, programs the metadata; where they differ, one of them does what the author did not allow.

    State one licence, the same in all places. A licence without its version and the same one with it do not differ, and a copyright
    line does not contradict a licence.
    """
    decided = [
        statement
        for statement in rights(document).statements
        if statement.licence.kind in _DECIDED and not _is_listed(document, statement)
    ]
    for first, second in combinations(decided, 2):
        if first.origin == second.origin or _agree(first.licence, second.licence):
            continue
        if document.whole_page and _is_of_picture(document, first, second):
            continue
        related = () if first.place is None else (RelatedPlace(f"{first.licence.name} is stated here", first.place),)
        yield Hit(
            second.place,
            f"{told_in(second.origin)} states {second.licence.name}, but {told_in(first.origin)} states {first.licence.name}: state one licence",
            min(first.confidence, second.confidence, key=lambda confidence: confidence.rank),
            related=related,
        )
        return


def _is_of_picture(document: Document, *statements: Statement) -> bool:
    """Whether a page that reserves its rights has a licence by its bare name below its headline, as the credit of a picture at its head is."""
    if not any(statement.licence.kind is Kind.RESERVED for statement in statements):
        return False
    return any(
        _BARE.fullmatch(statement.text) is not None and _is_below_title(document, statement.place)
        for statement in statements
    )


def _is_listed(document: Document, statement: Statement) -> bool:
    """Whether the bare name of a licence is one item of a list of several: a page on licences, or its menu."""
    if not isinstance(statement.place, Span) or _BARE.fullmatch(statement.text) is None:
        return False
    at = document.block_index(statement.place.start)
    if at is None or document.blocks[at].kind is not BlockKind.LIST_ITEM:
        return False
    return any(
        block.kind is BlockKind.LIST_ITEM
        for block in (*document.blocks[max(0, at - 1) : at], *document.blocks[at + 1 : at + 2])
    )


def _is_below_title(document: Document, place: Span | SourceSpan | None) -> bool:
    """Whether a place stands right below the headline, where the picture of an article and its credit do."""
    if not isinstance(place, Span) or (index := document.block_index(place.start)) is None:
        return False
    return any(
        block.kind is BlockKind.HEADING and block.level == 1 for block in document.blocks[max(0, index - _NEAR) : index]
    )


def _agree(one: Licence, other: Licence) -> bool:
    if one.kind is Kind.NAMED and other.kind is Kind.NAMED:
        return any(agree(first, second) for first in one.identifiers for second in other.identifiers)
    if one.kind is other.kind:
        return True
    open_ones = [licence for licence in (one, other) if licence.kind is Kind.PUBLIC_DOMAIN]
    named = [licence for licence in (one, other) if licence.kind is Kind.NAMED]
    return bool(open_ones and named) and any(
        name.startswith(_OPEN) for licence in named for name in licence.identifiers
    )
