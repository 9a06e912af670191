#!/bin/sh
# Runs Elasticsearch for as long as Vigil lives.
#
#   node.sh PID_FOLDER COMMAND...
#
# Vigil holds the other end of standard input and never writes to it. When that pipe closes, because Vigil
# is done with the node or because Vigil itself was killed, the node is asked to stop, then made to.

pids=$1
shift
grace=15

# Ctrl-C reaches every process of the terminal; when to stop is for Vigil to say.
trap '' INT HUP

rm -f "$pids/server.pid"
exec 3<&0
"$@" </dev/null 3<&- &
node=$!
echo "$node" >"$pids/launcher.pid"

# Elasticsearch is two processes: a launcher, and the server, which writes its own number into server.pid.
signal() {
    kill -"$1" "$node" $(cat "$pids/server.pid" 2>/dev/null) 2>/dev/null
}

trap 'signal TERM' TERM

(
    trap - TERM
    read -r _ <&3
    signal TERM
    while [ "$grace" -gt 0 ] && kill -0 "$node" 2>/dev/null; do
        sleep 1
        grace=$((grace - 1))
    done
    signal KILL
) >/dev/null 2>&1 &
watch=$!
exec 3<&- 0</dev/null

# A signal that is caught ends `wait` early.
while :; do
    wait "$node"
    status=$?
    kill -0 "$node" 2>/dev/null || break
done

# Whichever of the two went first, the other must not stay.
signal KILL
kill "$watch" 2>/dev/null
exit "$status"
