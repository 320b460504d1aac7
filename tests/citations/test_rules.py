from __future__ import annotations

import time

import pytest
from msgspec.structs import replace
from provenance_plugins.citations.invalid_identifier import invalid_identifier
from provenance_plugins.citations.no_references import no_references as no_references_rule
from provenance_plugins.citations.placeholder_citation import placeholder_citation
from provenance_plugins.citations.placeholder_link import fault_of, placeholder_link
from provenance_plugins.citations.uncited_claim import uncited_claim as uncited_claim_rule
from provenance_plugins.citations.uncited_statistic import uncited_statistic as uncited_statistic_rule
from provenance_plugins.citations.undefined_citation import undefined_citation
from provenance_plugins.citations.unused_reference import unused_reference
from provenance_plugins.citations.vague_link_text import vague_link_text

from provenance.analysis import citations
from provenance.api import Example, Rule, Severity
from provenance.testing import document, find

# As where their severity is configured; it is information unless it is.
no_references = replace(no_references_rule, severity=Severity.WARNING)
uncited_claim = replace(uncited_claim_rule, severity=Severity.WARNING)
uncited_statistic = replace(uncited_statistic_rule, severity=Severity.WARNING)


CLAIMS = (
    "Wages have doubled since 1994. The country spends 82 billion dollars a year on interest payments. Crime fell by 30 percent "
    "in ten years. President Carter cut the defense budget and vetoed the bill."
)


def places(rule: Rule, text: str, media_type: str = "text/plain") -> list[str]:
    found, problems = find(rule, Example(text, media_type=media_type))
    assert not problems
    starts = [finding.location for finding in found]
    return [text[at.start.offset : at.end.offset] for at in starts if at is not None]


@pytest.mark.parametrize(
    "address",
    [
        "", "#", "javascript:void(0)", "https://example.com", "http://www.example.org/a", "http://localhost:8000", "http://127.0.0.1/a",
        "http://10.0.0.3", "http://[::1]/", "file:///home/ana/a.pdf", "C:\\Users\\ana\\a.pdf", "URL", "{{link}}", "http://", "http://a.test/",
        "sandbox:/mnt/data/rain.csv", "http://www.", "about:blank", "mailto:",
    ],
)  # fmt: skip
def test_addresses_that_lead_nowhere(address: str) -> None:
    assert fault_of(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.nasa.gov", "report.md", "../a/b.html#c", "#section", "mailto:ana@example.com", "tel:+123", "//cdn.nasa.gov/a", "/about",
        "https://examplecompany.com", "https://8.8.8.8/", "https://testing.com",
    ],
)  # fmt: skip
def test_addresses_that_may_lead_somewhere(address: str) -> None:
    assert fault_of(address) is None


def test_the_address_is_the_place() -> None:
    assert places(placeholder_link, "Read [the report](https://example.com/a) now.", "text/markdown") == [
        "https://example.com/a"
    ]


def test_the_definition_is_the_place_of_an_unused_reference() -> None:
    text = "The bridge was [closed][a].\n\n[a]: https://www.nasa.gov/a\n[b]: https://www.nasa.gov/b\n"
    assert [place.strip() for place in places(unused_reference, text, "text/markdown")] == [
        "[b]: https://www.nasa.gov/b"
    ]


@pytest.mark.parametrize(
    "comment", ["[//]: # (Not yet.)", "[comment]: <> (Not yet.)", '[//]: # "Not yet."', "[todo]: # 'Not yet.'"]
)
def test_comments_in_markdown_are_no_references(comment: str) -> None:
    text = f"See [the pier][a] of it.\n\n{comment}\n\n[a]: https://quay.org/a\n"
    assert not places(unused_reference, text, "text/markdown")
    assert places(unused_reference, text.replace("[the pier][a]", "it"), "text/markdown")


def test_marks_without_any_list_are_one_finding() -> None:
    found, _ = find(undefined_citation, "It was closed in 1987.[1] It was opened again.[2] It fell.[3]")
    assert len(found) == 1
    assert len(found[0].related) == 2


