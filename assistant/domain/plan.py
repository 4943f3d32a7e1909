"""A plan: the same data is the runbook, the dry run, the rehearsal and the run."""

from __future__ import annotations

import enum
import hashlib
from datetime import datetime, timedelta

from assistant.domain.clients import LetClientsCatchUp, PrepareClients, WatchClients
from assistant.domain.cluster import (
    DrainNodes,
    InstallTogether,
    SetAccepting,
    SetBackupOperations,
    StageOnCluster,
    StillOld,
    SyncCluster,
    TakePart,
)
from assistant.domain.failover import (
    AwaitWindow,
    BreakFailover,
    EstablishFailover,
    ExtractSessions,
    InSync,
    Method,
    PointDns,
    PointNat,
    SetAutomaticFailover,
    SetRole,
    Swing,
    SwitchedOff,
    SwitchSharedIp,
    SyncNow,
    TestByHosts,
    TestElsewhere,
)
from assistant.domain.hardware import (
    AssignCertificate,
    ComeOver,
    DeleteMachine,
    FactoryReset,
    Hardware,
    ImportCertificate,
    InstallAppliance,
    RestoreBackup,
    ShutDown,
)
from assistant.domain.message import Message
from assistant.domain.packages import Package
from assistant.domain.question import HandTask, Question
from assistant.domain.site import Route, Site
from assistant.domain.value import canonical, value, wire_enum
from assistant.domain.versions import Version

# ── What is to be reached ────────────────────────────────────────────────────────────────────────────


@value
class Ask:
    """A person has answered a question (R3, R14, V2, V3 …)."""

    question: Question


@value
class CheckForUpdates:
    """The Updates page of an appliance lists what it can install (P1)."""

    appliance: str
    packages: tuple[str, ...]
    """Names that the list must hold, or that are installed already."""


@value
class BackUpSettings:
    """A password-protected settings backup of the site software is on this computer, checked (R1, R18, P0.5)."""

    appliance: str
    file: str
    """File name inside the run's folder."""
    include_history: bool
    serial: int
    """1 for the first backup of a run, 2 for the one after the Base packages (R18) …"""


@value
class ExportCertificate:
    """Certificate, private key and chain are on this computer, proven (R2, R28, R29, P0.6)."""

    appliance: str
    file: str
    host: str
    """The name that the certificate has to cover."""


@wire_enum
class UpdateWay(enum.Enum):
    """How packages come to the appliance."""

    AUTOMATIC = "automatic"
    MANUAL = "manual"


@value
class BringFiles:
    """For each package a file is on this computer, proven to be what was sent (P2.2, P2.3, R15)."""

    appliance: str
    packages: tuple[Package, ...]


@value
class InstallPackage:
    """A package is installed (P1, P2.4)."""

    appliance: str
    package: Package
    way: UpdateWay = UpdateWay.AUTOMATIC


@value
class VerifyVersion:
    """The appliance runs the version that was wanted, and its software answers (V1)."""

    appliance: str
    version: Version


@value
class CompareConsoleBuild:
    """A representative console shows the appliance's build under Help > About (V2)."""

    appliance: str
    question: Question


Action = (
    Ask
    | CheckForUpdates
    | BackUpSettings
    | ExportCertificate
    | BringFiles
    | InstallPackage
    | VerifyVersion
    | CompareConsoleBuild
    | PrepareClients
    | LetClientsCatchUp
    | WatchClients
    | SyncNow
    | InSync
    | ExtractSessions
    | SetAutomaticFailover
    | BreakFailover
    | EstablishFailover
    | SetRole
    | SwitchSharedIp
    | PointDns
    | PointNat
    | TestByHosts
    | TestElsewhere
    | AwaitWindow
    | StageOnCluster
    | SetAccepting
    | DrainNodes
    | SyncCluster
    | SetBackupOperations
    | TakePart
    | InstallTogether
    | StillOld
    | InstallAppliance
    | ImportCertificate
    | AssignCertificate
    | RestoreBackup
    | ComeOver
    | FactoryReset
    | ShutDown
    | DeleteMachine
)


# ── How it is laid out ───────────────────────────────────────────────────────────────────────────────


@wire_enum
class Phase(enum.Enum):
    """The parts of a run. A pair passes some of them twice: once in each window."""

    PREPARE = "prepare"
    SET_UP = "set-up"
    """A new appliance gets the site's certificate, its software and its data."""
    BREAK = "break"
    """Last data sync, and the relationship is taken apart."""
    UPGRADE = "upgrade"
    VERIFY = "verify"
    SWAP = "swap"
    """The other appliance becomes the one that the site's host name leads to."""
    MOVE = "move"
    """The new appliance becomes the one that the site's host name leads to."""
    CLIENTS = "clients"
    RESTORE = "restore"
    """What was switched off comes back."""
    RETIRE = "retire"
    """The appliance that the site has left is given up."""


@wire_enum
class EstimateSource(enum.Enum):
    """Where an estimate comes from; shown beside it."""

    GUIDES = "guides"
    HISTORY = "history"
    ASSUMED = "assumed"


@value
class Estimate:
    """The usual range of a duration and who says so."""

    low: timedelta
    high: timedelta
    source: EstimateSource


