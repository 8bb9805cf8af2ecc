package io.smsconsole.web.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.smsconsole.web.SmsConsoleApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * A test of pages without a browser: the whole application with the embedded database,
 * called through {@code MockMvc} or {@code MockMvcTester}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = SmsConsoleApplication.class,
		properties = { "sms.owner.name=" + Browser.OWNER, "sms.owner.password=" + Browser.PASSWORD })
@AutoConfigureMockMvc
public @interface PageTest {

}
