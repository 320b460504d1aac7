"""Left-overs that stand at many places of a text, told once with the number of places."""

from __future__ import annotations

from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.share_prompt import share_prompt

from tests.found import findings

_POST = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected.\n\nLink Copied!\n\n"
)
_TEASERS = (
    "Mayor says that the ferry will run again from the middle of May…Read more\n\n",
    "LAMP TRAIL: Mayor says the harbour lamps will go out in the middle of May…Read more\n\n",
    "Council says the mill will be open again from the end of June…Read more\n\n",
)
_ARTICLE = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected.\n\n"


def test_a_button_at_each_post_of_a_live_page() -> None:
    (told,) = findings(share_prompt, _POST * 4)
    assert told.message.endswith("the same stands in 3 more places")
    assert len(findings(share_prompt, _POST * 3)) == 3


def test_the_lines_of_a_list_of_other_articles() -> None:
    (told,) = findings(read_more, _ARTICLE + _ARTICLE.join(_TEASERS) + _ARTICLE, "text/plain")
    assert told.message.endswith("the like stands in 2 more places")
    assert len(told.related) == 2
    assert len(findings(read_more, _ARTICLE + _ARTICLE.join(_TEASERS[:2]) + _ARTICLE, "text/plain")) == 2
