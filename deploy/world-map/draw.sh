#!/bin/sh
# Draws the map of the world anew, for when borders change: takes the outlines of Natural Earth, which are in the public
# domain, and the list of country codes from the npm registry. Needs npm and node; nothing else here does.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && for package in world-atlas@2.0.2 i18n-iso-countries@7.14.0; do
	file=$(npm pack --silent "$package")
	mkdir "${package%@*}"
	tar xzf "$file" -C "${package%@*}"
done)
resources=sms-web/src/main/resources
mkdir -p "$resources/data"
node deploy/world-map/draw.mjs "$work/world-atlas/package/countries-50m.json" \
	"$work/i18n-iso-countries/package/codes.json" "$resources/static/assets/world.svg" "$resources/data/world.csv"
