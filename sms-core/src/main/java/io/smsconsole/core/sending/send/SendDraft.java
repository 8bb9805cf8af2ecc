package io.smsconsole.core.sending.send;

/**
 * What is to be sent, but for the numbers.
 *
 * @param sdkAppId the application
 * @param templateId the template
 * @param signName the sign, or an empty string
 * @param taskId the group-send task, or 0
 * @param extendCode the extension of the sender's number, or an empty string
 * @param senderId the sender's id, or an empty string
 * @param sessionContext what the caller wants to have back, or an empty string
 * @param packSize how many messages may travel in one upstream request, 1 to 200
 */
public record SendDraft(long sdkAppId, long templateId, String signName, long taskId, String extendCode,
		String senderId, String sessionContext, int packSize) {

	/**
	 * What a group-send task sends.
	 * @param sdkAppId the application
	 * @param templateId the template
	 * @param signName the sign, or an empty string
	 * @param taskId the task
	 * @param packSize how many messages may travel in one upstream request, 1 to 200
	 * @return the draft
	 */
	public static SendDraft ofTask(long sdkAppId, long templateId, String signName, long taskId, int packSize) {
		return new SendDraft(sdkAppId, templateId, signName, taskId, "", "", "", packSize);
	}

	boolean inTask() {
		return this.taskId != 0;
	}

}
