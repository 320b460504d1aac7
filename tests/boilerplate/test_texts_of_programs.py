"""Texts that are for a program or printed by one, licences, plans and templates: words of pages in them were left over by none (BLP401 to BLP410, BLP414)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.share_prompt import share_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.api import Example, Rule
from tests.boilerplate.prose import PROSE, graded
from tests.found import found_in

_PLAIN = "text/plain"
_HTML = "text/html"
_ARTICLE = "\n\n".join(PROSE)
_SQL = "\n\n".join(
    f"CREATE TABLE IF NOT EXISTS {name} (\n  ID integer PRIMARY KEY,\n  lampID integer NOT NULL\n);\n\n"
    f"CREATE TRIGGER IF NOT EXISTS {name}_add\n  AFTER INSERT\n  ON {name}\nBEGIN\n  SELECT\n  ID\n  FROM\n  {name};\nEND;"
    for name in ("latest", "favorites", "lamps")
)
_LOG = (
    "======================\nLAMPS OF THE QUAY\n======================\n\nLoading parsed articles...\n\nLoading the model...\n"
    + "".join(f"\n[{n}/9] Processing: Lamp number {n} of the quay\n  Found {n} lamps\n" for n in range(1, 8))
)


@pytest.mark.parametrize("rule", [related_posts, share_prompt, navigation])
def test_statements_of_a_database_are_no_menu(rule: Rule) -> None:
    assert graded(rule, _SQL, media_type=_PLAIN) == []


def test_an_article_that_shows_a_statement_is_read() -> None:
    shown = f"{_ARTICLE}\n\nSELECT\n\nCREATE TABLE lamps (\n  ID integer\n);\n\nRelated posts\n\nThe ferry opens in May\n\nThe lamp was sold"
    assert graded(related_posts, shown, media_type=_PLAIN) == ["error"]


def test_what_a_program_printed() -> None:
    assert graded(script_notice, _LOG, media_type=_PLAIN) == []
    assert graded(script_notice, *PROSE[:2], "Loading...", PROSE[2], media_type=_PLAIN) == ["error"]


def test_a_saved_page_that_waits_for_its_parts_is_read() -> None:
    waits = "".join(f"Loading {part}...\n" for part in ("films", "maps", "notes", "lamps", "boats", "more"))
    ends = "Related posts\n\nThe ferry opens in May\n\nThe lamp was sold"
    article = "\n\n".join(PROSE * 5)
    assert graded(related_posts, f"{waits}\n{article}\n\n{ends}", media_type=_PLAIN) == ["error"]
    assert graded(related_posts, f"{waits}\n{ends}", media_type=_PLAIN) == []


@pytest.mark.parametrize("sign", ["[{}/8]", "✓", "✅"])
def test_a_thread_and_a_list_with_checks_are_read(sign: str) -> None:
    said = (
        "The bridge is shut, the port said in a note.",
        "Follow us on Twitter for updates",
        "The mayor spoke at the quay and said sorry.",
        "Subscribe to our newsletter",
        "Share this story on Facebook",
        "The ferry runs until the lamp is lit.",
        "Related articles",
        "Rain is due on the quay.",
    )
    thread = "\n".join(f"{sign.format(n)} {words}" for n, words in enumerate(said, 1))
    assert graded(share_prompt, f"[Photo] The quay...\n\n{thread}", media_type=_PLAIN)[:1] == ["error"]
    built = "\n".join(f"{sign.format(n)} Building the lamp of pier {n}" for n in range(1, 9))
    log = f"{built}\nShare this story on Facebook\n\nThe ferry...\n"
    assert graded(share_prompt, f"[Photo] The quay...\n\n{log}", media_type=_PLAIN) == []


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("cleaner/boilerplate_patterns.txt", []),
        ("lists/stop_phrases.txt", []),
        ("news/patterns.txt", ["error"]),
        ("news/blacklisted-bridge.txt", ["error"]),
    ],
)
def test_a_list_of_phrases_by_its_name(path: str, told: list[str]) -> None:
    text = f"{_ARTICLE}\n\nRead also:\n\nThe ferry opens in May\n\nThe lamp was sold to the mill"
    found = found_in(related_posts, Example(text, media_type=_PLAIN, path=path))
    assert [finding.severity for finding in found] == told


_GRANT = (
    "Permission is hereby granted, free of charge, to any person obtaining a copy of this lamp to use it as they like."
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"lamp-js\nMIT\nCopyright (c) 2014-2022 Ana Cruz\n\n{_GRANT}\n\nquay\nMIT\n(c) 2020 Ben Ode\n\n{_GRANT}", []),
        (f"GNU GENERAL PUBLIC LICENSE\n\n{_ARTICLE}\n\nTERMS AND CONDITIONS\n\n0. Definitions.", []),
        (f"   Apache License\n   Version 2.0, January 2004\n\n{_ARTICLE}\n\nCopyright 2020 Ana Cruz", []),
        (f"SIL OPEN FONT LICENSE Version 1.1 - 26 May 2007\n\n{_ARTICLE}\n\nCopyright 2020 Ana Cruz", []),
        (
            f"Why the GNU GENERAL PUBLIC LICENSE matters\n\n{_ARTICLE}\n\n© 2024 Harbour News. All rights reserved.",
            ["warning"],
        ),
        (
            f"GNU GENERAL PUBLIC LICENSE turns 35.\n\n{_ARTICLE}\n\n© 2024 Harbour News. All rights reserved.",
            ["warning"],
        ),
        (
            f"The port took the Apache License\nVersion 2.0 for it.\n\n{_ARTICLE}\n\n© 2024 Harbour News. All rights reserved.",
            ["warning"],
        ),
        (f"{_ARTICLE}\n\n{_GRANT}\n\n© 2024 Harbour News. All rights reserved.", ["warning"]),
    ],
)
def test_licences_state_rights(text: str, told: list[str]) -> None:
    assert graded(site_footer, text, media_type=_PLAIN) == told


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("resources/views/home.html", "info"),
        ("quay/home.antlers.html", "info"),
        ("quay/home.html", "error"),
        ("quay/interviews/home.html", "error"),
    ],
)
def test_a_field_in_what_a_framework_fills_in(path: str, told: str) -> None:
    source = f"<article><p>{'The bridge is closed for a year. ' * 30}</p><p>{{{{ message }}}}</p></article>"
    found = found_in(template_placeholder, Example(source, media_type=_HTML, path=path))
    assert [finding.severity for finding in found] == [told]


def test_blocks_of_templates() -> None:
    source = "\n".join(
        f"Lamp {n}:\n{{{{#def.lamp{n}('/quay.txt')}}}}\n{{{{~ it.lamps :one }}}}\n<p>{{{{=it.name}}}}</p>"
        for n in range(4)
    )
    assert set(graded(template_placeholder, source, media_type=_PLAIN)) <= {"info"}
    within = "{% with active=True, no_placeholder=True %}<p>The lamp</p>{% endwith %}"
    assert set(graded(template_placeholder, within, media_type=_HTML)) <= {"info"}
    assert graded(template_placeholder, PROSE[0], "The price is ticket_placeholder a head.", media_type=_PLAIN) == [
        "info"
    ]


def test_the_button_of_a_template() -> None:
    card = (
        f'<article><p>{PROSE[0]}</p><p>{PROSE[1]}</p><p>{{{{ lead }}}}</p><a href="#">Continue reading →</a></article>'
    )
    told = {
        path: {finding.severity for finding in found_in(read_more, Example(card, media_type=_HTML, path=path))}
        for path in ("quay/card.antlers.html", "quay/card.html")
    }
    assert told == {"quay/card.antlers.html": {"info"}, "quay/card.html": {"warning"}}


@pytest.mark.parametrize(
    ("first", "told"),
    [
        ("You are an expert in lamps. Say how bright each lamp is.", "info"),
        ("Act as a fact-checker of the harbour.", "info"),
        ("You are an early riser, and the ferry waits.", "error"),
        ("Say how bright each lamp is.", "error"),
    ],
)
def test_a_prompt_of_a_model(first: str, told: str) -> None:
    text = f"{first}\n\nExample 1:\nClaim: The lamp is out\nLabel: True\n\nNow this one:\n\nClaim: [Insert Claim Here]"
    assert graded(template_placeholder, text, media_type=_PLAIN) == [told]


@pytest.mark.parametrize(
    ("first", "told"),
    [
        ("Act as a journalist and write an article about the ferry.", "error"),
        ("You are an expert reader, so you will know this.", "error"),
        ("Act as a writer if you like, but the pier is shut.", "error"),
        ("Act as a journalist. Your task is to mend the following text. Return only the text.", "info"),
    ],
)
def test_an_article_below_its_prompt_has_gaps(first: str, told: str) -> None:
    text = f"{first}\n\nThe ferry is shut\nBy [Your Name]\n\n{_ARTICLE}"
    assert graded(template_placeholder, text, media_type=_PLAIN) == [told]


_LOREM = "Lorem ipsum dolor sit amet, consectetur adipiscing elit."


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (f"---\ntitle: Lorem Ipsum\ntags: [samples, lamps]\n---\n\n{_LOREM}\n", "info"),
        (f"---\ntitle: Lorem Ipsum\ntags: [lamps]\n---\n\n{_LOREM}\n", "error"),
        (f"# Test page\n\n{_LOREM}\n", "info"),
        (f"# Test page of the harbour paper\n\n{_LOREM}\n", "error"),
        (f"# Sample page\n\n{_LOREM}\n", "error"),
        (f"# Another test post 2\n\n{_LOREM}\n", "info"),
        (f"# Noch eine Testseite\n\n{_LOREM}\n", "info"),
        (f"# Další testovací článek č. 3\n\n{_LOREM}\n", "info"),
        (f"# Página de prueba\n\n{_LOREM}\n", "info"),
        (f"# Pagina di prova\n\n{_LOREM}\n", "info"),
        (f"# Strona testowa\n\n{_LOREM}\n", "info"),
        (f"# Testartikel über die neue Fähre\n\n{_LOREM}\n", "error"),
        (f"# Další článek\n\n{_LOREM}\n", "error"),
        (f"# Otra página\n\n{_LOREM}\n", "error"),
    ],
)
def test_dummy_text_of_a_test(source: str, told: str) -> None:
    assert graded(template_placeholder, source)[-1] == told


def test_a_link_to_the_page_that_is_not_there() -> None:
    pages = '<ul><li><a href="?page=404">404 Page Not Found</a></li><li><a href="?page=terms">Terms</a></li></ul>'
    around = "".join(f"<p>{words}</p>" for words in PROSE)
    assert graded(script_notice, f"<article>{around}{pages}</article>", media_type=_HTML) == []
    assert graded(script_notice, f"<article>{around}<p>404 Page Not Found</p></article>", media_type=_HTML) == ["error"]


@pytest.mark.parametrize(
    ("tag", "told"),
    [('<a id="date" href="/today">', "info"), ('<a id="keeper" href="/today">', "warning"), ("<p>", "warning")],
)
def test_a_value_that_a_script_puts_in(tag: str, told: str) -> None:
    script = '<script src="/scripts/date.js" defer></script>'
    page = f"<html><head>{script}</head><body><p>Today is {tag}XX/XX/2026</{tag[1]}></p><p>{PROSE[0]}</p></body></html>"
    assert graded(template_placeholder, page, media_type=_HTML) == [told]
    assert graded(template_placeholder, page.replace(script, ""), media_type=_HTML) == ["warning"]
    assert graded(template_placeholder, page.replace("XX/XX/2026", "DD/MM/YYYY"), media_type=_HTML) == ["info"]


@pytest.mark.parametrize(("boxes", "told"), [(12, "info"), (2, "info")])
def test_fields_that_readers_fill_in_elsewhere(boxes: int, told: str) -> None:
    fields = "\n".join(f"- **Field {n}**: Lamp of pier {n}" for n in range(12))
    tasks = "\n".join(f"- [ ] Set up lamp {n}" for n in range(boxes))
    text = f"# The lamp on the map\n\n{fields}\n- **Website**: [Your website URL]\n\n## Tasks\n\n{tasks}\n"
    assert graded(template_placeholder, text) == [told]
    assert graded(template_placeholder, "\n\n".join((*PROSE, "- **Website**: [Your website URL]"))) == ["error"]


@pytest.mark.parametrize(
    ("label", "told"), [("<section>{}</section>", []), ("<div>{}</div>", ["warning"]), ("<section>", ["warning"])]
)
def test_labels_of_a_collection(label: str, told: list[str]) -> None:
    text = "\n".join(f"{label.format(n)}\nThe lamp of pier {n}\n{PROSE[n]}" for n in range(3))
    assert graded(markup_residue, text, media_type=_PLAIN)[:1] == told


def test_a_notice_on_links_at_the_top_of_a_page_that_shows_its_marks() -> None:
    notice = (
        "<p>*Affiliate disclosure: the paper earns a commission on what you buy through the links of this article.*</p>"
    )
    page = f"<article><h1>Lamps</h1>{notice}<p>{PROSE[0]} Get it [at the shop](https://lamp.shop/8).</p><p>{PROSE[1]}</p></article>"
    assert graded(advertisement, page, media_type=_HTML) == ["info"]
    below = (
        f"<article><h1>Lamps</h1><p>{PROSE[0]} [The shop](https://lamp.shop/8).</p><p>{PROSE[1]}</p>{notice}</article>"
    )
    assert graded(advertisement, below, media_type=_HTML) == ["error"]
