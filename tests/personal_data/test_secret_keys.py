"""PII607: every provider's keys are found, nothing that only looks like one is."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from random import Random

import pytest
from provenance_plugins.personal_data.key_checks import CHECKS
from provenance_plugins.personal_data.secret_key import find_secrets, gates, secret_key, secrets

from provenance.api import Example
from provenance.testing import find
from tests.found import found_in
from tests.personal_data.keys import CHECKED, DOCUMENTED, KEYS, lookalikes, spoil

AROUND = ("{}", "Set it to {} and start.", "token: '{}'\n", 'export KEY="{}"\n')


@pytest.mark.parametrize("name", KEYS)
def test_keys_are_found(name: str) -> None:
    random = Random(name)  # noqa: S311 - no key opens anything
    missed = [
        text
        for around in AROUND
        for _ in range(10)
        if len(find_secrets(text := around.format(KEYS[name](random)))) != 1
    ]
    assert missed == []


@pytest.mark.parametrize("name", CHECKED)
def test_wrong_check_digits_are_passed_over(name: str) -> None:
    random = Random(name)  # noqa: S311
    assert [found for _ in range(20) if (found := find_secrets(spoil(KEYS[name](random), CHECKED[name])))] == []


def test_what_looks_like_a_key_is_passed_over() -> None:
    texts = list(lookalikes(Random(7)))  # noqa: S311
    assert len(texts) >= 200
    assert {text: found for text in texts if (found := find_secrets(text))} == {}


@pytest.mark.parametrize("text", DOCUMENTED)
def test_keys_of_documentation_are_passed_over(text: str) -> None:
    assert find_secrets(text) == []


def test_keys_that_a_page_has_to_show_are_passed_over() -> None:
    random = Random(5)  # noqa: S311
    key = KEYS["Google API"](random)
    places = "&markers=" + "%7C53.54,9.98" * 20
    for shown in (
        f"https://maps.googleapis.com/maps/api/staticmap?size=400x300{places}&key={key}",
        f"https://www.google.com/maps/embed/v1/place?key={key}&q=Fischmarkt",
        f'const app = {{\n  apiKey: "{key}",\n  authDomain: "quayside.example",\n  projectId: "quayside"\n}}',
    ):
        assert find_secrets(shown) == [], shown
    for secret in (
        f"See https://maps.googleapis.com/maps/api/ first.\n{' ' * 100}\nKEY={key}",
        f"?address=Fischmarkt&key={key}",
        f"https://maps.googleapis.com/maps/api/geocode/json?address=Fischmarkt&key={key}",
        f"See https://www.google.com/maps/embed/v1/place first.\nGEMINI_API_KEY={key}",
        f"FIREBASE_AUTH_DOMAIN=quayside.firebaseapp.com\nGEMINI_API_KEY={key}",
    ):
        assert len(find_secrets(secret)) == 1, secret


def test_enough_providers() -> None:
    assert len(KEYS) >= 30
    assert len(secrets().key) >= 60


def test_gates_are_those_of_the_forms() -> None:
    assert set(gates().strings) == {gate for form in secrets().key for gate in form.gate}


def test_checks_exist() -> None:
    assert {form.check for form in secrets().key} - {""} == set(CHECKS)


def test_code_comments_and_addresses_are_looked_at() -> None:
    random = Random(3)  # noqa: S311
    key = KEYS["npm"](random)
    hook = KEYS["Slack webhook"](random)
    for text, media_type in (
        (f"Run this:\n\n```sh\nNPM_TOKEN={key} npm publish\n```\n", "text/markdown"),
        (f"Run `npm login {key}`.", "text/markdown"),
        (f"<p>Soon.</p><!-- token {key} -->", "text/html"),
        (f'<p>Post it <a href="{hook}">here</a>.</p>', "text/html"),
        (f"Post it [here]({hook}).", "text/markdown"),
    ):
        findings, problems = find(secret_key, Example(text, media_type=media_type))
        assert (len(findings), problems) == (1, []), text


def _token(claims: dict[str, object]) -> str:
    parts = (json.dumps(one).encode() for one in ({"alg": "HS256", "typ": "JWT"}, claims))
    head, body = (urlsafe_b64encode(part).decode().rstrip("=") for part in parts)
    return f"{head}.{body}.{urlsafe_b64encode(Random(3).randbytes(32)).decode().rstrip('=')}"  # noqa: S311


@pytest.mark.parametrize(
    ("claims", "severity"),
    [
        ({"sub": "quay-lamp", "exp": 1_692_445_741}, "info"),
        ({"sub": "quay-lamp", "exp": 1_692_445_741.5}, "info"),
        ({"sub": "quay-lamp", "exp": 4_092_445_741}, "error"),
        ({"sub": "quay-lamp", "exp": 1_692_445_741_000}, "error"),
        ({"sub": "quay-lamp", "exp": "2023"}, "error"),
        ({"sub": "quay-lamp", "iat": 1_692_345_741, "exp": 1_692_445_741}, "info"),
        ({"sub": "quay-lamp", "iat": "2023-08-18", "exp": 1_692_445_741}, "error"),
        ({"sub": "quay-lamp", "iat": 1_692_445_741, "exp": 1_692_445_741}, "error"),
        ({"sub": "quay-lamp", "iat": 1_692_445_741, "exp": 3600}, "error"),
        ({"sub": "quay-lamp", "exp": 1_692_445_741, "refresh_token": "lamp-of-the-quay"}, "error"),
        ({"sub": "quay-lamp", "exp": 1_692_445_741, "held": {"refreshToken": "lamp-of-the-quay"}}, "error"),
        ({"sub": "quay-lamp", "iat": 1_692_445_741}, "error"),
    ],
)
def test_a_token_that_has_run_out(claims: dict[str, object], severity: str) -> None:
    (found,), _ = find(secret_key, f"It is {_token(claims)} there.")
    assert found.severity == severity


@pytest.mark.parametrize(
    ("host", "named", "severity"),
    [
        ("bafyq7lampquaymill9weir.files.example", "bafyq7lampquaymill9weir", "info"),
        ("files.example/bafyq7lampquaymill9weir.mp4", "bafyq7lampquaymill9weir", "info"),
        ("bafyq7lampquaymill9weir.files.example", "bafyq7otherlampmill9weir", "error"),
        ("ana.files.example", "ana", "error"),
    ],
)
def test_a_signed_link_to_the_one_file_that_its_token_names(host: str, named: str, severity: str) -> None:
    address = f"https://{host}/?token={_token({'cid': named, 'sub': 'lamp-token'})}"
    for text in (f"It is all in the film: {address}", f'The <a href="{address}">film</a> has it.'):
        media_type = "text/html" if "<a" in text else "text/plain"
        (found,), _ = find(secret_key, Example(text, media_type=media_type))
        assert found.severity == severity


@pytest.mark.parametrize(
    ("address", "named", "severity"),
    [
        ("https://www.lamp.example/town/the-bridge-is-closed/", "https://www.lamp.example/town/the-bridge-is-closed/", "info"),
        ("https://lamp.example/town/the-bridge-is-closed", "https://www.lamp.example/town/the-bridge-is-closed/?from=mail", "info"),
        ("https://www.lamp.example/town/the-bridge-is-open", "https://www.lamp.example/town/the-bridge-is-closed/", "error"),
        ("https://www.lamp.example/town", "https://other.example/town/the-bridge", "error"),
        ("https://accounts.lamp.example/", "https://accounts.lamp.example/", "error"),
    ],
)  # fmt: skip
def test_a_link_by_which_a_reader_gives_an_article_away(address: str, named: str, severity: str) -> None:
    whole = f"{address}?gift_token={_token({'reason': 'gift', 'url': named})}"
    (found,), _ = find(secret_key, Example(f"It is all in [the paper]({whole}).", media_type="text/markdown"))
    assert found.severity == severity


def test_a_request_that_a_browser_copied_shows_its_session() -> None:
    random = Random(11)  # noqa: S311
    token, forged = ("".join(random.choices("abcdefghijkmnpqrstuvwxyz23456789", k=size)) for size in (32, 64))
    call = f"curl 'https://lamp.town/keep' -H 'X-CSRF-Token: {forged}' -H 'Cookie: lang=en; _lamp_session={token}; kind=wick'"
    assert [call[one.span.start : one.span.end] for one in find_secrets(call)] == [forged, token]
    assert find_secrets(f"curl 'https://lamp.town/keep' -H 'Cookie: lang=en; _lamp_id={token}; kind=wick'") == []
    assert find_secrets("curl https://lamp.town -H 'Cookie: lamp_session=YOUR_SESSION_TOKEN_GOES_HERE_PLEASE'") == []


def test_a_key_in_a_comment_is_told_where_it_stands() -> None:
    key = KEYS["npm"](Random(3))  # noqa: S311
    text = f"# The lamp\n\nIt burns.\n\n<!--\n{'It was lit in May.' * 9}\n{key}\nand again {key}\n-->\n"
    found = found_in(secret_key, Example(text, media_type="text/markdown"))
    places = [one.location for one in found if one.location is not None]
    assert [place.start.line for place in places] == [7, 8]


@pytest.mark.parametrize(("name", "told"), [("mailto", []), ("lampkeeper", ["error"])])
def test_an_address_of_mail_that_was_made_one_of_a_page(name: str, told: list[str]) -> None:
    text = f"Send [a letter](https://{name}:zoraquimby71@vexmail.co.uk/) to the quay."
    assert [str(one.severity) for one in found_in(secret_key, Example(text, media_type="text/markdown"))] == told
