"""DAT202: days that lean on something else than the day of writing are for information, in other languages too."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.missing_year import missing_year

from provenance.api import Example
from tests.found import found_in

_HALL = {
    "en": "The council voted to close the weir, and the mayor left the hall.",
    "es": "El consejo votó el cierre de la presa, y el alcalde salió de la sala.",
    "pt": "O conselho votou o fechamento da barragem, e o prefeito saiu da sala.",
    "fr": "Le conseil a voté la fermeture du barrage, et le maire a quitté la salle.",
    "it": "Il consiglio ha votato la chiusura della diga, e il sindaco ha lasciato la sala.",
    "de": "Der Rat stimmte für die Schließung des Wehrs, und der Bürgermeister verließ den Saal.",
    "nl": "De raad stemde voor de sluiting van de stuw, en de burgemeester verliet de zaal.",
    "pl": "Rada zagłosowała za zamknięciem jazu, a burmistrz opuścił salę.",
    "sv": "Rådet röstade för att stänga dammen, och borgmästaren lämnade salen.",
    "tr": "Meclis bendin kapatılması için oy kullandı ve belediye başkanı salondan ayrıldı.",
}


def _severities(language: str, words: str) -> list[str]:
    page = f'<html lang="{language}"><p>{_HALL[language]}</p><p>{words}</p></html>'
    return [str(one.severity) for one in found_in(relative_date, Example(page, media_type="text/html"))]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "Entre octubre de 2019 y el pasado abril murieron cien peces en la presa."),
        ("es", "De octubre de 2019 al pasado abril murieron cien peces en la presa."),
        ("en", "Between October 2019 and last April a hundred fish died in the weir."),
        ("en", "From October 2019 until last month a hundred fish died in the weir."),
        ("it", "Tra ottobre 2019 e lo scorso aprile sono morti cento pesci nella diga."),
        ("de", "Zwischen Oktober 2019 und letztem April starben hundert Fische im Wehr."),
        ("nl", "Tussen oktober 2019 en afgelopen april stierven honderd vissen in de stuw."),
        ("sv", "Från oktober 2019 till april förra året dog hundra fiskar i dammen."),
        ("tr", "Ekim 2019 ile geçen nisan arasında bentte yüz balık öldü."),
    ],
)
def test_the_end_of_a_span_is_that_of_its_beginning(language: str, words: str) -> None:
    assert _severities(language, words) == ["info"]


@pytest.mark.parametrize(
    ("language", "words", "severity"),
    [
        ("es", "El bar abrió el fin de semana anterior al día de San Patricio y sirvió a cien personas.", "info"),
        ("es", "El bar abrió el fin de semana antes de Navidad y sirvió a cien personas.", "info"),
        ("es", "El bar abrió el fin de semana y sirvió a cien personas, dijo la alcaldesa.", "warning"),
        ("nl", "De bar ging in het weekend voor Kerstmis open en bediende honderd mensen.", "info"),
        ("pl", "Bar otwarto w weekend przed Wielkanocą i obsłużono sto osób.", "info"),
        ("de", "Die Bar öffnete am Sonntag nach Ostern und bediente hundert Leute.", "info"),
        ("tr", "Son günlerde bentte su bulunmadığı tespit edildi.", "info"),
        ("tr", "Bakan dün bentte su bulunmadığını söyledi.", "warning"),
        ("nl", "De afgelopen dagen drongen vijftig mensen de stad binnen, zei de burgemeester.", "info"),
        ("en", "In recent days fifty people came to the town, the mayor said.", "info"),
        ("pt", "A vítima estava desaparecida há 25 dias, segundo a polícia.", "info"),
        ("pt", "A vítima desapareceu há 25 dias, segundo a polícia.", "warning"),
        ("pt", "O homem era prefeito e morreu há duas semanas, disse a cidade.", "warning"),
        ("es", "La fiesta no cae en domingo, y por eso se usa la campana del concejo.", "info"),
        ("es", "El puente cayó este domingo y el alcalde dimitió.", "warning"),
        ("pl", "Święto nie wypada w niedzielę i targ jest otwarty.", "info"),
        ("en", "The group published an article Wednesday that claimed a leak. The article, published on May 6, was read.", "info"),
        ("en", "The group published an article Wednesday that claimed a leak. The fair will be held on May 6.", "warning"),
        ("en", "The report released Friday told of a leak. In a report released on May 6, it told of a fire.", "warning"),
        ("en", "The polls will close on Sunday, April 18th. It was told that the winners were named that night, Sunday.", "info"),
        ("en", "The mill burned on 3 May. Two days later, on Wednesday, the mayor resigned.", "info"),
        ("en", "Two days later, on Wednesday, the mayor resigned.", "warning"),
        ("de", "Die Mühle brannte am 3. Mai. Zwei Tage später, am Mittwoch, trat der Bürgermeister zurück.", "info"),
        ("es", "El molino ardió el 3 de mayo. Dos días después, el miércoles, dimitió el alcalde.", "info"),
        ("en", "It rained in 1999, and on Tuesday of that week the mayor resigned.", "info"),
        ("en", "The mayor resigned on Tuesday of his own will.", "warning"),
        ("fr", "Le maire est mort en 1999. Cette semaine-là, le conseil s'est réuni.", "info"),
        ("tr", "Dükkân pazartesi günleri kapalıdır, dedi belediye başkanı.", "info"),
        ("en", "In the novel the mayor dies on Sunday.", "info"),
        ("en", "In the film, released on Sunday, a man dies.", "warning"),
        ("es", "En la novela el alcalde muere el domingo y nadie lo sabe.", "info"),
        ("es", "En la película, estrenada el domingo, muere un alcalde.", "warning"),
        ("de", "Im Roman stirbt der Bürgermeister am Sonntag und niemand weiß es.", "info"),
        ("en", "The mayor resigned last month, in May 2019.", "info"),
        ("es", "El alcalde dimitió el mes pasado, en mayo de 2019.", "info"),
        ("it", "Il sindaco si è dimesso il lunedì successivo all'incendio.", "info"),
        ("en", "The lamp, today kept in the museum, was made in 1890.", "info"),
        ("en", "The number of mills that the country has today would have taken 50 years, the mayor said.", "info"),
        ("en", "[T]he plan released yesterday does not mend the weir. It does not even drain it.", "info"),
        ("en", "The plan released yesterday does not mend the weir. It does not even drain it.", "warning"),
        ("en", "You can stop by from 6PM to 3AM on Friday, or 3PM to 3AM on Saturday or Sunday, and hear what was said.", "info"),
        ("en", "He had asked them to wait. Next week they'd be at work on the weir, and nobody laughed.", "info"),
        ("en", "“[T]he weir is full,” wrote the mayor. The plan was released yesterday.", "warning"),
        ("en", "Tomorrow we would love to have all of you at the weir, and the mill.", "warning"),
        ("en", "Tomorrow they would drain the weir, the mayor told the council.", "warning"),
        ("en", "Saturday was Lamp Day in the town, and a thousand people came.", "warning"),
        ("pt", "A barragem cedeu em 2018 e ontem cedeu de novo, disse o prefeito.", "warning"),
        ("de", "Das Wehr brach 2018 und gestern brach es wieder, sagte die Polizei.", "warning"),
        ("pt", "A barragem era nova quando cedeu há dois dias, disse o prefeito.", "warning"),
        ("en", "The mayor resigned Saturday night, and the council was shocked.", "warning"),
        ("es", "Este domingo, elecciones en la ciudad. Ana votó ya. — Cristina Cruz (@cruz) June *", "info"),
    ],
)  # fmt: skip
def test_what_leans_on_the_text_is_for_information(language: str, words: str, severity: str) -> None:
    assert _severities(language, words)[:1] == [severity]


def test_lately_does_not_settle_what_stands_behind_it() -> None:
    words = "De afgelopen dagen drongen vijftig mensen de stad binnen. De burgemeester trad gisteren af."
    assert _severities("nl", words) == ["info", "warning"]


@pytest.mark.parametrize(
    ("language", "opened", "closed"),
    [("de", "»", "«"), ("de", "„", "“"), ("fr", "« ", " »"), ("en", "“", "”"), ("sv", "”", "”")],
)
def test_a_quotation_of_several_paragraphs_holds_those_between(language: str, opened: str, closed: str) -> None:
    said = {
        "de": "Gestern traf sich der Rat und niemand hörte zu.",
        "fr": "Le conseil s'est réuni hier et personne n'a écouté.",
        "en": "The ministers met on Sunday, and nobody listened.",
        "sv": "Rådet träffades i går och ingen lyssnade.",
    }[language]
    page = (
        f'<html lang="{language}"><p>{_HALL[language]}</p><p>A: {opened}A.</p><p>{said}</p><p>A.{closed} A.</p></html>'
    )
    (finding,) = found_in(relative_date, Example(page, media_type="text/html"))
    assert finding.severity == ("warning" if language == "sv" else "info")
    page = page.replace("A.</p><p>", f"A.{closed}</p><p>", 1).replace("<p>A.", f"<p>{opened}A.")
    (finding,) = found_in(relative_date, Example(page, media_type="text/html"))
    assert finding.severity == "warning"


def test_days_joined_by_a_word_have_one_month() -> None:
    (finding,) = found_in(missing_year, "The shop sold lamps from 16 to 18 June.")
    assert finding.excerpt == "16 to 18 June"
    assert [one.excerpt for one in found_in(missing_year, "It was sold on 18 June and on 20 July.")] == [
        "18 June",
        "20 July",
    ]


@pytest.mark.parametrize(
    ("title", "severity"),
    [
        ("Minutes of the Meeting on March 5, 2013", "info"),
        ("Minutes of the Meeting in March", "warning"),
        ("Letter to the Members of March 5, 2013", "warning"),
        ("Letter of March 5, 2013", "info"),
        ("A Song for the Fire of March 5, 2013", "warning"),
        ("Notes on the Fire of March 5, 2013", "warning"),
        ("Minutes from March 5, 2013 to April 2, 2013", "warning"),
    ],
)
def test_the_one_day_of_a_title_lets_others_be_reckoned(title: str, severity: str) -> None:
    text = f"---\ntitle: {title}\n---\n\nThe members met in the hall. Ana has been ill since she retired last summer, the mayor said."
    (finding,) = found_in(relative_date, Example(text, media_type="text/markdown"))
    assert finding.severity == severity


def test_an_item_of_a_bulletin_has_its_dateline() -> None:
    items = "Ode, England {} June 24, 1993\n\nA group of makers announced Tuesday at the fair that they will make lamps.\n\n"
    other = "Leeds, England -- June 20, 1993\n\nThe weir is drained.\n\n"
    text = f"# Lamps of the week\n\n{20 * (_HALL['en'] + 2 * chr(10))}{other}{items}{10 * (_HALL['en'] + 2 * chr(10))}"
    assert [str(one.severity) for one in found_in(relative_date, text.format("--"))] == ["info"]


def test_a_weekday_is_the_head_of_a_column() -> None:
    text = f"{_HALL['en']} The rooms are these:\n\n|  Sunday  | Monday |\n\nThe mayor spoke of them on {{}}."
    assert "warning" not in [str(one.severity) for one in found_in(relative_date, text.format("lamps"))]
    assert "warning" in [str(one.severity) for one in found_in(relative_date, text.format("Sunday"))]


@pytest.mark.parametrize(
    ("words", "severities"),
    [
        ("The mayor resigned today over the loss of the weir.", ["warning"]),
        ("The mayor was fined today, many in the town said.", ["warning"]),
        ("Today over half of the town has a lamp.", []),
        ("Buyers are interested today, many of them in lamps.", []),
    ],
)
def test_what_stands_behind_today_is_why_it_happened(words: str, severities: list[str]) -> None:
    assert _severities("en", words) == severities
