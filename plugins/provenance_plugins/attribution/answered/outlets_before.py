"""Sources that another outlet had, whose report can be looked up, or that are papers: who was told, who quoted, what was posted, a press release."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, analysis, lazy_pattern
from provenance_plugins.attribution.tables import alternatives
from provenance_plugins.attribution.wording import NAME

_SENTENCE = 240
"""Characters of a sentence that are read around a source."""
_QUOTED_ON = 1_600
"""Characters behind the words that lead to another's report in which it stands."""
_OBTAINED = 1_200
_TOLD_OUTLET = lazy_pattern(
    lambda: (
        rf" (?:the |a )?(?:(?:[A-ZÀ-Þ][\w’'-]*|[a-z]+)[ -]){{0,3}}?(?:[A-ZÀ-Þ][\w’'-]*-(?:based|owned|run|language|funded|backed|controlled)|(?:{alternatives('outlets_before', 'outlet')}|{alternatives('cited_by_outlets', 'kinds')})),? (?:the |called )?[A-ZÀ-Þ0-9][\w’'.&-]*"
    )
)
"""Behind "told": an outlet of which the text says what it is, as nobody says of their own."""
_QUOTED_BY = lazy_pattern(rf" (?:as saying )?by (?:the )?{NAME}")
_REPORTS = lazy_pattern(
    r",[”\"]? (?:the )?(?:(?:[A-ZÀ-Þ0-9][\w’'.&-]*)(?: [A-ZÀ-Þ0-9][\w’'.&-]*){0,4} (?:reports|reported)|(?:reports|reported|according to)(?: the)? [A-ZÀ-Þ0-9][\w’'.&-]*(?: [A-ZÀ-Þ0-9][\w’'.&-]*){0,4})\W*\Z"
)
"""Behind a statement, at the end of its sentence."""
_POSTED = lazy_pattern(
    lambda: (
        rf"(?:\A|[\s.”\"])(?:The )?[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){{0,4}} (?:[a-z]+ ){{0,4}}?(?:{alternatives('outlets_before', 'leads')})(?: [^\n.:]{{0,40}})?:[ \t]*\n\s*(?![“\"‘«])"
    )
)
"""A line that leads to the words of somebody with a name, which stand below it without marks."""
_PAPERS = lazy_pattern(
    lambda: (
        rf"(?:(?:{alternatives('published_words', 'written')}|{alternatives('outlets_before', 'paper')})(?: [a-z]+){{0,3}}? (?:obtained|seen|reviewed|published|leaked|released) (?:by|to) (?:the )?{NAME})"
    )
)
_IN_PAPER = lazy_pattern(
    lambda: rf" in (?:an?|the|its|their) (?:[a-z-]+ ){{0,2}}?(?:{alternatives('outlets_before', 'release')})\b"
)
_IN_STATEMENT = lazy_pattern(r" in (?:an?|the|its|their) (?:[a-z-]+ ){0,2}?statement\b", signs=("statement",))
_OPENS_STATEMENT = lazy_pattern(r"\W{0,2}In (?:an?|the|its|their) (?:[a-z-]+ ){0,2}?statement\b", signs=("statement",))
"""The same at the head of the sentence: "In a statement on Monday, a Harbour Board spokesman said"."""
_OF_BODY = lazy_pattern(r"(?i:\bfamily\b)|\s[A-ZÀ-Þ]|\A(?:The |A |An )?[A-ZÀ-Þ]\w+ ")
"""Whose spokesman: of a name, or of the family of whom the text tells."""
_REPORT_CITING = lazy_pattern(r"\b(?:report|story|article)s?,? (?:citing|quoting)\b", signs=("citing", "quoting"))
"""Sources of a report: "according to the PTI report citing sources"."""
_WRITTEN = lazy_pattern(lambda: rf"\b(?:{alternatives('outlets_before', 'writings')}) sources?\Z")


