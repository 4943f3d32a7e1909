"""People who are not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.domain.clock import Cancel, SystemClock
from assistant.domain.errors import Cancelled, UsageError
from assistant.domain.message import plain
from assistant.domain.question import Choice, Question, QuestionKind
from assistant.engine.answers import Nobody, PreparedPerson, practice_person, read_answers
from assistant.engine.questions import EXTEND, GO_ON, STOP

CHOICES = (Choice(EXTEND, plain("More time")), Choice(STOP, plain("Stop")))
CLOCK = SystemClock()


def question(kind: QuestionKind = QuestionKind.CONFIRM, expected: str | None = None) -> Question:
    return Question("q", kind, plain("?"), plain("?"), choices=CHOICES, expected=expected)


def said(person: PreparedPerson, asked: Question) -> str | None:
    answer = person.ask(asked, Cancel())
    return answer.value if answer else None


class TestPractice:
    @pytest.mark.parametrize(
        ("kind", "expected", "value"),
        [
            (QuestionKind.CONFIRM, None, "yes"),
            (QuestionKind.HAND, None, "yes"),
            (QuestionKind.TYPED, "support.example.com", "support.example.com"),
            (QuestionKind.TEXT, "12.2.0 (37380)", "12.2.0 (37380)"),
            (QuestionKind.TEXT, None, "-"),
            (QuestionKind.CHOICE, None, EXTEND),
        ],
    )
    def test_affirms(self, kind: QuestionKind, expected: str | None, value: str) -> None:
        assert said(practice_person(CLOCK), question(kind, expected)) == value

    @pytest.mark.parametrize(
        ("kind", "end"), [(QuestionKind.CONFIRM, "no"), (QuestionKind.HAND, "no"), (QuestionKind.CHOICE, STOP)]
    )
    def test_does_not_go_round_in_circles(self, kind: QuestionKind, end: str) -> None:
        person = practice_person(CLOCK)
        answers = [said(person, question(kind)) for _ in range(5)]
        assert answers[0] == answers[2] != answers[3] == answers[4] == end

    def test_goes_on_where_that_is_offered(self) -> None:
        person = practice_person(CLOCK)
        asked = Question(
            "q", QuestionKind.CHOICE, plain("?"), plain("?"), choices=(*CHOICES, Choice(GO_ON, plain("Go")))
        )
        assert [said(person, asked) for _ in range(4)][-1] == GO_ON

    def test_signs_as_practice(self) -> None:
        answer = practice_person(CLOCK).ask(question(), Cancel())
        assert answer is not None
        assert (answer.by, answer.question) == ("practice", "q")


class TestPrepared:
    def test_says_what_was_prepared(self) -> None:
        assert said(PreparedPerson(CLOCK, {"q": "no"}, "affirm"), question()) == "no"

    def test_waits_at_what_nobody_foresaw(self) -> None:
        assert said(PreparedPerson(CLOCK, {"other": "yes"}), question()) is None

    def test_the_same_answer_over_and_over_is_for_somebody_to_look_at(self) -> None:
        person = PreparedPerson(CLOCK, {"q": EXTEND}, "affirm")
        assert [said(person, question()) for _ in range(4)] == [EXTEND, EXTEND, EXTEND, None]

    def test_hears_a_stop(self) -> None:
        cancel = Cancel()
        cancel.set()
        with pytest.raises(Cancelled):
            PreparedPerson(CLOCK).ask(question(), cancel)

    def test_nobody(self) -> None:
        assert Nobody().ask(question(), Cancel()) is None


class TestFile:
    def read(self, folder: Path, text: str) -> PreparedPerson:
        path = folder / "answers.toml"
        path.write_text(text, encoding="utf-8")
        return read_answers(path, CLOCK)

    def test_answers_and_default(self, tmp_path: Path) -> None:
        person = self.read(
            tmp_path,
            """
            default = "affirm"
            [answers]
            rollout = true
            test-session = false
            "start.install-base-3.3.2" = "support.example.com"
            build = 37380
            """,
        )
        assert person.answers == {
            "rollout": "yes",
            "test-session": "no",
            "start.install-base-3.3.2": "support.example.com",
            "build": "37380",
        }
        assert (person.default, person.by) == ("affirm", "answers.toml")

    def test_stop_is_the_default(self, tmp_path: Path) -> None:
        assert self.read(tmp_path, "").default == "stop"

    @pytest.mark.parametrize(
        ("text", "detail"),
        [
            ("default = 'yes'", "default"),
            ("default = true", "default"),
            ("answers = 'yes'", "table"),
            ("[answers", ""),
            ("[answer]\nrollout = true", "answer"),
            ("[answers]\nrollout = ['yes']", "rollout"),
            ("[answers]\nrollout.now = true", "rollout"),
        ],
    )
    def test_what_is_wrong_is_said(self, tmp_path: Path, text: str, detail: str) -> None:
        with pytest.raises(UsageError) as caught:
            self.read(tmp_path, text)
        assert detail in caught.value.detail
        assert dict(caught.value.message.params)["file"] == str(tmp_path / "answers.toml")
        assert caught.value.exit_code == 2

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(UsageError):
            read_answers(tmp_path / "none.toml", CLOCK)

    def test_a_file_that_is_no_text(self, tmp_path: Path) -> None:
        (tmp_path / "answers.toml").write_bytes(b"\xff\xfe\x00")
        with pytest.raises(UsageError):
            read_answers(tmp_path / "answers.toml", CLOCK)
