"""Japanese, Korean and Chinese: walls for members, notices on rights, calls to follow, heads of lists, menus, buttons and pointers to other articles are told there, also behind the last sentence of a text in one line; what authors write with the same words, and who wrote or edited a text, is not."""

from __future__ import annotations

import pytest

from provenance import check

PROSE = {
    "ja": "市議会は月曜日、橋を一年間閉鎖することを決め、会場の誰も反対しなかった。渡し船は続くと市長は話した。",
    "ko": "시의회는 월요일 다리를 1년 동안 폐쇄하기로 결정했으며 회의장에서 아무도 반대하지 않았다. 나룻배는 계속 다닌다고 시장은 말했다.",
    "zh": "市议会周一决定将大桥关闭一年，会场上没有人反对。市长说渡船将继续运行，票价为一元。",
}
BLP = ["BLP401", "BLP402", "BLP403", "BLP405", "BLP406", "BLP407", "BLP408", "BLP409"]


def _told(code: str, line: str) -> list[tuple[str, str | None]]:
    record = check(f"{PROSE[code]}\n\n{line}\n\n{PROSE[code]}", select=BLP)
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
        ("zh", "BLP402", "识别二维码马上预约"),
        ("zh", "BLP402", "点击“识别图中二维码”即可关注"),
        ("zh", "BLP407", "点击“阅读原文”查看更多“渡轮消息”"),
        ("zh", "BLP407", "請點擊左下角閱讀原文"),
        ("zh", "BLP408", "特别声明：以上内容为用户上传并发布，本平台仅提供信息存储服务。"),
        ("zh", "BLP408", "未经授权，禁止转载"),
        ("zh", "BLP401", "上一篇：老桥将关闭，渡轮继续"),
        ("zh", "BLP401", "下一篇: 灯塔重新开放"),
        ("zh", "BLP401", "阅读下一篇：渡轮票价不变"),
        ("zh", "BLP401", "点击进入专题"),
        ("zh", "BLP401", "猜你喜欢"),
        ("zh", "BLP402", "分享到：微信 微博 QQ空间"),
        ("zh", "BLP402", "扫一扫，关注我们的微信公众号"),
        ("zh", "BLP402", "微信扫一扫分享"),
        ("zh", "BLP405", "打印本页 关闭窗口"),
        ("zh", "BLP405", "返回顶部"),
        ("zh", "BLP405", "当前位置：首页 > 新闻 > 正文"),
        ("zh", "BLP405", "字号：大 中 小"),
        ("zh", "BLP405", "浏览次数：123 次"),
        ("zh", "BLP407", "点击查看全文"),
        ("zh", "BLP407", "请继续往下阅读..."),
        ("zh", "BLP408", "京ICP备00000000号-1"),
        ("zh", "BLP408", "版权所有 灯塔日报社"),
        ("zh", "BLP408", "【纠错】 【责任编辑:赵六】"),
        ("zh", "BLP409", "我来说两句"),
        ("zh", "BLP409", "登录后发表评论"),
        ("zh", "BLP406", "海量资讯、精彩解读，尽在灯塔财经APP"),
        ("zh", "BLP406", "更多港口资讯与深度解读，尽在「灯塔新闻」客户端"),
        ("ja", "BLP401", "人気記事ランキング"),
        ("ja", "BLP401", "次の記事：灯台が再開"),
        ("ja", "BLP402", "この記事をシェア"),
        ("ja", "BLP403", "会員登録はこちら"),
        ("ja", "BLP405", "記事一覧へ戻る"),
        ("ja", "BLP405", "文字サイズ 小 中 大"),
        ("ja", "BLP406", "スポンサーリンク"),
        ("ja", "BLP407", "続きを読む"),
        ("ja", "BLP409", "コメントを書く"),
        ("ko", "BLP401", "많이 본 뉴스"),
        ("ko", "BLP401", "홍길순 기자 다른기사 보기"),
        ("ko", "BLP402", "기사 공유하기"),
        ("ko", "BLP403", "기자 구독"),
        ("ko", "BLP405", "이전 글 다음 글"),
        ("ko", "BLP405", "목록으로"),
        ("ko", "BLP407", "기사 더보기"),
        ("ko", "BLP409", "댓글 쓰기"),
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
        ("zh", "精彩的比赛与丰厚的奖品，尽在本周六的灯塔广场"),
        ("zh", "市长说，市民需要的各种服务，尽在市政APP，无需排队。"),
        ("zh", "船长笑了笑，一切都尽在不言中，桥上的人都明白"),
        ("zh", "他把渡轮的票价写进了尽在掌握的APP说明书里面"),
        ("zh", "上一篇文章说，桥梁已经腐烂。"),
        ("zh", "下一篇：我们将介绍渡轮的历史。"),
        ("zh", "扫码关注的市民超过三千人。"),
        ("zh", "扫码下载量在一周内增加了三成"),
        ("zh", "识别二维码预约的人很多，市长说。"),
        ("zh", "点击“阅读原文”的读者增加了三成，报社表示。"),
        ("zh", "当前位置：码头以北三百米"),
        ("zh", "该网站的京ICP备00000000号已被注销。"),
        ("zh", "版权所有者李四提起了诉讼。"),
        ("zh", "字号大的店铺都在码头旁边。"),
        ("zh", "浏览次数超过一万次，市长说。"),
        ("zh", "【责任编辑:赵六】"),
        ("zh", "来源：灯塔日报 作者：赵六"),
        ("zh", "【纠错】上期第三版的桥长应为三百米。"),
        ("ja", "広告業界は橋の閉鎖に反対した。"),
        ("ja", "次の記事では渡し船の歴史を紹介する。"),
        ("ja", "続きを読むと、市長の名前が出てくる。"),
        ("ja", "文字サイズが小さいと読者は話した。"),
        ("ko", "다음 글에서 나룻배의 역사를 소개한다."),
        ("ko", "댓글 쓰기를 막는 법안이 통과됐다."),
        ("ko", "[사진=등대일보]"),
        ("ko", "많이 본 뉴스만 믿어서는 안 된다고 시장은 말했다."),
    ],
)
def test_what_authors_write_is_not(code: str, line: str) -> None:
    assert not _told(code, line)


