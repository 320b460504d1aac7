"""Links without an address by which scripts open or count something (CIT306)."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_link import placeholder_link

from provenance.api import Example
from tests.found import found_in, severities_of


@pytest.mark.parametrize(
    ("link", "told"),
    [
        ('<a href="#" class="view-likers">12</a>', 0),
        ('<a class="small like-count" href="#">3 likes</a>', 0),
        ('<a href="" class="post_likers">1,204</a>', 0),
        ('<a href="#" class="view-likers">what the masons found</a>', 1),
        ('<a href="#" class="our-likes">12 beams</a>', 1),
        ('<a href="#" class="link">the report of the masons</a>', 1),
        ('<a href="#" class="more">the report of the masons</a>', 1),
        ('<a href="#" class="report-12">12</a>', 1),
        ('<a href="#" class="mail">the keeper</a>', 0),
        ('<a href="#" class="mailbox">the report of the masons</a>', 1),
        ('<a href="URL" class="view-likers">12</a>', 1),
        ('<a href="" class="reload">the report of the masons</a>', 1),
        ('<a href="#" ng-click="open()">what the masons found</a>', 0),
        ('<a href="#" @click.prevent="open">what the masons found</a>', 0),
        ('<a href="#" data-click="open">what the masons found</a>', 1),
    ],
)
@pytest.mark.parametrize("media_type", ["text/html", "text/markdown"])
def test_a_counter_needs_no_address(link: str, told: int, media_type: str) -> None:
    text = f"<p>The bridge of the ministry is old, and {link} stand under what the masons wrote of it on Monday.</p>"
    assert len(found_in(placeholder_link, Example(text, media_type=media_type))) == told


@pytest.mark.parametrize(
    ("link", "told"),
    [("[12](#){.view-likers}", 0), ("[12](#){#n .post-likes}", 0), ("[12](#){.note}", 1), ("[12](#)", 1)],
)
def test_markdown_names_the_class_behind(link: str, told: int) -> None:
    text = f"The bridge of the ministry is old, and the masons wrote of it.\n\n{link}\n"
    assert len(found_in(placeholder_link, Example(text, media_type="text/markdown"))) == told


@pytest.mark.parametrize(
    ("link", "told"),
    [
        ('<a href="#" class="reply-to-comment">Answer him</a>', 0),
        ('<a href="#" class="view-likers">12</a> <a href="#" class="our-likes">3 likes</a>', 0),
        ('<p>The weir is old. <a href="#" class="show-replies">Show 4 replies</a></p>', 0),
        ('<p>The weir is old. <a href="#" class="more-link">Read all that they found</a>, since it is long.</p>', 1),
        ('<p>The weir is old. <a href="#" class="show-comments">The masons found that it is</a> on that day.</p>', 1),
        ('<p>The weir is old, writes <a href="#" class="open-link see-more">the survey of 2019</a>.</p>', 1),
        ('<p>The weir is old, and <a href="#" class="load-more">the verdict</a> has it.</p>', 1),
        ('<p>The weir is old, and <a href="#" class="show-votes">the verdict</a> has it.</p>', 1),
        ('<p>The weir of the ministry had <a href="#" class="views">40,000</a> beams.</p>', 1),
    ],
)
def test_a_source_in_a_sentence_needs_one(link: str, told: int) -> None:
    text = f"<p>The bridge of the ministry is old, and the masons wrote of it on Monday.</p><div>{link}</div>"
    assert len(found_in(placeholder_link, Example(text, media_type="text/html"))) == told


def test_a_tag_that_tells_a_script_the_words_of_its_link_is_followed_by_one() -> None:
    said = "The ferry line (<a {}>LAMP</a>) sold more than half of its boats to the town in the spring of that year."
    for attributes, told in (
        ("class='ticker' href='' data-symbol='LAMP'", []),
        ("class='ticker' href='#' data-symbol=\"LAMP\"", []),
        ("class='ticker' href='' data-symbol='QUAY'", ["error"]),
        ("href='' data-symbol='LAMP'", ["error"]),
        ("class='ticker' href=''", ["error"]),
        ("class='internal' href='' data-link='internal'", ["error"]),
    ):
        page = f"<html><body><article><p>{said.format(attributes)}</p></article></body></html>"
        assert severities_of(placeholder_link, page, "text/html") == told, attributes


@pytest.mark.parametrize(
    ("link", "told"),
    [
        ('<a href="" class="reload">Reload</a>', 0),
        ('<a href="" class="reloading">Reload</a>', 1),
        ('<a href="" class="reload">Look at what the masons wrote of it</a>', 1),
        ('<a href="">Reload</a>', 1),
    ],
)
def test_the_button_of_a_box_that_tells_of_an_error(link: str, told: int) -> None:
    text = f"<p>The bridge of the ministry is old, and the masons wrote of it.</p><p>Something went wrong on the old bridge of the town. {link}</p>"
    assert len(found_in(placeholder_link, Example(text, media_type="text/html"))) == told
