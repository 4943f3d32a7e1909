"""What can go wrong with a hosts file, and what somebody can do about it.

UsageError
└── NotAnEntry         not a host name, not an address, not a mark
FileTrouble
├── HostsFileTrouble   not there, not a file, not readable, disk full, changed by others all the time
├── NotRestored        the entry could not be taken out again
├── GuardTrouble       what is changed could not be recorded, so nothing was changed
└── ResultRefused      the result of another computer is damaged, old, foreign or edited
AccessError
└── NotWritable        this account may not write the hosts file
    └── ElevationRefused   the rights were not given
"""

from __future__ import annotations

from pathlib import Path

from assistant.domain.errors import AccessError, FileTrouble, UsageError
from assistant.domain.message import Message, say


class NotAnEntry(UsageError):
    """Not a host name, not an address, not a mark."""

    code = "hosts.not-an-entry"


class HostsFileTrouble(FileTrouble):
    """The hosts file is not there, not a file, not readable, or the disk is full."""

    code = "hosts.file"


class NotRestored(FileTrouble):
    """The entry could not be taken out again; the record of it stays."""

    code = "hosts.not-restored"


class GuardTrouble(FileTrouble):
    """What is to be changed could not be recorded, so nothing was changed; or a record cannot be read."""

    code = "hosts.guard"


class ResultRefused(FileTrouble):
    """The result of another computer is damaged, old, foreign or edited."""

    code = "hosts.result"


class NotWritable(AccessError):
    """This account may not write the hosts file, and nobody could be asked for more rights."""

    code = "hosts.not-writable"


class ElevationRefused(NotWritable):
    """The administrator's rights were asked for and not given."""

    code = "hosts.elevation-refused"


def unreadable(path: Path, error: OSError) -> HostsFileTrouble:
    """Reading it failed."""
    if isinstance(error, FileNotFoundError):
        return HostsFileTrouble(
            say("hosts", "There is no hosts file {file}.")(file=str(path)),
            say("hosts", "Create an empty file of that name as an administrator, and try again."),
            str(error),
        )
    return HostsFileTrouble(
        say("hosts", "The hosts file {file} cannot be read.")(file=str(path)),
        say("hosts", "Find out why, or add the entry by hand."),
        str(error),
    )


def not_written(path: Path, error: OSError | None, by_hand: Message) -> HostsFileTrouble:
    """Writing it failed although this account may."""
    text = say("hosts", "The hosts file {file} could not be written.")
    return HostsFileTrouble(text(file=str(path)), by_hand, str(error or "not what was written"))


def changing(path: Path) -> HostsFileTrouble:
    """Another program writes it again and again."""
    return HostsFileTrouble(
        say("hosts", "Another program keeps changing the hosts file {file}.")(file=str(path)),
        say("hosts", "Find out which program that is, stop it during the test, and try again."),
    )
