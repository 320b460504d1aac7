"""What a page told its player, left among the words of a text; and texts that show such data to their readers."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from provenance_plugins.boilerplate.markup import data_objects as rule
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from provenance.api import Example
from provenance.testing import document
from tests.found import found_in

BEFORE = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it at all, as the clerk told us in the evening."
BEHIND = "The ferry goes on as it did, from nine in the morning until six, and in June until eight; whoever has a pass rides for nothing, the harbour says."
PLAYER = '{"kind":"clip","clip":{"name":"The ferry","files":[{"size":"hd","src":"https:\\/\\/lampnet.org\\/ferry.mp4"},{"size":"sd","src":"https:\\/\\/lampnet.org\\/s.mp4"}]}}'
WIDGET = (
    '{"widget": "poll", "id": 1733, "url": "https://lampnet.org/polls/1733", "options": ["yes", "no"], "open": true}'
)


@pytest.mark.parametrize("data", [PLAYER, WIDGET])
@pytest.mark.parametrize("form", ["{0}\n\n{1}\n\n{2}", "{0}\n{1}\n{2}", "{0} {1} {2}"])
@pytest.mark.parametrize("media_type", ["text/plain", "text/html"])
def test_what_a_player_was_told(data: str, form: str, media_type: str) -> None:
    source = form.format(BEFORE, data, BEHIND)
    found = [one for one in found_in(markup_residue, Example(source, media_type=media_type)) if "player" in one.message]
    assert len(found) == 1
    place = found[0].location
    assert place is not None
    assert source[place.start.offset : place.end.offset] == data


@pytest.mark.parametrize(
    "source",
    [
        f"{BEFORE} The answer of the API is this.\n\n{WIDGET}\n\n{BEHIND}",
        f"{BEFORE}\n\n```\n{WIDGET}\n```\n\n{BEHIND}",
        f"{BEFORE} `{WIDGET}` {BEHIND}",
        f"{BEFORE} Put this line below the first one:\n\n{WIDGET}\n\n{BEHIND}",
        f"{BEFORE} The hub keeps its settings so.\n\n{WIDGET}\n\n{BEHIND}",
        f'{BEFORE}\n\n{{"lamp": "lit", "wick": "short"}}\n\n{BEHIND}',
        f'{BEFORE} {{"url": "https://lampnet.org/a", unfinished {BEHIND}',
        "\n".join([BEFORE, *([WIDGET] * 6), BEHIND]),
        f"{WIDGET}",
    ],
)
def test_data_that_a_text_shows(source: str) -> None:
    assert found_in(markup_residue, Example(source, media_type="text/markdown")) == []


@pytest.mark.parametrize("depth", [200, 400, 2_000])
def test_objects_in_objects_to_any_depth(depth: int, monkeypatch: pytest.MonkeyPatch) -> None:
    value: object = {}
    for _ in range(depth):
        value = {"b": [value]}
    data = '{"src":"https://lampnet.org/a.mp4"' + " " * 80 + "}"
    monkeypatch.setattr(rule, "_READER", Decoder(value, len(data)))
    assert len(list(rule.data_objects(document(f"{BEFORE}\n\n{data}\n\n{BEHIND}")))) == 1


class Decoder(NamedTuple):
    """A decoder that goes as deep as any."""

    value: object
    end: int

    def raw_decode(self, _text: str) -> tuple[object, int]:
        return self.value, self.end
