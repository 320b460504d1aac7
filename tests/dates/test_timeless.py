"""Texts that tell of what happened and yet need no day of their own: about a body, on works that are cited, of long ago."""

from __future__ import annotations

import pytest

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


def test_what_works_say_that_are_cited_by_page_is_no_news() -> None:
    assert undated(_ESSAY.format(day="aujourd’hui"), "text/plain") == "info"
    assert undated(_ESSAY.format(day="depuis lundi"), "text/plain") == "error"


def test_today_in_other_languages_may_be_these_days() -> None:
    said = "„Die Lampe brennt“, sagt Ana Cruz. {} brennen viele Lampen. Wer eine hat, braucht Öl. Ein Docht ist billig. Das Öl ist es nicht. Der Hafen ist dunkel.\n"
    assert undated(said.format("Heute"), "text/plain") == "info"
    assert undated(said.format("Seit gestern"), "text/plain") == "error"


def test_a_history_of_long_ago_is_one_also_beside_its_sources() -> None:
    old = [1790, 1801, 1812, 1830, 1844, 1851, 1863, 1871]
    assert undated(_HISTORY.format(years=old) * 3 + "The list was printed in 1975.\n", path="posts/hales.md") == "info"
    assert undated(_HISTORY.format(years=[1990 + year % 20 for year in old]) * 3, path="posts/hales.md") == "error"
