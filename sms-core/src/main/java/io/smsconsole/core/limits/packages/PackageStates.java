package io.smsconsole.core.limits.packages;

import java.util.Optional;

import io.smsconsole.core.base.action.StateFinder;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What packages look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class PackageStates {

	@Bean
	StateFinder<Long> packageState(Packages packages) {
		return StateFinder.of((Long id) -> packages.find(id).map((found) -> PackageInfo.of(found, packages.now())))
			.madeBy(AddSmsPackageRequest.class, AddSmsPackageResponse.class, AddSmsPackageResponse::packageId);
	}

	@Bean
	StateFinder<Integer> packageRenewalState(PackageRenewals renewals) {
		return StateFinder.of((Integer region) -> Optional.of(renewals.chosen(Parameters.region(region))))
			.changedBy(ModifyPackageRenewalRequest.class, ModifyPackageRenewalRequest::international);
	}

	@Bean
	StateFinder<Integer> packageAlarmState(PackageWatch watch) {
		return StateFinder.of((Integer region) -> Optional.of(watch.chosen(Parameters.region(region))))
			.changedBy(ModifyPackageAlarmRequest.class, ModifyPackageAlarmRequest::international);
	}

}
