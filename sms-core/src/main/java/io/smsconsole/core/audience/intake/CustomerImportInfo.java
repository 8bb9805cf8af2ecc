package io.smsconsole.core.audience.intake;

import java.util.Locale;

/**
 * How far a sheet is read and what came of it. What is counted is in the pool.
 *
 * @param importId the sheet
 * @param fileName what the person calls it
 * @param international 0 or 1
 * @param customerGroupId the group that its customers come into, or 0
 * @param status 0 being read, 1 read, 2 ended on the way
 * @param reason why it ended on the way, in words; else empty
 * @param percent how much of it is read, 0 to 100
 * @param total rows that hold anything
 * @param added new customers
 * @param known customers who were in the pool before
 * @param duplicate rows whose number stands further up already
 * @param malformed rows that cannot be used
 * @param createTime when it was handed in, UNIX seconds
 */
public record CustomerImportInfo(String importId, String fileName, int international, long customerGroupId, int status,
		String reason, int percent, int total, int added, int known, int duplicate, int malformed, long createTime) {

	static CustomerImportInfo of(Intake intake, Locale locale) {
		return new CustomerImportInfo(Long.toString(intake.id()), intake.fileName(), intake.region().wire(),
				intake.groupId(), intake.state().wire(), Intakes.explanation(intake, locale), intake.percent(),
				intake.total(), intake.added(), intake.known(), intake.duplicate(), intake.malformed(),
				intake.createdAt().getEpochSecond());
	}

	/**
	 * Whether it is still being read.
	 * @return whether its figures will change
	 */
	public boolean reading() {
		return this.status == IntakeState.READING.wire();
	}

	/**
	 * Whether it ended on the way.
	 * @return whether there is a reason
	 */
	public boolean broken() {
		return this.status == IntakeState.BROKEN.wire();
	}

}
