"""Passives that are the writers' own, or what a law says."""

from __future__ import annotations

from provenance.analysis import Attribution
from provenance.analysis.register import is_personal
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.registers import is_technical
from provenance_plugins.attribution.tables import forms

_BEHIND = 30
"""Characters behind a passive that show a definition: "is considered the equivalent of"."""
_PRONOUN = lazy_pattern(r"\bit (?:is|was|has been|had been)(?: also| then| further| generally)? \w+\Z")


def is_own_passive(document: Document, one: Attribution) -> bool:
    """Whether the passive is the writers' own, as minutes and papers have it ("it was agreed", "it is hoped"), or what a law says."""
    if one.kind != "nobody":
        return False
    cue = document.slice(one.cue).lower()
    word = cue.rsplit(None, 1)[-1]
    behind = document.text[one.cue.end : one.cue.end + _BEHIND].lower()
    if word in forms("passives", "defining") and behind.lstrip().startswith(tuple(forms("passives", "defined"))):
        return True
    if word in forms("passives", "characterizing") and not forms("passives", "typical").isdisjoint(cue.split()):
        return True  # "is typically characterized as"
    if word in forms("practising") and ("typically" in cue or (is_technical(document) and "widely" not in cue)):
        return True  # "are typically considered part of it": a convention
    if " ".join(cue.split()[-2:]) in forms("passives", "thought_fit") and is_personal(document):
        return True  # "was thought to promise": by the writers
    if word in forms("passives", "hoped") or not forms("passives", "legal").isdisjoint(cue.split()):
        return True
    if word in forms("passives", "put_forward") and document.text[one.cue.end : one.cue.end + 1] == ",":
        return (
            document.text[max(0, one.cue.start - 3) : one.cue.start].rstrip().endswith(",")
        )  # "so, it is suggested, under its control"
    said = " ".join(document.text[max(0, one.cue.start - 12) : one.cue.end].lower().split())
    if word in forms("passives", "put_forward"):
        return " it " not in f" {said} "  # "a centre has been suggested"
    return (
        word in forms("passives", "minuted")
        and _PRONOUN.search(said) is not None
        and (" was " in said or " had " in said)
    )
