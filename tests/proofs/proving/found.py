"""The proofs there are, by name."""

import importlib
import pkgutil

import proof
from proving.face import Proof


def names() -> list[str]:
    return sorted(module.name.replace("_", "-") for module in pkgutil.iter_modules(proof.__path__))


def named(name: str) -> type[Proof]:
    """Its library is loaded now, and only its."""
    found: type[Proof] = importlib.import_module(f"proof.{name.replace('-', '_')}").PROOF
    return found
