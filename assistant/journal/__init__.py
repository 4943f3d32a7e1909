"""The run file: one SQLite file holds a run's plan, journal, answers and evidence, chained so that changes show."""

from assistant.journal.chain import Entry
from assistant.journal.errors import (
    Busy,
    Damaged,
    DiskFull,
    Exists,
    Missing,
    Newer,
    NotWritable,
    PlanDiffers,
    TakenOver,
    Unreadable,
)
from assistant.journal.lease import InUse, Lease
from assistant.journal.plans import differing
from assistant.journal.recent import Recent, recent, summarise
from assistant.journal.record import RunRecord
from assistant.journal.runfile import RunFile
from assistant.journal.verification import Verification, check_plan, verify

__all__ = [
    "Busy",
    "Damaged",
    "DiskFull",
    "Entry",
    "Exists",
    "InUse",
    "Lease",
    "Missing",
    "Newer",
    "NotWritable",
    "PlanDiffers",
    "Recent",
    "RunFile",
    "RunRecord",
    "TakenOver",
    "Unreadable",
    "Verification",
    "check_plan",
    "differing",
    "recent",
    "summarise",
    "verify",
]
