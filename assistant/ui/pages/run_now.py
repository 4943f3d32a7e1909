"""The card that tells the time: how the run stands, since when, the usual range, how far, until when it may take."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal

from assistant.domain.cluster import DrainNodes
from assistant.domain.failover import AwaitWindow
from assistant.domain.message import Message, Size, say
from assistant.engine import events as ev
from assistant.engine.state import RunState
from assistant.ui.look import look
from assistant.ui.pages._meter import Meter
from assistant.ui.pages._mood import Disc
from assistant.ui.pages._words import MOOD_STATES, SOURCES, short_moment, usual
from assistant.ui.states import State
from assistant.ui.theme import Role, Space
from assistant.ui.ticker import ticker
from assistant.ui.widgets.buttons import FoldButton, SecondaryButton
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.elapsed import AgeLabel, ElapsedLabel
from assistant.ui.widgets.fields import TextField
from assistant.ui.widgets.layouts import Flow, Spread, column, holder, row
from assistant.ui.widgets.rangebar import RangeBar
from assistant.ui.widgets.text import Figure, Small, Text
from assistant.wizard.amounts import at_rate
from assistant.wizard.run_view import MOODS, RunMood, RunView

MORE = timedelta(minutes=30)
"""How much time one press of the button gives."""

_MORE = say("Run", "Allow {time} more")
_ASKS = say("Run", "You will be asked if it is not reached by {moment}.")
_UNTIL = say("Run", "Continues by itself on {moment}.")
_SEEN = say("Run", "{source}, first seen {age}")
_AMOUNT = say("Run", "{done} so far")
_AMOUNT_OF = say("Run", "{done} of {total}")
_END = say("Run", "End the wait early")
_REASON = say("Run", "Why is it safe to go on now?")
_REASON_NOTE = say("Run", "Goes on record. Clients that have not updated yet may have to be installed again by hand.")
_WINDOW_NOTE = say("Run", "Goes on record. The maintenance window then begins earlier than it was planned.")
_DRAIN_NOTE = say("Run", "Goes on record. Whoever is still connected is cut off when the node is upgraded.")
_END_NOW = say("Run", "End the wait")
_HOLDS = say("Run", "Will hold after this step.")
#: how long it has been so: "running for 18:42 min"
_FOR = say("Run", "for {time}")
#: of a wait: "8 h 40 min left"
_LEFT = say("Run", "{time} left")
#: how long it took until it ended: "failed after 18:42 min", "done after 1 d 02:10"
_AFTER = say("Run", "after {time}")
_STOPS = say("Run", "Stopping as soon as possible…")


class NowCard(Card):
    """Figures large enough to be read from two metres away; they tick by themselves."""

    more_wanted = Signal()
    end_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self._disc = Disc(State.PENDING)
        self._word = Figure()
        self.elapsed = ElapsedLabel(None, role=Role.DISPLAY)
        self._bar = RangeBar(ticker().now(), timedelta(), timedelta(hours=1))
        self.meter = Meter()
        self._seen, self._age = Text(), AgeLabel()
        self._limit = Small()
        self._note = Text(color="attention")
        self.more = SecondaryButton(_MORE(time=MORE))
        self.more.clicked.connect(self.more_wanted)
        self._lay_out()
        self._build_end()

    def _lay_out(self) -> None:
        figures = holder(column(self._word, self.elapsed, spacing=0))
        left = row(self._disc, figures, spacing=Space.BASE)
        left.setAlignment(self._disc, Qt.AlignmentFlag.AlignVCenter)
        self._left = holder(left)
        self._right = holder(column(self._bar, self.meter, spacing=Space.SMALL))
        both = Spread(
            self._left,
            self._right,
            left_width=self._figures_width,
            floor=lambda: look().px(240),
            spacing=Space.LARGE,
            line_spacing=Space.MEDIUM,
        )
        self._sight = holder(column(self._seen, self._age, spacing=1))
        self._patience = holder(Spread(self._limit, self.more, floor=lambda: look().px(260), spacing=Space.MEDIUM))
        self.add(both, self._sight, self._patience, self._note)

    def _figures_width(self) -> int:
        return max(look().px(250), self._left.sizeHint().width())

    def _build_end(self) -> None:
        self.end_fold = FoldButton(_END)
        self.reason = TextField(_REASON, _REASON_NOTE)
        self.end = SecondaryButton(_END_NOW)
        self.end.setEnabled(False)
        self.reason.changed.connect(self._reason_typed)
        self.reason.entered.connect(self.end.click)
        self.end.clicked.connect(self._end_clicked)
        self._end_box = holder(column(self.reason, Flow(self.end), spacing=Space.SMALL))
        self._end_box.hide()
        self.end_fold.toggled.connect(self._end_box.setVisible)
        self.add(Flow(self.end_fold), self._end_box)

    def _reason_typed(self, text: str) -> None:
        self.end.setEnabled(bool(text.strip()))

    def _end_clicked(self) -> None:
        self.end_wanted.emit(self.reason.text)

    # ── what it shows ────────────────────────────────────────────────────────────────────────────────

    def show_view(self, view: RunView, state: RunState, *, stopping: bool) -> None:
        """Show a view; only what differs is touched."""
        key = (view.mood, view.since, view.estimate, view.patience_ends, view.wait_until, view.held, view.can_extend)
        seen = view.status.seen if view.status else None
        key_all = (*key, view.can_end_wait, view.ending, stopping, seen, view.progress, view.question)
        if key_all == self._shown:
            return
        self._shown = key_all
        self._show_mood(view, state)
        self._show_range(view)
        self._show_sight(view)
        self._limit.say(_limit(view))
        self._patience.setVisible(_limit(view) is not None)
        self._note.say(_STOPS if stopping else _HOLDS)
        self._note.setVisible(stopping or view.held)
        self.end_fold.setVisible(view.can_end_wait)
        self.reason.set_note(_reason_note(view))
        if not view.can_end_wait:
            self.end_fold.setChecked(False)
            self.reason.set_text("")

    def _show_mood(self, view: RunView, state: RunState) -> None:
        shown = MOOD_STATES[view.mood]
        self._disc.set_state(shown)
        self._word.say(MOODS[view.mood])
        self._word.color(_ink(shown))
        if view.mood is RunMood.WAITING and view.wait_until is not None and view.ending is None:
            self.elapsed.count_down(view.wait_until, lambda time: _LEFT(time=time))
            self.elapsed.show()
            return
        since, until = _span(view, state)
        words = _FOR if until is None else _AFTER
        self.elapsed.set_span(since, until, lambda time: words(time=time))
        self.elapsed.setVisible(since is not None)

    def _show_range(self, view: RunView) -> None:
        live = view.mood in (RunMood.RUNNING, RunMood.WAITING, RunMood.NEEDS_YOU) and view.ending is None
        share = _share(view)
        self.meter.setVisible(live and share is not None)
        if share is not None:
            self.meter.show_share(*share)
        estimate, since = view.estimate, view.since
        ranged = live and share is None and estimate is not None and since is not None and view.question is None
        self._bar.setVisible(ranged)
        if ranged and estimate is not None and since is not None:
            self._bar.set_range(since, estimate.low, estimate.high, usual(estimate))
        self._right.setVisible(live and (ranged or share is not None))

    def _show_sight(self, view: RunView) -> None:
        seen = view.status.seen if view.status else None
        live = seen is not None and view.mood is RunMood.RUNNING and view.ending is None
        self._sight.setVisible(live)
        if seen is not None and live:
            self._seen.say(seen.text)
            source = SOURCES[seen.by]
            self._age.set_moment(seen.at, lambda age: _SEEN(source=source, age=age))


def _reason_note(view: RunView) -> Message:
    match view.step.action if view.step is not None else None:
        case AwaitWindow():
            return _WINDOW_NOTE
        case DrainNodes():
            return _DRAIN_NOTE
        case _:
            return _REASON_NOTE


def _ink(state: State) -> str:
    return "secondary" if state.tone.value == "neutral" else state.tone.value


def _span(view: RunView, state: RunState) -> tuple[datetime | None, datetime | None]:
    """From when to when the figure counts; without an end it ticks."""
    if view.mood is RunMood.DONE:
        return state.started, state.last
    if view.ending is not None:
        return (view.since, view.ending.at) if view.mood is RunMood.FAILED else (None, None)
    if view.mood is RunMood.STOPPED:
        return state.last, None
    return (view.since, None) if view.mood is not RunMood.NOT_STARTED else (None, None)


def _share(view: RunView) -> tuple[float | None, Message, Message | None] | None:
    """A true share, if there is one: of a wait of the plan, or of the bytes of a transfer."""
    if view.progress is not None and view.progress.done:
        return _bytes(view.progress)
    if view.wait_until is not None and view.since is not None:
        gone, until = ticker().now() - view.since, _UNTIL(moment=view.wait_until)
        share = gone / max(view.wait_until - view.since, timedelta(seconds=1))
        return (share, until, None) if view.estimate is None else (share, usual(view.estimate), until)
    return None


def _bytes(progress: ev.Progressed) -> tuple[float | None, Message, Message | None]:
    done = Size(progress.done)
    if not progress.total:
        return None, _AMOUNT(done=done), progress.text
    amount = _AMOUNT_OF(done=done, total=Size(progress.total))
    if progress.rate and progress.done < progress.total:
        amount = at_rate(amount, progress.rate)
    return progress.done / progress.total, amount, progress.text


def _limit(view: RunView) -> Message | None:
    if view.can_extend and view.patience_ends is not None:
        return _ASKS(moment=short_moment(view.patience_ends))
    return None
