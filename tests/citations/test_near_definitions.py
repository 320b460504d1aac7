"""CIT303: what is said of a reference whose definition a generator fills in, or that is not read as one."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.undefined_citation import undefined_citation

from provenance.api import Example
from provenance.testing import find


def _messages(text: str) -> list[str]:
    found, _ = find(undefined_citation, Example(text, media_type="text/markdown"))
    return [finding.message for finding in found]


@pytest.mark.parametrize(
    "definition",
    [
        '{{ "/x" | relative_url }}',
        "{{ site.url }}/a b",
        "{% post_url 2020-01-01-lamp %}",
        '{% link _posts/lamp.md %} "The lamp"',
        '<%= link_to "lamp" %>',
        '{{< ref "lamp.md" >}}',
    ],
)
def test_an_address_that_a_generator_fills_in_defines_a_label(definition: str) -> None:
    assert _messages(f"See [the lamp][The  Lamp] there.\n\n[the lamp]: {definition}\n") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("See [it][r] there.\nSo it is.\n[r]: https://lamp.org/a", "read as words of the paragraph above"),
        ("See [it][r] there.\n\n[r]:\n", "has no address"),
        ("See [it][r] there.\n\n[r]: https://lamp.org/a b c", "cannot be read"),
        ("See [it][r] there.\n\n```\n[r]: https://lamp.org/a\n```\n", "which nothing defines"),
        ("See [[https://lamp.org/a][the lamp]].", "write [the lamp](https://lamp.org/a)"),
        ("See [[file:lamp.org][the lamp]].", "write [the lamp](lamp.org)"),
        ("See [[the lamp][it]].", "which nothing defines"),
    ],
)
def test_the_message_says_why_nothing_defines_a_label(text: str, said: str) -> None:
    (message,) = _messages(text)
    assert said in message
