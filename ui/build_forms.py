"""Compile the Qt Designer forms beside this file into the package: ``python ui/build_forms.py``.

``ui/today.ui`` becomes ``gui/forms/ui_today.py``, and ``ui/clients/client_dialog.ui`` becomes
``gui/forms/clients/ui_client_dialog.py``. The output is committed, so that building or installing the
program needs no Qt; the same form gives the same text whoever compiles it. ``--check`` writes nothing and
says what is out of date.
"""

import re
import subprocess
import sys
from pathlib import Path

UI = Path(__file__).resolve().parent
FORMS = UI.parent / "src" / "practice_desk" / "gui" / "forms"

_UIC = "from PySide6.scripts.pyside_tool import uic; uic()"
_IMPORTS = re.compile(r"from (?P<module>PySide6\.\w+) import \((?P<names>[^)]*)\)\n")
_VERSION_LINE = "## Created by: "
_ROOM = '"""Compiled from the forms in ``ui/`` by ``ui/build_forms.py``; never edited by hand."""\n'


def target(form: Path, ui: Path = UI) -> Path:
    """Where the compiled form belongs, as a path below ``gui/forms``."""
    inside = form.relative_to(ui)
    return inside.with_name(f"ui_{inside.stem}.py")


def compile_form(form: Path) -> str:
    """The Python text of one form, without the line that names the compiler's version.

    :raises RuntimeError: when the form cannot be compiled; the text says why.
    """
    done = subprocess.run(
        [sys.executable, "-c", _UIC, form.name],
        cwd=form.parent,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 0 or not done.stdout:
        raise RuntimeError(f"{form.name} does not compile: {done.stderr.strip()}")
    lines = [
        _key_by_name(line.rstrip()) for line in done.stdout.splitlines() if not line.startswith(_VERSION_LINE)
    ]
    return _import_what_is_used("\n".join(lines).rstrip() + "\n")


def _key_by_name(line: str) -> str:
    """As a property a key can be set by its name alone; the setter first makes Qt's classes of every key."""
    return line.replace(".setShortcut(", '.setProperty(u"shortcut", ')


def _import_what_is_used(text: str) -> str:
    """The compiler imports every class a form might need; each one costs time at the start of the program."""

    def keep_used(found: re.Match[str]) -> str:
        names = [name.strip() for name in found["names"].split(",")]
        used = [name for name in names if re.search(rf"\b{name}\b", rest)]
        return f"from {found['module']} import ({', '.join(used)})\n" if used else ""

    rest = _IMPORTS.sub("", text)
    return _IMPORTS.sub(keep_used, text)


def compiled(ui: Path = UI) -> dict[Path, str]:
    """Every file that belongs below ``gui/forms``, with its text."""
    texts = {target(form, ui): compile_form(form) for form in sorted(ui.rglob("*.ui"))}
    rooms = {room for path in texts for room in path.parents} | {Path()}
    return {room / "__init__.py": _ROOM for room in rooms} | texts


def present(forms: Path = FORMS) -> dict[Path, str]:
    """What lies below ``gui/forms`` now."""
    return {path.relative_to(forms): path.read_text(encoding="utf-8") for path in forms.rglob("*.py")}


def differences(ui: Path = UI, forms: Path = FORMS) -> list[Path]:
    """The files below ``gui/forms`` that are missing, out of date, or left over from a form that is gone."""
    wanted, found = compiled(ui), present(forms)
    return sorted(path for path in wanted.keys() | found.keys() if wanted.get(path) != found.get(path))


def build(ui: Path = UI, forms: Path = FORMS) -> list[Path]:
    """Write what differs, remove what has no form any more, and return the files touched."""
    wanted, touched = compiled(ui), differences(ui, forms)
    for path in touched:
        file = forms / path
        if path in wanted:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(wanted[path], encoding="utf-8", newline="\n")
        else:
            file.unlink()
    return touched


def main() -> int:
    """Build, or with ``--check`` only compare; 1 when something is out of date or does not compile."""
    check = "--check" in sys.argv[1:]
    try:
        touched = differences() if check else build()
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 1
    for path in touched:
        print(f"{'out of date' if check else 'written'}: {path.as_posix()}")
    return int(check and bool(touched))


if __name__ == "__main__":
    sys.exit(main())
