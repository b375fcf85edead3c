"""Rooms open downward only, without cycles, and the lower ones know no Qt."""

import graphlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import grimp
import pytest

from house.checkout import PACKAGE, ROOT

_LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"
_FEWEST_EDGES = 700
"""A scan that saw fewer imports than this looked at nothing."""

_BREACHES = [
    ("services", "import practice_desk.storage"),
    ("gui", "import reportlab"),
    ("storage", "import PySide6.QtCore"),
    ("domain", "import sqlalchemy"),
    ("domain/wording/reading", "import practice_desk.domain.wording.tone"),
]

_QT_FREE = ("domain", "ports", "services", "storage", "documents")
_IMPORT_ROOMS = """
import importlib, pkgutil, sys
for room in sys.argv[1:]:
    top = importlib.import_module("practice_desk." + room)
    for module in pkgutil.walk_packages(top.__path__, top.__name__ + "."):
        importlib.import_module(module.name)
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def _lint(checkout: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _LINT, "--no-cache", "--no-logo"],
        cwd=checkout,
        env=os.environ | {"PYTHONPATH": str(checkout / "src")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def _imported_by(*rooms: str) -> set[str]:
    """The top-level names in ``sys.modules`` of a fresh interpreter that has imported whole rooms."""
    command = [sys.executable, "-c", _IMPORT_ROOMS, *rooms]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the program in which a test may misbehave."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(PACKAGE, tmp_path / "src" / "practice_desk", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_every_contract_is_kept_and_the_scan_saw_the_program() -> None:
    done = _lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    seen = re.search(r"Analyzed (\d+) files?, (\d+) dependenc", done.stdout)
    assert seen, done.stdout
    assert int(seen[2]) > _FEWEST_EDGES


def test_a_planted_breach_of_each_contract_is_reported(copy: Path) -> None:
    for room, line in _BREACHES:
        planted = copy / "src" / "practice_desk" / room / "planted.py"
        planted.write_text(f'"""Planted."""\n{line}\n', encoding="utf-8")
    done = _lint(copy)
    assert done.returncode != 0
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = [contract["name"] for contract in project["tool"]["importlinter"]["contracts"]]
    unnoticed = [name for name in contracts if not re.search(rf"{re.escape(name)}\s+BROKEN", done.stdout)]
    assert not unnoticed, done.stdout


def test_a_new_room_is_reported_until_it_has_its_place(copy: Path) -> None:
    attic = copy / "src" / "practice_desk" / "attic"
    attic.mkdir()
    (attic / "__init__.py").touch()
    done = _lint(copy)
    assert done.returncode != 0
    assert "attic" in done.stdout


def test_no_two_modules_import_each_other() -> None:
    graph = grimp.build_graph("practice_desk", exclude_type_checking_imports=True, cache_dir=None)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    graphlib.TopologicalSorter(imports).prepare()


def test_the_lower_rooms_load_without_qt() -> None:
    loaded = _imported_by(*_QT_FREE)
    assert "practice_desk" in loaded
    assert not {"PySide6", "shiboken6"} & loaded


def test_the_domain_and_its_ports_load_with_the_standard_library_alone() -> None:
    """Import-linter knows the libraries we named; this knows none by name."""
    loaded = _imported_by("domain", "ports") - _imported_by()
    assert {name for name in loaded if name not in sys.stdlib_module_names} <= {"practice_desk"}
