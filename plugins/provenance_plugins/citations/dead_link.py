"""CIT312: a link that leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from provenance.api import Confidence, Context, Document, Hit, RelatedPlace, Severity, SourceSpan, Span, quoted, rule
from provenance_plugins.citations.link_check import (
    LookupOptions,
    address_to_ask,
    dead_because,
    lost_because,
    unverified_because,
)

if TYPE_CHECKING:
    from provenance_plugins.citations.lookup import Lookups

_LISTED = 20
"""Further links that are listed where nobody answers."""


@rule(
    id="CIT312",
    slug="dead-link",
    severity=Severity.WARNING,
    summary="A link that answers 4xx or 5xx, or not at all",
    languages=("*",),
    needs=("online",),
    options=LookupOptions,
    bad=["The figures are at https://figures.invalid/2024."],
    good=["Write to mailto:press@example.org.", "There is no link here."],
)
def dead_link(document: Document, context: Context) -> Iterator[Hit]:
    """A reader who follows a dead link cannot check what it was to show.

    Link to where the page moved, or to an archived copy. Each address is asked once a run, and a second time before it
    is called dead.

    For information:
    - that no server at all has answered: it may be the network that is down
    - redirects that lead in a circle or do not end: a browser, which keeps cookies, may come to the page
    - a server whose certificate cannot be verified
    - how many links of a document were not looked up, since it has more than `maximum` or servers took too long

    Not told:
    - a server that refuses programs (401, 403, 429 and the like), which says nothing of its page
    - private addresses, which are never asked, nor followed to
    """
    options: LookupOptions = context.options
    asked: list[tuple[str, Span | SourceSpan]] = []
    for link in document.links:
        address = address_to_ask(link.target)
        if address is not None:
            asked.append((address, link.span if link.span.end > link.span.start else link.source or link.span))
    addresses = list(dict.fromkeys(address for address, _ in asked))
    left = len(addresses) - options.maximum
    del addresses[options.maximum :]
    lookups, asked_for = _lookups(), set(addresses)
    answers = lookups.answers(addresses, options)
    unsure: list[tuple[str, Span | SourceSpan]] = []
    for address, place in asked:
        answer = answers.get(address)
        if answer is None or not answer.asked:
            continue
        if answer.untrusted:
            yield Hit(place, unverified_because(quoted(address)), severity=Severity.INFO)
            continue
        if answer.status is None and not answer.reserved and not lookups.anybody():
            unsure.append((address, place))
            continue
        if answer.redirects is not None:
            yield Hit(place, lost_because(answer.redirects, quoted(address)), severity=Severity.INFO)
            continue
        reason = dead_because(answer.status, quoted(address))
        if reason is not None:
            yield Hit(place, reason)
    late = len(addresses) - len(answers)
    if late:
        place = next(place for address, place in asked if address in asked_for and address not in answers)
        message = f"{late} of the addresses from here on {'was' if late == 1 else 'were'} not looked up, since servers were too slow for all of them to be asked in {lookups.patience:.0f} seconds: lower `timeout` of dead-link to ask more of them"
        yield Hit(place, message, severity=Severity.INFO)
    if left > 0:
        place = next(place for address, place in asked if address not in asked_for)
        message = f"{'one further address' if left == 1 else f'{left:,} further addresses'} from here on {'was' if left == 1 else 'were'} not looked up: raise `maximum` of dead-link to ask {'it' if left == 1 else 'them'} too"
        yield Hit(place, message, severity=Severity.INFO)
    if unsure:
        (asked_first, first), *rest = unsure
        yield Hit(
            first,
            f"nobody answers at {quoted(asked_first)}, nor anywhere else that was asked: this machine may have no network; look the links up again where it has one",
            Confidence.LOW,
            Severity.INFO,
            related=tuple(
                RelatedPlace(f"nobody answers at {quoted(other)} either", place) for other, place in rest[:_LISTED]
            ),
        )


@cache
def _lookups() -> Lookups:
    """Those of this process, so that an address that many documents link to is asked once."""
    from provenance_plugins.citations.lookup import Lookups  # noqa: PLC0415 - the network's modules, for runs that are online

    return Lookups()
