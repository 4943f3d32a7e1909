"""``report/1``."""

from __future__ import annotations

from assistant.report.carried import as_json
from assistant.report.clients import clients_json
from assistant.report.compare import Change, Sight
from assistant.report.evidence_files import EvidenceFile
from assistant.report.history import Exchange, Sitting, Wait
from assistant.report.json_parts import (
    Json,
    Part,
    at,
    choices_of,
    entry_of,
    estimate_of,
    exposure_of,
    pairs,
    seconds,
    site_of,
)
from assistant.report.model import NotedFinding, Report, StepReport, Timing


class ReportJson(Part):
    def whole(self, report: Report) -> Json:
        return {
            "schema": "report/1",
            "language": self.speaker.words.language,
            "made": at(report.made),
            "program": report.program,
            "run": {"id": report.run, "created": at(report.created), "practice": report.practice},
            "site": site_of(report.plan.site),
            "plan": {"digest": report.plan.digest, "target": str(report.plan.choices.target), "plans": report.plans}
            | choices_of(report.plan.choices),
            "verdict": report.verdict.value,
            "reasons": [
                {"code": r.code, "level": r.level.value, "about": r.about, "text": self.text(r.text)}
                for r in report.reasons
            ],
            "began": at(report.began),
            "ended": at(report.ended),
            "people": list(report.people),
            "outage": self.timing(report.outage),
            "total": self.timing(report.total),
            "exposure": exposure_of(report.exposure),
            "ledger": [entry_of(entry, self.speaker.text) for entry in report.ledger],
            "steps": [self.step(step) for step in report.steps],
            "changes": [self.change(change) for change in report.changes],
            "findings": [self.finding(noted) for noted in report.findings],
            "clients": clients_json(report.clients),
            "answers": [self.exchange(exchange) for exchange in report.exchanges],
            "sittings": [self.sitting(sitting) for sitting in report.sittings],
            "waits": [self.wait(wait) for wait in report.waits],
            "skipped": [{"what": self.text(s.what), "why": self.text(s.why)} for s in report.skipped],
            "files": [self.file(file) for file in report.files],
            "carried": [as_json(one) for one in report.carried],
            "record": {
                "ok": report.sealed.ok,
                "entries": report.sealed.entries,
                "seal": report.sealed.seal or None,
                "first_bad": report.sealed.first_bad,
                "reason": self.text(report.sealed.reason),
                "unknown_entries": report.unknown_entries,
            },
        }

    def timing(self, timing: Timing) -> Json:
        return {
            "estimate": estimate_of(timing.estimate),
            "actual": seconds(timing.actual),
            "complete": timing.complete,
            "level": timing.level.value,
        }

    def step(self, step: StepReport) -> Json:
        return {
            "number": step.number,
            "id": step.id,
            "phase": step.phase.value,
            "target": step.target,
            "part": step.part.value if step.part else None,
            "state": step.state.value,
            "name": self.text(step.name),
            "text": self.text(step.text),
            "advice": self.text(step.advice),
            "by": step.acted.value if step.acted else None,
            "people": list(step.people),
            "seen_by": step.seen_by.value if step.seen_by else None,
            "seen_at": at(step.seen_at),
            "began": at(step.began),
            "ended": at(step.ended),
            "timing": self.timing(step.timing),
            "outage": step.outage,
            "proofs": [{"shown": p.shown, "text": self.text(p.text), "detail": p.detail} for p in step.proofs],
            "facts": pairs(step.facts),
            "failed_ways": [
                {"by": f.route.value, "code": f.code, "at": at(f.at), "text": self.text(f.text), "detail": f.detail}
                for f in step.failed_routes
            ],
            "looked_again": step.looked_again,
        }

    def change(self, change: Change) -> Json:
        return {
            "what": change.what,
            "about": change.about,
            "name": self.text(change.name),
            "before": self.sight(change.before),
            "after": self.sight(change.after),
            "level": change.level.value,
            "remark": self.text(change.remark),
        }

    def sight(self, sight: Sight | None) -> Json | None:
        if sight is None:
            return None
        return {"value": sight.raw, "by": sight.by.value if sight.by else None, "at": at(sight.at)}

    def finding(self, noted: NotedFinding) -> Json:
        finding = noted.finding
        return {
            "id": finding.id,
            "level": finding.level.value,
            "about": finding.about,
            "at": at(noted.at),
            "text": self.text(finding.text),
            "advice": self.text(finding.advice),
            "reason": noted.reason or None,
            "detail": finding.detail,
            "rules": list(finding.rules),
        }

    def exchange(self, exchange: Exchange) -> Json:
        answer = exchange.answer
        return {
            "step": exchange.step,
            "asked": at(exchange.asked),
            "question": self.question(exchange.question),
            "value": answer.value if answer else None,
            "by": answer.by if answer else None,
            "at": at(answer.at) if answer else None,
            "note": answer.note if answer else None,
        }

    def sitting(self, sitting: Sitting) -> Json:
        return {
            "began": at(sitting.began),
            "by": sitting.by,
            "resumed": sitting.resumed,
            "last": at(sitting.last),
            "outcome": sitting.outcome.value if sitting.outcome else None,
            "died": sitting.died,
            "text": self.text(sitting.text),
        }

    def wait(self, wait: Wait) -> Json:
        return {
            "step": wait.step,
            "why": self.text(wait.why),
            "began": at(wait.began),
            "until": at(wait.until),
            "ended": at(wait.ended),
            "extended": [seconds(more) for more in wait.extended],
        }

    def file(self, file: EvidenceFile) -> Json:
        return {
            "name": file.name,
            "kind": file.kind,
            "size": file.size,
            "sha256": file.sha256,
            "recorded_sha256": file.recorded,
            "step": file.step,
            "level": file.level.value,
            "remark": self.text(file.remark),
        }
