package io.smsconsole.core;

import java.time.Clock;
import java.time.ZoneId;

import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * Brings the core's beans into an application: whoever imports this class has them all.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableResilientMethods
@EnableTransactionManagement
@ConfigurationPropertiesScan
@MapperScan(annotationClass = Mapper.class)
public class CoreConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	/**
	 * The zone of natural days, quiet hours and statistics.
	 */
	@Bean
	ZoneId zone(Environment environment) {
		return Binder.get(environment).bind("sms.time-zone", ZoneId.class).orElse(ZoneId.of("Asia/Shanghai"));
	}

}
