"""The rules of the family, in the order of their ids."""

from __future__ import annotations

from provenance.api import AnyRule
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.authors.missing_author import missing_author
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author
from provenance_plugins.attribution.credits.handle_only_credit import handle_only_credit
from provenance_plugins.attribution.credits.missing_origin import missing_origin
from provenance_plugins.attribution.credits.vague_credit import vague_credit
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.spellings.name_spelled_two_ways import name_spelled_two_ways
from provenance_plugins.attribution.unattributed_quote import unattributed_quote
from provenance_plugins.attribution.weasel_wording import weasel_wording
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

RULES: list[AnyRule] = [
    vague_credit,
    anonymous_source,
    weasel_attribution,
    unnamed_study,
    missing_author,
    missing_origin,
    unattributed_quote,
    placeholder_author,
    handle_only_credit,
    weasel_wording,
    name_spelled_two_ways,
]
