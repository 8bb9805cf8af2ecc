package io.smsconsole.core.limits.packages;

import java.time.Instant;

import io.smsconsole.core.base.kind.Region;
import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code package_renewal} and on what came of it.
 */
@Mapper
interface PackageRenewalMapper {

	PackageRenewal find(Region region);

	PackageRenewal lock(Region region);

	void save(Region region, PackageRenewal renewal);

	int renewedSince(Region region, Instant since);

}
