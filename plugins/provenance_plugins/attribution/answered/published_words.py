"""Words of a body that the reader can look up: what its spokesman wrote in public, what goes on from a statement that is linked, and officials beside their head."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.analysis import Attribution, sentences
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms, holds
from provenance_plugins.attribution.wording import NAME, following, holds_word, quotes_somebody

_ON_SITE = r"(?:its|their|the \w+) (?:website|site|blog)"
_IN_PUBLIC = lazy_pattern(
    lambda: (
        rf" (?:(?:{alternatives('published_words', 'when')}|[A-Z][a-z]+day),? ){{0,3}}?"
        rf"(?:on (?:the )?(?:social (?:media )?(?:platform|network|site) )?(?:{alternatives('published_words', 'network')}|{_ON_SITE}|(?:its|their|the \w+) page)"
        rf"|in an? (?:tweet|blog post|(?:post|message|thread|video) on [A-Z][\w-]+))\b"
    )
)
"""Behind the verb: where the words stand for everybody to read."""
_IN_DOCUMENT = lazy_pattern(
    lambda: (
        rf" in (?:(?:an?|the|its|their|this|that) )?(?:[\w’'-]+ ){{0,3}}?(?:{alternatives('published_words', 'document')})\b"
    )
)
_OPENED = lazy_pattern(
    lambda: (
        rf"\W*In (?:an?|the|its|their|this|that) (?:[\w’'-]+ ){{0,3}}?(?:{alternatives('published_words', 'document')}|{alternatives('published_words', 'written')})\b"
    )
)
"""How a sentence begins with what a body wrote: "In a fundraising email on Monday, …"."""
_ON_PAGE = lazy_pattern(r" (?:\w+ )?(?:on|at) (?:page|pages|p\.|pp\.) ?\d")
_AROUND = 8
"""Sentences before and behind "officials" in which their head speaks by name."""
_TITLE = 40
"""Characters before a surname in which the office stands."""
_TOLD = 12
"""So many places of a surname are looked at for an office."""


def is_public_word(document: Document, one: Attribution) -> bool:
    """Whether a body's spokesman said it where everybody can read it, or those of the body wrote it there: "a League spokesman said on Twitter: “…”", "“…,” NASA officials wrote on the platform X in May"."""
    if one.source is None:
        return False
    wrote = one.head in forms("sure", "officials") and _is_of_body(document.slice(one.source))
    if not wrote and one.head not in forms("same_office", "speaking"):
        return False
    named = document.slice(one.source)[1:]
    if named == named.lower() or _IN_PUBLIC.match(document.text, one.cue.end) is None:
        return False
    return quotes_somebody(document.slice(sentences(document)[one.sentence].span))


def is_in_document(document: Document, one: Attribution) -> bool:
    """Whether the officials of a body wrote it in what that put out, or somebody on another page of the same issue: "Harbour Board officials wrote in a 2016 fact sheet", "an adviser suggests on page 75", "In an email, Harbour Board officials warned", "NASA officials said in a statement"."""
    if _ON_PAGE.match(document.text, one.cue.end) is not None:
        return True
    if one.source is None or one.head not in forms("sure", "officials"):
        return False
    first = sentences(document)[one.sentence].span.start
    named = document.slice(one.source)[one.source.start == first :]
    if named == named.lower():
        return False
    if _ON_RECORD.match(document.text, one.cue.end) is not None:
        return True
    opened = _OPENED.match(document.text, first, one.source.start)
    if opened is not None or _IN_DOCUMENT.match(document.text, one.cue.end) is not None:
        return True
    return _is_of_body(document.slice(one.source)) and _IN_STATEMENT.match(document.text, one.cue.end) is not None


def _is_of_body(named: str) -> bool:
    """Whether officials are those of a body that has a name, and not of a state or a country: "NASA officials", "Harbour Board officials"; not "U.S. officials", "Israeli officials"."""
    return _ACRONYM.search(named) is not None or _BODY.search(named) is not None


