"""P6.7 and P6.8: people come over, the new appliance proves itself, and the old one is given up."""

from __future__ import annotations

from datetime import timedelta

from assistant.domain.hardware import NEW, ComeOver, DeleteMachine, FactoryReset, ShutDown
from assistant.domain.message import Label, Message, say
from assistant.domain.plan import Ask, Estimate, EstimateSource, Phase, Step
from assistant.domain.question import HandTask, Question, QuestionKind
from assistant.domain.site import Route, Site
from assistant.domain.words import appliance_called

HYPERVISOR = "hypervisor"
"""What :class:`HandTask` calls where a virtual machine is deleted."""
_WATCH = timedelta(hours=2)


def come_over(site: Site) -> Step:
    """P6.7: who is still on the old appliance was not led to the new one yet."""
    old = site.primary.name
    return Step(
        "come-over",
        ComeOver(old, NEW, _WATCH),
        Phase.CLIENTS,
        "site",
        say("guide", "Watch the clients come over to the new appliance"),
        say("guide", "The clients are coming over to the new appliance"),
        say("guide", "Nobody is connected to {old} any more")(old=appliance_called(old)),
        say("guide", "Whoever still has the old address from DNS stays there until it expires or they reconnect."),
        (
            say("guide", "Nobody is connected to {old}")(old=appliance_called(old)),
            say("guide", "Clients are connected to the new appliance"),
        ),
        rules=("C5",),
        routes=(),
        estimate=Estimate(timedelta(minutes=5), timedelta(hours=2), EstimateSource.ASSUMED),
        patience=_WATCH,
        poll=timedelta(seconds=70),
        window=1,
    )


def works(site: Site) -> Step:
    """Only people know whether everything works; until they say so, the old appliance stays as it is."""
    old = appliance_called(site.primary.name)
    question = Question(
        "works",
        QuestionKind.CONFIRM,
        say("guide", "Does everything work on the new appliance?"),
        say(
            "guide",
            "Work with it for as long as it takes to be sure. The old appliance is the only way back: once it is reset "
            "or deleted, recordings that only it holds are gone as well.",
        ),
        "works",
        rules=("R21", "R31"),
    )
    return Step(
        "works",
        Ask(question),
        Phase.VERIFY,
        NEW,
        say("guide", "Confirm that everything works on the new appliance"),
        say("guide", "Waiting for your confirmation that everything works"),
        say("guide", "Everything works on the new appliance"),
        say("guide", "Until it does, leave {old} as it is and call Technical Support.")(old=old),
        rules=("R21", "R31"),
        routes=(Route.HAND,),
        window=0,
    )


def factory_reset(site: Site) -> Step:
    """P6.8, physical."""
    old = site.primary
    called = appliance_called(old.name)
    body = say(
        "guide",
        "Everything on the appliance at {address} is erased: data, recordings, certificates, settings. Nothing brings "
        "it back. Right before it is pressed, or before you are asked to press it, the assistant makes sure once more "
        "that this is the old appliance.",
    )
    return Step(
        "factory-reset",
        FactoryReset(old.name, NEW),
        Phase.RETIRE,
        old.name,
        say("guide", "Reset {old} to factory defaults")(old=called),
        say("guide", "{old} is being reset to factory defaults")(old=called),
        say("guide", "{old} is at factory defaults")(old=called),
        say("guide", "It must be the old appliance: its GUID is compared, and who runs the site now."),
        (
            *is_the_old_one(site),
            say("guide", "Afterwards it no longer shows the certificate of {host}")(host=site.host),
        ),
        gate=Question(
            "start.factory-reset",
            QuestionKind.TYPED,
            say("guide", "Erase {old} now?")(old=called),
            body(address=old.address),
            "factory-reset",
            expected=old.host,
        ),
        routes=(Route.CONSOLE, Route.HAND),
        irreversible=True,
        estimate=Estimate(timedelta(minutes=5), timedelta(minutes=30), EstimateSource.ASSUMED),
        patience=timedelta(hours=1),
        poll=timedelta(seconds=15),
        hand=HandTask(
            "/appliance",
            old.name,
            "appliance.status_basics",
            press="basics.factory_reset",
            note=say("guide", "Open it by its own address, {address}, and by no other.")(address=old.address),
        ),
        warning=say("guide", "Do not switch it off before the reset is complete."),
        remedy=say(
            "guide",
            "Nothing more is pressed from here. Look at the page {page} of the appliance at {address}, and compare its "
            "GUID, before you do anything there.",
        )(page=Label("appliance.status_basics"), address=old.address),
        window=0,
    )


