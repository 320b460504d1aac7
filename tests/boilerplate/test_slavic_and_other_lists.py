"""Russian, Ukrainian, Romanian, Hungarian, Finnish and Vietnamese: what pages have around an article is told there, and what authors write with the same words is not."""

from __future__ import annotations

import pytest

from provenance import check

PROSE = {
    "ru": "Городской совет в понедельник проголосовал за закрытие старого моста на год, и никто в зале не возражал.",
    "uk": "Міська рада у понеділок проголосувала за закриття старого мосту на рік, і ніхто в залі не заперечував.",
    "ro": "Consiliul a votat luni închiderea podului pentru un an și nimeni din sală nu s-a opus. Primarul a promis un bac.",
    "hu": "A városi tanács hétfőn megszavazta a régi híd egyéves lezárását, és a teremben senki sem ellenezte.",
    "fi": "Kaupunginvaltuusto päätti maanantaina sulkea vanhan sillan vuodeksi, eikä kukaan salissa vastustanut.",
    "vi": "Hội đồng thành phố hôm thứ Hai đã bỏ phiếu đóng cửa cây cầu cũ trong một năm và không ai trong hội trường phản đối.",
    "zh": "市议会周一决定将大桥关闭一年，会场上没有人反对。市长说渡船将继续运行，票价为一元。",
    "ja": "市議会は月曜日、橋を一年間閉鎖することを決め、会場の誰も反対しなかった。渡し船は続くと市長は話した。",
    "ko": "시의회는 월요일 다리를 1년 동안 폐쇄하기로 결정했으며 회의장에서 아무도 반대하지 않았다. 나룻배는 계속 다닌다고 시장은 말했다.",
}


def _told(code: str, line: str) -> list[tuple[str, str | None]]:
    record = check(f"{PROSE[code]}\n\n{line}\n\n{PROSE[code]}", select=["BLP40"])
    return [(one.rule, one.excerpt) for one in record.findings if one.severity != "info"]


@pytest.mark.parametrize(
    ("code", "rule", "line"),
    [
        ("ru", "BLP401", "Смотрите также: Паром снова ходит"),
        ("ru", "BLP402", "Поделиться новостью"),
        ("ru", "BLP403", "Подпишитесь на нашу рассылку"),
        ("ru", "BLP404", "Мы используем файлы cookie для улучшения работы сайта."),
        ("ru", "BLP405", "Перейти к содержимому"),
        ("ru", "BLP407", "Читать далее"),
        ("ru", "BLP409", "Ваш адрес email не будет опубликован."),
        ("uk", "BLP401", "Дивіться також: Пором знову ходить"),
        ("uk", "BLP402", "Поділитися статтею"),
        ("uk", "BLP404", "Цей сайт використовує файли cookie."),
        ("uk", "BLP409", "Залишити коментар"),
        ("ro", "BLP402", "Distribuie acest articol"),
        ("ro", "BLP409", "Lasă un comentariu"),
        ("hu", "BLP401", "Ez is érdekelheti: A komp újra jár"),
        ("hu", "BLP402", "Cikk megosztása"),
        ("hu", "BLP403", "Iratkozz fel a hírlevelünkre"),
        ("fi", "BLP401", "Katso myös: Lautta kulkee taas"),
        ("fi", "BLP402", "Jaa tämä juttu"),
        ("fi", "BLP409", "Sähköpostiosoitettasi ei julkaista."),
        ("vi", "BLP401", "Tin liên quan: Phà hoạt động trở lại"),
        ("vi", "BLP402", "Chia sẻ bài viết này"),
        ("vi", "BLP409", "Để lại một bình luận"),
        ("zh", "BLP401", "相关阅读：老桥将关闭，渡轮继续"),
        ("zh", "BLP403", "订阅电子报"),
        ("zh", "BLP409", "评论已关闭"),
        ("ja", "BLP401", "関連記事：渡し船が再開"),
        ("ja", "BLP403", "ニュースレターを購読する"),
        ("ko", "BLP401", "관련기사: 나룻배 운항 재개"),
        ("ko", "BLP409", "댓글 남기기"),
        ("ko", "BLP405", "콘텐츠로 건너뛰기"),
        ("zh", "BLP405", "跳至内容"),
        ("ru", "BLP407", "Войдите, чтобы читать дальше"),
    ],
)
def test_what_pages_leave(code: str, rule: str, line: str) -> None:
    assert [one for one, _ in _told(code, line)] == [rule]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("ru", "Жители решили поделиться новостью с соседями, которые давно ждали парома."),
        ("ru", "Комментарии мэра вызвали спор, и совет решил вернуться к вопросу осенью."),
        ("ru", "Обсуждение"),
        ("uk", "Мешканці вирішили поділитися статтею з сусідами, які давно чекали на пором."),
        ("ro", "Primarul distribuie apă locuitorilor care așteaptă bacul la mal."),
        ("hu", "A hirdetés szerint a komp minden órában indul a kikötőből."),
        ("fi", "Jaa taikina neljään osaan ja anna sen kohota liinan alla tunti."),
        ("vi", "Người dân chia sẻ rằng họ phải đi thêm một giờ mỗi ngày để đến trường."),
        ("zh", "相关阅读材料由图书馆提供，居民可以免费借阅。"),
        ("ja", "関連記事を読んだ住民は、渡し船の料金に驚いたと話した。"),
        ("ko", "관련 기사를 읽은 주민들은 요금에 놀랐다고 말했다."),
    ],
)
def test_what_authors_write_with_the_same_words(code: str, line: str) -> None:
    assert _told(code, line) == []
