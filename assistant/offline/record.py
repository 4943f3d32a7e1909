"""What was collected so far on the unrestricted computer, so that work goes on after an interruption.

It only says where to look: every file in it is hashed again before it is used.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path

from assistant.offline import jsonfile, manifest
from assistant.offline.errors import SourceTrouble, UnsafePath
from assistant.offline.values import CarriedFile, ShoppingList, Wanted

NAME = "collected.json"
_LARGEST = 4 << 20
_log = logging.getLogger(__name__)


def read(folder: Path, shopping: ShoppingList) -> dict[Wanted, CarriedFile]:
    """What was collected for the packages of this list; nothing where the record is missing or damaged."""
    try:
        data = jsonfile.parse(jsonfile.read(folder / NAME, _LARGEST))
        files = [manifest.carried(one) for one in jsonfile.items(data, "collected", len(shopping.wanted))]
    except SourceTrouble as error:
        if not isinstance(error.__cause__, FileNotFoundError):
            raise
        return {}
    except (jsonfile.Malformed, UnsafePath) as error:
        _log.info("the record of what was collected is not used: %s", error)
        return {}
    known = {(one.appliance, one.package): one for one in files}
    pairs = ((wanted, known.get((wanted.appliance, wanted.package))) for wanted in shopping.wanted)
    return {wanted: file for wanted, file in pairs if file is not None}


def write(folder: Path, files: Mapping[Wanted, CarriedFile]) -> None:
    """Note it down. Raises MediumTrouble."""
    jsonfile.write(folder / NAME, jsonfile.canonical([manifest.carried_json(one) for one in files.values()]))
