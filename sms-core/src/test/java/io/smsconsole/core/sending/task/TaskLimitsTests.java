package io.smsconsole.core.sending.task;

import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.limits.LimitsMother;
import io.smsconsole.core.limits.country.CountryThreshold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The limits as group sends meet them.
 */
@CoreTest
class TaskLimitsTests {

	@Autowired
	private TaskActions actions;

	@Autowired
	private TaskAcceptance acceptance;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private LimitsMother limits;

	@Autowired
	private JdbcClient database;

	private String app;

	private String mainland;

	private String global;

	@BeforeEach
	void catalogue() {
		this.app = Long.toString(this.catalog.app());
		this.catalog.effectiveSign(Region.MAINLAND, "某公司");
		this.mainland = template(Region.MAINLAND, "您的包裹{1}已到");
		this.global = template(Region.INTERNATIONAL, "Parcel {1} is here");
	}

	@Test
	void countsWithTheMessagesOfOtherGroupSends() {
		this.limits.frequency(this.app, 0, 0, 2, 1, 30);
		assertThat(send("A", "+8613800138000", "+8613900139000")).containsOnly("");
		assertThat(send("A", "+8613800138000")).containsExactly("LimitExceeded.PhoneNumberSameContentDailyLimit");
		assertThat(send("B", "+8613800138000")).containsExactly("");
		assertThat(send("C", "+8613800138000", "+8613900139000")).containsExactly("LimitExceeded.PhoneNumberDailyLimit",
				"");
	}

	@Test
	void sendsUpToTheLimitOfTheDay() {
		this.limits.volume(this.app, 2, 2, new CountryThreshold("HK", 0, 1), new CountryThreshold("SG", 0, 0));
		assertThat(send("A", "+8613800138000", "+8613900139000", "+8613700137000")).containsExactly("", "",
				"LimitExceeded.AppMainlandChinaDailyLimit");
		assertThat(send("A", "+85261234567", "+85261234568", "+6581234567", "+6581234568", "+819012345678"))
			.containsExactly("", "LimitExceeded.AppCountryOrRegionDailyLimit", "", "LimitExceeded.AppGlobalDailyLimit",
					"LimitExceeded.AppCountryOrRegionInBlacklist");
	}

	private List<String> send(String parameter, String... numbers) {
		boolean home = numbers[0].startsWith("+86");
		String task = this.actions
			.create(new CreateSendTaskRequest("发货", home ? 0 : 1, this.app, home ? "某公司" : null,
					home ? this.mainland : this.global, List.of(parameter), List.of(numbers), null, null, null, null))
			.taskId();
		this.actions.start(new TaskRequest(task));
		assertThat(this.acceptance.step(Long.parseLong(task))).isTrue();
		return this.database.sql("SELECT code FROM message WHERE task_id = ? ORDER BY sheet_row, id")
			.param(task)
			.query(String.class)
			.list();
	}

	private String template(Region region, String content) {
		return Long.toString(this.catalog.effectiveTemplate(region, SmsType.NOTIFICATION, content));
	}

}
