"""No safe fix deletes a sentence that stands before the statement of rights in its block, and a prompt ends where the source of a report does not begin."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from provenance_plugins.boilerplate.read_more import read_more
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.engine.fixing import apply, wanted
from provenance.engine.program import Program, program
from tests.boilerplate.prose import PROSE
from tests.found import excerpts, findings

PROGRAM: list[Program] = []
WHO = ("Ana Cruz, the mayor of Leeds,", "The council", "A ferryman", "Footage of the flood", "Nobody in the hall")
DID = ("speaks with Ola Berg about", "has closed", "shows how the town lost", "did not object to", "voted to mend")
WHAT = ("the bridge over the river", "the mill and its weir", "a road that leads to the harbour")
RIGHTS = (
    "© 2024 Harbour News Network. A Mill Company. All Rights Reserved.",
    "© 2024 Harbour News Network. All Rights Reserved. Harbour Sans ™ & © 2016 Harbour News Network.",
    "Copyright © 2024 Harbour News. All rights reserved.",
    "Copyright 2024 Harbour News. All rights reserved.",
    "(c) 2024 Harbour News. All rights reserved.",
    "All rights reserved.",
    "Harbour News Ltd. © 2024",
    "Â© 2024 Harbour News Ltd.",
)
FEET = ("", "Terms of use. ", "Privacy policy | Contact us ", "Follow us on Facebook. ")


def fixed(text: str, media_type: str) -> str:
    """A text after all safe fixes."""
    if not PROGRAM:
        PROGRAM.append(program(select=["BLP"], as_of=date(2024, 6, 30)))
    record = PROGRAM[0].check(text, media_type=media_type).record
    return apply(text, wanted(record.findings, unsafe=False)).text


@given(
    st.lists(
        st.builds("{} {} {}.".format, st.sampled_from(WHO), st.sampled_from(DID), st.sampled_from(WHAT)),
        min_size=1,
        max_size=3,
        unique=True,
    ),
    st.sampled_from(FEET),
    st.sampled_from(RIGHTS),
    st.sampled_from(["", f"{PROSE[0]}\n\n"]),
    st.sampled_from(["", "\n\nTerms of use | Privacy policy", "\n\nShare this article"]),
    st.sampled_from(["text/plain", "text/markdown"]),
)
def test_no_safe_fix_deletes_a_sentence_before_the_rights(
    told: list[str],
    foot: str,
    rights: str,
    above: str,
    below: str,
    media_type: str,
) -> None:
    left = fixed(f"{above}{foot}{' '.join(told)} {rights}{below}", media_type)
    assert [sentence for sentence in told if sentence not in left] == []


@given(
    st.builds("{} {} {}".format, st.sampled_from(WHO), st.sampled_from(DID), st.sampled_from(WHAT)),
    st.sampled_from(RIGHTS[:6]),
    st.sampled_from(["{rights} {told}.", "{told} {rights}"]),
)
def test_no_safe_fix_deletes_a_sentence_without_a_stop_or_behind_the_rights(told: str, rights: str, form: str) -> None:
    assert told in fixed(form.format(told=told, rights=rights), "text/plain")


def test_the_rights_begin_at_their_sign() -> None:
    told = "Ana Cruz, the mayor of Leeds, talks to Ola Berg about the surprising end of the vote on the bridge."
    rights = "© 2024 Harbour News Network. All Rights Reserved."
    (found,) = findings(site_footer, f"{told} {rights}", "text/plain")
    assert (found.severity, found.excerpt) == ("warning", rights)
    assert fixed(f"{told} {rights}", "text/plain").strip() == told
    assert excerpts(site_footer, f"All stories of this house are under copyright. {rights}") == [
        f"All stories of this house are under copyright. {rights}"
    ]
    assert excerpts(site_footer, "Terms of use. Privacy policy. © 2024 Harbour News. All rights reserved.") == [
        "Terms of use. Privacy policy. © 2024 Harbour News. All rights reserved."
    ]


def test_a_prompt_is_told_without_the_source_of_the_report_before_it() -> None:
    run_on = (
        "Advertisement Also worth reading Content is loading...Advertisement Expand to read the full story Get news"
    )
    for credit in ("Source: Harbour Wire", "($1 = 6.8690 Chinese yuan) Source: Harbour Wire", "Quelle: Hafenbote/rc"):
        text = f"{' '.join(PROSE)} {credit} {run_on}"
        assert excerpts(read_more, text, "text/plain") == ["Expand to read the full story"]


def test_a_single_title_in_what_somebody_wrote_is_not_deleted_unseen() -> None:
    def safe(titles: str) -> list[bool]:
        found = findings(related_posts, "\n\n".join((*PROSE, "## Related articles", titles)))
        return [each.fix is not None and each.fix.safe for each in found]

    assert safe("- [Ferry opens again in the middle of May](/ferry)") == [False]
    assert safe("- [Ferry opens again in the middle of May](/ferry)\n- [Council elects its mayor](/mayor)") == [True]


def test_the_name_of_an_owner_is_no_sentence() -> None:
    rights = "West Harbour News Papers Limited 2008. All Rights Reserved"
    assert excerpts(site_footer, f"{PROSE[0]}\n\n{PROSE[1]}\n\n{rights}\n") == [rights]
