"""Signs of a report, and of a day, in languages that no lexicon reads, and times that may be of no day."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.undated.missing_date import missing_date

from tests.dates.common import undated
from tests.found import findings, severities_of

GUIDE = (
    "Fitil her akşam kesilir ve yağ iki günde bir yenilenir. Lambanın camı yumuşak bir bezle silinir. Yağın kokusu "
    "odaya yayılmaz ve ışığı gözü yormaz. Çocuklar lambaya yaklaşmamalıdır, çünkü cam çok ısınır. Eski fitil atılır. "
    "Yeni fitil takılmadan önce hazne temizlenir. Ustalar pamuk fitili önerir, ucuz olanı da bulunur. Lamba sönünce soğutulur. "
)


@pytest.mark.parametrize(
    ("added", "severity"),
    [
        ("", "info"),
        ("Köprü salı günü kapandı.", "error"),
        ("Köprü dün kapandı.", "error"),
        ("Köprü 3 Mayıs'ta kapandı.", "error"),
        ("Köprü (3/5) kapandı.", "error"),
        ("“Köprü bu yağ yüzünden kapandı, lamba da söndü” diyor Ana Cruz.", "error"),
        ("“Fitil” denir.", "info"),
    ],
)
def test_a_guide_that_nothing_reads_tells_of_no_day(added: str, severity: str) -> None:
    assert undated(GUIDE + added, "text/plain") == severity


def test_where_no_names_of_days_are_known_the_form_alone_is_asked() -> None:
    told = "پل بند ہے اور چراغ بجھ گیا ہے، لوگ تیل مانگ رہے ہیں۔ " * 12
    assert undated(told, "text/plain") == "info"  # as advice would be that never ages
    assert undated(told + "پل پر 12 لوگ کھڑے ہیں۔", "text/plain") == "error"


@pytest.mark.parametrize(
    ("head", "severity"),
    [
        ("Leeds – 3 sept.2025\n\n", "info"),
        ("Leeds, 3. rugsx. Pirm, 2025\n\n", "error"),
        ("Leeds, 100 lampes\n\n", "error"),
    ],
)
def test_a_day_that_nothing_reads_stands_at_the_head(head: str, severity: str) -> None:
    said = "La lampe s'est éteinte lundi, a dit Ana Cruz. Le conseil a refusé de payer l'huile. Le maire a quitté la salle. "
    found = findings(missing_date, head + said * 3, "text/plain")
    assert all(one.severity == severity for one in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("El alcalde dimitió hoy. El lunes se reunió el consejo.", ["info", "warning"]),
        ("El alcalde dimitió hoy.", ["warning"]),
        ("El alcalde dimitió el año pasado. Ayer se reunió el consejo.", ["info", "warning"]),
        ("El alcalde dimitió el año pasado.", ["warning"]),
        ("El alcalde dimitió el año pasado. La obra de 2019 costó mucho.", ["info"]),
        ("El alcalde hablará el lunes posterior a la votación, dijo.", ["info"]),
        ("El alcalde dimitió el lunes por la noche.", ["warning"]),
        ("O prefeito fechou a ponte, e a obra é para ontem.", ["info"]),
        ("O prefeito fechou a ponte ontem.", ["warning"]),
        ("La casa abrió sus puertas. Hoy contabiliza ocho lámparas y dos barcos.", ["info"]),
        ("La casa abrió hoy sus puertas.", ["warning"]),
        ("Serviu no II Batalhão, hoje Comando Militar do Sudeste, e foi ferido.", ["info"]),
        ("O prefeito ouviu o hoje senador e fechou a ponte.", ["info"]),
        ("A ponte fechou, hoje Ana Cruz foi ouvida.", ["warning"]),
        ("The mayor resigned today. On Monday the council met.", ["info", "warning"]),
    ],
)
def test_the_firmer_time_is_the_one_that_warns(text: str, expected: list[str]) -> None:
    assert severities_of(relative_date, text, "text/plain") == expected


def test_next_month_of_what_was_told() -> None:
    told = "Die Mühle am Fluss brannte nieder, und niemand im Dorf wusste warum. "
    assert severities_of(relative_date, f"{told}Im nächsten Monat begann der Wiederaufbau.") == ["info"]
    assert severities_of(relative_date, f"{told}Im nächsten Monat beginnt der Wiederaufbau.") == ["warning"]


@pytest.mark.parametrize(
    ("address", "severity"), [("minutes20240729.htm", "info"), ("minutes.htm", "warning"), ("n/20249999", "warning")]
)
def test_a_day_in_a_cited_address_settles_the_years_of_its_paragraph(address: str, severity: str) -> None:
    text = (
        "# The rate\n\nThe board kept the rate, the mayor of Harbour, Ana Cruz, said, and nobody objected. Ben Ode said that he would have cut it.\n\n"
        f"Most of the board said that prices would fall over the remainder of the year, Ana Cruz said. [harbour.org](https://harbour.org/{address})\n"
    )
    found = findings(relative_date, text, "text/markdown")
    assert [one.severity for one in found] == [severity]


@pytest.mark.parametrize(
    ("said", "severities"),
    [
        ("As of right now the dam leaks.", ["info"]),
        ("As of today the dam leaks.", ["warning"]),
        ("As of right now the dam leaks, and last week it burst.", ["info", "warning"]),
    ],
)
def test_how_things_stand_is_no_day(said: str, severities: list[str]) -> None:
    assert severities_of(relative_date, f"The mayor resigned, Ana Cruz said. {said}", "text/plain") == severities
