"""The corpus engine: the same findings from memory and from files, in any order of arrival, for any number of processes."""

# ruff: noqa: ARG002, S311 - a corpus rule has the arguments of its protocol; shuffled rows are no secret

from __future__ import annotations

import json
import os
import random
import tempfile
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from provenance.api import (
    Cluster,
    Context,
    CorpusExample,
    CorpusHit,
    CorpusRule,
    Document,
    Edge,
    Fact,
    Plain,
    Seen,
    Severity,
    corpus_rule,
)
from provenance.engine.corpus import LISTED, conclude
from provenance.engine.facts import FactReader, Facts
from provenance.engine.outcomes import StoredFact
from provenance.engine.sorting import FAN_IN, IN_MEMORY, POOL_IN_MEMORY, Pool, Sorted, ordered, words_of
from provenance.engine.unions import Unions, row_of
from provenance.host.selection import Chosen
from provenance.records import CorpusFinding, Location, Member, Position, encode
from tests import processes
from tests.commands import call


class _Chains:
    """Unites neighbours.

    Do nothing.
    """

    def extract(self, document: Document, context: Context) -> Iterable[Fact]:
        yield Fact(document.text, None)

    def conclude(self, key: str, facts: Iterator[Seen], context: Context) -> Iterable[Edge | CorpusHit]:
        first = next(facts)
        orders = [first.order]
        for seen in facts:
            orders.append(seen.order)
            yield Edge(first, seen, float(len(key)))
        if key == "all":
            yield CorpusHit(
                f"all {orders == sorted(orders)} {first.payload} {first.shared}", [first], member_count=len(orders)
            )

    def describe(self, cluster: Cluster, context: Context) -> Iterable[CorpusHit]:
        yield CorpusHit(
            f"{[seen.order for seen in cluster.members]} {[(e.a.order, e.b.order, e.score) for e in cluster.edges]}",
            cluster.members,
        )


def rule(rule_id: str = "TST901", program: type[object] = _Chains) -> CorpusRule:
    return corpus_rule(
        id=rule_id,
        slug=f"chains-{rule_id.lower()}",
        severity=Severity.INFO,
        summary="Chains",
        languages=["*"],
        fewest=2,
        examples=[CorpusExample(("a", "a"), found=True), CorpusExample(("a", "b"), found=False)],
    )(program)


def fact(key: str, order: int, offset: int = 0, rule_id: str = "TST901", shared: str | None = None) -> StoredFact:
    at = Position(offset, 1, offset + 1)
    return StoredFact(rule_id, key, Member(str(order), f"{order}.txt", Location(at, at), "words"), [order, key], shared)


def findings(
    documents: list[tuple[int, list[StoredFact]]],
    rules: Iterable[CorpusRule] = (),
    *,
    limit: int = IN_MEMORY,
    pool: int = POOL_IN_MEMORY,
) -> list[bytes]:
    chosen = [Chosen(item, "test", None, None) for item in (rules or [rule()])]
    with Facts(limit, pool) as facts:
        for order, noted in documents:
            facts.add(order, noted)
        found, problems = conclude(chosen, facts, date(2024, 6, 30), ("en",), len(documents))
    assert problems == []
    return [encode(finding) for finding in found]


def made(seed: int, count: int) -> list[tuple[int, list[StoredFact]]]:
    rng = random.Random(seed)
    documents = []
    for order in range(count):
        shared = f"shared {order}"
        keys = ["all", *(f"k{rng.randrange(count)}" for _ in range(rng.randrange(4)))]
        documents.append((order, [fact(key, order, number * 10, shared=shared) for number, key in enumerate(keys)]))
    return documents


@pytest.mark.parametrize("limit", [2, 700, 5000])
def test_files_and_memory_give_the_same_in_any_order_of_arrival(limit: int) -> None:
    documents = made(limit, 120)
    expected = findings(documents)
    assert len(expected) > 10
    assert findings(documents, limit=limit, pool=100) == expected
    for seed in range(3):
        random.Random(seed).shuffle(documents)
        assert findings(documents, limit=limit, pool=100) == expected
        assert findings(documents) == expected


def test_a_key_is_read_in_document_order_and_alone_it_is_not_concluded() -> None:
    found = findings([(order, [fact("all", order, shared="s")]) for order in (3, 1, 2)], limit=2)
    assert "all True [1, 'all'] s" in [json.loads(line)["message"] for line in found]
    assert findings([(1, [fact("all", 1)]), (2, [fact("other", 2)])]) == []


def test_edges_make_clusters_each_pair_once() -> None:
    documents = [
        (0, [fact("x", 0), fact("long", 0)]),
        (1, [fact("x", 1), fact("y", 1), fact("long", 1)]),
        (2, [fact("y", 2)]),
        (3, [fact("z", 3)]),
        (4, [fact("z", 4)]),
    ]
    messages = [json.loads(line)["message"] for line in findings(documents)]
    assert messages == ["[0, 1, 2] [(0, 1, 4.0), (1, 2, 1.0)]", "[3, 4] [(3, 4, 1.0)]"]


