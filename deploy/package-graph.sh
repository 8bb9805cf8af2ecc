#!/usr/bin/env bash
# Draws who knows whom from the compiled classes, into deploy/docs/packages.md.
set -euo pipefail
cd "$(dirname "$0")/.."

classes=(sms-core/target/classes sms-auth/target/classes sms-scheduler/target/classes sms-web/target/classes)
class_path=$(IFS=:; echo "${classes[*]}")

# "from to" for each pair of packages, without the root
edges=$(jdeps -verbose:class -filter:none -cp "$class_path" "${classes[@]}" 2>/dev/null |
	awk '$1 == "->" { print from, $2; next } $2 == "->" { from = $1; print from, $3; next } { from = $1 }' |
	grep '^io\.smsconsole\.[^ ]* io\.smsconsole\.' |
	sed -E 's/\.[A-Z][A-Za-z0-9_$]*//g; s/io\.smsconsole\.//g' |
	awk '$1 != $2' | LC_ALL=C sort -u)

# a wing of the core, or a floor above it
place() { sed -E 's/\b(core\.[a-z0-9]+)(\.[a-z0-9]+)*/\1/g; s/\b(auth|scheduler|web)(\.[a-z0-9]+)*/\1/g'; }

{
	echo "# Who knows whom"
	echo
	echo "Drawn by \`deploy/package-graph.sh\` from the compiled classes; \`StructureTests\` refuse what is not allowed, cycles among it. With \`--all\` the script prints the packages one by one."
	echo
	echo '```mermaid'
	echo 'graph TD'
	echo "$edges" | place | awk '$1 != $2 { print "    " $1 " --> " $2 }' | LC_ALL=C sort -u
	echo '```'
} > deploy/docs/packages.md

if [ "${1:-}" = --all ]; then
	echo "$edges"
fi
