package io.smsconsole.core.sending.tally;

import java.time.ZoneId;
import java.util.List;

import io.smsconsole.core.CoreTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class TallyDaysTests {

	private static final long APP = 1499999055L;

	@Autowired
	private TallyMapper mapper;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void addsUpTheDaysAnewWhereTheTimeZoneWasChanged() {
		hour("2021-03-01 15:00:00", 1);
		hour("2021-03-01 16:00:00", 2);
		hour("2021-03-02 15:00:00", 4);
		hour("2021-03-02 16:00:00", 8);
		this.jdbc.update("UPDATE tally_zone SET zone = ''");
		start("UTC");
		assertThat(days()).containsExactly("2021-03-01 3", "2021-03-02 12");
		start("Asia/Shanghai");
		assertThat(days()).containsExactly("2021-03-01 1", "2021-03-02 6", "2021-03-03 8");
		start("Asia/Shanghai");
		assertThat(days()).hasSize(3);
	}

	private void start(String zone) {
		new TallyDays(this.mapper, ZoneId.of(zone), this.transaction).afterPropertiesSet();
	}

	private List<String> days() {
		return this.jdbc.queryForList(
				"SELECT CONCAT(day, ' ', messages) FROM tally_day WHERE sdk_app_id = ? ORDER BY day", String.class,
				APP);
	}

	private void hour(String hour, int messages) {
		this.jdbc.update(
				"INSERT INTO tally_hour (hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type,"
						+ " iso_code, state, code, messages, fee) VALUES (?, 0, ?, 7, 1, '', 2, 'CN', 1, '', ?, 1)",
				hour, APP, messages);
	}

}
