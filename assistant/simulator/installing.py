"""The install that goes on on one box: its phases, and the faults that bear on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.editions import Package, PackageKind
from assistant.simulator.jobs import Job, Outcome
from assistant.simulator.timeline import COURSES, COURSES_FROM_FILE, LOOP_DOWN, LOOP_UP, Phase

if TYPE_CHECKING:
    from assistant.simulator.box import Box
    from assistant.simulator.faults import Fault
    from assistant.simulator.records import Records


class Installer:
    """Leads the install of a box through its phases. The other boxes of a site notice only what they cannot reach."""

    def __init__(self, box: Box, records: Records) -> None:
        self._box = box
        self._records = records
        self._software_stopped = False

    def start(self, package: Package, now: float, *, uploaded: bool = False) -> None:
        courses = COURSES_FROM_FILE if uploaded else COURSES
        course = [(now + offset, phase) for offset, phase in courses[package.kind]]
        self._box.job = Job(package, now, course[0][1], course[1:])
        self._effect("install-started", package.name, now)

    def settle(self, now: float) -> None:
        """Let everything happen that was due by ``now``, in its order."""
        job = self._box.job
        while job is not None and job.due <= now and not self._holds(job, now):
            self._enter(job)
            job = self._box.job

    @property
    def next_due(self) -> float | None:
        """When something happens next; None when nothing will by itself."""
        job = self._box.job
        return None if job is None or job.held_since is not None else job.due

    def _holds(self, job: Job, now: float) -> bool:
        """Whether the install hangs at its next phase; once the fault is gone, go on from where it stood."""
        if self._hangs(job):
            job.held_since = job.due if job.held_since is None else job.held_since
            return True
        if job.held_since is not None:
            job.hold_until(job.held_since, now)
            job.held_since = None
        return False

    def _hangs(self, job: Job) -> bool:
        phase = job.ahead[0][1]
        if phase is Phase.STARTING and self._box.faults.has("box-does-not-return"):
            return True
        fault = self._box.faults.get("install-hangs")
        return fault is not None and self._meant(fault, job) and phase is self._point(fault)

    def _enter(self, job: Job) -> None:
        at, phase = job.ahead[0]
        fault = self._box.faults.get("install-fails")
        if fault and self._meant(fault, job) and phase is self._point(fault):
            self._box.faults.take("install-fails", "")
            self._fail(job, at)
            return
        job.phase = phase
        job.ahead.pop(0)
        entered = {
            Phase.REPLACING: self._enter_replacing,
            Phase.RESTARTING: self._enter_restarting,
            Phase.STARTING: self._enter_starting,
            Phase.FINISHING: self._enter_finishing,
            Phase.DONE: self._enter_done,
        }.get(phase)
        if entered is not None:
            entered(job, at)

    def _enter_replacing(self, _job: Job, at: float) -> None:
        self._stop_software(at)

    def _enter_restarting(self, job: Job, at: float) -> None:
        self._stop_software(at)
        self._effect("restart-began", job.package.name, at)

    def _enter_starting(self, job: Job, at: float) -> None:
        self._box.booted_at = at
        self._box.restarts += 1
        self._effect("restart-ended", job.package.name, at)
        if job.package.kind is not PackageKind.BASE:
            return
        if self._box.faults.has("reboot-loop"):
            job.insert(at, [(at + LOOP_UP, Phase.RESTARTING), (at + LOOP_UP + LOOP_DOWN, Phase.STARTING)])
        else:
            self._take(job, at)

    def _enter_finishing(self, job: Job, at: float) -> None:
        if job.package.kind is PackageKind.SITE:
            self._take(job, at)
        self._start_software(at)

    def _take(self, job: Job, at: float) -> None:
        """The new version, unless the box comes back with the old one; what it was made from is then still there."""
        if self._box.faults.take("install-without-effect", "") is not None:
            self._box.updates.taken.discard(job.package.id)
            return
        self._box.versions.take(job.package, at)
        self._box.when_installed(job.package, at)

    def _enter_done(self, job: Job, at: float) -> None:
        self._box.job = None
        self._box.last = Outcome(job.package, succeeded=True)
        self._effect("install-finished", job.package.name, at)

    def _fail(self, job: Job, at: float) -> None:
        """The install ends without a new version. The package can be had again after the next check [B]."""
        self._box.job = None
        self._box.last = Outcome(job.package, succeeded=False)
        self._box.updates.taken.discard(job.package.id)
        self._box.updates.checked = False
        self._effect("install-failed", job.package.name, at)
        if self._software_stopped:
            self._start_software(at)

    def _stop_software(self, at: float) -> None:
        if not self._software_stopped:
            self._software_stopped = True
            self._effect("software-stopped", "", at)

    def _start_software(self, at: float) -> None:
        self._software_stopped = False
        self._box.software_starts += 1
        self._effect("software-started", self._box.versions.site, at)

    def _effect(self, kind: str, detail: str, at: float) -> None:
        self._records.effect(kind, self._box.name, detail, at)

    @staticmethod
    def _meant(fault: Fault, job: Job) -> bool:
        return fault.text("kind") in ("", str(job.package.kind))

    @staticmethod
    def _point(fault: Fault) -> Phase:
        """The phase that a failing or hanging install never enters."""
        return Phase.PREPARING if fault.text("when") == "download" else Phase.RESTARTING
