"""Administrator's rights on Windows."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    import subprocess
    from collections.abc import Sequence
    from ctypes import wintypes

    def run_as_administrator(command: Sequence[str]) -> tuple[int, str]:
        """Windows: ShellExecuteEx with the verb ``runas``, which brings up the consent dialog; waits for the end."""

        class Info(ctypes.Structure):
            _fields_ = [
                ("cbSize", wintypes.DWORD),
                ("fMask", wintypes.ULONG),
                ("hwnd", wintypes.HWND),
                ("lpVerb", wintypes.LPCWSTR),
                ("lpFile", wintypes.LPCWSTR),
                ("lpParameters", wintypes.LPCWSTR),
                ("lpDirectory", wintypes.LPCWSTR),
                ("nShow", ctypes.c_int),
                ("hInstApp", wintypes.HINSTANCE),
                ("lpIDList", ctypes.c_void_p),
                ("lpClass", wintypes.LPCWSTR),
                ("hkeyClass", wintypes.HKEY),
                ("dwHotKey", wintypes.DWORD),
                ("hIcon", wintypes.HANDLE),
                ("hProcess", wintypes.HANDLE),
            ]

        keep_process, hidden, for_ever = 0x40, 0, 0xFFFFFFFF
        info = Info(cbSize=ctypes.sizeof(Info), fMask=keep_process, lpVerb="runas", lpFile=command[0], nShow=hidden)
        info.lpParameters = subprocess.list2cmdline(command[1:])
        shell = ctypes.WinDLL("shell32", use_last_error=True)
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.WaitForSingleObject.argtypes = (wintypes.HANDLE, wintypes.DWORD)
        kernel.GetExitCodeProcess.argtypes = (wintypes.HANDLE, ctypes.POINTER(wintypes.DWORD))
        kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
        if not shell.ShellExecuteExW(ctypes.byref(info)):
            error = ctypes.get_last_error()  # 1223: the person said no
            return 1, f"ShellExecuteEx: error {error}"
        code = wintypes.DWORD(1)
        kernel.WaitForSingleObject(info.hProcess, for_ever)
        kernel.GetExitCodeProcess(info.hProcess, ctypes.byref(code))
        kernel.CloseHandle(info.hProcess)
        return int(code.value), ""
