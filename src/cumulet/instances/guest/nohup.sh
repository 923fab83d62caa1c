#!/bin/sh
# busybox here has no nohup.
trap '' HUP
[ -t 1 ] && exec >>nohup.out
[ -t 2 ] && exec 2>&1
exec "$@"
