"""An outcome that is kept or sent to another process comes back whole, or not at all."""

from __future__ import annotations

import pytest

from provenance.engine.local import check_unit
from provenance.engine.program import all_kinds
from provenance.engine.travel import pack_outcome, unpack_outcome
from tests.engine.cached_runs import checker, unit, whole


def test_an_outcome_travels_whole() -> None:
    outcome = check_unit(unit(), all_kinds(), checker())
    assert whole(unpack_outcome(pack_outcome(outcome))) == whole(outcome)


def test_a_record_is_not_read_again_to_be_counted_and_passed_on() -> None:
    made = check_unit(unit(), all_kinds(), checker())
    outcome = unpack_outcome(pack_outcome(made))
    assert outcome.brief.findings == [(finding.rule, finding.severity) for finding in made.record.findings]
    assert outcome.seal() == made.line
    assert outcome.made is None


def test_an_outcome_that_was_damaged_on_its_way_is_no_outcome() -> None:
    packed = pack_outcome(check_unit(unit(), all_kinds(), checker()))
    for place in range(0, len(packed), 7):
        with pytest.raises(ValueError, match="damaged"):
            unpack_outcome(packed[:place] + bytes([packed[place] ^ 1]) + packed[place + 1 :])
    for end in (0, 3, 4, len(packed) - 1):
        with pytest.raises(ValueError, match=r"damaged|truncated"):
            unpack_outcome(packed[:end])
