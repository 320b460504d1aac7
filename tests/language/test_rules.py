"""LNG951 to LNG953 beyond their examples."""

from __future__ import annotations

import pytest
from provenance_plugins.language.language_mismatch import language_mismatch
from provenance_plugins.language.mixed_language import mixed_language
from provenance_plugins.language.unexpected_language import unexpected_language

from provenance.api import Example
from provenance.testing import find
from tests.found import found_in

ENGLISH = (
    "The council decided on Monday evening to close the bridge for two years. People who live in the district were not asked, fear "
    "for their shops, and want another meeting before the end of the year."
)
NORWEGIAN = (
    "Kommunestyret vedtok mandag kveld å stenge broen i to år. Folk som bor i bydelen, ble ikke spurt, og frykter for butikkene sine "
    "før jul. De vil ha et nytt møte før året er over."
)
POLISH = (
    "Rada miasta zdecydowała w poniedziałek wieczorem zamknąć most na dwa lata. Mieszkańcy dzielnicy, których nikt nie pytał, boją się "
    "o swoje sklepy i domagają się kolejnego spotkania przed końcem roku."
)


def test_titles_in_the_declared_language_do_not_hide_that_of_the_text() -> None:
    french = (
        "Le conseil municipal a décidé lundi soir de fermer le pont pendant deux ans, et les habitants du quartier craignent pour leurs commerces.",
        "Ils n’ont pas été consultés, et demandent une nouvelle réunion avant la fin de l’année, à laquelle la maire leur a promis de venir.",
        "Depuis ce jour, le passeur traverse la rivière toutes les heures, et personne ne sait encore qui devra payer son nouveau bateau.",
    )
    told = "".join(f"<p>{one}</p>" for one in french)
    titles = (
        "The Bridge of the Old Harbour",
        "The Ferry and the Men of the Water",
        "What the Council Did Not Say",
        "The Lamp on the Pier and Who Lit It",
        "From the Quay to the Mill",
    )
    books = "".join(f"<p>{one}</p>" for one in titles)
    page = "<html lang='en'><body><article><h1>2013</h1>{}</article><footer>{}</footer></body></html>"
    assert len(found_in(language_mismatch, Example(page.format(told + books, told * 2), media_type="text/html"))) == 1
    assert found_in(language_mismatch, Example(page.format(told + books * 2, told * 2), media_type="text/html")) == []


def test_the_declaration_is_the_place() -> None:
    page = f'<html lang="en"><body><p>{POLISH}</p></body></html>'
    (finding,), problems = find(language_mismatch, Example(page, media_type="text/html"))
    assert problems == []
    assert finding.location is not None
    assert page[finding.location.start.offset : finding.location.end.offset] == "en"
    assert "Polish" in finding.message


def test_paragraphs_of_one_short_sentence_each_are_a_text() -> None:
    told = (
        "Le pont est fermé depuis lundi soir.",
        "Les habitants attendent le bac.",
        "Il part du quai toutes les heures.",
        "Personne ne leur a demandé leur avis.",
        "Les commerces perdent leurs clients.",
        "La mairie ne répond pas aux lettres.",
        "Une réunion aura lieu en septembre.",
        "Le bac, lui, ne coûte rien.",
    )
    page = f'<html lang="en"><body>{"".join(f"<p>{words}</p>" for words in told)}</body></html>'
    (finding,) = found_in(language_mismatch, Example(page, media_type="text/html"))
    assert "French" in finding.message


@pytest.mark.parametrize("tag", ["no", "nn", "da", "nb-NO"])
def test_close_languages_are_no_mismatch(tag: str) -> None:
    page = f'<html lang="{tag}"><body><p>{NORWEGIAN}</p></body></html>'
    assert find(language_mismatch, Example(page, media_type="text/html")) == ([], [])


def test_a_passage_is_the_place() -> None:
    text = f"{ENGLISH}\n\n{POLISH}\n\n{ENGLISH}\n\n{ENGLISH}"
    (finding,), problems = find(mixed_language, text)
    assert problems == []
    assert finding.location is not None
    assert text[finding.location.start.offset : finding.location.end.offset] == POLISH


def test_references_are_in_the_language_of_the_work() -> None:
    entry = "Berger, A. (2018): Die Geschichte der Stadt und ihrer Brücken seit dem Mittelalter, mit einem Anhang über die Zölle. https://example.org/berger"
    assert find(mixed_language, f"{ENGLISH}\n\n{entry}\n\n{ENGLISH}") == ([], [])


def test_allowed_languages() -> None:
    assert find(unexpected_language, POLISH, allowed=["en", "pl-PL"]) == ([], [])
    (finding,) = found_in(unexpected_language, POLISH, allowed=["de", "fr"])
    assert (
        finding.message
        == "the text is in Polish, and the configuration allows French, German: translate it, leave it out, or allow its language"
    )


