#!/bin/bash
# netcat's usual options on top of busybox nc, which has no -k, -u, -c and only -l with -p. UDP only as a client.
NC=/usr/lib/cumulet/nc  # busybox, by a name that pidof and killall find
mode= port= program= wait= udp= rest=()
while [ $# -gt 0 ]; do
    case $1 in
        -p) port=$2; shift ;;
        -w | -q | -i) [ "$1" = -w ] && wait=$2; shift ;;
        -w*) wait=${1#-w} ;;
        -s) shift ;;
        -e) shift; program=("$@"); break ;;
        -c) program=(/bin/sh -c "$2"); shift ;;
        --) ;;
        -*)
            case $1 in *u*) udp=1 ;; esac
            case $1 in *k*) mode=-ll ;; *l*) mode=${mode:--l} ;; esac
            case $1 in *p) port=$2; shift ;; esac
            ;;
        *) rest+=("$1") ;;
    esac
    shift
done
if [ -n "$mode" ]; then
    if [ -n "$udp" ]; then
        echo "nc: this guest's nc can't listen for UDP" >&2
        exit 1
    fi
    port=${port:-${rest[-1]}}
    if [ ${#program[@]} -gt 0 ] && [ -n "${program[0]}" ]; then
        exec $NC $mode -p "$port" -e "${program[@]}"
    fi
    # Without a program, busybox can't listen again by itself.
    while $NC -l -p "$port" && [ $mode = -ll ]; do :; done
    exit
fi
if [ -n "$udp" ]; then
    exec 3<>"/dev/udp/${rest[0]}/${rest[1]}" || exit 1
    cat >&3
    exec timeout "${wait:-1}" cat <&3
fi
exec $NC ${wait:+-w "$wait"} ${port:+-p "$port"} "${rest[@]}"
