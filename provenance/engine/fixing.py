"""Fixes: from the edits of findings to the new bytes of a source. Pure: it reads and writes no file.

What ruff does: of fixes that touch the same place one is made, the text is checked anew, and so on until there is none left or ten
rounds are over. Everything outside of the edits stays byte for byte, and what would not be read as it was meant is not made.
"""

from __future__ import annotations

import codecs
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

import msgspec

from provenance.documents import Document
from provenance.engine.check import Checker
from provenance.engine.interrupts import pass_on
from provenance.engine.outcomes import Outcome
from provenance.extensions import DocumentLoader, Source
from provenance.patterns import lazy_pattern
from provenance.records import Edit, Finding, FixRecord

ROUNDS = 10
"""So often is what is left fixed: a fix may make room for another, and two of different plugins may undo each other."""
_AROUND = 3
"""Lines that a patch shows around a change."""
_START = lazy_pattern(r"(?<=[-+])\d+")
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class NotItsText(Exception):
    """What is read of a file is not what stands in it: an office document, a message, bytes that its encoding does not have."""


class Round(msgspec.Struct, frozen=True):
    """A text after the fixes that can be made at once."""

    text: str
    made: int
    """Fixes."""
    unwritable: tuple[str, ...] = ()
    """Characters that fixes would put in and that the encoding does not have."""
    edits: tuple[Edit, ...] = ()
    """What was changed, in order."""


class Fixed(msgspec.Struct, frozen=True):
    """A source after its fixes."""

    before: str
    after: str
    data: bytes
    outcome: Outcome
    """Of what it is now."""
    made: int
    """Fixes."""
    notes: tuple[str, ...] = ()
    """What was not done, and why."""


def wanted(findings: Iterable[Finding], *, unsafe: bool) -> list[FixRecord]:
    """The fixes that are to be made."""
    return [fix for finding in findings if (fix := finding.fix_to_make) is not None and (fix.safe or unsafe)]


def apply(source: str, fixes: Iterable[FixRecord], encoding: str = "utf-8") -> Round:
    """Make as many fixes as can be made at once: of two that overlap, or that put something in at one place, the first.

    A fix is made with all its edits or not at all. Fixes with the same edits are one change, and all of them are made by it.
    """
    sound = [(fix, edits) for fix in fixes if (edits := _edits(fix, source))]
    sound.sort(key=lambda item: (item[1][0].start, item[1][-1].end))
    taken: list[Edit] = []
    done: set[tuple[Edit, ...]] = set()
    unwritable: dict[str, None] = {}
    made = 0
    for _, edits in sound:
        if edits in done:
            made += 1
            continue
        if lacking := [character for edit in edits for character in _lacking(edit.text, encoding)]:
            unwritable.update(dict.fromkeys(lacking))
            continue
        asked_for = edits
        if not _fits(taken, edits):
            edits = _beside(taken, edits, source)  # noqa: PLW2901 - the same change, less what was made
            if not edits:
                continue
        inside = bool(taken) and _place(edits[0]) < _place(taken[-1])
        taken.extend(edits)
        if inside:
            taken.sort(key=_place)
        done.add(asked_for)
        made += 1
    pieces: list[str] = []
    at = 0
    for edit in taken:
        pieces += (source[at : edit.start], edit.text)
        at = edit.end
    pieces.append(source[at:])
    return Round("".join(pieces), made, tuple(unwritable), tuple(taken))


def _edits(fix: FixRecord, source: str) -> tuple[Edit, ...]:
    """The edits of a fix in order; none where they change nothing, overlap, or lie outside: the fault of a rule."""
    edits = tuple(sorted(fix.edits, key=lambda edit: (edit.start, edit.end)))
    if any(not 0 <= edit.start <= edit.end <= len(source) for edit in edits):
        return ()
    if not all(_apart(first, second) for first, second in pairwise(edits)):
        return ()
    return edits if any(source[edit.start : edit.end] != edit.text for edit in edits) else ()


def _place(edit: Edit) -> tuple[int, int]:
    return edit.start, edit.end


def _fits(taken: list[Edit], edits: Iterable[Edit]) -> bool:
    """Whether edits touch none of those that are made, among which they may stand: a fix may have edits all over a text."""
    for edit in edits:
        at = bisect_right(taken, _place(edit), key=_place)
        if at and not _apart(taken[at - 1], edit):
            return False
        if at < len(taken) and not _apart(edit, taken[at]):
            return False
    return True


def _beside(taken: list[Edit], edits: tuple[Edit, ...], source: str) -> tuple[Edit, ...]:
    """A deletion that shares white space alone with the one before it, as two paragraphs at the end of a text do: it takes as much before both. None where they share more.

    Once the one is made, the other may be nothing that is to be mended: both were promised as the text stood.
    """
    last = taken[-1]
    (start, end, words), *more = map(_parts, edits)
    if more or words or last.text or not last.start <= start < last.end < end:
        return ()
    shared, rest = source[start : last.end], Edit(last.end, end, "")
    if not shared.isspace() or not _fits(taken, (rest,)):
        return ()
    before = max(0, last.start - len(shared))
    both = Edit(before, last.start, ""), rest
    return both if source[before : last.start] == shared and _fits(taken, both) else (rest,)


