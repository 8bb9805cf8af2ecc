#!/usr/bin/env bash
# Two consoles, one database, one simulated cloud and a proxy before them, all on this
# machine's loopback interface, until Ctrl-C. Kept in a directory of its own; started
# again there, it goes on where it stopped. make cluster builds first.
#   SMS_CLUSTER_DIR   where everything is kept: ./data/cluster
#   SMS_PORT          the proxy's port: 8080
# Its parts are written to pids in that directory, so that one of them can be stopped:
# kill $(cat data/cluster/one.pid). deploy/cluster.sh node one starts it again.
set -euo pipefail
cd "$(dirname "$0")/.."

dir="${SMS_CLUSTER_DIR:-$PWD/data/cluster}"
port="${SMS_PORT:-8080}"
java="${JAVA:-java}"
app="${SMS_CLUSTER_APP:-target/app/sms-console.jar}"
bundle="deploy/embedded-db/target/bundle"
read -r -a options <<<"${JAVA_OPTS:--Xms64m -Xmx512m -XX:+UseSerialGC -XX:MaxHeapFreeRatio=40 -XX:ReservedCodeCacheSize=96m -Xss512k}"
lean=(env MALLOC_ARENA_MAX=2 "$java" "${options[@]}")
small=(env MALLOC_ARENA_MAX=2 "$java" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss512k)
one=$((port + 1))
two=$((port + 2))
cloud=$((port + 3))

run() {
	local name="$1"
	shift
	"$@" >>"$dir/$name.log" 2>&1 &
	echo $! >"$dir/$name.pid"
}

ends() {
	! kill -0 "$1" 2>/dev/null
}

await() {
	local name="$1" probe="$2" left=600
	until eval "$probe"; do
		if ends "$(cat "$dir/$name.pid")" || [ $((left -= 1)) -eq 0 ]; then
			echo "$name did not start; the end of its log:" >&2
			tail -n 5 "$dir/$name.log" >&2
			exit 1
		fi
		sleep 0.2
	done
}

answers() {
	curl -fs -o /dev/null "http://127.0.0.1:$1$2"
}

node() {
	local at
	at="$([ "$1" = one ] && echo "$one" || echo "$two")"
	set -a
	# shellcheck source=/dev/null
	. "$dir/database.env"
	set +a
	SMS_PORT="$at" SMS_DATA_DIR="$dir/$1" SMS_MASTER_KEY="$(cat "$dir/master.key")" \
		SMS_STOP_DRAIN="${SMS_STOP_DRAIN:-2s}" SERVER_ADDRESS=127.0.0.1 SERVER_FORWARD_HEADERS_STRATEGY=native \
		SMS_UPSTREAM_URL="http://127.0.0.1:$cloud" SMS_UPSTREAM_SDK_APP_ID=1400000001 \
		SMS_UPSTREAM_SECRET_ID=AKIDSimulatedCloudDevelopmentKey0001 \
		SMS_UPSTREAM_SECRET_KEY=OnlyForTheSimulatedCloudOnLocal1 \
		run "$1" "${lean[@]}" -jar "$app"
	await "$1" "answers $at /actuator/health/readiness"
}

stop() {
	trap - EXIT INT TERM
	local group part pid
	for group in proxy "one two" cloud database; do
		for part in $group; do
			pid="$(cat "$dir/$part.pid" 2>/dev/null || true)"
			[ -z "$pid" ] || kill "$pid" 2>/dev/null || true
		done
		for part in $group; do
			pid="$(cat "$dir/$part.pid" 2>/dev/null || true)"
			while [ -n "$pid" ] && ! ends "$pid"; do sleep 0.1; done
			rm -f "$dir/$part.pid"
		done
	done
}

mkdir -p "$dir"
chmod 700 "$dir"

if [ "${1:-}" = node ]; then
	node "$2"
	exit
fi

tools="$(deploy/debian-tools.sh haproxy)"
PATH="$PATH:$tools"
[ -s "$dir/master.key" ] || (umask 077 && head -c 32 /dev/urandom | base64 >"$dir/master.key")
trap stop EXIT
trap 'exit 0' INT TERM

(umask 077 && : >"$dir/database.log")
run database "${small[@]}" -cp "$app:$bundle/*" io.smsconsole.embeddeddb.DatabaseServerMain \
	"$dir/database" "${SMS_CLUSTER_PROGRAMS:-$dir/database/server}"
await database "grep -qs ^SMS_DB_PASSWORD= '$dir/database.log'"
(umask 077 && grep '^SMS_DB_' "$dir/database.log" | sed "s/=\(.*\)/='\1'/" >"$dir/database.env")

SMS_SIMULATOR_PORT="$cloud" SMS_SIMULATOR_DATA_DIR="$dir/cloud" \
	run cloud "${small[@]}" -cp "$app" io.smsconsole.core.wire.simulator.SimulatorMain
await cloud "grep -qs 'Simulated cloud at' '$dir/cloud.log'"

node one
# shown once, on the first start
sed -n '/owner account has been made/,/SecretKey/p' "$dir/one.log"
node two

SMS_PROXY_BIND="127.0.0.1:$port" SMS_NODE_ONE="127.0.0.1:$one" SMS_NODE_TWO="127.0.0.1:$two" \
	run proxy haproxy -db -f deploy/proxy/haproxy.cfg
await proxy "answers $port /actuator/health"
echo
echo "SMS Console is ready: http://127.0.0.1:$port/console (nodes on ports $one and $two)"

while sleep 1; do
	ends "$(cat "$dir/proxy.pid")" && break
done
echo "The proxy ended; see $dir/proxy.log." >&2
exit 1
