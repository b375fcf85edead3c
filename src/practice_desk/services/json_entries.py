"""Reading JSON from outside with care: a plain sentence for whatever is not of its kind or range."""

import json
import re
from collections.abc import Collection, Mapping
from typing import NoReturn, cast

Record = Mapping[str, object]

_HALF_CHARACTER = re.compile("[\ud800-\udfff]")
_INFINITE = float("inf")


class UnusableError(ValueError):
    """A line cannot be used: one plain sentence says why; `name` is the line's id where it is known."""

    def __init__(self, sentence: str, name: object = None) -> None:
        super().__init__(sentence)
        self.name = name


def read_record(line: str | bytes) -> Record:
    """The JSON object of a line. Raises UnusableError for a line without one, or with a boundless number."""
    try:
        text = line.decode("utf-8") if isinstance(line, bytes) else line
        text.encode("utf-8")
    except UnicodeError:
        _refuse("This line is not UTF-8.")
    boundless: list[str] = []
    try:
        found: object = json.loads(
            text.removeprefix("\ufeff"),
            parse_constant=boundless.append,
            parse_float=lambda digits: _bounded(digits, boundless),
        )
    except (ValueError, RecursionError):
        _refuse("This line is not JSON.")
    if not isinstance(found, dict):
        _refuse("This line is not a JSON object.")
    record = cast(Record, found)
    if boundless:
        raise UnusableError(f"“{boundless[0]}” is not a number that can be used.", record.get("id"))
    return record


def written(record: Record) -> str:
    """One line of JSON in readable letters; half a character in an `id` stays the escape that it was."""
    text = json.dumps(record, ensure_ascii=False)
    return _HALF_CHARACTER.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


class Entries:
    """The entries of one JSON object, read with care: each reader refuses what is not of its kind."""

    def __init__(self, record: Record, path: str = "") -> None:
        self._record = record
        self._path = path

    def known(self, key: str) -> object:
        """The value, None where it is absent or null."""
        return self._record.get(key)

    def part(self, key: str) -> "Entries":
        """The object inside; an empty one where it is not known."""
        return self._object(key, self.known(key))

    def parts(self, key: str) -> tuple["Entries", ...]:
        """The objects of a list inside."""
        name = self._name(key)
        return tuple(
            self._object(f"{key}[{number}]", value)
            if value is not None
            else _refuse(f"{name} has to be a list of objects.")
            for number, value in enumerate(self._list(key))
        )

    def number(self, key: str, highest: float) -> float | None:
        """A number from 0 to `highest`. A truth value is no number."""
        value = self.known(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= highest:
            _refuse(f"{self._name(key)} has to be a number from 0 to {highest:g}.")
        return value

    def truth(self, key: str) -> bool | None:
        """True or false."""
        value = self.known(key)
        if not isinstance(value, bool | None):
            _refuse(f"{self._name(key)} has to be true or false.")
        return value

    def text(self, key: str) -> str | None:
        """A text. Half a character, which no file can hold, is read as the replacement character."""
        value = self.known(key)
        if not isinstance(value, str | None):
            _refuse(f"{self._name(key)} has to be a text.")
        return value if value is None else _HALF_CHARACTER.sub("\ufffd", value)

    def choice(self, key: str, choices: Collection[str]) -> str | None:
        """One of the words that exist."""
        value = self.known(key)
        return None if value is None else self._one_of(key, value, choices)

    def choices(self, key: str, choices: Collection[str]) -> tuple[str, ...]:
        """Some of the words that exist, each once."""
        return tuple(dict.fromkeys(self._one_of(key, value, choices) for value in self._list(key)))

    def _one_of(self, key: str, value: object, choices: Collection[str]) -> str:
        if not isinstance(value, str) or value not in choices:
            _refuse(f"{self._name(key)} knows only these words: {', '.join(sorted(choices))}.")
        return value

    def _object(self, key: str, value: object) -> "Entries":
        if not isinstance(value, dict | None):
            _refuse(f"{self._name(key)} has to be an object.")
        return Entries(cast(Record, value or {}), f"{self._path}{key}.")

    def _list(self, key: str) -> list[object]:
        value = self.known(key)
        if not isinstance(value, list | None):
            _refuse(f"{self._name(key)} has to be a list.")
        return cast(list[object], value or [])

    def _name(self, key: str) -> str:
        return f"“{self._path}{key}”"


def _bounded(digits: str, boundless: list[str]) -> float | None:
    number = float(digits)
    if abs(number) < _INFINITE:
        return number
    boundless.append(digits)
    return None


def _refuse(sentence: str) -> NoReturn:
    raise UnusableError(sentence)
