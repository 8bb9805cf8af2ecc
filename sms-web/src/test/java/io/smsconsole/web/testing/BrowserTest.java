package io.smsconsole.web.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.smsconsole.web.SmsConsoleApplication;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test of the running console in a browser: the whole application on a random port with
 * the embedded database. Test methods take a {@link Browser}. Tests of the API run on it
 * too: nothing is throttled but {@code DescribeTPLSignInfo}, whatever a proxy tells of an
 * address is believed, and nobody may call from {@code 203.0.113.0/24}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = SmsConsoleApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "sms.owner.name=" + Browser.OWNER, "sms.owner.password=" + Browser.PASSWORD,
				"sms.simulator.review-seconds=0", "sms.simulator.receipt-millis=50-400",
				"server.forward-headers-strategy=native", "sms.api.denied-addresses=203.0.113.0/24",
				"sms.api.throttle.default=0", "sms.api.throttle.DescribeTPLSignInfo=2",
				"sms.account.international-daily-limit=0", "sms.metrics.token=" + BrowserTest.METRICS_TOKEN,
				"management.prometheus.metrics.export.enabled=true" })
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {

	/** What opens the meters. */
	String METRICS_TOKEN = "for the meters alone";

}
