"""The demo without a display: the same run in the terminal, with the report and pictures of the pages in a folder."""

from __future__ import annotations

import getpass
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli import story
from assistant.cli.output import Voice
from assistant.cli.stopping import stoppable
from assistant.cli.telling import TextTeller
from assistant.domain.access import Secrets
from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError
from assistant.domain.failover import Method, Swing
from assistant.domain.message import Message, plain, say
from assistant.domain.packages import PackageKind
from assistant.domain.plan import Choices, Plan, UpdateWay
from assistant.domain.secret import Secret
from assistant.domain.site import Topology
from assistant.domain.versions import Version
from assistant.engine.control import WaitPolicy
from assistant.service import practising
from assistant.service.runs import OpenRun
from assistant.service.service import Service
from assistant.service.values import Detection, Listing, SiteDescription

if TYPE_CHECKING:
    from argparse import Namespace

    from assistant.wizard.practice import Practice

FAILED = 1


def demo_in_terminal(options: Namespace) -> int:
    """Carry the demo out here; the exit code of the run."""
    from assistant.demo import start_practice

    voice = Voice(options.lang)
    folder = Path(tempfile.mkdtemp(prefix="upgrade-assistant-demo-"))
    voice.line(say("demo", "There is no display, so the demo runs here instead of in the window."))
    voice.line(say("demo", "Starting a simulated site; one second stands for {speed} s.")(speed=options.speed))
    try:
        practice = start_practice(options)
    except ValueError as error:
        voice.line(plain(str(error)))
        return 2
    try:
        with stoppable() as cancel:
            return _Demo(voice, practice, folder, cancel).run(options)
    except AssistantError as error:
        voice.trouble(error)
        return error.exit_code
    finally:
        practice.stop()


class _Demo:
    def __init__(self, voice: Voice, practice: Practice, folder: Path, cancel: Cancel) -> None:
        self._voice = voice
        self._practice = practice
        self._folder = folder
        self._cancel = cancel
        self._service = Service()
        self._service.practise(practice.speed)

    def run(self, options: Namespace) -> int:
        opened = self._prepare(options)
        try:
            code = self._carry_out(opened)
        finally:
            opened.close()
        self._leave(opened.path, options)
        return code

    def _prepare(self, options: Namespace) -> OpenRun:
        """Detect, check, list and plan, as the pages of the window do."""
        service, form, cancel = self._service, self._practice.form, self._cancel
        description, secrets = form.description(), self._secrets()
        self._say(say("demo", "Detecting {site}")(site=form.host))
        description = self._compared(description)
        found = service.detect(description, secrets, cancel)
        self._voice.findings(found.findings)
        listing = self._listed(found, secrets, description)
        self._say(say("demo", "Checking whether everything is ready"))
        self._voice.findings(service.check(description, secrets, found, listing, self._folder, cancel).findings)
        target = max(p.version for p in listing.packages if p.kind is PackageKind.SITE)
        choices = replace(_choices(found, target, options), hardware=form.hardware)
        if self._practice.updates is not None:
            choices = replace(choices, updates=UpdateWay.MANUAL)
        plan = service.plan(found, listing, choices)
        self._tell_plan(plan)
        run = service.create_run(replace(description, pins=found.pins), plan, self._folder / "demo.run")
        self._carried(run)
        return run

    def _compared(self, description: SiteDescription) -> SiteDescription:
        """A new appliance shows a certificate from the factory, which a person compares and accepts."""
        if not description.address.replacement:
            return description
        new = self._service.look(description, self._cancel)[-1]
        text = say("demo", "{address} shows a certificate of its own. A person compares it: SHA-256 {fingerprint}")
        self._voice.line(text(address=new.address, fingerprint=new.fingerprint))
        accepted = (*description.trust.accepted, new.fingerprint)
        return replace(description, trust=replace(description.trust, accepted=accepted))

    def _listed(self, found: Detection, secrets: Secrets, description: SiteDescription) -> Listing:
        """What the appliance lists; on a closed network what Technical Support would have named."""
        updates = self._practice.updates
        if updates is None:
            return self._service.packages(description, secrets, found, None, True, self._cancel)
        self._say(say("demo", "Nothing is listed here: Technical Support names the packages"))
        listing = practising.named_by_support(self._service, found, updates, self._cancel)
        self._voice.findings(listing.findings)
        return listing

    def _carried(self, run: OpenRun) -> None:
        """A shopping list out, update files in."""
        if self._practice.updates is None:
            return
        self._say(say("demo", "A courier fetches the update files and carries them in"))
        for file in practising.carry(run, self._practice.updates, self._service.clock, self._cancel):
            self._voice.line(f"✓ {file.package}: {file.name}, SHA-256 {file.sha256[:16]}…")

    def _tell_plan(self, plan: Plan) -> None:
        self._say(say("demo", "The plan"))
        for number, step in enumerate(plan.steps, 1):
            self._voice.line(f"{number:3}. {self._voice.words(step.name)}")

    def _carry_out(self, opened: OpenRun) -> int:
        self._say(say("demo", "The run; a simulated person answers the questions"))
        with TextTeller(self._voice, opened.plan()) as teller:
            finished = opened.carry_out(
                self._secrets(),
                practising.person(self._service.clock, opened.plan(), opened.description.address.desk),
                by=getpass.getuser(),
                cancel=self._cancel,
                listener=teller.hear,
                waits=WaitPolicy.SKIP,
            )
        return finished.outcome.exit_code

    def _leave(self, run: Path, options: Namespace) -> None:
        """Report and pictures, and where they are."""
        from assistant.demo import draw_stages, write_pdf

        told = self._service.read_run(run)
        for kind in ("html", "pdf", "json"):
            story.write_report(told, self._voice, kind, self._folder / f"report.{kind}", write_pdf)
        self._say(say("demo", "Drawing the pages of the window"))
        draw_stages(self._folder / "pages", self._voice.language, options.theme or "light")
        self._say(say("demo", "Run file, report and pictures of the pages are in {folder}")(folder=str(self._folder)))

    def _secrets(self) -> Secrets:
        secrets = self._practice.form.secrets()
        return replace(secrets, backup_password=Secret("practice backup"), key_passphrase=Secret("practice key"))

    def _say(self, message: Message) -> None:
        self._voice.line()
        self._voice.line(message)


_METHODS = {"sync": Method.SYNCHRONOUS, "async": Method.ASYNCHRONOUS}


def _choices(found: Detection, target: Version, options: Namespace) -> Choices:
    """What was asked for on the command line, where the site has a second appliance."""
    if found.site.topology is Topology.ATLAS:
        return Choices(target, swing=Swing(options.swing))
    if found.site.topology is not Topology.FAILOVER:
        return Choices(target)
    method = _METHODS[options.method]
    return Choices(target, method=method, swing=Swing(options.swing) if method is Method.ASYNCHRONOUS else None)
