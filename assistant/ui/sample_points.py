"""How far the run of each sample is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from assistant.domain.finding import Finding
from assistant.domain.message import Message, many, plain, say
from assistant.domain.observation import Observation, Reach
from assistant.domain.plan import Plan, Step
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine import questions
from assistant.service.runs import DryRun, DryStep
from assistant.ui import sample_by_hand as by_hand
from assistant.ui import sample_closed as closed
from assistant.ui import sample_cluster_run as cluster
from assistant.ui import sample_early as early
from assistant.ui import sample_move as move
from assistant.ui import sample_pair_run as pair
from assistant.ui.sample_clients import sample_list
from assistant.ui.sample_stages import sample_findings
from assistant.ui.sample_story import BEGIN, HOST, Story, sample_plan
from assistant.wizard.forms import ProtectionForm
from assistant.wizard.journey import Journey
from assistant.wizard.stages import Stage


@dataclass(frozen=True)
class Point:
    """How far the run of a sample is, and what holds besides."""

    tell: Callable[[Story], None]
    working: bool = True
    stage: Stage = Stage.RUN
    prepare: Callable[[Journey], None] | None = None
    plan: Callable[[], Plan] = sample_plan


def _base(story: Story) -> Step:
    return story.until("install-base-3.3.2")


def _running(story: Story) -> None:
    step = _base(story)
    story.enter(step)
    story.look(step, Reach.NOT_REACHED, step.name, shown=False)
    if step.gate is not None:
        story.answer(step, step.gate, HOST)
    story.act(step)
    story.later(minutes=13, seconds=20)
    words = say("actions", "The appliance says: {words}")(words="Installing: 64 %")
    story.look(step, Reach.UNDER_WAY, words, shown=False)
    story.later(seconds=12)


def _gate(story: Story) -> None:
    step = _base(story)
    story.enter(step)
    story.look(step, Reach.NOT_REACHED, step.name, shown=False)
    if step.gate is not None:
        briefing = many("actions", "%n person(s) connected now will be cut off.", "", 9)
        story.ask(step, replace(step.gate, briefing=briefing))
    story.later(seconds=40)


def _hand(story: Story) -> None:
    step = story.until("certificate-export")
    story.enter(step)
    question = questions.by_hand(step)
    story.add(ev.Intended(story.now, step.id, Route.HAND))
    if question is not None:
        story.ask(step, question)
    story.later(minutes=1)


def _hand_install(story: Story) -> None:
    step = _base(story)
    story.enter(step)
    story.look(step, Reach.NOT_REACHED, step.name, shown=False)
    question = questions.by_hand(step)
    story.add(ev.Intended(story.now, step.id, Route.HAND))
    if question is not None:
        story.ask(step, question)
    story.later(minutes=1)


def _asked(step_id: str) -> Callable[[Story], None]:
    def tell(story: Story) -> None:
        step = story.until(step_id)
        story.enter(step)
        story.ask(step, step.action.question)  # type: ignore[union-attr] # only used for steps that ask
        story.later(seconds=35)

    return tell


def _overdue(story: Story) -> None:
    _running(story)
    step = story.plan.step("install-base-3.3.2")
    seen = Observation(Reach.UNDER_WAY, step.name, Route.CONSOLE, story.later(minutes=80))
    words = say("actions", "The appliance says: {words}")(words="Installing: 64 %")
    story.ask(step, questions.overdue(step, words, questions.ways_out(step, seen)))


def _waiting(story: Story) -> None:
    step = story.until("wait-bomgar-12.1.8")
    story.enter(step)
    story.add(ev.WaitBegan(story.now, step.id, step.name, story.now + timedelta(hours=24), None))
    story.later(hours=15, minutes=20)


def _clients(story: Story) -> None:
    step = story.until("watch-clients")
    story.enter(step)
    story.watch(step, 48)
    story.later(seconds=20)


def _failed(story: Story) -> None:
    _running(story)
    step = story.plan.step("install-base-3.3.2")
    story.later(minutes=7)
    text = say("actions", "The appliance says that it failed: {words}")(words="Error 17: package is not valid.")
    story.look(step, Reach.FAILED, text, shown=False)
    story.add(ev.Ended(story.now, step.id, ev.StepState.FAILED, text, step.after_failure, "step.failed"))
    story.finish(ev.RunOutcome.FAILED, text, step.after_failure, step.id)


def _base_again(story: Story) -> None:
    _failed(story)
    step = story.plan.step("install-base-3.3.2")
    story.later(hours=9)
    story.start(resumed=True)
    story.enter(step)
    text = say("actions", "The appliance says that it failed: {words}")(words="Error 17: package is not valid.")
    story.look(step, Reach.FAILED, text, shown=False)
    story.ask(step, questions.once_more(step, text))


def _stopped(story: Story) -> None:
    step = story.until("backup-2")
    story.enter(step)
    text, advice = say("errors", "Stopped at your request."), say("engine", "Resume the run when you are ready.")
    story.finish(ev.RunOutcome.CANCELLED, text, advice, step.id)


def _done(story: Story) -> None:
    last = story.until("watch-clients")
    warning = sample_findings()[0]
    story.add(ev.Noted(story.now, None, replace(warning, text=_accepted(warning))))
    story.enter(last)
    story.watch(last, 11)
    story.end(last)
    story.add(ev.Ticked(story.now, None, "C11", True, "Eva Winter"))
    story.later(hours=26)
    story.add(ev.ClientsListed(story.now, None, "Eva Winter", sample_list(story.now)))
    story.finish(ev.RunOutcome.DONE)


def _accepted(warning: Finding) -> Message:
    text = say("run", "Accepted: {finding} Reason: {reason}")
    return text(finding=warning.text, reason=plain("NTP"))


def _ready(story: Story) -> None:
    story.until("check-for-updates")


def _forget_secrets(journey: Journey) -> None:
    journey.site = replace(journey.site, api_secret="", login_password="", appliance_password="")
    journey.protection = ProtectionForm()


def _downloading(story: Story) -> None:
    step = story.until("backup-2")
    story.enter(step)
    story.add(ev.Intended(story.later(seconds=1), step.id, Route.API))
    story.later(seconds=9)


def _amount(journey: Journey) -> None:
    if journey.sitting is not None:
        at = journey.service.clock.now()
        journey.sitting.progress = ev.Progressed(at, "backup-2", 431_000_000, 1_502_000_000)


def _dry(journey: Journey) -> None:
    sitting = journey.sitting
    if sitting is None:
        return
    found = []
    for step in sitting.plan.steps:
        routes = bool(step.routes) and Route.HAND not in step.routes[:1]
        acts = True if routes else None
        if step.id in ("backup-1", "certificate-export", "check-for-updates"):
            acts = False
        seen = None if acts is None else Observation(Reach.NOT_REACHED, step.name, Route.CONSOLE, BEGIN)
        found.append(DryStep(step.id, seen, acts))
    sitting.dry = DryRun(tuple(found), journey.service.clock.now())


def _readiness(prepare: Callable[[Journey], None]) -> Point:
    """Update files on the Readiness page."""
    return Point(closed.nothing_yet, working=False, stage=Stage.READINESS, prepare=prepare, plan=closed.closed_plan)


POINTS: dict[str, Point] = {
    "plan": Point(_ready, working=False, stage=Stage.PLAN),
    "plan-dry-run": Point(_ready, working=False, stage=Stage.PLAN, prepare=_dry),
    "readiness-by-hand": Point(
        by_hand.nothing_yet,
        working=False,
        stage=Stage.READINESS,
        prepare=by_hand.checked,
        plan=by_hand.described_plan,
    ),
    "readiness-by-hand-file": Point(
        by_hand.asks_for_file, stage=Stage.READINESS, prepare=by_hand.checked, plan=by_hand.described_plan
    ),
    "readiness-key": _readiness(closed.no_key),
    "readiness-list": _readiness(closed.written),
    "readiness-looking": _readiness(closed.looking),
    "readiness-arrived": _readiness(closed.arrived),
    "readiness-code": _readiness(closed.asks_code),
    "readiness-assign": _readiness(closed.assigning),
    "readiness-files": _readiness(closed.stocked),
    "readiness-files-pair": Point(
        closed.nothing_yet,
        working=False,
        stage=Stage.READINESS,
        prepare=closed.pair_stocked,
        plan=closed.pair_plan,
    ),
    "readiness-asked": Point(
        closed.asks_for_files, stage=Stage.READINESS, prepare=closed.arrived, plan=closed.closed_plan
    ),
    "report-closed": Point(closed.all_done, working=False, stage=Stage.REPORT, plan=closed.closed_plan),
    "run": Point(_running),
    "run-upload": Point(closed.uploading, prepare=closed.amount, plan=closed.closed_plan),
    "run-licence": Point(closed.licence, plan=closed.closed_plan),
    "run-hand-upload": Point(closed.by_hand, prepare=closed.stocked, plan=closed.closed_plan),
    "plan-by-hand": Point(
        by_hand.prepared, working=False, stage=Stage.PLAN, prepare=by_hand.dry, plan=by_hand.described_plan
    ),
    "report-by-hand": Point(
        by_hand.all_done, working=False, stage=Stage.REPORT, prepare=by_hand.tell, plan=by_hand.described_plan
    ),
    "run-by-hand": Point(by_hand.asks_the_witness, prepare=by_hand.tell, plan=by_hand.described_plan),
    "run-progress": Point(_downloading, prepare=_amount),
    "run-typed": Point(_gate),
    "run-hand": Point(_hand),
    "run-hand-install": Point(_hand_install),
    "run-text": Point(_asked("console-build")),
    "run-confirm": Point(_asked("test-session")),
    "run-choice": Point(_overdue),
    "run-wait": Point(_waiting),
    "run-clients": Point(_clients),
    "run-failed": Point(_failed, working=False),
    "run-base-again": Point(_base_again),
    "run-stopped": Point(_stopped, working=False),
    "run-reopened": Point(_stopped, working=False, prepare=_forget_secrets),
    "run-done": Point(_done, working=False),
    "plan-cluster": Point(cluster.ready, working=False, stage=Stage.PLAN, plan=cluster.six, prepare=cluster.detected),
    "plan-cluster-1000": Point(
        cluster.ready, working=False, stage=Stage.PLAN, plan=cluster.thousand, prepare=cluster.detected
    ),
    "plan-cluster-staged": Point(
        cluster.until_taken_part, working=False, stage=Stage.PLAN, plan=cluster.staged, prepare=cluster.detected
    ),
    "run-cluster-staged": Point(cluster.by_the_vendors_page, plan=cluster.staged, prepare=cluster.detected),
    "run-drain": Point(cluster.draining, plan=cluster.more, prepare=cluster.detected),
    "run-drain-unknown": Point(cluster.not_counted, plan=cluster.more, prepare=cluster.detected),
    "run-lanes": Point(cluster.side_by_side, plan=cluster.more, prepare=cluster.detected),
    "run-lanes-failed": Point(cluster.failed_node, plan=cluster.more, prepare=cluster.detected),
    "run-lanes-left-out": Point(cluster.left_out, plan=cluster.more, prepare=cluster.detected),
    "run-lanes-1000": Point(cluster.many_lanes, plan=cluster.thousand, prepare=cluster.detected),
    "report-cluster": Point(
        cluster.done, working=False, stage=Stage.REPORT, plan=cluster.six, prepare=cluster.detected
    ),
    "plan-pair": Point(pair.ready, working=False, stage=Stage.PLAN, plan=pair.pair_plan, prepare=pair.detected),
    "run-pair": Point(pair.first_window, plan=pair.pair_plan, prepare=pair.detected),
    "run-pair-break": Point(pair.break_gate, plan=pair.pair_plan, prepare=pair.detected),
    "run-pair-elsewhere": Point(pair.elsewhere, plan=pair.pair_plan, prepare=pair.detected),
    "run-pair-swap": Point(pair.swap_gate, plan=pair.pair_plan, prepare=pair.detected),
    "run-pair-undo": Point(pair.undo, plan=pair.pair_plan, prepare=pair.detected),
    "run-pair-dns": Point(pair.at_the_desk, plan=pair.dns_plan, prepare=pair.practising),
    "run-pair-between": Point(pair.between, plan=pair.pair_plan, prepare=pair.detected),
    "run-pair-stopped": Point(pair.stopped_between, working=False, plan=pair.pair_plan, prepare=pair.detected),
    "run-pair-second": Point(pair.second_window, plan=pair.pair_plan, prepare=pair.detected),
    "run-pair-open": Point(pair.left_open, working=False, plan=pair.pair_plan, prepare=pair.detected),
    "run-pair-done": Point(pair.done, working=False, plan=pair.pair_plan, prepare=pair.detected),
    "report-pair": Point(pair.done, working=False, stage=Stage.REPORT, plan=pair.pair_plan, prepare=pair.detected),
    "report-pair-open": Point(
        pair.left_open, working=False, stage=Stage.REPORT, plan=pair.pair_plan, prepare=pair.detected
    ),
    "plan-move": Point(move.ready, working=False, stage=Stage.PLAN, plan=move.move_plan, prepare=move.detected),
    "run-move-warned": Point(move.warned, working=False, plan=move.move_plan, prepare=move.detected),
    "run-move-reset": Point(move.reset_gate, plan=move.move_plan, prepare=move.detected),
    "run-move-refused": Point(move.refused, working=False, plan=move.move_plan, prepare=move.detected),
    "report-move": Point(move.done, working=False, stage=Stage.REPORT, plan=move.move_plan, prepare=move.detected),
    "plan-early": Point(
        early.nothing_yet, working=False, stage=Stage.PLAN, plan=early.early_plan, prepare=early.detected
    ),
    "readiness-links": Point(
        early.nothing_yet,
        working=False,
        stage=Stage.READINESS,
        plan=early.early_plan,
        prepare=early.files_wanted,
    ),
    "run-early-sync": Point(early.not_in_sync, plan=early.early_plan, prepare=early.detected),
    "run-early-force": Point(early.sync_by_hand, plan=early.early_plan, prepare=early.detected),
    "run-early-sessions": Point(early.sessions_by_hand, plan=early.early_plan, prepare=early.detected),
    "clients": Point(_done, working=False, stage=Stage.CLIENTS),
    "report": Point(_done, working=False, stage=Stage.REPORT),
}
