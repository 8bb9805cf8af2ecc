package io.smsconsole.core.feedback;

import java.time.Clock;
import java.util.List;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.message.Move;
import io.smsconsole.core.sending.message.NewMessage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes messages that something comes back of.
 */
@Component
public class FeedbackMother {

	/** The sign of every message. */
	public static final String SIGN = "测试甲";

	private final MessageStore messages;

	private final Ids ids;

	private final Clock clock;

	FeedbackMother(MessageStore messages, Ids ids, Clock clock) {
		this.messages = messages;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Makes a message that the upstream has taken; it knows it by {@link #serialNo}.
	 * @param app the application
	 * @param phone the number
	 * @return the message
	 */
	@Transactional
	public long submitted(long app, String phone) {
		long id = accepted(app, phone);
		move(List.of(id), MessageState.SUBMITTED, "");
		return id;
	}

	/**
	 * Makes a message that is still on its way; its submission has the message's id.
	 * @param app the application
	 * @param phone the number
	 * @return the message
	 */
	@Transactional
	public long accepted(long app, String phone) {
		NewMessage message = message(app, phone);
		this.messages.insert(List.of(message));
		return message.head().id();
	}

	/**
	 * Makes a message that has come to its end.
	 * @param app the application
	 * @param phone the number
	 * @param state the end
	 * @param code the code that goes with it
	 * @return the message
	 */
	@Transactional
	public long settled(long app, String phone, MessageState state, String code) {
		long id = (state == MessageState.REJECTED) ? accepted(app, phone) : submitted(app, phone);
		move(List.of(id), state, code);
		return id;
	}

	/**
	 * Makes delivered messages, all at once.
	 * @param app the application
	 * @param phones the numbers
	 * @return the messages in the order of the numbers
	 */
	@Transactional
	public List<Long> delivered(long app, List<String> phones) {
		List<NewMessage> made = phones.stream().map((phone) -> message(app, phone)).toList();
		this.messages.insert(made);
		List<Long> all = made.stream().map((message) -> message.head().id()).toList();
		move(all, MessageState.SUBMITTED, "");
		move(all, MessageState.DELIVERED, "DELIVRD");
		return all;
	}

	/**
	 * What the upstream calls a message.
	 * @param message the message
	 * @return the serial number
	 */
	public static String serialNo(long message) {
		return "5000:" + message;
	}

	private NewMessage message(long app, String phone) {
		long id = this.ids.next();
		boolean mainland = phone.startsWith("+86");
		MessageHead head = new MessageHead(id, app, mainland ? Region.MAINLAND : Region.INTERNATIONAL,
				SmsType.NOTIFICATION, 0, id, SIGN, 1000001, phone, mainland ? "CN" : "HK", 1, MessageState.ACCEPTED);
		return new NewMessage(head, 0, "【" + SIGN + "】内容", "", "context-" + phone);
	}

	private void move(List<Long> all, MessageState state, String code) {
		this.messages.move(this.messages.lock(all)
			.stream()
			.map((head) -> new Move(head, state, code, (state == MessageState.SUBMITTED) ? serialNo(head.id()) : null,
					(state == MessageState.DELIVERED) ? this.clock.instant() : null))
			.toList());
	}

}
