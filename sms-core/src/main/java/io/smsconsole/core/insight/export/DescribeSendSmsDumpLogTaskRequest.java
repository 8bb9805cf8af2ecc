package io.smsconsole.core.insight.export;

/**
 * Lists the caller's files of messages, newest first.
 *
 * @param limit how many, at most 100; optional
 * @param cursor lists what is older than the file that a previous answer named; optional
 * @param newerCursor lists what is next newer than that file; optional
 */
public record DescribeSendSmsDumpLogTaskRequest(Integer limit, String cursor, String newerCursor) {

}
