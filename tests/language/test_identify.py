"""What `identify` says of plain texts: each script, the cheap ways, and when it abstains."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis.language import Identified, identify
from provenance.api import Confidence

ENGLISH = (
    "The council decided on Monday evening to close the bridge for two years. People who live in the district were not asked, fear "
    "for their shops, and want another meeting before the end of the year."
)

SENTENCES = {
    "en": ENGLISH,
    "de": "Der Stadtrat hat am Montagabend beschlossen, die Brücke für zwei Jahre zu schließen.",
    "fr": "Le conseil municipal a décidé lundi soir de fermer le pont pendant deux ans, et les habitants craignent pour leurs commerces.",
    "es": "El ayuntamiento decidió el lunes por la noche cerrar el puente durante dos años, y los vecinos temen por sus tiendas.",
    "it": "Il consiglio comunale ha deciso lunedì sera di chiudere il ponte per due anni.",
    "pt": "A câmara municipal decidiu na segunda-feira à noite fechar a ponte durante dois anos.",
    "nl": "De gemeenteraad heeft maandagavond besloten de brug twee jaar lang te sluiten.",
    "pl": "Rada miasta zdecydowała w poniedziałek wieczorem zamknąć most na dwa lata.",
    "tr": "Belediye meclisi pazartesi akşamı köprüyü iki yıl süreyle kapatmaya karar verdi.",
    "tl": "Nagpasya ang konseho noong Lunes ng gabi na isara ang tulay sa loob ng dalawang taon.",
    "ru": "Городской совет решил в понедельник вечером закрыть мост на два года.",
    "uk": "Міська рада вирішила в понеділок увечері закрити міст на два роки.",
    "ar": "قرر مجلس المدينة مساء الاثنين إغلاق الجسر لمدة عامين.",
    "fa": "شورای شهر دوشنبه شب تصمیم گرفت پل را به مدت دو سال ببندد.",
    "hi": "नगर परिषद ने सोमवार शाम को पुल को दो साल के लिए बंद करने का फैसला किया।",
    "ne": "नगर परिषद्ले सोमबार साँझ पुल दुई वर्षका लागि बन्द गर्ने निर्णय गरेको छ। स्थानीय बासिन्दाहरू आफ्नो पसलको बारेमा चिन्तित छन्।",
    "el": "Το δημοτικό συμβούλιο αποφάσισε να κλείσει τη γέφυρα για δύο χρόνια.",
    "he": "מועצת העיר החליטה ביום שני בערב לסגור את הגשר לשנתיים.",
    "yi": "דער שטאָטראַט האָט באַשלאָסן צו פֿאַרמאַכן די בריק אויף צוויי יאָר, און די אײַנוווינער זײַנען ניט צופֿרידן, װײַל זײ האָבן מורא.",
    "ka": "საქალაქო საბჭომ გადაწყვიტა ხიდის დახურვა ორი წლით.",
    "hy": "Քաղաքային խորհուրդը որոշեց փակել կամուրջը երկու տարով։",
    "th": "สภาเมืองมีมติปิดสะพานเป็นเวลาสองปี",
    "ko": "시의회는 월요일 저녁 다리를 2년 동안 폐쇄하기로 결정했다.",
    "ja": "市議会は月曜日の夜、橋を二年間閉鎖することを決めた。",
    "zh": "市议会星期一晚上决定将这座桥关闭两年，附近的居民担心他们的商店。",
}


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence(code: str) -> None:
    assert identify(SENTENCES[code]).code == code


@pytest.mark.parametrize(
    "text",
    ["", " \n\t", "12 34.5 % — !!", "CTTO", "x", "😀😀", "Kim Jong Un", "Lorem ipsum dolor sit amet, consectetur"],
)
def test_what_nothing_settles(text: str) -> None:
    assert identify(text) == Identified(None, Confidence.LOW)


@pytest.mark.parametrize("text", ["hi", "Hi!", "kappa", "valid", "att"])
def test_a_word_of_latin_script_tells_no_language(text: str) -> None:
    assert identify(text).code is None
    assert identify(text, ("en",)).code is None


@pytest.mark.parametrize(("text", "code"), [("Zeitung", "de"), ("нет", "ru")])
def test_a_word_of_an_expected_language_and_of_another_script(text: str, code: str) -> None:
    assert identify(text, (code,)).code == code


def test_an_expected_language_stays_in_doubt_against_a_few_foreign_names() -> None:
    text = "It is surrounded by the inscription 'Sigillum Universitatis Scolarium Studii Pragensis'"
    assert identify(text, ("en",)).code in {None, "en"}


def test_confidence_grows_with_the_text() -> None:
    assert identify("Rada miasta").confidence is Confidence.LOW
    assert identify(SENTENCES["pl"] * 3).confidence is Confidence.HIGH
    assert identify(ENGLISH).confidence is Confidence.HIGH


def test_a_text_is_read_in_its_middle_too() -> None:
    assert identify(f"{SENTENCES['de']} {ENGLISH * 20} {SENTENCES['de']}").code == "en"


def test_two_languages_in_one_text_leave_it_undecided() -> None:
    german = (
        "Der Stadtrat hat am Montagabend beschlossen, die Brücke für zwei Jahre zu schließen. Die Anwohner wurden nicht gefragt und "
        "fürchten um ihre Geschäfte."
    )
    assert identify(f"{ENGLISH} {german} " * 4).code is None


def test_addresses_are_in_no_language() -> None:
    assert identify("https://www.example.com/the/of/and/to info@the-and-of.com").code is None


@given(st.text(max_size=300))
def test_it_never_raises_and_is_repeatable(text: str) -> None:
    first = identify(text)
    assert first == identify(text)
    assert (first.code is None) is (first == Identified(None, Confidence.LOW))


def test_plain_texts_need_neither_langdetect_nor_a_model() -> None:
    program = (
        "import sys\n"
        "from provenance.analysis.language import identify, sequences\n"
        f"for text in ({ENGLISH!r}, {SENTENCES['de']!r}, {SENTENCES['ko']!r}, {SENTENCES['ja']!r}):\n"
        "    assert identify(text).code, text\n"
        "assert sequences._model.cache_info().currsize == 0\n"
        f"for text in ({SENTENCES['fr']!r}, {SENTENCES['es']!r}, {SENTENCES['pl']!r}, {SENTENCES['ru']!r}):\n"
        "    assert identify(text).code, text\n"
        "assert 'langdetect' not in sys.modules\n"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize("text", ["a" * 25, "a" * 200_000, "ha " * 60, "ACGT" * 100, "аба " * 60, "xyxyx xyyx\n" * 30])
def test_a_few_letters_over_and_over_are_in_no_language(text: str) -> None:
    assert identify(text).code is None
    assert identify(text, ["de"]).code is None


def test_a_language_with_few_letters_is_one() -> None:
    text = "E haere ana ahau ki te kura i tenei ra me toku whaea"
    assert len(set(text.lower()) - {" "}) <= 14
    assert identify(text).code == "mi"


def test_a_list_of_names_is_in_no_latin() -> None:
    names = "Lorimer College, Pella, IA. Clarus, Dubuque, IA. Quimbia State, Peoria, IL. Saint Ambrosius, Decorah, IA. Wartburia, Waverly, IA. Viterbia, La Crosse, WI. Simpsonia, Indianola, IA. Trumania, Kirksville, MO."
    latin = "Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani, tertiam qui ipsorum lingua Celtae appellantur."
    assert identify(names).code != "la"
    assert identify(latin).code == "la"
