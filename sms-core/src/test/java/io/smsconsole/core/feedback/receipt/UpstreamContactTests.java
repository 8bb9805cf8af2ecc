package io.smsconsole.core.feedback.receipt;

import java.time.Duration;
import java.time.Instant;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class UpstreamContactTests {

	private final SettableClock clock = new SettableClock();

	@Autowired
	private ReceiptMapper mapper;

	private UpstreamContact contact;

	private UpstreamContact ofAnotherNode;

	@BeforeEach
	void away() {
		this.contact = new UpstreamContact(this.mapper, this.clock);
		this.ofAnotherNode = new UpstreamContact(this.mapper, this.clock);
		this.contact.failed();
		assertThat(this.contact.since()).isEmpty();
	}

	@Test
	void beginsWithTheFirstAnswerAndLastsWhileAnyNodeIsAnswered() {
		Instant begin = this.clock.instant();
		this.contact.answered();
		for (int i = 0; i < 10; i++) {
			this.clock.advance(Duration.ofSeconds(20));
			((i % 2 == 0) ? this.ofAnotherNode : this.contact).answered();
		}
		assertThat(this.contact.since()).contains(begin);
	}

	@Test
	void beginsAnewAfterANodeWasNotAnswered() {
		this.contact.answered();
		this.ofAnotherNode.failed();
		assertThat(this.contact.since()).isEmpty();
		this.clock.advance(Duration.ofSeconds(5));
		this.contact.answered();
		assertThat(this.contact.since()).contains(this.clock.instant());
	}

	@Test
	void beginsAnewAfterNobodyAskedForLong() {
		this.contact.answered();
		this.clock.advance(Duration.ofSeconds(31));
		this.contact.answered();
		assertThat(this.contact.since()).contains(this.clock.instant());
	}

}
