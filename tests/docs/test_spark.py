"""The recipe for Spark runs, where Spark is: it asks for Java, and is no dependency of this project's tests."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
AUDIT = (str(Path(sys.executable).parent / "provenance"), "audit", "seeds", "--isolated", "--no-cache", "--exit-zero")


@pytest.mark.skipif(
    not (shutil.which("java") and all(map(importlib.util.find_spec, ("pyspark", "pandas", "pyarrow")))),
    reason="needs Java, pyspark, pandas and pyarrow",
)
def test_spark_gives_the_bytes_of_the_local_engine(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    blocks = re.findall(r"```py\n(.*?)```", (ROOT / "docs" / "scale.md").read_text("utf-8"), re.DOTALL)
    (recipe,) = (block.replace("/shared/run", "run") for block in blocks if "pyspark" in block)
    (tmp_path / "recipe.py").write_text(recipe, "utf-8")
    report = [*AUDIT, "--as-of", "2024-06-30", "--output-format", "jsonl", "--output-file"]
    sharded = ["--run-folder", "run", "--shard-size", "64k"]
    options = {"PYSPARK_PYTHON": sys.executable, "PYSPARK_SUBMIT_ARGS": "--master local[2] pyspark-shell"}

    def call(*command: str) -> None:
        subprocess.run(command, cwd=tmp_path, env={**os.environ, **options}, check=True)

    call(*report, "ordinary.jsonl")
    call(*report, "planned.jsonl", *sharded, "--engine", "plan")
    call(sys.executable, "recipe.py")
    assert len(list((tmp_path / "run" / "shards").iterdir())) > 2
    assert list((tmp_path / "run" / "reduced").iterdir())
    call(*report, "sharded.jsonl", *sharded, "--resume")
    one, other = ((tmp_path / name).read_bytes().splitlines()[:-1] for name in ("ordinary.jsonl", "sharded.jsonl"))
    assert one == other
