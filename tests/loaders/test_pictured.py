"""Pictures that tags of site generators show."""

from __future__ import annotations

import pytest

from tests.loaders.common import check_shape, cut, load

TAGS = {
    '{{< figure src="mill.jpg" caption="The mill" >}}': ("mill.jpg", "The mill", "The mill"),
    "{{% figure src='a/mill.png' alt='A mill' /%}}": ("a/mill.png", "A mill", ""),
    '{{< figure\n  src="mill.webp"\n  attr="Ana Cruz"\n>}}': ("mill.webp", None, "(Credit: Ana Cruz)"),
    '{% include centered_image.html file="The mill.jpg" caption="In May" %}': ("The mill.jpg", "In May", "In May"),
    "{%- include_relative figure.liquid image_path=/mill.jpeg -%}": ("/mill.jpeg", None, ""),
    '{% include image.html file="mill.jpg" width="50%" %}': ("mill.jpg", None, ""),
    "{% img left /images/mill.jpg 300 %}": ("/images/mill.jpg", None, ""),
    '{% img left /images/mill.jpg 300 "The mill" %}': ("/images/mill.jpg", "The mill", "The mill"),
    "{% img /images/mill.jpg 300 200 The mill at dusk %}": ("/images/mill.jpg", "The mill at dusk", "The mill at dusk"),
    '{% img /mill.jpg "In May" "A mill" %}': ("/mill.jpg", "A mill", "In May"),
    """{% img /mill.jpg 300 '"In May" "A mill"' %}""": ("/mill.jpg", "A mill", "In May"),
}


@pytest.mark.parametrize(("tag", "expected"), TAGS.items())
def test_a_tag_shows_a_picture(tag: str, expected: tuple[str, str | None, str]) -> None:
    document = load(f"Before.\n\n{tag}\n\nBehind.", "text/markdown", "a.md")
    check_shape(document)
    (image,) = document.images
    assert (image.target, image.alt, image.title) == expected
    assert cut(document, image.source) == tag
    assert document.text[image.position :] == "Behind."
    assert document.text == "Before.\n\nBehind."


@pytest.mark.parametrize(
    "text",
    [
        '`{{< figure src="mill.jpg" >}}`',
        '```\n{{< figure src="mill.jpg" >}}\n```',
        '{{< youtube id="mill.jpg" >}}',
        '{% include head.html title="mill.jpg" %}',
        '{{< figure src="table.csv" >}}',
        "{% image {{ page.picture }} %}",
        '<!-- {{< figure src="mill.jpg" >}} -->',
        '{% comment %}\n{% include image.html file="mill.jpg" %}\n{% endcomment %}',
        '{{/* {{< figure src="mill.jpg" >}} */}}',
        "{# {% img mill.jpg %} #}",
        '{% raw %}{% include image.html file="mill.jpg" %}{% endraw %}',
        "{% verbatim %}\n{% img mill.jpg %}\n{% endverbatim %}",
        "{% " + "img" * 40_000,  # as long as it takes to read it once
    ],
)
def test_what_shows_none(text: str) -> None:
    assert load(f"Before.\n\n{text}\n\nBehind.", "text/markdown", "a.md").images == ()
