"""What a finding advises fits the fault, and what only looks like a page's words is not told as that."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.api import Rule
from tests.found import findings, severities_of

_ARTICLE = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f'{_ARTICLE} See <a href=\\"https://ferry.org/lamps\\">the lamps</a>.\n', "backslashes"),
        (f"{_ARTICLE} See [the lamps](https://ferry.org/lamps\n\nIt goes on.\n", "that nothing ends"),
        (f"{_ARTICLE} See [the lamps](<https://ferry.org/\n>)\n\nIt goes on.\n", "breaks with its line"),
    ],
)
def test_of_markup(text: str, said: str) -> None:
    assert said in findings(markup_residue, text)[0].message


@pytest.mark.parametrize(
    ("rule", "text", "count"),
    [
        (script_notice, f"{_ARTICLE}\n\nLoading... ;-)\n", 0),
        (script_notice, f"{_ARTICLE}\n\nLoading...\n", 1),
        (comment_section, f"MEDIA RELEASE\n\n9 January 2021\n\nHAVE YOUR SAY ON THE NEW BRIDGE\n\n{_ARTICLE}\n", 0),
        (comment_section, f"{_ARTICLE}\n\nHAVE YOUR SAY ON THIS STORY\n", 1),
        (
            template_placeholder,
            "# Hours\n\n## Add a description\n\nThe program has a field for descriptions, and each hour is to have one.\n",
            0,
        ),
        (
            template_placeholder,
            "# Hours\n\n## Add a description\n\nThe council voted on Monday to close the bridge for a year.\n",
            1,
        ),
    ],
)
def test_of_other_words(rule: Rule, text: str, count: int) -> None:
    assert len([one for one in severities_of(rule, text) if one != "info"]) == count


@pytest.mark.parametrize(
    ("rule", "text", "media_type", "severities"),
    [
        (
            newsletter_prompt,
            f"{_ARTICLE}\n\nSubscribe and receive email alerts (link: https://ferry.org/alerts) when new releases are published.\n",
            "text/plain",
            ["info"],
        ),
        (
            newsletter_prompt,
            f"{_ARTICLE}\n\nSubscribe and receive email alerts when new releases are published.\n",
            "text/plain",
            ["error"],
        ),
        (advertisement, f"{_ARTICLE} Take [this lamp](https://amzn.to/1O3rivV).\n", "text/markdown", ["info"]),
        (
            advertisement,
            f"{_ARTICLE} Take [this lamp](https://www.amazon.com/dp/B08XYZ?tag=lamps-20).\n",
            "text/markdown",
            ["warning"],
        ),
        (
            site_footer,
            f"{_ARTICLE}\n\n<figure><figcaption>The weir in 1955 ©The Harbour Collection<br>It stands no more.</figcaption></figure>\n",
            "text/markdown",
            ["info"],
        ),
    ],
)
def test_for_information(rule: Rule, text: str, media_type: str, severities: list[str]) -> None:
    assert severities_of(rule, text, media_type) == severities


def test_the_way_to_the_top_works() -> None:
    page = f'<html><body><p>{_ARTICLE}</p><a class="button back-to-top" href="">Back to top</a></body></html>'
    assert set(severities_of(navigation, page, "text/html")) <= {"info"}


def test_only_rights_speak_of_a_licence() -> None:
    (rights,) = findings(site_footer, f"{_ARTICLE}\n\n© 2024 Harbour News. All rights reserved.\n", "text/plain")
    (views,) = findings(
        site_footer, f"{_ARTICLE}\n\nOpinions expressed by Harbour contributors are their own.\n", "text/plain"
    )
    assert "licence" in rights.message
    assert "licence" not in views.message
