package io.smsconsole.core.audience.customer;

import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the tables {@code customer_tag} and {@code customer_tagging}.
 */
@Mapper
interface CustomerTagMapper {

	void make(long id, String name);

	Long find(String name);

	int count();

	List<String> used();

	void attach(long tagId, Collection<Long> customers);

	void detachAll(Collection<Long> customers);

	int detachSome(long tagId, int most);

	void delete(long tagId);

	List<Tagging> ofCustomers(Collection<Long> customers);

	/**
	 * A tag that a customer has.
	 */
	record Tagging(long customerId, String name) {

	}

}
