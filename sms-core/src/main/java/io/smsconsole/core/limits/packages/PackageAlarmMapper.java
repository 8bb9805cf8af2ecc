package io.smsconsole.core.limits.packages;

import io.smsconsole.core.base.kind.Region;
import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code package_alarm}.
 */
@Mapper
interface PackageAlarmMapper {

	PackageAlarm find(Region region);

	void save(Region region, PackageAlarm alarm);

}
