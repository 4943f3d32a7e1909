#!/bin/sh
# Hosts-file test: for a short time one name leads to one address on this computer; afterwards all is as before.
# Made by Upgrade Assistant for one computer and one test. Start it with: sh ./NAME.sh
set -u
LC_ALL=C
export LC_ALL
umask 022

schema=@@SCHEMA@@
id=@@ID@@
nonce=@@NONCE@@
host=@@HOST@@
address=@@ADDRESS@@
port=@@PORT@@
expected=@@FINGERPRINT@@
practice=@@HOSTS_FILE@@
sign=@@SIGN@@
hosts=${practice:-/etc/hosts}

folder=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1
base=$folder/@@NAME@@
kept=$base.before
after=$base.after
rest=$base.rest
result=$base.result.json
restored=no
applied=no

tell() { printf '%s\n' "$*"; }
have() { command -v "$1" >/dev/null 2>&1; }
now() { date -u +%Y-%m-%dT%H:%M:%SZ; }
bytes() { od -An -tx1 | tr -d ' \n'; }
has_bom() { [ "$(dd if="$1" bs=3 count=1 2>/dev/null | bytes)" = efbbbf ]; }
without_bom() { if has_bom "$1"; then tail -c +4 "$1"; else cat "$1"; fi; }
only_bom() { if has_bom "$1"; then printf '\357\273\277'; fi; }

with_rights() {
    if [ -w "$hosts" ] || [ "$(id -u)" = 0 ]; then "$@"
    elif have sudo; then sudo -- "$@"
    elif have doas; then doas "$@"
    elif have pkexec; then pkexec "$@"
    else return 1
    fi
}

# In place, so that owner, mode, links and mounts stay.
put() { with_rights sh -c 'cat "$1" >"$2"' sh "$1" "$hosts" && cmp -s "$1" "$hosts"; }

line() { printf '%s%s\n' "$1" "$line_end"; }

apply() {
    cp "$hosts" "$kept.part" && mv "$kept.part" "$kept" || return 1
    sync
    line_end=
    if [ "$(head -n 1 "$kept" | tail -c 2 | bytes)" = 0d0a ]; then line_end=$(printf '\r'); fi
    {
        only_bom "$kept"
        line @@BEGIN@@
        line @@LINE@@
        line @@END@@
        without_bom "$kept"
    } >"$after" || return 1
    applied=yes
    put "$after"
}

# Others changed the file: only what is ours goes.
strip() {
    without_bom "$hosts" >"$rest.part"
    first=$(sed -n "/# BEGIN $sign/=" "$rest.part" | head -n 1)
    last=$(sed -n "/# END $sign/=" "$rest.part" | head -n 1)
    ours="/$sign/d"
    if [ -n "$first" ] && [ -n "$last" ] && [ "$first" -lt "$last" ] && [ $((last - first)) -le 20 ]; then
        ours="${first},${last}d;/$sign/d"
    fi
    { only_bom "$hosts"; sed "$ours" "$rest.part"; } >"$rest"
    rm -f "$rest.part"
    put "$rest"
}

restore() {
    [ -f "$kept" ] || return 0
    if cmp -s "$kept" "$hosts"; then restored=yes
    elif cmp -s "$after" "$hosts" || [ ! -s "$hosts" ]; then put "$kept" && restored=yes
    elif grep -q -e "$sign" "$hosts"; then strip && restored=others
    else restored=others
    fi
    case $restored in
        yes) tell @@SAY_BACK@@ ;;
        others) tell @@SAY_BACK_OTHERS@@ ;;
        *) tell @@SAY_BACK_NOT@@; tell "$hosts"; tell @@SAY_UNDO@@; return 1 ;;
    esac
    rm -f "$kept" "$after" "$rest"
}

addresses() {
    if [ -n "$practice" ]; then
        without_bom "$hosts" | tr -d '\r' | sed 's/#.*//' |
            awk -v host="$host" '{ for (i = 2; i <= NF; i++) if (tolower($i) == host) print $1 }'
    elif have getent; then getent ahosts "$host" | awk '{ print $1 }'
    elif have dscacheutil; then
        dscacheutil -q host -a name "$host" | awk '/^ip(v6)?_address:/ { print $2 }'
    else echo unknown
    fi | awk '!seen[$0]++'
}

