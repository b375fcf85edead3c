"""Every test of a service has a desk of its own, on a store in memory."""

import pytest

from support.builders import TestDesk, a_client, a_desk


@pytest.fixture
def desk() -> TestDesk:
    return a_desk()


@pytest.fixture
def mara(desk: TestDesk) -> str:
    """The id of a client."""
    return a_client(desk, "Mara Lindqvist")
