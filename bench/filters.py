"""datatrove's quality filters over a file of JSON lines, in a process of its own: CPU seconds and what each kept, as JSON.

    python bench/filters.py FILE

`bench/throughput.py` calls it with the interpreter that has datatrove. Reading the file and loading the filters is not counted.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def main() -> None:
    """Run each filter over all texts."""
    from datatrove.data import Document
    from datatrove.pipeline.filters import C4QualityFilter, FineWebQualityFilter, GopherQualityFilter

    rows = [json.loads(line) for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()]
    result: dict[str, dict[str, float]] = {}
    for name, made in (
        ("C4", C4QualityFilter(filter_no_terminal_punct=False)),
        ("Gopher", GopherQualityFilter()),
        ("FineWeb", FineWebQualityFilter()),
    ):
        made.filter(Document(text=rows[0]["text"], id="warm"))
        began = time.process_time()
        kept = 0
        for row in rows:
            found = made.filter(Document(text=row["text"], id=row["id"]))
            kept += found is True or (isinstance(found, tuple) and bool(found[0]))
        result[name] = {"seconds": time.process_time() - began, "texts": len(rows), "kept": kept}
    print(json.dumps(result))


if __name__ == "__main__":
    main()
