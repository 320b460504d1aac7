"""Parquet: a row a document, by the same columns as JSON lines."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, BinaryIO

from provenance.extensions import BrokenEntry, LoadError, Source
from provenance.loaders.cells import is_day
from provenance.loaders.columns import is_read
from provenance.loaders.jsonlines import as_clause, no_body, read_values, shown
from provenance.loaders.long_lines import LONGEST
from provenance.loaders.named_columns import KNOWN, Columns
from provenance.loaders.prose_columns import ROWS, with_prose
from provenance.loaders.row_ids import RowIds

if TYPE_CHECKING:
    import pyarrow as pa
    from pyarrow.parquet import FileMetaData, ParquetFile

_MARK = b"PAR1"
"""How a file begins and ends. Source: https://parquet.apache.org/docs/file-format/."""
_SHOWN = 40
"""Characters of a column's name in a sentence."""
_LOOKED = 4_000_000
"""Bytes of a column's first part, unpacked, in which days are looked for: one of days is small."""
_ROWS = 256
"""Rows that are read at once …"""
_BYTES = 64_000_000
"""… if they come to no more than this: in a file of a thousand bytes a row can be the same twenty million as the one before."""


def read_parquet(path: str, stream: BinaryIO, columns: Columns = KNOWN) -> Iterator[Source | BrokenEntry]:
    """The rows in order, from 1; a file without a column of text is one skipped entry that says so. Raises LoadError for what is no Parquet file, and without the extra."""
    try:
        from pyarrow import ArrowException, types  # noqa: PLC0415 - an extra
        from pyarrow.parquet import ParquetFile  # noqa: PLC0415
    except ImportError:
        raise LoadError(
            f"{path} is a Parquet file, which needs the extra [parquet]: pip install 'provenance-checker[parquet]'."
        ) from None
    if not stream.seekable():
        raise LoadError(
            f"{path}: a Parquet file is read from its end, so it cannot come through a pipe: name the file."
        )
    try:
        with ParquetFile(stream) as file:
            names = [name for name in file.schema_arrow.names if is_read(name) or columns.is_configured(name)]
            chats = columns.chats(field.name for field in file.schema_arrow if types.is_list(field.type))
            if not columns.may_have_body(names) and not chats:
                told = with_prose(_first_rows(file), columns)
                if told is None:
                    yield BrokenEntry(path, None, as_clause(no_body(file.schema_arrow.names, columns)), skipped=True)
                    return
                columns = told
                names.append(columns.prose)
            named = [name for name, _ in columns.bodies(dict.fromkeys(names))]
            kinds = [field.type for field in file.schema_arrow if field.name in {*chats, *named}]
            if kinds and not any(map(_may_hold_words, kinds)):
                yield BrokenEntry(path, None, f"its `{shown([*named, *chats][0])}` holds no words", skipped=True)
                return
            names.extend(name for name in chats if name not in names)
            names.extend(_days(file, set(names)))
            bodies = {*chats, *named}  # of which null is told
            with RowIds() as ids:
                row = 0
                for batch in file.iter_batches(batch_size=_batch(file.metadata), columns=names):
                    for values in _rows(batch):
                        row += 1
                        if isinstance(values, str):
                            yield BrokenEntry(f"{path}:{row}", row, values)
                            continue
                        stated = {
                            name: _plain(value) for name, value in values.items() if value is not None or name in bodies
                        }
                        yield ids.note(read_values(path, row, stated, columns), row)
    except (ArrowException, ValueError, MemoryError) as error:
        raise LoadError(f"{path} cannot be read as Parquet: {_fault(stream, error)}.") from None


def _fault(stream: BinaryIO, error: Exception) -> str:
    """What keeps a file from being read: what its first and last bytes say, else the words of the library."""
    if isinstance(error, MemoryError):
        return "it takes too much memory"
    stream.seek(0)
    if stream.read(len(_MARK)) != _MARK:
        return "it does not begin with `PAR1`, as such a file does: name it by what it is"
    stream.seek(-len(_MARK), os.SEEK_END)
    if stream.read() != _MARK:
        return "it does not end with `PAR1`, so it was cut off: fetch or write it again"
    return str(error).splitlines()[0].removesuffix(".")


def _may_hold_words(kind: pa.DataType) -> bool:
    """Whether a column of a type may hold a text, or nothing at all: tokens, measurements and pictures are numbers."""
    from pyarrow import types  # noqa: PLC0415 - an extra

    if types.is_dictionary(kind) or types.is_list(kind) or types.is_large_list(kind) or types.is_fixed_size_list(kind):
        return _may_hold_words(kind.value_type)
    return not types.is_primitive(kind)


