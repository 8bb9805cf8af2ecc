package io.smsconsole.core.insight.export;

import io.smsconsole.core.base.action.Required;

/**
 * Fetches one of the caller's files.
 *
 * @param exportId which
 */
public record DownloadDumpLogTaskRequest(@Required String exportId) {

}
