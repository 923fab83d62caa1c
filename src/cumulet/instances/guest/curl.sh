#!/bin/sh
# A small curl on top of busybox wget: GET, and POST by -d or -X POST; headers, output file, time limit.
data= method= output=- post= fail= url= limit=300
set_headers=
while [ $# -gt 0 ]; do
    case $1 in
        -X | --request) method=$2; shift ;;
        -X*) method=${1#-X} ;;
        -d | --data | --data-raw | --data-binary | --data-ascii) data=$data${data:+&}$2; post=1; shift ;;
        -o | --output) output=$2; shift ;;
        -O) output= ;;
        -H | --header) set_headers="$set_headers --header $(printf '%s' "$2" | sed "s/'/'\\\\''/g; s/^/'/; s/\$/'/")"; shift ;;
        -m | --max-time | --connect-timeout) limit=${2%%.*}; shift ;;
        -w | --write-out | -A | --user-agent | --retry | --retry-delay) shift ;;
        --) ;;
        -*f*) fail=1 ;;
        -*) ;;
        *) url=$1 ;;
    esac
    shift
done
[ -n "$url" ] || { echo "curl: no URL specified" >&2; exit 2; }
case $url in *://*) ;; *) url=http://$url ;; esac
case $method in
    '' | GET) ;;
    POST) post=1 ;;
    *) echo "curl: this guest's curl can't $method, only GET and POST" >&2; exit 2 ;;
esac
[ -n "$output" ] || output=${url##*/}
[ -n "$post" ] && set -- --post-data "$data" || set --
eval "exec timeout \"\${limit:-300}\" wget -q -O \"\$output\" \"\$@\" $set_headers \"\$url\""
