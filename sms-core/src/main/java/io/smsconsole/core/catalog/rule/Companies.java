package io.smsconsole.core.catalog.rule;

import java.util.Optional;

/**
 * Knows the companies in whose names signs are handed in.
 */
@FunctionalInterface
public interface Companies {

	/**
	 * The registered name of a company.
	 * @param qualificationId its qualification
	 * @return the name, or empty where there is no such qualification
	 */
	Optional<String> name(long qualificationId);

}
