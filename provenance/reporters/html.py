"""One self-contained page: the summary, then each document with its findings. Nothing is loaded, everything escaped.

What stands in a document is kept in an element `noscript`: a string where the page's own script runs, which lays out what comes into sight, and the same
elements as ever where none does.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from importlib import resources
from itertools import takewhile
from typing import BinaryIO

from provenance.extensions import RecordSink, ReportOptions
from provenance.host.temporary import Waiting
from provenance.patterns import lazy_pattern
from provenance.records import (
    CorpusFinding,
    DocumentRecord,
    Evidence,
    Finding,
    Groups,
    Location,
    Member,
    Metadata,
    RunRecord,
    SuppressedFinding,
    can_be_written,
)
from provenance.reporters.explained import anchor, explained
from provenance.reporters.masked import as_in
from provenance.reporters.ranking import RankedDocument, RankedRule, Ranking
from provenance.reporters.tally import BY, Tally
from provenance.reporters.versions import side_by_side
from provenance.reporters.words import (
    LEVELS,
    as_clause,
    entry_of,
    most_frequent,
    name_of,
    place,
    plural,
    printable,
    shorten,
    why,
)
from provenance.rules import RuleFields

_IN_MEMORY = 1_000_000
"""Bytes of each part of a page that are kept in memory; what is more goes to a temporary file."""
_WORST = 10
"""Documents that stand at the top of a page, those with errors first; of twice as many and fewer the list of all of them says as much."""
_SHOWN = 10
"""Members of a corpus finding that are shown; all are counted."""
_QUOTED = 240
"""Characters of a member's words where they are not compared."""
_LISTED = 50
"""Suppressed findings of a document that are listed; all are counted."""
_FROM_RIGHT = lazy_pattern("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""Letters of Hebrew, Arabic and other scripts that run to the left. Source: the ranges for which Unicode has `R` and `AL` as the default of `Bidi_Class`."""
_UNSEEN = "<p id=unseen class=status>The findings of each document are shown by a script of this page, which may not run here: open the file itself in a browser."
_FILTER = (
    "<form id=filter hidden><label>Severity <select name=severity><option value=''>all<option>error<option>warning<option>info</select></label> "
    "<label>Rule <select name=rule><option value=''>all</select></label> <label>File <input name=file type=search></label> "
    "<label>Words <input name=words type=search></label> <button type=reset>Show all</button> <output></output></form>"
)
_COUNTS = "<th class=n>Errors<th class=n>Warnings<th class=n>Info"


def text(words: str) -> str:
    """A document's words in a page: escaped, control and direction characters shown as what they are; `<bdi>` keeps those apart that are written from the right."""
    shown = escape(printable(words))
    return f"<bdi>{shown}</bdi>" if _FROM_RIGHT.search(shown) is not None else shown


class _Sink:
    def __init__(self, stream: BinaryIO, options: ReportOptions) -> None:
        self._stream, self._rule = stream, options.rules
        self._documents = Waiting(max_size=_IN_MEMORY)  # closed by finish
        self._corpus = Waiting(max_size=_IN_MEMORY)  # closed by finish
        self._ranking = Ranking()
        self._index = Waiting(max_size=_IN_MEMORY)  # closed by finish
        self._tally = Tally()
        self._number = 0
        self._folder: str | None = None
        """What all documents are in, or the only one."""
        # What is known at once: where it cannot be written, nothing needs to be checked.
        self._write(
            '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><meta name="generator" content="provenance">'
        )
        stream.flush()

    def document(self, record: DocumentRecord, line: bytes) -> None:  # noqa: ARG002 - the protocol's form
        self._tally.add(record)
        self._number += 1
        self._folder = _shared(self._folder, record.path)
        self._ranking.document(self._number, _name(record), record)
        self._index.write(_index_row(self._number, record).encode("utf-8", "backslashreplace"))
        self._documents.write(_section(self._number, record).encode("utf-8", "backslashreplace"))

    def corpus(self, finding: CorpusFinding, line: bytes) -> None:  # noqa: ARG002
        self._ranking.finding(finding)
        words = _words(finding)
        shown = finding.members[:_SHOWN]
        members = "".join(
            f"<li>{_member(member)}{'' if words else f' <q>{text(shorten(member.excerpt, _QUOTED))}</q>'}</li>"
            for member in shown
        )
        more = finding.member_count - len(shown)
        self._corpus.write(
            f"<article class={finding.severity}>{_head(finding.severity, finding.rule, finding.slug)}"
            f"<p>{text(finding.message)}</p><ul>{members}</ul>{f'<p>and {more:,} more</p>' if more else ''}"
            f"{words}</article>".encode("utf-8", "backslashreplace")
        )

    def finish(self, run: RunRecord, line: bytes) -> None:  # noqa: ARG002
        style, script = (
            (resources.files("provenance.reporters") / name).read_text(encoding="utf-8")
            for name in ("report.css", "report.js")
        )
        digest = b64encode(hashlib.sha256(script.encode()).digest()).decode()
        self._write(
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'\">"
            f"<title>{f'{escape(printable(self._folder))} – ' if self._folder else ''}Provenance report</title>"
            f"<style>{style}</style><noscript><style>#unseen {{ display: none; }}</style></noscript></head><body><main><h1>Provenance report</h1>"
        )
        where = f"{text(self._folder)}, " if self._folder else ""
        self._write(f"<p class=status>{where}as of {escape(run.run.as_of)}</p>")
        told = [*self._tally.found(run), *([] if run.run.complete else ["The run is not complete."])]
        self._write(f"<section class=summary>{_paragraphs(told)}")
        # Folded: of a damaged file of rows and of a folder of many kinds there are hundreds of lines.
        self._write(_folded("problems", self._tally.unread_in_short(), self._tally.not_read()))
        self._write(_folded("status", self._tally.passed_over_in_short(), self._tally.passed_over()))
        if self._number > 2 * _WORST:
            self._write(_worst(self._ranking.documents(_WORST), self._tally.with_findings))
        self._write(f"{_by_rule(self._ranking.rules(), self._rule)}</section>")
        self._write(_counted("folder", run.summary.by_folder))
        self._write(_counted("source", run.summary.by_source))
        if run.problems:
            told = [
                f"{problem.path}: {problem.message}" if problem.path else problem.message for problem in run.problems
            ]
            self._write(f"<h2>Problems</h2><ul class=problems>{_items(told)}</ul>")
        if self._corpus.tell():
            self._write("<h2>Across documents</h2>")
            self._corpus.copy_to(self._stream)
        self._corpus.close()
        self._write(
            f"<h2 id=documents>{'All documents' if self._number > 2 * _WORST else 'Documents'}</h2>{_UNSEEN}{_FILTER}<div id=index><noscript><table class=documents><thead><tr><th>Document{_COUNTS}"
            "<th>Date<th>Author<th class=n>Claims supported</thead><tbody>"
        )
        self._index.copy_to(self._stream)
        self._write("</tbody></table></noscript></div>")
        self._documents.copy_to(self._stream)
        tool = f"{run.tool.name} {run.tool.version}, as of {run.run.as_of}, schema {run.schema_version}"
        self._write(f"<footer>{escape(tool)}</footer></main><script>{script}</script></body></html>\n")
        self._stream.flush()

    def _write(self, words: str) -> None:
        self._stream.write(words.encode("utf-8", "backslashreplace"))


def _shared(folder: str | None, path: str) -> str:
    """The folder that holds a path and what is in `folder`; None is the folder of nothing yet."""
    if folder is None or folder == path:
        return path
    parts = zip(folder.split("/"), path.split("/"), strict=False)
    return "/".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], parts))


