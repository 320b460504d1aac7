"""DAT205."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta

from provenance.analysis import TimeExpression, Value, dates, days, metadata, publication
from provenance.analysis.dates.context import words_after, words_before
from provenance.analysis.dates.names import spoken
from provenance.analysis.dates.publication import publication_date, stated_day
from provenance.analysis.register import is_recording
from provenance.api import (
    Confidence,
    Context,
    Document,
    Example,
    Hit,
    Severity,
    Span,
    lazy_pattern,
    quoted,
    rule,
    told_together,
)
from provenance_plugins.dates.later_notes import is_added, is_in_editors_note
from provenance_plugins.dates.log_entries import latest_entry
from provenance_plugins.dates.no_day_yet import is_unpublished
from provenance_plugins.dates.stamps import keys_of_front_matter
from provenance_plugins.dates.tables import forms
from provenance_plugins.dates.told import day_of, has_happened, is_of_guide, is_of_update, month_of, names_issue

_TOLERANCE = timedelta(days=1)
"""Of time zones: where it is already tomorrow."""
_LABEL = lazy_pattern(r"(?i)(?<!\w)(?P<label>(?:first |originally )?(?:published|posted|issued))(?: on| at)?:?\s\Z")
_BEFORE = 40
"""Before a day that a text gives as its own, in a line that ran into its first sentence, and characters in which it stands."""
_OLD = 1950
"""Texts from before that year stand on a page as reprints, so what it has in square brackets is by whoever put them there."""
_MEETING = timedelta(days=7)
"""So long meetings last whose minutes are dated by the first day."""


@rule(
    id="DAT205",
    slug="future-date",
    severity=Severity.WARNING,
    summary="A publication date after today, or a past event dated after publication",
    running_text=True,
    languages="*",
    uses=(dates,),
    when=(days, publication),
    bad=[
        Example("The mill was burnt down on 5 July 2024, and the fair was moved to Leeds.", date="2024-06-03"),
        Example(
            '<html lang="de"><p>Das Denkmal wurde am 05.07.2024 vom Markt an den Hafen verlegt.</p></html>',
            media_type="text/html",
            date="2024-06-03",
        ),
        Example(
            "[5 July 2024](https://lamp.example/9) was the day on which the old crane toppled.",
            media_type="text/markdown",
            date="2024-06-03",
        ),
        Example(
            "The old mill burned in May.\n\n[5 July 2024 the clerk died and the mill burned again](https://lamp.example/9)",
            media_type="text/markdown",
            date="2024-06-03",
        ),
        Example("The jury met. [The clerk bowed.] Her son Ben died there on 5 July 1894.", date="1893-06-03"),
        Example("The jury met.\n\n[The mayor was sworn in on 5 July 2024.]", date="2024-06-03"),
        Example("The mill was shut in 2024. On 7 May '35 the lamp was lit again.", date="2024-05-21"),
        Example("The minister resigned.", date="2031-01-05", as_of="2024-06-30"),
        Example("The ferry is old. The data on it are current through 5 July 2024.", date="2024-06-03"),
        Example("The ferry is, at the time of writing in August 2024, still afloat.", date="2024-06-03"),
        Example("The minister resigned on 5 July 2024 after the report was published.", date="2024-06-03"),
        Example("The clerk was sentenced on 5 July 2024, the prosecutor said.", date="2024-06-03"),
        Example("On 5 July 2024 a fire destroyed the mill, and two men died.", date="2024-06-03"),
        Example("The show closed early, with the winner announced on 5 July 2024.", date="2024-06-03"),
        Example("The prize was presented at a dinner held on 5 July 2024.", date="2024-06-03"),
        Example("The ferry sailed for the first time on 5 July 2024, with the mayor aboard.", date="2024-06-03"),
        Example(
            "- The strike was said to be late\n\n- 5 July 2024 was the day on which the old crane toppled",
            media_type="text/markdown",
            date="2024-06-03",
        ),
        Example("The old crane toppled on 5 July 2024 and killed two men.", date="2024-06-03"),
        Example(
            '<html lang="it"><p>Il museo di Todi ha chiuso il 5 luglio 2024 dopo un crollo, ha detto la sindaca.</p></html>',
            media_type="text/html",
            date="2024-06-03",
        ),
        Example(
            '<html lang="fr"><p>Le pont a été fermé le 5 juillet 2024, a dit le maire.</p></html>',
            media_type="text/html",
            date="2024-06-03",
        ),
        Example(
            '<html lang="es"><p>El barco zarpó el 5 de julio de 2024.</p></html>',
            media_type="text/html",
            date="2024-06-03",
        ),
        "Published: 3 June 2024\n\nThe ferry was sold on 5 July 2024.",
        "Publicado el 3 de junio de 2024\n\nEl barco está viejo. El 5 de julio de 2024 se hundió el muelle.",
        "Publié le 3 juin 2024\n\nLe bac est vieux. Le 5 juillet 2024, le quai s’est effondré.",
    ],
    good=[
        Example("The match was moved from 12 July 2024 to 5 July 2024, the club said.", date="2024-06-03"),
        Example(
            '<html lang="de"><p>Die beiden Spiele der Liga wurden vom 12.07.2024 auf den 05.07.2024 vorverlegt.</p></html>',
            media_type="text/html",
            date="2024-06-03",
        ),
        Example(
            "The old crane toppled.\n\n[←](https://lamp.example/9)[**5 July 2024**  \nA thief was caught](https://lamp.example/9)",
            media_type="text/markdown",
            date="2024-06-03",
        ),
        Example(
            "Ana Cruz was taken to the lock-up of the harbour, and the jury met.\n\n[Her son Ben was born on 3 May 1861, and died there on 5 July 1894. Nothing more is known.]",
            media_type="text/markdown",
            date="1893-06-03",
        ),
        "Published: 3 June 2024\n\nThe ferry will be sold on 5 July 2024.",
        "Publié le 3 juin 2024\n\nLe bac est vieux. Le 5 juillet 2024, le concert a lieu sur le quai.",
        "Publicado em 3 de junho de 2024\n\nO barco é velho. Em 5 de julho de 2024 o museu recebe uma mostra.",
        Example(
            '<html lang="de"><p>Er starb am 2. Mai 1945 vor den Toren der Stadt. Am 7. Mai \'45 ist mein Vater acht geworden.</p></html>',
            media_type="text/html",
            date="2024-05-21",
        ),
        Example("The mill was shut in 1944. On 7 May '45 the lamp was lit again.", date="2024-05-21"),
        Example("The minister resigned.", date="2024-06-03", as_of="2024-06-30"),
        Example(
            "- On 3 June 2024 the strike was said to be too early\n\n- 5 July 2024: a vote, then a march",
            media_type="text/markdown",
            date="2024-06-03",
        ),
        Example("The fair will be held on 5 July 2024.", date="2024-06-03"),
        Example("The hall can be accessed on 5 July 2024, and the prices rise as of 7 July 2024.", date="2024-06-03"),
        Example("On 5 July 2024 a planned strike begins, the mayor said.", date="2024-06-03"),
        Example("The Lamp Fair | 23 July 2024 | Not yet known | Sixty bands play.", date="2024-06-03"),
        Example("He was sentenced to prison until 5 July 2034.", date="2024-06-03"),
        Example("The minister resigned on 1 June 2024.", date="2024-06-03"),
        Example("The minister resigned.\n\nUpdate on 14 June 2024: She was elected again.", date="2024-06-03"),
        Example(
            "---\ndate: 2024-06-03\nlastmod: 2024-08-01\n---\n\nThe minister resigned on 5 July 2024.\n",
            media_type="text/markdown",
        ),
        Example("Everybody who has taught between 1 May 2024 and 30 November 2025 may vote.", date="2024-06-03"),
        Example(
            "The society has hired Ana Cruz as its new director of public programmes starting on 4 July 2024.",
            date="2024-06-03",
        ),
        Example("The new version to be released on 4 July 2024 was announced.", date="2024-06-03"),
        Example("The organisation of the next course goes on. To be held on July 4 - 6, 2024.", date="2024-06-03"),
        Example("A bond maturing on 15 February 2028 closed at 10.1 percent.", date="2024-06-03"),
        Example("His earliest possible release date was Oct. 20, 2047.", date="2024-06-03"),
        Example("Passports that were issued from 15 March 2027 hold a chip.", date="2024-06-03"),
        Example("It was said that the rules would change on 5 July 2024.", date="2024-06-03"),
        Example(
            "---\ndate: 05/06/2024\n---\n\nThe minister resigned on 25/05/2024 after the report was published.\n",
            media_type="text/markdown",
        ),
        Example(
            "The clerk faces ten years when he is sentenced at 9 a.m. on 5 July 2024, the prosecutor said.",
            date="2024-06-03",
        ),
        Example("He said that this was enough to start trading on 5 July 2024.", date="2024-06-03"),
        Example("The show opens on 5 June 2024, with the winner announced on 5 July 2024.", date="2024-06-03"),
        Example("Entries close on 1 June 2024, winners announced 5 July 2024.", date="2024-06-03"),
        Example("The club booked the hall for a dance on 5 July 2024.", date="2024-06-03"),
        Example("The plan approved on 5 July 2024 foresees a pier.", date="2024-06-03"),
        Example("The ferry is expected to have sailed on 5 July 2024.", date="2024-06-03"),
        Example("The prize is presented at a dinner held on 5 July 2024.", date="2024-06-03"),
        Example(
            '<html lang="nl"><p>De uiterste dag is 5 juli 2024. Per 8 juli 2024 is de nieuwe prijslijst van kracht.</p></html>',
            media_type="text/html",
            date="2024-06-03",
        ),
        Example(
            '<html lang="fr"><p>La date limite est le 5 juillet 2024 pour les clubs.</p></html>',
            media_type="text/html",
            date="2024-06-03",
        ),
        Example(
            '<html lang="fr"><p>Le pont a été fermé jusqu’au 5 juillet 2024, a dit le maire.</p></html>',
            media_type="text/html",
            date="2024-06-03",
        ),
        Example(
            '<html lang="it"><p>La città ha deciso di chiudere il 5 luglio 2024 la strada del porto.</p></html>',
            media_type="text/html",
            date="2024-06-03",
        ),
        Example(
            '<html lang="it"><p>Il ponte è stato chiuso fino al 5 luglio 2024.</p></html>',
            media_type="text/html",
            date="2024-06-03",
        ),
    ],
)
def future_date(document: Document, context: Context) -> Iterator[Hit]:
    """A text cannot have been published tomorrow, and cannot tell what happened after it: one of the dates is wrong.

    Correct the publication date, or the date of the event.

    For information:
    - the day of a draft, which is not published yet, of an event that a page or its front matter is about, and examples
      in a manual or policy
    - a month told as past, and a day that has come by now where its verb may tell of a plan (met, opened; not died, was arrested)
    - a later day on which a source was looked up ("accessed 5 July 2024"); one on which the figures were current, or the
      text was written, is a warning

    Not told:
    - what came before the last change of the text, where it states one
    - notes that are marked as an update or an addition, and entries of a diary or log, which have dates of their own
    - notes in square brackets below a text from before 1950, and days of a meeting whose minutes are dated by its first
    """
    written = publication_date(document)
    stated = metadata(document).date
    if written is not None and stated is not None and written > context.as_of + _TOLERANCE:
        yield Hit(
            stated.span,
            f"the publication date, {spoken(written)}, lies after the day of this check, {spoken(context.as_of)}: correct it",
            severity=Severity.INFO if _is_ahead_on_purpose(document, stated) else None,
        )
        return
    last, when = context.as_of, f"today is {spoken(context.as_of)}"
    if (
        written is not None
        and stated is not None
        and (stated.confidence is Confidence.HIGH or _heads(document, stated))
    ):
        modified = metadata(document).modified
        changed = stated_day(modified.value) if modified is not None else None
        if changed is not None and changed > written:
            last, when = changed, f"the document was last changed on {spoken(changed)}"
        else:
            last, when = written, f"the document was published on {spoken(written)}"
    tolerance = _MEETING if written is not None and is_recording(document) else _TOLERANCE
    yield from told_together(_told_as_past(document, context, last, when, tolerance), least=2)
    if last < context.as_of:
        yield from _seen_later(document, last + tolerance, when)


def _told_as_past(
    document: Document, context: Context, last: date, when: str, tolerance: timedelta
) -> Iterator[tuple[date, Hit]]:
    """What is told as past though it lies behind the last day of the text, each with its day: one slip in a date shows wherever that is told of."""
    for item in dates(document):
        whole = day_of(item)
        day = whole or month_of(item)
        if (
            day is not None
            and day > last + tolerance
            and has_happened(document, item, context.language)
            and (whole is not None or _is_of_what_happened(document, item))
            and not _opens_teaser(document, item.span)
            and (day > context.as_of + tolerance or not _is_of_later_note(document, item.span))
            and not (last.year < _OLD and is_in_editors_note(document, item.span))
            and day > (latest_entry(document, item.span, last) or last) + tolerance
        ):
            own = _LABEL.search(document.text, max(0, item.span.start - _BEFORE), item.span.start)
            told = "is told as past" if own is None else f"stands behind {quoted(own['label'])}"
            hit = Hit(
                item.span,
                f"{quoted(document.slice(item.span))} {told}, but {when}: correct one of the two dates",
                confidence=Confidence.MEDIUM,
                severity=Severity.INFO
                if whole is None
                or is_of_guide(document, item)
                or (own is None and day <= context.as_of and not _is_unplanned(document, item))
                else None,
            )
            yield day, hit


def _is_unplanned(document: Document, item: TimeExpression) -> bool:
    """Whether the words around a day tell of what nobody plans, as a death, an arrest or a fire; else what sounds past was often to come ("the meeting held on 5 July")."""
    around = (*words_before(document.text, item.span.start), *words_after(document.text, item.span.end))
    return not forms("unplanned").isdisjoint(map(str.lower, around))


def _is_of_later_note(document: Document, span: Span) -> bool:
    """Whether a date is that of what was added to a text later, though not later than today."""
    return is_of_update(document, span) or is_added(document, span)


def _is_of_what_happened(document: Document, item: TimeExpression) -> bool:
    """Whether a month names no issue, and is not the one in which a source was looked up or somebody wrote, which is told as such."""
    from provenance_plugins.dates.seen_later import stands_of  # noqa: PLC0415 - few texts tell of a month ahead as past

    return not names_issue(document, item) and stands_of(document, item) is None


def _seen_later(document: Document, last: date, when: str) -> Iterator[Hit]:
    """Days behind the publication on which a text says that a source was looked up, that its figures were current, or that it was written."""
    later = [item for item in dates(document) if item.value is not None and item.value > last.isoformat()]
    if not later:
        return
    from provenance_plugins.dates.seen_later import LOOKED_UP, stands_of  # noqa: PLC0415 - few texts say when a source was looked up

    for item in later:
        found = stands_of(document, item)
        if found is not None and found[0] > last and not _is_of_later_note(document, item.span):
            yield Hit(
                item.span,
                f"{quoted(document.slice(item.span))} {found[1]}, but {when}: state when it was last changed, or correct one of the two dates",
                confidence=Confidence.MEDIUM,
                severity=Severity.INFO if found[1] == LOOKED_UP else None,
            )


def _opens_teaser(document: Document, span: Span) -> bool:
    """Whether a date opens the title of a link to another page, nothing but links stands in its paragraph, and an arrow or a line of its own parts it from what it dates: of the next post, as at the foot of a blog."""
    block = document.block_at(span.start)
    if block is None:
        return False
    at = bisect_right(document.links, span.start, key=lambda link: link.span.start) - 1
    link = document.links[at].span if at >= 0 else None
    if link is None or link.end < span.end or document.text[link.start : span.start].strip(_BESIDE_DAY):
        return False
    if document.text[link.end : block.span.end].strip(_ARROWS) or block.link_density < _ALL_LINKS:
        return False
    title = document.text[span.end : link.end].lstrip(" *_")
    return title[:1] == "\n" or not _LEADING.isdisjoint(document.slice(block.span))


_BESIDE_DAY = " \n\t*_\\([|–—-"
_ARROWS = f"{_BESIDE_DAY}←→«»‹›<>"
_LEADING = frozenset("←→«»‹›")
_ALL_LINKS = 0.95
"""The part of the characters of such a paragraph in links, at least: an arrow may stand beside."""


def _heads(document: Document, stated: Value) -> bool:
    """Whether a text says in a line of its own above everything else when it was published: "Published: 4 March 2022"."""
    return stated.origin in _ORIGINS and stated.span is not None and document.block_index(stated.span.start) in _FIRST


_ORIGINS = frozenset({"text:published", "dateline"})
_FIRST = frozenset({0, 1, 2})


def _is_ahead_on_purpose(document: Document, stated: Value) -> bool:
    """Whether a day that lies ahead is that of a draft, or of an event: without a label on a page, or in front matter that tells where or until when it is."""
    if is_unpublished(document):
        return True
    if stated.origin == "dateline":
        return True
    return not _OF_EVENT.isdisjoint(keys_of_front_matter(document))


_OF_EVENT = frozenset(
    {"date_end", "end_date", "enddate", "event", "event_date", "venue", "location", "start_time", "end_time"}
)
"""Keys of what takes place: of talks in Hugo's academic theme, among others."""
