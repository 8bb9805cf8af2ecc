package io.smsconsole.core.audience.number;

import java.util.List;

import io.smsconsole.core.base.phone.PhoneNumber;

/**
 * What a person handed in for a list.
 *
 * @param total rows that hold anything, a header aside
 * @param numbers the numbers in their order, each once
 * @param problems the rows that hold none, or one that stands further up already
 */
public record NumberReading(int total, List<PhoneNumber> numbers, List<NumberProblem> problems) {

	/**
	 * The numbers as they are stored.
	 * @return the numbers in E.164
	 */
	public List<String> phones() {
		return this.numbers.stream().map(PhoneNumber::e164).toList();
	}

}