def _first_rows(file: ParquetFile) -> list[dict[str, object]]:
    """The first rows by their columns of words, each name once."""
    names = {field.name for field in file.schema_arrow if _may_hold_words(field.type)}
    batch = next(file.iter_batches(batch_size=ROWS, columns=sorted(names)), None) if names else None
    return [] if batch is None else [row for row in _rows(batch) if isinstance(row, dict)]


def _days(file: ParquetFile, known: set[str]) -> list[str]:
    """The columns that hold days under names that nobody knows, as far as the first rows show them: of these it is told that they may be that of the text."""
    from pyarrow import types  # noqa: PLC0415 - an extra

    schema = file.schema_arrow
    left = [field for field in schema if field.name not in known and schema.names.count(field.name) == 1]
    found = [field.name for field in left if types.is_date(field.type) or types.is_timestamp(field.type)]
    longest = {
        file.metadata.row_group(0).column(at).path_in_schema: file.metadata.row_group(0)
        .column(at)
        .total_uncompressed_size
        for at in range(file.metadata.num_columns if file.metadata.num_row_groups else 0)
    }
    words = [
        field.name
        for field in left
        if (types.is_string(field.type) or types.is_large_string(field.type)) and longest.get(field.name, 0) <= _LOOKED
    ]
    batch = next(file.iter_batches(batch_size=ROWS, columns=words), None) if words else None
    rows = [] if batch is None else [row for row in _rows(batch) if isinstance(row, dict)]
    return [*found, *(name for name in words if any(is_day(str(row.get(name) or "")) for row in rows))]


def _batch(metadata: FileMetaData) -> int:
    """How many rows to read at once: no cell is longer than the longest column of a row group is, unpacked."""
    longest = max(
        (
            group.column(at).total_uncompressed_size
            for group in map(metadata.row_group, range(metadata.num_row_groups))
            for at in range(group.num_columns)
        ),
        default=0,
    )
    return max(1, min(_ROWS, _BYTES // max(1, longest)))


def _rows(batch: pa.RecordBatch) -> Iterator[dict[str, object] | str]:
    """The rows of a batch; of one with a cell that Python cannot hold, what is wrong with it."""
    batch = _in_millionths(batch)
    rows: list[dict[str, object]] | None = None
    # Only where a column is long are rows read one by one: what is longer than anything that is read becomes no text.
    if len(set(batch.schema.names)) == batch.num_columns and (batch.num_rows > 1 or batch.nbytes <= LONGEST):
        with suppress(ValueError, OverflowError):
            rows = batch.to_pylist()
    yield from rows if rows is not None else (_row(batch, row) for row in range(batch.num_rows))


def _row(batch: pa.RecordBatch, row: int) -> dict[str, object] | str:
    """One row; of two columns of one name the first that is filled counts, as in other tables."""
    from pyarrow import types  # noqa: PLC0415 - an extra

    values: dict[str, object] = {}
    for name, column in zip(batch.schema.names, batch.columns, strict=True):
        if values.get(name):
            continue
        if batch.num_rows == 1 and column.nbytes > LONGEST and not types.is_dictionary(column.type):
            return f"Its `{name[:_SHOWN]}` is longer than {LONGEST:,} bytes."
        try:
            values[name] = column[row].as_py()
        except UnicodeDecodeError as error:
            return f"Its `{name[:_SHOWN]}` is not in UTF-8: byte {error.start + 1} cannot be read."
        except (ValueError, OverflowError):
            return f"Its `{name[:_SHOWN]}` cannot be read: it is a day that no calendar has."
    return values


def _in_millionths(batch: pa.RecordBatch) -> pa.RecordBatch:
    """A batch without billionths of seconds, of which Python has none."""
    from pyarrow import timestamp, types  # noqa: PLC0415 - an extra

    for at, field in enumerate(batch.schema):
        if types.is_timestamp(field.type) and field.type.unit == "ns":
            column = batch.column(at).cast(timestamp("us", field.type.tz), safe=False)
            batch = batch.set_column(at, field.name, column)
    return batch


def _plain(value: object) -> object:
    """A cell as JSON would have it."""
    if isinstance(value, date):  # a date with a time too
        return value.isoformat()
    if isinstance(value, bytes):  # as programs write text that know no other
        try:
            return value.decode()
        except UnicodeDecodeError:
            return value
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    return value
