"""Secrets from a file descriptor (experience, "Secrets")."""

from __future__ import annotations

import json
import os

import pytest

from assistant.cli.options import Signing
from assistant.domain.access import SiteAddress
from assistant.domain.errors import UsageError

ADDRESS = SiteAddress("support.example.com", users=(("api", "client"),))


def test_the_object_is_read_from_the_descriptor() -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "w") as stream:
        json.dump({"api": {"client_secret": "from the pipe"}, "backup_password": "and this"}, stream)
    found = Signing(secret_fd=reading).secrets(ADDRESS)
    assert found.api is not None
    assert (found.api.user, found.api.password.reveal()) == ("client", "from the pipe")
    assert found.backup_password is not None
    assert found.backup_password.reveal() == "and this"


def test_a_descriptor_that_is_not_open_is_a_mistake_of_use() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    os.close(writing)
    with pytest.raises(UsageError) as error:
        Signing(secret_fd=reading).secrets(ADDRESS)
    assert error.value.exit_code == 2
    assert error.value.advice is not None
