"""Everything about texts and their translations.

    python scripts/texts.py extract           bring translations/*.ts up to date with the source
    python scripts/texts.py check             what is missing or wrong: sources, places, literal texts in the window
    python scripts/texts.py compile           make the .qm files
    python scripts/texts.py todo LANG         what is not translated yet, as JSON
    python scripts/texts.py fill LANG FILE    take translations from such JSON ("-": standard input)
    python scripts/texts.py pseudo FOLDER     a language that is long and accented, to find what is cut off

``todo`` prints [{context, source, plural, comment}]; ``fill`` takes [{context, source, translation: "…"}], for a plural
{context, source, translations: ["one", "many"]}. English translates itself; only its plurals are written by hand.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts import catalogues, marked  # noqa: E402 (after the path)

FOLDER = ROOT / "translations"
PACKAGING = ROOT / "packaging"
LANGUAGES = ("de", "it", "pt_BR", "en")
_KEEP = re.compile(r"\{\w+\}|%L?n|%\d|<[^<>]+>|&\w+;|&\w|\\n|\n")
_ACCENTS = str.maketrans("acdeghijklnorstuwyzACDEGHIJKLNORSTUWYZ", "áçđéĝĥíĵķĺñóŕšţúŵýžÁÇĐÉĜĤÍĴĶĹÑÓŔŠŢÚŴÝŽ")


def source_files() -> list[Path]:
    """All modules of the program."""
    return sorted((ROOT / "assistant").rglob("*.py"))


def source(language: str) -> Path:
    """The translation source of a language."""
    return FOLDER / f"assistant_{language}.ts"


def extract() -> list[str]:
    """Bring all sources up to date; returns what is wrong with the marking."""
    found = marked.find(source_files(), ROOT)
    with catalogues.alone(FOLDER):
        for language in LANGUAGES:
            entries = catalogues.merged(found.marked, catalogues.read(source(language)), language)
            catalogues.write(source(language), entries, language)
    return found.problems


def check() -> list[str]:
    """All that is missing or wrong, each in a line."""
    found = marked.find(source_files(), ROOT)
    literal = marked.literals(sorted((ROOT / "assistant" / "ui").rglob("*.py")), ROOT)
    outdated = [f"{source(code).name}: not up to date, run extract" for code in LANGUAGES if _outdated(code, found)]
    wrong = [line for code in LANGUAGES for line in _wrong(code)]
    return [*found.problems, *literal, *outdated, *wrong]


def _outdated(language: str, found: marked.Found) -> bool:
    file = source(language)
    fresh = catalogues.rendered(catalogues.merged(found.marked, catalogues.read(file), language), language)
    return not file.is_file() or file.read_text(encoding="utf-8") != fresh


def _wrong(language: str) -> Iterator[str]:
    if missing := len(todo(language)):
        yield f"{source(language).name}: {missing} not translated, see: scripts/texts.py todo {language}"
    for entry in catalogues.read(source(language)).values():
        for problem in catalogues.problems(entry, language):
            yield f"{source(language).name}: {entry.context}: {entry.source!r} {problem}"


def compile_catalogues(folder: Path | None = None) -> list[str]:
    """Make the .qm files of a folder; returns what went wrong."""
    command = [sys.executable, str(PACKAGING / "compile_catalogues.py"), str(folder or FOLDER)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return [done.stderr.strip()] if done.returncode else []


def todo(language: str) -> list[dict[str, Any]]:
    """What has no finished translation."""
    return [
        {"context": e.context, "source": e.source, "plural": e.plural, "comment": e.comment}
        for e in catalogues.read(source(language)).values()
        if not e.finished
    ]


def fill(language: str, translations: list[dict[str, Any]]) -> list[str]:
    """Write translations back; what is wrong is left as it was and returned."""
    refused: list[str] = []
    with catalogues.alone(FOLDER):
        entries = catalogues.read(source(language))
        for one in translations:
            entry = entries.get((one["context"], one["source"]))
            if entry is None:
                refused.append(f"{one['context']}: {one['source']!r} is not marked in the source (any more)")
                continue
            given = one["translations"] if entry.plural else [one["translation"]]
            new = replace(entry, forms=tuple(given), finished=True)
            wrong = list(catalogues.problems(new, language))
            refused += [f"{new.context}: {new.source!r} {problem}" for problem in wrong]
            if not wrong:
                entries[entry.key] = new
        catalogues.write(source(language), entries, language)
    return refused


def pseudo_text(text: str) -> str:
    """The text accented and about 40 % longer, still readable, its places untouched."""
    parts = _KEEP.split(text)
    kept = [*_KEEP.findall(text), ""]
    accented = "".join(part.translate(_ACCENTS) + keep for part, keep in zip(parts, kept, strict=True))
    ending = accented[-1:] if accented[-1:] in ("…", ":") else ""
    body = accented[: len(accented) - len(ending)]
    return f"[{body}{' ~' * max(1, round(len(text) * 0.2))}]{ending}"


def pseudo(folder: Path) -> Path:
    """Write ``assistant_pseudo.ts`` into the folder and compile it; returns the ``.qm``."""
    entries = catalogues.merged(marked.find(source_files(), ROOT).marked, {}, "en")
    long = {
        key: replace(e, forms=tuple(pseudo_text(e.source) for _ in e.forms), finished=True)
        for key, e in entries.items()
    }
    file = folder / "assistant_pseudo.ts"
    catalogues.write(file, long, "en")
    if wrong := compile_catalogues(folder):
        raise RuntimeError(wrong[0])
    return file.with_suffix(".qm")


def _todo(language: str) -> list[str]:
    print(json.dumps(todo(language), ensure_ascii=False, indent=1))
    return []


def _fill(language: str, name: str) -> list[str]:
    text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
    return fill(language, json.loads(text))


def _pseudo(folder: str) -> list[str]:
    print(pseudo(Path(folder)))
    return []


COMMANDS: dict[str, Callable[..., list[str]]] = {
    "extract": extract,
    "check": check,
    "compile": compile_catalogues,
    "todo": _todo,
    "fill": _fill,
    "pseudo": _pseudo,
}


def main(arguments: list[str]) -> int:
    """Run a command; 0 all is well, 1 something is wrong, 2 usage."""
    wanted = {"todo": 1, "fill": 2, "pseudo": 1}
    if not arguments or arguments[0] not in COMMANDS or len(arguments) - 1 != wanted.get(arguments[0], 0):
        print(__doc__)
        return 2
    if arguments[0] in ("todo", "fill") and arguments[1] not in LANGUAGES:
        print(f"no such language: {arguments[1]}; there are {', '.join(LANGUAGES)}")
        return 2
    wrong = COMMANDS[arguments[0]](*arguments[1:])
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
