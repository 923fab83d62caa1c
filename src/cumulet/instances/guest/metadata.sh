#!/bin/busybox sh
# Asks the metadata service who this instance is: ssh keys at every boot, user data at the first. Runs once per boot.

PATH=/usr/lib/cumulet/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
mkdir /run/lock/metadata 2>/dev/null || exit 0
URL=http://169.254.169.254/latest
STATE=/var/lib/cumulet
mkdir -p $STATE

# get PATH FILE: 0 fetched, 1 there is none, 2 no answer.
get() {
    if said=$(timeout 5 wget -O "$2.new" "$URL/$1" 2>&1); then
        mv "$2.new" "$2"
        return 0
    fi
    rm -f "$2.new"
    case $said in *" 404"*) return 1 ;; esac
    return 2
}

# Quick at first, then patient: about 20 seconds of waiting in all where connections are refused.
persist() {
    for pause in 50 50 100 100 200 200 300 500 500 1000 1000 2000 2000 3000 3000 5000; do
        get "$@"
        result=$?
        [ $result -ne 2 ] && return $result
        usleep ${pause}000
    done
    get "$@"
}

login_prompt() {
    mkdir /run/lock/prompt 2>/dev/null || return
    kill $watchdog 2>/dev/null
    printf '\n%s\n%s login: \n' "$(head -n 1 /etc/issue)" "$(hostname)"
}

authorize() {
    for home in /root /home/cirros; do
        mkdir -p -m 700 $home/.ssh
        cp "$1" $home/.ssh/authorized_keys.new
        chmod 600 $home/.ssh/authorized_keys.new
        mv $home/.ssh/authorized_keys.new $home/.ssh/authorized_keys
    done
}

user_data() {
    case $(hexdump -n 2 -e '2/1 "%02x"' $STATE/user-data) in
        1f8b) zcat <$STATE/user-data >$STATE/user-data.plain && mv $STATE/user-data.plain $STATE/user-data ;;
    esac
    line=
    read -r line <$STATE/user-data
    case $line in
        '#!'*)
            chmod 700 $STATE/user-data
            echo "user data: running a script ($line)"
            (
                cd /
                HOME=/root USER=root LOGNAME=root setsid $STATE/user-data </dev/null
                echo "user data: ended with status $?"
            ) 2>&1 &
            ;;
        '#cloud-config'*) echo "user data: #cloud-config is not supported by this guest, only scripts (#!) are" ;;
        *) echo "user data: kept in $STATE/user-data (no script: it does not begin with #!)" ;;
    esac
}

# A prompt must come even when the service does not answer.
{
    sleep 5
    login_prompt
} &
watchdog=$!

persist meta-data/public-keys/0/openssh-key /run/openssh-key
case $? in
    0) authorize /run/openssh-key; echo "metadata: ssh key set" ;;
    1) echo "metadata: no ssh key" ;;
    *) echo "metadata: no answer from 169.254.169.254"; login_prompt; exit 0 ;;
esac
if persist meta-data/instance-id /run/instance-id; then
    read -r id </run/instance-id
    [ -s $STATE/instance-id ] && read -r before <$STATE/instance-id
    echo "metadata: instance-id $id"
    if [ "$id" != "$before" ]; then
        persist user-data $STATE/user-data
        case $? in
            0) [ -s $STATE/user-data ] && user_data ;;
            2) echo "metadata: no answer about user data; it will be asked for again at the next boot"; id= ;;
        esac
        # Noted before the script has ended: a script that reboots its instance must not run again.
        [ -n "$id" ] && echo "$id" >$STATE/instance-id && sync
    fi
fi
login_prompt
