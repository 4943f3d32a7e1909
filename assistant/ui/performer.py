"""Carries the journey's jobs out beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from assistant.domain.message import Message, say

if TYPE_CHECKING:
    from assistant.domain.errors import AssistantError
    from assistant.ui.bridge import Bridge, Control, Task
    from assistant.wizard.jobs import Job

STOP_AFTER = 400
"""Milliseconds after which a job can be stopped by a button: what is quicker needs none."""


@dataclass(eq=False)
class Work:
    """A job that is under way."""

    job: Job
    page: str
    """The page on which it was started."""
    task: Task
    stoppable: bool = False

    @property
    def text(self) -> Message:
        """What is going on."""
        return self.job.text

    def stop(self) -> None:
        """Ask to stop; the job's ``failed`` hears of it as ``Cancelled``."""
        self.task.cancel()


class Performer(QObject):
    """``perform(job)`` starts a job; its callbacks run in the GUI thread. ``changed`` comes when one begins or ends."""

    changed = Signal()

    def __init__(self, bridge: Bridge, page: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._page = page
        self.under_way: list[Work] = []

    def __call__(self, job: Job) -> None:
        """Start a job unless one of its name is under way; a quiet one is not told of."""
        if self.is_running(job.name):
            return
        task = self._bridge.run(lambda control: _carry_out(job, control), job.name)
        work = Work(job, self._page(), task)
        self.under_way.append(work)
        task.sent.connect(job.heard)
        task.done.connect(lambda result: self._end(work, lambda: job.done(result)))
        task.failed.connect(lambda error: self._end(work, lambda: job.failed(_told(error))))
        task.cancelled.connect(lambda: self._end(work, lambda: job.failed(_cancelled())))
        if not job.quiet:
            QTimer.singleShot(STOP_AFTER, task, lambda: self._let_stop(work))
            self.changed.emit()

    def is_running(self, name: str) -> bool:
        """Whether a job of that name is under way."""
        return any(work.job.name == name for work in self.under_way)

    def on(self, page: str, but: frozenset[str] = frozenset()) -> Work | None:
        """What was started on a page and is still under way, except for jobs that the page shows itself."""
        return next(
            (work for work in self.under_way if work.page == page and work.job.name not in but and not work.job.quiet),
            None,
        )

    def _let_stop(self, work: Work) -> None:
        work.stoppable = True
        self.changed.emit()

    def _end(self, work: Work, tell: Callable[[], None]) -> None:
        self.under_way.remove(work)
        tell()
        if not work.job.quiet:
            self.changed.emit()


def _carry_out(job: Job, control: Control) -> object:
    """In the worker's thread."""
    from assistant.domain.errors import AssistantError, Cancelled
    from assistant.wizard.jobs import JobContext

    try:
        return job.work(JobContext(control.cancel, control.send))
    except AssistantError:
        raise
    except Exception:
        # A socket or file that is closed to end a wait may break in any way: that is the stop that was asked for.
        if control.cancel.is_set:
            raise Cancelled from None
        raise


def _told(error: Exception) -> AssistantError:
    from assistant.domain.errors import AssistantError

    if isinstance(error, AssistantError):
        return error
    return AssistantError(
        say("window", "Something went wrong that the assistant did not expect."),
        say("window", "What has been reached is in the run file. Try again; if it happens again, look into the log."),
        repr(error),
    )


def _cancelled() -> AssistantError:
    from assistant.domain.errors import Cancelled

    return Cancelled()
