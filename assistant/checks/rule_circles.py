"""Whether rules can be followed at all."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from assistant.domain.packages import PackageKind
from assistant.domain.path_rules import Certainty, PathRule
from assistant.domain.versions import Version

_Node = tuple[PackageKind, Version]


def circle(rules: Iterable[PathRule]) -> list[str]:
    """Names of packages whose documented rules ask for one another; nothing where they can be followed.

    A package inherits what lower ones of its kind need: nobody gets to it but past them.
    """
    sure = [one for one in rules if one.version is not None and one.certainty is Certainty.DOCUMENTED]
    ruled = {kind: sorted({r.version for r in sure if r.kind is kind and r.version}) for kind in PackageKind}
    graph: TopologicalSorter[_Node] = TopologicalSorter()
    for kind, versions in ruled.items():
        for lower, higher in pairwise(versions):
            if kind is not PackageKind.LICENCE:
                graph.add((kind, higher), (kind, lower))
    for rule in sure:
        at = bisect_right(ruled[rule.needs], rule.needed)
        if rule.version is not None and rule.kind is not None and at:
            graph.add((rule.kind, rule.version), (rule.needs, ruled[rule.needs][at - 1]))
        if rule.version is not None and rule.kind is rule.needs and rule.version <= rule.needed:
            return [rule.id]
    try:
        graph.prepare()
    except CycleError as error:
        return [f"{kind.value} {version}" for kind, version in error.args[1]]
    return []