_BOAT = (
    "Das Boot nach Quayside fährt nur, wenn das Eis aus dem Hafen ist, und die Kinder warten darauf oft wochenlang mit vollem Ranzen.",
    "Im Winter friert der Hafen zu, und dann gehen sie zu Fuß. Das sei langsamer, sagt Brandt, aber die Schuhe würden davon besser und trocken.",
    "The woman who sells the tickets counts the passengers on the first of each month with a pencil that she is given by the harbour, and has done so for twenty years.",
)


def test_most_of_a_text_in_two_languages_is_not_foreign_in_it() -> None:
    first, second, english = _BOAT
    assert found_in(mixed_language, f"{first}\n\n{english}\n\n{second}") == []
    findings = found_in(mixed_language, f"{english}\n\n{second}\n\n{english.replace('tickets', 'stamps')}")
    assert [one.excerpt for one in findings] == [second]


_LATIN = (
    "Lorem ipsum dolor sit amet, consetetur sadipscing elitr, sed diam eirmod tempor invidunt ut labore et dolore magna erat, sed diam "
    "voluptua. At vero eos et accusam et justo duo dolores et ea rebum, stet clita kasd gubergren, no sea takimata sanctus est."
)


_CAESAR = (
    "Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani, tertiam qui ipsorum lingua Celtae, nostra Galli "
    "appellantur. Hi omnes lingua, institutis, legibus inter se differunt. Gallos ab Aquitanis Garumna flumen, a Belgis Matrona et Sequana "
    "dividit. Horum omnium fortissimi sunt Belgae, propterea quod a cultu atque humanitate provinciae longissime absunt."
)


@pytest.mark.parametrize(
    ("declared", "text", "says"),
    [
        ("en-pl", POLISH * 3, None),
        ("en", _LATIN, None),
        ("fr", _CAESAR, "the document declares French (fr), but its text is in Latin (la): declare that, or write"),
        ("utf-8", ENGLISH * 3, "the document declares “utf-8” as its language, which is an encoding"),
        ("de", ENGLISH * 3, "the document declares German (de)"),
        (
            "bm",
            ENGLISH * 3,
            "the document declares “bm”, which is the code of Bambara (Malay, Bahasa Melayu, has “ms”)",
        ),
    ],
)
def test_declarations_of_two_languages_or_of_none(declared: str, text: str, says: str | None) -> None:
    page = Example(f'<html lang="{declared}"><body><p>{text}</p></body></html>', media_type="text/html")
    messages = [one.message for one in found_in(language_mismatch, page)]
    assert [message.startswith(says or "-") for message in messages] == ([] if says is None else [True])


@pytest.mark.parametrize(("english", "polish", "told"), [(3, 2, 0), (8, 1, 1)])
def test_a_half_in_the_declared_language_is_not_foreign(english: int, polish: int, told: int) -> None:
    paragraphs = [POLISH] * polish + [ENGLISH] * english
    page = f'<html lang="pl"><body><article>{"".join(f"<p>{one}</p>" for one in paragraphs)}</article></body></html>'
    assert len(found_in(mixed_language, Example(page, media_type="text/html"))) == told


@pytest.mark.parametrize(
    ("menu", "lines", "severity"),
    [
        ("fr", 2, "info"),  # what a theme left between the site's own menu and foot
        ("en", 2, "warning"),
        ("fr", 4, "warning"),  # an article
    ],
)
def test_a_few_lines_in_a_page_of_the_declared_language(menu: str, lines: int, severity: str) -> None:
    around = {
        "fr": ("Qui nous sommes", "Nos actualités", "Les archives de la mairie", "Nous écrire", "Tous droits réservés. Ce site est sous la licence des auteurs, et son modèle est à eux. La mairie ouvre du lundi au vendredi, et la bibliothèque le samedi matin, sauf pendant les vacances."),
        "en": ("Who we are", "Our news", "The archives of the town", "Write to us", "All rights reserved. This site is under the licence of its authors, and its template is theirs. The town hall is open from Monday to Friday, and the library on Saturday morning, but not in the holidays."),
    }[menu]  # fmt: skip
    items = "".join(f"<li><a href='/{number}'>{words}</a></li>" for number, words in enumerate(around[:4]))
    text = (
        "This is an example of what one of the pages on which you show your own work could look like, if you had any. "
    )
    page = f"<html lang='fr'><body><nav><ul>{items}</ul></nav><main><h1>Projects</h1>{f'<p>{text}</p>' * lines}</main><footer><p>{around[4]}</p></footer></body></html>"
    found = found_in(language_mismatch, Example(page, media_type="text/html"))
    assert [str(one.severity) for one in found] == [severity]
