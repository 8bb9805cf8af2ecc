package io.smsconsole.core.limits.packages;

import java.time.Instant;
import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.time.Hours;
import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code sms_package}.
 */
@Mapper
interface PackageMapper {

	void insert(Region region, PackageType type, long amount, Instant createdAt, Instant expiresAt);

	long insertedId();

	Cover cover(Region region);

	List<SmsPackage> lock(Region region, Instant first, Instant last);

	void use(long id, long used, long uncovered);

	List<SmsPackage> usable(Region region, Instant now);

	List<SmsPackage> list(Region region, Page page);

	int count(Region region);

	List<SmsPackage> createdIn(Region region, Hours hours, Page page);

}
