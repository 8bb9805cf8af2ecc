package io.smsconsole.core.base.database;

import org.apache.ibatis.session.LocalCacheScope;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What holds for every mapper.
 */
@Configuration(proxyBeanMethods = false)
public class MappingConfiguration {

	@Bean
	ConfigurationCustomizer mappingDefaults() {
		return (configuration) -> {
			configuration.setArgNameBasedConstructorAutoMapping(true);
			configuration.setMapUnderscoreToCamelCase(true);
			// what was read before is read again within a transaction, since it may have
			// been changed past its mapper, or by others
			configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
			// statements are logged with their parameters, which are people's numbers
			// and words: a level of our packages must not switch that on
			configuration.setLogPrefix("sql.");
		};
	}

}
