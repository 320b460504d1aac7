"""What a document offers a reader who wants to check it, from the shared analyses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import islice
from typing import Any, TypeVar

import msgspec

from provenance.analysis import (
    Attribution,
    Value,
    attributions,
    citations,
    claims,
    dates,
    language,
    metadata,
    quotes,
)
from provenance.analysis.claims import READ as CLAIMS_READ
from provenance.analysis.images import embedded, images
from provenance.documents import BlockKind, Document
from provenance.engine.places import Places
from provenance.host.storage import shown
from provenance.records import (
    AttributionRecord,
    CitationRecord,
    ClaimCount,
    DateRecord,
    Evidence,
    ImageRecord,
    LanguageRecord,
    Metadata,
    MetadataValue,
    QuoteRecord,
)
from provenance.rules import Analysis, AnalysisError
from provenance.spans import SourceSpan, Span

T = TypeVar("T")

MAXIMUM = 1000
"""Entries of each list of evidence: a register of a hundred thousand dates helps nobody."""


def _refuse_not_finite(value: object) -> None:
    """Raise ValueError for a number that would be written as null, as if nothing had been given."""
    from provenance.engine.not_finite import not_finite  # noqa: PLC0415 - few analyses of others give None

    if (number := not_finite(value)) is not None:
        message = f"{number} is no number that JSON has: give None, or leave it out"
        raise ValueError(message)


class EvidenceReader:
    """Reads the evidence of one document; an analysis that raises leaves its part empty and is kept in `errors`."""

    def __init__(self, document: Document, places: Places) -> None:
        self._document, self._places = document, places
        self.errors: list[AnalysisError] = []

    def _part(self, make: Callable[[], T], otherwise: T) -> T:
        try:
            return make()
        except AnalysisError as error:
            self.errors.append(error)
            return otherwise

    def language(self) -> LanguageRecord:
        """The language as detected, declared and read."""
        found = language(self._document)
        return LanguageRecord(found.code, found.confidence._value_, found.declared, found.read_as)

    def metadata(self) -> Metadata:
        """What the document says of itself."""
        return self._part(self._metadata, Metadata())

    def evidence(self, extra: Iterable[Analysis[Any]]) -> Evidence:
        """Attributions, quotations, dates, citations, images, claims, and what the analyses of plugins give."""
        return Evidence(
            attributions=self._part(self._attributions, []),
            quotes=self._part(self._quotes, []),
            dates=self._part(self._dates, []),
            citations=self._part(self._citations, []),
            images=self._part(self._images, []) if self._document.images else [],
            claims=self._part(self._claims, None),
            plugins={
                str(analysis.evidence): value
                for analysis in extra
                if (value := self._part(partial(self._plain, analysis), None)) is not None
            },
        )

    def _plain(self, analysis: Analysis[Any]) -> object:
        """The value of a plugin's analysis as the report can hold it, sets in order. Raises AnalysisError where it cannot be written."""
        value = analysis(self._document)
        try:
            data = msgspec.json.encode(value, order="deterministic")
            if b"null" in data:
                _refuse_not_finite(value)
            return self._masked(msgspec.json.decode(data))
        except (TypeError, ValueError, RecursionError) as error:
            fault = "a key of a dict is no text: write str(…)" if "str keys" in str(error) else str(error)
            message = f"its value cannot stand in a record: evidence is texts, numbers, true or false, lists, and dicts of them by text ({fault})"
            raise AnalysisError(analysis.name, TypeError(message)) from error

    def _masked(self, value: object) -> object:
        """A plain value with the sensitive words of the document masked in its texts."""
        if isinstance(value, str):
            return self._places.clean(value)
        if isinstance(value, list):
            return [self._masked(item) for item in value]
        if isinstance(value, dict):
            return {self._masked(key): self._masked(item) for key, item in value.items()}
        return value

    # -- metadata --------------------------------------------------------------------------------------------------------

    def _metadata(self) -> Metadata:
        found = metadata(self._document)
        return Metadata(
            title=self._value(found.title),
            date=self._value(found.date),
            modified=self._value(found.modified),
            publisher=self._value(found.publisher),
            url=self._address(found.url),
            licence=self._value(found.licence),
            authors=[self._some(author) for author in found.authors[:MAXIMUM]],
        )

    def _value(self, value: Value | None) -> MetadataValue | None:
        return None if value is None else self._some(value)

    def _address(self, value: Value | None) -> MetadataValue | None:
        """An address without password, and without the values of signatures and keys."""
        given = self._value(value)
        return None if given is None else msgspec.structs.replace(given, value=shown(given.value))

    def _some(self, value: Value) -> MetadataValue:
        place = value.span or (value.declared and (value.declared.span or value.declared.source))
        return MetadataValue(
            value=self._places.clean(value.value),
            origin=value.origin,
            confidence=value.confidence._value_,
            location=self._places.location(place) if place else None,
        )

    # -- passages --------------------------------------------------------------------------------------------------------

    def _attributions(self) -> list[AttributionRecord]:
        passage, clean = self._places.passage, self._places.clean
        listed: Sequence[Attribution] = attributions(self._document)
        if any(item.tells_of_source for item in listed):
            stated = {item.sentence for item in listed if not item.tells_of_source}
            listed = [item for item in listed if not (item.tells_of_source and item.sentence in stated)]
        records: list[AttributionRecord] = []
        for item, content in zip(listed[:MAXIMUM], self._contents(listed[:MAXIMUM]), strict=True):
            source, cue, _, speaker, named = item[:5]
            records.append(
                AttributionRecord(
                    None if source is None else passage(source),
                    passage(cue),
                    None if content is None else passage(content),
                    None if speaker is None else clean(speaker),
                    named,
                )
            )
        return records

    def _contents(self, listed: Sequence[Attribution]) -> Iterable[Span | None]:
        """What each attribution says, with the whole of its quotation."""
        quoted = quotes(self._document)
        if not quoted:
            return [item.content for item in listed]
        from provenance.analysis.attributions.speakers import speakers  # noqa: PLC0415 - not where nothing is quoted
        from provenance.analysis.attributions.whole_contents import whole_contents  # noqa: PLC0415 - the same

        return whole_contents(listed, quoted, speakers(self._document))

    def _quotes(self) -> list[QuoteRecord]:
        document, places = self._document, self._places
        listed = quotes(document)
        records: list[QuoteRecord] = []
        if listed:
            from provenance.analysis.attributions.speakers import (  # noqa: PLC0415 - not where nothing is quoted
                speakers,
            )

            for quotation, whose in islice(zip(listed, speakers(document), strict=True), MAXIMUM):
                speaker: str | None = None
                if whose is not None:
                    speaker = whose.speaker or (places.excerpt(whose.source) if whose.source is not None else None)
                records.append(self._quote(quotation.span, quotation.inner, speaker))
        if BlockKind.QUOTE in [block.kind for block in document.blocks]:
            from provenance.analysis.attributions.set_off import (  # noqa: PLC0415 - few texts have such blocks
                set_off,
            )

            records.extend(self._quote(one.span, one.span, one.speaker) for one in set_off(document)[:MAXIMUM])
            records.sort(key=lambda record: record.start)
        return records[:MAXIMUM]

    def _quote(self, span: Span, words: Span, speaker: str | None) -> QuoteRecord:
        start, end, _ = self._places.source_span(span)
        said = None if speaker is None else self._places.clean(speaker)
        return QuoteRecord(start, end, self._places.excerpt(words), said)

    def _dates(self) -> list[DateRecord]:
        passage = self._places.passage
        records: list[DateRecord] = []
        for item in dates(self._document)[:MAXIMUM]:
            found = passage(item.span)
            records.append(DateRecord(found.start, found.end, found.text, item.kind, item.value))
        return records

    def _citations(self) -> list[CitationRecord]:
        records: list[CitationRecord] = []
        for item in citations(self._document).items[:MAXIMUM]:
            at = self._places.source_span(item.span)
            target = None if item.target is None else self._places.clean(item.target)
            records.append(CitationRecord(at.start, at.end, self._places.excerpt(item.span), item.kind, target))
        return records

    def _images(self) -> list[ImageRecord]:
        known = embedded(self._document)
        records: list[ImageRecord] = []
        for picture, found in islice(zip(images(self._document), known, strict=True), MAXIMUM):
            at = picture.image.source or SourceSpan(0, 0)
            credit = picture.credit.text if picture.credit is not None else found.credit if found is not None else ""
            creator = source_type = credentials = None
            if found is not None:
                creator = next(iter(found.creators), found.credentials.author)
                source_type = next(iter(found.digital_source_types), None)
                credentials = found.credentials.state.value
            records.append(
                ImageRecord(
                    at.start,
                    at.end,
                    self._places.clean(picture.image.target)[:2000],
                    credit=self._places.clean(credit)[:300] or None,
                    creator=self._places.clean(creator) if creator else None,
                    digital_source_type=source_type,
                    content_credentials=credentials,
                )
            )
        return records

    def _claims(self) -> ClaimCount | None:
        if language(self._document).read_as not in CLAIMS_READ:
            return None
        found = claims(self._document)
        return ClaimCount(len(found), sum(claim.supported and not claim.astray for claim in found))
