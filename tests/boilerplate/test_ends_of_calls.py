"""Calls within a text whose paragraphs a scraper joined: what is told ends with the call, and no fix takes a sentence of the article along."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance import check
from provenance.analysis.content.ends_of_calls import seams
from provenance.api import Span
from provenance.records import Finding

ARTICLES = {
    "en": [
        "The council of Leeds voted on Monday to close the old bridge, the mayor said.",
        "Ana Cruz, who runs the ferry, said that nobody had asked her.",
        "The works begin in May and cost three million pounds, according to the town.",
        "Traffic will be led round by the mill until the end of summer.",
    ],
    "es": [
        "El concejo de Leeds votó el lunes cerrar el viejo puente, dijo la alcaldesa.",
        "Ana Cruz, que lleva el ferry, dijo que nadie le había preguntado.",
        "Las obras empiezan en mayo y cuestan tres millones de euros, según el ayuntamiento.",
        "El tráfico dará la vuelta por el molino hasta el final del verano.",
    ],
    "fr": [
        "Le conseil de Leeds a voté lundi la fermeture du vieux pont, a dit la maire.",
        "Claire Moulin, qui tient le bac, a dit que personne ne l'avait consultée.",
        "Les travaux commencent en mai et coûtent trois millions d'euros, selon la ville.",
        "La circulation passera par le moulin jusqu'à la fin de l'été.",
    ],
    "de": [
        "Der Rat von Leeds stimmte am Montag für die Sperrung der alten Brücke, sagte die Bürgermeisterin.",
        "Anna Moor, die die Fähre betreibt, sagte, niemand habe sie gefragt.",
        "Die Arbeiten beginnen im Mai und kosten laut der Stadt drei Millionen Euro.",
        "Der Verkehr wird bis zum Ende des Sommers an der Mühle vorbei geführt.",
    ],
}
CALLS = {
    "en": [
        "Sign up for our newsletters", "Sign up to our free daily newsletter", "Get the day's top stories in your inbox", "Like us on Facebook", "Follow us on Twitter",
        "Click here to subscribe", "Join our WhatsApp channel", "Read the full story here", "Read more: Bridge closed after storm", "Read also: The ferry opens again in May",
        "Share this article", "Advertisement", "Story continues below", "Leave a comment", "Log in to comment", "We use cookies", "Please enable JavaScript to view this page",
        "© 2024 Harbour News. All rights reserved.", "Related articles", "Most read", "Skip to main content", "Subscribe now", "Download our app",
    ],
    "es": [
        "Suscríbete a nuestra newsletter", "Únete a nuestro canal de WhatsApp", "Síguenos en Twitter", "Lea también: El puente se cierra", "Comparte este artículo", "Publicidad",
        "Deja un comentario", "Usamos cookies", "Todos los derechos reservados", "Lo más leído", "Descarga nuestra app",
    ],
    "fr": [
        "Inscrivez-vous à notre newsletter", "Recevez notre newsletter", "Rejoignez notre chaîne WhatsApp", "Lire aussi : Le pont est fermé", "Partager cet article", "Publicité",
        "Laisser un commentaire", "Nous utilisons des cookies", "Tous droits réservés", "Les plus lus", "Suivez-nous sur Twitter",
    ],
    "de": [
        "Abonnieren Sie unseren Newsletter", "Melden Sie sich für unseren Newsletter an", "Jetzt Newsletter abonnieren", "Folgen Sie uns auf Twitter", "Lesen Sie auch: Die Fähre fährt wieder",
        "Artikel teilen", "Anzeige", "Schreiben Sie einen Kommentar", "Wir verwenden Cookies", "Alle Rechte vorbehalten", "Meistgelesen",
    ],
}  # fmt: skip


def fixed(text: str, found: Finding) -> str:
    """The text with what a finding offers to do."""
    for edit in sorted(found.fix.edits if found.fix else (), key=lambda edit: -edit.start):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


@pytest.mark.parametrize(
    ("language", "call", "rule"),
    [
        ("en", "Sign up for our newsletters", "BLP403"),
        ("en", "Get the day's top stories in your inbox", "BLP403"),
        ("en", "Like us on Facebook", "BLP402"),
        ("en", "Read the full story here", "BLP407"),
        ("es", "Suscríbete a nuestra newsletter", "BLP403"),
        ("es", "Lea también: El puente se cierra", "BLP401"),
        ("fr", "Inscrivez-vous à notre newsletter", "BLP403"),
        ("fr", "Lire aussi : Le pont est fermé", "BLP401"),
        ("de", "Melden Sie sich für unseren Newsletter an", "BLP403"),
        ("de", "Folgen Sie uns auf Twitter", "BLP402"),
    ],
)
def test_what_is_told_ends_where_the_words_of_the_call_do(language: str, call: str, rule: str) -> None:
    first, second, third, fourth = ARTICLES[language]
    found = check(f"{first} {second} {call} {third} {fourth}", select=["BLP"]).findings
    assert [(one.rule, one.excerpt) for one in found] == [(rule, call)]


@pytest.mark.parametrize(
    "call", ["Share this article", "Sign up for our newsletters", "Read more: Bridge closed after storm"]
)
def test_a_paragraph_that_begins_with_a_call(call: str) -> None:
    first, second, third, _ = ARTICLES["en"]
    (found,) = check(f"{first} {second}\n\n{call} {third}", select=["BLP"]).findings
    assert found.excerpt == call
    assert found.fix is not None
    assert not found.fix.safe


@pytest.mark.parametrize(
    "call",
    [
        "READ MORE: Hunter Hall is a prime target of the inquiry if the mill closes again in May",
        "Sign up for Harbour Today, our weekday newsletter on the bridge and on all that floats near it.",
        "Subscribe to our newsletter to read about The Lamp and how the ferry is paid for each month.",
    ],
)
def test_names_within_a_call_end_nothing(call: str) -> None:
    first, second, _, _ = ARTICLES["en"]
    (found,) = check(f"{first} {second}\n\n{call}\n\n{first}", select=["BLP"]).findings
    assert found.excerpt == call


@given(st.data())
def test_no_safe_fix_deletes_a_sentence_of_the_article(data: st.DataObject) -> None:
    """Wherever calls ran into the text, as they stand or in other letters, with or without a space or a line between."""
    language = data.draw(st.sampled_from(sorted(ARTICLES)))
    sentences = ARTICLES[language]
    text = ""
    for sentence in sentences:
        for call in data.draw(st.lists(st.sampled_from(CALLS[language]), max_size=2)):
            written = data.draw(st.sampled_from([call, call.upper(), f"{call}.", call[0].lower() + call[1:]]))
            text += written + data.draw(st.sampled_from([" ", "", "\n", "\n\n", " | "]))
        text += sentence + data.draw(st.sampled_from([" ", "", "\n", "\n\n"]))
    text += data.draw(st.sampled_from(["", *CALLS[language]]))
    path = data.draw(st.sampled_from(["a.txt", "a.md"]))
    for found in check(text, path=path, select=["BLP401", "BLP402", "BLP403", "BLP404", "BLP405", "BLP406", "BLP407", "BLP408", "BLP409"]).findings:  # fmt: skip
        if found.fix is not None and found.fix.safe:
            assert [one for one in sentences if one not in fixed(text, found)] == []


@pytest.mark.parametrize(
    "call",
    [
        "Join our WhatsApp channel to get the latest news of the harbour and of the town.",
        "Subscribe to our YouTube channel for more videos on the bridge and the mill.",
    ],
)
def test_a_capital_within_a_word_is_no_seam(call: str) -> None:
    assert list(seams(call, Span(0, len(call)))) == []


@pytest.mark.parametrize("opener", ["Menurut dinas itu", "Sementara itu", "Selain itu"])
def test_the_title_behind_a_pointer_ends_before_the_word_that_begins_a_sentence(opener: str) -> None:
    prose = "Bupati menutup jembatan pada hari Senin karena dua tiang bergeser, dan warga diminta memakai perahu."
    title = "Baca juga: Perahu Tambahan Dikirim ke Muara"
    line = f"{title} {opener}, perbaikan tiang jembatan akan berlangsung sampai musim hujan berakhir."
    text = f"{prose}\n\n{line}\n\n{prose}"
    (found,) = check(text, select=["BLP401"]).findings
    assert found.location is not None
    assert text[found.location.start.offset : found.location.end.offset] == title
