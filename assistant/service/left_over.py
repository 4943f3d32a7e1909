"""What a program that was cut off left behind on this computer, put back at the next start."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from assistant.domain.errors import AssistantError
from assistant.domain.message import Message
from assistant.hostsfile.changing import restore_left_over, restored_message

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class PutBack:
    """What became of entries that an interrupted test left in a hosts file. All of it is to be told."""

    restored: tuple[Message, ...] = ()
    troubles: tuple[AssistantError, ...] = ()

    @property
    def messages(self) -> tuple[Message, ...]:
        """What to tell, in sentences."""
        return (*self.restored, *(error.message for error in self.troubles))


def put_back_left_over() -> PutBack:
    """Put back what can be put back without asking for rights. Cheap where nothing was left; never raises."""
    try:
        found = restore_left_over(elevate=None)
    except (OSError, AssistantError) as error:  # the folder of the records cannot be read: nothing is known
        _log.warning("what earlier tests left could not be told: %s", error)
        return PutBack()
    return PutBack(tuple(map(restored_message, found.restored)), found.troubles)
