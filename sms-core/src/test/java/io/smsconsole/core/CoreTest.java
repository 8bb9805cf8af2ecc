package io.smsconsole.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test on the core's beans and the embedded database; whatever it writes is rolled
 * back. Each context has a simulated cloud of its own, since none shares its data; it
 * reviews at once.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = { CoreTestApplication.class, CallerDoubles.class, RunTimesDouble.class },
		properties = { "sms.simulator.data-dir=target/simulator/${random.uuid}", "sms.simulator.review-seconds=0" })
@Transactional
public @interface CoreTest {

}
