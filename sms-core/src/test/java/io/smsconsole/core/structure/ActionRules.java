package io.smsconsole.core.structure;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.smsconsole.core.base.action.Action;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

/**
 * What an operation looks like, so that the gate can stand around it.
 */
final class ActionRules {

	private ActionRules() {
	}

	static List<ArchRule> all() {
		return List.of(marked(), atHome(), shaped(), notCalledFromWithin());
	}

	private static ArchRule marked() {
		return methods().that()
			.arePublic()
			.and()
			.areDeclaredInClassesThat()
			.haveSimpleNameEndingWith("Actions")
			.should()
			.beAnnotatedWith(Action.class)
			.because("whatever is public there is an operation and passes the gate:"
					+ " mark it with @Action, or move it to the feature's service");
	}

	private static ArchRule atHome() {
		return methods().that()
			.areAnnotatedWith(Action.class)
			.should()
			.bePublic()
			.andShould()
			.notBeFinal()
			.andShould()
			.beDeclaredInClassesThat()
			.haveSimpleNameEndingWith("Actions")
			.because("operations are found in …Actions beans: move the method there and make it public and not final");
	}

	private static ArchRule shaped() {
		return methods().that()
			.areAnnotatedWith(Action.class)
			.should(satisfy("take one request record and return a response record",
					(method) -> method.getRawReturnType().isRecord() && method.getRawParameterTypes().size() == 1
							&& method.getRawParameterTypes().get(0).isRecord()))
			.because(
					"both doors bind and answer records: wrap what the operation takes and gives into one record each");
	}

	private static ArchRule notCalledFromWithin() {
		return classes().that()
			.haveSimpleNameEndingWith("Actions")
			.should(notCallTheirOwnActions())
			.because("a call within a bean passes no gate: share the code through the feature's service instead");
	}

	private static ArchCondition<JavaMethod> satisfy(String description, Predicate<JavaMethod> predicate) {
		return new ArchCondition<>(description) {

			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				events.add(new SimpleConditionEvent(method, predicate.test(method), method.getDescription()));
			}

		};
	}

	private static ArchCondition<JavaClass> notCallTheirOwnActions() {
		return new ArchCondition<>("not call their own actions") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				Stream<JavaCodeUnitAccess<?>> accesses = Stream.concat(type.getMethodCallsFromSelf().stream(),
						type.getMethodReferencesFromSelf().stream());
				accesses.filter((access) -> access.getTargetOwner().equals(type))
					.filter((access) -> access.getTarget().isAnnotatedWith(Action.class))
					.forEach((access) -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
			}

		};
	}

}