@value
class Step:
    """One step of a plan."""

    id: str
    action: Action
    phase: Phase
    target: str
    """The appliance (``A``), ``site`` or ``computer``."""
    name: Message
    """What it is: ``Install Base 3.3.2 on Appliance A``."""
    doing: Message
    """While it runs: ``Appliance A is installing Base 3.3.2``."""
    done: Message
    """Afterwards: ``Base 3.3.2 is installed on Appliance A``."""
    detail: Message | None = None
    """One sentence of what a person should know about it."""
    proofs: tuple[Message, ...] = ()
    """What will show that it is reached."""
    rules: tuple[str, ...] = ()
    gate: Question | None = None
    """Asked before acting."""
    routes: tuple[Route, ...] = (Route.API, Route.CONSOLE, Route.HAND)
    """Ways to act, in order."""
    outage: bool = False
    irreversible: bool = False
    needs: tuple[str, ...] = ()
    """Steps that must have been reached before."""
    lane: str = "A"
    group: str = ""
    """Steps that follow one another in the same group, in different lanes, may go on side by side; empty: alone."""
    estimate: Estimate | None = None
    patience: timedelta = timedelta(minutes=5)
    """How long to wait for the effect before a person is asked."""
    poll: timedelta = timedelta(seconds=10)
    hand: HandTask | None = None
    warning: Message | None = None
    """What must not be done meanwhile, such as restarting (R13)."""
    remedy: Message | None = None
    """What a person can do once it has failed; the warning, where nothing else is said."""
    waiver: Question | None = None
    """Asked when the step cannot be reached: a CHOICE, ``stop`` first. Leaving the step out goes on record (R2)."""
    undo: Question | None = None
    """Asked when the step failed half-way and can be taken back: a CHOICE of ``again``, ``undo`` and ``stop``."""
    window: int = 1
    """The maintenance window in which it happens; 0: before the first or between two."""
    switches_off: tuple[SwitchedOff, ...] = ()
    restores: tuple[str, ...] = ()
    """What it brings back, by the ids of what was switched off."""

    @property
    def after_failure(self) -> Message | None:
        """What to do when it has failed: nothing is under way any more that a warning would be about."""
        return self.remedy or self.warning

    @property
    def question(self) -> Question | None:
        """What a person is asked, where that is the step."""
        asks = Ask | CompareConsoleBuild | PrepareClients | TestElsewhere
        return self.action.question if isinstance(self.action, asks) else None

    @property
    def waits(self) -> bool:
        """Whether the plan itself makes wait here: for clients, or for a window."""
        return isinstance(self.action, LetClientsCatchUp | AwaitWindow)

    @property
    def may_end_early(self) -> bool:
        """Whether a person may go on before it is reached, for a reason: a wait of the plan, or for people to go."""
        return self.waits or isinstance(self.action, DrainNodes)


def installs(step: Step) -> tuple[Package, tuple[str, ...]] | None:
    """Which package a step installs, and on which appliances."""
    match step.action:
        case InstallPackage(appliance=appliance, package=package):
            return package, (appliance,)
        case InstallTogether(appliances=appliances, package=package):
            return package, appliances
        case _:
            return None


def supplies(step: Step, other: Step) -> bool:
    """Whether one step brings the file that another one sends (P2)."""
    match step.action, other.action:
        case BringFiles() as brings, InstallPackage(way=UpdateWay.MANUAL) as installs:
            return brings.appliance == installs.appliance and installs.package in brings.packages
        case _:
            return False


@wire_enum
class ClientWay(enum.Enum):
    """R6 or R8: give clients a day after each site package, or uninstall them before and reinstall them afterwards."""

    WAIT = "wait"
    REINSTALL = "reinstall"


AT_ONCE = 3
"""How many traffic nodes are upgraded at the same time, unless somebody chooses."""
MOST_AT_ONCE = 20
"""How many may be: as many as the API takes requests in a second (product-facts 1a)."""


@value
class Choices:
    """What the administrator chose."""

    target: Version
    updates: UpdateWay = UpdateWay.AUTOMATIC
    clients: ClientWay = ClientWay.WAIT
    include_history: bool = True
    console_language: str = "en"
    """In which language the consoles are read to a person: en, de, it or pt_BR."""
    method: Method | None = None
    """None: there is no pair."""
    swing: Swing | None = None
    """None: nothing is swapped."""
    windows: tuple[datetime, ...] = ()
    """When the maintenance windows are planned to begin; those that are not planned begin when a person says so."""
    first_half: tuple[str, ...] = ()
    """The traffic nodes of a cluster that are upgraded before the masters are swapped (P7, P8)."""
    at_once: int = AT_ONCE
    """How many traffic nodes may be installing at the same time."""
    hardware: Hardware | None = None
    """From what to what the site moves; None: it stays on its appliance."""


@value
class Skipped:
    """Something that is left out, and why."""

    what: Message
    why: Message


@value
class Plan:
    """The whole run as data."""

    site: Site
    choices: Choices
    packages: tuple[Package, ...]
    steps: tuple[Step, ...]
    skipped: tuple[Skipped, ...] = ()

    def step(self, step_id: str) -> Step:
        """The step with this id. Raises KeyError."""
        return _index(self.steps)[step_id]

    @property
    def digest(self) -> str:
        """SHA-256 of the steps: a run file refuses to go on with another plan."""
        return hashlib.sha256(canonical(self.steps).encode()).hexdigest()


_indexed: tuple[tuple[Step, ...], dict[str, Step]] = ((), {})
"""The steps of the plan that was asked last: a run asks the same one for each event, among thousands of steps."""


def _index(steps: tuple[Step, ...]) -> dict[str, Step]:
    global _indexed
    known, index = _indexed
    if known is not steps:
        index = {step.id: step for step in steps}
        _indexed = steps, index
    return index