@pytest.mark.parametrize(
    ("text", "residue"),
    [
        ("The moon is round【12†source】.", ["【12†source】"]),
        ("The moon is round :contentReference[oaicite:0]{index=0}.", [":contentReference[oaicite:0]{index=0}."]),
        (
            "The moon is round \ue200cite\ue202turn0search3\ue202turn0search5\ue201.",
            ["\ue200cite\ue202turn0search3\ue202turn0search5\ue201"],
        ),
        ("The moon is round citeturn1news12.", ["citeturn1news12"]),
        ("The moon is round turn0search1. It is old【4†source】.", ["turn0search1", "【4†source】"]),
        ("The moon is round [cite: 12, 14].", ["[cite: 12, 14]"]),
        ("The moon [cite_start]is round.", ["[cite_start]"]),
        ("The moon is round [web:7][attached_file:1].", ["[web:7]", "[attached_file:1]"]),
        ('The moon is round <grok-card data-id="a"></grok-card>.', ['<grok-card data-id="a">', "</grok-card>"]),
        ("The moon is round [cite: Cruz 1999], see [web: www.nasa.gov].", []),
        ("The moon is round [^1^], and so is the sun [^12^].", ["[^1^]", "[^12^]"]),
        ("The moon is round [web:3][web:12], see [attached_file:1].", ["[web:3]", "[web:12]", "[attached_file:1]"]),
        ("[cite_start]The moon is round.[cite: 12, 14]", ["[cite_start]", "[cite: 12, 14]"]),
    ],
)
def test_residue_of_assistants(text: str, residue: list[str]) -> None:
    assert sorted(place.rstrip(".") for place in places(placeholder_citation, text)) == sorted(
        place.rstrip(".") for place in residue
    )


@pytest.mark.parametrize(
    ("text", "residue"),
    [
        ("The moon is round [oai_citation:1‡The Post](https://post.org/moon).", ["oai_citation:1‡The"]),
        ("[span_1](start_span)The moon is round.[span_1](end_span)", ["span_1", "span_1"]),
        ('The moon is round [[1]](grok_render_citation_card_json={"cardIds":["a"]}).', ["[1]"]),
    ],
)
def test_residue_in_links(text: str, residue: list[str]) -> None:
    assert [place.split(" ")[0].strip("\\") for place in places(placeholder_citation, text, "text/markdown")] == residue


@pytest.mark.parametrize(
    "text",
    [
        "Write x[^2^] for it and [^a-z^] for that.",
        "The key is [cite:@ana] or [chart: of May].",
        "It was 5^[1]^ then.",
        "The web: 3 of them.",
    ],
)
def test_what_is_no_residue(text: str) -> None:
    assert not [place for place in places(placeholder_citation, text, "text/markdown") if place != "[^2^]"]


@pytest.mark.parametrize(
    ("text", "media_type", "found"),
    [
        ("Rain fell.[citation needed][2] It froze.[who?][3]", "text/plain", ["[citation needed]", "[who?]"]),
        ("Rain fell.[citation needed](talk)", "text/plain", ["[citation needed]"]),
        ("Rain fell.[source?][when?] It froze.[page needed]", "text/plain", ["[source?]", "[when?]", "[page needed]"]),
        ("Rain fell.[[citation needed](https://wiki.org/wiki/Help:CN)]", "text/markdown", None),
        (
            '<p>Rain fell on all of the town.<sup>[<i><a href="/wiki/Help:CN">citation needed</a></i>]</sup></p>',
            "text/html",
            None,
        ),
        ("Rain fell on [X]% of days (source TBC).", "text/plain", ["[X]%", "source TBC"]),
        ("Rain fell.[citation required] It froze.[ref?]", "text/plain", ["[citation required]", "[ref?]"]),
    ],
)
def test_what_asks_for_a_source_beside_other_marks(text: str, media_type: str, found: list[str] | None) -> None:
    hits = places(placeholder_citation, text, media_type)
    assert len(hits) == 1 if found is None else hits == found


def test_a_link_that_asks_for_a_source_is_none() -> None:
    wiki = "https://wiki.org/wiki/Help:CN"
    assert not citations(document(f"Rain fell.[[citation needed]({wiki})]", media_type="text/markdown")).items
    assert citations(document(f"Rain fell, [as is needed]({wiki}).", media_type="text/markdown")).items


@pytest.mark.parametrize(
    "text",
    ["See [the report][1] for details.", "It fell ([quay.org][1]).", "See [the *old* report][2], please."],
)
def test_a_number_alone_behind_the_words_of_a_link(text: str) -> None:
    assert len(places(undefined_citation, text, "text/markdown")) == 1
    assert not places(
        undefined_citation, f"{text}\n\n[1]: https://quay.org/a\n[2]: https://quay.org/b\n", "text/markdown"
    )


