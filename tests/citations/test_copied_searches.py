"""Links to the results of a search, where the page that was found is meant, and those that lead over a service (CIT306)."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_link import placeholder_link

from tests.found import findings, severities_of

_TEXT = "The council voted on Monday to close the bridge, as [the ministry]({}) had asked it to.\n"


@pytest.mark.parametrize(
    ("address", "severities"),
    [
        ("https://www.google.com/search?q=bridge&sa=X&ved=0ahUKEwibh8b9", ["info"]),
        ("https://www.google.co.uk/search?espv=2&q=bridge&stick=H4sIAAAA", ["info"]),
        ("https://www.bing.com/search?q=bridge&cvid=12ab", ["info"]),
        ("https://www.google.com/search?q=bridge", []),
        ("https://lampnet.org/search?q=bridge&ved=2", []),
        ("https://www.google.com/maps?q=bridge&ved=2", []),
    ],
)
def test_a_search_that_was_copied(address: str, severities: list[str]) -> None:
    assert severities_of(placeholder_link, _TEXT.format(address)) == severities


def test_several_are_told_together() -> None:
    address = "https://www.google.com/search?q=bridge&ved=0ahUKEwibh8b9"
    assert severities_of(placeholder_link, "\n".join(_TEXT.format(address) for _ in range(3))) == ["info"]


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://www.google.com/url?q=https://lamp.example/a%3Fb%3D1&sa=D&ust=17141823&usg=AOvVaw0", "https://lamp.example/a?b=1"),
        ("https://www.google.com/url?sa=t&rct=j&q=&esrc=s&source=web&url=https%3A%2F%2Flamp.example%2Fa.pdf&usg=AOvV", "https://lamp.example/a.pdf"),
        ("https://duckduckgo.com/l/?uddg=https%3A%2F%2Flamp.example%2Fa&rut=0a1b", "https://lamp.example/a"),
        ("https://r.search.yahoo.com/_ylt=Awr/RV=2/RE=16/RO=10/RU=https%3a%2f%2flamp.example%2fa/RK=2/RS=ab", "https://lamp.example/a"),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Flamp.example%2Fa&h=AT0", "https://lamp.example/a"),
        ("https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Flamp.example%2Fa&data=05%7C02", "https://lamp.example/a"),
        ("https://urldefense.com/v3/__https://lamp.example/a__;!!ab$", "https://lamp.example/a"),
        ("https://urldefense.proofpoint.com/v2/url?u=https-3A__lamp.example_a&d=DwMF", "https://lamp.example/a"),
    ],
)  # fmt: skip
def test_a_link_over_a_service(address: str, told: str) -> None:
    [found] = findings(placeholder_link, _TEXT.format(address))
    assert str(found.severity) == "info"
    assert f"“{told}” itself" in found.message


@pytest.mark.parametrize(
    "address",
    [
        "https://web.archive.org/web/2020/https://lamp.example/a",
        "https://lampnet.org/login?next=https%3A%2F%2Flampnet.org%2Fa",
        "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Flamp.example%2Fa",
        "https://translate.google.com/translate?u=https%3A%2F%2Flamp.example%2Fa",
        "https://www.google.com/maps?q=https://lamp.example/a",
        "https://www.youtube.com/watch?v=ab&q=https://lamp.example/a",
        "https://vk.com/lamp?to=https://lamp.example/a",
    ],
)
def test_an_address_within_another_that_is_meant(address: str) -> None:
    assert severities_of(placeholder_link, _TEXT.format(address)) == []
