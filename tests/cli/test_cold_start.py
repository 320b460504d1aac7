"""What a run over one line of text imports: nothing that it does not need, for it is called for one file at a time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from hatch_build import index_rules

HEAVY = frozenset(
    {
        "ahocorasick_rs",
        "alt_profanity_check",
        "asyncio",
        "bs4",
        "c2pa",
        "charset_normalizer",
        "concurrent.futures",
        "dataclasses",
        "difflib",
        "email",
        "gettext",
        "glob",
        "hashlib",
        "html.entities",
        "http.client",
        "importlib.metadata",
        "importlib.resources",
        "inspect",
        "ipaddress",
        "json",
        "jsonschema",
        "jsonschema_rs",
        "langdetect",
        "logging",
        "markdown_it",
        "mdit_py_plugins",
        "multiprocessing",
        "numpy",
        "phonenumbers",
        "platform",
        "pluggy",
        "pyarrow",
        "pydantic",
        "pypdfium2",
        "random",
        "ray",
        "rich",
        "shutil",
        "sklearn",
        "socket",
        "sqlite3",
        "ssl",
        "stdnum",
        "string",
        "tempfile",
        "textwrap",
        "threading",
        "tomllib",
        "typing_extensions",
        "unittest",
        "xml",
        "yaml",
        "zipfile",
        "zoneinfo",
    }
)
"""Modules that cost a cold start more than a millisecond or two, and that a plain text never needs."""
MOST = 351
"""Modules outside the standard library, which brings a few more with each version of Python; a new one that is needed may raise it."""
FEW = 70
"""Modules of rules, of five hundred, with the groups of files that they stand in."""
ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
before = set(sys.modules)  # also what the environment imports in every start
from provenance.cli import main
main(["check", "--isolated", "--no-cache", "--exit-zero", "line.txt"])
print(*sys.modules.keys() - before, file=sys.stderr)
"""


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What a run imports."""
    folder = tmp_path_factory.mktemp("line")
    # The index of rules as the build makes it: that of an editable install is of the day on which it was made.
    assert index_rules(ROOT, ROOT / "plugins" / "provenance_plugins", frozen=False)
    (folder / "line.txt").write_text("Officials said last week that the bridge will close.\n", encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=folder, capture_output=True, text=True, check=True)
    assert "ATT102" in done.stdout
    return done.stderr.split()


def test_a_line_of_text_needs_no_heavy_module(modules: list[str]) -> None:
    # Since Python 3.13 `pathlib` itself imports `glob`.
    assert not HEAVY.intersection(modules) - ({"glob"} if sys.version_info >= (3, 13) else set())
    assert len([name for name in modules if name.partition(".")[0] not in sys.stdlib_module_names]) < MOST


def test_rules_that_the_text_does_not_call_are_not_imported(modules: list[str]) -> None:
    rules = [name for name in modules if name.startswith("provenance_plugins.") and name.count(".") > 1]
    assert "provenance_plugins.attribution.anonymous_source" in rules
    assert len(rules) < FEW
    assert not {
        name
        for name in rules
        if name.startswith(("provenance_plugins.media.", "provenance_plugins.boilerplate."))
        and not name.endswith(
            (".asked_first", ".drafts", ".gaps_in_source", ".signs_within")
        )  # hold a condition, which every text is asked
    }


def test_one_reporter_and_one_loader_are_imported(modules: list[str]) -> None:
    parts = {name for name in modules if name.startswith("provenance.")}
    assert [
        name for name in parts if name.startswith("provenance.reporters.") and name.endswith(("json", "html"))
    ] == []
    assert not parts & {"provenance.loaders.html", "provenance.loaders.markdown", "provenance.engine.workers"}
    assert not parts & {
        "provenance.engine.cache",
        "provenance.testing",
        "provenance.cli.audit",
        "provenance.engine.corpus",
    }
    assert not parts & {"provenance.analysis.images.pictures", "provenance.analysis.images.files"}
