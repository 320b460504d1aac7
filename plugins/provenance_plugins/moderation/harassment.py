"""MOD507."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import inside_quotation
from provenance.analysis.files import is_article, is_own_page
from provenance.analysis.register import is_fiction
from provenance.analysis.running_text import WORDS, not_running_text
from provenance.api import (
    Confidence,
    Context,
    Document,
    Example,
    Hit,
    Severity,
    Span,
    analysis,
    lazy_pattern,
    quoted,
    rule,
)
from provenance_plugins.moderation.aimed import is_aimed
from provenance_plugins.moderation.aimed_abroad import AIMED_ABROAD, aimed_abroad
from provenance_plugins.moderation.asked_first import may_have_masked
from provenance_plugins.moderation.calls_to_harass import (
    HARASSING,
    calls_to_harass,
    masked_insults,
)
from provenance_plugins.moderation.forms import is_of_form
from provenance_plugins.moderation.full_names import names_somebody
from provenance_plugins.moderation.guides import is_in_guide
from provenance_plugins.moderation.insults import insulting, is_outright
from provenance_plugins.moderation.menaces import Address
from provenance_plugins.moderation.old_texts import CHANGED, year_of
from provenance_plugins.moderation.own_voice import is_long_and_measured, is_of_own_kin, is_of_somebody
from provenance_plugins.moderation.passages import shown
from provenance_plugins.moderation.passed_on import is_passed_on
from provenance_plugins.moderation.policies import is_forbidden
from provenance_plugins.moderation.scenes import is_scene
from provenance_plugins.moderation.sexual_content import explicit_words
from provenance_plugins.moderation.words import attacks, insults, profanities, sexual_words, within


@analysis(phrases=(AIMED_ABROAD, HARASSING))
def aimed_words(document: Document) -> None:
    """Brings the lexicon into the one pass over the text."""


@rule(
    id="MOD507",
    slug="harassment",
    severity=Severity.WARNING,
    summary="An insult aimed at a person",
    languages=("en", "de", "es", "fr", "id", "it", "nl", "pl", "pt", "sv", "tr"),
    uses=(insults, profanities, attacks, aimed_words, sexual_words, explicit_words),
    when=(insults, AIMED_ABROAD, HARASSING, may_have_masked),
    bad=[
        "Women like you should stay at home; go back to the kitchen.",
        Example("<html lang='es'><p>Eres un inútil y un ignorante.</p></html>", media_type="text/html"),
        Example("<html lang='de'><p>Halt den Mund, du Versager.</p></html>", media_type="text/html"),
        Example("<html lang='it'><p>Il ministro Galli è un buffone.</p></html>", media_type="text/html"),
        Example("<html lang='nl'><p>U bent de domste gans van de brug.</p></html>", media_type="text/html"),
        "Everybody message her and don't stop until she quits.",
        "Nice legs, love, bend over and show us the rest.",
        "Those c••ts at the council have closed the bridge.",
        "No p•••s in our village.",
        "Clear off, you dirty w••.",
        "You are an idiot.",
        "The miller, Ola Reeve, is a moron and a drunk.",
        "Your cunt of a boss has closed the bridge, you dick.",
        "Shut up, you clown.",
        "She is such a pathetic loser.",
        "What a moron.",
        "Either Reeve is mentally ill, or he is a liar.",
        "The man is a liar.",
        "That woman is a disgrace to the town.",
        "Please get lost, you creep.",
        "Those morons at the council have closed the bridge.",
        "Reeve is nothing but a scumbag.",
        "Crawl back under your stone.",
        "I will show you morons how it is done.",
        "They sold you fools a lie.",
        "It may cause you embarrassment, you moron.",
        "Nobody will save you morons.",
        "Those scammers at the market took it all.",
        "That clown Marsden has spent it all on benches.",
    ],
    good=[
        "You are not an idiot.",
        "He called the minister an idiot.",
        "Your dick is cold, said the doctor, and she warmed her hands.",
        "The water came up to your ass, and the boat was gone.",
        "Everybody will miss her when she leaves.",
        "Bend over slowly and touch your toes.",
        "No w••ks were lost to the frost.",
        "Those w••ks were long, and the ferry was late.",
        "The cook went back to the kitchen.",
        Example("<html lang='es'><p>El alcalde dijo que era un inútil.</p></html>", media_type="text/html"),
        Example("<html lang='it'><p>Non sei un idiota, disse la madre.</p></html>", media_type="text/html"),
        Example("<html lang='fr'><p>Un élu a dit que le maire Roux est un clown.</p></html>", media_type="text/html"),
        "They made it a practice of monkeys: look away, listen away, shut up, keep your hands still.",
        "The Idiot is a novel by Dostoevsky.",
        "It was a stupid mistake.",
        "They forget that either Reeve is mentally ill, in which case no trial is due, or he isn’t.",
        "The man is no fool, and the guard is a bore.",
        "The clown made the children laugh.",
        "The discount ends today, and you’re crazy if you miss it.",
        "How a Friendly Network Is Building a Fake Empire Online",
        "Social Media is Flooded with Fake Accounts",
        "Ana is surrounded by crazy ideas.",
        "They are carrying trash bags out of the house.",
        "When you’re sick, please tell your manager.",
        "Anything you trash is gone after a month.",
        "It has bright green leaves on stems that creep to form mats.",
        "Shared files get lost, and posts are not kept.",
        "I felt like an absolute idiot.",
        "Learn how to protect yourself from fraud.",
        "Ana, Blockhead and Lou made the maps.",
        "A disappointing crawl back for the ferry came in May.",
        "Be aware that scammers are out there.",
        "It is the fear of a rash that may cause you embarrassment.",
        "Hot water dissolves soap scum.",
        "Many of the waterfowl are bottom feeders, and hooks and lines harm them.",
    ],
)
def harassment(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
    """An insult says nothing about what a person did, and drives people out of a conversation.

    Say what is wrong with the act or the argument. It is a warning where the text itself aims it: at whoever is spoken
    to, at somebody with a name or an office, at a group that is pointed at ("those morons").

    For information:
    - in a quotation or a table, or in what others say in an interview or a speech
    - in a tale or a list of headlines, of the persons of a film or a novel, or of nobody in particular ("these scammers entice victims")
    - in a saying or a term ("useful idiots")
    - in an article where the word has an everyday use: "corrupt" and "crazy" are opinions there
    - in a long text that uses no vulgar words itself
    - in an article "you are …", "these …" and an order, where nobody is named, by an office or as "I"
    - on a page or in the source of one, where most insult nobody, but for calls to harass

    Not told:
    - a report of an insult, or a vulgar word for what somebody's body has
    """
    if not_running_text(document) == WORDS:
        return  # a list of words aims at nobody
    told: list[Span] = []
    found = (
        *((*one, _INSULTS) for one in aimed_abroad(document)),
        *((*one, _MASKED) for one in masked_insults(document)),
        *((*one, _HARASSES) for one in calls_to_harass(document)),
    )
    for span, core, what in found:
        if any(span.overlaps(one) for one in told):
            continue
        told.append(span)
        mild = (
            inside_quotation(document, core)
            or is_passed_on(document, span)
            or is_forbidden(document, span)
            or is_fiction(document)
            or is_of_form(document, core)
            or year_of(document) < CHANGED
            or is_long_and_measured(document)
            or is_scene(document)
        )
        yield Hit(
            span,
            what.format(quoted(shown(document.slice(core)))),
            Confidence.MEDIUM,
            severity=Severity.INFO if mild else None,
        )
    for one in insulting(document):
        if any(one.span.overlaps(span) for span in told) or _is_deed_of_list(
            document.slice(one.span).lower(), one.cue.lower()
        ):
            continue
        aimed = (
            is_aimed(document, one, short=not is_article(document))
            and not _is_of_work(document, one)
            and not is_scene(document)
        )
        mild = (
            not aimed
            or not is_of_somebody(document, one)
            or inside_quotation(document, one.span)
            or not is_outright(document, one)
            or _is_of_others(document, one)
            or is_passed_on(document, one.span)
            or is_of_own_kin(document, one)
            or _is_gesture(document, one)
            or is_forbidden(document, one.span)
            or is_fiction(document)
            or is_of_form(document, one.place)
            or (one.direct and is_in_guide(document, one.span))
            or year_of(document) < CHANGED
            or is_long_and_measured(document)
            or _is_of_own_page(document, one)
        )
        said = quoted(_insult(document, one))
        yield Hit(
            one.span,
            f"{said} insults {'whoever is spoken to' if one.direct else 'a person'}: say what is wrong with the act or the argument"
            if aimed
            else f"{said} is an insult where somebody is meant: look whether it is a term here, the word of somebody else, or meant for nobody",
            Confidence.MEDIUM if one.direct and aimed else Confidence.LOW,
            severity=Severity.INFO if mild else None,
        )


def _is_gesture(document: Document, one: Address) -> bool:
    """Whether words that could be shouted are what somebody gave to somebody else, as a thing that is told of: "he delivered the ultimate … you to the town"; not "I give a big … you to the mayor"."""
    from provenance_plugins.moderation.retold import is_given_as_gesture  # noqa: PLC0415 - few texts insult anybody

    return is_given_as_gesture(document, one.span, one.place)


def _is_of_own_page(document: Document, one: Address) -> bool:
    """Whether a text is a post or a page of somebody's own, and no comment, and insults nobody by the full name nor to the face: of insults there 11 of 31 were right, and each of the others had a form of its own."""
    return not one.direct and is_own_page(document) and not names_somebody(document, one.place)


