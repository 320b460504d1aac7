"""What the documents of one folder are checked with: its configuration, found as `provenance check` finds it, and read anew when it changes."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from provenance.documents import Document
from provenance.engine.baseline import read_baseline
from provenance.engine.check import Checker, Options
from provenance.engine.local import READING
from provenance.engine.outcomes import Outcome
from provenance.engine.program import Recipe, all_kinds, find_plugins
from provenance.extensions import DocumentLoader, Source
from provenance.host.configuration import OWN, PROJECT, Judged, load_settings, per_path, place, relative
from provenance.host.globs import Globs
from provenance.host.kinds import Kinds
from provenance.host.other_settings import files_beside
from provenance.host.settings import Settings, with_command_line
from provenance.patterns import lazy_pattern
from provenance.rules import AnyRule, RuleFields

LANGUAGES: Mapping[str, str] = {
    "plaintext": "text/plain",
    "text": "text/plain",
    "markdown": "text/markdown",
    "gfm": "text/markdown",
    "mdx": "text/markdown",
    "quarto": "text/markdown",
    "rmd": "text/markdown",
    "restructuredtext": "text/x-rst",
    "org": "text/org",
    "gemtext": "text/gemini",
    "asciidoc": "text/asciidoc",
    "mediawiki": "text/x-mediawiki",
    "wikitext": "text/x-mediawiki",
    "tiddlywiki": "text/x-tiddlywiki",
    "textile": "text/x-textile",
    "html": "text/html",
    "astro": "text/x-astro",
    "svelte": "text/x-svelte",
    "xhtml": "text/html",
}
"""What editors call a language -> media type: for a document that has no file yet, and so no ending."""
NEW = frozenset({"untitled", "buffer", "file"})
"""What addresses of documents begin with that have no file yet; others are of views, such as an older version beside the file."""
MARK = "\ufeff"
_HALVES = lazy_pattern(r"[\ud800-\udfff]")
"""Of surrogate pairs, which JSON can hold and no text should."""

_Stamp = tuple[int, int, int]
"""By which a change of a file is seen."""


class Asked(msgspec.Struct, frozen=True):
    """What the command line asks for."""

    config: Path | None = None
    isolated: bool = False
    plugins: tuple[Path, ...] = ()
    choice: Mapping[str, Any] = msgspec.field(default_factory=dict)
    """Settings that replace those of the configuration."""


class Opened(NamedTuple):
    """A document as it stands in the editor."""

    uri: str
    file: Path | None
    """None: it has none yet."""
    language: str
    text: str


class Checked(NamedTuple):
    """A document and what was found in it."""

    opened: Opened
    project: Project
    source: Source
    loader: DocumentLoader
    document: Document | None
    """None where it could not be read."""
    outcome: Outcome

    @property
    def shift(self) -> int:
        """How far the text of the editor is ahead of that which was read: an editor may keep the byte order mark."""
        return len(self.opened.text) - len(self.text)

    @property
    def text(self) -> str:
        """The text that was read."""
        assert isinstance(self.source.data, str)  # noqa: S101 - so it was given
        return self.source.data

    @property
    def exact(self) -> bool:
        """Whether positions lead into the text: those of a message lead into what is unwrapped."""
        return self.document is not None and self.document.source == self.text


class Program(NamedTuple):
    """What was made of one state of the configuration."""

    settings: Settings
    checker: Checker
    kinds: Kinds
    rules: Mapping[str, AnyRule]
    include: Globs
    exclude: Globs


class Project:
    """One folder, as `provenance check` would be called in it."""

    def __init__(self, folder: Path, asked: Asked) -> None:
        self._given, self._asked = folder, asked
        self.folder = Path(os.path.realpath(folder))  # which leaves a link to itself as it is
        self._day: date | None = None
        self._stamps: dict[Path, _Stamp] = {}
        self._baseline: Path | None = None
        self.program: Program | None = None
        """None: there was never a configuration that could be read."""
        self.notes: list[str] = []
        """Sentences on plugins that were refused; whoever tells them empties it."""

    def refresh(self) -> bool:
        """Read the configuration where it has changed, or a new day has begun; whether that was so.

        Raises UsageError, once a change: what was made before stays in use.
        """
        today = date.today()  # noqa: DTZ011 - the date where the editor is
        stamps = {file: _stamp(file) for file in self._watched()}
        if (today, stamps) == (self._day, self._stamps):
            return False
        self._day, self._stamps = today, stamps
        try:
            self._make(today)
        finally:  # a baseline that was named only now
            self._stamps = {file: stamps.get(file) or _stamp(file) for file in self._watched()}
        return True

    def _make(self, today: date) -> None:
        asked = self._asked
        settings = load_settings(config=asked.config, isolated=asked.isolated, start=self.folder)
        settings = with_command_line(settings, **asked.choice)
        self._baseline = settings.baseline
        plugins = find_plugins(settings, asked.plugins, indexed=True)
        self.notes += [problem.message for problem in plugins.problems]
        options = Options(as_of=today, evidence=False, baseline_digest=read_baseline(settings).digest)
        checker = Recipe(settings, options, asked.plugins).checker(plugins)
        rules = {registered.rule.id: registered.rule for registered in plugins.rules}
        include, exclude = Globs(settings.include), Globs(settings.exclude)
        self.program = Program(settings, checker, all_kinds(plugins.loaders), rules, include, exclude)

    def _watched(self) -> Iterator[Path]:
        if self._asked.config is not None:
            yield self._asked.config
        elif not self._asked.isolated:
            for folder in (self.folder, *self.folder.parents):
                for name in (*OWN, PROJECT):
                    yield folder / name
        if self._baseline is not None:
            yield self._baseline

    def holds(self, file: Path) -> bool:
        """Whether a file lies in the folder."""
        return file.is_relative_to(self._given) or file.is_relative_to(self.folder)

    def check(self, opened: Opened) -> Checked | None:
        """The document, checked; None where `provenance check` would not look at it. Raises UsageError for a wrong media type."""
        program = self.program
        if program is None:
            return None
        found = self._source(opened, program)
        if found is None:
            return None
        source, loader = found
        begun = program.checker.begin(source, loader)
        document = None if begun.state is None else begun.state.document
        return Checked(opened, self, source, loader, document, program.checker.finish(begun))

    def unread_settings(self, checked: Checked) -> Iterator[str]:
        """Sentences on files of settings that lie beside a document, or between it and the open folder, and hold for nothing."""
        file = checked.opened.file
        if file is None or self.program is None or self._asked.isolated or self._asked.config is not None:
            return
        for unread in files_beside(self.program.settings, [self._real(file)], self.folder):
            yield f"{unread} is not read: settings are those of the folder that is open; open {unread.parent} as a folder of its own"

    def check_text(self, checked: Checked, text: str) -> Outcome:
        """What would be found in a document if its text were this one."""
        assert self.program is not None  # noqa: S101 - the document was checked
        return self.program.checker.check(msgspec.structs.replace(checked.source, data=text), checked.loader)

    def _source(self, opened: Opened, program: Program) -> tuple[Source, DocumentLoader] | None:
        settings, kinds = program.settings, program.kinds
        html = settings.html
        if opened.file is None:
            scheme, _, path = opened.uri.partition(":")
            media_type = LANGUAGES.get(opened.language, "") if scheme in NEW else ""
        else:
            path = relative(self._real(opened.file), settings.root)
            if program.exclude.match(path) or (program.include and not program.include.match(path)):
                return None
            kind = kinds.by_name(opened.file.name)
            media_type = "" if kind is None else kind[1]
            if kind is None and not opened.file.suffix and not opened.file.exists():  # the editor knows more of it
                media_type = LANGUAGES.get(opened.language, "")
            for item in per_path(settings, path):
                html = item.html or html
                if item.media_type:
                    media_type = item.media_type
                    kinds.by_media_type(media_type, partial(place, settings, "per-path", item.glob, "media-type"))
                    break
        loader = kinds.document_loader(media_type)
        if loader is None:
            return None
        limits = settings.limits
        source = Source(
            path,
            path,
            media_type,
            _HALVES.sub("\ufffd", opened.text.removeprefix(MARK)),
            languages=settings.languages,
            whole_page=None if html is None else html == "page",
            file=None if opened.file is None else str(opened.file),
            seconds=limits.seconds * READING,
            largest=limits.bytes,
            known_as=None if opened.file is None else Judged(settings).path(self._real(opened.file), self.folder),
        )
        return source, loader

    def _real(self, file: Path) -> Path:
        """The file as it is called from the folder: an editor may have come there through a link."""
        return self.folder / file.relative_to(self._given) if file.is_relative_to(self._given) else file

    def rule(self, rule_id: str) -> RuleFields | None:
        """A rule with its explanation. Raises whatever its module raises when it is imported."""
        if self.program is None or rule_id not in self.program.rules:
            return None
        rule = self.program.rules[rule_id]
        return rule if rule.whole is None else rule.whole()


def _stamp(file: Path) -> _Stamp:
    try:
        status = os.stat(file)  # noqa: PTH116 - called often
    except OSError:
        return 0, 0, 0
    return status.st_mtime_ns, status.st_size, status.st_ino
