#!/usr/bin/env bash
# Makes programs of Debian packages ready without installing them: unpacks those that are
# not on the path below target/tools and prints the directory to add to the path. Needs no
# right to install; where there is no apt-get, the programs must be installed by hand.
#   deploy/debian-tools.sh haproxy promtool ...
set -euo pipefail
cd "$(dirname "$0")/.."

tools="$PWD/target/tools"
mkdir -p "$tools/bin"
PATH="$PATH:/usr/sbin:/sbin"

packages() {
	case "$1" in
		haproxy) echo haproxy liblua5.3-0 libopentracing-c-wrapper0 libopentracing1 ;;
		nginx) echo nginx ;;
		promtool) echo prometheus ;;
		*) echo "$1" ;;
	esac
}

unpack() {
	local program="$1" home="$tools/$1" package found
	mkdir -p "$home.part"
	for package in $(packages "$program"); do
		(cd "$home.part" && apt-get download -q "$package" >&2 && dpkg -x "$package"_*.deb . && rm -f "$package"_*.deb) ||
			return 1
	done
	rm -rf "$home"
	mv "$home.part" "$home"
	found="$(find "$home/usr" -path "*bin/$program")"
	# shellcheck disable=SC2016
	printf '#!/bin/sh\nLD_LIBRARY_PATH="%s${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" exec "%s" "$@"\n' \
		"$(find "$home" -type d -name '*-linux-gnu' | paste -sd:)" "$found" >"$tools/bin/$program"
	chmod +x "$tools/bin/$program"
}

refresh() {
	if [ "$(id -u)" -eq 0 ]; then apt-get update -q >&2; else sudo apt-get update -q >&2; fi
}

for program in "$@"; do
	command -v "$program" >/dev/null && continue
	[ -x "$tools/bin/$program" ] && continue
	if ! command -v apt-get >/dev/null; then
		echo "$program is missing: install it and try again." >&2
		exit 1
	fi
	# a list of packages that is missing or old
	(unpack "$program") || { refresh && unpack "$program"; }
done
echo "$tools/bin:/usr/sbin:/sbin"
