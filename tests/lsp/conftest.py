"""One server for all tests of a module that only open documents of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.lsp.client import Client, started


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("workspace")


@pytest.fixture(scope="module")
def client(workspace: Path) -> Iterator[Client]:
    yield from started(workspace)


@pytest.fixture
def folder(workspace: Path) -> Path:
    """A folder of the workspace for the documents of one test; its name says nothing of them."""
    made = workspace / ("a" * (1 + len(list(workspace.iterdir()))))
    made.mkdir()
    return made
