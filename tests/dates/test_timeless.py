"""Texts that tell of what happened and yet need no day of their own: about a body, on works that are cited, of long ago."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.dated_notices import is_of_notices

from provenance.analysis import dates
from provenance.testing import document
from tests.dates.common import PROSE, undated

_ESSAY = (
    "La lampe et la traduction. Hale affirme que la lampe est une figure (Hale 1985 : 232). Cruz explique que la figure n’est pas la chose (Cruz, 2006 : 17). "
    "Ode soutient que la lampe éclaire encore {day} (Ode 2012 : 9). Selon Marie Hale, le port est un texte (1991 : 44). Le port reste un texte. "
    "Cruz ajoute que le texte est un port (Cruz 2006 : 21-23). La question demeure ouverte. Elle le restera longtemps. Nul ne la fermera.\n"
)
_HISTORY = (
    "# The Hales of the quay\n\nI found the name in the census of {years[0]}. The family left Leeds in {years[1]}, and its lamp was lost in {years[2]}. "
    "I think that Ana Hale married in {years[3]}. Her brother died in {years[4]}. I have not seen his stone. They sold the mill in {years[5]}. "
    "The mill burned down in {years[6]}. Its owner went away in {years[7]}. Ben Ode told me of it.\n\n"
)


@pytest.mark.parametrize(
    "path",
    [
        "content/about/index.md",
        "ueber-uns.md",
        "qui-sommes-nous.md",
        "chi_siamo/index.md",
        "om-oss.md",
        "site/quem-somos.md",
    ],
)
def test_a_page_called_by_whom_it_is_about_is_kept_up_to_date(path: str) -> None:
    assert undated(f"# The mill\n\n{PROSE}\n", path=path) == "info"
    assert undated(f"# The mill\n\n{PROSE}\n", path="about-the-mill/report.md") == "error"


@pytest.mark.parametrize("title", ["Wir über uns", "Our firm", "Quiénes somos", "La nostra storia", "O nas"])
def test_so_is_one_with_such_a_title(title: str) -> None:
    assert undated(f"---\ntitle: {title}\n---\n\n# The mill\n\n{PROSE}\n") == "info"


@pytest.mark.parametrize(
    ("title", "severity"),
    [
        ("History of the Church", "info"),
        ("The Lamp of Leeds - Patron of our Parish", "info"),
        ("St Anne's Church History | The Lamp Parish", "info"),
        ("A short history of the Leeds Lamp Museum", "info"),
        ("History", "info"),
        ("Patron saint", "info"),
        ("History of abuse in the church", "error"),
        ("Church sued over its history", "error"),
        ("History of the council", "error"),
        ("The secret history of the museum fire", "error"),
        ("Mayor opens the church | History", "error"),
        ("School history lessons cut by half", "error"),
        ("History made at the club", "error"),
    ],
)
def test_so_is_one_on_whence_a_body_comes(title: str, severity: str) -> None:
    assert undated(f"---\ntitle: {title}\n---\n\n# The mill\n\n{PROSE}\n") == severity


def test_what_works_say_that_are_cited_by_page_is_no_news() -> None:
    assert undated(_ESSAY.format(day="aujourd’hui"), "text/plain") == "info"
    assert undated(_ESSAY.format(day="depuis lundi"), "text/plain") == "error"


def test_so_is_what_works_say_that_are_cited_by_year() -> None:
    years = "Die Lampe ist ein Zeichen. " + " ".join(
        f"{name} sagt seit Montag, es sei leer ({name} {year})."
        for name, year in zip(("Hale", "Cruz", "Ode", "Berg") * 2, range(1991, 1999), strict=True)
    )
    assert undated(years.replace(" seit Montag", ""), "text/plain") == "info"
    assert undated(years.replace("Cruz", "der Rat").replace("(Hale ", "("), "text/plain") == "error"


def test_today_in_other_languages_may_be_these_days() -> None:
    said = "„Die Lampe brennt“, sagt Ana Cruz. {} brennen viele Lampen. Wer eine hat, braucht Öl. Ein Docht ist billig. Das Öl ist es nicht. Der Hafen ist dunkel.\n"
    assert undated(said.format("Heute"), "text/plain") == "info"
    assert undated(said.format("Seit gestern"), "text/plain") == "error"


def test_a_history_of_long_ago_is_one_also_beside_its_sources() -> None:
    old = [1790, 1801, 1812, 1830, 1844, 1851, 1863, 1871]
    assert undated(_HISTORY.format(years=old) * 3 + "The list was printed in 1975.\n", path="posts/hales.md") == "info"
    assert undated(_HISTORY.format(years=[1990 + year % 20 for year in old]) * 3, path="posts/hales.md") == "info"
    late = _HISTORY.format(years=[1990 + year % 20 for year in old]) * 3 + "\nThe list was printed last week.\n"
    assert undated(late, path="posts/hales.md") == "error"


_NOTICE = "## {title}\n\n{day}, in the hall of the mill. I will tell how the lamp is trimmed, said Ana Cruz. We met her yesterday. All who came were glad.\n\n"
_TITLES = ["Wicks", "Oil", "The quay", "Lamp evening", "Ferries", "The weir"]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([f"{month} May 20{month + 9}" for month in range(1, 7)], "info"),
        ([f"{day} May 2014" for day in range(1, 7)], "error"),
        (["Sunday"] * 6, "error"),
    ],
)
def test_an_archive_of_notices_has_a_day_for_each(days: list[str], expected: str) -> None:
    notices = [_NOTICE.format(title=title, day=day) for title, day in zip(_TITLES, days, strict=True)]
    assert undated(f"# The lamp and the mill\n\n{''.join(notices)}") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("{day}", True),
        ("Posted on {day}", True),
        ("Friday, {day} – at the weir", True),
        ("On {day} the millers met in the hall, and none was glad.", False),
        ("{day} was wet, and the weir was closed.", False),
        ("The millers met on {day}.", False),
    ],
)
def test_the_day_of_a_notice_stands_in_no_sentence(line: str, expected: object) -> None:
    notices = [
        f"## {title}\n\n{line.format(day=f'{number} May 20{number + 9}')}\n\nI will tell how the lamp is trimmed, said Ana Cruz.\n\n"
        for number, title in enumerate(_TITLES, 1)
    ]
    text = f"# The lamp and the mill\n\n{''.join(notices)}"
    assert is_of_notices(document(text, media_type="text/markdown")) is expected


@pytest.mark.parametrize("title", ["Old news", "Archivio notizie", "Nyhetsarkiv", "Notícias"])
def test_a_page_of_news_is_a_list(title: str) -> None:
    assert (
        undated(f"# {title}\n\nI was glad. We met her yesterday. The lamp burns. It is ours. It needs oil.\n") == "info"
    )


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("O conselho aprovou nesta quinta-feira a lei da lâmpada.", "error"),
        ("Der Rat hat am Donnerstag das Gesetz der Lampe gebilligt.", "error"),
        ("El consejo aprobó ayer la ley de la lámpara.", "error"),
        ("O conselho aprova a lei da lâmpada.", "info"),
        ("Todas as quintas-feiras o conselho fecha a lâmpada.", "info"),
    ],
)
def test_a_lead_that_tells_what_happened_on_a_weekday_is_of_its_day(lead: str, expected: str) -> None:
    rest = {
        "O": "A proposta prevê multa. O texto volta para a câmara. A lei vale para o porto. O óleo fica caro. A lâmpada é velha.",
        "T": "A proposta prevê multa. O texto volta para a câmara. A lei vale para o porto. O óleo fica caro. A lâmpada é velha.",
        "D": "Der Entwurf sieht eine Strafe vor. Das Gesetz gilt für den Hafen. Das Öl ist teuer. Die Lampe ist alt. Sie braucht einen Docht.",
        "E": "La propuesta prevé una multa. El texto vuelve a la cámara. La ley vale para el puerto. El aceite es caro. La lámpara es vieja.",
    }
    assert undated(f"{lead} {rest[lead[0]]}\n", "text/plain") == expected


def test_a_column_of_advice_tells_of_no_days() -> None:
    advice = (
        "Kolajen yapısal bir proteindir. Kısa aralıklı yürüyüş insülin salınımını azaltır. Az yağ yiyin. Bol su için. Her gün yürüyün. "
        * 20
    )
    said = "“Neden bir türlü kilo veremiyorum acaba?” diye soruyor okurlar. "
    assert undated(advice + said, "text/plain") == "info"
    assert undated(advice + said + "Konferans 9 Haziran’da yapılacak.", "text/plain") == "error"
    assert undated(advice + said * 8, "text/plain") == "error"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("O conselho diz que os preços sobem a partir deste mês em todo o porto.", "deste mês"),
        ("A câmara reúne-se no fim desta semana na sala antiga do porto.", "desta semana"),
        ("Les prix montent à partir de ce mois dans toute la ville.", "à partir de ce mois"),
        ("Ceny rosną od tego miesiąca w całym mieście.", "od tego miesiąca"),
    ],
)
def test_what_begins_this_month_leans_on_the_day_of_writing(text: str, shown: str) -> None:
    assert shown in [document(text).slice(item.span) for item in dates(document(text))]


def test_a_report_on_what_somebody_told_an_outlet_may_be_in_the_present() -> None:
    said = "“A lâmpada é velha”, diz Ana Cruz. O óleo é caro. A obra custa muito. A lei vale para o porto. "
    begun = "O conselho aprovou a lei. A ministra anunciou a obra. "
    assert undated(begun + said * 5, "text/plain") == "error"
    assert undated("O conselho tem uma lei. A ministra quer a obra. " + said * 5, "text/plain") == "info"
