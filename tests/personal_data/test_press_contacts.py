"""Those whom the press is to call (PII602)."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.phone_number import phone_number

from tests.found import severities_of

_REPORT = "Leeds, 3 June 2024. The council closed the bridge for a year on Monday, and nobody in the hall objected to it.\n\n{}\n"


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("Harbour Lamps press officer Ana Cruz (in Leeds): +44 7812 644371", "info"),
        ("Press officers:\n\nAna Cruz (lamps): +44 7812 644371\n\nBen Ode, Ola Berg (bridge): +44 7812 644519", "info"),
        ("Hafen-Pressesprecherin Anna Berg (vor Ort in Kiel): +49 151 28471937", "info"),
        ("Pressesprecher*innen:\n\nAnna Berg, Lena Moser, Tina Wolf (Lampen): +49 151 28471936", "info"),
        ("Attachée de presse Anne Dubois : 06 47 19 83 25", "info"),
        ("Addetta stampa Anna Bini (a Livorno): +39 347 291 8465", "info"),
        ("Rzeczniczka prasowa Anna Nowak (port): 601 847 293", "info"),
        ("Pressansvarig Anna Berg (hamnen): 070-612 34 18", "info"),
        ("**Refer to:** | Ana Cruz;; 312-664-8546 | | Ben Ode;; 312-664-8517 | SOURCE Harbour Mills", "info"),
        ("Harbour Mills Media:312-664-8546 Ana Cruz, 312-664-8517, Quay Inc. U.S. Media: Ben Ode 312-664-8519", "info"),
        ("Refer to: | Ana Cruz; acruz@lamp.example; 312-664-8546 –media | | | SOURCE Harbour Mills", "info"),
        ("The lists refer to my sister Ana Cruz, whose mobile is 312-664-8546.", "warning"),
        ("media: Ana Cruz, 312-664-8546", "info"),
        ("He was jeered at on social media: Ana Cruz, 312-664-8546, lives there alone.", "warning"),
        ("She was jeered at on Social Media: Ana Cruz, 312-664-8546, lives there alone.", "warning"),
        ("Those who jeer refer to: Ana Cruz, 312-664-8546, lives there alone.", "warning"),
        ("She left the media: my mobile is still 312-664-8546.", "warning"),
        ("The press wrote about Ana Cruz, who can be reached at home: +44 7812 644371", "warning"),
        ("The press officer said that Ana Cruz, who saw it, is at home: +44 7812 644371", "warning"),
        ("Victims that the press named:\n\nAna Cruz: +44 7812 644371", "warning"),
    ],
)
def test_contacts_of_the_press_are_given_to_be_called(words: str, severity: str) -> None:
    assert set(severities_of(phone_number, _REPORT.format(words), "text/plain")) == {severity}