@pytest.mark.parametrize("text", ["He wrote “they was [sic][3]”.", "Take `a[b][1]` of it.", "Take a[b][1] of it."])
def test_a_number_behind_other_brackets(text: str) -> None:
    assert not places(undefined_citation, text, "text/markdown")


@pytest.mark.parametrize(
    "tag",
    [
        '<a href="javascript:void(0)" role="button">1</a>',
        '<a href="#" role=button>the table</a>',
        '<a href="#" aria-expanded="false">the table</a>',
        '<a aria-controls="t" href="javascript:void(0)">the table</a>',
    ],
)
def test_controls_are_no_links(tag: str) -> None:
    page = f"<article><p>The ferry of the town sank in the spring of that year, see {tag} for more.</p></article>"
    assert not places(placeholder_link, page, "text/html")
    assert places(placeholder_link, page.replace(tag, '<a href="#">the table</a>'), "text/html")


@pytest.mark.parametrize(
    ("item", "lost"),
    [
        ('<li data-value="all"><a href="">All the piers</a></li>', False),
        ('<li role="presentation">\n<a href="#">The piers of the north</a></li>', False),
        ('<li><a href="">All the piers</a></li>', True),
        ('<li data-value="all">See <a href="">the report on the piers</a></li>', True),
    ],
)
def test_items_of_a_filter_are_no_links(item: str, lost: bool) -> None:  # noqa: FBT001 - a case
    text = f"# Piers\n\nThe town has nine piers, of which four are closed.\n\n<ul>\n{item}\n</ul>\n"
    assert bool(places(placeholder_link, text, "text/markdown")) is lost


@pytest.mark.parametrize(
    ("address", "severity"),
    [
        ("https://ferry.org/piers?utm_medium=&{{{EngagementData}}}&reader={{ContactID}}", "info"),
        ("https://ferry.org/piers#*|UNIQID|*", "info"),
        ("https://ferry.org/?reader=%%subscriber%%", "info"),
        ("https://ferry.org/watch?v={{film}}", "error"),
        ("https://ferry.org/piers/{{pier}}", "error"),
        ("https://ferry.org/insert-link", "error"),
        ("*|UNSUB|*", "error"),
    ],
)
def test_a_field_behind_a_complete_address_is_a_remark(address: str, severity: str) -> None:
    found, _ = find(placeholder_link, Example(f"See [the piers]({address}) of it.", media_type="text/markdown"))
    assert [finding.severity for finding in found] == [severity]
    assert ("was never filled in: take that part" in found[0].message) is (severity == "info")


@pytest.mark.parametrize(
    ("tag", "severities"),
    [
        ('{% assign map="https://ferry.org/map" %}', []),
        ("{% set map = piers.map %}", []),
        ("{%- capture map -%}https://ferry.org/map{%- endcapture -%}", []),
        ('{% assign maps = "https://ferry.org/map" %}', ["error"]),
        ("{% assign map = %}", ["error"]),
        ("", ["error"]),
    ],
)
def test_a_variable_that_the_file_assigns_is_filled_in(tag: str, severities: list[str]) -> None:
    text = f'{tag}\n\nThe piers are <a href="{{{{ map }}}}">on the map</a> of the ferry.\n'
    found, _ = find(placeholder_link, Example(text, media_type="text/markdown"))
    assert [finding.severity for finding in found] == severities


@pytest.mark.parametrize(
    ("text", "media_type", "severities"),
    [
        ("The class [^abc] holds all others, as a regex says.", "text/markdown", []),
        ("The mill [^abc] holds all others.", "text/markdown", ["error"]),
        ("The mill [^1] matches any other.", "text/markdown", ["error"]),
        ("<p>The class <kbd class=k>[^abc]</kbd> holds all others.</p>", "text/html", []),
        ("<p>The <code>mill</code> [^abc] holds all others.</p>", "text/html", ["error"]),
        ("\\[/row\\]\\[/column\\] The mill.", "text/markdown", []),
        ("See [the row][column] of the mill.", "text/markdown", ["error"]),
        ("See [the row][/mills/column] of the mill.", "text/markdown", ["error"]),
    ],
)
def test_a_pattern_and_a_shortcode_are_no_marks(text: str, media_type: str, severities: list[str]) -> None:
    found, problems = find(undefined_citation, Example(text, media_type=media_type))
    assert problems == []
    assert [finding.severity for finding in found] == severities


