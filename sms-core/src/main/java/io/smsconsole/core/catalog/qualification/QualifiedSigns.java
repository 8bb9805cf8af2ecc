package io.smsconsole.core.catalog.qualification;

import java.util.List;

/**
 * The signs that were handed in under qualifications. The feature of signs, which knows
 * this one, has them.
 */
public interface QualifiedSigns {

	/**
	 * Finds the signs under a qualification.
	 * @param qualificationId its id
	 * @return those that are not deleted, by their ids
	 */
	List<QualifiedSign> under(long qualificationId);

	/**
	 * Rejects what is in review under a qualification that is about to be deleted, in the
	 * transaction at hand. To be called before the qualification is locked.
	 * @param qualificationId its id
	 */
	void forsake(long qualificationId);

}
