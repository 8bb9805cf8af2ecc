package io.smsconsole.core.audience.customergroup;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;

import org.springframework.stereotype.Service;

/**
 * Whom a message to groups goes to: everybody who is in one of them and in none of
 * others, each once.
 */
@Service
public class GroupMembers {

	private static final String SET = "CustomerGroupIdSet";

	private static final String EXCLUDED = "ExcludedCustomerGroupIdSet";

	private static final int MOST = 100;

	private static final int SLICE = 5000;

	private final CustomerGroupMapper mapper;

	private final CustomerGroups groups;

	GroupMembers(CustomerGroupMapper mapper, CustomerGroups groups) {
		this.mapper = mapper;
		this.groups = groups;
	}

	/**
	 * Checks the groups that a request names.
	 * @param region where their members have to belong
	 * @param included the groups to write to
	 * @param excluded the groups not to write to, may be {@code null}
	 * @return the choice
	 * @throws SmsException if a group is missing or there are too many
	 */
	public Chosen choose(Region region, List<Long> included, List<Long> excluded) {
		if (included == null || included.isEmpty()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, SET, "customergroup.missing");
		}
		return new Chosen(existing(SET, region, included),
				(excluded != null) ? existing(EXCLUDED, region, excluded) : List.of());
	}

	/**
	 * Reads the numbers, in the order in which the customers came into the pool. Memory
	 * does not grow with them.
	 * @param chosen which groups
	 * @return the numbers in E.164
	 */
	public Iterator<String> numbers(Chosen chosen) {
		return new Numbers(chosen);
	}

	private List<CustomerGroup> existing(String parameter, Region region, List<Long> ids) {
		if (ids.size() > MOST) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "parameter.list-long", MOST);
		}
		return ids.stream().distinct().map((id) -> this.groups.existing(parameter, id, region)).toList();
	}

	/**
	 * Groups that were chosen.
	 *
	 * @param included whom to write to, at least one
	 * @param excluded whom not to write to
	 */
	public record Chosen(List<CustomerGroup> included, List<CustomerGroup> excluded) {

		/**
		 * What to call them.
		 * @return the names of those to write to
		 */
		public String names() {
			return this.included.stream().map(CustomerGroup::name).collect(Collectors.joining(", "));
		}

		/**
		 * How many may be written to.
		 * @return the number of members, those who are in several counted several times
		 */
		public long most() {
			return this.included.stream().mapToLong(CustomerGroup::members).sum();
		}

	}

	/**
	 * Reads slice by slice.
	 */
	private final class Numbers implements Iterator<String> {

		private final List<Long> included;

		private final List<Long> excluded;

		private Iterator<Member> slice = Collections.emptyIterator();

		private long above;

		private boolean over;

		Numbers(Chosen chosen) {
			this.included = chosen.included().stream().map(CustomerGroup::id).toList();
			this.excluded = chosen.excluded().stream().map(CustomerGroup::id).toList();
		}

		@Override
		public boolean hasNext() {
			if (!this.slice.hasNext() && !this.over) {
				List<Member> members = GroupMembers.this.mapper.members(this.included, this.excluded, this.above,
						SLICE);
				this.over = members.size() < SLICE;
				this.above = members.isEmpty() ? this.above : members.get(members.size() - 1).customerId();
				this.slice = members.iterator();
			}
			return this.slice.hasNext();
		}

		@Override
		public String next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			return this.slice.next().phone();
		}

	}

}