_WORKS = "Cruz A, Ode B. Mills of the north and their wheels, with a map. Mills. 2000;7(4):631-9. Hall C. Wheels. Mills. 2014;12:47. "


@pytest.mark.parametrize(
    ("below", "severity"),
    [
        (f"References :\n\n{_WORKS * 9}", "info"),
        (f"The references are many.\n\n{_WORKS * 9}", "error"),
        ("References :\n\nThey can be asked for at the mill, by post.", "error"),
    ],
)
def test_a_list_that_has_run_together_is_there(below: str, severity: str) -> None:
    text = f"The mill was closed.[1] It was opened again.[2] It burnt down.[3]\n\n{below}\n"
    (found,), _ = find(undefined_citation, Example(text))
    assert found.severity == severity
    assert ("of the list below" in found.message) is (severity == "info")


def test_many_lost_links_are_read_in_one_pass() -> None:
    text = " ".join(f"See [pier {number}][p{number}]." for number in range(900))
    started = time.process_time()
    found, _ = find(undefined_citation, Example(text, media_type="text/markdown"))
    assert len(found) == 900
    assert time.process_time() - started < 10


def test_the_tag_is_the_place_of_a_tagged_address() -> None:
    text = "See [the paper](https://www.nasa.gov/moon?utm_source=chatgpt.com)."
    assert places(placeholder_citation, text, "text/markdown") == ["utm_source=chatgpt.com"]


@pytest.mark.parametrize(
    "text",
    [
        "He shops at TK Maxx.", "The TK-421 left its post.", "Tokelau (TK) lies in the Pacific.", "the tag “[citation needed]” itself",
        "The frame has GTK, TK and KDE ends.", "It draws with TK, GTK and KDE.", "It knows MAD, EDI and TK.", "She shops at TK Maxx; the till of TK was closed.", "Tokelau (TK) lies in the Pacific. There, TK, as it is called, has a lamp.",
        "【お知らせ】 The moon is round.", "We turn to search the house.", "See [source](https://www.nasa.gov) of it.",
    ],
)  # fmt: skip
def test_no_placeholders(text: str) -> None:
    assert not places(placeholder_citation, text)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor, TK, opened the bridge with NATO.",
        "He was born in TK, NY, and went to sea.",
        "The NATO and TK agreed.",
        "She is TK years old.",
    ],
)
def test_a_mark_beside_one_name_is_still_one(text: str) -> None:
    assert places(placeholder_citation, text) == ["TK"]


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("s://lamps.town.org/a.html", "http"),
        ("ttps://lamps.town.org", "http"),
        ("tp://lamps.town.org/a?b", "http"),
        ("htps://lamps.town.org/a", "http"),
        ("c://users/ana/a.html", "own machine"),
        ("C:/Users/ana/a.html", "own machine"),
        ("/Users/ana/Desktop/bridge", "own machine"),
        ("/home/ana/bridge.pdf", "own machine"),
    ],
)
def test_what_an_address_lost_is_named(address: str, said: str) -> None:
    assert said in (fault_of(address) or "")


@pytest.mark.parametrize(
    "address",
    [
        "sftp://lamps.town.org/a",
        "http://lamps.town.org",
        "s3://lamps/a",
        "tps.html",
        "/users/2857650",
        "/home/about.html",
        "/users/ana/posts",
    ],
)
def test_other_schemes_have_lost_nothing(address: str) -> None:
    assert fault_of(address) is None


def test_a_placeholder_that_is_shown_as_code_is_none() -> None:
    assert not places(
        placeholder_citation, "Marks such as `[citation needed]` and `turn0search3` are looked for.", "text/markdown"
    )


def test_a_number_behind_the_words_of_a_link_is_its_reference() -> None:
    text = "See [the dam][1] and [the bridge][2]. It was closed in 1987.[3]"
    found, _ = find(undefined_citation, Example(text, media_type="text/markdown"))
    assert [one.message.split(",")[0] for one in found][:2] == [
        "“[1]” links to the reference “1”",
        "“[2]” links to the reference “2”",
    ]
    assert "the list does not hold" in found[2].message


