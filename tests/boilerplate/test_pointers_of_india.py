"""Pointers to other articles in the scripts of India, whose signs of vowels are parts of words (BLP401)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.related_posts import related_posts

from provenance.analysis.content.first_words import words_of
from provenance.api import Example
from tests.found import found_in

_HINDI = "नगर परिषद ने सोमवार को पुल एक साल के लिए बंद करने का फैसला किया और किसी ने विरोध नहीं किया।"
_TITLE = "नदी पर बन रहे नए पुल को लेकर गांव वालों ने जताई नाराजगी, कहा पहले पुराने पुल की मरम्मत करे सरकार, नहीं तो होगा बड़ा आंदोलन"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (f"Also Read: {_TITLE}", 1),
        (f"यह भी पढ़ें: {_TITLE}", 1),
        (f"ये भी पढ़ें- {_TITLE}", 1),
        ("आणखी वाचा: नवा पूल", 1),
        ("আরও পড়ুন: নদীর উপর নতুন সেতু", 1),
        ("લોકો આ પણ વાંચો એમ કહે છે.", 0),
        (_TITLE, 0),
        ("यह भी देखें", 1),
        ("यह भी देखें | नदी पर नया पुल", 1),
        ("مزید پڑھیں: دریا پر نیا پل", 1),
        ("यह भी देखें कि पुल कब बना था और किसने बनाया था, यह बात सबको जाननी चाहिए।", 0),
        ("மேலும் படிக்க அவள் ஊருக்குச் சென்றாள்.", 0),
        ("مزید پڑھیں تو معلوم ہوگا کہ دریا کیوں خشک ہوا۔", 0),
        ("আরও পড়ুন এবং লিখুন, তবেই শিখবে বলে মা বলতেন।", 0),
        ("ఇవి కూడా చదవండి, అప్పుడు నది ఎందుకు ఎండిపోయిందో అర్థమవుతుంది.", 0),
    ],
)
def test_a_long_headline_stands_behind_a_pointer(line: str, told: int) -> None:
    page = f'<html lang="hi"><p>{_HINDI}</p><p>{line}</p><p>{_HINDI[:60]}</p></html>'
    assert len(found_in(related_posts, Example(page, media_type="text/html"))) == told


def test_a_word_is_one_whatever_its_vowels() -> None:
    assert words_of("पुल को लेकर 12 गांव").words == ("पुल", "को", "लेकर", "गांव")
    assert words_of("cafe\u0301 l'e\u0301te\u0301").words == ("cafe\u0301", "l'e\u0301te\u0301")
