"""Lists of numbers to choose from: how long, how often."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox


def fill_numbers(
    combo: QComboBox,
    choices: list[tuple[str, float]],
    value: float | None,
    words: Callable[[float], str],
) -> None:
    """Offer the choices, and ``value`` among them even when it is none of them."""
    combo.clear()
    combo.addItem("–", None)
    if value is not None and value not in [number for _words, number in choices]:
        choices = sorted([*choices, (words(value), value)], key=lambda choice: choice[1])
    for label, number in choices:
        combo.addItem(label, number)
    combo.setCurrentIndex(max(0, combo.findData(value)))


def chosen_number(combo: QComboBox) -> float | None:
    data = combo.currentData()
    return float(data) if isinstance(data, int | float) else None