_WORK = lazy_pattern(
    r"[’\w-]*\s(?:[a-z-]+\s)?(?:effusions?|columns?|op-eds?|essays?|articles?|editorials?|pieces?|screeds?|rants?|ideas?|plans?|proposals?|theor(?:y|ies)|arguments?|claims?|notions?|polic(?:y|ies)|schemes?|statements?|tweets?|letters?|speech(?:es)?|books?|bills?|laws?|rules?|decisions?)\b",
    re.IGNORECASE,
)
"""Behind a word for what somebody wrote, said or wants, which it then calls so: "this loony column"."""


def _is_of_work(document: Document, one: Address) -> bool:
    return not one.direct and _WORK.match(document.text, one.place.end) is not None


def _is_of_others(document: Document, one: Address) -> bool:
    """Whether it is what others assert, or meant for a being of a tale."""
    from provenance_plugins.moderation.no_persons import is_being_of_tale  # noqa: PLC0415 - few texts insult anybody
    from provenance_plugins.moderation.retold import is_asserted_by_others  # noqa: PLC0415 - as above

    return is_asserted_by_others(document, one.span, one.place) or is_being_of_tale(document, one.place)


def _insult(document: Document, one: Address) -> str:
    """All words of an insult, as a message may show them: "fat idiot" where its first word is what makes it one."""
    start, end = one.place
    beside = [*within(insults(document), one.span.start, one.span.end)]
    for word in beside:
        if "name" not in word.tags and document.text[end : word.span.start] in {" ", ", "}:
            end = word.span.end
    words = document.slice(Span(start, end))
    return " ".join(map(shown, words.split(" "))) if end > one.place.end else shown(one.cue)


_INSULTS = "{} insults whoever is spoken to: say what is wrong with the act or the argument"
_MASKED = "{} insults somebody, however the word is masked: say what is wrong with the act or the argument"
_HARASSES = "{} harasses somebody, or calls on others to: leave it out, or report who said it"
_FEWEST, _LONGEST = 2, 4
"""Deeds before one that is told in a row with them, and words of each at most."""


def _is_deed_of_list(sentence: str, cue: str) -> bool:
    """Whether words that could be shouted at somebody are one of several things to do: "look away, listen away, shut up, keep still"."""
    before, found, behind = sentence.partition(f" {cue},")
    if ":" not in before:
        return False  # "Nobody asked you, so look away, shut up, Ben"
    deeds = before.rpartition(":")[2].removesuffix(",").split(",")
    return (
        bool(found and behind)
        and before.endswith(",")
        and len(deeds) >= _FEWEST
        and all(1 < len(deed.split()) <= _LONGEST for deed in deeds)
    )
