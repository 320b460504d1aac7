"""Named tuples that cost a start a third of what those of `typing` do.

`typing.NamedTuple` compiles the annotation of each field once more, and a constructor for each class: a quarter of a millisecond a class,
and a plain check of one line meets ninety. Here annotations stay text, and classes with equally many fields have one compiled
constructor, whose arguments get other names. For a type checker it is `typing.NamedTuple`, and instances do what those of its classes
do. What differs is the making of a class: it has one base, thus is not generic, and at least one field; names of fields are not checked;
a class without a docstring gets none, and neither have its fields; its constructor carries no annotations.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from _collections import _tuplegetter
    from types import CodeType, FunctionType

    _UNEXPECTED = TypeError if sys.version_info >= (3, 13) else ValueError
    """What `_replace` raises of a name that is no field's, as that of `typing` does."""

    class _Fields(tuple):
        """What the classes have in common."""

        __slots__ = ()

        @classmethod
        def _make(cls, values: Any) -> Any:  # noqa: ANN401 - as in `typing`
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                message = f"Expected {len(cls._fields)} arguments, got {len(made)}"
                raise TypeError(message)
            return made

        def _replace(self, /, **changed: object) -> Any:  # noqa: ANN401 - as in `typing`
            made = self._make(map(changed.pop, self._fields, self))
            if changed:
                message = f"Got unexpected field names: {list(changed)!r}"
                raise _UNEXPECTED(message)
            return made

        __replace__ = _replace  # what `copy.replace` calls

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            fields = ", ".join(map("{}={!r}".format, self._fields, self))
            return f"{type(self).__name__}({fields})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

    _GLOBALS = {"_new": tuple.__new__, "__builtins__": {}}
    _CODES: dict[int, CodeType] = {}
    """Constructors by their number of fields."""

    def _constructor(owner: str, fields: tuple[str, ...], defaults: tuple[Any, ...]) -> FunctionType:
        code = _CODES.get(len(fields))
        if code is None:
            names = "".join(f"_{at}," for at in range(len(fields)))
            code = eval(f"lambda _cls,{names}: _new(_cls, ({names}))", _GLOBALS).__code__  # noqa: S307 - names of ours
            _CODES[len(fields)] = code
        code = code.replace(
            co_varnames=("_cls", *fields), co_name="__new__", co_qualname=f"{owner}.__new__", co_filename=__file__
        )
        return FunctionType(code, _GLOBALS, "__new__", defaults)

    class _Maker(type):
        """Turns the body of a class into one whose fields are places of a tuple."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            if bases != (NamedTuple,):
                message = f"{name}: a named tuple has no other bases"
                raise TypeError(message)
            fields = tuple(body.get("__annotations__", ()))
            if not fields:
                message = f"{name}: a named tuple has fields, in a module with `from __future__ import annotations`"
                raise TypeError(message)
            optional = tuple(field for field in fields if field in body)
            if optional != fields[len(fields) - len(optional) :]:
                message = f"{name}: a field without a default stands behind one that has it"
                raise TypeError(message)
            body["_field_defaults"] = defaults = {field: body[field] for field in optional}
            body.update((field, _tuplegetter(at, None)) for at, field in enumerate(fields))
            body["__slots__"] = ()
            body["_fields"] = body["__match_args__"] = fields
            body["__new__"] = _constructor(name, fields, tuple(defaults.values()))
            return type(name, (_Fields,), body)

    NamedTuple = type.__new__(_Maker, "NamedTuple", (), {})

__all__ = ["NamedTuple"]
