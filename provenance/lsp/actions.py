"""What an editor offers to do about findings: their fixes, an allow comment, and all safe fixes at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from os.path import commonprefix
from time import perf_counter

import msgspec
from lsprotocol.types import (
    CodeAction,
    CodeActionKind,
    OptionalVersionedTextDocumentIdentifier,
    Range,
    TextDocumentEdit,
    TextEdit,
    WorkspaceEdit,
)

from provenance.engine.fixing import NotItsText, fix_source, wanted
from provenance.extensions import LoadError
from provenance.lsp.allowing import allowing
from provenance.lsp.diagnostics import Shown
from provenance.records import Edit, Finding

FIX_ALL = f"{CodeActionKind.SourceFixAll.value}.provenance"
KINDS: Sequence[str] = (CodeActionKind.QuickFix.value, FIX_ALL)
SECONDS = 1.0
"""After so long no comment is offered for further findings: for each one the text is checked, and a range may be all of a long one."""


class Offers:
    """The actions for one document."""

    def __init__(self, shown: Shown, *, versioned: bool) -> None:
        """`versioned`: whether the editor takes edits of a version, and refuses them when the text is another one by then."""
        self._shown, self._checked, self._versioned = shown, shown.checked, versioned

    def actions(self, wanted: Range, only: Sequence[str] | None) -> Iterator[CodeAction]:
        """The actions for a range, of the kinds that are asked for (None: of every kind)."""
        if _asked(CodeActionKind.QuickFix.value, only):
            touched = self._shown.touched(wanted)
            for finding in touched:
                yield from self._fixes(finding)
            start = perf_counter()
            for finding in touched:
                if id(finding) in self._shown.insertions or perf_counter() - start < SECONDS:
                    yield from self._comment(finding)
        if _asked(FIX_ALL, only):
            yield from self._everything()

    def _fixes(self, finding: Finding) -> Iterator[CodeAction]:
        fix = finding.fix
        if fix is None or not fix.edits:
            return
        title = f"{fix.description[:1].upper()}{fix.description[1:]} ({finding.rule})"
        yield CodeAction(
            title if fix.safe else f"{title}, unsafe: it may change what is meant",
            kind=CodeActionKind.QuickFix,
            diagnostics=[self._shown.diagnostic(finding)],
            is_preferred=fix.safe,
            edit=self._edit(fix.edits),
        )

    def _comment(self, finding: Finding) -> Iterator[CodeAction]:
        known = self._shown.insertions
        if id(finding) not in known:
            known[id(finding)] = allowing(self._checked, finding)
        found = known[id(finding)]
        if found is not None:
            where = "in this file" if found.whole else "here"
            yield CodeAction(
                f"Allow {finding.slug} ({finding.rule}) {where} with a comment",
                kind=CodeActionKind.QuickFix,
                diagnostics=[self._shown.diagnostic(finding)],
                edit=self._edit([Edit(found.offset, found.offset, found.text)]),
            )

    def _everything(self) -> Iterator[CodeAction]:
        """All safe fixes, as `provenance check --fix` makes them."""
        checked = self._checked
        if not wanted(self._shown.findings, unsafe=False) or checked.project.program is None:
            return
        text = checked.text
        source = msgspec.structs.replace(checked.source, data=text.encode("utf-8", "surrogatepass"), encoding="utf-8")
        try:
            fixed = fix_source(source, checked.outcome, checked.loader, checked.project.program.checker, unsafe=False)
        except (NotItsText, LoadError):
            return
        if fixed.made and fixed.before == text:
            yield CodeAction(
                "Make all safe fixes of Provenance", kind=FIX_ALL, edit=self._edit([difference(text, fixed.after)])
            )

    def _edit(self, edits: Iterable[Edit]) -> WorkspaceEdit:
        uri = self._checked.opened.uri
        changes = [TextEdit(self._shown.span(edit.start, edit.end), edit.text) for edit in edits]
        if not self._versioned:
            return WorkspaceEdit(changes={uri: changes})
        document = OptionalVersionedTextDocumentIdentifier(uri, self._shown.version)
        return WorkspaceEdit(document_changes=[TextDocumentEdit(document, list(changes))])


def _asked(kind: str, only: Sequence[str] | None) -> bool:
    """Whether a kind, or one that it belongs to, is asked for."""
    return only is None or any(not each or kind == each or kind.startswith(f"{each}.") for each in only)


def difference(before: str, after: str) -> Edit:
    """One edit that leads from a text to another one: from the first to the last character in which they differ."""
    start = _common(before, after)
    if before[start - 1 : start + 1] == "\r\n":  # an editor has no place within the end of a line
        start -= 1
    most = min(len(before), len(after)) - start
    end = min(most, _common(before[::-1], after[::-1]))
    if end and before[len(before) - end - 1 : len(before) - end + 1] == "\r\n":
        end -= 1
    return Edit(start, len(before) - end, after[start : len(after) - end])


def _common(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginnings."""
    return len(commonprefix((one, other)))  # noqa: RUF071 - texts and not paths
