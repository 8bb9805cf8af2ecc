package io.smsconsole.core.audience.unsubscribe;

import java.util.List;

import io.smsconsole.core.audience.number.EntryIds;
import io.smsconsole.core.audience.number.GivenNumbers;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.page.Keyset;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.AppScopes;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.sign.Signs;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Reads what is asked of unsubscribed numbers.
 */
@Component
class UnsubscribeRequests {

	private static final String SIGN_NAME = "SignName";

	private static final int USUAL = 1_000;

	private final Apps apps;

	private final AppScopes scopes;

	private final Signs signs;

	UnsubscribeRequests(Apps apps, AppScopes scopes, Signs signs) {
		this.apps = apps;
		this.scopes = scopes;
		this.signs = signs;
	}

	UnsubscriptionFilter filter(String action, DescribeUnsubscribeRequest request) {
		String phone = GivenNumbers.searched(request.phoneNumber());
		return new UnsubscriptionFilter(apps(this.scopes.of(action, request), phone),
				Parameters.regionOrBoth(request.international()), sign(request.signName()), type(request.smsType()),
				phone, null);
	}

	UnsubscriptionFilter filter(String action, RevealUnsubscribeRequest request) {
		String phone = GivenNumbers.searched(request.phoneNumber());
		return new UnsubscriptionFilter(apps(this.scopes.of(action, request), phone),
				Parameters.regionOrBoth(request.international()), sign(request.signName()), type(request.smsType()),
				phone, (request.unsubscribeIdSet() != null) ? ids(request.unsubscribeIdSet()) : null);
	}

	/** A number is told by its owner's name, whichever application it answered. */
	UnsubscriptionFilter filter(String action, ApplyUnsubscribeRemovalRequest request) {
		if (request.phoneNumber() == null && request.unsubscribeIdSet() != null) {
			return new UnsubscriptionFilter(this.scopes.of(action, request), null, null, null, null,
					ids(request.unsubscribeIdSet()));
		}
		app(request.smsSdkAppId());
		String phone = PhoneNumbers.strict(Parameters.required("PhoneNumber", request.phoneNumber()))
			.orThrow("PhoneNumber")
			.e164();
		return new UnsubscriptionFilter(null, null, Parameters.present(SIGN_NAME, request.signName()),
				type(request.smsType()), phone, null);
	}

	Keyset keyset(RevealUnsubscribeRequest request) {
		int limit = (request.limit() != null && request.limit() > 0) ? request.limit() : USUAL;
		if (limit > RevealUnsubscribeRequest.MOST) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL, "Limit", "page.limit",
					RevealUnsubscribeRequest.MOST);
		}
		return new Keyset(Keyset.of(request.cursor(), null, null).older(), null, limit);
	}

	long app(String id) {
		return this.apps.find(AppId.parse(id)).orElseThrow(AppId::unknown).sdkAppId();
	}

	/** A sign that is in effect; abroad also none. */
	String sign(Region region, String signName) {
		String name = (signName != null) ? signName.strip() : "";
		if (name.isEmpty() && region == Region.INTERNATIONAL) {
			return name;
		}
		if (this.signs.effective(region, name).isEmpty()) {
			throw new SmsException(ErrorCode.FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED, SIGN_NAME,
					"unsubscribe.sign");
		}
		return name;
	}

	static SmsType type(Integer smsType) {
		if (smsType == null) {
			return null;
		}
		for (SmsType type : SmsType.values()) {
			if (type.wire() == smsType) {
				return type;
			}
		}
		throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "SmsType", "template.type");
	}

	private static List<Long> apps(List<Long> apps, String phone) {
		return (phone != null) ? null : apps;
	}

	private static String sign(String signName) {
		return StringUtils.hasText(signName) ? signName.strip() : null;
	}

	private static List<Long> ids(List<Long> given) {
		return EntryIds.of("UnsubscribeIdSet", given, Appeals.LIMIT);
	}

}
