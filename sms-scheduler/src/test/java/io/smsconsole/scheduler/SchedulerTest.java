package io.smsconsole.scheduler;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test on everything but the doors, with the embedded database and a simulated cloud
 * that is quick and forgets its answers only briefly. There is no mail server until a
 * test starts one. What it writes stays.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = SchedulerTestApplication.class,
		properties = { "spring.main.web-application-type=none", "sms.owner.password=correct horse battery staple",
				"sms.simulator.data-dir=target/simulator/${random.uuid}", "sms.simulator.review-seconds=0",
				"sms.simulator.receipt-millis=10-50", "sms.simulator.hold-seconds=2", "sms.reconcile.grace=2s",
				"sms.dispatch.lease=10s", "sms.callback.allow-private=true", "sms.callback.timeout=1s",
				"sms.callback.retries=200ms,500ms", "sms.callback.lease=3s", "sms.receipt.ask-after=3s,8s",
				"sms.account.international-daily-limit=0", "sms.mail.host=127.0.0.1",
				"sms.mail.port=${random.int[20000,29999]}", "sms.mail.from=sms@example.com",
				"sms.alarm.retries=300ms,300ms,300ms", "sms.alarm.console-url=https://sms.example.com" })
public @interface SchedulerTest {

}
