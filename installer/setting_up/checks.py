"""What is checked without running the program: style, rooms and types."""

import tomllib

from setting_up.environment import Environment

_ROOMS = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def unclean(environment: Environment) -> list[str]:
    """Run every check, and name those that found something; their own words come first."""
    return [name for name, arguments in _checks(environment) if not _passes(environment, name, arguments)]


def _checks(environment: Environment) -> list[tuple[str, tuple[str, ...]]]:
    project = tomllib.loads((environment.checkout / "pyproject.toml").read_text(encoding="utf-8"))
    strict: list[str] = project["tool"]["basedpyright"]["strict"]
    return [
        ("style (ruff)", ("-m", "ruff", "check", "--quiet", "--output-format", "concise")),
        ("rooms (import-linter)", ("-c", _ROOMS, "--no-cache", "--no-logo")),
        ("types (basedpyright)", ("-m", "basedpyright", *strict)),
    ]


def _passes(environment: Environment, name: str, arguments: tuple[str, ...]) -> bool:
    print(f"\n-- {name}", flush=True)
    return environment.call(*arguments) == 0
