# make help lists what there is.

MVN ?= mvn -B
JAVA ?= java

# A console that idles in little memory. MALLOC_ARENA_MAX keeps the C library from
# reserving an arena for each thread.
JAVA_OPTS ?= -Xms64m -Xmx512m -XX:+UseSerialGC -XX:MaxHeapFreeRatio=40 -XX:ReservedCodeCacheSize=96m -Xss512k
LEAN = env MALLOC_ARENA_MAX=2 $(JAVA) $(JAVA_OPTS)

# The console's jar, taken apart: it starts in half the time.
APP = target/app
DATABASE = deploy/embedded-db/target/bundle
CONSOLE = -cp '$(APP)/sms-console.jar:$(DATABASE)/*'
DEMO = -cp '$(APP)/sms-console.jar:$(DATABASE)/*:deploy/demo/target/sms-demo.jar'

# Each class named so is a program that measures one thing.
BENCHMARKS = $(basename $(notdir $(wildcard deploy/bench/src/main/java/io/smsconsole/bench/*Bench.java)))

# Maven is asked only when something changed since its last run. Directories are listed
# too, so that deleted files count.
SOURCES := $(shell find Makefile pom.xml */pom.xml deploy/*/pom.xml sms-*/src deploy/embedded-db/src/main deploy/chaos/src \
	deploy/demo/src/main deploy/docs/guide)
BUILT = target/built

.DEFAULT_GOAL := help
.PHONY: help run demo verify simulator cluster rolling-restart test lint pictures chaos bench format clean

help: ## lists the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

run: $(BUILT) ## starts the console with its own database and the simulated cloud
	@exec $(LEAN) $(CONSOLE) io.smsconsole.web.SmsConsoleApplication

# Beside consoles that run, with the settings that they were started with.
verify: $(BUILT) ## counts every message and compares with the statistics
	@exec $(LEAN) $(CONSOLE) io.smsconsole.core.insight.verification.VerifyMain

demo: $(BUILT) ## starts the console on thirty days of a made-up shop, in ./data-demo
	@exec env SMS_DATA_DIR=$${SMS_DATA_DIR:-./data-demo} $(LEAN) $(DEMO) io.smsconsole.demo.DemoApplication

simulator: $(BUILT) ## starts the simulated cloud alone
	@exec $(LEAN) $(CONSOLE) io.smsconsole.core.wire.simulator.SimulatorMain

cluster: $(BUILT) ## starts two consoles, one database and one simulated cloud behind a proxy
	@exec env JAVA='$(JAVA)' JAVA_OPTS='$(JAVA_OPTS)' deploy/cluster.sh

rolling-restart: $(BUILT) ## restarts one console of a cluster after the other under load
	@$(MVN) -q -pl deploy/chaos -am package -DskipTests
	@exec env JAVA='$(JAVA)' JAVA_OPTS='$(JAVA_OPTS)' deploy/rolling-restart.sh

test: ## installs what the tests need where it is missing, and runs them all
	deploy/test-tools.sh
	deploy/lint.sh
	$(MVN) verify

lint: ## checks what in deploy/ is run elsewhere
	@deploy/lint.sh

pictures: $(BUILT) ## takes pictures of every page, and those of README and of the documentation
	deploy/test-tools.sh
	$(MVN) verify -pl sms-web -am -Dsms.pictures=true -Dgroups=looks
	cp sms-web/target/screenshots/group-send*.png deploy/docs/
	JAVA='$(JAVA)' MVN='$(MVN)' deploy/guide-pictures.sh $(subst -cp ,,$(DEMO))

# A full disk is one of its own, which only exists within the program's own name space.
chaos: $(BUILT) ## kills consoles, database and cloud under way, and counts what arrived
	@unshare --map-root-user --mount $(JAVA) -cp 'deploy/chaos/target/*:deploy/chaos/target/lib/*:$(DATABASE)/*' \
		io.smsconsole.chaos.Chaos --app=$(APP) --database=deploy/embedded-db/target/server $(CHAOS)

bench: ## measures against peers and writes the tables to bench/
	@$(MVN) -q -pl deploy/bench -am package -DskipTests
	@for program in $(BENCHMARKS); do \
		$(JAVA) -cp 'deploy/bench/target/*:deploy/bench/target/lib/*' io.smsconsole.bench.$$program || exit 1; \
	done

format: ## formats the Java code
	$(MVN) -q io.spring.javaformat:spring-javaformat-maven-plugin:apply

clean: ## removes what was built; the data directory stays
	$(MVN) -q clean

# Classes and migrations of an earlier build whose sources have gone must not stay in
# the jar.
$(BUILT): $(SOURCES)
	@echo "Building, which the first time takes some minutes ..."
	@rm -rf $(APP) sms-*/target/classes deploy/embedded-db/target/classes deploy/chaos/target/classes \
		deploy/demo/target/classes
	@$(MVN) -q -pl sms-web,deploy/demo -am package -DskipTests
	@$(JAVA) -Djarmode=tools -jar sms-web/target/sms-web-*-exec.jar extract \
		--destination $(APP) --application-filename sms-console.jar >/dev/null
	@touch $@