_ON_RECORD = lazy_pattern(
    r" (?:[A-Z][a-z]+day |on [A-Z][a-z]+day )?(?:in (?:a|their) joint (?:statement|communiqu[eé]|declaration)|at an? (?:[A-Za-z]+ ){0,3}hearing\b|in (?:congressional|sworn|public|written) testimony|(?:in|before|to) (?:Congress|parliament|Parliament|the (?:House|Senate)\b))",
    signs=("joint", "hearing", "testimony", "ongress", "arliament", "House", "Senate"),
)
"""Behind the verb: where everybody can read who said it."""
_IN_STATEMENT = lazy_pattern(
    r" (?:[A-Z][a-z]+day |on [A-Z][a-z]+day )?in (?:a|an|the|its|their|this|that) (?:[\w’'-]+ ){0,2}?(?:statement|update|announcement)\b"
)
"""Behind the verb: "NASA officials said in a statement on Wednesday"."""
_ACRONYM = lazy_pattern(r"(?<![\w.])[A-Z][A-Z&]{2,}(?![\w.])")
_BODY = lazy_pattern(r"(?<![\w.])[A-ZÀ-Þ][\w’'-]+ (?:(?:of|for|and|the|&) ){0,2}[A-ZÀ-Þ][\w’'-]+(?![\w.])")


def is_quoted_by_outlet(document: Document, one: Attribution) -> bool:
    """Whether an outlet by its name quotes them, so that its report can be looked up: "The Harbour Gazette on Monday quoted unnamed officials"; not "the paper quoted"."""
    if _is_of_writer(document, one) or _is_told_by_writing(document, one):
        return True
    of_outlet = None if one.source is None else _OF_OUTLET.match(document.text, *one.source)
    if of_outlet is not None and not is_own_outlet(document, of_outlet["outlet"], own=of_outlet["own"] is not None):
        return True
    if one.manner != "citing" or document.slice(one.cue).lower() not in forms("published_words", "quoting"):
        return False
    first = sentences(document)[one.sentence].span.start
    return _OUTLET_BEFORE.search(document.text, max(first, one.cue.start - _OUTLET), one.cue.start) is not None


def _is_of_writer(document: Document, one: Attribution) -> bool:
    """Whether they are the sources of somebody whom the text has named in full, and who did not write it: "according to Cruz’s sources"."""
    found = None if one.source is None else _OF_WRITER.match(document.text, *one.source)
    if found is None:
        return False
    full = document.text.find(f" {found['who']}", 0, found.start())
    if full < 1 or not document.text[max(0, full - 1)].isalpha():
        return False
    from provenance.analysis.metadata import metadata  # noqa: PLC0415 - few texts have such sources

    return not any(found["who"] in author.value for author in metadata(document).authors)


def _is_told_by_writing(document: Document, one: Attribution) -> bool:
    """Whether a writing of a body or person with a name has them: "The Harbour Board’s letter cited concerns from unnamed clerks", or the book just told of: "In its pages, an unnamed aide"."""
    if one.source is None:
        return False
    first = sentences(document)[one.sentence].span.start
    if _IN_PAGES.match(document.text, first, one.source.start) is not None:
        return True
    if (
        document.text.endswith((" where ", " in which "), first, one.source.start)
        and _WHERE.search(document.text, first, one.source.start) is not None
    ):
        return True
    return _BY_WRITING.search(document.text, max(first, one.source.start - _OUTLET), one.source.start) is not None


_OF_WRITER = lazy_pattern(rf"(?P<who>{NAME})[’']s? (?:own )?sources?\b")
_IN_PAGES = lazy_pattern(r"\W*In (?:its|the book[’']s|their) pages,")
_WHERE = lazy_pattern(
    r"\b(?:affidavits?|depositions?|declarations?|lawsuits?|complaints?|filings?|transcripts?|testimony|stor(?:y|ies)|articles?|exposés?),? (?:where|in which) \Z"
)
"""Before somebody: the writing in which their words stand."""
_BY_WRITING = lazy_pattern(
    lambda: (
        rf"{NAME}[’']s? (?:[\w-]+ ){{0,2}}(?:{alternatives('not_told', 'text')}|{alternatives('published_words', 'document')}|{alternatives('published_words', 'written')}) (?:[a-z]+ ){{0,2}}?"
        rf"(?:{alternatives('published_words', 'quoting')}|cites|quotes) (?:[\w-]+ ){{0,3}}?(?:(?:from|of|by|to) )?\Z"
    )
)


