"""The plugin that the documentation writes is well typed: who copies it and has a type checker meets no complaint."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

api = pytest.importorskip("mypy.api")
ROOT = Path(__file__).parents[2]


def test_the_plugin_of_the_documentation_is_well_typed(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "plugins.md").read_text("utf-8")
    blocks = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    assert len(blocks) > 5
    written = tmp_path / "documented_plugin.py"
    written.write_text("\n".join(blocks), "utf-8")
    settings = ("--config-file", str(ROOT / "pyproject.toml"), "--cache-dir", str(ROOT / ".mypy_cache"))
    said, failed, code = api.run([*settings, str(written)])
    assert (code, failed) == (0, ""), said
