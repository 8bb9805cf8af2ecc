package io.smsconsole.core.sending.send;

import java.util.List;

/**
 * One reason for which numbers may be refused. Rules are asked in their {@code @Order};
 * the first refusal is the answer. A new rule is a new bean of this type, or of
 * {@link Check} where nothing has to be looked up or locked first.
 */
@FunctionalInterface
interface Rule {

	/**
	 * Begins to look at the numbers of one transaction: what the database knows of them
	 * is looked up for all at once, and what will be counted is locked. All rules are
	 * opened, in their order, before the first number is decided, so that every
	 * transaction locks in the same order.
	 * @param admissions the requests; one that will be refused as a whole is among them
	 * @return the check of this transaction
	 */
	Check open(List<Admission> admissions);

}
