"""Pages that show the whole widget library in all its states, for the gallery and for tests.

Their words are data (``plain``): they are samples, not texts of the program.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QWidget

from assistant.domain.finding import Finding, Level
from assistant.domain.message import plain
from assistant.ui.frameview import FrameView
from assistant.ui.icons import Sign
from assistant.ui.look import look as the_look
from assistant.ui.page import Action, Page
from assistant.ui.samples_controls import ControlsSample, ListSample
from assistant.ui.states import State
from assistant.ui.theme import Tone
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.buttons import (
    PrimaryButton,
    SecondaryButton,
)
from assistant.ui.widgets.card import Card, Rows
from assistant.ui.widgets.copyfield import CopyField
from assistant.ui.widgets.drawer import DrawerContent
from assistant.ui.widgets.elapsed import ElapsedLabel
from assistant.ui.widgets.facts import ProofRow, Stat
from assistant.ui.widgets.findings import FindingList
from assistant.ui.widgets.layouts import Flow, Spread, holder, row
from assistant.ui.widgets.notices import InlineNotice, Kind
from assistant.ui.widgets.rail import Stage, StageState
from assistant.ui.widgets.rangebar import RangeBar
from assistant.ui.widgets.text import Heading, Mono, Small, Text
from assistant.ui.widgets.timeline import Block, Lane, Timeline
from assistant.ui.widgets.timeline import Look as BlockLook
from assistant.ui.widgets.topology import Detail, Link, Node, Picture, TopologyView

NOW = datetime(2026, 11, 24, 21, 28, 42, tzinfo=UTC)
"""The moment at which samples stand still."""
_STAGES = ("Start", "Standort", "Topologie", "Pakete", "Bereitschaft", "Plan", "Ausführung", "Clients", "Bericht")


def sample_view(page: str, current: int = 6) -> FrameView:
    """A frame in the middle of a run."""
    stages = tuple(
        Stage(
            str(index),
            plain(name),
            StageState.DONE if index < current else StageState.TODO,
            current=index == current,
            enabled=index <= current,
        )
        for index, name in enumerate(_STAGES)
    )
    attention = Stage("4", plain(_STAGES[4]), StageState.ATTENTION)
    return FrameView(
        page=page,
        stages=(*stages[:4], attention, *stages[5:]),
        site=plain("support.example.com · Bomgar 12.1.4"),
        topology=plain("Ein Gerät"),
        mark=plain("Übung"),
        seen_at=NOW - timedelta(seconds=12),
        seen_by=plain("API"),
    )


class RunSample(Page):
    """A step that takes long."""

    def __init__(self) -> None:
        super().__init__(plain("Base 3.3.2 auf Gerät A installieren"))
        lead = plain("Gerät A startet dabei von selbst neu. Bis dahin antwortet es nicht: das ist normal.")
        self.set_title(self.title, lead, plain("Zeitfenster 1 · Schritt 9 von 31"))
        self.set_state(State.RUNNING)
        since = NOW - timedelta(minutes=18, seconds=42)
        self.add(self._clock(since), self._proofs(), self._warning(), self._timeline(since))
        self.set_actions(
            Action(plain("Protokoll"), lambda: None, Sign.LOG),
            Action(plain("Supportpaket"), lambda: None),
            Action(plain("Nach diesem Schritt anhalten"), lambda: None, trailing=True),
        )
        self.set_drawer(self._side())

    def _clock(self, since: datetime) -> Card:
        card = Card()
        caption = plain("üblich 15 bis 60 min (Handbuch) · zuletzt hier 22 min")
        bar = RangeBar(since, timedelta(minutes=15), timedelta(minutes=60), caption)
        figure = Stat(plain("seit"), ElapsedLabel(since))
        middle = Spread(
            figure, bar, left_width=lambda: figure.sizeHint().width() + 8, floor=lambda: the_look().px(260), spacing=20
        )
        more = SecondaryButton(plain("Frist verlängern"))
        card.add(Spread(holder(middle), more, floor=lambda: the_look().px(400), line_spacing=12))
        return card

    def _proofs(self) -> Card:
        card = Card(plain("Woran das Ende erkannt wird"))
        card.add(
            Rows(
                ProofRow(plain("Gerät A antwortet wieder, dieselbe Kennung und dasselbe Zertifikat"), State.NOT_YET),
                ProofRow(plain("Status > Einfach zeigt Basissoftware 3.3.2"), State.NOT_YET),
                ProofRow(plain("Die Aktualisierung steht nicht mehr in der Liste"), State.DONE),
            )
        )
        return card

    def _warning(self) -> InlineNotice:
        text = "Wenn es länger dauert oder ein Fehler erscheint: nichts ausschalten, nichts neu starten."
        more = " Das Supportpaket ist mit einem Klick fertig."
        return InlineNotice(Kind.IMPORTANT, plain("Gerät A nicht neu starten"), plain(text + more))

    def _timeline(self, since: datetime) -> Card:
        card = Card()
        start = since - timedelta(minutes=40)

        def block(begin: int, length: int, what: str, look: BlockLook) -> Block:
            first = start + timedelta(minutes=begin)
            return Block(first, first + timedelta(minutes=length), plain(what), look)

        lanes = (
            Lane(
                plain("Gerät A"),
                (
                    block(0, 25, "Sicherung", BlockLook.DONE),
                    block(26, 13, "Zertifikat", BlockLook.DONE),
                    block(40, 60, "Base 3.3.2", BlockLook.CURRENT),
                    block(101, 25, "Bomgar 12.2.0", BlockLook.OUTAGE),
                    block(127, 50, "24 h", BlockLook.WAIT),
                    block(178, 15, "Prüfen", BlockLook.PLANNED),
                ),
            ),
            Lane(plain("Clients"), (block(127, 66, "Aktualisierung", BlockLook.PLANNED),)),
        )
        card.add(Timeline(lanes, ((start, None), (start + timedelta(minutes=127), None))))
        return card

    def _side(self) -> DrawerContent:
        content = DrawerContent()
        lost = ElapsedLabel(NOW - timedelta(minutes=31), days=True)
        content.section(plain("Ohne Failover"), lost, Small(plain("geplant 2 d 01:30")))
        later = [Text(plain(words)) for words in ("Failover-Beziehung A ↔ B", "Hosts-Datei (dieser Rechner)")]
        content.section(plain("Noch zurückzustellen"), Rows(*later))
        following = ProofRow(plain("Hosts-Datei-Test"), State.BY_HAND)
        content.section(plain("Als Nächstes"), Rows(Text(plain("Neue Sicherungskopie")), following))
        content.rule(plain("Beide Geräte brauchen denselben Schlüssel."), plain("Handbuch 000, „Wiederherstellen“"))
        return content


class HandSample(Page):
    """A step done by hand."""

    def __init__(self) -> None:
        super().__init__(plain("Failover-Beziehung wiederherstellen"))
        lead = "Gerät B bleibt primär, Gerät A wird Backup. Was auf Gerät A liegt, wird von Gerät B überschrieben."
        self.set_title(self.title, plain(lead), plain("Zeitfenster 2 · Schritt 24 von 31"))
        card = Card(tone=Tone.HAND)
        head = row(StateBadge(State.BY_HAND), Heading(plain("In der Konsole von Gerät B")))
        card.add(head, Small(plain("1 · Seite öffnen")))
        opener = SecondaryButton(plain("Seite öffnen"), Sign.OPEN)
        card.add(CopyField("/login › Management › Failover", extra=opener))
        card.add(Small(plain("2 · Felder ausfüllen")))
        card.add(self._field("New Backup Site Connection Details", "10.0.4.11", "443"))
        card.add(self._field("Reverse Connection Details To This Primary Site", "10.0.4.12", "443"))
        card.add(Small(plain("Nicht support.example.com: der gemeinsame Hostname darf hier nicht stehen.")))
        card.add(Small(plain("3 · Drücken")))
        german = Small(plain("deutsch: Verbindung herstellen"))
        card.add(CopyField("Establish Relationship", extra=german))
        self.add(card)
        seen = Card(plain("Was der Assistent danach selbst sieht"))
        seen.add(
            Rows(
                ProofRow(plain("Gerät B meldet „primary“, Gerät A meldet „backup“"), State.WAITING),
                ProofRow(plain("Datensynchronisierung neuer als 22:41"), State.WAITING),
            )
        )
        done = PrimaryButton(plain("Erledigt, bitte prüfen"), Sign.CHECK)
        self.add(seen, Flow(done, SecondaryButton(plain("Das sehe ich nicht …"))))
        content = DrawerContent()
        content.rule(
            plain("Beide Geräte brauchen denselben Schlüssel. Geprüft um 22:38: gleich."), plain("Handbuch 000")
        )
        self.set_drawer(content)

    def _field(self, label: str, *values: str) -> QWidget:
        boxes = Flow(*(CopyField(value) for value in values[:1]))
        from assistant.ui.widgets.copyfield import MonoValue

        for value in values[1:]:
            boxes.addWidget(MonoValue(plain(value)))
        return holder(
            Spread(Text(plain(label), color="secondary"), holder(boxes), left_width=lambda: 300, floor=lambda: 240)
        )


class TopologySample(Page):
    """A drawing of a site, and findings."""

    def __init__(self, *, pair: bool = True) -> None:
        super().__init__(plain("So ist Ihr Standort aufgebaut"), plain("Erkannt über die API, vor 12 Sekunden."))
        details = (
            Detail(plain("10.0.4.11")),
            Detail(plain("Bomgar 12.1.4 · Basis 3.2.4")),
            Detail(plain("38 Clients · 6 Techniker")),
            Detail(plain("Zertifikat bis 02.05.2027"), State.DONE),
        )
        one = Node("A", plain("Gerät A"), plain("primär"), details, serves=True)
        two = Node(
            "B", plain("Gerät B"), plain("Backup"), (*details[:2], Detail(plain("Basis unbekannt"), State.UNKNOWN))
        )
        link = Link("A", "B", plain("synchron"), plain("vor 14 min"))
        picture = Picture(
            plain("support.example.com"),
            plain("gemeinsame IP 203.0.113.10"),
            (one, two) if pair else (one,),
            (link,) if pair else (),
        )
        card = Card()
        card.add(TopologyView(picture))
        findings = FindingList()
        findings.show_findings(sample_findings())
        more = Card()
        more.add(findings)
        self.add(card, more)
        self.set_actions(
            Action(plain("Neu erkennen"), lambda: None, Sign.REFRESH),
            Action(plain("Von Hand beschreiben"), lambda: None),
        )
        content = DrawerContent()
        content.section(
            plain("Wer antwortet hier?"),
            Small(plain("Gerät A")),
            Mono(plain("7c:1f:0a:55:91:e2:44:03:9b:cc:d0:17:aa:e3")),
            Small(plain("Beides wird bei jedem Kontakt geprüft.")),
        )
        self.set_drawer(content)


def sample_findings() -> tuple[Finding, ...]:
    """One finding of each level."""
    texts = {
        Level.WARNING: "Automatisches Failover ist aktiv. Vor dem Trennen wird es ausgeschaltet, am Ende wieder ein.",
        Level.PASS: "Der Hostname zeigt auf das primäre Gerät.",
        Level.UNKNOWN: "Basisversion von Gerät B: nur in der Konsole zu sehen.",
        Level.FAIL: "Das Zertifikat ist am 02.05.2026 abgelaufen.",
        Level.BY_HAND: "Die Uhr des Geräts vergleicht eine Person.",
        Level.NOT_APPLICABLE: "Kein Atlas-Cluster.",
    }
    why = {Level.FAIL: plain("Clients verbinden sich nach dem Neustart sonst nicht mehr.")}
    advice = {Level.FAIL: plain("Neues Zertifikat einspielen, dann erneut prüfen.")}
    detail = {Level.FAIL: "notAfter=May  2 09:00:00 2026 GMT", Level.UNKNOWN: "GET /api/command: 200, no <base>"}
    return tuple(
        Finding(
            f"sample.{level.value}",
            level,
            "A",
            plain(text),
            why.get(level),
            advice.get(level),
            detail=detail.get(level, ""),
        )
        for level, text in texts.items()
    )


SAMPLES = {
    "run": RunSample,
    "hand": HandSample,
    "topology": TopologySample,
    "controls": ControlsSample,
    "list": ListSample,
}
"""Page factories by name, for the gallery."""
