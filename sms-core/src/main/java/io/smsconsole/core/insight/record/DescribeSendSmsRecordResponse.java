package io.smsconsole.core.insight.record;

import java.util.List;

/**
 * Some messages.
 *
 * @param recordSet the messages, newest first
 * @param cursor for asking what is older, empty where nothing is
 * @param newerCursor for asking what is newer, empty where nothing is
 */
public record DescribeSendSmsRecordResponse(List<SendSmsRecord> recordSet, String cursor, String newerCursor) {

}
