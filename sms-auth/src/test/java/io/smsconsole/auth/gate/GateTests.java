package io.smsconsole.auth.gate;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.AppFinders;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@SpringJUnitConfig(GateTests.Beans.class)
class GateTests {

	private static final long OWNER = 100000000001L;

	private static final Caller OWNING = new Caller(OWNER, OWNER, "owner", Means.JOB, "test");

	private static final Caller OTHER = new Caller(100000000002L, OWNER, "clerk", Means.JOB, "test");

	@Autowired
	private SampleActions actions;

	@Autowired
	private Gate gate;

	@Test
	void refusesWhomeverItDoesNotKnow() {
		assertRefused(() -> this.actions.describe(new SampleActions.Account()), "sms:DescribeSample", "*");
	}

	@Test
	void refusesTheAnonymousUserAndForeignAuthentications() {
		Stream
			.of(new AnonymousAuthenticationToken("key", "anonymousUser", AuthorityUtils.createAuthorityList("x")),
					new TestingAuthenticationToken("owner", "secret", "ROLE_ADMIN"))
			.forEach((authentication) -> {
				SecurityContextHolder.getContext().setAuthentication(authentication);
				try {
					assertRefused(() -> this.actions.describe(new SampleActions.Account()), "sms:DescribeSample", "*");
				}
				finally {
					SecurityContextHolder.clearContext();
				}
			});
	}

	@Test
	void letsTheOwnerDoEverything() {
		assertThat(RunAs.call(OWNING, () -> this.actions.describe(new SampleActions.Account())).text())
			.isEqualTo("described");
		assertThat(RunAs.call(OWNING, () -> this.actions.modify(new SampleActions.App("1400000001"))).text())
			.isEqualTo("modified 1400000001");
	}

	@Test
	void refusesAnybodyElseAndNamesWhatIsMissing() {
		RunAs.call(OTHER, () -> assertRefused(() -> this.actions.modify(new SampleActions.App("1400000001")),
				"sms:ModifySample", "qcs::sms::uin/100000000001:app/1400000001"));
	}

	@Test
	void letsAnybodyElseDoWhatPoliciesAllow() {
		assertThat(RunAs.call(OTHER, () -> this.actions.modify(new SampleActions.App("1400000009"))).text())
			.isEqualTo("modified 1400000009");
	}

	@Test
	void letsEverybodyDoWhatConcernsThemAloneButNotNobody() {
		assertThat(RunAs.call(OTHER, () -> this.actions.modifyOwn(new SampleActions.Own())).text())
			.isEqualTo("modified one's own");
		assertThat(RunAs.<Boolean>call(OTHER, () -> this.gate.may("ModifyOwnSample"))).isTrue();
		assertRefused(() -> this.actions.modifyOwn(new SampleActions.Own()), "sms:ModifyOwnSample", "own");
	}

	@Test
	void letsWhoeverMayOnSomeApplicationAskAboutAllAndFiltersTheAnswer() {
		RunAs.call(OTHER, () -> {
			assertThat(this.actions.modify(new SampleActions.App(" ")).text()).isEqualTo("modified  ");
			assertThat(this.gate.visible("ModifySample", 1400000009L)).isTrue();
			return assertThat(this.gate.visible("ModifySample", 1400000001L)).isFalse();
		});
	}

	@Test
	void namesNoApplicationWhereTheRequestDoesNot() {
		assertRefused(() -> this.actions.modify(new SampleActions.App(null)), "sms:ModifySample",
				"qcs::sms::uin/*:app/*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "1400000009*", "../1400000009", "1400000009:app/1400000009",
			"14000000090000000000000000000000000000" })
	void doesNotMistakeAHostileIdForAnother(String id) {
		RunAs.call(OTHER, () -> assertThatExceptionOfType(SmsException.class)
			.isThrownBy(() -> this.actions.modify(new SampleActions.App(id))));
	}

	@Test
	void tellsPagesTheAnswerThatACallWouldGet() {
		assertThat(this.gate.may("DescribeSample")).isFalse();
		assertThat(RunAs.<Boolean>call(OWNING, () -> this.gate.may("DescribeSample"))).isTrue();
		assertThat(RunAs.<Boolean>call(OTHER, () -> this.gate.may("ModifySample", 1400000009L))).isTrue();
		assertThat(RunAs.<Boolean>call(OTHER, () -> this.gate.may("ModifySample", 1400000001L))).isFalse();
		assertThat(RunAs.<Boolean>call(OTHER, () -> this.gate.may("ModifySample"))).isTrue();
		assertThat(RunAs.<Boolean>call(OTHER, () -> this.gate.may("DescribeSample"))).isFalse();
	}

	@Test
	void doesNotAnswerForOperationsThatDoNotExist() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.gate.may("DescribeNothing"));
	}

	private static Object assertRefused(Supplier<?> call, String action, String resource) {
		assertThatExceptionOfType(SmsException.class).isThrownBy(call::get).satisfies((ex) -> {
			assertThat(ex.code()).isEqualTo(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION);
			assertThat(ErrorTexts.of(ex, Locale.ENGLISH)).contains(action, resource);
			assertThat(ErrorTexts.of(ex, Locale.SIMPLIFIED_CHINESE)).contains(action, resource);
		});
		return null;
	}

	// no @Configuration: the scan of the module would find it
	@Import({ GateConfiguration.class, Judge.class, Gate.class, ActionCatalog.class, AppFinders.class,
			SampleActions.class })
	static class Beans {

		@Bean
		Policies policies() {
			return (caller, action, resource) -> "sms:ModifySample".equals(action)
					&& (resource.endsWith(":app/1400000009") || resource.endsWith(":app/*"));
		}

	}

}
