package io.smsconsole.core.limits;

import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.audience.whitelist.FrequencyWhitelist;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.DeleteAppInfoRequest;
import io.smsconsole.core.catalog.app.ModifyAppStatusRequest;
import io.smsconsole.core.limits.abuse.AbuseActions;
import io.smsconsole.core.limits.abuse.ModifyAbuseMonitorRequest;
import io.smsconsole.core.limits.country.CountryThreshold;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is left of the limits of an application that is deleted.
 */
@CoreTest
class DeletedAppTests {

	private static final List<String> TABLES = List.of("frequency_limit", "volume_limit", "app_country",
			"frequency_whitelist", "abuse_monitor");

	@Autowired
	private AppActions apps;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private LimitsMother limits;

	@Autowired
	private FrequencyWhitelist whitelist;

	@Autowired
	private AbuseActions abuse;

	@Autowired
	private JdbcClient database;

	@Test
	void leavesNoLimitAndNoListBehindAndKeepsThoseOfOthers() {
		long deleted = limited();
		long kept = limited();
		this.apps.modifyStatus(new ModifyAppStatusRequest(Long.toString(deleted), 0));
		this.apps.delete(new DeleteAppInfoRequest(Long.toString(deleted)));
		assertThat(TABLES).allSatisfy((table) -> {
			assertThat(rows(table, deleted)).as(table).isZero();
			assertThat(rows(table, kept)).as(table).isOne();
		});
	}

	private long limited() {
		long app = this.catalog.app();
		this.limits.frequency(Long.toString(app), 1, 2, 3, 1, 30);
		this.limits.volume(Long.toString(app), 10, 10, new CountryThreshold("HK", 0, 5));
		this.whitelist.add(app, List.of("+8613800138000"));
		this.abuse.modify(new ModifyAbuseMonitorRequest(Long.toString(app), true, null, null, null, null));
		return app;
	}

	private int rows(String table, long app) {
		return this.database.sql("SELECT COUNT(*) FROM " + table + " WHERE sdk_app_id = ?")
			.param(app)
			.query(Integer.class)
			.single();
	}

}
