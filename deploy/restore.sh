#!/usr/bin/env bash
# Brings a backup into an empty database. No console may run on it; the first that starts
# afterwards needs the master key of the one that was saved.
#
# What was waiting when the backup was taken may have been sent since, so that nothing of
# it is simply sent: the upstream is asked about every submission first, tasks under way
# are held for somebody to look at, and planned ones whose time is over are marked as
# missed. What was accepted after the backup is not in it.
#   the settings of deploy/backup.sh, then
#   deploy/restore.sh sms-20261125.sql.gz
set -euo pipefail

file="${1:?which file to read}"
client="$(command -v mariadb || command -v mysql)" || { echo "mariadb or mysql is missing." >&2; exit 1; }
options="$(mktemp)"
trap 'rm -f "$options"' EXIT
chmod 600 "$options"
printf '[client]\nhost=%s\nport=%s\nuser=%s\npassword="%s"\n' "${SMS_DB_HOST:-127.0.0.1}" "${SMS_DB_PORT:-3306}" \
	"${SMS_DB_USER:?}" "${SMS_DB_PASSWORD:?}" >"$options"
# on this machine there is no line to listen to, and the embedded database knows no TLS
case "${SMS_DB_HOST:-127.0.0.1}" in 127.* | localhost) echo loose-skip-ssl >>"$options" ;; esac
database="${SMS_DB_NAME:-sms}"
sql=("$client" --defaults-extra-file="$options" --default-character-set=utf8mb4 --batch --skip-column-names)

gzip -t "$file"
taken="$(gzip -dc "$file" 2>/dev/null | head -n 1 | sed -n 's/^-- SMS Console, taken \(....-..-..\)T\(..:..:..\)Z$/\1 \2/p' || true)"
[ -n "$taken" ] || { echo "$file was not made by deploy/backup.sh." >&2; exit 1; }
tables="$("${sql[@]}" -e "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = '$database'")"
if [ "$tables" -ne 0 ]; then
	echo "$database is not empty: it has $tables tables." >&2
	exit 1
fi
{ gzip -dc "$file"; sed "s/@TAKEN@/$taken/g" "$(dirname "$0")/after-restore.sql"; } | "${sql[@]}" "$database"
"${sql[@]}" -e "SELECT CONCAT('Restored ', COUNT(*), ' tables, newest migration ',
	(SELECT version FROM $database.flyway_schema_history WHERE success = 1 ORDER BY version DESC LIMIT 1))
	FROM information_schema.tables WHERE table_schema = '$database'"
