"""The ways in which a console does not let one in, or answers with something else than a page."""

from __future__ import annotations

from assistant.appliance.console.model import Page
from assistant.appliance.transport import Answer
from assistant.domain.errors import (
    AccessError,
    ControlAmbiguous,
    ControlMissing,
    Declined,
    LockedOut,
    NotUnderstood,
    PageMissing,
    PageOnBackup,
    SecondFactor,
    ServerTrouble,
    WrongSecret,
)
from assistant.domain.message import Label, Message, plain, say

_SHOWN = 300


def wrong_secret(address: str, root: str, detail: str) -> WrongSecret:
    """User or password is wrong."""
    return WrongSecret(
        say("appliance", "{console} of {address} does not accept this user and password.")(
            console=plain(root), address=address
        ),
        say(
            "appliance",
            "Enter them again; they will not be tried again automatically. /login and /appliance "
            "have separate users: check that these are for {console}.",
        )(console=plain(root)),
        detail[:_SHOWN],
    )


def locked_out(address: str, root: str, detail: str) -> LockedOut:
    """The account is locked."""
    return LockedOut(
        say("appliance", "The account for {console} of {address} is locked. Nothing more was tried.")(
            console=plain(root), address=address
        ),
        say(
            "appliance",
            "Wait until the lock ends, or have another administrator lift it. Until then do the steps by hand.",
        )(),
        detail[:_SHOWN],
    )


def second_factor(address: str, detail: str) -> SecondFactor:
    """Only a person can sign in."""
    return SecondFactor(
        say("appliance", "The console of {address} wants more than a password to sign in.")(address=address),
        say(
            "appliance",
            "Sign in with your browser and do the steps on the console yourself; the assistant says where, and "
            "checks what it can. Or use a local account without a second factor for the time of the upgrade.",
        )(),
        detail[:_SHOWN],
    )


def new_password(address: str, root: str) -> AccessError:
    """The console wants a new password first, as it does at the very first sign-in."""
    return AccessError(
        say("appliance", "{console} of {address} wants a new password before anything else.")(
            console=plain(root), address=address
        ),
        say("appliance", "Sign in with your browser, set a new password, and enter it here.")(),
    )


def not_kept(address: str) -> AccessError:
    """Signed in, and asked to sign in again at once."""
    return AccessError(
        say("appliance", "The console of {address} asks to sign in again right after signing in.")(address=address),
        say("appliance", "Check in a browser whether this account may open the page, and do this step there.")(),
    )


def no_sign_in(address: str, page: Page) -> NotUnderstood:
    """No sign-in form where one should be."""
    return NotUnderstood(
        say("appliance", "The console of {address} shows no form to sign in that the assistant understands.")(
            address=address
        ),
        _by_hand(),
        f"{page.url}: {page.text[:_SHOWN]}",
    )


def circle(address: str) -> NotUnderstood:
    """Redirects without an end."""
    return NotUnderstood(
        say("appliance", "The console of {address} redirects the assistant in a circle.")(address=address), _by_hand()
    )


def by_status(answer: Answer, address: str) -> None:
    """Raise for what the status says: ServerTrouble for 404, 429 and 5xx, AccessError, or Declined."""
    detail = f"HTTP {answer.status} {answer.kind} {answer.text[:_SHOWN]!r}"
    if answer.status == 200:
        return
    if answer.status in (404, 429) or answer.status >= 500:
        raise ServerTrouble(
            say("appliance", "The console of {address} is busy or in trouble.")(address=address),
            say("appliance", "During an install or a restart this is normal: wait and try again.")(),
            detail,
        )
    if answer.status in (401, 403):
        raise _kept_out(address, detail)
    raise Declined(
        say("appliance", "The console of {address} declined: {text}")(address=address, text=f"HTTP {answer.status}"),
        _by_hand(),
        detail,
    )


def no_page(answer: Answer, address: str) -> NotUnderstood:
    """Something else than a page."""
    return NotUnderstood(
        say("appliance", "The console of {address} sent something other than a page.")(address=address),
        _by_hand(),
        f"HTTP {answer.status} {answer.kind} {answer.text[:_SHOWN]!r}",
    )


def page_missing(key: str, page: Page) -> PageMissing:
    """The menu has no such entry."""
    entries = ", ".join(dict.fromkeys(entry.text for entry in page.menu if entry.text))
    return PageMissing(
        say("appliance", "The menu of the console has no {page} for this account.")(page=Label(key)),
        say(
            "appliance",
            "Open {page} in a browser. If it is not there either, the account may not see it, or this appliance does "
            "not have it: the backup of a failover pair has fewer pages.",
        )(page=Label(key)),
        f"at {page.url}: {entries[:_SHOWN]}",
    )


def page_on_backup(key: str, address: str, detail: str) -> PageOnBackup:
    """The appliance is the backup of a pair: most pages of /login do not exist there (R24)."""
    return PageOnBackup(
        say("appliance", "{address} is the backup of a failover pair and has no page {page}.")(
            address=address, page=Label(key)
        ),
        say(
            "appliance",
            "Open {page} on the primary. What is set there reaches the backup with the next data sync; after the "
            "failover relationship is broken, the backup has the page too.",
        )(page=Label(key)),
        detail,
    )


