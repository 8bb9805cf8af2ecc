package io.smsconsole.core.insight.export;

/**
 * A file that will be written.
 *
 * @param exportId its id
 */
public record AddDumpLogTaskResponse(String exportId) {

}
