"""What systems that publish print around a text, and authors who use the same words of their subject."""

from __future__ import annotations

import pytest

from provenance.analysis import content
from provenance.testing import document

PROSE = (
    "The ferry to Quayside has run since 1903, and in winter it takes the island's post as well as its children.",
    "Ruta Brandt, who sells the tickets, said that she had counted nine passengers on the last boat of the year.",
    "Nobody has told her yet whether the boat will run again in spring, when the ice is out of the harbour.",
)


def _kinds(*lines: str) -> list[tuple[str, str]]:
    made = document("\n\n".join((*PROSE, *lines, *PROSE)))
    return [(part.kind, made.slice(part.span)) for part in content(made).boilerplate]


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("newsletter", "Thanks for reading The Ferry! Subscribe for free to receive new posts and support my work."),
        ("newsletter", "Great! You’ve successfully signed up."),
        ("newsletter", "Success! Your billing info has been updated."),
        ("newsletter", "Join Medium for free to get updates from this writer."),
        ("newsletter", "Already have a WordPress.com account? Log in now."),
        ("newsletter", "👍 Like, comment and subscribe!"),
        ("newsletter", "Hit the bell icon so that you never miss a boat"),
        ("newsletter", "We use your sign-up to provide content in ways you’ve consented to."),
        ("share", "Thank you for reading The Ferry. This post is public so feel free to share it."),
        ("share", "Press enter or click to view image in full size"),
        ("share", "Copy shortlink"),
        (
            "footer",
            "This content is protected by copyright and may not be reused.",
        ),
        ("footer", "Do you have a story for us?"),
        ("cookie", "When you visit any website, it may store or retrieve information on your browser."),
        ("cookie", "These cookies allow us to count visits and traffic sources."),
        ("cookie", "We and our 212 partners need your consent"),
        ("cookie", "Continue without accepting"),
        ("cookie", "Essential cookies only"),
        ("navigation", "Here’s how you know"),
        ("navigation", "A .gov website belongs to an official government organization."),
        ("navigation", "Users browsing this forum: No registered users and 4 guests"),
        ("navigation", "Taxes, discounts and shipping calculated at checkout."),
        ("navigation", "Use tab to navigate through the menu items."),
        ("readmore", "This article about a ferry is a stub. You can help Wikipedia by expanding it."),
        ("readmore", "View original content to download multimedia: https://www.prnewswire.com/news/ferry.html"),
        ("footer", "Community content is available under CC-BY-SA unless otherwise noted."),
        ("footer", "Made with Squarespace"),
        ("comments", "Please note, comments need to be approved before they are published."),
        ("comments", "Write a response"),
        ("script", "This article contains content provided by TikTok."),
        ("related", "More releases in similar topics"),
        ("navigation", "Bibliographic and Citation Tools"),
        ("navigation", "Sign up using Email and Password"),
        ("navigation", "Others also viewed"),
        ("navigation", "You can also search for this author in PubMed Google Scholar"),
        ("readmore", "This is a preview of subscription content, access via your institution"),
        ("comments", "(3) comments"),
        ("comments", "Quote Originally Posted by ferryman"),
        ("comments", "Reply With Quote"),
        ("comments", "Comments Off on The last boat"),
        ("comments", "Pingback: Boats of the north"),
        ("comments", "4 people found this helpful"),
        ("navigation", "You may not post attachments"),
        ("navigation", "Reader Interactions"),
        ("navigation", "Primary Sidebar"),
        ("share", "Discuss on Hacker News"),
        ("share", "Share this job"),
        ("advertisement", "Advertiser Disclosure"),
        ("advertisement", "Buy on Amazon"),
        ("advertisement", "To plant a tree in memory of Ruta Brandt, please visit our store."),
        ("script", "Speech to Text for Ferry sold to the island"),
        ("share", "Share Icon"),
        ("navigation", "See all results"),
        ("comments", "Please log in to comment on the boat."),
        ("readmore", "To continue reading, subscribe or sign in."),
        ("cookie", "By using this site, you agree to what it stores."),
        ("footer", "Have a tip? Email us at the quay."),
        ("advertisement", "Hosted on Acast. See acast.com/privacy for more information."),
    ],
)
def test_what_systems_print(kind: str, line: str) -> None:
    assert _kinds(line) == [(kind, line)]


