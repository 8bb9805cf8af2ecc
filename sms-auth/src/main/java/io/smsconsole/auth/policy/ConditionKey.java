package io.smsconsole.auth.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a condition can ask about a call.
 */
enum ConditionKey {

	/** The caller's network address. */
	IP("qcs:ip", Circumstances::address),

	/** When the call is made. */
	TIME("qcs:current_time", Circumstances::time),

	/** Whether a second factor was shown. */
	MFA("qcs:mfa_present", Circumstances::mfa),

	/** The hour of the day in the installation's time zone, 0 to 23. */
	HOUR("qcs:current_hour", Circumstances::hour),

	/** The name under which the account signs in. */
	ACCOUNT("qcs:account_name", Circumstances::account),

	/** What the caller's program calls itself. */
	USER_AGENT("qcs:user_agent", Circumstances::userAgent);

	private final String label;

	private final Function<Circumstances, Object> value;

	ConditionKey(String label, Function<Circumstances, Object> value) {
		this.label = label;
		this.value = value;
	}

	String label() {
		return this.label;
	}

	/** What the circumstances say, or {@code null} where they say nothing. */
	Object value(Circumstances circumstances) {
		return this.value.apply(circumstances);
	}

	static Optional<ConditionKey> find(String label) {
		return Arrays.stream(values()).filter((key) -> key.label.equals(label)).findFirst();
	}

	static List<String> labels() {
		return Arrays.stream(values()).map(ConditionKey::label).toList();
	}

}
