package io.smsconsole.core.sending.message;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.smsconsole.core.sending.message.MessageState.ACCEPTED;
import static io.smsconsole.core.sending.message.MessageState.CANCELLED;
import static io.smsconsole.core.sending.message.MessageState.DELIVERED;
import static io.smsconsole.core.sending.message.MessageState.FAILED;
import static io.smsconsole.core.sending.message.MessageState.REFUSED;
import static io.smsconsole.core.sending.message.MessageState.REJECTED;
import static io.smsconsole.core.sending.message.MessageState.SUBMITTED;
import static io.smsconsole.core.sending.message.MessageState.SUBMITTING;
import static io.smsconsole.core.sending.message.MessageState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

class MessageStateTests {

	private static final Map<MessageState, Set<MessageState>> AHEAD = Map.of(ACCEPTED,
			EnumSet.of(SUBMITTING, CANCELLED, SUBMITTED, REJECTED, UNKNOWN, DELIVERED, FAILED), SUBMITTING,
			EnumSet.of(SUBMITTED, REJECTED, UNKNOWN, DELIVERED, FAILED), SUBMITTED,
			EnumSet.of(DELIVERED, FAILED, UNKNOWN));

	@ParameterizedTest
	@EnumSource
	void reachesWhatLiesAheadAndNothingElse(MessageState state) {
		Set<MessageState> ahead = AHEAD.getOrDefault(state, Set.of());
		for (MessageState other : MessageState.values()) {
			assertThat(state.reaches(other)).as("%s to %s", state, other).isEqualTo(ahead.contains(other));
		}
	}

	@Test
	void endsInSixStates() {
		assertThat(Arrays.stream(MessageState.values()).filter(MessageState::isFinal))
			.containsExactlyInAnyOrder(REFUSED, DELIVERED, FAILED, UNKNOWN, REJECTED, CANCELLED);
	}

}
