"""Which column of a row says that its text is a release, in the languages in which houses sort what they put out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from provenance.documents import Declared
from provenance.loaders.cells import LONGEST_NAME, plain_name

_KINDS = frozenset(
    [
        "type",
        "kind",
        "category",
        "categories",
        "section",
        "contenttype",
        "posttype",
        "articletype",
        "newstype",
        "doctype",
        "documenttype",
        "newstypes",
        "channel",
        "tipo",
        "tipologia",
        "categoria",
        "categorias",
        "seccion",
        "secao",
        "sezione",
        "rubrica",
        "typ",
        "art",
        "kategorie",
        "rubrik",
        "rubrique",
        "categorie",
        "soort",
        "rubriek",
        "genre",
        "kategori",
        "kategoria",
        "rodzaj",
        "druh",
        "vrsta",
        "tur",
        "jenis",
        "тип",
        "категория",
        "раздел",
        "вид",
        "категорія",
        "类型",
        "类别",
        "種類",
        "分類",
        "유형",
    ]
)
"""Columns of the kind of a text."""
_RELEASES = (
    "press release|press releases|news release|news releases|media release|media releases|press statement|press statements|media statement|pressrelease|press-release|press-releases|press_release|press_releases"
    "|comunicato stampa|comunicati stampa|comunicato|comunicati|pressemitteilung|pressemitteilungen|pressemeldung|pressemeldungen|presseinformation|presseinformationen|medienmitteilung|medienmitteilungen"
    "|communiqué|communiqués|communique|communiqué de presse|communiqués de presse|communique de presse|communiques de presse"
    "|nota de prensa|notas de prensa|nota-de-prensa|comunicado|comunicados|comunicado de prensa|comunicados de prensa|boletín de prensa|boletines de prensa|gacetilla|gacetillas"
    "|comunicado de imprensa|comunicados de imprensa|comunicado à imprensa|nota à imprensa|notas à imprensa|persbericht|persberichten|pressmeddelande|pressmeddelanden|pressemelding|pressemeldinger|pressemeddelelse|pressemeddelelser"
    "|lehdistötiedote|lehdistötiedotteet|komunikat prasowy|komunikaty prasowe|tisková zpráva|tiskové zprávy|tlačová správa|tlačové správy|priopćenje za medije|sporočilo za medije|sajtóközlemény|comunicat de presă|comunicate de presă|nota de premsa|notes de premsa"
    "|пресс-релиз|пресс-релизы|пресс релиз|пресс релизы|прес-реліз|прес-релізи|прессъобщение|δελτίο τύπου|basın bülteni|basın bültenleri|basın açıklaması|siaran pers|siaran media|kenyataan media|thông cáo báo chí|新闻稿|新聞稿|プレスリリース|보도자료"
)
_OF_RELEASE = frozenset(_RELEASES.split("|"))
_OF_PRESS = frozenset({"stampa", "press", "presse", "prensa", "imprensa", "pers", "prasa", "basın", "premsa"})
"""What a section of releases may be called, too; the press itself is."""
_SAYING = _OF_RELEASE | _OF_PRESS
_LONGEST = 40
"""Characters of the longest name of a kind."""


def releases_in(cells: Sequence[tuple[str, object]], bodies: AbstractSet[str]) -> Iterator[Declared]:
    """The section of a row whose text is a release by it: `type: comunicato stampa`; or of the press, which says so beside other signs alone."""
    for column, value in cells:
        if (
            isinstance(value, str)
            and len(value) <= _LONGEST
            and " ".join(value.lower().split()) in _SAYING
            and column not in bodies
            and len(column) <= LONGEST_NAME
            and plain_name(column) in _KINDS
        ):
            yield Declared("section", " ".join(value.split()), f"row:{column.strip().lower()}")


_DAY_OF_PUBLICATION = frozenset(
    {"publishedat", "publishedon", "publishat", "publishdate", "publisheddate", "publicationdate", "datepublished"}
)
_SLUGS = frozenset({"slug", "handle", "permalink"})


def is_to_be_published(cells: Sequence[tuple[str, object]]) -> bool:
    """Whether a row is one of what a site is to take in, as its system exports it: with a slug, and null for its day of publication."""
    names = {plain_name(column): value for column, value in cells}
    slug = any(isinstance(names.get(name), str) and names[name] for name in _SLUGS)
    return slug and any(name in names and names[name] is None for name in _DAY_OF_PUBLICATION)
