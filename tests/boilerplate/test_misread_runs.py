"""Text whose bytes were read with a wrong encoding, once or more often: what is mended is what was meant (BLP412)."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from provenance_plugins.boilerplate.markup import mojibake as rule
from provenance_plugins.boilerplate.markup.misread import RUN, Piece, pieces
from provenance_plugins.boilerplate.markup.mojibake import mojibake

from provenance.api import Example
from tests.found import found_in

_WORDS = [
    "«",
    "là",
    "»",
    "«\xa0là\xa0»",
    "PASSÉ",
    "«\xa0été\xa0»,",
    "l’été",
    "“être”",
    "cœur",
    "où\u202f?",
    "C’È…",
    "«\xa0à\xa0»",
    "„muß“",
    "„Ü“",
    "„MENÜ“",
    "–",
    "‘so’",
    "5\xa0€",
    "¿Qué?",
    "¡Olé!",
    "ESPAÑ…",
    "«niño»",
    "nº",
    "1ª",
    "MANHÃ",
    "SÃO",
    "É\xa0fácil",
    "«pão»",
    "NÃO…",
    "șTEFAN",
    "țară",
    "„că”",
    "„być”",
    "że",
    "łódź",
    "Привет",
    "«он»",
    "Её",
    "№",
    "Γειά",
    "«σου»",
    "π",
    "你好，世界。",
    "“高”",
    "🎉",
    "❤️",
    "•",
    "‑",
    "—",
    "½",
    "=",
]
_ENCODINGS = ("latin-1", "cp1252")
_READ: list[tuple[str, ...]] = [(one,) for one in _ENCODINGS] + list(itertools.product(_ENCODINGS, repeat=2))
_READ += list(itertools.product(_ENCODINGS, repeat=3))


def _misread(text: str, encodings: tuple[str, ...]) -> str:
    for encoding in encodings:
        signs = []
        for byte in text.encode():
            try:
                signs.append(bytes([byte]).decode(encoding))
            except UnicodeDecodeError:
                signs.append(chr(byte))
        text = "".join(signs)
    return text


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4), st.sampled_from(_READ))
def test_each_piece_is_what_was_meant(words: list[str], encodings: tuple[str, ...]) -> None:
    text = " ".join(words)
    places = [0, *itertools.accumulate(len(_misread(sign, encodings)) for sign in text)]
    for match in RUN.finditer(_misread(text, encodings)):
        for piece in pieces(match[0]):
            start, end = (places.index(match.start() + at) for at in (piece.start, piece.end))
            assert piece.meant == text[start:end]


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4))
def test_good_text_was_not_misread(words: list[str]) -> None:
    assert found_in(mojibake, f"The letters â, ð and Ï. {' '.join(words)} and Å.") == []


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Ã¢Â\x80Â¢ The ferry", "• The ferry"),
        ("The COVIDÃ¢Â\x80Â\x9119 ward", "The COVID‑19 ward"),
        ("“Ã¢Â\x80Â¢ The ferry", "“• The ferry"),
        ("The rÃ\x83Â©sumÃ\x83Â©", "The résumé"),
        ("L\x92été", "L’été"),
        ("Ã¢Â\x80 The ferry", None),
        ("Ã¯Â\x82Â· The ferry", None),
        ("The price isâ€¯low", "The price is\u202flow"),
    ],
)
def test_a_control_character_within_a_run_is_mended_with_it(text: str, fixed: str | None) -> None:
    (finding,) = found_in(mojibake, text)
    if fixed is None:
        assert finding.fix is None
        return
    assert finding.fix is not None
    for edit in reversed(finding.fix.edits):
        text = text[: edit.start] + edit.text + text[edit.end :]
    assert text == fixed


_SENTENCES = [
    "Η γέφυρα έκλεισε, είπε ο δήμαρχος. Είναι «παλιά» και ύστερα ήρθε το πλοίο: Έργο, ή όχι",
    "El río está aquí, dijo María; ¿qué pasó? Sí, así fue",
    "L’été à Œuvre, c’est là où œuvre « naïve » s’élève — déjà… Ève",
    "Łódź będzie źródłem światła, że „być” może Święta Żółć",
    "Aŭto antaŭ ĉiuj ŝipoj ĥoro Ŝi Ĉu",
    "Это мост. Эхо, Щука, объём — «подъезд» ЭРА №5 Ёж и ночь э",
    "Міст її є ґанок Є Ї Ґ",
    "委员会中投票决定“关闭”这座桥。中国的人，中：一年…",
    "橋は一年間閉鎖された。「中」ニュースは、カメラ。",
    "다리는 일 년 동안 닫혔다. 중국 한국어",
    "الجسر مغلق، قال العمدة؟ لمدة سنة",
    "Cầu đóng cửa một năm, thị trưởng nói. Đã ấy ữ",
    "पुल एक साल के लिए बंद है",
    "สะพานปิดเป็นเวลาหนึ่งปี",
    "Die Brücke ist »alt«, sagt Müller – „größer“ ‚so‘",
    "Țară și școală, „că” Înalt în",
    "Party 👭 🎉 was 👍🏽 good — “really” ❤️ 5 € • yes…",
]
_ANY_WORDS = [word for sentence in _SENTENCES for word in sentence.split(" ")]


@given(st.lists(st.sampled_from(_ANY_WORDS), min_size=1, max_size=4), st.sampled_from(_READ))
def test_a_word_is_mended_whole_or_not_at_all(words: list[str], encodings: tuple[str, ...]) -> None:
    wrong = [_misread(word, encodings) for word in words]
    fixed = _fixed(f"The bridge is closed, said {' '.join(wrong)} again.").removeprefix("The bridge is closed, said ")
    for meant, misread in zip(words, wrong, strict=True):
        assert fixed.startswith((f"{meant} ", f"{misread} "))
        fixed = fixed[len(meant if fixed.startswith(f"{meant} ") else misread) + 1 :]


def _fixed(text: str) -> str:
    """A text with all the fixes that need no look."""
    fixes = [finding.fix for finding in found_in(mojibake, text) if finding.fix is not None and finding.fix.safe]
    for edit in sorted((edit for fix in fixes for edit in fix.edits), key=lambda edit: -edit.start):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Î\x97 Î³Î\xadÏ\x86Ï\x85Ï\x81Î±", "Η γέφυρα"),
        ("â\x80\x9cä¸\xadå\x9b½â\x80\x9d", "“中国”"),
        ("ä¸\xadå\x9b½", "中国"),
        ("The Ã…â€œuvre of Ana", "The œuvre of Ana"),
        ("The Ã\x85Â\x93uvre of Ana", "The œuvre of Ana"),
        ("The CAFÉ\x92S door, and ÜBERMÜ\x96 so", "The CAFÉ’S door, and ÜBERMÜ– so"),
        ("The caf√© of ≈õwiat≈Ça", "The café of światła"),
        (f"{_misread('trưởng', ('cp1252',) * 3)} again", "trưởng again"),
        (
            "En aoÃ»t, le maire a dit que la ville est là, et qu’elle le sait",
            "En août, le maire a dit que la ville est là, et qu’elle le sait",
        ),
        ("antaÅ\xad la ponto", "antaŭ la ponto"),
    ],
)
def test_what_was_read_with_a_soft_hyphen_or_twice(text: str, meant: str) -> None:
    assert _fixed(text) == meant


def test_a_run_is_taken_apart_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counted(run: str) -> list[Piece]:
        asked.append(run)
        return pieces(run)

    monkeypatch.setattr(rule, "pieces", counted)
    found_in(mojibake, "é\x80" * 50 + " and " + "Ã©é\x80" * 50)
    assert len(asked) == len(set(asked)) == 2


@pytest.mark.parametrize("title", ["PovinnÃ¡ veÄ\x8dera", "Povinná večera"])
def test_what_a_text_states_beside_itself_is_told_with_it(title: str) -> None:
    body = "Starosta povedal, Å¾e most je zatvorenÃ½ a nikto nevie, kedy ho otvoria. PrÃ­voz premÃ¡va."
    text = f"---\ntitle: {title}\ndescription: {title}, povedal\n---\n\n{body}\n"
    found = [one for one in found_in(mojibake, Example(text, media_type="text/markdown")) if one.severity == "warning"]
    assert len(found) == 1
    assert found[0].location is not None
    assert found[0].location.start.line == 6
    assert found[0].fix is not None
    mended = text
    for edit in reversed(found[0].fix.edits):
        mended = mended[: edit.start] + edit.text + mended[edit.end :]
    assert "Ã" not in mended
    assert ("beside the text" in found[0].message) == ("Ã" in title)