def test_min_claims_is_an_option() -> None:
    assert len(find(no_references, CLAIMS)[0]) == 1
    assert not find(no_references, CLAIMS, min_claims=9)[0]


def test_an_identifier_is_marked_alone() -> None:
    assert places(invalid_identifier, "See ISBN 978-0-8020-8154-5, p. 4.") == ["978-0-8020-8154-5"]


@pytest.mark.parametrize(
    "text",
    [
        "ISBN 0-8020-8154-5", "ISBN-13: 978 0 8020 8154 5", "ISBN 978-902453827", "ISSN 2049-36301", "ISSN 2049-363", "ORCID 0000-0002-1825-00970",
        "https://orcid.org/0000-0002-1825-0098", "doi:10.1000", "DOI: 1O.1038/nphys1170", "https://doi.org/10.1038-nphys1170", "arXiv:1501.001",
        "doi:physics40217", "https://doi.org/physics40217", "doi.org/journal.plum.0012345.", "doi: S0140-6736(20)30183-5", "ISBN: 97808", "ISBN-10: 0-8020-8",
        "ISSN 2049-3630 (print), 2049-3631 (online)", "https://doi.org/10.103%2Fa.b",
        "arXiv:1501.1", "arXiv:hepth/99", "ISBN: 9780802081544 (cloth), 9780802081545 (paper)", "ISBN 978-0-8020-8154-4 and 978-0-8020-8154-5", "arXiv:0711.20160", "arXiv:2300.00001", "PMID 0012345", "https://pubmed.ncbi.nlm.nih.gov/123456789012/",
    ],
)  # fmt: skip
def test_invalid_identifiers(text: str) -> None:
    assert places(invalid_identifier, f"See {text} for more.")


@pytest.mark.parametrize(
    "text",
    [
        "ISBN 0-8020-8154-1 1998", "ISBN 978 0 8020 8154 4 2009", "isbn: 9780802081544.", "ISSN 2049-3630 (print)", "(ORCID 0000-0002-1694-233X)",
        "doi: https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2", "DOI 2.0 is a draft", "arXiv:math.GT/0309136",
        "https://doi.org/c3fmp4", "https://doi.org/10/c3fmp4", "https://www.doi.org/handbook2019", "https://doi.org/doi-handbook/2019.html", "DOI-BLM-NV-C020-2012-0035",
        "doi: see below", "doi:pending", "the DOI, physics40217", "ISBN: 978-0-306-XXXXX-X", "ISBN: 978-0-306…", "ISBN: 2019",
        "ISSN 2049-3630 (print), 1551-5036 (online)", "ISSN 2049-3630, 1201-1210", "ISSN 2049-3630 (1990-2010)", "http://dx.doi.org/10.1175%2FTOWN-D-15-0315.1",
        "ISBN 9780802081544 (cloth), 9780306406157 (paper)", "ISBN 9780802081544, 0 206 40615 2", "ISBN 9780802081544 and 978 pages", "arXiv 2.1", "arXiv:math/list",
        "<https://doi.org/10.1038/nphys1170>", "arXiv:2301.12345v2 [cs.CL]", "PMID: 31452104,", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3531190/", "PubMed 2019 had", "ISBN 10 digits",
    ],
)  # fmt: skip
def test_valid_identifiers(text: str) -> None:
    assert not places(invalid_identifier, f"See {text} for more.")


