"""A sentence that is left over in brackets goes with them, or leaves them whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.share_prompt import share_prompt

from provenance.engine.fixing import apply, wanted
from tests.boilerplate.prose import PROSE
from tests.found import found_in

FIRST = "The mayor, Ana Cruz, said that the town would run a ferry, and that it would cost one euro."


def fixed(text: str) -> str:
    found = [one for rule in (newsletter_prompt, read_more, share_prompt) for one in found_in(rule, text)]
    return apply(text, wanted(found, unsafe=True)).text


@pytest.mark.parametrize(
    ("behind", "left"),
    [
        (" (Subscribe to our newsletter for more of this. Sign up here.)", ""),
        (" (Was this email forwarded to you? Sign up here.)", ""),
        (" [Get our newsletter in your inbox every day. Sign up here.]", ""),
        (
            " (This story ran in our weekly letter. Subscribe to our newsletter. Sign up here.)",
            " (This story ran in our weekly letter.)",
        ),
        (
            " Sign up for our newsletter and get it in your inbox every morning. The ferry goes on.",
            " The ferry goes on.",
        ),
    ],
)
def test_brackets_stay_whole(behind: str, left: str) -> None:
    assert fixed(f"{FIRST}{behind}\n\n{PROSE[2]}") == f"{FIRST}{left}\n\n{PROSE[2]}"


def test_sentences_side_by_side_are_one_finding() -> None:
    findings = found_in(
        newsletter_prompt, f"{FIRST} (Subscribe to our newsletter for more. Sign up here.)\n\n{PROSE[2]}"
    )
    assert [one.excerpt for one in findings] == ["(Subscribe to our newsletter for more. Sign up here.)"]


PIECES = st.sampled_from(
    [
        *(
            "Sign up here.",
            "Subscribe to our newsletter and get it in your inbox.",
            "Follow us on Facebook and Twitter.",
        ),
        *("The ferry goes on.", "Was this email forwarded to you?", "The bridge is closed for a year, said the mayor."),
        *("Click here to read more about it.", "It is cheap!"),
    ]
)
GROUPS = st.tuples(st.sampled_from(["", "()", "[]", "(", ")"]), st.lists(PIECES, min_size=1, max_size=3))


@given(st.lists(GROUPS, min_size=1, max_size=4))
def test_no_bracket_is_torn(groups: list[tuple[str, list[str]]]) -> None:
    parts = [f"{signs[:1]}{' '.join(pieces)}{signs[1:]}" for signs, pieces in groups]
    left = fixed("\n\n".join((f"{FIRST} {' '.join(parts)}", PROSE[2])))
    if all(signs in {"", "()", "[]"} for signs, _ in groups):
        for opening, closing in ("()", "[]"):
            assert left.count(opening) == left.count(closing)
    assert "  " not in left
    assert " \n" not in left
