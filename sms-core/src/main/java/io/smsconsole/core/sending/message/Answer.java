package io.smsconsole.core.sending.message;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The upstream's answer to a claimed submission.
 *
 * @param claim what was sent
 * @param numbers the answer for each number
 */
public record Answer(Claim claim, List<NumberAnswer> numbers) {

	/**
	 * The same refusal for every number of a submission.
	 * @param claim what was sent
	 * @param code the upstream's code
	 * @return the answer
	 */
	public static Answer refused(Claim claim, String code) {
		return new Answer(claim,
				claim.messages().stream().map((message) -> new NumberAnswer(message.phone(), null, code)).toList());
	}

	Map<String, NumberAnswer> byPhone() {
		return this.numbers.stream()
			.collect(Collectors.toMap(NumberAnswer::phone, Function.identity(), (one, other) -> one));
	}

}
