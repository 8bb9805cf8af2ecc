#!/bin/sh
# Takes the pictures of the documentation: starts the demo on a database of its own, has
# a browser look at it, and puts the pictures beside the chapters.
set -eu

: "${JAVA:=java}" "${MVN:=mvn -B}" "${SMS_PORT:=18099}"

data=target/pictures-data
rm -rf "$data"
SMS_DATA_DIR="$data" SMS_PORT="$SMS_PORT" SMS_OWNER_PASSWORD=correct-horse-battery \
	$JAVA -cp "$1" io.smsconsole.demo.DemoApplication &
demo=$!
trap 'kill "$demo" 2>/dev/null; wait "$demo" 2>/dev/null || true; rm -rf "$data"' EXIT INT TERM

left=150
until curl -fs -o /dev/null "http://127.0.0.1:$SMS_PORT/actuator/health"; do
	left=$((left - 1))
	if [ "$left" -eq 0 ] || ! kill -0 "$demo"; then
		echo "The demo does not answer" >&2
		exit 1
	fi
	sleep 1
done

$MVN -q verify -pl sms-web -am -Dtest=None -Dit.test=GuidePicturesIT -Dsurefire.failIfNoSpecifiedTests=false \
	-Dfailsafe.failIfNoSpecifiedTests=false -Dsms.pictures.address="http://127.0.0.1:$SMS_PORT"
for language in en zh-CN; do
	cp sms-web/target/screenshots/guide/$language/*.png "deploy/docs/guide/$language/"
done