def is_of_other_outlet(document: Document, one: Attribution) -> bool:
    """Whether another outlet, which the text names, had the source: "told Leeds-based Lamp News", "was quoted by PTI as saying", "…, reports 7News"; or its report stands below the words that lead to it."""
    text, cue = document.text, one.cue
    verb = document.slice(cue).lower()
    behind = text[cue.end : cue.end + _SENTENCE]
    if "told" in verb and _TOLD_OUTLET.match(behind) is not None:
        return True
    if "quoted" in verb and (
        _QUOTED_BY.match(behind) is not None or _IN_ARTICLE.match(text, cue.end + 1, cue.end + _SENTENCE) is not None
    ):
        return True
    if _is_told_on(document, one):
        return True
    if one.source is not None and _BY_BEFORE.search(text[one.source.start : cue.end]) is not None:
        return True
    sentence = sentences(document)[one.sentence].span
    if _REPORTS.search(text[max(sentence.start, sentence.end - 80) : sentence.end].rstrip(" \n")) is not None:
        return True
    return _is_quoted_below(document, one) or _is_in_papers(document, one)


def _is_told_on(document: Document, one: Attribution) -> bool:
    """Whether an outlet by its name, which is not the text's own, was told it, or has it in a passage that is quoted."""
    quotes, cuts = _passages(document)
    if quotes:
        from provenance_plugins.attribution.answered.quoted_passages import is_in_quoted_passage  # noqa: PLC0415 - as below

        if is_in_quoted_passage(document, one):
            return True
    if cuts:
        from provenance_plugins.attribution.answered.signed_extracts import is_in_extract  # noqa: PLC0415 - as above

        if is_in_extract(document, one):
            return True
    here = sentences(document)[one.sentence].span
    said = document.text[here.start : here.end + _TOLD_NEXT]
    if not any(map(said.__contains__, _TOLD_ON)):
        return False
    from provenance_plugins.attribution.answered.told_to_outlets import is_told_to_outlet  # noqa: PLC0415 - few texts come so far

    return is_told_to_outlet(document, one)


@analysis()
def _passages(document: Document) -> tuple[bool, bool]:
    """Whether a text may have passages that a line announces, and extracts: asked once, since many may speak in it."""
    text = document.text
    return ":\n" in text or ": \n" in text, any(map(text.__contains__, ("...", "…", "”")))


_TOLD_NEXT = 40
"""Characters of the next sentence in which it is said whom they told."""
_TOLD_ON = ("told ", "tell", " to ", " with ", " in ", "n an interview on ")
"""Without one of these nobody in a sentence tells an outlet anything."""
_BY_BEFORE = lazy_pattern(
    lambda: (
        rf" quoted (?:on [A-Z][a-z]+ )?by (?:the )?(?:[A-ZÀ-Þ]|(?:{alternatives('outlets_before', 'outlet')}|{alternatives('cited_by_outlets', 'kinds')})\b)"
    ),
    signs=(" quoted ",),
)
_IN_ARTICLE = lazy_pattern(
    lambda: (
        rf"(?:[a-z]+ly )?(?:in|for) (?:an?|the|this) (?:[a-z]+ )?{NAME}(?: {NAME}){{0,3}} (?:{alternatives('outlets_before', 'report')})\b"
    )
)
"""Behind "quoted": "in a Harbour Gazette article"."""


def _is_quoted_below(document: Document, one: Attribution) -> bool:
    start = sentences(document)[one.sentence].span.start
    first = max(0, start - _QUOTED_ON)
    before = document.text[first:start]
    return ":" in before and ":\n" in before.replace(" \n", "\n") and _POSTED.search(before) is not None


def _is_in_papers(document: Document, one: Attribution) -> bool:
    """Whether somebody wrote it in papers that an outlet with a name obtained."""
    if document.slice(one.cue).lower().split()[-1:] not in (["wrote"], ["warned"], ["replied"], ["asked"], ["noted"]):
        return False
    start = sentences(document)[one.sentence].span.start
    before = document.text[max(0, start - _OBTAINED) : start + _SENTENCE].replace("\xa0", " ")
    return " by " in before and _PAPERS.search(before) is not None