def _words(finding: CorpusFinding) -> str:
    """The words that all members have, or two versions of them side by side."""
    members, versions = finding.members, finding.versions
    if versions is None:
        same = members[0].excerpt if len({member.excerpt for member in members[:_SHOWN]}) == 1 else ""
        return f"<blockquote>{text(shorten(same, _QUOTED))}</blockquote>" if same else ""
    pair = members[versions.first], members[versions.second]
    sides = side_by_side(pair[0].excerpt, pair[1].excerpt, versions.differences)
    return "<div class=versions>{}</div>".format(
        "".join(
            f"<div><p>{_member(member)}</p><blockquote><bdi>{words}</bdi></blockquote></div>"
            for member, words in zip(pair, sides, strict=True)
        )
    )


def _paragraphs(lines: Iterable[str]) -> str:
    return "".join(f"<p>{text(line)}</p>" for line in lines)


def _folded(kind: str, short: str, lines: Iterable[str]) -> str:
    items = _items(lines)
    return f"<details class={kind}><summary>{text(short)}</summary><ul>{items}</ul></details>" if items else ""


def _items(lines: Iterable[str]) -> str:
    return "".join(f"<li>{text(line)}</li>" for line in lines)


def _worst(worst: Sequence[RankedDocument], count: int) -> str:
    """Where to begin: the documents with the most errors, each a link to its findings; nothing where there is only one."""
    if count < 2:
        return ""
    rows = "".join(f"<tr><td><a href=#d{item.number}>{text(item.name)}</a>{_counts(item.found)}" for item in worst)
    more = count - len(worst)
    rest = f"<p><a href=#documents>and {plural(more, 'more document')} with faults</a></p>" if more > 0 else ""
    return f"<h2>Where to begin</h2><table><thead><tr><th>Document{_COUNTS}</thead><tbody>{rows}</tbody></table>{rest}"


