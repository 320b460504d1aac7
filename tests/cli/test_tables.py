"""Tables fit the terminal, also a narrow one."""

from __future__ import annotations

import pytest

from provenance.cli.main import main
from provenance.cli.tables import table

ROWS = [("ATT101", "vague-credit", "error", "A credit that names nobody who could be asked"), ("ATT1", "a", "info", "")]


@pytest.mark.parametrize("columns", [30, 40, 60, 80])
@pytest.mark.parametrize("command", ["rules", "plugins", "config"])
def test_no_line_is_longer(
    command: str, columns: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    assert main([command, "--isolated"]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if not line.startswith("root = ")]
    longest = max(lines, key=len)
    assert len(longest) <= columns or " " not in longest.strip(), longest  # names are not broken


def test_the_last_column_stands_below_where_it_has_no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    assert table(ROWS).splitlines() == [
        "ATT101  vague-credit  error",
        "    A credit that names nobody who could",
        "    be asked",
        "ATT1  a  info",
    ]
    monkeypatch.setenv("COLUMNS", "60")
    assert table(ROWS).splitlines() == [
        "ATT101  vague-credit  error  A credit that names nobody who",
        "                             could be asked",
        "ATT1    a             info",
    ]
