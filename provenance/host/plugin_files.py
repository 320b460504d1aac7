"""Plugins that are files, or folders with an `__init__.py`: packages, so that they may have lexicons beside them, and modules."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import os
import sys
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType

from provenance.host.errors import UsageError
from provenance.host.odd_files import within_reach
from provenance.overrides import override
from provenance.packaged import OF_A_FILE
from provenance.phrases import forget


class _AsItIs(SourceFileLoader):
    """Reads a module as its file is now, and keeps nothing beside it: what Python compiled of one counts as new where the file changed within the second and has the same size."""

    @override
    def get_code(self, fullname: str) -> CodeType:
        """The code of the module."""
        path = self.get_filename(fullname)
        code: CodeType = self.source_to_code(self.get_data(path), path)
        return code


class _Modules:
    """Finds the modules of such plugins, to be read in the same way."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None, _target: ModuleType | None = None) -> ModuleSpec | None:
        """Where a module of a plugin is; None for any other."""
        return _as_it_is(PathFinder.find_spec(name, path)) if name.startswith(OF_A_FILE) else None


def _as_it_is(spec: ModuleSpec | None) -> ModuleSpec | None:
    if spec is not None and type(spec.loader) is SourceFileLoader:
        spec.loader = _AsItIs(spec.loader.name, spec.loader.path)
        spec.cached = None
    return spec


def code_of_file(path: Path) -> tuple[str, Callable[[], ModuleType]]:
    """The name of such a plugin, and what imports its code. Raises UsageError where there is none."""
    within_reach(path, "--plugin")
    code = path / "__init__.py" if path.is_dir() else path
    if not code.is_file():
        from provenance.host.nothing_there import nothing_there  # noqa: PLC0415 - only where something is wrong

        message = f"--plugin {path}: {_without_code(path) if path.is_dir() else nothing_there(path)}"
        raise UsageError(message)
    if not code.name.endswith(tuple(importlib.machinery.all_suffixes())):
        message = f"--plugin {path}: it is no Python file, whose name ends in .py"
        raise UsageError(message)
    folder = Path(os.path.abspath(code.parent))  # noqa: PTH100 - a link keeps its name
    stem = folder.name if code.name == "__init__.py" else code.stem

    def load() -> ModuleType:
        name = f"{OF_A_FILE}{stem}"
        if _Modules not in sys.meta_path:
            sys.meta_path.insert(0, _Modules)
        found = importlib.util.spec_from_file_location(name, code, submodule_search_locations=[str(folder)])
        spec = _as_it_is(found)
        if spec is None or spec.loader is None:
            message = f"{path} is no Python file"
            raise ImportError(message)
        forget(name)
        for other in [other for other in sys.modules if other.startswith(f"{name}.")]:
            del sys.modules[other]
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
        return module

    return stem, load


def _without_code(folder: Path) -> str:
    """That a folder is no plugin, and which one in it is: that of the project stands above that of the package."""
    packages = sorted(found.parent for found in folder.glob("*/__init__.py") if found.parent.name != "tests")
    if len(packages) == 1:
        return f"it is a folder without an `__init__.py`; did you mean {str(packages[0])!r}?"
    return "it is a folder without an `__init__.py`: name its Python file"
