package io.smsconsole.auth.certification;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.account.AccountDefaults;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.action.EnterpriseApi;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AuthTest
class EnterpriseApiTests {

	private static final long OWNER = 100000000001L;

	@Autowired
	private ActionCatalog catalog;

	@Test
	void refusesProgramsOfAPersonAndNobodyElse() {
		try (AnnotationConfigApplicationContext context = context("individual")) {
			Samples samples = context.getBean(Samples.class);
			assertThatExceptionOfType(SmsException.class).isThrownBy(() -> as(Means.KEY, samples))
				.satisfies((ex) -> assertThat(ex.code())
					.isEqualTo(ErrorCode.FAILED_OPERATION_NOT_ENTERPRISE_CERTIFICATION));
			assertThat(as(Means.SESSION, samples)).isNotNull();
			assertThat(as(Means.JOB, samples)).isNotNull();
		}
	}

	@ParameterizedTest
	@EnumSource
	void refusesNobodyOfAnEnterprise(Means means) {
		try (AnnotationConfigApplicationContext context = context("enterprise")) {
			assertThat(as(means, context.getBean(Samples.class))).isNotNull();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "AddSmsSign", "ModifySmsSign", "DeleteSmsSign", "DescribeSmsSignList", "AddSmsTemplate",
			"ModifySmsTemplate", "DeleteSmsTemplate", "DescribeSmsTemplateList" })
	void coversSignsAndTemplates(String action) {
		assertThat(AopUtils.getTargetClass(this.catalog.get(action).bean())).hasAnnotation(EnterpriseApi.class);
	}

	private static AnnotationConfigApplicationContext context(String type) {
		AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
		TestPropertyValues.of("sms.account.type=" + type).applyTo(context);
		context.register(Beans.class, CertificationConfiguration.class, Samples.class);
		context.refresh();
		return context;
	}

	private static Done as(Means means, Samples samples) {
		return RunAs.call(new Caller(OWNER, OWNER, "owner", means, "test"), () -> samples.add(new Sample()));
	}

	// no @Configuration: the scan of the module would find it
	@EnableMethodSecurity(prePostEnabled = false, proxyTargetClass = true)
	@EnableConfigurationProperties(AccountDefaults.class)
	static class Beans {

	}

	@EnterpriseApi
	static class Samples {

		@Action(name = "AddSampleOfEnterprise", access = Access.WRITE)
		public Done add(Sample request) {
			return new Done();
		}

	}

	record Sample() {

	}

}
