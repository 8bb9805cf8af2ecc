package io.smsconsole.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What messages are made of by chance, in tables that a statement draws from by number:
 * who sends what, to which numbers, and what becomes of it.
 */
final class YearChoices {

	/** Rows of the tables of senders and of outcomes. */
	static final int SLOTS = 1000;

	/** Rows of the table of numbers; each begins a thousand of them. */
	static final int PREFIXES = 5000;

	private static final int BLOCKS = 625;

	private static final int APPS = 50;

	/** Those that send abroad, too. */
	private static final int ABROAD = 10;

	private static final double ABROAD_SHARE = 0.2;

	private static final String[] BEGINNINGS = { "138", "139", "150", "188", "133", "189", "130", "186" };

	private static final String[][] COUNTRIES = { { "HK", "+852" }, { "SG", "+65" }, { "TW", "+886" }, { "TH", "+66" },
			{ "VN", "+84" }, { "ID", "+62" }, { "PH", "+63" }, { "KH", "+855" }, { "US", "+1" }, { "GB", "+44" },
			{ "DE", "+49" }, { "FR", "+33" }, { "ES", "+34" }, { "IT", "+39" }, { "BR", "+55" }, { "MX", "+52" },
			{ "NG", "+234" }, { "KE", "+254" }, { "TR", "+90" }, { "AE", "+971" } };

	private static final String[] FAILURES = { "HB:0016", "DB:0107", "LT:0004", "BLACK", "CA:1000", "BA:0001",
			"-100520312", "-14", "MK:100F", "1", "MI:0013", "MK:0001", "UNDELIV", "ID:0076", "MN:0001", "GG:0024",
			"MB:1042", "XL:169", "IC:0151", "CB:0001" };

	private static final String[] REFUSALS = { "FailedOperation.PhoneNumberInBlacklist",
			"LimitExceeded.PhoneNumberDailyLimit", "LimitExceeded.PhoneNumberThirtySecondLimit" };

	/**
	 * Of a hundred messages of an application: marketing, notices, and the rest are
	 * codes.
	 */
	private static final int MARKETING = 35;

	private static final int NOTICES = 60;

	private final JdbcTemplate jdbc;

	private final AppActions apps;

	private final Random random = new Random(20261126);

	private final List<Object[]> senders = new ArrayList<>();

	YearChoices(ApplicationContext context) {
		this.jdbc = context.getBean(JdbcTemplate.class);
		this.apps = context.getBean(AppActions.class);
	}

	void make() {
		makeTables();
		long[] ids = new long[APPS];
		for (int app = 0; app < APPS; app++) {
			ids[app] = Long
				.parseLong(this.apps.add(new AddAppInfoRequest("Shop " + (app + 1), null, null)).smsSdkAppId());
		}
		long[][] templates = new long[APPS][];
		for (int app = 0; app < APPS; app++) {
			templates[app] = new long[] { template(0, 1, "全场{1}折，回T退订"), template(0, 2, "您的包裹{1}已到，请及时领取"),
					template(0, 3, "您的验证码是{1}，5分钟内有效"), template(1, 2, "Your parcel {1} arrives today"),
					template(1, 3, "Your code is {1}") };
		}
		for (int slot = 0; slot < SLOTS; slot++) {
			int app = app();
			this.senders.add(sender(slot, ids[app], app, templates[app]));
		}
		this.jdbc.batchUpdate("INSERT INTO bench_sender VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", this.senders);
		makeNumbers();
		makeOutcomes();
	}