def is_of_paper(document: Document, one: Attribution) -> bool:
    """Whether a body's own paper has the words, or its sources are writings: "in a press release", a spokesman of somebody "in a statement", "the best scientific sources"."""
    if one.source is None:
        return False
    text = document.text
    if one.head.startswith("spokes") and _OF_BODY.search(document.slice(one.source)) is not None:
        sentence = sentences(document)[one.sentence].span
        begins = min(one.source.start, one.cue.start)
        if _OPENS_STATEMENT.match(text, sentence.start, begins) is not None:
            return True
        if _IN_STATEMENT.search(text, begins, min(sentence.end, begins + _SENTENCE)) is not None:
            return True
    if _IN_PAPER.match(text, one.cue.end) is not None:
        return True
    if one.source.start > one.cue.start and _IN_PAPER.search(document.slice(one.source)) is not None:
        return True
    said = document.slice(one.source).lower()
    return _WRITTEN.search(said) is not None or _REPORT_CITING.search(said) is not None


def is_named_apart(document: Document, one: Attribution) -> bool:
    """Whether the name of a body or person stands before the words that say what it is: "Lamp Global Advisors, another big manager, has said"."""
    if one.source is None:
        return False
    said = document.slice(one.source)
    if _NAMED_APART.match(said) is not None:
        return True
    held = _HOLDER.fullmatch(said) or _OF_TWO_ROLES.fullmatch(said)
    return held is not None and is_given_name(held["given"])


_HOLDER = lazy_pattern(
    lambda: (
        rf"(?:[Tt]he )?(?:[Tt]hen-|[Ff]ormer |[Ee]x-|[Aa]cting |[Rr]etired |[Oo]utgoing |[Dd]eputy |[Aa]ssistant )*(?:{alternatives('outlets_before', 'office')}) (?:of|for|at) (?:[\w’'&-]+ ){{1,7}}(?P<given>[A-ZÀ-Þ][\w’'-]+) (?:[A-ZÀ-Þ]\. )?[A-ZÀ-Þ][\w’'-]+"
    )
)
"""An office with the body that it is of, and the name of who holds it: "then-Secretary of the Air Force Ana Cruz"."""
_OF_TWO_ROLES = lazy_pattern(
    r"(?!(?:\S+ )*(?:an?|the|one|another|his|her|their|its|our|my|some|every|each) )(?:[a-z-]+ ){0,2}?(?:[a-z-]+(?:er|or|ist|ian)|head|chief) and (?:[A-Z][\w’'&-]* ){0,4}(?:[a-z-]+ ){0,2}[a-z-]+(?:er|or|ist|ian|head|chief) (?P<given>[A-ZÀ-Þ][\w’'-]+) (?:[A-ZÀ-Þ]\. )?[A-ZÀ-Þ][\w’'-]+",
    signs=(" and ",),
)
"""Two things that one person is, without an article before the first, and the name: "lead researcher and Harbour Institute chemist Ana Cruz"."""
_NAMED_APART = lazy_pattern(
    r"(?!(?:[A-Z]\.)+ |Several |Some |Many |Two |Most )[A-ZÀ-Þ][\w’'&-]*(?: (?:(?:of|and|for|&) )?[A-ZÀ-Þ][\w’'&-]*){1,5}, (?:another|an?|the|one of|which|whose) [^,]{3,60}(?:,|\Z)"
)


def stands_beside_body(document: Document, one: Attribution) -> bool:
    """Whether the sentence names somebody who says the same beside a group: "commentators, along with Israel's Foreign Ministry, said"."""
    return one.source is not None and _BESIDE.search(document.text[one.source.start : one.cue.start]) is not None


_BESIDE = lazy_pattern(
    rf",? (?:along with|together with|as well as|joined by|alongside) (?:the )?(?:[A-ZÀ-Þ][\w-]*[’']s )?{NAME}",
    signs=(" with ", " as well ", " joined ", " alongside "),
)
