"""What the server does when an editor opens, changes, saves and closes documents, and asks about them. One thread, one text at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from pathlib import Path
from time import perf_counter

from lsprotocol.types import (
    CodeAction,
    Diagnostic,
    Hover,
    LogMessageParams,
    MessageType,
    Position,
    PublishDiagnosticsParams,
    Range,
    ShowMessageParams,
)
from pygls.capabilities import get_capability
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from provenance.host.errors import UsageError, told
from provenance.lsp.actions import Offers
from provenance.lsp.diagnostics import Shown
from provenance.lsp.hovers import hover
from provenance.lsp.projects import Asked, Checked, Opened, Project
from provenance.memory import Tidy
from provenance.rules import RuleFields

DELAY = 0.3
"""Seconds after the last change until a text is checked."""
SLOW = 2.0
"""Where a check takes long, so many times that long; but no longer than `LONGEST`."""
LONGEST = 5.0
"""Seconds."""


class Service:
    """The documents that are open in one editor."""

    def __init__(self, client: LanguageServer, asked: Asked) -> None:
        self._client, self._asked = client, asked
        self._projects: dict[Path, Project] = {}
        self._open: dict[str, Shown | None] = {}
        """Address -> what it was found to have; None: nothing reads it, or nothing could."""
        self._waiting: dict[str, asyncio.Handle] = {}
        self._took: dict[str, float] = {}
        self._told: dict[str, tuple[str, ...]] = {}
        """What was told of a document the last time, which is not told again."""
        self._tidy = Tidy()
        self._around = _working_folder()
        """Taken once: it may be gone later."""

    # -- what the editor tells --------------------------------------------------------------------------------------------

    def opened(self, uri: str) -> None:
        """A document was opened: its findings are shown at once."""
        self._forget_timer(uri)
        self._open.setdefault(uri, None)
        self._show(uri)

    def changed(self, uri: str) -> None:
        """A document was changed: its findings are shown as soon as nobody types."""
        self._forget_timer(uri)
        delay = min(max(DELAY, SLOW * self._took.get(uri, 0.0)), LONGEST)
        self._waiting[uri] = asyncio.get_running_loop().call_later(delay, self.opened, uri)

    def saved(self, uri: str) -> None:
        """A document was saved: one that was never opened is none of this server's."""
        if uri in self._open:
            self.opened(uri)

    def closed(self, uri: str) -> None:
        """A document was closed: nothing is shown of it any more."""
        self._forget_timer(uri)
        for known in (self._open, self._took, self._told):
            known.pop(uri, None)
        self._publish(uri, None)

    def look(self) -> None:
        """Look whether a configuration has changed, and show what it changes."""
        for project in list(dict.fromkeys(map(self._project, map(_file, self._open)))):
            self._refreshed(project)

    def moved(self) -> None:
        """Folders were added to the workspace or taken from it."""
        for uri in tuple(self._open):
            self._show(uri)

    # -- what the editor asks ---------------------------------------------------------------------------------------------

    def hover(self, uri: str, position: Position) -> Hover | None:
        """What is to be said of a place."""
        shown = self._current(uri)
        if shown is None:
            return None
        found = [
            (finding, self._rule(shown.checked, finding.rule)) for finding in shown.touched(Range(position, position))
        ]
        return hover(found, get_capability(self._client.client_capabilities, "text_document.hover.content_format"))

    def actions(self, uri: str, wanted: Range, only: Sequence[str] | None) -> list[CodeAction]:
        """What can be done about a range."""
        shown = self._current(uri)
        if shown is None:
            return []
        versioned = bool(get_capability(self._client.client_capabilities, "workspace.workspace_edit.document_changes"))
        try:
            return list(Offers(shown, versioned=versioned).actions(wanted, only))
        except Exception as error:  # noqa: BLE001 - of a rule that met a text with a comment in it
            self._log(MessageType.Error, f"{uri}: nothing is offered: {told(error)}")
            return []

    # -- checking ---------------------------------------------------------------------------------------------------------

    def _show(self, uri: str) -> None:
        self._open[uri] = shown = self._check(uri)
        version = self._client.workspace.get_text_document(uri).version
        self._publish(uri, version, [] if shown is None else shown.diagnostics())

    def _current(self, uri: str) -> Shown | None:
        """What holds for the text as it is now, also where it was not checked since it was changed."""
        if uri not in self._open:
            return None
        shown = self._open[uri]
        if uri in self._waiting or (shown and self._refreshed(shown.checked.project, uri)):
            self.opened(uri)
        return self._open[uri]

    def _check(self, uri: str) -> Shown | None:
        """Check a document. Nothing that goes wrong leaves it: it is told, and nothing is shown."""
        try:
            document = self._client.workspace.get_text_document(uri)
            file = _file(uri)
            opened = Opened(uri, file, document.language_id or "", document.source)
            project = self._project(file)
            self._refreshed(project, uri)
            start = perf_counter()
            checked = project.check(opened)
        except UsageError as error:
            self._tell(uri, [str(error)])
            return None
        except Exception as error:  # noqa: BLE001 - the next text may be another one
            self._tell(uri, [f"could not be checked: {told(error)}"])
            return None
        self._took[uri] = perf_counter() - start
        self._tidy.document()
        if checked is None:
            return None
        self._tell(uri, [*_sentences(checked), *project.unread_settings(checked)])
        related = get_capability(
            self._client.client_capabilities, "text_document.publish_diagnostics.related_information"
        )
        units = self._client.server_capabilities.position_encoding or "utf-16"
        return Shown(checked, document.version, str(getattr(units, "value", units)), related=bool(related))

    def _refreshed(self, project: Project, uri: str | None = None) -> bool:
        """Read a configuration that has changed, whether that was so; its documents are shown anew, but the one that is shown anyway."""
        try:
            changed = project.refresh()
        except UsageError as error:
            stop = "" if str(error).endswith("?") else "."
            kept = "" if project.program is None else f"{stop} The settings from before hold until that is mended"
            self._client.window_show_message(ShowMessageParams(MessageType.Error, f"Provenance: {error}{kept}"))
            return False
        except Exception as error:  # noqa: BLE001 - of a plugin that was imported
            self._log(MessageType.Error, f"the configuration could not be used: {told(error)}")
            return False
        for note in project.notes:
            self._log(MessageType.Warning, note)
        project.notes.clear()
        for other in self._open if changed else ():
            if other != uri and other not in self._waiting and self._project(_file(other)) is project:
                self._waiting[other] = asyncio.get_running_loop().call_soon(self.opened, other)
        return changed

    def _project(self, file: Path | None) -> Project:
        """The project of a file: the innermost folder of the workspace that holds it, else the folder in which the server runs."""
        projects = [self._project_in(Path(path)) for folder in self._folders() if (path := to_fs_path(folder))]
        around = [project for project in projects if file is not None and project.holds(file)]
        if around:
            return max(around, key=lambda project: len(project.folder.parts))
        return projects[0] if projects and file is None else self._project_in(self._around)

    def _project_in(self, folder: Path) -> Project:
        if folder not in self._projects:
            self._projects[folder] = Project(folder, self._asked)
        return self._projects[folder]

    def _folders(self) -> Iterable[str]:
        workspace = self._client.workspace
        return [*workspace.folders] or ([workspace.root_uri] if workspace.root_uri else [])

    def _rule(self, checked: Checked, rule_id: str) -> RuleFields | None:
        try:
            return checked.project.rule(rule_id)
        except Exception as error:  # noqa: BLE001 - of a plugin's module
            self._log(MessageType.Error, f"{rule_id}: cannot be explained: {told(error)}")
            return None

    # -- telling ----------------------------------------------------------------------------------------------------------

    def _publish(self, uri: str, version: int | None, diagnostics: Sequence[Diagnostic] = ()) -> None:
        self._client.text_document_publish_diagnostics(PublishDiagnosticsParams(uri, list(diagnostics), version))

    def _tell(self, uri: str, sentences: Sequence[str]) -> None:
        if self._told.get(uri) != tuple(sentences):
            for sentence in sentences:
                self._log(MessageType.Warning, f"{uri}: {sentence}")
        self._told[uri] = tuple(sentences)

    def _log(self, kind: MessageType, message: str) -> None:
        self._client.window_log_message(LogMessageParams(kind, f"provenance: {message}"))

    def _forget_timer(self, uri: str) -> None:
        timer = self._waiting.pop(uri, None)
        if timer is not None:
            timer.cancel()


def _working_folder() -> Path:
    try:
        return Path.cwd()
    except OSError:  # it is gone already
        return Path(Path.home().anchor)


def _file(uri: str) -> Path | None:
    path = to_fs_path(uri)
    return Path(path) if path else None


def _sentences(checked: Checked) -> list[str]:
    """What the log should have of a check."""
    record = checked.outcome.record
    sentences = [problem.message for problem in checked.outcome.problems]
    if record.status in {"failed", "partly-checked"} and record.reason:
        sentences = [record.reason]  # which has those of the problems in it
    if checked.document is not None and not checked.exact:
        sentences.append("its findings stand in a text that is wrapped in it: `provenance check` lists them")
    return sentences
