"""The composition root: decides between window and command line, and lends each what it may not import."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

WINDOW_OPTIONS = ("--demo", "--lang", "--theme", "--speed", "--edition", "--fault", "--console-language")


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the program; the exit code."""
    collect_less_often()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or given[0].partition("=")[0] in WINDOW_OPTIONS:
        # Nothing that start-up makes is garbage: looking for it costs some of the time to the first paint.
        gc.disable()
        from assistant.demo import open_window

        return open_window(given)
    from assistant.cli.app import Hooks, run
    from assistant.demo import draw_gallery, write_pdf

    _set_up_logs()
    return run(given, Hooks(gallery=draw_gallery, pdf=write_pdf))


def collect_less_often() -> None:
    """Look for garbage after more objects than Python does by itself.

    A plan for a thousand nodes is made of a hundred thousand objects, and none of them is garbage: looking through all
    of them again and again costs as much as making them. One look takes a quarter of a microsecond for each object: no
    more of them are gathered for the second one than leave the window its time.
    """
    gc.set_threshold(5_000, 4, 20)


def _set_up_logs() -> None:
    from assistant import logs, paths

    logs.setup(paths.user_log())
    logs.log_unhandled()


if __name__ == "__main__":
    sys.exit(main())
