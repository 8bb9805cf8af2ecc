package io.smsconsole.core.sending.testsend;

import java.time.Instant;

import io.smsconsole.core.sending.message.MessageState;

/**
 * A test as it is stored, with what became of its message.
 */
record TestRow(long id, long taskId, String phone, long messageId, MessageState state, String code, long createdBy,
		Instant createdAt) {
}
