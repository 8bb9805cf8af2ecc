package io.smsconsole.core.limits.country;

import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code app_country}.
 */
@Mapper
interface CountryMapper {

	List<CountryLimit> list(long sdkAppId);

	void deleteAll(long sdkAppId);

	void insert(long sdkAppId, Collection<CountryLimit> countries);

}
