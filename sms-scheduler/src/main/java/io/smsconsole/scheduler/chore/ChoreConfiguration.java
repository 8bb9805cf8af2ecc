package io.smsconsole.scheduler.chore;

import java.util.List;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives every chore its job and its trigger.
 */
@Configuration(proxyBeanMethods = false)
class ChoreConfiguration {

	@Bean
	SchedulerFactoryBeanCustomizer chores(ObjectProvider<Chore> chores) {
		return (factory) -> {
			List<Chore> all = chores.stream().toList();
			factory.setOverwriteExistingJobs(true);
			factory.setJobDetails(all.stream().map(ChoreConfiguration::job).toArray(JobDetail[]::new));
			factory.setTriggers(all.stream().map(ChoreConfiguration::trigger).toArray(Trigger[]::new));
		};
	}

	private static JobDetail job(Chore chore) {
		return JobBuilder.newJob(ChoreJob.class).withIdentity(ChoreKeys.job(chore.name())).storeDurably().build();
	}

	private static Trigger trigger(Chore chore) {
		return TriggerBuilder.newTrigger()
			.withIdentity(ChoreKeys.trigger(chore.name()))
			.forJob(ChoreKeys.job(chore.name()))
			.withSchedule(SimpleScheduleBuilder.simpleSchedule()
				.withIntervalInMilliseconds(chore.every().toMillis())
				.repeatForever()
				.withMisfireHandlingInstructionNextWithRemainingCount())
			.build();
	}

}
