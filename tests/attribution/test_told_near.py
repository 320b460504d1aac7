"""People without a name whom an announcement just linked, a letter they signed or a later part of the text settles."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example, Severity
from provenance.testing import find
from tests.found import found_in, severities_of

WARNING, INFO = Severity.WARNING, Severity.INFO
_ANNOUNCED = "Last month the Harbour Board [announced](https://board.example/pier) that it would not build the pier. "
_OLD_PIER = "The pier is long. It was built by hand.\n\n" * 9


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (_ANNOUNCED + "Instead, officials said, the quay will be mended.", INFO),
        (_ANNOUNCED + "In addition, the quay will be mended, officials said.", INFO),
        (_ANNOUNCED + "Rather, the authorities said, the quay will be mended.", INFO),
        (_ANNOUNCED + "Instead, two aides said, the quay will be mended.", WARNING),
        (_ANNOUNCED + "\n\nInstead, officials said, the quay will be mended.", INFO),
        ("The Harbour Board announced that it would not build. Instead, officials said, the quay stays.", INFO),
    ],
)
def test_what_goes_on_from_a_linked_announcement(text: str, severity: Severity) -> None:
    found = found_in(anonymous_source, Example(text, media_type="text/markdown"))
    assert [one.severity for one in found] == [severity]


@pytest.mark.parametrize(
    ("behind", "severity"),
    [
        ("The whistleblowers, Ana Cruz and Ben Ode, worked at the quay.", INFO),
        ("One of the whistleblowers, a clerk, worked at the quay.", WARNING),
        ("The whistleblowers, Ana Cruz said, worked at the quay.", WARNING),
    ],
)
def test_people_whom_the_text_calls_by_name_below(behind: str, severity: Severity) -> None:
    text = f"Two whistleblowers have told the board that the quay was sold.\n\nThe board was asked in May.\n\n{behind}"
    found = found_in(anonymous_source, text)
    assert [one.severity for one in found][:1] == [severity]


@pytest.mark.parametrize(
    ("named", "severity"),
    [
        ("Ana works at the Harbour Lamp Project (HLP).", INFO),
        ("Ana works with Halogen Light Panels (HLP).", WARNING),
        ("Ana works at the Harbour Lamp Project.", WARNING),
    ],
)
def test_experts_of_a_body_that_has_its_initials(named: str, severity: Severity) -> None:
    found = found_in(
        weasel_attribution, f"{named}\n\nThe quay is dark.\n\nThe quay is the darkest of all, according to HLP experts."
    )
    assert [one.severity for one in found] == [severity]


@pytest.mark.parametrize(
    ("behind", "severity"),
    [
        ("“It rots,” Ana Cruz, a professor of wood, told the Gazette.", INFO),
        (
            "Experts told the Gazette that wood rots.\n\nAna Cruz, professor of wood at Harbour College, is a builder.",
            INFO,
        ),
        ("Experts told the Gazette that wood rots. “It does,” said Ana Cruz, who studies it.", INFO),
        ("“It rots,” Ana Cruz, a baker, told the Gazette.", WARNING),
        ("“It rots,” Ana Cruz, a professor of wood, told the Echo.", WARNING),
        ("Experts told the Gazette that wood rots.", WARNING),
    ],
)
def test_an_opening_sums_up_what_experts_told_the_outlet(behind: str, severity: Severity) -> None:
    text = f"Boats are old.\n\nHarbour experts told the Gazette that the pier is unsafe.\n\n{_OLD_PIER}{behind}\n\nSome campaigners say that it is dear."
    found = found_in(weasel_attribution, Example(text))
    assert found[0].severity == severity


@pytest.mark.parametrize(
    ("behind", "count"),
    [
        ("Researchers with LAMEX and Harbour Business School have shown that boats with sails are faster.", 0),
        ("Economists with the University of Harbour followed 113 boats.", 0),
        ("Scientists at Lamp and Harbour Institute followed 113 boats.", 0),
        ("Researchers with time on their hands followed 113 boats.", 1),
    ],
)
def test_makers_behind_a_teaser(behind: str, count: int) -> None:
    text = f"*A new study shows that boats profit from sails.*\n\n{behind}"
    found = found_in(unnamed_study, Example(text, media_type="text/markdown"))
    assert len(found) == count


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("### [Pier burns](https://a.example/pier)\n\n{0}\n\n### [Quay mended](https://a.example/quay)\n\nSoon.", INFO),
        ("## [Pier burns](/news/pier)\n\n{0}\n\n- [Quay mended](/news/quay)\n- [Boats](/news/boats)", INFO),
        ("### [Pier burns](https://a.example/pier)\n\n{0}\n\n[Quay mended](/news/quay)", INFO),
        ("### [Pier burns](https://a.example/pier)\n\n{0}\n\nIt burned until noon.\n\n### [Quay](/quay)", WARNING),
        ("### Pier burns\n\n{0}\n\n### Quay mended\n\nSoon.", WARNING),
        ("### [Pier burns](#pier)\n\n{0}\n\n### [Quay mended](#quay)\n\nSoon.", WARNING),
        ("# [Pier burns](https://a.example/pier)\n\n{0}\n\n### [Quay](/quay)", WARNING),
    ],
)
def test_a_teaser_stands_under_the_link_to_its_article(text: str, severity: Severity) -> None:
    told = text.format("The pier burned to the water, security sources told the Gazette on Friday.")
    found = found_in(anonymous_source, Example(told, media_type="text/markdown"))
    assert [one.severity for one in found] == [severity]


_RELATED = (
    "The pier is long, and it was built by hand. " * 8
    + "\n\n{0}\n\n{1}Security sources told the Gazette that the pier had burned to the water on Friday night, when nobody was there to see it but the gulls.\n\n{2}"
)
_OF_QUAY = "The quay was mended by hand in the spring, after the pier had burned, and it is open again on all days but Monday, the board has decided."


@pytest.mark.parametrize(
    ("head", "above", "below", "severity"),
    [
        ("Related stories", "[Quay mended](/quay)\n\n", "", WARNING),
        ("Read next", "[Quay mended](/quay)\n\n", "It burned.", WARNING),
        ("## Related articles", "[Quay mended](/quay)\n\n", "", WARNING),
        ("Recommended for you", f"[Quay mended](/quay)\n\n[Boats](/boats)\n\n{_OF_QUAY}\n\n", "", WARNING),
        ("Related stories", "- [Quay mended](/quay)\n- [Boats](/boats)\n\n", "", WARNING),
        ("Related stories", f"### [Quay mended](/quay)\n\n{_OF_QUAY}\n\n### [Pier burns](/pier)\n\n", "", INFO),
        ("Related stories", "[Pier burns](/pier)\n\n", f"[Quay mended](/quay)\n\n{_OF_QUAY}", INFO),
        ("More for you", "Pier burns\n\nBen Ode, 3 hours ago\n\n", "### Quay mended\n\n### Boats", INFO),
        ("Other matters", "[Pier burns](/pier)\n\n", f"[Quay mended](/quay)\n\n{_OF_QUAY}", WARNING),
    ],
)
def test_other_articles_end_where_the_article_goes_on(head: str, above: str, below: str, severity: Severity) -> None:
    found = found_in(anonymous_source, Example(_RELATED.format(head, above, below), media_type="text/markdown"))
    assert [one.severity for one in found] == [severity]


@pytest.mark.parametrize(
    ("before", "severity"),
    [
        ("The Harbour Ministry confirmed the leak.", INFO),
        ("The Harbour Health Service closed the beach at noon.", INFO),
        ("The Ana Cruz Memorial Service began at noon.", WARNING),
        ("The Harbour Post Office closed at noon.", WARNING),
        ("The Harbour Bus Service ended at noon.", WARNING),
        ("The Harbour Notice Board fell down at noon.", WARNING),
    ],
)
def test_officials_of_the_body_before(before: str, severity: Severity) -> None:
    found = found_in(anonymous_source, Example(f"{before} Officials say that the dam is old."))
    assert [one.severity for one in found] == [severity]


@pytest.mark.parametrize(
    ("end", "severity"),
    [
        ("It was … [+4079 chars]", INFO),
        ("It was a ...[truncated]", INFO),
        ("It was closed.", WARNING),
        ("The rest is [cut].", WARNING),
    ],
)
def test_what_a_collection_cut_off_may_name_them(end: str, severity: Severity) -> None:
    for rule, text in (
        (anonymous_source, "The quay was shut. Officials said that it was unsafe."),
        (weasel_attribution, "The quay was shut. Experts say that it was unsafe."),
        (unnamed_study, "The quay was shut. A new study has found that quays are unsafe."),
    ):
        found = found_in(rule, f"{text}\n\nIt is long.\n\n{end}")
        assert [one.severity for one in found] == [severity], rule.id


@pytest.mark.parametrize(
    "said",
    [
        "A senior official who spoke on condition of anonymity said the quay would close in June… [+4079 chars]",
        "Sources said the quay would close in June… [+4079 chars]",
    ],
)
def test_what_is_cut_off_names_none_of_those_who_inform_in_secret(said: str) -> None:
    found = found_in(anonymous_source, said)
    assert [one.severity for one in found] == [WARNING]


@pytest.mark.parametrize(
    ("before", "severity"),
    [
        ("A man was held on Monday, the Harbour County Sheriff’s Office said.", INFO),
    ],
)
def test_officials_of_the_body_that_the_sentence_before_is_laid_to(before: str, severity: Severity) -> None:
    story = "The quay was shut in May. It had been built by hand. It is long.\n\n"
    found = found_in(anonymous_source, f"{story}{before}\n\nOfficials said that he had shot at the quay.")
    assert [one.severity for one in found] == [severity]


@pytest.mark.parametrize(
    "told",
    [
        "Based on interviews with people familiar with the matter, the ministry knew of the leak.",
        "I spoke to people familiar with the matter who said that the minister stole the money.",
        "We spoke with two people with knowledge of the deal, and they said it was over.",
    ],
)
def test_those_with_whom_a_writer_spoke_and_what_they_told(told: str) -> None:
    found = found_in(anonymous_source, told)
    assert [one.severity for one in found] == [WARNING]


def test_the_own_sources_of_another_outlet_are_its_own_report() -> None:
    page = "<html lang='en'><head><meta property='og:site_name' content='{}'></head><body><p>{}</p></body></html>"
    for outlet, severity in (("The Coast Post", INFO), ("The Harbour Gazette", WARNING)):
        told = "The town was glad. The Harbour Gazette’s own sources said the mayor would resign."
        found = found_in(anonymous_source, Example(page.format(outlet, told), media_type="text/html"))
        assert [one.severity for one in found] == [severity], outlet


@pytest.mark.parametrize(
    ("entries", "severity"),
    [
        ("Cruz A. Naps. J Sleep. 2019;14(1):5-16.\n\nOde B. Nights. J Sleep. 2017;12(1):5-16.", INFO),
        ("Cruz A. Naps. J Sleep. 2019;14(1):5-16.\n\nOde B. Nights. J Sleep. 2019;12(1):5-16.", WARNING),
        ("The quay was built in 2019.", WARNING),
        ("The quay was built in 2019 by Cruz et al. in Leeds.", WARNING),
        ("The quay was built in 2019 by Cruz et al. in Leeds.\n\nA wall was built in 2018 by Ode et al.", WARNING),
        ("Cruz et al. Naps. Sleep, 2019.\n\nOde et al. Nights. Sleep, 2017.", INFO),
    ],
)
def test_the_only_work_of_its_year_in_the_list_at_the_end(entries: str, severity: Severity) -> None:
    text = f"The quay is long. One 2019 study found that naps help the mind.\n\nIt was built by hand.\n\n{entries}"
    found = found_in(unnamed_study, text)
    assert [one.severity for one in found] == [severity]


@pytest.mark.parametrize(
    ("said", "quoted", "severity"),
    [
        ("An official with a cold said,", "> The dam leaks. (D.C. Ode, Holm, Tarn)", Severity.INFO),
        ("An official at the dam told us:", "> The dam leaks.\n>\n> — Ana Cruz, Holm", Severity.INFO),
        ("An official at the dam told us:", "> The dam leaks. (It did so in May.)", Severity.WARNING),
        ("An official at the dam said that it leaks.", "> The lake is low. (D.C. Ode, Holm, Tarn)", Severity.WARNING),
    ],
)
def test_a_block_quotation_is_signed(said: str, quoted: str, severity: Severity) -> None:
    told = f"# Dams\n\nThe report has many parts. One of them is about dams. The last is about work.\n\n{said}\n\n{quoted}\n\nIt is long.\n"
    findings, problems = find(anonymous_source, Example(told, media_type="text/markdown"))
    assert ([one.severity for one in findings], problems) == ([severity], [])


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (
            "US Treasury Secretary Ana Cruz told the Gazette that it leaks. US officials have often said that it is old.",
            INFO,
        ),
        ("US Treasury Secretary Ana Cruz told the Gazette that it leaks. US officials said that it is old.", WARNING),
        (
            "US Treasury Secretary Ana Cruz told the Gazette that it leaks. EU officials have often said that it is old.",
            WARNING,
        ),
        ("US singer Ana Cruz told the Gazette that it leaks. US officials have often said that it is old.", WARNING),
    ],
)
def test_officials_who_have_often_said_what_their_minister_says(text: str, severity: str) -> None:
    assert severities_of(anonymous_source, f"The dam was built by hand. It has two gates. {text}") == [severity]
