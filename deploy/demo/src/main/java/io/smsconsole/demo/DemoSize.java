package io.smsconsole.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is made up.
 *
 * @param messages how many messages programs sent in thirty days, about; group sends come
 * on top
 * @param customers how many customers the pool holds
 */
@ConfigurationProperties("sms.demo")
record DemoSize(@DefaultValue("300000") int messages, @DefaultValue("20000") int customers) {

}