def no_address(address: str, page: Page, count: int) -> ControlMissing | ControlAmbiguous:
    """The list of addresses does not lead to this one, or not only once."""
    if count > 1:
        message = say("appliance", "The page {page} lists “{text}” more than once, and the assistant does not guess.")
        return ControlAmbiguous(message(page=page.title, text=address), _by_hand(), f"{count} links at {page.url}")
    message = say("appliance", "The page {page} does not list “{text}”.")
    return ControlMissing(message(page=page.title, text=address), _by_hand(), f"no link at {page.url}")


def not_that_address(address: str, page: Page) -> ControlMissing:
    """The page that was opened for an address does not show it."""
    return ControlMissing(
        say("appliance", "The page {page} is not about the address {text}. Nothing was done.")(
            page=page.title, text=address
        ),
        _by_hand(),
        f"at {page.url}",
    )


def not_beside(key: str, page: Page) -> ControlMissing:
    """A control that does not belong to what was to be sent together with it, or that cannot be told from others."""
    return ControlMissing(
        say("appliance", "“{control}” on the page {page} cannot be told apart with certainty. Nothing was done.")(
            control=Label(key), page=page.title
        ),
        _by_hand(),
        f"{key} at {page.url}",
    )


def not_that_guid(key: str, page: Page) -> ControlMissing:
    """What is to be pressed cannot be undone, and the page does not show that it is that appliance's."""
    text = say("appliance", "The page {page} does not show the GUID of the appliance that is meant. Nothing was done.")
    return ControlMissing(text(page=page.title), _by_hand(), f"{key} at {page.url}")


def no_field(key: str, page: Page, count: int) -> ControlMissing | ControlAmbiguous:
    """Not exactly one field to choose a file in, beside the button of that key."""
    if count:
        several = say("appliance", "The page {page} has several fields for: {what}. The assistant does not guess.")
        told = several(page=page.title, what=Label(key))
        return ControlAmbiguous(told, _by_hand(), f"{count} fields beside {key} at {page.url}")
    missing = say("appliance", "The page {page} has no field for: {what}. Nothing was done.")
    return ControlMissing(missing(page=page.title, what=Label(key)), _by_hand(), f"no field beside {key} at {page.url}")


def no_node(name: str, page: Page) -> ControlMissing:
    """The cluster does not list a node any more, or its own page does not show that it is about it."""
    return ControlMissing(
        say("appliance", "The page {page} does not list the node {node} any more. Nothing was done.")(
            page=page.title, node=plain(name)
        ),
        say("appliance", "See on the page whether the node was taken out of the cluster or has another name now.")(),
        f"no node at {page.url}",
    )


def node_renamed(name: str, now: str, page: Page) -> ControlMissing:
    """The host of a node is listed under another name."""
    return ControlMissing(
        say("appliance", "The node {node} is called {now} on the page {page} by now. Nothing was done.")(
            node=plain(name), now=plain(now), page=page.title
        ),
        say(
            "appliance", "Make sure that it is the same node, and do this step on the console; then confirm it here."
        )(),
        f"renamed at {page.url}",
    )


def several_for_node(name: str, page: Page) -> ControlAmbiguous:
    """The row of a node has more than one box of that name."""
    return ControlAmbiguous(
        say("appliance", "The page {page} has more than one {control} for the node {node}. Nothing was done.")(
            page=page.title, control=Label("cluster.accepting"), node=plain(name)
        ),
        _by_hand(),
        f"several boxes at {page.url}",
    )


def unknown_tick(name: str, page: Page) -> ControlMissing:
    """A ticked box beside a button, of which it is not known what it does."""
    return ControlMissing(
        say(
            "appliance",
            "“{control}” on the page {page} is ticked, and the assistant does not know it. Nothing was done.",
        )(control=name, page=page.title),
        _by_hand(),
        f"unknown box at {page.url}",
    )


def signed_out(address: str) -> Message:
    """Why nobody knows what became of a click: the page is another one after signing in again."""
    return say("appliance", "The console of {address} asked to sign in again, and its page has changed meanwhile.")(
        address=address
    )


def told(text: str, address: str) -> Declined:
    """What a page complains of."""
    return Declined(
        say("appliance", "The console of {address} says: {text}")(address=address, text=text[:_SHOWN]),
        _by_hand(),
        text,
    )


def no_file(answer: Answer, address: str) -> NotUnderstood:
    """Something else than the file that was to be downloaded."""
    return NotUnderstood(
        say("appliance", "The console of {address} sent something other than the file; it was discarded.")(
            address=address
        ),
        say("appliance", "Download the file with your browser and hand it in here.")(),
        f"HTTP {answer.status} {answer.kind} {answer.text[:_SHOWN]!r}",
    )


def _kept_out(address: str, detail: str) -> AccessError:
    return AccessError(
        say("appliance", "The console of {address} does not let this account or this computer in.")(address=address),
        say(
            "appliance",
            "Check in a browser whether the account may open the page. On /appliance, {page} can "
            "limit which computers are let in.",
        )(page=Label("appliance.administration")),
        detail,
    )


def _by_hand() -> Message:
    return say("appliance", "Open the page in your browser and do this step there; then confirm it here.")()
