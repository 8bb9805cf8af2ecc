package io.smsconsole.scheduler;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/**
 * Brings the scheduler's beans into an application: whoever imports this class has them
 * all.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@ConfigurationPropertiesScan
@PropertySource("classpath:io/smsconsole/scheduler/quartz.properties")
public class SchedulerConfiguration {

}
