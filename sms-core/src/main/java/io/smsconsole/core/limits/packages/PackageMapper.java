package io.smsconsole.core.limits.packages;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.time.Hours;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the table {@code sms_package}.
 */
@Mapper
interface PackageMapper {

	void insert(Region region, PackageType type, long amount, Instant createdAt, Instant expiresAt, boolean renewed);

	long insertedId();

	Cover cover(Region region);

	List<SmsPackage> lock(Region region, Instant first, Instant last);

	void use(long id, BigDecimal used, BigDecimal uncovered);

	List<SmsPackage> usable(Region region, Instant now);

	SmsPackage find(long id);

	List<SmsPackage> list(@Param("filter") PackageFilter filter, Page page);

	int count(@Param("filter") PackageFilter filter);

	List<SmsPackage> createdIn(Region region, Hours hours, Page page);

}
