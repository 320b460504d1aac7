"""The password of a wireless network beside its label is told (PII607), and what only speaks of one is not."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.secret_key import secret_key

from tests.found import severities_of

_PROSE = "The hall is hired by the hour, and whoever hires it cleans the floor and shuts the doors and windows. "


def _told(words: str) -> list[str]:
    return severities_of(secret_key, f"# The hall\n\n{_PROSE}\n\n{words}\n")


@pytest.mark.parametrize(
    "words",
    [
        "**Wi-Fi**\n\nNetwork: Hall Hub-7\nPassword ace4c9c57c",
        "The WiFi is called HarbourHall, and the password is tide47mill.",
        "WLAN: Muehle, Passwort: gezeiten2019x",
        "Le wifi de la salle (mot de passe : maree4ports7) est ouvert à tous.",
        "WLAN-Passwort: gezeiten2019x",
        "Mot de passe wifi : maree4ports7",
        "SSID HallGuest · Key: b7d9e21f40",
    ],
)
def test_the_password_of_a_network(words: str) -> None:
    assert _told(words) == ["warning"]


@pytest.mark.parametrize(
    "words",
    [
        "The Wi-Fi password hangs beside the door of the hall.",
        "Wi-Fi password: ask the keeper of the hall.",
        "The Wi-Fi is free, and no password is needed from 2024on.",
        "Wi-Fi: network YourNetwork, password YourPassword123",
        "Wi-Fi: network Lamp, password: 12345678",
        "The Wi-Fi password is changed each month, said Ana Cruz, 47.",
        "WLAN and passwords are the matter of chapter 12.",
        "The password tide47mill opens the box of the old game in the cellar.",
        "The key of the hall, no. 4711, hangs beside the Wi-Fi box.",
        "Wi-Fi: write to password-help@harbour.town for it.",
        "The box opens a WiFi of its own; its default password is lamp2quay7.",
        "The Wi-Fi pass is $5perday at the desk of the hall.",
        "The wireless key: WPA2-PSK is what most of them have.",
        "The Wi-Fi box has a security key: WPA3-SAE.",
        "Password for the wireless box, which is 802.11ax.",
        "Wireless keys became longer with WPA2.",
        "    ssid = HallGuest\n    password = b7d9e21f40",
    ],
)
def test_what_only_speaks_of_one(words: str) -> None:
    assert _told(words) == []


_DEVICE = '```yaml\nwifi:\n  ssid: !secret wifi_ssid\n  ap:\n    ssid: "Mill Fallback Hotspot"\n    password: {}\n```\n'


@pytest.mark.parametrize(
    ("password", "severities"),
    [
        ('"7QrTb2LmKx9Z"', ["warning"]),
        ("!secret fallback_password", []),
        ('"$ap_password"', []),
        ('"CHANGEME1234"', []),
        ('"yourpassword"', []),
        ('"7QrTb2LmKx"', []),
    ],
)
def test_the_hotspot_of_a_device(password: str, severities: list[str]) -> None:
    assert _told(_DEVICE.format(password)) == severities


@pytest.mark.parametrize(
    ("field", "severities"),
    [
        ("password: tide47mill", ["warning"]),
        ("password: '20220425'", ["warning"]),
        ("password:", []),
        ("password: true", []),
        ("password: your password here", []),
        ("password: test", []),
        ("password: 你的密码", []),
        ("password: {{ env.lock }}", []),
        ("password: !secret lock", []),
        ("password_hint: the day of the mill", []),
        ("lock:\n  password: tide47mill", []),
    ],
)
def test_the_password_of_a_locked_post(field: str, severities: list[str]) -> None:
    text = f"---\ntitle: The hall\n{field}\nmessage: Enter the password to read.\n---\n\n{_PROSE}\n"
    assert severities_of(secret_key, text) == severities
    assert severities_of(secret_key, f"# The hall\n\n{_PROSE}\n\n{field}\n") == []
