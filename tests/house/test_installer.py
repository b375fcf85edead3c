"""Set-up from a checkout: what it does on a machine that lacks something, and what it says then."""

import ast
import json
import os
import runpy
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from house.checkout import ROOT

DESK = ROOT / "installer" / "desk.py"


@pytest.fixture
def part(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Import a module of ``installer/setting_up`` by name."""
    monkeypatch.syspath_prepend(str(DESK.parent))

    def imported(name: str) -> ModuleType:
        return __import__(f"setting_up.{name}", fromlist=[name])

    return imported


@dataclass
class FakeEnvironment:
    """Remembers what was asked of it."""

    checkout: Path
    status: dict[str, int] = field(default_factory=dict[str, int])
    asked: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])
    python: Path = Path(sys.executable)

    def prepare(self, kind: Any) -> None:
        self.asked.append(("prepare", kind.name))

    def call(self, *arguments: str, **more: str) -> int:
        self.asked.append((*arguments, *(f"{name}={value}" for name, value in more.items())))
        return next((code for word, code in self.status.items() if word in arguments), 0)


@pytest.mark.parametrize("version", [(2, 7), (3, 10), (3, 14)])
def test_another_python_is_told_so(version: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    with pytest.raises(SystemExit) as stop:
        runpy.run_path(str(DESK))
    found = ".".join(map(str, version))
    assert stop.value.code == f"Practice Desk needs Python 3.11, 3.12 or 3.13, and this is Python {found}."


def test_the_first_file_is_readable_for_an_old_python() -> None:
    ast.parse(DESK.read_text(encoding="ascii"), feature_version=(3, 3))


def test_set_up_needs_the_standard_library_alone() -> None:
    sources = [path.read_text(encoding="utf-8") for path in (DESK.parent / "setting_up").glob("*.py")]
    imports = [node for source in sources for node in ast.walk(ast.parse(source))]
    names = {alias.name for node in imports if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module for node in imports if isinstance(node, ast.ImportFrom) and node.module}
    assert {name.partition(".")[0] for name in names} <= {*sys.stdlib_module_names, "setting_up"}


@pytest.mark.parametrize("arguments", [[], ["dmeo"]])
def test_an_unknown_command_is_answered_with_the_known_ones(arguments: list[str]) -> None:
    command = [sys.executable, str(DESK), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "demo, run, test, lock" in done.stderr


@pytest.mark.parametrize(
    ("variables", "platform", "there"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_screen_is_noticed(part: Any, variables: dict[str, str], platform: str, there: bool) -> None:
    assert part("screen").there_is_one(variables, platform) is there


def test_each_kind_of_screen_names_its_own_libraries(part: Any) -> None:
    needs = part("screen").needs
    _, bare = needs({"DISPLAY": ":0"}, window=False)
    x11_plugins, x11 = needs({"DISPLAY": ":0"}, window=True)
    wayland_plugins, wayland = needs({"WAYLAND_DISPLAY": "wayland-0"}, window=True)
    assert "libegl1" in bare
    assert "libxcb-cursor0" not in bare
    assert ("libqxcb.so" in x11_plugins, "libxcb-cursor0" in x11) == (True, True)
    assert ("libqwayland.so" in wayland_plugins, "libwayland-cursor0" in wayland) == (True, True)


def test_who_may_not_install_is_given_the_exact_line(part: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    packages = part("packages")
    monkeypatch.setattr(packages.shutil, "which", lambda _name: "apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    line = "sudo apt-get install --no-install-recommends libegl1 libgl1\n"
    with pytest.raises(part("trouble").Trouble, match=line):
        packages.provide(["libegl1", "libgl1"], "Qt needs them.")


def test_another_kind_of_linux_is_given_the_names(part: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    packages = part("packages")
    monkeypatch.setattr(packages.shutil, "which", lambda _name: None)
    with pytest.raises(part("trouble").Trouble, match="Debian and Ubuntu call the packages libegl1, libgl1"):
        packages.provide(["libegl1", "libgl1"], "Qt needs them.")


def test_packages_that_do_not_install_are_not_hidden(part: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    packages = part("packages")
    monkeypatch.setattr(packages, "may_install", lambda: True)
    monkeypatch.setattr(packages.shutil, "which", lambda _name: "apt-get")
    monkeypatch.setattr(
        packages, "_apt_get", lambda command, *_: "" if command == "update" else "E: no such package"
    )
    with pytest.raises(part("trouble").Trouble, match="E: no such package"):
        packages.provide(["libnothing0"], "Qt needs it.")


def test_without_a_screen_the_demo_becomes_pictures(
    part: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    commands = part("commands")
    monkeypatch.setattr(commands.screen, "there_is_one", lambda: False)
    monkeypatch.setattr(commands.screen, "make_qt_load", lambda *_, **__: None)
    environment = FakeEnvironment(tmp_path)
    assert commands.open_demo(environment, ()) == 0
    pictures = str(tmp_path / "screenshots")
    painting = ("-m", "practice_desk", "screenshots", "--out", pictures, "QT_QPA_PLATFORM=offscreen")
    assert environment.asked == [("prepare", "RUN"), painting]
    assert pictures in capsys.readouterr().out


@pytest.mark.parametrize(
    ("status", "expected"), [({}, 0), ({"pytest": 1}, 1), ({"ruff": 1}, 1), ({"pytest": 2, "ruff": 1}, 2)]
)
def test_any_check_that_finds_something_shows_in_the_exit_status(
    part: Any, monkeypatch: pytest.MonkeyPatch, status: dict[str, int], expected: int
) -> None:
    commands = part("commands")
    monkeypatch.setattr(commands.screen, "make_qt_load", lambda *_, **__: None)
    environment = FakeEnvironment(ROOT, status)
    assert commands.check_all(environment, ()) == expected
    called = " ".join(word for asked in environment.asked for word in asked)
    assert all(name in called for name in ("ruff", "importlinter", "basedpyright", "pytest"))


def test_what_is_installed_is_not_installed_again(
    part: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    module = part("environment")
    (tmp_path / "installer").mkdir()
    (tmp_path / ".venv").mkdir()
    for name in ("pyproject.toml", "installer/requirements.txt", "installer/requirements-test.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    environment, kind = module.Environment(tmp_path), module.Kind
    calls: list[tuple[str, ...]] = []
    monkeypatch.setattr(module, "_answer", lambda *_: (3, 11))
    monkeypatch.setattr(module.Environment, "_pip", lambda _self, *arguments: calls.append(arguments) or 0)
    monkeypatch.setattr(module.Environment, "call", lambda _self, *_: 0)
    environment.prepare(kind.TEST)
    assert any("requirements-test.txt" in word for call in calls for word in call)
    calls.clear()
    environment.prepare(kind.TEST)
    environment.prepare(kind.RUN)
    assert calls == []
    (tmp_path / "installer" / "requirements.txt").write_text("changed", encoding="utf-8")
    environment.prepare(kind.RUN)
    assert calls
    assert set(json.loads((tmp_path / ".venv" / "practice-desk.json").read_text("utf-8"))) == {"RUN", "TEST"}
