"""Words in the readers' comments of a saved page (MOD501)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.profanity import profanity

from tests.found import severities_of

_PAGE = (
    '<html lang="en"><body><article><h1>The bridge</h1><p>The bridge is closed until the spring, the council said. {}</p></article>'
    '<ol class="commentlist"><li><ol class="children"><li>Well.</li></ol></li>'
    '<li class="comment"><div class="comment-author">{}</div><p>{}</p></li></ol><p>{}</p></body></html>'
)


@pytest.mark.parametrize(
    ("words", "severities"),
    [
        (("", "", "Who closed the fucking bridge, and why?", ""), ["info"]),
        (("", "", "You closed the fucking bridge, and why?", ""), ["warning"]),
        (("", "", "Have they read what u fucking said?", ""), ["warning"]),
        (("", "Shit Ferry", "Who closed it?", ""), ["info"]),
        (("Who closed the fucking bridge?", "", "", ""), ["warning"]),
        (("", "", "", "Who closed the fucking bridge, and why?"), ["warning"]),
    ],
)
def test_are_said_by_others(words: tuple[str, ...], severities: list[str]) -> None:
    assert severities_of(profanity, _PAGE.format(*words), "text/html") == severities


def test_a_list_that_does_not_end_holds_nothing() -> None:
    page = _PAGE.format("", "", "Who closed the fucking bridge?", "").replace("</ol>", "")
    assert severities_of(profanity, page, "text/html") == ["warning"]
