package io.smsconsole.core.catalog.qualification;

import java.util.regex.Pattern;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.phone.PhoneNumbers;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * What may be written about a company.
 */
@Component
class QualificationRules {

	static final int TEXT_LIMIT = 100;

	static final int PERSON_LIMIT = 50;

	private static final Pattern ID_NUMBER = Pattern.compile("[0-9A-Za-z()-]{6,20}");

	private final AccountSettings account;

	QualificationRules(AccountSettings account) {
		this.account = account;
	}

	QualificationDraft draft(AddSmsQualificationRequest request, Problems problems) {
		String name = problems
			.check(() -> Parameters.required("QualificationName", request.qualificationName(), TEXT_LIMIT));
		QualificationPurpose purpose = problems.check(() -> purpose(request.purpose()));
		String company = problems.check(() -> company(request, purpose));
		String creditCode = problems.check(() -> creditCode(request.creditCode()));
		String legalPerson = problems
			.check(() -> Parameters.required("LegalPerson", request.legalPerson(), PERSON_LIMIT));
		String manager = problems.check(() -> Parameters.required("Manager.Name",
				(request.manager() != null) ? request.manager().name() : null, PERSON_LIMIT));
		return new QualificationDraft(name, company, purpose, creditCode, legalPerson, manager);
	}

	private String company(AddSmsQualificationRequest request, QualificationPurpose purpose) {
		String given = StringUtils.hasText(request.companyName()) ? request.companyName() : request.qualificationName();
		String company = Parameters.optional("CompanyName", given, TEXT_LIMIT);
		String certified = this.account.certifiedName();
		if (purpose == QualificationPurpose.OWN && StringUtils.hasText(certified) && !certified.equals(company)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "CompanyName", "qualification.certified-name",
					certified);
		}
		return company;
	}

	String phone(String phone) {
		return PhoneNumbers.lenient(Parameters.required("Manager.Phone", phone), Region.MAINLAND)
			.orThrow("Manager.Phone")
			.nationalNumber();
	}

	String idNumber(String idNumber) {
		String stripped = Parameters.required("Manager.IdNumber", idNumber);
		if (!ID_NUMBER.matcher(stripped).matches()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Manager.IdNumber", "qualification.id-number");
		}
		return stripped;
	}

	static QualificationPurpose purposeOrBoth(Integer purpose) {
		return (purpose != null) ? purpose(purpose) : null;
	}

	private static QualificationPurpose purpose(Integer purpose) {
		return switch (Parameters.present("Purpose", purpose)) {
			case 0 -> QualificationPurpose.OWN;
			case 1 -> QualificationPurpose.OTHERS;
			default -> throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Purpose", "qualification.purpose");
		};
	}

	private static String creditCode(String code) {
		String normalized = CreditCode.normalized(Parameters.required("CreditCode", code));
		if (!CreditCode.valid(normalized)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "CreditCode", "qualification.credit-code");
		}
		return normalized;
	}

}
