"""Hosts files as containers and full disks have them: in a mount namespace of the test's own, never this computer's."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.terminal import ROOT


def _namespaces() -> bool:
    if shutil.which("unshare") is None:
        return False
    done = subprocess.run(["unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=False)
    return done.returncode == 0


pytestmark = pytest.mark.skipif(not _namespaces(), reason="needs a mount namespace of its own")

PROGRAM = f"env PYTHONPATH={ROOT} {sys.executable} -m assistant hosts-test"
ENTRY = "--host support.example.test --address 192.0.2.11"


def inside(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a shell script in a mount namespace of its own, where ``$F`` is a folder of the test's."""
    environ = os.environ | {"F": str(folder), "LC_ALL": "C.UTF-8", "LANG": "en_US.UTF-8"}
    return subprocess.run(
        ["unshare", "-m", "sh", "-euc", script], env=environ, capture_output=True, text=True, timeout=100, check=False
    )


def test_this_computers_file_where_it_cannot_be_replaced(tmp_path: Path) -> None:
    """As in a container: a bind mount. The name then really leads there."""
    done = inside(
        f"""
        printf '127.0.0.1 localhost' > $F/hosts; cp $F/hosts $F/before
        mount --bind $F/hosts /etc/hosts
        {PROGRAM} apply {ENTRY}
        getent ahosts support.example.test | head -1
        {PROGRAM} restore
        cmp /etc/hosts $F/before
        """,
        tmp_path,
    )
    assert done.returncode == 0, done.stderr
    assert "192.0.2.11 " in done.stdout


