"""Lines that only look like a page's: titles between angles, old advertisements, steps of instructions, what a shared draft asks of its writers; and gaps that a program fills in."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.script_notice import script_notice

from provenance.api import Rule
from tests.boilerplate.prose import PROSE
from tests.found import severities_of

_PROSE = "\n\n".join(PROSE)


def _plain(rule: Rule, line: str) -> list[str]:
    return severities_of(rule, f"{line}\n\n{_PROSE}\n", "text/plain")


def _written(rule: Rule, line: str) -> list[str]:
    return severities_of(rule, f"# The bridge\n\n{PROSE[0]}\n\n{line}\n\n{PROSE[1]}\n")


@pytest.mark.parametrize(
    "line",
    [
        ">>> The Lamps of the Harbour <<<",
        ">>> Last update of the register: 2024-04-09T14:25:10Z <<<",
        ">> Die Lampen <<",
    ],
)
def test_a_line_between_angles_is_a_title(line: str) -> None:
    assert _plain(related_posts, line) == []


@pytest.mark.parametrize("line", [">>> Read more: the ferry goes on", ">>> Read also: the ferry goes on <<<"])
def test_a_call_between_angles_leads_elsewhere(line: str) -> None:
    assert severities_of(related_posts, f"{_PROSE}\n\n{line}\n", "text/plain") == ["error"]


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement: The Harbour Gazette, 1923.",
        "Advertisement: The Lamp Journal 1829 cited in Cruz 2022, 192.",
        "Anzeige: Hafenzeitung, 12. Mai 1911",
        "Annonce : Le Phare, 3 mai 1898",
    ],
)
def test_an_old_advertisement_is_a_source(line: str) -> None:
    assert _written(advertisement, line) == []


def test_an_advertisement_of_today_is_none() -> None:
    assert _plain(advertisement, f"{PROSE[0]}\n\nAdvertisement: Buy one lamp now") == ["error"]


@pytest.mark.parametrize(
    "line",
    [
        "In this mode, you can\n\n- use your arrow keys to move the camera (like walking)\n- tap a lamp to light it",
        "## Tips for the tour\n\n- Use your arrow keys to move the camera",
    ],
)
def test_a_step_of_a_list_is_its_writers(line: str) -> None:
    assert set(_written(script_notice, line)) <= {"info"}


@pytest.mark.parametrize(
    "line",
    ["Please request write access to add your comments and edits", "Leave your comments in suggest mode"],
)
def test_a_draft_speaks_to_its_writers(line: str) -> None:
    assert set(_plain(comment_section, line)) <= {"info"}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("There is room for the first &lt;Your Name Here&gt; of this town.", ["info"]),
        ("You may be the next [Your Name Here], and nobody knows it.", ["info"]),
        ("Kind regards, [Your Name Here]", ["error"]),
        ("[<< Mills](mills.md) | [Ch. 2: Need and Ferries >>](ferries.md)", []),
        ("<<Jo: need a figure>>", ["warning"]),
        ("The fair is open from XX to XX May.", ["warning"]),
        ("Die Messe ist vom XX bis XX Mai offen.", ["warning"]),
        ("The shirts are sold from XS to XXL, and in the reigns from XX to XXI.", []),
        ("--- still to be provided ---", ["warning"]),
        ("--- image(s) to be provided ---", ["warning"]),
    ],
)
def test_gaps_and_bars(line: str, told: list[str]) -> None:
    assert _written(template_placeholder, line) == told


def test_fields_that_are_filled_in_on_building() -> None:
    styled = '# The lamps {custom-style="Heading1"}\n\nIt has %NPAGES% pages and %NFIGURES% figures.\n\n%TOC%\n'
    assert set(severities_of(template_placeholder, styled)) == {"info"}
    assert set(severities_of(template_placeholder, styled.replace('{custom-style="Heading1"}', ""))) == {"error"}


def test_codes_of_layout_are_no_fields() -> None:
    codes = "{center}\n\n{pp}\n\n{left}\n\n{subhead}The lamps{def}{p}\n\n" + _PROSE
    assert severities_of(template_placeholder, codes, "text/plain") == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("The importer now correctly handles &amp;amp; etc. in tags.", 0),
        ("The feed no longer escapes &amp;lt; twice.", 0),
        ("The bridge &amp;amp; the mill are old.", 1),
    ],
)
def test_an_entity_that_a_program_handles(line: str, told: int) -> None:
    assert len(_written(markup_residue, line)) == told