@pytest.mark.parametrize(
    ("language", "kind", "line"),
    [
        ("de", "cookie", "Mit Werbung weiterlesen"),
        ("de", "readmore", "Dieser Artikel ist exklusiv für Abonnenten"),
        ("de", "script", "Empfohlener redaktioneller Inhalt"),
        ("fr", "cookie", "Nous et nos 212 partenaires stockons des informations"),
        ("fr", "readmore", "Déjà abonné ? Connectez-vous"),
        ("es", "cookie", "Gestionar preferencias"),
        ("es", "readmore", "¿Ya eres suscriptor? Inicia sesión"),
        ("it", "cookie", "Accetta e continua"),
    ],
)
def test_what_they_print_in_other_languages(language: str, kind: str, line: str) -> None:
    prose = _ELSEWHERE[language]
    made = document(f"{prose}\n\n{line}\n\n{prose}")
    assert [(part.kind, made.slice(part.span)) for part in content(made).boilerplate] == [(kind, line)]


@pytest.mark.parametrize(
    "line",
    [
        # what somebody says, whatever the words are of
        "Manage your cookie settings once a month, she advises, and delete what you do not know.",
        "Become a paid subscriber, the platform told my readers each week, in a voice that was not mine.",
        "Would you like me to pretend that I had not seen it, she asked him, and he nodded.",
        "Subscribe to our newsletter, said the ticket, and then it said so again.",
        "« Nous utilisons des cookies », dit la bannière.",
        "«Usamos cookies», dice el aviso.",
        "»Wir verwenden Cookies«, steht auf der Fähre.",
        # what an author writes with the first words of an assistant's answer
        "Sure, here in Quayside nobody minds.",
        "Great! Here comes the boat.",
        "Of course, here is where the road ends.",
        "Here is the revised timetable, which holds from Monday:",
        "Sure, here is the thing that nobody says: the boat is late.",
        "More: http://quayside.example/ferry",
        "Volume 121, Number 11",
        "The error.",
        "Thanks for your answer.",
        "Just a moment.",
        "Listen to the best of them, and you hear the boat.",
        "See all three boats in one day if you can bear the benches.",
        "View all the rooms of the mill from the gallery, which was built for that.",
        "More stories by the same hand were found in the attic in 1998.",
        "Company number four of the fire brigade stood on the quay until noon.",
        "Please sign in to the visitors' book before you climb the stairs.",
        "Become a supporter of the wheel and you will hear it at night.",
        "Sign up for a free place on the boat at the town hall on Mondays.",
        "For more news of the eel, ask the warden, who counts them.",
        "To continue reading the sign you had to scrape off the moss.",
        "Have a tip for the captain ready, since he gives no change.",
        "By using this site of the old wharf the trust saved a fortune.",
        "I apologize, but I cannot come to the meeting on Monday.",
        "I apologize, but I cannot give the house back to him.",
    ],
)
def test_what_authors_write(line: str) -> None:
    assert _kinds(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Sure! Here's a blog post about ferries:",
        "Sure! Here's the blog post:",
        "Of course! Here is an outline for your talk:",
        "Here is a revised version of your press release:",
        "Here's a revised version:",
        "Okay, here's a draft of the speech, with a few options:",
        "I apologize for the confusion in my earlier response.",
        "I apologize, but I cannot write this article.",
        "I apologize, but I can't provide information on that topic.",
        "I apologize, but I cannot fulfil this request.",
        "Thought for 12 seconds",
        "Claude can make mistakes. Please double-check responses.",
    ],
)
def test_what_assistants_say_before(line: str) -> None:
    assert [kind for kind, _ in _kinds(line)] == ["assistant"]


def test_several_courtesies_close_a_text() -> None:
    said = (
        "I hope this helps! If you have any questions, feel free to ask.",
        "Is there anything else I can help you with?",
        "If you want, I can also turn it into a poster.",
        "Do you want me to draft a version for children?",
    )
    made = document("\n\n".join((*PROSE, *said)))
    assert [made.slice(part.span) for part in content(made).boilerplate] == ["\n\n".join(said)]


