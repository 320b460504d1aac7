"""Ray with two nodes on this machine, of which a worker and then a whole node are killed: what comes out is what the local engine gives."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.engine.shards.common import COMMAND, SHARDS, make_corpus, run, without_arguments

pytestmark = [
    pytest.mark.slow,
    pytest.mark.installs,
    pytest.mark.skipif(sys.platform != "linux", reason="starts two nodes of Ray on one machine, which only Linux can"),
    pytest.mark.skipif(importlib.util.find_spec("ray") is None, reason="the extra `ray` is not installed"),
]

QUIET = {"RAY_USAGE_STATS_ENABLED": "0", "RAY_AUTH_MODE": "disabled"}
WATCHFUL = {"RAY_health_check_initial_delay_ms": "500", "RAY_health_check_period_ms": "500"}
"""Where nobody listens any more at five looks, a node is dead: fifteen seconds else. One that is slow to answer has as long as ever."""
ALONE = ("--num-cpus=1", "--object-store-memory=80000000", "--include-log-monitor=false")
PATIENCE = 120.0
"""Seconds that anything may take on a busy machine."""


def until(condition: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.05)


def listens(port: int) -> bool:
    with socket.socket() as asked:
        return asked.connect_ex(("127.0.0.1", port)) == 0


class Node:
    """The processes of one node, all in one session."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self._log = (folder / f"{len(list(folder.iterdir()))}.log").open("w+b")
        program = Path(sys.executable).parent / "ray"
        self._process = subprocess.Popen(
            [program, "start", "--block", *ALONE, *arguments],
            env={**os.environ, **QUIET, **WATCHFUL},
            stdout=self._log,
            stderr=self._log,
            start_new_session=True,
        )

    def ready(self) -> bool:
        self._log.seek(0)
        words = self._log.read()
        assert self._process.poll() is None, words.decode()
        return b"Ray runtime started" in words

    def pids(self, name: str = "") -> list[int]:
        """Its processes whose command begins like this."""
        listed = subprocess.run(["ps", "-eo", "pid=,sid=,args="], capture_output=True, text=True, check=True).stdout
        found = (line.split(maxsplit=2) for line in listed.splitlines())
        return [
            int(pid)
            for pid, session, *rest in found
            if int(session) == self._process.pid and "".join(rest).startswith(name)
        ]

    def kill_worker(self) -> bool:
        """One of its workers that is at work; False where none is just now."""
        for pid in self.pids("ray::work"):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
                return True
        return False

    def kill(self) -> None:
        """All of it, at once."""
        for pid in self.pids():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._process.wait()
        self._log.close()


@pytest.fixture
def cluster() -> Iterator[tuple[str, Node, Node]]:
    """The address of a cluster, and its two nodes."""
    folder = Path(tempfile.mkdtemp(prefix="ray"))  # a short path, for sockets
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    nodes: list[Node] = []
    try:
        nodes.append(
            Node(
                folder,
                "--head",
                "--include-dashboard=false",
                "--no-monitor",
                f"--port={port}",
                f"--temp-dir={folder}",
                "--node-ip-address=127.0.0.1",
            )
        )
        until(lambda: listens(port), "the first node did not start")
        nodes.append(Node(folder, f"--address=127.0.0.1:{port}"))  # while the first one begins
        until(lambda: all(node.ready() for node in nodes), "the nodes did not start")
        yield f"127.0.0.1:{port}", nodes[0], nodes[1]
    finally:
        for node in nodes:
            node.kill()
        shutil.rmtree(folder, ignore_errors=True)


def test_a_worker_and_a_node_are_killed(cluster: tuple[str, Node, Node], tmp_path: Path) -> None:
    address, head, other = cluster
    make_corpus(tmp_path, rows=110, files=12, poisoned=60)
    expected = run(tmp_path, "--output-format", "jsonl", "--jobs", "2")
    shards = tmp_path / "run" / "shards"

    def finished() -> int:
        return len(list(shards.glob("*")))

    command = [*COMMAND, *SHARDS, "--shard-size", "8k", "--engine", "ray", "--output-format", "jsonl"]
    variables = {**os.environ, "SLOW": "0.05", "RAY_ADDRESS": address, **QUIET}
    with subprocess.Popen(command, cwd=tmp_path, env=variables, stdout=subprocess.PIPE) as driver:
        assert driver.stdout is not None
        until(lambda: finished() >= 1, "no shard was finished")
        until(head.kill_worker, "the first node has no work")
        until(lambda: finished() >= 2 and bool(other.pids("ray::work")), "the other node has no work")
        other.kill()
        at = finished()
        found = driver.stdout.read()
        assert driver.wait() == expected.returncode == 3
    assert at < finished()
    assert without_arguments(found) == without_arguments(expected.stdout)


def test_a_cluster_that_is_not_there(tmp_path: Path) -> None:
    make_corpus(tmp_path, rows=3, files=1)
    done = run(
        tmp_path,
        *SHARDS,
        "--engine",
        "ray",
        RAY_ADDRESS="127.0.0.1:1",
        **QUIET,
    )
    assert done.returncode == 2
    assert b"the cluster at 127.0.0.1:1 cannot be reached" in done.stderr
