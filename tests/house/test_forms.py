"""Forms: what is committed is what the compiler makes, and keyboard and screen reader can use it."""

import importlib.util
import re
import shutil
import sys
from pathlib import Path
from types import ModuleType
from xml.etree.ElementTree import Element, parse

import pytest

from house.checkout import FORMS, UI, place

pytestmark = pytest.mark.gui

_FORMS = sorted(UI.rglob("*.ui"))
_FOCUSABLE = {
    *("QLineEdit", "QTextEdit", "QPlainTextEdit", "QTextBrowser", "QKeySequenceEdit"),
    *("QComboBox", "QFontComboBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit"),
    *("QSlider", "QDial", "QScrollBar", "QCalendarWidget"),
    *("QListView", "QListWidget", "QTableView", "QTableWidget", "QTreeView", "QTreeWidget", "QColumnView"),
    *("QPushButton", "QToolButton", "QCommandLinkButton", "QCheckBox", "QRadioButton"),
}
_NAMED_BY_TEXT = {"QPushButton", "QToolButton", "QCommandLinkButton", "QCheckBox", "QRadioButton"}
_NAMED = {"widget", "layout", "action", "spacer"}
_MNEMONIC = re.compile(r"&(?!&|\s)")

GOOD = """<ui version="4.0"><class>Planted</class><widget class="QWidget" name="Planted">
<layout class="QFormLayout" name="form_layout">
<item row="0" column="0"><widget class="QLabel" name="name_label">
<property name="text"><string>&amp;Name</string></property>
<property name="buddy"><cstring>name_edit</cstring></property></widget></item>
<item row="0" column="1"><widget class="QLineEdit" name="name_edit"/></item></layout></widget></ui>"""


@pytest.fixture(scope="module")
def compiler() -> ModuleType:
    """``ui/build_forms.py`` as a module, wherever it lies."""
    spec = importlib.util.spec_from_file_location("build_forms", UI / "build_forms.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(form: Path) -> Element:
    """The root of a form's XML."""
    return parse(form).getroot()  # noqa: S314 (our own files)


def text_property(widget: Element, name: str) -> str:
    """A text property of a widget in a form, or nothing."""
    for kind in ("string", "cstring"):
        found = widget.find(f"property[@name='{name}']/{kind}")
        if found is not None:
            return found.text or ""
    return ""


def nameless(form: Path) -> list[str]:
    """The widgets of a form that take the keyboard and that a screen reader could not name."""
    root = read(form)
    bases = {
        custom.findtext("class", ""): custom.findtext("extends", "") for custom in root.iter("customwidget")
    }
    widgets = list(root.iter("widget"))
    buddies = {text_property(widget, "buddy") for widget in widgets}
    return [
        widget.get("name", "?")
        for widget in widgets
        if (kind := bases.get(widget.get("class", ""), widget.get("class", ""))) in _FOCUSABLE
        and widget.findtext("property[@name='focusPolicy']/enum", "").rpartition("::")[2] != "NoFocus"
        and not text_property(widget, "accessibleName").strip()
        and widget.get("name") not in buddies
        and not (kind in _NAMED_BY_TEXT and text_property(widget, "text").strip())
    ]


def dead_mnemonics(form: Path) -> list[str]:
    """The labels of a form with an underlined letter that leads nowhere."""
    widgets = list(read(form).iter("widget"))
    names = {widget.get("name") for widget in widgets}
    labels = [widget for widget in widgets if _MNEMONIC.search(text_property(widget, "text"))]
    return [
        label.get("name", "?")
        for label in labels
        if label.get("class") == "QLabel" and text_property(label, "buddy") not in names
    ]


def bad_names(form: Path) -> list[str]:
    """The object names of a form that are not plain, or that two objects share."""
    names = [node.get("name", "") for node in read(form).iter() if node.tag in _NAMED]
    return [name for name in names if not name.isidentifier() or names.count(name) > 1]


def test_the_committed_forms_are_what_the_compiler_makes(compiler: ModuleType) -> None:
    stale = compiler.differences()
    assert not stale, f"run 'python ui/build_forms.py': {', '.join(map(str, stale))}"


def test_compiling_twice_changes_nothing_and_old_forms_go(compiler: ModuleType, tmp_path: Path) -> None:
    ui, forms = tmp_path / "ui", tmp_path / "forms"
    (ui / "clients").mkdir(parents=True)
    (ui / "clients" / "client_dialog.ui").write_text(GOOD, encoding="utf-8")
    (ui / "today.ui").write_text(GOOD, encoding="utf-8")
    names = ("__init__.py", "ui_today.py", "clients/__init__.py", "clients/ui_client_dialog.py")
    made = {Path(name) for name in names}
    assert set(compiler.build(ui, forms)) == made
    assert compiler.build(ui, forms) == []
    assert "Created by" not in (forms / "ui_today.py").read_text(encoding="utf-8")
    shutil.rmtree(ui / "clients")
    (forms / "ui_today.py").write_text("# edited by hand\n", encoding="utf-8")
    assert set(compiler.differences(ui, forms)) == made - {Path("__init__.py")}
    compiler.build(ui, forms)
    assert not (forms / "clients" / "ui_client_dialog.py").exists()
    assert compiler.differences(ui, forms) == []


def test_a_form_that_does_not_compile_is_named(compiler: ModuleType, tmp_path: Path) -> None:
    form = tmp_path / "broken.ui"
    form.write_text("<ui", encoding="utf-8")
    with pytest.raises(RuntimeError, match=r"broken\.ui does not compile"):
        compiler.compile_form(form)


@pytest.mark.parametrize("form", _FORMS, ids=place)
def test_a_form_can_be_used_by_keyboard_and_by_ear(form: Path) -> None:
    assert nameless(form) == []
    assert dead_mnemonics(form) == []
    assert bad_names(form) == []


@pytest.mark.parametrize(
    ("before", "after", "check"),
    [
        ("<cstring>name_edit</cstring>", "<cstring>gone</cstring>", nameless),
        ("<cstring>name_edit</cstring>", "<cstring>gone</cstring>", dead_mnemonics),
        ('name="name_edit"', 'name="form.name_edit"', bad_names),
        ('name="name_edit"', 'name="name_label"', bad_names),
        ('"QLineEdit" name="name_edit"', '"QPushButton" name="ok_button"', nameless),
    ],
)
def test_a_spoilt_form_is_noticed(tmp_path: Path, before: str, after: str, check: object) -> None:
    assert callable(check)
    form = tmp_path / "planted.ui"
    form.write_text(GOOD, encoding="utf-8")
    assert check(form) == []
    form.write_text(GOOD.replace(before, after), encoding="utf-8")
    assert check(form) != []


def test_no_form_is_compiled_into_another_place() -> None:
    """Generated code lies under ``gui/forms`` and nowhere else, so nobody edits it by mistake."""
    sources = [path for path in FORMS.parents[1].rglob("ui_*.py") if FORMS not in path.parents]
    assert [place(path) for path in sources] == []
    assert sys.modules.get("PySide6.QtUiTools") is None
