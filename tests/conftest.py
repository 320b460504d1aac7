"""What holds for all tests."""

import gc
import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol
from hypothesis import settings
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

from tests.tables import table

# The same examples in every run, so that a change is judged by what it changes; and no deadlines, since machines differ.
# To look for new ones: pytest --hypothesis-profile explore
settings.register_profile("same", max_examples=60, derandomize=True, deadline=None)
settings.register_profile("explore", max_examples=2000, deadline=None)
settings.load_profile("same")

# Three processes import each test, and some hundred others the program: their byte code is kept, also where it is not asked for.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

IN_MEMORY, ENOUGH = Path("/dev/shm"), 1 << 30  # noqa: S108 - below it everybody makes folders of their own, as below /tmp
"""Where files in memory are, and the bytes that have to be free there: all tests need a tenth of it at a time."""

# A run makes and removes six thousand folders, each of which costs some disks three milliseconds.
if "TMPDIR" not in os.environ and os.access(IN_MEMORY, os.W_OK) and shutil.disk_usage(IN_MEMORY).free > ENOUGH:
    os.environ["TMPDIR"] = tempfile.tempdir = str(IN_MEMORY)

gc.disable()  # what is imported and collected stays until the end, and is not looked through for what does not: see below


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--each", action="store_true", help="make each example of a test a test of its own")


def pytest_sessionstart() -> None:
    """Examples depend on no modules that were imported before: of each, hypothesis reads the source, for numbers and words to try."""
    if settings.get_current_profile_name() == "same" and hasattr(providers, "_get_local_constants"):
        none = Constants()
        providers._get_local_constants = lambda: none


def pytest_pycollect_makeitem(collector: pytest.Collector, name: str, obj: object) -> pytest.Item | None:
    config = collector.config
    chosen = config.option.keyword or any("[" in argument for argument in config.args)
    return None if chosen or config.option.each else table(collector, name, obj)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long tests first, so that at the end no process waits for one that began last."""
    items.sort(key=lambda item: [item.get_closest_marker(name) is None for name in ("slow", "early")])


def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """A worker tells of each test that it passed, and not that it was set up and taken down as well, unless times or XML are asked for."""
    option = item.config.option
    if not hasattr(item.config, "workerinput") or option.durations is not None or option.xmlpath:
        return None
    hooks = item.ihook
    hooks.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    for report in runtestprotocol(item, log=False, nextitem=nextitem):
        if report.when == "call" or not report.passed:
            hooks.pytest_runtest_logreport(report=report)
    hooks.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()
