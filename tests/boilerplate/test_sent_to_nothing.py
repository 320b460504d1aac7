"""BLP410: a section without a word to which a sentence of the same text sends its readers; pictures that a program did not find."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.found import excerpts, severities_of

_SENT = "Whoever is against it can raise [an objection](#objections) in writing until the vote."


def _told(sent: str, section: str = "### Objections\n\n") -> list[str]:
    text = f"# How we vote\n\n{sent}\n\n## Consent\n\nAll of us have to agree before the mill is sold.\n\n{section}## Majority\n\nElse the larger number wins, as the law of the town has it.\n"
    return excerpts(template_placeholder, text, path="votes.md")


def test_a_section_to_which_a_sentence_leads() -> None:
    assert _told(_SENT) == ["Objections"]
    assert _told(_SENT.replace("#objections", "#how-to-object"), "### How to object?\n\n") == []
    assert _told(_SENT.replace("#objections", "#how-to-object"), "### How to object\n\n") == ["How to object"]


@pytest.mark.parametrize(
    "sent",
    [
        "- [Consent](#consent)\n- [Objections](#objections)\n- [Majority](#majority)",
        "[Consent](#consent) · [Objections](#objections) · [Majority](#majority)",
        "Whoever is against it can raise [an objection](objections.md) in writing until the vote.",
        "Whoever is against it can raise [an objection](#majority) in writing until the vote.",
        "Whoever is against it can raise an objection in writing until the vote.",
    ],
)
def test_a_section_that_only_a_list_of_contents_names(sent: str) -> None:
    assert _told(sent) == []


@pytest.mark.parametrize(
    "section",
    [
        "### Objections\n\nThey are read out.\n\n",
        "### Objections\n\n#### In writing\n\nThey are read out.\n\n",
        "### Objections\n\n![The form](form.png)\n\n",
        "### Objections\n\n{% include objections.html %}\n\n",
        "### Objections\n\n| Who | When |\n|---|---|\n| Ana | May |\n\n",
        "### Objections\n\n<Objections />\n\n",
        "### Objections\n\n```\nNo!\n```\n\n",
    ],
)
def test_a_section_that_has_something(section: str) -> None:
    assert _told(_SENT, section) == []


_TEXT = "# The mill\n\nThe mill was closed on Monday, and nobody in the hall objected to it.\n\n"


@pytest.mark.parametrize(
    "picture",
    [
        "![](/images/the-mill/missing.jpg)",
        "![The mill](/images/no-image.png)",
        "![The mill](/images/image-not-found.png)",
        "![The mill](/images/photo_not_available.jpg)",
    ],
)
def test_a_picture_that_was_not_found(picture: str) -> None:
    assert severities_of(template_placeholder, _TEXT + picture) == ["info"]


@pytest.mark.parametrize(
    "picture",
    [
        "![The wheel that is missing](/images/the-mill/missing.jpg)",
        "![](/images/missing-wheel.jpg)",
        "![](/images/missing/wheel.jpg)",
        "![](/images/casino-image.png)",
        "![](/images/no-photography.jpg)",
        "![](/images/not-found.jpg)",
    ],
)
def test_a_picture_with_a_name_of_its_own(picture: str) -> None:
    assert severities_of(template_placeholder, _TEXT + picture) == []


def test_a_cover_of_a_text_on_what_is_missing() -> None:
    assert severities_of(template_placeholder, f'---\ntitle: The mill\ncoverImage: "missing.png"\n---\n\n{_TEXT}') == []


_AT_EXAMPLE = "https://www.example.com/uma-lulik.jpg"


@pytest.mark.parametrize(
    "text",
    [
        f"{_TEXT}![The mill]({_AT_EXAMPLE})",
        f'{_TEXT}<img src="{_AT_EXAMPLE}" alt="The mill">',
        f"---\ntitle: The mill\nhero_image: {_AT_EXAMPLE}\n---\n\n{_TEXT}",
        f"{_TEXT}![The mill](https://cdn.example.org/mill.png)",
    ],
)
def test_a_picture_at_an_address_of_examples(text: str) -> None:
    assert severities_of(template_placeholder, text) == ["warning"]


def test_a_picture_at_an_address_of_examples_beside_code() -> None:
    text = f"{_TEXT}![The mill]({_AT_EXAMPLE})\n\nIt is written so:\n\n```\n![The mill]({_AT_EXAMPLE})\n```\n"
    assert severities_of(template_placeholder, text) == ["info"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_TEXT}It is written `![The mill]({_AT_EXAMPLE})` there.",
        f"{_TEXT}![The mill](https://www.example.town/uma-lulik.jpg)",
        f"{_TEXT}![The mill](/example.com/uma-lulik.jpg)",
        f"---\ntitle: The mill\ncanonical_url: https://www.example.com/mill/\n---\n\n{_TEXT}",
        f"{_TEXT}![The mill](https://counterexample.com/uma-lulik.jpg)",
    ],
)
def test_a_picture_at_another_address(text: str) -> None:
    assert severities_of(template_placeholder, text) == []
