"""Where the site's host name leads: the hosts-file test on this computer (V4), and the swing by DNS (S2)."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from pathlib import Path

from assistant.actions.swap import answered
from assistant.actions.view import View, proofs_of
from assistant.appliance.tls import look
from assistant.appliance.whose import pins_of, whose
from assistant.checks.dns import ask_dns
from assistant.checks.dns_verdict import Pointing, points_to
from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError
from assistant.domain.failover import PointDns, TestByHosts, TestElsewhere
from assistant.domain.finding import Level
from assistant.domain.message import Message, say
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.plan import Plan, Step
from assistant.domain.site import Route, Seen, Site
from assistant.domain.words import appliance_called
from assistant.engine.desk import Stop
from assistant.engine.events import RunOutcome
from assistant.engine.ports import Deed, Progress, Sight
from assistant.hostsfile.changing import HostsFile
from assistant.hostsfile.checking import PATIENCE, Expected, Lookup, Served, check
from assistant.hostsfile.errors import ResultRefused
from assistant.hostsfile.orders import Orders, SecondResult
from assistant.hostsfile.values import CheckResult, HostsEntry
from assistant.resolving.hosts import in_hosts_file
from assistant.resolving.resolver import Resolver
from assistant.resolving.system import system_addresses

_LOOK_UP = 5.0
"""Seconds that this computer's resolver may take for a name that stands in the hosts file."""
_PASSED = "hosts-test"
RESULTS = "hosts-test-*.result.json"
"""Result files of other computers in the run's folder."""

# ── DNS ──────────────────────────────────────────────────────────────────────────────────────────────


def dns_sights(step: Step, action: PointDns, view: View) -> Sequence[Sight]:
    """What DNS says, everywhere that can be asked; then who answers."""
    return (Sight(Route.COMPUTER, lambda cancel: _look_at_dns(step, action, view, cancel)),)


def _look_at_dns(step: Step, action: PointDns, view: View, cancel: Cancel) -> Observation:
    site = view.plan.site
    new = addresses_of(action.address, view, cancel)
    if not new:
        text = say("actions", "The address of {host} could not be looked up.")(host=action.address)
        return view.observe(Reach.UNKNOWN, text, Route.COMPUTER)
    old = tuple(
        address for one in site.masters if one.name != action.to for address in addresses_of(one.host, view, cancel)
    )
    answers = ask_dns(
        site.host, view.address.name_server or None, cancel, hosts_file=view.address.hosts_file, now=view.clock.now()
    )
    verdict = points_to(answers, new, old)
    told = {Pointing.THERE: True, Pointing.NOT_YET: False, Pointing.UNKNOWN: None}[verdict.pointing]
    if told is False:
        until = (("until", verdict.until.isoformat()),) if verdict.until else ()
        reach = Reach.UNDER_WAY if verdict.changed else Reach.NOT_REACHED
        return view.observe(reach, verdict.text, Route.COMPUTER, verdict.proofs, until)
    seen = answered(step, view, action.to, cancel, told, told)
    if told and seen.reach is Reach.NOT_REACHED:
        return view.observe(Reach.UNDER_WAY, seen.text, Route.COMPUTER, seen.proofs, seen.facts)
    return seen


def addresses_of(host: str, view: View, cancel: Cancel) -> tuple[str, ...]:
    """The IP addresses of an appliance whose own address may be given by name; none where they cannot be told."""
    try:
        return Resolver.of(view.address).addresses(host, cancel)
    except (OSError, UnicodeError):
        return ()


# ── Hosts-file test ──────────────────────────────────────────────────────────────────────────────────


def hosts_sights(step: Step, action: TestByHosts, view: View) -> Sequence[Sight]:
    """The test leaves nothing behind but its result, and the hosts file as it was."""

    def look_back(_: Cancel) -> Observation:
        entry, file = HostsEntry.of(view.plan.site.host, action.address), _hosts_file(view)
        left = file.holds(entry, _mark(view, step))
        if view.fact(step, _PASSED) and not left:
            return view.observe(Reach.REACHED, step.done, Route.COMPUTER, proofs_of(step, True, True, True, True))
        text = (
            say("actions", "The hosts file of this computer still holds the entry of an interrupted test.")
            if left
            else say("actions", "The test has not been run yet.")
        )
        return view.observe(Reach.NOT_REACHED, text, Route.COMPUTER, proofs_of(step, None, None, None, not left))

    return (Sight(Route.COMPUTER, look_back),)


def hosts_deeds(step: Step, action: TestByHosts, view: View) -> Sequence[Deed]:
    """Lead the name to the appliance here, see who serves, and put the file back whatever happens."""

    def on_this_computer(cancel: Cancel, progress: Progress) -> Outcome:
        entry, file, mark = HostsEntry.of(view.plan.site.host, action.address), _hosts_file(view), _mark(view, step)
        cancel.check()
        file.restore(mark)
        try:
            file.apply(entry, mark)
            progress(1, 2, None)
            result = _tested(action, entry, view, cancel)
        finally:
            file.restore(mark)
        if not result.ok:
            raise _failed(action, result)
        facts = ((_PASSED, result.at.isoformat()), ("addresses", ", ".join(result.addresses)))
        return Outcome(
            say("actions", "The test passed; the hosts file is as before."), Route.COMPUTER, result.at, facts
        )

    return (Deed(Route.COMPUTER, on_this_computer),)


