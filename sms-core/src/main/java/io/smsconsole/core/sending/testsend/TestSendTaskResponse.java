package io.smsconsole.core.sending.testsend;

import java.util.List;

/**
 * What came of a test send.
 *
 * @param testSet one for each number, in the order of the request
 */
public record TestSendTaskResponse(List<TestMessage> testSet) {
}
