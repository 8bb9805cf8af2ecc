package io.smsconsole.core.base.account;

import java.time.Duration;
import java.time.Instant;

/**
 * What holds for the account as a whole, as it is in force: at most a second old.
 */
public interface AccountSettings {

	/** How long messages are still sent after the account fell into arrears. */
	Duration ARREARS_TOLERATED = Duration.ofHours(12);

	/** How many characters a value may have where the account is a person's. */
	int LONGEST_OF_A_PERSON = 12;

	/**
	 * How the account is certified.
	 * @return the type
	 */
	AccountType type();

	/**
	 * The name that the account is certified under.
	 * @return the name, or an empty string where it is not held against anything
	 */
	String certifiedName();

	/**
	 * How many characters a value of a template's variable may have, as it was set.
	 * @return the limit, or 0 for the default: none for an enterprise and
	 * {@value #LONGEST_OF_A_PERSON} for a person
	 */
	int templateParameterLengthLimit();

	/**
	 * How many billed segments of international messages the account may send on a
	 * natural day.
	 * @return the limit, or 0 for none
	 */
	int internationalDailyLimit();

	/**
	 * Whether messages are refused that no package has room for, those abroad where they
	 * have a price.
	 * @return {@code false} where an empty balance never refuses
	 */
	boolean packageRequired();

	/**
	 * Above how many numbers a group send needs a second person who approves it.
	 * @return the numbers, or 0 where that is never asked for because of the size
	 */
	int approvalSize();

	/**
	 * Since when the account is in arrears.
	 * @return the time, or {@code null} where it is not
	 */
	Instant arrearsSince();

	/**
	 * Whether the account is that of a company or another organisation.
	 * @return {@code false} for a person's
	 */
	default boolean enterprise() {
		return type() == AccountType.ENTERPRISE;
	}

	/**
	 * How many characters a value of a template's variable may have.
	 * @return the limit that is in force
	 */
	default int longestParameter() {
		if (templateParameterLengthLimit() > 0) {
			return templateParameterLengthLimit();
		}
		return enterprise() ? Integer.MAX_VALUE : LONGEST_OF_A_PERSON;
	}

	/**
	 * Whether the account sends nothing, since it has been in arrears for too long.
	 * @param now the present time
	 * @return whether its messages are refused
	 */
	default boolean suspended(Instant now) {
		Instant since = arrearsSince();
		return since != null && !since.plus(ARREARS_TOLERATED).isAfter(now);
	}

}
