"""Works that their own sentence names, that somebody named passes on, and that are none: denied, an idiom."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from provenance.analysis import Attribution, content, sentences
from provenance.analysis.voice import words_of
from provenance.api import HEADING_KINDS, Document, Span, lazy_pattern
from provenance_plugins.attribution.answered.told_beside import is_opened_by_teller
from provenance_plugins.attribution.people import people_in
from provenance_plugins.attribution.tables import alternatives, forms, holds, stands_in
from provenance_plugins.attribution.wording import NAME
from provenance_plugins.attribution.works.closing_reference import closes_with_reference, is_before_closing_reference
from provenance_plugins.attribution.works.works_before import is_cited_by_letter

_of = partial(alternatives, "works")
_OWN = lazy_pattern(
    lambda: (
        rf"\b(?:{_of('journal')}) (?:of )?(?:the )?{NAME}|\b(?:{_of('published')}) (?:[\w-]+ ){{0,3}}?(?:in|at) (?:the )?(?:[a-z-]+ ){{0,4}}{NAME}"
        rf"|\b(?:{_of('attributed')}) (?:the )?[A-ZÀ-Þ]"
    )
)
_NAMED_WORK = lazy_pattern(
    lambda: rf" (?:{_of('such_as')}) (?:the )?{NAME}(?: (?:of|on|and|for|in|the|{NAME})){{0,6}}? (?:{_of('named')})\b"
)
"""Works that the phrase itself names: "studies like the Harbour Heart Study"."""
_GOES_ON = lazy_pattern(
    lambda: rf"\s*(?:(?:{_of('pointing')}) (?:[a-z-]+ ){{0,2}}?(?:{_of('work')})\b|(?:{_of('goes_on')}) )"
)
"""A sentence that goes on about a work that the one before tells of."""
_APPEARED = lazy_pattern(
    lambda: (
        rf"\b(?:{_of('appeared')}) (?:[a-z-]+ ){{0,3}}?(?:(?:in|on) [A-Z][a-z]+(?: \d{{1,2}})?(?:,? \d{{4}})? )?(?:in|at|by) (?:the )?(?:[a-z-]+ ){{0,4}}(?:journal)?{NAME}"
        rf"|\b(?:by|from|of|at) (?:the )?(?:[a-z-]+ ){{0,4}}{NAME}(?: (?:of|and|for|the|&) {NAME}| {NAME}){{0,5}}? (?:{_of('house')})\b"
        rf"|\b(?:by|from|of|at) (?:the )?(?:{_of('school')}) (?:of|for) {NAME}"
    )
)
"""Where a work was printed, or whose it is."""
_OF_HOUSE = lazy_pattern(
    lambda: (
        rf"\b(?:{_of('work')}) (?:[a-z-]+ ){{0,4}}?(?:by|from|of|at) (?:the )?(?:[a-z-]+ ){{0,4}}?(?:{NAME}(?: (?:of|and|for|the|&) {NAME}| {NAME}){{0,5}}? (?:{_of('house')})\b|(?:{_of('school')}) (?:of|for) {NAME})"
    )
)
"""A work with its house: "new research from the University of Harbour"."""
_MAKERS = lazy_pattern(
    lambda: (
        rf"\s*(?:The )?(?:[A-Za-z]+ )?(?:{_of('makers')}) (?:at|from|of|with) (?:the )?(?:(?:{_of('school')}) (?:of|for) {NAME}|{NAME}(?: and)? {NAME})"
    )
)
"""Those who made a work, at the start of the sentence behind it: "Researchers at Harbour University watched …"."""
_AUTHORED = lazy_pattern(
    lambda: (
        rf"\s*{NAME}(?:(?:,|,? and|,? &)? {NAME}){{0,4}}"
        rf"(?:,? (?:and|&|with) (?:(?:her|his|their|the) )?(?:research )?(?:{_of('beside_author')}))?,? \((?:19|20)\d\d[a-z]?\)"
    )
)
"""Authors and their year at the start of the sentence behind a work: "Cruz and her team (2016) followed 113 cats"."""
_OF_TEAM = lazy_pattern(lambda: rf"\s*(?:Her|His|Their) (?:own )?(?:(?:research|study) )?(?:{_of('team')})\b")
"""At the start of the sentence behind a work: whose it is."""
_PRESENTED = lazy_pattern(
    lambda: rf"\b(?:{_of('presenting')}) (?:her|his|their)(?: own)?(?: [a-z-]+){{0,2}} (?:{_of('own_work')})\b"
)
"""Somebody tells of their own work."""
_OWNED = (" her", " his", " their")
_TOLD_BEFORE = 4
"""Sentences before a work in which its maker is named."""
_PRINTED = lazy_pattern(
    lambda: (
        rf"\b(?:{_of('printed')}|(?:published|appeared)(?: online)? (?:(?:on|earlier|late|this|last) )?[A-Za-z]+(?: \d{{1,2}})?,? in)"
        rf"\s(?:the\s)?(?:[a-z-]+\s){{0,2}}(?:{NAME}|[a-z]{{1,2}}[A-Z][\w-]+|[*_“\"]{{1,2}}{NAME})"
    )
)
"""Where something was printed, by the word for it: "in the journal Harbour Sleep", "the May edition of Tides", "published Monday in eTides"."""
_REPORTED = lazy_pattern(lambda: rf"\b(?:{_of('work')}|{_of('own_work')}|{_of('reported')})\b")
"""That it is a work, and no book or article in a paper."""
_ONE = lazy_pattern(r"(?:a|an|one|the|this) ")
_PLURAL = ("ies", "s")
_IN = lazy_pattern(r"\bin (?:the )?(?=[A-ZÀ-Þ])")
_PERIODICAL = lazy_pattern(
    lambda: (
        rf"(?:{_of('periodical')})\b(?! (?:{_of('no_periodical')})\b)|(?:{NAME} (?:(?:of|and|in|for|&) )?){{1,5}}(?:{_of('periodicals')})\b"
    )
)
_SLANTED = ("*", "_", "<em>", "<i>", "<cite>")
_SUMMED_UP = 4
"""Sentences behind a line above the text in which the work of that line has its house."""
_LEAD = 4
"""Sentences with which a text begins that tells of a work."""
_POINTING = lazy_pattern(r"\b(?:That|[Tt]his) \Z")
_NARROW = 6
"""Characters before a work in which "that" stands."""
_DENIED = lazy_pattern(lambda: rf"\b(?:{_of('denying')}|n[’']t)\b[^.;]{{0,60}}\b(?:{_of('denied')})\b[^.;]{{0,40}}\Z")
"""Before a work of which nobody has seen one: "had not seen any evidence, such as a study which showed"."""
_WITH = lazy_pattern(r", with\Z")
_TOLD_AFTER, _NEXT_BLOCKS = 5, 2
"""Sentences and blocks behind a work within which its makers are told of."""
_TEAM = lazy_pattern(
    lambda: (
        rf"\b(?:team|group|lab|researchers|scientists|colleagues) (?:at|from|of) (?:the )?(?:(?:{_of('school')}) (?:of|for) {NAME}|{NAME}(?: {NAME})? (?:{_of('house')}))"
    )
)
_ANNOUNCED, _BEFORE_DEED = 40, 3
"""Characters before a work in which whoever made it announces it, and words before that deed."""
_BEFORE = 120
"""Characters before a work in which it is denied."""


def is_named_in_words(document: Document, one: Attribution) -> bool:
    """Whether the sentence itself names a work: by its journal ("a study published in the journal Harbour Sleep"), or as one just told of ("that report")."""
    source = one.source
    if source is None:
        return False
    text = document.text
    if _POINTING.search(text, max(0, source.start - _NARROW), source.start) is not None:
        return True
    firm = _OF_FIRM.search(text, *source)
    if firm is not None and _ABOUT.search(text, source.start, firm.start()) is None:
        return True
    if " the " in text[source.start : source.end] or " on " in text[source.start : source.end]:
        from provenance_plugins.attribution.works.works_of_sites import is_of_site_or_body  # noqa: PLC0415 - few have such

        if is_of_site_or_body(document, one):
            return True
    sentence = sentences(document)[one.sentence].span
    told = text[min(source.start, one.cue.start) : sentence.end]
    if holds(told, "works", "such_as") and _NAMED_WORK.search(told) is not None:
        return True
    if holds(told, "works", "journal", "published", "attributed") and _OWN.search(told) is not None:
        return True
    return _is_in_periodical(document, source.end, max(source.end, one.cue.start)) or _is_in_periodical(
        document, *source
    )


_OF_FIRM = lazy_pattern(lambda: rf"\b(?:{_of('firm')}) {NAME}")
"""Whose it is, in the words of the work: "the research and consultancy firm Harbour Data"."""
_ABOUT = lazy_pattern(r"\b(?:of|on|about|into|in|for|against|among|with|at)\b(?:(?! (?:by|from) )[^\n])*\Z")
"""Before a firm: it is the matter of the work, and not its maker."""


def goes_on_showing(document: Document, one: Attribution) -> bool:
    """Whether a text on one work says that research goes on to show it: "research continues to show that …", beside "this study"."""
    if one.source is None or " continue" not in f" {document.text[one.source.end : one.cue.end].lower()}":
        return False
    listed = sentences(document)
    near = range(max(0, one.sentence - _SUMMING), min(len(listed), one.sentence + _SUMMING + 1))
    return any(
        holds(document.slice(listed[at].span).lower(), "works", "this_work") for at in near if at != one.sentence
    )


_SUMMING = 4
"""Sentences before and behind such a statement in which the one work is told of."""


def is_own_look(document: Document, one: Attribution) -> bool:
    """Whether the study is what the writer has read or looked up, or that of a thing of which the text tells: "a little research suggests", "a brief study of the letters proves", "its excavation and study revealed"."""
    if one.source is None:
        return False
    said = " ".join(document.slice(one.source).lower().replace("’", "'").split())
    if f"{said} ".startswith(tuple(f"{form} " for form in forms("works", "own_look"))):
        return True
    if _HANDLED.search(document.text, max(0, one.source.start - _RIGHT_BEFORE * 2), one.source.end) is not None:
        return True
    if said not in forms("works", "looked_up") or document.slice(one.cue).lower() not in forms(
        "works", "looked_up_verbs"
    ):
        return False
    return _TURNED_OUT.match(document.text, one.cue.end) is not None


_HANDLED = lazy_pattern(
    lambda: (
        rf"(?i)\b(?:{_of('handled')}),? (?:and|&) (?:(?:detailed|careful|close|further|later|subsequent|scientific|long) )?(?:study|research|analysis|investigation|examination)(?: of (?:the|its|his|her|this|these) [^,.;\n]{{1,60}})?\Z"
    )
)
"""What is done with a thing, and then its study: "Its excavation, conservation and detailed study has revealed"."""
_TURNED_OUT = lazy_pattern(
    lambda: (
        rf"(?i) (?:that )?(?:this|these|those|it|they|he|she) (?:was|were|had been) (?:\w+ly )?(?:{_of('looked_up_as')})\b"
    )
)
"""Behind what somebody looked up, what it is that the sentence before tells of: "that these were part of …"."""


def is_open(document: Document, one: Attribution) -> bool:
    """Whether it is a work that is yet to come: "if the finding is confirmed by larger studies", "until other trials confirm it"."""
    if one.source is None:
        return False
    first = sentences(document)[one.sentence].span.start
    if not holds(document.slice(one.source).lower(), "works", "to_come"):
        return False
    text = document.text
    if one.source.start < one.cue.start:
        return _WHEN.search(text[max(first, one.source.start - _RIGHT_BEFORE) : one.source.start].lower()) is not None
    if text[one.cue.end : one.source.start].strip() not in ("", "by"):
        return False
    clause = text[max(first, one.cue.end - _BEFORE) : one.cue.end].lower().rpartition(",")[2]
    return _TO_BE.search(clause) is not None


_RIGHT_BEFORE = 12
_WHEN = lazy_pattern(lambda: rf"\b(?:{_of('opening')})\s\Z")
"""Right before a study: that it is yet to come."""
_TO_BE = lazy_pattern(
    lambda: (
        rf"\b(?:{_of('yet_to_be')}) (?:[a-z]+ly )?[a-z]+(?: by)?\Z"
        rf"|(?<!was )(?<!were )(?<!is )(?<!are )(?<!had )\b(?:{_of('opening')}) (?:(?!(?:{_of('next_clause')})\b)[\w’'-]+ ){{1,7}}?[a-z]+(?: by)?\Z"
    )
)
"""With the verb of which a study is the agent: that it is yet to be done."""


def _is_in_periodical(document: Document, start: int, end: int) -> bool:
    """Whether a stretch names the journal in which a work stands, by a name that is known for one or in slanted letters: "a study in *River Letters*"."""
    text = document.text
    found = _IN.search(text, start, end)
    if found is None:
        return False
    if _PERIODICAL.match(text, found.end()) is not None:
        return True
    if document.media_type == "text/plain":
        return False
    place = document.locate(Span(found.end(), found.end() + 1)).start
    return document.source.endswith(_SLANTED, 0, place) and not document.source.endswith("**", 0, place)


def is_named_behind(document: Document, one: Attribution) -> bool:
    """Whether the next sentence, of this paragraph or the next, says where the work was printed or whose it is: "The work, published in Harbour Sleep, …"."""
    listed = sentences(document)
    if one.sentence + 1 >= len(listed):
        return False
    after = listed[one.sentence + 1]
    if after.block > listed[one.sentence].block + 1:
        return False
    text, (start, end) = document.text, after.span
    if _MAKERS.match(text, start, end) is not None:
        return True
    authored = _AUTHORED.match(text, start, end) if after.block == listed[one.sentence].block else None
    if authored is not None and text[start : authored.end()].split()[0].lower() not in forms("named_works", "no_name"):
        return True
    return _GOES_ON.match(text, start, end) is not None and _APPEARED.search(text, start, end) is not None


def is_named_below(document: Document, one: Attribution) -> bool:
    """Whether the new work with which a text begins is named further below: "A new study shows … The study was published in Harbour Sleep"."""
    source = one.source
    if source is None or one.sentence >= _LEAD or not holds(document.slice(source).lower(), "works", "new"):
        return False
    text = document.text
    behind = sentences(document)[one.sentence + 1 :]
    return any(_OF_HOUSE.search(text, *each.span) is not None for each in behind[:_SUMMED_UP]) or any(
        _GOES_ON.match(text, *each.span) is not None and _APPEARED.search(text, *each.span) is not None
        for each in behind
    )


def is_reported_work(document: Document, one: Attribution) -> bool:
    """Whether the one study is, as far as its words go, that which the text tells of and names elsewhere: "reported in the journal Harbour Sleep", "in the May edition of Tides", a reference at the end."""
    source = one.source
    if source is None or not one.head:
        return False
    printed = stands_in(document, "works", "printed", "published")
    if not (printed or closes_with_reference(document)):
        return False
    said = document.slice(source).lower()
    if said in forms("works", "own_lab"):
        return printed and document.recall("attribution.reported_work", _names_reported_work)
    if one.head.endswith(_PLURAL):
        return closes_with_reference(document) and is_before_closing_reference(document, one)
    if not (_ONE.match(said) or holds(said, "works", "new")) or any(map(str.isdigit, said)):
        return False
    if holds(said, "works", "published"):  # "a study published last month" is another one than today's
        return False
    if not forms("works", "other").isdisjoint(said.split()):
        return False
    if closes_with_reference(document):
        return True
    return printed and document.recall("attribution.reported_work", _names_reported_work)


def _names_reported_work(document: Document) -> bool:
    """Whether a paragraph says of a work where it was printed."""
    text, main = document.text, content(document)
    seen = -1
    for found in _PRINTED.finditer(text):
        index = document.block_index(found.start())
        if index is None or index == seen or not main.is_main(index):
            continue
        seen = index
        block = document.blocks[index]
        if block.kind not in HEADING_KINDS and _REPORTED.search(text, *block.span) is not None:
            return True
    return False


def is_of_speaker(document: Document, one: Attribution) -> bool:
    """Whether the work is that of somebody just named, who presents it or whose team goes on with it: "Ana Cruz presented her research. … A study found"."""
    listed = sentences(document)
    text = document.text
    first = listed[max(0, one.sentence - _TOLD_BEFORE)].span.start
    here = listed[one.sentence].span
    # Most texts have nobody's own work near, which is seen in a tenth of the time in which none is found.
    own = any(map(text[first : here.start].__contains__, _OWNED))
    found = _PRESENTED.search(text, first, here.start) if own else None
    if found is not None:
        return any(len(name.words) > 1 for name in people_in(text, first, found.start()))
    if one.sentence + 1 >= len(listed):
        return False
    after = listed[one.sentence + 1]
    if after.block != listed[one.sentence].block or _OF_TEAM.match(text, after.span.start, after.span.end) is None:
        return False
    return any(len(name.words) > 1 for name in people_in(text, first, here.start))


def is_found_by_team(document: Document, one: Attribution) -> bool:
    """Whether one of the next sentences tells of studies and of whose they are: "It was revealed in two studies, one from a team at the University of Harbour"."""
    listed = sentences(document)
    for at in range(one.sentence + 1, min(one.sentence + 1 + _TOLD_AFTER, len(listed))):
        if listed[at].block > listed[one.sentence].block + _NEXT_BLOCKS:
            return False
        told = document.slice(listed[at].span)
        if holds(told, "works", "studies") and _TEAM.search(told) is not None:
            return True
    return False


def is_announced(document: Document, one: Attribution) -> bool:
    """Whether those who write announce it as their own: "today, we’re announcing research that shows"."""
    if one.source is None:
        return False
    said = document.text[max(0, one.source.start - _ANNOUNCED) : one.source.end].lower().replace("’", "'").split()
    announcing = forms("works", "announcing")
    if announcing.isdisjoint(said):
        return False  # as mostly
    writers = words_of("en", "i", "we", "short")
    return any(
        word in announcing and not writers.isdisjoint(said[max(0, at - _BEFORE_DEED) : at])
        for at, word in enumerate(said)
    )


def is_denied(document: Document, one: Attribution) -> bool:
    """Whether it is a work that nobody has: "we have not seen any evidence, such as a trial which showed", "not one study predicts it"."""
    if one.source is None:
        return False
    first = sentences(document)[one.sentence].span.start
    before = document.text[max(first, one.source.start - _BEFORE) : one.source.start].lower()
    if before.endswith("not ") and document.slice(one.source).lower().startswith(("one ", "a single ")):
        return True
    return _DENIED.search(before) is not None


def is_idiom(document: Document, one: Attribution) -> bool:
    """Whether the words are an idiom and name no work: "according to all human calculation"."""
    if one.manner != "according" or one.source is None:
        return False
    return document.slice(one.source).lower().startswith(tuple(forms("idioms")))


_CITER = lazy_pattern(rf"(?:(?:^|[.,;:!?”\"] |\n|that |and |[a-z] ){NAME}|\b(?:[Hh]e|[Ss]he)) \Z")
"""Before "cites": somebody with a name, who does so."""
_NAMES = 40


def is_beside_teller(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether somebody named goes on with it: "Harbour Watch believes so, with some reports suggesting more", "Ana Cruz said new research showed", "As Ms. Cruz notes, studies show", "Cruz cites research"."""
    one = listed[index]
    if one.source is None:
        return False
    if is_opened_by_teller(document, one) or is_cited_by_letter(document, one):
        return True
    if document.slice(one.cue) in ("cites", "cited"):
        return _CITER.search(document.text, max(0, one.cue.start - _NAMES), one.cue.start) is not None
    if _is_closed_by_pronoun(document, listed, index):
        return True
    if index == 0:
        return False
    before = listed[index - 1]
    if before.sentence != one.sentence or not before.lays:
        return False
    if before.source is not None and document.slice(before.source).lower() in ("the authors", "its authors"):
        return document.text[before.cue.end : one.source.start].strip(" ,") in ("", "that")  # "as the authors explain,"
    if before.kind not in ("named", "pronoun"):
        return False
    if before.cue.end > one.source.start:
        return False
    between = document.text[before.cue.end : one.source.start].strip()
    return between in ("", "that") or _WITH.search(between) is not None


def _is_closed_by_pronoun(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether somebody who speaks closes the sentence, and it is they who appeal to the work: "research shows that they look up, he noted."."""
    one = listed[index]
    if index + 1 >= len(listed):
        return False
    teller = listed[index + 1]
    if teller.kind != "pronoun" or teller.speaker is None:
        return False  # "he" is nobody who was named
    if teller.sentence != one.sentence or teller.source is None or not teller.lays:
        return False
    begins, last = min(teller.source.start, teller.cue.start), max(teller.source.end, teller.cue.end)
    end = sentences(document)[one.sentence].span.end
    before = document.text[max(0, begins - 2) : begins].rstrip()
    return before.endswith(",") and not document.text[last:end].strip(' .”"')
