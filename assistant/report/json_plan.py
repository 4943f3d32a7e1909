"""``plan/1``."""

from __future__ import annotations

from assistant.domain.message import Label
from assistant.domain.question import HandTask
from assistant.report.json_parts import Json, Part, at, choices_of, estimate_of, range_of, seconds, site_of
from assistant.report.runbook import Hit, Runbook, RunbookStep


def _hit(hit: Hit) -> Json:
    counts = {client.type: client.count for client in hit.seen.what}
    return {"at": at(hit.seen.at), "by": hit.seen.by.value, "clients": counts, "at_least": hit.at_least}


class PlanJson(Part):
    def whole(self, runbook: Runbook) -> Json:
        plan = runbook.plan
        return {
            "schema": "plan/1",
            "language": self.speaker.words.language,
            "made": at(runbook.made),
            "digest": plan.digest,
            "site": site_of(plan.site),
            "target": str(plan.choices.target),
            "choices": {
                "updates": plan.choices.updates.value,
                "clients": plan.choices.clients.value,
                "include_history": plan.choices.include_history,
            }
            | choices_of(plan.choices),
            "packages": [
                {"name": p.name, "kind": p.kind.value, "version": str(p.version), "why": self.text(p.why)}
                for p in plan.packages
            ],
            "outage": estimate_of(runbook.outage),
            "total": estimate_of(runbook.total),
            "exposure": range_of(runbook.exposure),
            "steps": [self.step(item) for item in runbook.steps],
            "skipped": [{"what": self.text(s.what), "why": self.text(s.why)} for s in plan.skipped],
        }

    def step(self, item: RunbookStep) -> Json:
        step = item.step
        return {
            "number": item.number,
            "id": step.id,
            "action": type(step.action).__name__,
            "phase": step.phase.value,
            "target": step.target,
            "part": item.part.value if item.part else None,
            "who": item.doer.value,
            "routes": [route.value for route in step.routes],
            "name": self.text(step.name),
            "detail": self.text(step.detail),
            "outage": step.outage,
            "switches_off": [
                {"id": off.id, "text": self.text(off.text), "advice": self.text(off.advice), "exposes": off.exposes}
                for off in step.switches_off
            ],
            "restores": list(step.restores),
            "irreversible": step.irreversible,
            "hit": _hit(item.hit) if item.hit else None,
            "gate": self.question(step.gate),
            "question": self.question(item.question),
            "hand": self.hand(step.hand or (item.question.hand if item.question else None)),
            "proofs": [self.text(proof) for proof in step.proofs],
            "warning": self.text(step.warning),
            "rules": [
                {"id": r.id, "title": self.text(r.title), "text": self.text(r.text), "guides": list(r.guides)}
                for r in item.rules
            ],
            "estimate": estimate_of(step.estimate),
            "patience": seconds(step.patience),
            "waits": seconds(item.waits),
            "needs": list(step.needs),
            "lane": step.lane,
            "group": step.group or None,
            "seen": {"reach": item.seen.reach.value, "text": self.text(item.seen.text)} if item.seen else None,
        }

    def label(self, key: str | None) -> Json | None:
        if not key:
            return None
        console, mine = self.speaker.words.label_names(Label(key))
        return {"key": key, "console": console, "text": mine}

    def hand(self, task: HandTask | None) -> Json | None:
        if task is None:
            return None
        return {
            "console": task.console,
            "appliance": task.appliance,
            "page": self.label(task.page),
            "section": self.label(task.section),
            "fields": [{**(self.label(f.label) or {}), "fill": self.text(f.text)} for f in task.fields],
            "row": task.row,
            "press": self.label(task.press),
            "note": self.text(task.note),
        }
