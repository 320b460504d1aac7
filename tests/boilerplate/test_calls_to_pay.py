"""Calls to share in Spanish and calls to pay, told by the words of a whole line (BLP402, BLP403)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.share_prompt import share_prompt

from tests.found import severities_of

_ES = "<html lang='es'><p>El concejo votó a favor de cerrar el viejo puente durante un año.</p><p>{}</p><p>El molino junto al puente abre todos los días.</p></html>"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("¿Te ha resultado útil esta guía? ¡Compártela y déjanos tus comentarios!", True),
        ("¿Te gustó? ¡Compártelo con tus amigos!", True),
        ("¡Compártelo en tus redes y déjanos tu comentario!", True),
        ("¿Te gustó el puente viejo? Al molinero no le gusta el nuevo.", False),
        ("Comparte esta barca con su hermana y deja tu opinión de lado.", False),
        ("El molinero tiene pan: compártelo y come.", False),
    ],
)
def test_spanish_calls_to_share(line: str, *, told: bool) -> None:
    assert bool(severities_of(share_prompt, _ES.format(line), "text/html")) is told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Love this article? Shout the Gazette a coffee", True),
        ("For as little as £5, you can support the Gazette – and it only takes a minute.", True),
        ("You can support the Gazette for as little as $3 a month.", True),
        ("For as little as £5, you can cross the harbour by ferry and see the mill.", False),
        ("The keeper works for as little as £5 a day, and has no bread.", False),
        ("They shout across the hall that Ana Cruz owes them a coffee.", False),
    ],
)
def test_calls_to_pay(line: str, *, told: bool) -> None:
    text = f"# The bridge\n\nThe council closed the old bridge for a year.\n\n{line}\n\nThe mill is open on all days but one.\n"
    assert bool(severities_of(newsletter_prompt, text)) is told
