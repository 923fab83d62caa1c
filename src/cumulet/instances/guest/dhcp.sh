#!/bin/busybox sh
# What udhcpc calls with each event. A renewed lease that says nothing new touches nothing, so that flows go on.

PATH=/usr/lib/cumulet/bin:/usr/sbin:/usr/bin:/sbin:/bin
LEASE=/run/dhcp/$interface.lease

resolver() {
    {
        [ -n "$search$domain" ] && echo "search ${search:-$domain}"
        for server in $dns; do echo "nameserver $server"; done
    } >"/run/dhcp/$interface.resolv"
    cat /run/dhcp/*.resolv >/etc/resolv.conf.new && mv /etc/resolv.conf.new /etc/resolv.conf
}

# RFC 3442: with classless static routes (option 121) the router option (3) is ignored.
routes() {
    metric=$((100 + ${interface#eth}))
    if [ -n "$staticroutes" ]; then
        set -- $staticroutes
        while [ $# -ge 2 ]; do
            case $2 in
                0.0.0.0) ip route replace "$1" dev "$interface" metric $metric ;;
                *) ip route replace "$1" via "$2" dev "$interface" metric $metric ;;
            esac
            shift 2
        done
    else
        for gateway in $router; do
            ip route replace default via "$gateway" dev "$interface" metric $metric
            break
        done
    fi
}

case $1 in
    deconfig)
        rm -f "$LEASE"
        ip -4 addr flush dev "$interface"
        ;;
    bound | renew)
        now="$ip $subnet $broadcast $mtu $router $staticroutes"
        [ -s "$LEASE" ] && read -r before <"$LEASE"
        if [ "$now" != "$before" ]; then
            ifconfig "$interface" "$ip" netmask "${subnet:-255.255.255.0}" broadcast "${broadcast:-+}" ${mtu:+mtu $mtu} up
            routes
            printf '%s\n' "$now" >"$LEASE"
            # Who asked for this address in vain a moment ago would otherwise wait a second before asking again.
            arping -q -U -c 1 -w 1 -I "$interface" "$ip" &
            echo "udhcpc: $interface has $ip from $serverid"
        fi
        resolver
        if [ "$1" = bound ]; then /usr/lib/cumulet/metadata.sh 2>&1 & fi
        ;;
esac
exit 0
