"""CIT302: what Alice and Bob do in the steps of a protocol is no claim."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.uncited_claim import uncited_claim

from tests.found import found_in


@pytest.mark.parametrize(("one", "other", "found"), [("Alice", "Bob", False), ("Cruz", "Ode", True)])
def test_the_steps_of_a_protocol(one: str, other: str, found: bool) -> None:  # noqa: FBT001 - a table
    text = f"{one} sends a letter to {other}. {other} was the first governor in the country to sign such a law, and told {one}."
    assert bool(found_in(uncited_claim, text)) == found
