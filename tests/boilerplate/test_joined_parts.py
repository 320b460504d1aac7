"""What a page has around an article, within a paragraph that a scraper joined: it is told from its first word to its last, and no sentence of the article with it."""

from __future__ import annotations

import pytest

from provenance import check

BEFORE = "The council of Leeds voted on Monday to close the old bridge, the mayor said, and it could weigh on the price of fuel."
BEHIND = "The works begin in May and cost three million pounds, according to the town."
ABROAD = {
    "es": "El consejo de Leeds votó el lunes cerrar el puente durante un año, y nadie en la sala se opuso a ello.",
    "fr": "Le conseil de Leeds a voté lundi la fermeture du pont pour un an, et personne ne s'y est opposé dans la salle.",
    "de": "Der Rat von Leeds hat am Montag beschlossen, die Brücke für ein Jahr zu schließen, und niemand war dagegen.",
    "pt": "O conselho de Leeds votou na segunda-feira para fechar a ponte por um ano, e ninguém na sala se opôs a isso.",
    "it": "Il consiglio di Leeds ha votato lunedì per chiudere il ponte per un anno, e nessuno nella sala si è opposto.",
    "nl": "De raad van Leeds stemde maandag om de brug een jaar lang te sluiten, en niemand in de zaal was ertegen.",
}


def told(text: str) -> list[tuple[str, str | None]]:
    return [(one.rule, one.excerpt) for one in check(text, select=["BLP"]).findings if one.severity != "info"]


WITHIN = [
    ("Copyright 2024 Harbour News. All rights reserved. The Harbour is not responsible for the content of external sites.", "BLP408"),
    ("© 2024 Lamp Media Ltd. All rights reserved.", "BLP408"),
    ("Copyright © 2019-2024 The Lamp, Inc. All Rights Reserved. This material may not be published or redistributed.", "BLP408"),
    ("(c) 2024 Harbour Post. All rights reserved.", "BLP408"),
    ("We are having trouble loading this page. Please enable JavaScript in your browser. Already a subscriber?Log in. Want all of The Lamp?Subscribe.", "BLP414"),
    ("Please enable JavaScript to continue using this application.", "BLP414"),
    ("Already a subscriber? Sign in.", "BLP403"),
    ("This article is for subscribers only. Subscribe.", "BLP403"),
    ("Media playback is unsupported on your device", "BLP414"),
    ("Audio playback is not supported on your browser.", "BLP414"),
    ("Listen 2 min Share Comment on this story Comment Add to your saved stories Save", "BLP402"),
    ("Share Comment 12 Save Gift article Print", "BLP402"),
    ("39.1 K SHARES 29.5 K SHARES 18 K SHARES", "BLP402"),
    ("12 shares 1.2k shares", "BLP402"),
    ("Download the Harbour News app for the latest news and alerts.", "BLP403"),
    ("For the latest sports news, download the Lamp App.", "BLP403"),
    ("Thank you for subscribing! Please check your email to confirm your subscription.", "BLP403"),
    ("FEATURED EVENT, 14-16 November 2023, London, UK.", "BLP406"),
    ("Upcoming Webinar | 4 May 2024 | Leeds |", "BLP406"),
]  # fmt: skip


@pytest.mark.parametrize(("part", "rule"), WITHIN)
@pytest.mark.parametrize("joint", [" {} ", "{} "])
def test_one_within_a_text_is_told_alone(part: str, rule: str, joint: str) -> None:
    findings = check(BEFORE + joint.format(part) + BEHIND, select=["BLP"]).findings
    assert [one.rule for one in findings] == [rule]
    assert (findings[0].excerpt or "").rstrip(".| ") == part.rstrip(".| ")
    assert [one.fix.safe for one in findings if one.fix is not None] in ([False], [])


def test_what_stands_beside_a_notice_is_told_with_it() -> None:
    found = told(f"{BEFORE} You have reached your article limit. Subscribe now. {BEHIND}")
    assert found == [("BLP407", "You have reached your article limit."), ("BLP403", "Subscribe now.")]


