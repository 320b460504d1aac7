"""Days and months that belong to a noun: what the noun is decides before any verb of the sentence does."""

from __future__ import annotations

import pytest

from provenance.analysis.dates.reading import dates
from provenance.testing import document


def values(text: str) -> list[str | None]:
    """The values in a text of Thursday, 16 October 2025, of which this is no first sentence."""
    return [one.value for one in dates(document(f"The town has two mills.\n\n{text}\n", date="2025-10-16"))]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Our Aug. 2 outage is on our minds and we are working to mend the cable.", "2025-08-02"),
        ("The council is looking into the March 7 collapse and will tell what it finds.", "2025-03-07"),
        ("Weavers want to know why the Feb. 3 flood was not foreseen.", "2025-02-03"),
        ("Lawyers for the skipper in the May 9 collision will ask for bail.", "2025-05-09"),
        ("The fire on Monday could close the mill.", "2025-10-13"),
        ("The killing of a swan on Tuesday will be looked into.", "2025-10-14"),
        ("Monday's defeat may cost him his job.", "2025-10-13"),
        ("Firms expect losses after the attack on Sunday.", "2025-10-12"),
        ("He could be jailed for his part in the riot on Tuesday.", "2025-10-14"),
        ("New rules follow a blaze in August and will hold for all mills.", "2025-08"),
    ],
)
def test_a_mishap_has_been(text: str, value: str) -> None:
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Prices could collapse on Monday.", "2025-10-20"),
        ("Weavers will hold a fire drill on Monday.", "2025-10-20"),
        ("The Monday fire drill will be at noon.", "2025-10-20"),
        ("Our Jan. 9 crash course will be short.", "2026-01-09"),
        ("The mayor will visit the site of the blast on Friday.", "2025-10-17"),
        ("The inquiry into Tuesday's crash is to begin on Monday.", "2025-10-20"),
    ],
)
def test_no_mishap_and_no_part_of_one(text: str, value: str) -> None:
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The guild's July ballot has been ruled invalid and a new one will be held.", "2025-07"),
        ("The results of the guild's July ballot are to be read out.", "2025-07"),
        ("Turnout in the April referendum is to be counted again.", "2025-04"),
        ("The guild's May 5 report should be withdrawn.", "2025-05-05"),
        ("The May 5 minutes are ready and will be put to the vote.", "2025-05-05"),
        ("The guild will appeal against Monday's ruling.", "2025-10-13"),
        ("The decision on Wednesday to sell a loom will cost two jobs.", "2025-10-15"),
        ("Victims of Sunday's robbery may ask for help.", "2025-10-12"),
    ],
)
def test_what_was_done_or_came_of_it_has_been(text: str, value: str) -> None:
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Monday's ruling will be read out.", "2025-10-20"),
        ("The guild will make its decision on Monday.", "2025-10-20"),
        ("The ruling on Tuesday could end the case.", "2025-10-21"),
        ("The Jan. 5 ballot will be held by post.", "2026-01-05"),
    ],
)
def test_what_is_still_to_be_done(text: str, value: str) -> None:
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Sunday's launch can be seen from the pier.", "2025-10-19"),
        ("Friday's concert is sold out.", "2025-10-17"),
        ("Saturday's race is the first of nine.", "2025-10-18"),
        ("Ahead of Sunday's final the coach praised his side.", "2025-10-19"),
        ("They trained for Saturday's derby.", "2025-10-18"),
        ("Buyers are waiting for Tuesday's figures.", "2025-10-21"),
        ("A planned rematch in July has drawn sponsors.", "2026-07"),
        ("The upcoming Feb. 4 ballot has split the guild.", "2026-02-04"),
        ("After the planned closure in February, buses will run.", "2026-02"),
        ("Interest in the upcoming February sale has grown.", "2026-02"),
    ],
)
def test_what_is_set_for_a_day(text: str, value: str) -> None:
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Saturday's race was the first of nine.", "2025-10-11"),
        ("Saturday's race is being looked into.", "2025-10-11"),
        ("Buyers were cheered by Tuesday's figures.", "2025-10-14"),
        ("The guild announced the planned merger on Monday.", "2025-10-13"),
        ("Sales were lower than expected on Monday.", "2025-10-13"),
        ("The mill began to turn as planned Monday night.", "2025-10-13"),
        ("The cancelled fair of Sept. 11 cost the guild 300 pounds.", "2025-09-11"),
        ("Ode is coming off a debate on Monday.", "2025-10-13"),
    ],
)
def test_what_was_set_for_a_day(text: str, value: str) -> None:
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The wedding has been moved to May 4.", "2026-05-04"),
        ("They rescheduled the fair for Feb. 6.", "2026-02-06"),
        ("The court set a hearing for Feb. 6.", "2026-02-06"),
        ("The match was postponed until Tuesday.", "2025-10-21"),
        ("The match was postponed from Tuesday.", "2025-10-14"),
        ("The figures for March were mended.", "2025-03"),
        ("Work moved from paper to screens in April.", "2025-04"),
        ("Submit drawings by March 2.", "2026-03-02"),
        ("The mill was shut by Monday.", "2025-10-13"),
        ("She has been told to leave by Monday.", "2025-10-20"),
        ("He had been told to leave by Monday.", "2025-10-13"),
        ("Join us on Saturday for a walk.", "2025-10-18"),
        ("See you on Monday!", "2025-10-20"),
        ("See Monday's letter.", "2025-10-13"),
        ("Next meeting: Jan. 8.", "2026-01-08"),
        ("Last meeting: Jan. 8.", "2025-01-08"),
        ("She vowed to come back in May.", "2026-05"),
        ("She vowed in May to come back.", "2025-05"),
        ("The claim, to be heard in May, is for a loom.", "2026-05"),
        ("The mill plans a sale of looms in May.", "2026-05"),
        ("He was due in court on Monday but fell ill.", "2025-10-13"),
        ("None of them could be reached on Tuesday.", "2025-10-14"),
        ("Neither he nor his aunt could be found on Tuesday.", "2025-10-14"),
        ("We are moving to a new house on Saturday.", "2025-10-18"),
        ("I'm off to Lisbon on Friday.", "2025-10-17"),
        ("Until Monday they had not met.", "2025-10-13"),
        ("It was on the front page of Friday's edition.", "2025-10-10"),
        ("On Tuesday, Ana Cruz, a candidate for the ballot to be held soon, held a rally.", "2025-10-14"),
        ("Effective June 1, Ana Cruz is our mayor.", "2026-06-01"),
        ("By August half of them had left.", "2025-08"),
        ("She would not say whether she had been there on Sunday.", "2025-10-12"),
        ("If you missed Tuesday's talk, you can read it.", "2025-10-14"),
        ("Ode will miss Tuesday's match.", "2025-10-21"),
    ],
)
def test_what_gives_a_day(text: str, value: str) -> None:
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Nor could her claim be verified on Tuesday.", "2025-10-14"),
        ("Ode asked that the fair be held on June 6.", "2026-06-06"),
        ("The form is needed by April 4.", "2026-04-04"),
        ("The sides return to court on March 8.", "2026-03-08"),
        ("Leeds, who begin their season on Saturday, have a new coach.", "2025-10-18"),
        ("I'm giving a talk on mills at the library on Friday.", "2025-10-17"),
        ("Hope to see some of you there on Saturday.", "2025-10-18"),
        ("A strike in May cost 3 million and more are planned.", "2025-05"),
        ("All letters are supposed to be made public by Jan. 9.", "2026-01-09"),
    ],
)
def test_verbs_of_other_forms(text: str, value: str) -> None:
    assert values(text)[-1] == value
