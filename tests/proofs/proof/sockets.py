"""Full use of the program, traced call by call, and once more where there is no network at all."""

import shutil
import subprocess
from pathlib import Path
from typing import ClassVar

from proving.face import Outcome, Proof, Size, broke, held
from support import scenes
from support.marks import marked_practice
from support.practices import make_practice
from support.program import Machine, Played
from traces import calls

NETWORK = "socket,connect,sendto,bind,sendmsg,listen,accept,accept4"


class Sockets(Proof):
    promise = "Full use of the program opens no socket, by a trace of its system calls, and needs no network."
    sizes: ClassVar = {Size.GATE: 1, Size.LONG: 20, Size.RELEASE: 100}
    patience = 300.0

    @classmethod
    def why_not(cls) -> str:
        alone = subprocess.run(["unshare", "-n", "true"], capture_output=True, check=False).returncode == 0
        return calls.why_not() or ("" if alone else "only an administrator may take the network away")

    def case(self, seed: int) -> Outcome:
        place = self.folder / str(seed)
        shutil.rmtree(place, ignore_errors=True)
        made, trace = _full_use(place / "traced", place / "trace")
        cut_off, _none = _full_use(place / "alone", None)
        found = [line.split("(")[0] for line in trace]
        found += [f"the scene broke off with {one.status}" for one in (made, cut_off) if one.status]
        shutil.rmtree(place, ignore_errors=True)
        return Outcome(0 if found else 2, tuple(found), {"sockets": len(trace), "runs without network": 1})

    def control(self) -> Outcome:
        """One socket, opened on purpose inside the program."""
        machine = Machine(self.folder / "control").ready()
        make_practice(machine.practice)
        trace = self.folder / "trace"
        machine.play(scenes.open_a_socket, under=calls.watching(trace, NETWORK), ends_well=False)
        seen = calls.network_calls(trace)
        return broke(f"{len(seen)} call seen, of a socket opened on purpose") if seen else held()


def _full_use(place: Path, trace: Path | None) -> tuple[Played, list[str]]:
    machine = Machine(place).ready()
    chosen = place / "chosen"
    chosen.mkdir()
    (place / "practice.json").write_bytes(marked_practice()[0])
    (place / "go").touch()
    under = calls.watching(trace, NETWORK) if trace else ["unshare", "-n"]
    given = {"imported": str(place / "practice.json"), "chosen": str(chosen), "until": str(place / "go")}
    played = machine.play(scenes.full_use, under=under, ends_well=False, **given)
    return played, calls.network_calls(trace) if trace else []


PROOF = Sockets