AT_ITS_END = [
    ("More Top Reads From Lamp.com:", "BLP401"),
    ("More Stories from Harbour News", "BLP401"),
    ("Read this story in Bengali", "BLP401"),
    ("Read this article in Spanish.", "BLP401"),
    ("For all the latest Lifestyle News, download Lamp Express App", "BLP403"),
    ("Copyright 2024 Harbour News", "BLP408"),
    ("Related News  The bridge opens in May  Council elects a mayor: Ana Cruz  Who paid for the lamp?", "BLP401"),
    ("Top Stories  The bridge opens in May  Council elects a mayor", "BLP401"),
]


@pytest.mark.parametrize(("part", "rule"), AT_ITS_END)
def test_one_at_the_end_of_a_paragraph_is_told_alone(part: str, rule: str) -> None:
    joint = "  " if "  " in part else " "
    found = told(f"{BEFORE}{joint}{part}\n{BEHIND}")
    assert [one for one, _ in found] == [rule]
    assert " ".join((found[0][1] or "").split()).rstrip(".") == " ".join(part.split()).rstrip(".")


OF_OTHER_LANGUAGES = [
    ("es", "Copyright 2024 Faro Diario. Todos los derechos reservados.", "BLP408"),
    ("fr", "© 2024 Le Phare. Tous droits réservés.", "BLP408"),
    ("de", "© 2024 Leuchtturm Verlag. Alle Rechte vorbehalten.", "BLP408"),
    ("pt", "© 2024 Farol Notícias. Todos os direitos reservados.", "BLP408"),
    ("it", "© 2024 Il Faro. Tutti i diritti riservati.", "BLP408"),
    ("nl", "© 2024 De Vuurtoren. Alle rechten voorbehouden.", "BLP408"),
    ("es", "¿Ya eres suscriptor? Inicia sesión.", "BLP403"),
    ("fr", "Déjà abonné ? Connectez-vous.", "BLP403"),
    ("de", "Bereits Abonnent? Hier anmelden.", "BLP403"),
    ("pt", "Já é assinante? Faça login.", "BLP403"),
    ("it", "Sei già abbonato? Accedi.", "BLP403"),
    ("nl", "Al abonnee? Log in.", "BLP403"),
    ("de", "Bitte aktivieren Sie JavaScript in Ihrem Browser.", "BLP414"),
    ("es", "Para recibir las últimas noticias, descarga la app de Faro.", "BLP403"),
    ("fr", "Pour suivre toute l'actualité, téléchargez l'application du Phare.", "BLP403"),
    ("de", "Für alle aktuellen Nachrichten laden Sie die Leuchtturm App.", "BLP403"),
    ("pt", "Para mais notícias, baixe o app do Farol.", "BLP403"),
    ("it", "Per tutte le notizie, scarica l'app del Faro.", "BLP403"),
    ("nl", "Voor meer nieuws, download de Vuurtoren app.", "BLP403"),
    ("es", "Noticias relacionadas  El puente abre en mayo  El alcalde cierra la sala", "BLP401"),
    ("fr", "À lire aussi  Le pont ouvre en mai  Le maire ferme la salle", "BLP401"),
    ("de", "Mehr zum Thema  Die Brücke öffnet im Mai  Der Rat wählt", "BLP401"),
    ("pt", "Leia também  A ponte abre em maio  O prefeito fecha a sala", "BLP401"),
    ("it", "Leggi anche  Il ponte apre a maggio  Il sindaco chiude la sala", "BLP401"),
    ("nl", "Lees ook  De brug gaat in mei open  De burgemeester sluit de zaal", "BLP401"),
]


@pytest.mark.parametrize(("code", "part", "rule"), OF_OTHER_LANGUAGES)
def test_those_of_other_languages(code: str, part: str, rule: str) -> None:
    joint = "  " if "  " in part else " "
    found = told(f"{ABROAD[code]}{joint}{part}\n{ABROAD[code]}")
    assert [one for one, _ in found] == [rule]
    assert " ".join((found[0][1] or "").split()).rstrip(".") == " ".join(part.split()).rstrip(".")


