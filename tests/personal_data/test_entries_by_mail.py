"""Addresses under which readers may enter something."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address

from tests.found import severities_of

_DETTO = (
    "Il consiglio ha votato lunedì per chiudere il ponte per un anno, e nessuno nella sala si è opposto alla decisione."
)


@pytest.mark.parametrize(
    ("line", "told"),
    [("via e-mail: club.ponte.vecchio@gmail.com", ["info"]), ("di Ola: ola.mecruz.ponte@gmail.com", ["warning"])],
)
def test_where_readers_may_enter_an_event(line: str, told: list[str]) -> None:
    page = f'<html lang="it"><body><p>{_DETTO}</p><p>{_DETTO}</p><p>Adesioni entro martedì 12 giugno:</p><ul><li>{line}</li></ul></body></html>'
    assert severities_of(e_mail_address, page, "text/html") == told
