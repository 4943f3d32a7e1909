"""Update files that a person brings (P2.2, P2.3, R15): taken into the run's folder once they are proven."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from assistant.actions.view import View, proofs_of
from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError, FileTrouble
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, many, plain, say
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.packages import Package
from assistant.domain.plan import BringFiles, InstallPackage, Step, UpdateWay
from assistant.domain.site import Route
from assistant.engine.ports import Sight
from assistant.engine.state import ENDED
from assistant.offline import bringing, copies
from assistant.offline.copies import Copy
from assistant.offline.store import Kept, UpdateStore
from assistant.offline.values import Wanted


def sights(step: Step, action: BringFiles, view: View) -> Sequence[Sight]:
    """The files on disk are what shows it."""
    return (Sight(Route.COMPUTER, lambda cancel: _look(step, action, view, cancel)),)


@dataclass(frozen=True)
class _Stock:
    """What is there of what is still needed."""

    good: tuple[Kept, ...]
    missing: tuple[Package, ...]
    changed: tuple[Package, ...]


def _look(step: Step, action: BringFiles, view: View, cancel: Cancel) -> Observation:
    found = _stock(action, view, cancel, lambda kept: as_recorded(step, kept, view))
    others = {one.file: copies.second_of(one, cancel) for one in found.good}
    facts = tuple(fact for one in found.good for fact in (*_facts(one), *copy_facts(one, others[one.file])))
    facts += _compared(action, found, view)
    if found.missing or found.changed:
        proofs = proofs_of(step, not found.missing, not found.changed)
        return view.observe(Reach.NOT_REACHED, _lacking(found), Route.COMPUTER, proofs, facts)
    said = _minding(step.done, [copies.told(file, other) for file, other in others.items()])
    return view.observe(Reach.REACHED, said, Route.COMPUTER, proofs_of(step, True, True), facts)


def _stock(action: BringFiles, view: View, cancel: Cancel, right: Callable[[Kept], bool]) -> _Stock:
    store, good, missing, changed = UpdateStore(view.folder), [], [], []
    for package in _still_needed(action, view):
        kept = store.of(action.appliance, package.name)
        if kept is None or not kept.there:
            missing.append(package)
        elif store.changed(kept, cancel=cancel) or not right(kept):
            changed.append(package)
        else:
            good.append(kept)
    return _Stock(tuple(good), tuple(missing), tuple(changed))


def _still_needed(action: BringFiles, view: View) -> list[Package]:
    """A package that is installed needs no file any more."""
    installed = _installed(action.appliance, view)
    return [package for package in action.packages if package.name not in installed]


def _installed(appliance: str, view: View) -> set[str]:
    return {
        step.action.package.name
        for step in view.plan.steps
        if isinstance(step.action, InstallPackage)
        and step.action.appliance == appliance
        and view.status(step.id).state in ENDED
    }


def as_recorded(step: Step, kept: Kept, view: View) -> bool:
    """Whether a file is the one on record in the run file; the index beside it could have been changed with it."""
    before = view.fact(step, _key(kept.file.package))
    return before is None or before == _digest(kept)


def _key(package: str) -> str:
    return f"file of {package}"


def _digest(kept: Kept) -> str:
    return f"{kept.file.sha256} {kept.file.size} {kept.file.name}"


def _facts(kept: Kept) -> tuple[tuple[str, str], ...]:
    package = kept.file.package
    by = ((f"assigned by for {package}", kept.by),) if kept.by else ()
    return (_key(package), _digest(kept)), (f"vouched of {package}", kept.vouched.value), *by


def copy_facts(kept: Kept, other: Copy) -> tuple[tuple[str, str], ...]:
    """How the second copy of a file stands, and where it is: it goes on record (R15)."""
    place = f" {other.path}" if other.path is not None else ""
    return ((f"second copy of {kept.file.package}", f"{other.state.value}{place}"),)


def mind_copies(action: InstallPackage, said: Message, view: View, cancel: Cancel) -> Message:
    """Before a file is sent: what is said at this moment, and which files have no second copy at hand (R15)."""
    if action.way is not UpdateWay.MANUAL:
        return said
    installed = _installed(action.appliance, view)
    kept = [one for one in UpdateStore(view.folder).kept(action.appliance) if one.there]
    needed = [one for one in kept if one.file.package not in installed]
    return _minding(said, [copies.told(one.file, copies.second_of(one, cancel)) for one in needed])


def _minding(said: Message, found: Iterable[Finding]) -> Message:
    """With a sentence for each file that has no second copy at hand, and one that says what to do."""
    lacking = [one for one in found if one.level is Level.WARNING]
    if not lacking or lacking[0].advice is None:
        return said
    parts = [said, *(one.text for one in lacking), lacking[0].advice]
    names = [f"part{number}" for number in range(len(parts))]
    return Message("", "\n".join(f"{{{name}}}" for name in names), tuple(zip(names, parts, strict=True)))


def _compared(action: BringFiles, found: _Stock, view: View) -> tuple[tuple[str, str], ...]:
    """Whether two appliances get the same copy; with a key for each, a difference need not mean anything (8 [B])."""
    try:
        others = {
            (one.name, kept.file.package): kept.file.sha256
            for one in view.plan.site.appliances
            if one.name != action.appliance
            for kept in UpdateStore(view.folder).kept(one.name)
        }
    except AssistantError:
        return ()
    return tuple(
        (f"{package} as on {name}", "same" if sha256 == kept.file.sha256 else "other")
        for (name, package), sha256 in others.items()
        for kept in found.good
        if kept.file.package == package
    )


def _lacking(found: _Stock) -> Message:
    if found.changed:
        names = ", ".join(package.name for package in found.changed)
        return say("actions", "No longer the file that was brought in: {packages}. Bring it in once more.")(
            packages=names
        )
    names = ", ".join(package.name for package in found.missing)
    return many("actions", "%n update file(s) missing: {packages}", "", len(found.missing))(packages=plain(names))


def take_over(action: BringFiles, given: str, by: str, view: View, cancel: Cancel) -> Outcome:
    """What a person, ``by``, brought, as :func:`bringing.read` has it; it takes the place of what is on record.

    What is good is taken over even if it is not all; then it raises FileTrouble and says what is missing.
    """
    store, wanted = UpdateStore(view.folder), wanted_of(action)
    taken = bringing.take(store, bringing.read(given, wanted, by), wanted, view.plan.site.host, cancel=cancel)
    found = _stock(action, view, cancel, lambda kept: True)
    if found.missing or found.changed:
        advice = say(
            "actions",
            "What was found is taken over. Choose the medium or folder that has the rest; or say which file is which "
            "package, a line for each: package=file.",
        )
        raise FileTrouble(_lacking(found), advice, given)
    text = many("actions", "%n update file(s) checked and copied into the run's folder.", "", len(taken))
    kept = store.kept(action.appliance)
    facts = tuple(fact for one in kept for fact in (*_facts(one), *copy_facts(one, copies.second_of(one, cancel))))
    return Outcome(text, Route.HAND, view.clock.now(), facts)


def wanted_of(action: BringFiles) -> tuple[Wanted, ...]:
    """What a shopping list asks for."""
    return tuple(Wanted(action.appliance, one.name, one.kind, one.version) for one in action.packages)
