package io.smsconsole.core.limits.frequency;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code frequency_limit}.
 */
@Mapper
interface FrequencyLimitMapper {

	FrequencyLimits find(long sdkAppId);

	void save(long sdkAppId, FrequencyLimits limits);

	void delete(long sdkAppId);

}
