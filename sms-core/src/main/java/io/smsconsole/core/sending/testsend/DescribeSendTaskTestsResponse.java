package io.smsconsole.core.sending.testsend;

import java.util.List;

/**
 * The test sends of a task.
 *
 * @param testSet the newest ones first, up to 20
 * @param phoneNumberSet the numbers that the caller tested with last, whichever task it
 * was
 * @param templateParamSet the values of the task's first row
 */
public record DescribeSendTaskTestsResponse(List<TestMessage> testSet, List<String> phoneNumberSet,
		List<String> templateParamSet) {

	/**
	 * Whether one of them is still on its way.
	 * @return whether what is told will change
	 */
	public boolean underWay() {
		return this.testSet.stream().anyMatch(TestMessage::underWay);
	}

}
