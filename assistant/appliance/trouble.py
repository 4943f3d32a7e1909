"""What sockets, TLS and HTTP complain of, as errors a person can act on."""

from __future__ import annotations

import socket
import ssl

import httpcore

from assistant.domain.errors import AssistantError, NotFound, NotUnderstood, ReachError, Refused, TimedOut, TlsError
from assistant.domain.message import Label, Message, say

_RESET = (ConnectionResetError, ConnectionAbortedError, BrokenPipeError, ssl.SSLEOFError, ssl.SSLZeroReturnError)
_OLD_TLS = ("UNSUPPORTED_PROTOCOL", "VERSION_TOO_LOW", "TLSV1_ALERT_PROTOCOL_VERSION", "NO_PROTOCOLS_AVAILABLE")
_WEAK = ("DH_KEY_TOO_SMALL", "EE_KEY_TOO_SMALL", "CA_MD_TOO_WEAK", "SSLV3_ALERT_HANDSHAKE_FAILURE")


def not_reached(exc: OSError, address: str) -> AssistantError:
    """The error for a connection or a handshake that did not come about."""
    detail = f"{type(exc).__name__}: {exc}"
    if isinstance(exc, socket.gaierror):
        return _not_found(address, detail)
    if isinstance(exc, TimeoutError):
        return timed_out(address, detail)
    if isinstance(exc, ConnectionRefusedError):
        return _refused(address, detail)
    if isinstance(exc, _RESET) or "UNEXPECTED_EOF" in str(getattr(exc, "reason", "")):
        return cut(address, detail)
    if isinstance(exc, ssl.SSLError):
        return _no_handshake(exc, address, detail)
    return _unreachable(address, detail)


def in_exchange(exc: Exception, address: str, *, in_body: bool) -> AssistantError:
    """The error for an exchange that broke: before the answer began, or within its body."""
    detail = f"{type(exc).__name__}: {exc}"
    if isinstance(exc, httpcore.TimeoutException):
        return timed_out(address, detail)
    if isinstance(exc, httpcore.LocalProtocolError):
        return _not_sent(address)
    if in_body:
        return truncated(address, detail)
    if isinstance(exc, httpcore.RemoteProtocolError) and "disconnected" not in str(exc):
        return not_http(address, detail)
    return cut(address, detail)


def timed_out(address: str, detail: str) -> TimedOut:
    """No answer in time."""
    return TimedOut(
        say("appliance", "{address} did not answer in time.")(address=address),
        say(
            "appliance",
            "If the appliance is installing or restarting, give it more time. Otherwise check the address, and that "
            "no firewall stands between this computer and the appliance.",
        )(),
        detail,
    )


def cut(address: str, detail: str) -> Refused:
    """The connection was reset, or closed without an answer."""
    return Refused(
        say("appliance", "{address} closed the connection without an answer.")(address=address),
        say(
            "appliance",
            "During an install or a restart this is normal: wait and try again. If it persists, "
            "check that this computer's address is allowed to reach the appliance.",
        )(),
        detail,
    )


def truncated(address: str, detail: str) -> NotUnderstood:
    """The answer ended before its end."""
    return NotUnderstood(
        say("appliance", "The answer from {address} broke off before its end; it was discarded.")(address=address),
        say(
            "appliance", "Try again. If it happens again, check the network between this computer and the appliance."
        )(),
        detail,
    )


def not_http(address: str, detail: str) -> NotUnderstood:
    """What answers does not speak HTTP."""
    return NotUnderstood(
        say("appliance", "Whatever answers at {address} does not behave like an appliance.")(address=address),
        _check_address(),
        detail,
    )


def elsewhere(address: str, target: str) -> NotUnderstood:
    """Sent to another computer, or to this one under another name: nothing of ours goes there."""
    return NotUnderstood(
        say("appliance", "{address} sends the assistant to {target}; it did not follow.")(
            address=address, target=target
        ),
        say(
            "appliance",
            "If that is a name of the site, connect by that name and give this appliance's address for it, so that "
            "the assistant still talks to this very appliance.",
        )(),
        target,
    )


def _not_found(address: str, detail: str) -> NotFound:
    return NotFound(
        say("appliance", "The name in {address} has no address.")(address=address),
        say("appliance", "Check the spelling and this computer's DNS, or give the appliance's IP address.")(),
        detail,
    )


def _refused(address: str, detail: str) -> Refused:
    return Refused(
        say("appliance", "Nothing accepts connections at {address}.")(address=address),
        say(
            "appliance",
            "During an install or a restart this is normal: wait and try again. If it persists, "
            "check the address and the port, and whether the appliance is switched on.",
        )(),
        detail,
    )


def _unreachable(address: str, detail: str) -> ReachError:
    return ReachError(
        say("appliance", "There is no way from this computer to {address}.")(address=address),
        say("appliance", "Check this computer's network, then the address of the appliance.")(),
        detail,
    )


def _not_sent(address: str) -> NotUnderstood:
    # h11 quotes the offending header, and that may be a password: the detail is left out.
    return NotUnderstood(
        say("appliance", "Nothing was sent to {address}: the request contains characters that HTTP cannot carry.")(
            address=address
        ),
        say(
            "appliance",
            "Check user name, client ID and secret for line breaks or stray characters, and enter them again.",
        )(),
    )


def _no_handshake(exc: ssl.SSLError, address: str, detail: str) -> TlsError:
    reason = exc.reason or ""
    if any(word in reason for word in _OLD_TLS):
        return TlsError(_too_old(address), _by_hand(), detail)
    if any(word in reason for word in _WEAK):
        return TlsError(_too_weak(address), _by_hand(), detail)
    return TlsError(
        say("appliance", "No secure connection to {address} could be established. Nothing was sent.")(address=address),
        _check_address(),
        detail,
    )


def _too_old(address: str) -> Message:
    return say("appliance", "{address} only speaks a version of TLS that is no longer safe. Nothing was sent.")(
        address=address
    )


def _too_weak(address: str) -> Message:
    return say("appliance", "{address} only offers encryption that is no longer safe. Nothing was sent.")(
        address=address
    )


def _by_hand() -> Message:
    return say(
        "appliance",
        "On /appliance, allow a newer version of TLS under {page} if it is offered there. If "
        "not, this upgrade has to be done on the consoles, following the vendor's guide.",
    )(page=Label("appliance.tls_configuration"))


def _check_address() -> Message:
    return say(
        "appliance",
        "Check address and port. During an install or a restart wait and try again; a proxy or load balancer in "
        "between can be the cause too.",
    )()
