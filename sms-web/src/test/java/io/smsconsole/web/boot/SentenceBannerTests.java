package io.smsconsole.web.boot;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.Assert;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the terminal is told of a start that failed.
 */
class SentenceBannerTests {

	@Test
	void namesTheSettingOfARecordAndItsKind() {
		assertThat(sentence("sms.sample.count=many")).hasValue("SMS_SAMPLE_COUNT must be a whole number, not many");
		assertThat(sentence("sms.sample.fast-mode=maybe"))
			.hasValue("SMS_SAMPLE_FAST_MODE must be true or false, not maybe");
		assertThat(sentence("sms.sample.level=none")).hasValue("SMS_SAMPLE_LEVEL must be low or very-high, not none");
	}

	@Test
	void takesASentenceOfTheRecordsOwn() {
		assertThat(sentence("sms.sample.count=-1")).hasValue("SMS_SAMPLE_COUNT must be positive");
	}

	@Test
	void neverShowsWhatMayBeSecret() {
		assertThat(sentence("sms.sample.secret-number=4711")).isEmpty();
		assertThat(sentence("sms.sample.secret-number=x4711"))
			.hasValue("SMS_SAMPLE_SECRET_NUMBER must be a whole number");
	}

	@Test
	void namesTheSettingThatIsInjectedAlone() {
		assertThat(sentence("sms.sample-zone=Mars"))
			.hasValue("SMS_SAMPLE_ZONE must be a time zone such as Asia/Shanghai, not Mars");
		assertThat(sentence("sms.reconcile.grace=soon"))
			.hasValue("SMS_RECONCILE_GRACE_SECONDS must be a time span such as 90s or 5m, not soon");
	}

	@Test
	void namesThePort() {
		assertThat(SentenceBanner.sentence(new IllegalStateException(new PortInUseException(8080))))
			.hasValue("SMS_PORT: port 8080 is taken by another program");
	}

	@Test
	void leavesToSpringWhatItDoesNotKnow() {
		assertThat(new SentenceBanner().reportException(new IllegalStateException("something else"))).isFalse();
	}

	private static Optional<String> sentence(String setting) {
		Throwable[] failure = new Throwable[1];
		new ApplicationContextRunner()
			.withInitializer((context) -> context.getBeanFactory()
				.setConversionService(ApplicationConversionService.getSharedInstance()))
			.withUserConfiguration(Sample.class)
			.withPropertyValues(setting)
			.run((context) -> failure[0] = context.getStartupFailure());
		return Optional.ofNullable(failure[0]).flatMap(SentenceBanner::sentence);
	}

	enum Level {

		LOW, VERY_HIGH

	}

	@ConfigurationProperties("sms.sample")
	record SampleProperties(Integer count, Boolean fastMode, Level level, Integer secretNumber) {

		SampleProperties {
			Assert.isTrue(count == null || count > 0, "SMS_SAMPLE_COUNT must be positive");
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(SampleProperties.class)
	static class Sample {

		Sample(SampleProperties properties, @Value("${sms.sample-zone:UTC}") ZoneId zone,
				@Value("${sms.reconcile.grace:300s}") Duration grace) {
			Assert.notNull(properties, "There are settings");
		}

	}

}
