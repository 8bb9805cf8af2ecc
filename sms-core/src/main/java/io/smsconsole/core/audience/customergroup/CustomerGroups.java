package io.smsconsole.core.audience.customergroup;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.audience.customer.Customers;
import io.smsconsole.core.audience.customer.CustomersRemoved;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups and who is in them.
 */
@Service
public class CustomerGroups {

	/** How many groups there may be. */
	static final int MOST = 1000;

	private static final String ID = "CustomerGroupId";

	private static final String NAME = "GroupName";

	private static final int NAME_LENGTH = 64;

	private static final int SLICE = 1000;

	private final CustomerGroupMapper mapper;

	private final Customers customers;

	private final Clock clock;

	CustomerGroups(CustomerGroupMapper mapper, Customers customers, Clock clock) {
		this.mapper = mapper;
		this.customers = customers;
		this.clock = clock;
	}

	/**
	 * Finds a group.
	 * @param id the group
	 * @return the group, or empty
	 */
	public Optional<CustomerGroup> find(long id) {
		return Optional.ofNullable(this.mapper.find(id));
	}

	/**
	 * Finds the group that a request names.
	 * @param parameter the parameter that names it
	 * @param id the group, may be {@code null}
	 * @param region where its members have to belong
	 * @return the group
	 * @throws SmsException {@code InvalidParameterValue} if there is no such group
	 */
	public CustomerGroup existing(String parameter, Long id, Region region) {
		return Optional.ofNullable(id)
			.flatMap(this::find)
			.filter((group) -> group.region() == region)
			.orElseThrow(() -> unknown(parameter));
	}

	/**
	 * Puts customers into a group who may be in it already, within the caller's
	 * transaction.
	 * @param groupId the group
	 * @param members customers of its region
	 * @return how many were not in it
	 * @throws SmsException {@code InvalidParameterValue} if there is no such group any
	 * more
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int join(long groupId, Collection<Long> members) {
		if (members.isEmpty()) {
			return 0;
		}
		Optional.ofNullable(this.mapper.lock(groupId)).orElseThrow(() -> unknown(ID));
		int joined = this.mapper.join(groupId, members);
		this.mapper.addToMembers(groupId, joined);
		return joined;
	}

	@RetriedTransaction
	long add(Region region, String name) {
		if (this.mapper.countAll() >= MOST) {
			throw new SmsException(ErrorCode.LIMIT_EXCEEDED, NAME, "customergroup.many", MOST);
		}
		String checked = name(name);
		try {
			this.mapper.insert(region, checked, this.clock.instant());
		}
		catch (DuplicateKeyException ex) {
			throw taken();
		}
		return this.mapper.insertedId();
	}

	@RetriedTransaction
	void rename(long id, String name) {
		String checked = name(name);
		Optional.ofNullable(this.mapper.lock(id)).orElseThrow(() -> unknown(ID));
		try {
			this.mapper.rename(id, checked);
		}
		catch (DuplicateKeyException ex) {
			throw taken();
		}
	}

	/**
	 * Deletes a group; its customers stay in the pool. Who was in it is forgotten by and
	 * by, see {@link #sweep()}.
	 */
	@RetriedTransaction
	void delete(long id) {
		Optional.ofNullable(this.mapper.lock(id)).orElseThrow(() -> unknown(ID));
		this.mapper.delete(id);
	}

	/**
	 * Forgets who was in groups that are no more, some at a time.
	 * @return whether there may be more
	 */
	@RetriedTransaction
	public boolean sweep() {
		Long gone = this.mapper.gone();
		return gone != null && this.mapper.forget(gone, SLICE) > 0;
	}

	@RetriedTransaction
	int join(CustomerGroup group, List<Long> members) {
		int joined = 0;
		for (int from = 0; from < members.size(); from += SLICE) {
			joined += join(group.id(), this.customers.existing(group.region(),
					members.subList(from, Math.min(from + SLICE, members.size()))));
		}
		return joined;
	}

	@RetriedTransaction
	int leave(long groupId, List<Long> members) {
		Optional.ofNullable(this.mapper.lock(groupId)).orElseThrow(() -> unknown(ID));
		int left = members.isEmpty() ? 0 : this.mapper.leave(groupId, members);
		this.mapper.addToMembers(groupId, -left);
		return left;
	}

	@EventListener
	void forget(CustomersRemoved removed) {
		List<CustomerGroupMapper.Membership> memberships = this.mapper.membershipsOf(removed.ids());
		this.mapper.leaveAll(removed.ids());
		memberships.forEach((one) -> this.mapper.addToMembers(one.groupId(), -one.members()));
	}

	List<CustomerGroup> list(CustomerGroupFilter filter, Page page) {
		return this.mapper.list(filter, page);
	}

	int count(CustomerGroupFilter filter) {
		return this.mapper.count(filter);
	}

	static SmsException unknown(String parameter) {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "customergroup.unknown");
	}

	private static String name(String name) {
		return Parameters.required(NAME, name, NAME_LENGTH);
	}

	private static SmsException taken() {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, NAME, "customergroup.name-taken");
	}

}
