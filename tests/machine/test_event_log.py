"""The log holds codes and numbers, whatever it is given."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from practice_desk.machine.event_log import LARGEST, CodesOnly, keep_log

NAME = "Zwetschgenmus"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[logging.Logger]:
    handler = keep_log(tmp_path)
    logger = logging.getLogger("practice_desk")
    yield logger
    logger.removeHandler(handler)
    handler.close()


def _written(tmp_path: Path) -> str:
    return (tmp_path / "events.log").read_text()


def test_codes_and_numbers_are_written(log: logging.Logger, tmp_path: Path):
    log.error("fault %s", "ValueError-0042")
    log.warning("no fresh start %d", 2)
    lines = [line.split(" ", 1)[1] for line in _written(tmp_path).splitlines()]
    assert lines == ["error fault ValueError-0042", "warning no fresh start 2"]


def test_no_name_gets_in_however_careless_the_line(log: logging.Logger, tmp_path: Path):
    log.error("fault %s", NAME)
    log.error(f"{NAME} could not be saved")  # noqa: G004
    log.error("saved %s of %s", NAME, {"name": NAME})
    log.error("fault %(name)s", {"name": NAME})
    try:
        raise ValueError(NAME)
    except ValueError:
        log.exception("fault %s", "ValueError-0001", stack_info=True)
    written = _written(tmp_path)
    assert NAME.lower() not in written.lower()
    assert len(written.splitlines()) == 5


def test_without_an_event_there_is_no_file(log: logging.Logger, tmp_path: Path):
    log.info("opened %d", 3)
    assert list(tmp_path.iterdir()) == []


def test_it_grows_to_a_megabyte_and_one_before(log: logging.Logger, tmp_path: Path):
    line = len(CodesOnly().format(logging.makeLogRecord({"msg": "fault %s", "levelname": "ERROR"})))
    for _ in range(3 * LARGEST // line):
        log.error("fault %s", "ValueError-0042")
    sizes = {file.name: file.stat().st_size for file in tmp_path.iterdir()}
    assert sizes.keys() == {"events.log", "events.log.1"}
    assert max(sizes.values()) <= LARGEST


def test_a_log_that_cannot_be_written_is_no_fault(tmp_path: Path, capfd):
    handler = keep_log(tmp_path / "gone")
    try:
        logging.getLogger("practice_desk").error("fault %s", "ValueError-0042")
    finally:
        logging.getLogger("practice_desk").removeHandler(handler)
    assert capfd.readouterr().err == ""
