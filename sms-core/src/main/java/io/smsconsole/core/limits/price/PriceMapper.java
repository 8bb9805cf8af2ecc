package io.smsconsole.core.limits.price;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the table {@code price}.
 */
@Mapper
interface PriceMapper {

	List<Price> list();

	Price find(@Param("key") PriceKey key);

	void save(@Param("prices") Collection<PriceDraft> prices, Instant now);

	int delete(@Param("keys") Collection<PriceKey> keys);

}
