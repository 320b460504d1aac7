"""Kinds of texts that mostly need no byline, or have one that was not read: teasers, drafts, what a body puts out on its own site, pages run into one line.

What each class is worth is counted in `docs/accuracy/grading.md`.
"""

from __future__ import annotations

import re

from provenance.analysis import attributions, language, metadata, sentences
from provenance.analysis.files import is_manuscript
from provenance.analysis.quotes import inside_quotation
from provenance.analysis.register import share_of_past
from provenance.analysis.voice import FirstPerson
from provenance.api import HEADING_KINDS, Document, Span, lazy_pattern
from provenance_plugins.attribution.wording import NO_TIME

__all__ = ["is_of_doubtful_kind"]

_TEASER, _BRIEF, _TOLD = 5, 600, 0.25
"""Sentences and characters of a teaser at most, and the share of sentences that tell of the past at most: a report has more."""
_SUMMARY, _BEHIND = 1000, 450
"""Characters of the summary of a feed at most, and of what a site puts behind the place where it was cut."""
_CUT = lazy_pattern(
    r"\[(?:…|\.\.\.|&#8230;|&hellip;)\]|(?:\.\.\.|…|&#8230;|&hellip;) ?(?:Read [Mm]ore|Continue [Rr]eading|Weiterlesen|Lire la suite|Leer más|Leggi tutto|Citește mai mult|Lees verder|Читать далее|Czytaj dalej)\b"
)
"""Where a program cut the text of a feed: “[…]”, “... Read More”."""
_FIRST = 4000
"""Characters of a page in which it takes in its head."""
_HEAD_TAKEN_IN = lazy_pattern(
    r"(?i)<\?(?:(?!\?>).){0,2000}?(?:\b(?:include|require)(?:_once)?\b[^;?\n]{0,200}?(?:head|top|start|begin|banner|layout|template|masthead|kopf|cabec|encabezado|entete)|\bget_header\()",
    re.DOTALL,
)
_PERFECT = lazy_pattern(
    r"[Aa]ccording to\b|\bsaid\b|(?<!may )(?<!might )\b(?:has|have)\s(?:\w+ly\s|also\s|now\s)?(?:been\s\w|\w+(?:ed|en|wn|id|ld|ught|nt|un|ade|ost|ome|one|old)\b)"
)
"""What has happened of late, in English, and what somebody is said to have told."""
_SELF = FirstPerson("i", "my", apart=True)
"""Whoever writes it, in its words and not in its title."""
_REPORTED = 6
"""Statements laid to somebody by name from which on a file that people write by hand, or a word file, is a report."""
_STATE = lazy_pattern(
    r"(?:https?://)?(?:[\w-]+\.)*(?:gov|gob|gouv|gub|govt|leg|jus|mil|int|bund|admin|europa)(?:\.[a-z]{2,3})?(?=[/:?#]|$)"
)
"""The host of an office of the state, or of states together: `camara.leg.br`, `council.gov`, `who.int`."""
_ORGANISATION = lazy_pattern(r"(?:https?://)?(?:[\w-]+\.)+org(?:\.[a-z]{2})?(?=[/:?#]|$)")
"""That of an organisation; in English outlets have such addresses, too."""
_OURS = FirstPerson("we", "our", "we_ends", apart=True, languages=("en", "es", "it", "pt"))
"""With which a house speaks of itself: "we", "our", and forms of verbs that are nothing else."""
_HEAD, _FOOT, _RUN = 500, 300, 1500
"""Characters at either end of a page where its byline, its buttons and its licence stand, and of a text from which on no line is one."""
_FURNITURE = lazy_pattern(
    r"(?:Advertisement|[Gg]ift [Ll]ink|[Cc]opy [Ll]ink|Link Icon|Subscribe|Sign [Uu]p|RSS Feeds?|min read|Share this|_stq|function ?\(|[Yy]our feedback|Published ?:|\d{1,2}:\d\d ?[AaPp]\.?[Mm]\b)"
)
"""Words of buttons and scripts, and a time of day, which stand around the text of a page."""
_BY_HEAD, _BY_FOOT = 600, 300
_NAMED = lazy_pattern(
    r"\b(?:By|(?:\w{0,24}(?:[Pp]hotographer|[Rr]eporter|[Ww]riter|[Ee]ditor|[Cc]orrespondent|[Aa]uthor|[Ss]taff|[Pp]hotos?|[Ww]ritten|[Ww]ords|[Tt]ext|[Ss]tory|[Pp]osted|[Pp]ublished)by)):?\s"
    + NO_TIME
    + r"[A-ZÀ-Þ][\w.’'-]+\s(?!(?:Night|Morning|Afternoon|Evening|Day|Week|Eve|Street|Road|Avenue|Lane|Square|Hall|Bridge|Park|Lake|River|Station|Harbou?r|League|Council|Club)\b)[A-ZÀ-Þ][\w’'-]+"
)
"""What may be a byline within a line, also where it is joined to the word before it: "Photographerby Ana Cruz"."""
_BY = lazy_pattern(r"[Bb](?:(?<=B)(?<!\w.)|(?<=\wb))y:?\s[A-ZÀ-Þ]")
"""What every such byline has, found in a fraction of the time."""

_CONTENT = lazy_pattern(r"\b[Aa]ll [Cc]ontent by [A-ZÀ-Þ]|[A-Z]\w+ is (?:solely )?responsible for all content\b")
"""Below a text, the agency that made it: "All content by Harbour News Agency is licensed under …"."""


