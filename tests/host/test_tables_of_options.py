"""Options of rules that are tables: their keys are written as all others are, and one that nothing reads is told of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, TypedDict

import msgspec
import pytest

from provenance.host.errors import UsageError
from provenance.host.option_words import kind_of, option_defaults, written
from provenance.host.rule_options import rule_options


@dataclass(frozen=True)
class Limits:
    """How hot."""

    most_heat: int = 1200
    fuel: str = "wood"


class Wheel(msgspec.Struct, frozen=True, tag="wheel"):
    """A way of making."""

    turns_a_minute: int = 60


class Mould(msgspec.Struct, frozen=True, tag="mould", rename="kebab"):
    """A way of making."""

    made_of: str = "plaster"


class Maker(TypedDict, total=False):
    """Its keys are the plugin's own words."""

    full_name: str


@dataclass(frozen=True)
class Kiln:
    """Options."""

    limits: Limits = Limits()
    spare: Limits | None = None
    by_glaze: dict[str, Limits] = field(default_factory=dict)
    steps: tuple[Limits, ...] = ()
    pair: tuple[int, Limits] = (1, Limits())
    made: Wheel | Mould = field(default_factory=Wheel)
    maker: Maker = field(default_factory=lambda: Maker(full_name="Ana"))
    heats: dict[str, int] = field(default_factory=dict)


def place(*keys: str) -> str:
    return ".".join(("rules", "kiln", *keys))


def read(**given: object) -> Kiln:
    options = rule_options(Kiln, {key.replace("_", "-"): value for key, value in given.items()}, place)
    assert isinstance(options, Kiln)
    return options


def test_keys_of_tables_are_written_with_hyphens() -> None:
    hot = {"most-heat": 1300}
    options = read(
        limits=hot,
        spare=hot,
        by_glaze={"ash_white": hot},
        steps=[hot, {}],
        pair=[2, hot],
        made={"type": "wheel", "turns-a-minute": 3},
        maker={"full_name": "Bo"},
    )
    assert options == Kiln(
        limits=Limits(1300),
        spare=Limits(1300),
        by_glaze={"ash_white": Limits(1300)},
        steps=(Limits(1300), Limits()),
        pair=(2, Limits(1300)),
        made=Wheel(3),
        maker={"full_name": "Bo"},
    )
    assert read(made={"type": "mould", "made-of": "sand"}).made == Mould("sand")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"limits": {"most-hat": 3}}, "limits.most-hat: unknown key 'most-hat'; did you mean 'most-heat'?"),
        ({"limits": {"most_heat": 3}}, "limits.most_heat: unknown key 'most_heat'; did you mean 'most-heat'?"),
        ({"limits": {"x": 3}}, "limits.x: unknown key 'x'; the keys are most-heat, fuel"),
        ({"spare": {"feul": "gas"}}, "spare.feul: unknown key 'feul'; did you mean 'fuel'?"),
        ({"by_glaze": {"ash": {"feul": "gas"}}}, "by-glaze.ash.feul: unknown key 'feul'; did you mean 'fuel'?"),
        ({"steps": [{}, {"feul": "gas"}]}, "steps.feul: unknown key 'feul'; did you mean 'fuel'?"),
        ({"pair": [1, {"feul": "gas"}]}, "pair.feul: unknown key 'feul'; did you mean 'fuel'?"),
        ({"made": {"type": "mould", "turns-a-minute": 3}}, "made.turns-a-minute: unknown key 'turns-a-minute'"),
        ({"maker": {"full-name": "Bo"}}, "maker.full-name: unknown key 'full-name'; did you mean 'full_name'?"),
        ({"limits": {"most-heat": "x"}}, 'limits.most-heat is "x", where a whole number belongs'),
        ({"spare": {"most-heat": "x"}}, 'spare.most-heat is "x", where a whole number belongs'),
        ({"steps": [{"most-heat": "x"}]}, 'steps.most-heat is "x", where a whole number belongs'),
        ({"heats": {"ash": "x"}}, 'heats is { ash = "x" }, where a table of whole numbers belongs'),
        ({"limits": 3}, "limits is 3, where a table belongs"),
        ({"steps": {"a": 3}}, "steps is { a = 3 }, where a list of tables belongs"),
    ],
)
def test_what_is_wrong_in_a_table(given: dict[str, object], told: str) -> None:
    with pytest.raises(UsageError) as raised:
        read(**given)
    assert str(raised.value).startswith(f"rules.kiln.{told}")


def test_defaults_are_shown_as_they_are_written() -> None:
    defaults = option_defaults(Kiln)
    assert written(defaults["limits"]) == '{ most-heat = 1200, fuel = "wood" }'
    assert written(defaults["made"]) == '{ type = "wheel", turns-a-minute = 60 }'
    assert written(defaults["maker"]) == '{ full_name = "Ana" }'
    assert rule_options(Kiln, defaults | {"spare": {}}, place) == Kiln(spare=Limits())
    assert kind_of(Kiln, "by-glaze") == "a table of tables"


class Fire(msgspec.Struct, frozen=True):
    """Options with bounds."""

    share: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.5
    hours: Annotated[int, msgspec.Meta(gt=0)] = 8
    glaze: Annotated[str, msgspec.Meta(pattern="^[a-z]+$")] = "ash"


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("share", 7, "rules.kiln.share is 7, where a number of at most 1 belongs"),
        ("share", -0.5, "rules.kiln.share is -0.5, where a number of at least 0 belongs"),
        ("hours", 0, "rules.kiln.hours is 0, where a whole number of at least 1 belongs"),
        ("hours", "a", 'rules.kiln.hours is "a", where a whole number belongs'),
        ("glaze", "A1", 'rules.kiln.glaze is "A1": `provenance rule` tells of which form it has to be'),
    ],
)
def test_an_option_out_of_its_bounds(key: str, value: object, told: str) -> None:
    with pytest.raises(UsageError) as raised:
        rule_options(Fire, {key: value}, place)
    assert str(raised.value) == told