LINES = [
    ("You are free to share this story via the various platforms and follow us on; Facebook, TikTok etc.", "BLP402"),
    (
        "Thanks for reading from Lamp as a paper of the coast. Feel free to share this article and follow us on TikTok",
        "BLP402",
    ),
    ("For all the latest Lifestyle News, download Lamp Express App", "BLP403"),
    ("Thanks for signing up! Check your inbox or spam folder to confirm your subscription.", "BLP403"),
    ("Follow @lampandharbour for more", "BLP402"),
    ("Don’t Miss 39.1 K SHARES 29.5 K SHARES", "BLP402"),
    ("17.2 K SHARES", "BLP402"),
    ("FEATURED EVENT\n\n14-16 November 2023\n\nLondon, UK", "BLP406"),
    ("Listen 2 min Share Comment on this story Comment Add to your saved stories Save", "BLP402"),
]


@pytest.mark.parametrize(("line", "rule"), LINES)
def test_one_between_paragraphs_is_told(line: str, rule: str) -> None:
    found = told(f"{BEFORE}\n\n{line}\n\n{BEHIND}")
    assert [one for one, _ in found] == [rule]
    assert " ".join((found[0][1] or "").split()) == " ".join(line.split())


@pytest.mark.parametrize(
    "words",
    [
        "Copyright 2024 is a hard year for the mill. All rights in the song were sold by Ana Cruz in May.",
        "The paper printed the story under © 2024 Lamp and gave no reason for it.",
        "He asked whether she was already a subscriber? Log in hand, she said that she was.",
        "The readers of the mill log in each May to continue reading groups of the hall.",
        "The shares of the mill rose: 12 shares were sold, and 15 shares were bought.",
        "They listen, share, comment and save what they can.",
        "For the latest sports news, the town has downloaded an app of its own, and few read it.",
        "She said thanks for signing up to the union, and went home.",
        "The upcoming event in Leeds is on 4 May 2024, and the mayor comes.",
        "More top reads from the library: a list of ten was pinned to the door, the clerk said.",
        "They read this story in Bengali schools, and wept.",
        "Related news came from the coast, where the ferry was late.  Nobody was hurt there, the clerk said.",
    ],
)
def test_others_are_the_authors(words: str) -> None:
    assert told(f"{BEFORE} {words} {BEHIND}") == []


@pytest.mark.parametrize(
    "title", ["The Top News in Leeds", "Best Articles on Ferries", "Our Latest Stories from Harbour"]
)
def test_a_title_may_have_such_words(title: str) -> None:
    assert told(f"{title}\n\n{BEFORE}\n\n{BEHIND}") == []


def test_rights_behind_words_without_a_stop_begin_at_their_sign() -> None:
    rights = "Copyright 2024 Harbour News. All rights reserved."
    assert told(f"{BEFORE} Send your ideas to harbour@lamp.example {rights}") == [("BLP408", rights)]


def test_a_call_behind_what_somebody_says_is_told() -> None:
    call = "Sign up for our Lamp Decoded newsletterto follow the top stories."
    assert told(f"{BEFORE} “The bridge is old.” {call} {BEHIND}") == [("BLP403", call)]
    assert told(f'{BEFORE} "The bridge is old." {call} {BEHIND}') == [("BLP403", call)]


def test_a_list_of_titles_in_its_own_line_is_told() -> None:
    line = "Related News  The bridge opens in May  Council elects a mayor"
    assert [one for one, _ in told(f"{BEFORE}\n\n    {line}\n{BEHIND}")] == ["BLP401"]


def test_the_rights_of_an_agency_stand_with_what_it_wrote() -> None:
    assert told(f"{BEFORE} Copyright 2024 The Associated Press. All rights reserved. {BEHIND}") == []


@pytest.mark.parametrize("joint", ["{}", " {}"])
def test_tags_that_ran_into_the_last_sentence_are_told(joint: str) -> None:
    tags = "Tags: HarbourTown NewsAna Cruz"
    assert told(f"{BEFORE}\n\n{BEHIND}{joint.format(tags)}") == [("BLP405", tags)]
    assert told(f"{BEFORE}\n\n{BEHIND}{joint.format(tags)}. They sell them.\n\n{BEFORE}") == []
    assert told(f"{BEFORE}\n\n{BEHIND} They are called HashTags: One of them is red") == []
