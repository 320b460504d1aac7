"""A text to docutils' tree: nothing is fetched, included, run or reported, and what only Sphinx knows is read too."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from docutils import frontend, nodes, utils
from docutils.parsers.rst import Directive, Parser, directives, roles

from provenance.loaders.rst.directives import own_directive
from provenance.loaders.rst.inline import inliner
from provenance.loaders.rst.roles import own_role

_NO_REPORTS = 5
"""Above every level of docutils' messages."""
_LONGEST_LINE = 10_000_000


class _Turn:
    lock = threading.Lock()
    """docutils looks directives and roles up in one table of the process, which is replaced while a text is read, as Sphinx does."""


def _anew() -> None:
    """In a child of this process, where a thread that reads a text does not go on."""
    _Turn.lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_anew)


def parse(source: str) -> nodes.document:
    """The tree of a text. Raises RecursionError for one that nests too deeply."""
    settings = frontend.get_default_settings(Parser)
    settings.file_insertion_enabled = False
    settings.raw_enabled = False
    settings.report_level = settings.halt_level = _NO_REPORTS
    settings.warning_stream = False
    settings.syntax_highlight = "none"
    settings.line_length_limit = _LONGEST_LINE
    document = utils.new_document("text", settings)
    with _constructs():
        Parser(inliner=inliner()).parse(source, document)
    return document


@contextmanager
def _constructs() -> Iterator[None]:
    """While it is open, directives and roles are looked up here."""
    with _Turn.lock:
        of_directives, of_roles = directives.directive, roles.role
        local: dict[str, object] = vars(roles)["_roles"]
        kept = dict(local)

        def directive(name: str, *around: Any) -> tuple[type[Directive] | None, list[nodes.system_message]]:  # noqa: ANN401 - passed on
            own = own_directive(name.lower())
            return of_directives(name, *around) if own is None else (own, [])

        setattr(directives, "directive", directive)  # noqa: B010 - its type has names of arguments
        setattr(roles, "role", own_role)  # noqa: B010
        try:
            yield
        finally:
            setattr(directives, "directive", of_directives)  # noqa: B010
            setattr(roles, "role", of_roles)  # noqa: B010
            local.clear()
            local.update(kept)
