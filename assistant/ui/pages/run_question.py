"""The card with the open question: one way to answer for each kind, all of them by keyboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from assistant.domain.access import SiteAddress
from assistant.domain.errors import AssistantError
from assistant.domain.message import Message, say
from assistant.domain.question import Choice, Question, QuestionKind
from assistant.engine.questions import STOP, UNDO
from assistant.guide.rule import Rule
from assistant.guide.rules import rules
from assistant.report.words import DESKS
from assistant.ui.icons import Sign
from assistant.ui.look import look
from assistant.ui.pages import run_licence
from assistant.ui.pages._appear import appear
from assistant.ui.pages._panel import Panel
from assistant.ui.pages._words import target_words
from assistant.ui.pages.run_answer import STOP_HERE, AnswerCard, Help
from assistant.ui.pages.run_elsewhere import ElsewherePanel
from assistant.ui.pages.run_hand import ConsoleLanguage, HandGuide
from assistant.ui.pages.run_licence import Agreement, is_licence
from assistant.ui.states import State
from assistant.ui.theme import Space, Tone
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.buttons import DangerButton, PrimaryButton, SecondaryButton
from assistant.ui.widgets.card import Line
from assistant.ui.widgets.choices import ChoiceCards, Option
from assistant.ui.widgets.fields import TextField
from assistant.ui.widgets.layouts import Flow, Spread, column, holder, row
from assistant.ui.widgets.notices import InlineNotice, Kind
from assistant.ui.widgets.text import Heading, Small, Text

if TYPE_CHECKING:
    from assistant.service.elsewhere import ResultRead

_YES, _NOT_YET = say("Question", "Yes"), say("Question", "Not yet")
_NOT_YET_NOTE = say("Question", "“Not yet” stops the run here. Nothing is lost; resume it when you are ready.")
_TYPE = say("Question", "Type {words} to confirm")
_BEGIN, _NOT_NOW = say("Question", "Begin"), say("Question", "Not now")
_NOT_NOW_NOTE = say("Question", "“Not now” stops the run before this step; nothing is changed.")
_ANSWER = say("Question", "What it shows")
_SEND = say("Question", "Compare")
_CHOOSE = say("Question", "Continue with this choice")
_BY_HAND = (QuestionKind.HAND, QuestionKind.FILE)
_ON_CONSOLE = say("Question", "On the console of {appliance}")
_RULE = say("Question", "{title}: {text}")
_SITE_DOWN = say("Question", "nobody reaches the site")
_OR_YOUR_WORD = say("Question", "Without a result file your word counts. It goes on record with your name.")
_PRACTISED = say("Question", "Practice has made the change. Now press “Done, please check”.")
_LEAVE = say("Question", "Leave it as it is")
_REASON, _GO_ON = say("Question", "Who told you so, and why"), say("Question", "Continue with this reason")
_REASON_NOTE = say("Question", "Goes on record with your name.")
_BUNDLE = say("Bundle", "Make support bundle")


class QuestionCard(AnswerCard):
    """Shows one question at a time."""

    save_wanted = Signal()
    """The script for a second computer."""
    read_wanted = Signal()
    """The result of a second computer."""
    bundle_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.elsewhere: ElsewherePanel | None = None
        self.built = 0
        """How often a question was laid out: once for each question."""
        self.hide()

    def show_question(
        self,
        question: Question | None,
        address: SiteAddress | None,
        told: tuple[Message | None, ...] = (),
        offers: Help | None = None,
    ) -> None:
        """Show this question; None takes the card away. The same one again changes nothing.

        ``told`` is what the page says above it already: title and lead are not said twice.
        """
        if question == self.question:
            return
        self.question = question
        self._help = offers or Help()
        self.clear()
        self.buttons, self._first = [], None
        self.elsewhere = self.practise = self.bring = None
        self.setVisible(question is not None)
        if question is None:
            return
        self.built += 1
        self.set_tone(Tone.FAILURE if _is_undo(question) else Tone.HAND)
        self._head(question, told)
        build = {
            QuestionKind.CONFIRM: self._confirm,
            QuestionKind.TYPED: self._typed,
            QuestionKind.TEXT: self._text,
            QuestionKind.REASON: self._reason,
            QuestionKind.CHOICE: self._choice,
            QuestionKind.HAND: self._hand,
            QuestionKind.FILE: self._file,
        }[question.kind]
        build(question, address)
        appear(self)

    @property
    def told_rules(self) -> tuple[str, ...]:
        """The rules that the card itself shows, so that the drawer need not."""
        shown = self.question is not None and self.question.kind is QuestionKind.TYPED
        return self.question.rules if shown and self.question is not None else ()

    def _head(self, question: Question, told: tuple[Message | None, ...]) -> None:
        badge = StateBadge(State.BY_HAND if question.kind in _BY_HAND else State.YOUR_TURN)
        if _is_undo(question):
            badge.set_state(State.FAILED, _SITE_DOWN)
        title = row(badge, Heading(_heading(question, told)), spacing=Space.MEDIUM)
        title.setStretch(1, 1)
        if question.hand is not None and question.hand.page:
            self.add(Spread(holder(title), ConsoleLanguage(), floor=lambda: look().px(220)))
        else:
            self.add(title)
        if _is_undo(question):
            self.add(Panel(question.body, Tone.FAILURE))
            if question.briefing is not None:
                self.add(Text(question.briefing))
            return
        if question.body not in told:
            self.add(Text(question.body))
        if question.briefing is not None and not is_licence(question):
            self.add(Panel(question.briefing))
        if self.told_rules:
            self.add(column(*(_rule(rule) for rule in rules(self.told_rules)), spacing=Space.TINY))

    # ── what helps ───────────────────────────────────────────────────────────────────────────────────

    def show_saved(self, files: tuple[Path, ...]) -> None:
        """The scripts for a second computer were saved."""
        if self.elsewhere is not None:
            self.elsewhere.show_saved(files)

    def show_result(self, result: ResultRead) -> None:
        """What a second computer found; a good result has answered the question."""
        if self.elsewhere is not None:
            self.elsewhere.show_result(result)
            if result.ok:
                for button in self.buttons:
                    button.setEnabled(False)

    def show_practised(self) -> None:
        """Practice has made the change; to say so stays the person's."""
        if self.practise is not None:
            self.practise.setEnabled(False)
            self.add(Small(_PRACTISED))
            appear(self)
            self.take_focus()

    def show_trouble(self, error: AssistantError) -> None:
        """Help that did not work."""
        if self.elsewhere is not None:
            self.elsewhere.show_trouble(error)
        else:
            self.add(InlineNotice(Kind.FAILURE, error.message, error.advice, detail=error.detail))
            appear(self)

    # ── each kind ────────────────────────────────────────────────────────────────────────────────────

    def _confirm(self, question: Question, address: SiteAddress | None) -> None:
        if is_licence(question):
            self._licence(question)
            return
        self._where(question, address)
        if self._help.elsewhere:
            self.elsewhere = ElsewherePanel()
            self.elsewhere.save_wanted.connect(self.save_wanted)
            self.elsewhere.read_wanted.connect(self.read_wanted)
            self.add(self.elsewhere, Line(), Small(_OR_YOUR_WORD))
        yes, no = PrimaryButton(_YES, Sign.CHECK), SecondaryButton(_NOT_YET)
        yes.clicked.connect(lambda: self._give("yes"))
        no.clicked.connect(lambda: self._give("no"))
        self._buttons(yes, no, note=_NOT_YET_NOTE)
        self._first = yes

    def _licence(self, question: Question) -> None:
        """The keyboard goes to the text: what binds an organization is not accepted by a key that was meant to read."""
        agreement = Agreement(question.briefing)
        self.add(agreement)
        yes, no = PrimaryButton(run_licence.ACCEPT, Sign.CHECK), SecondaryButton(run_licence.NOT_NOW)
        yes.clicked.connect(lambda: self._give("yes"))
        no.clicked.connect(lambda: self._give("no"))
        self._buttons(yes, no, note=run_licence.NOTE)
        self._first = agreement.text or no

    def _typed(self, question: Question, address: SiteAddress | None) -> None:
        del address
        expected = (question.expected or "").strip()
        field = TextField(_TYPE(words=expected), width=340)
        begin, no = PrimaryButton(_BEGIN), SecondaryButton(_NOT_NOW)
        begin.setEnabled(False)
        field.changed.connect(lambda text: begin.setEnabled(text.strip().casefold() == expected.casefold()))
        field.entered.connect(begin.click)
        begin.clicked.connect(lambda: self._give(field.text))
        no.clicked.connect(lambda: self._give("no"))
        self.add(field)
        self._buttons(begin, no, note=_NOT_NOW_NOTE)
        self._first = field.edit

    def _text(self, question: Question, address: SiteAddress | None) -> None:
        if question.hand is not None:
            self.add(HandGuide(question.hand, address))
        field = TextField(_ANSWER, width=340)
        send = PrimaryButton(_SEND)
        send.setEnabled(False)
        field.changed.connect(lambda text: send.setEnabled(bool(text.strip())))
        field.entered.connect(send.click)
        send.clicked.connect(lambda: self._give(field.text))
        self.add(field)
        self._buttons(send)
        self._first = field.edit

    def _reason(self, question: Question, address: SiteAddress | None) -> None:
        """What is only right in a rare case: leaving it is the easy way, and the support bundle is at hand."""
        self._where(question, address)
        leave, bundle = PrimaryButton(_LEAVE), SecondaryButton(_BUNDLE)
        leave.clicked.connect(lambda: self._give(""))
        bundle.clicked.connect(self.bundle_wanted)
        field = TextField(_REASON, _REASON_NOTE, width=420)
        go = DangerButton(_GO_ON)
        go.setEnabled(False)
        field.changed.connect(lambda text: go.setEnabled(bool(text.strip())))
        go.clicked.connect(lambda: self._give(field.text))
        self.buttons += [leave, go]
        self.add(Flow(leave, bundle, spacing=Space.SMALL + 2), Line(), field, Flow(go))
        self._first = leave

    def _choice(self, question: Question, address: SiteAddress | None) -> None:
        self._where(question, address)
        cards = ChoiceCards(tuple(_option(choice) for choice in question.choices))
        go = PrimaryButton(_CHOOSE)
        go.setEnabled(False)

        def chosen(key: str) -> None:
            go.setEnabled(True)
            if _is_undo(question):  # in so many words: nobody reaches the site meanwhile
                go.say(next(choice.text for choice in question.choices if choice.id == key))
            else:
                go.say(STOP_HERE if key == STOP else _CHOOSE)

        cards.chosen.connect(chosen)
        go.clicked.connect(lambda: self._give(cards.value or ""))
        self.add(cards)
        if self._help.bundle:
            bundle = SecondaryButton(_BUNDLE)
            bundle.clicked.connect(self.bundle_wanted)
            self.buttons.append(go)
            self.add(Flow(go, bundle, spacing=Space.SMALL + 2))
        else:
            self._buttons(go)
        first = next(iter(cards.cards.values()), None)
        self._first = first.radio if first is not None else None


def _is_undo(question: Question) -> bool:
    """Whether something stands half-way and can be taken back."""
    return question.kind is QuestionKind.CHOICE and any(choice.id == UNDO for choice in question.choices)


def _heading(question: Question, told: tuple[Message | None, ...]) -> Message:
    if question.hand is not None and question.hand.console in DESKS and question.title in told:
        return DESKS[question.hand.console]
    if question.title in told and question.hand is not None:
        return _ON_CONSOLE(appliance=target_words(question.hand.appliance))
    return question.title


def _rule(rule: Rule) -> Small:
    return Small(_RULE(title=rule.title, text=rule.text))


def _option(choice: Choice) -> Option:
    return Option(choice.id, choice.text, choice.consequence)
