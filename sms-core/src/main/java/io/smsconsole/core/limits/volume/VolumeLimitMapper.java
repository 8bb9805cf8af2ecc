package io.smsconsole.core.limits.volume;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code volume_limit}.
 */
@Mapper
interface VolumeLimitMapper {

	VolumeLimits find(long sdkAppId);

	void save(long sdkAppId, VolumeLimits limits);

	void delete(long sdkAppId);

}