def test_lost_links_are_only_those_at_the_end_of_a_clause() -> None:
    assert places(vague_link_text, "Rents rose, according to this. The rest is, according to this study, a guess.") == [
        "according to this"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "All the 100 VPNs that we tested lost 12 percent of their speed on average.",
        "Our target is to reach 5 GB/s, the speed of 8,000 discs in 127 countries.",
        "Each additional seat of the plan costs $11 per month.",
        "The projector, priced at $429.00, has been tailored to business.",
        "The mouse was sold in 2023 with a polling rate of up to 4,000Hz and a battery of 300 hours for 500 users.",
        "Project Size: $75,000 to $2 million",
        "- Zoom Communications (NASDAQ:ZM) - Market cap: $26.6 billion - Dividend yield: 0.00% - Software",
        "Say your business spends $120,000 per year on overhead and the government takes 12 percent.",
        "If SEO produced 25 leads a month at a rate of 20 percent, that was $12,500 a month.",
        "For example, a worker who made $50,000 a year and saved 10 percent of it could retire at 59.",
        "Join us for the world's largest conference, which drew 30,000 people in 2023.",
        "The camera, thanks to its 45.7MP sensor, was compared with those of its rivals in the senate.",
        "The form reported how much you contributed to your account as a result of the law.",
        "She was one of the most celebrated writers of the country in the last century.",
        "The office answered questions about the tax laws and regulations of the state.",
        "The table below lists the warmest months in the country's six largest cities.",
        "The commission has asked for information about holders of 5% or more of the shares of the firm.",
        "The team sets aside a percentage of its time (for example, 10 percent) to pay down technical debt.",
        "Paul Manafort was sentenced by Judge Jackson to 73 months in prison and to pay $6.16 million.",
        "Default rate limits are 40k tokens per minute and 200 requests per minute.",
        "You're essentially getting the whole experience for $10 without needing to control his movement.",
        "Site analytics showed us that over 50% of the people who came to the site were new users.",
        "Arco is beginning a pilot in 50 schools, with plans to scale to 600 schools and 70,000 students.",
        "The application window for the first wave of grants was open from September to October.",
        "Return the closest of the names by its edit distance (where the edit distance < 5%).",
        "The project is a new company which intends to invest $500 billion in the United States.",
        "The model outperforms the zero-shot baseline by 30% in accuracy and 16% in quality.",
        "Our application is able to serve more than 200,000 requests in 20 seconds.",
        "Two students unveiled a poster trumpeting “the longest period of economic growth for 200 years”.",
        "Since taxes are such a part of the cost of labor, the 50% premium on wages weighs less than in 1938.",
        "We’ve evaluated more than 320 lamps of 43 makers and 98 percent of their features.",
        "In bulk, you can see savings of up to 20 percent on wheat in 2012.",
        "Your monthly payments for the loans exceeded 15 percent of your income in 2004.",
        "The college offers more than 340 courses in 12 countries for its 50,000 students.",
        "Workers shipped 20 percent of the crop and lost 3 percent of it in 1998 (see Table 4).",
        "Thanks to the new manager of templates the release of 2012 turned the work of the state's editors into play.",
        "The airline banned the senator's wife from the flights of 2004 and voted for a new president.",
        "It is better to rely on a fund that earned 13 percent a year in the 1990s.",
        "He does about 90% of the shopping of the family in the United States.",
        "The article estimates the revenue of the club at $4.5 billion in 2013.",
        "Councillor Matt Green accused Labour of wasting £100,000 of taxes on the demolition of a house.",
        "Large consultancies are the largest firms and worked with the government in 2004.",
        "The budget, which proposed $60 billion of cuts, would reduce the army of the United States.",
        "A Gallup poll asked 1,100 voters in June of 2012. Among Democrats, 40 percent voted for Medicare.",
        "If only 1 percent of the public bought the paper in 2004, the state lost $5 on each of its copies.",
        "Customers entered the second phase in 2004 once they had voted for 80 percent of the parts.",
        "“Rewrote the manual, which cut unemployment in the country by 40 percent,” is what to write of the work of 2004.",
        "The cache made the third build of 1998 faster by 40 percent or more.",
        "The first International Conference on Taxes voted for the budget of the United States in 2004.",
        "Most processors of 1998 were tested on 256 addresses of the network.",
        "Unemployment, they voted in 2004, is of no concern 99% of the time.",
        "After his £15 million move from the club in 2004 he voted for the coalition.",
        "He shot 13 of 26 from the field in 2007 and averaged 22.0 points and 6.0 rebounds.",
        "The blast of 2007 hit a factory in the city of 12 million people before the elections.",
        "Eligible workers were paid 90 percent of their salary in 2004 for up to four weeks of leave.",
        "There were more than 3.5 million site visits from every state of the country in 2015.",
        "Campaigns were not required to report those who gave $200 in the elections of 2012.",
        "The chart shows that unemployment in the region fell by 12 percent in 2004.",
        "The program helped 450 students of the state and brought 1,300 people to work in the government in 2018.",
        "The Dow Jones industrial average of 2008 closed 171 points higher on Tuesday.",
        "Crime fell in the state, Governor Ana Cruz said. Taxes in 2004 were 12 percent lower than those of California.",
    ],
)
def test_hints_are_no_warnings(text: str) -> None:
    for rule in (uncited_claim, uncited_statistic):
        found, problems = find(rule, text)
        assert not problems
        assert {finding.severity for finding in found} <= {"info"}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The club managed to reduce its losses in 2004 from £20.6m to £1.2m after selling players.", "£20.6m"),
        ("The country counted one hundred and thirty million people in 1950.", "one hundred and thirty million"),
        ("The state spent $40,000–$60,000 per teacher on its schools in 2012.", "$40,000–$60,000"),
        ("The factories drew 9 000 000 litres of plasma a year from donors.", "9 000 000 litres"),
        ("Unemployment in the region fell by 5 to 10 percent in three years.", "5 to 10 percent"),
    ],
)
def test_the_whole_figure_is_quoted(text: str, figure: str) -> None:
    found, problems = find(uncited_statistic, text)
    assert not problems
    assert [f"“{figure}”" in finding.message for finding in found] == [True]


