"""Gaps, variables and dummies in files that a program, a mailing or a theme fills in later."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.api import Example, Severity
from provenance.testing import find
from tests.boilerplate.prose import PROSE, marked
from tests.found import findings, found_in, severities_of


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("* [FERRY-12] - Replace %TOWN_HOME% in the start script", Severity.INFO),
        ("The file stands in ${town.home}/ferry for good.", Severity.INFO),
        ("It is `made` of ${TOWN} and no more.", Severity.INFO),
        ('ferry tides --format "table {{.Town}}"', Severity.INFO),
        ("The use of %LOCALAPPDATA% spares the other keepers.", Severity.INFO),
        ("@echo off\nSET LAMP=C:\\lamps\n) | %LAMP% on", Severity.INFO),
        ("The quay is set by the lamp.\n) | %LAMP% on", Severity.ERROR),
        ("Dear ${firstName}, your berth is ready.", Severity.ERROR),
        ('The ferry -- "the old one" -- to {{.Town}} is late.', Severity.ERROR),
        ("Run this prompt: “Name the tides of [Your City] in May.”", Severity.INFO),
    ],
)
def test_variables_of_programs_are_for_information(text: str, severity: str) -> None:
    assert [graded for _, graded in marked(template_placeholder, text)] == [severity]


@pytest.mark.parametrize(
    ("page", "severities"),
    [
        ('{{ define "main" }}<p>{{ .Title }}</p>{{ if .Params.bio }}<p>{{ . }}</p>{{ end }}{{ end }}', {"info"}),
        (
            "<p>Dear {{contact.first_name}}, the bridge is closed.</p><p><a href='#'>{{ unsubscribe_link }}</a></p>",
            {"info"},
        ),
        ("<p>Dear {{contact.first_name}}, the bridge is closed.</p>", {"error"}),
        ("<div>{{#markdown}}<p>The bridge is closed.</p>{{/markdown}}</div>", {"info"}),
        ("<div>{{> photo page.lead}}<p>The bridge is closed.</p>{{> video page.clip}}</div>", {"info"}),
        ("<div>{{#markdown}}<p>The bridge is closed.</p></div>", {"info"}),
        (f"<div>{{{{#markdown}}}}<p>{'The bridge is closed. ' * 50}</p></div>", {"error"}),
    ],
)
def test_layouts_and_mailings_are_filled_in_later(page: str, severities: set[str]) -> None:
    assert {graded for _, graded in marked(template_placeholder, page, media_type="text/html")} == severities


@pytest.mark.parametrize(("title", "severity"), [("Style guide", "info"), ("The bridge", "warning")])
def test_a_page_that_shows_how_a_site_looks_has_dummies(title: str, severity: str) -> None:
    page = f'<html lang="en"><head><title>{title}</title></head><body><article><p>{PROSE[0]}</p><img src="https://placehold.co/600x400" alt="Logo"><p>{PROSE[1]}</p></article></body></html>'
    assert [graded for _, graded in marked(template_placeholder, page, media_type="text/html")] == [severity]


@pytest.mark.parametrize(("paragraphs", "severities"), [(6, ["error", "info"]), (1, ["error", "warning"])])
def test_the_picture_of_a_page_of_dummies_is_of_one_fault(paragraphs: int, severities: list[str]) -> None:
    dummy = "Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor.\n\n" * paragraphs
    text = f"{dummy}{PROSE[0]}\n\n![The quay](https://placehold.co/600x400)\n\n{PROSE[1]}"
    assert sorted(graded for _, graded in marked(template_placeholder, text)) == severities


def test_a_variable_in_the_name_of_a_file() -> None:
    named = "It is called kernel-genkernel-%%ARCH%%-%%KV%% since May, and vmlinuz before."
    assert {severity for _, severity in marked(template_placeholder, *PROSE, named)} == {"info"}
    letter = "Dear Mr-%%NAME%%, the ferry goes at nine."
    assert {severity for _, severity in marked(template_placeholder, *PROSE, letter)} == {"error"}

    long = marked(template_placeholder, *PROSE, "initramfs-%%ARCH%%-%%KV%%" * 40)
    assert {severity for _, severity in long} == {"info"}


@pytest.mark.parametrize(
    ("path", "media_type", "source", "severities"),
    [
        ("_layouts/default.html", "text/html", "<main>{{ content }}</main>", {"info"}),
        ("themes/harbour/layouts/partials/head.html", "text/html", "<h1>{{ .Site.Title }}</h1>", {"info"}),
        ("harbour/templates/emails/late.html", "text/html", "<p>Dear {{ guest.name }}, the boat is late.</p>", {"info"}),
        ("layouts/robots.txt", "text/plain", "Sitemap: {{ .Permalink }}", {"info"}),
        ("sitemap.txt", "text/plain", "{% for post in site.posts %}\n{{ post.url }}\n{% endfor %}", {"info"}),
        ("src/app.html", "text/html", "<head>%sveltekit.head%</head><body>%sveltekit.body%</body>", {"info"}),
        ("docs/ferries.md", "text/markdown", '<script setup>\nconst boats = []\n</script>\n\n<p v-for="boat in boats">{{ boat.name }}</p>\n', {"info"}),
        ("site/late.html", "text/html", "<p>Dear {{ guest.name }}, the boat is late.</p>", {"error"}),
        ("letters/layouts.md", "text/markdown", "Dear {{ guest.name }}, the boat is late.", {"error"}),
        ("letters/weir.md", "text/markdown", "The weir is {{ length }} long, and the boat is late.", {"info"}),
        ("letters/weir.txt", "text/plain", "The weir is {{ length }} long, and the boat is late.", {"error"}),
        ("templates/a/b/c/d/e/late.html", "text/html", "<p>Dear {{ guest.name }}, the boat is late.</p>", {"error"}),
    ],
)  # fmt: skip
def test_files_that_a_generator_fills_in(path: str, media_type: str, source: str, severities: set[str]) -> None:
    findings = found_in(template_placeholder, Example(source, media_type=media_type, path=path))
    assert {finding.severity for finding in findings} == severities


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("lamps.LICENSE.txt", False),
        ("LICENSE-MIT.txt", False),
        ("THIRD_PARTY_NOTICES.txt", False),
        ("lamps.txt", True),
        ("copyright-law.txt", True),
        ("parking-notice.txt", True),
        ("driving-licence-rules.txt", True),
    ],
)
def test_rights_in_a_licence_are_what_it_is_for(path: str, *, told: bool) -> None:
    text = f"{' '.join(PROSE)}\n\n© 2024 Harbour Lamps Ltd. All rights reserved."
    assert bool(found_in(site_footer, Example(text, path=path))) is told


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("misc/404.html", False),
        ("misc/404.en.html", False),
        ("misc/ferry.html", True),
        ("misc/450-boats.html", True),
        ("offline-boats.html", True),
    ],
)
def test_a_page_says_that_there_is_none(path: str, *, told: bool) -> None:
    page = f"<!doctype html><html><body><h1>The ferry</h1><p>Page not found</p><p>{' '.join(PROSE)}</p></body></html>"
    assert bool(found_in(script_notice, Example(page, media_type="text/html", path=path))) is told


_EJS = '<section>\n<% lamps.forEach(function(lamp) { %>\n<p><%= lamp.name %></p>\n<% }); %>\n<%= t.include("_pier.html") %>\n</section>\n'
_ANGULAR = '<form ng-submit="light(lamp)" ng-controller="Pier"><label>{{\'lamp\'|translate}}</label></form>\n'
_HAML = ".row\n  .columns\n    #pier\n      %h2= lamp.name\n      %h3= lamp.day\n      %p The lamp is lit at #{lamp.time} on the pier.\n"
_PIECE = "<header>\n<h1>{{title}}</h1>\n<p>The lamp was lit on {{day}}.</p>\n</header>\n"


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (_EJS, "src/lamp.html"),
        (_ANGULAR, "app/lamp.html"),
        ("<md-tabs><label>{{'lamp'|translate}}</label>{{count || 0}}</md-tabs>\n", "app/tabs.html"),
        ("<span>{{lamp|translate|uppercase}}</span>\n", "app/lamp.html"),
        (_HAML, "rev/main.html"),
        (_PIECE, "blog/_template.html"),
        (_PIECE, "pages/_pier.html"),
        (_PIECE, "global/includes/pier.html"),
        ("<h1>[[TITLE]]</h1>\n<p>The lamp of the server.</p>\n", "main/lampserver-template.html"),
    ],
)
def test_what_a_program_fills_into_its_own_template_is_for_information(text: str, path: str) -> None:
    severities = {finding.severity for finding in findings(template_placeholder, text, "text/html", path)}
    assert severities == {"info"}


def test_a_page_with_a_gap_is_no_template() -> None:
    page = "<html><body><article><h1>The lamp</h1><p>It was lit on {{day}}, said [Name].</p></article></body></html>"
    assert severities_of(template_placeholder, page, "text/html", "pages/lamp.html") == ["error", "error"]


_DUMMY_TEXT = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.\n"


@pytest.mark.parametrize(
    ("head", "path", "severity"),
    [
        ("", "posts/lamp.md", "error"),
        ("---\ntitle: The lamp\ndraft: false\n---\n\n", "posts/lamp.md", "error"),
        ("---\ntitle: The lamp\ndraft: true\n---\n\n", "posts/lamp.md", "info"),
        ("---\ntitle: The lamp\npublished: false\n---\n\n", "posts/lamp.md", "info"),
        ("+++\ntitle = 'The lamp'\ndraft = true\n+++\n\n", "posts/lamp.md", "info"),
        ("---\ntitle: The lamp\n---\n\nA draft: true to life.\n\n", "posts/lamp.md", "error"),
        ("", "_drafts/lamp.md", "info"),
        ("", "src/LampTests/pages/lamp.md", "info"),
        ("", "tests/data/lamp.md", "info"),
        ("", "content/courses/example/lamp.md", "error"),
        ("", "posts/lorem-ipsum.md", "info"),
        ("", "static/video-sample/index.md", "info"),
        ("", "test.md", "info"),
        ("", "contest.md", "error"),
    ],
)
def test_dummy_text_in_drafts_and_in_test_data_is_for_information(head: str, path: str, severity: str) -> None:
    assert severities_of(template_placeholder, head + _DUMMY_TEXT, "text/markdown", path) == [severity]


@pytest.mark.parametrize(("path", "severity"), [("tools/issue-preview.html", "info"), ("tools/previews.html", "info"), ("tools/issue.html", "error")])  # fmt: skip
def test_dummy_text_in_a_file_that_shows_how_a_letter_is_to_look(path: str, severity: str) -> None:
    page = f"<html><body><h1>Issue 1</h1><p>{_DUMMY_TEXT}</p></body></html>"
    assert severities_of(template_placeholder, page, "text/html", path) == [severity]


def test_variables_in_a_file_of_settings_are_of_a_program() -> None:
    text = "# Paths of the build\nbuild.dir=out\nsrc.dir=src\nrun.path=${build.dir}:\\\n    ${lib}\nmain.class=lamp.Main\njar.name=lamp.jar\nwork.dir=\n"
    findings, problems = find(template_placeholder, Example(text, media_type="text/plain"))
    assert problems == []
    assert {finding.severity for finding in findings} == {"info"}
