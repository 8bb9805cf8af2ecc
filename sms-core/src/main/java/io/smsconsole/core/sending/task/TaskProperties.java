package io.smsconsole.core.sending.task;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tasks are begun.
 *
 * @param tolerance how late a task may begin when the platform was down at its time, or
 * nobody had approved it by then
 */
@ConfigurationProperties("sms.task")
public record TaskProperties(@DefaultValue("1h") Duration tolerance) {
}
