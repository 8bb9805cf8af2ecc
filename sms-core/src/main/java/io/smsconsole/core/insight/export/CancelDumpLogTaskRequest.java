package io.smsconsole.core.insight.export;

import io.smsconsole.core.base.action.Required;

/**
 * Removes one of the caller's files, written or not.
 *
 * @param exportId which
 */
public record CancelDumpLogTaskRequest(@Required String exportId) {

}
