"""Setting roles: what is set already is not set again, and what is lost is not asked for twice."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

from assistant.actions import roles
from assistant.appliance.api.answers import RoleAnswer
from assistant.appliance.api.operator import ApiOperator
from assistant.domain.clock import Cancel
from assistant.domain.errors import ConsoleError, Declined
from assistant.domain.failover import SetRole
from assistant.domain.message import plain
from assistant.domain.observation import Outcome
from assistant.domain.site import FailoverRole, Route
from tests.actions.pair import connection, step, view

R = FailoverRole
ACTION = SetRole("B", "A", sync_first=False, force=False)


@dataclass
class Api(ApiOperator):
    """The API of one appliance; ``obeys``: whether its role follows."""

    role: FailoverRole
    obeys: bool = True
    answer: Any = None
    set_to: list[FailoverRole] = field(default_factory=list)

    def health(self) -> Any:
        return SimpleNamespace(role=self.role)

    def set_failover_role(self, role: FailoverRole, **_: bool) -> Any:
        self.set_to.append(role)
        self.role = role if self.obeys else self.role
        return SimpleNamespace(answer=self.answer, lost=plain("silence"))


def by_api(a: Api, b: Api) -> Outcome:
    made = view(connection(api=a), connection(api=b))
    deed = next(deed for deed in roles.deeds(step("swap"), ACTION, made) if deed.route is Route.API)
    return deed.act(Cancel(), lambda *_: None)


def test_the_one_that_steps_down_comes_first() -> None:
    a, b = Api(R.PRIMARY), Api(R.BACKUP)
    by_api(a, b)
    assert (a.set_to, b.set_to) == ([R.BACKUP], [R.PRIMARY])


def test_what_is_set_already_is_left_alone() -> None:
    a, b = Api(R.BACKUP), Api(R.PRIMARY)
    by_api(a, b)
    assert (a.set_to, b.set_to) == ([], [])


def test_after_an_answer_that_was_lost_it_is_looked_first() -> None:
    a, b = Api(R.PRIMARY, answer=RoleAnswer.LOST), Api(R.BACKUP)
    assert "no answer came" in by_api(a, b).text.text
    assert (a.set_to, b.set_to) == ([R.BACKUP], [])


def test_a_role_that_does_not_change_bars_the_way() -> None:
    a, b = Api(R.PRIMARY, obeys=False), Api(R.BACKUP)
    with pytest.raises(Declined) as caught:
        by_api(a, b)
    assert caught.value.advice
    assert b.set_to == []


def test_without_an_account_the_console_is_no_way() -> None:
    deed = next(deed for deed in roles.deeds(step("swap"), ACTION, view()) if deed.route is Route.CONSOLE)
    with pytest.raises(ConsoleError):
        deed.act(Cancel(), lambda *_: None)
