"""When a paper came to its journal, and where and when a piece was sent, stand where a text owes its date (DAT201)."""

from __future__ import annotations

import pytest

from tests.dates.common import undated

REPORT = "The bridge was closed on Monday, the council said. “Nobody was hurt,” said Ana Cruz, its keeper. Two lorries had hit the rail and were towed away by the police. "
ABSTRACT = "It tells of bridges and of what the council knew of them on Monday, the keeper said. " * 12


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("Received 3 May 2011; accepted 12 June 2011", "info"),
        ("Received: 3 May 2011.", "info"),
        ("Manuscript received on 3 May 2011, revised 12 June 2011", "info"),
        ("Recibido: 2011-05-03; aceptado: 2011-06-12", "info"),
        ("Praca wpłynęła do redakcji 2011-05-03", "info"),
        ("Geliş tarihi: 2011-05-03", "info"),
        ("Recibido en el puerto: 2011-05-03", "error"),
        ("Received 3 May 2011 from the mayor, who asked for the keys", "error"),
        ("Received by the harbour on 3 May 2011", "error"),
        ("The council received 3 May 2011 as the day of the vote", "error"),
    ],
)
def test_a_line_says_when_a_paper_came_to_its_journal_wherever_its_abstracts_stand(line: str, severity: str) -> None:
    assert undated(f"{REPORT * 8}\n\n{line}\n\n{ABSTRACT}", "text/plain") == severity


@pytest.mark.parametrize(
    ("bracket", "severity"),
    [
        ("(Comentário na Rádio Lanterna – FM 100 – na quarta-feira 17 de janeiro de 2018, às 7h45m)", "info"),
        ("(Artigo publicado na Lanterna em 17 de janeiro de 2018)", "info"),
        ("(A ponte caiu na quarta-feira 17 de janeiro de 2018.)", "error"),
        ("(O comentário no rádio foi na quarta-feira 17 de janeiro de 2018)", "error"),
        (
            "(Comentário na Rádio Lanterna de 17 de janeiro de 2018. A ponte caiu depois e ninguém sabe por quê)",
            "error",
        ),
    ],
)
def test_a_bracket_at_the_head_says_where_and_when_a_piece_was_sent(bracket: str, severity: str) -> None:
    said = "A ponte fechou na segunda-feira, disse a prefeita. “Ninguém se feriu”, disse Ana Cruz. O conselho recusou pagar a obra. "
    assert undated(f"{said}{bracket} {said * 8}", "text/plain") == severity
