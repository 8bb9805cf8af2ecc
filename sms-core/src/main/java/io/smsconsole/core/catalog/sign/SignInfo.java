package io.smsconsole.core.catalog.sign;

/**
 * A sign as it is told to the console.
 *
 * @param signId its id
 * @param signName the sign itself
 * @param international 0 mainland, 1 anywhere else
 * @param signType 0 company, 1 APP, 4 trademark, 5 institution
 * @param documentType what the proof image shows
 * @param signPurpose 0 the account's own, 1 another one's
 * @param qualificationId the company in whose name it was handed in; 0 outside the
 * mainland
 * @param remark what it is for, or an empty string
 * @param statusCode 0 effective, 1 in review, 2 approved and not yet effective, -1
 * rejected
 * @param reviewReply what the reviewer said, or an empty string
 * @param proofImageId the document's image
 * @param commissionImageId the image of the letter of authorisation; 0 where there is
 * none
 * @param createTime when it was submitted, UNIX seconds
 */
public record SignInfo(long signId, String signName, int international, int signType, int documentType, int signPurpose,
		long qualificationId, String remark, int statusCode, String reviewReply, long proofImageId,
		long commissionImageId, long createTime) {

	static SignInfo of(Sign sign) {
		SignDraft draft = sign.draft();
		return new SignInfo(sign.id(), sign.name(), sign.region().wire(), draft.type().wire(),
				draft.documentType().wire(), draft.purpose().wire(), orZero(draft.qualificationId()), draft.remark(),
				sign.state().wire(), sign.review().reply(), sign.images().proofImageId(),
				orZero(sign.images().commissionImageId()), sign.review().submitted().getEpochSecond());
	}

	private static long orZero(Long id) {
		return (id != null) ? id : 0;
	}

}
