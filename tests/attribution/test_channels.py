"""Credits that name a platform: alone, with the channel on it, or as the maker of what is shown."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.credits.vague_credit import vague_credit

from provenance.api import Severity
from tests.found import found_in

ERROR, INFO = Severity.ERROR, Severity.INFO
_LATER = "The boxes are still for sale.\n\n"


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("The lamp falls. Source: Youtube / HarbourCat", []),
        ("The lamp falls. Source: Telegram/Lamp.", []),
        ("(Image: TikTok / lamp_films)", []),
        ("Photo: Facebook/harbour.watch 24", []),
        ("Photo: Instagram/screenshot", [ERROR]),
        ("Photo: YouTube / File photo", [ERROR]),
        ("Source: Facebook / Twitter", [ERROR]),
        ("Source: Google/Internet", [ERROR]),
        ("Photo: Facebook / the owner", [ERROR]),
    ],
)
def test_a_slash_leads_to_the_channel(text: str, severities: list[Severity]) -> None:
    assert [finding.severity for finding in found_in(vague_credit, text)] == severities


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"In May, Google filed a lawsuit against the makers.\n\n{_LATER}Image: Google.", INFO),
        (f"{_LATER}Image: Google\n\nThe lamps, said Cruz, are safe. Google’s engineers built them.", INFO),
        (f"“We are sorry,” Telegram said.\n\n{_LATER}Photo: Telegram", INFO),
        (f"In May, Google users complained.\n\n{_LATER}Image: Google.", ERROR),
        (f"Cruz told so on Telegram.\n\n{_LATER}Photo: Telegram", ERROR),
        (f"In May, Google filed a lawsuit.\n\n{_LATER * 60}Image: Google.", ERROR),
    ],
)
def test_a_platform_that_acts_may_be_the_maker(text: str, severity: Severity) -> None:
    assert [finding.severity for finding in found_in(vague_credit, text)] == [severity]


@pytest.mark.parametrize(
    ("caption", "severity"),
    [
        (
            "Ana Cruz, Harbour, 2024. Photograph: Ben Ode. © the artist. Image courtesy the artist and Harbour Arts.",
            INFO,
        ),
        ("Image: Ana Cruz, Harbour, 2024. © the artist", INFO),
        ("Harbour, 2024. Photograph: Ben Ode. © the artist.", ERROR),
        ("© the artist", ERROR),
    ],
)
def test_the_artist_is_the_one_with_whose_name_the_caption_begins(caption: str, severity: Severity) -> None:
    text = f"Three rooms of the pier show new works.\n\n{caption}"
    assert {finding.severity for finding in found_in(vague_credit, text)} == {severity}
