#!/bin/busybox sh
# The first process of an instance: network, ssh, metadata, and then the one that reaps, listens to the console
# device and brings up interfaces that are plugged in later. Everything slow runs in the background; ssh comes first.

PATH=/usr/lib/cumulet/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
export PATH
LIB=/usr/lib/cumulet
HOST=$(hostname)
umask 022

say() { echo "$*"; }

# busybox's reboot, poweroff and halt send TERM, USR2 and USR1; the cloud sends USR2. The last line tells the cloud which.
trap 'down "reboot: Restarting system"' TERM INT
trap 'down "reboot: Power down"' USR1 USR2 PWR

down() {
    trap '' TERM INT USR1 USR2 PWR
    say "The system is going down NOW!"
    kill -TERM -1 2>/dev/null
    kill -HUP -1 2>/dev/null
    turn=0
    while kill -0 -1 2>/dev/null && [ "$turn" -lt 100 ]; do
        usleep 20000
        jobs >/dev/null
        turn=$((turn + 1))
    done
    sync
    say "$1"
    exit 0
}

plugged() {
    read -r index <"/sys/class/net/$1/ifindex" || return
    [ -e "/run/nic/$1.$index" ] && return
    : >"/run/nic/$1.$index"
    say "net: $1 up"
    ip link set "$1" up
    udhcpc -f -i "$1" -s $LIB/dhcp.sh -p "/var/run/udhcpc.$1.pid" -t 3 -T 1 -A 2 \
        -O staticroutes -O mtu -O search -x "hostname:$HOST" -V cumulet-guest 2>/dev/null &
}

unplugged() {
    for mark in /run/nic/*; do
        nic=${mark##*/}
        nic=${nic%.*}
        [ -e "$mark" ] || continue
        if [ -e "/sys/class/net/$nic" ]; then
            read -r index <"/sys/class/net/$nic/ifindex"
            [ "$mark" = "/run/nic/$nic.$index" ] && continue
        fi
        say "net: $nic is gone"
        rm -f "$mark"
        read -r pid <"/var/run/udhcpc.$nic.pid" && kill "$pid"
        rm -f "/run/dhcp/$nic.resolv" "/run/dhcp/$nic.lease"
        cat /run/dhcp/*.resolv >/etc/resolv.conf.new && mv /etc/resolv.conf.new /etc/resolv.conf
    done 2>/dev/null
}

say "cumulet guest, $(uname -s) $(uname -r)"
mkdir -p /run/nic /run/dhcp /run/lock
serve_ssh() {
    dropbear -F -R -s -P /run/dropbear.pid >/dev/null 2>&1 &
    sshd=$!
}
serve_ssh

for path in /sys/class/net/eth*; do
    [ -e "$path" ] && plugged "${path##*/}"
done

echo "$HOST" >/etc/hostname
printf '127.0.0.1 localhost\n127.0.1.1 %s\n::1 localhost ip6-localhost ip6-loopback\nff02::1 ip6-allnodes\nff02::2 ip6-allrouters\n' \
    "$HOST" >/etc/hosts
say "hostname: $HOST"

# Each instance makes its own host keys, at its first boot; dropbear makes one itself when a client is quicker.
for type in ed25519 ecdsa; do
    key=/etc/dropbear/dropbear_${type}_host_key
    [ -s "$key" ] || dropbearkey -t $type -f "$key" 2>/dev/null | grep '^Fingerprint' &
done

# What is written to /dev/console reaches the console line by line, whole, by this loop.
rm -f /dev/console
mkfifo -m 622 /dev/console
exec 3<>/dev/console

# The kernel says when a card comes or goes: then the loop looks at once, and else it need not look often (an idle
# instance that looked every second would cost 0.03 % of a core, and a hundred of them 3 %).
CARDS=$(printf '\001cards')
uevent $LIB/card.sh >/dev/null 2>&1 &

turn=0
lines=0
while :; do
    line=
    [ "$turn" -le 5 ] && pause=1 || pause=15
    if read -r -t $pause line <&3 || [ -n "$line" ]; then
        if [ "$line" != "$CARDS" ]; then
            printf '%s\n' "$line"
            lines=$((lines + 1))
            [ $lines -lt 100 ] && continue
        fi
    fi
    lines=0
    jobs >/dev/null
    kill -0 $sshd 2>/dev/null || serve_ssh
    unplugged # first: of a card that was replaced it ends the old client, by a file that the new one writes too
    for path in /sys/class/net/eth*; do
        [ -e "$path" ] && plugged "${path##*/}"
    done
    # Without a lease there may still be metadata (IPv6, addresses set by hand), and there must be a login prompt.
    [ "$turn" -le 5 ] && turn=$((turn + 1))
    if [ "$turn" -eq 5 ]; then $LIB/metadata.sh & fi
done
