"""MOD503."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.analysis import inside_quotation
from provenance.analysis.register import is_fiction
from provenance.analysis.running_text import WORDS, not_running_text
from provenance.api import Confidence, Context, Document, Example, Hit, Severity, Span, lazy_pattern, quoted, rule
from provenance_plugins.moderation.about_words import is_about_language
from provenance_plugins.moderation.asked_first import may_hate
from provenance_plugins.moderation.forms import is_of_form
from provenance_plugins.moderation.old_texts import CHANGED, year_of
from provenance_plugins.moderation.own_voice import is_measured, is_said_by_text
from provenance_plugins.moderation.passages import shown
from provenance_plugins.moderation.passed_on import is_passed_on
from provenance_plugins.moderation.senses import is_of_no_group, is_slogan
from provenance_plugins.moderation.statements import Statement, hostile_statements
from provenance_plugins.moderation.vocabulary import group_of
from provenance_plugins.moderation.weaker import is_weaker
from provenance_plugins.moderation.words import attacks, groups, profanities, slurs


@rule(
    id="MOD503",
    slug="hateful-passage",
    severity=Severity.ERROR,
    summary="A hateful or dehumanising passage",
    languages=("de", "en", "es", "fr", "it", "nl", "pl", "pt", "sv", "tr"),
    uses=(groups, attacks, slurs, profanities),
    when=(groups, slurs, may_hate),
    bad=[
        "That is typical of Muslims.",
        "Immigrants are a plague.",
        "All Frenchmen are vermin.",
        "The hall was full. Norwegian people are nothing but parasites, and ought to go.",
        "Foreigners make me sick.",
        "Women are a disgrace.",
        "I just can't stand old gay people like you.",
        "Refugees do not deserve to live.",
        "Immigrants are a cancer.",
        "Women are ugly and lazy.",
        "We should ban all Indians from the country.",
        "The worst immigrants are coming here.",
        "Immigrants are fucking right bastards.",
        "The migrants are damn lucky we do not shoot them.",
        "Immigrants are fucking right out of hell.",
        "This slogan says Jews are vermin, and every word of it is true.",
        Example("<html lang='de'><p>Migranten sind eine Seuche für die Stadt.</p></html>", media_type="text/html"),
        Example("<html lang='pl'><p>Imigranci to pasożyty tego miasta.</p></html>", media_type="text/html"),
        "We don't want migrants in our street, they ruin it.",
        "We feel contempt aimed at lazy, dirty immigrants, slutty women and Muslims.",
    ],
    good=[
        "Some 200 men, two dozen with moustaches typical of ultra-Orthodox Muslims, crowded for prayers.",
        "Immigrants are a blessing for the town.",
        "Italians are fond of the rats of the opera, and Germans are not vermin.",
        "To say that Frenchmen are vermin is wrong.",
        "The Swedes are rats in the story of the mill, the author said.",
        Example(
            "<html lang='de'><p>Migranten sind keine Seuche, sagte der Pfarrer.</p></html>", media_type="text/html"
        ),
        Example("<html lang='nl'><p>Migranten zijn bang voor ratten in de opvang.</p></html>", media_type="text/html"),
        "Refugees are a burden on no one in the town.",
        "Immigrants live in the north of the city.",
        "That woman is a disgrace to the town.",
        "The woman is a danger to herself.",
        "Keeping refugees in tents is the problem.",
        "Praising women is fine; praising them for their dresses alone is the problem.",
        "To say that immigrants are a plague is wrong.",
        "I would never say that I hate foreigners.",
        "The plague reached the immigrants' ship in May.",
        "Police said the man had called refugees vermin.",
        "Some 1,500 women are diagnosed with cervical cancer each year.",
        "The women were treated at the Riverton Cancer Centre.",
        "Riverton Cancer and Health Centre and the Women’s Cancer Center are to work together.",
        "Young women are attracted to ugly hats.",
        "The league moves to ban all Indians from the playoffs.",
        "There are resources for LGBT people who may be struggling with mental health concerns.",
        "As a first film about women, it and its women are pretty fucking fantastic.",
        "The works turn sewage into black dirt for gardens.",
        "Many were writhing, their skin clammy, the black poison coursing through them.",
        "Thousands fled over the pass in the worst refugee crisis since the flood.",
        "Black crap tables stood in the hall, and green dandelions.",
        "The league has lived on resentment aimed at a parade of others: communists, slutty women, Muslims, immigrants.",
        "This slogan now evokes white lives don't matter, and it should go.",
    ],
)
def hateful_passage(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
    """A sentence that says of a group that its members are less than others, or that they are hated for what they are.

    Leave it out, or say what was done by whom.

    For information:
    - a quotation without a frame; a tale, a poem, a speech, a list of headlines
    - a sentence in a text on words or on what a slogan says
    - the name of what a link in a list or a table leads to
    - what others want or believe; in an article any subordinate clause in which the writer does not speak
    - an illness beside a group, something that its members have, a slur thrown at one person, which MOD502 tells

    - in a long text that uses no vulgar words itself, all but what says outright what a group is

    A few words without a verb are a warning.

    Not told:
    - a report of such words, or a sentence that speaks against them
    - what is said of no group: an illness by its name, the looks of others, a team's nickname, an affair that is called
      by a group ("refugee crisis")
    """
    if not_running_text(document) == WORDS:
        return  # a list of words says nothing of anybody
    told_already: list[Span] = []
    for statement in hostile_statements(document):
        if statement.kind != "hate" or is_of_no_group(document, statement) or _is_of_other(document, statement):
            continue
        told = (
            inside_quotation(document, statement.core)
            or not is_said_by_text(document, statement.span, statement.core)
            or is_passed_on(document, statement.core)
            or is_fiction(document)
            or is_of_form(document, statement.core)
            or year_of(document) < CHANGED
            or is_about_language(document, statement.span)
            or is_slogan(document, statement)
            or is_weaker(document, statement)
            or (statement.pattern not in _SURE and is_measured(document))
        )
        told_already.append(statement.span)
        said = document.slice(statement.span)
        called = statement.pattern == _CALLED and len(said.split(None, _SHORT)) < _SHORT and _VERB.search(said) is None
        yield Hit(
            statement.span,
            f"the sentence says of a group of people that they are hated or worth less ({quoted(shown(statement.cue))}): leave it out, or say who did what",
            Confidence.MEDIUM,
            severity=Severity.INFO if told else Severity.WARNING if called else None,
        )
    yield from _by_grammar(document, told_already)


def _by_grammar(document: Document, told: Sequence[Span]) -> Iterator[Hit]:
    """What its grammar shows in any language, where no statement is told of."""
    if not may_hate(document):
        return
    from provenance_plugins.moderation.hate_abroad import hate_abroad  # noqa: PLC0415 - few texts have a word of it

    for span, core in hate_abroad(document):
        if any(span.overlaps(one) for one in told):
            continue
        mild = (
            inside_quotation(document, core)
            or not is_said_by_text(document, span, core)
            or is_passed_on(document, core)
            or is_fiction(document)
            or is_of_form(document, core)
            or year_of(document) < CHANGED
            or is_about_language(document, span)
            or is_measured(document)
        )
        yield Hit(
            span,
            f"the sentence says of a group of people that they are worth less ({quoted(document.slice(core))}): leave it out, or say who did what",
            Confidence.MEDIUM,
            severity=Severity.INFO if mild else None,
        )


_UNCARED = lazy_pattern(
    r"\b(?:do(?:es)?|did|will|would|could)(?:\snot|n[’']t|\snever)\s(?:\w+\s)?(?:give\sa\s\w+|care(?:\sa\s\w+)?)\s(?:about|for)\b",
    re.IGNORECASE,
)
"""What is held against somebody: "the party does not care about …"; "nobody should" and "who cares" have no such verb."""
_OWN_CARE = lazy_pattern(
    r"(?:\b(?:I|we|you|nobody|no one|people|everybody|everyone)\s(?:\w+ly\s|just\s|still\s)?(?:do|did|will|would|could)(?:\snot|n[’']t|\snever)\s(?:\w+\s)?(?:give|care)|\A\W*(?:do|did|could|would)n[’']t\s(?:give|care))",
    re.IGNORECASE,
)
_HATRED = "hatred"
_OWNED = lazy_pattern(r"(?:\b(?:his|her|their|its)|[\w][’']s?)\s(?:[a-z-]+\s){0,2}\Z", re.IGNORECASE)
_OWNER = 40
"""Characters before "hatred of" in which its owner stands."""


def _is_of_other(document: Document, statement: Statement) -> bool:
    """Whether the hatred is that of somebody who is told of: "his deep hatred of other Muslims", "the preacher's hatred of women"."""
    if _UNCARED.search(document.text, *statement.span) is not None:
        return _OWN_CARE.search(document.text, *statement.span) is None
    if not statement.cue.lower().startswith(_HATRED):
        return False
    at = document.text.lower().find(_HATRED, statement.core.start, statement.core.end + _OWNER)
    at = statement.core.start if at < 0 else at
    return _OWNED.search(document.text, max(0, at - _OWNER), at) is not None


_SHORT = 6
"""Words of a sentence that may be a name or a heading where it has no verb that is known: "… infest the town like rats" has one."""
_SURE = frozenset({"are vermin"})
"""Patterns that say it themselves in a long text, too: what a group is."""
_CALLED = "vermin"
"""The pattern of a group beside a word for what it is called."""
_VERB = lazy_pattern(
    lambda: rf"\b{group_of('small', 'is', 'was', 'should', 'will', 'wish')}\b|['’](?:re|s|m|ve|ll)\b", re.IGNORECASE
)