def test_the_elevated_command_writes_this_computers_file_and_no_other(tmp_path: Path) -> None:
    done = inside(
        f"""
        printf '127.0.0.1 localhost\\n' > $F/hosts; cp $F/hosts $F/before
        mount --bind $F/hosts /etc/hosts
        sum() {{ sha256sum /etc/hosts | cut -d' ' -f1; }}
        {PROGRAM} elevated apply {ENTRY} --mark 0f3a5b7c9d1e4f60 --sha256 $(sum)
        grep -c 0f3a5b7c9d1e4f60 /etc/hosts
        {PROGRAM} elevated apply {ENTRY} --mark 0f3a5b7c9d1e4f60 --sha256 $(sum) || echo code $?
        {PROGRAM} elevated restore {ENTRY} --mark 0f3a5b7c9d1e4f60 --sha256 0000 || echo code $?
        {PROGRAM} elevated restore {ENTRY} --mark 0f3a5b7c9d1e4f60 --sha256 $(sum)
        cmp /etc/hosts $F/before
        {PROGRAM} elevated apply --host 'a;b' --address 192.0.2.11 --mark 0f3a5b7c9d1e4f60 --sha256 0 || echo code $?
        {PROGRAM} elevated apply {ENTRY} --mark 0f3a5b7c9d1e4f60 --sha256 $(sum) --hosts-file $F/x || echo code $?
        """,
        tmp_path,
    )
    assert done.returncode == 0, done.stderr
    words = [line for line in done.stdout.splitlines() if line.startswith(("3", "code"))]
    assert words == ["3", "code 41", "code 40", "code 2", "code 2"]


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every account reaches."""
    folder = Path(tempfile.mkdtemp(prefix="hosts-test-", dir="/tmp"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_somebody_without_rights_is_asked_for_them(open_folder: Path) -> None:
    """Another account; what stands for pkexec hands the command to a process with rights, as polkit does."""
    top = Path(*Path(sys.base_prefix).resolve().parts[:2])
    (open_folder / "bin").mkdir()
    asks = open_folder / "bin" / "pkexec"
    asks.write_text(
        '#!/bin/sh\n[ -e "$F/no" ] && exit 126\n'
        'printf "%s\\0" "$@" > "$F/ask"\nread -r code < "$F/told"\nexit "$code"\n'
    )
    asks.chmod(0o755)
    done = inside(
        f"""
        if [ ! -x {top} ] || [ $(stat -c %a {top}) = 700 ]; then  # the interpreter, where other accounts find it
            mkdir $F/base $F/tree; mount --bind {sys.base_prefix} $F/base; mount --bind {ROOT} $F/tree
            mount -t tmpfs -o mode=755 none {top}
            mkdir -p {sys.base_prefix} {ROOT}; mount --bind $F/base {sys.base_prefix}; mount --bind $F/tree {ROOT}
        fi
        mkdir -m 777 $F/home; mkfifo -m 666 $F/ask $F/told
        printf '127.0.0.1 localhost\\n' > $F/hosts; chmod 644 $F/hosts; cp $F/hosts $F/before
        mount --bind $F/hosts /etc/hosts
        for i in 1 2; do code=0; env -i xargs -0 -a $F/ask env >&2 || code=$?; echo $code > $F/told; done &
        trap 'kill $! 2>/dev/null || :' EXIT
        as() {{ setpriv --reuid=65534 --clear-groups env PATH=$F/bin:$PATH DISPLAY=:9 UPGRADE_ASSISTANT_HOME=$F/home \
            {PROGRAM} "$@"; }}
        as apply {ENTRY} --json
        grep -c hosts-test /etc/hosts
        touch $F/no
        as restore || echo code $?
        rm $F/no
        as restore
        cmp /etc/hosts $F/before
        """,
        open_folder,
    )
    assert done.returncode == 0, (done.stdout, done.stderr)
    assert '"elevated": true' in done.stdout
    assert "\n3\n" in done.stdout
    assert "code 4" in done.stdout
    assert "By hand" in done.stderr


@pytest.mark.parametrize("full", ["hosts", "records"])
def test_a_full_disk(tmp_path: Path, full: str) -> None:
    done = inside(
        f"""
        mkdir $F/disk; mount -t tmpfs -o size=64k none $F/disk
        head -c 4000 /dev/zero | tr '\\0' '#' > $F/disk/hosts; cp $F/disk/hosts $F/before
        [ {full} = hosts ] && home=$F/home || {{ home=$F/disk/home; mkdir $home; }}
        dd if=/dev/zero of=$F/disk/filler bs=4096 2>/dev/null || :
        file=$F/disk/hosts
        [ {full} = hosts ] || {{ cp $F/before $F/hosts; file=$F/hosts; }}
        export UPGRADE_ASSISTANT_HOME=$home
        {PROGRAM} apply {ENTRY} --hosts-file $file || echo code $?
        cmp $file $F/before
        {PROGRAM} restore --hosts-file $file
        cmp $file $F/before
        """,
        tmp_path,
    )
    assert done.returncode == 0, (done.stdout, done.stderr)
    assert "code 1" in done.stdout
    assert "No space left" in done.stderr


def test_a_disk_that_fills_up_while_the_entry_stands(tmp_path: Path) -> None:
    done = inside(
        f"""
        mkdir $F/disk; mount -t tmpfs -o size=1m none $F/disk
        printf '127.0.0.1 localhost\\n' > $F/disk/hosts; cp $F/disk/hosts $F/before
        export UPGRADE_ASSISTANT_HOME=$F/disk/home
        {PROGRAM} apply {ENTRY} --hosts-file $F/disk/hosts
        printf '10.0.0.1 more\\n' | tee -a $F/disk/hosts >> $F/before
        dd if=/dev/zero of=$F/disk/filler bs=4096 2>/dev/null || :
        {PROGRAM} restore --hosts-file $F/disk/hosts
        cmp $F/disk/hosts $F/before
        """,
        tmp_path,
    )
    assert done.returncode == 0, (done.stdout, done.stderr)


def test_a_file_on_a_medium_that_cannot_be_written(tmp_path: Path) -> None:
    done = inside(
        f"""
        printf '127.0.0.1 localhost\\n' > $F/hosts; cp $F/hosts $F/before
        mount --bind $F/hosts /etc/hosts; mount -o remount,ro,bind /etc/hosts
        {PROGRAM} apply {ENTRY} || echo code $?
        cmp /etc/hosts $F/before
        """,
        tmp_path,
    )
    assert done.returncode == 0, (done.stdout, done.stderr)
    assert "code 1" in done.stdout
    assert "By hand" in done.stderr
