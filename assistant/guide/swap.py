"""The hosts-file test (V4), and the three ways of making the other appliance primary (S1 to S3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from assistant.domain.failover import (
    PointDns,
    PointNat,
    Swing,
    SwitchedOff,
    SwitchSharedIp,
    TestByHosts,
    TestElsewhere,
)
from assistant.domain.message import Label, Message, plain, say
from assistant.domain.plan import Estimate, EstimateSource, Phase, Step
from assistant.domain.question import Choice, Field, HandTask, Question, QuestionKind
from assistant.domain.site import Appliance, Route, Site
from assistant.domain.words import appliance_called

SHARED_IP, HOSTS = "shared-ip", "hosts-file"
"""Ids of what is switched off or changed."""


def test_by_hosts(site: Site, new: Appliance) -> Step:
    """V4 on this computer."""
    called = appliance_called(new.name)
    changed = SwitchedOff(
        HOSTS,
        say("guide", "The hosts file of this computer leads {host} to {appliance}.")(host=site.host, appliance=called),
        say("guide", "It is restored at the next start of the program, or by {command}.")(
            command=plain("upgrade-assistant hosts-test restore")
        ),
    )
    return Step(
        "hosts-test",
        TestByHosts(new.name, new.host),
        Phase.VERIFY,
        "computer",
        say("guide", "Test {appliance} from this computer by the hosts file")(appliance=called),
        say("guide", "{appliance} is being tested from this computer as {host}")(appliance=called, host=site.host),
        say("guide", "{appliance} answers correctly for {host}; the hosts file is as before")(
            appliance=called, host=site.host
        ),
        say("guide", "Only this computer is affected. Its hosts file is restored right after the test."),
        (
            say("guide", "{host} resolves to {address} here")(host=site.host, address=new.host),
            say("guide", "The right certificate is served for {host}")(host=site.host),
            say("guide", "The GUID shows that {appliance} answers")(appliance=called),
            say("guide", "The hosts file is as before"),
        ),
        routes=(Route.COMPUTER, Route.HAND),
        estimate=Estimate(timedelta(seconds=10), timedelta(minutes=2), EstimateSource.ASSUMED),
        poll=timedelta(seconds=5),
        hand=HandTask(
            "hosts file",
            new.name,
            "",
            note=say("guide", "Add the line {line}, test, and take it out again.")(line=f"{new.host} {site.host}"),
        ),
        switches_off=(changed,),
        restores=(HOSTS,),
    )


def test_elsewhere(site: Site, new: Appliance) -> Step:
    """V4 on the second computer, where a representative console is run too."""
    called = appliance_called(new.name)
    question = Question(
        "hosts-test-elsewhere",
        QuestionKind.CONFIRM,
        say("guide", "Did the second computer reach {appliance}?")(appliance=called),
        say(
            "guide",
            "On a second computer, point {host} to {address} in its hosts file; the portable script "
            "does that and restores the file. Start a representative console there and hold a session.",
        )(host=site.host, address=new.host),
        "hosts-test-elsewhere",
    )
    return Step(
        "hosts-test-elsewhere",
        TestElsewhere(new.name, question),
        Phase.VERIFY,
        "site",
        say("guide", "Test {appliance} from a second computer")(appliance=called),
        say("guide", "Waiting for the result from a second computer"),
        say("guide", "A second computer reached {appliance} as {host}")(appliance=called, host=site.host),
        say("guide", "If the test fails, the site stays where it is: nothing has been swapped yet."),
        (say("guide", "The second computer's result file, or your confirmation"),),
        routes=(Route.HAND,),
    )


def swap(site: Site, old: Appliance, new: Appliance, swing: Swing) -> Step:
    """S1, S2 or S3, by what the site has."""
    make = {Swing.SHARED_IP: _shared_ip, Swing.DNS: dns_swing, Swing.NAT: _nat}[swing]
    return replace(make(site, old, new), gate=swap_gate(site, new))


def swap_gate(site: Site, new: Appliance) -> Question:
    """What is asked before everybody is cut off (R35)."""
    called = appliance_called(new.name)
    return Question(
        "start.swap",
        QuestionKind.TYPED,
        say("guide", "Make {appliance} primary now?")(appliance=called),
        say(
            "guide",
            "Everybody is disconnected and reconnects to {appliance}. Sessions end; from then on "
            "{host} runs the new version.",
        )(appliance=called, host=site.host),
        "swap",
        expected=site.host,
        rules=("R19", "R20a", "R35"),
    )


def _step(site: Site, new: Appliance, action: SwitchSharedIp | PointDns | PointNat, name: Message) -> Step:
    called = appliance_called(new.name)
    return Step(
        "swap",
        action,
        Phase.SWAP,
        new.name,
        name,
        say("guide", "{host} is being led to {appliance}")(host=site.host, appliance=called),
        say("guide", "{host} leads to {appliance}")(host=site.host, appliance=called),
        rules=("R19", "R20a", "R35"),
        outage=True,
    )


def _shared_ip(site: Site, old: Appliance, new: Appliance) -> Step:
    off, on = appliance_called(old.name), appliance_called(new.name)
    address = next(iter(old.shared_ips or new.shared_ips), "")
    step = _step(
        site,
        new,
        SwitchSharedIp(old.name, new.name, address),
        say("guide", "Switch the shared address from {off} to {on}")(off=off, on=on),
    )
    return replace(
        step,
        detail=say(
            "guide", "Both pages are opened first; then the address is disabled on {off} and at once enabled on {on}."
        )(off=off, on=on),
        proofs=(
            say("guide", "The shared address is disabled on {appliance}")(appliance=off),
            say("guide", "The shared address is enabled on {appliance}")(appliance=on),
            say("guide", "{host} answers with the identity of {appliance}")(host=site.host, appliance=on),
        ),
        routes=(Route.CONSOLE, Route.HAND),
        estimate=Estimate(timedelta(seconds=10), timedelta(minutes=2), EstimateSource.ASSUMED),
        patience=timedelta(minutes=10),
        poll=timedelta(seconds=5),
        hand=HandTask(
            "/appliance",
            old.name,
            "appliance.ip_configuration",
            None,
            (Field("network.enabled", say("guide", "untick it for the shared address")),),
            "network.save",
            note=say("guide", "Have the same page of {on} open already; tick it there and save at once.")(on=on),
        ),
        undo=_back_to(off),
        switches_off=(
            SwitchedOff(
                SHARED_IP,
                say("guide", "The shared address is disabled on {appliance}.")(appliance=off),
                say("guide", "Enable it on {appliance}, on the page {page}.")(
                    appliance=on, page=Label("appliance.ip_configuration")
                ),
            ),
        ),
        restores=(SHARED_IP,),
    )


def _back_to(old: Message) -> Question:
    return Question(
        "undo.swap",
        QuestionKind.CHOICE,
        say("guide", "The shared address could not be switched over. What now?"),
        say("guide", "While it is disabled on both appliances, nobody reaches the site."),
        "swap",
        (
            Choice(
                "undo",
                say("guide", "Back to {appliance}")(appliance=old),
                say("guide", "The site is in service again with the old version."),
            ),
            Choice("again", say("guide", "Try again"), say("guide", "The site stays down until it works.")),
            Choice("stop", say("guide", "Leave it as it is"), say("guide", "You enable the address by hand.")),
        ),
        rules=("R35",),
    )


def dns_swing(site: Site, old: Appliance, new: Appliance) -> Step:
    """S2, without its gate."""
    called, address = appliance_called(new.name), new.host
    step = _step(
        site,
        new,
        PointDns(new.name, address),
        say("guide", "Point the DNS record of {host} to {appliance}")(host=site.host, appliance=called),
    )
    return replace(
        step,
        detail=say("guide", "Answers cached elsewhere lead to the old appliance until they expire."),
        proofs=(
            say("guide", "The authoritative name servers answer {address}")(address=address),
            say("guide", "This computer's resolver answers {address}")(address=address),
            say("guide", "{host} answers with the identity of {appliance}")(host=site.host, appliance=called),
        ),
        routes=(Route.HAND,),
        estimate=Estimate(timedelta(minutes=2), timedelta(hours=1), EstimateSource.ASSUMED),
        patience=timedelta(hours=2),
        poll=timedelta(seconds=15),
        hand=HandTask(
            "DNS controller",
            new.name,
            "",
            note=say("guide", "Change the record of {host} to {address}.")(host=site.host, address=address),
        ),
        remedy=_until_it_leads(old, new),
    )


def _nat(site: Site, old: Appliance, new: Appliance) -> Step:
    called = appliance_called(new.name)
    step = _step(
        site,
        new,
        PointNat(new.name),
        say("guide", "Point the NAT entry of {host} to {appliance}")(host=site.host, appliance=called),
    )
    return replace(
        step,
        detail=say("guide", "The public address stays the same; only its target changes."),
        proofs=(say("guide", "{host} answers with the identity of {appliance}")(host=site.host, appliance=called),),
        routes=(Route.HAND,),
        estimate=Estimate(timedelta(minutes=1), timedelta(minutes=15), EstimateSource.ASSUMED),
        patience=timedelta(hours=1),
        poll=timedelta(seconds=10),
        hand=HandTask(
            "NAT controller",
            new.name,
            "",
            note=say("guide", "Change the entry of {host} so that it leads to {address}.")(
                host=site.host, address=new.address
            ),
        ),
        remedy=_until_it_leads(old, new),
    )


def _until_it_leads(old: Appliance, new: Appliance) -> Message:
    text = say(
        "guide",
        "Check the change at the controller, on every name server, then resume the run. Whoever is not led to {new} "
        "yet reaches {old}, with the old version.",
    )
    return text(new=appliance_called(new.name), old=appliance_called(old.name))
