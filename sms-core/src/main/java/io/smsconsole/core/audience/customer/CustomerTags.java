package io.smsconsole.core.audience.customer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * Words that people put on customers to find them again.
 */
@Service
public class CustomerTags {

	/** How many a customer may be given at once. */
	public static final int MOST_OF_ONE = 20;

	/** How many different ones there may be. */
	static final int MOST = 1000;

	/** Customers of one transaction that lose a tag. */
	static final int SLICE = 10_000;

	private static final int LENGTH = 32;

	private static final String PARAMETER = "TagSet";

	private final CustomerTagMapper mapper;

	private final Ids ids;

	CustomerTags(CustomerTagMapper mapper, Ids ids) {
		this.mapper = mapper;
		this.ids = ids;
	}

	/**
	 * Checks tags that somebody gives.
	 * @param given the tags, or {@code null} for none
	 * @return each once, without blanks around it
	 * @throws SmsException {@code InvalidParameterValue} if there are too many or one is
	 * too long
	 */
	public List<String> check(List<String> given) {
		List<String> tags = (given != null) ? given.stream()
			.filter(StringUtils::hasText)
			.map((tag) -> Parameters.required(PARAMETER, tag, LENGTH))
			.distinct()
			.toList() : List.of();
		if (tags.size() > MOST_OF_ONE) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, PARAMETER, "customer.tags-many", MOST_OF_ONE);
		}
		return tags;
	}

	/**
	 * Puts tags on customers who may have them already, within the caller's transaction.
	 * @param customers the customers
	 * @param tags tags that were checked
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void attach(Collection<Long> customers, List<String> tags) {
		if (!customers.isEmpty()) {
			tags.forEach((tag) -> this.mapper.attach(make(tag), customers));
		}
	}

	void replace(long customer, List<String> tags) {
		this.mapper.detachAll(List.of(customer));
		attach(List.of(customer), tags);
	}

	void detachAll(Collection<Long> customers) {
		this.mapper.detachAll(customers);
	}

	/**
	 * Takes a tag off some of those who have it, and does away with it where that was
	 * everybody.
	 * @return how many lost it, {@link #SLICE} where more may have it
	 */
	@RetriedTransaction
	int detachSome(long tag) {
		int customers = this.mapper.detachSome(tag, SLICE);
		if (customers < SLICE) {
			this.mapper.delete(tag);
		}
		return customers;
	}

	Optional<Long> find(String name) {
		return Optional.ofNullable(this.mapper.find(name.strip()));
	}

	/**
	 * The tags that somebody has.
	 */
	List<String> used() {
		return this.mapper.used();
	}

	Map<Long, List<String>> of(Collection<Long> customers) {
		return customers.isEmpty() ? Map.of()
				: this.mapper.ofCustomers(customers)
					.stream()
					.collect(Collectors.groupingBy(CustomerTagMapper.Tagging::customerId,
							Collectors.mapping(CustomerTagMapper.Tagging::name, Collectors.toList())));
	}

	private long make(String name) {
		Long known = this.mapper.find(name);
		if (known != null) {
			return known;
		}
		if (this.mapper.count() >= MOST) {
			throw new SmsException(ErrorCode.LIMIT_EXCEEDED, PARAMETER, "customer.tags-all", MOST);
		}
		this.mapper.make(this.ids.next(), name);
		return this.mapper.find(name);
	}

}
