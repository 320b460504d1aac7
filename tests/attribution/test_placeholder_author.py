"""Bylines that name nobody are one fault, however many there are: one name mends them all."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author
from provenance_plugins.attribution.authors.title_pages import names_writer

from provenance.api import Example, Severity
from provenance.testing import document, find
from tests.found import found_in

_STORY = "The bridge was closed on Monday after an inspection. It will be opened again when the repairs are done, the city said."


@pytest.mark.parametrize(
    ("text", "words", "others"),
    [
        (f"# A bridge\n\nBy the Editor\n\n{_STORY}\n\nBy Editor of Harbour News\n", "the Editor", 1),
        (
            f"---\nauthor: Editor of Harbour News\n---\n\n# A bridge\n\n{_STORY}\n\nBy the Editor of the Harbour News\n",
            "Editor of Harbour News",
            1,
        ),
        (f"# A bridge\n\n{_STORY}\n\nBy the Editor of the Harbour News\n", "the Editor of the Harbour News", 0),
        (f"# A bridge\n\nFrom staff reports\n\n{_STORY}\n", "staff reports", 0),
    ],
)
def test_two_bylines_that_name_nobody_are_one_fault(text: str, words: str, others: int) -> None:
    (finding,), problems = find(placeholder_author, Example(text, media_type="text/markdown"))
    assert not problems
    assert finding.excerpt == words
    assert len(finding.related) == others


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"Our Correspondent.\n\n{_STORY}", ["Our Correspondent"]),
        (f"A bridge\n\nStaff Reporter\n\n{_STORY}", ["Staff Reporter"]),
        (f"Our reporter saw the bridge.\n\n{_STORY}", []),
        (f"{_STORY} {_STORY}\n\nOur Reporter.\n\n{_STORY}", []),
        (f"A bridge\n\nAna Cruz\nStaff Reporter\n\n{_STORY}", []),
    ],
)
def test_a_role_alone_above_the_text_is_a_byline(text: str, words: list[str]) -> None:
    findings, problems = find(placeholder_author, text)
    assert not problems
    assert [one.excerpt for one in findings] == words


def test_a_name_at_the_foot_mends_the_byline_at_the_top() -> None:
    text = f"# A bridge\n\nBy the Editor\n\n{_STORY}\n\nBy Ana Cruz\n"
    assert find(placeholder_author, Example(text, media_type="text/markdown")) == ([], [])


@pytest.mark.parametrize(
    ("author", "story", "severity"),
    [
        ("The Editor of Harbour News", _STORY, Severity.INFO),
        ("The Editor", _STORY, Severity.WARNING),
        ("Harbour Editors", _STORY, Severity.INFO),
        ("The Editors", _STORY, Severity.WARNING),
        ("Staff Writer", f"{_STORY}\n\nANA CRUZ\n\nLeeds", Severity.INFO),
        ("Staff Writer", f"{_STORY}\n\nCruz reported from Leeds.", Severity.INFO),
        ("Staff Writer", _STORY, Severity.WARNING),
        ("Communications Manager", _STORY, Severity.WARNING),
        ("Social Media Coordinator", _STORY, Severity.WARNING),
        ("Harbour Admin", _STORY, Severity.WARNING),
        ("Staff Writer", f"{_STORY}\n\nPrevious\n\nOne Nation, Divisible", Severity.WARNING),
        ("The Core Team", "We are opening the bridge again on Friday. Our thanks go to all who waited.", Severity.INFO),
        ("The Core Team", _STORY, Severity.WARNING),
        ("admin", "We are opening the bridge again on Friday. Our thanks go to all who waited.", Severity.WARNING),
    ],
)
def test_an_office_at_a_body_and_a_team_that_says_we_can_be_asked(author: str, story: str, severity: Severity) -> None:
    text = f"---\ntitle: The bridge\nauthor: {author}\n---\n\n{story}"
    findings, problems = find(placeholder_author, Example(text, media_type="text/markdown"))
    assert not problems
    assert [finding.severity for finding in findings] == [severity]


@pytest.mark.parametrize(
    ("publisher", "severity"),
    [("Ashlight", Severity.INFO), ("Харьков Сегодня", Severity.INFO), ("admin", Severity.WARNING)],
)
def test_the_outlet_answers_for_what_it_signs(publisher: str, severity: Severity) -> None:
    told = f'{{"@type":"Organization","name":"{publisher}"}}'
    page = (
        f'<script type="application/ld+json">{{"@type":"NewsArticle","author":{told},"publisher":{told}}}</script>'
        f"<article><h1>A bridge</h1><p>{_STORY}</p></article>"
    )
    (finding,) = found_in(placeholder_author, Example(page, media_type="text/html"))
    assert finding.severity == severity


def test_the_outlet_signs_with_the_name_of_its_account() -> None:
    for author, severity in (("ashlightnews", Severity.INFO), ("webmaster", Severity.WARNING)):
        text = f"---\ntitle: The bridge\nauthor: {author}\npublisher: Ashlight News\n---\n\n{_STORY}"
        (finding,) = found_in(placeholder_author, Example(text, media_type="text/markdown"))
        assert finding.severity == severity


def test_the_editorial_of_an_agency_can_be_asked() -> None:
    (finding,) = found_in(
        placeholder_author, Example(f"# A bridge\n\nBy Holm News Editorial\n\n{_STORY}\n", media_type="text/markdown")
    )
    assert finding.severity == "info"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("By default, the lamp burns for 80.", []),
        ("By default, if the lamp is old, it is lit by hand with a match, as in this case:", []),
        ("By default a lamp is lit", []),
        ("By default", []),
        ("By name, then by weight", []),
        ("By default | 3 May 2024", ["default"]),
        ("By admin, 3 May 2024.", ["admin"]),
        ("By staff, wire services", ["staff"]),
    ],
)
def test_a_sentence_that_begins_with_by_is_no_byline(line: str, words: list[str]) -> None:
    text = f"# A bridge\n\nIt is lit by lamps.\n\n{line}\n\n{_STORY}\n"
    findings, problems = find(placeholder_author, Example(text, media_type="text/markdown"))
    assert not problems
    assert [finding.excerpt for finding in findings] == words


@pytest.mark.parametrize(
    "name", ["Jane Reporter", "Your Name", "John Doe", "Firstname Lastname", "Max Mustermann", "TBC"]
)
def test_what_stands_in_for_a_name_is_told_as_that(name: str) -> None:
    for text in (f"---\ntitle: The bridge\nauthor: {name}\n---\n\n{_STORY}", f"# The bridge\n\nBy {name}\n\n{_STORY}"):
        (finding,), problems = find(placeholder_author, Example(text, media_type="text/markdown"))
        assert not problems
        assert finding.severity == "warning"
        assert finding.message.startswith(f"“{name}” stands in for a name")


def test_a_label_alone_stands_in_for_a_name_in_a_field() -> None:
    text = f"---\ntitle: The bridge\nauthor: Author\n---\n\n{_STORY}"
    (finding,) = found_in(placeholder_author, Example(text, media_type="text/markdown"))
    assert finding.message.startswith("“Author” stands in for a name")
    assert find(placeholder_author, Example(f"# The bridge\n\nFull name\n\n{_STORY}", media_type="text/markdown")) == (
        [],
        [],
    )


@pytest.mark.parametrize(
    ("foot", "severity"),
    [
        ("The author of this article wants to remain anonymous, but writes more at lamp.example.", Severity.INFO),
        ("*The writer has asked not to be named.*", Severity.INFO),
        ("Name withheld at the author’s request.", Severity.INFO),
        ("The author quotes an anonymous clerk.", Severity.WARNING),
        ("The mayor wants to remain anonymous.", Severity.WARNING),
        ("A boy (name withheld) was there.", Severity.WARNING),
    ],
)
def test_a_text_says_that_its_author_wants_no_name(foot: str, severity: Severity) -> None:
    text = f"---\nauthor: Anonymous\n---\n\n# A bridge\n\n{_STORY}\n\n{foot}\n"
    (finding,), problems = find(placeholder_author, Example(text, media_type="text/markdown"))
    assert not problems
    assert (finding.severity, "wants it so" in finding.message) == (severity, severity is Severity.INFO)


def test_the_front_of_a_section_has_no_writer() -> None:
    front = f"---\ntitle: Works\nauthor: Admin\n---\n\n{_STORY}\n"
    for path, text, severity in (
        ("works/_index.md", front, Severity.INFO),
        ("works/mill.md", front, Severity.WARNING),
        ("works/_index.md", f"{front}{_STORY} {_STORY}\n", Severity.WARNING),
    ):
        (finding,) = found_in(placeholder_author, Example(text, media_type="text/markdown", path=path))
        assert finding.severity == severity, path


@pytest.mark.parametrize(
    ("title", "author", "story", "severity"),
    [
        (
            "Editors’ Note",
            "editor",
            "When we chose the bridge, we hoped for tales of it. Most are of ferries.",
            Severity.INFO,
        ),
        (
            "A Letter from the Editor",
            "The Editor",
            "I have crossed the bridge. It is old, and nobody mends it.",
            Severity.INFO,
        ),
        ("Editors’ Note", "editor", _STORY, Severity.WARNING),
        (
            "Editors’ Note",
            "admin",
            "When we chose the bridge, we hoped for tales of it. Most are of ferries.",
            Severity.WARNING,
        ),
        (
            "The Editor resigns",
            "editor",
            "When we chose the bridge, we hoped for tales. Most are of ferries.",
            Severity.WARNING,
        ),
    ],
)
def test_a_title_may_say_that_the_holder_of_the_office_speaks(
    title: str, author: str, story: str, severity: Severity
) -> None:
    text = f"---\ntitle: {title}\nauthor: {author}\n---\n\n{story}"
    findings, problems = find(placeholder_author, Example(text, media_type="text/markdown"))
    assert not problems
    assert [finding.severity for finding in findings] == [severity]


def test_whoever_made_the_lesson_is_its_author() -> None:
    text = f"---\ntitle: Jembatan\nauthor: administrator\npembuat:\n  nama: Ana Cruz, S.Pd.\n---\n\n{_STORY}"
    assert find(placeholder_author, Example(text, media_type="text/markdown")) == ([], [])


@pytest.mark.parametrize(
    ("author", "shown"),
    [
        ("ana.cruz@lamp.town", "“a•••@•••” is no author"),
        ("master", "“master” is no author"),
    ],
)
def test_an_address_is_shown_by_its_first_letter(author: str, shown: str) -> None:
    (found,) = found_in(
        placeholder_author,
        Example(f"---\ntitle: The bridge\nauthor: {author}\n---\n\n{_STORY}", media_type="text/markdown"),
    )
    assert found.message.startswith(shown)


_OTHER_STORIES = {
    "de": "Die Brücke wurde am Montag nach einer Prüfung gesperrt. Sie wird wieder geöffnet, wenn die Arbeiten beendet sind, sagte die Stadt.",
    "en": _STORY,
    "es": "El puente fue cerrado el lunes después de una inspección. Se abrirá de nuevo cuando terminen las obras, dijo la ciudad.",
    "it": "Il ponte è stato chiuso lunedì dopo un'ispezione. Sarà riaperto quando i lavori saranno finiti, ha detto la città.",
    "pt": "A ponte foi fechada na segunda-feira depois de uma inspeção. Será aberta de novo quando as obras terminarem, disse a cidade.",
}


@pytest.mark.parametrize(
    ("language", "author", "found"),
    [
        ("es", "Prensa Municipio Páez", ["info"]),
        ("es", "Prensa de la Alcaldía de Cali", ["info"]),
        ("es", "Oficina de Prensa Alcaldía de Cali", ["info"]),
        ("de", "Pressestelle Stadt Köln", ["info"]),
        ("pt", "Assessoria de Comunicação Prefeitura de Bauru", ["info"]),
        ("es", "Prensa", ["warning"]),
        ("es", "Prensa Deportes", ["warning"]),
        ("de", "Pressestelle", ["warning"]),
        ("it", "Ufficio Stampa", ["warning"]),
        ("en", "Clerk", ["warning"]),
        ("en", "Newsletter", ["warning"]),
        ("de", "Vorstand", ["warning"]),
        ("en", "Ana Clerk", []),
        ("en", "Clerk Ana Cruz", []),
        ("en", "The Harbour Board", []),
    ],
)
def test_an_office_is_asked_for_its_body(language: str, author: str, found: list[str]) -> None:
    text = f"---\ntitle: '1961'\nauthor: {author}\n---\n\n{_OTHER_STORIES[language]}\n\n{_OTHER_STORIES[language]}"
    told = found_in(placeholder_author, Example(text, media_type="text/markdown"))
    assert [one.severity for one in told] == found


@pytest.mark.parametrize(
    ("heading", "severity"), [("About LampCast", "info"), ("Über LampCast", "info"), ("About the lamps", "info")]
)
def test_the_firm_that_issues_a_paper_and_tells_of_itself_can_be_asked(heading: str, severity: str) -> None:
    text = f"---\ntitle: Lamps for all\nauthor: LampCast.fm\n---\n\n{_STORY}\n\n## {heading}\n\n{_STORY}"
    assert [one.severity for one in found_in(placeholder_author, Example(text, media_type="text/markdown"))] == [
        severity
    ]


@pytest.mark.parametrize(
    ("cells", "named"),
    [
        ("Студентки\n\nЛампова А.Б., гр. 7", True),
        ("Author:\n\nCruz A. B.", True),
        ("Student\n\nAna Cruz", True),
        ("Student\n\n(name, group, signature)", False),
        ("Ana Cruz\n\nStudent", False),
    ],
)
def test_a_title_page_names_whose_work_it_is(cells: str, *, named: bool) -> None:
    assert names_writer(document(f"REPORT\n\non the lamps\n\n{cells}\n\nLeeds 2020")) == named


def test_a_house_is_no_author_and_the_name_at_the_head_is_one() -> None:
    story = "A ponte foi fechada na segunda-feira, depois de uma vistoria. Será aberta de novo quando as obras terminarem, disse a prefeitura."
    told = "---\ntitle: A ponte\nauthor: {}\n---\n\n{}{}\n"
    (finding,) = found_in(placeholder_author, Example(told.format("casa", "", story), media_type="text/markdown"))
    assert (finding.severity, finding.excerpt) == ("warning", "casa")
    named = told.format("casa", "por Ana Cruz\\\nmaio de 1997\n\n", story)
    assert found_in(placeholder_author, Example(named, media_type="text/markdown")) == []
    assert found_in(placeholder_author, Example(told.format("Ana Casa", "", story), media_type="text/markdown")) == []


@pytest.mark.parametrize(
    ("foot", "severity"), [("© 2025, Ana B. Cruz, CC BY-ND 4.0", Severity.INFO), ("The end.", Severity.WARNING)]
)
def test_the_label_of_a_section_above_rights_of_an_author(foot: str, severity: Severity) -> None:
    story = (
        "Il ponte del porto è stato chiuso lunedì dopo un controllo, e gli autobus passano per il mulino fino a maggio."
    )
    text = f"# Il ponte\n\n### Introduzione<br><sup>a cura di ChatGPT 4o</sup>\n\n{story}\n\n## Il porto\n\n{story}\n\n{foot}\n"
    findings, _ = find(placeholder_author, Example(text, media_type="text/markdown"))
    assert [one.severity for one in findings] == [severity]


@pytest.mark.parametrize(("author", "severity"), [("Press release", "info"), ("admin", "warning")])
def test_a_byline_that_says_release_is_for_information(author: str, severity: str) -> None:
    page = f"---\ntitle: The bridge\nauthor: {author}\n---\n\n{_STORY}"
    found = found_in(placeholder_author, Example(page, media_type="text/markdown"))
    assert [str(finding.severity) for finding in found] == [severity]


@pytest.mark.parametrize(
    ("credit", "severity"),
    [
        ("[Autora]Textos: Carmen Ruiz. Dibujos: Pablo Soto[/Autora]", Severity.INFO),
        ("[Lugar]Puerto Viejo[/Lugar]", Severity.WARNING),
        ("[Autora]La redacción[/Autora]", Severity.WARNING),
    ],
)
def test_a_credit_between_two_marks_names_the_author(credit: str, severity: str) -> None:
    story = "El puente fue cerrado el lunes tras una inspección. Se abrirá de nuevo en mayo, dijo el alcalde."
    text = f"---\nauthor: admin\ntitle: El puente\n---\n\n{credit}\n\n{story}\n"
    assert [one.severity for one in found_in(placeholder_author, Example(text, media_type="text/markdown"))] == [
        severity
    ]
