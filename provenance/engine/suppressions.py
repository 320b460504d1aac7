"""Inline allow comments: what they say, what they cover, and what is wrong with them.

`provenance: allow vague-credit, ATT102: reason` covers the next block, or the one at whose end it stands; `provenance: allow-file …`
covers the whole document.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

import msgspec

from provenance.documents import Comment, Document
from provenance.host.errors import nearest
from provenance.host.selection import rule_named
from provenance.levels import Severity
from provenance.patterns import lazy_pattern
from provenance.rules import Context, Example, Hit, Rule, rule
from provenance.spans import SourceSpan

_COMMENT = lazy_pattern(
    r"\s*(?:[#%;*]|//)?\s*provenance\s*(?P<colon>:?)\s*(?P<verb>[\w-]{1,20})(?P<rest>.*)",
    re.DOTALL | re.IGNORECASE,
)
_NAMES = lazy_pattern(r"\s*(?P<names>[\w-]+(?:\s*,\s*[\w-]+)*)\s*(?::(?P<reason>.*))?", re.DOTALL)

_RULE_NAME = lazy_pattern(r":?\s+(?:[A-Z]{2,8}\d{3}\b|[a-z]+(?:-[a-z]+)+\s*[,:])", re.IGNORECASE)

_VERBS = ("allow", "allow-file")
_ELSEWHERE = ("ignore", "disable", "noqa", "suppress")
"""What other tools call it: whoever writes that here believes that it allows something."""


class Allowance(msgspec.Struct):
    """One rule that a comment allows, where, and whether it suppressed anything."""

    rule: str
    """Its id."""
    reason: str
    cover: SourceSpan | None
    """None: the whole document."""
    comment: SourceSpan
    used: bool = False

    def covers(self, place: SourceSpan | None) -> bool:
        """Whether a finding at that place is allowed; only `allow-file` reaches findings without a place."""
        if self.cover is None:
            return True
        return place is not None and place.start < self.cover.end and self.cover.start < max(place.end, place.start + 1)


class _OfRule:
    """The allowances of one rule: there may be as many as findings, so none looks through all of them."""

    def __init__(self, items: Sequence[Allowance]) -> None:
        self._whole = [(number, item) for number, item in enumerate(items) if item.cover is None][:1]
        self._items = sorted(
            ((item.cover.start, item.cover.end, number, item) for number, item in enumerate(items) if item.cover),
        )
        self._starts = [start for start, _, _, _ in self._items]
        self._reach = list(accumulate((end for _, end, _, _ in self._items), max))
        """How far those up to here reach at most."""

    def find(self, place: SourceSpan | None) -> Allowance | None:
        """The first one that covers a place; None is the place of the document as a whole."""
        found = list(self._whole)
        at = -1 if place is None else bisect_left(self._starts, max(place.end, place.start + 1)) - 1
        while place is not None and at >= 0 and self._reach[at] > place.start:
            _, _, number, item = self._items[at]
            if item.covers(place):
                found.append((number, item))
            at -= 1
        return min(found, key=lambda pair: pair[0])[1] if found else None


class Allowances(msgspec.Struct):
    """What the comments of one document say."""

    items: list[Allowance] = msgspec.field(default_factory=list)
    faults: list[tuple[str, Hit]] = msgspec.field(default_factory=list)
    """(rule id of the host, hit)."""
    by_rule: dict[str, _OfRule] | None = None
    """Those of each rule, when the first one was looked for."""

    def find(self, rule_id: str, place: SourceSpan | None) -> Allowance | None:
        """The allowance for a finding, marked as used. To be called when all items are there."""
        if self.by_rule is None:
            of_rule: dict[str, list[Allowance]] = {}
            for item in self.items:
                of_rule.setdefault(item.rule, []).append(item)
            self.by_rule = {rule: _OfRule(items) for rule, items in of_rule.items()}
        listed = self.by_rule.get(rule_id)
        found = listed.find(place) if listed is not None else None
        if found is not None:
            found.used = True
        return found

    def unused(self, selected: Collection[str], whole: Collection[str]) -> Iterator[Hit]:
        """A hit for each comment that names selected rules which it suppressed nothing of. `whole`: rules that found something in the document as a whole."""
        comments: dict[tuple[int, int], list[Allowance]] = {}
        for item in self.items:
            comments.setdefault((item.comment.start, item.comment.end), []).append(item)
        for items in comments.values():
            idle = [item for item in items if not item.used and item.rule in selected]
            if idle:
                yield Hit(idle[0].comment, _idle(items, idle, whole))


def _idle(items: Sequence[Allowance], idle: Sequence[Allowance], whole: Collection[str]) -> str:
    """What is said of a comment some of whose rules it suppressed nothing of."""
    beside = idle[0].cover is not None
    out_of_reach = _and(item.rule for item in idle if beside and item.rule in whole)
    needless = _and(item.rule for item in idle if not beside or item.rule not in whole)
    told = []
    if out_of_reach:
        speak, them = ("speaks", "it") if " " not in out_of_reach else ("speak", "them")
        told.append(
            f"{out_of_reach} {speak} of the document as a whole, which no `allow` reaches: write `allow-file` for {them}, above the first line of text"
        )
    if needless:
        find, its = ("finds", "its name") if " " not in needless else ("find", "their names")
        where = "the block after it" if beside else "this document"
        way = "remove the comment" if len(idle) == len(items) and not out_of_reach else f"take {its} out of it"
        told.append(f"the comment allows {needless}, which {find} nothing in {where}: {way}")
    return "; ".join(told)


def _and(rules: Iterable[str]) -> str:
    *before, last = (*dict.fromkeys(rules),) or ("",)
    return f"{', '.join(before)} and {last}" if before else last


_NEAREST, _LONGEST_NAME = 20, 60
"""The nearest rule is looked for at the first faults of a document, and for names that may be one: it takes milliseconds."""


def read_allowances(document: Document, known: Mapping[str, str]) -> Allowances:
    """The allow comments of a document. `known` leads from ids and slugs to ids."""
    found = Allowances()
    first_block = document.blocks[0].span.start if document.blocks else len(document.text)
    for comment in document.comments:
        match = _COMMENT.fullmatch(comment.text)
        if match:
            _read(document, comment, match, known, found, at_top=comment.position <= first_block)
    return found


def _read(
    document: Document,
    comment: Comment,
    match: re.Match[str],
    known: Mapping[str, str],
    found: Allowances,
    *,
    at_top: bool,
) -> None:
    verb, place = match["verb"].lower(), comment.source
    if verb not in _ELSEWHERE and not nearest(verb, _VERBS):
        return  # a comment on where something comes from
    if verb not in _VERBS and verb not in _ELSEWHERE and not _names_a_rule(match["rest"], known):
        return  # where something comes from again: “Provenance: allowed out of the country in 1931”
    if not match["colon"] and _RULE_NAME.match(match["rest"]) is None:
        return  # a sentence that begins so
    form = "write `provenance: allow RULE: reason` or `provenance: allow-file RULE: reason`"
    if not match["colon"]:
        found.faults.append(
            (UNKNOWN.id, Hit(place, f"the comment has no colon behind `provenance`, so it allows nothing: {form}"))
        )
        return
    if verb not in _VERBS:
        found.faults.append((UNKNOWN.id, Hit(place, f"{verb!r} is no instruction: {form}")))
        return
    if verb == "allow-file" and not at_top:
        message = (
            "`allow-file` stands below the top of the document and has no effect: move it above the first line of text"
        )
        found.faults.append((UNKNOWN.id, Hit(place, message)))
        return
    names = _NAMES.fullmatch(match["rest"])
    if names is None:
        named = match["rest"].split(":", 1)[0].strip()
        lacks = "lacks a comma between rules or a colon behind them" if named else "names no rule"
        found.faults.append((UNKNOWN.id, Hit(place, f"the comment {lacks}, so it allows nothing: {form}")))
        return
    reason = " ".join((names["reason"] or "").split())
    if not reason:
        message = (
            "the comment gives no reason: add one after a colon, so that the next reader knows why this is allowed"
        )
        found.faults.append((WITHOUT_REASON.id, Hit(place, message)))
    from provenance.engine.covers import cover_of  # noqa: PLC0415 - few documents have such a comment

    cover = None if verb == "allow-file" else cover_of(document, comment)
    for name in (part.strip() for part in names["names"].split(",")):
        rule_id = rule_named(name, known)
        if rule_id is not None:
            found.items.append(Allowance(rule_id, reason, cover, place))
        else:
            found.faults.append((UNKNOWN.id, Hit(place, _no_rule(name, known, close=len(found.faults) < _NEAREST))))


def _no_rule(name: str, known: Mapping[str, str], *, close: bool) -> str:
    capitals = name.upper()
    if capitals == "ALL" or any(rule_id.startswith(capitals) for rule_id in known.values()):
        return (
            f"{name!r} stands for several rules, and a comment allows single ones, so it allows nothing: "
            "name each that finds something here, or ignore them for this file under `per-path` in the configuration"
        )
    near = nearest(name, known) if close and len(name) <= _LONGEST_NAME else ""
    return f"{name!r} is no rule, so it allows nothing{near or ':'} `provenance rules` lists ids and slugs"


def _names_a_rule(rest: str, known: Mapping[str, str]) -> bool:
    words = rest.replace(":", " ").replace(",", " ").split(None, 1)
    return _RULE_NAME.match(rest) is not None or (bool(words) and rule_named(words[0], known) is not None)


def _found_by_the_engine(document: Document, context: Context) -> tuple[Hit, ...]:  # noqa: ARG001 - a rule's form
    """The engine itself makes these findings, because only it knows what was suppressed."""
    return ()


def _host_rule(rule_id: str, slug: str, severity: Severity, summary: str, doc: str, bad: str, good: str) -> Rule:
    def function(document: Document, context: Context) -> tuple[Hit, ...]:
        return _found_by_the_engine(document, context)

    function.__doc__ = doc
    return rule(
        id=rule_id,
        slug=slug,
        severity=severity,
        summary=summary,
        bad=[Example(bad, media_type="text/markdown")],
        good=[Example(good, media_type="text/markdown")],
    )(function)


_GOOD = (
    "<!-- provenance: allow-file PRV003: kept as an example -->\n\n<!-- provenance: allow PRV003 -->\n\nA line of text."
)

UNUSED = _host_rule(
    "PRV001",
    "unused-suppression",
    Severity.WARNING,
    "An allow comment or an entry of the baseline that suppresses nothing",
    """What allows a fault that is no longer there hides the next real one.

    Remove the comment, or the rule's name from it; write the baseline anew with `provenance baseline`. What a baseline has too much is for information, since an old fault was mended: `at-least` makes it more.
    """,
    "<!-- provenance: allow PRV001: was needed once -->\n\nA line of text.",
    _GOOD,
)
UNKNOWN = _host_rule(
    "PRV002",
    "unknown-suppression",
    Severity.WARNING,
    "An allow comment that names no rule, or is malformed",
    """A comment with a misspelt rule allows nothing, and its writer believes that it does.

    Name a rule by its id or slug: `provenance: allow vague-credit: reason`.
    """,
    "<!-- provenance: allow vague-credits: a slip -->\n\nA line of text.",
    _GOOD,
)
WITHOUT_REASON = _host_rule(
    "PRV003",
    "suppression-without-reason",
    Severity.INFO,
    "An allow comment with no reason",
    """Without a reason nobody can tell later whether the comment is still right.

    Write it after a colon: `provenance: allow vague-credit: the agency asked for this form`.
    """,
    "<!-- provenance: allow PRV001 -->\n\nA line of text.",
    "<!-- provenance: allow-file PRV001: kept as an example -->\n\nA line of text.",
)

HOST_RULES: tuple[Rule, ...] = (UNUSED, UNKNOWN, WITHOUT_REASON)
"""The host's own rules."""
