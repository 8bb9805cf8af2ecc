package io.smsconsole.core.audience.dnd;

import java.util.List;

import io.smsconsole.core.audience.number.EntryIds;
import io.smsconsole.core.audience.number.GivenNumbers;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.catalog.sign.Sign;
import io.smsconsole.core.catalog.sign.Signs;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Reads what is asked of the do-not-disturb list.
 */
@Component
class DoNotDisturbRequests {

	private static final String SIGN_ID = "SignId";

	private static final String SIGN_NAME = "SignName";

	private static final int LAST_TYPE = 3;

	private final Signs signs;

	DoNotDisturbRequests(Signs signs) {
		this.signs = signs;
	}

	/** Absent for all types. */
	static int type(Integer smsType) {
		return (smsType != null) ? known(smsType) : DoNotDisturbEntry.ALL_TYPES;
	}

	/** Numbers of the regions in which the sign is in effect. */
	List<PhoneNumber> numbers(AddDoNotDisturbRequest request, String signName) {
		List<PhoneNumber> numbers = GivenNumbers.strict(request.phoneNumberSet(), DoNotDisturb.LIMIT);
		if (request.signId() != null) {
			Region region = sign(request.signId()).region();
			numbers.forEach((number) -> GivenNumbers.in(region, number));
		}
		numbers.stream().map(PhoneNumber::region).distinct().forEach((region) -> effective(region, signName));
		return numbers;
	}

	String effective(Region region, String signName) {
		String name = Parameters.required(SIGN_NAME, signName);
		return this.signs.effective(region, name)
			.map(Sign::name)
			.orElseThrow(() -> new SmsException(ErrorCode.FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED, SIGN_NAME,
					"dnd.sign"));
	}

	String signName(Long signId, String signName) {
		return (signId != null) ? sign(signId).name() : Parameters.required(SIGN_NAME, signName);
	}

	DoNotDisturbFilter filter(DescribeBlackListRequest request) {
		String sign = (request.signId() != null) ? sign(request.signId()).name() : request.signName();
		return filter(request.international(), sign, request.smsType(), request.phoneNumber(), null);
	}

	DoNotDisturbFilter filter(RevealBlackListRequest request) {
		return filter(request.international(), request.signName(), request.smsType(), request.phoneNumber(),
				(request.entryIdSet() != null) ? entries(request.entryIdSet()) : null);
	}

	DoNotDisturbFilter filter(DeleteDoNotDisturbRequest request) {
		if (request.phoneNumberSet() == null && request.entryIdSet() != null) {
			return new DoNotDisturbFilter(null, null, null, null, entries(request.entryIdSet()));
		}
		return new DoNotDisturbFilter(null, signName(request.signId(), request.signName()),
				(request.smsType() != null) ? known(request.smsType()) : null,
				GivenNumbers.strict(request.phoneNumberSet(), DoNotDisturb.LIMIT)
					.stream()
					.map(PhoneNumber::e164)
					.toList(),
				null);
	}

	private static DoNotDisturbFilter filter(Integer international, String signName, Integer smsType, String phone,
			List<Long> entries) {
		String searched = GivenNumbers.searched(phone);
		return new DoNotDisturbFilter(Parameters.regionOrBoth(international),
				StringUtils.hasText(signName) ? signName.strip() : null, (smsType != null) ? known(smsType) : null,
				(searched != null) ? List.of(searched) : null, entries);
	}

	private Sign sign(long id) {
		return this.signs.find(id)
			.orElseThrow(() -> new SmsException(ErrorCode.FAILED_OPERATION_SIGN_ID_NOT_EXIST, SIGN_ID, "sign.unknown"));
	}

	private static int known(int smsType) {
		if (smsType < DoNotDisturbEntry.ALL_TYPES || smsType > LAST_TYPE) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "SmsType", "dnd.type");
		}
		return smsType;
	}

	private static List<Long> entries(List<Long> ids) {
		return EntryIds.of("EntryIdSet", ids, DoNotDisturb.LIMIT);
	}

}
