"""Window, demo and gallery put together: beside ``__main__`` the only module that sees both window and simulator."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from argparse import Namespace

    from assistant.wizard.forms import SiteForm
    from assistant.wizard.practice import Practice

SCENARIOS = (
    *("single", "failover", "atlas", "atlas-no-failover", "closed-network", "closed-failover", "closed-atlas"),
    *("legacy-10.6", "hardware", "closed-hardware"),
)
PAIRS = ("failover", "closed-failover", "legacy-10.6", "closed-atlas", "atlas")
"""Scenarios with a second appliance that the site can be led to."""
MOVES = ("hardware", "closed-hardware")
"""Here it is led to a new one, by DNS."""
DEMO_SPEED = 60.0
"""Simulated seconds per real second: an install of twenty minutes takes twenty seconds."""


def open_window(arguments: Sequence[str]) -> int:
    """Open the window, or carry the demo out in the terminal where there is no display; the exit code."""
    options = _options(arguments)
    if options.demo and not has_display():
        from assistant.headless import demo_in_terminal

        return demo_in_terminal(options)
    from assistant.ui.window import run_window

    return run_window(
        language=options.lang,
        theme=options.theme,
        start_practice=lambda scenario: start_practice(options, scenario=scenario),
        practise_at_once=bool(options.demo),
    )


def _options(arguments: Sequence[str]) -> Namespace:
    import argparse

    parser = argparse.ArgumentParser(prog="upgrade-assistant", allow_abbrev=False)
    parser.add_argument(
        "--demo",
        metavar="SCENARIO",
        choices=SCENARIOS,
        help="the window on a simulated site",
    )
    parser.add_argument("--swing", choices=("shared-ip", "dns", "nat"), default="shared-ip", help="of two appliances")
    parser.add_argument(
        "--method", choices=("sync", "async"), default="async", help="of a failover pair, in a terminal"
    )
    parser.add_argument("--lang", choices=("en", "de", "it", "pt_BR"))
    parser.add_argument("--theme", choices=("system", "light", "dark", "high-contrast"))
    parser.add_argument("--speed", type=_positive, default=DEMO_SPEED, help="simulated seconds per real second")
    parser.add_argument("--edition", help="era of the simulated product, for instance beyondtrust-19")
    parser.add_argument("--fault", action="append", default=[], help="something that goes wrong, by name")
    parser.add_argument("--console-language", choices=("en", "de", "it", "pt_BR"), default="en")
    return parser.parse_args(list(arguments))


def _positive(text: str) -> float:
    number = float(text)
    if not 0 < number < 1e6:
        raise ValueError(text)
    return number


def has_display() -> bool:
    """Whether a window could be seen. Qt's offscreen platform draws, but nobody sees it."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in ("offscreen", "minimal"):
        return False
    if sys.platform.startswith(("win", "darwin")):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def start_practice(
    options: Namespace | None = None, speed: float = DEMO_SPEED, scenario: str | None = None
) -> Practice:
    """Start a simulated site and describe it as an administrator would. Raises ValueError for unknown names."""
    from assistant.practising import SiteProcess
    from assistant.service.practising import UpdatesPlace
    from assistant.simulator import FaultSet, scenarios
    from assistant.wizard.practice import Practice

    scenario = scenario or (options and options.demo) or "single"
    edition = scenarios.edition_named(options.edition if options else None, scenario)
    faults = options.fault if options else ()
    known = FaultSet()
    for fault in faults:
        known.add(fault)
    speed = options.speed if options else speed
    language = options.console_language if options else "en"
    site = SiteProcess(
        scenario,
        [f"--edition={edition}", f"--speed={speed}", f"--console-language={language}"]
        + ([f"--swing={options.swing}"] if options and scenario in PAIRS else [])
        + [f"--fault={fault}" for fault in faults],
    )
    if scenario not in (*PAIRS, *MOVES):
        return Practice(practice_form(site.document), speed, site.stop, UpdatesPlace.of(site.document))
    folder = tempfile.TemporaryDirectory(prefix="upgrade-assistant-practice-")
    hosts = Path(folder.name) / "hosts"
    hosts.touch()

    def stop() -> None:
        site.stop()
        folder.cleanup()

    return Practice(practice_form(site.document, hosts), speed, stop, UpdatesPlace.of(site.document))


def practice_form(document: Mapping[str, Any], hosts: Path | None = None) -> SiteForm:
    """The Site page, filled in for the simulated site that ``simulate --json`` described.

    ``hosts``: a hosts file that is nobody's, which a pair needs besides its network and its own addresses. The traffic
    nodes of a cluster are found from its masters.
    """
    from assistant.wizard.forms import SiteForm

    api, login, appliance = document["api"], document["login"], document["appliance"]
    form = SiteForm(
        host=document["site"],
        ca_file=document["ca_file"],
        resolve=tuple(document["resolve"].items()),
        api_user=api["client_id"] if api else "",
        api_secret=api["client_secret"] if api else "",
        login_user=login["user"],
        login_password=login["password"],
        appliance_user=appliance["user"],
        appliance_password=appliance["password"],
    )
    masters = [one for one in document["appliances"] if one.get("cluster_role") != "traffic"]
    if hosts is None:
        if len(document["appliances"]) == 1:
            return form
        # Its nodes know the master by an address of its own: the site's name leads there.
        return replace(form, resolve=tuple((document["resolve"] | {document["site"]: masters[0]["address"]}).items()))
    if document.get("replacement"):
        return _moving(form, document, hosts)
    own = [one["address"] for one in masters]
    second = masters[1]["appliance"]
    return replace(
        form,
        second_has_own=second != appliance,
        second_user=second["user"] if second != appliance else "",
        second_password=second["password"] if second != appliance else "",
        host=f"{document['site'].partition(':')[0]}:{own[0].rpartition(':')[2]}",
        appliance_addresses=", ".join(own),
        name_server=document["dns"]["server"] if document.get("dns") else "",
        hosts_file=str(hosts),
        desk=document["desk"],
    )


def _moving(form: SiteForm, document: Mapping[str, Any], hosts: Path) -> SiteForm:
    """The old appliance by its own address, and the new one. Its certificate is from the factory: nobody vouches."""
    old, new = document["appliances"][0]["address"], document["own_accounts"]["new"]
    return replace(
        form,
        host=f"{document['site'].partition(':')[0]}:{old.rpartition(':')[2]}",
        appliance_addresses=old,
        moves=True,
        new_address=document["replacement"],
        new_user=new["user"],
        new_password=new["password"],
        name_server=document["dns"]["server"],
        hosts_file=str(hosts),
        desk=document["desk"],
    )


def draw_gallery(folder: Path, languages: Sequence[str], themes: Sequence[str]) -> int:
    """Every page as a picture, at every moment that tells something."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from assistant.ui.pictures import draw

    return draw(folder, languages, themes)


def draw_stages(folder: Path, language: str, theme: str) -> int:
    """The stages of the journey as pictures, each at one moment."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from assistant.ui.pictures import draw
    from assistant.ui.sample_journey import NAMES
    from assistant.wizard.stages import Stage

    return draw(folder, (language,), (theme,), names=[stage.value for stage in Stage if stage.value in NAMES])


def write_pdf(html: str, file: Path, title: str) -> None:
    """A PDF from a report's HTML."""
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from assistant.ui.app import make_application
    from assistant.ui.pdf import write_pdf as write

    # An application object that goes away takes every translator with it, ours too: this one stays.
    make_application()
    write(html, file, title)
