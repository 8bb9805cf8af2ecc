package io.smsconsole.bench;

import io.smsconsole.web.SmsConsoleApplication;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The product with an operation that does nothing.
 */
@Configuration(proxyBeanMethods = false)
@Import({ SmsConsoleApplication.class, CannedActions.class })
class CannedProduct {

}
