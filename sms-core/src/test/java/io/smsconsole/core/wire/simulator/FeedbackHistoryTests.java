package io.smsconsole.core.wire.simulator;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FeedbackHistoryTests {

	private static final String PHONE = "+8618501234444";

	private final FeedbackHistory<Receipt> history = new FeedbackHistory<>(3);

	@Test
	void forgetsTheOldestBeyondItsLimit() {
		add(1, "a", PHONE);
		add(2, "b", PHONE);
		add(3, "a", "+8618501235555");
		add(4, "a", PHONE);
		add(5, "a", PHONE);
		assertThat(this.history.pull("b", 10)).isEmpty();
		assertThat(sequences(this.history.pull("a", 10))).containsExactly(3L, 4L, 5L);
		assertThat(sequences(this.history.ofPhone("a", PHONE, 0, 9, 10))).containsExactly(4L, 5L);
		assertThat(this.history.ofPhone("b", PHONE, 0, 9, 10)).isEmpty();
	}

	@Test
	void forgetsNumbersAltogether() {
		add(1, "a", PHONE);
		add(2, "a", "+8618501235555");
		add(3, "a", "+8618501235555");
		add(4, "a", "+8618501235555");
		assertThat(this.history.ofPhone("a", PHONE, 0, 9, 10)).isEmpty();
	}

	@Test
	void keepsWhatWasPulledForThoseWhoAskByNumber() {
		add(1, "a", PHONE);
		this.history.pull("a", 10);
		assertThat(this.history.pull("a", 10)).isEmpty();
		assertThat(this.history.ofPhone("a", PHONE, 0, 9, 10)).hasSize(1);
	}

	@Test
	void findsTheNewestWithinATime() {
		add(1, "a", PHONE);
		add(2, "a", PHONE);
		add(3, "a", PHONE);
		assertThat(sequences(this.history.ofPhone("a", PHONE, 1, 3, 2))).containsExactly(2L, 3L);
		assertThat(sequences(this.history.ofPhone("a", PHONE, 1, 2, 2))).containsExactly(1L, 2L);
		assertThat(sequences(this.history.ofPhone("a", PHONE, 3, 9, 2))).containsExactly(3L);
	}

	@Test
	void takesUpAfterWhatWasPulledBefore() {
		add(1, "a", PHONE);
		add(2, "a", PHONE);
		add(3, "a", PHONE);
		this.history.pulledUpTo("a", 2);
		this.history.pulledUpTo("a", 1);
		this.history.pulledUpTo("b", 9);
		assertThat(sequences(this.history.pull("a", 10))).containsExactly(3L);
	}

	private void add(long sequence, String app, String phone) {
		Submission submission = new Submission(Instant.EPOCH, "r", app, "", "", "", "", 1);
		this.history
			.add(new Receipt(sequence, new Accepted(submission, "s" + sequence, phone, 86), sequence, "DELIVRD"));
	}

	private static List<Long> sequences(List<Receipt> receipts) {
		return receipts.stream().map(Receipt::sequence).toList();
	}

}