@given(
    st.lists(
        st.tuples(
            st.integers(0, 3),
            st.integers(0, 3),
            st.floats(-9, 9),
            st.lists(st.integers(0, 3) | st.text(max_size=2), max_size=2),
        )
    ),
    st.sampled_from([1, IN_MEMORY]),
)
def test_of_edges_between_two_places_the_highest_counts(
    drawn: list[tuple[int, int, float, list[Plain]]], limit: int
) -> None:
    members = [Member(str(order), f"{order}.txt", None, "words") for order in range(4)]
    reader = FactReader((), lambda place: msgspec.msgpack.encode(members[place]), limit)
    unions = Unions(reader)
    best: dict[tuple[int, int], float] = {}
    for a, b, score, payload in drawn:
        first, second = (Seen(order, members[order], payload, handle=(order, -1)) for order in (a, b))
        unions.add(row_of(Edge(first, second, score)))
        best[a, b] = max(score, best.get((a, b), score))
    clusters = list(unions.clusters())
    edges = [edge for cluster in clusters for edge in cluster.edges]
    assert {(edge.a.order, edge.b.order): edge.score for edge in edges} == best
    given_payloads = [item[3] for item in drawn]
    assert all(edge.a.payload == edge.b.payload and edge.a.payload in given_payloads for edge in edges)
    assert sorted(seen.order for cluster in clusters for seen in cluster.members) == sorted(
        {end for pair in best for end in pair}
    )
    unions.close()


def test_a_rule_that_raises_is_a_problem_and_the_next_one_runs() -> None:
    class Broken(_Chains):
        """Raises.

        Always.
        """

        @override
        def conclude(self, key: str, facts: Iterator[Seen], context: Context) -> Iterable[Edge | CorpusHit]:
            next(facts)
            raise LookupError("no")

    chosen = [Chosen(rule("TST900", Broken), "test", None, None), Chosen(rule(), "test", None, None)]
    with Facts(limit=3) as facts:
        for order in range(9):
            facts.add(order, [fact("all", order, rule_id=name) for name in ("TST900", "TST901")])
        found, problems = conclude(chosen, facts, date(2024, 6, 30), ("en",), 9)
    assert [problem.rule for problem in problems] == ["TST900"]
    assert {finding.rule for finding in found} == {"TST901"}


def test_members_are_listed_up_to_a_hundred_and_all_counted() -> None:
    (finding,) = [
        json.loads(line) for line in findings([(order, [fact("k", order)]) for order in range(250)], limit=40)
    ]
    assert (len(finding["members"]), finding["member_count"]) == (LISTED, 250)


def test_temporary_files_have_no_name_and_no_room_is_a_problem(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with Facts(limit=5, pool_limit=10) as facts:
        for order in range(100):
            facts.add(order, [fact("k", order, shared="s" * 50)])
        if os.name == "posix":
            assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "not there"))
    with Facts(limit=5, pool_limit=10) as facts:
        for order in range(100, 110):
            facts.add(order, [fact("k", order)])
        _, problems = conclude([Chosen(rule(), "test", None, None)], facts, date(2024, 6, 30), (), 110)
    assert "temporary file" in problems[0].message


@given(st.lists(st.binary(max_size=9)), st.integers(1, 1000))
def test_sorted(rows: list[bytes], limit: int) -> None:
    kept = Sorted(limit)
    for row in rows:
        kept.add(row)
    assert list(kept) == sorted(rows)
    kept.close()


@given(
    st.lists(st.tuples(st.text(st.sampled_from("\0\1\2a\ud800\uffff\U00010000"), max_size=5), st.binary(max_size=2)))
)
def test_rows_are_in_the_order_of_their_words(rows: list[tuple[str, bytes]]) -> None:
    made = sorted(ordered(words) + rest for words, rest in rows)
    assert made == [ordered(words) + rest for words, rest in sorted(rows)]
    for words, _ in rows:
        assert words_of(ordered(words)[:-2]).decode("utf-8", "surrogatepass") == words


def test_many_stretches_are_merged() -> None:
    kept = Sorted(1)
    numbers = list(range(FAN_IN * FAN_IN + 3))
    random.Random(1).shuffle(numbers)
    for number in numbers:
        kept.add(number.to_bytes(4))
    assert [len(level.stretches) for level in kept._levels] == [3, 0, 1]
    assert [int.from_bytes(row) for row in kept] == sorted(numbers)
    kept.close()


