package io.smsconsole.demo;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import io.smsconsole.core.base.content.MessageContent;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.segment.Segments;
import io.smsconsole.core.limits.packages.PackageLedger;
import io.smsconsole.core.limits.price.PriceList;
import io.smsconsole.core.limits.price.Prices;
import io.smsconsole.core.sending.message.MessageState;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes messages of the past past the operations, many at once, and counts them as the
 * operations would have.
 */
@Component
class Books {

	private static final String MESSAGE = """
			INSERT INTO message (id, sdk_app_id, region, sms_type, task_id, sheet_row, sign_name, template_id, phone,
			iso_code, content, fee, state, code, upstream_serial_no, submitted_at, settled_at, received_at,
			price)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String CONVERSION = """
			INSERT INTO conversion (message_id, sdk_app_id, converted_at, reported_at) VALUES (?, ?, ?, ?)""";

	private static final Set<MessageState> FREE = EnumSet.of(MessageState.REFUSED, MessageState.REJECTED,
			MessageState.CANCELLED);

	private static final int BATCH = 2000;

	private static final int RANDOM_BITS = 22;

	private final Random random = new Random(5);

	private final JdbcTemplate jdbc;

	private final Ids ids;

	private final ZoneId zone;

	private final PackageLedger packages;

	private final TransactionTemplate transaction;

	private final Prices prices;

	private final TallyBook tally;

	private final ChargeBook charges;

	private final LatencyBook latencies;

	Books(JdbcTemplate jdbc, Ids ids, ZoneId zone, PackageLedger packages, Prices prices,
			TransactionTemplate transaction, TallyBook tally, ChargeBook charges, LatencyBook latencies) {
		this.jdbc = jdbc;
		this.ids = ids;
		this.zone = zone;
		this.packages = packages;
		this.prices = prices;
		this.transaction = transaction;
		this.tally = tally;
		this.charges = charges;
		this.latencies = latencies;
	}

	/**
	 * Writes messages and their counts.
	 * @param messages in the order of time
	 * @return their ids, in the same order
	 */
	List<Long> write(List<Sent> messages) {
		List<Entry> entries = entries(messages);
		this.transaction.executeWithoutResult((status) -> {
			for (int from = 0; from < entries.size(); from += BATCH) {
				List<Entry> some = entries.subList(from, Math.min(entries.size(), from + BATCH));
				this.jdbc.batchUpdate(MESSAGE, some, BATCH, Books::bind);
				List<Entry> converted = some.stream().filter((entry) -> entry.sent().outcome().converted()).toList();
				this.jdbc.batchUpdate(CONVERSION, converted, BATCH, this::bindConversion);
			}
			entries.forEach((entry) -> {
				LocalDateTime hour = utc(hour(entry.sent().asked()));
				this.tally.count(hour, entry);
				this.charges.count(hour, entry);
				this.latencies.measure(hour, day(entry.sent().asked()), entry.sent());
			});
			this.tally.write();
			this.charges.write();
			this.latencies.write();
			for (Region region : Region.values()) {
				this.packages.debit(region, costs(entries, region));
			}
		});
		return entries.stream().map(Entry::id).toList();
	}

	private List<Entry> entries(List<Sent> messages) {
		List<Entry> entries = new ArrayList<>(messages.size());
		PriceList prices = this.prices.current();
		long before = 0;
		for (Sent sent : messages) {
			long id = Math.max(before + 1, this.ids.floor(sent.asked()) + this.random.nextInt(1 << RANDOM_BITS - 2));
			String content = MessageContent.of(sent.origin().region(), sent.origin().sign(), sent.content());
			entries.add(new Entry(id, sent, content, Segments.of(content, sent.origin().region()).count(),
					price(sent, prices)));
			before = id;
		}
		return entries;
	}

	/** What was refused was never paid for. */
	private static BigDecimal price(Sent sent, PriceList prices) {
		return (sent.outcome().state() != MessageState.REFUSED) ? prices.find(sent.isoCode(), sent.origin().type())
				: null;
	}

	private NavigableMap<Instant, BigDecimal> costs(List<Entry> entries, Region region) {
		NavigableMap<Instant, BigDecimal> costs = new TreeMap<>();
		entries.stream()
			.filter((entry) -> entry.sent().origin().region() == region
					&& !FREE.contains(entry.sent().outcome().state()))
			.forEach((entry) -> costs.merge(hour(entry.sent().asked()).plus(1, ChronoUnit.MINUTES),
					PackageLedger.cost(region, entry.fee(), entry.price()), BigDecimal::add));
		return costs;
	}

	private Instant hour(Instant instant) {
		return instant.atZone(this.zone).truncatedTo(ChronoUnit.HOURS).toInstant();
	}

	private LocalDate day(Instant instant) {
		return instant.atZone(this.zone).toLocalDate();
	}

	private static LocalDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC).toLocalDateTime();
	}

	private static void bind(PreparedStatement statement, Entry entry) throws SQLException {
		Sent sent = entry.sent();
		Sent.Origin origin = sent.origin();
		Sent.Outcome outcome = sent.outcome();
		int i = 0;
		statement.setLong(++i, entry.id());
		statement.setLong(++i, origin.sdkAppId());
		statement.setInt(++i, origin.region().wire());
		statement.setInt(++i, origin.type().wire());
		statement.setLong(++i, origin.taskId());
		statement.setInt(++i, sent.row());
		statement.setString(++i, origin.sign());
		statement.setLong(++i, origin.templateId());
		statement.setString(++i, sent.phone());
		statement.setString(++i, sent.isoCode());
		statement.setString(++i, entry.content());
		statement.setInt(++i, entry.fee());
		statement.setInt(++i, outcome.state().wire());
		statement.setString(++i, outcome.code());
		statement.setString(++i, entry.submitted() ? "2019:" + entry.id() : null);
		statement.setObject(++i, entry.submitted() ? utc(sent.asked().plusMillis(outcome.submitMillis())) : null);
		statement.setObject(++i, entry.settled() ? utc(sent.asked().plusMillis(outcome.settleMillis())) : null);
		statement.setObject(++i, outcome.proved() ? utc(sent.asked().plusMillis(outcome.settleMillis())) : null);
		statement.setBigDecimal(++i, entry.price());
	}

	private void bindConversion(PreparedStatement statement, Entry entry) throws SQLException {
		LocalDateTime at = utc(entry.sent().asked().plusSeconds(20 + this.random.nextInt(90)));
		statement.setLong(1, entry.id());
		statement.setLong(2, entry.sent().origin().sdkAppId());
		statement.setObject(3, at);
		statement.setObject(4, at.plusSeconds(1));
	}

	/**
	 * A message as it is stored.
	 *
	 * @param id its id
	 * @param sent the message
	 * @param content its text with the sign
	 * @param fee how many segments it is billed as
	 * @param price what one of them costs, or {@code null} where it has no price
	 */
	record Entry(long id, Sent sent, String content, int fee, BigDecimal price) {

		/** Rejected ones have reached the cloud, too, but were not taken. */
		boolean submitted() {
			return this.sent.outcome().submitted();
		}

		boolean settled() {
			return this.sent.outcome().settled() || this.sent.outcome().state() == MessageState.REJECTED;
		}

	}

}
