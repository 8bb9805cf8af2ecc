package io.smsconsole.core.catalog.sign;

import java.util.Arrays;
import java.util.regex.Pattern;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Coded;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.wire.api.AddSmsSignRequest;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * What may be handed in as a sign, apart from what depends on other signs.
 */
@Component
class SignRules {

	static final int SHORTEST = 2;

	static final int LONGEST = 12;

	static final int REMARK_LIMIT = 200;

	private static final Pattern WORD = Pattern.compile("[\\p{IsHan}A-Za-z0-9]+");

	private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}A-Za-z0-9]+(?: [\\p{IsHan}A-Za-z0-9]+)*");

	private final AccountSettings account;

	SignRules(AccountSettings account) {
		this.account = account;
	}

	SignDraft draft(Region region, AddSmsSignRequest request, Problems problems) {
		String name = problems.check(() -> name(region, request.signName()));
		SignType type = problems.check(() -> type(request.signType()));
		DocumentType document = problems.check(() -> document(type, request.documentType()));
		SignPurpose purpose = problems.check(() -> coded("SignPurpose", request.signPurpose(), SignPurpose.values(),
				ErrorCode.INVALID_PARAMETER_VALUE_INVALID_SIGN_PURPOSE, "sign.purpose"));
		String remark = problems.check(() -> remark(type, request.remark()));
		return new SignDraft(name, type, document, purpose,
				(region == Region.MAINLAND) ? request.qualificationId() : null, remark);
	}

	static SignType typeOrAll(Integer wire) {
		return (wire != null)
				? coded("SignType", wire, SignType.values(), ErrorCode.INVALID_PARAMETER_VALUE, "sign.type") : null;
	}

	private SignType type(Integer wire) {
		SignType type = coded("SignType", wire, SignType.values(), ErrorCode.INVALID_PARAMETER_VALUE, "sign.type");
		if (!this.account.enterprise() && type != SignType.APP) {
			throw new SmsException(ErrorCode.FAILED_OPERATION_NOT_ENTERPRISE_CERTIFICATION, "SignType",
					"sign.individual");
		}
		return type;
	}

	private static DocumentType document(SignType type, Integer wire) {
		DocumentType document = coded("DocumentType", wire, DocumentType.values(),
				ErrorCode.INVALID_PARAMETER_VALUE_INVALID_DOCUMENT_TYPE, "sign.document");
		if (type != null && !type.documents().contains(document)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_DOCUMENT_TYPE, "DocumentType",
					"sign.document");
		}
		return document;
	}

	private static String name(Region region, String text) {
		String name = Parameters.required("SignName", text);
		if (name.codePoints().count() > LONGEST) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_SIGN_NAME_LENGTH_TOO_LONG, "SignName", "sign.long",
					LONGEST);
		}
		Pattern form = (region == Region.MAINLAND) ? WORD : WORDS;
		if (!form.matcher(name).matches()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "SignName",
					(region == Region.MAINLAND) ? "sign.characters" : "sign.characters-international");
		}
		if (name.codePoints().count() < SHORTEST) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "SignName", "sign.short", SHORTEST);
		}
		return name;
	}

	private static String remark(SignType type, String text) {
		if (type == SignType.APP && !StringUtils.hasText(text)) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, "Remark", "sign.remark");
		}
		return Parameters.optional("Remark", text, REMARK_LIMIT);
	}

	private static <E extends Enum<E> & Coded> E coded(String parameter, Integer wire, E[] constants, ErrorCode code,
			String reason) {
		if (wire == null) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, parameter, "parameter.missing");
		}
		return Arrays.stream(constants)
			.filter((constant) -> constant.wire() == wire)
			.findFirst()
			.orElseThrow(() -> new SmsException(code, parameter, reason));
	}

}
