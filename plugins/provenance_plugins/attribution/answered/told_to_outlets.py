"""Sources that an outlet with a name had, which is not the one that puts the text out: "an aide told Axios", "speaking to the Harbour Gazette, a clerk said"; its report can be looked up, and it answers for them."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.analysis.metadata import metadata
from provenance.analysis.metadata.identity import site_names
from provenance.analysis.metadata.lexicons import words_for
from provenance.analysis.metadata.naming.names import fold
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.answered.feed_items import is_item_of_others
from provenance_plugins.attribution.authors.publishers import shown_publisher
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import NAME

__all__ = ["is_own_outlet_named", "is_told_to_outlet", "outlet_of"]

_NAMED = rf"(?P<outlet>(?:[Tt]he )?{NAME}(?: (?:of )?{NAME}){{0,4}})"
_TOLD = lazy_pattern(rf" {_NAMED}")
"""Behind the verb: "told Axios", "told CNN’s Ana Cruz"."""
_TO = lazy_pattern(rf" to {_NAMED}", signs=(" to ",))
"""Behind a speaker who stands behind the verb: "remarked an aide to Politico"."""
_SPEAKING = lazy_pattern(
    rf"(?:\b(?:spoke|[Ss]peaking|talked|[Tt]alking) (?:to|with)|\b[Ii]n an interview (?:with|on)) {_NAMED}",
    signs=("spoke ", "peaking ", "alk", "n an interview "),
)
"""In a clause before a speaker, or among the words for one: "speaking to the Harbour Gazette"."""
_KNOWING = lazy_pattern(rf"\b(?:told|tells?) {_NAMED}")
"""Behind those who are said to know of something: "people familiar with the plan tell the Harbour Gazette"."""
_CONFIRMED = lazy_pattern(
    rf"(?: [\w’'-]+){{1,5}} to {_NAMED}(?=[.,;]| (?:on|in|that|last|this|earlier|without|before|after|but|and)\b)",
    signs=(" to ",),
)
"""Behind a verb with what it confirms: "confirmed the news to NBC"."""
_PRINTED = lazy_pattern(
    rf"(?: [^\s.;:]+){{1,10}}? in {_NAMED}(?=[—–,.;:]| (?:on|in|last|this|earlier)\b)", signs=(" in ",)
)
"""Behind a verb with what somebody wrote: "likened him to a fish in Rolling Stone"."""
_TELLING = frozenset({"told", "tell", "tells", "telling"})
_SHORTEST = 3
"""Letters of a folded name that are enough to be found within another."""
_SIGNED = lazy_pattern(r"[(/]\s?(?P<who>[A-Z][\w ]{1,30}?)\s?[)/]")
_HEAD, _FOOT = 300, 400
"""Characters at the beginning and the end of a text in which the outlet signs it."""
_CALL_SIGN = lazy_pattern(r"[KW][A-Z]{3}(?:-(?:TV|FM|AM|DT))?")
"""Of a station in America: "WNYC"."""


def is_told_to_outlet(document: Document, one: Attribution) -> bool:
    """Whether they told it to an outlet that is not the one of the text; where nothing says which that is, what a group or a spokesman told an agency that has not signed the text."""
    outlet = _told(document, one) or _told_next(document, one)
    if outlet is None:
        return _is_told_to_kind(document, one)
    answers = one.kind == "group" or one.head.startswith("spokes")
    if not is_own_outlet_named(document, outlet, agencies=answers):
        return True
    return is_item_of_others(document, sentences(document)[one.sentence].block, outlet)


def _is_told_to_kind(document: Document, one: Attribution) -> bool:
    """Whether they told it to "the magazine", and the outlet that the text named last is not its own: it tells of a report of another."""
    text, cue = document.text, one.cue
    if _TELLING.isdisjoint(document.slice(cue).lower().split()) or _KIND.match(text, cue.end) is None:
        return False
    names = list(_ANY_NAME.finditer(text, max(0, cue.start - _TOLD_OF), cue.start))
    for found in reversed(names):
        outlet = outlet_of(document, found["outlet"].partition(". ")[0])
        if outlet is not None:
            return not is_own_outlet_named(document, outlet)
    return False


_KIND = lazy_pattern(lambda: rf" the (?:[a-z-]+ )?(?:{alternatives('told_to_outlets', 'kinds')})\b")
_ANY_NAME = lazy_pattern(_NAMED)
_TOLD_OF = 1_200
"""Characters before "told the magazine" in which the text names it."""


def _told(document: Document, one: Attribution) -> str | None:
    """The name of the outlet to which they spoke, by the words around a source."""
    text, cue = document.text, one.cue
    here = sentences(document)[one.sentence].span
    if not _TELLING.isdisjoint(document.slice(cue).lower().split()):
        found = _TOLD.match(text, cue.end, here.end)
        if found is not None and (outlet := _outlet_told(document, found["outlet"])) is not None:
            return outlet
    elif one.manner == "knowing" or "familiar" in document.slice(cue):
        found = _KNOWING.search(text, cue.end, here.end)
        if found is not None and (outlet := outlet_of(document, found["outlet"])) is not None:
            return outlet
    if one.source is None:
        return None
    last = " ".join(document.slice(cue).lower().split()[-1:])
    for verbs, pattern in (("confirming", _CONFIRMED), ("printing", _PRINTED)):
        if last in forms("told_to_outlets", verbs):
            found = pattern.match(text, cue.end, here.end)
            if found is not None and (outlet := outlet_of(document, found["outlet"])) is not None:
                return outlet
    if one.source.start >= cue.end:
        for found in _TO.finditer(text, one.source.start, here.end):
            if found.start() <= one.source.end and (outlet := outlet_of(document, found["outlet"])) is not None:
                return outlet
    for found in _SPEAKING.finditer(text, here.start, max(one.source.end, cue.start)):
        if (outlet := outlet_of(document, found["outlet"])) is not None:
            return outlet
    return None


def _told_next(document: Document, one: Attribution) -> str | None:
    """The name of the outlet to which the next sentence says that they spoke."""
    if one.source is None:
        return None
    end = sentences(document)[one.sentence].span.end
    found = _GOES_ON.match(document.text, end, end + _NEXT)
    return None if found is None else outlet_of(document, found["outlet"])


_GOES_ON = lazy_pattern(rf"\s{{1,2}}(?:They|He|She|[Tt]he (?:source|insider|aide|official)) (?:told|tells) {_NAMED}")
"""In the sentence behind: "A friend of the keeper claimed … They told the Lamp News: “…”"."""
_NEXT = 90
"""Characters behind a sentence in which the next one names the outlet."""


def outlet_of(document: Document, name: str) -> str | None:
    """The name of an outlet with which words with capitals begin: of "Fox News Cruz" the first two; None where they do not."""
    with_article = name.startswith(("the ", "The "))
    words = name[4 * with_article :].split()
    for count in range(len(words), 0, -1):
        said = " ".join(words[:count]).rstrip(".").removesuffix("’s").removesuffix("'s")
        if said in forms("told_to_outlets", "name") or _CALL_SIGN.fullmatch(said) is not None:
            return said
        if with_article and said in forms("told_to_outlets", "after_article"):
            return said
        if _JOINED.fullmatch(said) is not None:
            return said
        if said.rsplit(None, 1)[-1] in forms("outlet"):
            return None if said in forms("told_to_outlets", "many") and not _is_told_in_full(document, said) else said
    return None


def _outlet_told(document: Document, name: str) -> str | None:
    """The same, or a name of one word of which the text says elsewhere that it reported something: "told Lampton on Monday … as Lampton reported"."""
    outlet = outlet_of(document, name)
    if outlet is not None:
        return outlet
    said = name.split(maxsplit=1)[0].rstrip(".,").removesuffix("’s").removesuffix("'s")
    return said if said in document.recall("words before what outlets do", _reporting) else None


def _reporting(document: Document) -> frozenset[str]:
    """The words of a text behind which something is reported."""
    text = document.text
    before = (text[max(0, found.start() - _WORD) : found.start()] for found in _REPORTING.finditer(text))
    return frozenset(words[-1].lstrip(_MARKS) for part in before if (words := part.split()))


_REPORTING = lazy_pattern(lambda: rf" (?:{alternatives('told_to_outlets', 'reporting')})")
_WORD, _MARKS = 60, "([{“”‘’\"'*_—–-"
"""Characters of the longest name, and what may stand before it."""
_JOINED = lazy_pattern(r"[A-Z][a-z]+(?:News|Times|Post|Press|Radio|Wire)")
"""The name of an outlet in one word: "AsiaNews"."""


def _is_told_in_full(document: Document, word: str) -> bool:
    """Whether a text has the full name of an outlet of which it says but the last word, which ends the names of many: "the Post"."""
    return word in document.recall("last words of longer names", _last_words)


def _last_words(document: Document) -> frozenset[str]:
    return frozenset(found["last"] for found in _LONGER.finditer(document.text))


_LONGER = lazy_pattern(r"(?<![\w.])(?!The )[A-ZÀ-Þ][\w&.’'-]* (?=(?P<last>[A-Z][a-z]+)(?!\w))")


def is_own_outlet_named(document: Document, outlet: str, *, agencies: bool = False, cites: bool = False) -> bool:
    """Whether the outlet puts the text out or signed it, or may do so, for nothing says who does; of `agencies` none may that has not signed it, nor one of which the text says that it `cites` somebody."""
    text, told = document.text, fold(outlet)
    foot = text[-_FOOT:]
    if "eporting by" in foot or any(f"{mark}{outlet}" in foot for mark in ("© ", "©", "Copyright ")):
        return True
    known_agencies = words_for(document).agencies
    signs = [found["who"] for found in _SIGNED.finditer(text, 0, _HEAD)]
    if any(told == fold(who) or (outlet.lower() in known_agencies and who.lower() in known_agencies) for who in signs):
        return True
    known = metadata(document)
    houses = {
        value
        for value in (None if known.publisher is None else known.publisher.value, shown_publisher(document))
        if value
    }
    names = site_names(document) | frozenset(map(fold, houses))
    if not names:
        return not (cites or (agencies and outlet.lower() in known_agencies))
    if outlet.isupper() and any(_initials(house).startswith(told) for house in houses):
        return True
    names |= frozenset(fold(author.value) for author in known.authors)
    return any(
        told == name or (len(name) >= _SHORTEST and name in told) or (len(told) >= _SHORTEST and told in name)
        for name in names
    )


def _initials(name: str) -> str:
    return "".join(word[:1] for word in name.lower().removeprefix("the ").split())