def _apart(first: Edit, second: Edit) -> bool:
    """Whether the order in which both are made does not matter. The second one begins no earlier."""
    if first.end == second.start:
        return first.start < first.end and second.start < second.end
    return first.end < second.start


def _lacking(text: str, encoding: str) -> list[str]:
    try:
        text.encode(encoding)
    except UnicodeEncodeError as error:
        return sorted(set(text[error.start : error.end]))
    return []


class Offered:
    """The safe fixes of a file as they were offered to whoever asked for them; later rounds make no others.

    A rule may be sure of a place only once something beside it is gone. Nobody was shown that fix as a safe one, so it is not made
    in the same run. Fixes are known again by rule and words: the ordinal in a fingerprint changes when the one before it is mended. What a safe fix changed, or was to change, may be changed again.
    """

    def __init__(self, text: str, findings: Iterable[Finding]) -> None:
        findings = list(findings)
        self._safe = {_said(one) for one in findings if one.fix is not None and one.fix.safe}
        self._unsafe = {_said(one) for one in findings if one.fix is not None and not one.fix.safe}
        self._open = bytearray(len(text))
        """For each character of the text as it is now whether it may be changed."""
        for fix in wanted(findings, unsafe=False):
            for start, end, _ in map(_parts, _edits(fix, text)):
                self._open[start:end] = bytes([1]) * (end - start)

    def among(self, findings: Iterable[Finding], text: str) -> list[Finding]:
        """The findings whose fixes may be made now."""
        return [finding for finding in findings if finding.fix is not None and self._allows(finding, finding.fix, text)]

    def _allows(self, finding: Finding, fix: FixRecord, text: str) -> bool:
        said = _said(finding)
        safe, unsafe = said in self._safe, said in self._unsafe
        if safe != unsafe:
            return safe
        return all(  # the same words were told of twice, or not at all
            0 <= start < end <= len(text)
            and any(self._open[start:end])
            and all(self._open[at] or text[at].isspace() for at in range(start, end))
            for start, end, _ in map(_parts, fix.edits)
        )

    def as_told(self, outcome: Outcome, text: str) -> Outcome:
        """An outcome in which no fix is called safe that this run would not make."""
        record = outcome.record
        made = {id(finding) for finding in self.among(record.findings, text)}
        findings = [
            finding
            if finding.fix is None or id(finding) in made
            else msgspec.structs.replace(finding, fix=msgspec.structs.replace(finding.fix, safe=False))
            for finding in record.findings
        ]
        if findings == record.findings:
            return outcome
        record = msgspec.structs.replace(record, findings=findings)
        return msgspec.structs.replace(outcome, made=record, line=None, counted=None)

    def made(self, edits: Iterable[Edit]) -> None:
        """Go on with the text after some edits; what they put in may be changed."""
        for start, end, words in reversed([_parts(edit) for edit in edits]):
            self._open[start:end] = bytes([1]) * len(words)


def _said(finding: Finding) -> tuple[str, str]:
    """The rule and the words of a finding."""
    return finding.rule, finding.excerpt


def _parts(edit: Edit) -> tuple[int, int, str]:
    return edit.start, edit.end, edit.text


def fix_source(source: Source, outcome: Outcome, loader: DocumentLoader, checker: Checker, *, unsafe: bool) -> Fixed:
    """Make the fixes of an outcome, check what comes of it, and so on. The outcome must be that of the source.

    Raises NotItsText where the text that was read cannot be written back as the bytes that it came from, and LoadError.
    """
    if not isinstance(source.data, bytes):
        raise NotItsText
    data, document = source.data, loader.load(source)
    encoding = document.encoding
    mark = _mark(data, document)
    before = text = document.source
    total = 0
    notes: list[str] = []
    offered = None if unsafe else Offered(text, outcome.record.findings)
    steps = [Round(text, 0)]
    for _ in range(ROUNDS):
        step = apply(text, _now(outcome, text, offered if total else None, unsafe=unsafe), encoding)
        if not step.made:
            if step.unwritable:
                shown = ", ".join(f"{character!r}" for character in step.unwritable[:5])
                notes.append(f"a fix was not made: the file's encoding, {encoding}, has no {shown}")
            break
        if not step.text.strip():
            notes.append("fixes were not made: nothing would be left of the file")
            break
        new_data = mark + step.text.encode(encoding)
        new_source = msgspec.structs.replace(source, data=new_data)
        if not _read_as(step.text, new_source, loader):
            notes.append("fixes were not made: the file would not be read as it is now")
            break
        after = checker.check(new_source, loader)
        if after.record.status not in (outcome.record.status, "checked"):
            notes.append(f"fixes were not made: {after.record.reason or 'the file could not be checked any more'}")
            break
        if (more := _breeding(outcome, after, step, unsafe=unsafe)) is not None:
            notes.append(f"fixes were not made: those of {more} leave more to fix than they mend")
            break
        if offered is not None:
            offered.made(step.edits)
        data, text, outcome, total = new_data, step.text, after, total + step.made
        steps.append(step)
    else:
        left = _now(outcome, text, offered, unsafe=unsafe)
        step = apply(text, left, encoding)
        if step.made:
            way_on = _way_on(outcome, left, [*steps, step])
            notes.append(f"there is still something to fix after {ROUNDS} rounds{way_on}")
    if offered is not None and total:
        outcome = offered.as_told(outcome, text)
    return Fixed(before, text, data, outcome, total, tuple(notes))


