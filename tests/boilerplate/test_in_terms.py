"""What pages have around an article as the matter of terms, a contract or a policy in which it stands."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.comment_section import comment_section
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.api import Rule
from tests.found import severities_of

ABOVE = (
    "The ferry line runs three boats between the two islands on all days of the year.",
    "Whoever buys a ticket agrees to what these rules say of fares, of luggage and of dogs.",
)
BELOW = (
    "The line may change its fares in spring, and has to say so two months before it does.",
    "A ticket that was not used is paid back within a month of the day for which it was sold.",
    "These rules hold for all trips that were booked after the first of May of the same year.",
)

FOOT = "VAT NUMBER: GB12 345,678,901"
MAIL = "You will receive an email with the confirmation of your booking, and a link to unsubscribe."
ITEM = "the collection of your comments and reviews;"
PLAIN = "text/plain"


def _page(title: str, *lines: str) -> str:
    return "\n\n".join((title, *lines))


@pytest.mark.parametrize(
    "title",
    [
        "General terms and conditions of the ferry line",
        "Ferry Line Terms of Service",
        "Conditions générales de vente",
        "Allgemeine Geschäftsbedingungen der Fähre",
        "Términos y condiciones",
        "Condizioni generali di vendita",
        "Algemene voorwaarden",
        "Termos e condições",
        "Regulamin promu",
        "Allmänna villkor",
        "Syarat dan ketentuan",
        "Kullanım koşulları",
    ],
)
def test_what_terms_say_of_their_party_is_for_information(title: str) -> None:
    assert set(severities_of(site_footer, _page(title, *ABOVE, FOOT, *BELOW), PLAIN)) <= {"info"}


def test_the_name_of_the_file_says_so() -> None:
    text = _page("Preamble", *ABOVE, FOOT, *BELOW)
    for path in ("Ferry__Terms_of_Service.txt", "ferry-privacy-policy.txt", "ferry-privacy-policy_de.txt"):
        assert set(severities_of(site_footer, text, PLAIN, path)) <= {"info"}
    for path in ("preamble.txt", "terms-of-service-of-ferries-criticised.txt"):
        assert severities_of(site_footer, text, PLAIN, path) == ["warning"]


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("The ferry is late", (*ABOVE, FOOT, *BELOW)),
        ("The ferry line changed its terms of use in May, and nobody liked it.", (*ABOVE, FOOT, *BELOW)),
        ("Condizioni generali di vendita", (*ABOVE, *BELOW, FOOT)),
        ("Conditions générales", (*ABOVE, "All rights reserved.", *BELOW)),
    ],
)
def test_a_foot_of_an_article_and_one_below_terms_stay(title: str, lines: tuple[str, ...]) -> None:
    assert severities_of(site_footer, _page(title, *lines), PLAIN) == ["warning"]


@pytest.mark.parametrize(("rule", "line"), [(newsletter_prompt, MAIL), (comment_section, ITEM)])
def test_mails_and_comments_that_terms_rule(rule: Rule, line: str) -> None:
    assert set(severities_of(rule, _page("Algemene voorwaarden", *ABOVE, line, *BELOW), PLAIN)) <= {"info"}


@pytest.mark.parametrize(("title", "severity"), [("Contact us", "info"), ("The ferry is late", "warning")])
def test_questions_or_comments_on_a_page_of_contacts(title: str, severity: str) -> None:
    page = (
        f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{ABOVE[0]}</p>"
        f"<p>We'd love to hear from you! Reach out with any questions or comments 💬</p><p>{BELOW[0]}</p></body></html>"
    )
    assert severities_of(comment_section, page, "text/html") == [severity]
