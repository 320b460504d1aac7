"""Lines that only look like a page's: titles between angles, old advertisements, steps of instructions, what a shared draft asks of its writers; and gaps that a program fills in."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.cookie_notice import cookie_notice
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.api import Rule
from tests.boilerplate.prose import PROSE
from tests.found import excerpts, severities_of

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
        ("<<Insert the name of the quay | the lamp>>", ["warning", "error"]),
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
        ("The new version renders &amp;amp; and &amp;lt; as they stand.", 0),
        ("The pilots will support Quay &amp;amp; Daughters in the matter of the lamps.", 1),
        ("The keepers replaced Quay &amp;amp; Moor as owners.", 1),
        ("The keeper escaped &amp;amp; hid in the mill.", 1),
        ("The bridge &amp;amp; the mill are old.", 1),
    ],
)
def test_an_entity_that_a_program_handles(line: str, told: int) -> None:
    assert len(_written(markup_residue, line)) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("from Harbour News https://ift.tt/2oKCKMY", 1),
        ("via IFTTT", 1),
        ("from Harbour News https://ift.tt/2oKCKMY\nvia IFTTT", 1),
        ("**[Let's block ads!](https://blockads.fivefilters.org)** [(Why?)](https://blockads.fivefilters.org/a)", 1),
        ("She was from Harbour News, and the ferry went on.", 0),
        ("We set it up via IFTTT, which took an hour.", 0),
    ],
)
def test_stamps_of_services(line: str, told: int) -> None:
    assert len(severities_of(site_footer, f"{_PROSE}\n\n{line}\n")) == told


@pytest.mark.parametrize(
    "line",
    [
        "© 2004 Ana Cruz © 2006 Ana Cruz pour l’enregistrement audio (10 minutes).",
        "© 2004 Ana Cruz for the recording",
        "© 2004 Harbour Press, with the kind permission of the translator",
    ],
)
def test_rights_of_a_recording_are_a_credit(line: str) -> None:
    assert _plain_end(site_footer, line) == ["info"]


def _plain_end(rule: Rule, line: str) -> list[str]:
    return severities_of(rule, f"{_PROSE}\n\n{line}\n", "text/plain")


def test_a_firm_by_the_initials_of_the_author() -> None:
    text = f"---\nauthor: Ana Cruz\nurl: https://lamp.example/a\n---\n\n{_PROSE}\n\nCOPYRIGHT 2017 BY {{}} PRODUCTIONS INC.\n"
    assert severities_of(site_footer, text.format("AFC")) == ["info"]
    assert severities_of(site_footer, text.format("HLM")) == ["warning"]


@pytest.mark.parametrize(
    ("rule", "line", "told"),
    [
        (related_posts, "Read the original report by Harbour University's News service here.", "info"),
        (related_posts, "Read the original story here.", "error"),
    ],
)
def test_the_original_of_a_body_is_a_source(rule: Rule, line: str, told: str) -> None:
    assert _plain_end(rule, line) in ([told], [])


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Click **Block \\[Contact Name\\]** where the contact name is the keeper's name.", ["info"]),
        ("Tap on the **Unblock \\[Name\\]** option to light the lamp again.", ["info"]),
        ("Call it \\[Full Name\\], where the name is that of your quay.", ["info"]),
        ("Dear [Guest Name], with this note is the key of the lamp.", ["error"]),
        ("They spoke to [Full Name], where the quay is wide.", ["error"]),
        ("They spoke to [Full Name], where it is windy.", ["error"]),
        ("Write \\[Full Name\\], where it stands for that of your quay.", ["info"]),
        ("The lamp was lit by [Name], and nobody saw it.", ["error"]),
    ],
)
def test_labels_of_programs(line: str, told: list[str]) -> None:
    assert _written(template_placeholder, line) == told


def test_a_variable_that_the_text_names() -> None:
    said = "The way to the pictures ({$lamp_dir}) is set once. Where the variable $lamp_dir is wrong, no lamp shows."
    assert set(_plain(template_placeholder, said)) == {"info"}
    assert set(_plain(template_placeholder, said.replace(" $lamp_dir", ""))) == {"error"}


@pytest.mark.parametrize(("title", "told"), [("Dagsorden 14. august", []), ("The keepers of the lamps", ["warning"])])
def test_an_agenda_has_items_without_words(title: str, told: list[str]) -> None:
    items = "".join(f"## Part {n}\n\nThe keepers spoke of it for an hour.\n\n" for n in ("one", "two", "three"))
    text = f"# {title}\n\n{items}## Lamps of the quay\n\n## Choice of a keeper\n\n## Ropes\n\n## Money\n\nThe keepers spoke of it for an hour.\n"
    assert severities_of(template_placeholder, text) == told


def test_bars_between_the_files_of_a_work() -> None:
    bar = '<div id="turns"><a href="mill.html">&lt;-- prev</a> | <a href="{}">next --&gt;</a></div>'
    page = f"<html><head><title>Lamps</title></head><body><div class='content'>{bar}<h1>Lamps</h1><p>{PROSE[0]}</p><p>{PROSE[1]}</p></div></body></html>"
    assert set(severities_of(navigation, page.format("ferry.html"), "text/html")) == {"info"}


@pytest.mark.parametrize(("kind", "told"), [("signup-form", {"info"}), ("newsletter-form", {"error"})])
def test_labels_of_a_form_that_the_page_is_about(kind: str, told: set[str]) -> None:
    fields = "".join(
        f"<div><label for='{n}'>{n}</label><input id='{n}'></div>" for n in ("First Name", "Last Name", "Email")
    )
    page = f"<div><div><h1>Lamps</h1><p>{PROSE[0]}</p><form class='{kind}' method='post'>{fields}<button type='submit'>Connect</button></form></div></div>"
    assert set(severities_of(newsletter_prompt, page, "text/html")) <= told


def test_a_pointer_that_the_sentence_above_names() -> None:
    above = "She wrote what follows on her Instagram story tonight, and many have answered her{}"
    line = "Read also: Instagram story"
    assert set(_plain(related_posts, f"{PROSE[0]}\n\n{above.format(':')}\n\n{line}")) <= {"info"}
    assert _plain(related_posts, f"{PROSE[0]}\n\n{above.format('.')}\n\n{line}") == ["error"]


@pytest.mark.parametrize(
    ("line", "told"),
    [("Nos partenaires", {"info"}), ("We use cookies to give you the best experience on our website.", {"error"})],
)
def test_a_heading_that_speaks_of_no_cookies(line: str, told: set[str]) -> None:
    assert set(severities_of(cookie_notice, f"{_PROSE}\n\n{line}\n\n{PROSE[0]}\n", "text/plain")) <= told


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Allow all"),
        ("en", "Manage options"),
        ("cs", "Souhlasím"),
        ("en", "Deny all"),
        ("en", "Manage preferences"),
    ],
)
def test_what_only_the_buttons_of_a_banner_say(code: str, line: str) -> None:
    czech = "Rada v pondělí rozhodla, že most bude na rok uzavřen, a nikdo v sále nebyl proti.\n\n" * 4
    said = _PROSE if code == "en" else czech
    assert "error" in severities_of(cookie_notice, f"{line}\n\n{said}", "text/plain")


@pytest.mark.parametrize(("line", "severity"), [("= Lamps of the quay", "info"), ("= 7 feet wide", "warning")])
def test_a_measure_is_no_heading_of_a_wiki(line: str, severity: str) -> None:
    text = f"See [[Main Page|the quay]] and its '''lamps'''.\n\n{line}\n\n{_PROSE}"
    assert set(severities_of(markup_residue, text, "text/plain")) == {severity}


def test_comments_that_are_closed_are_no_title() -> None:
    listed = "<h3>Zobacz także</h3><ul class='related_post'><li><a href='a.html'>Lampy portu</a></li></ul>"
    closed = "<ul><li><cite>Piro</cite><p>Jaki kod?</p></li></ul><p><b>Od 21.08.2009 r. możliwość komentowania wpisów została wyłączona.</b></p>"
    page = f"<html><body><div><h1>Lampy</h1><p>{PROSE[0]}</p><p>{PROSE[1]}</p>{listed}{closed}</div></body></html>"
    assert all("komentowania" not in said for said in excerpts(related_posts, page, "text/html"))


@pytest.mark.parametrize(
    ("behind", "told"), [("For more information, contact:", {"info"}), ("The mayor said no.", {"error"})]
)
def test_the_offer_of_a_release(behind: str, told: set[str]) -> None:
    offer = "If you'd like to find out about this lamp, we'd be glad to add you to our mailing list. See us in May!"
    assert (
        set(severities_of(newsletter_prompt, f"{_PROSE}\n\n{offer}\n\n{behind}\n\nHarbour Lamps\n", "text/plain"))
        <= told
    )


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("https://lampnet.org/player/mid,204930,embed.json", ["warning"]),
        ("https://lampnet.org/oembed?url=lamp", ["warning"]),
        ("https://lampnet.org/player/ana-cruz", []),
        ("https://lampnet.org/embed/dQw4w9WgXcQ", []),
        ("It is played from https://lampnet.org/player/mid,204930,embed.json here.", []),
    ],
)
def test_an_address_that_a_player_fetched(line: str, told: list[str]) -> None:
    assert severities_of(script_notice, f"{PROSE[0]}\n\n{line}\n\n{PROSE[1]}\n", "text/plain") == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("You may be the next <Insert Name Here>, and nobody knows it.", ["info"]),
        ("Each office has its own [insert name of boss here].", ["info"]),
        ("Come to the first [Your Company Here] shop.", ["error"]),
        ("Look at the new [Your Product] of the town.", ["error"]),
    ],
)
def test_figures_of_speech(line: str, told: list[str]) -> None:
    assert _written(template_placeholder, line) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("- Advertisement, *The Harbour Gazette*, 4 May 1887.\n- Ad: Leeds Lamp, 1911", []),
        ("Advertisement: The Lamp Catalogue of 1910, p. 4", []),
        ("Advertisement: Since 1923, the best lamps", ["error"]),
    ],
)
def test_the_day_of_an_old_advertisement_ends_it(line: str, told: list[str]) -> None:
    assert _written(advertisement, line) == told


def test_a_step_under_a_heading_that_says_how() -> None:
    assert set(_written(read_more, "## How to use the map\n\n1. Scroll to zoom\n2. Click to expand")) <= {"info"}
