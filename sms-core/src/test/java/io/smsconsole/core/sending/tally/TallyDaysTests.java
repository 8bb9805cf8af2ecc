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
	private Tally tally;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void addsUpTheDaysAnewWhereTheTimeZoneWasChanged() {
		hour("2021-02-28 16:00:00", 16);
		hour("2021-03-01 15:00:00", 1);
		hour("2021-03-01 16:00:00", 2);
		hour("2021-03-02 15:00:00", 4);
		hour("2021-03-02 16:00:00", 8);
		this.jdbc.update("UPDATE tally_zone SET zone = ''");
		start("UTC");
		assertThat(days()).containsExactly("2021-02-28 16", "2021-03-01 3", "2021-03-02 12");
		assertThat(months()).containsExactly("2021-02-01 16", "2021-03-01 15");
		start("Asia/Shanghai");
		assertThat(days()).containsExactly("2021-03-01 17", "2021-03-02 6", "2021-03-03 8");
		assertThat(months()).containsExactly("2021-03-01 31");
		start("Asia/Shanghai");
		assertThat(days()).hasSize(3);
	}

	@Test
	void addsUpTheMonthsThatDoNotKnowWhatAnEarlierVersionFolded() {
		this.jdbc.update("DELETE FROM tally_month");
		day("2021-02-27", 1);
		day("2021-02-28", 2);
		day("2021-03-01", 4);
		start("Asia/Shanghai");
		assertThat(months()).containsExactly("2021-02-01 3", "2021-03-01 4");
		day("2021-03-02", 8);
		day("2021-04-01", 16);
		start("Asia/Shanghai");
		assertThat(months()).containsExactly("2021-02-01 3", "2021-03-01 12", "2021-04-01 16");
	}

	@Test
	void foldsIntoHoursDaysAndMonths() {
		this.jdbc.update("DELETE FROM tally_delta");
		delta("2021-01-31 15:00:00", 1);
		delta("2021-01-31 16:00:00", 2);
		delta("2021-02-28 15:00:00", 4);
		assertThat(this.tally.fold(10)).isEqualTo(3);
		assertThat(days()).containsExactly("2021-01-31 1", "2021-02-01 2", "2021-02-28 4");
		assertThat(months()).containsExactly("2021-01-01 1", "2021-02-01 6");
	}

	private void start(String zone) {
		new TallyDays(this.mapper, new TallyMonths(this.mapper), ZoneId.of(zone), this.transaction)
			.afterPropertiesSet();
	}

	private List<String> days() {
		return sums("day");
	}

	private List<String> months() {
		return sums("month");
	}

	private List<String> sums(String unit) {
		return this.jdbc.queryForList("SELECT CONCAT(" + unit + ", ' ', messages) FROM tally_" + unit
				+ " WHERE sdk_app_id = ? ORDER BY " + unit, String.class, APP);
	}

	private void hour(String hour, int messages) {
		count("tally_hour", hour, messages);
	}

	private void delta(String hour, int messages) {
		count("tally_delta", hour, messages);
	}

	private void count(String table, String hour, int messages) {
		this.jdbc.update(
				"INSERT INTO " + table + " (hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type,"
						+ " iso_code, state, code, messages, fee) VALUES (?, 0, ?, 7, 1, '', 2, 'CN', 1, '', ?, 1)",
				hour, APP, messages);
	}

	private void day(String day, int messages) {
		this.jdbc.update("INSERT INTO tally_day (day, region, sdk_app_id, template_id, sign_name, sms_type, iso_code,"
				+ " state, code, carrier, messages, fee, converted) VALUES (?, 0, ?, 1, '', 2, 'CN', 1, '', 0, ?, 1, 0)",
				day, APP, messages);
	}

}
