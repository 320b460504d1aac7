"""BLP404: a consent or privacy banner."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content, leftovers
from provenance.api import Context, Document, Example, Hit, Phrases, Severity, Span, any_of, lazy_pattern, rule
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.stretches import LANGUAGES, stretches

_WORDS = Phrases.load(LEXICON, "of_consent")


@rule(
    id="BLP404",
    slug="cookie-notice",
    severity=Severity.ERROR,
    summary="A consent or privacy banner",
    recurs=True,
    running_text=True,
    scope="block",
    languages=LANGUAGES,
    uses=(content,),
    when=(leftovers,),
    bad=[
        "The council voted on Monday to close the bridge.\n\nYou can change your mind about cookies at any time",
        "The council voted on Monday to close the bridge.\n\nThis site would like to use cookies. OK?",
        "The council voted on Monday to close the bridge.\n\nSome cookies are needed to run this site.",
        "The mayor said that the ferry goes on, and that the works will take a year.\n\nAccept all cookies\n\nThe council voted on Monday to close the bridge.",
        "The council voted on Monday to close the bridge.\n\nPlease accept marketing cookies to view this content.",
        "Who is to pay for the bridge?\n\nThe council voted on Monday to close the bridge, and nobody in the hall objected.\n\nWhy do we use cookies here?\n\nWe use cookies to give you the best experience on our website.\n\nOK",
        "Who is to pay for the bridge?\n\nThe council voted on Monday to close the bridge, and nobody in the hall objected.\n\nDo you accept our cookies?\n\nWe use cookies to give you the best experience on our website.\n\nAccept all cookies",
        "Parool en Vonk horen bij hetzelfde huis. Onze sites gebruiken cookies en vergelijkbare technologieën om u een optimale gebruikerservaring te bieden.",
        Example(
            '<html lang="ro"><p>Consiliul a votat luni închiderea podului pentru un an.</p><p>Acest site folosește cookie-uri. Cookie-urile ne ajută să ținem minte cine este conectat.</p></html>',
            media_type="text/html",
        ),
        "We use cookies to give you the best experience on our website.\n\nAccept all cookies\n\nThe council voted on Monday to close the bridge.",
        "This website uses cookies. By continuing to browse you agree to our cookie policy.",
    ],
    good=[
        "The council voted on Monday to close the bridge.\n\nThe company says that cookies help it to see who visits.",
        "Il consiglio ha chiuso il ponte lunedì, e nessuno in sala si è opposto.\n\nSe vuoi saperne di più sulla storia del mulino, leggi il nostro racconto",
        "The bakers choose which cookies they sell at the fair, and we value your help.",
        "How do I borrow a book?\n\nBring your card to the desk of the library, and tell us how long you need it.\n\nDoes the site of the library use cookies?\n\nYes, our site uses cookies to keep you signed in. You can manage cookies in your browser.\n\nWhen is it open?\n\nFrom nine to five on every day but Monday.",
        "We and our partners in the region will build the bridge anew, the mayor, Ana Cruz, said.",
        Example(
            "PRIVACY NOTICE\n\nThe ferry keeps what you give to it, and says here for what.\n\n## CONTENTS\n\n- WHAT DO WE KEEP?\n- DO WE USE COOKIES AND OTHER TRACKING TECHNOLOGIES?\n- WHO SEES IT?\n\n# 1. WHAT DO WE KEEP?\n\nWe keep what you give to us, such as your name and your address.",
            media_type="text/markdown",
        ),
        "Bake the cookies for twelve minutes and let them cool.",
        "The regulator fined the company because it had set tracking cookies without consent, a spokeswoman, Ines Roth, said.",
        Example(
            "# Privacy policy\n\n## Contents\n\n[1. WHAT DO WE KEEP?](#a)\n\n[2. DO WE USE COOKIES AND OTHER TRACKING TECHNOLOGIES?](#b)\n\n## 1. WHAT DO WE KEEP?\n\nWe keep what you give to us, such as your name and your address.\n\n## 2. DO WE USE COOKIES AND OTHER TRACKING TECHNOLOGIES?\n\nIn short: We may use cookies and other tracking technologies on the pages of the ferry.",
            media_type="text/markdown",
        ),
    ],
)
def cookie_notice(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """A banner about cookies is an agreement between a site and its visitor. In a text it is noise, and it names companies that have nothing to do with the subject.

    Delete the banner with its buttons. What terms or a policy say of cookies is for information. In a file that somebody wrote without an address that it was saved from, it is for information where nothing else is of a page.
    """
    for hit in stretches(document, "cookie", "{} is what a site says of its cookies and of consent: delete it"):
        place = _place(hit)
        said = (
            hit.severity is not None
            or document.text.count(" ", *place) >= _SENTENCE
            or _SPEAKS.search(document.text, *place) is not None
        )
        yield hit if said else hit._replace(severity=Severity.INFO)


def _place(hit: Hit) -> Span:
    return hit.span if isinstance(hit.span, Span) else Span(0, 0)


_SENTENCE = 5
"""Blanks of a sentence of a banner, at least."""
_SPEAKS = lazy_pattern(
    lambda: (
        rf"(?i){any_of(_WORDS.texts('stems'))}|(?:{any_of(_WORDS.texts('partners'))})\w*[^.\n]{{0,60}}\b(?:{any_of(_WORDS.texts('data'))})"
    )
)
"""Of cookies, of consent to them or of data: a few words with none of these are told for information."""
