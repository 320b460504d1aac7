"""MOD501."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from provenance.analysis import content, inside_quotation
from provenance.analysis.files import is_article
from provenance.analysis.register import is_fiction
from provenance.analysis.running_text import WORDS, not_running_text
from provenance.api import (
    Confidence,
    Context,
    Document,
    Example,
    Hit,
    Phrases,
    Severity,
    Span,
    lazy_pattern,
    rule,
    told_together,
)
from provenance_plugins.moderation.abbreviations import is_abbreviation
from provenance_plugins.moderation.about_words import is_of_term, is_subject
from provenance_plugins.moderation.between_marks import is_between_marks
from provenance_plugins.moderation.comments_of_pages import is_in_comments
from provenance_plugins.moderation.dung import is_dung
from provenance_plugins.moderation.forms import is_of_form
from provenance_plugins.moderation.formulas import is_formula
from provenance_plugins.moderation.laid_words import is_laid_to_others
from provenance_plugins.moderation.listed_names import is_listed_name
from provenance_plugins.moderation.of_animals import is_of_dogs
from provenance_plugins.moderation.old_texts import CHANGED, year_of
from provenance_plugins.moderation.passages import is_code, is_in_address, masked
from provenance_plugins.moderation.passed_on import is_passed_on
from provenance_plugins.moderation.policies import is_forbidden
from provenance_plugins.moderation.quoted_headings import is_quoted_below
from provenance_plugins.moderation.scenes import is_scene
from provenance_plugins.moderation.set_apart import is_meaning, is_set_apart
from provenance_plugins.moderation.sexual_content import explicit_words
from provenance_plugins.moderation.usage import is_drawn_out, is_innocent, is_masked, is_mentioned, stands_alone
from provenance_plugins.moderation.without_marks import is_without_marks
from provenance_plugins.moderation.words import profanities, sexual_words
from provenance_plugins.moderation.works import is_in_byline, is_in_name

_OFTEN = 2
"""Places of one word in a text that are told as one: it is one fault, of its tone."""
_ROOT = 4
"""Letters that the forms of a word share."""


_RUN_TOGETHER = lazy_pattern(r"[a-z][A-Z]\w{0,40}[a-z][A-Z]|[A-Z][a-z]{0,20}[A-Z]\w{0,40}[a-z][A-Z]")
"""What only a name has: words that are run together with their capitals, "AmITheAsshole"."""


def _is_two_edged(document: Document, word: str, span: Span) -> bool:
    """Whether a word is one of those that are for information in any text longer than comments are: of warnings on them there none of 5 was right."""
    if word not in _two_edged():
        return False
    from provenance_plugins.moderation.full_names import (  # noqa: PLC0415 - few texts have such a word
        is_said_of_somebody,
        sentence_of,
    )
    from provenance_plugins.moderation.insults import insulting  # noqa: PLC0415 - as above

    if not is_article(document) or is_said_of_somebody(document, span):
        return False
    said = sentence_of(document, span)
    return not any(said.overlaps(one.place) and not one.place.overlaps(span) for one in insulting(document))


@cache
def _two_edged() -> frozenset[str]:
    listed = Phrases.load(__package__, "two_edged").by_language().values()
    return frozenset(entry.text.lower() for entries in listed for entry in entries)


def _is_of_others(document: Document, span: Span) -> bool:
    """Whether a word stands among readers' comments, or headlines of other articles that were left in the text: they are to go, and nobody words them anew."""
    return is_in_comments(document, span) or any(
        part.kind == "related" and part.span.overlaps(span) for part in content(document).boilerplate
    )


_LONG = 300
"""Characters: more than a comment. A single mild word in more is the colour of a text, not its tone."""