_ELSEWHERE = {
    "de": "Die Fähre nach Quayside fährt seit 1903, und im Winter bringt sie die Post der Insel und ihre Kinder.",
    "fr": "Le bac de Quayside navigue depuis 1903, et il apporte en hiver le courrier de l’île et ses enfants.",
    "es": "El transbordador de Quayside navega desde 1903, y en invierno lleva el correo de la isla y a sus niños.",
    "it": "Il traghetto di Quayside naviga dal 1903, e d’inverno porta la posta dell’isola e i suoi bambini.",
    "pt": "O barco de Quayside navega desde 1903, e no inverno leva o correio da ilha e as suas crianças.",
    "nl": "De veerboot naar Quayside vaart sinds 1903, en in de winter brengt hij de post van het eiland en de kinderen.",
}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Durch die Nutzung der Wasserkraft sparte die Insel vierzig Klafter Holz."),
        ("de", "Mit der Anmeldung des Patents wartete Brandt bis in den März."),
        ("de", "Nachdruck verlieh sie der Forderung mit einer Axt auf dem Tisch."),
        ("de", "Seit März ist der Wetterbericht nur für Abonnenten zu lesen, was den Fischern missfällt."),
        ("fr", "En continuant vers le nord, on arrive à la maison du passeur."),
        ("fr", "Ce site utilise l’eau de trois sources, captées depuis longtemps."),
        ("fr", "Recevez mes condoléances et celles de ma sœur, qui est absente."),
        ("fr", "Toute reproduction des anguilles a lieu en mer, loin des rivières."),
        ("es", "Queda prohibida la venta de anguilas en el puerto hasta febrero."),
        ("es", "Si sigue navegando hacia el norte, el barco llega a la isla."),
        ("es", "Quería compartir en Facebook la foto de la garza, y nadie la dejó."),
        ("it", "Questo sito utilizza l’acqua di tre sorgenti molto antiche."),
        ("it", "Leggi anche il libro di Brandt, se trovi una sedia comoda."),
        ("pt", "É proibida a venda de enguias no porto até fevereiro."),
        ("pt", "Ao continuar a navegar sem mapa, a tripulação perdeu dois dias."),
        ("nl", "Door gebruik te maken van de wind bespaarde het dorp veel hout."),
        ("nl", "Lees ook het boek van Brandt, als je tijd hebt."),
    ],
)
def test_what_authors_write_in_other_languages(language: str, line: str) -> None:
    prose = _ELSEWHERE[language]
    assert content(document(f"{prose}\n\n{line}\n\n{prose}")).boilerplate == ()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Durch die Nutzung dieser Website stimmen Sie unseren Cookies zu."),
        ("de", "Weiterlesen"),
        ("fr", "En continuant votre navigation, vous acceptez nos cookies."),
        ("fr", "Ce site utilise des cookies pour mesurer son audience."),
        ("fr", "Recevez chaque matin notre sélection d’articles."),
        ("es", "Si continúa navegando, consideramos que acepta su uso."),
        ("es", "Queda prohibida la reproducción total o parcial."),
        ("it", "Questo sito utilizza cookie di terze parti."),
        ("it", "Leggi anche: Il traghetto che non parte"),
        ("pt", "Ao navegar neste site, aceita a nossa política."),
        ("nl", "Deze website gebruikt cookies om beter te werken."),
        ("nl", "Lees ook: De veerboot vaart niet"),
    ],
)
def test_what_systems_print_in_sentences(language: str, line: str) -> None:
    prose = _ELSEWHERE[language]
    made = document(f"{prose}\n\n{line}\n\n{prose}")
    assert [made.slice(part.span) for part in content(made).boilerplate] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Discussion in 'Ferries' started by RUTA51, Oct 29, 2007.",
        "This topic contains 4 replies, has 1 voice, and was last updated by Ruta 1 year ago.",
        "Viewing 15 posts - 1 through 15 (of 24 total)",
        "Last edited by Ruta t; 03-13-18 at 06:22 AM.",
        "This entry was posted in News and tagged " + ", ".join(f"boat of the line {n}" for n in range(15)) + ".",
        "This entry was posted on February 16, 2016, 11:36 am and is filed under Author: R, Medium: Drawing",
        "3.67 out of 5 based on 6 ratings. 6 user reviews.",
    ],
)
def test_what_software_prints_around_a_post(line: str) -> None:
    assert _kinds(line) == [("navigation", line)]


def test_the_way_to_a_page_in_the_first_line() -> None:
    for line in ("Home » Ferries » Is your boat about to sink?", "Home > Ferries > Winter"):
        made = document("\n\n".join((line, *PROSE)))
        assert [made.slice(part.span) for part in content(made).boilerplate] == [line]
    assert _kinds("Home » Ferries » Is your boat about to sink?") == []


@pytest.mark.parametrize(
    "line",
    [
        "They posted in the forum and tagged their friends, who came to the pier at once.",
        "The discussion in ‘Ferries’ started by Ruta, in 2007, was the longest that the island had.",
        "The boat was rated 4 out of 5 based on 12 reviews, and it has been painted since.",
        "This topic has 4 parts, and was last updated by the council when the pier was built.",
    ],
)
def test_what_authors_write_of_such_software(line: str) -> None:
    assert _kinds(line) == []
