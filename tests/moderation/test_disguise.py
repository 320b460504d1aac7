"""Words that are written so that a search does not find them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from provenance_plugins.moderation.disguise import find_disguised
from provenance_plugins.moderation.vocabulary import by_word

DISGUISES = [
    ("f*ck", "fuck"),
    ("sh1t", "shit"),
    ("$hit", "shit"),
    ("5hit", "shit"),
    ("bullsh!t", "bullshit"),
    ("b u l l s h i t", "bullshit"),
    ("s.h.i.t", "shit"),
    ("shiiiit", "shit"),
    ("sh\u200bit", "shit"),
    ("s\u00adhit", "shit"),
    ("ѕhit", "shit"),
    ("ｓｈｉｔ", "shit"),
    ("𝐬𝐡𝐢𝐭", "shit"),
    ("a$$hole", "asshole"),
    ("s_h_i_t", "shit"),
    ("s/h/i/t", "shit"),
    ("ꜱʜɪᴛ", "shit"),
    ("fսck", "fuck"),
]


@pytest.mark.parametrize(("written", "word"), DISGUISES)
@pytest.mark.parametrize("frame", ["{}", "What {} is this?", "- {}, she wrote", "“{}”\nand more"])
def test_a_disguise_is_read_at_its_exact_place(written: str, word: str, frame: str) -> None:
    text = frame.format(written)
    (found,) = find_disguised(text, "en")
    assert found.word == word
    assert text[found.span.start : found.span.end] == written


@pytest.mark.parametrize(
    "text",
    [
        "COVID-19, the G20 and G4S met on the 1st and 20th of May at 3pm.",
        "Write to press@example.org or @handle, about *stars*, a*b and #tags for $5!",
        "U.S.A., e.g. and a. b. c. d. stand in lists; A B C D too.",
        "Sooooo goood, aaah, brrr, www, III, ---- and !!!",
        "Ельцин и Горбачёв, Ελλάδα, Łódź, Erdoğan, naïve, “quoted” – …",
        "Options a,b,c,d or a/b/c/d; x,y,z; “t”,“h”,“e”; /[æʃ]/ and Ռուբեն",
        "f***, s**t and n****r, as papers print them",
        "",
    ],
)
def test_plain_writing_is_no_disguise(text: str) -> None:
    assert not find_disguised(text, "en")


SIGNS = st.text(alphabet=st.sampled_from("shit fuck a1$*!.\u200bсѕ’é\n_-@"), max_size=9)


@given(st.lists(st.sampled_from([written for written, _ in DISGUISES]) | SIGNS, max_size=9).map(" ".join))
@example("sh1t $hit")
def test_any_text_is_read_without_overlaps(text: str) -> None:
    found = find_disguised(text, "en")
    reached = 0
    for one in found:
        assert reached <= one.span.start < one.span.end <= len(text)
        reached = one.span.end


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("s#|t", "shit"),
        ("F&@k", "fuck"),
        ("c$#p", "crap"),
        ("sh%t", "shit"),
        ("b*$trd", "bastrd"),
        ("buIIshit", "bullshit"),
        ("AsshoIe", "asshole"),
        ("p u s s y", "pussy"),
    ],
)
@pytest.mark.parametrize("frame", ["{}", "It was such a {}, and they knew.", "What {}!"])
def test_jumbled_signs_capitals_and_an_article_before(written: str, word: str, frame: str) -> None:
    (found,) = find_disguised(frame.format(written), "en")
    assert found.word == word
    assert frame.format(written)[found.span.start : found.span.end] == written


@pytest.mark.parametrize(
    "text",
    [
        "R&D at AT&T, B&Bs, a&b=c&d and x|y|z",
        "C# and F#, s+t, c||d, f&&k1, a**b, 50%ish, b%dn and /sh%C3%A9t",
        "f**k, s**t and f--k, as papers print them",
        "AI, UIs, iPhone III, McIntosh, VIIth and aIl",
    ],
)
def test_signs_and_capitals_of_plain_writing(text: str) -> None:
    assert not find_disguised(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "{{- range $hit := .lamps -}} and {{ $hit }}",
        "echo $hit->title;",
        "with $hit.path and $hit['title'], then $hit = 3, $hit == 4 or $i < $hit, $boat",
    ],
)
def test_a_variable_of_code_is_no_disguise(text: str) -> None:
    assert not find_disguised(text, "en")


@pytest.mark.parametrize("text", ["In $hit we trust.", "What a $hit; then ($hit happens).", "$hit as usual"])
def test_a_dollar_sign_in_prose_is_one(text: str) -> None:
    assert [one.word for one in find_disguised(text, "en")] == ["shit"] * text.count("$hit")


def test_of_the_words_that_fit_a_mask_the_first_of_the_lexicons_is_meant() -> None:
    """Whatever order a set would have in this process."""
    words = [word for word, tags in by_word("profanity").items() if len(word) == 8 and word.startswith("bitch")]
    assert len(words) > 1
    (found,) = find_disguised("bitch***", "en")
    assert found.word == words[0]