@pytest.mark.parametrize(
    ("code", "end", "told"),
    [
        (
            "zh",
            " 【纠错】 【责任编辑:赵六】 阅读下一篇：渡轮票价不变",
            [("BLP408", "【纠错】"), ("BLP401", "阅读下一篇：渡轮票价不变")],
        ),
        ("zh", " 上一篇：老桥 下一篇：渡轮", [("BLP401", "上一篇：老桥 下一篇：渡轮")]),
        ("zh", " 点击查看全文", [("BLP407", "点击查看全文")]),
        ("zh", " 打印本页 关闭窗口", [("BLP405", "打印本页 关闭窗口")]),
        ("zh", " 扫一扫，关注灯塔日报", [("BLP402", "扫一扫，关注灯塔日报")]),
        ("zh", " 【责任编辑:赵六】", []),
        ("zh", "他在下一篇：渡轮里写过。", []),
        ("zh", "扫一扫关注的人很多。", []),
        ("ja", " 続きを読む", [("BLP407", "続きを読む")]),
        ("ja", "続きを読む人は少ない。", []),
        ("ko", " [ⓒ 등대일보, 무단전재 및 재배포 금지]", [("BLP408", "[ⓒ 등대일보, 무단전재 및 재배포 금지]")]),
        (
            "ko",
            " 저작권자 ⓒ 등대일보, 무단 전재 및 재배포 금지",
            [("BLP408", "저작권자 ⓒ 등대일보, 무단 전재 및 재배포 금지")],
        ),
        ("ko", " [사진=등대일보]", []),
        (
            "ko",
            "  홍길순 기자 ▶  [©등대일보(lamp.example), 무단전재 및 재배포 금지]",
            [("BLP408", "[©등대일보(lamp.example), 무단전재 및 재배포 금지]")],
        ),
        (
            "ko",
            "  홍길순 기자 hong@lamp.example, 항구=공동취재단  ⓒ 바다를 보는 눈, 등대일보",
            [("BLP408", "ⓒ 바다를 보는 눈, 등대일보")],
        ),
        ("ko", "  홍길순 기자 hong@lamp.example  ⓒ 등대일보", [("BLP408", "ⓒ 등대일보")]),
        ("ko", " ⓒ 홍길순", []),
        ("ko", " 문의: hong@lamp.example 또는 전화", []),
        ("ko", "  홍길순 기자 hong@lamp.example 사진 ⓒ 등대일보", []),
    ],
)
def test_what_follows_the_last_sentence_on_its_line_is_told(code: str, end: str, told: list[tuple[str, str]]) -> None:
    record = check(f"{PROSE[code] * 2}{end}", select=BLP)
    assert [(one.rule, one.excerpt) for one in record.findings if one.severity != "info"] == told


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("{0}\n\n{0}{0}\n扫一扫，关注我们的微信公众号\n", "扫一扫，关注我们的微信公众号"),
        (
            "{0}\n\n{0}\n扫一扫，关注我们的微信公众号\n扫一扫，关注我们的微信公众号\n",
            "扫一扫，关注我们的微信公众号 扫一扫，关注我们的微信公众号",
        ),
        ("{0}\n{0}\n{0}\n扫一扫，关注我们的微信公众号\n{0}\n", "扫一扫，关注我们的微信公众号"),
        ("{0}\n\n{0}\n海量资讯、精彩解读，尽在灯塔财经APP\n", "海量资讯、精彩解读，尽在灯塔财经APP"),
    ],
)
def test_the_lines_above_a_call_stay(lines: str, told: str) -> None:
    record = check(lines.format(PROSE["zh"]), select=["BLP402", "BLP406"])
    assert [one.excerpt for one in record.findings] == [told]


