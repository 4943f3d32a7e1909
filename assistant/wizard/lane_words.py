"""What is done to a node, in a list that names the node already."""

from __future__ import annotations

from assistant.domain.cluster import SetAccepting, TakePart
from assistant.domain.message import Message, say
from assistant.domain.plan import InstallPackage, Step, VerifyVersion

_INSTALL, _VERIFY = say("Lanes", "Install {package}"), say("Lanes", "Verify version and health")
_IN = say("Lanes", "Bring back into service")
_JOIN, _HOLD = say("Lanes", "Let take part again"), say("Lanes", "Hold back")


def doing(step: Step) -> Message:
    """The step without the name of its node; as a whole where it is none that nodes usually have."""
    match step.action:
        case InstallPackage(package=package):
            return _INSTALL(package=package.name)
        case VerifyVersion():
            return _VERIFY
        case SetAccepting(on=True):
            return _IN
        case TakePart(on=on):
            return _JOIN if on else _HOLD
        case _:
            return step.name
