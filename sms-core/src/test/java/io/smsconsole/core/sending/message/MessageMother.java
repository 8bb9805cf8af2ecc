package io.smsconsole.core.sending.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;

/**
 * Makes messages and submissions for tests.
 */
public final class MessageMother {

	/** The application that everything belongs to. */
	public static final long APP = 1400000000L;

	private MessageMother() {
	}

	public static Submission submission(long id, long lane, int size) {
		return new Submission(id, lane, 1, APP, Region.MAINLAND, SmsType.NOTIFICATION, "测试甲", 1000001, "[]", "", "",
				size, SubmissionState.READY, 0, Instant.EPOCH, null);
	}

	public static NewMessage accepted(long id, long submission, long task, String phone) {
		return new NewMessage(new MessageHead(id, APP, Region.MAINLAND, SmsType.NOTIFICATION, task, submission, "测试甲",
				1000001, phone, "CN", 1, MessageState.ACCEPTED), 1, "【测试甲】内容", "", "");
	}

	public static NewMessage refused(long id, long task, String phone, String code) {
		return new NewMessage(new MessageHead(id, APP, Region.MAINLAND, SmsType.NOTIFICATION, task, 0, "测试甲", 1000001,
				phone, "CN", 0, MessageState.REFUSED), 1, "", code, "");
	}

	/**
	 * Messages of one submission to consecutive numbers.
	 */
	public static List<NewMessage> messages(Ids ids, long submission, long task, int size) {
		List<NewMessage> messages = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			messages.add(accepted(ids.next(), submission, task, "+86138000%05d".formatted(i)));
		}
		return messages;
	}

}
