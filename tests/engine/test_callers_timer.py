"""`provenance.check` in a process that has a timer of its own: the limit of a text has the same signal, and takes nothing away."""

from __future__ import annotations

import json
import signal
import subprocess
import sys

import pytest

from provenance.host.timer import pass_callers

pytestmark = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs a timer")

BEGIN = """
import asyncio, json, signal, sys, threading, time, traceback
import provenance
from provenance.host.timer import Expired, time_limit
SHORT = "Credits to the owner. In 2019 a study found that 30% of the people agreed. " * 30
LONG = "The bridge was closed on Monday after officials said that it might fall. " * 3000
provenance.check(SHORT)
rung, start = [], time.monotonic()
def passed(): return time.monotonic() - start
def ring(*_): rung.append(passed())
def check_for(seconds):
    until = passed() + seconds
    while passed() < until: provenance.check(SHORT)
def check_until_rung(times):
    while len(rung) < times: provenance.check(SHORT)
"""


CASES = {
    "it rings when it is due": """
def in_a_thread():
    thread = threading.Thread(target=check_for, args=(0.15,)); thread.start(); thread.join()
for work in (lambda: check_for(0.15), lambda: provenance.check(LONG[: len(LONG) // 3]), in_a_thread):
    rung.clear()
    signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    work()
    assert len(rung) == 1, rung
    assert signal.getsignal(signal.SIGALRM) is ring
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
""",
    "what is left of it is there afterwards": """
signal.signal(signal.SIGALRM, ring)
begun = passed()
signal.setitimer(signal.ITIMER_REAL, 50, 20)
check_for(0.1)
left, interval = signal.getitimer(signal.ITIMER_REAL)
assert 48 < left <= 50 - (passed() - begun) + 0.1 and interval == 20, (left, interval)
assert not rung
""",
    "it rings again and again": """
signal.signal(signal.SIGALRM, ring)
begun = passed()
signal.setitimer(signal.ITIMER_REAL, 0.05, 0.05)
check_until_rung(3)
signal.setitimer(signal.ITIMER_REAL, 0)
assert len(rung) <= (passed() - begun) / 0.05, rung
rung.clear()
def ring_and_set(*_):
    rung.append(passed())
    signal.setitimer(signal.ITIMER_REAL, 0.05)
signal.signal(signal.SIGALRM, ring_and_set)
begun = passed()
signal.setitimer(signal.ITIMER_REAL, 0.05)
check_until_rung(3)
signal.setitimer(signal.ITIMER_REAL, 0)
assert len(rung) <= (passed() - begun) / 0.05, rung
""",
    # A fault of the caller is no fault of a rule, and no library in between may take a `TimeoutError` for one of its files.
    "what its handler raises ends the check": """
MOMENTS = {TimeoutError: (0.01, 0.05, 0.15), SystemExit: (0.02, 0.1), ValueError: (0.01, 0.05, 0.15)}
for kind, moments in MOMENTS.items():
    def late(*_): raise kind("late")
    signal.signal(signal.SIGALRM, late)
    for seconds in moments:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            provenance.check(LONG)
        except kind as error:
            assert str(error) == "late", error
        else:
            raise AssertionError("it was lost")
        assert signal.getsignal(signal.SIGALRM) is late
    record = provenance.check(SHORT)
    assert record.status == "checked" and record.findings
""",
    "the handler of a loop of events is called": """
async def serve():
    asyncio.get_running_loop().add_signal_handler(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, 0.1, 0.1)
    while len(rung) < 2:
        provenance.check(SHORT)
        await asyncio.sleep(0)
    signal.setitimer(signal.ITIMER_REAL, 0)
begun = passed()
asyncio.run(serve())
assert len(rung) <= (passed() - begun) / 0.1, rung
""",
    "the limit of a text holds beside it": """
signal.signal(signal.SIGALRM, ring)
signal.setitimer(signal.ITIMER_REAL, 0.2, 0.2)
try:
    with time_limit(0.5):
        time.sleep(5)
except Expired:
    pass
assert len(rung) >= 2, rung
rung.clear()
time.sleep(0.5)
assert rung
signal.setitimer(signal.ITIMER_REAL, 0)
""",
    # On a busy machine any timer may ring before the line after the one that set it.
    "a limit that is over at once ends no process": """
expired = 0
for _ in range(3000):
    try:
        with time_limit(1e-9):
            time.sleep(0.00001)
    except Expired:
        expired += 1
    assert signal.getsignal(signal.SIGALRM) is signal.SIG_DFL
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
assert expired
signal.signal(signal.SIGALRM, ring)
for _ in range(3000):
    before = len(rung)
    signal.setitimer(signal.ITIMER_REAL, 1e-6)
    with time_limit(10):
        time.sleep(0.0001)
    assert len(rung) == before + 1
    assert signal.getsignal(signal.SIGALRM) is ring
""",
}
"""What callers do, each with a timer of its own."""
ALL = """
told = {}
for name, code in json.load(sys.stdin).items():
    try:
        exec(compile(code, name, "exec"), dict(globals()))
    except BaseException:
        told[name] = traceback.format_exc()
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    rung.clear()
print(json.dumps(told))
"""


def run(code: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """What a caller prints; it never takes long."""
    command = [sys.executable, "-W", "ignore", "-c", BEGIN + code]
    return subprocess.run(command, input=given, capture_output=True, text=True, timeout=180, check=False)


@pytest.fixture(scope="module")
def told() -> dict[str, str]:
    """What went wrong in each case: one process for all of them."""
    done = run(ALL, json.dumps(CASES))
    assert (done.returncode, done.stderr) == (0, "")
    faults: dict[str, str] = json.loads(done.stdout)
    return faults


@pytest.mark.parametrize("case", CASES)
def test_of_a_caller(case: str, told: dict[str, str]) -> None:
    assert told.get(case) is None


def test_one_without_a_handler_ends_the_process() -> None:
    """As after `alarm 1; exec` in a script."""
    done = run("signal.setitimer(signal.ITIMER_REAL, 0.1)\ncheck_for(20)\n")
    assert (done.returncode, done.stderr) == (-signal.SIGALRM, "")


def test_errors_that_lead_in_a_circle_are_looked_at_once() -> None:
    first, second = ValueError("first"), ValueError("second")
    first.__context__, second.__context__ = second, first
    pass_callers(first)
