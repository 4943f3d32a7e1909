"""What can go wrong.

AssistantError
├── UsageError                 what was asked for makes no sense                       exit 2
├── ReachError                 an appliance was not reached                            exit 1
│   ├── NotFound               the host name has no address
│   ├── Refused                nothing listens there, or the connection was reset
│   ├── TimedOut               no answer in time
│   └── TlsError               the connection is not to be trusted
│       ├── CertificateUntrusted
│       ├── CertificateChanged
│       └── WrongBox           another appliance answers (GUID)
├── AnswerError                an appliance answered, but not what was asked           exit 1
│   ├── ServerTrouble          5xx, or a holding page
│   ├── NotUnderstood          HTML where XML is due, truncated, wrong shape
│   └── Declined               an answer that says error, HTTP 200 or not
│       └── NotTaken           it does not take what it was sent; nothing was begun
│           └── NotTheOldOne   an appliance is not proven to be the one that is to be erased
├── AccessError                who we are is the trouble                               exit 4
│   ├── WrongSecret
│   ├── MissingPermission
│   ├── ApiDisabled
│   ├── SecondFactor
│   └── LockedOut
├── ConsoleError               a page or control is not there, or not only once        exit 1
│   ├── PageMissing
│   │   └── PageOnBackup       the appliance is a backup, which has few pages
│   ├── ControlMissing
│   └── ControlAmbiguous
├── FileTrouble                disk full, not writable, damaged                        exit 1
├── RunFileError               a run file cannot be used                               exit 1
├── HalfDone                   an act stopped half-way: neither as before nor done     exit 1
└── Cancelled                  a person stopped it                                     exit 6

Each carries a stable code, a message, the next action, details as received, and whether trying again can help.
"""

from __future__ import annotations

from typing import ClassVar

from assistant.domain.message import Message, say


class AssistantError(Exception):
    """The root. ``str()`` is the code and the details, for logs; people are shown message and advice."""

    code: ClassVar[str] = "error"
    exit_code: ClassVar[int] = 1
    retriable: ClassVar[bool] = False

    def __init__(self, message: Message, advice: Message | None = None, detail: str = "") -> None:
        super().__init__(f"{self.code}: {detail}" if detail else self.code)
        self.message = message
        self.advice = advice
        self.detail = detail


class UsageError(AssistantError):
    """What was asked for makes no sense."""

    code = "usage"
    exit_code = 2


class ReachError(AssistantError):
    """An appliance was not reached."""

    code = "reach"
    retriable = True


class NotFound(ReachError):
    """The host name has no address."""

    code = "reach.not-found"


class Refused(ReachError):
    """Nothing listens there, or the connection was reset."""

    code = "reach.refused"


class TimedOut(ReachError):
    """No answer in time."""

    code = "reach.timed-out"


class TlsError(ReachError):
    """The connection is not to be trusted."""

    code = "tls"
    retriable = False


class CertificateUntrusted(TlsError):
    """Not trusted by this computer and not accepted by the administrator; carries what was served."""

    code = "tls.untrusted"

    def __init__(
        self, message: Message, advice: Message | None = None, detail: str = "", *, fingerprint: str = ""
    ) -> None:
        super().__init__(message, advice, detail)
        self.fingerprint = fingerprint


class CertificateChanged(CertificateUntrusted):
    """Another certificate than the accepted one."""

    code = "tls.changed"


class WrongBox(TlsError):
    """Another appliance answers: its GUID is not the pinned one."""

    code = "identity.wrong-box"


class AnswerError(AssistantError):
    """An appliance answered, but not what was asked."""

    code = "answer"


class ServerTrouble(AnswerError):
    """5xx or a holding page."""

    code = "answer.server-trouble"
    retriable = True


class NotUnderstood(AnswerError):
    """HTML where XML is due, a truncated or misshapen answer."""

    code = "answer.not-understood"
    retriable = True


class Declined(AnswerError):
    """An answer that says error, whatever its HTTP status."""

    code = "answer.declined"


class NotTaken(Declined):
    """The appliance said no to what it was sent: nothing was begun, and no other way would do better with it."""

    code = "answer.not-taken"


class NotTheOldOne(NotTaken):
    """It is not certain that an appliance is the one to be erased: nothing was pressed, and nobody else may (P6.8)."""

    code = "identity.not-the-old-one"


class AccessError(AssistantError):
    """Who we are is the trouble."""

    code = "access"
    exit_code = 4


class WrongSecret(AccessError):
    """User, password, client ID or secret is wrong."""

    code = "access.wrong-secret"


class MissingPermission(AccessError):
    """The account may not do this; carries the API name of the permission."""

    code = "access.missing-permission"

    def __init__(
        self, message: Message, advice: Message | None = None, detail: str = "", *, permission: str = ""
    ) -> None:
        super().__init__(message, advice, detail)
        self.permission = permission


class ApiDisabled(AccessError):
    """The XML API is switched off on the site, or the account is disabled."""

    code = "access.api-disabled"


class SecondFactor(AccessError):
    """The console wants more than a password: only a person can sign in."""

    code = "access.second-factor"


class LockedOut(AccessError):
    """Too many failed sign-ins; trying again makes it worse."""

    code = "access.locked-out"


class ConsoleError(AssistantError):
    """A page or control is not there, or not only once: the hand takes over."""

    code = "console"


class PageMissing(ConsoleError):
    """The menu has no such page."""

    code = "console.page-missing"


class PageOnBackup(PageMissing):
    """The appliance is the backup of a pair: most pages do not exist there (R24)."""

    code = "console.page-on-backup"


class ControlMissing(ConsoleError):
    """The page has no such control."""

    code = "console.control-missing"


class ControlAmbiguous(ConsoleError):
    """The page has more than one such control."""

    code = "console.control-ambiguous"


class FileTrouble(AssistantError):
    """Disk full, not writable, damaged."""

    code = "file"


class RunFileError(AssistantError):
    """A run file cannot be used: damaged, newer, in use, another plan."""

    code = "run-file"


class HalfDone(AssistantError):
    """An act stopped half-way: something is neither as it was nor as it should be."""

    code = "step.half-done"


class Cancelled(AssistantError):
    """A person stopped it."""

    code = "cancelled"
    exit_code = 6

    def __init__(self) -> None:
        super().__init__(say("errors", "Stopped at your request."))
