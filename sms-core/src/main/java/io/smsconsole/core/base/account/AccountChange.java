package io.smsconsole.core.base.account;

import java.time.Instant;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;

/**
 * What is to become of the account. A component that is {@code null} stays what it is.
 */
record AccountChange(AccountType type, Boolean arrears, Integer lengthLimit, Integer dailyLimit,
		Boolean packageRequired, Integer approvalSize, String certifiedName, Instant now) {

	static final int LONGEST_PARAMETER = 500;

	static final int HIGHEST_DAILY_LIMIT = 100_000_000;

	static final int HIGHEST_APPROVAL_SIZE = 1_000_000;

	static final int LONGEST_NAME = 100;

	static AccountChange of(ModifyAccountInfoRequest request, Instant now, Problems problems) {
		return new AccountChange(problems.check(() -> type(request.certificationType())), request.arrears(),
				problems.check(() -> within("TemplateParameterLengthLimit", request.templateParameterLengthLimit(),
						LONGEST_PARAMETER)),
				problems.check(() -> within("InternationalDailyLimit", request.internationalDailyLimit(),
						HIGHEST_DAILY_LIMIT)),
				request.packageRequired(),
				problems.check(() -> within("ApprovalSize", request.approvalSize(), HIGHEST_APPROVAL_SIZE)),
				problems.check(() -> name(request.certifiedName())), now);
	}

	Account apply(Account account) {
		return new Account(orElse(this.type, account.type()), orElse(this.certifiedName, account.certifiedName()),
				orElse(this.lengthLimit, account.templateParameterLengthLimit()),
				orElse(this.dailyLimit, account.internationalDailyLimit()),
				orElse(this.packageRequired, account.packageRequired()),
				orElse(this.approvalSize, account.approvalSize()), arrearsSince(account));
	}

	/** The twelve hours run from when it was first said. */
	private Instant arrearsSince(Account account) {
		if (this.arrears == null || this.arrears.equals(account.arrearsSince() != null)) {
			return account.arrearsSince();
		}
		return this.arrears ? this.now : null;
	}

	private static AccountType type(Integer wire) {
		if (wire == null) {
			return null;
		}
		if (wire < 0 || wire >= AccountType.values().length) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "CertificationType", "account.type");
		}
		return AccountType.values()[wire];
	}

	private static Integer within(String parameter, Integer number, int highest) {
		if (number != null && (number < 0 || number > highest)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "account.number", highest);
		}
		return number;
	}

	private static String name(String name) {
		String trimmed = (name != null) ? name.strip() : null;
		if (trimmed != null && trimmed.codePointCount(0, trimmed.length()) > LONGEST_NAME) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "CertifiedName", "account.name", LONGEST_NAME);
		}
		return trimmed;
	}

	private static <T> T orElse(T value, T other) {
		return (value != null) ? value : other;
	}

}