def is_of_doubtful_kind(document: Document) -> bool:
    """Whether a text is of a kind of which fewer than 85 in 100 lacked a byline that anybody would miss."""
    return (
        _is_teaser(document)
        or _is_unread(document)
        or _is_row_of_few_speakers(document)
        or _is_row_of_its_kind(document)
        or _is_of_proceedings(document)
        or _has_head_elsewhere(document)
        or _is_of_house(document)
        or _is_draft(document)
        or _is_of_body(document)
        or _is_run_together(document)
        or _may_be_signed(document)
        or _is_one_phrase(document)
    )


def _is_teaser(document: Document) -> bool:
    """Whether a row is the summary of a feed that was cut, or its few sentences say what a text, a film or a place is about, and hardly tell of anything that happened, nor speak as "I"."""
    if document.row is None:
        return False
    if len(document.text) <= _SUMMARY and _CUT.search(document.text, max(0, len(document.text) - _BEHIND)) is not None:
        return True
    if len(document.text) > _BRIEF or len(sentences(document)) > _TEASER:
        return False
    past = share_of_past(document, 1)
    if past is None or past > _TOLD:
        return False
    first = document.blocks[0]
    below = first.span.end if first.kind in HEADING_KINDS else 0
    return not _SELF.speaks(document, below) and _PERFECT.search(document.text) is None


def _is_unread(document: Document) -> bool:
    """Whether a text is in a language of which nothing tells what it reports, nor how its bylines look: of 28 such warnings in four samples eight were right."""
    return share_of_past(document, 1) is None


def _is_row_of_few_speakers(document: Document) -> bool:
    """Whether a row in English lets fewer than two be heard by name: a post of a forum, an entry, a piece of a page; of eight such warnings none was right, of the others 30 in 40."""
    if document.row is None or language(document).read_as != "en":
        return False
    return sum(one.kind == "named" for one in attributions(document)) < _HEARD


_HEARD = 2


def _is_row_of_its_kind(document: Document) -> bool:
    """Whether a row is a post of a forum or an entry on somebody who lived long ago."""
    if document.row is None:
        return False
    from provenance.analysis.register.forum_posts import is_forum_post  # noqa: PLC0415 - rows alone are asked
    from provenance.analysis.register.long_ago import is_life_of_long_ago  # noqa: PLC0415 - as above

    return is_life_of_long_ago(document) or is_forum_post(document)


_PROCEEDINGS = lazy_pattern(r"(?is)\A.{0,120}?\br ?eport\s+of\s+(?:the\s+)?p ?roceedings\s+of\s+(?:the\s+)?[^\W\d_]")
"""What the record of a body is called at its head, which names who answers for it; scanned capitals stand apart from their words: "R EPORT OF THE P ROCEEDINGS OF THE"."""


def _is_of_proceedings(document: Document) -> bool:
    return document.row is None and _PROCEEDINGS.match(document.text) is not None


def _has_head_elsewhere(document: Document) -> bool:
    """Whether a page takes its head from another file, in which whose site it is may stand: `include '../inc/header.php'`."""
    source = document.source
    return (
        document.media_type == "text/html" and "<?" in source and _HEAD_TAKEN_IN.search(source, 0, _FIRST) is not None
    )


def _is_draft(document: Document) -> bool:
    """Whether a file of words alone, as those who write have it, lays little to anybody by name: notes, lessons, essays, releases."""
    if document.has_front_matter or not is_manuscript(document):
        return False
    return sum(one.kind == "named" and one.lays for one in attributions(document)) < _REPORTED


def _is_of_house(document: Document) -> bool:
    """Whether a house speaks as "we" in the few sentences of a row: what it offers, the news that it wraps up."""
    if document.row is None or len(sentences(document)) > _TEASER:
        return False
    return any(not inside_quotation(document, Span(*match.span())) for match in _OURS.each(document))


def _is_of_body(document: Document) -> bool:
    """Whether the address of a text is that of an office, or outside English of an organisation, which answers for what it says on its own site."""
    address = metadata(document).url
    if address is None:
        return False
    low = address.value.lower()
    if _STATE.match(low) is not None:
        return True
    return language(document).read_as != "en" and _ORGANISATION.match(low) is not None


def _is_run_together(document: Document) -> bool:
    """Whether a program ran a page into one line with its buttons or scripts: the byline stands somewhere between them."""
    text = document.text.strip()
    if len(text) < _RUN or "\n" in text:
        return False
    return _FURNITURE.search(text, 0, _HEAD) is not None or _FURNITURE.search(text, len(text) - _FOOT) is not None


def _may_be_signed(document: Document) -> bool:
    """Whether a name stands behind "by" in the first or last lines, where it may be the writer's, or the foot says whose content it is."""
    text = document.text
    if _CONTENT.search(text, max(0, len(text) - _FOOT)) is not None:
        return True
    return any(
        _BY.search(text, *ends) is not None and _NAMED.search(text, *ends) is not None
        for ends in ((0, _BY_HEAD), (max(0, len(text) - _BY_FOOT), len(text)))
    )


_PHRASE, _LONGEST_PHRASE, _TIMES, _MOSTLY = 24, 160, 10, 0.8
"""Characters at the beginning of a text that stand there again, of the whole phrase at most, how often at least, and the part of the text that it takes."""
_WITHIN = lazy_pattern(r"[.!?…]\s")


def _is_one_phrase(document: Document) -> bool:
    """Whether a text is a caption or a headline that a program ran together with itself many times: a byline would not mend it."""
    text = document.text.strip()
    first = text[:_PHRASE]
    at = text.find(first, _PHRASE, 2 * _LONGEST_PHRASE)
    again = text.find(first, at + _PHRASE, at + _LONGEST_PHRASE) if at > 0 else -1
    if again < 0 or "\n" in text:
        return False
    whole = text[at:again].strip()
    times = text.count(whole)
    return _WITHIN.search(whole) is None and times >= _TIMES and times * len(whole) >= _MOSTLY * len(text)
