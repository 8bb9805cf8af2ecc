package io.smsconsole.auth;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test on core and auth with the embedded database and the owner of the first start.
 * What it writes stays: sign-in and audit commit by themselves, as they do in earnest.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = AuthTestApplication.class,
		properties = { "sms.owner.password=" + AuthTest.OWNER_PASSWORD, "spring.main.web-application-type=none" })
public @interface AuthTest {

	/** The password of the account {@code owner}. */
	String OWNER_PASSWORD = "correct horse battery staple";

}
