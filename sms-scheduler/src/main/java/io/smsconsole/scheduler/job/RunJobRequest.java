package io.smsconsole.scheduler.job;

import io.smsconsole.core.base.action.Required;

/**
 * Runs a job at once, whenever it would run next.
 *
 * @param jobName the job's name; one that runs every few seconds anyway is refused
 */
public record RunJobRequest(@Required String jobName) {

}
