"""Addresses with which whoever wrote a text signs off, and those under which readers may enter something."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address

from tests.found import severities_of

_TOLD = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."
_DETTO = (
    "Il consiglio ha votato lunedì per chiudere il ponte per un anno, e nessuno nella sala si è opposto alla decisione."
)


@pytest.mark.parametrize(
    ("text", "warns"),
    [
        (f"{_TOLD}\n\n{_TOLD}     Ola Mecruz: 475-3942, OMecruz@Harbourman.com   ", False),
        (f"{_TOLD}\n\nOla Mecruz: 475-3942, OMecruz@Harbourman.com. He drowned.", True),
        (f"{_TOLD} His friend Ola Mecruz lives at the mill, and omecruz@harbourman.com is his address.", True),
    ],
)
def test_who_wrote_a_text_signs_it(text: str, warns: bool) -> None:
    assert ("warning" in severities_of(e_mail_address, text, "text/plain")) == warns


@pytest.mark.parametrize(
    ("line", "warns"),
    [("via e-mail: club.ponte.vecchio@gmail.com", False), ("di Ola: ola.mecruz.ponte@gmail.com", True)],
)
def test_where_readers_may_enter_an_event(line: str, warns: bool) -> None:
    page = f'<html lang="it"><body><p>{_DETTO}</p><p>{_DETTO}</p><p>Adesioni entro martedì 12 giugno:</p><ul><li>{line}</li></ul></body></html>'
    assert ("warning" in severities_of(e_mail_address, page, "text/html")) == warns
