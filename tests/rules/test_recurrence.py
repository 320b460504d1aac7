"""A fault that recurs is told once: at its first place, with the number of the others and where they are."""

from __future__ import annotations

from provenance_plugins.boilerplate.template_placeholder import template_placeholder
from provenance_plugins.citations.placeholder_link import placeholder_link

from provenance.api import Example, Fix, FixEdit, Hit, RelatedPlace, Severity, Span, told_once
from provenance.rules.recurrence import MOST_PLACES
from provenance.testing import find


def test_hits_of_one_fault_become_the_first_of_them() -> None:
    hits = [("a", Hit(Span(at, at + 1), f"fault at {at}")) for at in range(3)]
    (told,) = told_once(hits, "link")
    assert told == Hit(
        Span(0, 1),
        "fault at 0; the same stands in 2 more links",
        related=tuple(RelatedPlace("the same stands here", Span(at, at + 1)) for at in (1, 2)),
    )


def test_a_fault_that_stands_alone_is_left_as_it_is() -> None:
    mended = Hit(Span(2, 3), "mended", fix=Fix("delete it", (FixEdit(2, 3, ""),)))
    alone = [("a", Hit(Span(0, 1), "one")), ("b", Hit(Span(1, 2), "other")), (None, Hit(Span(3, 4), "none"))]
    whole = Hit(None, "of the document")
    told = list(told_once([*alone, ("c", mended), ("c", mended), ("d", whole), ("d", whole)]))
    assert sorted(told, key=str) == sorted([*(hit for _, hit in alone), mended, mended, whole, whole], key=str)


def test_the_message_counts_what_the_list_leaves_out() -> None:
    (told,) = told_once(("a", Hit(Span(at, at + 1), "fault")) for at in range(1500))
    assert told.message == "fault; the same stands in 1,499 more places"
    assert len(told.related) == MOST_PLACES


def test_a_field_of_a_mailing_is_one_fault_of_its_links() -> None:
    links = " ".join(f"[note {at}](https://out.lamp.org/{at}/%%email_id%%/h)" for at in range(20))
    text = (
        f"Read {links} or [all](https://out.lamp.org/{{{{all}}}}) of it, and [more](https://lamp.org/?c=%%email_id%%)."
    )
    findings, problems = find(placeholder_link, Example(text, media_type="text/markdown"))
    assert problems == []
    first, other, remark = findings
    assert first.message.endswith("; the same stands in 19 more links")
    assert [text[one.location.start.offset :].startswith("https://out") for one in first.related] == [True] * 19
    assert [(one.excerpt, one.severity, one.related) for one in (other, remark)] == [
        ("https://out.lamp.org/{{all}}", Severity.ERROR, []),
        ("https://lamp.org/?c=%%email_id%%", Severity.INFO, []),
    ]


def test_links_to_one_machine_are_one_fault_and_those_without_an_address_are_many() -> None:
    text = "See [a](http://localhost:4000/a), [b](http://localhost:4000/b), [c](http://localhost:8000/c), [d](), [e]()."
    findings, _ = find(placeholder_link, Example(text, media_type="text/markdown"))
    assert [len(one.related) for one in findings] == [1, 0, 0, 0]


def test_a_field_in_a_text_is_one_fault() -> None:
    findings, _ = find(template_placeholder, "Dear {{name}}, we wrote to you, {{name}}, at {{street}}.")
    assert [(one.excerpt, len(one.related)) for one in findings] == [("{{name}}", 1), ("{{street}}", 0)]
