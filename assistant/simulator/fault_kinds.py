"""The catalogue of faults, each with a line that says what it is."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from assistant.simulator.accounts import PERMISSIONS
from assistant.simulator.texts.closed import CLOSED
from assistant.simulator.texts.cluster import CLUSTER
from assistant.simulator.texts.en import TEXTS as ENGLISH
from assistant.simulator.texts.hardware import HARDWARE

BOXES = ("", "A", "B")
TEXTS = (*ENGLISH, *CLOSED["en"], *CLUSTER["en"], *HARDWARE["en"])


@dataclass(frozen=True)
class FaultKind:
    """A fault that can be switched on.

    ``value`` names the option that ``NAME=VALUE`` sets; ``options`` holds every option with its default.
    ``choices`` are the values that make sense, where not every one does. Every fault of a request also takes
    ``path`` (prefix) and ``times`` (how often, 0 = until removed). ``per_box`` faults take ``box``, the name of the
    one appliance that is meant; none means all.
    """

    description: str
    value: str = ""
    options: tuple[tuple[str, str | int | float], ...] = ()
    many: bool = False
    choices: Mapping[str, Collection[str | int]] = field(default_factory=dict)
    per_box: bool = True

    @property
    def defaults(self) -> dict[str, str | int | float]:
        box: dict[str, str | int | float] = {"box": ""} if self.per_box else {}
        return {**box, **dict(self.options)}

    def allowed(self, option: str, boxes: Collection[str] = BOXES) -> Collection[str | int] | None:
        """The values that an option may have; None where any will do. ``boxes``: the appliances that there are."""
        return self.choices.get(option, boxes if option == "box" else None)


_INSTALLS = {"when": ("download", "install"), "kind": ("", "base", "site")}
_ERRORS = {"status": range(400, 600)}


def _on_requests(description: str, value: str = "", **options: str | float) -> FaultKind:
    choices = _ERRORS if value == "status" else {}
    return FaultKind(description, value or "times", (*options.items(), ("path", ""), ("times", 0)), choices=choices)


_WIRE = {
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
    "wrong-secret": FaultKind("The secret of the API account was changed", per_box=False),
    "no-permission": FaultKind(
        "The API account lacks a permission (a permission's name, or full_access)",
        "permission",
        (("permission", "perm_backup"),),
        many=True,
        choices={"permission": (*PERMISSIONS, "full_access")},
        per_box=False,
    ),
    "api-disabled": FaultKind("Enable XML API is off, and with it every form of the Command API", per_box=False),
    "xml-api-off": FaultKind("Enable XML API is off; the Command API in JSON is not touched by it", per_box=False),
    "no-health-action": FaultKind(
        "The Command API has no check_health (none), or no more actions than the vendor's guide to 1.5.0 lists (guide)",
        "known",
        (("known", "none"),),
        choices={"known": ("none", "guide")},
    ),
    "no-v2": FaultKind("The Command API in JSON is not there"),
    "clock-off": FaultKind(
        "The box's clock is off by so many seconds (negative: behind)", "seconds", (("seconds", 900.0),)
    ),
    "health-cached-long": FaultKind(
        "Health answers stay cached for so many simulated seconds, even over a restart",
        "seconds",
        (("seconds", 900.0),),
    ),
}
_FILES = {
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
}
_UPDATES = {
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
    "install-without-effect": FaultKind(
        "Installs end well, and the version is the one before", "times", (("times", 0),)
    ),
    "reboot-loop": FaultKind("A Base update restarts the box over and over until the fault is removed"),
    "box-does-not-return": FaultKind(
        "This box stays down when it restarts in an install, until the fault is removed",
        "box",
        (("box", "B"),),
    ),
    "updates-empty": FaultKind("Checking finds no updates"),
    "updates-check-fails": FaultKind("Checking cannot reach the update server"),
    "cluster-updates-seen": FaultKind("The Updates page shows the Cluster Updates section"),
}
_PER_CENT = range(101)


def _at_percent(description: str, percent: int, times: int) -> FaultKind:
    return FaultKind(description, "percent", (("percent", percent), ("times", times)), choices={"percent": _PER_CENT})


def _of_files(description: str, *hows: str) -> FaultKind:
    """``kind`` limits it to the packages of a kind."""
    options = ((("how", hows[0]),) if hows else ()) + (("kind", ""),)
    choices = {"kind": ("", "base", "site"), **({"how": hows} if hows else {})}
    return FaultKind(description, options[0][0], options, choices=choices)


_CARRIED = {
    "upload-cut": _at_percent("The connection breaks when so many per cent of an upload have arrived (once)", 50, 1),
    "restart-during-upload": _at_percent(
        "The appliance restarts when so many per cent of an upload have arrived (once)", 50, 1
    ),
    "upload-slow": FaultKind("Uploads are taken at so many KiB a second", "rate", (("rate", 256),)),
    "upload-refused": FaultKind("Update files are not accepted, whatever is in them"),
    "eula-wanted": FaultKind("Every uploaded update waits until a licence agreement is accepted"),
    "eula-never": FaultKind("No uploaded update waits for a licence agreement"),
    "key-expired": FaultKind("The update server says that the download key has expired"),
    "files-gone": FaultKind("All files were fetched from the update server before"),
    "download-cut": _at_percent("The connection breaks when so many per cent of a file have been sent (once)", 50, 1),
    "download-slow": FaultKind("Files are sent at so many KiB a second", "rate", (("rate", 256),)),
    "download-stalls": _at_percent(
        "Nothing more comes when so many per cent of a file have been sent, until the fault is removed", 50, 0
    ),
    "wrong-appliance-package": _of_files("The update server hands out files that were made for another appliance"),
    "corrupt-package": _of_files(
        "The update server hands out files in which a byte is wrong (flipped) or whose end is missing (short)",
        "flipped",
        "short",
    ),
    "strange-names": FaultKind(
        "Update files have names in other scripts (scripts), names that systems refuse (reserved), names with folders "
        "(paths), or all the same one (same)",
        "how",
        (("how", "scripts"),),
        choices={"how": ("scripts", "reserved", "paths", "same")},
    ),
    "large-files": FaultKind("Update files are so many MiB large", "mib", (("mib", 64),)),
    "update-server": FaultKind(
        "The update server refuses connections (refuse), answers with an error (error), shows another certificate "
        "(wrong-certificate), or a sign-in page of the network stands before it (portal)",
        "how",
        (("how", "refuse"),),
        choices={"how": ("refuse", "error", "wrong-certificate", "portal")},
        per_box=False,
    ),
}
_CLIENTS = {
    "jump-clients-away": FaultKind(
        "So many more Jump Clients neither connect nor update: they are off (offline), lost, or switched off by their "
        "users (disabled)",
        "why",
        (("why", "offline"), ("count", 5)),
        many=True,
        choices={"why": ("offline", "lost", "disabled"), "count": range(101)},
        per_box=False,
    ),
}
_CONSOLES = {
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
    "own-account": FaultKind(
        "This appliance has another account for /appliance than the other one; the particulars tell it",
        "box",
        (("box", "B"),),
    ),
    "sessions-expire": FaultKind(
        "Console sessions end: all at once, then each after so many requests (0: no more)",
        "requests",
        (("requests", 0),),
    ),
}
_NETWORK = {
    "dns-answers-old": FaultKind(
        "Name servers go on serving what they know now, whatever is written: all, or only one of the two (ns1, ns2)",
        "servers",
        (("servers", "all"),),
        choices={"servers": ("all", "ns1", "ns2")},
        per_box=False,
    ),
    "dns-silent": FaultKind(
        "Queries are not answered: by anyone (all), the name servers (authoritative, ns1, ns2) or the resolver",
        "who",
        (("who", "all"),),
        choices={"who": ("all", "authoritative", "ns1", "ns2", "resolver")},
        per_box=False,
    ),
}

# What lies between the two appliances of a pair. Those that describe a state ("set once") are put in place when they
# are switched on; the consoles can put it right again while the fault is still on.
_FAILOVER = {
    "sync-fails": FaultKind(
        "Data syncs fail at their end; the time of the last one is then that of the failure (new) or stays (kept)",
        "time",
        (("time", "new"), ("times", 0)),
        choices={"time": ("new", "kept")},
        per_box=False,
    ),
    "sync-stalls": FaultKind("Data syncs stop making progress until the fault is removed", per_box=False),
    "sync-old": FaultKind(
        "The last data sync was so many hours ago (set once)", "hours", (("hours", 96.0),), per_box=False
    ),
    "break-one-side": FaultKind(
        "Breaking failover succeeds only on the appliance where it was pressed", "times", (("times", 0),), per_box=False
    ),
    "role-change-half": FaultKind(
        "A role change leaves both appliances in this role",
        "role",
        (("role", "backup"), ("times", 1)),
        choices={"role": ("backup", "primary")},
        per_box=False,
    ),
    "key-mismatch": FaultKind("B has another inter-appliance key than A (set once)", per_box=False),
    "peer-unreachable": FaultKind(
        "The appliances cannot reach each other; everyone else can reach both", per_box=False
    ),
    "two-primaries": FaultKind("Both appliances are primary (set once)", per_box=False),
    "two-backups": FaultKind("Both appliances are backup (set once)", per_box=False),
    "versions-differ": FaultKind(
        "This appliance runs the next site version already (set once)",
        "box",
        (("box", "B"),),
        choices={"box": ("A", "B")},
    ),
    "automatic-failover-on": FaultKind("Enable Automatic Failover is ticked on both (set once)", per_box=False),
    "certificate-missing-on-b": FaultKind(
        "B serves a self-signed certificate for the site's name (self-signed), or one without that name (own-name)",
        "serves",
        (("serves", "self-signed"),),
        choices={"serves": ("self-signed", "own-name")},
        per_box=False,
    ),
}

# Of a cluster. ``box`` is the name of a traffic node at the start; where one must be meant and none is named, the last.
_CLUSTER = {
    "node-unreachable": FaultKind(
        "The masters cannot reach this node (none named: any node); everyone else can. Their API tells of its clients "
        "that there are none (zero), how many there were (old), nothing (omitted), or yet how many there are (live)",
        "told",
        (("told", "zero"),),
        choices={"told": ("zero", "old", "omitted", "live")},
    ),
    "node-not-listed": FaultKind(
        "The API of the masters leaves this node out (none named: all nodes); the Cluster page does not"
    ),
    "node-renamed": FaultKind(
        "The masters know this node by another name (set once)", "name", (("name", "renamed-1"),)
    ),
    "node-same-name": FaultKind("The masters know this node by the name of the first one (set once)"),
    "node-removed": FaultKind("The masters do not know this node any more (set once)"),
    "node-added": FaultKind(
        "The masters know of a further node of this name, which nobody reaches (set once)",
        "name",
        (("name", "new-1"),),
        per_box=False,
    ),
    "stubborn-clients": FaultKind(
        "So many customers and consoles stay on a node that takes no new ones", "count", (("count", 1),)
    ),
    "old-nodes-keep-clients": FaultKind(
        "Nodes of an older version than the leading master keep their clients and take no new ones, as while no master "
        "leads; without the fault they are empty"
    ),
    "acceptance-stays": FaultKind("Accepting New Client Connections of this node stays as it is, whatever is ticked"),
    "marks-on-base": FaultKind(
        "The leading master marks all nodes as not accepting at its Base package already", per_box=False
    ),
    "distribution-misses": FaultKind(
        "Distribute to Cluster does not reach this node, and says so (told) or not (silently)",
        "how",
        (("how", "told"),),
        choices={"how": ("told", "silently")},
    ),
    "distribution-stalls": FaultKind(
        "Distribute to Cluster stops making progress until the fault is removed", per_box=False
    ),
    "distribution-quiet": FaultKind("While Distribute to Cluster is under way, no page says so", per_box=False),
    "cluster-sync-fails": FaultKind("Cluster syncs fail at their end", "times", (("times", 0),), per_box=False),
    "cluster-sync-stalls": FaultKind("Cluster syncs stop making progress until the fault is removed", per_box=False),
}

# Of a change of hardware.
_HARDWARE = {
    "import-drops-chain": FaultKind("Of an imported certificate file, the certificates of the chain are left out"),
    "restore-fails": FaultKind(
        "Restoring a backup breaks off half-way: its users are there, nothing else is", "times", (("times", 0),)
    ),
    "factory-reset-hangs": FaultKind("A reset to factory defaults does not end until the fault is removed"),
    "shutdown-ignored": FaultKind("The appliance says that it shuts down, and does not"),
    "eula-language": FaultKind(
        "The licence agreement is in this language, whatever that of the console is",
        "language",
        (("language", "it"),),
        choices={"language": tuple(CLOSED)},
    ),
    "password-change": FaultKind("Whoever signs in to /login with the first password has to choose another one"),
    "no-site-software": FaultKind(
        "An appliance from the factory has Base software alone: /login answers once a package is installed (from the "
        "start, or from the next reset on)"
    ),
    "old-base": FaultKind("The new appliance comes with the Base software that the old one has (from the start)"),
}

FAULTS: dict[str, FaultKind] = {
    **_WIRE, **_FILES, **_UPDATES, **_CARRIED, **_CLIENTS, **_CONSOLES, **_FAILOVER, **_CLUSTER, **_HARDWARE,
    **_NETWORK,
}  # fmt: skip
