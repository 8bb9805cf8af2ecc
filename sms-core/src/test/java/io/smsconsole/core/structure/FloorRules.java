package io.smsconsole.core.structure;

import java.util.ArrayList;
import java.util.List;

import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * Which way code may look: down the floors, along the wings, never in a circle.
 */
final class FloorRules {

	private static final String ROOT = "io.smsconsole.";

	private static final String CORE = ROOT + "core.";

	private static final List<String> FLOORS = List.of("core", "auth", "scheduler", "web");

	private static final List<String> WINGS = List.of("base", "wire", "catalog", "audience", "limits", "sending",
			"feedback", "insight");

	private FloorRules() {
	}

	static List<ArchRule> all() {
		List<ArchRule> rules = new ArrayList<>();
		rules.addAll(order(ROOT, FLOORS,
				"a floor knows only those below it: move the code up, or hand it what it needs through an interface"));
		rules.addAll(order(CORE, WINGS,
				"a wing knows only those before it: move the code to a later wing, or let the later one call"));
		rules.add(inAWing());
		rules.add(coreIsPlain());
		rules.add(noCycles());
		return rules;
	}

	private static List<ArchRule> order(String parent, List<String> names, String reason) {
		List<ArchRule> rules = new ArrayList<>();
		for (int i = 0; i < names.size() - 1; i++) {
			rules.add(noClasses().that()
				.resideInAPackage(parent + names.get(i) + "..")
				.should()
				.dependOnClassesThat()
				.resideInAnyPackage(packages(parent, names.subList(i + 1, names.size())))
				.because(reason));
		}
		return rules;
	}

	private static ArchRule inAWing() {
		return classes().that()
			.resideInAPackage(CORE + ".")
			.should()
			.resideInAnyPackage(packages(CORE, WINGS))
			.orShould()
			.resideInAPackage(ROOT + "core")
			.because("every feature of the core lives in one of its wings: " + String.join(", ", WINGS));
	}

	private static ArchRule coreIsPlain() {
		return noClasses().that()
			.resideInAPackage(CORE + ".")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("jakarta.servlet..", "org.springframework.security..", "org.quartz..")
			.because("the core knows no servlet, no security context and no Quartz:"
					+ " such code belongs in sms-web, sms-auth or sms-scheduler");
	}

	private static ArchRule noCycles() {
		return slices().matching("io.smsconsole.(**)")
			.should()
			.beFreeOfCycles()
			.because("packages that know each other are one package:"
					+ " find the class that looks back and move it, or turn the call round with an interface or event");
	}

	private static String[] packages(String parent, List<String> names) {
		return names.stream().map((name) -> parent + name + "..").toArray(String[]::new);
	}

}
