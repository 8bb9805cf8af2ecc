#!/usr/bin/env bash
# Checks what in deploy/ is run elsewhere: shell scripts, Dockerfile, compose file,
# Kubernetes manifests, systemd unit, proxies, Prometheus. Linters that are not there and
# cannot be had now are left out with a word, or fail it where SMS_LINT_STRICT is true.
set -euo pipefail
cd "$(dirname "$0")/.."

npm_packages="$PWD/target/lint"
failed=0

check() {
	local what="$1" output
	shift
	if output="$("$@" 2>&1)"; then
		echo "$what: fine"
	else
		echo "$what: $output" >&2
		failed=1
	fi
}

left_out() {
	echo "$1: left out, its linter is not to be had" >&2
	[ "${SMS_LINT_STRICT:-}" != true ] || failed=1
}

have() {
	local tools
	tools="$(deploy/debian-tools.sh "$1" 2>/dev/null)" || return 1
	case ":$PATH:" in *":$tools:"*) ;; *) PATH="$PATH:$tools" ;; esac
	command -v "$1" >/dev/null
}

npm_ready() {
	cmp -s deploy/lint/package.json "$npm_packages/package.json" && return
	command -v npm >/dev/null || return 1
	rm -rf "$npm_packages"
	mkdir -p "$npm_packages.part"
	cp deploy/lint/package.json "$npm_packages.part/"
	npm install --prefix "$npm_packages.part" --no-audit --no-fund --no-package-lock --ignore-scripts --silent \
		>/dev/null 2>&1 || return 1
	mv "$npm_packages.part" "$npm_packages"
}

nginx_fine() {
	local dir
	dir="$(mktemp -d)"
	cp deploy/proxy/nginx.conf "$dir/"
	openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=sms.example.com \
		-keyout "$dir/key.pem" -out "$dir/certificate.pem" 2>/dev/null
	nginx -t -q -p "$dir" -c "$dir/nginx.conf" -g "error_log stderr warn;"
	local status=$?
	rm -rf "$dir"
	return $status
}

unit_fine() {
	# programs and users of the unit are not on this machine
	! systemd-analyze verify --man=no deploy/systemd/sms-console.service 2>&1 |
		grep -v 'is not executable: No such file\|^$' | grep .
}

if have shellcheck; then
	check "shell scripts" shellcheck -S warning deploy/*.sh .ci/run
else
	left_out "shell scripts"
fi
if npm_ready; then
	check "Dockerfile" "$npm_packages/node_modules/.bin/dockerfilelint" deploy/docker/Dockerfile
	check "compose file and Kubernetes manifests" node deploy/lint/lint.mjs "$npm_packages" deploy
else
	left_out "Dockerfile, compose file and Kubernetes manifests"
fi
if command -v systemd-analyze >/dev/null; then
	check "systemd unit" unit_fine
else
	left_out "systemd unit"
fi
if have haproxy; then
	check "HAProxy" env SMS_PROXY_BIND=127.0.0.1:8080 SMS_NODE_ONE=127.0.0.1:1 SMS_NODE_TWO=127.0.0.1:2 \
		haproxy -c -q -f deploy/proxy/haproxy.cfg
else
	left_out "HAProxy"
fi
if have nginx; then
	check "nginx" nginx_fine
else
	left_out "nginx"
fi
if have promtool; then
	check "Prometheus" promtool check config --syntax-only deploy/monitoring/prometheus.yml
	check "alerts" promtool check rules deploy/monitoring/alerts.yml
	check "when alerts fire" promtool test rules deploy/monitoring/alerts.test.yml
else
	left_out "Prometheus"
fi
if command -v node >/dev/null; then
	check "dashboard" node -e 'JSON.parse(require("fs").readFileSync("deploy/monitoring/grafana/dashboards/sms-console.json"))'
else
	left_out "dashboard"
fi
exit $failed
