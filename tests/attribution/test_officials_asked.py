"""Officials, sources and one guest whom a reader can find out (ATT102), groups told by an act (ATT103), works with a note further on (ATT104)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Severity
from tests.found import found_in, severities_of

WARNING, INFO = Severity.WARNING, Severity.INFO
_OPENING = "The bridge at the mill is old. It was shut in May. Nobody was hurt. "
"""Sentences that a report begins with, in which nobody speaks."""


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        # Of a country, a government, an alliance.
        ("Moldovan officials said that the dam was safe.", [WARNING]),
        ("Defense officials said that the dam was safe.", [WARNING]),
        ("North Korean officials said that the dam was safe.", [WARNING]),
        ("U.N. officials said that the dam was safe.", [WARNING]),
        ("Officials in Japan said that the dam was safe.", [WARNING]),
        ("President Cruz left. Cruz officials said that the dam was safe.", [WARNING]),
        ("Two senior officials said that the dam was safe.", [WARNING]),
        ("Unidentified mill officials said that the dam was safe.", [WARNING]),
        ("Officials from the prime minister's office said that the dam was safe.", [WARNING]),
        ("Law enforcement officials said that the dam was safe.", [WARNING]),
        ("Immigration officials said that the dam was safe.", [WARNING]),
        ("Trump officials said that the dam was safe.", [WARNING]),
        ("The Cruz administration left. Cruz officials said that the dam was safe.", [WARNING]),
        # Of another body or place.
        ("County law enforcement officials said that the dam was safe.", [INFO]),
        ("Leeds officials said that the dam was safe.", [INFO]),
        ("Mill officials said that the dam was safe.", [INFO]),
        ("Officials in Leeds said that the dam was safe.", [INFO]),
        ("Cruz officials said that the dam was safe.", [INFO]),
        # Of whom nothing else is told.
        ("It is safe, officials said. The ferry goes on.", [WARNING]),
        ("It is safe, officials and drivers said. The county paid.", [WARNING]),
        ("The county paid. It is safe, officials said. The ferry goes on.", [INFO]),
        ("Harbour University paid. It is safe, officials said. The ferry goes on.", [INFO]),
        ("The snow wore out city crews, officials said. The ferry goes on.", [INFO]),
        (
            "Ana Cruz, the registrar, told the Gazette so. It rained. It is safe, officials said. The ferry goes on.",
            [INFO],
        ),
        ("It is safe, officials said. The ferry goes on. It rained. It is, Ana Cruz, the registrar, said.", [INFO]),
        ("The county paid. It rained. It snowed. The ferry goes on. It is safe, officials said. It rained.", [WARNING]),
        (
            "Harbour County schools Superintendent Ana Cruz shut it in May. It rained. It snowed. It is safe, officials said.",
            [INFO],
        ),
        ("It is safe, officials said. It rained. School district spokesman Ben Ode was there.", [INFO]),
        ("It is safe, officials said. It rained. The painter Ben Ode was there.", [WARNING]),
        # Sources of a body of which one speaks next, and those of somebody named.
        ("According to university sources, the ferry goes on. Ana Cruz, the registrar, told the Gazette so.", [INFO]),
        ("According to sources in the Harbour League, the ferry goes on. “It does. Each day,” Ana Cruz said.", [INFO]),
        ("University sources said that the ferry goes on. Ana Cruz, the registrar, told the Gazette so.", [INFO]),
        ("Sources at Harbour University said that the ferry goes on. Ana Cruz, the registrar, said so.", [INFO]),
        ("Sources in Japan said that the ferry goes on. Ana Cruz, the registrar, said so.", [WARNING]),
        ("Sources at the White House said that the ferry goes on. Ana Cruz, a nurse, said so.", [WARNING]),
        ("University sources said that the ferry goes on. It rained.", [WARNING]),
        ("According to university sources, the ferry goes on. It rained.", [WARNING]),
        ("According to league sources, the ferry goes on. Ana Cruz, the registrar, told the Gazette so.", [WARNING]),
        ("Ana Cruz said that, according to her sources, the ferry goes on.", [INFO]),
        ("Ana Cruz came. According to mill sources, the ferry goes on.", [WARNING]),
        # Those who fear something.
        ("It is over, according to party aides who fear reprisals. It rained.", [INFO]),
        ("It is over, according to party aides who fear that speaking openly would hurt. It rained.", [INFO]),
        ("It is over, according to party aides who fear the snow. It rained.", [WARNING]),
        # Those who may not speak.
        ("It leaks, according to people briefed on the test but not authorized to describe it. It rained.", [INFO]),
        ("It leaks, according to people briefed on the test but unauthorized to discuss it. It rained.", [INFO]),
        ("It leaks, according to people briefed on the test who weren’t authorized to discuss it. It rained.", [INFO]),
        ("It leaks, according to people briefed on the test and authorized to discuss it. It rained.", [WARNING]),
        ("It leaks, according to people briefed on the test but unauthorized to enter it. It rained.", [WARNING]),
        ("It leaks, according to people briefed on the test. It rained.", [WARNING]),
        # Heard by another outlet or by somebody named.
        ("Speaking to Harbour Radio, a Moldovan official said that it leaks.", [INFO]),
        ("Speaking to the station, a Moldovan official said that it leaks.", [WARNING]),
        ("Speaking to reporters, a Moldovan official said that it leaks.", [WARNING]),
        ("“There is no doubt that sources tell me that it leaks,” Ana Cruz continued.", [INFO]),
        # The guest of a line above.
        ("Host: Ben Ode\n\nGuest: Ana Cruz\n\nA Harbour adviser explains that the dam will fail.", [INFO]),
        ("Guest: Ana Cruz\nA Harbour adviser explains that the dam will fail.", [INFO]),
        ("Guest: a mill\nA Harbour adviser explains that the dam will fail.", [WARNING]),
        ("Place: Leeds\nA Harbour adviser explains that the dam will fail.", [WARNING]),
        ("Host: Ben Ode\n\nPlace: Leeds\n\nA Harbour adviser explains that the dam will fail.", [WARNING]),
    ],
)
def test_who_can_be_found_out(text: str, severities: list[Severity]) -> None:
    assert [one.severity for one in found_in(anonymous_source, _OPENING + "\n\n" + text)] == severities


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("It leaked, though most of the top experts who criticise him went on to play it down.", [INFO]),
        ("There are many experts who criticise him.", [WARNING]),
        ("Experts criticise him.", [WARNING]),
    ],
)
def test_groups_told_by_what_they_judge(text: str, severities: list[Severity]) -> None:
    assert [one.severity for one in found_in(weasel_attribution, _OPENING + text)] == severities


@pytest.mark.parametrize(("mark", "severity"), [("5,6,7", INFO), ("", WARNING)])
def test_notes_glued_to_the_stop_at_the_end_of_a_paragraph(mark: str, severity: Severity) -> None:
    text = (
        f"{_OPENING}\n\nStudies have shown that naps help. This is due to sleep. It rests the head. The heart slows. "
        f"In short, a nap is good, and long nights make a worse outcome.{mark}\n\nThe mill is old.\n\n"
        "5. Cruz A et al. Naps at sea. Rest 2015;195:1372.\n\n6. Ode B. Long nights. Rest 2016;4:12."
    )
    assert [one.severity for one in found_in(unnamed_study, text)] == [severity]


def test_officials_whom_the_writer_asked_beside_one_who_speaks() -> None:
    said = "Law enforcement officials interviewed Wednesday said such reports are common."
    named = "Detective Ana Cruz said she had seen the page. "
    assert severities_of(anonymous_source, f"{named}{said}", "text/plain") == ["info"]
    assert severities_of(anonymous_source, said, "text/plain") == ["warning"]
    other = said.replace("interviewed Wednesday ", "")
    assert severities_of(anonymous_source, f"The page is old. {other}", "text/plain") == ["warning"]
