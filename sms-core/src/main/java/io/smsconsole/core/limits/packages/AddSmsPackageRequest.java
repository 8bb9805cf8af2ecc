package io.smsconsole.core.limits.packages;

import io.smsconsole.core.base.action.Required;

/**
 * Adds a package.
 *
 * @param international 0 mainland, 1 anywhere else
 * @param packageAmount segments in the mainland, cents of yuan elsewhere; one that is
 * bought holds at least 1,000 segments or 50 yuan
 * @param packageType 0 gift, 1 bought
 * @param expiredTime from when it can't be used any more, UNIX seconds; left out for in
 * two years
 */
public record AddSmsPackageRequest(@Required Integer international, @Required Long packageAmount,
		@Required Integer packageType, Long expiredTime) {

}