def _breeding(before: Outcome, after: Outcome, step: Round, *, unsafe: bool) -> str | None:
    """The rule whose fixes put in what it finds again, each of them more than once; None where there is none."""
    fixes = [
        Counter(one.rule for one in outcome.record.findings if one.fix in wanted([one], unsafe=unsafe))
        for outcome in (before, after)
    ]
    bred = (
        rule for rule, count in fixes[1].items() if count > fixes[0][rule] and count >= 2 * step.made and fixes[0][rule]
    )
    return next(bred, None)


def _way_on(outcome: Outcome, left: Sequence[FixRecord], steps: Sequence[Round]) -> str:
    """What to do about what is left; where the rounds came nowhere, another run would do no better."""
    came_back = len({step.text for step in steps}) < len(steps)
    if not came_back and not all(_is_made_again(before, after) for before, after in pairwise(steps[-3:])):
        return ": run it again"
    rules = dict.fromkeys(finding.rule for finding in outcome.record.findings if finding.fix in left)
    return (
        f", and no less than before: the fixes of {', '.join(rules)} leave what they are to mend, or undo one another"
    )


def _is_made_again(before: Round, after: Round) -> bool:
    """Whether the edits of a round are no fewer than those of the round before it, and each of them changes what one of those put in, to the same words."""
    if len(after.edits) < len(before.edits):
        return False
    put_in: list[tuple[int, int, str]] = []
    shift = 0
    for start, end, words in map(_parts, before.edits):
        put_in.append((start + shift, start + shift + len(words), words))
        shift += len(words) - (end - start)
    for start, end, words in map(_parts, after.edits):
        at = bisect_right(put_in, start, key=lambda one: one[0]) - 1
        if at < 0 or end > put_in[at][1] or words != put_in[at][2]:
            return False
    return True


def _now(outcome: Outcome, text: str, offered: Offered | None, *, unsafe: bool) -> list[FixRecord]:
    """The fixes to make in a round; in the first one, and where unsafe ones are wanted, all of those."""
    findings = outcome.record.findings
    return wanted(findings if offered is None else offered.among(findings, text), unsafe=unsafe)


def _mark(data: bytes, document: Document) -> bytes:
    """The byte order mark. Raises NotItsText where mark and text are not the bytes of the file."""
    for mark in (b"", *_MARKS):
        if data.startswith(mark):
            try:
                if mark + document.source.encode(document.encoding) == data:
                    return mark
            except (UnicodeEncodeError, LookupError):
                break
    raise NotItsText


def _read_as(text: str, source: Source, loader: DocumentLoader) -> bool:
    """Whether a source is read as this text: a fix must not change how the file is decoded, or cut."""
    try:
        return loader.load(source).source == text
    except BaseException as error:  # noqa: BLE001 - a plugin's loader may raise anything of a text that it has not seen yet
        pass_on(error)
        return False


def unified(before: str, after: str, old_name: str, new_name: str) -> str:
    """The difference as a patch, with the lines' own ends."""
    import difflib  # noqa: PLC0415 - only with --diff

    old, new = _lines(before), _lines(after)
    # Only what lies between the first and the last change is compared: difflib takes lines that are frequent for no anchors.
    same = next(
        (at for at, (one, two) in enumerate(zip(old, new, strict=False)) if one != two), min(len(old), len(new))
    )
    shift = max(0, same - _AROUND)
    end = 0
    most = min(len(old), len(new)) - same
    while end < most and old[-1 - end] == new[-1 - end]:
        end += 1
    kept = max(0, end - _AROUND)
    lines = difflib.unified_diff(
        old[shift : len(old) - kept], new[shift : len(new) - kept], old_name, new_name, n=_AROUND
    )
    return "".join(
        _START.sub(lambda start: str(int(start[0]) + shift), line)
        if line.startswith("@@")
        else line
        if line.endswith("\n")
        else f"{line}\n\\ No newline at end of file\n"
        for line in lines
    )


def _lines(text: str) -> list[str]:
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]
