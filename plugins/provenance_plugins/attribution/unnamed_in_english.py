"""Sources that an English text does not name, and how much it says of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from provenance.analysis import Attribution, attributions, sentences
from provenance.api import Confidence, Document, Hit, Severity, Span
from provenance_plugins.attribution.answered.named_elsewhere import is_named_elsewhere, named_offices
from provenance_plugins.attribution.answered.outlets_before import is_named_apart
from provenance_plugins.attribution.answered_sources import is_answered_for
from provenance_plugins.attribution.deeds import refuses
from provenance_plugins.attribution.hidden_speakers import hides_speaker
from provenance_plugins.attribution.mild_words import is_kept_back
from provenance_plugins.attribution.registers import is_in_passing, is_told_in_file
from provenance_plugins.attribution.shown_sources import (
    is_told_again,
    message_of,
    part_shown,
    place_of_part,
    with_matter,
)
from provenance_plugins.attribution.sure import is_sure_holder
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import is_mentioned, place, together

__all__ = ["sources_in_english"]

_AFTER = 120
"""Within how many characters behind a source its plea for anonymity belongs to it."""


def sources_in_english(document: Document) -> Iterator[Hit]:
    """Each place at which an English text lays something to somebody whom it does not name, in order."""
    found = list(_sources(document))
    on_record = sum(hit.severity is Severity.INFO and _is_of_body(document, hit) for hit in found) >= _ON_RECORD
    for hit in found:
        lesser = on_record and hit.severity is None and _are_only_officials(document, hit)
        yield hit._replace(severity=Severity.INFO) if lesser else hit


_ON_RECORD = 2
"""Sources of bodies that are for information, from which on a text reports what bodies say on the record, and its officials are theirs: of such warnings 2 of 12 were right, of other officials 7 of 10."""


def _is_of_body(document: Document, hit: Hit) -> bool:
    """Whether a source speaks for a body that can be asked: a spokesman, the police, officials; no parents and no clerk."""
    said = document.slice(hit.span).lower().split() if isinstance(hit.span, Span) else []
    return not forms("sure", "on_record").isdisjoint(said)


def _are_only_officials(document: Document, hit: Hit) -> bool:
    """Whether a source is "officials", and nothing says that they keep back their names or know of the matter from within."""
    if not isinstance(hit.span, Span) or forms("sure", "officials").isdisjoint(
        document.slice(hit.span).lower().split()
    ):
        return False
    return not any(
        one.manner in ("anonymity", "knowing") and hit.span.contains(one.cue) for one in attributions(document)
    )


def _sources(document: Document) -> Iterator[Hit]:
    every = attributions(document)
    listed = [one for one in every if one.kind == "holder" or one.manner == "anonymity"]
    offices = named_offices(document, every) if any(one.head in forms("same_office") for one in listed) else {}
    if offices:
        listed = [
            one for one in listed if is_kept_back(document, one) or not is_named_elsewhere(document, one, offices)
        ]
    places = _by_cue(every, listed)
    pleas: dict[int, list[Attribution]] = {}
    for one in listed:
        if one.manner == "anonymity":
            pleas.setdefault(one.sentence, []).append(one)
    hits: dict[int, list[Hit]] = {}
    pleaded: set[int] = set()
    told: set[tuple[int, str]] = set()
    insiders = _insiders(document, listed)
    inside = {knowing.cue for those in insiders.values() for knowing in those}
    # A source first, its plea for anonymity after it: the reason for a plea ("… not authorized to speak") is no second fault.
    for one in sorted(listed, key=lambda one: one.manner == "anonymity"):
        if one.cue in inside or not hides_speaker(document, one) or _is_no_speaker(document, one):
            continue
        part = part_shown(document, one)
        at = place(one) if part is None else place_of_part(one, part)
        pleading, own = False, [one] if one.manner == "anonymity" else []
        for plea in pleas.get(one.sentence, ()):
            whole = together(at, plea.cue, _AFTER)
            if whole is not None:
                at = whole
                pleading = pleading or is_sure_holder(document, plea)
                own.append(plea)
        if is_mentioned(document, at):
            continue
        before = hits.setdefault(one.sentence, [])
        if one.manner == "anonymity":
            if one.sentence in pleaded:
                continue
            pleaded.add(one.sentence)
        if not any(at.overlaps(hit.span) for hit in before if isinstance(hit.span, Span)):
            knowing = insiders.get(one.cue, ())
            sure = pleading or any(is_sure_holder(document, told_so) for told_so in (one, *knowing))
            again = is_told_again(document, one, told, sure=sure)
            same = places[one.cue]
            mute = any(refuses(document, every, index) for index in same)
            reasoned = _is_reasoned(document, one, own, pleas)
            shown = with_matter(document, one, at)
            lesser = reasoned or one.named or one.again or again or mute or not sure or is_mentioned(document, shown)
            if not lesser:
                lesser = is_answered_for(document, every, one, same, hides=bool(own))
                lesser = lesser or is_told_in_file(document) or any(is_in_passing(document, known) for known in knowing)
            confidence = Confidence.MEDIUM if sure and one.confidence is Confidence.LOW else one.confidence
            message = message_of(document, one, part or one.source or one.cue, mute=mute, reasoned=reasoned)
            before.append(Hit(shown, message, confidence, severity=Severity.INFO if lesser else None))
    yield from sorted((hit for found in hits.values() for hit in found), key=lambda hit: hit.span or Span(0, 0))


def _by_cue(every: Sequence[Attribution], listed: Sequence[Attribution]) -> dict[Span, list[int]]:
    """{cue of those that are listed: the attributions that have it, by index}."""
    places: dict[Span, list[int]] = {one.cue: [] for one in listed}
    if places:
        for index, one in enumerate(every):
            if one.cue in places:
                places[one.cue].append(index)
    return places


def _insiders(document: Document, listed: Sequence[Attribution]) -> dict[Span, list[Attribution]]:
    """{cue of a statement: what its source is said to know}: "two people familiar with the plan said" is one finding, on all of its words."""
    knowing: dict[int, list[Attribution]] = {}
    for one in listed:
        if one.manner == "knowing":
            knowing.setdefault(one.sentence, []).append(one)
    found: dict[Span, list[Attribution]] = {}
    if not knowing:
        return found
    for one in listed:
        if one.source is None or one.tells_of_source or one.sentence not in knowing or not hides_speaker(document, one):
            continue
        those = [known for known in knowing[one.sentence] if one.source.contains(known.cue)]
        if those:
            found[one.cue] = those
    return found


_REACH = 4_000
"""Characters before a source in which a comma may head its entry: a text may be one line."""


def _is_no_speaker(document: Document, one: Attribution) -> bool:
    if one.source is None:
        return False
    if is_named_apart(document, one):
        return True
    block = document.blocks[sentences(document)[one.sentence].block].span
    headed = document.text.find(", ", max(block.start, one.source.start - _REACH), one.source.start) >= 0
    if not headed and "source" not in document.slice(one.source):
        return False
    from provenance_plugins.attribution.no_speakers import is_named_by_entry, is_of_data  # noqa: PLC0415 - seldom

    return is_named_by_entry(document, one) or is_of_data(document, one)


def _is_reasoned(
    document: Document, one: Attribution, own: Sequence[Attribution], pleas: Mapping[int, Sequence[Attribution]]
) -> bool:
    if one.sentence + 1 < len(sentences(document)):
        from provenance_plugins.attribution.answered.kept_names import (  # noqa: PLC0415 - few texts have a source
            is_kept_with_reason,
        )

        if is_kept_with_reason(document, one):
            return True
    if not pleas:
        return False
    from provenance_plugins.attribution.reasons import is_reasoned  # noqa: PLC0415 - few texts have a plea

    return is_reasoned(document, one, own, pleas)
