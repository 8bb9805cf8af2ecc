package io.smsconsole.core.sending.charge;

import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.packages.AddSmsPackageRequest;
import io.smsconsole.core.limits.packages.PackageActions;
import io.smsconsole.core.limits.packages.PackageLedger;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageMother;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.message.Move;
import io.smsconsole.core.sending.message.NewMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class PackageChargesTests {

	@Autowired
	private PackageActions packages;

	@Autowired
	private PackageLedger ledger;

	@Autowired
	private MessageStore messages;

	@Autowired
	private Ids ids;

	@BeforeEach
	void hundredSegments() {
		this.packages.add(new AddSmsPackageRequest(0, 100L, 0, null));
	}

	@Test
	void takesTheAcceptedOnesOfABatchTogether() {
		send(30);
		this.messages.insert(List.of(MessageMother.refused(this.ids.next(), 0, "+8613800138000", "LimitExceeded")));
		assertThat(this.ledger.balance(Region.MAINLAND)).isEqualTo(70);
	}

	@ParameterizedTest
	@CsvSource({ "REJECTED, 78", "CANCELLED, 78", "SUBMITTED, 70", "DELIVERED, 70", "FAILED, 70", "UNKNOWN, 70" })
	void givesBackWhatWasNotSentAfterAll(MessageState state, long balance) {
		List<MessageHead> sent = send(30);
		move(sent.subList(0, 8), state);
		move(sent.subList(0, 8), state);
		assertThat(this.ledger.balance(Region.MAINLAND)).isEqualTo(balance);
	}

	@Test
	void givesNothingBackForWhatNoPackageCovered() {
		List<MessageHead> sent = send(130);
		assertThat(this.ledger.balance(Region.MAINLAND)).isZero();
		move(sent.subList(0, 30), MessageState.CANCELLED);
		assertThat(this.ledger.balance(Region.MAINLAND)).isZero();
		move(sent.subList(30, 40), MessageState.CANCELLED);
		assertThat(this.ledger.balance(Region.MAINLAND)).isEqualTo(10);
	}

	private List<MessageHead> send(int count) {
		List<NewMessage> batch = MessageMother.messages(this.ids, this.ids.next(), 0, count);
		this.messages.insert(batch);
		return batch.stream().map(NewMessage::head).toList();
	}

	private void move(List<MessageHead> messages, MessageState state) {
		this.messages.move(this.messages.lock(messages.stream().map(MessageHead::id).toList())
			.stream()
			.map((message) -> new Move(message, state, "", null, null))
			.toList());
	}

}
