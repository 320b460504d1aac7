"""From what rules found to what the report says."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

import msgspec

from provenance.documents import SourceSpan
from provenance.engine.places import Places
from provenance.host.configuration import PerPath
from provenance.host.selection import Chosen, specificity
from provenance.levels import Severity
from provenance.records import Edit, Finding, FixRecord, Related
from provenance.rules import AnyRule, Fix, Hit


class Found(msgspec.Struct, frozen=True):
    """A hit with the rule that made it."""

    hit: Hit
    chosen: Chosen


def told(error: BaseException) -> str:
    """An exception of code that is not ours, as a report can hold it."""
    try:
        words = f"{type(error).__name__}: {error}"
    except Exception:  # noqa: BLE001 - its own __str__ raised
        words = type(error).__name__
    return words.encode("utf-8", "backslashreplace").decode("utf-8")


def help_for(rule: AnyRule) -> str:
    """The command that explains a rule."""
    return f"provenance rule {rule.id}"


def graded(chosen: Chosen, hit: Hit, paths: Sequence[PerPath]) -> Severity:
    """The severity of a hit: a configured one replaces the rule's default and caps a graded one; `per-path` comes last."""
    configured, best = chosen.severity, -1
    for item in paths:
        for name, severity in item.severity:
            rank = specificity(chosen.rule, (name,))
            if rank >= max(best, 0):
                configured, best = severity, rank
    if hit.severity is None:
        return configured or chosen.rule.severity
    if configured is not None and configured.rank < hit.severity.rank:
        return configured
    return hit.severity


def make_findings(
    found: Iterable[Found], places: Places, paths: Sequence[PerPath]
) -> list[tuple[Finding, SourceSpan | None]]:
    """Findings in order of place, then of rule, each once, with their places in the source."""
    located: list[tuple[SourceSpan | None, Found]] = []
    seen: set[tuple[str, SourceSpan | None, str]] = set()
    for item in found:
        at = None if item.hit.span is None else places.source_span(item.hit.span)
        key = (item.chosen.rule.id, at, item.hit.message if at is None else "")
        if key not in seen:
            seen.add(key)
            located.append((at, item))
    located.sort(key=lambda pair: (*((-1, -1) if pair[0] is None else pair[0][:2]), pair[1].chosen.rule.id))
    ordinals: dict[tuple[str, str], int] = {}
    return [(_finding(item, at, places, paths, ordinals), at) for at, item in located]


def _finding(
    item: Found,
    at: SourceSpan | None,
    places: Places,
    paths: Sequence[PerPath],
    ordinals: dict[tuple[str, str], int],
) -> Finding:
    hit, rule = item.hit, item.chosen.rule
    excerpt = places.excerpt(hit.span) if hit.span is not None else ""
    ordinal = ordinals[rule.id, excerpt] = ordinals.get((rule.id, excerpt), 0) + 1
    return Finding(
        rule=rule.id,
        slug=rule.slug,
        plugin=item.chosen.plugin,
        severity=graded(item.chosen, hit, paths).value,
        confidence=hit.confidence.value,
        message=places.message(hit.message),
        location=None if at is None else places.location(at),
        excerpt=excerpt,
        context=None if hit.span is None or rule.sensitive else places.context(hit.span),
        fingerprint=fingerprint(rule.id, excerpt, ordinal),
        fix=None if hit.fix is None else _fix(hit.fix, places),
        related=[Related(places.message(place.message), places.location(place.span)) for place in hit.related],
        help=help_for(rule),
    )


def fingerprint(rule_id: str, words: str, ordinal: int) -> str:
    """Of rule, words (white space normalised, sensitive ones masked) and ordinal among equals: it outlives edits elsewhere."""
    return hashlib.sha256(f"{rule_id}\0{words}\0{ordinal}".encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _fix(fix: Fix, places: Places) -> FixRecord:
    edits = [Edit(edit.start, edit.end, places.clean(edit.text)) for edit in fix.edits]
    return FixRecord(fix.safe, fix.description, edits)
