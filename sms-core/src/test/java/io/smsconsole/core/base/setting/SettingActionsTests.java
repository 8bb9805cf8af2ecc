package io.smsconsole.core.base.setting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.feedback.callback.CallbackResolver;
import io.smsconsole.core.sending.send.MarketingHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Settings that the owner changes while the installation runs.
 */
@CoreTest
class SettingActionsTests {

	private static final ModifyPlatformSettingsRequest NOTHING = new ModifyPlatformSettingsRequest(null, null, null,
			null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

	@Autowired
	private SettingActions actions;

	@Autowired
	private Settings settings;

	@Autowired
	private MarketingHours hours;

	@Autowired
	private CallbackResolver resolver;

	@Autowired
	private JdbcClient database;

	@Test
	void tellsWhatTheEnvironmentSaysUntilSomethingIsSetAndAgainAfterwards() {
		assertThat(describe().changedSet()).isEmpty();
		assertThat(describe().review()).isEqualTo("auto");
		assertThat(describe().auditKeepDays()).isEqualTo(180);
		assertThat(describe().sessionIdleMinutes()).isEqualTo(120);
		this.actions.modify(new ModifyPlatformSettingsRequest("internal", null, null, 30, null, true, 45, null, null,
				null, null, null, null, null, null, null, null, null, null, null));
		assertThat(describe().changedSet()).containsExactly("Review", "AuditKeepDays", "TotpRequired",
				"SessionIdleMinutes");
		assertThat(describe().review()).isEqualTo("internal");
		assertThat(this.settings.duration(Setting.AUDIT_KEEP_DAYS)).isEqualTo(Duration.ofDays(30));
		assertThat(this.settings.duration(Setting.SESSION_IDLE_MINUTES)).isEqualTo(Duration.ofMinutes(45));
		assertThat(this.settings.on(Setting.TOTP_REQUIRED)).isTrue();
		this.actions.modify(new ModifyPlatformSettingsRequest(null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, null, null, null, null, null, List.of("Review", "TotpRequired")));
		assertThat(describe().changedSet()).containsExactly("AuditKeepDays", "SessionIdleMinutes");
		assertThat(describe().review()).isEqualTo("auto");
	}

	@Test
	void keepsThePasswordOfTheMailServerEncryptedAndToItself() {
		this.actions.modify(
				new ModifyPlatformSettingsRequest(null, null, null, null, null, null, null, null, " smtp.example.com ",
						587, "console", "very secret", "sms@example.com", true, null, null, null, null, null, null));
		DescribePlatformSettingsResponse told = describe();
		assertThat(told.mailHost()).isEqualTo("smtp.example.com");
		assertThat(told.mailPasswordSet()).isTrue();
		assertThat(told.toString()).doesNotContain("very secret");
		assertThat(this.settings.text(Setting.MAIL_PASSWORD)).isEqualTo("very secret");
		assertThat(this.database.sql("SELECT CONCAT(value, HEX(secret)) FROM setting WHERE name = 'MAIL_PASSWORD'")
			.query(String.class)
			.single()).matches("[0-9A-F]{50,}");
	}

	@Test
	void narrowsTheHoursOfMarketing() {
		Instant evening = Instant.parse("2026-11-25T12:30:00Z");
		assertThat(this.hours.closed(Region.MAINLAND, SmsType.MARKETING, evening)).isFalse();
		this.actions.modify(new ModifyPlatformSettingsRequest(null, "09:30", "20:00", null, null, null, null, null,
				null, null, null, null, null, null, null, null, null, null, null, null));
		assertThat(this.hours.closed(Region.MAINLAND, SmsType.MARKETING, evening)).isTrue();
		assertThat(this.hours.opening(evening)).isEqualTo(Instant.parse("2026-11-26T01:30:00Z"));
	}

	@Test
	void letsReceiversBeWithinPrivateNetworksAtOnce() {
		assertThat(this.resolver.allowsAll()).isFalse();
		this.actions.modify(new ModifyPlatformSettingsRequest(null, null, null, null, null, null, null, true, null,
				null, null, null, null, null, null, null, null, null, null, null));
		assertThat(this.resolver.allowsAll()).isTrue();
	}

	static List<Object[]> mistakes() {
		return List.of(
				new Object[] { "Review",
						new ModifyPlatformSettingsRequest("nobody", null, null, null, null, null, null, null, null,
								null, null, null, null, null, null, null, null, null, null, null) },
				new Object[] { "MarketingBegin", hours("07:59", null) },
				new Object[] { "MarketingBegin", hours("noon", null) },
				new Object[] { "MarketingEnd", hours(null, "22:01") },
				new Object[] { "MarketingEnd", hours("12:00", "12:00") },
				new Object[] { "AuditKeepDays",
						new ModifyPlatformSettingsRequest(null, null, null, 0, null, null, null, null, null, null, null,
								null, null, null, null, null, null, null, null, null) },
				new Object[] { "RecordKeepDays",
						new ModifyPlatformSettingsRequest(null, null, null, null, null, null, null, null, null, null,
								null, null, null, null, null, null, null, 61, null, null) },
				new Object[] { "ExportKeepDays",
						new ModifyPlatformSettingsRequest(null, null, null, null, null, null, null, null, null, null,
								null, null, null, null, null, null, null, null, 366, null) },
				new Object[] { "SessionIdleMinutes",
						new ModifyPlatformSettingsRequest(null, null, null, null, null, null, 4, null, null, null, null,
								null, null, null, null, null, null, null, null, null) },
				new Object[] { "MailHost",
						new ModifyPlatformSettingsRequest(null, null, null, null, null, null, null, null,
								"http://mail/", null, null, null, null, null, null, null, null, null, null, null) },
				new Object[] { "MailFrom",
						new ModifyPlatformSettingsRequest(null, null, null, null, null, null, null, null, null, null,
								null, null, "nobody", null, null, null, null, null, null, null) },
				new Object[] { "DefaultSet", new ModifyPlatformSettingsRequest(null, null, null, null, null, null, null,
						null, null, null, null, null, null, null, null, null, null, null, null, List.of("Weather")) });
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void refusesWhatCannotBe(String parameter, ModifyPlatformSettingsRequest request) {
		SmsException refusal = catchThrowableOfType(SmsException.class, () -> this.actions.modify(request));
		assertThat(refusal.parameter()).isEqualTo(parameter);
		assertThat(describe().changedSet()).isEmpty();
	}

	@Test
	void changesNothingWhereNothingIsNamed() {
		this.actions.modify(NOTHING);
		assertThat(describe().changedSet()).isEmpty();
	}

	private DescribePlatformSettingsResponse describe() {
		return this.actions.describe(new DescribePlatformSettingsRequest());
	}

	private static ModifyPlatformSettingsRequest hours(String begin, String end) {
		return new ModifyPlatformSettingsRequest(null, begin, end, null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, null, null, null);
	}

}
