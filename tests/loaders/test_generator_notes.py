"""Notes of generators in pages: what is left out, of which files, and that places stay."""

from __future__ import annotations

import pytest

from provenance.loaders.generator_notes import without_notes
from tests.loaders.common import check_shape, load, sources

HEAD = "<h1>{{ page.title }}</h1>\n"


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        (f"{HEAD}<p>It was {{% comment %}} say when {{% endcomment %}}late.</p>", "It was late."),
        (f"{HEAD}{{# Say when it came. #}}\n<p>It was late.</p>", "It was late."),
        ("{% if late %}{{/* Say when:\nearly? */}}<p>It was late.</p>", "It was late."),
        ("---\nlayout: page\n---\n{# Say when. #}<p>It was late.</p>", "It was late."),
        ("{% include a.html %}{% comment %}</div><p>Not this.</p>{% endcomment %}<p>It was late.</p>", "It was late."),
        ("<div>\n{{/* <p>Not this.</p>\n*/}}\n<p>It was late.</p></div>", "It was late."),
        ("<div>{% comment %}<ul><li>Not this.</li></ul>{% endcomment %}<p>It was late.</p></div>", "It was late."),
        ("<div>{# <a href='/a'>Not this.</a> #}<p>It was late.</p></div>", "It was late."),
        ("<p>Write {# <b> #} in it.</p>", "Write {# #} in it."),
        ("<p>Write <code>{# <b>so</b> #}</code> in it.</p>", "Write {# so #} in it."),
        ("<p>Write {# so #} in it.</p>", "Write {# so #} in it."),
        (f"{HEAD}<p>Write <code>{{# so #}}</code> in it.</p>", "Write {# so #} in it."),
        ("<pre>{% if a %}</pre><p>Write {# so #} in it.</p>", "Write {# so #} in it."),
        (f"{HEAD}<p>Write {{# without an end.</p>", "Write {# without an end."),
    ],
)
def test_what_a_page_shows_of_a_template(markup: str, text: str) -> None:
    document = load(markup, "text/html", "a.html")
    check_shape(document)
    assert document.text.endswith(text)
    assert "Not this" not in document.text
    assert "Say when" not in document.text
    assert document.source == markup


def test_places_stay() -> None:
    markup = f"{HEAD}{{% comment %}}\r\nA note: &amp;\r\n{{% endcomment %}}<p>It was &amp; late.</p>"
    assert sources(load(markup, "text/html", "a.html"), "It was & late.") == ["It was &amp; late."]


@pytest.mark.parametrize(
    "text", ["{# a " * 40_000, "{% comment %}" * 30_000 + "{% endcomment %}", "<pre>{# " * 30_000 + " #}"]
)
def test_what_never_ends_costs_no_more_than_a_look(text: str) -> None:
    assert len(without_notes(text, 0)) == len(text)
