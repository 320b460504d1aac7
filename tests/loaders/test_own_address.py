"""The address from which a plain text was taken."""

from __future__ import annotations

import pytest

from tests.loaders.common import check_shape, load

_TITLE = "City closes the old bridge over the Tarn"
_TEXT = "The bridge was closed after an inspection. It will be opened again when the repairs are done, the city said."
_LONG = "http://harbour.example/2017-08-02-city-closes-bridge-tarn-inspection-repairs.html"
_OWN = "http://harbour.example/2017/08/02/city-closes-bridge-tarn/"


def test_a_bare_address_below_a_text_is_its_own_where_all_its_words_are_those_of_the_text() -> None:
    text = f"{_TITLE}\n\n{_TEXT} {_TEXT} {_TEXT} {_TEXT}\n\n{_LONG}\n\nRead more here: http://harbour.example\n"
    assert address(text) == [(_LONG, _LONG)]


def address(text: str) -> list[tuple[str, str]]:
    document = load(text, "text/plain")
    check_shape(document)
    return [
        (one.value, "" if one.span is None else document.slice(one.span))
        for one in document.declared
        if one.field == "url"
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{_TITLE}\n{_OWN}\n{_TEXT}\n",
        f"{_TITLE}\r\n{_OWN}\r\n{_TEXT}\r\n",
        f"{_TITLE}\n{_OWN}\nIt came without a warning, and nobody was there.\n",  # with the words of its title alone
        f"{_OWN}\n\n{_TITLE}\n\n{_TEXT}\n",
        f"{_TITLE}\n\nBy Ana Cruz\n<{_OWN}>\n\n{_TEXT}",
        f"{_TITLE}\n\nURL: {_OWN}\n\n{_TEXT}",
        f"{_TITLE}\n\n{_TEXT}\n\nSource: {_OWN}",
        f"{_TITLE}\n\n{_TEXT}\n\nOriginally published at: {_OWN}\n",
    ],
)
def test_an_address_at_an_edge_is_that_of_the_text(text: str) -> None:
    assert address(text) == [(_OWN, _OWN)]


@pytest.mark.parametrize(
    "text",
    [
        f"{_TITLE}\nSee {_OWN}\n{_TEXT}\n",
        f"{_TITLE}\n{_OWN} and more\n{_TEXT}\n",
        f"{_TITLE}\nhttp://harbour.example/2016/01/02/mayor-opens-summer-fair/\n{_TEXT}\n",
        f"{_TITLE}\nhttp://harbour.example/\n{_TEXT}\n",
        f"{_TITLE}\n{_OWN}?{'a' * 2000}\n{_TEXT}\n",
        f"{_TITLE}\nhttp://[harbour/city-closes-bridge-tarn\n{_TEXT}\n",
        f"{_TITLE}\n\n{_TEXT}\n\n{_TEXT}\n\n{_TEXT}\n\n{_OWN}\n\n{_TEXT}\n",
        f"{_TITLE}\n\n{_TEXT}\n\nSource: http://bureau.example/2016/01/02/employment-figures-quarter/",
        f"{_TITLE}\n\n{_TEXT}\n\n{_OWN}",  # of too few words, and with nothing before it
        f"{_TITLE}\n\n{_TEXT} {_TEXT} {_TEXT} {_TEXT}\n\n{_LONG.replace('repairs', 'elections')}",
        f"{_TITLE}\n\n{_TEXT} {_TEXT} {_TEXT} {_TEXT}\n\nSee {_LONG}",
    ],
)
def test_any_other_address_is_not(text: str) -> None:
    assert address(text) == []


@pytest.mark.parametrize(
    ("text", "media_type"),
    [
        (f"# Source: https://harbour.example/node/181\n\n{_TEXT}\n", "text/markdown"),
        (
            f"---\ndate: 2024-05-03\n---\n\n## Fetched from: <https://harbour.example/node/181>\r\n\r\n{_TEXT}\n",
            "text/markdown",
        ),
        (f"# https://harbour.example/node/181\n\n{_TEXT}\n", "text/markdown"),
        (f"# Source: https://harbour.example/node/181\n\n{_TEXT}\n", "text/plain"),
    ],
)
def test_the_note_of_a_program_on_where_it_took_a_page_from_is_no_title(text: str, media_type: str) -> None:
    document = load(text, media_type)
    check_shape(document)
    assert [one.value for one in document.declared if one.field == "url"] == ["https://harbour.example/node/181"]
    if media_type == "text/markdown":
        assert document.text.startswith("The bridge was closed")


def test_a_heading_with_more_than_an_address_stays_one() -> None:
    document = load(f"# Sources: https://harbour.example/a and more\n\n{_TEXT}\n", "text/markdown")
    assert document.text.startswith("Sources: https://harbour.example/a and more")
    assert not [one for one in document.declared if one.field == "url"]


@pytest.mark.parametrize(
    "host", ["localhost:4000", "127.0.0.1:8000", "192.168.1.20", "harbour.local", "intranet", "harbour.localhost"]
)
@pytest.mark.parametrize("media_type", ["text/markdown", "text/plain"])
def test_a_page_on_ones_own_machine_is_no_place_from_which_a_text_was_taken(host: str, media_type: str) -> None:
    document = load(f"# Source: http://{host}/node/181\n\n{_TEXT}\n", media_type)
    assert not [one for one in document.declared if one.field == "url"]
    assert "181" in document.text
