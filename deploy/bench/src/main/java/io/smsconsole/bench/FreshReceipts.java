package io.smsconsole.bench;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.feedback.receipt.Receipts;
import io.smsconsole.core.insight.record.DescribeSendSMSDetailRequest;
import io.smsconsole.core.insight.record.RecordActions;
import io.smsconsole.core.insight.statistics.DescribeStatisticQueryRequest;
import io.smsconsole.core.insight.statistics.StatisticActions;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.message.NewMessage;
import io.smsconsole.core.wire.upstream.UpstreamReceipt;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long after a receipt came it shows: with the message, and in the figures of today.
 */
final class FreshReceipts {

	private static final double MOST_MILLIS = 5000;

	private static final int TIMES = 21;

	private final ApplicationContext context;

	private final String app;

	FreshReceipts(ApplicationContext context) {
		this.context = context;
		this.app = context.getBean(JdbcTemplate.class)
			.queryForObject("SELECT CAST(MIN(sdk_app_id) AS CHAR) FROM app", String.class);
	}

	void measure(RatioTable table) {
		double[] millis = new double[TIMES];
		for (int i = 0; i < TIMES; i++) {
			long message = accepted();
			UpstreamReceipt receipt = new UpstreamReceipt("fresh-" + message, "+8613800138000",
					Long.toString(message - 1), true, "DELIVRD", Instant.now());
			long before = delivered();
			millis[i] = StatisticsBench.millis(() -> {
				this.context.getBean(Receipts.class).record(List.of(receipt));
				if (delivered() != before + 1 || state(message) != MessageState.DELIVERED.wire()) {
					throw new IllegalStateException("The receipt does not show");
				}
			});
		}
		Arrays.sort(millis);
		table.atMost("a receipt shows with its message and in the statistics, ms at most", millis[TIMES - 1],
				MOST_MILLIS, 1);
	}

	private long accepted() {
		Ids ids = this.context.getBean(Ids.class);
		long submission = ids.next();
		long id = submission + 1;
		NewMessage message = new NewMessage(new MessageHead(id, Long.parseLong(this.app), Region.MAINLAND,
				SmsType.NOTIFICATION, 0, submission, "商家1", 1, "+8613800138000", "CN", 1, MessageState.ACCEPTED), 0,
				"【商家1】您的包裹7316已到", "", "");
		this.context.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> this.context.getBean(MessageStore.class).insert(List.of(message)));
		return id;
	}

	private long delivered() {
		long now = Instant.now().getEpochSecond();
		return this.context.getBean(StatisticActions.class)
			.query(new DescribeStatisticQueryRequest(0, this.app, null, null, now - 86_400, now))
			.total()
			.delivered();
	}

	private int state(long message) {
		return this.context.getBean(RecordActions.class)
			.detail(new DescribeSendSMSDetailRequest(Long.toString(message)))
			.message()
			.status();
	}

}
