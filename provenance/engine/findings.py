"""From what rules found to what the report says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from provenance.digests import sha256
from provenance.engine.places import Places
from provenance.host.selection import Chosen, specificity
from provenance.host.settings import PerPath
from provenance.levels import Severity
from provenance.records import Edit, Finding, FixRecord, Related
from provenance.rules import AnyRule, Fix, Hit
from provenance.spans import SourceSpan


class Found(msgspec.Struct, frozen=True):
    """A hit with the rule that made it."""

    hit: Hit
    chosen: Chosen


def help_for(rule: AnyRule) -> str:
    """The command that explains a rule."""
    return f"provenance rule {rule.id}"


def graded(chosen: Chosen, given: Severity | None, paths: Sequence[PerPath] = ()) -> Severity:
    """The severity of a hit to which its rule gave that one: a configured one replaces the rule's default and caps a graded one, `at-least` raises what is below it; `per-path` comes last."""
    configured, best, least = chosen.severity, -1, chosen.at_least
    for item in paths:
        for name, severity in item.severity:
            rank = specificity(chosen.rule, (name,))
            if rank >= max(best, 0):
                configured, best = severity, rank
                least = None if least is None else min(least, severity, key=lambda one: one.rank)
    own = given or configured or chosen.rule.severity
    if configured is not None and configured.rank < own.rank:
        own = configured
    return own if least is None or own.rank >= least.rank else least


def make_findings(
    found: Iterable[Found], places: Places, paths: Sequence[PerPath], *, for_builders: bool = False
) -> list[tuple[Finding, SourceSpan | None]]:
    """Findings in order of place, then of rule, each once, with their places in the source.

    `for_builders`: the file is none for readers, so that what rules say of texts, running or whole, is for information.
    """
    located: dict[tuple[str, SourceSpan | None, str], tuple[int, int, str, int, Found, SourceSpan | None]] = {}
    for number, item in enumerate(found):
        hit, rule_id = item.hit, item.chosen.rule.id
        if for_builders and (item.chosen.rule.running_text or item.chosen.rule.presence):
            hit = hit._replace(severity=Severity.INFO)
            item = Found(hit, item.chosen)  # noqa: PLW2901 - the same one, for information
        span = hit.span
        if span is None:
            located.setdefault((rule_id, None, hit.message), (-1, -1, rule_id, number, item, None))
        else:
            at = places.source_span(span)
            located.setdefault((rule_id, at, ""), (at[0], at[1], rule_id, number, item, at))
    ordinals: dict[tuple[str, str], int] = {}
    return [(_finding(item, at, places, paths, ordinals), at) for _, _, _, _, item, at in sorted(located.values())]


def _finding(
    item: Found,
    at: SourceSpan | None,
    places: Places,
    paths: Sequence[PerPath],
    ordinals: dict[tuple[str, str], int],
) -> Finding:
    chosen = item.chosen
    hit, rule = item.hit, chosen.rule
    span, message, confidence, severity, fix, related = hit[:6]  # a plain tuple is taken apart in a third of the time
    if fix is not None and fix.safe and (severity or rule.severity) is Severity.INFO:
        fix = msgspec.structs.replace(fix, safe=False)  # the words may stand, as the rule itself says
    if paths or chosen.severity is not None or chosen.at_least is not None:
        severity = graded(chosen, severity, paths)
    elif severity is None:
        severity = rule.severity
    rule_id = rule.id
    excerpt = "" if span is None else places.excerpt(span)
    same = (rule_id, excerpt)
    ordinal = ordinals[same] = ordinals.get(same, 0) + 1
    return Finding(
        rule_id,
        rule.slug,
        chosen.plugin,
        severity._value_,
        confidence._value_,
        places.message(message),
        None if at is None else places.location(at),
        excerpt,
        None if span is None else places.context(span, plain=rule.sensitive),
        fingerprint(rule_id, excerpt, ordinal),
        None if fix is None else _fix(fix, places),
        [Related(places.message(place.message), places.location(place.span)) for place in related] if related else [],
        help_for(rule),
    )


def fingerprint(rule_id: str, words: str, ordinal: int) -> str:
    """Of rule, words (white space normalised, sensitive ones masked) and ordinal among equals: it outlives edits elsewhere."""
    return sha256(f"{rule_id}\0{words}\0{ordinal}".encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _fix(fix: Fix, places: Places) -> FixRecord | None:
    """None where the new text holds words that are to be hidden, since with them masked it would be wrong, and where nothing of the file may be edited."""
    if places.is_read_only or any(places.clean(edit.text) != edit.text for edit in fix.edits):
        return None
    return FixRecord(fix.safe, fix.description, [Edit(edit.start, edit.end, edit.text) for edit in fix.edits])