def is_the_old_one(site: Site) -> tuple[Message, ...]:
    """What has to be shown before an appliance is erased; what cannot be told counts as not shown."""
    return (
        say("guide", "{address} answers with the GUID and the certificate that {old} had when the site was detected")(
            address=site.primary.address, old=appliance_called(site.primary.name)
        ),
        say("guide", "Its GUID and its certificate of then are others than those of the new appliance"),
        say("guide", "{host} no longer resolves to it")(host=site.host),
        say("guide", "The new appliance runs {host}")(host=site.host),
    )


def shut_down(site: Site) -> Step:
    """P6.8, physical, once the reset is complete."""
    old = site.primary
    called = appliance_called(old.name)
    return Step(
        "shut-down",
        ShutDown(old.name, NEW),
        Phase.RETIRE,
        old.name,
        say("guide", "Shut {old} down")(old=called),
        say("guide", "{old} is shutting down")(old=called),
        say("guide", "{old} is switched off")(old=called),
        say("guide", "Wait until the reset is complete."),
        (say("guide", "Nothing answers at {address} any more")(address=old.address),),
        routes=(Route.CONSOLE, Route.HAND),
        irreversible=True,
        estimate=Estimate(timedelta(minutes=1), timedelta(minutes=10), EstimateSource.ASSUMED),
        patience=timedelta(minutes=30),
        poll=timedelta(seconds=15),
        hand=HandTask(
            "/appliance",
            old.name,
            "appliance.status_basics",
            press="basics.shut_down",
            note=say(
                "guide",
                "If it no longer answers at {address}, it lost its address with the reset: use its own screen or its "
                "power button.",
            )(address=old.address),
        ),
        window=0,
    )


def send_back(site: Site) -> Step:
    """P6.8: only people can carry it away."""
    old = appliance_called(site.primary.name)
    question = Question(
        "send-back",
        QuestionKind.CONFIRM,
        say("guide", "Is {old} on its way back?")(old=old),
        say(
            "guide",
            "Pack it, put the vendor's return label on the parcel and call the carrier. Without a label ask Technical "
            "Support for one. If it stays with you, just confirm.",
        ),
        "send-back",
    )
    return Step(
        "send-back",
        Ask(question),
        Phase.RETIRE,
        site.primary.name,
        say("guide", "Send {old} back")(old=old),
        say("guide", "Waiting for your confirmation that {old} is on its way")(old=old),
        say("guide", "{old} is on its way back")(old=old),
        say("guide", "It is erased and switched off: there is no hurry."),
        routes=(Route.HAND,),
        window=0,
    )


def delete_machine(site: Site) -> Step:
    """P6.8, virtual: the hypervisor is out of the assistant's reach, the same care is not."""
    old = site.primary
    called = appliance_called(old.name)
    body = say(
        "guide",
        "The virtual machine at {address} goes for good, with its data and recordings. Before you are asked to delete "
        "it, the assistant makes sure once more that this is the old appliance.",
    )
    return Step(
        "delete-machine",
        DeleteMachine(old.name, NEW),
        Phase.RETIRE,
        old.name,
        say("guide", "Delete the virtual machine of {old}")(old=called),
        say("guide", "The virtual machine of {old} is being deleted")(old=called),
        say("guide", "The virtual machine of {old} is deleted")(old=called),
        say("guide", "It must be the old appliance: its GUID is compared, and who runs the site now."),
        (*is_the_old_one(site), say("guide", "Nothing answers at {address} any more")(address=old.address)),
        gate=Question(
            "start.delete-machine",
            QuestionKind.TYPED,
            say("guide", "Delete {old} now?")(old=called),
            body(address=old.address),
            "delete-machine",
            expected=old.host,
        ),
        routes=(Route.HAND,),
        irreversible=True,
        patience=timedelta(hours=1),
        poll=timedelta(seconds=15),
        hand=HandTask(
            HYPERVISOR,
            old.name,
            "",
            note=say(
                "guide",
                "Shut the machine with the address {address} down, compare its name and address, then delete it with "
                "its disks.",
            )(address=old.host),
        ),
        remedy=say("guide", "Nothing is deleted from here. Compare name and address of the machine in the hypervisor."),
        window=0,
    )