_SENTENCES = (
    "渡船停了。",
    "市长说：“渡船将继续运行。”",
    "市长说渡船将继续运行（票价为一元）",
    "市长说渡船将继续运行……",
    "市长说渡船将继续运行，票价为一元",
)


@pytest.mark.parametrize("sentence", _SENTENCES)
@pytest.mark.parametrize(
    ("rule", "call"),
    [
        ("BLP406", "海量资讯、精彩解读，尽在灯塔财经APP"),
        ("BLP406", "更多港口资讯与深度解读，尽在「灯塔新闻」客户端"),
        ("BLP402", "更多精彩内容，请关注灯塔日报"),
    ],
)
def test_a_call_behind_the_last_sentence_of_a_paragraph_is_told_alone(rule: str, call: str, sentence: str) -> None:
    plain = f"{PROSE['zh']}\n\n{PROSE['zh']}\n\n{sentence}\n{call}\n"
    page = f'<html lang="zh"><body><p>{PROSE["zh"]}</p><p>{PROSE["zh"]}</p><p>{sentence}<br>{call}</p></body></html>'
    for text, media_type in ((plain, "text/plain"), (page, "text/html")):
        record = check(text, select=BLP, media_type=media_type)
        assert [(one.rule, one.excerpt) for one in record.findings] == [(rule, call)]


@pytest.mark.parametrize("sentence", _SENTENCES[2:4])
@pytest.mark.parametrize("call", ["海量资讯、精彩解读，尽在灯塔财经APP", "海量资讯、精彩解读，尽在 灯塔财经 APP"])
def test_a_call_on_the_line_of_a_sentence_is_told_alone(sentence: str, call: str) -> None:
    for between in ("", " ", "\u3000"):
        record = check(f"{PROSE['zh']}\n\n{PROSE['zh']}\n\n{sentence}{between}{call}\n", select=BLP)
        assert [(one.rule, one.excerpt) for one in record.findings if one.severity != "info"] == [("BLP406", call)]


@pytest.mark.parametrize(
    "call", ["海量资讯、精彩解读，尽在灯塔财经APP", "更多港口资讯与深度解读，尽在「灯塔新闻」客户端"]
)
@pytest.mark.parametrize(
    ("sentence", "safe"),
    [("", True), ("市长说渡船将继续运行票价为一元", False), ("市长说渡船将继续运行，票价为一元", False)],
)
def test_a_sentence_that_runs_into_a_call_is_not_deleted_unasked(call: str, sentence: str, safe: bool) -> None:  # noqa: FBT001 - what is asked
    record = check(f"{PROSE['zh']}\n\n{PROSE['zh']}\n\n{sentence}{call}\n", select=["BLP406"])
    assert [one.fix is not None and one.fix.safe for one in record.findings] == [safe]


@pytest.mark.parametrize(
    ("code", "line", "told"),
    [
        ("ja", "この結果をコピーして私（AI）に共有してください。", True),
        ("zh", "请把结果复制后发给我（AI）。", True),
        ("ja", "市長は結果を私に共有してくださいと話した。", False),
        ("zh", "请把结果发给我（灯塔日报）。", False),
    ],
)
def test_an_assistant_that_asks_for_a_result(code: str, line: str, told: bool) -> None:  # noqa: FBT001 - a column of the table
    assert bool(check(f"{PROSE[code]}\n\n{line}\n\n{PROSE[code]}", select=["BLP413"]).findings) is told
