"""What stands between a source and its verb: who they are ("officials – from the mayor to Ana Cruz – denied"), at which session they said it, and that they only might."""

from __future__ import annotations

from provenance.analysis import Attribution
from provenance.analysis.attributions.sexes import is_of_body
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms, stands_in

__all__ = ["is_named_in_aside", "is_of_minutes", "is_only_supposed"]

_ASIDE = lazy_pattern(lambda: rf"(?:\s[–—-]|,|—)\s?(?:{alternatives('asides', 'naming')})\s")
_BODY = lazy_pattern(
    r",\s(?:the\s)?(?P<name>[A-ZÀ-Þ][\w’'-]+(?:\s(?:of|for|on|and|the|&)\s(?:the\s)?[A-ZÀ-Þ][\w’'-]+|\s[A-ZÀ-Þ][\w’'-]+)+)(?P<short>\s\([A-Z]{2,8}\))?,\s\Z"
)
"""Right before the verb, between commas: the name of a body, with what it is called for short."""
_SESSION = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:at|in|during) (?:their|its|the|a) [^.;\n]{{0,40}}?(?:{alternatives('asides', 'session')})(?!\w)"
    )
)
_MIGHT = lazy_pattern(
    lambda: rf"(?i)(?<!\w)(?:{alternatives('asides', 'might')})(?!\w)(?! (?:have|has|haber|avoir|avere|ter)\b)"
)
_OFFICER = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?i:{alternatives('asides', 'office')})\s[A-ZÀ-Þ][\w’'-]*[a-zß-ÿ]\s(?:[A-Z]\.\s)?[A-ZÀ-Þ][\w’'-]*[a-zß-ÿ]"
    )
)
"""Who holds an office, by first and last name: "Defence Secretary Ola Berg"."""
_REACH = 200
"""Characters of an aside, at most."""


def is_named_in_aside(document: Document, one: Attribution) -> bool:
    """Whether an aside behind a source names who they are: "top officials – from Cruz to Minister Ola Berg – denied", "experts, among them Ana Cruz, say", "its advisers, the Dam Committee (DC), argue"."""
    if one.source is None:
        return False
    end = max(one.source.end, min(one.cue.start, one.source.start + _REACH))
    body = _BODY.search(document.text, one.source.start, one.cue.start) if one.source.end <= one.cue.start else None
    if body is not None and (
        body["short"] is not None
        or is_of_body(body["name"])
        or not forms("asides", "body").isdisjoint(body["name"].split())
    ):
        return True
    aside = _ASIDE.search(document.text, one.source.start, end)
    if aside is None:
        return False
    if _OFFICER.search(document.text, aside.end(), end) is not None:
        return True
    from provenance_plugins.attribution.people import people_in  # noqa: PLC0415 - few sources have one

    return any(len(name.words) > 1 for name in people_in(document.text, aside.end(), end))


def is_of_minutes(document: Document, one: Attribution) -> bool:
    """Whether what officials said is in the minutes of their session, which the text has: "officials at their May session indicated"."""
    return (
        one.source is not None
        and _SESSION.search(document.text, one.source.start, max(one.source.end, one.cue.start)) is not None
        and stands_in(document, "asides", "minutes")
    )


def is_only_supposed(document: Document, one: Attribution) -> bool:
    """Whether nobody said it, and the writer only supposes that somebody might: "detractors might claim"; not "may have said"."""
    if one.source is None or not one.source.end <= one.cue.end <= one.source.end + _REACH:
        return False
    return _MIGHT.search(document.text, one.source.end, one.cue.end) is not None
