"""P2: update files that people carry to the appliance."""

from __future__ import annotations

from datetime import timedelta

from assistant.domain.eras import files_only
from assistant.domain.message import Message, say
from assistant.domain.packages import Package
from assistant.domain.plan import BringFiles, Estimate, EstimateSource, Phase, Step
from assistant.domain.question import HandTask
from assistant.domain.site import Route
from assistant.guide.place import Place, at

MEDIUM = "removable media"
"""What :class:`HandTask` calls the place where files come from."""


def bring_files(place: Place, packages: tuple[Package, ...]) -> Step:
    """P2.2 and P2.3: the update files are on this computer before any window begins (R15)."""
    called = place.called
    step = Step(
        place.id("bring-files"),
        BringFiles(place.appliance, packages),
        Phase.PREPARE,
        "computer",
        say("guide", "Bring in the update files for {appliance}")(appliance=called),
        say("guide", "The update files for {appliance} are being checked and copied")(appliance=called),
        say("guide", "All update files for {appliance} are on this computer and proven")(appliance=called),
        _how_they_come(place),
        (
            say("guide", "There is a file for each package"),
            say("guide", "Each file is unchanged since it was downloaded, or was assigned by a person"),
        ),
        rules=("R15", "R4", "R16"),
        routes=(Route.HAND,),
        estimate=Estimate(timedelta(minutes=2), timedelta(minutes=30), EstimateSource.ASSUMED),
        patience=timedelta(minutes=30),
        poll=timedelta(seconds=5),
        hand=HandTask(
            MEDIUM,
            place.appliance,
            "",
            note=_which(packages),
            file="updates",
        ),
    )
    return at(place, step)


def _how_they_come(place: Place) -> Message:
    if files_only(place.site):
        return say(
            "guide",
            "Technical Support mails a link to each file: ask for the files of {appliance}, download all of them, and "
            "keep two copies until everything is installed.",
        )(appliance=place.called)
    return say(
        "guide",
        "The appliance does not reach the vendor. Its files are downloaded elsewhere with its Appliance Download "
        "Key and carried here. Keep the medium until everything is installed: what was downloaded is not offered "
        "again.",
    )()


def _which(packages: tuple[Package, ...]) -> Message:
    names = ", ".join(package.name for package in packages)
    return say("guide", "Choose the medium or the folder with the files for: {packages}.")(packages=names)
