package io.smsconsole.core.limits.packages;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;

/**
 * Checks what is to become of automatic renewal.
 */
final class PackageRenewalChange {

	static final int MOST_DAYS = 7300;

	static final int MOST_A_MONTH = 100;

	private PackageRenewalChange() {
	}

	static PackageRenewal applied(Region region, ModifyPackageRenewalRequest request, PackageRenewal before) {
		long below = amount(region, "RenewBelow", orElse(request.renewBelow(), before.below()), 1);
		long amount = amount(region, "RenewAmount", orElse(request.renewAmount(), before.amount()),
				PackageSizes.smallest(region));
		if (amount < below) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "RenewAmount", "package.renew-small");
		}
		return new PackageRenewal(orElse(request.enabled(), before.enabled()), below, amount,
				number("RenewDays", orElse(request.renewDays(), before.days()), MOST_DAYS),
				number("RenewLimit", orElse(request.renewLimit(), before.monthly()), MOST_A_MONTH));
	}

	private static long amount(Region region, String parameter, long amount, long smallest) {
		if (amount < smallest || amount > PackageSizes.LARGEST) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter,
					(region == Region.MAINLAND) ? "package.amount" : "package.money",
					PackageSizes.told(region, smallest), PackageSizes.told(region, PackageSizes.LARGEST));
		}
		return amount;
	}

	private static int number(String parameter, int number, int most) {
		if (number < 1 || number > most) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "package.number", most);
		}
		return number;
	}

	private static <T> T orElse(T value, T other) {
		return (value != null) ? value : other;
	}

}
