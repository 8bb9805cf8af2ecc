package io.smsconsole.core.audience.customer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import io.smsconsole.core.base.kind.Region;
import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the tables {@code customer} and {@code customer_total}.
 */
@Mapper
interface CustomerMapper {

	void store(List<CustomerRow> rows, Instant now);

	List<Long> idsOf(Collection<String> phones);

	void addToTotal(Region region, int customers);

	int total(Region region);

	Customer find(long id);

	List<Customer> locked(Collection<Long> ids);

	List<Customer> list(CustomerFilter filter, int limit);

	int countUpTo(CustomerFilter filter, int most);

	void modify(long id, String name, String attributes, Instant now);

	void delete(Collection<Long> ids);

}
