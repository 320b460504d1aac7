"""Texts that tell the public of what happened, as far as that can be seen."""

from __future__ import annotations

from provenance.analysis.attributions import attributions
from provenance.analysis.register.reading import may_report, register
from provenance.api import Document


def may_tell(document: Document) -> bool:
    """Whether a text reports; where its register cannot be told and it is no source of a site, whether it is short or somebody named says something."""
    kind = register(document).kind
    if kind == "reporting" or document.media_type == "text/markdown":
        return kind == "reporting"
    if may_report(document):
        return True
    return kind == "unknown" and any(one.kind == "named" and one.lays for one in attributions(document))