def _tested(action: TestByHosts, entry: HostsEntry, view: View, cancel: Cancel) -> CheckResult:
    site, new, practice = view.plan.site, view.plan.site.named(action.appliance), view.address.hosts_file
    resolver = Resolver(hosts_file=practice)

    def serving(_: HostsEntry, cancel: Cancel) -> Served:
        seen = look(f"{site.host}:{site.port}", resolver, view.trust, cancel=cancel)
        return Served(seen.fingerprint, seen.name_matches, seen.trusted, seen.reason)

    def identify(_: HostsEntry, cancel: Cancel) -> str | None:
        return whose(view.by_name_alone(), pins_of(site), view.clock, cancel).guid

    # Of two appliances with different accounts of /appliance only the API tells which one it is.
    tells = new.guid is not None and (site.replacement is None or view.secrets.api is not None)
    return check(
        entry,
        _lookup(practice, cancel),
        serving,
        identify if tells else None,
        _expected(site, new.guid if tells else None),
        computer=platform.node() or "this computer",
        cancel=cancel,
        patience=0.0 if practice else PATIENCE,
    )


def _expected(site: Site, guid: Seen[str] | None) -> Expected:
    """The site's certificate of today, and the other appliance."""
    old = site.primary.fingerprint
    return Expected(old.what if old else None, guid.what if guid else None)


def _lookup(practice: str, cancel: Cancel) -> Lookup:
    if practice:
        return lambda host: in_hosts_file(practice, host)
    return lambda host: system_addresses(host, cancel, _LOOK_UP)


def _failed(action: TestByHosts, result: CheckResult) -> AssistantError | Stop:
    """What the test shows is not for another way to mend: nothing was swapped yet, and nothing is."""
    bad = next((f for f in result.findings if f.blocks), None) or next(
        (f for f in result.findings if f.level is Level.UNKNOWN), result.findings[0]
    )
    text = say("actions", "{appliance} did not pass the test: {reason}")(
        appliance=appliance_called(action.appliance), reason=bad.text
    )
    return Stop(RunOutcome.FAILED, text, bad.advice, "hosts-test.failed")


# ── The same on a second computer ────────────────────────────────────────────────────────────────────


def elsewhere_sights(step: Step, action: TestElsewhere, view: View) -> Sequence[Sight]:
    """What the result files say that were brought into the run's folder; the newest good one counts."""
    return (Sight(Route.COMPUTER, lambda _: _look_at_results(step, action, view)),)


def _look_at_results(step: Step, action: TestElsewhere, view: View) -> Observation:
    said = None
    for file in results_in(view.folder):
        text, result = read_result(file, entry_elsewhere(view.plan, action))
        if result is not None and result.ok:
            facts = (("computer", result.check.computer), ("at", result.check.at.isoformat()), ("file", file.name))
            return view.observe(Reach.REACHED, step.done, Route.COMPUTER, proofs_of(step, True), facts)
        said = said or text
    text = said or say("actions", "No result of a second computer is there yet.")
    return view.observe(Reach.NOT_REACHED, text, Route.COMPUTER, proofs_of(step, False))


def results_in(folder: Path) -> list[Path]:
    """The result files of a run, the newest first."""
    found = [path for path in folder.glob(RESULTS) if path.is_file()]
    return sorted(found, key=lambda path: (path.stat().st_mtime, path.name), reverse=True)


def read_result(file: Path, entry: HostsEntry) -> tuple[Message, SecondResult | None]:
    """What a result file says, and the result itself where it is whole and belongs here."""
    try:
        result = Orders().accept(file.read_bytes())
        must_fit(result, entry)
    except OSError as error:
        return say("actions", "The result file {file} cannot be read: {reason}")(
            file=file.name, reason=str(error)
        ), None
    except AssistantError as error:
        return say("actions", "The result file {file} does not count: {reason}")(
            file=file.name, reason=error.message
        ), None
    bad = next((finding for finding in result.check.findings if finding.level is not Level.PASS), None)
    text = say("actions", "The second computer found: {finding}")
    return text(finding=(bad or result.check.findings[0]).text), result


def entry_elsewhere(plan: Plan, action: TestElsewhere) -> HostsEntry:
    """What leads where on the second computer."""
    return HostsEntry.of(plan.site.host, plan.site.named(action.appliance).host)


def must_fit(result: SecondResult, entry: HostsEntry) -> None:
    """A result of another test proves nothing here. Raises ResultRefused."""
    if result.check.entry != entry:
        raise ResultRefused(
            say("actions", "The result is about {host} and {address}, not about this test.")(
                host=result.check.entry.host, address=result.check.entry.address
            ),
            say("actions", "Save the script for this run, and run it on the second computer."),
        )


# ── The hosts file itself ────────────────────────────────────────────────────────────────────────────


def _hosts_file(view: View) -> HostsFile:
    """This computer's; practice has one of its own."""
    practice = view.address.hosts_file
    return HostsFile(Path(practice) if practice else None)


def _mark(view: View, step: Step) -> str:
    """The same for this step of this run whenever it is resumed."""
    return f"{step.id}-{view.plan.digest[:16]}"
