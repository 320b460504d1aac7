"""Every example of every rule, and the loader's positions."""

from __future__ import annotations

import newsroom_checks
from newsroom_checks.subtitles import SubtitleLoader

from provenance.api import Source
from provenance.testing import check_examples


def test_examples() -> None:
    """What is bad is flagged, what is good is not."""
    check_examples(newsroom_checks.provenance_rules())


def test_subtitles_lead_back_to_their_place() -> None:
    """The words of a cue stand in the source where the document says."""
    text = "1\n00:00:01,000 --> 00:00:02,000\nHold for release.\n"
    loaded = SubtitleLoader().load(Source("a.subs", "a.subs", "application/x-subrip", text))
    at = loaded.locate(loaded.blocks[0].span)
    assert text[at.start : at.end] == "Hold for release."
