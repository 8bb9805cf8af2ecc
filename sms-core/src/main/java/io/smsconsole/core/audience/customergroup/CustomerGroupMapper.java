package io.smsconsole.core.audience.customergroup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the tables {@code customer_group} and {@code customer_group_member}.
 */
@Mapper
interface CustomerGroupMapper {

	void insert(Region region, String name, Instant createdAt);

	long insertedId();

	CustomerGroup find(long id);

	CustomerGroup lock(long id);

	List<CustomerGroup> list(CustomerGroupFilter filter, Page page);

	int count(@Param("filter") CustomerGroupFilter filter);

	int countAll();

	void rename(long id, String name);

	void delete(long id);

	int join(long groupId, Collection<Long> customers);

	int leave(long groupId, Collection<Long> customers);

	void addToMembers(long groupId, int members);

	List<Membership> membershipsOf(Collection<Long> customers);

	void leaveAll(Collection<Long> customers);

	Long gone();

	int forget(long groupId, int most);

	List<Member> members(Collection<Long> groups, Collection<Long> excluded, long above, int limit);

	/**
	 * How many of some customers a group has.
	 */
	record Membership(long groupId, int members) {

	}

}
