"""On a busy machine a limit of time counts what a process had, not what it waited for a processor."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from provenance.host.timer import Expired, time_limit
from provenance.own_time import OwnTime, Watch, waited

BESIDE = 2
"""Programs that want the same processor."""
WORK = 0.06
"""Seconds of work."""


@pytest.fixture(autouse=True)
def _one_processor() -> Iterator[None]:
    """This thread and some busy programs on one processor."""
    if not hasattr(os, "sched_setaffinity") or waited(os.getpid()) == 0.0 == waited():
        pytest.skip("the system does not say how long a process waits")
    usual = os.sched_getaffinity(0)
    one = min(usual)
    code = f"import os; os.sched_setaffinity(0, {{{one}}}); print(flush=True)\nwhile True: pass"
    others = [subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) for _ in range(BESIDE)]
    try:
        for other in others:
            assert other.stdout is not None
            other.stdout.readline()
        os.sched_setaffinity(0, {one})
        yield
    finally:
        os.sched_setaffinity(0, usual)
        for other in others:
            other.kill()
            other.communicate()


def work(seconds: float) -> None:
    start = time.thread_time()
    while time.thread_time() - start < seconds:
        pass


def by_itself(does: Callable[[float], None]) -> list[str]:
    """What is done where nobody ends something that takes long."""
    does(20 * WORK)
    return ["by itself"]


def test_waiting_for_a_processor_is_not_counted() -> None:
    start = time.monotonic()
    with time_limit(2 * WORK) as limit:
        work(WORK)
    assert time.monotonic() - start > 2 * WORK  # the machine was busy
    assert limit.own.seconds() < 2 * WORK


def test_work_that_does_not_end_is_ended() -> None:
    ended: list[str] = []
    with pytest.raises(Expired), time_limit(WORK):
        ended.extend(by_itself(work))
    assert not ended


def test_sleep_is_counted() -> None:
    ended: list[str] = []
    with pytest.raises(Expired), time_limit(WORK):
        ended.extend(by_itself(time.sleep))
    assert not ended


def test_what_another_thread_waited_says_nothing_of_this_one() -> None:
    while waited() < 20 * WORK:
        work(WORK)
    other = threading.Thread(target=OwnTime)
    other.start()
    other.join()
    ended: list[str] = []
    with pytest.raises(Expired), time_limit(WORK):
        ended.extend(by_itself(time.sleep))
    assert not ended


def test_what_the_system_is_not_asked_for_is_all_time() -> None:
    before = time.monotonic()
    own = OwnTime()
    after = time.monotonic()
    work(WORK / 4)
    least = time.monotonic() - after
    assert least <= own.seconds(enough=3600) <= time.monotonic() - before


def test_another_process_is_watched_in_its_own_time() -> None:
    others = f"import os; os.sched_setaffinity(0, {{{min(os.sched_getaffinity(0))}}})\nwhile True: pass"
    with subprocess.Popen([sys.executable, "-c", others]) as other:
        try:
            watch, start, late_at = Watch(other.pid), time.monotonic(), 0.0
            assert not watch.late(7, 3 * WORK)
            while not late_at:
                time.sleep(0.02)
                if watch.late(7, 3 * WORK):
                    late_at = time.monotonic()
            assert late_at - start > 6 * WORK
            assert not watch.late(8, 3 * WORK)
        finally:
            other.kill()
