"""Addresses that say themselves that their time is over (CIT306)."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_link import placeholder_link

from tests.found import findings

_S3 = "https://lamps.s3.amazonaws.com/ferry.pdf"


def _told(address: str, text: str = "Read [the report]({}) of the ministry.") -> list[str]:
    found = findings(placeholder_link, text.format(address))
    return [f"{one.severity} {one.message.partition('until ')[2].partition(' alone')[0]}" for one in found]


_OVER = [
    (f"{_S3}?AWSAccessKeyId=LAMP&Expires=1448031768&Signature=a%2Bb%3D", "20 November 2015"),
    (f"{_S3}?X-Amz-Date=20230302T101500Z&X-Amz-Expires=3600&X-Amz-Signature=0a1b", "3 March 2023"),
    ("https://storage.googleapis.com/lamps/a.pdf?X-Goog-Date=20230302T101500Z&X-Goog-Expires=86400&X-Goog-Signature=0a1b", "4 March 2023"),
    ("https://lamps.blob.core.windows.net/a/b.pdf?sv=2020-08-04&se=2021-05-01T00:00:00Z&sr=b&sp=r&sig=a%3D", "1 May 2021"),
    ("https://scontent-lhr8-1.xx.fbcdn.net/v/t1.0-9/1_n.jpg?_nc_cat=1&oh=0a1b&oe=5F3AB2C1", "17 August 2020"),
    ("https://cdn.discordapp.com/attachments/1/2/ferry.png?ex=65e1b2c1&is=65cf3dc1&hm=0a1b&", "1 March 2024"),
    ("https://media.licdn.com/dms/image/C4D/0/1?e=1620259200&v=beta&t=lamp", "6 May 2021"),
]  # fmt: skip


@pytest.mark.parametrize(("address", "day"), _OVER)
def test_an_address_whose_time_is_over(address: str, day: str) -> None:
    assert _told(address) == [f"warning {day}"]
    assert _told(address, "The bridge.\n\n![The bridge]({})\n") == [f"warning {day}"]


def test_several_are_told_together() -> None:
    assert len(_told(_OVER[0][0], "Read [one]({0}) and [another]({0}&a=2) of them.")) == 1


@pytest.mark.parametrize(
    "address",
    [
        f"{_S3}?AWSAccessKeyId=LAMP&Expires=1948031768&Signature=a%2Bb%3D",
        f"{_S3}?Expires=1448031768",
        f"{_S3}?X-Amz-Date=20230302T101500Z&X-Amz-Signature=0a1b",
        f"{_S3}?X-Amz-Date=20239902T101500Z&X-Amz-Expires=3600&X-Amz-Signature=0a1b",
        "https://lamps.blob.core.windows.net/a/b.pdf?sv=2020-08-04&se=2091-05-01T00:00:00Z&sr=b&sp=r&sig=a%3D",
        "https://lamps.museum/v/1_n.jpg?oh=0a1b&oe=5F3AB2C1",
        "https://scontent-lhr8-1.xx.fbcdn.net/v/t1.0-9/1_n.jpg?_nc_cat=1&oh=0a1b&oe=9F3AB2C1",
        "https://cdn.discordapp.com/attachments/1/2/ferry.png",
        "https://lamps.museum/search?se=2021-05-01&sort=day",
    ],
)
def test_other_addresses_are_not_told(address: str) -> None:
    assert _told(address) == []


def test_an_address_that_is_shown_as_code_is_not_told() -> None:
    assert _told(_OVER[0][0], "So it looks:\n\n```\n{}\n```\n") == []
