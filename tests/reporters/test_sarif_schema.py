"""Reports for code scanning hold what SARIF asks of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from provenance.cli.main import main
from tests.reporters.sarif_schema import SARIF

_SEEDS = Path(__file__).parents[2] / "seeds"
_TEXT = "The ferry sails at noon from the old quay, and comes back in the evening when the lamps are lit.\n"


@pytest.fixture
def validator() -> jsonschema_rs.Validator:
    return jsonschema_rs.validator_for(SARIF, validate_formats=True)


def _report(*arguments: str) -> Any:  # noqa: ANN401 - JSON
    main([*arguments, "--isolated", "--no-cache", "--output-format", "sarif", "--output-file", "out.sarif"])
    return json.loads(Path("out.sarif").read_text("utf-8"))


def test_reports_of_all_kinds_of_findings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, validator: jsonschema_rs.Validator
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a b.txt", "Brücke#1.txt"):
        Path(name).write_text(_TEXT, "utf-8")
    Path("rows.jsonl").write_text('{"id": "a", "text": "Credits to the owner."}\nno json\n', "utf-8")
    report = _report("audit", str(_SEEDS), ".")
    (run,) = report["runs"]
    assert any(result["relatedLocations"] for result in run["results"] if "relatedLocations" in result)
    assert run["invocations"][0]["toolExecutionNotifications"]
    assert [fault.message for fault in validator.iter_errors(report)] == []
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def _result(report: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = report["runs"][0]["results"][0]
    return result


@pytest.mark.parametrize(
    "damage",
    [
        lambda report: report.update(version="2.0.0"),
        lambda report: report["runs"][0]["tool"].pop("driver"),
        lambda report: report["runs"][0]["tool"]["driver"]["rules"].append(
            report["runs"][0]["tool"]["driver"]["rules"][0]
        ),
        lambda report: _result(report).update(level="info"),
        lambda report: _result(report).update(severity="error"),
        lambda report: _result(report)["message"].pop("text"),
        lambda report: _result(report)["locations"][0]["physicalLocation"]["region"].update(startLine=0),
        lambda report: _result(report)["locations"][0]["physicalLocation"]["artifactLocation"].update(uri="a b.txt"),
    ],
)
def test_a_damaged_report_is_seen(
    damage: Callable[[dict[str, Any]], object],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    validator: jsonschema_rs.Validator,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("Credits to the owner.\n", "utf-8")
    report = _report("check", "a.txt")
    assert validator.is_valid(report)
    damage(report)
    assert not validator.is_valid(report)
