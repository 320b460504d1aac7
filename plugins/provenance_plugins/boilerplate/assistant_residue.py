"""BLP413: what a chat assistant says around the text it wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from provenance.analysis import Boilerplate, content, leftovers, metadata
from provenance.analysis.characters import may_hold
from provenance.analysis.register.said_aloud import is_said
from provenance.api import (
    Confidence,
    Context,
    Document,
    Example,
    Fix,
    Hit,
    Literals,
    Phrases,
    Severity,
    Span,
    analysis,
    any_of,
    lazy_pattern,
    matches,
    quoted,
    rule,
    told_together,
)
from provenance_plugins.boilerplate.asked_first import may_be_answer, may_have_pasted_answers, may_speak_to_writer
from provenance_plugins.boilerplate.own_words.lesson_opens import opens_section_of_lesson
from provenance_plugins.boilerplate.shown_words import shown
from provenance_plugins.boilerplate.stretches import LANGUAGES, told_stretches

_ASSISTANTS = Phrases.load(__package__, "assistants")
_NAMED = lazy_pattern(lambda: rf"\b(?:{any_of(_ASSISTANTS.texts('names'))})\b", re.IGNORECASE)
_TALKED = lazy_pattern(lambda: rf"\b(?:{any_of(_ASSISTANTS.texts('talk'))})\b", re.IGNORECASE)
_PROMPT = lazy_pattern(lambda: rf"\W*(?:{any_of(_ASSISTANTS.texts('orders'))})\b", re.IGNORECASE)
"""With which it begins what an assistant is told to do."""
_PROMPTS = lazy_pattern(lambda: rf"\b(?:{any_of(_ASSISTANTS.texts('programs'))})\b", re.IGNORECASE)
_SITE = Phrases.load(__package__, "for_the_site")
MADE_UP = Phrases.load(__package__, "made_up_voices")
RATED = Phrases.load(__package__, "rated_sources")
_LABEL = 40
"""Characters of a line before what an assistant says in which a label names who speaks."""

_TOLD = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, since the beams are rotten and the ferry goes on as it did."


@analysis(phrases=MADE_UP)
def has_made_up(document: Document) -> bool:
    """Whether a text has words for something that was made up."""
    return bool(matches(document, MADE_UP))


@rule(
    id="BLP413",
    slug="assistant-residue",
    severity=Severity.ERROR,
    summary="What a chat assistant says around the text it wrote",
    scope="block",
    languages=LANGUAGES,
    uses=(content,),
    when=(leftovers, may_have_pasted_answers, may_speak_to_writer, may_be_answer, MADE_UP, RATED),
    bad=[
        f"{_TOLD}\n\n## Notes\n\n[1] Harbour Review, “Piers,” https://review.example/piers Confidence: Medium\n\n[2] Holm Press, “Beams,” https://press.example/beams Confidence: High\n\n[3] Ferry News, “Rot,” https://ferry.example/rot Confidence: Medium",
        f"5. BULLET POINTS:\n{_TOLD}",
        f"1. Summarize this article into 5 bullet points and 3 insights for the board:\n{_TOLD}",
        Example(
            f"# Bridge closed\n\n{_TOLD}\n\n{_TOLD}\n\n{_TOLD}\n\nMeta description: What the council voted for, and what it costs the town.\n",
            media_type="text/markdown",
        ),
        "The council closed the bridge in May. A simulated comment from a r/holmtown Reddit user captured what many feel: “We walk an hour to school now.” The mayor was not there.",
        'The bridge stays closed, as heard in a simulated comment from a Holm Facebook group, where a local resident said, "I swim to work."',
        "Sorry, but I can’t access the internet to check the current data on ferries. The bridge was closed in May.",
        "Natuurlijk! Ik heb een voorstel voor de tekst gemaakt dat je zo kunt plaatsen:\n\nDe raad sloot maandag de brug.",
        "Feel free to shorten this caption so that it suits your page.\n\nThe council voted on Monday to close the bridge.",
        "The council voted on Monday to close the bridge.\n\nWrite a 500-word article about green tea in a friendly tone.",
        "El consejo votó el lunes cerrar el puente durante un año.\n\nRedacta una nota de prensa a partir de estos datos y usa un tono cercano.",
        "The council voted on Monday to close the bridge.\n\nI’ve trimmed the intro and tightened the ending.",
        "The council voted on Monday to close the bridge.\n\nDo you need a longer version?",
        "The council voted on Monday to close the bridge.\n\nTell me what to change and I’ll redo it.",
        "The council voted on Monday to close the bridge.\n\nGood catch! I’ve fixed the date.",
        "The council voted on Monday to close the bridge.\n\nI can’t verify these claims, so double-check them before publishing.",
        "The council voted on Monday to close the bridge.\n\nMake this shorter and add a catchy headline",
        "The council voted on Monday to close the bridge.\n\nVersion 2: shorter and punchier",
        "The council voted on Monday to close the bridge.\n\nI’ve made the changes you asked for.",
        "The council voted on Monday to close the bridge.\n\nIf you need a different angle, just ask!",
        "Here’s a 500-word article about the bridge:\n\nThe council voted on Monday to close the bridge.",
        "The council voted on Monday to close the bridge.\n\nI can also shorten it to 300 words if you prefer.",
        "The council voted on Monday to close the bridge.\n\nNote: This article was generated based on the prompt you gave.",
        "The council voted on Monday to close the bridge.\n\nRemember to fact-check the figures before you publish this.",
        "Aquí tienes un artículo de 500 palabras sobre el puente:\n\nEl consejo votó el lunes cerrar el puente durante un año.",
        "Great question! Oak lasts longest under water, since no air gets to it. A pier of pine is gone in ten years.",
        "A ponte é de carvalho e tem três pilares. O barco sai do cais às nove. Espero que isto ajude!",
        "Certainly! Here is a short article about bridges:\n\nBridges have been built for thousands of years.",
        "As an AI language model, I cannot browse the internet.",
        "Bridges have been built for thousands of years.\n\nI hope this helps! Let me know if you have any other questions.",
        "Bridges have been built for thousands of years.\n\nSure, let me know if you'd like me to make it longer!",
        "Absolutely! Below is the article you asked for:\n\nThe council voted on Monday to close the bridge.",
        "Here's a more concise version:\n\nThe council voted on Monday to close the bridge.",
        "The council voted on Monday to close the bridge.\n\nNote: I cannot verify events after my knowledge cutoff.",
        "Rådet stängde bron i måndags. Hoppas texten fungerar! Hör av dig om du vill ha en kortare version.",
        "Rada zamknęła most. Jeśli chcesz, mogę dopisać krótkie podsumowanie.",
        "Ecco una bozza per il tuo sito, in tono allegro:\n\nIl consiglio ha votato lunedì la chiusura del ponte.",
    ],
    good=[
        f"{_TOLD} How sure each is stands behind it as our confidence.\n\n[1] Harbour Review, “Piers,” https://review.example/piers Confidence: Medium\n\n[2] Holm Press, “Beams,” https://press.example/beams Confidence: High\n\n[3] Ferry News, “Rot,” https://ferry.example/rot Confidence: Medium",
        f"{_TOLD}\n\n1. The piers will fall within a year. Confidence: Medium\n\n2. The ferry will stop. Confidence: High\n\n3. The mill will close. Confidence: Low",
        f"{_TOLD}\n\nThe piers will fall within a year. Confidence: Medium\n\nThe ferry will stop. Confidence: High\n\nThe mill will close. Confidence: Low",
        f"{_TOLD}\n\nA slide has these parts:\n\n1. Title:\n2. Bullet points:\n3. Image:",
        f"{_TOLD}\n\n1. Summarize the article in 5 sentences.\n2. Write a letter to the mayor in 100 words.",
        Example(
            f"# Bridge closed\n\nSEO title: Why the old bridge of the town is closed\n\nMeta description: What the council voted for, and what it costs the town.\n\n{_TOLD}\n\n{_TOLD}\n\n{_TOLD}\n",
            media_type="text/markdown",
        ),
        "Each of the participants read a simulated comment from a Reddit user, “We walk an hour to school now,” and was asked how angry it sounded.",
        "A simulated comment from a resident would be of no use, the clerk said. She reads what they write.",
        "The council voted on Monday. Let me know if you want to hear more of the ferry.",
        "El consejo votó el lunes. Si quieres, puedo llevarte al puente.",
        "“Sorry, but I can’t open the gate,” said Ana Cruz. The bridge was closed in May.",
        "The council voted on Monday.\n\nHere’s an edited snippet of the letter:\n\nThe bridge stays open.",
        "The council voted on Monday to close the bridge.\n\nWrite an article on the ferry for your school magazine.",
        "The council voted on Monday to close the bridge.\n\nI kept the tone of the letters, which are blunt.",
        "The council voted on Monday to close the bridge.\n\nI’ve kept the names of the village as they were in 1920.",
        "The council voted on Monday to close the bridge.\n\nIf you give me the oars, I can row, he told her.",
        "The council voted on Monday to close the bridge.\n\nI was not able to find the house, so I went home.",
        "The council voted on Monday to close the bridge.\n\nDo you want a shorter road? There is one along the mill.",
        "The council voted on Monday to close the bridge.\n\nI hope this helps the reader to see why the bridge stands where it does.",
        "The council voted on Monday to close the bridge.\n\nSorry about that, the clerk said, and gave her another form.",
        "The council voted on Monday to close the bridge.\n\nIf you need a ferry, just ask, the sign at the quay said.",
        "Here’s a list of the bridges that the council closed:\n\nThe bridge of wood\n\nThe bridge of iron",
        "The council voted on Monday to close the bridge.\n\nI can shorten the pier if the council wants it, the mason said.",
        "Remember to check the tides before you sail.",
        "“As an AI language model, I cannot do that,” the program answered, and the teacher laughed.",
        "Researchers hope that this helps patients who cannot travel.",
        "Good question! My father built the bridge in 1921, and he told me that it was of oak. It was closed in May.",
        "Sie fragte nach dem Weg. Ich bin ihn oft gegangen, am Fluss entlang. Ich hoffe, das hilft Ihnen weiter.",
    ],
)
def assistant_residue(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """The words are a program’s, spoken to the person who asked it. Left in, they show that nobody read the text before it went out.

    Delete them, and check the facts of the rest: a text that came with them was probably not written by the person who signs it.

    What a program made up and a text tells as somebody's words is told, too ("a simulated comment from a Reddit user"); not in a paragraph on a study, a course or a program.
    """
    told = list(_around(document))
    told += _leaves(document, told)
    yield from told
    yield from _advice(document)
    yield from _spoken(document)
    yield from _edges(document, [hit.span for hit in told if isinstance(hit.span, Span)])
    yield from _made_up(document)
    yield from _rated(document)


def _around(document: Document) -> Iterator[Hit]:
    """What the content analysis finds, by what it is there for."""
    for hit, part in told_stretches(
        document,
        "assistant",
        "{} is what a chat assistant says around a text: delete it, and check the rest of the text",
    ):
        if any(declared.field == "turns" for declared in document.declared):
            message = (
                f"{shown(document, part)} is what a chat assistant says, in a chat: look whether a model is to learn it"
            )
            yield hit._replace(message=message, severity=Severity.INFO, fix=None)
        elif _is_older(document):
            message = f"{shown(document, part)} is what chat assistants say, but the text is older than they are: look whether it is to stand"
            yield hit._replace(message=message, severity=Severity.INFO, fix=None)
        elif _is_for_site(document, part):
            message = f"{shown(document, part)} is for whoever puts the text on a site, as the note over it says: look whether it goes along with it"
            yield hit._replace(message=message, severity=Severity.INFO, fix=None)
        elif _is_of_plan(document, part):
            continue  # template-placeholder tells of the fields by which a text was planned
        elif _FIELD.match(document.slice(part.span)) is not None and hit.fix is not None:
            yield hit._replace(fix=msgspec.structs.replace(hit.fix, safe=False))
        elif _is_title_of_link(document, part.span):
            message = f"{shown(document, part)} is what a chat assistant says, or the title of the page to which the link leads: look which"
            yield hit._replace(message=message, severity=Severity.INFO, fix=None)
        elif _is_record(document, part):
            message = f"{shown(document, part)} is what a chat assistant says, of which the text tells: look whether it is quoted"
            yield hit._replace(message=message, severity=Severity.INFO, fix=None)
        elif opens_section_of_lesson(document, part):
            message = f"{shown(document, part)} is what a chat assistant says, or how a lesson opens its section: look whether the author says so"
            yield hit._replace(message=message, severity=Severity.INFO, fix=None)
        elif _PROMPT.match(document.slice(part.span)) is not None and _is_about_assistants(document, part):
            message = f"{shown(document, part)} is what a chat assistant is told to do, and the text speaks of such programs: look whether it is shown"
            yield hit._replace(message=message, severity=Severity.INFO, fix=None)
        else:
            yield hit


def _leaves(document: Document, told: list[Hit]) -> Iterator[Hit]:
    """How an assistant ends its answer, at the end of paragraphs of a text in which its words are told."""
    spans = [hit.span for hit in told if isinstance(hit.span, Span)]
    if not spans or all(hit.severity is Severity.INFO for hit in told):
        return
    from provenance_plugins.boilerplate.closing_words import closing_words  # noqa: PLC0415 - few texts have any

    for span in closing_words(document):
        if not any(span.overlaps(one) for one in spans):
            message = f"{quoted(document.slice(span))} is how a chat assistant ends its answer, whose words stand in this text: delete it, and check the rest of the text"
            fix = Fix.delete(document, span, "delete it", safe=False)
            yield Hit(span, message, fix=fix)


def _rated(document: Document) -> Iterator[Hit]:
    if not matches(document, RATED):
        return
    from provenance_plugins.boilerplate.rated_sources import rated_sources  # noqa: PLC0415 - few texts have any

    message = "is how a research program grades the sources that it lists, and the text nowhere says what it means: delete it, and read the sources"
    rated = (
        ("rated", Hit(span, f"{quoted(document.slice(span))} {message}", Confidence.MEDIUM, Severity.WARNING))
        for span in rated_sources(document)
    )
    yield from told_together(rated, least=2)


def _made_up(document: Document) -> Iterator[Hit]:
    if not has_made_up(document):
        return
    from provenance_plugins.boilerplate.made_up_voices import made_up_voices  # noqa: PLC0415 - few texts have one

    if any(declared.field == "turns" for declared in document.declared):
        return
    for span in made_up_voices(document):
        message = f"{quoted(document.slice(span))} was made up, as the text says itself, and is told as what somebody said: take it out, and ask people"
        yield Hit(span, message)


def _is_title_of_link(document: Document, span: Span) -> bool:
    """Whether the words lie within those of a link to another site, which has the title of what it leads to: a talk called "Don't let AI agents push your buttons"."""
    return any(
        link.span.start <= span.start and span.end <= link.span.end and "://" in link.target for link in document.links
    )


def _edges(document: Document, told: list[Span]) -> Iterator[Hit]:
    if not may_be_answer(document) or _is_older(document) or _names_any(document):
        return
    from provenance_plugins.boilerplate.answer_edges import answer_edges  # noqa: PLC0415 - few texts have any

    if any(declared.field == "turns" for declared in document.declared):
        return
    parts = [*told, *(part.span for part in content(document).boilerplate if part.kind == "assistant")]
    for span in answer_edges(document):
        if not any(span.overlaps(part) for part in parts):
            message = f"{quoted(document.slice(span))} is how a chat assistant begins or ends its answer, and no one says “I” or “we” here: delete it, and check the rest of the text"
            yield Hit(span, message, Confidence.MEDIUM, Severity.WARNING)


def _names_any(document: Document) -> bool:
    return may_hold(document, _names()) and _NAMED.search(document.text) is not None


@cache
def _names() -> Literals:
    return Literals(text.lower() for text in _ASSISTANTS.texts("names"))


def _spoken(document: Document) -> Iterator[Hit]:
    if not may_speak_to_writer(document):
        return
    from provenance_plugins.boilerplate.spoken_to_writer import spoken_to_writer  # noqa: PLC0415 - few texts have any

    parts = [part.span for part in content(document).boilerplate if part.kind == "assistant"]
    if any(declared.field == "turns" for declared in document.declared) or _is_older(document):
        return
    if _names_any(document):
        return  # a text about them shows what they say
    for span in spoken_to_writer(document):
        if not any(span.overlaps(part) for part in parts) and not is_said(document, span.start):
            yield Hit(
                span,
                f"{quoted(document.slice(span))} is what a chat assistant says to whoever asked it: delete it, and check the rest of the text",
                Confidence.MEDIUM,
            )


def _advice(document: Document) -> Iterator[Hit]:
    if not may_have_pasted_answers(document):
        return
    from provenance_plugins.boilerplate.pasted_answers import pasted_answers  # noqa: PLC0415 - few texts have any

    for span in pasted_answers(document):
        yield Hit(
            span,
            f"{quoted(document.slice(span))} is what a chat assistant advises whoever writes the text: delete its answer",
        )
    from provenance_plugins.boilerplate.kept_orders import kept_orders  # noqa: PLC0415 - as above

    for span, answered in kept_orders(document):
        yield Hit(
            span,
            f"{quoted(document.slice(span))} is left of what a program was asked to write, or of its answer: delete it, and check the rest of the text",
            severity=None if answered else Severity.WARNING,
        )


def _is_about_assistants(document: Document, part: Boilerplate) -> bool:
    """Whether a text names chat assistants, or what they are asked, outside of a stretch."""
    named = document.recall("assistants and what they are asked", _named)
    return any(not part.span.start <= start < part.span.end for start in named)


def _named(document: Document) -> list[int]:
    """Where a text names chat assistants, or what they are asked: looked for once for all of its stretches."""
    return [found.start() for pattern in (_NAMED, _PROMPTS) for found in pattern.finditer(document.text)]


def _is_older(document: Document) -> bool:
    """Whether a text says that it is of a time when nobody could ask a chat assistant for one."""
    stated = metadata(document).date
    return stated is not None and bool(stated.value) and stated.value < _FIRST_ASSISTANT


_FIRST_ASSISTANT = "2022-11-30"
"""The day on which ChatGPT was opened to everybody (OpenAI, "Introducing ChatGPT")."""


def _is_of_plan(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is nothing but fields of a text, of which several stand together as in a plan: "SEO title: …", "Meta description: …"."""
    if any(_FIELD.match(document.slice(document.blocks[at].span)) is None for at in part.blocks):
        return False
    from provenance_plugins.boilerplate.drafts.writing_plans import writing_plans  # noqa: PLC0415 - few texts have such fields

    return any(
        isinstance(hit.span, Span) and hit.severity is Severity.WARNING and hit.span.overlaps(part.span)
        for _, hit in writing_plans(document, lesser=False)
    )


