package io.smsconsole.core.insight.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.feedback.callback.Callback;
import io.smsconsole.core.feedback.conversion.ConversionActions;
import io.smsconsole.core.feedback.delivery.Deliveries;
import io.smsconsole.core.feedback.delivery.DeliveryClaim;
import io.smsconsole.core.feedback.delivery.DeliveryFault;
import io.smsconsole.core.feedback.delivery.DeliveryOutcome;
import io.smsconsole.core.feedback.receipt.Receipts;
import io.smsconsole.core.insight.statistics.RandomSends;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.tally.Tally;
import io.smsconsole.core.wire.api.ReportConversionRequest;
import io.smsconsole.core.wire.upstream.UpstreamReceipt;

import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends, settles, converts, answers, calls back and folds as it comes to its mind, and
 * crashes now and then.
 */
final class AtRandom implements Callable<Void> {

	private static final int STEPS = 30;

	private final Random random;

	private final RandomSends sends;

	private final Receipts receipts;

	private final ConversionActions conversions;

	private final Answers answers;

	private final Deliveries deliveries;

	private final Tally tally;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final long app;

	private final Instant from;

	AtRandom(ApplicationContext context, Answers answers, long app, Instant from, int seed) {
		this.random = new Random(seed);
		this.sends = new RandomSends(context.getBean(MessageStore.class), context.getBean(Ids.class), seed);
		this.receipts = context.getBean(Receipts.class);
		this.conversions = context.getBean(ConversionActions.class);
		this.answers = answers;
		this.deliveries = context.getBean(Deliveries.class);
		this.tally = context.getBean(Tally.class);
		this.jdbc = context.getBean(JdbcTemplate.class);
		this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
		this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
		this.app = app;
		this.from = from;
	}

	void begin() {
		atomically(false, this::send);
	}

	@Override
	public Void call() {
		for (int step = 0; step < STEPS; step++) {
			boolean crash = this.random.nextInt(5) == 0;
			switch (this.random.nextInt(9)) {
				case 0, 1 -> atomically(crash, this::send);
				case 2 -> atomically(crash, () -> this.sends.goOn(20));
				case 3 -> atomically(crash, this::receive);
				case 4 -> atomically(crash, this::convert);
				case 5, 6 -> atomically(crash, this::answer);
				case 7 -> callBack(crash);
				default -> atomically(crash, () -> this.tally.fold(1 + this.random.nextInt(80)));
			}
		}
		return null;
	}

	private void send() {
		this.sends.send(this.app, this.from, Duration.ofHours(5), 12);
	}

	/** A receipt, the same once more or another, and one that contradicts it. */
	private void receive() {
		long message = this.sends.any();
		String serialNo = "S" + message;
		this.jdbc.update("UPDATE message SET upstream_serial_no = ? WHERE id = ?", serialNo, message);
		List<UpstreamReceipt> told = new ArrayList<>();
		for (boolean delivered : new boolean[] { this.random.nextBoolean(), true, false }) {
			told.add(new UpstreamReceipt(serialNo, "+8613800138000", "none", delivered,
					delivered ? "DELIVRD" : "HB:0016", this.from.plusSeconds(30)));
		}
		this.receipts.record(told);
	}

	private void convert() {
		this.conversions
			.report(new ReportConversionRequest(Long.toString(this.app), Long.toString(this.sends.any()), null));
	}

	private void answer() {
		switch (this.random.nextInt(4)) {
			case 0 -> this.answers.answerNothing(this.random);
			case 1 -> this.answers.repeat(this.random);
			default -> this.answers.answer(this.random, this.sends.any());
		}
	}

	/** As if all leases and waits were over, so that some are taken out of hands. */
	private void callBack(boolean crash) {
		atomically(false, () -> {
			this.jdbc.update("UPDATE delivery SET due_at = '2020-01-01' WHERE state = 0 AND target = ?",
					Callback.REPLIES);
			this.jdbc.update("UPDATE delivery_lane SET lease_until = '2020-01-01' WHERE target = ?", Callback.REPLIES);
		});
		List<DeliveryClaim> claims = new ArrayList<>();
		atomically(false, () -> claims.addAll(this.deliveries
			.claim(this.deliveries.due().stream().filter((lane) -> lane.target() == Callback.REPLIES).toList())));
		for (DeliveryClaim claim : claims) {
			boolean taken = this.random.nextInt(4) > 0;
			atomically(crash, () -> this.deliveries.record(claim,
					taken ? DeliveryOutcome.taken(200) : DeliveryOutcome.failed(DeliveryFault.STATUS, 500, "")));
		}
	}

	/** What makes way for others, or finds nothing, is as if it had never been. */
	private void atomically(boolean crash, Runnable step) {
		try {
			this.transaction.executeWithoutResult((status) -> {
				step.run();
				if (crash) {
					throw new Crash();
				}
			});
		}
		catch (Crash | SmsException | DataAccessException | TransactionException ex) {
			this.transaction.executeWithoutResult((status) -> status.setRollbackOnly());
		}
	}

	private static final class Crash extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
