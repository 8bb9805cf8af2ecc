package io.smsconsole.core.feedback.receipt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageMother;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.message.Move;
import io.smsconsole.core.sending.tally.Counts;
import io.smsconsole.core.sending.tally.Tally;
import io.smsconsole.core.wire.upstream.UpstreamReceipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class ReceiptsTests {

	private static final String PHONE = "+8613800138000";

	@Autowired
	private Receipts receipts;

	@Autowired
	private EarlyReceipts early;

	@Autowired
	private MessageStore messages;

	@Autowired
	private Tally tally;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Ids ids;

	@Autowired
	private Clock clock;

	private long task;

	private long submission;

	@BeforeEach
	void ofTheirOwn() {
		this.task = this.ids.next();
		this.submission = this.ids.next();
	}

	@Test
	void settlesTheMessageWithTheSerialNumber() {
		submitted(this.ids.next(), "5000:7");
		assertThat(this.receipts.record(List.of(receipt("5000:7", "", PHONE, true)))).isEqualTo(1);
		assertThat(state()).isEqualTo(MessageState.DELIVERED);
	}

	@Test
	void settlesManyThatComeToTheSameAndTheirExceptions() {
		List<Long> ids = LongStream.range(0, 20).map((i) -> this.ids.next()).boxed().toList();
		List<UpstreamReceipt> told = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			submitted(ids.get(i), "5000:2" + i);
			told.add(receipt("5000:2" + i, "", PHONE, i % 5 != 0));
		}
		assertThat(this.receipts.record(told)).isEqualTo(20);
		for (int i = 0; i < 20; i++) {
			assertThat(this.database
				.sql("""
						SELECT CONCAT(state, ' ', code, ' ', received_at) FROM message
						WHERE id = ? AND upstream_serial_no = ? AND submitted_at IS NOT NULL AND settled_at >= submitted_at""")
				.params(ids.get(i), "5000:2" + i)
				.query(String.class)
				.single()).isEqualTo(((i % 5 != 0) ? "4 DELIVRD" : "5 UNDELIV") + " 2026-11-20 04:00:00.000");
		}
		Counts counts = this.tally.ofTask(this.task);
		assertThat(counts.of(MessageState.DELIVERED)).isEqualTo(16);
		assertThat(counts.of(MessageState.FAILED)).isEqualTo(4);
	}

	@Test
	void settlesByTheSubmissionAndTheNumberWhereTheAnswerWasLost() {
		this.messages.insert(List.of(MessageMother.accepted(this.ids.next(), this.submission, this.task, PHONE)));
		String context = Long.toString(this.submission);
		assertThat(this.receipts.record(List.of(receipt("5000:8", context, "+8613800138001", true)))).isZero();
		assertThat(this.receipts.record(List.of(receipt("5000:8", context, PHONE, false)))).isEqualTo(1);
		assertThat(state()).isEqualTo(MessageState.FAILED);
		assertThat(this.tally.ofTask(this.task).of(MessageState.SUBMITTED)).isEqualTo(1);
	}

	@Test
	void changesNothingWhenAReceiptComesAgainOrContradictsTheFirst() {
		submitted(this.ids.next(), "5000:9");
		UpstreamReceipt first = receipt("5000:9", "", PHONE, true);
		this.receipts.record(List.of(first, first));
		this.receipts.record(List.of(first, receipt("5000:9", "", PHONE, false)));
		assertThat(state()).isEqualTo(MessageState.DELIVERED);
		Counts counts = this.tally.ofTask(this.task);
		assertThat(counts.of(MessageState.DELIVERED)).isEqualTo(1);
		assertThat(counts.of(MessageState.FAILED)).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "someone-elses", "99999999999999999999999999", "-1", "1 OR 1=1" })
	void leavesReceiptsOfOthersAlone(String context) {
		submitted(this.ids.next(), "5000:10");
		assertThat(this.receipts.record(List.of(receipt("5000:11", context, PHONE, true)))).isZero();
		assertThat(state()).isEqualTo(MessageState.SUBMITTED);
	}

	@Test
	void recordsAReceiptAgainOnceTheAnswerTellsItsSerialNumber() {
		long id = this.ids.next();
		this.messages.insert(List.of(MessageMother.accepted(id, this.submission, this.task, PHONE)));
		assertThat(this.receipts.record(List.of(receipt("5000:14", "", PHONE, true)))).isZero();
		assertThat(this.early.settle(10)).isZero();
		MessageHead message = this.messages.lock(List.of(id)).get(0);
		this.messages.move(List.of(new Move(message, MessageState.SUBMITTED, "", "5000:14", null)));
		assertThat(this.early.settle(10)).isEqualTo(1);
		assertThat(state()).isEqualTo(MessageState.DELIVERED);
		assertThat(this.early.settle(10)).isZero();
	}

	@Test
	void settlesTheOthersWhereSomeCannotBeRead() {
		submitted(this.ids.next(), "5000:13");
		Instant time = Instant.parse("2026-11-20T04:00:00Z");
		List<UpstreamReceipt> some = List.of(new UpstreamReceipt(null, PHONE, "", true, "DELIVRD", time),
				new UpstreamReceipt("5000:你好", PHONE, "", true, "DELIVRD", time),
				new UpstreamReceipt("5".repeat(500), PHONE, "", true, "DELIVRD", time),
				new UpstreamReceipt("5000:1", "+86\uD800", "", true, "DELIVRD", time),
				new UpstreamReceipt("5000:2", null, null, true, null, null),
				new UpstreamReceipt("5000:3", PHONE, null, true, null, null),
				new UpstreamReceipt("5000:13", PHONE, null, false, "坏\u0000" + "x".repeat(500), Instant.MAX));
		assertThat(this.receipts.record(some)).isEqualTo(1);
		assertThat(state()).isEqualTo(MessageState.FAILED);
	}

	@Test
	void givesUpOnMessagesWithoutAReceiptForThreeDays() {
		long old = this.ids.floor(this.clock.instant().minus(Duration.ofHours(73))) + this.ids.next() % 4096;
		this.submission = old - 1;
		submitted(old, "5000:12");
		assertThat(this.receipts.giveUp(Duration.ofHours(72), 1000)).isEqualTo(1);
		assertThat(state()).isEqualTo(MessageState.UNKNOWN);
		this.receipts.record(List.of(receipt("5000:12", "", PHONE, true)));
		assertThat(state()).isEqualTo(MessageState.UNKNOWN);
	}

	private void submitted(long id, String serialNo) {
		this.messages.insert(List.of(MessageMother.accepted(id, this.submission, this.task, PHONE)));
		MessageHead message = this.messages.lock(List.of(id)).get(0);
		this.messages.move(List.of(new Move(message, MessageState.SUBMITTED, "", serialNo, null)));
	}

	private MessageState state() {
		return this.messages.bySubmission(List.of(this.submission)).get(0).state();
	}

	private static UpstreamReceipt receipt(String serialNo, String context, String phone, boolean delivered) {
		return new UpstreamReceipt(serialNo, phone, context, delivered, delivered ? "DELIVRD" : "UNDELIV",
				Instant.parse("2026-11-20T04:00:00Z"));
	}

}
