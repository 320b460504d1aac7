"""What a page hides, and what only looks as if it did."""

from __future__ import annotations

import pytest

from tests.loaders.common import check_shape, load, sources

STORY = "<h1>A bridge</h1><p>" + "The council closed the bridge on Monday, and nobody knew of it. " * 5 + "</p>"
WORDS = "The council closed the bridge"


@pytest.mark.parametrize(
    "attributes",
    ["hidden", "hidden=false", 'style="display:none"', 'style="VISIBILITY : Hidden"', 'style="content-visibility: hidden"',
     'style="animation-name: none; display: none"'],
)  # fmt: skip
def test_what_is_hidden_is_no_text(attributes: str) -> None:
    assert load(f"<p>oak</p><p {attributes}>ash</p><p>elm</p>", "text/html").text == "oak\n\nelm"


@pytest.mark.parametrize(
    "attributes",
    ['style="-webkit-backface-visibility: hidden"', 'style="backface-visibility:hidden;color:red"', 'style="overflow: hidden"',
     "hidden=until-found", 'aria-hidden="true"', 'style="visibility: hidden; animation-name: none"', 'class="sr-only"'],
)  # fmt: skip
def test_what_turns_waits_or_is_only_not_read_out_is_seen(attributes: str) -> None:
    document = load(f"<p>oak</p><p {attributes}>ash</p><p>elm</p>", "text/html")
    check_shape(document)
    assert document.text == "oak\n\nash\n\nelm"


@pytest.mark.parametrize(
    "form",
    [
        '<html><body style="display:none">{}</body></html>',
        "<html><body hidden>{}</body></html>",
        '<body><div id="loader">Loading …</div><div id="page" style="visibility:hidden">{}</div></body>',
        '<body><noscript>Please turn it on.</noscript><main hidden>{}<p hidden>ash</p></main><p style="display:none">elm</p></body>',
    ],
)
def test_a_page_that_shows_nothing_is_what_its_script_shows(form: str) -> None:
    document = load(form.format(STORY), "text/html")
    check_shape(document)
    assert document.text.removeprefix("Loading …").strip().startswith(f"A bridge\n\n{WORDS}")
    assert sources(document, "bridge on Monday, and")[0] == "bridge on Monday, and"
    assert "ash" not in document.text
    assert "elm" not in document.text


@pytest.mark.parametrize(
    "page",
    [
        f"<p>{'oak ' * 12}</p><div hidden>{STORY}</div>",
        f"<div hidden>{STORY}</div><div style='display:none'>{STORY}</div>",
        "<p>oak</p><div hidden>Thank you, your message was sent.</div>",
        f"<p>oak</p><template>{STORY}</template>",
    ],
)
def test_parts_beside_a_text_states_and_templates_stay_hidden(page: str) -> None:
    assert "bridge" not in load(page, "text/html").text
    assert "Thank you" not in load(page, "text/html").text
