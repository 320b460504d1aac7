"""What the author of a text put there with the words of pages: a licence under his name, a tag with its value, a picture that a colon leads to, the app that a post is on, a button that is hidden."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from tests.boilerplate.prose import PROSE, graded


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("&copy; 2021, **Ola M. Berg** &lt;ola@lamp.example&gt;, [CC BY-SA 4.0](https://creativecommons.org)", "info"),
        ("© 2021 Marit Olsen, CC BY-NC 4.0", "info"),
        ("© 2021 Harbour News, CC BY-NC 4.0", "warning"),
        ("© 2021 Harbour Press Ltd. <desk@harbour.example>", "warning"),
    ],
)
def test_a_person_gives_a_licence(line: str, severity: str) -> None:
    assert graded(site_footer, *PROSE, "## How to share", line) == [severity]


@pytest.mark.parametrize(
    ("tag", "severity"),
    [
        ("{{built:1931-06-02}}", "info"),
        ("{{page: 1204}}", "info"),
        ("{{date:YYYY-MM-DD}}", "error"),
        ("{{cost:0.2f}}", "error"),
        ("{{built:}}", "error"),
        ("{{user:mail}}", "error"),
    ],
)
def test_a_tag_with_its_value_is_no_gap(tag: str, severity: str) -> None:
    assert graded(template_placeholder, tag, *PROSE) == [severity]


def test_a_colon_leads_to_a_picture() -> None:
    told = "The rope goes twice around the post, and its end lies under the last turn. Like this:"
    picture = "![A rope on a post](rope.jpg)"
    assert graded(share_prompt, PROSE[0], told, picture, *PROSE[1:]) == []
    assert graded(share_prompt, PROSE[0], "Like this:", picture, *PROSE[1:]) == ["error"]


def test_a_post_on_an_app_leads_to_it() -> None:
    call = "[Download the app](https://store.example/ferry)"
    told = "The app of the harbour shows when the ferry leaves. With the app you can buy a ticket on the quay, too."
    assert graded(newsletter_prompt, PROSE[0], told, call, PROSE[1]) == ["info"]
    assert graded(newsletter_prompt, *PROSE, call) == ["error"]
    assert graded(newsletter_prompt, PROSE[0], told, "Download the app") == ["error"]


@pytest.mark.parametrize(
    ("attribute", "severity"),
    [('style="display: none;"', "info"), ("hidden", "info"), ('style="color: red"', "error")],
)
def test_a_hidden_button_waits_for_its_script(attribute: str, severity: str) -> None:
    button = f'<div>\n<p>Name</p>\n<button type="button" {attribute}>\n<br>\n<span>Loading...</span>\n</button>\n</div>'
    assert graded(script_notice, *PROSE, button) == [severity]
