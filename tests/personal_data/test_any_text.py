"""Whatever the text, the rules say nothing outside it, and break on nothing."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from provenance_plugins.personal_data import provenance_rules

from provenance.api import Context, Rule, Span
from provenance.testing import document

RULES = [rule for rule in provenance_rules() if isinstance(rule, Rule)]
CONTEXT = Context((), None, date(2024, 6, 30), "en")
PARTS = st.sampled_from(
    [
        "12", "0", "345-67", "2016", "+49 ", "(0)", ".", ",", " ", "\n", "-", "/", ":", "@", "x", "DE75", "5121 0800", "4111 1111",
        "536-22-8147", "Main Street", "Apt. ", "P.O. Box ", "lives at ", "address: ", "APO AE ", "12345", "SW1A 1AA", "ghp_", "AKIA",
        "eyJ", "-----BEGIN PRIVATE KEY-----", "sig=", "discord ", "a.b", "gmail.com", "mailto:", "é", "Ω", "\u00a0", "٣", "1.2.3.4", "::",
    ]
)  # fmt: skip


@given(st.one_of(st.text(max_size=300), st.lists(PARTS, max_size=60).map("".join)))
def test_places_are_inside_the_text(text: str) -> None:
    doc = document(text)
    for rule in RULES:
        for hit in rule(doc, CONTEXT):
            assert isinstance(hit.span, Span)
            assert 0 <= hit.span.start < hit.span.end <= len(doc.text)
            assert doc.slice(hit.span).strip() != ""
