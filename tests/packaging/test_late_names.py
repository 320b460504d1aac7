"""What packages offer without having imported it yet."""

from __future__ import annotations

import importlib

import pytest

PACKAGES = ("provenance.analysis", "provenance.analysis.images")


@pytest.mark.parametrize("package", PACKAGES)
def test_everything_that_is_offered_is_there(package: str) -> None:
    module = importlib.import_module(package)
    offered: list[str] = module.__all__
    missing = [name for name in offered if getattr(module, name, None) is None]
    assert missing == []
    assert [name for name in offered if type(getattr(module, name)) is type(module)] == []


@pytest.mark.parametrize("package", PACKAGES)
def test_anything_else_is_not(package: str) -> None:
    with pytest.raises(AttributeError, match="has no attribute 'other'"):
        importlib.import_module(package).other  # noqa: B018 - it is the asking that raises