def _is_for_site(document: Document, part: Boilerplate) -> bool:
    """Whether a field stands below a line that says for whom it is: "For the web developer:"."""
    if _FIELD.match(document.slice(part.span)) is None:
        return False
    above = document.blocks[max(0, part.blocks.start - _ABOVE) : part.blocks.start]
    return any(_FOR_SITE.fullmatch(document.slice(block.span).strip()) is not None for block in above)


_FIELD = lazy_pattern(r"\W*(?:meta|seo) (?:title|description)\b", re.IGNORECASE)
"""A field that a site has for a text: what is in it is wanted there, whoever wrote it."""
_FOR_SITE = lazy_pattern(
    lambda: rf"\W*(?:{any_of(_SITE.texts('to'))}):? (?:{any_of(_SITE.texts('people'))})(?:\W.{{0,40}})?:?\W*",
    re.IGNORECASE,
)
_ABOVE = 8
"""Blocks above a field among which such a line stands."""


def _is_record(document: Document, part: Boilerplate) -> bool:
    """Whether a text gives the words as an assistant's: a label before them names it, or a paragraph above tells of a conversation with it."""
    first = document.blocks[part.blocks.start].span.start
    before, label, _ = document.text[first : first + _LABEL].partition(":")
    if label and _NAMED.search(before):
        return True
    return document.recall("first block on a talk with an assistant", _first_on_talk) < part.blocks.start


def _first_on_talk(document: Document) -> int:
    """The first block that tells of a conversation with an assistant, looked for once for all of its words; behind the last where none does."""
    return next(
        (
            index
            for index, block in enumerate(document.blocks)
            if _TALKED.search(document.text, *block.span) and _NAMED.search(document.text, *block.span)
        ),
        len(document.blocks),
    )
