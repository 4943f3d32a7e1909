#!/usr/bin/env bash
# Tries start.py where it promises to work: a fresh Debian 12 with nothing in it but Python 3.
#
#     scripts/bare_root.sh [--as-user] [--keep] [COMMAND…]
#
# Each COMMAND is what follows `python3 start.py`, in quotes: scripts/bare_root.sh setup "demo --lang de" test
# Without one: setup twice, and test. --as-user runs them as an ordinary user; --keep leaves the root where it is.
# Needs root, debootstrap and git. Packages come from where this machine's apt takes them; what this machine trusts and
# how it resolves names is lent to the root. Exit code: that of the last command.
set -euo pipefail

user=root keep=""
while [[ "${1:-}" == --* ]]; do
    case "$1" in
        --as-user) user=somebody ;;
        --keep) keep=yes ;;
        *) sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 2 ;;
    esac
    shift
done
commands=("$@")
[[ ${#commands[@]} -gt 0 ]] || commands=(setup setup test)

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck disable=SC2016 (apt fills these in)
mirror=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Identifier: Packages' | awk '$1 == "bookworm" { print $2; exit }')
[[ -n "$mirror" ]] || { echo "apt here knows no mirror of Debian 12 (bookworm)"; exit 1; }

root=$(mktemp -d -t bare-root-XXXXXX)
chmod 755 "$root"
cleanup() {
    if [[ -n "$keep" ]]; then echo "left in $root"; else rm -rf --one-file-system "$root"; fi
}
trap cleanup EXIT

echo "· making a bare Debian 12"
debootstrap --variant=minbase --include=python3 bookworm "$root" "$mirror" >"$root.log" 2>&1 ||
    { tail -20 "$root.log"; exit 1; }
rm -f "$root.log"

# What this machine has to lend: names, and an authority that its network may put before others.
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
certificates=${PIP_CERT:-/etc/ssl/certs/ca-certificates.crt}
[[ ! -f "$certificates" ]] || cp -L "$certificates" "$root/etc/lent-certificates.pem"
for file in /etc/apt/apt.conf.d/*; do
    # Not what belongs to programs that the root lacks.
    if grep -qiE '^[[:space:]]*Acquire' "$file" && ! grep -qi 'Post-Invoke' "$file"; then
        cp "$file" "$root/etc/apt/apt.conf.d/"
    fi
done

mkdir -p "$root/srv/checkout"
git -C "$checkout" ls-files -z --cached --others --exclude-standard |
    (cd "$checkout" && xargs -0 -r ls -d 2>/dev/null | tar -cf - -T -) | tar -C "$root/srv/checkout" -xf -
chroot "$root" useradd --create-home somebody
[[ "$user" == root ]] || chroot "$root" chown -R somebody /srv/checkout

inside=(env -i HOME="/tmp" PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 PIP_CERT=/etc/lent-certificates.pem)
for variable in PIP_DEFAULT_TIMEOUT PIP_INDEX_URL http_proxy https_proxy no_proxy; do
    [[ -z "${!variable:-}" ]] || inside+=("$variable=${!variable}")
done

code=0
for command in "${commands[@]}"; do
    echo "· python3 start.py $command"
    begun=$SECONDS code=0
    # Processes and mounts of its own: nothing of it outlives the command. The outer bash stays, as the first process.
    # shellcheck disable=SC2016
    unshare --mount --pid --fork --kill-child bash -c '
        mount --make-rprivate / && mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" &&
        mount -t tmpfs tmpfs "$0/dev/shm" &&
        chroot --userspec="$1" "$0" "${@:3}" bash -c "cd /srv/checkout && exec python3 start.py $2"; exit $?
    ' "$root" "$user" "$command" "${inside[@]}" </dev/null || code=$?
    echo "· exit code $code after $((SECONDS - begun)) s"
done
exit "$code"