look_up() {
    tries=0
    if [ -z "$practice" ] && have dscacheutil; then
        with_rights dscacheutil -flushcache
        with_rights killall -HUP mDNSResponder
    fi >/dev/null 2>&1
    while :; do
        resolved=$(addresses | tr '\n' ' ' | sed 's/ *$//')
        case $resolved in
            "$address") resolves=yes ;;
            "$address "*) resolves=first ;;
            unknown) resolves=unknown resolved= ;;
            *) resolves=no ;;
        esac
        tries=$((tries + 1))
        if [ "$resolves" != no ] || [ "$tries" -ge 10 ] || [ -n "$practice" ]; then break; fi
        sleep 1
    done
    case $resolves in
        yes) tell @@SAY_LEADS@@ ;;
        first) tell @@SAY_LEADS_FIRST@@; tell "    $resolved" ;;
        no) tell @@SAY_LEADS_NOT@@; tell "    $resolved" ;;
        *) tell @@SAY_LEADS_UNKNOWN@@ ;;
    esac
}

see_certificate() {
    fingerprint= certificate=unknown
    target=$host
    if [ -n "$practice" ]; then
        case $address in *:*) target="[$address]" ;; *) target=$address ;; esac
    fi
    if have openssl; then
        openssl s_client -connect "$target:$port" -servername "$host" </dev/null >"$base.pem" 2>/dev/null &
        asking=$!
        seconds=0
        while kill -0 "$asking" 2>/dev/null && [ "$seconds" -lt 15 ]; do
            sleep 1
            seconds=$((seconds + 1))
        done
        kill "$asking" 2>/dev/null
        wait "$asking" 2>/dev/null
        fingerprint=$(openssl x509 -noout -fingerprint -sha256 <"$base.pem" 2>/dev/null |
            sed 's/.*=//; s/://g' | tr 'A-F' 'a-f')
        rm -f "$base.pem"
    fi
    if [ -z "$fingerprint" ]; then tell @@SAY_SERVES_UNKNOWN@@
    elif [ "$fingerprint" = "$expected" ]; then certificate=yes; tell @@SAY_SERVES@@
    else certificate=no; tell @@SAY_SERVES_NOT@@; tell "    $fingerprint"
    fi
}

sha256() {
    if have sha256sum; then sha256sum
    elif have shasum; then shasum -a 256
    else openssl dgst -sha256 -r
    fi | cut -c 1-64
}

write_result() {
    computer=$(uname -n | tr -cd 'A-Za-z0-9._-')
    system=$(uname -sr | tr -cd 'A-Za-z0-9._ -' | cut -c 1-80)
    resolved=$(printf '%s' "$resolved" | tr -cd '0-9A-Fa-f.: ' | cut -c 1-500)
    finished=$(now)
    case $restored in no) put_back=no ;; *) put_back=yes ;; esac
    set -- schema "$schema" id "$id" computer "${computer:-unknown}" system "${system:-unknown}" \
        host "$host" address "$address" port "$port" started "$started" finished "$finished" \
        resolved "$resolved" resolves "$resolves" fingerprint "$fingerprint" certificate "$certificate" \
        restored "$put_back"
    lines= members=
    while [ $# -gt 0 ]; do
        lines="$lines$1=$2
"
        members="$members  \"$1\": \"$2\",
"
        shift 2
    done
    proof=$(printf '%s\n%s%s\n' "$nonce" "$lines" "$nonce" | sha256)
    printf '{\n%s  "proof": "%s"\n}\n' "$members" "$proof" >"$result.part" && mv "$result.part" "$result" || return 1
    tell @@SAY_RESULT@@
    tell "    $result"
}

tell @@SAY_START@@
if ! : >"$base.part"; then tell @@SAY_FOLDER@@; exit 1; fi
rm -f "$base.part" "$result"
if [ ! -f "$hosts" ]; then tell @@SAY_FAILED@@; tell @@SAY_BY_HAND@@; exit 1; fi
if [ -f "$kept" ]; then tell @@SAY_LEFT@@; restore || exit 1; fi
if [ ! -w "$hosts" ]; then tell @@SAY_RIGHTS@@; fi

started=$(now)
trap 'restore || :' EXIT
trap 'exit 6' HUP INT TERM
if ! apply; then
    tell @@SAY_FAILED@@
    tell "$hosts"
    tell @@SAY_BY_HAND@@
    exit 4
fi
look_up
see_certificate
tell
tell @@SAY_TRY@@
tell @@SAY_PRESS@@
read -r key || :
trap '' HUP INT TERM
restore
trap - EXIT
write_result || exit 1
if [ "$resolves" = yes ] || [ "$resolves" = first ]; then
    if [ "$certificate" = yes ] && [ "$restored" != no ]; then exit 0; fi
fi
exit 3