def test_rows_stay_where_there_is_no_room_for_the_last(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Sorted(100)
    for number in range(15):
        kept.add(number.to_bytes(20))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("provenance.engine.sorting.write_value", full)
    assert [int.from_bytes(row) for row in kept] == list(range(15))
    kept.close()


@pytest.mark.parametrize("room", [0, 500, 3000, 9000, 20_000, 1_000_000])
def test_a_full_disk_stops_no_run(room: int) -> None:
    resource = pytest.importorskip("resource")
    member = Member("a", "a.txt", None, "words")
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, usual[1]))
    try:
        with Facts(2000, 500) as facts:
            for order in range(200):
                facts.add(order, [StoredFact("R", f"{number}", member, "x" * 30) for number in range(3)])
            found = [(key, [fact.order for fact in seen]) for _, keys in facts.by_rule({}) for key, seen in keys]
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert (facts.failure is None) == (room == 1_000_000)
    if facts.failure is None:
        assert found == [(f"{number}", list(range(200))) for number in range(3)]
    else:
        assert "temporary file" in facts.failure
        assert all(orders == sorted(set(orders)) for _, orders in found)


def test_a_pool_gives_back_what_it_took() -> None:
    for limit in (10, 1000, 10**6):
        pool = Pool(limit)
        # Some are longer than what is read at once.
        values = [["value" * (number * 97 % 4000), number] for number in range(20)]
        places = [pool.put(value) for value in values]
        order = [*range(20), *reversed(range(20)), 3, 17, 3]
        assert [msgspec.msgpack.decode(pool.get(places[number])) for number in order] == [values[n] for n in order]
        assert pool.put("more") > places[-1]
        pool.close()


TEXTS = [
    f"What became of the {subject} of our town is told in many houses on winter evenings, and seldom twice alike. Those who"
    f" look after the {subject} have changed as well, as anybody can see who walks by in the morning or late at night."
    for subject in (
        "bridges",
        "mills",
        "gardens",
        "ferries",
        "towers",
        "schools",
        "roads",
        "walls",
        "farms",
        "inns",
        "wells",
    )
]


def audit(folder: Path, *arguments: str) -> list[CorpusFinding]:
    command = ("audit", "rows.jsonl", "--isolated", "--no-cache", "--output-format", "jsonl", "--select", "DUP,BLP415")
    done = processes.run(folder, *command, "--as-of", "2024-06-30", *arguments)
    assert done.returncode == 0
    assert done.stderr == b""
    return [line for line in done.stdout.splitlines() if line.startswith(b'{"kind":"corpus"')]  # type: ignore[misc]


def test_one_process_and_two_give_the_same_bytes(tmp_path: Path) -> None:
    rows = [
        *TEXTS,
        TEXTS[3],
        TEXTS[5].replace("winter", "summer"),
        *(text + "\n\nPrinted for the members" for text in TEXTS),
    ]
    lines = (json.dumps({"id": str(number), "text": text}) for number, text in enumerate(rows))
    (tmp_path / "rows.jsonl").write_text("\n".join(lines), encoding="utf-8")
    first = audit(tmp_path, "--jobs", "1")
    assert {json.loads(line)["rule"] for line in first} == {"BLP415", "DUP901", "DUP902"}  # type: ignore[arg-type]
    assert audit(tmp_path, "--jobs", "2") == first


def test_what_is_allowed_or_ignored_is_no_member_and_no_unused_comment(tmp_path: Path) -> None:
    allowed = "<!-- provenance: allow-file duplicate-document: printed twice on purpose -->\n\n"
    text = (
        "The bridge was closed on Monday after an inspection, and buses go round by the mill until the summer is over.\n"
        * 3
    )
    for name, head in (("a.md", allowed), ("b.md", ""), ("c.md", ""), ("wire/d.md", "")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(head + text, "utf-8")
    (tmp_path / "provenance.toml").write_text('[per-path."wire/**"]\nignore = ["DUP901"]\n', "utf-8")
    done = call(tmp_path, "check", ".", "--no-cache", "--select", "DUP901,PRV", "--output-format", "json")
    report = json.loads(done.stdout)
    (shared,) = report["corpus"]
    assert [member["id"] for member in shared["members"]] == ["b.md", "c.md"]
    assert [finding["rule"] for record in report["documents"] for finding in record["findings"]] == []


class _Graded(_Chains):
    """Says how bad it is.

    Do nothing.
    """

    @override
    def conclude(self, key: str, facts: Iterator[Seen], context: Context) -> Iterable[Edge | CorpusHit]:
        yield CorpusHit(f"{key} is there", [*facts], severity=Severity(key))


@pytest.mark.parametrize(
    ("configured", "expected"),
    [
        (None, ["error", "info", "warning"]),
        (Severity.WARNING, ["warning", "info", "warning"]),
        (Severity.INFO, ["info", "info", "info"]),
        (Severity.ERROR, ["error", "info", "warning"]),
    ],
)
def test_a_configured_severity_is_the_highest_of_a_graded_finding(
    configured: Severity | None, expected: list[str]
) -> None:
    """As of rules over one document."""
    with Facts() as facts:
        for order in (1, 2):
            facts.add(order, [fact(level.value, order) for level in Severity])
        found, _ = conclude(
            [Chosen(rule(program=_Graded), "test", configured, None)], facts, date(2024, 6, 30), ("en",), 2
        )
    assert [finding.severity for finding in sorted(found, key=lambda finding: finding.message)] == expected
