"""V1 to V3: the upgrade finished, consoles show the build, a session works."""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache

from assistant.domain.message import Label, Message, say
from assistant.domain.plan import Ask, CompareConsoleBuild, Estimate, EstimateSource, Phase, Step, VerifyVersion
from assistant.domain.question import HandTask, Question, QuestionKind
from assistant.domain.site import Route
from assistant.domain.versions import Version
from assistant.guide.lanes import leaving_out
from assistant.guide.place import Place, at

# A cluster has these for each of its nodes: they are marked once.
_VERIFY = say("guide", "Verify version and health of {appliance}")
_VERIFYING = say("guide", "Version and health of {appliance} are being verified")
_VERIFIED = say("guide", "{appliance} runs {version} and is healthy")
_HEALTHY = say("guide", "The health check reports good health")
_SAME = say("guide", "The same appliance answers, with the same certificate")
_A_LOOK = Estimate(timedelta(seconds=10), timedelta(minutes=3), EstimateSource.ASSUMED)


def verification(place: Place, version: Version) -> tuple[Step, ...]:
    """V1, V2 and V3 on the appliance that was upgraded."""
    return version_shown(place, version), at(place, _console_build(place)), at(place, _test_session(place))


def verification_of_base(place: Place) -> tuple[Step, ...]:
    """V1 and V3 after Base updates alone: the site software is the one from before, so consoles stay as they are."""
    software = place.site.edition.software
    return (*((version_shown(place, software.version),) if software else ()), at(place, _test_session(place)))


def version_shown(place: Place, version: Version, name: str = "verify-version", needs: tuple[str, ...] = ()) -> Step:
    """V1; of a node it is a part of its upgrade."""
    appliance, called, shown = place.appliance, place.called, str(version)
    step_id = place.id(name)
    return Step(
        step_id,
        VerifyVersion(appliance, version),
        Phase.UPGRADE if place.group else Phase.VERIFY,
        appliance,
        _VERIFY(appliance=called),
        _VERIFYING(appliance=called),
        _VERIFIED(appliance=called, version=shown),
        proofs=(
            _reported(shown),
            _HEALTHY,
            _SAME,
        ),
        routes=(),
        estimate=_A_LOOK,
        patience=timedelta(minutes=15),
        waiver=leaving_out(place, step_id),
        needs=needs,
        lane=appliance,
        group=place.group,
        window=place.window,
    )


@lru_cache(maxsize=256)
def _reported(version: str) -> Message:
    """The same for every node of a cluster."""
    return say("guide", "The appliance reports version {version}")(version=version)


def _console_build(place: Place) -> Step:
    appliance = place.appliance
    question = Question(
        "console-build",
        QuestionKind.TEXT,
        say("guide", "Which build does a representative console show?"),
        say("guide", "Start a console, sign in and open {page}. Type or paste the version and build it shows.")(
            page=Label("console.about")
        ),
        "console-build",
        hand=HandTask("representative console", appliance, "console.about"),
        rules=("C1", "C2"),
    )
    return Step(
        "console-build",
        CompareConsoleBuild(appliance, question),
        Phase.VERIFY,
        appliance,
        say("guide", "Compare the build that a console shows"),
        say("guide", "Waiting for the build that a console shows"),
        say("guide", "A console shows the appliance's build"),
        say("guide", "A console updates itself at its next start."),
        (say("guide", "The build under {page} equals the appliance's")(page=Label("console.about")),),
        rules=("C1", "C2"),
        routes=(Route.HAND,),
    )


def _test_session(place: Place) -> Step:
    question = Question(
        "test-session",
        QuestionKind.CONFIRM,
        say("guide", "Did a test session work?"),
        say("guide", "Start a session to a remote computer: see its screen, move its mouse, end the session."),
        "test-session",
    )
    return Step(
        "test-session",
        Ask(question),
        Phase.VERIFY,
        place.appliance,
        say("guide", "Hold a test session"),
        say("guide", "Waiting for you to confirm the test session"),
        say("guide", "The test session worked"),
        say("guide", "If it did not work, make the support bundle and call Technical Support before you continue."),
        (say("guide", "A session to a remote computer can be started"),),
        routes=(Route.HAND,),
    )
