"""MOD504."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import content, inside_quotation
from provenance.analysis.register import is_fiction
from provenance.api import (
    HEADING_KINDS,
    Confidence,
    Context,
    Document,
    Example,
    Hit,
    Severity,
    Span,
    analysis,
    lazy_pattern,
    rule,
)
from provenance_plugins.moderation.forms import is_of_form
from provenance_plugins.moderation.no_persons import is_of_things_set_out
from provenance_plugins.moderation.old_texts import CHANGED, year_of
from provenance_plugins.moderation.open_threats import OPEN_THREATS, open_threats
from provenance_plugins.moderation.own_voice import is_long_and_measured, is_said_by_text, is_spoken
from provenance_plugins.moderation.passed_on import is_said_aloud
from provenance_plugins.moderation.retold import is_retold_and_condemned
from provenance_plugins.moderation.statements import Statement, hostile_statements
from provenance_plugins.moderation.threats import threatening
from provenance_plugins.moderation.threats_by_parts import may_threaten_by_parts, threats_by_parts
from provenance_plugins.moderation.vocabulary import group_of, tagged
from provenance_plugins.moderation.words import attacks, groups, menaces, profanities, slurs


@analysis(phrases=(OPEN_THREATS,))
def open_threat_words(document: Document) -> None:
    """Brings the lexicon into the one pass over the text."""


@rule(
    id="MOD504",
    slug="threat",
    severity=Severity.ERROR,
    summary="A threat or a call for violence",
    languages=("en", "de", "es", "fr", "id", "it", "nl", "pl", "pt", "sv", "tr"),
    uses=(attacks, groups, slurs, profanities, menaces, open_threat_words),
    when=(groups, slurs, attacks, menaces, OPEN_THREATS, may_threaten_by_parts),
    bad=[
        "I will hurt you.",
        "Somebody should just punch him.",
        "Immigrants should all be whipped.",
        "I hope you suffer.",
        "Leave the town or we will end your life.",
        "Print that again and I will break both your legs.",
        "These people deserve to be taken out and shot.",
        "Somebody should hurt immigrants' families.",
        "I know where you park your car. Sleep well.",
        "Saturday, nine, at the mosque gates: bring bats and drive them out.",
        "You won't make it home on Friday.",
        "Send me nudes or I'll tell your husband.",
        Example("<html lang='fr'><p>Il faut tous les brûler vifs.</p></html>", media_type="text/html"),
        Example("<html lang='pl'><p>Zabiję cię, wiem, gdzie mieszkasz.</p></html>", media_type="text/html"),
        Example("<html lang='es'><p>Te voy a partir las piernas.</p></html>", media_type="text/html"),
        Example("<html lang='nl'><p>Nog één woord en ik snij je keel door.</p></html>", media_type="text/html"),
        Example(
            "<html lang='de'><p>Zieh den Antrag zurück, sonst zünden wir dir die Garage an.</p></html>",
            media_type="text/html",
        ),
        Example("<html lang='it'><p>Quel ministro andrebbe impiccato.</p></html>", media_type="text/html"),
        "Withdraw the offer, or your pub burns.",
        "Your wife cycles past the quay at six, doesn't she? Mind what you sign.",
    ],
    good=[
        "The school taught that converts from Islam should be killed.",
        "He is suspected of a role in the Oct. 7 massacre of Israelis and in the strike that killed three soldiers.",
        "He was arrested for saying that he would hurt you.",
        Example("<html lang='de'><p>Morgen bringen wir dich um acht zum Zug.</p></html>", media_type="text/html"),
        Example("<html lang='nl'><p>Dan maken we je bestelling af.</p></html>", media_type="text/html"),
        Example("<html lang='es'><p>Al alcalde habría que escucharlo.</p></html>", media_type="text/html"),
        "If you come on Friday, we will shoot you a message.",
        "Nobody should hurt them.",
        "It will not hurt you.",
        "This disease will end your life within weeks.",
        "I will kill some time before the train leaves.",
        "Immigrants should not be whipped.",
        "A law that would harm women's health and kill immigrants' job prospects went through.",
        "The men had threatened to break both his legs.",
        "String them up from the beams to dry, and burn down the rest.",
        "Watch your step, the stairs are wet.",
        Example("<html lang='es'><p>El juez dijo que lo iban a matar.</p></html>", media_type="text/html"),
        Example(
            "<html lang='de'><p>Er wurde 1944 an die Wand gestellt und erschossen.</p></html>", media_type="text/html"
        ),
        "Saturday, nine, outside the hall: bring bats and a glove.",
        "You won't make it home before dark unless you leave at four.",
        "Send me a picture of your cat and I'll tell you its breed.",
        "Slugs are pests and should be killed before spring.",
        Example(
            "<html lang='fr'><p>Il faut tous les brûler vifs, écrivait-on des hérétiques.</p></html>",
            media_type="text/html",
        ),
        Example("<html lang='pl'><p>Kazał powiesić ich wszystkich na rynku.</p></html>", media_type="text/html"),
        "The tomatoes have been ruined by blight. Ideally I'd burn them, but it is wet.",
        "The dam could burst and kill them all.",
        "You determine how your work should be executed on the cluster.",
        "He asks of them that we suffer for them, and live them, Ana Cruz wrote.",
        "He is demanding that we suffer for them and engage with them.",
        "All hope they get the shot to unseat the mayor in May.",
        "He must burn off those extra pounds before the race.",
    ],
)
def threat(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
    """A sentence that announces violence against somebody, wishes it, or calls for it.

    Leave it out. A report of a threat names who made it. Inside a quotation, in a tale, a speech or an interview, and in a
    subordinate clause of an article ("the school taught that …") it is a remark. So is one that somebody in history ordered,
    that souls bear, or that a memoir was taught and condemns, and a call for a penalty ("they should be locked up").

    In a long text that uses no vulgar words itself it is for information, unless whoever writes says "I" or "we".
    """
    found = [
        (statement.span, statement.core, statement.cue, "the sentence calls for violence against a group of people")
        for statement in hostile_statements(document)
        if statement.kind == "violence"
        and not _is_of_abstract(document, statement)
        and not is_of_things_set_out(document, statement.span)
    ]
    for threats in (threatening, open_threats, threats_by_parts):
        taken = {span for span, *_ in found}
        found += [
            (
                one.span,
                one.core,
                one.cue,
                "the sentence threatens somebody"
                if one.direct
                else "the sentence announces or wishes violence against somebody",
            )
            for one in threats(document)
            if one.span not in taken and not is_of_things_set_out(document, one.span)
        ]
    for span, core, cue, what in sorted(found):
        mild = (
            inside_quotation(document, span)
            or not is_said_by_text(document, span, core)
            or (is_long_and_measured(document) and not is_spoken(document, span, core))
            or cue.lower() in tagged("around_threat", "penalty")
            or _IN_PRISON.match(document.text, core.end) is not None
            or _is_anothers(document, span, core)
            or is_said_aloud(document, core)
            or is_of_form(document, core)
            or _is_headline(document, span)
            or is_retold_and_condemned(document, span)
            or _AFTER_DEATH.search(document.text, *span) is not None
            or year_of(document) < CHANGED
        )
        yield Hit(
            span,
            f"{what}: leave it out, or report who said it",
            Confidence.MEDIUM,
            severity=Severity.INFO if mild else None,
        )


def _is_of_abstract(document: Document, statement: Statement) -> bool:
    """Whether what a law or a policy harms is nothing that a body has: "would harm women's health"."""
    return _ABSTRACT.match(document.text, max(statement.core.start, statement.core.end - _GENITIVE)) is not None


_GENITIVE = 4
"""Characters of the end of a group's name that may hold the mark of its genitive."""
_ABSTRACT = lazy_pattern(
    lambda: (
        rf"[\w’']{{0,4}}(?:['’]s|s['’]|(?<=s)['’])\s(?:[a-z-]+\s(?:and\s)?){{0,2}}{group_of('around_threat', 'abstract')}\b"
    ),
    re.IGNORECASE,
)
_IN_PRISON = lazy_pattern(r"\s(?:in\s(?:prison|jail|custody|his\sbed|her\sbed)|of\sold\sage|behind\sbars)\b")
"""Behind "deserves to die": it is a penalty."""
_AFTER_DEATH = lazy_pattern(r"\b(?:in|through|into|to|from) purgatory\b", re.IGNORECASE)
"""What souls are taught to bear there is no threat: "they must suffer for a while in purgatory"."""
_ORDERED = lazy_pattern(
    lambda: rf"(?<!\bI )(?<!\bi )(?<!\bwe )(?<!\bWe )\b{group_of('around_threat', 'ordered')}\b[^.!?\n]*\Z",
    re.IGNORECASE,
)
"""Before the words: somebody of whom the text tells commanded or vowed it; who says "I swear" does so himself."""
_WORK = lazy_pattern(lambda: rf"\b{group_of('around_threat', 'work')}\b", re.IGNORECASE)


