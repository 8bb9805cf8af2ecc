package io.smsconsole.core.insight.record;

import java.util.List;

/**
 * One message.
 *
 * @param message the message
 * @param eventSet what happened to it, in order
 * @param next what to do where it did not arrive, in the reader's language, or an empty
 * string
 */
public record DescribeSendSMSDetailResponse(SendSmsRecord message, List<RecordEvent> eventSet, String next) {

}