@rule(
    id="MOD501",
    slug="profanity",
    severity=Severity.WARNING,
    summary="A vulgar word",
    languages=("de", "en", "es", "fr", "it", "nl", "pl", "pt", "sv", "tr"),
    uses=(profanities, sexual_words, explicit_words),
    when=(profanities,),
    bad=[
        "What a load of bullshit.",
        "This is sh1t and everybody knows it.",
        "Kick his a$$ and be done, or kick mine a$$ first.",
        "It was a b u l l s h i t answer.",
        "The new version is damn slow.",
        "C'est une réponse de merde et tout le monde le sait depuis longtemps.",
        Example("<html lang='it'><p>Che stronzata, il ponte è chiuso di nuovo.</p></html>", media_type="text/html"),
        Example("<html lang='nl'><p>De brug is weer dicht, wat een klotezooi.</p></html>", media_type="text/html"),
        Example("<html lang='sv'><p>Bron är stängd igen, vilken jävla soppa.</p></html>", media_type="text/html"),
        Example("<html lang='pl'><p>Most znowu zamknięty, co za kurwa burdel.</p></html>", media_type="text/html"),
        Example("<html lang='tr'><p>Köprü yine kapalı, boktan bir iş.</p></html>", media_type="text/html"),
    ],
    good=[
        "Dick Cheney flew to Scunthorpe, Penistone and Essex with Alastair Cockburn.",
        "The cock crowed at dawn and the hens answered.",
        "The vet weighed the bitch and her seven pups.",
        "He rode an ass to the market; the wild ass is a shy animal.",
        "A great tit nested in the box.",
        Example("Clone `shit-that-lights` and start it, and a lamp is lit on the quay.", media_type="text/markdown"),
        "Shiitake mushrooms and a cocktail, please.",
        "Let $$A$$ and $$B$$ be sets, and $$\\Pi$$ a map of $$A$$ on $$C_A$$.",
        "It rests on the ass umption that prices fall.",
        "The edition lists the worms Father Frost, WANK and OILZ, which spread in May.",
        "The moment is (Ae)/(Ae), and hence a s s 3 s good approximation of it.",
        "Then I feel a static-electric prick, and the lamp goes out.",
        Example(
            "<html lang='sv'><p>Han var fan av laget från Al Kut och följde det till bron.</p></html>",
            media_type="text/html",
        ),
        Example(
            "<html lang='nl'><p>De stad Al-Kut ligt aan de Tigris, en de brug is er dicht.</p></html>",
            media_type="text/html",
        ),
    ],
)
def profanity(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
    """A vulgar word puts off readers, and filters of mail, schools and shops stop the page.

    Say it in other words; where the word itself is the news, quote it. Strong and vulgar words are warnings, mild ones
    are for information. A disguised spelling counts as the word it stands for. A word that recurs is told once.

    Strong words are for information, and mild ones are not told:
    - where they have a common sense that is not vulgar ("bastard") in an article, and run together with others in a name
    - in a quotation (in a row or a saved page, between any marks of its paragraph)
    - in the title of a work, a tale (MOD506 tells its explicit passages), or a poem that is announced
    - in what others say in an interview, a speech, an embedded post or a report from court
    - in a text on words or on the term that it defines, a list of them or of headlines (also those of other articles), or a dictionary

    Not told:
    - names and places that hold one
    """
    yield from told_together(_faults(document), _OFTEN, "it or a form of it stands in {} more places")


def _is_poem(document: Document) -> bool:
    from provenance_plugins.moderation.filed_poems import is_filed_poem  # noqa: PLC0415 - few texts have a vulgar word

    return is_filed_poem(document)


def _faults(document: Document) -> Iterator[tuple[str, Hit]]:
    """The root of each bad word, and what is said of it."""
    if not_running_text(document) == WORDS:
        return  # a dictionary has all words
    found = profanities(document)
    alone = sum("name" not in word.tags for word in found) == 1
    for word in found:
        if "name" in word.tags or is_code(document, word.span) or is_in_address(document, word.span):
            continue
        if "homonym" in word.tags and not is_masked(document, word) and stands_alone(document, word):
            continue
        if is_innocent(document, word) or is_abbreviation(document, word.span) or is_formula(document, word):
            continue
        if is_dung(document, word) or is_of_dogs(document, word.span):
            continue
        quoted = (
            inside_quotation(document, word.span)
            or is_between_marks(document, word.span)
            or is_mentioned(document, word)
            or is_in_name(document, word.span)
            or _RUN_TOGETHER.search(document.text, *word.span) is not None
            or is_in_byline(document, word.span)
            or is_passed_on(document, word.span)
            or is_subject(document, word)
            or is_of_term(document, word)
            or is_set_apart(document, word.span)
            or is_laid_to_others(document, word.span)
            or is_fiction(document)
            or is_of_form(document, word.span)
            or _is_poem(document)
            or year_of(document) < CHANGED
            or is_forbidden(document, word.span)
            or is_listed_name(document, word.span)
            or is_scene(document)
            or _is_of_others(document, word.span)
            or is_quoted_below(document, word.span)
            or is_without_marks(document, word.span)
            or (is_masked(document, word) and is_meaning(document, word.span))
        )
        disguised = word.disguised and not is_drawn_out(document, word)
        mild = not disguised and "strong" not in word.tags and "vulgar" not in word.tags
        if mild and (quoted or (alone and len(document.text) > _LONG)):
            continue
        how = "is a disguised vulgar word" if disguised else "is a mild vulgar word" if mild else "is a vulgar word"
        what = f"“{masked(word.word)}” {how}"
        hit = Hit(
            word.span,
            f"{what}, here in a quotation, a name or as a mention: keep it where the word itself is the news"
            if quoted
            else f"{what}: put it in other words",
            Confidence.MEDIUM if "homonym" in word.tags else Confidence.HIGH,
            severity=Severity.INFO if quoted or mild or _is_two_edged(document, word.word, word.span) else None,
        )
        yield f"{word.word[:_ROOT]}{'“' * quoted}", hit
