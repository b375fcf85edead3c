"""A gate for questions that answers from a list, and remembers what was asked."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QWidget


class FakeAsk:
    """``answers`` are taken in order; asking more than was foreseen fails the test.

    A form is answered by a function that is given the dialog and says whether to accept it.
    """

    def __init__(self, *answers: object) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []
        self.details = ""

    def _next(self, question: str) -> object:
        self.asked.append(question)
        assert self.answers, f"nobody foresaw the question: {question}"
        return self.answers.pop(0)

    def confirm(self, _parent: QWidget | None, question: str, _detail: str, _verb: str) -> bool:
        return bool(self._next(question))

    def tell(self, _parent: QWidget | None, title: str, words: str) -> None:
        self.asked.append(f"{title}: {words}")

    def line(self, _parent: QWidget | None, title: str, _label: str, _text: str = "") -> str | None:
        answer = self._next(title)
        return None if answer is None else str(answer)

    def save_to(self, _parent: QWidget | None, title: str, name: str, _kinds: str) -> Path | None:
        answer = self._next(f"{title}: {name}")
        return answer if isinstance(answer, Path) else None

    def open_from(self, _parent: QWidget | None, title: str, _folder: Path, _kinds: str) -> Path | None:
        answer = self._next(title)
        return answer if isinstance(answer, Path) else None

    def folder(self, _parent: QWidget | None, title: str, _start: Path) -> Path | None:
        answer = self._next(title)
        return answer if isinstance(answer, Path) else None

    def form(self, dialog: QDialog) -> bool:
        answer = self._next(type(dialog).__name__)
        assert callable(answer)
        return bool(answer(dialog))

    def tell_fault(self, _parent: QWidget | None, title: str, words: str, details: str) -> None:
        self.asked.append(f"{title}: {words}")
        self.details = details

    def printer(self, _dialog: QPrintDialog) -> bool:
        return bool(self._next("printer"))


Answer = Callable[[QDialog], bool]
