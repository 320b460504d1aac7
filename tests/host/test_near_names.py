"""Which name is meant by one that nobody knows."""

import pytest

from provenance.host.errors import nearest_name


@pytest.mark.parametrize(
    ("name", "known", "meant"),
    [
        ("severty", ("select", "severity"), "severity"),
        ("severty", ("select", "exclude", "ignore"), None),  # letters in common, in order
        ("serevity", ("severity",), "severity"),  # two letters changed places
        ("chekc", ("check", "clean"), "check"),
        ("extends", ("extend-select", "include"), None),
        ("confidence", ("min-confidence",), "min-confidence"),  # a part was left out
        ("extend-ignore", ("ignore", "include"), "ignore"),  # a part too many
        ("ATT1O1", ("ATT101", "ATT102"), "ATT101"),
        ("notes", ("dates", "votes"), "votes"),
        ("line-length", ("languages", "min-claims"), None),
    ],
)
def test_what_is_meant_is_near(name: str, known: tuple[str, ...], meant: str | None) -> None:
    assert nearest_name(name, known) == meant
