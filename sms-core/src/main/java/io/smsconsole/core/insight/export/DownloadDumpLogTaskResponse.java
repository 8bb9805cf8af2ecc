package io.smsconsole.core.insight.export;

/**
 * A file that may be fetched.
 *
 * @param export the file
 */
public record DownloadDumpLogTaskResponse(ExportInfo export) {

}
