package io.smsconsole.web.statistics;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.message.MessageState;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Messages and counts for tests, as if a shop had sent them; the same in every run but
 * for the time.
 */
public final class SentSamples {

	/** The application that sent them. */
	public static final long APP = 1499999009L;

	private static final int DAYS = 45;

	private static final List<String> TEXTS = List.of("【企鹅商城】您的验证码是482913，5分钟内有效，请勿告诉他人。",
			"【企鹅商城】您购买的商品已由顺丰发出，单号SF1029384756，预计明天送达。", "【企鹅商城】双十一预售开启，全场满300减50，点击 qe.cn/11 查看，拒收请回复R");

	private static final List<String> FAILURES = List.of("MK:100F", "MK:100F", "HB:0016", "DB:0107", "BLACK", "CA:1000",
			"LT:0004", "no-such-code");

	private static final List<String> REFUSALS = List.of("LimitExceeded.PhoneNumberDailyLimit",
			"FailedOperation.ContainSensitiveWord");

	private static final List<String> COUNTRIES = List.of("HK", "HK", "HK", "SG", "US", "MY", "TH", "JP", "GB", "AU");

	private final Random random = new Random(7);

	private final JdbcTemplate jdbc;

	private final Ids ids;

	/**
	 * Prepares to store samples.
	 * @param jdbc the database
	 * @param ids makes the messages' ids
	 */
	public SentSamples(JdbcTemplate jdbc, Ids ids) {
		this.jdbc = jdbc;
		this.ids = ids;
	}

	/**
	 * Stores counts of the last weeks, more at day than at night.
	 * @param region mainland or international
	 * @param scale how many an hour, about
	 */
	public void counts(Region region, int scale) {
		Instant now = Instant.now().truncatedTo(ChronoUnit.HOURS);
		List<Object[]> rows = new ArrayList<>();
		for (int hour = DAYS * 24; hour >= 0; hour--) {
			Instant time = now.minus(hour, ChronoUnit.HOURS);
			int local = time.atOffset(ZoneOffset.ofHours(8)).getHour();
			int requests = (int) (scale * (0.15 + Math.max(0, Math.sin((local - 6) * Math.PI / 17)))
					* (0.8 + this.random.nextDouble() * 0.5));
			int refused = requests / (40 + this.random.nextInt(40));
			int accepted = requests - refused;
			int failed = accepted / (15 + this.random.nextInt(10));
			int code = this.random.nextInt(FAILURES.size());
			rows.add(row(time, region, MessageState.REFUSED, refused, 0, REFUSALS.get(hour % REFUSALS.size()), 0));
			rows.add(row(time, region, MessageState.ACCEPTED, accepted, accepted * 5 / 4, "", 0));
			rows.add(row(time, region, MessageState.FAILED, failed, failed, FAILURES.get(code),
					(region == Region.MAINLAND) ? 1 + hour % 3 : 0));
			rows.add(row(time, region, MessageState.DELIVERED, accepted - failed - accepted / 60, accepted, "DELIVRD",
					0));
		}
		this.jdbc.batchUpdate("INSERT INTO tally_delta (hour, region, sdk_app_id, task_id, template_id, sign_name,"
				+ " sms_type, iso_code, state, code, carrier, messages, fee, converted)"
				+ " VALUES (?, ?, ?, 0, 1, '企鹅商城', 3, ?, ?, ?, ?, ?, ?, ?)", rows);
	}

	private static Object[] row(Instant hour, Region region, MessageState state, int messages, int fee, String code,
			int carrier) {
		String country = (region == Region.MAINLAND) ? "CN"
				: COUNTRIES.get((int) (hour.getEpochSecond() / 3600 % COUNTRIES.size()));
		return new Object[] { hour.atOffset(ZoneOffset.UTC).toLocalDateTime(), region.wire(), APP, country,
				state.wire(), code, carrier, messages, fee, (state == MessageState.ACCEPTED) ? messages / 3 : 0 };
	}

	/**
	 * Stores how long messages took in the last day.
	 */
	public void latencies() {
		Instant now = Instant.now().truncatedTo(ChronoUnit.HOURS);
		List<Object[]> rows = new ArrayList<>();
		for (int hour = 0; hour < 24; hour++) {
			for (int stage = 1; stage <= 3; stage++) {
				for (int width = 0; width < 12; width++) {
					rows.add(new Object[] {
							now.minus(hour, ChronoUnit.HOURS).atOffset(ZoneOffset.UTC).toLocalDateTime(), APP, stage,
							8 * (2 + stage * 2) + width * 2 + this.random.nextInt(3), 400 / (1 + width) });
				}
			}
		}
		this.jdbc.batchUpdate("INSERT IGNORE INTO latency_hour (hour, region, sdk_app_id, stage, bucket, messages)"
				+ " VALUES (?, 0, ?, ?, ?, ?)", rows);
	}

	/**
	 * Stores a message.
	 * @param asked when it was asked for
	 * @param region mainland or international
	 * @param phone the number in E.164
	 * @param state how far it has come
	 * @param code the code that goes with the state
	 * @return its id
	 */
	public long message(Instant asked, Region region, String phone, MessageState state, String code) {
		int kind = this.random.nextInt(TEXTS.size());
		long id = this.ids.floor(asked) + (this.ids.next() & 0x3FFFFF);
		boolean submitted = state != MessageState.REFUSED && state != MessageState.ACCEPTED
				&& state != MessageState.CANCELLED;
		boolean settled = state.isFinal() && state != MessageState.REFUSED;
		this.jdbc.update(
				"INSERT INTO message (id, sdk_app_id, region, sms_type, sign_name, template_id, phone, iso_code, content,"
						+ " fee, state, code, submitted_at, settled_at) VALUES (?, ?, ?, ?, '企鹅商城', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				id, APP, region.wire(), 3 - kind, 1_108_920 + kind, phone, phone.startsWith("+86") ? "CN" : "HK",
				TEXTS.get(kind), 1 + kind / 2, state.wire(), code, submitted ? utc(asked.plusSeconds(1)) : null,
				settled ? utc(asked.plusSeconds(4)) : null);
		return id;
	}

	/**
	 * Stores many messages of the last days, of which some failed.
	 * @param region mainland or international
	 * @param count how many
	 */
	public void messages(Region region, int count) {
		Instant now = Instant.now();
		for (int i = 0; i < count; i++) {
			Instant asked = now.minusSeconds(30 + i * 1800L);
			String phone = (region == Region.MAINLAND) ? "+86138%08d".formatted(this.random.nextInt(100_000_000))
					: "+8529%07d".formatted(this.random.nextInt(10_000_000));
			switch (this.random.nextInt(12)) {
				case 0 -> message(asked, region, phone, MessageState.FAILED, "MK:100F");
				case 1 ->
					message(asked, region, phone, MessageState.REFUSED, "LimitExceeded.PhoneNumberThirtySecondLimit");
				case 2 -> message(asked, region, phone, MessageState.SUBMITTED, "");
				case 3 -> message(asked, region, phone, MessageState.REJECTED, "FailedOperation.ContainSensitiveWord");
				default -> message(asked, region, phone, MessageState.DELIVERED, "DELIVRD");
			}
		}
	}

	private static Object utc(Instant time) {
		return time.atOffset(ZoneOffset.UTC).toLocalDateTime();
	}

}
