#!/bin/sh
# Every user of the guest is root: sudo needs to grant nothing. Options are taken and have no effect.
while [ $# -gt 0 ]; do
    case $1 in
        -u | -g | -p | -C | -h) shift 2 ;;
        --) shift; break ;;
        -i | -s) [ $# -eq 1 ] && set -- "$1" /bin/sh; shift ;;
        -*) shift ;;
        [A-Za-z_]*=*) export "$1"; shift ;;
        *) break ;;
    esac
done
[ $# -gt 0 ] || { echo "usage: sudo COMMAND [ARGUMENT]..." >&2; exit 1; }
exec "$@"
