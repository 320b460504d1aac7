"""Accounts and names in the address of a text, and digests whose items each lead to their outlet: a missing author is for information then."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.given_speeches import is_given_speech
from provenance_plugins.attribution.authors.linked_digests import is_linked_digest
from provenance_plugins.attribution.authors.names_in_addresses import named_in_address

from provenance.testing import document


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://www.facebook.com/ana.cruz.7/posts/3754", "ana.cruz.7"),
        ("https://www.facebook.com/photo.php?fbid=1", None),
        ("https://www.facebook.com/groups/123/permalink/4", None),
        ("https://twitter.com/i/status/1", None),
        ("https://t.me/s/harbour/12", "harbour"),
        ("https://www.reddit.com/user/ana_cruz/comments/1", "ana_cruz"),
        ("https://www.reddit.com/r/lamps/comments/1", None),
        ("https://anacruz.wordpress.com/2024/05/03/dam/", "anacruz"),
        ("https://gazette.example/ana_cruz/2024/05/03/the-dam", "Ana Cruz"),
        ("https://gazette.example/author/ana-cruz/", "Ana Cruz"),
        ("https://gazette.example/world-news/2024/05/03/the-dam", None),
        ("https://gazette.example/opinion/the-dam/", None),
    ],
)
def test_who_is_named_in_an_address(address: str, name: str | None) -> None:
    text = document(f'---\nurl: "{address}"\n---\n\nThe dam was shut.\n', media_type="text/markdown")
    assert named_in_address(text) == name


_SAID = "The council has put out a tender for five hundred lamps on the quay, and nobody has asked for it"


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ([f"[Gazette {n}](https://g{n}.example/lamps)" for n in range(5)], True),
        ([f"**Source:** [Post](https://p{n}.example/x), 3 May" for n in range(5)], True),
        ([f"([Post](https://p{n}.example/x))" for n in range(5)], True),
        (["[Gazette](https://g.example/lamps)"] * 5, False),
        ([f"[lamps](https://g{n}.example/lamps) are dear" for n in range(5)], False),
        (["[Gazette](https://g.example/lamps)", "", "", "", ""], False),
    ],
)
def test_a_digest_of_links(ends: list[str], *, expected: bool) -> None:
    text = "# The week\n\n" + "\n\n".join(f"{_SAID}. {end}" for end in ends)
    assert is_linked_digest(document(text, media_type="text/markdown")) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Buenas noches,\n\nquiero daros las gracias. Yo sé lo que digo, y me alegro. Mi casa está aquí.", True),
        ("Bonsoir, je suis venue. J'ai vu le pont, et je pense que je reste.", True),
        ("Meine Damen und Herren, ich danke Ihnen. Ich weiß, was ich sage, und mir ist kalt.", True),
        ("Good evening is what he said. I think that I know the dam, and I left.", False),
        ("Good evening. The dam was shut, Ana Cruz said. I saw it, Ben Ode said. I left, and I know my dam.", False),
        ("Buenas noches. El puente está cerrado.", False),
    ],
)
def test_a_speech_as_it_was_given(text: str, *, expected: bool) -> None:
    assert is_given_speech(document(text)) is expected
