#!/usr/bin/env bash
# Restarts one console of a cluster after the other while programs send through the proxy,
# and fails if a request was not answered or a message was lost or sent twice. Needs
# make cluster's programs and deploy/chaos to be built: make rolling-restart does.
set -euo pipefail
cd "$(dirname "$0")/.."

export SMS_CLUSTER_DIR="${SMS_CLUSTER_DIR:-$PWD/target/rolling}"
export SMS_PORT="${SMS_PORT:-18080}"
export SMS_ACCOUNT_INTERNATIONAL_DAILY_LIMIT=0
java="${JAVA:-java}"
rm -rf "$SMS_CLUSTER_DIR"
mkdir -p "$SMS_CLUSTER_DIR"
load="$SMS_CLUSTER_DIR/load.log"
pipe="$SMS_CLUSTER_DIR/load.in"

deploy/cluster.sh >"$SMS_CLUSTER_DIR/cluster.log" 2>&1 &
cluster=$!
trap 'kill $cluster 2>/dev/null; wait $cluster 2>/dev/null || true' EXIT
until grep -q 'is ready' "$SMS_CLUSTER_DIR/cluster.log"; do
	kill -0 $cluster 2>/dev/null || { cat "$SMS_CLUSTER_DIR/cluster.log" >&2; exit 1; }
	sleep 0.5
done

key() {
	sed -n "s/^ *$1 *//p" "$SMS_CLUSTER_DIR/cluster.log"
}

mkfifo "$pipe"
"$java" -Xmx128m -cp 'deploy/chaos/target/*:deploy/chaos/target/lib/*' io.smsconsole.chaos.RollingLoad \
	"$SMS_PORT" "$(key SecretId)" "$(key SecretKey)" "$SMS_CLUSTER_DIR/cloud/journal.csv" <"$pipe" >"$load" 2>&1 &
sender=$!
exec 3>"$pipe"
until grep -q sending "$load"; do
	kill -0 $sender 2>/dev/null || { cat "$load" >&2; exit 1; }
	sleep 0.2
done

for node in one two; do
	sleep "${SMS_ROLLING_PAUSE:-5}"
	pid="$(cat "$SMS_CLUSTER_DIR/$node.pid")"
	begun=$(date +%s%N)
	kill "$pid"
	while kill -0 "$pid" 2>/dev/null; do sleep 0.05; done
	stopped=$(date +%s%N)
	deploy/cluster.sh node "$node" 3>&-
	echo "$node: stopped in $(((stopped - begun) / 1000000)) ms, started in $((($(date +%s%N) - stopped) / 1000000)) ms"
done
sleep "${SMS_ROLLING_PAUSE:-5}"
exec 3>&-
status=0
wait $sender || status=$?
grep -v "^sending$\|^SLF4J" "$load"
exit $status