	private void makeTables() {
		for (String table : List.of("bench_sender", "bench_number", "bench_outcome")) {
			this.jdbc.execute("DROP TABLE IF EXISTS " + table);
		}
		this.jdbc.execute(
				"""
						CREATE TABLE bench_sender (slot INT PRIMARY KEY, sdk_app_id BIGINT NOT NULL, region INT NOT NULL,
						sms_type INT NOT NULL, sign_name VARCHAR(64) NOT NULL, template_id BIGINT NOT NULL, dial VARCHAR(5) NOT NULL,
						iso_code VARCHAR(3) NOT NULL, content VARCHAR(100) NOT NULL, fee INT NOT NULL)""");
		this.jdbc.execute("""
				CREATE TABLE bench_number (slot INT PRIMARY KEY, prefix VARCHAR(11) COLLATE utf8mb4_bin NOT NULL UNIQUE,
				carrier INT NOT NULL)""");
		this.jdbc.execute("""
				CREATE TABLE bench_outcome (slot INT PRIMARY KEY, state INT NOT NULL, code VARCHAR(96) NOT NULL)""");
	}

	/** The first ones send most. */
	private int app() {
		double sum = 0;
		for (int app = 0; app < APPS; app++) {
			sum += 1.0 / (app + 1);
		}
		double at = this.random.nextDouble() * sum;
		int app = 0;
		while (app < APPS - 1 && at >= 1.0 / (app + 1)) {
			at -= 1.0 / (app + 1);
			app++;
		}
		return app;
	}

	private Object[] sender(int slot, long id, int app, long[] templates) {
		boolean abroad = app < ABROAD && this.random.nextDouble() < ABROAD_SHARE;
		int chance = this.random.nextInt(100);
		int type = (chance < MARKETING && !abroad) ? 1 : (chance < NOTICES) ? 2 : 3;
		String[] country = abroad ? COUNTRIES[(int) (COUNTRIES.length * Math.pow(this.random.nextDouble(), 2))]
				: new String[] { "CN", "+86" };
		String sign = abroad ? "" : "商家" + (app + 1) + ((this.random.nextInt(4) == 0) ? "会员" : "");
		String content = abroad ? "Your parcel 7316 arrives today"
				: "【" + sign + "】" + new String[] { "全场7折，回T退订", "您的包裹7316已到，请及时领取", "您的验证码是731642，5分钟内有效" }[type - 1];
		return new Object[] { slot, id, abroad ? 1 : 0, type, sign, templates[abroad ? type + 1 : type - 1], country[1],
				country[0], content, (type == 1 && this.random.nextInt(3) == 0) ? 2 : 1 };
	}

	private long template(int region, int type, String content) {
		this.jdbc.update("INSERT INTO template (region, name, content, type, state, upstream_id, submitted)"
				+ " VALUES (?, 'Bench', ?, ?, 0, 1, NOW())", region, content, type);
		return this.jdbc.queryForObject("SELECT MAX(id) FROM template", Long.class);
	}

	private void makeNumbers() {
		List<Object[]> numbers = new ArrayList<>();
		for (int slot = 0; slot < PREFIXES; slot++) {
			String prefix = "+86%s%05d".formatted(BEGINNINGS[slot / BLOCKS], slot % BLOCKS * 16);
			numbers.add(new Object[] { slot, prefix, Carrier.of(prefix + "000").wire() });
		}
		this.jdbc.batchUpdate("INSERT INTO bench_number VALUES (?, ?, ?)", numbers);
	}

	private void makeOutcomes() {
		List<Object[]> outcomes = new ArrayList<>();
		for (int slot = 0; slot < SLOTS; slot++) {
			if (slot < 30) {
				outcomes.add(new Object[] { slot, 0, REFUSALS[slot % REFUSALS.length] });
			}
			else if (slot < 38) {
				outcomes.add(new Object[] { slot, 7, "FailedOperation.ContainSensitiveWord" });
			}
			else if (slot < 90) {
				outcomes.add(new Object[] { slot, 5, FAILURES[slot % FAILURES.length] });
			}
			else {
				outcomes.add((slot < 96) ? new Object[] { slot, 6, "" } : new Object[] { slot, 4, "DELIVRD" });
			}
		}
		this.jdbc.batchUpdate("INSERT INTO bench_outcome VALUES (?, ?, ?)", outcomes);
	}

}
