package io.smsconsole.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import io.smsconsole.auth.call.ApiCall;
import io.smsconsole.auth.call.ApiCallLog;
import io.smsconsole.core.sending.trial.CreateSendTrialRequest;
import io.smsconsole.core.sending.trial.TrialActions;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What is under way when the console opens.
 */
@Component
class Present {

	private static final int SLOW = 2;

	private static final int HOUR = 3600;

	private static final int CALLS = 60;

	private static final String[] ACTIONS = { "SendSms", "SendSms", "SendSms", "SendSms", "PullSmsSendStatus",
			"PullSmsReplyStatus", "DescribeSmsTemplateList", "SendStatusStatistics" };

	private static final String[] CODES = { "OK", "OK", "OK", "OK", "OK", "OK", "OK", "OK",
			"AuthFailure.SignatureFailure", "InvalidParameterValue.IncorrectPhoneNumber",
			"FailedOperation.TemplateUnapprovedOrNotExist" };

	private final Random random = new Random(31);

	private final Desk desk;

	private final Catalog catalog;

	private final Campaigns campaigns;

	private final TrialActions trials;

	private final ApiCallLog calls;

	private final JdbcTemplate jdbc;

	private final ZoneId zone;

	Present(Desk desk, Catalog catalog, Campaigns campaigns, TrialActions trials, ApiCallLog calls, JdbcTemplate jdbc,
			ZoneId zone) {
		this.desk = desk;
		this.catalog = catalog;
		this.campaigns = campaigns;
		this.trials = trials;
		this.calls = calls;
		this.jdbc = jdbc;
		this.zone = zone;
	}

	/**
	 * Begins what is under way.
	 * @param now the present
	 * @param today its day
	 */
	void begin(Instant now, LocalDate today) {
		long tomorrow = today.plusDays(1).atTime(10, 0).atZone(this.zone).toEpochSecond();
		this.campaigns.confirm(this.campaigns.create("双十一返场，全部老客", Text.SALE, Audience.Crowd.REGULAR, null, null));
		this.campaigns.create("会员日福利，金卡专场", Text.MEMBERS_DAY, Audience.Crowd.GOLD, tomorrow, null);
		this.campaigns.create("Weekend sale, teas", Text.SALE_ABROAD, Audience.Crowd.ABROAD, tomorrow + HOUR, null);
		this.campaigns.create(this.campaigns.request("每周六到货提醒", Text.NOTICE, Audience.Crowd.GOLD, null, null)
			.recurring("0 0 10 ? * SAT", null));
		this.campaigns.create("到货提醒，咖啡机", Text.NOTICE, Audience.Crowd.NEW, null, null);
		String source = this.campaigns.create("双十一文案试发", Text.SALE, Audience.Crowd.GOLD, null, null);
		this.desk.as(Team.OPERATOR, () -> this.trials
			.create(new CreateSendTrialRequest(source, this.catalog.template(Text.AUTUMN), 20, 120, 0, 100)));
		this.campaigns.confirm(this.campaigns.create("到货提醒，保温杯补货", Text.NOTICE, Audience.Crowd.GOLD, null, SLOW));
		call(now);
	}

	private void call(Instant now) {
		List<Map<String, Object>> keys = this.jdbc.queryForList("SELECT secret_id, uin FROM access_key");
		for (Map<String, Object> key : keys) {
			for (int call = CALLS; call > 0; call--) {
				this.calls.note(new ApiCall(key.get("secret_id").toString(), ((Number) key.get("uin")).longValue(),
						ACTIONS[this.random.nextInt(ACTIONS.length)], CODES[this.random.nextInt(CODES.length)],
						"198.51.100.23", "SDK_JAVA_3.1.1281", 1_500 + this.random.nextInt(24_000),
						UUID.randomUUID().toString(), now.minusSeconds(call * 47L + this.random.nextInt(40))));
			}
		}
	}

}
