"""MOD502."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import inside_quotation, metadata
from provenance.analysis.register import is_fiction
from provenance.analysis.running_text import WORDS, not_running_text
from provenance.api import Confidence, Context, Document, Example, Hit, Severity, lazy_pattern, rule
from provenance_plugins.moderation.abbreviations import is_abbreviation
from provenance_plugins.moderation.about_words import is_subject
from provenance_plugins.moderation.behind_dashes import is_behind_dash
from provenance_plugins.moderation.forms import is_of_form
from provenance_plugins.moderation.nicknames import is_nickname
from provenance_plugins.moderation.old_texts import CHANGED, year_of
from provenance_plugins.moderation.own_lists import is_in_own_list
from provenance_plugins.moderation.own_voice import is_measured
from provenance_plugins.moderation.passages import is_code, masked, sentence_around
from provenance_plugins.moderation.passed_on import is_said_aloud
from provenance_plugins.moderation.people_named import is_name_of_person
from provenance_plugins.moderation.usage import has_hostile_neighbour, is_cry, is_innocent, is_mentioned, is_of_oneself
from provenance_plugins.moderation.vocabulary import group_of
from provenance_plugins.moderation.words import Word, groups, profanities, slurs, within
from provenance_plugins.moderation.works import is_in_body


@rule(
    id="MOD502",
    slug="slur",
    severity=Severity.ERROR,
    summary="A slur against a group",
    languages=("en", "es", "fr", "de", "pt"),
    uses=(slurs, profanities, metadata),
    when=(slurs,),
    bad=[
        "Don't be such a retard.",
        "He is a filthy gyppo.",
        "The retards of the town eat less.",
        "The landlord said that no pikeys may rent the field.",
        "Witnesses say the slur “pikey” was shouted from the car.",
        "Name: Pikey\n\nA Pikey runs the bank, and the Pikey took my house.",
        "Author: Retard\n\nThe bank is shut.\n\nThe mayor is a Retard.",
        "Author: Pikey runs the bank.",
        "Author:\n\nPikey\n\nThe bank is shut.",
        "Name: Pikey\n\nPikeys, get out.",
        "Those chinks in the walls of our city must go home.",
        "The chinks in the wall street offices are stealing our jobs.",
        "Look at all the gook that falls out of the plane.",
        "Pikeys out, pikeys out of the park. Pikeys out, pikeys out of the park. Pikeys out, pikeys out of the park.",
        "They say the Kike Bankers of the town are rich, and a Kike Ortega is one of them.",
        Example(
            '<html lang="es"><p>Dijo que el alcalde es un Marica y que nadie en la ciudad lo quiere ver más.</p></html>',
            media_type="text/html",
        ),
    ],
    good=[
        "The chemical retards the growth of mould.",
        Example(
            '<html lang="de"><p>MongoDB ist eine Datenbank. Nehmt Postgres/Mongo dazu, und es geht.</p>',
            media_type="text/html",
        ),
        "The pond dykes were repaired after the flood.",
        "Grab your crackers and taste the dip.",
        "Homo sapiens reached the island early.",
        "The child has spastic diplegia.",
        "I shake my head, and my whole body goes into a spastic movement.",
        "There was a chink in the armour.",
        "Some of the trials of our city are internal, emerging from chinks in the State's outcomes and its foreign debt.",
        "Author: Spaz\n\nHe was a king.\n\nAuthor: Lou\n\nSpaz, the ferry has been late since May.",
        "It needs a Whole-of-Government (WOG) approach, and the WOG level is the second.",
        "Inequality retards growth, and so does the toll.",
        "The drug retards gastric emptying, and patients eat less.",
        "Also on Sunday, Kike Ortega scored the winner, and Carla Coon saw it.",
        Example(
            '<html lang="es"><p>Yo soy Sonia y ella es Marica. Los viernes por la tarde Sonia y Marica ponían música en la oficina.</p></html>',
            media_type="text/html",
        ),
        "The boys sniggered in their spick-and-span uniforms.",
    ],
)
def slur(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
    """A slur attacks everybody of a group, whoever it is thrown at.

    Name the group as its members do. Where the slur itself is the news, quote it or write around it.

    For information:
    - a slur that is quoted or mentioned, or stands in a table, an interview or a list of such words
    - in a text on words, the old name of a body, or what a court heard
    - in a tale, a poem, a list of headlines, and below a paragraph that gives somebody the word
    - words that a group has taken up for itself
    - in a text that is dated before 1965
    - in a long text that uses no vulgar words itself, where nothing hostile stands beside it

    Not told:
    - somebody's name: a capital within a sentence, before a surname
    """
    if not_running_text(document) == WORDS:
        return  # a dictionary has all words
    words = slurs(document)
    for word in words:
        if "name" in word.tags or is_code(document, word.span) or is_innocent(document, word):
            continue
        if is_abbreviation(document, word.span) or is_nickname(document, word.span) or _is_mass(document, word):
            continue
        if _is_sound(document, word):
            continue
        if is_cry(document, word) or is_name_of_person(document, word):
            continue
        if "homonym" in word.tags and not has_hostile_neighbour(document, word):
            continue
        if "place" in word.tags and document.text[word.span.start : word.span.end].istitle():
            continue
        group = next(
            (tag for tag in word.tags if tag not in {"slur", "homonym", "reclaimed", "place"}), "a group of people"
        )
        quoted = (
            inside_quotation(document, word.span)
            or is_mentioned(document, word)
            or is_said_aloud(document, word.span)
            or is_subject(document, word)
            or is_in_body(document, word.span)
            or is_fiction(document)
            or is_of_form(document, word.span)
            or is_behind_dash(document, word.span)
        )
        what = f"“{masked(word.word)}” is a slur against {group}"
        if "reclaimed" in word.tags or is_of_oneself(document, word) or is_in_own_list(document, word):
            yield Hit(
                word.span,
                f"{what}, though some of them use it of themselves: see whether that is so here",
                Confidence.LOW,
                severity=Severity.INFO,
            )
        elif quoted:
            yield Hit(
                word.span,
                f"{what}, here in a quotation or as a mention: keep it where the word itself is the news",
                severity=Severity.INFO,
            )
        elif (year := year_of(document)) < CHANGED:
            yield Hit(
                word.span,
                f"{what}, here in a text of {year}: keep it as a word of its time, and tell readers so",
                severity=Severity.INFO,
            )
        elif is_measured(document) and not has_hostile_neighbour(document, word):
            yield Hit(
                word.span,
                f"{what}, in a text that is not coarse otherwise: see that it is somebody's word, and quote it as that",
                Confidence.LOW,
                severity=Severity.INFO,
            )
        else:
            yield Hit(
                word.span,
                f"{what}: name the group as its members do",
                Confidence.MEDIUM if "homonym" in word.tags else Confidence.HIGH,
            )


_MASS = lazy_pattern(r"\ball,?\s(?:of\s)?the,?\s(?:you know,\s)?\Z", re.IGNORECASE)
_OF_MASS = lazy_pattern(r"\sof\sGo\swith\b")
_AROUND = 40


def _is_mass(document: Document, word: Word) -> bool:
    """Whether the word is one for what clings to a language of programs, "all the gook of Go", and not for people."""
    if word.word != _GOOK or word.disguised or has_hostile_neighbour(document, word):
        return False
    start, end = word.span
    sentence = sentence_around(document, word.span)
    return (
        _MASS.search(document.text, max(0, start - _AROUND), start) is not None
        and _OF_MASS.match(document.text, end) is not None
        and not within(groups(document), *sentence)
    )


_GOOK = "gook"


def _is_sound(document: Document, word: Word) -> bool:
    """Whether a word stands twice with a hyphen between, beside others that do so, as the sounds of animals are written: "wing-wing, sum-sum"."""
    text, (start, end) = document.text, word.span
    said = text[start:end].lower()
    if (
        text[end : end + len(said) + 1].lower() != f"-{said}"
        and text[start - len(said) - 1 : start].lower() != f"{said}-"
    ):
        return False
    around = max(0, start - _SOUNDS), end + _SOUNDS
    found = {match[1].lower() for match in _TWICE.finditer(text, *around)}
    return len(found - {said}) > 0 and _SHOUTED.search(text, *around) is None


_TWICE = lazy_pattern(r"(?<![\w-])([^\W\d_]{2,10})-\1(?![\w-])", re.IGNORECASE)
_SHOUTED = lazy_pattern(lambda: rf"\b(?:{group_of('sounds', 'shouted')})\b", re.IGNORECASE)
"""What people do who mean somebody by it."""
_SOUNDS = 200
"""Characters beside such a word in which others stand that are written so."""
