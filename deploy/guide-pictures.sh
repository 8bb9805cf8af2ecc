#!/usr/bin/env bash
# Takes the pictures of the documentation: starts the demo, whose class path is the first
# argument, on a database of its own, has a browser look at it, and puts the pictures
# beside the chapters.
set -euo pipefail
cd "$(dirname "$0")/.."

java="${JAVA:-java}"
read -ra mvn <<<"${MVN:-mvn -B}"
port="${SMS_PORT:-18099}"
data="$PWD/target/pictures"
rm -rf "$data"

SMS_DATA_DIR="$data" SMS_PORT="$port" SMS_OWNER_PASSWORD=correct-horse-battery \
	"$java" -cp "$1" io.smsconsole.demo.DemoApplication &
demo=$!
trap 'kill $demo 2>/dev/null; wait $demo 2>/dev/null || true; rm -rf "$data"' EXIT
until curl -fs -o /dev/null "http://127.0.0.1:$port/actuator/health/readiness"; do
	kill -0 $demo
	sleep 1
done

"${mvn[@]}" -q verify -pl sms-web -am -Dtest=None -Dit.test=GuidePicturesIT -Dsurefire.failIfNoSpecifiedTests=false \
	-Dfailsafe.failIfNoSpecifiedTests=false -Dsms.pictures.address="http://127.0.0.1:$port"
for language in en zh-CN; do
	cp "sms-web/target/screenshots/guide/$language/"*.png "deploy/docs/guide/$language/"
done