def _by_rule(rules: Sequence[RankedRule], known: Callable[[str], RuleFields | None]) -> str:
    """What each rule found, with what it looks for: who opens the page need not have the program."""
    rows = "".join(
        f"<tr id={anchor(item.rule)}><td>{escape(item.rule)} {escape(item.slug)}{explained(known(item.rule))}{_counts(item.found)}"
        for item in rules
    )
    head = f"<h2>By rule</h2><table class=rules><thead><tr><th>Rule{_COUNTS}</thead>"
    return f"{head}<tbody>{rows}</tbody></table>" if rows else ""


def _counted(what: str, groups: Groups) -> str:
    """The folders or sources with faults; nothing where there is only one."""
    if len(groups.listed) < 2:
        return ""
    rows = "".join(
        f"<tr><td>{text(count.name)}<td class=n>{count.documents:,}<td class=n>{count.findings:,}<td>"
        + ", ".join(f"{escape(rule)}&nbsp;{number:,}" for rule, number in most_frequent(count.by_rule))
        for count in groups.listed
        if count.findings
    )
    head = f"<thead><tr><th>{what.title()}<th class=n>Documents<th class=n>Found<th>Rules</thead>"
    more = groups.left_out_with_findings
    rest = f"<p>and {plural(more, f'more {what}')} with faults</p>" if more else ""
    return f"<h2>By {what}</h2><table>{head}<tbody>{rows}</tbody></table>{rest}" if rows else ""


def _member(member: Member) -> str:
    named = f" ({text(entry)})" if (entry := entry_of(member)) else ""
    return f"<span class=path>{text(name_of(member))}</span>:{place(member.location)}{named}"


def _counts(counts: Mapping[str, int]) -> str:
    """The cells of `_COUNTS`."""
    return "".join(
        f"<td class='n {level}'>{counts[level]:,}" if counts.get(level) else "<td class=n>0" for level in LEVELS
    )


def _index_row(number: int, record: DocumentRecord) -> str:
    cells = _counts(Counter(finding.severity for finding in record.findings))
    if record.status in ("failed", "skipped"):
        cells = f"<td colspan=3 class=status>{record.status}"
    metadata = record.metadata or Metadata()
    date = text(metadata.date.value[:10]) if metadata.date else "–"
    authors = text(", ".join(author.value for author in metadata.authors)) if metadata.authors else "–"
    claims = record.evidence.claims if record.evidence else None
    share = f"{claims.supported} of {claims.count}" if claims and claims.count else "–"
    return f"<tr><td><a href=#d{number}>{text(_name(record))}</a>{cells}<td class=date>{date}<td class=author>{authors}<td class=n>{share}"


def _name(record: DocumentRecord) -> str:
    """As a terminal names it, with the id of a row where that says more."""
    entry = entry_of(record)
    return f"{name_of(record)} ({entry})" if entry else name_of(record)


