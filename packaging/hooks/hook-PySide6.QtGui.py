"""In the place of PyInstaller's own hook: only those plugins of Qt that the program uses, so that none of the libraries
that the others need (GTK, QML, the virtual keyboard, frame buffers) gets into the folder."""

from pathlib import Path

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

KEPT = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "imageformats": ("qsvg", "qjpeg", "qico"),
    "iconengines": ("qsvgicon",),
    "platformthemes": ("qxdgdesktopportal",),
    "platforminputcontexts": ("composeplatforminputcontext", "ibusplatforminputcontext"),
    "styles": ("",),
    "wayland-shell-integration": ("",),
    "wayland-decoration-client": ("",),
    "wayland-graphics-integration-client": ("",),
    "xcbglintegrations": ("",),
}
"""By folder of plugins: what the names of those that stay begin with."""


def kept(source: str) -> bool:
    """Whether a file that PyInstaller's helper found is needed."""
    path = Path(source)
    if path.parent.parent.name != "plugins":
        return True
    return path.name.removeprefix("lib").startswith(KEPT.get(path.parent.name, ()))


hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = [entry for entry in binaries if kept(entry[0])]
