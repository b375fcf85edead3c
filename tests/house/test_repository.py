"""What lies in the repository: nothing that belongs to one machine, nothing at the top without a role."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from house.checkout import RESOURCES, ROOT, kept_files, place, text_of

_TOP = {
    *("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"),
    *("src", "ui", "resources", "tests", "installer"),
}

_HOSTS = re.compile(
    r"pypi[.]org|pythonhosted[.]|npmjs[.]|[.]pkg[.]dev|deb[.]debian[.]"
    r"|(?:index|extra-index)-url[ =]|find-links[ =]"
)
_PLACES = re.compile(r"(?<![\w.:/])/(?:[w]ork|[r]oot|[t]mp|[o]pt)/\w")
"""Registries and folders of one machine. Written so that they do not find themselves."""

_LOCKS = {"installer/requirements.txt": (), "installer/requirements-test.txt": ("test",)}
_LICENCE = re.compile(r"(?:licen[cs]e|ofl|isc|copying)\b.*", re.IGNORECASE)
_THIRD_PARTY = {".ttf", ".otf", ".woff2", ".svg", ".png", ".icc"}


def machine_words(text: str) -> list[str]:
    """What in a text is true on one machine only."""
    return [found[0] for pattern in (_HOSTS, _PLACES) for found in pattern.finditer(text)]


def locked(name: str) -> list[tuple[Requirement, int]]:
    """The pins of a lock file, each with its number of hashes; some libraries have one for each system."""
    text = re.sub(r"(?m)^\s*#.*\n", "", (ROOT / name).read_text(encoding="utf-8"))
    lines = [line for line in re.sub(r"\\\n\s*", " ", text).splitlines() if line.strip()]
    return [(Requirement(line.partition(" --hash")[0]), line.count("--hash=sha256:")) for line in lines]


def wanted(*extras: str) -> list[Requirement]:
    """What ``pyproject.toml`` asks for, with what builds the package."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    optional = [line for extra in extras for line in project["project"]["optional-dependencies"][extra]]
    lines = [*project["build-system"]["requires"], *project["project"]["dependencies"], *optional]
    return [Requirement(line) for line in lines]


def test_no_file_names_a_registry_or_a_folder_of_one_machine() -> None:
    texts = {path: text_of(path) for path in kept_files()}
    spoilt = {place(path): found for path, text in texts.items() if text and (found := machine_words(text))}
    assert spoilt == {}


@pytest.mark.parametrize("text", ["https://pypi" + ".org/simple", "see /ro" + "ot/x", "'/wo" + "rk/main'"])
def test_a_planted_host_or_folder_is_noticed(text: str) -> None:
    assert machine_words(text)


def test_nothing_without_a_role_lies_at_the_top() -> None:
    tops = {path.relative_to(ROOT).parts[0] for path in kept_files()}
    assert {top for top in tops if not top.startswith(".")} <= _TOP


def test_what_others_made_has_its_licence_beside_it() -> None:
    shipped = [path for path in kept_files() if RESOURCES in path.parents]
    folders = {path.parent for path in shipped if path.suffix in _THIRD_PARTY}
    licences = [path for path in shipped if _LICENCE.fullmatch(path.name) and path.stat().st_size > 500]
    assert folders
    bare = folders - {path.parent for path in licences}
    assert [place(folder) for folder in bare] == []


@pytest.mark.parametrize("name", _LOCKS)
def test_a_lock_pins_and_hashes_everything_the_project_asks_for(name: str) -> None:
    pins = locked(name)
    for requirement in wanted(*_LOCKS[name]):
        ours = [pin for pin, _ in pins if canonicalize_name(pin.name) == canonicalize_name(requirement.name)]
        assert ours, f"lock again: {requirement}"
        for pin in ours:
            (exact,) = pin.specifier
            assert exact.operator == "=="
            assert requirement.specifier.contains(exact.version), f"lock again: {requirement}"
    assert [str(pin) for pin, hashes in pins if hashes == 0] == []


def test_the_tests_run_on_the_versions_the_program_runs_on() -> None:
    program, tests = ({str(pin) for pin, _ in locked(name)} for name in _LOCKS)
    assert program < tests
