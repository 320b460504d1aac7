"""BLP403: a prompt to subscribe, sign up, join or donate."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content, leftovers
from provenance.api import Context, Document, Example, Hit, Severity, rule
from provenance_plugins.boilerplate.stretches import LANGUAGES, stretches


@rule(
    id="BLP403",
    slug="newsletter-prompt",
    severity=Severity.ERROR,
    summary="A prompt to subscribe, sign up, join or donate",
    recurs=True,
    running_text=True,
    scope="block",
    languages=LANGUAGES,
    uses=(content,),
    when=(leftovers,),
    bad=[
        "The council voted on Monday to close the bridge.\n\nTo catch full episodes of all our shows, check out our podcast page.",
        "De raad sloot maandag de brug.\n\nBovenop jouw abonnement op de Vuurtoren heb je gratis toegang tot alle stukken",
        "Rada v pondělí uzavřela most na jeden rok, a nikdo v sále nebyl proti.\n\nDvě minuty z přístavu můžete poslouchat na Podcasty.cz a ve všech dalších podcastových aplikacích.",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, the mayor said. ## Harbour wire #### Stay up to date on the latest news and alerts through the Harbour Wire",
        "The council voted on Monday to close the bridge, and nobody in the hall objected to it.\n\nLeave your email below and I’ll send you the map of the ferries",
        "Le conseil a fermé le pont lundi.\n\nVous appréciez notre journalisme ? Soutenez-nous dès 2 € par mois",
        "Rådet stängde bron i måndags.\n\nStöd fri journalistik. Teckna en prenumeration i dag.",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. To listen to more stories of the river, download the Lamp app. The ferry goes on.",
        "The council voted on Monday to close the bridge.\n\nFor all the latest harbour news, download the Lamp App",
        "Subscribe Now! Get features like When the hall of Harbour was burnt down, the mayor and the clerks of the council left the town on Monday by the ferry.",
        "The council voted on Monday to close the bridge.\n\nYour first month is on us",
        "The council voted on Monday to close the bridge.\n\nOur reporting is paid for by readers. Will you chip in?",
        "The council voted on Monday to close the bridge.\n\nWe send one email a month. That’s it.",
        "The council voted on Monday to close the bridge.\n\nNever miss a post: pop your email in the box below",
        "The council voted on Monday to close the bridge.\n\nStay in the loop with our morning email",
        "The council voted on Monday to close the bridge.\n\nHelp us keep the lights on: donate",
        "The council voted on Monday to close the bridge.\n\nSupport our journalism: become a member today.",
        "The council voted on Monday to close the bridge.\n\nGet unlimited access for 1 euro a week.",
        "The council voted on Monday to close the bridge.\n\nDownload our app for the latest news.",
        "The council voted on Monday to close the bridge.\n\nWe rely on readers like you. Give today.",
        "The council voted on Monday to close the bridge.\n\nSign up for our newsletter",
        "Enter your email address to receive new posts by email.",
        "Subscribe to our newsletter and get the day’s news delivered to your inbox.",
        "The council voted on Monday to close the bridge.\n\nManage newsletters",
        "The council voted on Monday to close the bridge.\n\nYou are receiving this because you signed up at our site.",
        "The council voted on Monday to close the bridge.\n\nSign up for Harbour Today, our weekday newsletter.",
        "The council voted on Monday to close the bridge.\n\nSkip past newsletter promotion",
        "The council voted on Monday to close the bridge.\n\nJoin 9,000 readers who get our weekly round-up",
        "The council voted on Monday to close the bridge.\n\nSubscribe for free to get the letter on Fridays.",
        "The council voted on Monday to close the bridge.\n\nJoin 12,000 readers of the harbour letter.",
        "The council voted on Monday to close the bridge.\n\nGet the Harbour Gazette Newsletter",
        "The council voted on Monday to close the bridge.\n\nIf someone forwarded you this email, sign up on our page.",
        "The council voted on Monday to close the bridge.\n\n☕ Support the letter with a coffee.",
        "The council voted on Monday to close the bridge.\n\nSupport our work with a donation.",
        "The council voted on Monday to close the bridge.\n\nDon’t miss out!",
        Example(
            "The council voted on Monday to close the bridge.\n\nClick [here](https://lampnet.org/news) to sign up to our emails.",
            media_type="text/markdown",
        ),
        "The council voted on Monday to close the bridge, and nobody objected.\n\nWe have a mailing list: sign up for our newsletter below!",
        "The council voted on Monday to close the bridge.\n\nJoin 4,000 rowers who get our tide notes",
        "De raad sloot maandag de brug.\n\nSluit je aan bij 3.000 roeiers die onze kaarten krijgen",
    ],
    good=[
        "The council voted on Monday to close the bridge.\n\nThe pilot has a podcast, and the clerks check out our tides.",
        "Rada v pondělí uzavřela most na jeden rok, a nikdo v sále nebyl proti.\n\nRozhovor se starostkou vyšel ve všech podcastových aplikacích, uvedla radnice.",
        "The council voted on Monday to close the bridge.\n\nThe rowers join 4,000 others who row to Holm in May.",
        "Le conseil a fermé le pont lundi. Si vous appréciez le travail des pêcheurs, vous les aiderez, dit Ana Cruz.",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. To listen to more of the choir, the town opened the mill.",
        "The council voted on Monday to close the bridge.\n\nYour first month in the valley is the hardest.",
        "The council voted on Monday to close the bridge.\n\nWe send one boat a month, and that is it.",
        "The council voted on Monday to close the bridge.\n\nWithout your support the beam will sag, the mason said.",
        "The council voted on Monday to close the bridge.\n\nReaders paid for the reporting through a fund that was set up in 2011.",
        "The ferry line will start a trial in May, and it will keep the mayor informed by email.",
        "The paper sells full access for 2 pounds a month, and half of the town reads it.",
        "Download the plans of the bridge from the site of the council, the clerk said.",
        "Few countries subscribe to the treaty in full.",
        "The newsletter of the society appeared four times a year until 1921.",
        "Residents can sign up to receive a letter when the bridge opens again.",
        "In lieu of flowers, please consider a donation to the hospice.",
        "Already registered voters need not write to the council again.",
        "Residents can sign up for the vaccine at their surgery from Monday.",
        "Members pay once a year. You can cancel your membership at any time by email.",
        "She signed up for the weekday newsletter of the mill in 2019, and it never came.",
        "Donations for the bridge are taken at the town hall.",
        "The council voted on Monday to close the bridge.\n\nSubscribe to the library and you got a reading ticket; so it was before the war.",
        "Those who sign up to get a library card in May are given a map of the ferries.",
        "Twelve thousand readers joined the library in the year of the flood.",
        "The harbour master got a newsletter from the ferry line each month until 1961.",
        "The council voted on Monday to close the bridge.\n\nSupport the team with your donation of time.",
        "The council voted on Monday to close the bridge.\n\nSupport the hospice with a donation.",
        "The council voted on Monday to close the bridge.\n\n✅ Support Email, SMS, and Push Notifications\n\n✅ Retry where the first of them fails",
        "The council voted on Monday to close the bridge.\n\nA big thank you to all of you for your love on my first edition of this newsletter.",
        "The council voted on Monday to close the bridge.\n\nIf you missed it, you can always catch up via the newsletter archive.",
        "The walking club\n\nWe have a mailing list that you may use to send an e-mail to all who walk. See: Mailing List.\n\nThe walks begin at nine.",
        Example(
            "# La cloche du port\n\nInscription en :\n\n- latin ;\n- breton.\n\nLa cloche sonne à neuf heures.\n",
            media_type="text/markdown",
        ),
    ],
)
def newsletter_prompt(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """It speaks to the visitors of a page that this text no longer stands on, and says nothing about the subject.

    Delete the prompt.

    For information:
    - a call that a sentence or an item of advice gives to some readers, or that a link or a form lets them follow
    - what the text is about: terms or a policy, an issue that offers its letter, a call that the title asks, the offer of one entry of a list
    - what works where it stands, on a page that is no article
    - an offer in a file that somebody wrote (Markdown, an office document) without an address that it was saved from, where nothing else is of a page
    - what an issue of a newsletter, a mail, a post or the copy of a page asks, as its writer drafts it
    """
    yield from stretches(
        document,
        "newsletter",
        "{} asks the visitors of a page to subscribe, join or pay, or says how a letter reaches them: delete it",
        least=2,
    )
