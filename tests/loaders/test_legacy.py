"""Texts in encodings of one byte a letter, told apart by the alphabets of languages."""

from __future__ import annotations

import pytest

from provenance.loaders.decoding import decode
from provenance.loaders.legacy import is_western_in_ascii

_TEXTS = {
    "tr": "Şubat ayında işçilerin yaptığı açıklama şöyle: bugün İstanbul'da çalışanlar için güzel bir gün.",
    "pl": "Żółta łódź płynie przez rzekę, a źródło jest głębokie i ciężkie są święta.",
    "cs": "Příliš žluťoučký kůň úpěl ďábelské ódy a šel domů, když zapadlo slunce.",
    "sk": "Dnes bola v meste schôdza, na ktorej sa hovorilo o nových zákonoch; ľudia boli šťastní.",
    "hu": "Az árvíztűrő tükörfúrógép a hűtő mellett áll, és őszintén szólva működik.",
    "ro": "Ministerul a anunţat că şcolile vor fi închise săptămâna viitoare în toată ţara.",
    "hr": "Odlično je što će već sutra doći đaci, rečeno je u školi, a žele i više.",
    "lt": "Šiandien ąžuolai žydi, o vėjas neša lapus į upę, kuri yra čia pat, už namų.",
    "lv": "Šodien ir skaista diena, un bērni spēlējas pagalmā, kamēr māte gatavo ēdienu.",
    "et": "Täna õhtul on ilus ilm ja lapsed mängivad õues, sõidavad järve äärde, šokolaad.",
    "fr": "L'été dernier, à Paris, les élèves étaient très déçus : où êtes-vous ? Çà et là.",
    "de": "Die Bürger müssen für größere Straßen zahlen, sagte der König; schön wäre es nicht.",
    "pt": "A situação não é fácil: as eleições são amanhã e a população está à espera.",
    "is": "Það er gott veður á Íslandi í dag og þú ættir að fara út að ganga við sjóinn.",
    "en": "It cost £3 and £5 – and that was it. Copyright © 2001 of the firm’s owners.",
    "ru": "Сегодня в Москве прошла встреча, на которой обсуждали новые законы и правила.",
    "uk": "Сьогодні в Києві відбулася зустріч, на якій обговорювали нові закони її міста.",
    "el": "Σήμερα στην Αθήνα έγινε μια συνάντηση για τους νέους νόμους της πόλης.",
    "he": "היום בירושלים התקיימה פגישה שבה נדונו החוקים החדשים של העיר הגדולה.",
    "ja": "今日は東京で会議が開かれ、新しい法律について話し合われました。とても長い一日でした。",
    "zh": "今天在北京举行了会议，讨论了新的法律和规定。这是很长的一天，大家都很累。",
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        *(("tr", one) for one in ("cp1254", "cp857")),
        *((language, one) for language in ("pl", "cs", "hu") for one in ("cp1250", "iso8859_2", "cp852")),
        *((language, one) for language in ("sk", "ro", "hr") for one in ("cp1250", "iso8859_2")),
        *((language, "cp1257") for language in ("lt", "lv", "et")),
        *((language, "cp1252") for language in ("fr", "de", "pt", "is", "en")),
        *((language, one) for language in ("fr", "pt") for one in ("cp850", "mac_roman")),
        *(("ru", one) for one in ("cp1251", "koi8_r", "cp866", "iso8859_5")),
        *(("uk", one) for one in ("cp1251", "koi8_u")),
        *(("el", one) for one in ("cp1253", "iso8859_7")),
        ("he", "cp1255"),
        *(("ja", one) for one in ("cp932", "euc_jp")),
        ("zh", "gb18030"),
    ],
)
def test_a_sentence_is_read_in_its_encoding(language: str, encoding: str) -> None:
    text = _TEXTS[language]
    data = (text.replace("’", "'") if encoding in {"cp850", "mac_roman"} else text).encode(encoding)
    assert decode(data).text == data.decode(encoding)


def test_few_accents_in_english_are_western() -> None:
    data = "He paid £5 for the café’s “menu”.\xa0 \xa0It was fine – he said.".encode("cp1252")
    assert decode(data).encoding == "cp1252"


_ENGLISH = (
    "The tea shop opens at nine. We {} send parcels abroad, and {} of the leaves comes from one garden. Ask for it. "
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("don’t", "the keeper’s share"),
        ("don’t", "most"),
        ("“can”", "“most”"),
        ("can–and do–", "most"),
        ("can…but won’t", "a naïve half"),
        ("said “we can…” and", "a résumé"),
    ],
)
def test_marks_of_word_processors_in_english_are_no_signs_of_two_bytes(one: str, other: str) -> None:
    text = _ENGLISH.format(one, other) * 2
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize(
    ("signs", "encoding"),
    [
        ("中国茶叶", "gb18030"),
        ("中國茶葉", "big5"),
        ("一人大", "big5"),
        ("日本の田んぼ", "cp932"),
        ("アカイ", "cp932"),
        ("本田", "euc_jp"),
        ("한국어", "cp949"),
        ("чай", "cp1251"),
        ("чай", "koi8_r"),
    ],
)
def test_words_of_another_script_in_english_are_no_marks(signs: str, encoding: str) -> None:
    data = _ENGLISH.format(signs, f"most {signs}").encode(encoding)
    assert not is_western_in_ascii(data)
    assert is_western_in_ascii(_ENGLISH.format("don’t", "“most”").encode("cp1252"))
