"""MOD507."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import inside_quotation
from provenance.api import Confidence, Context, Document, Hit, Severity, quoted, rule
from provenance_plugins.moderation.passages import shown
from provenance_plugins.moderation.persons import insulting
from provenance_plugins.moderation.words import attacks, insults, profanities


@rule(
    id="MOD507",
    slug="harassment",
    severity=Severity.WARNING,
    summary="An insult aimed at a person",
    languages=("en",),
    uses=(insults, profanities, attacks),
    when=(insults,),
    bad=[
        "You are an idiot.",
        "Shut up, you clown.",
        "She is such a pathetic loser.",
        "What a moron.",
        "The man is a liar.",
        "That woman is a disgrace to the town.",
        "Please get lost, you creep.",
    ],
    good=[
        "You are not an idiot.",
        "He called the minister an idiot.",
        "The Idiot is a novel by Dostoevsky.",
        "It was a stupid mistake.",
        "The man is no fool, and the guard is a bore.",
        "The clown made the children laugh.",
        "The discount ends today, and you’re crazy if you miss it.",
        "How a Friendly Network Is Building a Fake Empire Online",
        "They are carrying trash bags out of the house.",
        "When you’re sick, please tell your manager.",
        "Anything you trash is gone after a month.",
        "It has bright green leaves on stems that creep to form mats.",
        "Shared files get lost, and posts are not kept.",
    ],
)
def harassment(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
    """An insult says nothing about what a person did, and drives people out of a conversation.

    Say what is wrong with the act or the argument. A report of an insult is no finding, and inside a quotation it is a remark.
    """
    for one in insulting(document):
        told = inside_quotation(document, one.span)
        yield Hit(
            one.span,
            f"{quoted(shown(one.cue))} insults {'whoever is spoken to' if one.direct else 'a person'}: say what is wrong with the act or the argument",
            Confidence.MEDIUM if one.direct else Confidence.LOW,
            severity=Severity.INFO if told else None,
        )
