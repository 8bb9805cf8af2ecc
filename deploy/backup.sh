#!/usr/bin/env bash
# Saves the console's database into one file while the console runs: everything as of one
# moment, without locking anybody out. Keep master.key (or SMS_MASTER_KEY) with it, in
# another place: without it the secrets in the file cannot be read.
#   SMS_DB_HOST (127.0.0.1), SMS_DB_PORT (3306), SMS_DB_NAME (sms), SMS_DB_USER,
#   SMS_DB_PASSWORD
# Without SMS_DB_USER it saves the console's own database in SMS_DATA_DIR (./data), which
# runs as long as its console does.
#   deploy/backup.sh sms-20261125.sql.gz
set -euo pipefail

file="${1:?which file to write}"
dump="$(command -v mariadb-dump || command -v mysqldump)" || { echo "mariadb-dump or mysqldump is missing." >&2; exit 1; }
part="$file.part"
own="${SMS_DATA_DIR:-./data}/mariadb"
if [ -z "${SMS_DB_USER:-}" ] && [ -f "$own/port" ]; then
	SMS_DB_HOST=127.0.0.1 SMS_DB_PORT="$(cat "$own/port")" SMS_DB_USER=sms SMS_DB_PASSWORD="$(cat "$own/password")"
fi
options="$(mktemp)"
trap 'rm -f "$options" "$part"' EXIT
chmod 600 "$options"
printf '[client]\nhost=%s\nport=%s\nuser=%s\npassword="%s"\n' "${SMS_DB_HOST:-127.0.0.1}" "${SMS_DB_PORT:-3306}" \
	"${SMS_DB_USER:?}" "${SMS_DB_PASSWORD:?}" >"$options"
# on this machine there is no line to listen to, and the embedded database knows no TLS
case "${SMS_DB_HOST:-127.0.0.1}" in 127.* | localhost) echo loose-skip-ssl >>"$options" ;; esac

umask 077
taken="$(date -u +%Y-%m-%dT%H:%M:%SZ)"
# hex keeps what is encrypted as it is whatever the client's character set
{ echo "-- SMS Console, taken $taken"; "$dump" --defaults-extra-file="$options" --single-transaction --quick --hex-blob --no-tablespaces \
	--skip-lock-tables --default-character-set=utf8mb4 "${SMS_DB_NAME:-sms}"; } | gzip -c >"$part"
gzip -dc "$part" | tail -n 1 | grep -q 'Dump completed' || { echo "The backup is not complete." >&2; exit 1; }
mv "$part" "$file"
