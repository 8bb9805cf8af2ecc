package io.smsconsole.core.limits.volume;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code volume_limit}.
 */
@Mapper
interface VolumeLimitMapper {

	VolumeLimits find(long sdkAppId);

	List<Long> apps();

	void save(long sdkAppId, VolumeLimits limits);

	void delete(long sdkAppId);

}
