package io.smsconsole.core.structure;

import java.util.List;
import java.util.concurrent.TimeUnit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.apache.ibatis.annotations.Mapper;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * Habits that hold for every line.
 */
final class CodeRules {

	private CodeRules() {
	}

	/**
	 * What holds for the product's own code.
	 * @return the rules
	 */
	static List<ArchRule> forMain() {
		return List.of(mappers(), fieldInjection(), sleeping(), httpClient(), standardStreams());
	}

	/**
	 * What holds for tests too.
	 * @return the rules
	 */
	static List<ArchRule> forTests() {
		return List.of(sleeping(), httpClient(), standardStreams());
	}

	private static ArchRule mappers() {
		return classes().that()
			.areAnnotatedWith(Mapper.class)
			.should()
			.bePackagePrivate()
			.andShould()
			.beInterfaces()
			.andShould()
			.haveSimpleNameEndingWith("Mapper")
			.because("only a feature's own service touches its tables:"
					+ " make the mapper package-private and let others ask the service");
	}

	private static ArchRule fieldInjection() {
		return GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.as("no classes should use field injection")
			.because("a constructor shows what a class needs: take it as a constructor argument");
	}

	private static ArchRule sleeping() {
		return noClasses().should()
			.callMethodWhere(sleep())
			.because(
					"sleeping guesses: wait for a condition, with Awaitility in tests and a scheduler or lock in code");
	}

	private static ArchRule httpClient() {
		return noClasses().should()
			.dependOnClassesThat()
			.resideInAPackage("java.net.http..")
			.because("on reused connections it loses answers after the request was sent: use Apache HttpClient 5");
	}

	private static ArchRule standardStreams() {
		return noClasses().that()
			.haveSimpleNameNotEndingWith("Main")
			.and()
			.haveSimpleNameNotEndingWith("Banner")
			.should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
			.because("only a …Main or …Banner speaks to the terminal: write to the log");
	}

	private static DescribedPredicate<JavaCall<?>> sleep() {
		return DescribedPredicate.describe("the target sleeps", (call) -> {
			AccessTarget target = call.getTarget();
			JavaClass owner = target.getOwner();
			return "sleep".equals(target.getName())
					&& (owner.isAssignableTo(Thread.class) || owner.isAssignableTo(TimeUnit.class));
		});
	}

}
