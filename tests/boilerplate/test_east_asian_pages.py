"""Japanese, Korean and Chinese: walls for members, notices on rights, calls to follow and heads of lists are told there, and what authors write with the same words is not."""

from __future__ import annotations

import pytest

from provenance import check

PROSE = {
    "ja": "市議会は月曜日、橋を一年間閉鎖することを決め、会場の誰も反対しなかった。渡し船は続くと市長は話した。",
    "ko": "시의회는 월요일 다리를 1년 동안 폐쇄하기로 결정했으며 회의장에서 아무도 반대하지 않았다. 나룻배는 계속 다닌다고 시장은 말했다.",
    "zh": "市议会周一决定将大桥关闭一年，会场上没有人反对。市长说渡船将继续运行，票价为一元。",
}


def _told(code: str, line: str) -> list[tuple[str, str | None]]:
    record = check(f"{PROSE[code]}\n\n{line}\n\n{PROSE[code]}", select=["BLP401", "BLP402", "BLP407", "BLP408"])
    return [(one.rule, one.excerpt) for one in record.findings if one.severity != "info"]


@pytest.mark.parametrize(
    ("code", "rule", "line"),
    [
        ("ja", "BLP407", "この記事は会員限定です。登録すると続きをお読みいただけます。"),
        ("ja", "BLP407", "この記事は有料会員限定記事です"),
        ("ja", "BLP407", "残り：2,313文字／全文：2,800文字"),
        ("ja", "BLP407", "続きを読むには会員登録が必要です"),
        ("ja", "BLP407", "有料会員になると続きをお読みいただけます。"),
        ("ja", "BLP407", "ここから先は有料会員のみご覧いただけます。"),
        ("ja", "BLP407", "ログインして続きを読む"),
        ("ja", "BLP401", "あわせて読みたい"),
        ("ja", "BLP401", "写真を見る（全12枚）"),
        ("ja", "BLP402", "この記事をシェアする"),
        ("ja", "BLP408", "灯台新聞の記事の無断転載を禁じます。"),
        ("ko", "BLP407", "이 기사는 회원 전용 기사입니다. 로그인 후 이용해 주세요."),
        ("ko", "BLP407", "계속 읽으려면 로그인하세요"),
        ("ko", "BLP407", "로그인하면 전체 기사를 볼 수 있습니다"),
        ("ko", "BLP401", "관련기사"),
        ("ko", "BLP402", "제보는 카카오톡 lamp"),
        ("ko", "BLP408", "<저작권자 © 등대일보, 무단 전재 및 재배포 금지>"),
        ("zh", "BLP407", "本文为付费内容，订阅后可阅读全文"),
        ("zh", "BLP407", "此文章为会员专享"),
        ("zh", "BLP407", "登录后阅读全文"),
        ("zh", "BLP407", "以下內容為會員專屬"),
        ("zh", "BLP401", "相关阅读"),
        ("zh", "BLP401", "点击查看更多图片"),
        ("zh", "BLP402", "欢迎关注我们的微信公众号"),
        ("zh", "BLP402", "更多精彩内容，请关注灯塔日报"),
        ("zh", "BLP402", "长按二维码关注灯塔日报"),
        ("zh", "BLP408", "特别声明：以上内容为用户上传并发布，本平台仅提供信息存储服务。"),
        ("zh", "BLP408", "未经授权，禁止转载"),
    ],
)
def test_what_pages_leave_is_told(code: str, rule: str, line: str) -> None:
    assert [one for one, _ in _told(code, line)] == [rule]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("ja", "この記事は会員限定ではなく、誰でも読める。"),
        ("ja", "会員限定の催しは五月に開かれる。"),
        ("ja", "残り3文字が読めなかったと市長は話した。"),
        ("ja", "この先は会員のみが入れる桟橋だ。"),
        ("ja", "市は無断転載を禁止する条例を決めた。"),
        ("ja", "写真を見ると、橋はもう古い。"),
        ("ja", "続きを読むには眼鏡が必要だ、と彼は言った。"),
        ("ko", "이 기사는 유료회원 전용이라는 비판을 받았다."),
        ("ko", "정부, 무단 복제 금지 법안 통과"),
        ("ko", "시장은 무단 전재를 금지하는 조례를 만들었다."),
        ("ko", "제보는 모두 12건이었다고 경찰은 말했다."),
        ("ko", "관련 기사를 쓴 기자는 상을 받았다."),
        ("zh", "法院认为，该平台仅提供信息存储空间服务，不承担责任。"),
        ("zh", "未经授权的机构不得转载该报告，市长表示。"),
        ("zh", "更多新闻人物出席了会议。"),
        ("zh", "登录后阅读全文的人增加了三成，报社表示。"),
        ("zh", "剩余内容将在五月公布。"),
    ],
)
def test_what_authors_write_is_not(code: str, line: str) -> None:
    assert not _told(code, line)
