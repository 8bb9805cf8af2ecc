package io.smsconsole.core.insight.verification;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;

import io.smsconsole.core.base.database.MappingConfiguration;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.type.TypeHandler;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * No more than a verification needs. It is no part of the console, so nothing finds it.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		MybatisAutoConfiguration.class })
@MapperScan(basePackageClasses = VerificationMapper.class, annotationClass = Mapper.class)
@ComponentScan(basePackages = "io.smsconsole.core", useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = TypeHandler.class))
@Import({ CountVerifier.class, MappingConfiguration.class })
class VerifyConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	/** The zone that the days were counted in, whatever this process is told. */
	@Bean
	ZoneId zone(VerificationMapper mapper) {
		String zone = mapper.zone();
		return zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
	}

}
