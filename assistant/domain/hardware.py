"""What is to be reached when a site moves to a new appliance (P6): the goals of its steps, and how it is chosen."""

from __future__ import annotations

import enum
from datetime import timedelta

from assistant.domain.value import value, wire_enum

OLD, NEW = "A", "new"
"""The names of the two: the old one stays A, as the guides call the appliance that the site is on."""


@wire_enum
class Machine(enum.Enum):
    """What an appliance is made of: it decides how one is installed, and how one is given up."""

    PHYSICAL = "physical"
    VIRTUAL = "virtual"


@value
class Hardware:
    """From what to what the site moves."""

    old: Machine
    new: Machine


@value
class InstallAppliance:
    """The new appliance is installed by its set-up guide, and answers at its address (P6.1)."""

    appliance: str


@value
class ImportCertificate:
    """The new appliance lists the exported certificate, and shows no warning about it (P6.3, P6.4)."""

    appliance: str
    file: str
    """The export's name in the run's folder, without its ending."""
    host: str
    """The name that the certificate has to cover."""


@value
class AssignCertificate:
    """The new appliance serves the site's own certificate with its whole chain (P6.4)."""

    appliance: str
    host: str


@value
class RestoreBackup:
    """The new appliance holds what is in the old one's settings backup (P6.6)."""

    appliance: str
    source: str
    """The appliance that the backup was taken of."""
    file: str
    """File name inside the run's folder."""


@value
class ComeOver:
    """Nobody is connected to the old appliance any more (P6.7)."""

    old: str
    new: str
    patience: timedelta
    """How long to watch before a person is asked whether to go on."""


@value
class FactoryReset:
    """The old appliance is back at its factory state, proven to be the old one right before (P6.8)."""

    appliance: str
    successor: str
    """The appliance that runs the site now."""


@value
class ShutDown:
    """The old appliance is switched off (P6.8)."""

    appliance: str
    successor: str


@value
class DeleteMachine:
    """The old virtual appliance is deleted, proven to be the old one right before (P6.8)."""

    appliance: str
    successor: str
