"""Portraits in which each event has its year need no day; one with a day of late, and news, do."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.testing import find


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (
            "Marcelo Zeballos de Santa Cruz fue un participante de la olimpiada. En 2014 participó en la cuarta edición y obtuvo la medalla de bronce. Decidió continuar sus estudios en la universidad. En 2019 ganó el primer lugar. Obtuvo luego una pasantía. Trabajó después en una empresa grande.",
            "info",
        ),
        (
            "Maria Oliveira foi uma professora do Porto. Em 1998 fundou a escola. Ganhou o prémio em 2004. Ensinou durante muitos anos. Publicou três livros. Recebeu a medalha da cidade.",
            "info",
        ),
        (
            "Claude Moreau est né en 1950 à Lyon. Il a fondé le club en 1978. Il a gagné la coupe en 1984. Il a dirigé l'école. Il a reçu la médaille. Il a quitté la ville.",
            "info",
        ),
        (
            "Marcelo Zeballos fue un participante de la olimpiada. En 2014 participó en la cuarta edición. Ayer ganó el premio. Decidió continuar sus estudios. En 2019 ganó el primer lugar. Trabajó después en una empresa grande.",
            "error",
        ),
        (
            "La fuente de Arteaga se secó ayer. “No queda agua”, dijo el alcalde, Julián Prieto. La semana pasada todavía daba agua. El domingo hubo una misa. En 2014 se secó también. En 2019 volvió.",
            "error",
        ),
        (
            "El club ganó la copa. En 2014 perdió la final. En 2019 ganó el torneo. Marcelo Zeballos fue el mejor. El público llenó la plaza. La banda tocó hasta tarde.",
            "error",
        ),
    ],
)
def test_portraits(text: str, severity: str) -> None:
    findings, problems = find(missing_date, text)
    assert problems == []
    assert [one.severity for one in findings] == [severity]
