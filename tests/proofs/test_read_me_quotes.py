"""The read-me quotes the results file to the number."""

from pathlib import Path

from proving.table import table
from proving.tally import Results

READ_ME = Path(__file__).parents[2] / "README.md"


def test_the_table_of_the_read_me_is_what_the_results_say() -> None:
    assert table(Results()) in READ_ME.read_text("utf-8"), (
        "python tests/proofs/prove.py --table prints it anew"
    )