def is_own_outlet(document: Document, outlet: str, *, own: bool) -> bool:
    """Whether it is the outlet that puts the text out; of its "own sources", where nothing tells who that is, it may be."""
    from provenance.analysis.metadata import metadata  # noqa: PLC0415 - few texts have such sources
    from provenance.analysis.metadata.naming.names import fold  # noqa: PLC0415 - likewise
    from provenance_plugins.attribution.authors.publishers import shown_publisher  # noqa: PLC0415 - likewise

    stated = metadata(document).publisher
    publisher = stated.value if stated is not None else shown_publisher(document)
    if publisher is None:
        return own
    first, second = fold(publisher.removeprefix("The ")), fold(outlet)
    return first in second or second in first


_OF_OUTLET = lazy_pattern(
    lambda: (
        rf"(?:The |the )?(?P<outlet>(?:[A-ZÀ-Þ][\w’'-]+ ){{0,4}}(?:{alternatives('outlet')}))[’']s? (?:(?P<own>own )|unnamed |anonymous |unidentified )?sources?\b"
    )
)
"""Sources of a report that an outlet has printed: "the Harbour Gazette’s sources"."""
_OUTLET = 120
"""Characters before a verb in which the outlet stands."""
_OUTLET_BEFORE = lazy_pattern(
    lambda: (
        rf"(?:\A|[\s(])(?:[A-ZÀ-Þ][\w’'-]+ ){{0,4}}(?:{alternatives('outlet')})(?:,[^,.;“”\"]{{3,60}},)?(?: (?:{alternatives('between_outlet')}|on [A-Z][a-z]+day)){{0,2}} \Z"
    )
)


def is_beside_head(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether "officials" stand between words of one and the same officer, who speaks by name before and behind: their chief, as reports of the police have it."""
    one = listed[index]
    if one.source is None or document.slice(one.source).lower() not in forms("published_words", "bodies"):
        return False
    before = {_surname(other) for other in _near(listed, index, -1)} - {""}
    behind = {_surname(other) for other in _near(listed, index, 1)} & before
    return any(_has_office(document, surname) for surname in behind)


def _near(listed: Sequence[Attribution], index: int, step: int) -> Iterator[Attribution]:
    here = listed[index].sentence
    if step > 0:
        for other in following(listed, index):
            if other.sentence > here + _AROUND:
                return
            yield other
        return
    at = index - 1
    while at >= 0 and listed[at].sentence >= here - _AROUND:
        yield listed[at]
        at -= 1


def _surname(one: Attribution) -> str:
    return one.speaker.rsplit(None, 1)[-1] if one.kind == "named" and one.lays and one.speaker else ""


def _has_office(document: Document, surname: str) -> bool:
    """Whether an office stands before a surname somewhere: "Sheriff Ana Cruz"."""
    text = document.text
    at = text.find(surname)
    for _ in range(_TOLD):
        if at < 0:
            return False
        before = text[max(0, at - _TITLE) : at]
        if holds(before, "sure", "officers") and any(
            holds_word(before, title, 0, len(before), whole=True) for title in forms("sure", "officers")
        ):
            return True
        at = text.find(surname, at + 1)
    return False


def is_act_of_office(document: Document, one: Attribution) -> bool:
    """Whether officials did in public what is told: "officials in the capital have announced reforms"."""
    if one.source is None or one.source.end > one.cue.start or one.head not in forms("sure", "officials"):
        return False
    if not document.slice(one.cue).lower().startswith("announc"):
        return False
    behind = Span(one.cue.end, min(one.cue.end + _TITLE, sentences(document)[one.sentence].span.end))
    said = document.slice(behind).lower().split()
    return any(word.strip(".,;:") in forms("acts", "public") for word in said[:4])
