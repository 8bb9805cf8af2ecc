package io.smsconsole.core.insight.export;

/**
 * Lists the caller's files, newest first.
 *
 * @param exportId one of them; optional
 * @param limit how many, at most 100; optional
 * @param cursor lists what is older than the file that a previous answer named; optional
 * @param newerCursor lists what is next newer than that file; optional
 */
public record DescribeQueryDumpLogTaskRequest(String exportId, Integer limit, String cursor, String newerCursor) {

}
