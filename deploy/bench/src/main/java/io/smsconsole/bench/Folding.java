package io.smsconsole.bench;

import io.smsconsole.core.sending.tally.Tally;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How many counts are folded a second into tables that hold those of 400 days.
 */
final class Folding {

	private static final int DELTAS = 200_000;

	/** As the scheduler does it. */
	private static final int LIMIT = 5000;

	private static final double NEEDED = 10_000;

	private final JdbcTemplate jdbc;

	private final Tally tally;

	Folding(ApplicationContext context) {
		this.jdbc = context.getBean(JdbcTemplate.class);
		this.tally = context.getBean(Tally.class);
	}

	void measure(RatioTable table) {
		foldAll();
		// of the last hours, and of no messages, so that the counts stay true
		this.jdbc.update(
				"""
						INSERT INTO tally_delta (hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type, iso_code, state,
							code, carrier, messages, fee, converted)
						SELECT hour, region, sdk_app_id, task_id, template_id, sign_name, sms_type, iso_code, state, code, carrier,
							0, 0, 0
						FROM (SELECT * FROM tally_hour ORDER BY hour DESC LIMIT 2000) last JOIN seq_1_to_1000 times
						LIMIT ?""",
				DELTAS);
		long begin = System.nanoTime();
		int folded = foldAll();
		table.atLeast("counts folded a second", folded / ((System.nanoTime() - begin) / 1e9), NEEDED, 1);
	}

	private int foldAll() {
		int all = 0;
		int folded;
		do {
			folded = this.tally.fold(LIMIT);
			all += folded;
		}
		while (folded == LIMIT);
		return all;
	}

}
