package io.smsconsole.core.insight.statistics;

/**
 * How often a short link was followed after a group send began and before the next one
 * did with the same template.
 *
 * @param taskId the group send, or an empty string for clicks that none led to
 * @param taskName what it is called
 * @param international 0 or 1
 * @param startTime when it began, UNIX seconds, or 0
 * @param figures the figures, the recipients being all of the group send
 */
public record TaskClicks(String taskId, String taskName, int international, long startTime, ClickFigures figures) {

}
