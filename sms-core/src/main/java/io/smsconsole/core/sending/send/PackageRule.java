package io.smsconsole.core.sending.send;

import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.limits.packages.PackageAllowance;
import io.smsconsole.core.limits.packages.PackageLedger;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where packages are required, they have room for the whole message. The last rule of
 * all: what passes it is accepted.
 */
@Component
@Order(2000)
class PackageRule implements Rule {

	private final PackageLedger packages;

	PackageRule(PackageLedger packages) {
		this.packages = packages;
	}

	@Override
	public Check open(List<Admission> admissions) {
		PackageAllowance allowance = this.packages.allowance();
		return (admission, candidate) -> allowance.take(candidate.number().region(), () -> admission.cost(candidate))
				? null : ErrorCode.FAILED_OPERATION_INSUFFICIENT_BALANCE_IN_SMS_PACKAGE;
	}

}
