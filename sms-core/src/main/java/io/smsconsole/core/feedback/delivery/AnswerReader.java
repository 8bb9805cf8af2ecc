package io.smsconsole.core.feedback.delivery;

/**
 * Tells what an answer with a status of success means.
 */
@FunctionalInterface
public interface AnswerReader {

	/**
	 * Reads an answer.
	 * @param status the HTTP status, from 200 to 299
	 * @param body the body, at most 64 KiB, maybe empty
	 * @return what came of the call
	 */
	DeliveryOutcome read(int status, byte[] body);

}