def test_what_we_tell_of_our_own_work_is_a_hint() -> None:
    own = (
        "We built a tool for our users. " * 8
        + "This release was used on more than 100 sites that reach 20 million users."
    )
    found, problems = find(uncited_statistic, own)
    assert not problems
    assert {finding.severity for finding in found} == {"info"}
    found, _ = find(
        uncited_statistic, "We live in a rich country. " * 8 + "Our taxes rose by 12 percent in three years."
    )
    assert {finding.severity for finding in found} == {"warning"}


def test_claims_of_a_text_that_speaks_to_its_reader_are_hints() -> None:
    claim = "The tax cuts of 1994 contributed to the largest deficit in the history of the country. "
    report = "The senate met in the old town and the mayor came with his wife. " * 14
    guide = "You open the window of the kitchen and look at what you cooked. " * 14
    graded = [{finding.severity for finding in find(uncited_claim, claim + rest)[0]} for rest in (report, guide)]
    assert graded[1] <= {"info"}
    assert "warning" in graded[0]


def test_a_document_with_one_clear_claim_among_supported_ones_lacks_references_as_a_hint() -> None:
    clear = "Unemployment in the region fell by 12 percent in three years. "
    vague = "If wages fell by 9 percent in 2004, the state lost $5 million. In other words, taxes rose by 12 percent in 2004. "
    told = "Wages in the country rose by 3 percent in 2004, according to Ana Cruz of the ministry.\n\n"
    unsupported, mixed = (
        {finding.severity for finding in find(no_references, text)[0]}
        for text in (f"{clear}{clear}{vague}", f"{told * 3}{clear}{vague}")
    )
    assert unsupported == {"warning"}
    assert mixed == {"info"}


@pytest.mark.parametrize(
    ("link", "severity"),
    [
        ("[the parser][shop.parsing.Parser]", "info"),
        ("[the parser][shop.parsing.parse()]", "info"),
        ("[`Parser`][]", "info"),
        ("[Parser][]", "error"),
        ("[the report][report.pdf]", "error"),
        ("[the parser][the shop. parser]", "error"),
    ],
)
def test_names_of_code_are_linked_by_generators(link: str, severity: str) -> None:
    found, problems = find(
        undefined_citation, Example(f"It is read by {link} of the shop.\n", media_type="text/markdown")
    )
    assert not problems
    assert [finding.severity for finding in found] == [severity]


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("{% include references.md %}", "info"),
        ('{{< include "links.md" >}}', "info"),
        ("```{include} links.md\n```", "info"),
        ("--8<-- links.md", "info"),
        ("The word include stands here.", "error"),
    ],
)
def test_what_an_included_file_may_define(line: str, severity: str) -> None:
    text = f"{line}\n\nSee [the report][missing] for details.\n"
    found, problems = find(undefined_citation, Example(text, media_type="text/markdown"))
    assert not problems
    assert [finding.severity for finding in found] == [severity]


@pytest.mark.parametrize(
    "text", ['Read <a href="https://example.com/a" title="x', '<p>Read <a\nhref="https://example.com/b"']
)
def test_a_tag_that_the_text_cuts_off(text: str) -> None:
    _, problems = find(placeholder_link, Example(text, media_type="text/markdown"))
    assert not problems
