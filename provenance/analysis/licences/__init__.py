"""Licences: what a statement of rights names, in one form, however it is written.

Identifiers are those of the SPDX licence list (`spdx.tsv`, made by tools/make_spdx.py); a licence without its version keeps the part
that is known (`CC-BY`, `GPL`).
"""

from provenance.analysis.licences.naming import Kind, Licence, normalise
from provenance.analysis.licences.tagged import tagged, unlisted
from provenance.analysis.licences.versions import agree

__all__ = ["Kind", "Licence", "agree", "normalise", "tagged", "unlisted"]
