"""Entries of a list that begin with initials, as near ones of works that it lacks (CIT303)."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.undefined_citation import undefined_citation

from tests.found import findings

LIST = (
    "## Bibliography\n\n- A. Holm, *The old lamp*, Quay Press, 2011.\n\n- M. Ode, *Lamps and freedom*, Mill Books, 2010.\n\n"
    "- B. Cruz, C. Brook, *A thousand boats*, Weir House, 2017.\n\n- D. Weir, *The price of oil*, Mill Books, 2019.\n"
)
KNOWN = "The lamp went out (Holm, 2011), and the oil was dear (Weir, 2019)."


@pytest.mark.parametrize(
    ("told", "severity", "near"),
    [
        ("Nobody lit one, as chapter 12 of *Lamps and Freedom* says (Ode, 1962).", "info", "M. Ode"),
        ("We find it in *A Thousand Boats* (Cruz and Brook, 1980).", "info", "B. Cruz"),
        ("Nobody lit one, as the old keeper said (Ode, 1962).", "error", "M. Ode"),
        ("Nobody lit one, as *Lamps and Freedom* says (Brock, 1962).", "error", ""),
    ],
)
def test_an_entry_behind_initials_is_near(told: str, severity: str, near: str) -> None:
    (finding,) = findings(undefined_citation, f"# Lamps\n\n{KNOWN}\n\n{told}\n\n{LIST}")
    assert str(finding.severity) == severity
    assert near in finding.message