def _section(number: int, record: DocumentRecord) -> str:
    parts = [
        f"<section class=document id=d{number} data-n={len(record.findings)}><h3>{text(_name(record))}</h3><noscript>"
    ]
    if record.status != "checked":
        parts.append(f"<p class=status>{escape(record.status)}: {text(as_clause(record.reason or ''))}</p>")
    if record.unchecked:
        reasons: dict[str, list[str]] = {}
        for item in record.unchecked:
            reasons.setdefault(item.reason, []).append(item.rule)
        parts += [
            f"<p class=status>not checked by {escape(', '.join(rules))}: {text(why(reason))}</p>"
            for reason, rules in reasons.items()
        ]
    fixable = can_be_written(record)
    parts += [_finding(finding, fixable=fixable) for finding in record.findings]
    if not record.findings and record.status == "checked":
        parts.append("<p class=clean>Nothing found.</p>")
    if record.suppressed:
        parts.append(_suppressed(record.suppressed))
    if record.evidence is not None:
        parts.append(_evidence(record.evidence))
    return "".join((*parts, "</noscript></section>\n"))


def _suppressed(findings: Sequence[SuppressedFinding]) -> str:
    """What was filtered, and the reasons that people gave; what the baseline knows is counted alone."""
    found: Counter[str] = Counter(finding.by for finding in findings)
    counts = [f"{found[by]:,} {words}" for by, words in BY.items() if found[by]]
    one = next(iter(found)) if len(found) == 1 else None
    said = f"{plural(len(findings), 'fault')} suppressed{f' {BY[one]}' if one else ': ' + ', '.join(counts)}"
    listed = [finding for finding in findings if finding.by != "baseline"]
    items = [
        f"{finding.rule} {finding.slug}, {_where(finding.location)}: {finding.reason or 'no reason is given'}"
        for finding in listed[:_LISTED]
    ]
    more = [f"and {len(listed) - _LISTED:,} more"] if len(listed) > _LISTED else []
    return _folded("status", said, [*items, *more]) or f"<p class=status>{said}</p>"


def _head(severity: str, rule: str, slug: str, where: str = "") -> str:
    at = f" <i>{escape(where)}</i>" if where else ""
    return (
        f"<header><b>{severity}</b> <a href=#{anchor(rule)}><code>{escape(rule)} {escape(slug)}</code></a>{at}</header>"
    )


def _where(at: Location | None) -> str:
    if at is None:
        return "whole document"
    return f"line {at.start.line}, column {at.start.column}" if at.page is None else f"page {at.page}"


def _finding(finding: Finding, *, fixable: bool) -> str:
    at = finding.location
    where = _where(at)
    if fixable and (fix := finding.fix_to_make) is not None:
        where += ", can be fixed" if fix.safe else ", unsafe fix"
    words = ""
    others = "".join(f"<li>{_where(other.location)}: {text(other.message)}" for other in finding.related)
    if finding.excerpt:
        before, after = (finding.context.before, finding.context.after) if finding.context else ("", "")
        before, shown, after = (text(as_in(finding.message, one)) for one in (before, finding.excerpt, after))
        words = f"<blockquote>{before}<mark>{shown}</mark>{after}</blockquote>"
    return (
        f"<article class={finding.severity}>{_head(finding.severity, finding.rule, finding.slug, where)}"
        f"<p>{text(finding.message)}</p>{words}{f'<ul class=related>{others}</ul>' if others else ''}</article>"
    )


def _evidence(evidence: Evidence) -> str:
    named = sum(item.named for item in evidence.attributions)
    counted = (
        (len(evidence.attributions), "attribution", f", {named} to a named source"),
        (len(evidence.quotes), "quotation", ""),
        (len(evidence.dates), "date", ""),
        (len(evidence.citations), "citation", ""),
        *((claims.count, "claim", f", {claims.supported} supported") for claims in (evidence.claims,) if claims),
    )
    counts = [f"{plural(count, what)}{more}" for count, what, more in counted if count] or ["none"]
    rows = "".join(
        f"<tr><td>{'named' if item.named else 'not named'}<td>{text(item.speaker or (item.source.text if item.source else ''))}"
        f"<td>{text(item.cue.text if item.cue else '')}<td>{text(item.content.text if item.content else '')}"
        for item in evidence.attributions
    )
    table = (
        f"<details><summary>Who says so</summary><table><thead><tr><th>Source<th>Who<th>Cue<th>What</thead><tbody>{rows}</tbody></table></details>"
        if rows
        else ""
    )
    return f"<p class=evidence>Evidence: {escape('; '.join(counts))}.</p>{table}"


class HtmlReporter:
    """`--output-format html`."""

    name = "html"
    binary = False

    def begin(self, stream: BinaryIO, options: ReportOptions) -> RecordSink:
        """A sink that writes the whole page at its end."""
        return _Sink(stream, options)
