package io.smsconsole.web.console.settings;

import java.nio.charset.StandardCharsets;

import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The settings of the installation without a browser.
 */
@PageTest
class SettingsPageTests {

	private static final String SETTINGS = "/console/account-settings";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient database;

	@Autowired
	private CatalogMother mother;

	@AfterEach
	void asTheEnvironmentHasIt() {
		for (String section : new String[] { "sending", "security", "retention", "alarm", "mail" }) {
			post(section, "defaults", "true");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/sending", "/security", "/retention", "/alarm", "/mail" })
	void showsEachSectionInBothLanguages(String section) {
		assertThat(get(section, "en"))
			.contains("data-testid=\"settings-tabs\"", "id=\"settings-history\"", "id=\"tab-words\"")
			.doesNotContain("??");
		assertThat(get(section, "zh-CN")).contains("变更记录").doesNotContain("??");
	}

	@Test
	void keepsASectionAndLeavesTheOthersAlone() {
		assertThat(post("mail", "mailHost", "smtp.example.com", "mailPort", "587", "mailUsername", "console",
				"mailPassword", "very secret", "mailFrom", "", "_mailStarttls", "on", "mailStarttls", "true"))
			.hasRedirectedUrl(SETTINGS + "/mail");
		assertThat(get("/mail", "en")).contains("value=\"smtp.example.com\"", "One is set.", "id=\"reset-platform\"")
			.doesNotContain("very secret");
		post("mail", "mailHost", "smtp.example.com", "mailPort", "587", "mailUsername", "console", "mailPassword", "",
				"mailFrom", "", "_mailStarttls", "on");
		assertThat(get("/mail", "en")).as("an empty password stays").contains("One is set.");
		assertThat(get("/security", "en")).doesNotContain("id=\"reset-platform\"");
		assertThat(post("security", "_totpRequired", "on", "_callbackPrivate", "on", "callbackPrivate", "true",
				"sessionIdleMinutes", "30"))
			.hasRedirectedUrl(SETTINGS + "/security");
		assertThat(get("/security", "en")).contains("value=\"30\"").containsPattern("checked=\"checked\"");
	}

	@Test
	void tellsWhatIsWrongBesideItsField() {
		assertThat(text(post("sending", "review", "auto", "marketingBegin", "06:00", "marketingEnd", "22:00"), 422))
			.contains("Enter a time of day from 08:00 to 22:00");
		assertThat(text(post("retention", "auditKeepDays", "x", "alarmKeepDays", "90"), 422))
			.contains("Enter a whole number from 1 to 3,650");
	}

	@Test
	void asksBeforeAShorterTermDeletesDataForEver() {
		assertThat(get("/retention", "en")).contains("value=\"1096\"", "data-testid=\"retention-warning\"");
		String asked = text(post("retention", "recordKeepDays", "400", "exportKeepDays", "3", "auditKeepDays", "365",
				"alarmKeepDays", "90"), 200);
		assertThat(asked)
			.contains("Delete for ever what is older?", "Messages, replies and conversions: 400 days instead of 1,096",
					"Exported files: 3 days instead of 7")
			.doesNotContain("Audit log:");
		assertThat(get("/retention", "en")).as("nothing is changed by asking").contains("value=\"1096\"");
		assertThat(text(post("retention", "recordKeepDays", "61", "exportKeepDays", "7", "auditKeepDays", "180",
				"alarmKeepDays", "90"), 422))
			.containsPattern("id=\"record-keep-days-error\"[^>]*><span>Enter a whole number from 62");
		assertThat(
				post("retention?recordKeepDays=400&exportKeepDays=3&auditKeepDays=365&alarmKeepDays=90&confirmed=true"))
			.hasRedirectedUrl(SETTINGS + "/retention");
		assertThat(get("/retention", "en")).contains("value=\"400\"", "value=\"3\"", "value=\"365\"");
		assertThat(text(post("retention", "defaults", "true"), 200)).contains("go back to what the environment says");
		assertThat(get("/retention", "en")).contains("value=\"400\"");
		assertThat(post("retention", "defaults", "true", "confirmed", "true"))
			.hasRedirectedUrl(SETTINGS + "/retention");
		assertThat(get("/retention", "en")).contains("value=\"1096\"");
	}

	@Test
	void tellsWritersOfTemplatesTheHoursThatAreSet() {
		String form = "/console/mainland/templates/new";
		assertThat(page(form, "en")).contains("goes to the mainland from 8:00 to 22:00 only");
		post("sending", "review", "auto", "marketingBegin", "09:30", "marketingEnd", "20:00");
		assertThat(page(form, "en")).contains("goes to the mainland from 9:30 to 20:00 only");
	}

	@Test
	void writesDownWhoChangedWhatFromWhatToWhat() {
		post("retention", "auditKeepDays", "400", "alarmKeepDays", "90");
		assertThat(this.database.sql("""
				SELECT CONCAT(state_before, state_after) FROM audit_entry
				WHERE action = 'sms:ModifyPlatformSettings' ORDER BY id DESC LIMIT 1""").query(String.class).single())
			.contains("180", "400");
	}

	@Test
	@Transactional
	void offersTheSignsAndTemplatesThatAlarmsByMessageCanUse() {
		long[] templates = new long[3];
		RunAs.call(Callers.OWNER, () -> {
			this.mother.effectiveSign(Region.MAINLAND, "值班室");
			templates[0] = this.mother.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "告警：{1}，请处理。");
			templates[1] = this.mother.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "没有变量的通知，请知悉。");
			templates[2] = this.mother.effectiveTemplate(Region.MAINLAND, SmsType.VERIFICATION, "您的验证码是{1}。");
			return null;
		});
		assertThat(get("/alarm", "en"))
			.contains("<option value=\"%d\">".formatted(templates[0]), "告警：{1}，请处理。", "<option value=\"值班室\">")
			.doesNotContain("value=\"%d\"".formatted(templates[1]), "value=\"%d\"".formatted(templates[2]));
		assertThat(post("alarm", "alarmSmsApp", "", "alarmSmsTemplate", Long.toString(templates[0]), "alarmSmsSign",
				"不再有的签名"))
			.hasRedirectedUrl(SETTINGS + "/alarm");
		assertThat(get("/alarm", "en")).as("what is chosen stays, whatever became of it")
			.contains("<option value=\"%d\" selected=\"selected\">".formatted(templates[0]),
					"<option value=\"不再有的签名\" selected=\"selected\">");
	}

	@Test
	void saysThatNoAlarmCanBeSentAsAMessageYet() {
		MvcTestResult result = post("alarm/test", "phone", "13800138000");
		assertThat(result).hasRedirectedUrl(SETTINGS + "/alarm");
		assertThat(post("alarm", "alarmSmsApp", "x", "alarmSmsTemplate", "", "alarmSmsSign", "")).hasStatus(422);
	}

	private String get(String section, String language) {
		return page(SETTINGS + section, language);
	}

	private String page(String path, String language) {
		MvcTestResult result = this.mvc.get()
			.uri(path)
			.header("Accept-Language", language)
			.with(Callers.owner())
			.exchange();
		return text(result, 200);
	}

	private MvcTestResult post(String section, String... parameters) {
		var request = this.mvc.post()
			.uri(SETTINGS + "/" + section)
			.header("Accept-Language", "en")
			.with(Callers.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf());
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	private static String text(MvcTestResult result, int status) {
		String text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(result.getResponse().getStatus()).as(text).isEqualTo(status);
		return text;
	}

}
