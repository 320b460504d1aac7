"""A fault that recurs is told once: at its first place, with the number of the others and where they are."""

from __future__ import annotations

from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.markup.mojibake import mojibake
from provenance_plugins.citations.placeholder_link import placeholder_link

from provenance.api import (
    Confidence,
    Example,
    Fix,
    FixEdit,
    Hit,
    RelatedPlace,
    Severity,
    Span,
    told_once,
    told_together,
)
from provenance.rules.recurrence import MOST_PLACES
from provenance.testing import find
from tests.found import found_in


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
    assert "; the same stands in 19 more links; " in first.message
    assert [text[one.location.start.offset :].startswith("https://out") for one in first.related] == [True] * 19
    assert [(one.excerpt, one.severity, one.related) for one in (other, remark)] == [
        ("https://out.lamp.org/{{all}}", Severity.INFO, []),
        ("https://lamp.org/?c=%%email_id%%", Severity.INFO, []),
    ]


def test_links_to_one_machine_are_one_fault_and_those_without_an_address_are_one() -> None:
    text = "See [a](http://localhost:4000/a), [b](http://localhost:4000/b), [c](http://localhost:8000/c), [d](), [e]()."
    findings = found_in(placeholder_link, Example(text, media_type="text/markdown"))
    assert [len(one.related) for one in findings] == [1, 0, 1]


def test_a_field_in_a_text_is_one_fault() -> None:
    findings = found_in(template_placeholder, "Dear {{name}}, we wrote to you, {{name}}, at {{street}}.")
    assert [(one.excerpt, len(one.related)) for one in findings] == [("{{name}}", 1), ("{{street}}", 0)]


def _mended(at: int, *, safe: bool = True, sure: Confidence = Confidence.HIGH) -> Hit:
    return Hit(Span(at, at + 1), "fault", sure, fix=Fix("delete it", (FixEdit(at, at + 1, ""),), safe))


def test_many_of_one_kind_become_one_with_one_fix() -> None:
    (told,) = told_together(("a", _mended(at)) for at in (4, 2, 8, 6, 12, 10))
    assert told.span == Span(2, 3)
    assert told.message == "fault; the same stands in 5 more places"
    assert [place.span.start for place in told.related] == [4, 6, 8, 10, 12]
    assert told.fix == Fix(
        "delete it in all 6 places", tuple(FixEdit(at, at + 1, "") for at in (2, 4, 6, 8, 10, 12)), safe=True
    )


def test_a_few_of_one_kind_are_told_each() -> None:
    few = [_mended(at) for at in (2, 4, 6, 8, 10)]
    assert list(told_together(("a", hit) for hit in few)) == few
    assert list(told_together((str(at), hit) for at, hit in enumerate([*few, *few]))) == [*few, *few]


def test_what_is_safe_to_mend_stays_apart_from_what_is_not() -> None:
    hits = [_mended(at, safe=bool(at % 4)) for at in range(2, 26, 2)]
    told = list(told_together(("a", hit) for hit in hits))
    assert sorted(one.fix.safe for one in told if one.fix) == [False, True]


def test_the_surest_says_how_sure_all_are() -> None:
    hits = [_mended(at, sure=Confidence.HIGH if at == 8 else Confidence.MEDIUM) for at in range(0, 12, 2)]
    (told,) = told_together(("a", hit) for hit in hits)
    assert told.confidence is Confidence.HIGH


def test_edits_that_touch_are_left_for_another_round() -> None:
    lines = [Hit(Span(at, at + 4), "fault", fix=Fix("delete it", (FixEdit(at, at + 5, ""),))) for at in range(0, 24, 4)]
    (told,) = told_together(("a", hit) for hit in lines)
    assert told.fix is not None
    assert [edit.start for edit in told.fix.edits] == [0, 8, 16]


def test_signs_of_a_wrong_encoding_are_one_fault_whatever_they_were() -> None:
    text = "The mayorâ€™s party saw the cafÃ© and said â€œno.â€ " * 3
    findings, problems = find(mojibake, text)
    assert problems == []
    (finding,) = findings
    assert finding.excerpt == "â€™"
    assert finding.message.endswith("; the like stands in 11 more places")
    assert finding.fix is not None
    assert finding.fix.safe
    assert len(finding.fix.edits) == 12


def test_markup_of_different_kinds_is_told_by_kind() -> None:
    text = "The council&nbsp;voted, and the [b]mayor[/b] left. " * 6
    findings = found_in(markup_residue, text)
    assert [(one.excerpt, len(one.related)) for one in findings] == [("&nbsp;", 5), ("[b]mayor[/b]", 5)]
