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
 * @param qualificationName what that company is called, or an empty string
 * @param qualificationStatusCode 0 to 5; 0 outside the mainland
 * @param upstreamIdAwaited whether it waits to be handed in until the id of that company
 * at the upstream is entered
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
		long qualificationId, String qualificationName, int qualificationStatusCode, boolean upstreamIdAwaited,
		String remark, int statusCode, String reviewReply, long proofImageId, long commissionImageId, long createTime) {

}
