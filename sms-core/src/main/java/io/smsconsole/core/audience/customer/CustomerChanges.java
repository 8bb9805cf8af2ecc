package io.smsconsole.core.audience.customer;

import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.base.phone.PhoneResult;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;

/**
 * Changes customers one by one, and takes them out of the pool.
 */
@Service
class CustomerChanges {

	static final int NAME_LENGTH = 64;

	/** Numbers or ids of one call. */
	static final int MOST = 10_000;

	private static final int SLICE = 1000;

	private final Customers customers;

	private final CustomerTags tags;

	CustomerChanges(Customers customers, CustomerTags tags) {
		this.customers = customers;
		this.tags = tags;
	}

	@RetriedTransaction
	CustomerInfo modify(long id, ModifyCustomerRequest request) {
		String name = Parameters.optional("Name", request.name(), NAME_LENGTH);
		String attributes = CustomerAttributes.check(request.attributeSet());
		List<String> wanted = this.tags.check(request.tagSet());
		this.customers.find(id).orElseThrow(CustomerChanges::unknown);
		this.customers.modify(id, name, attributes);
		this.tags.replace(id, wanted);
		return CustomerInfo.of(this.customers.find(id).orElseThrow(CustomerChanges::unknown), wanted, false);
	}

	@RetriedTransaction
	int delete(DeleteCustomersRequest request) {
		List<Long> ids = (request.customerIdSet() != null) ? ids(request.customerIdSet())
				: ofNumbers(request.phoneNumberSet());
		int deleted = 0;
		for (int from = 0; from < ids.size(); from += SLICE) {
			List<Long> slice = ids.subList(from, Math.min(from + SLICE, ids.size()));
			this.tags.detachAll(slice);
			deleted += this.customers.delete(slice);
		}
		return deleted;
	}

	static SmsException unknown() {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "CustomerId", "customer.unknown");
	}

	private static List<Long> ids(List<String> given) {
		if (given.size() > MOST) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "CustomerIdSet", "parameter.list-long", MOST);
		}
		return given.stream().map(Ids::parse).flatMap(Optional::stream).distinct().sorted().toList();
	}

	private List<Long> ofNumbers(List<String> given) {
		if (given == null || given.isEmpty()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET, "PhoneNumberSet", "phone.empty");
		}
		if (given.size() > MOST) {
			throw new SmsException(ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT, "PhoneNumberSet",
					"parameter.list-long", MOST);
		}
		return this.customers.idsOf(given.stream()
			.map(PhoneNumbers::strict)
			.filter(PhoneResult::isNumber)
			.map((result) -> result.number().e164())
			.distinct()
			.toList());
	}

}
