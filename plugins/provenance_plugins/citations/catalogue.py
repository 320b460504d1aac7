"""The rules of the family, in the order of their ids."""

from __future__ import annotations

from provenance.api import AnyRule
from provenance_plugins.citations.dead_link import dead_link
from provenance_plugins.citations.invalid_identifier import invalid_identifier
from provenance_plugins.citations.no_references import no_references
from provenance_plugins.citations.number_not_in_source import number_not_in_source
from provenance_plugins.citations.placeholder_citation import placeholder_citation
from provenance_plugins.citations.placeholder_link import placeholder_link
from provenance_plugins.citations.quote_not_in_source import quote_not_in_source
from provenance_plugins.citations.uncited_claim import uncited_claim
from provenance_plugins.citations.uncited_statistic import uncited_statistic
from provenance_plugins.citations.undefined_citation import undefined_citation
from provenance_plugins.citations.unused_reference import unused_reference
from provenance_plugins.citations.vague_link_text import vague_link_text

RULES: list[AnyRule] = [
    uncited_statistic,
    uncited_claim,
    undefined_citation,
    unused_reference,
    placeholder_citation,
    placeholder_link,
    invalid_identifier,
    vague_link_text,
    no_references,
    quote_not_in_source,
    number_not_in_source,
    dead_link,
]