_DEAD = lazy_pattern(
    r"\W*(?:\w+\s){0,3}?(?:\d[\d,.]*|dozens|scores|hundreds|thousands)\s(?:\w+\s){0,3}?(?:die|dead|killed|drown)\b",
    re.IGNORECASE,
)
"""How a headline of news begins: "400 die as boats flood into the port"."""


def _is_headline(document: Document, span: Span) -> bool:
    """Whether the words count the dead, or are the title of another article in a list, or what stands below it there."""
    if (
        _DEAD.match(document.text, *span) is not None
        or _is_linked_title(document, span)
        or _is_linked_deck(document, span)
    ):
        return True
    return any(part.kind == "related" and part.span.overlaps(span) for part in content(document).boilerplate)


def _is_linked_title(document: Document, span: Span) -> bool:
    """Whether the words are a link and nothing else, above a line that says where and on which day the piece came out to which it leads: "Harbour Post, May 3, 2019"."""
    at = document.block_index(span.start)
    if at is None or _PUT_OUT.match(document.text, document.blocks[at].span.end) is None:
        return False
    first, last = document.blocks[at].span
    return any(link.span.start == first and link.span.end == last and "://" in link.target for link in document.links)


def _is_linked_deck(document: Document, span: Span) -> bool:
    """Whether the words stand in a list of news below the linked title of a piece and a line with the outlet that has it, whose deck they are; right below a title they may be the writer's own."""
    at = document.block_index(span.start)
    if (
        at is None
        or at < len(_ABOVE_DECK)
        or tuple(one.kind in HEADING_KINDS for one in document.blocks[at - 2 : at]) != _ABOVE_DECK
    ):
        return False
    title, outlet = document.blocks[at - 2 : at]
    return _OUTLET_LINE.fullmatch(document.text, *outlet.span) is not None and any(
        link.span.start <= title.span.start and title.span.end <= link.span.end and "://" in link.target
        for link in document.links_over(*title.span)
    )


_ABOVE_DECK = (True, False)
"""What stands above such a deck: a heading, and a line that is none."""
_OUTLET_LINE = lazy_pattern(r"\W{0,3}[^\W\d_a-z][^.!?:\n]{1,50}")
_PUT_OUT = lazy_pattern(
    r"\s*[^\W\d_a-z][^\d\n.!?]{2,60},\s(?:\d{1,2}\s)?[^\W\d_]{3,9}\.?\s(?:\d{1,2},\s)?(?:19|20)\d\d\W{0,3}(?=\n|\Z)"
)


def _is_anothers(document: Document, span: Span, core: Span) -> bool:
    """Whether a threat is one of history or of a tale, as its sentence or its text says."""
    if _ORDERED.search(document.text[span.start : core.start]) is not None:
        return True
    return _WORK.search(document.text, *span) is not None or is_fiction(document)
