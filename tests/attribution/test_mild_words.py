"""Deeds and moods of people without a name: remarks, unless a source is plainly hidden."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.weasel_attribution import weasel_attribution

from provenance.api import Severity
from provenance.testing import find

WARNING, INFO = Severity.WARNING, Severity.INFO


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Another company also announced that it would close.", INFO),
        ("A spokesman announced that the dairy would close.", WARNING),
        ("A clerk recounted how the dairy had closed.", INFO),
        ("A clerk said that the dairy had closed.", WARNING),
        ("An unnamed clerk recounted that the dairy had closed.", WARNING),
        ("A clerk recounted that the dairy had closed, speaking on condition of anonymity.", WARNING),
        ("Several clerks cited the price of milk.", INFO),
        ("Officials cited the price of milk.", WARNING),
        ("That is the oath that senators swore in May.", INFO),
        ("Writers at the Harbour Gazette have written that it is dull.", WARNING),
        ("Doctors reported the ward was full.", WARNING),
        ("A spokeswoman said she could not elaborate on the talks.", INFO),
        ("A spokeswoman said she could not swim.", WARNING),
        ("It is odd how anonymous sources are fine with him.", INFO),
        ("Clerks at the dairy recall that it was old.", WARNING),
        ("The tenant insisted that the roof leaked.", INFO),
        ("Officials believe that the roof leaked.", WARNING),
        ("Detectives believe that the roof leaked.", INFO),
    ],
)
def test_deeds_and_moods_of_somebody(text: str, severity: Severity) -> None:
    findings, problems = find(anonymous_source, text)
    assert problems == []
    assert findings[0].severity == severity, text


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Some wonder whether the dam will hold.", INFO),
        ("Observers wonder whether the dam will hold.", WARNING),
        ("Some question whether the dam will hold.", INFO),
        ("Some Democrats question whether the dam will hold.", WARNING),
        ("Biologists believe the lake is dying.", WARNING),
        ("Commentators pronounced the mayor the winner of the night.", INFO),
        ("The mayor was sometimes blamed for the flood.", INFO),
        ("The mayor was widely blamed for the flood.", WARNING),
        ("Hall is credited by observers with saving the bridge.", WARNING),
        ("It is perceived that the dam will not hold.", INFO),
        ("A stranded whale has been reported on a beach in Marburg.", INFO),
        ("Many believe the lake is dying.", WARNING),
        ("Experts reject the view that the lake is dying.", WARNING),
        ("This is not said to belittle the flood.", INFO),
        ("Some regard the dam as unsafe.", WARNING),
        ("She defended those whom critics accused of theft.", WARNING),
    ],
)
def test_deeds_and_moods_of_groups(text: str, severity: Severity) -> None:
    findings, problems = find(weasel_attribution, text)
    assert problems == []
    assert [finding.severity for finding in findings] in ([severity], [])
    assert findings or severity is INFO, text
