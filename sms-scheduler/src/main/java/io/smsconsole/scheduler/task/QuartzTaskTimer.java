package io.smsconsole.scheduler.task;

import java.util.Date;

import io.smsconsole.core.sending.task.TaskTimeCleared;
import io.smsconsole.core.sending.task.TaskTimeSet;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the times of tasks as triggers in the database, where any node finds them. Takes
 * part in the transaction that sets or clears a time.
 */
@Component
class QuartzTaskTimer {

	private static final String GROUP = "task";

	private static final JobDetail JOB = JobBuilder.newJob(StartTaskJob.class)
		.withIdentity("start", GROUP)
		.storeDurably()
		.requestRecovery()
		.build();

	private final Scheduler scheduler;

	QuartzTaskTimer(Scheduler scheduler) {
		this.scheduler = scheduler;
	}

	@EventListener
	void set(TaskTimeSet time) {
		try {
			TriggerKey key = key(time.taskId());
			this.scheduler.addJob(JOB, true);
			// a series sets its next time while its trigger is still at work
			this.scheduler.unscheduleJob(key);
			this.scheduler.scheduleJob(TriggerBuilder.newTrigger()
				.withIdentity(key)
				.forJob(JOB)
				.usingJobData(StartTaskJob.TASK_ID, Long.toString(time.taskId()))
				.startAt(Date.from(time.at()))
				.withSchedule(SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow())
				.build());
		}
		catch (SchedulerException ex) {
			throw new IllegalStateException("The time of task " + time.taskId() + " could not be set", ex);
		}
	}

	@EventListener
	void clear(TaskTimeCleared time) {
		try {
			this.scheduler.unscheduleJob(key(time.taskId()));
		}
		catch (SchedulerException ex) {
			throw new IllegalStateException("The time of task " + time.taskId() + " could not be forgotten", ex);
		}
	}

	private static TriggerKey key(long taskId) {
		return TriggerKey.triggerKey(Long.toString(taskId), GROUP);
	}

}
