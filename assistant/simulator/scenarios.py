"""The catalogues: scenarios, editions and faults, each with a line that says what it is."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from assistant.simulator.accounts import PERMISSIONS
from assistant.simulator.editions import EDITIONS as _EDITIONS
from assistant.simulator.editions import canonical
from assistant.simulator.errors import UnknownEdition, UnknownFault, UnknownScenario
from assistant.simulator.texts.en import TEXTS

SCENARIOS = {
    "single": "One appliance, updated from the vendor's server",
}

EDITIONS = {name: edition.description for name, edition in _EDITIONS.items()}

DEFAULT_EDITION = "bomgar-12"


@dataclass(frozen=True)
class FaultKind:
    """A fault that can be switched on.

    ``value`` names the option that ``NAME=VALUE`` sets; ``options`` holds every option with its default.
    ``choices`` are the values that make sense, where not every one does. Every fault of a request also takes
    ``path`` (prefix) and ``times`` (how often, 0 = until removed).
    """

    description: str
    value: str = ""
    options: tuple[tuple[str, str | int | float], ...] = ()
    many: bool = False
    choices: Mapping[str, Collection[str | int]] = field(default_factory=dict)

    @property
    def defaults(self) -> dict[str, str | int | float]:
        return dict(self.options)


_INSTALLS = {"when": ("download", "install"), "kind": ("", "base", "site")}
_ERRORS = {"status": range(400, 600)}


def _on_requests(description: str, value: str = "", **options: str | float) -> FaultKind:
    choices = _ERRORS if value == "status" else {}
    return FaultKind(description, value or "times", (*options.items(), ("path", ""), ("times", 0)), choices=choices)


FAULTS = {
    "refuse": FaultKind("Connections are refused, as if the box were off"),
    "reset": _on_requests("Connections are reset as soon as a request has arrived"),
    "stall": _on_requests("Requests are accepted and never answered"),
    "slow": _on_requests("Each answer comes late by so many real seconds", "seconds", seconds=2.0),
    "5xx": _on_requests("Each answer is an HTTP error of this number", "status", status=500),
    "truncated": _on_requests("Bodies end in the middle and the connection closes"),
    "html-instead-of-xml": _on_requests("The Command API answers a web page with HTTP 200"),
    "error-200": _on_requests("The Command API answers an error text with HTTP 200"),
    "wrong-certificate": FaultKind("A self-signed certificate for another name is served"),
    "expired-certificate": FaultKind("The certificate served has expired"),
    "changed-certificate": FaultKind(
        "Another valid certificate is served: at once (now) or from the next restart on (restart)",
        "at",
        (("at", "now"),),
        choices={"at": ("now", "restart")},
    ),
    "incomplete-chain": FaultKind("The certificate is served without its intermediate"),
    "wrong-guid": FaultKind("Another box answers: its GUID differs"),
    "wrong-secret": FaultKind("The secret of the API account was changed"),
    "no-permission": FaultKind(
        "The API account lacks a permission (a permission's name, or full_access)",
        "permission",
        (("permission", "perm_backup"),),
        many=True,
        choices={"permission": (*PERMISSIONS, "full_access")},
    ),
    "api-disabled": FaultKind("Enable XML API is off"),
    "clock-off": FaultKind(
        "The box's clock is off by so many seconds (negative: behind)", "seconds", (("seconds", 900.0),)
    ),
    "health-cached-long": FaultKind(
        "Health answers stay cached for so many simulated seconds, even over a restart",
        "seconds",
        (("seconds", 900.0),),
    ),
    "backup-error-page": FaultKind("The backup comes back as an error page with HTTP 200"),
    "backup-truncated": FaultKind(
        "The backup file ends early: the connection breaks (cut) or all looks well (quiet)",
        "how",
        (("how", "cut"),),
        choices={"how": ("cut", "quiet")},
    ),
    "export-wrong-key": FaultKind("The exported private key does not belong to the certificate"),
    "export-no-chain": FaultKind("The export leaves the certificate chain out"),
    "export-wrong-passphrase": FaultKind("The export is encrypted with another passphrase"),
    "install-fails": FaultKind(
        "Installs fail: while downloading (download) or while installing (install)",
        "when",
        (("when", "install"), ("kind", ""), ("times", 0)),
        choices=_INSTALLS,
    ),
    "install-hangs": FaultKind(
        "Installs stop making progress until the fault is removed (download or install)",
        "when",
        (("when", "install"), ("kind", "")),
        choices=_INSTALLS,
    ),
    "install-refused": FaultKind("Pressing install only brings an error message"),
    "reboot-loop": FaultKind("A Base update restarts the box over and over until the fault is removed"),
    "updates-empty": FaultKind("Checking finds no updates"),
    "updates-check-fails": FaultKind("Checking cannot reach the update server"),
    "changed-label": FaultKind(
        "A control, column or heading carries another text (a key of the simulator's text tables)",
        "label",
        (("label", "updates.check_for_updates"),),
        many=True,
        choices={"label": TEXTS},
    ),
    "missing-section": FaultKind(
        "A section is missing from its page (a key of the simulator's text tables)",
        "section",
        (("section", "updates.available"),),
        many=True,
        choices={"section": TEXTS},
    ),
    "second-factor": FaultKind("Signing in to a console asks for a code", "code", (("code", ""),)),
    "locked-account": FaultKind("The console accounts are locked"),
    "sessions-expire": FaultKind(
        "Console sessions end: all at once, then each after so many requests (0: no more)",
        "requests",
        (("requests", 0),),
    ),
    "cluster-updates-seen": FaultKind("The Updates page shows the Cluster Updates section"),
}


def scenario_named(name: str) -> str:
    """The scenario's name; UnknownScenario when it does not exist or is not built yet."""
    if name not in SCENARIOS:
        raise UnknownScenario(name, SCENARIOS)
    return name


def edition_named(name: str | None) -> str:
    """The edition's own name for a name or alias; UnknownEdition otherwise."""
    wanted = canonical(name or DEFAULT_EDITION)
    if wanted not in _EDITIONS:
        raise UnknownEdition(name or "", _EDITIONS)
    return wanted


def fault_named(name: str) -> FaultKind:
    """The fault's kind; UnknownFault otherwise."""
    if name not in FAULTS:
        raise UnknownFault(name, FAULTS)
    return FAULTS[name]
