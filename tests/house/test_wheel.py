"""The wheel stands alone: what the program needs lies in it, and nothing else does."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from house.checkout import PACKAGE, RESOURCES, kept_files
from house.checkout import ROOT as CHECKOUT

_WHERE = """
import sys
sys.path.insert(0, sys.argv[1])
from practice_desk.resources import resource
print(resource("fonts", "OFL.txt"))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this checkout and unpacked as pip would."""
    built, unpacked = tmp_path_factory.mktemp("built"), tmp_path_factory.mktemp("unpacked")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(built)]
    subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True)
    (archive,) = built.glob("practice_desk-*-py3-none-any.whl")
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(unpacked)
    return unpacked


def test_every_module_and_every_shipped_file_is_in_it(wheel: Path) -> None:
    kept = kept_files()
    modules = {path.relative_to(PACKAGE) for path in kept if PACKAGE in path.parents}
    shipped = {"_resources" / path.relative_to(RESOURCES) for path in kept if RESOURCES in path.parents}
    inside = wheel / "practice_desk"
    packed = {path.relative_to(inside) for path in inside.rglob("*") if path.is_file()}
    assert modules
    assert shipped
    assert (modules | shipped) - packed == set()


def test_nothing_of_the_checkout_is_in_it(wheel: Path) -> None:
    tops = {path.name for path in wheel.iterdir() if path.suffix != ".dist-info"}
    assert tops == {"practice_desk"}


def test_it_finds_its_own_files_and_not_those_of_the_checkout(wheel: Path) -> None:
    command = [sys.executable, "-c", _WHERE, str(wheel)]
    done = subprocess.run(command, cwd=wheel.parent, capture_output=True, encoding="utf-8", check=True)
    assert Path(done.stdout.strip()) == wheel / "practice_desk" / "_resources" / "fonts" / "OFL.txt"
