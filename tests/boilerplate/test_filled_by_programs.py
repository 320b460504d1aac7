"""BLP410 and BLP414: what a program, the build of a site or a reader fills in, and words of the author's own in brackets."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.script_notice import script_notice

from tests.found import excerpts, findings, severities_of

HTML = "text/html"
_TOLD = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."
_PAGE = "<html><body><article><h1>The bridge</h1><p>{0}</p>{1}<p>{0}</p></article>{2}</body></html>"
_SCRIPT = '<script src="lamp.js"></script>'


@pytest.mark.parametrize(
    ("piece", "path", "severity"),
    [
        ('<div><span ng-repeat="lamp in lamps"><b>{{lamp.name}}</b> shines.</span></div>', "", "info"),
        ("<div><span><b>{{lamp.name}}</b> shines.</span></div>", "", "info"),
        ("<div><span><b>{{lamp.name}}</b> shines.</span></div>", "views__lamp.html", "info"),
        (f"<div><p>{_TOLD * 9}</p><span><b>{{{{lamp.name}}}}</b> shines.</span></div>", "views_lamp.html", "error"),
        ('<html><body><p ng-if="lit">{{lamp.name}} shines.</p></body></html>', "", "error"),
        (
            '<div><p>Dear [Your Name], the lamp of [Company Name] is lit.</p><p v-if="lit">It shines.</p></div>',
            "",
            "error",
        ),
        ('<div><p>The lamp of [Company Name] is lit.</p><input v-model="lamp"></div>', "", "error"),
        ('<div><p>The lamp of ${lamp_name} is lit.</p><input v-model="lamp"></div>', "", "info"),
    ],
)
def test_a_piece_of_a_page_that_a_framework_fills(piece: str, path: str, severity: str) -> None:
    assert set(severities_of(template_placeholder, piece, HTML, path)) == {severity}


@pytest.mark.parametrize(
    ("branch", "severity"),
    [
        ("{% if lamps %}<p>{{ lamps[0] }}</p>{% else %}<p>Contenido pendiente.</p>{% endif %}", "info"),
        ("{% if lamps %}<p>Contenido pendiente.</p>{% else %}<p>{{ lamps[0] }}</p>{% endif %}", "warning"),
        ("{% if lamps %}<p>{{ lamps }}</p>{% else %}<p>No.</p>{% endif %}<p>Contenido pendiente.</p>", "warning"),
        ("{% for a in lamps %}<p>{{ a }}</p>{% else %}<p>Contenido pendiente.</p>{% endfor %}", "info"),
        ("{% if a %}{% if b %}b{% else %}c{% endif %}<p>Contenido pendiente.</p>{% endif %}", "warning"),
        ("{% if page.lang == 'de' %}<p>Lampen.</p>{% else %}<p>Contenido pendiente.</p>{% endif %}", "warning"),
        ("{% if page.lang != 'es' %}<p>Lampen.</p>{% else %}<p>Contenido pendiente.</p>{% endif %}", "warning"),
        ("{% if lamps != blank %}<p>{{ lamps }}</p>{% else %}<p>Contenido pendiente.</p>{% endif %}", "info"),
        ("{% if lamps.size > 0 %}<p>{{ lamps }}</p>{% else %}<p>Contenido pendiente.</p>{% endif %}", "info"),
        ("{% unless lamps %}<p>No.</p>{% else %}<p>Contenido pendiente.</p>{% endunless %}", "warning"),
        ("{% if a %}<p>a</p>{% elsif b == 'c' %}<p>b</p>{% else %}<p>Contenido pendiente.</p>{% endif %}", "warning"),
        ("{{ if eq .Lang `de` }}<p>Lampen.</p>{{ else }}<p>Contenido pendiente.</p>{{ end }}", "warning"),
        ("{{ with .Lamps }}<p>{{ . }}</p>{{ else }}<p>Contenido pendiente.</p>{{ end }}", "info"),
    ],
)
def test_what_a_layout_shows_where_a_site_has_nothing(branch: str, severity: str) -> None:
    text = f"---\nlayout: default\n---\n<section><h1>Faros</h1>{branch}</section>\n"
    found = dict(
        zip(excerpts(template_placeholder, text, HTML), severities_of(template_placeholder, text, HTML), strict=True)
    )
    assert found["Contenido pendiente."] == severity


@pytest.mark.parametrize(
    ("waiting", "script", "severity"),
    [
        ('<div class="card loading-placeholder"><p>Loading lamps…</p></div>', _SCRIPT, "info"),
        ('<div class="card loading-placeholder"><p>Loading lamps…</p></div>', "", "error"),
        ('<div class="card unloading"><p>Loading lamps…</p></div>', _SCRIPT, "error"),
        ('<ul data-src="/lamps.json"><li><div><p>Loading lamps…</p></div></li></ul>', "", "info"),
        ('<ul data-lamp="/lamps.json"><li><div><p>Loading lamps…</p></div></li></ul>', "", "error"),
    ],
)
def test_what_waits_for_a_script(waiting: str, script: str, severity: str) -> None:
    assert severities_of(script_notice, _PAGE.format(_TOLD, waiting, script), HTML) == [severity]


def test_the_marks_at_which_a_program_cuts_its_source() -> None:
    marks = ("FIRST 1/2", "LAMPS", "NEXT 1/2", "END")
    text = "\n\n".join(f"XXXXX {mark} XXXXX\n\n{_TOLD}" for mark in marks)
    assert set(severities_of(template_placeholder, text)) == {"info"}
    assert severities_of(template_placeholder, f"{_TOLD}\n\nXXXXX LAMPS XXXXX\n\n{_TOLD}") == ["error"]
    assert "error" in severities_of(template_placeholder, text.replace(" 1/2", ""))


@pytest.mark.parametrize(
    ("title", "severity"),
    [
        ("Cold E-mail Sequences", "info"),
        ("Outreach messages", "info"),
        ("Our e-mail of the week", "error"),
        ("A sequence of cold days", "error"),
        ("The town warns of cold calls", "error"),
        ("The end of cold outreach", "error"),
        ("How we came to better e-mail copy", "error"),
        ("Cold e-mails", "error"),
        ("Why the council keeps all of its e-mail messages", "error"),
    ],
)
def test_mails_that_who_sends_them_fills_in(title: str, severity: str) -> None:
    mail = "Hi [First Name],\n\nI saw the lamp of [Company Name], which is old.\n\n[Your Name]\n\n[Your Company]\n\n"
    assert set(severities_of(template_placeholder, f"# {title}\n\n{mail}{mail}")) == {severity}
    few = f"---\ntitle: {title}\n---\n\n{_TOLD}\n\nThe lamp of [Company Name] is lit, says [Your Name].\n"
    assert set(severities_of(template_placeholder, few)) == {"error"}


@pytest.mark.parametrize(
    ("title", "severity"), [("Markdown examples", "info"), ("Examples of lamps", "error"), ("On Markdown", "error")]
)
def test_a_page_that_shows_what_markup_does(title: str, severity: str) -> None:
    text = f'---\ntitle: "{title}"\n---\n\nLorem ipsum dolor sit amet, consectetur adipiscing elit.\n\n## A table\n\n{_TOLD}\n'
    assert severities_of(template_placeholder, text) == [severity]


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("esempio_eventi/sera.md", "info"),
        ("ejemplos/sera.md", "info"),
        ("beispiele/sera.md", "info"),
        ("esemplari/sera.md", "error"),
        ("eventi/esempio.md", "error"),
    ],
)
def test_folders_of_examples_in_other_languages(path: str, severity: str) -> None:
    text = "# Sera\n\nLorem ipsum dolor sit amet, consectetur adipiscing elit.\n"
    assert severities_of(template_placeholder, text, path=path) == [severity]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("*[[updated link](https://lamp.example/2)]*", []),
        ("[updated link]", ["warning"]),
        ("[[updated link](#)]", ["warning"]),
    ],
)
def test_brackets_around_a_link_are_the_authors(words: str, found: list[str]) -> None:
    text = f"He was asked what [he would do](https://lamp.example/1) {words} about the mill, and this was what he said to us.\n"
    assert severities_of(template_placeholder, text) == found


@pytest.mark.parametrize(
    ("path", "severity"),
    [("PROMPT.md", "info"), ("lamp/system-prompt.md", "info"), ("prompter.md", "error"), ("", "error")],
)
def test_the_prompt_of_a_model_by_its_name(path: str, severity: str) -> None:
    text = "Write a page for the ferry.\n\n* The key is made of these:\n  * <TS> - the time\n  * <LINE_NUMBER> - its number\n"
    assert set(severities_of(template_placeholder, text, path=path)) == {severity}
    front = "---\ntitle: Ferry\n{}---\n\n"
    assert set(severities_of(template_placeholder, front.format("") + text, path=path)) == {"info"}
    text = text.replace("<LINE_NUMBER>", "[Your Name]")
    assert set(severities_of(template_placeholder, front.format("date: 2026-10-01\n") + text, path=path)) == {"error"}


@pytest.mark.parametrize(
    ("sentence", "severity"),
    [
        ("You may well write [sc] a note [/sc] for it, and the site puts it aside.", "info"),
        ("물론 그렇게 하고 그 다음 [sc] 등불 [/sc] 이라고 쓰실 수도 있고요.", "info"),
        ("물론 그렇게 하고 그 다음 [sc] 등불 [/sc] 다리가 닫혔고요.", "error"),
        ("The mill and the old bridge [sc] a note [/sc] are closed, says the keeper.", "error"),
        ("You may well write [video] a lamp [/video] for it, and the site shows it.", "error"),
        ("The mill and the pier [caption]The mill[/caption] are closed, says the keeper.", "error"),
        ("The mill was in use. The bridge and the pier [sc] a note [/sc] are closed.", "error"),
        ("[sc] a note [/sc]", "error"),
        ("You may well write [sc] a note for it, and the site puts it aside [/sc]", "error"),
    ],
)
def test_a_tag_of_which_a_sentence_speaks(sentence: str, severity: str) -> None:
    assert set(severities_of(template_placeholder, f"<p><code>.lamp {{}}</code></p><p>{sentence}</p>", HTML)) == {
        severity
    }
    assert set(severities_of(template_placeholder, f"<p>{_TOLD}</p><p>{sentence}</p>", HTML)) == {"error"}


@pytest.mark.parametrize(
    ("tag", "words", "found"),
    [
        ("kbd", "help xxx", set()),
        ("code", "help xxx", set()),
        ("kbd", "the mill", {"info"}),
        ("strong", "nearly xxx", {"info"}),
        ("b", "between xx and xx", {"info", "warning"}),
    ],
)
def test_a_command_with_letters_for_any_word(tag: str, words: str, found: set[str]) -> None:
    text = f"<p>Say that I look for all that it has on xxx here, and <{tag}>{words}</{tag}> gives nothing. Why does the file on xxx not come up?</p>"
    assert set(severities_of(template_placeholder, text, HTML)) == found


def test_labels_of_two_fields_are_no_name() -> None:
    form = "<div><p>{}</p><form><div><label>Firstname</label><input> <label>Surname</label><input></div></form></div>"
    assert excerpts(template_placeholder, form.format(_TOLD), HTML) == []
    assert excerpts(template_placeholder, f"<p>{_TOLD}</p><p>It was told by Firstname Surname.</p>", HTML) == [
        "Firstname Surname"
    ]


def test_a_script_that_asks_whether_its_value_is_set() -> None:
    page = "<html><body><p>{}</p><script>{}</script></body></html>"
    guard = "if (!action.includes('YOUR_FORM_ID')) send(action);"
    assert severities_of(template_placeholder, page.format(_TOLD, guard), HTML, "mill.html") == []
    assert severities_of(
        template_placeholder, page.format(_TOLD, "const action = 'YOUR_FORM_ID';"), HTML, "mill.html"
    ) == ["warning"]
    assert severities_of(
        template_placeholder, page.format(_TOLD, "lamp.match('YOUR_FORM_ID'); light();"), HTML, "mill.html"
    ) == ["warning"]


def test_headings_of_a_text_of_dummies() -> None:
    dummy = "Lorem ipsum dolor sit amet, consectetur adipiscing elit."
    parts = "".join(f"## Lamp {name}\n\n{{}}\n\n" for name in ("one", "two", "three"))
    text = f"# Mill\n\n{parts}### Wheel\n\n### Sluice\n\n## The keeper\n\n{_TOLD}\n"
    assert any("heads nothing" in one for one in _messages(text.format(_TOLD, _TOLD, _TOLD)))
    assert not any("heads nothing" in one for one in _messages(text.format(dummy, dummy, dummy)))


def _messages(text: str) -> list[str]:
    return [finding.message for finding in findings(template_placeholder, text)]


@pytest.mark.parametrize(
    ("front", "severity"),
    [
        ("---\n# the generator reads this file\n---\n", "info"),
        ("---\n---\n", "info"),
        ("---\npermalink: /robots.txt\nlayout: null\n---\n", "info"),
        ("", "error"),
        ("The lamps of the quay\n---\nThe ferry\n---\n", "error"),
    ],
)
def test_a_plain_text_with_front_matter(front: str, severity: str) -> None:
    text = f'{front}Sitemap: {{{{ "/sitemap.xml" | absolute_url }}}}\n\nUser-agent: *\nDisallow: /lamps/\n'
    assert severities_of(template_placeholder, text, "text/plain", "robots.txt") == [severity]
