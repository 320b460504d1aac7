"""What a text offers in one of its entries, or leads to beside it, and what the source of a page does with a button."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.share_prompt import share_prompt

from tests.boilerplate.prose import PROSE, graded
from tests.found import severities_of

_SOLD = "The tickets are sold out, and the gallery has more in May. Click [here](https://lampnet.org/news) to sign up to {} emails and be notified when more tickets become available."
_RACE = "**Click** [**here**](https://lampnet.org/run) **to sign up for {}.**\n\n**Date:** 22 May 2023."
_JOIN = '<html lang="id"><article><p class="byline">Oleh Ana Cruz</p><time datetime="2024-06-01">1 Juni 2024</time><p>Jendela hadir dengan tema bahasan tentang jembatan dan sungai.</p><p>Bergabunglah dengan kami secara daring pada:</p>{}</article></html>'


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (_SOLD.format("their"), "info"),
        (_SOLD.format("our"), "info"),
        (_SOLD.format("our").partition("May. ")[2], "error"),
        (_RACE.format("the race"), "info"),
        (_RACE.format("our newsletter and be told"), "error"),
        (
            "The exhibition shows the ferrymen. It is one of the last before the hall closes in May. Don’t miss out!\n\nVisit the [hall](https://hall.org/) to book now.",
            "info",
        ),
        ("Don’t miss out!", "error"),
    ],
)
def test_an_entry_offers_what_it_is_on(words: str, found: str) -> None:
    assert graded(newsletter_prompt, *PROSE, words, PROSE[0]) == [found]


@pytest.mark.parametrize(
    ("below", "found"),
    [("<p>Senin, 24 Juni</p><p>15.00 s.d. 16.00 WIB</p>", "info"), ("<p>Kami menulis tiap minggu.</p>", "error")],
)
def test_a_line_may_lead_to_the_hour_of_what_is_announced(below: str, found: str) -> None:
    assert severities_of(newsletter_prompt, _JOIN.format(below), media_type="text/html") == [found]


@pytest.mark.parametrize(
    ("target", "found"), [("/plan_v1.pdf", "info"), ("/posts/plan", "error"), ("https://quay.town/plan", "error")]
)
def test_a_sentence_leads_to_files(target: str, found: str) -> None:
    line = f"Also read our [plan for the bridge]({target}) and our [policy on ferries]({target})."
    assert graded(related_posts, *PROSE, line, PROSE[0]) == [found]


@pytest.mark.parametrize(("target", "found"), [("talk-with-ana-cruz.html", "info"), ("javascript:open()", "warning")])
def test_an_entry_leads_to_the_page_beside(target: str, found: str) -> None:
    line = f"**Click** [**here**]({target}) **to read the full interview.**"
    assert graded(
        read_more,
        "---\ntitle: The week\nauthor: Ana Cruz\ndate: 2024-06-01\n---",
        *PROSE,
        line,
        "## Food of the week",
        PROSE[0],
    ) == [found]


@pytest.mark.parametrize(("bound", "found"), [('@click="shareCertificate(name)"', "info"), ('class="share"', "error")])
def test_a_button_that_the_source_of_a_page_binds_works(bound: str, found: str) -> None:
    page = (
        "---\ntitle: Certificate\ndate: 2025-08-09\n---\n<p>Write your name as it is to stand there, and take it.</p>"
    )
    button = f"<button {bound}><span>Share</span></button>"
    assert severities_of(share_prompt, f"{page}{button}", media_type="text/html") == [found]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Sign up below to join our newsletter list for this event and receive the link before it begins.", "info"),
        ("Sign up below to join our newsletter list and receive the link to each issue.", "error"),
    ],
)
def test_a_list_for_an_event_is_no_letter_of_the_page(words: str, found: str) -> None:
    assert graded(newsletter_prompt, *PROSE, words, PROSE[0]) == [found]


@pytest.mark.parametrize(
    ("told", "found"), [("Click the “SHARE” button for a prize.", "info"), ("The draw is in May.", "error")]
)
def test_a_button_of_which_the_text_speaks(told: str, found: str) -> None:
    page = f"---\ntitle: The draw\nauthor: Ana Cruz\ndate: 2024-05-01\n---\n<p>{PROSE[0]}</p><p>{told}</p><a href='#'>SHARE</a><p>{PROSE[1]}</p>"
    assert severities_of(share_prompt, page, media_type="text/html") == [found]


@pytest.mark.parametrize(
    ("below", "found"), [("about the ferry will appear in the papers.", []), ("The ferry goes on.", ["error"])]
)
def test_a_word_begins_the_sentence_of_the_next_line(below: str, found: list[str]) -> None:
    text = f"{PROSE[0]}\n\nAdvertisements\n{below}\n\n{PROSE[1]}"
    assert graded(advertisement, text, media_type="text/plain") == found


@pytest.mark.parametrize(("tag", "found"), [("form", "info"), ("section", "error")])
def test_a_form_in_the_source_of_a_site_says_that_it_loads(tag: str, found: str) -> None:
    page = (
        f"---\ntitle: Contact\n---\n<{tag}><p>{PROSE[0]}</p><div class='loading'>Loading</div><p>{PROSE[1]}</p></{tag}>"
    )
    assert severities_of(script_notice, page, media_type="text/html") == [found]


@pytest.mark.parametrize(("end", "severity"), [("✦ End of issue ✦", "info"), ("✦ The lamp ✦", "error")])
def test_an_issue_offers_its_letter_below_its_end(end: str, severity: str) -> None:
    told = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected. " * 4
    page = (
        '<html lang="en"><head><meta property="og:type" content="article"></head><body><article><h1>The bridge</h1><p class="byline">By Ana Cruz</p>'
        f'<time datetime="2024-06-01">1 June 2024</time><p>{told}</p><div>{end}</div><div><h3>Get the next one in your inbox</h3>'
        '<a href="https://lamp.beehiiv.com/">Subscribe Free →</a></div></article></body></html>'
    )
    assert severities_of(newsletter_prompt, page, "text/html") == [severity]


@pytest.mark.parametrize(
    ("front", "target", "found"),
    [
        ("---\ntitle: The week\n---\n\n", "/newsletter", "info"),
        ("", "/newsletter", "error"),
    ],
)
def test_a_post_leads_to_a_page_of_its_own_site(front: str, target: str, found: str) -> None:
    said = f"**Subscribe** to get weekly recaps delivered to your inbox. [Subscribe to our newsletter →]({target})"
    assert severities_of(newsletter_prompt, front + "\n\n".join((*PROSE, said))) == [found]
